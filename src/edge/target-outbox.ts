import type { Entry } from '../core/entry.ts';
import { type Outcome, success } from '../core/failure.ts';
import type { WriteTransaction } from './database.ts';
import { unwaited, withLibrary, write } from './library-access.ts';
import { beginningWith, type PlacementRow } from './sync-rows.ts';

/** The stores that a save opens so that it waits for the further folders in the same transaction. */
export const TARGET_STORES = ['folders', 'outbox'] as const;

/**
 * The folders that a saved entry waits for: every write-only one, and if it is new the two-way folder too. A change may bring the text for
 * that one with it, and the background queues it.
 */
export function foldersFor(transaction: WriteTransaction, isNew: boolean): Promise<readonly string[]> {
  const folders = transaction.objectStore('folders');
  return isNew ? folders.getAllKeys() : folders.index('role').getAllKeys('write-only');
}

/** Lets a saved entry wait for these folders; whoever can writes it out. */
export function queueFor(transaction: WriteTransaction, folders: readonly string[], { id: entryId, rev }: Entry): void {
  for (const folderId of folders) unwaited(transaction, 'outbox').put({ folderId, entryId, rev, made: null });
}

/** A post that goes has nothing to wait for: what is told of those that wait would count it until somebody writes there again. */
export function unqueueFrom(transaction: WriteTransaction, folders: readonly string[], entryId: string): void {
  for (const folderId of folders) unwaited(transaction, 'outbox').delete([folderId, entryId]);
}

/** Lets every post that is not in the trash wait for a folder, where it is not on its way already. Answers how many wait now. */
export const queueAll = (folderId: string): Promise<Outcome<number>> =>
  write(['entries', 'outbox', 'placements'], async (transaction, changed) => {
    const placed = new Set(
      (await transaction.objectStore('placements').getAll(beginningWith(folderId))).map(({ entryId }) => entryId),
    );
    let count = 0;
    for (let at = await transaction.objectStore('entries').openCursor(); at !== null; at = await at.continue()) {
      const { id, rev, trashed } = at.value;
      if (trashed !== null || placed.has(id)) continue;
      await transaction.objectStore('outbox').put({ folderId, entryId: id, rev, made: null });
      count += 1;
    }
    changed('outbox', folderId);
    return success(count);
  });

/** How a write-only folder stands: how many posts wait, and which files others have changed. */
export interface TargetState {
  readonly waiting: number;
  readonly written: number;
  readonly frozen: readonly PlacementRow[];
}

export const targetState = (folderId: string): Promise<Outcome<TargetState>> =>
  withLibrary(async (db) => {
    const rows = await db.getAll('placements', beginningWith(folderId));
    const waiting = await db.count('outbox', beginningWith(folderId));
    const frozen = rows.filter(({ refused }) => refused?.why === 'changed-meanwhile');
    return success({ waiting, written: rows.length - frozen.length, frozen });
  });
