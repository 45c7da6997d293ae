// A file that a person took out of the connected folder, edited, and imports: a real folder, a real library.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lookThrough } from '../../../src/app/library/import-look.ts';
import { runImport } from '../../../src/app/library/import-run.ts';
import { serializePost } from '../../../src/core/format/serialize.ts';
import * as library from '../../../src/edge/library.ts';
import { entry } from '../../samples/entry.ts';
import { connected, edit, type RealFolder, SETTINGS, stored, unwrap } from './real-folder.ts';

const TEXT = serializePost(entry().post, { preset: 'jekyll' });
const RETITLED = TEXT.replace(/^title: .*$/m, 'title: "改过的标题"'); // the heading says the old one

let folder: RealFolder;
let id = '';
beforeEach(async () => {
  folder = await connected();
  await folder.write('2026-03-05-bridge.md', TEXT);
  await folder.sync();
  id = unwrap(await library.listNewest(1))[0]?.id ?? '';
});
afterEach(() => folder.end());

/** What the import says of the file, and then does. */
async function bring(text: string): Promise<readonly unknown[]> {
  const looked = await lookThrough([{ path: 'copy.md', file: new File([text], 'copy.md') }], SETTINGS);
  if (looked === null) throw new Error('cancelled');
  const { lines, already } = unwrap(looked);
  unwrap(await runImport(unwrap(looked), false));
  return [already, ...lines.map(({ meaning, fields }) => [meaning, fields])];
}

test('a title that was edited in the front matter alone is taken, and reaches the folder', async () => {
  expect(await bring(RETITLED)).toEqual([0, ['changed', ['title']]]);
  expect((await stored(id)).post.title).toBe('改过的标题');
  await folder.sync();
  expect(Object.values(await folder.files()).join()).toContain('[改过的标题]');
  expect(await bring(RETITLED)).toEqual([1]);
});

test('the file as it is, and one from before the last edit, say nothing', async () => {
  expect(await bring(TEXT)).toEqual([1]);
  await edit({ title: 'Edited here' }, id);
  await folder.sync();
  expect(await bring(TEXT)).toEqual([1]);
  expect((await stored(id)).post.title).toBe('Edited here');
});

test('what was edited in the library, and nothing of it in the file, stays', async () => {
  await edit({ author: 'Somebody Else' }, id);
  await bring(RETITLED);
  expect((await stored(id)).post).toMatchObject({ title: '改过的标题', author: 'Somebody Else' });
});

test('edited on both sides: the file speaks, and what it replaces is an earlier version', async () => {
  await edit({ title: 'Edited here' }, id);
  expect(await bring(RETITLED)).toEqual([0, ['changed', ['title']]]);
  expect((await stored(id)).post.title).toBe('改过的标题');
  expect(unwrap(await library.listVersions(id)).map(({ post }) => post.title)).toContain('Edited here');
});
