// What a page remembers of placements is what the library holds, whoever has changed them.
import { deleteDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Outcome } from '../../src/core/failure.ts';
import type { Post } from '../../src/core/post.ts';
import type { NewPlace } from '../../src/core/sync/ports.ts';
import { DATABASE_NAME, type Database, openDatabase } from '../../src/edge/database.ts';
import { adoptFolder, leaveFolder } from '../../src/edge/folders.ts';
import { addMissing } from '../../src/edge/restore.ts';
import { librarySide, syncLibrary } from '../../src/edge/sync-library.ts';
import { entry } from '../samples/entry.ts';

const unwrap = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(outcome.failure.kind);
  return outcome.value;
};

let database: Database;
let folderId: string;
beforeEach(async () => {
  await deleteDB(DATABASE_NAME);
  const ids = ['e1', 'e2', 'e3'];
  const entries = ids.map((id) => entry({ id, key: `news.example/${id}` }));
  unwrap(await addMissing({ entries, versions: [], files: [], drafts: [] }));
  const handle = await (await navigator.storage.getDirectory()).getDirectoryHandle('places', { create: true });
  folderId = unwrap(await adoptFolder({ handle, role: 'two-way', preset: 'jekyll' })).id;
  database = unwrap(await openDatabase());
});
afterEach(async () => {
  database.close();
  await (await navigator.storage.getDirectory()).removeEntry('places', { recursive: true });
  await deleteDB(DATABASE_NAME);
});

const placeAt = (path: string, fields: Post): NewPlace<Post> => {
  const settled = { stat: null, next: null, unconfirmed: false, agreed: 1, refused: null };
  return { path, text: `The text of ${path}`, fields, ...settled };
};
const rows = () => syncLibrary(database, folderId).rows();
/** Paths and revisions as the run looks through them, and as they lie in the store. */
async function both() {
  const seen = (await rows()).flatMap(({ id, place }) => (place === null ? [] : [[id, place.path, place.rev, place.stat]]));
  const stored = await database.getAll('placements');
  return [seen.sort(), stored.map(({ entryId, path, rev, stat }) => [entryId, path, rev, stat]).sort()] as const;
}
const revOf = async (id: string): Promise<number> => (await database.get('placements', [folderId, id]))?.rev ?? 0;

test('is right after every way to change a placement', async () => {
  const page = syncLibrary(database, folderId);
  const worker = librarySide(database, folderId).port;
  const { post } = entry();
  const ways: Readonly<Record<string, () => unknown>> = {
    'made by a run': () => page.recordMade({ id: 'e1', rev: 1, placeRev: null }, (fields) => placeAt('a.md', fields)),
    'made by the worker': () =>
      worker.record(
        { id: 'e2', rev: 1, placeRev: null },
        { place: { kind: 'set', place: placeAt('b.md', post), keepWant: true } },
      ),
    'found in the folder': () =>
      page.add({ ...post, url: 'https://news.example/new' }, placeAt('c.md', post), 'news.example/new'),
    renamed: async () =>
      page.record({ id: 'e1', rev: 1, placeRev: await revOf('e1') }, { place: { kind: 'patch', patch: { path: 'd.md' } } }),
    'size and time noted': async () =>
      page.note([{ id: 'e2', placeRev: await revOf('e2'), stat: { size: 1, mtime: 2, at: 3 }, agreed: 1 }]),
    'another base': async () =>
      worker.record(
        { id: 'e2', rev: 1, placeRev: await revOf('e2') },
        { place: { kind: 'set', place: placeAt('b2.md', post), keepWant: true } },
      ),
    forgotten: async () => page.record({ id: 'e1', rev: 1, placeRev: await revOf('e1') }, { place: { kind: 'forget' } }),
  };
  let before = JSON.stringify((await both())[1]);
  for (const [way, change] of Object.entries(ways)) {
    await change();
    const [seen, stored] = await both();
    expect(JSON.stringify(stored), `${way}: it changes something`).not.toBe(before);
    expect(seen, way).toEqual(stored);
    before = JSON.stringify(stored);
  }
  unwrap(await leaveFolder(folderId));
  expect(await both()).toEqual([[], []]);
});

test('a change that is given up leaves what is remembered, and the next one does not', async () => {
  const port = syncLibrary(database, folderId);
  await port.recordMade({ id: 'e1', rev: 1, placeRev: null }, (fields) => placeAt('a.md', fields));
  const [seen] = await both();
  const broken = () => {
    throw new Error('no text');
  };
  await expect(port.recordMade({ id: 'e2', rev: 1, placeRev: null }, broken)).rejects.toThrow('no text');
  expect(await both()).toEqual([seen, seen]);
  await port.recordMade({ id: 'e2', rev: 1, placeRev: null }, (fields) => placeAt('b.md', fields));
  expect((await both())[0]).toHaveLength(2);
});

test('placements are read once, and again only when one may have changed', async () => {
  const port = syncLibrary(database, folderId);
  await port.recordMade({ id: 'e1', rev: 1, placeRev: null }, (fields) => placeAt('a.md', fields));
  const spy = vi.spyOn(IDBObjectStore.prototype, 'getAll');
  const read = () => spy.mock.contexts.filter((store) => (store as IDBObjectStore).name === 'placements').length;
  const first = await rows();
  expect(read()).toBe(1);
  expect(await rows()).toEqual(first);
  expect(read()).toBe(1);
  await port.recordMade({ id: 'e2', rev: 1, placeRev: null }, (fields) => placeAt('b.md', fields));
  expect((await rows()).filter(({ place }) => place !== null)).toHaveLength(2);
  expect(read()).toBe(2);
  spy.mockRestore();
});
