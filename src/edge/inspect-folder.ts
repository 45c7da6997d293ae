import { type Failure, type Outcome, success } from '../core/failure.ts';
import { type Inspection, inspected, NOTHING_FOUND } from '../core/sync/inspect.ts';
import { isHidden } from '../core/sync/paths.ts';
import type { Listed } from '../core/sync/ports.ts';
import { pickedFolder } from './folder-picked.ts';

const isListing = (listed: readonly Listed[] | Failure): listed is readonly Listed[] => Array.isArray(listed);

/** Files that are read at once while a folder is inspected, so that a large one does not fill the memory. */
const INSPECTED_AT_ONCE = 200;

/** Looks through a folder before it is chosen; nothing is written. `top` are the names at its top, a site's own files among them. */
export async function inspectFolder(
  handle: FileSystemDirectoryHandle,
  onProgress: (done: number, of: number) => void = () => undefined,
): Promise<Outcome<{ readonly found: Inspection; readonly top: readonly string[] }>> {
  const folder = pickedFolder(handle);
  const listed = await folder.list();
  if (!isListing(listed)) return { ok: false, failure: listed };
  const paths = listed.map(({ path }) => path).filter((path) => path.endsWith('.md') && !isHidden(path));
  let found = NOTHING_FOUND;
  for (let at = 0; at < paths.length; at += INSPECTED_AT_ONCE) {
    const files = await folder.readMany(paths.slice(at, at + INSPECTED_AT_ONCE));
    for (const [path, { text }] of files) found = inspected(found, path, text);
    onProgress(Math.min(paths.length, at + INSPECTED_AT_ONCE), paths.length);
  }
  return success({ found, top: await folder.names('') });
}
