import { expect, test, vi } from 'vitest';
import { createImportActions } from '../../../src/app/library/import-actions.ts';
import type { Kit } from '../../../src/app/library/kit.ts';

/** A drop of one file, as the browser gives it. */
const dropOf = (open: (found: (file: File) => void, lost: (error: unknown) => void) => void): DataTransfer => {
  const entry = { isFile: true, isDirectory: false, name: 'a.md', file: open };
  return { items: [{ kind: 'file', webkitGetAsEntry: () => entry }] } as unknown as DataTransfer; // all that is asked of a drop
};

test('a dropped file that is gone when it is looked at is told, not passed over in silence', async () => {
  const [fail, set] = [vi.fn(), vi.fn()];
  const { drop } = createImportActions({ fail, set, shelf: {} } as unknown as Kit); // all that a drop uses
  await drop(dropOf((found) => found(new File(['x'], 'a.md'))));
  expect(set.mock.lastCall?.[0].importing).toMatchObject([{ path: 'a.md' }]);
  await drop(dropOf((_found, lost) => lost(new DOMException('gone', 'NotFoundError'))));
  expect(fail.mock.lastCall?.[0]).toMatchObject({ kind: 'unexpected' });
  expect(set).toHaveBeenCalledTimes(1);
});
