// Files as a person gives them to a page: chosen or dropped. Only names are looked at here; nothing is read.

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
