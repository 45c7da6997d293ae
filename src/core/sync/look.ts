import { act, type Doing } from './doing.ts';
import { readMarker } from './marker.ts';
import { CONFLICTS, conflictCopyOf, fold, isHidden, MARKER, RENAMES } from './paths.ts';
import type { Listed, Ports, Row } from './ports.ts';
import type { QuietPair, Stat, SyncEntry, View } from './types.ts';

/** Some file systems keep times in steps of two seconds: an edit this close to the recording may have left the time as it was. */
const MTIME_GRAIN_MS = 2000;

const mayTrust = (stat: Stat | null, file: Listed): boolean =>
  stat !== null && stat.mtime === file.mtime && stat.size === file.size && Math.abs(stat.at - stat.mtime) > MTIME_GRAIN_MS;

const NOTHING = {
  files: {},
  stats: {},
  copies: {},
  quiet: [],
  unseen: [],
  unopened: [],
  renames: [],
  conflicts: [],
  entries: {},
  places: {},
};

/** Looks at both sides. A file of the recorded size and time is not read unless `full`; the look before a write always reads. */
export function* lookAround<F>(folderId: string, full: boolean): Doing<Ports<F>, { view: View<F>; listed: readonly Listed[] }> {
  // Asked before the folder is listed, so that both are at it at the same time.
  const asked = yield* act('library asked', ({ library }: Ports<F>) => ({ rows: library.rows() }));
  const listed = yield* act('listed', ({ folder }: Ports<F>) => folder.list());
  const rows = yield* act('library listed', () => asked.rows);
  if (!Array.isArray(listed)) return { view: { root: false, marker: null, folderId, ...NOTHING }, listed: [] };
  const files: readonly Listed[] = listed;
  const markerFile = yield* act('marker read', ({ folder }: Ports<F>) => folder.read(MARKER));
  const marker = markerFile === null ? 'missing' : 'text' in markerFile ? readMarker(markerFile.text) : null;
  if (marker !== folderId) return { view: { root: true, marker, folderId, ...NOTHING }, listed: files };

  const posts = files.filter(({ path }) => path.endsWith('.md') && !isHidden(path));
  const { quiet, trusted, toRead } = sort(posts, rows, full);
  const isQuiet = new Set(quiet.map((pair) => pair.id));
  const loud = rows.filter((row) => !isQuiet.has(row.id));
  const { entries: loaded, places } = yield* act('posts loaded', ({ library }: Ports<F>) =>
    library.load(loud.map((row) => row.id)),
  );
  const entries: Record<string, SyncEntry<F>> = {};
  for (const { id, kept } of loud) {
    const entry = loaded[id];
    if (entry !== undefined) entries[id] = { ...entry, kept };
  }
  const read = yield* act('files read', ({ folder }: Ports<F>) => folder.readMany(toRead));

  const texts: Record<string, string> = {};
  const stats: Record<string, Stat> = {};
  const copies: Record<string, { path: string; text: string }[]> = {};
  for (const [id, path] of trusted) {
    const place = places[id];
    if (place !== undefined) texts[path] = place.text;
  }
  const unopened: string[] = [];
  for (const path of toRead) {
    const seen = read.get(path);
    const owner = conflictCopyOf(path);
    if (seen === undefined) unopened.push(path);
    else if (owner === null) {
      texts[path] = seen.text;
      stats[path] = seen.stat;
    } else {
      copies[owner] = [...(copies[owner] ?? []), { path, text: seen.text }];
    }
  }
  const folded = new Set(posts.map(({ path }) => fold(path)));
  const absent = Object.values(places).filter(({ path }) => !folded.has(fold(path)));
  const unseen: string[] = [...unopened];
  for (const { path } of absent)
    if (yield* act('looked by name', ({ folder }: Ports<F>) => folder.isHidden(path))) unseen.push(path);
  const renames = files.map(({ path }) => path).filter((path) => path.startsWith(RENAMES));
  const conflicts = files.map(({ path }) => path).filter((path) => path.startsWith(CONFLICTS));
  const view = {
    root: true,
    marker,
    folderId,
    files: texts,
    stats,
    copies,
    quiet,
    unseen,
    unopened,
    renames,
    conflicts,
    entries,
    places,
  };
  return { view, listed: files };
}

interface Sorted {
  readonly quiet: readonly QuietPair[];
  /** Id and path of files that have the base's bytes without being read. */
  readonly trusted: readonly (readonly [string, string])[];
  readonly toRead: readonly string[];
}

function sort(posts: readonly Listed[], rows: readonly Row[], full: boolean): Sorted {
  const rowAt = new Map<string, Row | null>();
  for (const row of rows) if (row.place !== null) rowAt.set(row.place.path, rowAt.has(row.place.path) ? null : row);
  const withCopies = new Set(posts.map(({ path }) => conflictCopyOf(path)));
  const quiet: QuietPair[] = [];
  const trusted: (readonly [string, string])[] = [];
  const toRead: string[] = [];
  for (const file of posts) {
    const row = rowAt.get(file.path) ?? null;
    const place = row?.place ?? null;
    if (
      full ||
      row === null ||
      place === null ||
      !place.settled ||
      !mayTrust(place.stat, file) ||
      conflictCopyOf(file.path) !== null
    ) {
      toRead.push(file.path);
    } else if (place.agreed === row.rev && !row.trashed && !withCopies.has(file.path)) {
      quiet.push({ id: row.id, path: file.path, hash: place.hash, key: row.key, kept: row.kept });
    } else {
      trusted.push([row.id, file.path]);
    }
  }
  return { quiet, trusted, toRead };
}
