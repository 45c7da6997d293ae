import { unzipSync } from 'fflate';
import { pathInZip } from '../core/sync/import-paths.ts';
import { fileName } from '../core/sync/paths.ts';
import type { ChosenFile } from './chosen-files.ts';
import { pause } from './pause.ts';
import { areAsPacked, checksums } from './zip-directory.ts';

/** What of a zip is unpacked. Sizes are those that the zip tells; no more than that is ever unpacked of a file. */
export interface ZipLimits {
  readonly isWanted: (path: string) => boolean;
  readonly maxFileBytes: number;
  /** Of all wanted files together. */
  readonly maxBytes: number;
}

export interface OpenedZip {
  readonly files: readonly ChosenFile[];
  /** Wanted files that stay packed, each with the reason. */
  readonly left: readonly { readonly path: string; readonly why: 'too-large' | 'outside' }[];
  /** Bytes of all unpacked files. */
  readonly sizeBytes: number;
}

/** Files unpacked at once; between them the page draws and answers. */
const UNPACKED_AT_ONCE = 40;

/** The wanted files of a zip, of a name that comes twice the last. `damaged`: no zip, or a broken one; `too-much`: more than `maxBytes`. */
export async function unzipFiles(zip: File, limits: ZipLimits): Promise<OpenedZip | 'damaged' | 'too-much'> {
  try {
    const bytes = new Uint8Array(await zip.arrayBuffer());
    const { wanted, left, sizeBytes } = contentsOf(bytes, limits);
    if (sizeBytes > limits.maxBytes) return 'too-much';
    const files: ChosenFile[] = [];
    const sums = checksums(bytes);
    for (let at = 0; at < wanted.length; at += UNPACKED_AT_ONCE) {
      const some = new Map(wanted.slice(at, at + UNPACKED_AT_ONCE));
      const unpacked = unzipSync(bytes, { filter: ({ name }) => some.has(name) });
      if (!areAsPacked(sums, unpacked)) return 'damaged';
      for (const [name, path] of some) {
        const content = new Uint8Array(unpacked[name] ?? []);
        files.push({ path, file: new File([content], fileName(path), { lastModified: zip.lastModified }) });
      }
      await pause();
    }
    return { files, left, sizeBytes };
  } catch (error) {
    // fflate throws errors and nothing else: whatever they say, this is no zip that can be read.
    if (error instanceof Error) return 'damaged';
    throw error;
  }
}

/** Which files are to be unpacked, by what the zip says of them; nothing is unpacked for that. */
function contentsOf(bytes: Uint8Array, { isWanted, maxFileBytes }: ZipLimits) {
  const names = new Map<string, string>(); // path → name in the zip
  const sizes = new Map<string, number>();
  const left: OpenedZip['left'][number][] = [];
  unzipSync(bytes, {
    filter({ name, originalSize }) {
      const path = pathInZip(name);
      if (path === null) {
        if (isWanted(fileName(name))) left.push({ path: name, why: 'outside' });
      } else if (isWanted(path)) {
        if (originalSize > maxFileBytes) left.push({ path, why: 'too-large' });
        else {
          names.set(path, name);
          sizes.set(path, originalSize);
        }
      }
      return false;
    },
  });
  const wanted = [...names].map(([path, name]) => [name, path] as const);
  return { wanted, left, sizeBytes: [...sizes.values()].reduce((sum, size) => sum + size, 0) };
}
