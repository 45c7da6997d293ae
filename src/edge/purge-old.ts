import { type Outcome, success } from '../core/failure.ts';
import { write } from './library-access.ts';
import { removeEntry } from './library-entries.ts';

const KEPT_DAYS = 30;
const DAY_MS = 86_400_000;

/**
 * Removes for good what a person moved to the trash thirty days ago, except posts whose file is still in a folder. What only went missing
 * has no clock (docs/sync.md section 4). Answers how many went.
 */
export const purgeOld = (nowMs: number): Promise<Outcome<number>> =>
  write(['entries', 'versions', 'bytes', 'placements'], async (transaction, changed) => {
    const entries = transaction.objectStore('entries');
    const before = IDBKeyRange.upperBound(new Date(nowMs - KEPT_DAYS * DAY_MS).toISOString());
    const old = (await entries.index('trashed').getAll(before)).filter(({ trashed }) => trashed?.why === 'person');
    if (old.length === 0) return success(0);
    const placed = new Set((await transaction.objectStore('placements').getAllKeys()).map(([, entryId]) => entryId));
    const gone = old.filter(({ id }) => !placed.has(id));
    for (const { id } of gone) await removeEntry(transaction, id, changed);
    return success(gone.length);
  });
