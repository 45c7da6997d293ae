import { showWaiting } from '../../edge/badge.ts';
import { openDatabase } from '../../edge/database.ts';
import { syncOutbox } from '../../edge/sync-library.ts';

/** Shows how many changes wait for the folder that is kept in step: the browser forgets the mark when it ends. */
export async function tellWaiting(): Promise<void> {
  const opened = await openDatabase();
  if (!opened.ok) return;
  const row = (await opened.value.getAll('folders')).find(({ role }) => role === 'two-way');
  if (row !== undefined) await showWaiting((await syncOutbox(opened.value, row.id).items()).length);
  opened.value.close();
}
