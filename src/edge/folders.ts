import { failed, type Outcome, success } from '../core/failure.ts';
import type { PresetName } from '../core/post.ts';
import { markerText, readMarker } from '../core/sync/marker.ts';
import { IGNORE_FILE, MARKER } from '../core/sync/paths.ts';
import { nowIso } from './clock.ts';
import { pickedFolder } from './folder-picked.ts';
import { withLibrary, write } from './library-access.ts';
import type { FolderRow } from './sync-rows.ts';

/** What Chromium adds to directory handles and windows; absent where no folder can be picked. */
interface PermittedHandle extends FileSystemDirectoryHandle {
  queryPermission(descriptor: { readonly mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission(descriptor: { readonly mode: 'readwrite' }): Promise<PermissionState>;
}
interface PickingWindow {
  showDirectoryPicker(options: { readonly id: string; readonly mode: 'readwrite' }): Promise<FileSystemDirectoryHandle>;
}
const isPicking = (host: object): host is PickingWindow => 'showDirectoryPicker' in host;
const isPermitted = (handle: FileSystemDirectoryHandle): handle is PermittedHandle => 'queryPermission' in handle;

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

/** Asked before each run; never prompts, so that the worker may ask too. */
export const permissionOf = async (handle: FileSystemDirectoryHandle): Promise<PermissionState> =>
  isPermitted(handle) ? handle.queryPermission({ mode: 'readwrite' }) : 'denied';

/** Shows the browser's prompt. In a page only, and after a click: a worker would wait for ever. */
export const askPermission = async (handle: FileSystemDirectoryHandle): Promise<PermissionState> =>
  isPermitted(handle) ? handle.requestPermission({ mode: 'readwrite' }) : 'denied';

export const listFolders = (): Promise<Outcome<readonly FolderRow[]>> =>
  withLibrary(async (db) => success(await db.getAll('folders')));

/** The Web Lock of a folder: one run at a time, in pages and worker alike. */
export const lockOf = (folderId: string): string => `clippost-folder-${folderId}`;

/** The id in a folder's marker: null when there is none, or none that can be read. */
export async function markerIn(handle: FileSystemDirectoryHandle): Promise<string | null> {
  const file = await pickedFolder(handle).read(MARKER);
  return file !== null && 'text' in file ? readMarker(file.text) : null;
}

export interface FolderChoice {
  readonly handle: FileSystemDirectoryHandle;
  readonly role: FolderRow['role'];
  readonly preset: PresetName;
  /** How new posts are named; null: as the preset names them. */
  readonly pattern?: string | null;
}

/**
 * Makes a folder one of ours, by a person's act: the marker is written, or the one that is there is taken over. Everything else waits
 * for the first plan. A folder that was chosen before keeps its bases: its marker says who it is, or, when that is gone, the browser.
 */
export async function adoptFolder({ handle, role, preset, pattern = null }: FolderChoice): Promise<Outcome<FolderRow>> {
  const known = await listFolders();
  if (!known.ok) return known;
  const before = await sameFolder(known.value, handle);
  const id = (await markerIn(handle)) ?? before?.id ?? crypto.randomUUID();
  const folder = pickedFolder(handle);
  // A marker that cannot be read is replaced: the person has just said that this is the folder.
  for (const [path, text] of [
    [IGNORE_FILE, '*\n'],
    [MARKER, markerText(id)],
  ] as const) {
    const did = await folder.stage(path, text);
    if (did !== 'done') return did === 'changed' ? failed('folder-missing', handle.name) : { ok: false, failure: did };
  }
  const profile = crypto.randomUUID().slice(0, 8);
  const row: FolderRow = {
    id,
    name: handle.name,
    handle,
    role,
    preset,
    pattern,
    profile,
    chosenAt: nowIso(),
    readAllNext: true,
    readAllAt: null,
  };
  return write(['folders'], async (transaction, changed) => {
    await transaction.objectStore('folders').put(row);
    changed('folders', id);
    return success(row);
  });
}

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

/** Notes that a look has read every file. */
export const noteReadAll = (id: string): Promise<Outcome<null>> =>
  write<null>(['folders'], async (transaction) => {
    const row = await transaction.objectStore('folders').get(id);
    if (row !== undefined) await transaction.objectStore('folders').put({ ...row, readAllNext: false, readAllAt: nowIso() });
    return success(null);
  });

/** Ends a folder's part in the sync and drops its bases. No file and no post is touched; choosing it again links everything by its key. */
export const leaveFolder = (id: string): Promise<Outcome<null>> =>
  write<null>(['folders', 'placements', 'bases', 'outbox', 'runs'], async (transaction, changed) => {
    const all = IDBKeyRange.bound([id, ''], [id, '\uffff']);
    for (const store of ['placements', 'bases', 'outbox'] as const) await transaction.objectStore(store).delete(all);
    for (const seq of await transaction.objectStore('runs').index('folderId').getAllKeys(id))
      await transaction.objectStore('runs').delete(seq);
    await transaction.objectStore('folders').delete(id);
    changed('folders', id);
    return success(null);
  });
