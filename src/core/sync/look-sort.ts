import { conflictCopyOf } from './paths.ts';
import type { Listed, Row } from './ports.ts';
import type { Stat } from './types.ts';

/** Some file systems keep times in steps of two seconds: an edit this close to the recording may have left the time as it was. */
const MTIME_GRAIN_MS = 2000;

/** Has a file still the bytes that were read when `stat` was recorded? */
export const mayTrust = (stat: Stat | null, file: Listed): boolean =>
  stat !== null && stat.mtime === file.mtime && stat.size === file.size && Math.abs(stat.at - stat.mtime) > MTIME_GRAIN_MS;

const DAY_MS = 86_400_000;

/** Once a day every file is read, whatever size and time say. A last time in the future is none: the clock has been set back since. */
export const isFullDue = (lastAt: string | null, now: number): boolean =>
  lastAt === null || now - Date.parse(lastAt) > DAY_MS || Date.parse(lastAt) > now;

/** A post that is in step if its file has the base's bytes. */
export interface Likely {
  readonly id: string;
  readonly path: string;
  /** Of the base. */
  readonly hash: string;
  readonly rev: number;
  readonly placeRev: number;
  readonly stat: Stat | null;
}

export interface Sorted {
  /** By size and time. */
  readonly quiet: Pick<Likely, 'id' | 'path' | 'hash'>[];
  /** A hash will tell. */
  readonly likely: readonly Likely[];
  /** Id and path of files that have the base's bytes without being read. */
  readonly trusted: readonly (readonly [string, string])[];
  readonly toRead: string[];
}

/** What has to be known of each file. `byHash`: a post that nothing happened to in the library is known by its file's hash. */
export function sortFiles(posts: readonly Listed[], rows: readonly Row[], full: boolean, byHash: boolean): Sorted {
  const rowAt = new Map<string, Row | null>();
  for (const row of rows) if (row.place !== null) rowAt.set(row.place.path, rowAt.has(row.place.path) ? null : row);
  const withCopies = new Set(posts.map(({ path }) => conflictCopyOf(path)));
  const sorted = { quiet: [] as Likely[], likely: [] as Likely[], trusted: [] as [string, string][], toRead: [] as string[] };
  for (const file of posts) {
    const { path } = file;
    const row = rowAt.get(path) ?? null;
    const place = row?.place ?? null;
    if (row === null || place === null || !place.settled || conflictCopyOf(path) !== null) {
      sorted.toRead.push(path);
      continue;
    }
    const { id, rev, trashed } = row;
    const isTrusted = !full && mayTrust(place.stat, file);
    const isStill = place.agreed === rev && !trashed && !withCopies.has(path);
    const pair = { id, path, hash: place.hash, rev, placeRev: place.rev, stat: place.stat };
    if (isTrusted && isStill) sorted.quiet.push(pair);
    else if (isTrusted) sorted.trusted.push([id, path]);
    else if (isStill && byHash) sorted.likely.push(pair);
    else sorted.toRead.push(path);
  }
  return sorted;
}
