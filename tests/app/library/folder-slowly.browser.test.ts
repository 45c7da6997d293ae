// What a folder's library remembers between runs, with a real IndexedDB and real handles: posts that go one by one, files that are none.
import { deleteDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type SyncOptions, syncFolder } from '../../../src/app/library/folder-run.ts';
import type { Outcome } from '../../../src/core/failure.ts';
import { canonicalKey } from '../../../src/core/identity.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings.ts';
import { DATABASE_NAME, openDatabase } from '../../../src/edge/database.ts';
import { adoptFolder, leaveFolder, listFolders } from '../../../src/edge/folders.ts';
import { addEntry } from '../../../src/edge/library-entries.ts';
import { entry } from '../../samples/entry.ts';

const settings = { ...DEFAULT_SETTINGS, preset: 'jekyll' as const };
const HOUR_MS = 3_600_000;
const unwrap = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(`${outcome.failure.kind} ${outcome.failure.detail}`);
  return outcome.value;
};

let root: FileSystemDirectoryHandle;
beforeEach(async () => {
  await deleteDB(DATABASE_NAME);
  const origin = await navigator.storage.getDirectory();
  root = await origin.getDirectoryHandle(`posts-${crypto.randomUUID()}`, { create: true });
  unwrap(await adoptFolder({ handle: root, role: 'two-way', preset: 'jekyll' }));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await (await navigator.storage.getDirectory()).removeEntry(root.name, { recursive: true });
  await deleteDB(DATABASE_NAME);
});

const folder = async () => {
  const [row] = unwrap(await listFolders());
  if (row === undefined) throw new Error('no folder');
  return row;
};
const sync = async (options: Partial<SyncOptions> = {}) => unwrap(await syncFolder(await folder(), { settings, ...options }));
/** The clock of the page, this much later. */
function later(ms: number): void {
  const now = Date.now.bind(Date);
  vi.spyOn(Date, 'now').mockImplementation(() => now() + ms);
}
const nameOf = (n: number) => `2026-03-05-Post-${n}.md`;
async function addPosts(count: number): Promise<void> {
  for (let n = 0; n < count; n++) {
    const url = `https://news.example/${n}`;
    const post = { title: `Post ${n}`, url, date: '2026-03-05T08:09:10.000Z' };
    unwrap(await addEntry(entry({ id: `e${n}`, key: canonicalKey(url) }, post), { unlessKey: false, dropDraft: null }));
  }
  await sync();
}

test('files that go one by one are asked about like many at once; a yes is remembered, and an hour later they are forgotten', async () => {
  await addPosts(16);
  const goOne = async (n: number) => {
    await root.removeEntry(nameOf(n));
    return (await sync()).plan;
  };
  // More than a fifth of sixteen.
  for (const n of [0, 1, 2]) expect((await goOne(n)).stop).toBe(null);
  expect(await goOne(3)).toMatchObject({ stop: 'many-deletions', gone: ['e3'], lately: 3 });
  const said = await sync({ confirmed: ['e3'] });
  expect(said.ends.map(({ step, end }) => `${step.kind} ${end}`)).toEqual(['trashLibrary done']);
  expect(await goOne(4)).toMatchObject({ stop: null });
  expect(await goOne(5)).toMatchObject({ stop: null });
  expect(await goOne(6)).toMatchObject({ stop: 'many-deletions', gone: ['e6'], lately: 2 });
  later(HOUR_MS + 1000);
  expect(await sync()).toMatchObject({ plan: { stop: null } });
});

test('notes of a vault are read once; what is known of them goes with the folder', async () => {
  for (const name of ['todo.md', 'list.md']) {
    const stream = await (await root.getFileHandle(name, { create: true })).createWritable();
    await stream.write('milk');
    await stream.close();
  }
  await sync();
  later(10_000);
  await sync();
  const read = vi.spyOn(Blob.prototype, 'arrayBuffer');
  await sync();
  // The marker is read in every run.
  expect(read).toHaveBeenCalledTimes(1);
  const known = async () => {
    const database = unwrap(await openDatabase());
    const rows = await database.getAll('others');
    database.close();
    return rows.map(({ files }) => Object.keys(files).sort());
  };
  expect(await known()).toEqual([['list.md', 'todo.md']]);
  unwrap(await leaveFolder((await folder()).id));
  expect(await known()).toEqual([]);
});
