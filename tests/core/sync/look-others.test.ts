// Files that are no posts: read once, and again when size, time or the day say so; their names stay taken and nothing happens to them.
import { expect, test } from 'vitest';
import { runLater } from '../../../src/core/sync/doing.ts';
import { lookAround } from '../../../src/core/sync/look.ts';
import type { FolderPort } from '../../../src/core/sync/ports.ts';
import { Check, portsOf } from './check.ts';
import { put } from './disk.ts';
import { runNow } from './machine.ts';
import { subject } from './subject.ts';
import { agreed, begin, clip, del, L0, rm, TEXTS, type World, world, write } from './world.ts';

const notes = ['todo.md', 'sub/list.md', 'broken.md', 'empty.md'] as const;
function vault(): World {
  const w = world();
  agreed(w, 'e1', 'p.md', L0);
  for (const path of notes) put(w.disk, path, path === 'broken.md' ? '!!' : path === 'empty.md' ? '' : 'list', 200_000);
  return begin(w);
}

/** A look, and the files that it read; what it learnt is noted. */
function look(w: World, full = false) {
  const ports = portsOf(w, subject);
  const read: string[] = [];
  const folder: FolderPort = {
    ...ports.folder,
    readMany: (paths) => {
      read.push(...paths);
      return ports.folder.readMany(paths);
    },
  };
  const looked = runNow(lookAround(w.lib.folderId, full, TEXTS), { ...ports, folder });
  if (looked.others !== null) w.lib.others = looked.others;
  return { ...looked, read };
}

test('they are read once, and every day', () => {
  const w = vault();
  new Check(subject).converge(w);
  w.lib.others = {};
  expect(look(w).read.sort()).toEqual([...notes].sort());
  const again = look(w);
  expect(again.read).toEqual([]);
  expect(again.others).toBe(null);
  expect([...again.view.others].sort()).toEqual([...notes].sort());
  expect(look(w, true).read).toEqual(expect.arrayContaining([...notes]));
  expect(look(w).read).toEqual([]);
});

test('one that becomes a post is seen, one that goes is forgotten, and one written in this moment is not trusted', () => {
  const w = vault();
  look(w);
  w.disk.now += 60_000;
  write(w, 'todo.md', 'u=u7\na=else\nb=text\n');
  rm(w, 'sub/list.md');
  write(w, 'fresh.md', 'milk');
  expect(look(w).read.sort()).toEqual(['fresh.md', 'todo.md']);
  expect(Object.keys(w.lib.others).sort()).toEqual(['broken.md', 'empty.md']);
  expect(look(w).read.sort()).toEqual(['fresh.md', 'todo.md']);
  w.disk.now += 60_000;
  expect(look(w).read.sort()).toEqual(['fresh.md', 'todo.md']);
  expect(look(w).read).toEqual(['todo.md']);
  new Check(subject).converge(w);
  expect(Object.values(w.lib.entries).map(({ fields }) => fields.u)).toEqual(['u1', 'u7']);
  expect(look(w).read).toEqual([]);
});

test('a post takes none of their names, and its own file broken by hand is no other file', () => {
  const w = vault();
  write(w, 'x0.md', 'list');
  w.disk.now += 60_000;
  look(w);
  look(w);
  clip(w, 'e2', { ...L0, u: 'u2' });
  write(w, 'p.md', '!!broken');
  w.disk.now += 60_000;
  new Check(subject).converge(w);
  expect(w.disk.files['x0.md']?.text).toBe('list');
  expect(w.lib.places.e2?.path).not.toBe('x0.md');
  expect(look(w).read).toContain('p.md');
  expect(Object.keys(w.lib.others)).not.toContain('p.md');
});

test('a note at the place of a post that went: the post comes back beside it', () => {
  const w = vault();
  del(w, 'e1');
  new Check(subject).converge(w);
  write(w, 'p.md', 'a list now');
  w.disk.now += 60_000;
  look(w);
  expect(look(w).read).toEqual([]);
  const entry = w.lib.entries.e1;
  if (entry !== undefined) w.lib.entries.e1 = { ...entry, trashed: null, rev: entry.rev + 1 };
  new Check(subject).converge(w);
  expect(w.disk.files['p.md']?.text).toBe('a list now');
  expect(w.lib.places.e1?.path).toBe('p-2.md');
});

test('a library that closes while the folder is listed is told to who asked for the look, once', async () => {
  const w = vault();
  const ports = portsOf(w, subject);
  const closed = async (): Promise<never> => {
    throw new Error('closed');
  };
  const library = { ...ports.library, rows: closed, others: closed };
  // The listing lasts: an answer that failed meanwhile and that nobody waits for yet would be an error of the page.
  const list = async () => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    return ports.folder.list();
  };
  const looking = runLater(lookAround(w.lib.folderId, false, TEXTS), { ...ports, library, folder: { ...ports.folder, list } });
  await expect(looking).rejects.toThrow('closed');
});
