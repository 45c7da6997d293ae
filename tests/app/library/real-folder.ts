import { deleteDB } from 'idb';
import { type SyncOptions, type SyncReport, syncFolder } from '../../../src/app/library/folder-run.ts';
import type { Entry } from '../../../src/core/entry.ts';
import type { Outcome } from '../../../src/core/failure.ts';
import type { Post } from '../../../src/core/post.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings.ts';
import { DATABASE_NAME } from '../../../src/edge/database.ts';
import { lockOf } from '../../../src/edge/folder-access.ts';
import { adoptFolder, type FolderChoice, listFolders } from '../../../src/edge/folders.ts';
import { getEntry } from '../../../src/edge/library.ts';
import { addEntry, changeEntry } from '../../../src/edge/library-entries.ts';
import type { FolderRow } from '../../../src/edge/sync-rows.ts';
import { entry } from '../../samples/entry.ts';

export const SETTINGS: Settings = { ...DEFAULT_SETTINGS, preset: 'jekyll' };

export const unwrap = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(`${outcome.failure.kind} ${outcome.failure.detail}`);
  return outcome.value;
};

/** A real folder with real handles, and the library beside it. */
export interface RealFolder {
  readonly root: FileSystemDirectoryHandle;
  /** The row as it is now: a run leaves notes in it. */
  row(): Promise<FolderRow>;
  sync(options?: Partial<SyncOptions>): Promise<SyncReport>;
  /** Path → text, our own room left out. */
  files(): Promise<Readonly<Record<string, string>>>;
  write(path: string, content: string | Uint8Array<ArrayBuffer>): Promise<void>;
  remove(path: string): Promise<void>;
  end(): Promise<void>;
}

/** A folder that is connected to an empty library. */
export async function connected(choice: Partial<FolderChoice> = {}): Promise<RealFolder> {
  await deleteDB(DATABASE_NAME);
  const origin = await navigator.storage.getDirectory();
  const root = await origin.getDirectoryHandle(`posts-${crypto.randomUUID()}`, { create: true });
  const { id } = unwrap(await adoptFolder({ handle: root, role: 'two-way', preset: 'jekyll', ...choice }));
  const row = async (): Promise<FolderRow> => {
    const folder = unwrap(await listFolders()).find((one) => one.id === id);
    if (folder === undefined) throw new Error('no folder');
    return folder;
  };
  return {
    root,
    row,
    sync: async (options = {}) => unwrap(await syncFolder(await row(), { settings: SETTINGS, ...options })),
    files: () => filesIn(root),
    write: async (path, content) => {
      const names = path.split('/');
      let at = root;
      for (const name of names.slice(0, -1)) at = await at.getDirectoryHandle(name, { create: true });
      const stream = await (await at.getFileHandle(names.at(-1) ?? '', { create: true })).createWritable();
      await stream.write(content);
      await stream.close();
    },
    remove: (path) => root.removeEntry(path),
    end: async () => {
      // Runs that nobody waits for may still be at it: they end first, and none begins while the folder goes.
      const ids = new Set([id, ...unwrap(await listFolders()).map((one) => one.id)]);
      const goes = async (): Promise<void> => {
        await origin.removeEntry(root.name, { recursive: true });
        await deleteDB(DATABASE_NAME);
      };
      await [...ids].reduce<() => Promise<void>>(
        (work, each) => async () => {
          await navigator.locks.request(lockOf(each), work);
        },
        goes,
      )();
    },
  };
}

export async function filesIn(directory: FileSystemDirectoryHandle, prefix = ''): Promise<Readonly<Record<string, string>>> {
  const found: Record<string, string> = {};
  for await (const [name, handle] of directory.entries()) {
    if (handle.kind === 'file') found[prefix + name] = await (await (await directory.getFileHandle(name)).getFile()).text();
    else if (name !== '.clippost')
      Object.assign(found, await filesIn(await directory.getDirectoryHandle(name), `${prefix}${name}/`));
  }
  return found;
}

export const addPost = async (values: Partial<Entry> = {}, post: Partial<Post> = {}): Promise<void> => {
  unwrap(await addEntry(entry(values, post), { unlessKey: false, dropDraft: null }));
};
export const stored = async (id = 'e1'): Promise<Entry> => {
  const found = unwrap(await getEntry(id));
  if (found === null) throw new Error(`no entry ${id}`);
  return found;
};
/** A person's edit in the library. */
export const edit = async (post: Partial<Post>, id = 'e1'): Promise<void> => {
  const { rev } = await stored(id);
  const change = (before: Entry) => ({
    ok: true as const,
    value: {
      entry: { ...before, rev: rev + 1, post: { ...before.post, ...post } },
      why: 'edit' as const,
      dropDraft: null,
      putDraft: null,
    },
  });
  unwrap(await changeEntry(id, rev, change, () => false));
};
/** A person deletes a post in the library, or puts it back. */
export const setTrashed = async (trashed: Entry['trashed'], id = 'e1'): Promise<void> => {
  const { rev } = await stored(id);
  const change = (before: Entry) => ({
    ok: true as const,
    value: { entry: { ...before, rev: rev + 1, trashed }, why: null, dropDraft: null, putDraft: null },
  });
  unwrap(await changeEntry(id, rev, change, () => false));
};
