import type { IDBPIndex } from 'idb';
import type { Schema, Store } from './database.ts';

/** Ids of all entries by revision. Revisions are few: one question for each is far less than one for each entry. */
export async function* idsByRev(
  index: IDBPIndex<Schema, Store[], 'entries', 'sync', 'readonly'>,
): AsyncGenerator<{ readonly rev: number; readonly ids: readonly string[] }> {
  for (let at = await index.openKeyCursor(); at !== null; at = await at.continue([at.key[0] + 1, ''])) {
    const [rev] = at.key;
    yield { rev, ids: await index.getAllKeys(IDBKeyRange.bound([rev, ''], [rev, '\uffff'])) };
  }
}
