import { type Failure, type Outcome, success } from '../core/failure.ts';
import { canonicalKey } from '../core/identity.ts';
import { type Inspection, inspected, NOTHING_FOUND } from '../core/sync/inspect.ts';
import { conflictCopyOf, isHidden } from '../core/sync/paths.ts';
import type { Listed } from '../core/sync/ports.ts';
import { pickedFolder } from './folder-picked.ts';

const isListing = (listed: readonly Listed[] | Failure): listed is readonly Listed[] => Array.isArray(listed);

/** Files that are read at once while a folder is inspected, so that a large one does not fill the memory. */
const INSPECTED_AT_ONCE = 200;

export interface Inspected {
  readonly found: Inspection;
  /** Which articles the posts are about. */
  readonly keys: ReadonlySet<string>;
}

/** The names at the top of a folder, a site's own files among them. */
export const namesIn = async (handle: FileSystemDirectoryHandle): Promise<readonly string[]> => pickedFolder(handle).names('');

/** A file that a look takes for a post, if it is one: a synchroniser's copy of one never is. */
const isCounted = (path: string): boolean => path.endsWith('.md') && !isHidden(path) && conflictCopyOf(path) === null;

/** Looks through a folder before it is chosen; nothing is written. */
export async function inspectFolder(
  handle: FileSystemDirectoryHandle,
  onProgress: (done: number, of: number) => void = () => undefined,
): Promise<Outcome<Inspected>> {
  const folder = pickedFolder(handle);
  const listed = await folder.list();
  if (!isListing(listed)) return { ok: false, failure: listed };
  const paths = listed.map(({ path }) => path).filter(isCounted);
  let found = NOTHING_FOUND;
  const keys = new Set<string>();
  for (let at = 0; at < paths.length; at += INSPECTED_AT_ONCE) {
    const files = await folder.readMany(paths.slice(at, at + INSPECTED_AT_ONCE));
    for (const [path, { text }] of files) found = inspected(found, path, text, ({ url }) => keys.add(canonicalKey(url)));
    onProgress(Math.min(paths.length, at + INSPECTED_AT_ONCE), paths.length);
  }
  return success({ found, keys });
}
