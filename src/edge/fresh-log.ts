import { deleteDB, openDB } from 'idb';
import { type Outcome, success } from '../core/failure.ts';
import { inStorage } from './database.ts';

/** Holds nothing, and is there for a moment only. */
const SCRATCH = 'clippost-fresh-log';

/**
 * Makes Chromium begin a new log for our databases. To be called once after each start of the browser.
 *
 * A browser that is killed while it writes leaves half a record at the end of LevelDB's log. The next start passes over it but goes on
 * writing behind it, in the same file; the start after that finds a damaged record in the middle of the log, and Chromium answers by
 * throwing away the whole library, with all that was answered as saved (https://github.com/google/leveldb/issues/1287, seen in 156).
 * A deleted database is compacted away at once, whatever was in it, and with that the log is closed and a new one begun: 12 ms.
 * A kill before this has run twice in a row still does the harm; can go when LevelDB leaves such a log alone.
 *
 * Only browsers that throw libraries away tell of it (`dataLoss`); Firefox keeps its databases in SQLite and needs none of this.
 * Failures: those of `storageFailure`. A disk without room takes no new log, and keeps nobody from the rest of the start.
 */
export const beginFreshLog = (): Promise<Outcome<null>> =>
  inStorage(async () => {
    if (!('dataLoss' in IDBVersionChangeEvent.prototype)) return success(null);
    const scratch = await openDB(SCRATCH, 1);
    scratch.close();
    await deleteDB(SCRATCH);
    return success(null);
  });
