import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, unwrap } from 'idb';
import type { DownloadRecord, Draft, Entry, Version } from '../core/entry.ts';
import { failed, type Outcome, success } from '../core/failure.ts';
import {
  type BaseRow,
  type BytesRow,
  type FolderRow,
  type FormerRow,
  folderAt3,
  type OthersRow,
  type OutboxRow,
  type PlacementRow,
  type RunRow,
} from './sync-rows.ts';

/** The stores. Those from `folders` to `others` belong to the folders (docs/sync.md); they are written by `sync-library.ts`, `folders.ts` and `sync-runs.ts` only. */
export interface Schema extends DBSchema {
  entries: {
    key: string;
    value: Entry;
    indexes: { key: string; savedAt: string; sync: [number, string]; trashed: string; revision: [string, number] };
  };
  versions: { key: number; value: Omit<Version, 'seq'> & { seq?: number }; indexes: { entryId: string } };
  drafts: { key: string; value: Draft; indexes: { key: string; changedAt: string } };
  downloads: { key: string; value: DownloadRecord; indexes: { downloadId: number } };
  folders: { key: string; value: FolderRow; indexes: { role: FolderRow['role'] } };
  placements: {
    key: [string, string];
    value: PlacementRow;
    indexes: { name: [string, string] };
  };
  bases: { key: [string, string]; value: BaseRow };
  /** What the files were of posts that have none now. */
  formers: { key: [string, string]; value: FormerRow };
  bytes: { key: number; value: BytesRow; indexes: { entryHash: [string, string] } };
  outbox: { key: [string, string]; value: OutboxRow };
  runs: { key: number; value: RunRow; indexes: { folderId: string } };
  /** Files of a folder that are no posts, so that not every run reads them. */
  others: { key: string; value: OthersRow };
  /** One row, once there are posts: which library this is (lost-library.ts). */
  birth: { key: string; value: { readonly id: string } };
  /** Of the placements: a new one with every transaction that may change any, so that who remembers them knows whether they are still so. */
  stamps: { key: string; value: { readonly store: 'placements'; readonly stamp: string } };
}

export type Store =
  | 'entries'
  | 'versions'
  | 'drafts'
  | 'downloads'
  | 'folders'
  | 'placements'
  | 'bases'
  | 'formers'
  | 'bytes'
  | 'outbox'
  | 'runs'
  | 'others'
  | 'birth'
  | 'stamps';
export type Database = IDBPDatabase<Schema>;

export const DATABASE_NAME = 'clippost';

/** One step a version: step i brings a database of version i to i + 1. Never edited once released; a change is a new step. */
const STEPS: readonly ((
  database: Database,
  transaction: IDBPTransaction<Schema, Store[], 'versionchange'>,
) => void | Promise<void>)[] = [
  (database) => {
    const entries = database.createObjectStore('entries', { keyPath: 'id' });
    entries.createIndex('key', 'key');
    entries.createIndex('savedAt', 'savedAt');
    database.createObjectStore('versions', { keyPath: 'seq', autoIncrement: true }).createIndex('entryId', 'entryId');
    const drafts = database.createObjectStore('drafts', { keyPath: 'id' });
    drafts.createIndex('key', 'key');
    drafts.createIndex('changedAt', 'changedAt');
    database.createObjectStore('downloads', { keyPath: 'textHash' }).createIndex('downloadId', 'downloadId');
  },
  (database, transaction) => {
    // What the sync needs of every entry, read without its text.
    transaction.objectStore('entries').createIndex('sync', ['rev', 'key']);
    transaction.objectStore('entries').createIndex('trashed', 'trashed.at');
    database.createObjectStore('folders', { keyPath: 'id' });
    const placements = database.createObjectStore('placements', { keyPath: ['folderId', 'entryId'] });
    placements.createIndex('folderId' as 'name', 'folderId'); // version 5 drops it
    placements.createIndex('name', ['folderId', 'name']);
    placements.createIndex('entryId' as 'name', 'entryId'); // version 5 drops it
    database.createObjectStore('bases', { keyPath: ['folderId', 'entryId'] });
    const bytes = database.createObjectStore('bytes', { keyPath: 'seq', autoIncrement: true });
    bytes.createIndex('entryHash', ['entryId', 'hash']);
    database.createObjectStore('outbox', { keyPath: ['folderId', 'entryId'] });
  },
  async (database, transaction) => {
    database.createObjectStore('runs', { keyPath: 'seq', autoIncrement: true }).createIndex('folderId', 'folderId');
    const folders = transaction.objectStore('folders');
    for (const row of await folders.getAll()) await folders.put(folderAt3(row));
  },
  (_database, transaction) => {
    // Whether an entry is still at a revision, without reading it.
    transaction.objectStore('entries').createIndex('revision', ['id', 'rev']);
  },
  (_database, transaction) => {
    // The key says as much, and each index costs at every step of a sync. Bases say from now on where the body stands in the text.
    for (const name of ['folderId', 'entryId']) transaction.objectStore('placements').deleteIndex(name as 'name'); // no index of today's schema
  },
  (database) => {
    // A library that was lost is followed by a new one under the same name: by the row that comes in here they are told apart
    // (lost-library.ts). Not now: a row needs room, and without any a library can be made all the same.
    database.createObjectStore('birth', { keyPath: 'id' });
  },
  (database) => {
    // A post that is put back gets its file back as it was.
    database.createObjectStore('formers', { keyPath: ['folderId', 'entryId'] });
  },
  (database, transaction) => {
    database.createObjectStore('others', { keyPath: 'folderId' });
    // Which folders a save waits for, without reading them: a row brings a handle along, and that takes the browser as long as the save.
    transaction.objectStore('folders').createIndex('role', 'role');
  },
  (database) => {
    database.createObjectStore('stamps', { keyPath: 'store' });
  },
];

export const DATABASE_VERSION = STEPS.length;

/** A file that cannot be read or written, and the work that was given up because of it. */
const BROKEN = ['UnknownError', 'AbortError'];

/**
 * What is wrong with the storage itself, or null for any other error. A full quota is a DOMException, in newer browsers an error of its
 * own, both of this name; a disk without room is an UnknownError in Chromium, whose message carries the file system's word for it.
 */
export function storageFailure(error: unknown): Outcome<never> | null {
  if (!(error instanceof Error)) return null;
  if (error.name === 'VersionError') return failed('newer-data');
  if (error.name === 'QuotaExceededError' || /NO_SPACE/.test(error.message)) return failed('storage-full');
  return BROKEN.includes(error.name) ? failed('library-closed') : null;
}

/** Runs a piece of work in the browser's storage; what is wrong with the storage itself is answered, any other error is thrown. */
export async function inStorage<T>(work: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await work();
  } catch (error) {
    const failure = storageFailure(error);
    if (failure) return failure;
    throw error;
  }
}

/**
 * Opens the library for one piece of work; the caller closes it, so that no open connection blocks an update of the extension.
 * Failures: `newer-data` when a newer version of Clippost has written it (it is left as it is); `storage-full` (Firefox does not even
 * open a database then); `library-closed` when the browser cannot read or write it (a disk without room, a damaged profile).
 */
export const openDatabase = (name: string = DATABASE_NAME): Promise<Outcome<Database>> =>
  inStorage(async () => {
    const database = await openDB<Schema>(name, DATABASE_VERSION, {
      async upgrade(db, oldVersion, _newVersion, transaction) {
        for (const step of STEPS.slice(oldVersion)) await step(db, transaction);
      },
      blocking(_current, _blocked, event) {
        // A newer version of us waits for this connection.
        (event.target as IDBDatabase).close(); // a versionchange event's target is its database
      },
    });
    return success(database);
  });

export type WriteTransaction = IDBPTransaction<Schema, Store[], 'readwrite'>;

/** The only way to a transaction that writes: one that may change placements puts a new stamp beside them (known-places.ts). */
export function writing(database: Database, stores: readonly Store[], durability: IDBTransactionDurability): WriteTransaction {
  const isPlacing = stores.includes('placements');
  const all: Store[] = isPlacing ? [...stores, 'stamps'] : [...stores];
  const transaction = database.transaction(all, 'readwrite', { durability });
  if (isPlacing) unwrap(transaction).objectStore('stamps').put({ store: 'placements', stamp: crypto.randomUUID() }); // not waited for
  return transaction;
}
