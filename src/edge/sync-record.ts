import type { IDBPObjectStore } from 'idb';
import type { Entry } from '../core/entry.ts';
import { hashText } from '../core/hash.ts';
import { canonicalKey } from '../core/identity.ts';
import type { Post } from '../core/post.ts';
import { fold } from '../core/sync/paths.ts';
import type { Change, Expected, NewPlace, PlaceChange } from '../core/sync/ports.ts';
import { recorded, type Version } from '../core/sync/record.ts';
import type { Placement, SyncEntry } from '../core/sync/types.ts';
import { nowIso } from './clock.ts';
import type { Schema, Store, WriteTransaction } from './database.ts';
import { type LibraryChange, unwaited } from './library-access.ts';
import { type PlacementRow, placementOf, placementRows, withoutBody } from './sync-rows.ts';

// One change of an entry and its placement, within a transaction that many changes share.

export const RECORD_STORES: Store[] = ['entries', 'versions', 'placements', 'bases', 'formers', 'bytes', 'outbox'];

export interface RecordContext {
  readonly transaction: WriteTransaction;
  /** What pages of ours are told when the transaction is complete. */
  readonly changes: LibraryChange[];
  readonly folderId: string;
  /** A write-only folder: nothing of it is ever read back, and the entry stays as it is, whatever its file was made of. */
  readonly isFurther: boolean;
  /** What entries are changed by. */
  readonly why: 'sync' | 'import';
  /** How much the folder's outbox holds, asked once in the transaction. */
  readonly anyWaiting: () => Promise<number>;
  /** An entry, and its placement here, as this transaction reads them. */
  readonly entryOf: (id: string) => Promise<Entry | undefined>;
  readonly rowOf: (id: string) => Promise<PlacementRow | undefined>;
}
/** The revisions after the change; `rev` is null when nobody asked for the entry's. */
export type Revisions = { readonly rev: number | null; readonly placeRev: number | null };

export const syncEntry = ({ id, post, rev, trashed }: Entry): SyncEntry<Post> => ({ id, fields: post, rev, trashed, kept: [] });

/** Never one that this placement had, also when it was forgotten in between. */
export const nextRev = (place: { readonly rev: number } | null): number => Math.max(Date.now(), (place?.rev ?? 0) + 1);

/** Is the entry at this revision? Its texts are not read. Null asks nothing: who has a placement goes to the trash, and is not removed. */
export const hasRev = async <Mode extends IDBTransactionMode>(
  entries: IDBPObjectStore<Schema, Store[], 'entries', Mode>,
  id: string,
  rev: number | null,
): Promise<boolean> => rev === null || (await entries.index('revision').getKey([id, rev])) !== undefined;

/** All or nothing; null when entry or placement are not the expected ones. */
export async function recordChange(context: RecordContext, expected: Expected, change: Change<Post>): Promise<Revisions | null> {
  const isPlaceOnly = change.fields === undefined && change.trashed === undefined && (change.keep ?? []).length === 0;
  if (isPlaceOnly && change.place !== undefined) {
    if (change.place.kind === 'set' && expected.placeRev === null) return recordNew(context, expected, change.place);
    if (isLight(change.place)) return recordLight(context, expected, change.place.patch);
  }
  return recordFull(context, expected, change);
}

/** A placement where there was none. */
async function recordNew(
  { transaction, folderId, rowOf }: RecordContext,
  { id, rev }: Expected,
  { place }: Extract<PlaceChange<Post>, { kind: 'set' }>,
): Promise<Revisions | null> {
  const [isThere, taken] = await Promise.all([hasRev(transaction.objectStore('entries'), id, rev), rowOf(id)]);
  if (!isThere || taken !== undefined) return null;
  const placeRev = nextRev(null);
  await putPlace(transaction, folderId, id, { ...place, want: null, rev: placeRev }, null);
  return { rev, placeRev };
}

/** The same, made of the entry as it is. */
export async function recordMade(
  { transaction, folderId, entryOf, rowOf }: RecordContext,
  { id, rev, placeRev: expected }: Expected,
  make: (post: Post) => NewPlace<Post>,
): Promise<(Revisions & { readonly text: string }) | null> {
  const [entry, taken] = await Promise.all([entryOf(id), rowOf(id)]);
  if (entry?.rev !== rev || taken !== undefined || expected !== null) return null;
  const place = { ...make(entry.post), want: null, rev: nextRev(null) };
  const { row, base } = placementRows(folderId, id, place, hashText(place.text));
  unwaited(transaction, 'placements').put(row);
  unwaited(transaction, 'bases').put(withoutBody(base));
  return { rev, placeRev: place.rev, text: place.text };
}

type Light = Partial<Omit<Placement<Post>, 'rev' | 'text' | 'fields' | 'next'>>;
const isLight = (change: PlaceChange<Post>): change is { readonly kind: 'patch'; readonly patch: Light } =>
  change.kind === 'patch' && !['text', 'fields', 'next'].some((name) => name in change.patch);

/** A placement whose texts stay: they are neither read nor written. */
async function recordLight(
  { transaction, folderId, anyWaiting, rowOf }: RecordContext,
  { id, rev, placeRev }: Expected,
  patch: Light,
): Promise<Revisions | null> {
  const [isThere, row] = await Promise.all([hasRev(transaction.objectStore('entries'), id, rev), rowOf(id)]);
  if (!isThere || (row?.rev ?? null) !== placeRev) return null;
  if (row === undefined) return { rev, placeRev: null };
  const after = { ...row, ...patch, rev: nextRev(row) };
  unwaited(transaction, 'placements').put({ ...after, name: fold(after.path) });
  if ((await anyWaiting()) > 0 && after.agreed !== null && (await hasRev(transaction.objectStore('entries'), id, after.agreed)))
    await transaction.objectStore('outbox').delete([folderId, id]);
  return { rev, placeRev: after.rev };
}

async function recordFull(
  { transaction, changes, folderId, isFurther, why, anyWaiting, entryOf, rowOf }: RecordContext,
  { id, rev, placeRev }: Expected,
  change: Change<Post>,
): Promise<Revisions | null> {
  const key: [string, string] = [folderId, id];
  const [entry, row, base] = await Promise.all([entryOf(id), rowOf(id), transaction.objectStore('bases').get(key)]);
  const place = row === undefined || base === undefined ? null : placementOf(row, base);
  if (entry === undefined || (rev !== null && entry.rev !== rev) || (place?.rev ?? null) !== placeRev) return null;
  const now = nowIso();
  const own = isFurther && change.fields !== undefined ? { ...change, fields: entry.post } : change;
  const done = recorded(syncEntry(entry), place, own, now, nextRev(place));
  if (!isFurther) await keepVersions(transaction, entry, done.versions, why, now);
  const before =
    place === null || row === undefined ? null : { place, hash: row.hash, earlier: isFurther ? (row.earlier ?? []) : null };
  // One that is forgotten goes in sync-forget.ts.
  const hash = done.place && (await putPlace(transaction, folderId, id, done.place, before));
  if (done.entry.rev !== entry.rev) {
    const { fields: post, trashed } = done.entry;
    const textHash = isFurther ? entry.textHash : (hash ?? entry.textHash);
    const changed = { ...entry, post, key: canonicalKey(post.url), textHash, trashed, rev: done.entry.rev };
    // Only agreed on: the last save can still be taken back.
    const stays = trashed === entry.trashed && JSON.stringify(post) === JSON.stringify(entry.post);
    const lastSave = stays && entry.lastSave?.rev === entry.rev ? { ...entry.lastSave, rev: changed.rev } : null;
    await transaction.objectStore('entries').put({ ...changed, changedAt: stays ? entry.changedAt : now, lastSave });
    changes.push({ store: 'entries', id });
  }
  // What is in step, or in the trash, has nothing to wait for.
  const isOver = done.place?.agreed === done.entry.rev || done.entry.trashed !== null;
  if ((await anyWaiting()) > 0 && isOver) await transaction.objectStore('outbox').delete(key);
  return { rev: done.entry.rev, placeRev: done.place?.rev ?? null };
}

/** Answers the hash of the placement's text. `before` is what stands there: texts that stay are neither hashed nor written again. */
export async function putPlace(
  transaction: WriteTransaction,
  folderId: string,
  entryId: string,
  place: Placement<Post>,
  before: { readonly place: Placement<Post>; readonly hash: string; readonly earlier: readonly string[] | null } | null,
): Promise<string> {
  const isSameText = place.text === before?.place.text;
  const hash = isSameText && before !== null ? before.hash : hashText(place.text);
  const stays = isSameText && place.fields === before?.place.fields && place.next === before?.place.next;
  const { row, base } = placementRows(folderId, entryId, place, hash);
  const earlier = before?.earlier ?? null;
  unwaited(transaction, 'placements').put(
    earlier === null ? row : { ...row, earlier: isSameText ? earlier : [...earlier, before?.hash ?? ''] },
  );
  if (!stays) unwaited(transaction, 'bases').put(base);
  return hash;
}

/** Adds to an entry's history what is not there yet. */
async function keepVersions(
  transaction: WriteTransaction,
  entry: Entry,
  versions: readonly Version<Post>[],
  why: RecordContext['why'],
  at: string,
): Promise<void> {
  for (const version of versions) {
    if ('fields' in version) {
      await transaction.objectStore('versions').add({ entryId: entry.id, at, why, post: version.fields, article: entry.article });
      continue;
    }
    const bytes = transaction.objectStore('bytes');
    const hash = hashText(version.text);
    if ((await bytes.index('entryHash').getKey([entry.id, hash])) === undefined)
      await bytes.add({ entryId: entry.id, hash, text: version.text, at });
  }
}
