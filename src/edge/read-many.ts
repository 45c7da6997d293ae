import type { RecordContext } from './sync-record.ts';

/** Rows that are read at once. */
export const SLICE = 100;

/** What reading takes of a store. */
interface Readable<Key, Row> {
  get(key: Key): Promise<Row | undefined>;
  getAll(range: IDBKeyRange, count: number): Promise<Row[]>;
}

/**
 * The rows of these sorted keys, and maybe others: in one question where those between the first and the last are fewer than `vain` times
 * the wanted ones. Small rows are read faster than asked for.
 */
export async function readMany<Key, Row>(store: Readable<Key, Row>, keys: readonly Key[], vain = 2): Promise<readonly Row[]> {
  if (keys.length > 1) {
    const most = keys.length * vain;
    const there = await store.getAll(IDBKeyRange.bound(keys[0], keys.at(-1)), most);
    if (there.length < most) return there;
  }
  const rows = await Promise.all(keys.map((key) => store.get(key)));
  return rows.filter((row) => row !== undefined);
}

/** What is asked for in the same moment is read together. */
function askedTogether<T>(read: (ids: readonly string[]) => Promise<ReadonlyMap<string, T>>) {
  let waiting: { readonly ids: string[]; readonly answer: Promise<ReadonlyMap<string, T>> } | null = null;
  return async (id: string): Promise<T | undefined> => {
    if (waiting === null) {
      const ids: string[] = [];
      const all = async (): Promise<ReadonlyMap<string, T>> => {
        await null; // a transaction of the library stays open that long
        waiting = null;
        return read(ids.sort());
      };
      waiting = { ids, answer: all() };
    }
    waiting.ids.push(id);
    return (await waiting.answer).get(id);
  };
}

/** Pieces of work that go together read together. */
export function readingTogether(context: RecordContext): RecordContext {
  const { transaction, folderId } = context;
  return {
    ...context,
    entryOf: askedTogether(async (ids) => {
      const entries = await readMany(transaction.objectStore('entries'), ids);
      return new Map(entries.map((entry) => [entry.id, entry]));
    }),
    rowOf: askedTogether(async (ids) => {
      const keys = ids.map((id): [string, string] => [folderId, id]);
      const rows = await readMany(transaction.objectStore('placements'), keys, 6);
      return new Map(rows.map((row) => [row.entryId, row]));
    }),
  };
}
