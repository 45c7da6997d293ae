import type { Scope } from '../core/article.ts';
import type { At, DownloadRecord, Draft, Entry, FileVersion, Version } from '../core/entry.ts';
import { type Outcome, success } from '../core/failure.ts';
import { inStepKey } from '../core/row.ts';
import type { WriteTransaction } from './database.ts';
import { EXPORTS } from './exports.ts';
import { forgetLeft, leftDrafts } from './left-drafts.ts';
import { CHANNEL, dropDraft, type LibraryChange, withLibrary, write } from './library-access.ts';
import { idsByRev } from './revisions.ts';
import { type BytesRow, beginningWith, type PlacementRow } from './sync-rows.ts';

/** Calls back on every change made elsewhere. Returns the function that ends it. */
export function onLibraryChange(callback: (change: LibraryChange) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = (event: MessageEvent<LibraryChange>) => callback(event.data);
  return () => channel.close();
}

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

/** The newest `limit` entries, trashed ones too, for the first rows of the library page. */
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

/** Ids of all entries, trashed ones too, newest first: what the library page reads in slices. */
export const listEntryIds = (): Promise<Outcome<readonly string[]>> =>
  withLibrary(async (db) => success((await db.getAllKeysFromIndex('entries', 'savedAt')).reverse()));

/** Which articles the entries are about, read without the entries. */
export const listKeys = (): Promise<Outcome<{ readonly live: readonly string[]; readonly trashed: readonly string[] }>> =>
  withLibrary(async (db) => {
    const { store } = db.transaction('entries');
    const inTrash = new Set(await store.index('trashed').getAllKeys());
    const [live, trashed]: [string[], string[]] = [[], []];
    for (let at = await store.index('sync').openKeyCursor(); at !== null; at = await at.continue()) {
      const [, key] = at.key;
      (inTrash.has(at.primaryKey) ? trashed : live).push(key);
    }
    return success({ live, trashed });
  });

/** These entries, in this order; one that is not there (any more) is left out. */
export const getEntries = (ids: readonly string[]): Promise<Outcome<readonly Entry[]>> =>
  withLibrary(async (db) => {
    const { store } = db.transaction('entries');
    return success((await Promise.all(ids.map((id) => store.get(id)))).filter(isDefined));
  });

/** The ids of those that are still at this revision, asked without reading an entry. */
export const stillAt = (entries: readonly At[]): Promise<Outcome<ReadonlySet<string>>> =>
  withLibrary(async (db) => {
    const index = db.transaction('entries').store.index('revision');
    return success(new Set((await Promise.all(entries.map(({ id, rev }) => index.getKey([id, rev])))).filter(isDefined)));
  });

/** These entries with their earlier states and the earlier bytes of their files (oldest first), read together: what a backup writes. */
export const getHistories = (
  ids: readonly string[],
): Promise<
  Outcome<readonly { readonly entry: Entry; readonly versions: readonly Version[]; readonly files: readonly FileVersion[] }[]>
> =>
  withLibrary(async (db) => {
    const transaction = db.transaction(['entries', 'versions', 'bytes']);
    const bytes = transaction.objectStore('bytes').index('entryHash');
    const byEntry = transaction.objectStore('versions').index('entryId');
    const read = ids.map(async (id) => ({
      entry: await transaction.objectStore('entries').get(id),
      versions: (await byEntry.getAll(id)).map((row) => ({ ...row, seq: row.seq ?? 0 })),
      files: fileVersions(await bytes.getAll(beginningWith(id))),
    }));
    return success((await Promise.all(read)).flatMap(({ entry, ...history }) => (entry ? [{ entry, ...history }] : [])));
  });

/** In the order they were set aside. */
const fileVersions = (rows: readonly BytesRow[]): readonly FileVersion[] =>
  [...rows].sort((a, b) => (a.seq ?? 0) - (b.seq ?? 0)).map(({ seq: _seq, ...version }) => version);

/** Earlier bytes of an entry's file, newest first. */
export const listFileVersions = (entryId: string): Promise<Outcome<readonly FileVersion[]>> =>
  withLibrary(async (db) =>
    success([...fileVersions(await db.getAllFromIndex('bytes', 'entryHash', beginningWith(entryId)))].reverse()),
  );

/** What is kept elsewhere too: hashes of the texts that completed downloads hold, and keys of posts whose file in the folder is in step. */
export const listElsewhere = (): Promise<Outcome<readonly string[]>> =>
  withLibrary(async (db) => {
    const [downloads, places] = await Promise.all([db.getAllKeys('downloads'), db.getAll('placements')]);
    return success([...downloads, ...places.flatMap(inStep)]);
  });

/** What was downloaded or imported counts by its text: that is forgotten when the file is taken back, and the base is not. */
const inStep = ({ folderId, entryId, agreed, unconfirmed }: PlacementRow): readonly string[] =>
  agreed === null || unconfirmed || folderId === EXPORTS ? [] : [inStepKey(entryId, agreed)];

/** Where a post's file lies in a folder, and its bytes, while both sides say the same; null while they do not, or without a file. */
export const fileInStep = (
  folderId: string,
  { id, rev }: At,
): Promise<Outcome<{ readonly path: string; readonly text: string } | null>> =>
  withLibrary(async (db) => {
    const key: [string, string] = [folderId, id];
    const [row, base] = await Promise.all([db.get('placements', key), db.get('bases', key)]);
    const isAgreed = row !== undefined && base !== undefined && row.agreed === rev && !row.unconfirmed;
    return success(isAgreed ? { path: row.path, text: base.text } : null);
  });

/** Earlier states of an entry, newest first. */
export const listVersions = (entryId: string): Promise<Outcome<readonly Version[]>> =>
  withLibrary(async (db) => {
    const rows = await db.getAllFromIndex('versions', 'entryId', entryId);
    return success(rows.map((row) => ({ ...row, seq: row.seq ?? 0 })).reverse());
  });

export const listDrafts = (): Promise<Outcome<readonly Draft[]>> =>
  withLibrary(async (db) => success((await db.getAllFromIndex('drafts', 'changedAt')).reverse()));

/** The drafts of one article and scope, newest first. */
export const findDrafts = (key: string, scope: Scope): Promise<Outcome<readonly Draft[]>> =>
  withLibrary(async (db) => {
    const drafts = (await db.getAllFromIndex('drafts', 'key', key)).filter((draft) => draft.scope === scope);
    return success(drafts.sort((a, b) => b.changedAt.localeCompare(a.changedAt)));
  });

/** Entries that are read at once where their keys do not say enough. */
const SLICE = 200;

/** Number of live entries that are in this browser only. Told after every save: an entry is read only where its keys do not say enough. */
export const countOnlyHere = (): Promise<Outcome<number>> =>
  withLibrary(async (db) => {
    const transaction = db.transaction(['entries', 'downloads', 'placements']);
    const entries = transaction.objectStore('entries');
    const [trashed, downloaded, places] = await Promise.all([
      entries.index('trashed').getAllKeys(),
      transaction.objectStore('downloads').getAllKeys(),
      transaction.objectStore('placements').getAll(),
    ]);
    // Ids, hashes and keys of posts in step: no two kinds look alike.
    const out = new Set([...trashed, ...downloaded, ...places.flatMap(inStep)]);
    const left: string[] = [];
    for await (const { rev, ids } of idsByRev(entries.index('sync')))
      for (const id of ids) if (!out.has(id) && !out.has(inStepKey(id, rev))) left.push(id);
    if (downloaded.length === 0) return success(left.length);
    let count = 0;
    for (let at = 0; at < left.length; at += SLICE) {
      const slice = await Promise.all(left.slice(at, at + SLICE).map((id) => entries.get(id)));
      count += slice.filter((entry) => entry && !out.has(entry.textHash)).length;
    }
    return success(count);
  });

// ---------------------------------------------------------------- writing

/** Keeps a draft. One in which nothing is left of what was typed is none: it goes. */
export const putDraft = (draft: Draft): Promise<Outcome<null>> =>
  write<null>(['drafts'], async (transaction, changed) => {
    await putOrDrop(transaction, draft, changed);
    return success(null);
  });

async function putOrDrop(transaction: WriteTransaction, draft: Draft, changed: Parameters<typeof dropDraft>[2]): Promise<void> {
  if (Object.keys(draft.fields).length === 0) return dropDraft(transaction, draft.id, changed);
  await transaction.objectStore('drafts').put(draft);
  changed('drafts', draft.id);
}

/** Moves what closing pages left behind into the library; a draft that is newer there stays. What finds no room waits on. */
export async function takeLeftDrafts(): Promise<void> {
  for (const draft of leftDrafts()) {
    const taken = await write<null>(['drafts'], async (transaction, changed) => {
      const drafts = transaction.objectStore('drafts');
      const known = await drafts.get(draft.id);
      if (known !== undefined && known.changedAt >= draft.changedAt) return success(null);
      // Where there was no room for the page, the one that is kept with the words of before is the same.
      await putOrDrop(transaction, { ...draft, article: draft.article ?? known?.article ?? null }, changed);
      return success(null);
    });
    if (taken.ok) forgetLeft(draft.id);
  }
}

export const deleteDraft = (id: string): Promise<Outcome<null>> =>
  write<null>(['drafts'], async (transaction, changed) => {
    dropDraft(transaction, id, changed);
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

/**
 * A download counts no longer as the file of a text. With `undoing`, what was noted of it can still be found, under no text's hash: it
 * is forgotten for good when its file is gone.
 */
export const forgetDownload = (downloadId: number, undoing: DownloadRecord | null = null): Promise<Outcome<null>> =>
  write<null>(['downloads'], async (transaction, changed) => {
    const downloads = transaction.objectStore('downloads');
    for (const textHash of await downloads.index('downloadId').getAllKeys(downloadId)) {
      await downloads.delete(textHash);
      changed('downloads', textHash);
    }
    if (undoing !== null) await downloads.put({ ...undoing, textHash: `undoing ${downloadId}` });
    return success(null);
  });

/** Authors and tags of the live posts, most used first: what a form suggests. A post's own source is a tag that nobody chose. */
export const suggestions = (): Promise<Outcome<{ readonly authors: readonly string[]; readonly tags: readonly string[] }>> =>
  withLibrary(async (db) => {
    const entries = (await db.getAll('entries')).filter((entry) => entry.trashed === null);
    return success({
      authors: mostUsed(entries.map((entry) => entry.post.author)),
      tags: mostUsed(entries.flatMap(({ post }) => post.tags.filter((tag) => tag !== post.source))),
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
