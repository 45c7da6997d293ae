import { expect, test } from 'vitest';
import type { SyncReport } from '../../../src/app/library/folder-run.ts';
import { folderCounts, isLookedThrough, NO_FOLDER, standsNow } from '../../../src/app/library/folder-state.ts';
import type { FolderRow } from '../../../src/edge/sync-rows.ts';

type Stop = SyncReport['plan']['stop'];
const row = { id: 'f', name: 'news' } as FolderRow; // nothing here reads more of it
const reported = (stop: Stop): SyncReport => ({
  ends: [],
  stopped: null,
  lookedMs: 0,
  plan: { stop, steps: [], gone: [], notes: [] } as unknown as SyncReport['plan'], // a plan without steps
});

/** What a run reported, and how many posts wait for a person as far as that says. */
const TABLE: readonly (readonly [string, SyncReport | null, number | null])[] = [
  ['in step', reported(null), 0],
  ['many files would go', reported('many-deletions'), 0],
  ['the folder is missing', reported('folder-missing'), null],
  ['its marker is missing', reported('marker-missing'), null],
  ['it is another folder', reported('other-folder'), null],
  ['it may not be read, or was not yet', null, null],
];

test.each(TABLE)('%s: what waits for a person is counted only where the folder was read', (_what, report, undecided) => {
  const folder = { ...NO_FOLDER, row, report, waiting: 2 };
  expect(folderCounts(folder)).toEqual({ waiting: 2, undecided });
  expect(isLookedThrough(folder)).toBe(undecided !== null);
});

test('without a folder nothing is counted, and nothing can wait', () => {
  expect(folderCounts(NO_FOLDER)).toBeNull();
  expect(isLookedThrough(NO_FOLDER)).toBe(true);
});

test('what waits since the last run is said, and not that all is in step', () => {
  const folder = { ...NO_FOLDER, row, state: { kind: 'in-step' } as const };
  expect(standsNow(folder)).toEqual({ kind: 'in-step' });
  expect(standsNow({ ...folder, waiting: 2 })).toEqual({ kind: 'waiting', count: 2 });
  expect(standsNow({ ...folder, waiting: 2, state: { kind: 'missing' } })).toEqual({ kind: 'missing' });
  expect(standsNow({ ...NO_FOLDER, row, waiting: 2 })).toBeNull(); // not looked at yet
});
