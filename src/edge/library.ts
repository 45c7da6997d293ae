import type { Scope } from '../core/article.ts';
import type { DownloadRecord, Draft, Entry, Version } from '../core/entry.ts';
import { failed, type Outcome, success } from '../core/failure.ts';
import { type Database, openDatabase, type Store } from './database.ts';

/** What changed, told to every page of ours. */
export interface LibraryChange {
  readonly store: Store;
  readonly id: string;
}

const CHANNEL = 'clippost-library';

/** Tells other pages that something changed; the sender's own context does not hear it. */
function announce(changes: readonly LibraryChange[]): void {
  const channel = new BroadcastChannel(CHANNEL);
  for (const change of changes) channel.postMessage(change);
  channel.close();
}

/** Calls back on every change made elsewhere. Returns the function that ends it. */
export function onLibraryChange(callback: (change: LibraryChange) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = (event: MessageEvent<LibraryChange>) => callback(event.data);
  return () => channel.close();
}

/** Runs `work` on an open library and closes it. A full disk is the failure `storage-full`; a newer library `newer-data`. */
async function withLibrary<T>(work: (database: Database) => Promise<Outcome<T>>): Promise<Outcome<T>> {
  const opened = await openDatabase();
  if (!opened.ok) return opened;
  try {
    return await work(opened.value);
  } catch (error) {
    if (isQuotaError(error)) return failed('storage-full');
    throw error;
  } finally {
    opened.value.close();
  }
}

/** Chromium throws a DOMException, newer browsers a QuotaExceededError of its own; both carry this name. */
const isQuotaError = (error: unknown): boolean => error instanceof Error && error.name === 'QuotaExceededError';

const isDefined = <T>(value: T | undefined): value is T => value !== undefined;

// ---------------------------------------------------------------- reading

export const getEntry = (id: string): Promise<Outcome<Entry | null>> =>
  withLibrary(async (db) => success((await db.get('entries', id)) ?? null));

/** Live entries of one article and scope, newest first. */
export const findEntries = (key: string, scope: Scope): Promise<Outcome<readonly Entry[]>> =>
  withLibrary(async (db) => {
    const all = await db.getAllFromIndex('entries', 'key', key);
    return success(
      all.filter((entry) => entry.trashed === null && entry.scope === scope).sort((a, b) => b.savedAt.localeCompare(a.savedAt)),
    );
  });

/** All entries, trashed ones too, newest first. */
export const listEntries = (): Promise<Outcome<readonly Entry[]>> =>
  withLibrary(async (db) => success((await db.getAllFromIndex('entries', 'savedAt')).reverse()));

/** The newest `limit` entries, for the first rows of the library page. */
export const listNewest = (limit: number): Promise<Outcome<readonly Entry[]>> =>
  withLibrary(async (db) => {
    const newest: Entry[] = [];
    for (
      let cursor = await db.transaction('entries').store.index('savedAt').openCursor(null, 'prev');
      cursor && newest.length < limit;
    ) {
      newest.push(cursor.value);
      cursor = await cursor.continue();
    }
    return success(newest);
  });

/** Earlier states of an entry, newest first. */
export const listVersions = (entryId: string): Promise<Outcome<readonly Version[]>> =>
  withLibrary(async (db) => {
    const rows = await db.getAllFromIndex('versions', 'entryId', entryId);
    return success(rows.map((row) => ({ ...row, seq: row.seq ?? 0 })).reverse());
  });

export const listDrafts = (): Promise<Outcome<readonly Draft[]>> =>
  withLibrary(async (db) => success((await db.getAllFromIndex('drafts', 'changedAt')).reverse()));

/** The newest draft of one article and scope. */
export const findDraft = (key: string, scope: Scope): Promise<Outcome<Draft | null>> =>
  withLibrary(async (db) => {
    const drafts = (await db.getAllFromIndex('drafts', 'key', key)).filter((draft) => draft.scope === scope);
    drafts.sort((a, b) => b.changedAt.localeCompare(a.changedAt));
    return success(drafts[0] ?? null);
  });

export const listDownloads = (): Promise<Outcome<readonly DownloadRecord[]>> =>
  withLibrary(async (db) => success(await db.getAll('downloads')));

/** Number of live entries whose current text is in no completed download. */
export const countOnlyHere = (): Promise<Outcome<number>> =>
  withLibrary(async (db) => {
    const transaction = db.transaction(['entries', 'downloads']);
    const [entries, downloaded] = await Promise.all([
      transaction.objectStore('entries').getAll(),
      transaction.objectStore('downloads').getAllKeys(),
    ]);
    const known = new Set(downloaded);
    return success(entries.filter((entry) => entry.trashed === null && !known.has(entry.textHash)).length);
  });

// ---------------------------------------------------------------- writing

/** One durable transaction over `stores`; the changes are announced after it is on disk. */
async function write<T>(
  stores: Store[],
  work: (transaction: WriteTransaction, changed: (store: Store, id: string) => void) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  return withLibrary(async (db) => {
    const transaction = db.transaction(stores, 'readwrite', { durability: 'strict' });
    const changes: LibraryChange[] = [];
    let result: Outcome<T>;
    try {
      result = await work(transaction, (store, id) => changes.push({ store, id }));
    } catch (error) {
      transaction.done.catch(() => 'the error itself is thrown below');
      throw error;
    }
    if (!result.ok) transaction.abort();
    await transaction.done.catch((error: unknown) => {
      if (result.ok) throw error; // an abort of ours is no error
    });
    if (result.ok && changes.length > 0) announce(changes);
    return result;
  });
}
type WriteTransaction = ReturnType<typeof transactionOf>;
const transactionOf = (db: Database) => db.transaction(['entries'] as Store[], 'readwrite');

export interface EntryChange {
  /** The entry as it shall be; `rev` is set here. */
  readonly entry: Entry;
  /** What the replaced state is kept as; null keeps no version (the new state says the same post). */
  readonly why: Version['why'] | null;
  readonly dropDraft: string | null;
}

export type AddResult = { readonly kind: 'added'; readonly entry: Entry } | { readonly kind: 'already'; readonly entry: Entry };

/**
 * Adds a new entry. An entry with this very id is the same request sent again: it is answered as added.
 * With `unlessKey`, a live entry of the same key and scope is answered as `already` and nothing is written.
 */
export const addEntry = (
  entry: Entry,
  options: { readonly unlessKey: boolean; readonly dropDraft: string | null },
): Promise<Outcome<AddResult>> =>
  write<AddResult>(['entries', 'drafts'], async (transaction, changed) => {
    const entries = transaction.objectStore('entries');
    const again = await entries.get(entry.id);
    if (again) return success({ kind: 'added', entry: again });
    if (options.unlessKey) {
      const same = (await entries.index('key').getAll(entry.key)).find(
        (other) => other.trashed === null && other.scope === entry.scope,
      );
      if (same) return success({ kind: 'already', entry: same });
    }
    await entries.add(entry);
    changed('entries', entry.id);
    await dropDraft(transaction, options.dropDraft, changed);
    return success({ kind: 'added', entry });
  });

async function dropDraft(
  transaction: WriteTransaction,
  id: string | null,
  changed: (store: Store, id: string) => void,
): Promise<void> {
  if (id === null) return;
  await transaction.objectStore('drafts').delete(id);
  changed('drafts', id);
}

/**
 * Replaces an entry if its `rev` is still `rev`; the replaced state becomes a version. Failure: `changed-meanwhile`.
 * `change` sees the stored entry and answers what it shall be, or a failure.
 */
export const changeEntry = (id: string, rev: number, change: (stored: Entry) => Outcome<EntryChange>): Promise<Outcome<Entry>> =>
  write(['entries', 'versions', 'drafts'], async (transaction, changed) => {
    const entries = transaction.objectStore('entries');
    const stored = await entries.get(id);
    if (!stored || stored.rev !== rev) return failed('changed-meanwhile');
    const wanted = change(stored);
    if (!wanted.ok) return wanted;
    const { entry, why, dropDraft: draftId } = wanted.value;
    if (why !== null) {
      await transaction
        .objectStore('versions')
        .add({ entryId: id, at: entry.changedAt, why, post: stored.post, article: stored.article });
      changed('versions', id);
    }
    await entries.put(entry);
    changed('entries', id);
    await dropDraft(transaction, draftId, changed);
    return success(entry);
  });

/**
 * Takes back a save that made a new entry: the entry goes, its content comes back as a draft, in one transaction.
 * Failure: `changed-meanwhile` when anything touched the entry since.
 */
export const removeNewEntry = (id: string, rev: number, draftOf: (entry: Entry) => Draft): Promise<Outcome<Draft>> =>
  write(['entries', 'drafts'], async (transaction, changed) => {
    const entry = await transaction.objectStore('entries').get(id);
    if (!entry || entry.rev !== rev) return failed('changed-meanwhile');
    const draft = draftOf(entry);
    await transaction.objectStore('drafts').put(draft);
    await transaction.objectStore('entries').delete(id);
    changed('entries', id);
    changed('drafts', draft.id);
    return success(draft);
  });

export const putDraft = (draft: Draft): Promise<Outcome<null>> =>
  write<null>(['drafts'], async (transaction, changed) => {
    await transaction.objectStore('drafts').put(draft);
    changed('drafts', draft.id);
    return success(null);
  });

export const deleteDraft = (id: string): Promise<Outcome<null>> =>
  write<null>(['drafts'], async (transaction, changed) => {
    await dropDraft(transaction, id, changed);
    return success(null);
  });

export const recordDownloads = (records: readonly DownloadRecord[]): Promise<Outcome<null>> =>
  write<null>(['downloads'], async (transaction, changed) => {
    for (const record of records) {
      await transaction.objectStore('downloads').put(record);
      changed('downloads', record.textHash);
    }
    return success(null);
  });

export const findDownload = (downloadId: number): Promise<Outcome<DownloadRecord | null>> =>
  withLibrary(async (db) => success((await db.getFromIndex('downloads', 'downloadId', downloadId)) ?? null));

export const forgetDownload = (textHash: string): Promise<Outcome<null>> =>
  write<null>(['downloads'], async (transaction, changed) => {
    await transaction.objectStore('downloads').delete(textHash);
    changed('downloads', textHash);
    return success(null);
  });

/** What a restore added and what it left as it was. */
export interface Added {
  readonly entries: number;
  readonly versions: number;
  readonly drafts: number;
  readonly alreadyThere: number;
}

/** Adds what is missing, overwrites nothing: the way back of a backup. Versions come only with entries that were added. */
export const addMissing = (
  entries: readonly Entry[],
  versions: readonly Version[],
  drafts: readonly Draft[],
): Promise<Outcome<Added>> =>
  write(['entries', 'versions', 'drafts'], async (transaction, changed) => {
    const have = new Set(await transaction.objectStore('entries').getAllKeys());
    const haveDrafts = new Set(await transaction.objectStore('drafts').getAllKeys());
    const fresh = entries.filter((entry) => !have.has(entry.id));
    const freshIds = new Set(fresh.map((entry) => entry.id));
    const freshVersions = versions.filter((version) => freshIds.has(version.entryId));
    const freshDrafts = drafts.filter((draft) => !haveDrafts.has(draft.id));
    for (const entry of fresh) await transaction.objectStore('entries').add(entry);
    for (const { seq: _given, ...version } of freshVersions) await transaction.objectStore('versions').add(version);
    for (const draft of freshDrafts) await transaction.objectStore('drafts').add(draft);
    for (const entry of fresh) changed('entries', entry.id);
    return success({
      entries: fresh.length,
      versions: freshVersions.length,
      drafts: freshDrafts.length,
      alreadyThere: entries.length - fresh.length,
    });
  });

export const listAllVersions = (): Promise<Outcome<readonly Version[]>> =>
  withLibrary(async (db) => success((await db.getAll('versions')).map((row) => ({ ...row, seq: row.seq ?? 0 }))));

/** Removes an entry and its versions for good. Only what lies in the trash; else `changed-meanwhile`. */
export const purgeEntry = (id: string, rev: number): Promise<Outcome<null>> =>
  write<null>(['entries', 'versions'], async (transaction, changed) => {
    const entry = await transaction.objectStore('entries').get(id);
    if (!entry || entry.rev !== rev || entry.trashed === null) return failed('changed-meanwhile');
    for (const seq of await transaction.objectStore('versions').index('entryId').getAllKeys(id)) {
      await transaction.objectStore('versions').delete(seq);
    }
    await transaction.objectStore('entries').delete(id);
    changed('entries', id);
    return success(null);
  });

/** Titles of the person's own authors and tags, most used first, for suggestions. */
export const suggestions = (): Promise<Outcome<{ readonly authors: readonly string[]; readonly tags: readonly string[] }>> =>
  withLibrary(async (db) => {
    const entries = (await db.getAll('entries')).filter((entry) => entry.trashed === null);
    return success({
      authors: mostUsed(entries.map((entry) => entry.post.author)),
      tags: mostUsed(entries.flatMap((entry) => entry.post.tags)),
    });
  });

function mostUsed(values: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([value]) => value)
    .filter(isDefined);
}
