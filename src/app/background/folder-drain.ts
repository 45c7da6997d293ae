import type { Entry } from '../../core/entry.ts';
import type { InFolder, MadeFor } from '../../core/messages.ts';
import type { Post } from '../../core/post.ts';
import type { Settings } from '../../core/settings.ts';
import { runLater } from '../../core/sync/doing.ts';
import { drainOutbox } from '../../core/sync/outbox.ts';
import { MARKER } from '../../core/sync/paths.ts';
import type { WriterPorts } from '../../core/sync/ports.ts';
import { writerTexts } from '../../core/sync/writer-text.ts';
import { type Database, openDatabase } from '../../edge/database.ts';
import { isThere, lockOf, permissionOf } from '../../edge/folder-access.ts';
import { folderWriter, PLAIN } from '../../edge/folder-writer.ts';
import { librarySide, queueEntry, syncOutbox } from '../../edge/sync-library.ts';
import type { FolderRow } from '../../edge/sync-rows.ts';

export interface WrittenOut {
  /** As it is now: what both sides agreed on has a `rev` of its own. */
  readonly entry: Entry;
  /** Null: no folder is connected. */
  readonly inFolder: InFolder | null;
}

/** Lets an entry that is kept now wait for the folder, and writes it out where that is allowed and nobody else is at it. */
export type WriteOut = (entry: Entry, settings: Settings, made?: readonly MadeFor[]) => Promise<WrittenOut>;

/**
 * Gets ready to write into the folder while `work` keeps the post: a save and its file take little longer than each alone. The post is kept
 * whatever happens here; what cannot be written waits for the library page.
 */
export async function withFolders<T>(work: (writeOut: WriteOut) => Promise<T>): Promise<T> {
  const getting = getReady();
  try {
    return await work(async (entry, settings, made = []) => {
      const ready = await getting;
      return ready === null ? { entry, inFolder: null } : writeInto(ready, entry, settings, made);
    });
  } finally {
    (await getting)?.database.close();
  }
}

type WriterFolder = WriterPorts<Post>['folder'];

interface Ready {
  readonly database: Database;
  readonly row: FolderRow;
  /** Null where writing is not allowed now. */
  readonly folder: WriterFolder | null;
}

async function getReady(): Promise<Ready | null> {
  const opened = await openDatabase();
  if (!opened.ok) return null;
  const database = opened.value;
  const row = (await database.getAll('folders')).find(({ role }) => role === 'two-way');
  if (row !== undefined)
    return { database, row, folder: (await permissionOf(row.handle)) === 'granted' ? ahead(row.handle) : null };
  database.close();
  return null;
}

/** The folder with its marker read ahead. */
function ahead(handle: FileSystemDirectoryHandle): WriterFolder {
  const { port } = folderWriter(handle, PLAIN);
  const marker = port.read(MARKER);
  return { ...port, read: (path) => (path === MARKER ? marker : port.read(path)) };
}

async function writeInto(
  { database, row, folder }: Ready,
  { id, rev, post }: Entry,
  { headingGap, idInName }: Settings,
  made: readonly MadeFor[],
): Promise<WrittenOut> {
  const outbox = syncOutbox(database, row.id);
  const text = made.find((it) => it.folderId === row.id && isSame(it.post, post))?.made ?? null;
  const queued = queueEntry(database, { folderId: row.id, entryId: id, rev, made: text });
  if (folder !== null) {
    await navigator.locks.request(lockOf(row.id), { ifAvailable: true }, async (lock) => {
      if (lock === null) return;
      const { preset, pattern, profile } = row;
      const library = librarySide(database, row.id).port;
      const ports = { folder, library, profile, outbox: { ...outbox, items: () => queued } };
      await runLater(drainOutbox(writerTexts({ preset, pattern, headingGap, idInName }), row.id), ports);
    });
  }
  await queued;
  const [now, waiting] = await Promise.all([database.get('entries', id), outbox.items()]);
  if (now === undefined) throw new Error('an entry that was just saved is gone');
  const path = folder === null ? null : await verifiedPath(database, row.id, folder, now);
  const needs = folder === null ? 'permission' : path === null && !(await isThere(row.handle)) ? 'folder' : 'page';
  const isDone = path !== null && waiting.length === 0;
  return { entry: now, inFolder: { folder: row.name, path, waiting: waiting.length, needs: isDone ? null : needs } };
}

/** The entry's path, if both sides agreed and the file read back is what they agreed on. */
async function verifiedPath(database: Database, folderId: string, folder: WriterFolder, entry: Entry): Promise<string | null> {
  const place = await database.get('placements', [folderId, entry.id]);
  if (place === undefined || place.unconfirmed || place.agreed !== entry.rev) return null;
  const seen = await folder.look(place.path);
  return seen !== null && 'hash' in seen && seen.hash === place.hash ? place.path : null;
}

/** Equal values, whatever order their names come in: messages do not keep it. */
const isSame = (a: Post, b: Post): boolean => sorted(a) === sorted(b);
const sorted = (post: Post): string => JSON.stringify(Object.entries(post).sort(([a], [b]) => (a < b ? -1 : 1)));
