import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { DownloadRecord, Draft, Entry, Version } from '../core/entry.ts';
import { failed, type Outcome, success } from '../core/failure.ts';

/** The stores. `outbox`, `placements` and `handles` belong to the folder (docs/sync.md); their values are written by `sync-store.ts`. */
export interface Schema extends DBSchema {
  entries: { key: string; value: Entry; indexes: { key: string; savedAt: string } };
  versions: { key: number; value: Omit<Version, 'seq'> & { seq?: number }; indexes: { entryId: string } };
  drafts: { key: string; value: Draft; indexes: { key: string; changedAt: string } };
  downloads: { key: string; value: DownloadRecord; indexes: { downloadId: number } };
}

export type Store = 'entries' | 'versions' | 'drafts' | 'downloads';
export type Database = IDBPDatabase<Schema>;

export const DATABASE_NAME = 'clippost';

/** One step a version: step i brings a database of version i to i + 1. Never edited once released; a change is a new step. */
const STEPS: readonly ((database: Database, transaction: IDBPTransaction<Schema, Store[], 'versionchange'>) => void)[] = [
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
];

export const DATABASE_VERSION = STEPS.length;

/**
 * Opens the library for one piece of work; the caller closes it, so that no open connection blocks an update of the extension.
 * Failure: `newer-data` when a newer version of Clippost has written it (it is left as it is).
 */
export async function openDatabase(name: string = DATABASE_NAME): Promise<Outcome<Database>> {
  try {
    const database = await openDB<Schema>(name, DATABASE_VERSION, {
      upgrade(db, oldVersion, _newVersion, transaction) {
        for (const step of STEPS.slice(oldVersion)) step(db, transaction);
      },
      blocking(_current, _blocked, event) {
        // A newer version of us waits for this connection.
        (event.target as IDBDatabase).close(); // a versionchange event's target is its database
      },
    });
    return success(database);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'VersionError') return failed('newer-data');
    throw error;
  }
}
