import type { Failure } from '../core/failure.ts';
import { hashText } from '../core/hash.ts';
import { textOfBytes } from '../core/sync/bytes.ts';
import { isHidden, OURS } from '../core/sync/paths.ts';
import type { FolderPort, Looked, Seen } from '../core/sync/ports.ts';
import { pause } from './pause.ts';

/** Longest stretch of reading before the page may draw and answer. */
const SLICE_MS = 12;

/** What the browser says of a file that is not, or not any more, what was chosen. */
const GONE = ['NotFoundError', 'NotReadableError', 'SecurityError'];

export interface Listing {
  /** Told while many files are read. */
  readonly onRead?: (done: number, of: number) => void;
  /** True ends a reading of many files early. */
  readonly isCancelled?: () => boolean;
}

/** Files that a person chose or dropped, as a folder that can be read and not written: every act on it is refused with `read-only`. */
export function listedFolder(files: ReadonlyMap<string, File>, { onRead, isCancelled = () => false }: Listing = {}): FolderPort {
  const read = async (path: string): Promise<Seen | Failure | null> => {
    const file = files.get(path);
    if (file === undefined) return null;
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      return { text: textOfBytes(bytes), stat: { size: bytes.length, mtime: file.lastModified, at: Date.now() } };
    } catch (error) {
      // Browsers refuse to read a chosen file that was changed since it was chosen.
      if (error instanceof Error && GONE.includes(error.name)) return { kind: 'changed-meanwhile', detail: path };
      throw error;
    }
  };
  const refuse = (path: string): Failure => ({ kind: 'read-only', detail: path });
  return {
    list: () =>
      [...files]
        .filter(([path]) => path.startsWith(OURS) || (path.endsWith('.md') && !isHidden(path)))
        .map(([path, { size, lastModified }]) => ({ path, size, mtime: lastModified })),
    names(folder) {
      const prefix = folder === '' ? '' : `${folder}/`;
      const below = [...files.keys()].filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length));
      return [...new Set(below.map((path) => path.split('/')[0] ?? ''))];
    },
    read,
    async readMany(paths) {
      const seen = new Map<string, Seen>();
      let sliceStart = performance.now();
      for (const path of paths) {
        if (isCancelled()) break;
        const file = await read(path);
        if (file !== null && 'text' in file) seen.set(path, file);
        if (performance.now() - sliceStart < SLICE_MS) continue;
        onRead?.(seen.size, paths.length);
        await pause();
        sliceStart = performance.now();
      }
      return seen;
    },
    async look(path) {
      const file = await read(path);
      return file === null || !('text' in file) ? file : { hash: hashText(file.text), stat: file.stat };
    },
    async lookMany(paths) {
      const looks = new Map<string, Looked>();
      for (const path of paths) {
        const file = await read(path);
        if (file !== null && 'text' in file) looks.set(path, { hash: hashText(file.text), stat: file.stat });
      }
      return looks;
    },
    isHidden: (path) => files.has(path),
    stage: refuse,
    moveToFree: (_from, to) => refuse(to),
    swap: refuse,
    moveIf: refuse,
    remove: refuse,
  };
}
