import type { Entry } from '../../core/entry.ts';
import type { Failure, FailureKind } from '../../core/failure.ts';
import { inLanes } from '../../core/lanes.ts';
import type { DownloadPlace } from '../../core/messages.ts';
import { isOnlyHere } from '../../core/row.ts';
import { listExported } from '../../edge/exports.ts';
import { getEntries } from '../../edge/library.ts';
import { ask } from '../../edge/wire.ts';
import type { Kit } from './kit.ts';
import type { LibraryState } from './state.ts';

/** Downloads on their way at once; more makes the browser's own list of downloads slow. */
const LANES = 4;
const PROGRESS_MS = 200;
/** What the next file would meet as well. */
const FOR_ALL: readonly FailureKind[] = ['storage-full', 'newer-data'];

/** The downloads folder as an archive: every post whose current text is in no file yet, each as a file of its own. */
export function createExportActions({ set, shelf, notify, alone, told, fail }: Kit) {
  const run = { isCancelled: false };

  const waiting = ({ rows, downloaded }: LibraryState): readonly string[] =>
    [...rows.values()].filter((row) => isOnlyHere(row, downloaded)).map(({ id }) => id);

  async function write(ids: readonly string[], place: DownloadPlace): Promise<void> {
    run.isCancelled = false;
    let [done, renamed, last] = [0, 0, Number.NEGATIVE_INFINITY];
    const failures: Failure[] = [];
    const tell = (): void => {
      const now = performance.now();
      if (now - last < PROGRESS_MS) return;
      last = now;
      set({ notice: { kind: 'working', what: 'export', done, total: ids.length }, failure: null });
    };
    const one = async ({ id, rev, textHash, post }: Entry): Promise<void> => {
      const entry = { id, rev, textHash };
      const written = await ask('download', { requestId: crypto.randomUUID(), post, place, entry });
      if (!written.ok) failures.push(written.failure);
      else if (written.value.askedName !== null) renamed += 1;
      done += 1;
      tell();
    };
    const isOver = (): boolean => run.isCancelled || failures.some(({ kind }) => FOR_ALL.includes(kind));
    tell();
    const work = async (id: string): Promise<void> => {
      const entries = await getEntries([id]);
      if (!entries.ok) return void failures.push(entries.failure);
      for (const entry of entries.value) await one(entry);
    };
    await inLanes(ids, LANES, work, isOver);
    await shelf.refreshDownloads();
    const [first] = failures;
    if (first !== undefined && done === failures.length) return fail(first);
    const facts = { count: done - failures.length, renamed, failed: failures.length, left: ids.length - done };
    notify({ kind: 'exported', isReplaced: place === 'replace', ...facts });
  }

  return {
    /** Exports what waits; when earlier exports of these posts lie there, the person says first what becomes of them. */
    exportAll: (): Promise<void> =>
      alone(async (state) => {
        const ids = waiting(state);
        const exported = told(await listExported());
        if (exported === null) return;
        const earlier = ids.filter((id) => exported.has(id)).length;
        if (earlier > 0) set({ exporting: { count: ids.length, earlier } });
        else await write(ids, 'exports');
      }),
    runExport: (place: DownloadPlace): Promise<void> =>
      alone(async (state) => {
        set({ exporting: null });
        await write(waiting(state), place);
      }),
    endExport: (): void => set({ exporting: null }),
    cancelExport: (): void => {
      run.isCancelled = true;
    },
  };
}
