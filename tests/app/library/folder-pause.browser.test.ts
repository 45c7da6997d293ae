// Pause while files are on their way: they arrive, and are told, but the run stays paused until the person lets it go on.
import { afterEach, expect, test, vi } from 'vitest';
import { createFolderActions } from '../../../src/app/library/folder-actions.ts';
import type { SyncOptions } from '../../../src/app/library/folder-run.ts';
import { NO_FOLDER } from '../../../src/app/library/folder-state.ts';
import type { Kit } from '../../../src/app/library/kit.ts';
import type { LibraryState } from '../../../src/app/library/state.ts';
import { failed } from '../../../src/core/failure.ts';
import { connected, SETTINGS } from './real-folder.ts';

const run = vi.hoisted(() => ({ begun: vi.fn<(options: SyncOptions) => Promise<unknown>>() }));
vi.mock('../../../src/app/library/folder-run.ts', () => ({
  syncFolder: (_row: unknown, options: SyncOptions) => run.begun(options),
}));

afterEach(() => {
  vi.restoreAllMocks();
});

test('a file that ends after the pause does not let the run look as if it went on', async () => {
  const folder = await connected();
  let state = { folder: NO_FOLDER, settings: SETTINGS } as LibraryState;
  const store: Kit['store'] = {
    get: () => state,
    set: (change) => {
      state = change(state);
    },
  };
  let finish = (): void => undefined;
  const end = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const begun = new Promise<SyncOptions>((resolve) => {
    run.begun.mockImplementation(async (options) => {
      resolve(options);
      await end;
      return failed('folder-missing'); // how it ends is not asked here
    });
  });
  const actions = createFolderActions({ store, shelf: { refreshDownloads: async () => undefined } } as Kit);
  const ended = actions.syncNow();
  const options = await begun;
  let now = performance.now();
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const later = (): void => {
    now += 1000; // enough to be drawn again
  };
  later();
  options.onProgress?.(3, 10);
  actions.pauseSync();
  later();
  options.onProgress?.(4, 10);
  expect(state.folder.running).toMatchObject({ done: 4, of: 10, isPaused: true });
  actions.pauseSync();
  later();
  options.onProgress?.(5, 10);
  expect(state.folder.running).toMatchObject({ done: 5, of: 10, isPaused: false });
  finish();
  await ended;
  expect(state.folder.running).toBe(null);
  await folder.end();
});
