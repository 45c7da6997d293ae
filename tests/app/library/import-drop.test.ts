// What an import begins with: nothing of what was said before, and what was dropped.
import { expect, test, vi } from 'vitest';
import { createImportActions } from '../../../src/app/library/import-actions.ts';
import type { Kit } from '../../../src/app/library/kit.ts';
import type { Notice } from '../../../src/app/library/state.ts';

/** A drop of one file, as the browser gives it. */
const dropOf = (open: (found: (file: File) => void, lost: (error: unknown) => void) => void): DataTransfer => {
  const entry = { isFile: true, isDirectory: false, name: 'a.md', file: open };
  return { items: [{ kind: 'file', webkitGetAsEntry: () => entry }] } as unknown as DataTransfer; // all that is asked of a drop
};

const kitWith = (notice: Notice): Kit => ({ store: { get: () => ({ notice }) } }) as unknown as Kit; // all that an import uses

test.each<[Notice, boolean]>([
  [{ kind: 'exported', isReplaced: false, count: 7, renamed: 0, failed: 0, left: 0 }, true],
  [{ kind: 'zipped', what: 'back-up', count: 7, name: 'a.zip' }, true],
  [{ kind: 'trashed', entries: [], title: '' }, false],
  [{ kind: 'working', what: 'export', done: 1, total: 7 }, false],
])('what was said before an import goes, unless it is still to be answered: %j', (notice, goes) => {
  const set = vi.fn();
  createImportActions({ ...kitWith(notice), set }).startImport();
  expect(set.mock.lastCall).toEqual([{ importing: [], failure: null, ...(goes ? { notice: { kind: 'none' } } : {}) }]);
});

test('a dropped file that is gone when it is looked at is told, not passed over in silence', async () => {
  const [fail, set] = [vi.fn(), vi.fn()];
  const { drop } = createImportActions({ ...kitWith({ kind: 'none' }), fail, set }); // all that a drop uses
  await drop(dropOf((found) => found(new File(['x'], 'a.md'))));
  expect(set.mock.lastCall?.[0].importing).toMatchObject([{ path: 'a.md' }]);
  await drop(dropOf((_found, lost) => lost(new DOMException('gone', 'NotFoundError'))));
  expect(fail.mock.lastCall?.[0]).toMatchObject({ kind: 'unexpected' });
  expect(set).toHaveBeenCalledTimes(1);
});
