import { failed, type Outcome, success } from '../core/failure.ts';
import type { PresetName } from '../core/post.ts';
import { markerText, readMarker } from '../core/sync/marker.ts';
import { IGNORE_FILE, isHidden, MARKER } from '../core/sync/paths.ts';
import type { Since } from '../core/sync/rooms.ts';
import { nowIso } from './clock.ts';
import type { Store, WriteTransaction } from './database.ts';
import { permissionOf } from './folder-access.ts';
import { pickedFolder } from './folder-picked.ts';
import { withLibrary, write } from './library-access.ts';
import { beginningWith, type FolderRow, withoutBody } from './sync-rows.ts';

/** What Chromium adds to windows; absent where no folder can be picked. */
interface PickingWindow {
  showDirectoryPicker(options: { readonly id: string; readonly mode: 'readwrite' }): Promise<FileSystemDirectoryHandle>;
}
const isPicking = (host: object): host is PickingWindow => 'showDirectoryPicker' in host;

/** Detected, not asked by the browser's name: the feature is absent where this is false. */
export const canPickFolder = (): boolean => isPicking(globalThis) && 'move' in FileSystemFileHandle.prototype;

/** The browser's own chooser; null when the person closed it. Only in a tab of ours and right after a click. */
export async function pickDirectory(): Promise<FileSystemDirectoryHandle | null> {
  const host: object = globalThis;
  if (!isPicking(host)) return null;
  try {
    return await host.showDirectoryPicker({ id: 'clippost', mode: 'readwrite' });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

export const listFolders = (): Promise<Outcome<readonly FolderRow[]>> =>
  withLibrary(async (db) => success(await db.getAll('folders')));

/** The id in a folder's marker: null when there is none, or none that can be read. */
async function markerIn(handle: FileSystemDirectoryHandle): Promise<string | null> {
  const file = await pickedFolder(handle).read(MARKER);
  return file !== null && 'text' in file ? readMarker(file.text) : null;
}

/** The folder at a path below another one; null when it is not there and shall not be made. */
export async function folderBelow(
  handle: FileSystemDirectoryHandle,
  path: string,
  create: boolean,
): Promise<FileSystemDirectoryHandle | null> {
  try {
    let at = handle;
    for (const name of path.split('/').filter((part) => part !== '')) at = await at.getDirectoryHandle(name, { create });
    return at;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return null;
    throw error;
  }
}

export interface FolderChoice {
  readonly handle: FileSystemDirectoryHandle;
  /** As the screens name it, when the handle's own name says too little ("site/_posts"). */
  readonly name?: string;
  readonly role: FolderRow['role'];
  readonly preset: PresetName;
  /** How new posts are named; null: as the preset names them; left out: as before. */
  readonly pattern?: string | null;
}

/** Who a folder is: its id, and the row of it when it was chosen before. */
interface Known {
  readonly id: string;
  readonly before: FolderRow | null;
}

/**
 * A folder that was chosen before is known by its handle, or, where it was moved, by its marker. A copy of a folder has that marker too, and
 * is a folder of its own: it must not take the place, nor the bases, of the one that is still there. A marker that we do not know is
 * another browser's, and taken over.
 */
async function whoIs(rows: readonly FolderRow[], { handle, role }: Pick<FolderChoice, 'handle' | 'role'>): Promise<Known> {
  const same = await sameFolder(rows, handle);
  const marker = await markerIn(handle);
  const named = rows.find(({ id }) => id === marker) ?? null;
  if (named !== null && named !== same && (await isStillThere(named, role)))
    return { id: same?.id ?? crypto.randomUUID(), before: same };
  return { id: marker ?? same?.id ?? crypto.randomUUID(), before: named ?? same };
}

/** Is a known folder where it was, so that another one with its marker is a copy? Where nobody may look, one that gets another role is taken for a copy. */
async function isStillThere({ id, handle, role }: FolderRow, wanted: FolderRow['role']): Promise<boolean> {
  if ((await permissionOf(handle)) !== 'granted') return role !== wanted;
  return (await markerIn(handle)) === id;
}

/** The folder whose bases connecting this one would keep; null: everything would be linked by its address. */
export async function keptBases(handle: FileSystemDirectoryHandle): Promise<Outcome<FolderRow | null>> {
  const known = await listFolders();
  if (!known.ok) return known;
  const { id, before } = await whoIs(known.value, { handle, role: 'two-way' });
  return success(before?.id === id && before.role === 'two-way' ? before : null);
}

/** A folder that reads its files must not have one in it that is written: every post would come back as a second one. */
async function nestedIn(rows: readonly FolderRow[], { handle, role }: FolderChoice): Promise<FolderRow | null> {
  for (const row of rows) {
    if (row.role === role) continue;
    const [outer, inner] = role === 'two-way' ? [handle, row.handle] : [row.handle, handle];
    const path = await outer.resolve(inner);
    if (path !== null && path.length > 0 && !isHidden(path.join('/'))) return row;
  }
  return null;
}

/**
 * Makes a folder one of ours, by a person's act: the marker is written, or the one that is there is taken over. Everything else waits
 * for the first plan. A folder that was chosen before keeps its bases. Failure: folder-nested (detail: the other one's name).
 */
export const adoptFolder = (choice: FolderChoice): Promise<Outcome<FolderRow>> => adopt(choice, async () => undefined);

/** `beside` is done in the transaction that keeps the folder. */
async function adopt(
  choice: FolderChoice,
  beside: (transaction: WriteTransaction, row: FolderRow, changed: Changed) => Promise<void>,
): Promise<Outcome<FolderRow>> {
  const { handle, name, role, preset, pattern } = choice;
  const known = await listFolders();
  if (!known.ok) return known;
  const nested = await nestedIn(known.value, choice);
  if (nested !== null) return failed('folder-nested', nested.name);
  const { id, before } = await whoIs(known.value, choice);
  const folder = pickedFolder(handle);
  // A marker that cannot be read is replaced: the person has just said that this is the folder.
  for (const [path, text] of [
    [IGNORE_FILE, '*\n'],
    [MARKER, markerText(id)],
  ] as const) {
    const did = await folder.stage(path, text);
    if (did !== 'done') return did === 'changed' ? failed('folder-missing', handle.name) : { ok: false, failure: did };
  }
  const profile = before?.profile ?? crypto.randomUUID().slice(0, 8);
  const row: FolderRow = {
    id,
    name: name ?? before?.name ?? handle.name,
    handle,
    role,
    preset,
    pattern: pattern === undefined ? (before?.pattern ?? null) : pattern,
    profile,
    chosenAt: nowIso(),
    readAllNext: true,
    readAllAt: null,
  };
  return write(FOLDER_STORES, async (transaction, changed) => {
    await beside(transaction, row, changed);
    await transaction.objectStore('folders').put(row);
    changed('folders', id);
    return success(row);
  });
}

/**
 * Makes this the one folder that is kept in step both ways: others of that role end their part, and their files stay as they are.
 * With `afresh` the bases are dropped: everything is linked by its address again, and nothing is deleted. So they are of a folder that was
 * only written into: what was never read back was never agreed on.
 */
export async function connectFolder(choice: Omit<FolderChoice, 'role'>, afresh = false): Promise<Outcome<FolderRow>> {
  const known = await listFolders();
  if (!known.ok) return known;
  const mine: FolderChoice = { ...choice, role: 'two-way' };
  const { before } = await whoIs(known.value, mine);
  const nested = await nestedIn(known.value, mine);
  if (nested !== null) return failed('folder-nested', nested.name);
  if (before !== null && (afresh || before.role === 'write-only')) {
    const left = await leaveFolder(before.id, true);
    if (!left.ok) return left;
  }
  return adopt(mine, async (transaction, row, changed) => {
    for (const { id, role } of await transaction.objectStore('folders').getAll())
      if (role === 'two-way' && id !== row.id) await leave(transaction, id, false, changed);
  });
}

/** The folder that is kept in step both ways; null when there is none. */
export async function twoWayFolder(): Promise<Outcome<FolderRow | null>> {
  const known = await listFolders();
  return known.ok ? success(known.value.find(({ role }) => role === 'two-way') ?? null) : known;
}

/** How many changes wait to be written into a folder. */
export const countOutbox = (id: string): Promise<Outcome<number>> =>
  withLibrary(async (db) => success(await db.count('outbox', beginningWith(id))));

async function sameFolder(rows: readonly FolderRow[], handle: FileSystemDirectoryHandle): Promise<FolderRow | null> {
  for (const row of rows) if (await row.handle.isSameEntry(handle)) return row;
  return null;
}

/** Names new posts in a folder otherwise; those that are there stay where they are. Failure: changed-meanwhile when it was left. */
export const changeFolder = (id: string, changes: Partial<Pick<FolderRow, 'pattern' | 'preset'>>): Promise<Outcome<FolderRow>> =>
  write(['folders'], async (transaction, changed) => {
    const row = await transaction.objectStore('folders').get(id);
    if (row === undefined) return failed('changed-meanwhile');
    const now = { ...row, ...changes };
    await transaction.objectStore('folders').put(now);
    changed('folders', id);
    return success(now);
  });

const note = (id: string, what: Partial<Pick<FolderRow, 'readAllNext' | 'readAllAt' | 'roomsSince' | 'saidYesAt'>>) =>
  write<null>(['folders'], async (transaction) => {
    const row = await transaction.objectStore('folders').get(id);
    if (row !== undefined) await transaction.objectStore('folders').put({ ...row, ...what });
    return success(null);
  });

/** Notes that a look has read every file. */
export const noteReadAll = (id: string): Promise<Outcome<null>> => note(id, { readAllNext: false, readAllAt: nowIso() });

/** Notes since when files lie in the folder's own rooms. */
export const noteRooms = (id: string, roomsSince: Since): Promise<Outcome<null>> => note(id, { roomsSince });

/** Notes that a person said yes to many posts at once: those that went before are asked about no more. */
export const noteYes = (id: string): Promise<Outcome<null>> => note(id, { saidYesAt: nowIso() });

/**
 * Ends a folder's part in the sync. No file and no post is touched. What both sides last agreed on is remembered as what the files were, so
 * that choosing the folder again undoes no edit of either side; not so `afresh`, nor of a folder that was only written into.
 */
export const leaveFolder = (id: string, afresh = false): Promise<Outcome<null>> =>
  write<null>(FOLDER_STORES, async (transaction, changed) => {
    await leave(transaction, id, afresh, changed);
    return success(null);
  });

type Changed = (store: Store, id: string) => void;
/** All that is known of a folder. */
const FOLDER_STORES: Store[] = ['folders', 'placements', 'bases', 'formers', 'outbox', 'runs', 'others'];

async function leave(transaction: WriteTransaction, id: string, afresh: boolean, changed: Changed): Promise<void> {
  const all = beginningWith(id);
  const folder = await transaction.objectStore('folders').get(id);
  const isRemembered = folder?.role === 'two-way' && !afresh;
  for (const { entryId, path, unconfirmed } of await transaction.objectStore('placements').getAll(all)) {
    const key: [string, string] = [id, entryId];
    const base = isRemembered && !unconfirmed ? await transaction.objectStore('bases').get(key) : undefined;
    if (base === undefined) await transaction.objectStore('formers').delete(key);
    else {
      const { next: _unsettled, ...agreed } = base;
      await transaction.objectStore('formers').put(withoutBody({ ...agreed, path }));
    }
  }
  for (const store of ['placements', 'bases', 'outbox'] as const) await transaction.objectStore(store).delete(all);
  for (const seq of await transaction.objectStore('runs').index('folderId').getAllKeys(id))
    await transaction.objectStore('runs').delete(seq);
  for (const store of ['others', 'folders'] as const) await transaction.objectStore(store).delete(id);
  changed('folders', id);
}
