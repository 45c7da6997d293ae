// No room for what the library notes, in the middle of what a page does with files: said as what it is, and nothing is lost.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { decide } from '../../../src/app/library/decide-run.ts';
import { syncFolder } from '../../../src/app/library/folder-run.ts';
import { lookThrough } from '../../../src/app/library/import-look.ts';
import { runImport } from '../../../src/app/library/import-run.ts';
import { fullExporter } from '../../../src/app/library/target-exporter.ts';
import { exportWaiting } from '../../../src/app/ui/target-run.ts';
import { serializePost } from '../../../src/core/format/serialize.ts';
import { letGo } from '../../../src/core/sync/resolve.ts';
import { openDatabase } from '../../../src/edge/database.ts';
import { syncLibrary } from '../../../src/edge/sync-library.ts';
import { entry } from '../../samples/entry.ts';
import { addPost, connected, type RealFolder, SETTINGS, stored, unwrap } from './real-folder.ts';

let folder: RealFolder;
beforeEach(async () => {
  folder = await connected();
  await addPost();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await folder.end();
});

const full = () =>
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
const FULL = { ok: false, failure: { kind: 'storage-full', detail: null } };

test('a sync', async () => {
  full();
  expect(await syncFolder(await folder.row(), { settings: SETTINGS })).toEqual(FULL);
  vi.restoreAllMocks();
  await folder.sync();
  expect(Object.keys(await folder.files())).toHaveLength(1);
});

test('a decision', async () => {
  await folder.sync();
  const database = unwrap(await openDatabase());
  const { id } = await folder.row();
  const { entries, places } = await syncLibrary(database, id).load(['e1']);
  database.close();
  const [seen, place] = [entries.e1, places.e1];
  if (seen === undefined || place === undefined) throw new Error('no post');
  full();
  const text = 'seen';
  expect(await decide(await folder.row(), SETTINGS, () => letGo({ entry: seen, place }, text))).toEqual(FULL);
});

test('an import', async () => {
  const text = serializePost({ ...entry().post, url: 'https://news.example/2' }, { preset: 'jekyll' });
  const looked = await lookThrough([{ path: 'a.md', file: new File([text], 'a.md') }], SETTINGS);
  if (looked === null) throw new Error('cancelled');
  full();
  expect(await runImport(unwrap(looked), false)).toEqual(FULL);
});

test('a further folder', async () => {
  const blog = await connected({ role: 'write-only' });
  await addPost();
  full();
  expect(await exportWaiting(await blog.row(), fullExporter(await blog.row(), SETTINGS))).toEqual(FULL);
  vi.restoreAllMocks();
  expect((await stored()).rev).toBe(1);
  await blog.end();
});
