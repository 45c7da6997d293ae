import { isManifest } from '../../core/backup.ts';
import { isPostName } from '../../core/sync/import-paths.ts';
import { MARKER } from '../../core/sync/paths.ts';
import { type ChosenFile, unzipFiles } from '../../edge/chosen-files.ts';
import { MAX_BYTES, type Unread } from './import-look.ts';

/** What was chosen, with zips opened. */
export interface Gathered {
  readonly files: readonly ChosenFile[];
  readonly unread: readonly Unread[];
  /** A backup of a library: it is restored, not imported. */
  readonly backup: File | null;
}

const isZip = (path: string): boolean => /\.zip$/i.test(path);
const isMarker = (path: string): boolean => path === MARKER || path.endsWith(`/${MARKER}`);

/** Opens zips; a folder inside one stays a folder. */
export async function gather(chosen: readonly ChosenFile[]): Promise<Gathered> {
  const files: ChosenFile[] = [];
  const unread: Unread[] = [];
  let backup: File | null = null;
  for (const { path, file } of chosen) {
    if (!isZip(path)) {
      files.push({ path, file });
      continue;
    }
    const opened = await unzipFiles(file, (name) => isPostName(name) || isMarker(name) || isManifest(name), MAX_BYTES);
    if (opened === null) {
      unread.push({ path, why: 'zip' });
      continue;
    }
    if (opened.files.some((inside) => isManifest(inside.path))) backup = file;
    const below = (inside: string): string => (chosen.length === 1 ? inside : `${path}/${inside}`);
    files.push(...opened.files.map((inside) => ({ path: below(inside.path), file: inside.file })));
    unread.push(...opened.tooLarge.map((inside) => ({ path: below(inside), why: 'too-large' })));
  }
  return { files, unread, backup };
}
