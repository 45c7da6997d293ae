// When the folder is looked at while a page of ours is open, by a clock that the test turns.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createBrake } from '../../../src/app/library/folder-brake.ts';
import { createWatch } from '../../../src/app/library/folder-watch.ts';
import { observeFolder } from '../../../src/edge/folder-watch.ts';
import type { LibraryChange } from '../../../src/edge/library-access.ts';
import type { FolderRow } from '../../../src/edge/sync-rows.ts';

vi.mock('../../../src/edge/folder-watch.ts', () => ({ observeFolder: vi.fn() }));
vi.mock('../../../src/edge/library.ts', () => ({
  onLibraryChange: (callback: (change: LibraryChange) => void) => {
    tell = callback;
  },
}));

const SECOND = 1000;
let tell: (change: LibraryChange) => void;
let focus: () => void;
/** What the browser calls when something changed in the folder; null where it does not watch. */
let observed: ((ended: boolean) => void) | null;
let isObserving: boolean;

beforeEach(() => {
  vi.useFakeTimers();
  [observed, isObserving] = [null, false];
  vi.stubGlobal('addEventListener', (_name: string, listener: () => void) => {
    focus = listener;
  });
  vi.stubGlobal('document', { addEventListener: () => undefined, visibilityState: 'visible' });
  vi.mocked(observeFolder).mockReset();
  vi.mocked(observeFolder).mockImplementation(async (_handle, onChange) => {
    observed = isObserving ? onChange : null;
    return isObserving ? () => undefined : null;
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const row = (changes: Partial<FolderRow> = {}): FolderRow => ({ id: 'f', chosenAt: 'then', handle: {}, ...changes }) as FolderRow; // nothing here reads more of it

/** A watch whose runs take `lookMs`, and when they began. */
function watching(lookMs = 0) {
  const runs: number[] = [];
  let isAtWork = false;
  const begun = performance.now();
  const onFolders = vi.fn();
  const onWaiting = vi.fn();
  const watch = createWatch(
    async () => {
      expect(isAtWork).toBe(false);
      isAtWork = true;
      runs.push(performance.now() - begun);
      await new Promise((resolve) => setTimeout(resolve, lookMs));
      watch.looked(lookMs);
      isAtWork = false;
    },
    onFolders,
    onWaiting,
  );
  return { watch, runs, onFolders, onWaiting };
}

test('where the browser tells nothing it is looked every thirty seconds, and at once when the page comes to the front', async () => {
  const { watch, runs } = watching();
  await watch.follow(row());
  await vi.advanceTimersByTimeAsync(95 * SECOND);
  expect(runs).toEqual([30_250, 60_250, 90_250]);
  focus();
  await vi.advanceTimersByTimeAsync(SECOND);
  expect(runs).toHaveLength(4);
  await watch.follow(null);
  await vi.advanceTimersByTimeAsync(300 * SECOND);
  expect(runs).toHaveLength(4);
});

test('where the browser tells of changes, only these count; when it stops telling, the clock does', async () => {
  isObserving = true;
  const { watch, runs } = watching();
  await watch.follow(row());
  await vi.advanceTimersByTimeAsync(120 * SECOND);
  expect(runs).toEqual([]);
  for (let i = 0; i < 20; i++) observed?.(false); // a checkout is one run
  await vi.advanceTimersByTimeAsync(SECOND);
  expect(runs).toHaveLength(1);
  observed?.(true);
  await vi.advanceTimersByTimeAsync(61 * SECOND);
  expect(runs.length).toBeGreaterThanOrEqual(3);
});

test('a saved post counts, another folder is told, and what changes during a run is looked at after it', async () => {
  isObserving = true;
  const { watch, runs, onFolders } = watching(2 * SECOND);
  await watch.follow(row());
  tell({ store: 'folders', id: 'f' });
  tell({ store: 'drafts', id: 'd' });
  await vi.advanceTimersByTimeAsync(SECOND);
  expect([runs, onFolders.mock.calls.length]).toEqual([[], 1]);
  tell({ store: 'entries', id: 'e' });
  await vi.advanceTimersByTimeAsync(SECOND);
  tell({ store: 'entries', id: 'e' });
  await vi.advanceTimersByTimeAsync(60 * SECOND);
  expect(runs).toHaveLength(2);
});

test('what waits is counted a moment after posts are saved or written out, once for many of them', async () => {
  const { onWaiting } = watching();
  for (const store of ['entries', 'outbox', 'drafts', 'entries'] as const) tell({ store, id: 'e' });
  expect(onWaiting).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(SECOND);
  expect(onWaiting).toHaveBeenCalledTimes(1);
  tell({ store: 'outbox', id: 'e' });
  await vi.advanceTimersByTimeAsync(SECOND);
  expect(onWaiting).toHaveBeenCalledTimes(2);
});

test('however much changes, no more than a tenth of the time is spent looking', async () => {
  isObserving = true;
  const LOOK = 7 * SECOND;
  const { watch, runs } = watching(LOOK);
  await watch.follow(row());
  const HOUR = 3600;
  for (let second = 0; second < HOUR; second++) {
    observed?.(false);
    await vi.advanceTimersByTimeAsync(SECOND);
  }
  expect(runs.length).toBeGreaterThan(40);
  const rests = runs.slice(1).map((at, index) => at - (runs[index] ?? 0) - LOOK);
  expect(Math.min(...rests)).toBeGreaterThanOrEqual(9 * LOOK);
  expect((runs.length - 1) * LOOK).toBeLessThanOrEqual((HOUR * SECOND) / 10);
});

test('the same folder is observed once; chosen anew, it may be at another place', async () => {
  isObserving = true;
  const { watch } = watching();
  await watch.follow(row());
  await watch.follow(row());
  expect(observeFolder).toHaveBeenCalledTimes(1);
  const moved = {} as FileSystemDirectoryHandle; // only handed on
  await watch.follow(row({ handle: moved, chosenAt: 'now' }));
  expect(vi.mocked(observeFolder).mock.calls.map(([handle]) => handle)).toHaveLength(2);
  expect(vi.mocked(observeFolder).mock.calls[1]?.[0]).toBe(moved);
});

test('a run that is paused waits, its pauses are no work, and cancel lets go of it', async () => {
  const brake = createBrake();
  const went: string[] = [];
  const step = async (name: string) => {
    await brake.whenToGoOn();
    went.push(name);
  };
  await step('first');
  await vi.advanceTimersByTimeAsync(3 * SECOND);
  brake.pause();
  const second = step('second');
  await vi.advanceTimersByTimeAsync(60 * SECOND);
  expect([went, brake.workedMs()]).toEqual([['first'], 3 * SECOND]);
  brake.goOn();
  await second;
  await vi.advanceTimersByTimeAsync(2 * SECOND);
  expect([went, brake.workedMs(), brake.isCancelled()]).toEqual([['first', 'second'], 5 * SECOND, false]);
  brake.pause();
  const third = step('third');
  brake.cancel();
  await third;
  expect(brake.isCancelled()).toBe(true);
});
