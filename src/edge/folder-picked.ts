import { inLanes } from '../core/lanes.ts';
import { textOfBytes } from '../core/sync/bytes.ts';
import { fileName, isHidden, OURS } from '../core/sync/paths.ts';
import type { FolderPort, Listed, Looked, Seen } from '../core/sync/ports.ts';
import { doing, failureOf, folderWriter, isAbsence, nameOf } from './folder-writer.ts';

/** Files looked at at once; more is not faster (measured: 16 at a time take half the time of one by one, 64 the same). */
const LANES = 32;

interface Found {
  readonly path: string;
  readonly handle: FileSystemFileHandle;
}

/** Posts, and what lies in our own rooms. */
async function* filesIn(directory: FileSystemDirectoryHandle, prefix: string): AsyncGenerator<Found> {
  for await (const [name, entry] of directory.entries()) {
    const handle = entry as FileSystemFileHandle | FileSystemDirectoryHandle; // these two kinds there are
    const path = prefix + name;
    if (handle.kind === 'directory') {
      if (!isHidden(name) || `${path}/`.startsWith(OURS)) yield* filesIn(handle, `${path}/`);
    } else if (path.startsWith(OURS) || (name.endsWith('.md') && !isHidden(path))) yield { path, handle };
  }
}

/** A directory that the person picked, as the sync needs it. A value for one run: it remembers the folders it has opened, and what it staged. */
export function pickedFolder(root: FileSystemDirectoryHandle): FolderPort {
  const { port, hands } = folderWriter(root, textOfBytes);
  const { handleAt, isTaken, isStill, moveTo } = hands;
  const { read } = port;
  const hasBytes = async (path: string, hash: string): Promise<boolean> => {
    const seen = await port.look(path);
    return seen !== null && 'hash' in seen && seen.hash === hash;
  };
  const isSomething = async (path: string): Promise<boolean> => {
    try {
      await handleAt(path);
      return true;
    } catch (error) {
      if (nameOf(error) === 'NotFoundError') return false;
      if (nameOf(error) === 'TypeError' || nameOf(error) === 'TypeMismatchError') return true;
      throw error;
    }
  };
  return {
    ...port,
    async list() {
      const listed: Listed[] = [];
      try {
        await inLanes(filesIn(root, ''), LANES, async ({ path, handle }) => {
          try {
            const file = await handle.getFile();
            listed.push({ path, size: file.size, mtime: file.lastModified });
          } catch (error) {
            // Gone, or not to be opened: the look by name finds out which.
            if (!isAbsence(error) && nameOf(error) !== 'NotReadableError') throw error;
          }
        });
      } catch (error) {
        return nameOf(error) === 'NotFoundError' ? { kind: 'folder-missing', detail: root.name } : failureOf(error, root.name);
      }
      return listed;
    },
    async lookMany(paths) {
      const looks = new Map<string, Looked>();
      await inLanes(paths, LANES, async (path) => {
        const seen = await port.look(path);
        if (seen !== null && 'hash' in seen) looks.set(path, seen);
      });
      return looks;
    },
    async readMany(paths) {
      const seen = new Map<string, Seen>();
      await inLanes(paths, LANES, async (path) => {
        const file = await read(path);
        if (file !== null && 'text' in file) seen.set(path, file);
      });
      return seen;
    },
    // Not seen, and not gone: iCloud puts `.NAME.icloud` at the place of a file that it has moved off this disk, and an import reads
    // NAME.markdown and NAME.MD, which are no posts of a folder that is kept in step, as NAME.md.
    isHidden: async (path) =>
      (await isSomething(path)) ||
      (await isSomething(`${path.slice(0, -fileName(path).length)}.${fileName(path)}.icloud`)) ||
      (await isSomething(path.replace(/\.md$/, '.markdown'))) ||
      isSomething(path.replace(/\.md$/, '.MD')),
    moveIf: (path, hash, to, free) =>
      doing(path, async () => {
        if (free && (await isTaken(to))) return 'changed';
        if (!(await isStill(path, hash))) return 'changed';
        try {
          await moveTo(path, to);
        } catch (error) {
          if (nameOf(error) === 'TypeMismatchError') return { kind: 'name-refused', detail: to };
          throw error;
        }
        if (!(await hasBytes(path, hash))) return 'done';
        // From one file system to another a move is a copy and a removal, and the browser does not tell that the removal failed.
        if (await hasBytes(to, hash)) await port.remove(to);
        return { kind: 'read-only', detail: path };
      }),
  };
}
