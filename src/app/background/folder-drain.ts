import type { Settings } from '../../core/settings.ts';
import { runLater } from '../../core/sync/doing.ts';
import { drainOutbox } from '../../core/sync/outbox.ts';
import { MARKER } from '../../core/sync/paths.ts';
import type { FolderPort } from '../../core/sync/ports.ts';
import { writerTexts } from '../../core/sync/writer-text.ts';
import { type Database, openDatabase } from '../../edge/database.ts';
import { pickedFolder } from '../../edge/folder-picked.ts';
import { lockOf, permissionOf } from '../../edge/folders.ts';
import { queueEntry, syncLibrary, syncOutbox } from '../../edge/sync-library.ts';
import type { FolderRow } from '../../edge/sync-rows.ts';

/** Lets a post that is kept now wait for every folder, and writes it out where that is allowed and nobody else is at it. Answers how many posts wait. */
export type WriteOut = (entryId: string, rev: number, settings: Settings) => Promise<number>;

/**
 * Gets ready to write into the folders while `work` keeps the post: a save and its file take little longer than each alone. The post is kept
 * whatever happens here; what cannot be written waits for the library page.
 */
export async function withFolders<T>(work: (writeOut: WriteOut) => Promise<T>): Promise<T> {
  const getting = getReady();
  try {
    return await work(async (entryId, rev, settings) => {
      const ready = await getting;
      if (ready === null) return 0;
      let waiting = 0;
      for (const folder of ready.folders) waiting += await writeInto(ready.database, folder, { entryId, rev, settings });
      return waiting;
    });
  } finally {
    (await getting)?.database.close();
  }
}

interface ReadyFolder {
  readonly row: FolderRow;
  /** Null where writing is not allowed now. */
  readonly folder: FolderPort | null;
}

/** The folder with its marker read ahead. */
function ahead(handle: FileSystemDirectoryHandle): FolderPort {
  const folder = pickedFolder(handle);
  const marker = folder.read(MARKER);
  return { ...folder, read: (path) => (path === MARKER ? marker : folder.read(path)) };
}

async function getReady(): Promise<{ readonly database: Database; readonly folders: readonly ReadyFolder[] } | null> {
  const opened = await openDatabase();
  if (!opened.ok) return null;
  const rows = await opened.value.getAll('folders');
  const folders = rows
    .filter(({ role }) => role === 'two-way')
    .map(async (row) => ({ row, folder: (await permissionOf(row.handle)) === 'granted' ? ahead(row.handle) : null }));
  return { database: opened.value, folders: await Promise.all(folders) };
}

interface KeptPost {
  readonly entryId: string;
  readonly rev: number;
  readonly settings: Settings;
}

async function writeInto(database: Database, { row, folder }: ReadyFolder, post: KeptPost): Promise<number> {
  const { entryId, rev, settings } = post;
  const outbox = syncOutbox(database, row.id);
  const queued = queueEntry(database, { folderId: row.id, entryId, rev, made: null });
  if (folder !== null) {
    await navigator.locks.request(lockOf(row.id), { ifAvailable: true }, async (lock) => {
      if (lock === null) return;
      const { preset, pattern, profile } = row;
      const { headingGap, idInName } = settings;
      const ports = { folder, library: syncLibrary(database, row.id), profile, outbox: { ...outbox, items: () => queued } };
      await runLater(drainOutbox(writerTexts({ preset, pattern, headingGap, idInName }), row.id), ports);
    });
  }
  await queued;
  return (await outbox.items()).length;
}
