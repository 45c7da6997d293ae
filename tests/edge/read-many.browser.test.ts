import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { readMany } from '../../src/edge/read-many.ts';

interface Row {
  readonly id: string;
}

/** A store of these rows that counts what it is asked. */
async function storeOf(ids: readonly string[]) {
  const name = crypto.randomUUID();
  const database = await openDB(name, 1, {
    upgrade: (fresh) => {
      const rows = fresh.createObjectStore('rows', { keyPath: 'id' });
      for (const id of ids) rows.put({ id });
    },
  });
  const asked = { get: 0, getAll: 0 };
  const store = {
    get: (id: string): Promise<Row | undefined> => {
      asked.get += 1;
      return database.get('rows', id);
    },
    getAll: (range: IDBKeyRange, count: number): Promise<Row[]> => {
      asked.getAll += 1;
      return database.getAll('rows', range, count);
    },
  };
  return { asked, store };
}

const named = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, n) => `${prefix}${String(n).padStart(3, '0')}`);
const idsOf = (rows: readonly Row[]) => rows.map(({ id }) => id);

test('rows that stand together are one question, those that are not there are left out', async () => {
  const wanted = named('m', 40);
  const { asked, store } = await storeOf([...named('a', 100), ...wanted.slice(5), ...named('z', 100)]);
  expect(idsOf(await readMany(store, wanted))).toEqual(wanted.slice(5));
  expect(asked).toEqual({ get: 0, getAll: 1 });
});

test('rows far from each other are asked for one by one, and no more than twice as many are read in vain', async () => {
  const wanted = ['a000', 'a050', 'z099'];
  const { asked, store } = await storeOf([...named('a', 100), ...named('z', 100)]);
  expect(idsOf(await readMany(store, wanted))).toEqual(wanted);
  expect(asked).toEqual({ get: 3, getAll: 1 });
});

test('one row, and none', async () => {
  const { asked, store } = await storeOf(named('a', 3));
  expect(idsOf(await readMany(store, ['a001']))).toEqual(['a001']);
  expect(await readMany(store, [])).toEqual([]);
  expect(asked).toEqual({ get: 1, getAll: 0 });
});
