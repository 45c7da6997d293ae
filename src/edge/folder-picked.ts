import type { Failure, FailureKind } from '../core/failure.ts';
import { hashText } from '../core/hash.ts';
import { bytesOfText, textOfBytes } from '../core/sync/bytes.ts';
import { fileName, folderOf, isHidden, OURS } from '../core/sync/paths.ts';
import type { Did, FolderPort, Listed, Seen } from '../core/sync/ports.ts';

/** `move` is Chromium's; the folder feature is offered only where it exists. */
interface MovableFile extends FileSystemFileHandle {
  move(folder: FileSystemDirectoryHandle, name: string): Promise<void>;
}

/** Files looked at at once; more is not faster (measured: 16 at a time take half the time of one by one, 64 the same). */
const LANES = 32;

/** What the browser's errors mean for the person. An error that is not here is a bug and is thrown. */
const FAILURES: Readonly<Record<string, FailureKind>> = {
  NotAllowedError: 'folder-permission',
  SecurityError: 'folder-permission',
  NoModificationAllowedError: 'read-only',
  QuotaExceededError: 'storage-full',
  TypeError: 'name-refused',
  InvalidStateError: 'name-refused', // a name that leaves no room for the swap file's ending
  InvalidModificationError: 'name-refused', // a folder sits at the name
};
/** The ground has moved: look again in the next run. */
const CHANGED = ['NotFoundError', 'TypeMismatchError', 'NotReadableError', 'AbortError'];

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '');
const isAbsence = (error: unknown): boolean => nameOf(error) === 'NotFoundError' || nameOf(error) === 'TypeMismatchError';

function failureOf(error: unknown, path: string): Failure {
  const kind = FAILURES[nameOf(error)];
  if (kind === undefined) throw error;
  return { kind, detail: path };
}

/** Runs an act on the disk; what the disk refuses is a value. */
async function doing(path: string, work: () => Promise<Did>): Promise<Did> {
  try {
    return await work();
  } catch (error) {
    return CHANGED.includes(nameOf(error)) ? 'changed' : failureOf(error, path);
  }
}

/** Each item through `work`, `LANES` at a time. */
async function inLanes<T>(items: Iterable<T>, work: (item: T) => Promise<void>): Promise<void> {
  const queue = items[Symbol.iterator]();
  const lane = async () => {
    for (let next = queue.next(); next.done !== true; next = queue.next()) await work(next.value);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}

/** A directory that the person picked, as the sync needs it. A value for one run: it remembers the folders it has opened, and what it staged. */
export function pickedFolder(root: FileSystemDirectoryHandle): FolderPort {
  const opened = new Map<string, FileSystemDirectoryHandle>([['', root]]);
  const staged = new Map<string, FileSystemFileHandle>();
  const folder = async (path: string, create = false): Promise<FileSystemDirectoryHandle> => {
    const known = opened.get(path);
    if (known !== undefined) return known;
    const parent = await folder(folderOf(path), create);
    const handle = await parent.getDirectoryHandle(fileName(path), { create });
    opened.set(path, handle);
    return handle;
  };
  const handleAt = async (path: string): Promise<FileSystemFileHandle> =>
    (await folder(folderOf(path))).getFileHandle(fileName(path));

  const readAt = async (path: string): Promise<Seen> => {
    const file = await (await handleAt(path)).getFile();
    const bytes = new Uint8Array(await file.arrayBuffer());
    return { text: textOfBytes(bytes), stat: { size: bytes.length, mtime: file.lastModified, at: Date.now() } };
  };
  const read = async (path: string): Promise<Seen | Failure | null> => {
    try {
      return await readAt(path);
    } catch (error) {
      if (isAbsence(error)) return null;
      if (nameOf(error) === 'NotReadableError') return { kind: 'changed-meanwhile', detail: path };
      return failureOf(error, path);
    }
  };
  const isStill = async (path: string, hash: string): Promise<boolean> => hashText((await readAt(path)).text) === hash;
  const isTaken = async (path: string): Promise<boolean> => {
    try {
      await handleAt(path);
      return true;
    } catch (error) {
      if (nameOf(error) === 'TypeMismatchError') return true;
      if (nameOf(error) === 'NotFoundError') return false;
      throw error;
    }
  };
  const moveTo = async (path: string, to: string): Promise<void> => {
    const handle = (staged.get(path) ?? (await handleAt(path))) as MovableFile; // see MovableFile
    staged.delete(path);
    await handle.move(await folder(folderOf(to), true), fileName(to));
  };
  const write = async (handle: FileSystemFileHandle, text: string, mayClose: () => Promise<boolean>): Promise<Did> => {
    const stream = await handle.createWritable();
    try {
      await stream.write(new Uint8Array(bytesOfText(text)));
      if (await mayClose()) {
        await stream.close();
        return 'done';
      }
    } catch (error) {
      await stream.abort().catch(() => 'the error itself is thrown below');
      throw error;
    }
    await stream.abort();
    return 'changed';
  };

  return {
    async list() {
      const found: { readonly path: string; readonly handle: FileSystemFileHandle }[] = [];
      const walk = async (directory: FileSystemDirectoryHandle, prefix: string): Promise<void> => {
        for await (const [name, entry] of directory.entries()) {
          const handle = entry as FileSystemFileHandle | FileSystemDirectoryHandle; // these two kinds there are
          const path = prefix + name;
          const isOurs = `${path}/`.startsWith(OURS);
          if (handle.kind === 'directory') {
            if (!isHidden(name) || isOurs) await walk(handle, `${path}/`);
          } else if (path.startsWith(OURS) || (name.endsWith('.md') && !isHidden(path))) {
            found.push({ path, handle });
          }
        }
      };
      const listed: Listed[] = [];
      try {
        await walk(root, '');
      } catch (error) {
        return nameOf(error) === 'NotFoundError' ? { kind: 'folder-missing', detail: root.name } : failureOf(error, root.name);
      }
      await inLanes(found, async ({ path, handle }) => {
        try {
          const file = await handle.getFile();
          listed.push({ path, size: file.size, mtime: file.lastModified });
        } catch (error) {
          // Gone, or not to be opened: the look by name finds out which.
          if (!isAbsence(error) && nameOf(error) !== 'NotReadableError') throw error;
        }
      });
      return listed;
    },
    async names(path) {
      const names: string[] = [];
      try {
        for await (const name of (await folder(path)).keys()) names.push(name);
      } catch (error) {
        if (!isAbsence(error)) throw error;
      }
      return names;
    },
    read,
    async readMany(paths) {
      const seen = new Map<string, Seen>();
      await inLanes(paths, async (path) => {
        const file = await read(path);
        if (file !== null && 'text' in file) seen.set(path, file);
      });
      return seen;
    },
    async look(path) {
      const file = await read(path);
      return file === null || !('text' in file) ? file : { hash: hashText(file.text), stat: file.stat };
    },
    async isHidden(path) {
      try {
        await handleAt(path);
        return true;
      } catch (error) {
        if (nameOf(error) === 'NotFoundError') return false;
        if (nameOf(error) === 'TypeError' || nameOf(error) === 'TypeMismatchError') return true;
        throw error;
      }
    },
    stage: (path, text) =>
      doing(path, async () => {
        const handle = await (await folder(folderOf(path), true)).getFileHandle(fileName(path), { create: true });
        const did = await write(handle, text, async () => true);
        if (did === 'done') staged.set(path, handle);
        return did;
      }),
    moveToFree: (from, to) =>
      doing(to, async () => {
        if (await isTaken(to)) return 'changed';
        try {
          await moveTo(from, to);
        } catch (error) {
          // Neither there nor free: a link, which the browser never shows.
          if (nameOf(error) === 'NotFoundError' && (await isTaken(from))) return { kind: 'name-refused', detail: to };
          throw error;
        }
        return 'done';
      }),
    swap: (path, hash, text) =>
      doing(path, async () => {
        const handle = await handleAt(path);
        if (!(await isStill(path, hash))) return 'changed';
        // Looked at once more with everything written: what remains is the moment of `close` itself.
        return write(handle, text, () => isStill(path, hash));
      }),
    moveIf: (path, hash, to, free) =>
      doing(path, async () => {
        if (free && (await isTaken(to))) return 'changed';
        if (!(await isStill(path, hash))) return 'changed';
        await moveTo(path, to);
        return 'done';
      }),
    remove: (path) =>
      doing(path, async () => {
        staged.delete(path);
        await (await folder(folderOf(path))).removeEntry(fileName(path));
        return 'done';
      }),
  };
}
