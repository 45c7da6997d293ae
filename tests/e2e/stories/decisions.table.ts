// Every row of the decision table (docs/sync.md section 4), played with a real file.
import fs from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { keptAside, type Remembered } from './disk.ts';

/** Lines of a file by which the rows below tell whose values stand where. */
export const withLine = (text: string, key: string, value: string): string =>
  text.replace(new RegExp(`^${key}: .*$`, 'm'), `${key}: ${value}`);
const author = (text: string | undefined): string | undefined => /^author: (.*)$/m.exec(text ?? '')?.[1];
const BROKEN = '---\ntitle: "half\n---\n';

/** One post's scene: what was done on both sides, what the sync says it did, and what then stands. */
export interface Row {
  readonly row: string;
  /** In the library. */
  readonly library?: { readonly author?: string; readonly description?: string; readonly trash?: true };
  /** On the disk; answers where the file then is. */
  readonly folder?: (at: Scene) => void;
  /** A write of these values that was killed before it was noted. */
  readonly interrupted?: { readonly author: string };
  /** A name asked for in the library. */
  readonly want?: string;
  /** Done by the next sync; null: nothing, not even shown. */
  readonly step: string | null;
  readonly stands: (
    at: Scene & { readonly known: Remembered; readonly entry: Remembered['entries'][number] | undefined },
  ) => void;
}
export interface Scene {
  readonly id: string;
  readonly root: string;
  readonly name: string;
  /** The file's text before anything was done. */
  readonly before: string;
  read(name?: string): string | undefined;
  write(text: string, name?: string): void;
}
const MOVED = 'sub/moved.md';
const copyName = (name: string): string => name.replace(/\.md$/, '.sync-conflict-20260305-101010-ABCDEFG.md');
const remove = ({ root, name }: Scene): void => fs.rmSync(path.join(root, name));
const versionsOf = ({ bytes }: Remembered, id: string): readonly string[] =>
  bytes.filter(({ entryId }) => entryId === id).map(({ text }) => text);

export const DECISIONS: readonly Row[] = [
  {
    row: 'same, same',
    step: null,
    stands: ({ read, before, entry }) => expect([read(), entry?.rev]).toEqual([before, 1]),
  },
  {
    row: 'same, changed',
    folder: ({ write, before }) => write(withLine(before, 'author', 'Theirs')),
    step: 'absorb done',
    stands: ({ entry, known, id, before, read }) => {
      expect([entry?.post.author, author(read())]).toEqual(['Theirs', 'Theirs']);
      expect(versionsOf(known, id)).toEqual([before]);
      expect(known.versions.filter(({ entryId }) => entryId === id).map(({ post }) => post.author)).toEqual(['Ada Lind']);
    },
  },
  {
    row: 'same, moved',
    folder: (at) => {
      at.write(at.before, MOVED);
      remove(at);
    },
    step: 'absorb done',
    stands: ({ known, id, read, before }) => {
      expect(known.placements.find(({ entryId }) => entryId === id)?.path).toBe(MOVED);
      expect([read(), read(MOVED)]).toEqual([undefined, before]);
    },
  },
  {
    row: 'changed, same',
    library: { author: 'Ours' },
    step: 'write done',
    stands: ({ read, before }) => expect(read()).toBe(withLine(before, 'author', 'Ours')),
  },
  {
    row: 'changed, changed: other fields',
    library: { author: 'Ours' },
    folder: ({ write, before }) => write(withLine(before, 'tags', '[ theirs ]')),
    step: 'write done',
    stands: ({ read, before, entry, known, id }) => {
      expect(read()).toBe(withLine(withLine(before, 'tags', '[ theirs ]'), 'author', 'Ours'));
      expect([entry?.post.author, entry?.post.tags]).toEqual(['Ours', ['theirs']]);
      expect(versionsOf(known, id)).toContain(withLine(before, 'tags', '[ theirs ]'));
    },
  },
  {
    row: 'changed, changed: same field, same value',
    library: { author: 'Both' },
    folder: ({ write, before }) => write(withLine(before, 'author', 'Both')),
    step: 'absorb done',
    stands: ({ entry, read, before }) =>
      expect([entry?.post.author, read()]).toEqual(['Both', withLine(before, 'author', 'Both')]),
  },
  {
    row: 'changed, changed: same field, other value',
    library: { author: 'Ours' },
    folder: ({ write, before }) => write(withLine(before, 'author', 'Theirs')),
    step: 'conflict done',
    stands: ({ entry, read, root, before }) => {
      expect([entry?.post.author, author(read())]).toEqual(['Ours', 'Theirs']);
      expect(keptAside(root, 'conflicts')).toEqual([withLine(before, 'author', 'Ours')]);
    },
  },
  {
    row: 'live, unreadable',
    library: { author: 'Ours' },
    folder: ({ write }) => write(BROKEN),
    step: 'frozen done',
    stands: ({ entry, read, known, id }) => {
      expect([entry?.post.author, entry?.trashed, read()]).toEqual(['Ours', null, BROKEN]);
      expect(versionsOf(known, id)).toContain(BROKEN);
    },
  },
  {
    row: 'live, a conflict copy beside it',
    library: { author: 'Ours' },
    folder: ({ write, before, name }) => write(withLine(before, 'author', 'Copy'), copyName(name)),
    step: 'frozen done',
    stands: ({ read, before, known, id, name }) => {
      expect([read(), author(read(copyName(name)))]).toEqual([before, 'Copy']);
      expect(versionsOf(known, id)).toContain(withLine(before, 'author', 'Copy'));
    },
  },
  {
    row: 'same, absent',
    folder: remove,
    step: 'trashLibrary done',
    stands: ({ entry, known, id, before, read }) => {
      expect([entry?.trashed?.why, read()]).toEqual(['absence', undefined]);
      expect(versionsOf(known, id)).toContain(before);
    },
  },
  {
    row: 'changed, absent',
    library: { author: 'Ours' },
    folder: remove,
    step: 'create done',
    stands: ({ entry, read, before }) => expect([entry?.trashed, read()]).toEqual([null, withLine(before, 'author', 'Ours')]),
  },
  {
    row: 'live, absent, a conflict copy left',
    folder: (at) => {
      at.write(at.before, copyName(at.name));
      remove(at);
    },
    step: 'held shown',
    stands: ({ entry, read }) => expect([entry?.trashed, read()]).toEqual([null, undefined]),
  },
  {
    row: 'trashed by a person, same',
    library: { trash: true },
    step: 'trashFolder done',
    stands: ({ read, root, before, entry }) => {
      expect([read(), entry?.trashed?.why]).toEqual([undefined, 'person']);
      expect(keptAside(root, 'trash')).toEqual([before]);
    },
  },
  {
    row: 'trashed by a person, changed',
    library: { trash: true },
    folder: ({ write, before }) => write(withLine(before, 'author', 'Theirs')),
    step: 'absorb done',
    stands: ({ entry }) => expect([entry?.trashed, entry?.post.author]).toEqual([null, 'Theirs']),
  },
  {
    row: 'trashed by a person, unreadable',
    library: { trash: true },
    folder: ({ write }) => write(BROKEN),
    step: 'frozen done',
    stands: ({ entry, read }) => expect([entry?.trashed?.why, read()]).toEqual(['person', BROKEN]),
  },
  {
    row: 'trashed by a person, absent',
    library: { trash: true },
    folder: remove,
    step: 'forget done',
    stands: ({ known, id, before }) => {
      expect(known.placements.some(({ entryId }) => entryId === id)).toBe(false);
      expect(versionsOf(known, id)).toContain(before);
    },
  },
  {
    row: 'changed, replaced by a link (which the browser never shows)',
    library: { author: 'Ours' },
    folder: (at) => {
      at.write(at.before, `elsewhere-${at.id}.txt`);
      remove(at);
      fs.symlinkSync(path.join(at.root, `elsewhere-${at.id}.txt`), path.join(at.root, at.name));
    },
    step: 'create name-refused',
    stands: ({ entry, read, before }) => expect([entry?.trashed, entry?.post.author, read()]).toEqual([null, 'Ours', before]),
  },
  {
    row: 'same, a name that the browser refuses',
    folder: (at) => {
      at.write(at.before, `~${at.name}`);
      remove(at);
    },
    step: 'trashLibrary done',
    stands: ({ entry, read, name, before }) => expect([entry?.trashed?.why, read(`~${name}`)]).toEqual(['absence', before]),
  },
  {
    row: 'any, equal to the text of an intent that a kill left',
    library: { author: 'Ours' },
    folder: ({ write, before }) => write(withLine(before, 'author', 'Ours')),
    interrupted: { author: 'Ours' },
    step: 'absorb done',
    stands: ({ entry, read, before, known, id }) => {
      expect([entry?.post.author, read()]).toEqual(['Ours', withLine(before, 'author', 'Ours')]);
      expect(known.bases.find(({ entryId }) => entryId === id)?.next).toBe(null);
    },
  },
  {
    row: 'another name wanted, same',
    want: 'sub/wanted.md',
    step: 'rename done',
    stands: ({ read, before }) => expect([read(), read('sub/wanted.md')]).toEqual([undefined, before]),
  },
];
