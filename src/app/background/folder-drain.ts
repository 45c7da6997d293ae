import type { Entry } from '../../core/entry.ts';
import type { InFolder, MadeFor } from '../../core/messages.ts';
import type { Post } from '../../core/post.ts';
import type { Settings } from '../../core/settings.ts';
import { runLater } from '../../core/sync/doing.ts';
import { drainOutbox, type MadeText, type OutboxItem } from '../../core/sync/outbox.ts';
import { showWaiting } from '../../edge/badge.ts';
import { type Database, openDatabase } from '../../edge/database.ts';
import { isThere, permissionOf, takeLock } from '../../edge/folder-access.ts';
import { librarySide, queueEntry, syncOutbox } from '../../edge/sync-library.ts';
import { syncEntry } from '../../edge/sync-record.ts';
import type { FolderRow } from '../../edge/sync-rows.ts';
import { type AheadFolder, aheadFolder, type Knocked, knock, textsFor } from './folder-ahead.ts';
import { writeFurther } from './further-folders.ts';

export interface WrittenOut {
  /** As it is now: what both sides agreed on has a `rev` of its own. */
  readonly entry: Entry;
  /** Null: no folder is connected. */
  readonly inFolder: InFolder | null;
}

/** Writes out an entry that is kept now, where that is allowed and nobody else is at it; else it waits for a page. */
export type WriteOut = (entry: Entry, settings: Settings, made?: readonly MadeFor[]) => Promise<WrittenOut>;
/** Tells of a new post before it is kept. Nothing waits for what comes of it. */
export type Expect = (id: string, post: Post, settings: Settings) => void;

/**
 * Gets ready to write into the folder that is kept in step while `work` keeps the post: a save and its file take little longer than each alone. The post is kept
 * whatever happens here; what cannot be written waits for the library page. `work` writes out at most once.
 */
export async function withFolders<T>(work: (writeOut: WriteOut, expect: Expect) => Promise<T>): Promise<T> {
  const getting = orElse(getReady, { ready: null, hasFurther: false });
  let expecting: Promise<void> | null = null;
  let ended: Promise<void> | null = null;
  // Once: whoever has the lock afterwards makes files of the same names.
  const end = (): Promise<void> => {
    ended ??= orElse(async () => {
      try {
        await expecting;
      } finally {
        await (await getting).ready?.end();
      }
    }, undefined);
    return ended;
  };
  try {
    return await work(
      async (entry, settings, made = []) => {
        const { ready, hasFurther } = await getting;
        const textFor = (folderId: string): MadeText | null =>
          made.find((it) => it.folderId === folderId && isSame(it.post, entry.post))?.made ?? null;
        const intoReady = async (): Promise<WrittenOut> => {
          await expecting;
          return ready === null ? { entry, inFolder: null } : writeInto(ready, entry, settings, textFor(ready.row.id));
        };
        const waits = ready && ({ folder: ready.row.name, path: null, waiting: 1, needs: 'page' } as const);
        const written = await orElse(intoReady, { entry, inFolder: waits });
        await end(); // nobody else waits for what this save does besides
        if (written.inFolder !== null) await showWaiting(written.inFolder.waiting);
        if (!hasFurther) return written;
        return { ...written, entry: await orElse(() => writeFurther(written.entry, settings, textFor), written.entry) };
      },
      (id, post, settings) => {
        expecting = getting.then(({ ready }) => ready?.ahead?.expect(id, post, textsFor(ready.row, settings)));
        expecting.catch(() => undefined); // who waits for it is told, which may be later
      },
    );
  } finally {
    await end();
  }
}

/** The post is kept: what the browser says of the disk and of the folder beside it (it is full, or has gone) cannot unsay that. */
async function orElse<T>(work: () => Promise<T>, otherwise: T): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return otherwise;
  }
}

interface Ready {
  readonly database: Database;
  readonly row: FolderRow;
  readonly isAllowed: boolean;
  readonly port: Knocked['port'];
  /** Null where writing is not allowed now, or somebody else is at it. */
  readonly ahead: AheadFolder | null;
  readonly end: () => Promise<void>;
}

interface Folders {
  /** Null without a folder that is kept in step, or without a library. */
  readonly ready: Ready | null;
  readonly hasFurther: boolean;
}

async function getReady(): Promise<Folders> {
  const opened = await openDatabase();
  if (!opened.ok) return { ready: null, hasFurther: false };
  const database = opened.value;
  const rows = await database.getAll('folders');
  const hasFurther = rows.some(({ role }) => role === 'write-only');
  const row = rows.find(({ role }) => role === 'two-way');
  if (row === undefined) {
    database.close();
    return { ready: null, hasFurther };
  }
  return { ready: await readyFor(database, row), hasFurther };
}

async function readyFor(database: Database, row: FolderRow): Promise<Ready> {
  const knocked = knock(row);
  const [permission, release] = await Promise.all([permissionOf(row.handle), takeLock(row.id)]);
  const isAllowed = permission === 'granted';
  const ahead = isAllowed && release !== null ? aheadFolder(row, knocked, syncOutbox(database, row.id).isPlaced) : null;
  const end = async (): Promise<void> => {
    try {
      await ahead?.tidy();
    } finally {
      release?.();
      database.close();
    }
  };
  return { database, row, isAllowed, port: knocked.port, ahead, end };
}

async function writeInto(
  { database, row, isAllowed, port, ahead }: Ready,
  entry: Entry,
  settings: Settings,
  made: MadeText | null,
): Promise<WrittenOut> {
  const { id, rev } = entry;
  const outbox = syncOutbox(database, row.id);
  const isNew = ahead?.isExpected(id) === true;
  if (!isNew) await queueEntry(database, { folderId: row.id, entryId: id, rev, made });
  if (ahead !== null) {
    const library = librarySide(database, row.id).port;
    const drain = (items: readonly OutboxItem[], load: typeof library.load) =>
      runLater(drainOutbox(textsFor(row, settings), row.id), {
        folder: ahead.port,
        library: { ...library, load },
        profile: row.profile,
        outbox: { ...outbox, items: () => items, isPlaced: ahead.isPlaced },
      });
    // A new post is in hand; the intent is only recorded if the library has it just so, and without a file.
    const inHand = async () => ({ entries: { [id]: syncEntry(entry) }, places: {} });
    await drain([{ id, rev, made }], isNew ? inHand : library.load);
    const others = (await outbox.items()).filter((item) => item.id !== id);
    if (others.length > 0) await drain(others, library.load);
  }
  const [now, waiting] = await Promise.all([database.get('entries', id), outbox.items()]);
  if (now === undefined) throw new Error('an entry that was just saved is gone');
  const path = isAllowed ? await verifiedPath(database, row.id, port, now) : null;
  const needs = !isAllowed ? 'permission' : path === null && !(await isThere(row.handle)) ? 'folder' : 'page';
  const isDone = path !== null && waiting.length === 0;
  return { entry: now, inFolder: { folder: row.name, path, waiting: waiting.length, needs: isDone ? null : needs } };
}

/** The entry's path, if both sides agreed and the file read back is what they agreed on. */
async function verifiedPath(database: Database, folderId: string, port: Knocked['port'], entry: Entry): Promise<string | null> {
  const place = await database.get('placements', [folderId, entry.id]);
  if (place === undefined || place.unconfirmed || place.agreed !== entry.rev) return null;
  const seen = await port.look(place.path);
  return seen !== null && 'hash' in seen && seen.hash === place.hash ? place.path : null;
}

/** Equal values, whatever order their names come in: messages do not keep it. */
const isSame = (a: Post, b: Post): boolean => sorted(a) === sorted(b);
const sorted = (post: Post): string => JSON.stringify(Object.entries(post).sort(([a], [b]) => (a < b ? -1 : 1)));
