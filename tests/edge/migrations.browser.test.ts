/// <reference types="vite/client" />
// Libraries as each version of Clippost left them, opened by today's code: everything is there, in today's form, under today's indexes.
// A new version brings its golden along: fixtures/library-N.json, written by hand from what that version writes, and never changed later.
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Outcome } from '../../src/core/failure.ts';
import { DATABASE_NAME, DATABASE_VERSION, openDatabase } from '../../src/edge/database.ts';
import * as library from '../../src/edge/library.ts';

interface Store {
  readonly keyPath: string | string[];
  readonly autoIncrement: boolean;
  readonly indexes: Readonly<Record<string, string | string[]>>;
  readonly rows: readonly { readonly id?: string }[];
}

interface Golden {
  readonly stores: Readonly<Record<string, Store>>;
  /** Rows of stores that later versions write otherwise, as today's code has them. */
  readonly changed: Readonly<Record<string, readonly object[]>>;
}

const goldens = new Map(
  Object.entries(import.meta.glob<Golden>('./fixtures/library-*.json', { import: 'default', eager: true })).map(
    ([file, golden]) => [Number(/(\d+)\.json$/.exec(file)?.[1]), golden] as const,
  ),
);

const unwrap = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(outcome.failure.kind);
  return outcome.value;
};

/** A library as that version left it. */
async function build(version: number, { stores }: Golden): Promise<void> {
  const database = await openDB(DATABASE_NAME, version, {
    upgrade(db) {
      for (const [name, { keyPath, autoIncrement, indexes }] of Object.entries(stores)) {
        const store = db.createObjectStore(name, { keyPath, autoIncrement });
        for (const [index, path] of Object.entries(indexes)) store.createIndex(index, path);
      }
    },
  });
  for (const [name, { rows }] of Object.entries(stores)) for (const row of rows) await database.add(name, row);
  database.close();
}

/** Shape and content of the library, without the product's code. */
async function look(): Promise<Readonly<Record<string, Store>>> {
  const database = await openDB(DATABASE_NAME);
  const seen: Record<string, Store> = {};
  for (const name of database.objectStoreNames) {
    const { store } = database.transaction(name);
    const indexes = Object.fromEntries([...store.indexNames].map((index) => [index, store.index(index).keyPath]));
    seen[name] = { keyPath: store.keyPath ?? '', autoIncrement: store.autoIncrement, indexes, rows: await store.getAll() };
  }
  database.close();
  return seen;
}

/** Rows in the order of their keys, as `getAll` gives them. */
const inOrder = (rows: readonly { readonly id?: string }[]): readonly object[] =>
  [...rows].sort((a, b) => (a.id ?? '').localeCompare(b.id ?? ''));

const open = async (): Promise<void> => unwrap(await openDatabase()).close();

beforeEach(() => deleteDB(DATABASE_NAME));
afterEach(() => deleteDB(DATABASE_NAME));

test('there is a golden of every version', () => {
  expect([...goldens.keys()].sort()).toEqual(Array.from({ length: DATABASE_VERSION }, (_, n) => n + 1));
});

describe.each([...goldens])('a library of version %i', (version, golden) => {
  test('has the shape of a new one after it was opened, and lost nothing', async () => {
    await open();
    const fresh = await look();
    await deleteDB(DATABASE_NAME);
    await build(version, golden);
    await open();
    const opened = await look();
    for (const [name, { rows, ...shape }] of Object.entries(fresh)) {
      const { rows: now, ...shapeNow } = opened[name] ?? { rows: [] };
      expect(shapeNow, name).toEqual(shape);
      expect(now, name).toEqual(golden.changed[name] ?? inOrder(golden.stores[name]?.rows ?? rows));
    }
    expect(Object.keys(opened)).toEqual(Object.keys(fresh));
  });

  test('is read by the library as it was', async () => {
    await build(version, golden);
    const entries = unwrap(await library.listNewest(100));
    expect(entries.map(({ id }) => id)).toEqual(['kept', 'trashed', 'from-file']);
    const [kept] = entries;
    expect(kept?.post.title).toBe('A title of one’s own');
    expect(unwrap(await library.listVersions('kept')).map(({ why }) => why)).toEqual(['edit']);
    expect(unwrap(await library.findDrafts(kept?.key ?? '', 'article')).map(({ fields }) => fields)).toEqual([
      { title: 'Half a ti' },
    ]);
    expect(unwrap(await library.findDownload(7))?.name).toBe('a.md');
    expect(unwrap(await library.countOnlyHere())).toBe(1);
  });
});
