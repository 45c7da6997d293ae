// The one way back of chosen files: what each state of file and library brings. Files are posts of ours, as `jekyll` writes them.
import { describe, expect, test } from 'vitest';
import { serializePost } from '../../../src/core/format/serialize.ts';
import { hashText } from '../../../src/core/hash.ts';
import type { Post } from '../../../src/core/post.ts';
import { planImport } from '../../../src/core/sync/import-plan.ts';
import { countMeanings, importLines } from '../../../src/core/sync/import-summary.ts';
import { realTexts } from '../../../src/core/sync/real-text.ts';
import type { Placement, SyncEntry, View } from '../../../src/core/sync/types.ts';

const post = (changes: Partial<Post> = {}): Post => ({
  title: 'A title',
  url: 'https://news.example/a',
  date: '2026-03-05T08:09:10.000Z',
  zone: 0,
  dateKnown: true,
  author: 'Somebody',
  source: null,
  description: null,
  tags: ['one'],
  categories: [],
  clippedAt: null,
  bodyKind: 'markdown',
  body: 'Text.\n',
  extra: [],
  ...changes,
});
const text = (changes: Partial<Post> = {}): string => serializePost(post(changes), { preset: 'jekyll' });
const OTHER = { url: 'https://news.example/b', title: 'Another' };

const entry = (id: string, fields: Post, more: Partial<SyncEntry<Post>> = {}): SyncEntry<Post> => ({
  id,
  fields,
  rev: 3,
  trashed: null,
  kept: [],
  ...more,
});
const place = (path: string, fields: Post): Placement<Post> => ({
  path,
  text: serializePost(fields, { preset: 'jekyll' }),
  fields,
  stat: null,
  next: null,
  unconfirmed: false,
  want: null,
  agreed: null,
  refused: null,
  rev: 1,
});

interface Given {
  readonly files: Readonly<Record<string, string>>;
  readonly entries?: readonly SyncEntry<Post>[];
  readonly places?: Readonly<Record<string, Placement<Post>>>;
  readonly isWhole?: boolean;
  readonly known?: readonly string[];
}

function plan({ files, entries = [], places = {}, isWhole = false, known = [] }: Given) {
  const view: View<Post> = {
    marker: 'F',
    folderId: 'F',
    root: true,
    files,
    stats: {},
    copies: {},
    quiet: [],
    notes: [],
    unseen: [],
    unopened: [],
    others: [],
    renames: [],
    conflicts: [],
    entries: Object.fromEntries(entries.map((one) => [one.id, one])),
    places,
    formers: {},
    lately: 0,
  };
  return planImport(realTexts({ preset: 'jekyll' }), view, { isWhole, known: new Set(known.map(hashText)) });
}
const meanings = (given: Given) => importLines(plan(given)).map(({ path, meaning, fields }) => [path, meaning, ...fields]);

describe('without a base', () => {
  test('a post that nobody knew is new, another file of its article a second one', () => {
    expect(meanings({ files: { 'a.md': text() } })).toEqual([['a.md', 'new']]);
    const known = { entries: [entry('e', post())], places: { e: place('a.md', post()) } };
    expect(meanings({ ...known, files: { 'a.md': text(), 'b.md': text({ title: 'Third' }) } })).toEqual([['b.md', 'second']]);
  });

  test('equal values link silently; other values are the file’s', () => {
    const entries = [entry('e', post())];
    const equal = plan({ files: { 'a.md': text() }, entries });
    expect([equal.steps.map(({ kind }) => kind), importLines(equal)]).toEqual([['absorb'], []]);
    expect(meanings({ files: { 'a.md': text({ author: 'Else' }) }, entries })).toEqual([['a.md', 'changed', 'author']]);
  });

  test('a post in the trash comes back by its file', () => {
    const trashed = { why: 'person', at: '2026-01-01T00:00:00.000Z' } as const;
    expect(meanings({ files: { 'a.md': text() }, entries: [entry('e', post(), { trashed })] })).toEqual([['a.md', 'revived']]);
  });

  test('a copy of a file is the file; one that differs is a post of its own', () => {
    const files = { 'a (1).md': text(), 'a.md': text(), 'b.md': text({ ...OTHER }) };
    expect(countMeanings(importLines(plan({ files })))).toMatchObject({ new: 2, second: 0 });
  });
});

describe('with the exported text as the base', () => {
  const places = { e: place('Clippost/_posts/a.md', post()) };
  const given = (file: string, fields: Post, more: Partial<Given> = {}): Given => ({
    files: { 'Clippost/_posts/a.md': file },
    entries: [entry('e', fields)],
    places,
    ...more,
  });

  test('an edit of the file comes back, also from another place', () => {
    expect(meanings(given(text({ author: 'Edited' }), post()))).toEqual([['Clippost/_posts/a.md', 'changed', 'author']]);
    const elsewhere = { 'x/a.md': text({ author: 'Edited' }) };
    expect(meanings({ ...given('', post()), files: elsewhere })).toEqual([['x/a.md', 'changed', 'author']]);
  });

  test('an edit in the library stays: an unchanged file is no change', () => {
    const untouched = plan(given(text(), post({ title: 'Mine' })));
    expect([untouched.steps, untouched.conflicts]).toEqual([[], []]);
  });

  test('both changed, different fields: the file’s are taken, ours stay changes since the base', () => {
    const [step] = plan(given(text({ author: 'Edited' }), post({ title: 'Mine' }))).steps;
    if (step?.kind !== 'absorb') throw new Error('not absorbed');
    expect([step.after.author, step.after.title, step.base.author, step.base.title]).toEqual([
      'Edited',
      'Mine',
      'Edited',
      'A title',
    ]);
  });

  test('both changed one field: nothing is taken, the file’s values are kept apart', () => {
    const { steps, conflicts } = plan(given(text({ title: 'Theirs', author: 'Edited' }), post({ title: 'Mine' })));
    expect(steps).toEqual([]);
    expect(conflicts).toMatchObject([{ id: 'e', clash: ['title'], theirs: { title: 'Theirs', author: 'Edited' } }]);
  });

  test('an older export beside the newer one undoes nothing', () => {
    const old = text({ title: 'First' });
    const files = { 'Clippost/_posts/first.md': old, 'Clippost/_posts/a.md': text() };
    expect(meanings({ ...given('', post()), files, known: [old] })).toEqual([]);
    expect(meanings({ ...given('', post()), files: { 'first.md': old }, known: [old] })).toEqual([]);
    expect(meanings(given(old, post(), { known: [old] }))).toEqual([]);
  });

  test('a post that the person deleted stays in the trash, unless its file was changed since', () => {
    const trashed = { why: 'person', at: '2026-01-01T00:00:00.000Z' } as const;
    const entries = [entry('e', post(), { trashed })];
    expect(meanings({ ...given(text(), post()), entries })).toEqual([['Clippost/_posts/a.md', 'in-trash']]);
    expect(meanings({ ...given(text({ author: 'Edited' }), post()), entries })).toEqual([
      ['Clippost/_posts/a.md', 'revived', 'author'],
    ]);
  });

  test('two posts of one article, one edited file elsewhere: nobody guesses', () => {
    const entries = [entry('e', post()), entry('f', post({ title: 'Twin' }))];
    const twins = { ...places, f: place('b.md', post({ title: 'Twin' })) };
    const files = { 'moved.md': text({ title: 'New title', author: 'Edited' }) };
    expect(meanings({ files, entries, places: twins })).toEqual([['moved.md', 'held']]);
  });

  test('an unreadable file changes nothing and its bytes are kept', () => {
    const { steps } = plan(given('---\ntitle: "half\n---\n', post()));
    expect(steps).toMatchObject([{ kind: 'frozen', why: 'unreadable', effect: true }]);
  });
});

test('what is missing counts only in the whole folder, and never brings an alarm', () => {
  const many = Array.from({ length: 20 }, (_, n) => ({ ...OTHER, url: `https://news.example/${n}` }));
  const entries = many.map((changes, n) => entry(`e${n}`, post(changes)));
  const places = Object.fromEntries(many.map((changes, n) => [`e${n}`, place(`p${n}.md`, post(changes))]));
  const files = { 'p0.md': text(many[0]) };
  expect(plan({ files, entries, places }).gone).toEqual([]);
  expect(plan({ files, entries, places, isWhole: true }).gone).toHaveLength(19);
});

test('an older copy of the whole folder undoes nothing, and none of its posts is missing', () => {
  const [old, now] = [text({ title: 'First' }), post({ title: 'Second' })];
  const entries = [entry('e', now, { kept: [hashText(old)] })];
  const whole = { entries, isWhole: true };
  const at = (path: string) => ({ e: place(path, now) });
  const nothing = { steps: [], conflicts: [], held: [], inTrash: [], gone: [] };
  expect(plan({ ...whole, files: { 'a.md': old }, places: at('a.md') })).toEqual(nothing);
  expect(plan({ ...whole, files: { 'a.md': old }, places: at('moved/a.md') })).toEqual(nothing);
  // Edited in the library since the folder said it last; of a folder that is not connected any more.
  expect(plan({ ...whole, files: { 'a.md': old } })).toEqual(nothing);
  const edited = [entry('e', post({ title: 'Third' }), { kept: [hashText(old)] })];
  expect(plan({ ...whole, entries: edited, files: { 'a.md': old }, places: at('a.md') })).toEqual(nothing);
  // An edit of the file is heard all the same.
  const byHand = old.replace('author: Somebody', 'author: Else');
  expect(byHand).not.toBe(old);
  expect(plan({ ...whole, files: { 'a.md': byHand }, places: at('a.md') }).steps).toMatchObject([
    { kind: 'absorb', took: ['title', 'author'] },
  ]);
});
