// A library that is gone is told from one that was never there and from one that a person emptied.
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DATABASE_NAME } from '../../src/edge/database.ts';
import { addEntry } from '../../src/edge/library-entries.ts';
import { acceptLibrary, isLibraryLost, noteLibrary } from '../../src/edge/lost-library.ts';
import { purgeEntries } from '../../src/edge/purge.ts';
import { entry } from '../samples/entry.ts';

/** What storage.local holds, and whether it can be read. */
const local = vi.hoisted(() => ({ kept: {} as Record<string, unknown>, isReadable: true }));
vi.mock('../../src/edge/browser.ts', () => {
  const get = async (key: string): Promise<unknown> => {
    if (!local.isReadable) throw new Error('the storage is damaged');
    return key in local.kept ? { [key]: local.kept[key] } : {};
  };
  const set = async (values: object): Promise<void> => void Object.assign(local.kept, values);
  const remove = async (key: string): Promise<void> => {
    delete local.kept[key];
  };
  return { browser: { storage: { local: { get, set, remove } } } };
});

const save = (): Promise<unknown> =>
  addEntry(entry({ id: 'e1', trashed: { why: 'person', at: '2026-03-06T10:00:00.000Z' } }), { unlessKey: true, dropDraft: null });

beforeEach(() => {
  local.kept = {};
  local.isReadable = true;
});
afterEach(() => deleteDB(DATABASE_NAME));

test('a first run: nothing was lost, and a library without posts is not noted', async () => {
  expect(await isLibraryLost()).toBe(false);
  expect(local.kept).toEqual({});
});

test('the same library, with posts and without again: nothing was lost', async () => {
  await save();
  expect([await isLibraryLost(), await isLibraryLost()]).toEqual([false, false]);
  expect(Object.keys(local.kept)).toEqual(['library']);
  expect(await purgeEntries([{ id: 'e1', rev: 1 }])).toMatchObject({ ok: true });
  expect(await isLibraryLost()).toBe(false);
});

test('a new one in the place of one with posts: lost, whatever was saved since, until the person knows; and then anew', async () => {
  await save();
  await isLibraryLost();
  await deleteDB(DATABASE_NAME);
  expect(await isLibraryLost()).toBe(true);
  await save();
  expect(await isLibraryLost()).toBe(true);
  await acceptLibrary();
  expect(await isLibraryLost()).toBe(false);
  await deleteDB(DATABASE_NAME);
  expect(await isLibraryLost()).toBe(true);
  await acceptLibrary(); // nothing in it: it can be lost without harm
  await deleteDB(DATABASE_NAME);
  expect(await isLibraryLost()).toBe(false);
});

test('where one of the two cannot be read nothing is said, and nothing forgotten', async () => {
  await save();
  await isLibraryLost();
  const noted = { ...local.kept };
  await deleteDB(DATABASE_NAME);
  local.isReadable = false;
  expect(await isLibraryLost()).toBe(false);
  expect(await noteLibrary()).toBeNull(); // a save goes on
  local.isReadable = true;
  (await openDB(DATABASE_NAME, 999)).close(); // a newer Clippost's
  expect(await isLibraryLost()).toBe(false);
  expect(local.kept).toEqual(noted);
});
