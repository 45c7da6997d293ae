import { unwrap } from 'idb';
import type { Outcome } from '../core/failure.ts';
import { type Database, inStorage, openDatabase, type Schema, type Store, type WriteTransaction, writing } from './database.ts';

// How the library is opened, changed and announced; what is read and written stands in library.ts and library-entries.ts.

/** What changed, told to every page of ours. */
export interface LibraryChange {
  readonly store: Store;
  readonly id: string;
}

export const CHANNEL = 'clippost-library';

/** Tells other pages that something changed; the sender's own context does not hear it. */
export function announce(changes: readonly LibraryChange[]): void {
  const channel = new BroadcastChannel(CHANNEL);
  for (const change of changes) channel.postMessage(change);
  channel.close();
}

/** Runs `work` on an open library and closes it. Failures besides the work's own: those of `openDatabase`. */
export async function withLibrary<T>(work: (database: Database) => Promise<Outcome<T>>): Promise<Outcome<T>> {
  const opened = await openDatabase();
  if (!opened.ok) return opened;
  try {
    return await inStorage(() => work(opened.value));
  } finally {
    opened.value.close();
  }
}

/** One durable transaction over `stores`; the changes are announced after it is on disk. */
export async function write<T>(
  stores: Store[],
  work: (transaction: WriteTransaction, changed: (store: Store, id: string) => void) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  return withLibrary(async (db) => {
    const transaction = writing(db, stores, 'strict');
    const changes: LibraryChange[] = [];
    let result: Outcome<T>;
    try {
      result = await work(transaction, (store, id) => changes.push({ store, id }));
    } catch (error) {
      giveUp(transaction);
      throw transaction.error ?? error; // of a connection that broke, the request knows only that it was given up
    }
    if (result.ok)
      transaction.commit(); // nobody is waited for any more
    else transaction.abort();
    await transaction.done.catch((error: unknown) => {
      if (result.ok) throw error; // an abort of ours is no error
    });
    if (result.ok && changes.length > 0) announce(changes);
    return result;
  });
}

/** Undoes what a piece of work that threw has written so far: left alone, the transaction would complete with half of it. */
export function giveUp(transaction: { readonly done: Promise<void>; abort(): void }): void {
  transaction.done.catch(() => null); // who gives up throws the error itself
  try {
    transaction.abort();
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error; // the browser was faster
  }
}

interface Unwaited<Row, Key> {
  add(row: Row): unknown;
  put(row: Row): unknown;
  delete(key: Key): unknown;
}
/**
 * A store to write into without waiting for each row, which is a way through the browser each time: a row that cannot be written undoes
 * the whole transaction, and that one is waited for.
 */
export const unwaited = <Name extends Store>(
  transaction: WriteTransaction,
  store: Name,
): Unwaited<Schema[Name]['value'], Schema[Name]['key']> => unwrap(transaction).objectStore(store);

/** Removes a draft within a transaction; nothing for null. */
export function dropDraft(transaction: WriteTransaction, id: string | null, changed: (store: Store, id: string) => void): void {
  if (id === null) return;
  unwaited(transaction, 'drafts').delete(id);
  changed('drafts', id);
}
