import { type FailureKind, type Outcome, success } from '../core/failure.ts';
import type { SyncLine } from '../core/sync/plan-lines.ts';
import { nowIso } from './clock.ts';
import { withLibrary, write } from './library-access.ts';
import type { RunRow } from './sync-rows.ts';

/** Runs that are remembered for each folder. */
export const KEPT_RUNS = 20;
/** Lines that are remembered of one run: a first sync of a large library is said in a number beyond that. */
const KEPT_LINES = 1000;

/** Remembers what a run did; one that did nothing is not worth a line. */
export async function noteRun(folderId: string, lines: readonly SyncLine[], stopped: FailureKind | null): Promise<Outcome<null>> {
  if (lines.length === 0 && stopped === null) return success(null);
  return write<null>(['runs'], async (transaction, changed) => {
    const runs = transaction.objectStore('runs');
    const kept = lines.slice(0, KEPT_LINES);
    await runs.add({ folderId, at: nowIso(), lines: kept, more: lines.length - kept.length, stopped });
    const known = await runs.index('folderId').getAllKeys(folderId);
    for (const seq of known.slice(0, Math.max(0, known.length - KEPT_RUNS))) await runs.delete(seq);
    changed('runs', folderId);
    return success(null);
  });
}

/** The last runs of a folder, newest first. */
export const listRuns = (folderId: string): Promise<Outcome<readonly RunRow[]>> =>
  withLibrary(async (db) => success((await db.getAllFromIndex('runs', 'folderId', folderId)).reverse()));
