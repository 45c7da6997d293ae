import { strToU8, unzipSync, Zip, ZipDeflate } from 'fflate';
import { failed, type Outcome, success } from '../core/failure.ts';
import { pause } from './pause.ts';
import { areAsPacked, checksums, withCount } from './zip-directory.ts';

// Zip files of text. fflate's workers are blob URLs, which the policy of extension pages refuses; so the work is cut into slices here.

/** Longest stretch of work before the page may draw and answer again. */
const SLICE_MS = 12;

/** Largest piece compressed at once: some 10 ms of work. */
const PIECE = 256 * 1024;

/** Packs texts, in the order they come. `written` hears how many are in. */
export async function zipTexts(
  files: Iterable<readonly [path: string, text: string]> | AsyncIterable<readonly [path: string, text: string]>,
  written: (count: number) => void = () => undefined,
): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let problem: Error | null = null;
  let [count, sizeBytes] = [0, 0];
  const zip = new Zip((error, bytes, isEnd) => {
    if (error) {
      problem = error;
      return;
    }
    parts.push(isEnd ? withCount(bytes, count, sizeBytes) : new Uint8Array(bytes));
    sizeBytes += bytes.length;
  });
  let sliceStart = performance.now();
  for await (const [path, text] of files) {
    const file = new ZipDeflate(path, { level: 6 });
    zip.add(file);
    const bytes = strToU8(text);
    for (let at = 0; ; at += PIECE) {
      const last = at + PIECE >= bytes.length;
      file.push(bytes.subarray(at, at + PIECE), last);
      if (performance.now() - sliceStart > SLICE_MS) {
        await pause();
        sliceStart = performance.now();
      }
      if (last) break;
    }
    count += 1;
    written(count);
  }
  zip.end();
  if (problem !== null) throw problem;
  return new Blob(parts, { type: 'application/zip' });
}

/** What may be unpacked at once: 40,000 captured pages (27 kB each, as measured), or 100,000 posts; a bomb is more. */
export const MAX_UNPACKED_BYTES = 1024 ** 3;

/** The texts of a zip whose path is wanted. Failure: `not-a-backup` for what is no zip, damaged, too large unpacked, or not UTF-8. */
export async function unzipTexts(
  zip: Blob,
  isWanted: (path: string) => boolean,
  maxBytes = MAX_UNPACKED_BYTES,
): Promise<Outcome<ReadonlyMap<string, string>>> {
  const bytes = new Uint8Array(await zip.arrayBuffer());
  try {
    let total = 0; // of what the zip says: no more than that is ever unpacked
    const files = unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (!isWanted(name)) return false;
        total += originalSize;
        if (total > maxBytes) throw new Error('larger than a library');
        return true;
      },
    });
    if (!areAsPacked(checksums(bytes), files)) return failed('not-a-backup', 'zip');
    const texts = new Map<string, string>();
    for (const [path, content] of Object.entries(files))
      texts.set(path, new TextDecoder('utf-8', { fatal: true }).decode(content));
    return success(texts);
  } catch (error) {
    // fflate and the decoder throw errors and nothing else; whatever they say, the file is not one of ours as we wrote it.
    if (error instanceof Error) return failed('not-a-backup', 'zip');
    throw error;
  }
}
