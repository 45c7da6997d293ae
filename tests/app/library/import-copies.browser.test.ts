// Exports lie beside each other, and a person edits more than one of a post: in a real browser, on a real IndexedDB.
import { deleteDB } from 'idb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lookThrough } from '../../../src/app/library/import-look.ts';
import { runImport } from '../../../src/app/library/import-run.ts';
import type { Outcome } from '../../../src/core/failure.ts';
import { serializePost } from '../../../src/core/format/serialize.ts';
import { hashText } from '../../../src/core/hash.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings.ts';
import { DATABASE_NAME } from '../../../src/edge/database.ts';
import { noteExports } from '../../../src/edge/exports.ts';
import * as library from '../../../src/edge/library.ts';
import { addEntry } from '../../../src/edge/library-entries.ts';
import { entry } from '../../samples/entry.ts';

beforeEach(() => deleteDB(DATABASE_NAME));
afterEach(() => deleteDB(DATABASE_NAME));

const unwrap = <T>(outcome: Outcome<T> | null): T => {
  if (outcome === null) throw new Error('cancelled');
  if (!outcome.ok) throw new Error(`${outcome.failure.kind} ${outcome.failure.detail}`);
  return outcome.value;
};
const bring = async (files: Readonly<Record<string, string>>): Promise<readonly (readonly string[])[]> => {
  const chosen = Object.entries(files).map(([path, content]) => ({ path, file: new File([content], path) }));
  const looked = unwrap(await lookThrough(chosen, DEFAULT_SETTINGS));
  const { skipped } = unwrap(await runImport(looked, false));
  expect(skipped).toEqual([]);
  return looked.lines.map(({ path, meaning, fields }) => [path.split('/').at(-1) ?? '', meaning, ...fields]);
};
/** As the background notes a download of the post as it is now. */
const exported = async (path: string): Promise<string> => {
  const kept = unwrap(await library.getEntry('e1')) ?? entry();
  const text = serializePost(kept.post, { preset: 'jekyll' });
  const record = { textHash: hashText(text), downloadId: 1, name: path, path, sizeBytes: text.length, at: kept.savedAt };
  const { id, rev, post, textHash } = kept;
  unwrap(await noteExports([{ record, entry: { id, rev, post, text, path: `Clippost/_posts/${path}`, textHash } }]));
  return text;
};
const saved = async () => unwrap(await library.listNewest(9)).map(({ post }) => post);
const author = (text: string, name: string): string => text.replace(/^author: .*$/m, `author: ${name}`);
const tags = (text: string, tag: string): string => text.replace(/^tags: .*$/m, `tags: [ ${tag} ]`);

test('two copies of one export, each edited elsewhere: the post has both edits, and no second one is made', async () => {
  unwrap(await addEntry(entry(), { unlessKey: false, dropDraft: null }));
  const text = await exported('a.md');
  const files = { 'a.md': author(text, 'By hand'), 'a (1).md': tags(text, 'Trams'), 'a (2).md': author(text, 'By hand') };
  expect(await bring(files)).toEqual([
    ['a.md', 'changed', 'author'],
    ['a (1).md', 'changed', 'tags'],
  ]);
  expect(await saved()).toMatchObject([{ author: 'By hand', tags: ['Trams'], title: entry().post.title }]);
  expect(await bring(files)).toEqual([]);
});

test('two copies that say one field otherwise: the first is taken, the other one’s is told, and kept as a version, once', async () => {
  unwrap(await addEntry(entry(), { unlessKey: false, dropDraft: null }));
  const text = await exported('a.md');
  const files = { 'a.md': author(text, 'By hand'), 'b.md': tags(author(text, 'By another hand'), 'Trams') };
  const conflict = ['b.md', 'conflict', 'author'];
  expect(await bring(files)).toEqual([['a.md', 'changed', 'author'], conflict]);
  expect(await bring(files)).toEqual([]);
  expect(await saved()).toMatchObject([{ author: 'By hand', tags: entry().post.tags }]);
  const aside = unwrap(await library.listVersions('e1')).filter(({ why }) => why === 'in-file');
  expect(aside.map(({ post }) => [post.author, post.tags])).toEqual([['By another hand', ['Trams']]]);
});

test('another file of the article is a post of its own, as ever', async () => {
  unwrap(await addEntry(entry(), { unlessKey: false, dropDraft: null }));
  const text = await exported('a.md');
  const other = serializePost({ ...entry().post, title: 'Night', body: 'Other.' }, { preset: 'jekyll' });
  expect(await bring({ 'a.md': author(text, 'By hand'), 'b.md': other })).toEqual([
    ['a.md', 'changed', 'author'],
    ['b.md', 'second'],
  ]);
  expect((await saved()).map(({ title }) => title).toSorted()).toEqual([entry().post.title, 'Night'].toSorted());
});
