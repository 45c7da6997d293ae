import type { At } from '../core/entry.ts';
import { type Outcome, success } from '../core/failure.ts';
import type { ManyDone } from '../core/messages.ts';
import type { Store, WriteTransaction } from './database.ts';
import { unwaited, write } from './library-access.ts';
import { each, twoWayFiles } from './library-entries.ts';
import { beginningWith } from './sync-rows.ts';

// For good: by hand, and thirty days after. A page of the library does it itself, as it does what a sync takes away.

/** Removes entries and their history for good. Left: `changed-meanwhile`, what does not lie in the trash too; `folder-permission`, while its file is still in the folder. */
export const purgeEntries = (targets: readonly At[]): Promise<Outcome<ManyDone>> =>
  write(['entries', 'versions', 'bytes', 'folders', 'placements'], async (transaction, changed) => {
    const isPlaced = await twoWayFiles(transaction);
    return each(targets, async ({ id, rev }) => {
      const entry = await transaction.objectStore('entries').get(id);
      if (!entry) return { id, rev }; // asked a second time: what is gone is gone
      if (entry.rev !== rev || entry.trashed === null) return 'changed-meanwhile';
      // Its file would come back as a new post: first the folder has to follow.
      if (await isPlaced(id)) return 'folder-permission';
      await removeEntry(transaction, id, changed);
      return { id, rev };
    });
  });

/** Days in the trash, at least. */
export const KEPT_DAYS = 30;
const DAY_MS = 86_400_000;

/**
 * Removes for good what a person moved to the trash thirty days ago, except posts whose file is still in the folder that is kept in step.
 * What only went missing has no clock (docs/sync.md section 4). To be called when the clock has gone on for as long without a jump. Answers how many went. What is known of the files of posts that are gone goes too.
 */
export const purgeOld = (nowMs: number): Promise<Outcome<number>> =>
  write(['entries', 'versions', 'bytes', 'folders', 'placements', 'bases', 'formers'], async (transaction, changed) => {
    const entries = transaction.objectStore('entries');
    const before = IDBKeyRange.upperBound(new Date(nowMs - KEPT_DAYS * DAY_MS).toISOString());
    const old = (await entries.index('trashed').getAll(before)).filter(({ trashed }) => trashed?.why === 'person');
    const folders = await transaction.objectStore('folders').getAll();
    // Where a deleted post leaves its file (a further folder, the downloads), that keeps nothing waiting.
    const twoWay = folders.find(({ role }) => role === 'two-way');
    const keys = twoWay === undefined ? [] : await transaction.objectStore('placements').getAllKeys(beginningWith(twoWay.id));
    const placed = new Set(keys.map(([, entryId]) => entryId));
    const gone = old.filter(({ id }) => !placed.has(id));
    for (const { id } of gone) await removeEntry(transaction, id, changed);
    await forgetFiles(transaction, new Set(folders.filter(({ role }) => role === 'write-only').map(({ id }) => id)));
    return success(gone.length);
  });

/** A further folder keeps the files of posts that are gone, and its placements tell which they are. */
async function forgetFiles(transaction: WriteTransaction, further: ReadonlySet<string>): Promise<void> {
  const there = new Set(await transaction.objectStore('entries').getAllKeys());
  for (const store of ['placements', 'bases', 'formers'] as const)
    for (const key of await transaction.objectStore(store).getAllKeys())
      if (!there.has(key[1]) && !further.has(key[0])) await transaction.objectStore(store).delete(key);
}

/** Removes an entry with all its history, within a transaction over `entries`, `versions` and `bytes`. */
async function removeEntry(
  transaction: WriteTransaction,
  id: string,
  changed: (store: Store, id: string) => void,
): Promise<void> {
  const [versions, bytes] = await Promise.all([
    transaction.objectStore('versions').index('entryId').getAllKeys(id),
    transaction.objectStore('bytes').index('entryHash').getAllKeys(beginningWith(id)),
  ]);
  for (const seq of versions) unwaited(transaction, 'versions').delete(seq);
  for (const seq of bytes) unwaited(transaction, 'bytes').delete(seq);
  unwaited(transaction, 'entries').delete(id);
  changed('entries', id);
}
