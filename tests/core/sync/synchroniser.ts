import { MARKER } from '../../../src/core/sync/paths.ts';
import { type Disk, put, remove } from './disk.ts';

/** What a synchroniser remembers: the text that both folders had at a path when they last met. */
export type Met = Map<string, string>;

/**
 * One path of a simulated synchroniser (Syncthing, Dropbox): copies what one side changed, deletions too; when both changed, the first
 * folder's text wins and the other's is put beside it as a conflict copy. It knows nothing of posts, and of moves it sees a deletion and
 * a new file.
 */
export function meet(left: Disk, right: Disk, met: Met, path: string, serial: number): void {
  const [before, a, b] = [met.get(path), left.files[path]?.text, right.files[path]?.text];
  const set = (disk: Disk, text: string | undefined) => (text === undefined ? remove(disk, path) : put(disk, path, text));
  const note = (text: string | undefined) => (text === undefined ? met.delete(path) : met.set(path, text));
  if (a === b) note(a);
  else if (a === before || (a === undefined && b !== undefined && b !== before)) {
    // Only the right changed; or a deletion here against a change there: the change stays.
    set(left, b);
    note(b);
  } else if (b === before || b === undefined) {
    set(right, a);
    note(a);
  } else {
    const copy = path.replace(
      /(\.[^./]*)?$/,
      (ending) => `.sync-conflict-2026010${serial % 10}-${100000 + serial}-ABCDEFG${ending}`,
    );
    put(right, copy, b);
    set(right, a);
    note(a);
  }
}

/** Every path that is on either side, or was. The marker stays where it is. */
export const pathsOf = (left: Disk, right: Disk, met: Met): readonly string[] =>
  [...new Set([...Object.keys(left.files), ...Object.keys(right.files), ...met.keys()])].filter((path) => path !== MARKER).sort();
