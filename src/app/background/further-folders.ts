import type { Entry } from '../../core/entry.ts';
import type { Settings } from '../../core/settings.ts';
import { runLater } from '../../core/sync/doing.ts';
import { drainOutbox, type MadeText } from '../../core/sync/outbox.ts';
import { type Database, openDatabase } from '../../edge/database.ts';
import { permissionOf, takeLock } from '../../edge/folder-access.ts';
import { folderWriter, plainText } from '../../edge/folder-writer.ts';
import { librarySide, queueEntry, syncOutbox } from '../../edge/sync-library.ts';
import type { FolderRow } from '../../edge/sync-rows.ts';
import { textsFor } from './folder-ahead.ts';

/**
 * Writes into the further folders what waits for them since a save, where that is allowed and nobody else is at it. Every doubt (a taken
 * name, a file that others changed, a text nobody made) waits for a page. Answers the entry as it is then.
 */
export async function writeFurther(
  entry: Entry,
  settings: Settings,
  textFor: (folderId: string) => MadeText | null,
): Promise<Entry> {
  const opened = await openDatabase();
  if (!opened.ok) return entry;
  const database = opened.value;
  try {
    for (const row of await database.getAll('folders')) {
      if (row.role === 'write-only') await writeInto(database, row, entry, settings, textFor(row.id));
    }
    return (await database.get('entries', entry.id)) ?? entry;
  } finally {
    database.close();
  }
}

async function writeInto(
  database: Database,
  row: FolderRow,
  { id: entryId, post }: Entry,
  settings: Settings,
  made: MadeText | null,
): Promise<void> {
  const { id: folderId, handle, profile, preset } = row;
  if ((await permissionOf(handle)) !== 'granted') return;
  const release = await takeLock(folderId);
  if (release === null) return;
  try {
    const now = await database.get('entries', entryId);
    // A text of a post that was changed once more since would be written, and taken for the later one.
    if (made !== null && JSON.stringify(now?.post) === JSON.stringify(post) && now !== undefined)
      await queueEntry(database, { folderId, entryId, rev: now.rev, made });
    const library = librarySide(database, folderId, preset).port;
    const ports = { folder: folderWriter(handle, plainText).port, library, profile, outbox: syncOutbox(database, folderId) };
    await runLater(drainOutbox(textsFor(row, settings), folderId), ports);
  } finally {
    release();
  }
}
