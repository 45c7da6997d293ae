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
    let count = 0;
    for (const entry of await entries.index('trashed').getAll(before)) {
      if (entry.trashed?.why !== 'person') continue;
      if ((await transaction.objectStore('placements').index('entryId').count(entry.id)) > 0) continue;
      await removeEntry(transaction, entry.id, changed);
      count++;
    }
    return success(count);
  });
