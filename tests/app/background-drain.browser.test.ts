// What the worker does after a save, on a real IndexedDB and real handles.
import { deleteDB } from 'idb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withFolders } from '../../src/app/background/folder-drain.ts';
import { syncFolder } from '../../src/app/library/folder-run.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import { DATABASE_NAME } from '../../src/edge/database.ts';
import { lockOf } from '../../src/edge/folder-access.ts';
import { adoptFolder, listFolders } from '../../src/edge/folders.ts';
import { getEntry } from '../../src/edge/library.ts';
import { addEntry } from '../../src/edge/library-entries.ts';
import { entry } from '../samples/entry.ts';

const settings = { ...DEFAULT_SETTINGS, preset: 'jekyll' as const };
let root: FileSystemDirectoryHandle;
beforeEach(async () => {
  await deleteDB(DATABASE_NAME);
  root = await (await navigator.storage.getDirectory()).getDirectoryHandle(`drain-${crypto.randomUUID()}`, { create: true });
  const adopted = await adoptFolder({ handle: root, role: 'two-way', preset: 'jekyll' });
  if (!adopted.ok) throw new Error(adopted.failure.kind);
  await addEntry(entry(), { unlessKey: true, dropDraft: null });
});
afterEach(async () => {
  await (await navigator.storage.getDirectory()).removeEntry(root.name, { recursive: true });
  await deleteDB(DATABASE_NAME);
});

async function names(): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const [name, handle] of root.entries()) if (handle.kind === 'file') found.push(name);
  return found;
}
/** How many posts wait afterwards. */
const writeOut = async (id: string): Promise<number | undefined> => {
  const found = await getEntry(id);
  if (!found.ok || found.value === null) throw new Error(`no entry ${id}`);
  const { value } = found;
  const { inFolder } = await withFolders((write) => write(value, settings));
  if (inFolder !== null && inFolder.waiting === 0) expect([inFolder.path, inFolder.needs]).toEqual([expect.any(String), null]);
  return inFolder?.waiting;
};
const sync = async () => {
  const folders = await listFolders();
  const folder = folders.ok ? folders.value[0] : undefined;
  if (folder === undefined) throw new Error('no folder');
  return syncFolder(folder, { settings, full: true });
};
const done = (report: Awaited<ReturnType<typeof sync>>) =>
  report.ok ? report.value.ends.map(({ step }) => step.kind) : report.failure.kind;

test('a saved post is in the folder at once, and the page has nothing left to do', async () => {
  expect(await writeOut('e1')).toBe(0);
  expect(await names()).toHaveLength(1);
  expect(done(await sync())).toEqual([]);
});

test('a taken name waits for a page: the file there may be this very article', async () => {
  await writeOut('e1');
  await addEntry(entry({ id: 'e2', key: 'news.example/2', post: { ...entry().post, url: 'https://news.example/2' } }), {
    unlessKey: false,
    dropDraft: null,
  });
  expect(await writeOut('e2')).toBe(1);
  expect(await names()).toHaveLength(1);
  expect(done(await sync())).toEqual(['create']);
  expect(await names()).toHaveLength(2);
  expect(await writeOut('e1')).toBe(0);
});

test('while a page is at it the post waits', async () => {
  const folders = await listFolders();
  const id = folders.ok ? (folders.value[0]?.id ?? '') : '';
  await navigator.locks.request(lockOf(id), async () => {
    expect(await writeOut('e1')).toBe(1);
  });
  expect(await names()).toEqual([]);
  expect(done(await sync())).toEqual(['create']);
});
