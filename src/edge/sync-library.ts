import { hashText } from '../core/hash.ts';
import type { Post, PresetName } from '../core/post.ts';
import { postFor } from '../core/sync/for-folder.ts';
import type { OutboxItem, OutboxPort } from '../core/sync/outbox.ts';
import { fold } from '../core/sync/paths.ts';
import type { LibraryPort, WriterPorts } from '../core/sync/ports.ts';
import type { Placement, SyncEntry } from '../core/sync/types.ts';
import { nowIso } from './clock.ts';
import { type Database, type Store, type WriteTransaction, writing } from './database.ts';
import { placesOf } from './known-places.ts';
import { announce, giveUp, type LibraryChange, unwaited } from './library-access.ts';
import { readingTogether, readMany, SLICE } from './read-many.ts';
import { idsByRev } from './revisions.ts';
import { recordForgotten } from './sync-forget.ts';
import {
  hasRev,
  nextRev,
  putPlace,
  RECORD_STORES,
  type RecordContext,
  recordChange,
  recordMade,
  syncEntry,
} from './sync-record.ts';
import { beginningWith, formerOfRow, type OutboxRow, placementOf } from './sync-rows.ts';
import { together } from './together.ts';

/** Posts that went within this time count as gone together: a slow synchroniser takes its files away one by one. */
const LATELY_MS = 3_600_000;

/** What writing takes of the library, on a connection that lives as long as the run; see `syncLibrary`. */
export function librarySide(
  database: Database,
  folderId: string,
  further: PresetName | null = null,
  why: RecordContext['why'] = 'sync',
) {
  const write = async <T>(
    stores: Store[],
    work: (transaction: WriteTransaction, changes: LibraryChange[]) => Promise<T>,
  ): Promise<T> => {
    // Relaxed: a kill of the browser loses nothing that is complete (measured), and waiting for the disk would take ten times as long.
    const transaction = writing(database, stores, 'relaxed');
    const changes: LibraryChange[] = [];
    try {
      const result = await work(transaction, changes);
      transaction.commit(); // nobody is waited for any more
      await transaction.done;
      if (changes.length > 0) announce(changes);
      return result;
    } catch (error) {
      giveUp(transaction);
      throw error;
    }
  };
  const recording = <T>(work: (context: RecordContext) => Promise<T>): Promise<T> =>
    write(RECORD_STORES, async (transaction, changes) => {
      let waiting: Promise<number> | null = null; // asked once a transaction, and only where it matters
      const anyWaiting = () => {
        waiting ??= transaction.objectStore('outbox').count(beginningWith(folderId));
        return waiting;
      };
      const entryOf = (id: string) => transaction.objectStore('entries').get(id);
      const rowOf = (id: string) => transaction.objectStore('placements').get([folderId, id]);
      return work({ transaction, changes, folderId, isFurther: further !== null, why, anyWaiting, entryOf, rowOf });
    });

  const port: WriterPorts<Post>['library'] = {
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
        const place = row === undefined || base === undefined ? null : placementOf(row, base);
        const post = further === null ? entry.post : postFor(further, entry, place?.fields ?? null);
        entries[id] = syncEntry({ ...entry, post });
        if (place !== null) places[id] = place;
      };
      await Promise.all(ids.map(one));
      return { entries, places };
    },

    async isStill({ id, rev, placeRev }) {
      const transaction = database.transaction(['entries', 'placements']);
      const [isThere, row] = await Promise.all([
        hasRev(transaction.objectStore('entries'), id, rev),
        transaction.objectStore('placements').get([folderId, id]),
      ]);
      return isThere && (row?.rev ?? null) === placeRev;
    },

    record: (expected, change) => recording((context) => recordChange(context, expected, change)),
  };
  return { port, write, recording };
}

/**
 * The library as the sync of one folder sees it, on a connection that lives as long as the run. `further` is the preset of a write-only
 * folder: its posts are made for it, and nothing of it is ever read back.
 */
export function syncLibrary(
  database: Database,
  folderId: string,
  further: PresetName | null = null,
  why: RecordContext['why'] = 'sync',
): LibraryPort<Post> {
  const { port, write, recording } = librarySide(database, folderId, further, why);
  const begunMs = Date.now();
  const record = together<RecordContext>((all) => recording((context) => all(readingTogether(context))));
  return {
    ...port,
    record: (expected, change) =>
      record(expected.id, (context) =>
        change.place?.kind === 'forget' ? recordForgotten(context, expected, change) : recordChange(context, expected, change),
      ),

    recordMade: (expected, make) => record(expected.id, (context) => recordMade(context, expected, make)),

    async rows() {
      const transaction = database.transaction(['entries', 'placements', 'formers', 'stamps']);
      const entries = transaction.objectStore('entries');
      const asked = Promise.all([
        placesOf(transaction, folderId),
        entries.index('trashed').getAllKeys(),
        transaction.objectStore('formers').getAllKeys(beginningWith(folderId)),
      ]);
      const revisions: (readonly [string, number])[] = [];
      for await (const { rev, ids } of idsByRev(entries.index('sync'))) for (const id of ids) revisions.push([id, rev]);
      const [places, trashedIds, formerKeys] = await asked;
      const trashed = new Set(trashedIds);
      const former = new Set(formerKeys.map(([, id]) => id));
      return revisions.map(([id, rev]) => {
        const place = places.get(id) ?? null;
        return { id, rev, trashed: trashed.has(id), place, hasFormer: former.has(id) };
      });
    },

    async formers(ids) {
      const { store } = database.transaction('formers');
      const rows = await Promise.all(ids.map((id) => store.get([folderId, id])));
      return Object.fromEntries(rows.flatMap((row) => (row === undefined ? [] : [[row.entryId, formerOfRow(row)] as const])));
    },

    async lately() {
      const transaction = database.transaction(['folders', 'entries', 'formers']);
      const hourAgo = new Date(Date.now() - LATELY_MS).toISOString();
      const folder = await transaction.objectStore('folders').get(folderId);
      const since = [hourAgo, folder?.saidYesAt ?? ''].sort().at(-1);
      const trashed = await transaction.objectStore('entries').index('trashed').getAll(IDBKeyRange.lowerBound(since, true));
      const gone = trashed.filter((entry) => entry.trashed?.why === 'absence');
      const here = gone.map(({ id }) => transaction.objectStore('formers').count([folderId, id]));
      return (await Promise.all(here)).filter((count) => count > 0).length;
    },

    async others() {
      return (await database.get('others', folderId))?.files ?? {};
    },

    noteOthers: (files) =>
      write(['others'], async (transaction) => {
        await transaction.objectStore('others').put({ folderId, files });
      }),

    async lore() {
      const transaction = database.transaction(['entries', 'bytes']);
      const kept = new Map<string, string[]>();
      const keys = new Map<string, string>();
      const readKept = async (): Promise<void> => {
        const bytes = transaction.objectStore('bytes').index('entryHash');
        for (let at = await bytes.openKeyCursor(); at !== null; at = await at.continue()) {
          const [entryId, hash] = at.key;
          kept.set(entryId, [...(kept.get(entryId) ?? []), hash]);
        }
      };
      const readKeys = async (): Promise<void> => {
        const entries = transaction.objectStore('entries').index('sync');
        for (let at = await entries.openKeyCursor(); at !== null; at = await at.continue()) keys.set(at.primaryKey, at.key[1]);
      };
      await Promise.all([readKept(), readKeys()]);
      return { keys, kept };
    },

    async outline(ids) {
      const entries: Record<string, SyncEntry<Post>> = {};
      const sorted = [...ids].sort();
      const wanted = new Set(ids);
      for (let at = 0; at < sorted.length; at += SLICE) {
        const { store } = database.transaction('entries');
        for (const entry of await readMany(store, sorted.slice(at, at + SLICE)))
          if (wanted.has(entry.id)) entries[entry.id] = syncEntry({ ...entry, post: { ...entry.post, body: '' } });
      }
      return entries;
    },

    add: (post, place, key, nth = 0) =>
      // Posts of one article one after the other: each sees what the one before has added.
      record(`article ${key}`, async ({ transaction, changes }) => {
        const placements = transaction.objectStore('placements');
        const there = await placements.index('name').getAll([folderId, fold(place.path)]);
        // A placement outlives its post, in a further folder for good, and says nothing of a new one.
        const ids = there.flatMap((row) => (row.path === place.path && row.hash === hashText(place.text) ? [row.entryId] : []));
        const entries = transaction.objectStore('entries');
        if ((await Promise.all(ids.map((id) => entries.getKey(id)))).some((id) => id !== undefined)) return false;
        for (const twin of await entries.index('key').getAllKeys(key)) {
          if ((await placements.get([folderId, twin])) === undefined) return false;
        }
        const now = nowIso();
        const savedAt = new Date(begunMs - nth).toISOString();
        const id = crypto.randomUUID();
        const textHash = hashText(place.text);
        const origin = { scope: 'article', article: null, trashed: null, lastSave: null } as const;
        await transaction.objectStore('entries').add({ id, key, rev: 1, post, textHash, savedAt, changedAt: now, ...origin });
        await putPlace(transaction, folderId, id, { ...place, want: null, rev: nextRev(null) }, null);
        changes.push({ store: 'entries', id });
        return true;
      }),

    async note(notes) {
      if (notes.length === 0) return;
      await write(['placements', 'outbox'], async (transaction) => {
        const noted = new Map(notes.map((note) => [note.id, note]));
        const waiting = await transaction.objectStore('outbox').getAll(beginningWith(folderId));
        const waitsAt = new Map(waiting.map(({ entryId, rev }) => [entryId, rev]));
        const keys = [...noted.keys()].sort().map((id): [string, string] => [folderId, id]);
        for (let at = 0; at < keys.length; at += SLICE) {
          for (const row of await readMany(transaction.objectStore('placements'), keys.slice(at, at + SLICE))) {
            const note = noted.get(row.entryId);
            if (row.rev !== note?.placeRev) continue;
            unwaited(transaction, 'placements').put({ ...row, stat: note.stat, agreed: note.agreed });
            // A change of what this folder has no place for was all that waited.
            if ((waitsAt.get(note.id) ?? Number.POSITIVE_INFINITY) <= note.agreed)
              unwaited(transaction, 'outbox').delete([folderId, note.id]);
          }
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

/** Puts an entry into the outbox of a folder, where a later change of it replaces an earlier one. */
export const queueEntry = (database: Database, row: OutboxRow): Promise<unknown> => database.put('outbox', row);
const itemOf = ({ entryId, rev, made }: OutboxRow): OutboxItem => ({ id: entryId, rev, made });

/** What waits to be written into one folder. */
export function syncOutbox(database: Database, folderId: string): OutboxPort {
  return {
    async items() {
      const rows = await database.getAll('outbox', beginningWith(folderId));
      return rows.map(itemOf);
    },
    async done({ id, rev }) {
      const transaction = writing(database, ['outbox'], 'default');
      const outbox = transaction.objectStore('outbox');
      const row = await outbox.get([folderId, id]);
      if (row?.rev === rev) await outbox.delete([folderId, id]);
      await transaction.done;
      announce([{ store: 'outbox', id }]); // its file says what the post says: a page counts it no longer as only here
    },
    async isPlaced(path, id) {
      const known = [
        database.countFromIndex('placements', 'name', [folderId, fold(path)]),
        database.count('formers', [folderId, id]),
      ];
      return (await Promise.all(known)).some((count) => count > 0);
    },
  };
}
