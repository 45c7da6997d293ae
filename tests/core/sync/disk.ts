import { fold } from '../../../src/core/sync/paths.ts';
import type { FolderPort, Seen } from '../../../src/core/sync/ports.ts';

export interface DiskFile {
  readonly text: string;
  /** Milliseconds. */
  readonly mtime: number;
}
/** A folder in memory. Plain data, so that the check can copy a whole world. */
export interface Disk {
  root: boolean;
  /** Case and composition of names make no difference, as on macOS and Windows. */
  readonly folds: boolean;
  now: number;
  files: Record<string, DiskFile>;
  /** Counts changes, so that a step that only looked need not be judged. */
  writes: number;
}

export const newDisk = (folds = false): Disk => ({ root: true, folds, now: 1_000_000, files: {}, writes: 0 });

/** The name under which the disk finds `path` (a folding disk finds twins), or undefined. */
export function find(disk: Disk, path: string): string | undefined {
  if (disk.files[path] !== undefined) return path;
  return disk.folds ? Object.keys(disk.files).find((name) => fold(name) === fold(path)) : undefined;
}
const fileAt = (disk: Disk, path: string): DiskFile | undefined => disk.files[find(disk, path) ?? path];
export const textAt = (disk: Disk, path: string): string | undefined => fileAt(disk, path)?.text;

export function put(disk: Disk, path: string, text: string, mtime = disk.now): void {
  disk.files[find(disk, path) ?? path] = { text, mtime };
  disk.writes++;
}
/** As a shell does it: what is there is replaced silently. */
export function move(disk: Disk, from: string, to: string): void {
  const name = find(disk, from) ?? from;
  const file = disk.files[name];
  const twin = find(disk, to);
  if (file === undefined) return;
  delete disk.files[name];
  if (twin !== undefined && twin !== name) delete disk.files[twin];
  disk.files[to] = file;
  disk.writes++;
}
export function remove(disk: Disk, path: string): void {
  const name = find(disk, path);
  if (name !== undefined) delete disk.files[name];
  disk.writes++;
}

/** The memory tenant of the folder port. */
export function folderOn(disk: Disk, hash: (text: string) => string): FolderPort {
  const seen = (path: string): Seen | null => {
    const file = fileAt(disk, path);
    return file === undefined ? null : { text: file.text, stat: { size: file.text.length, mtime: file.mtime, at: disk.now } };
  };
  return {
    list: () =>
      disk.root
        ? Object.entries(disk.files).map(([path, file]) => ({ path, size: file.text.length, mtime: file.mtime }))
        : { kind: 'folder-missing', detail: null },
    names: (folder) => {
      const prefix = folder === '' ? '' : `${folder}/`;
      const below = Object.keys(disk.files).filter((path) => path.startsWith(prefix));
      return below.map((path) => path.slice(prefix.length)).filter((name) => !name.includes('/'));
    },
    read: seen,
    readMany: (paths) =>
      new Map(
        paths.flatMap((path) => {
          const file = seen(path);
          return file === null ? [] : [[path, file] as const];
        }),
      ),
    look: (path) => {
      const file = seen(path);
      return file === null ? null : { hash: hash(file.text), stat: file.stat };
    },
    lookMany: (paths) =>
      new Map(
        paths.flatMap((path) => {
          const file = seen(path);
          return file === null ? [] : [[path, { hash: hash(file.text), stat: file.stat }] as const];
        }),
      ),
    isHidden: (path) => find(disk, path) !== undefined,
    stage: (path, text) => {
      put(disk, path, text);
      return 'done';
    },
    moveToFree: (from, to) => {
      if (find(disk, from) === undefined || find(disk, to) !== undefined) return 'changed';
      move(disk, from, to);
      return 'done';
    },
    swap: (path, expected, text) => {
      const now = textAt(disk, path);
      if (now === undefined || hash(now) !== expected) return 'changed';
      put(disk, path, text);
      return 'done';
    },
    moveIf: (path, expected, to, free) => {
      const now = textAt(disk, path);
      if (now === undefined || hash(now) !== expected || (free && find(disk, to) !== undefined)) return 'changed';
      move(disk, path, to);
      return 'done';
    },
    remove: (path) => {
      remove(disk, path);
      return 'done';
    },
  };
}
