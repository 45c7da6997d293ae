import type { Failure, FailureKind } from '../core/failure.ts';
import { hashText } from '../core/hash.ts';
import { bytesOfText } from '../core/sync/bytes.ts';
import { fileName, folderOf } from '../core/sync/paths.ts';
import type { Did, Seen, WriterPorts } from '../core/sync/ports.ts';

/** `move` is Chromium's; the folder feature is offered only where it exists. */
interface MovableFile extends FileSystemFileHandle {
  move(folder: FileSystemDirectoryHandle, name: string): Promise<void>;
}

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

export const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '');
export const isAbsence = (error: unknown): boolean => nameOf(error) === 'NotFoundError' || nameOf(error) === 'TypeMismatchError';

export function failureOf(error: unknown, path: string): Failure {
  const kind = FAILURES[nameOf(error)];
  if (kind === undefined) throw error;
  return { kind, detail: path };
}

/** Runs an act on the disk; what the disk refuses is a value. */
export async function doing(path: string, work: () => Promise<Did>): Promise<Did> {
  try {
    return await work();
  } catch (error) {
    return CHANGED.includes(nameOf(error)) ? 'changed' : failureOf(error, path);
  }
}

/** A file that is not UTF-8 as a text that is no text of ours: whoever compares with it finds it changed. */
const UNKNOWN = '\udc80';

/** Enough to compare with texts of ours; `textOfBytes` loses nothing of other files. */
export function plainText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return UNKNOWN + bytes.length;
    throw error;
  }
}

/**
 * A directory that the person picked, as writing into it takes it: all that the worker needs. A value for one run: it remembers the folders
 * it has opened, and what it staged. `textOf` reads the bytes of a file; `hands` are for `folder-picked.ts`.
 */
export function folderWriter(root: FileSystemDirectoryHandle, textOf: (bytes: Uint8Array) => string) {
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
  /** Opens a folder for those who come to it later; none is made. */
  const opening = (path: string): Promise<unknown> => folder(path).catch(() => null); // who comes to it finds out
  const handleAt = async (path: string): Promise<FileSystemFileHandle> =>
    (await folder(folderOf(path))).getFileHandle(fileName(path));

  const readAt = async (path: string): Promise<Seen> => {
    const file = await (await handleAt(path)).getFile();
    const bytes = new Uint8Array(await file.arrayBuffer());
    return { text: textOf(bytes), stat: { size: bytes.length, mtime: file.lastModified, at: Date.now() } };
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
      if (nameOf(error) === 'NotFoundError') return false;
      // A folder sits at the name; or a file where the name wants a folder, and then nothing can.
      if (nameOf(error) === 'TypeMismatchError') return opened.has(folderOf(path));
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
      await stream.abort().catch(() => null); // the error itself is thrown below
      throw error;
    }
    await stream.abort();
    return 'changed';
  };

  const port: WriterPorts<unknown>['folder'] = {
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
    async look(path) {
      const file = await read(path);
      return file === null || !('text' in file) ? file : { hash: hashText(file.text), stat: file.stat };
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
          // Neither there nor free: a link, which the browser never shows; or a file where the name wants a folder.
          if (isAbsence(error) && (await isTaken(from))) return { kind: 'name-refused', detail: to };
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
    remove: (path) =>
      doing(path, async () => {
        staged.delete(path);
        await (await folder(folderOf(path))).removeEntry(fileName(path));
        return 'done';
      }),
  };
  return { port, opening, hands: { handleAt, isTaken, isStill, moveTo } };
}
