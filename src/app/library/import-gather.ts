import { isManifest } from '../../core/backup.ts';
import { isPostName } from '../../core/sync/import-paths.ts';
import { MARKER } from '../../core/sync/paths.ts';
import type { ChosenFile } from '../../edge/chosen-files.ts';
import { unzipFiles } from '../../edge/chosen-zip.ts';
import { MAX_UNPACKED_BYTES } from '../../edge/zip.ts';
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

const isWanted = (path: string): boolean => isPostName(path) || isMarker(path) || isManifest(path);

/** Opens zips, which together hold no more than a library; a folder inside one stays a folder. */
export async function gather(chosen: readonly ChosenFile[], maxUnpackedBytes = MAX_UNPACKED_BYTES): Promise<Gathered> {
  const files: ChosenFile[] = [];
  const unread: Unread[] = [];
  let backup: File | null = null;
  let unpackedBytes = 0;
  for (const { path, file } of chosen) {
    if (!isZip(path)) {
      files.push({ path, file });
      continue;
    }
    const maxBytes = maxUnpackedBytes - unpackedBytes;
    const opened = await unzipFiles(file, { isWanted, maxFileBytes: MAX_BYTES, maxBytes });
    if (typeof opened === 'string') {
      unread.push({ path, why: opened === 'damaged' ? 'zip' : 'too-much' });
      continue;
    }
    unpackedBytes += opened.sizeBytes;
    if (opened.files.some((inside) => isManifest(inside.path))) backup = file;
    const below = (inside: string): string => (chosen.length === 1 ? inside : `${path}/${inside}`);
    files.push(...opened.files.map((inside) => ({ path: below(inside.path), file: inside.file })));
    unread.push(...opened.left.map((inside) => ({ path: below(inside.path), why: inside.why })));
  }
  return { files, unread, backup };
}
