import { success } from '../../core/failure.ts';
import { showWaiting } from '../../edge/badge.ts';
import { withLibrary } from '../../edge/library-access.ts';
import { syncOutbox } from '../../edge/sync-library.ts';

/**
 * Shows how many changes wait for the folder that is kept in step: the browser forgets the mark when it ends, and what goes waits no more.
 * Where the library cannot be asked the mark stays as it is.
 */
export async function tellWaiting(): Promise<void> {
  const counted = await withLibrary(async (db) => {
    const row = (await db.getAll('folders')).find(({ role }) => role === 'two-way');
    return success(row === undefined ? null : (await syncOutbox(db, row.id).items()).length);
  });
  if (counted.ok && counted.value !== null) await showWaiting(counted.value);
}
