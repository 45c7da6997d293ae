import type { Outcome } from '../../core/failure.ts';
import { failedState, folderState } from '../../core/sync/state.ts';
import { showWaiting } from '../../edge/badge.ts';
import { nowIso } from '../../edge/clock.ts';
import { askPermission } from '../../edge/folder-access.ts';
import {
  canPickFolder,
  connectFolder,
  countOutbox,
  folderBelow,
  leaveFolder,
  pickDirectory,
  twoWayFolder,
} from '../../edge/folders.ts';
import { KEPT_DAYS, purgeOld } from '../../edge/purge.ts';
import { changeSettings } from '../../edge/settings.ts';
import { haveDaysGone } from '../../edge/steady-clock.ts';
import type { FolderRow } from '../../edge/sync-rows.ts';
import { unexpected } from '../../edge/wire.ts';
import { type Brake, createBrake } from './folder-brake.ts';
import type { SyncOptions, SyncReport } from './folder-run.ts';
import { type FolderPart, type Habits, nameOf } from './folder-state.ts';
import { createWatch } from './folder-watch.ts';
import type { Kit } from './kit.ts';

/** How often a run that is at work is drawn. */
const DRAW_MS = 200;
/** Counts as so long a look when somebody else is at the folder: two seconds later is soon enough. */
const BUSY_MS = 220;

/** What a run may be asked for. */
export type Wanted = Omit<SyncOptions, 'settings'>;

/** What a person can do with the folder, and the runs that nobody has to ask for. */
export function createFolderActions({ store, shelf }: Kit) {
  const part = (): FolderPart => store.get().folder;
  const set = (changes: Partial<FolderPart>): void =>
    store.set((state) => ({ ...state, folder: { ...state.folder, ...changes } }));
  const watch = createWatch(
    () => sync(),
    () => void readFolder(),
    () => void trying(countWaiting),
  );
  let brake: Brake | null = null;
  let atWork: Promise<void> | null = null;
  /** Posts that the person deleted here, seeing how many: their files may go. */
  const yes = new Set<string>();

  /** A bug in an act on the folder is told at the folder's line. */
  async function trying(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      set({ failure: unexpected(error).failure });
    }
  }

  /** The value; null after the failure was told at the folder's line. */
  function told<T extends object>(outcome: Outcome<T>): T | null {
    if (outcome.ok) return outcome.value;
    set({ failure: outcome.failure });
    return null;
  }

  /** Which folder is connected, as the library has it now. */
  async function readFolder(): Promise<void> {
    const found = await twoWayFolder();
    if (!found.ok) return set({ isKnown: true, failure: found.failure });
    const row = found.value;
    const same = row?.id === part().row?.id && row?.chosenAt === part().row?.chosenAt;
    set({ isKnown: true, canPick: canPickFolder(), row, ...(same ? {} : { state: null, report: null, at: null }) });
    if (same) return;
    await watch.follow(row);
    watch.soon();
  }

  /** One run, after the one that is at work. What it finds is the folder's new state; a run that is refused says why. */
  async function sync(options: Wanted = {}): Promise<void> {
    while (atWork !== null) await atWork;
    const mine = createBrake();
    brake = mine;
    atWork = trying(async () => {
      const found = await twoWayFolder();
      const row = found.ok ? found.value : null;
      if (row !== null) await runOn(row, mine, options);
    });
    await atWork;
    [atWork, brake] = [null, null];
    set({ running: null });
  }

  async function runOn(row: FolderRow, mine: Brake, options: Wanted): Promise<void> {
    let drawn = Number.NEGATIVE_INFINITY;
    const draw = (done: number, of: number): void => {
      drawn = performance.now();
      set({ running: { done, of, workedMs: mine.workedMs(), isPaused: mine.isPaused() } });
    };
    /** It looks once more, and that takes seconds with many posts: by then it is known where they are. */
    const looksAgain = async (): Promise<void> => {
      await shelf.refreshDownloads();
      if (brake === mine) draw(0, 0);
    };
    draw(0, 0);
    const { syncFolder } = await import('./folder-run.ts');
    const ended = await syncFolder(row, {
      ...options,
      confirmed: [...(options.confirmed ?? []), ...yes],
      settings: store.get().settings,
      isCancelled: mine.isCancelled,
      whenToGoOn: mine.whenToGoOn,
      onProgress: (done, of) => {
        mine.wrote(done);
        if (done === of) void looksAgain();
        else if (performance.now() - drawn >= DRAW_MS) draw(done, of);
      },
    });
    // Left, or chosen anew, while the run was at work: what it found is another folder's, and must not bring this one back.
    const now = await twoWayFolder();
    if (now.ok && (now.value?.id !== row.id || now.value.chosenAt !== row.chosenAt)) return;
    const outbox = await countOutbox(row.id);
    const waiting = outbox.ok ? outbox.value : 0;
    await showWaiting(waiting);
    if (ended.ok) await showReport(row, ended.value, waiting);
    else if (ended.failure.kind === 'changed-meanwhile') {
      watch.looked(BUSY_MS); // another page, or the worker, is at it
      watch.soon();
    } else {
      const state = failedState(ended.failure.kind);
      set({ state, waiting, at: nowIso(), report: null, failure: state === null ? ended.failure : null });
    }
  }

  async function showReport(row: FolderRow, report: SyncReport, waiting: number): Promise<void> {
    watch.looked(report.lookedMs);
    await watch.follow(row);
    const state = (report.stopped && failedState(report.stopped.kind)) ?? folderState(report.plan);
    const failure = report.stopped !== null && failedState(report.stopped.kind) === null ? report.stopped : null;
    const asks = state.kind === 'asks' || state.kind === 'another-folder';
    const panel = part().panel === 'stopped' && !asks ? null : part().panel;
    set({ row, state, waiting, at: nowIso(), report, failure, panel });
    if (report.plan.stop === null) yes.clear();
    await shelf.refreshDownloads(); // after a run that did nothing, too: the worker or another page may have written
  }

  /** What was saved since the last run, without what the worker has written of it. */
  async function countWaiting(): Promise<void> {
    const { row, state, waiting } = part();
    if (row === null || state === null) return;
    const outbox = await countOutbox(row.id);
    if (!outbox.ok) return set({ failure: outbox.failure });
    if (outbox.value !== waiting && part().row?.id === row.id) set({ waiting: outbox.value });
  }

  /** The browser's chooser, then a look at what is in the folder. Right after a click. */
  const chooseFolder = (): Promise<void> =>
    trying(async () => {
      const picked = await pickDirectory();
      set({ noneChosen: picked === null, panel: null });
      if (picked !== null) await lookInto(picked, null);
    });

  /** Looks through a picked folder, or one below it. */
  const lookInto = (picked: FileSystemDirectoryHandle, below: string | null): Promise<void> =>
    trying(async () => {
      const { candidateFor } = await import('./folder-choose.ts');
      let begun = false;
      const isWanted = (): boolean => !begun || part().candidate?.picked === picked;
      const looked = await candidateFor(picked, below, store.get().settings, (candidate) => {
        if (isWanted()) set({ candidate });
        begun = true;
      });
      if (!isWanted()) return; // another one was picked meanwhile, or none is wanted
      set({ candidate: told(looked) });
    });

  const setHabits = (changes: Partial<Habits>): void => {
    const { candidate } = part();
    if (candidate === null || candidate.found === null) return;
    const habits = { ...candidate.found.habits, ...changes };
    set({ candidate: { ...candidate, found: { ...candidate.found, habits } } });
  };

  /** Makes the looked-through folder the library's own, and brings both in step. */
  const connect = (): Promise<void> =>
    trying(async () => {
      const { candidate } = part();
      if (candidate === null || candidate.found === null) return;
      const { pattern, ...habits } = candidate.found.habits;
      const handle = await folderBelow(candidate.picked, candidate.below, true);
      if (handle === null) return;
      if ((await askPermission(handle)) !== 'granted') return set({ failure: { kind: 'folder-permission', detail: null } });
      if (told(await connectFolder({ handle, name: nameOf(candidate), preset: habits.preset, pattern })) === null) return;
      if (told(await changeSettings(habits)) === null) return;
      set({ candidate: null, failure: null });
      await readFolder();
      await sync();
    });

  /** The person says that a folder whose marker is gone, or another one, is theirs; `afresh` drops what was agreed before. */
  const adoptAgain = (afresh: boolean): Promise<void> =>
    trying(async () => {
      const { row } = part();
      if (row === null) return;
      if (told(await connectFolder({ handle: row.handle, name: row.name, preset: row.preset }, afresh)) === null) return;
      set({ panel: null });
      await readFolder();
      await sync();
    });

  return {
    /** Once all rows are shown: which folder there is, and a first look at it; what a person deleted long ago goes. */
    startFolder: (): Promise<void> =>
      trying(async () => {
        await readFolder();
        const gone = await haveDaysGone(KEPT_DAYS, nowIso());
        const purged = gone.ok && gone.value ? await purgeOld(Date.now()) : gone;
        if (!purged.ok) set({ failure: purged.failure });
      }),
    chooseFolder,
    lookInto,
    setHabits,
    connect,
    adoptAgain,
    sayYesTo: (ids: readonly string[]): void => {
      for (const id of ids) yes.add(id);
    },
    syncNow: (options: Wanted = {}): Promise<void> => sync(options),
    cancelChoice: (): void => set({ candidate: null, failure: null }),
    openFolderPanel: (panel: FolderPart['panel']): void => set({ panel }),
    /** The browser's prompt, after a click; then everything that waited goes out. */
    allowAgain: (): Promise<void> =>
      trying(async () => {
        const { row } = part();
        if (row !== null && (await askPermission(row.handle)) === 'granted') await sync();
      }),
    pauseSync(): void {
      const { running } = part();
      if (running === null || brake === null) return;
      if (brake.isPaused()) brake.goOn();
      else brake.pause();
      set({ running: { ...running, isPaused: brake.isPaused() } });
    },
    cancelSync: (): void => brake?.cancel(),
    /** Ends the folder's part: neither files nor posts are touched. */
    disconnect: (): Promise<void> =>
      trying(async () => {
        const { row } = part();
        if (row === null) return;
        brake?.cancel();
        const left = await leaveFolder(row.id);
        if (!left.ok) return set({ failure: left.failure });
        while (atWork !== null) await atWork; // its last word comes before ours
        await showWaiting(0);
        set({ panel: null, failure: null });
        await readFolder();
      }),
  };
}
