import type { Settings } from '../../core/settings.ts';
import { runLater } from '../../core/sync/doing.ts';
import { drainOutbox } from '../../core/sync/outbox.ts';
import { writerTexts } from '../../core/sync/writer-text.ts';
import { openDatabase } from '../../edge/database.ts';
import { pickedFolder } from '../../edge/folder-picked.ts';
import { lockOf, permissionOf } from '../../edge/folders.ts';
import { queueEntry, syncLibrary, syncOutbox } from '../../edge/sync-library.ts';

/**
 * After a save: the post waits for every folder, and goes out at once where that is allowed and nobody else is at it. The post is kept
 * whatever happens here; what cannot be written waits for the library page. Returns how many posts wait.
 */
export async function writeOut(entryId: string, rev: number, { headingGap, idInName }: Settings): Promise<number> {
  const opened = await openDatabase();
  if (!opened.ok) return 0;
  let waiting = 0;
  try {
    const folders = await opened.value.getAll('folders');
    for (const folder of folders.filter(({ role }) => role === 'two-way')) {
      await queueEntry(opened.value, { folderId: folder.id, entryId, rev, made: null });
      const outbox = syncOutbox(opened.value, folder.id);
      if ((await permissionOf(folder.handle)) === 'granted') {
        await navigator.locks.request(lockOf(folder.id), { ifAvailable: true }, async (lock) => {
          if (lock === null) return;
          const { preset, pattern, profile, handle } = folder;
          const ports = { folder: pickedFolder(handle), library: syncLibrary(opened.value, folder.id), profile, outbox };
          await runLater(drainOutbox(writerTexts({ preset, pattern, headingGap, idInName }), folder.id), ports);
        });
      }
      waiting += (await outbox.items()).length;
    }
  } finally {
    opened.value.close();
  }
  return waiting;
}
