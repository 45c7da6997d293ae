import { mayTrust } from './look-sort.ts';
import { fold } from './paths.ts';
import type { Listed, Others, Row } from './ports.ts';
import type { Reading, Stat } from './types.ts';

/** The `.md` files of a folder that are no posts: a vault's notes are thousands, and every look would read them all. */
export interface OtherFiles {
  /** Paths that need no reading: no post has to do with them, and size and time are those of the read that found no post. */
  readonly skipped: ReadonlySet<string>;
  /** What is known once the rest was read; null where that is nothing new. */
  readonly after: (read: Readonly<Record<string, Stat>>, kindOf: (path: string) => Reading['kind']) => Others | null;
}

export function otherFiles(posts: readonly Listed[], rows: readonly Row[], known: Others, full: boolean): OtherFiles {
  let placed: ReadonlySet<string> | null = null; // made when the first file asks: where all are known posts, none does
  const isOther = (path: string): boolean => {
    placed ??= new Set(rows.flatMap(({ place }) => (place === null ? [] : [fold(place.path)])));
    return !placed.has(fold(path));
  };
  const kept = full ? [] : posts.filter((file) => mayTrust(known[file.path] ?? null, file) && isOther(file.path));
  return {
    skipped: new Set(kept.map(({ path }) => path)),
    after(read, kindOf) {
      const found = Object.entries(read).filter(
        ([path, stat]) => isOther(path) && mayTrust(stat, { path, ...stat }) && kindOf(path) !== 'post',
      );
      if (found.length === 0 && kept.length === Object.keys(known).length) return null;
      const still = kept.flatMap(({ path }) => (known[path] === undefined ? [] : [[path, known[path]] as const]));
      return Object.fromEntries([...still, ...found]);
    },
  };
}
