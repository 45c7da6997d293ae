// A backup is restored into a library that already has the folder.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lookThrough } from '../../../src/app/library/import-look.ts';
import { runImport } from '../../../src/app/library/import-run.ts';
import type { Entry } from '../../../src/core/entry.ts';
import { serializePost } from '../../../src/core/format/serialize.ts';
import type { Post } from '../../../src/core/post.ts';
import * as library from '../../../src/edge/library.ts';
import { addMissing } from '../../../src/edge/restore.ts';
import { entry } from '../../samples/entry.ts';
import { connected, edit, type RealFolder, SETTINGS, unwrap } from './real-folder.ts';

let folder: RealFolder;
beforeEach(async () => {
  folder = await connected();
});
afterEach(() => folder.end());

const ids = async () =>
  unwrap(await library.listNewest(10))
    .map(({ id }) => id)
    .sort();
const restore = (entries: readonly Entry[]) => addMissing({ entries, versions: [], files: [], drafts: [] });
const post = (n: number, more: Partial<Post> = {}): Entry =>
  entry({ id: `old${n}`, key: `x.example/${n}` }, { url: `https://x.example/${n}`, title: `T ${n}`, ...more });
const putFiles = async (entries: readonly Entry[]) => {
  for (const { id, post: it } of entries) await folder.write(`${id}.md`, serializePost(it, { preset: 'jekyll' }));
};

test('the library was lost, the folder connected, and then the backup restored: every post has its own file, and is there once', async () => {
  const old = [1, 2, 3].map((n) => post(n));
  await putFiles(old);
  await folder.sync();
  const files = await folder.files();
  // Edited on disk since the backup: the folder speaks, and the backup's values are in the history.
  await folder.write('old2.md', (files['old2.md'] ?? '').replaceAll('T 2', 'T 2 on disk'));
  await folder.sync({ full: true });
  const after = await folder.files();
  expect(unwrap(await restore(old))).toMatchObject({ entries: 3, alreadyThere: 0 });
  await folder.sync();
  expect(await ids()).toEqual(['old1', 'old2', 'old3']);
  expect(await folder.files()).toEqual(after);
  expect(unwrap(await library.getEntry('old2'))?.post.title).toBe('T 2 on disk');
  expect(unwrap(await library.listVersions('old2')).map((version) => version.post.title)).toContain('T 2');
  expect(unwrap(await library.getEntry('old1'))?.article).toEqual(old[0]?.article);
  expect((await folder.sync({ full: true })).plan.steps).toEqual([]);
});

test('a post that says more than its file stays beside the restored one; two posts of one article find theirs by what they say', async () => {
  const twins = [post(1, { title: 'Noon' }), post(2, { url: 'https://x.example/1', title: 'Night' })].map((it) => ({
    ...it,
    key: 'x.example/1',
  }));
  const third = post(3);
  await putFiles([...twins, third]);
  await folder.sync();
  const made = unwrap(await library.listNewest(10)).find(({ key }) => key === 'x.example/3')?.id ?? '';
  await edit({ author: 'Edited here' }, made);
  unwrap(await restore([...[...twins].reverse(), third]));
  await folder.sync();
  expect(await ids()).toEqual(['old1', 'old2', 'old3', made].sort());
  const titles = await Promise.all(['old1', 'old2'].map(async (id) => unwrap(await library.getEntry(id))?.post.title));
  expect(titles).toEqual(['Noon', 'Night']);
  expect(unwrap(await library.getEntry(made))?.post.author).toBe('Edited here');
  expect(Object.keys(await folder.files())).toHaveLength(4);
});

test('the library was lost, its exports imported, edited as they were, and then the backup restored: what was imported stays what the post says', async () => {
  const old = [post(1, { zone: 480, tags: ['A', 'B'] }), post(2)];
  const text = (it: Entry, title: string): string => serializePost({ ...it.post, title }, { preset: 'fragment' });
  const bring = async (title: string) => {
    const chosen = old.map((it) => ({ path: `${it.id}.md`, file: new File([text(it, title)], `${it.id}.md`) }));
    const looked = await lookThrough(chosen, SETTINGS);
    if (looked === null) throw new Error('cancelled');
    const { lines, plan } = unwrap(looked);
    unwrap(await runImport(unwrap(looked), false));
    return { lines, effects: plan.steps.filter(({ effect }) => effect) };
  };
  await bring('Edited in the export');
  unwrap(await restore(old));
  expect(await ids()).toEqual(['old1', 'old2']);
  // What a file has no place for is the backup's; what it says is newer, and the backup's value is in the history.
  expect(unwrap(await library.getEntry('old1'))).toMatchObject({
    post: { title: 'Edited in the export', zone: 480, tags: ['A', 'B'] },
    article: old[0]?.article,
  });
  const [said, ...more] = unwrap(await library.listVersions('old1'));
  expect([said?.post.title, said?.why, more]).toEqual([old[0]?.post.title, 'in-backup', []]);
  expect(await bring('Edited in the export')).toEqual({ lines: [], effects: [] });
  expect((await bring('Edited once more')).lines.map(({ meaning }) => meaning)).toEqual(['changed', 'changed']);
  expect(unwrap(await library.getEntry('old2'))?.post.title).toBe('Edited once more');
});
