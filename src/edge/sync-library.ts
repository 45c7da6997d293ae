import type { IDBPTransaction } from 'idb';
import type { Entry } from '../core/entry.ts';
import { hashText } from '../core/hash.ts';
import { canonicalKey } from '../core/identity.ts';
import type { Post } from '../core/post.ts';
import type { OutboxPort } from '../core/sync/outbox.ts';
import { fold } from '../core/sync/paths.ts';
import type { LibraryPort, Row } from '../core/sync/ports.ts';
import { recorded, type Version } from '../core/sync/record.ts';
import type { Placement, SyncEntry } from '../core/sync/types.ts';
import { nowIso } from './clock.ts';
import type { Database, Schema, Store } from './database.ts';
import { announce, type LibraryChange } from './library-access.ts';
import type { BaseRow, OutboxRow, PlacementRow } from './sync-rows.ts';
import { together } from './together.ts';

type Transaction = IDBPTransaction<Schema, Store[], 'readwrite'>;
const RECORD_STORES: Store[] = ['entries', 'versions', 'placements', 'bases', 'bytes', 'outbox'];

const rowOf = (folderId: string, entryId: string, place: Placement<Post>, hash: string): PlacementRow => {
  const { text: _text, fields: _fields, next, ...light } = place;
  return { ...light, folderId, entryId, name: fold(place.path), hash, hasNext: next !== null };
};
const baseOf = (folderId: string, entryId: string, { text, fields, next }: Placement<Post>): BaseRow => ({
  folderId,
  entryId,
  text,
  fields,
  next,
});

function placementOf(row: PlacementRow, base: BaseRow): Placement<Post> {
  const { folderId: _folder, entryId: _entry, name: _name, hash: _hash, hasNext: _hasNext, ...light } = row;
  return { ...light, text: base.text, fields: base.fields, next: base.next };
}

const syncEntry = ({ id, post, rev, trashed }: Entry): SyncEntry<Post> => ({
  id,
  fields: post,
  rev,
  trashed,
  kept: [],
});

/**
 * The library as the sync of one folder sees it, on a connection that lives as long as the run. `keepsVersions` is false for write-only
 * folders: nothing of theirs is ever read back.
 */
export function syncLibrary(database: Database, folderId: string, keepsVersions = true): LibraryPort<Post> {
  const write = async <T>(
    stores: Store[],
    work: (transaction: Transaction, changes: LibraryChange[]) => Promise<T>,
  ): Promise<T> => {
    // Relaxed: a kill of the browser loses nothing that is complete (measured), and waiting for the disk would take ten times as long.
    const transaction = database.transaction(stores, 'readwrite', { durability: 'relaxed' });
    const changes: LibraryChange[] = [];
    try {
      const result = await work(transaction, changes);
      await transaction.done;
      if (changes.length > 0) announce(changes);
      return result;
    } catch (error) {
      transaction.done.catch(() => 'the error itself is thrown below');
      throw error;
    }
  };
  const record = together<{ readonly transaction: Transaction; readonly changes: LibraryChange[] }>((all) =>
    write(RECORD_STORES, (transaction, changes) => all({ transaction, changes })),
  );
  const placeOf = async (transaction: Transaction, entryId: string): Promise<Placement<Post> | null> => {
    const key: [string, string] = [folderId, entryId];
    const [row, base] = await Promise.all([
      transaction.objectStore('placements').get(key),
      transaction.objectStore('bases').get(key),
    ]);
    if (row === undefined || base === undefined) return null;
    const place = placementOf(row, base);
    hashes.set(place, row.hash);
    return place;
  };
  /** Hashes of texts that were read with their row: a text that stays is not hashed again. */
  const hashes = new WeakMap<Placement<Post>, string>();
  /** `before` is what stands there: texts that stay are not written again. */
  const putPlace = async (
    transaction: Transaction,
    entryId: string,
    place: Placement<Post> | null,
    before: Placement<Post> | null,
  ): Promise<void> => {
    const key: [string, string] = [folderId, entryId];
    if (place === null) {
      await transaction.objectStore('placements').delete(key);
      await transaction.objectStore('bases').delete(key);
      return;
    }
    const isSameText = before !== null && place.text === before.text;
    const hash = (isSameText ? hashes.get(before) : undefined) ?? hashText(place.text);
    const stays = isSameText && place.fields === before.fields && place.next === before.next;
    await Promise.all([
      transaction.objectStore('placements').put(rowOf(folderId, entryId, place, hash)),
      stays ? null : transaction.objectStore('bases').put(baseOf(folderId, entryId, place)),
    ]);
  };
  /** Never one that this placement had, also when it was forgotten in between. */
  const nextRev = (place: Placement<Post> | null): number => Math.max(Date.now(), (place?.rev ?? 0) + 1);

  return {
    async rows() {
      const transaction = database.transaction(['entries', 'placements', 'bytes']);
      const placements = new Map<string, PlacementRow>();
      for (const row of await transaction.objectStore('placements').index('folderId').getAll(folderId))
        placements.set(row.entryId, row);
      const trashed = new Set(await transaction.objectStore('entries').index('trashed').getAllKeys());
      const kept = new Map<string, string[]>();
      for (
        let at = await transaction.objectStore('bytes').index('entryHash').openKeyCursor();
        at !== null;
        at = await at.continue()
      ) {
        const [entryId, hash] = at.key;
        kept.set(entryId, [...(kept.get(entryId) ?? []), hash]);
      }
      const rows: Row[] = [];
      for (
        let at = await transaction.objectStore('entries').index('sync').openKeyCursor();
        at !== null;
        at = await at.continue()
      ) {
        const [rev, key] = at.key;
        const id = at.primaryKey;
        const row = placements.get(id);
        const isSettled = row !== undefined && !row.hasNext && !row.unconfirmed && row.want === null && row.refused === null;
        const place =
          row === undefined ? null : { path: row.path, hash: row.hash, stat: row.stat, agreed: row.agreed, settled: isSettled };
        rows.push({ id, rev, key, trashed: trashed.has(id), kept: kept.get(id) ?? [], place });
      }
      return rows;
    },

    async load(ids) {
      const transaction = database.transaction(['entries', 'placements', 'bases']);
      const entries: Record<string, SyncEntry<Post>> = {};
      const places: Record<string, Placement<Post>> = {};
      // All asked at once: one by one would take most of a run's time.
      const one = async (id: string): Promise<void> => {
        const key: [string, string] = [folderId, id];
        const [entry, row, base] = await Promise.all([
          transaction.objectStore('entries').get(id),
          transaction.objectStore('placements').get(key),
          transaction.objectStore('bases').get(key),
        ]);
        if (entry === undefined) return;
        entries[id] = syncEntry(entry);
        if (row !== undefined && base !== undefined) places[id] = placementOf(row, base);
      };
      await Promise.all(ids.map(one));
      return { entries, places };
    },

    async isStill({ id, rev, placeRev }) {
      const transaction = database.transaction(['entries', 'placements']);
      const [entry, row] = await Promise.all([
        transaction.objectStore('entries').get(id),
        transaction.objectStore('placements').get([folderId, id]),
      ]);
      return entry?.rev === rev && (row?.rev ?? null) === placeRev;
    },

    record: ({ id, rev, placeRev }, change) =>
      record(async ({ transaction, changes }) => {
        const [entry, place] = await Promise.all([transaction.objectStore('entries').get(id), placeOf(transaction, id)]);
        if (entry === undefined || (rev !== null && entry.rev !== rev) || (place?.rev ?? null) !== placeRev) return null;
        const now = nowIso();
        const done = recorded(syncEntry(entry), place, change, now, nextRev(place));
        if (keepsVersions) await keepVersions(transaction, entry, done.versions, now);
        await putPlace(transaction, id, done.place, place);
        if (done.entry.rev !== entry.rev) {
          const { fields: post, trashed } = done.entry;
          const textHash = done.place === null ? entry.textHash : hashText(done.place.text);
          const key = canonicalKey(post.url);
          await transaction
            .objectStore('entries')
            .put({ ...entry, post, key, textHash, trashed, rev: done.entry.rev, changedAt: now, lastSave: null });
          changes.push({ store: 'entries', id });
        }
        // What is in step has nothing to wait for.
        if (done.place?.agreed === done.entry.rev) await transaction.objectStore('outbox').delete([folderId, id]);
        return { rev: done.entry.rev, placeRev: done.place?.rev ?? null };
      }),

    add: (post, place, key) =>
      write(['entries', 'placements', 'bases'], async (transaction, changes) => {
        const placements = transaction.objectStore('placements');
        const there = await placements.index('name').getAll([folderId, fold(place.path)]);
        if (there.some((row) => row.path === place.path && row.hash === hashText(place.text))) return false;
        for (const twin of await transaction.objectStore('entries').index('key').getAllKeys(key)) {
          if ((await placements.get([folderId, twin])) === undefined) return false;
        }
        const now = nowIso();
        const id = crypto.randomUUID();
        const textHash = hashText(place.text);
        const origin = { scope: 'article', article: null, trashed: null, lastSave: null } as const;
        await transaction
          .objectStore('entries')
          .add({ id, key, rev: 1, post, textHash, savedAt: now, changedAt: now, ...origin });
        await putPlace(transaction, id, { ...place, want: null, rev: nextRev(null) }, null);
        changes.push({ store: 'entries', id });
        return true;
      }),

    async note(notes) {
      if (notes.length === 0) return;
      await write(['placements'], async (transaction) => {
        const placements = transaction.objectStore('placements');
        for (const { id, placeRev, stat, agreed } of notes) {
          const row = await placements.get([folderId, id]);
          if (row?.rev === placeRev) await placements.put({ ...row, stat, agreed });
        }
      });
    },

    readAllNext: () =>
      write(['folders'], async (transaction) => {
        const folder = await transaction.objectStore('folders').get(folderId);
        if (folder !== undefined && !folder.readAllNext)
          await transaction.objectStore('folders').put({ ...folder, readAllNext: true });
      }),
  };
}

/** Adds to an entry's history what is not there yet. */
async function keepVersions(
  transaction: Transaction,
  entry: Entry,
  versions: readonly Version<Post>[],
  at: string,
): Promise<void> {
  for (const version of versions) {
    if ('fields' in version) {
      await transaction
        .objectStore('versions')
        .add({ entryId: entry.id, at, why: 'sync', post: version.fields, article: entry.article });
      continue;
    }
    const bytes = transaction.objectStore('bytes');
    const hash = hashText(version.text);
    if ((await bytes.index('entryHash').getKey([entry.id, hash])) === undefined)
      await bytes.add({ entryId: entry.id, hash, text: version.text, at });
  }
}

/** Puts an entry into the outbox of a folder; a later change of it replaces an earlier one. */
export async function queueEntry(database: Database, row: OutboxRow): Promise<void> {
  await database.put('outbox', row);
}

/** What waits to be written into one folder. */
export function syncOutbox(database: Database, folderId: string): OutboxPort {
  return {
    async items() {
      const rows = await database.getAll('outbox', IDBKeyRange.bound([folderId, ''], [folderId, '\uffff']));
      return rows.map(({ entryId, rev, made }) => ({ id: entryId, rev, made }));
    },
    async done({ id, rev }) {
      const transaction = database.transaction('outbox', 'readwrite');
      const row = await transaction.store.get([folderId, id]);
      if (row?.rev === rev) await transaction.store.delete([folderId, id]);
      await transaction.done;
    },
    isPlaced: async (path) => (await database.countFromIndex('placements', 'name', [folderId, fold(path)])) > 0,
  };
}
