import { unzipSync } from 'fflate';
import { pause } from './pause.ts';

// Files as a person gives them to a page: chosen, dropped, or packed into a zip. Only names are looked at here; nothing is read but zips.

/** A file and its path within what was chosen, the chosen folder's own name left out. */
export interface ChosenFile {
  readonly path: string;
  readonly file: File;
}

/** Files of a file field. A chosen folder gives each file's path, which begins with the folder's name. */
export const chosenOf = (files: Iterable<File>): readonly ChosenFile[] =>
  [...files].map((file) => ({ path: file.webkitRelativePath.split('/').slice(1).join('/') || file.name, file }));

/** Files and folders that were dropped. The browser lets go of the list when the event is over: it is taken before the first `await`. */
export async function droppedFiles(transfer: DataTransfer): Promise<readonly ChosenFile[]> {
  const items = [...transfer.items].filter(({ kind }) => kind === 'file');
  const entries = items.flatMap((item) => item.webkitGetAsEntry() ?? []);
  // Files that lie in no file system (out of an archive program, or a script) have no entry.
  const found = items.flatMap((item) => {
    const file = item.webkitGetAsEntry() === null ? item.getAsFile() : null;
    return file === null ? [] : [{ path: file.name, file }];
  });
  const walk = async (entry: FileSystemEntry, path: string): Promise<void> => {
    if (isFile(entry)) {
      const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
      found.push({ path, file });
    } else if (isDirectory(entry)) {
      for (const child of await entriesOf(entry)) await walk(child, path === '' ? child.name : `${path}/${child.name}`);
    }
  };
  // A single folder is the folder itself; several things keep their names.
  for (const entry of entries) await walk(entry, entries.length === 1 && entry.isDirectory ? '' : entry.name);
  return found;
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isDirectory = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

/** A reader gives a hundred at a time, and none at the end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<readonly FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return all;
    all.push(...some);
  }
}

/** Files unpacked at once; between them the page draws and answers. */
const UNPACKED_AT_ONCE = 40;

/** The files of a zip whose paths are wanted and that are no larger than `maxBytes`; null: no zip, or a damaged one. */
export async function unzipFiles(
  zip: File,
  isWanted: (path: string) => boolean,
  maxBytes: number,
): Promise<{ readonly files: readonly ChosenFile[]; readonly tooLarge: readonly string[] } | null> {
  try {
    const bytes = new Uint8Array(await zip.arrayBuffer());
    const names: string[] = [];
    const tooLarge: string[] = [];
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (isWanted(name)) (originalSize > maxBytes ? tooLarge : names).push(name);
        return false;
      },
    });
    const files: ChosenFile[] = [];
    for (let at = 0; at < names.length; at += UNPACKED_AT_ONCE) {
      const some = new Set(names.slice(at, at + UNPACKED_AT_ONCE));
      const unpacked = unzipSync(bytes, { filter: ({ name }) => some.has(name) });
      for (const [path, content] of Object.entries(unpacked)) {
        const file = new File([new Uint8Array(content)], path, { lastModified: zip.lastModified });
        files.push({ path, file });
      }
      await pause();
    }
    return { files, tooLarge };
  } catch (error) {
    // fflate throws errors and nothing else: whatever they say, this is no zip that can be read.
    if (error instanceof Error) return null;
    throw error;
  }
}
