import { Groups } from './match.ts';
import { fileName, isHidden, MARKER } from './paths.ts';

const POST = /\.(?:md|markdown)$/i;

/** True for names that an import reads; `.markdown` is read as `.md`. */
export const isPostName = (path: string): boolean => POST.test(path) && !isHidden(path);

/**
 * The path that a zip's name of a file stands for, below the folder it is unpacked to; `\` of old packers is `/`. Null for a name that
 * leads out of that folder, or that no disk can hold.
 */
export function pathInZip(name: string): string | null {
  const parts = name.replaceAll('\\', '/').split('/');
  if (parts[0] === '' || /^[a-z]:/i.test(name) || parts.includes('..') || /\p{Cc}/u.test(name)) return null;
  return parts.filter((part) => part !== '' && part !== '.').join('/');
}

/** How chosen files are to be read. */
export interface ImportPaths {
  /** The path as it was chosen → the path as the library knows it. */
  readonly paths: ReadonlyMap<string, string>;
  /** Where the folder's marker lies among the chosen files; null when there is none, or more than one. */
  readonly marker: string | null;
}

/**
 * Finds the folder in what was chosen. With a marker its place is the top and what lies outside is left out; without one, a file that
 * ends like exactly one path the library knows is taken for that file, from wherever in the tree the person began to choose.
 */
export function importPaths(chosen: readonly string[], placed: readonly string[]): ImportPaths {
  const markers = chosen.filter((path) => path === MARKER || path.endsWith(`/${MARKER}`));
  const marker = markers.length === 1 ? (markers[0] ?? null) : null;
  const top = marker === null ? '' : marker.slice(0, marker.length - MARKER.length);
  const known = new Groups<string>();
  if (marker === null) for (const path of placed) known.add(fileName(path), path);
  const posts = chosen.filter((path) => path.startsWith(top) && isPostName(path.slice(top.length)));
  const sameName = new Groups<string>();
  for (const path of posts) sameName.add(fileName(path), path);
  const paths = new Map<string, string>();
  const taken = new Set<string>();
  for (const path of posts) {
    const name = fileName(path);
    const [own] = known.at(name).length === 1 && sameName.at(name).length === 1 ? known.at(name) : [];
    const fits = own !== undefined && (`/${own}`.endsWith(`/${path}`) || `/${path}`.endsWith(`/${own}`));
    const plain = path.slice(top.length);
    let free = fits ? own : plain.replace(POST, '.md');
    for (let longer = plain; taken.has(free); ) free = longer = `${longer}.md`;
    taken.add(free);
    paths.set(path, free);
  }
  return { paths, marker };
}
