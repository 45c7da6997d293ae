import { observeFolder } from '../../edge/folder-watch.ts';
import { onLibraryChange } from '../../edge/library.ts';
import type { FolderRow } from '../../edge/sync-rows.ts';

/** Where the browser tells of no change, it is looked for this often. */
const POLL_MS = 30_000;
/** Several changes at once (a checkout, a synchroniser) are one run. */
const SETTLE_MS = 250;
/** What waits is counted so long after a change: mostly the worker has written it by then. */
const COUNT_MS = 300;
/** Looking never takes more than a tenth of the time: after a look, nine times as long goes by without one. */
const REST = 9;

export interface Watch {
  /** Follows this folder from now on; null: none. */
  follow(folder: FolderRow | null): Promise<void>;
  /** A run has ended that looked for so long, whoever asked for it. */
  looked(ms: number): void;
  /** Something may have changed. */
  soon(): void;
}

/**
 * Decides when the folder is looked at while this page is open. `run` is never called while one of its runs is at work; `onWaiting` hears
 * that what waits for the folder may be more or less.
 */
export function createWatch(run: () => Promise<void>, onFolders: () => void, onWaiting: () => void): Watch {
  let folderId: string | null = null;
  let chosenAt: string | null = null;
  let stop: (() => void) | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let counting: ReturnType<typeof setTimeout> | null = null;
  let isRunning = false;
  let isWanted = false;
  let restUntil = 0;

  function soon(): void {
    isWanted = true;
    if (folderId === null || isRunning || timer !== null) return;
    timer = setTimeout(() => void now(), Math.max(SETTLE_MS, restUntil - performance.now()));
  }

  function changed(ended: boolean): void {
    if (ended) stop = null;
    soon();
  }

  function count(): void {
    counting = null;
    onWaiting();
  }

  async function now(): Promise<void> {
    timer = null;
    [isRunning, isWanted] = [true, false];
    await run();
    isRunning = false;
    if (isWanted) soon();
  }

  addEventListener('focus', soon);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') soon();
  });
  setInterval(() => {
    if (stop === null) soon();
  }, POLL_MS);
  onLibraryChange(({ store }) => {
    if (store === 'entries') soon();
    if ((store === 'entries' || store === 'outbox') && counting === null) counting = setTimeout(count, COUNT_MS);
    if (store === 'folders') onFolders();
  });

  return {
    soon,
    looked: (ms) => {
      restUntil = performance.now() + REST * ms;
    },
    async follow(folder) {
      // A folder that was chosen anew may be of the same id and at another place.
      const isSame = folder?.id === folderId && folder?.chosenAt === chosenAt;
      if (folder !== null && isSame && stop !== null) return;
      stop?.();
      stop = null;
      [folderId, chosenAt] = [folder?.id ?? null, folder?.chosenAt ?? null];
      if (folder !== null) stop = await observeFolder(folder.handle, changed);
    },
  };
}
