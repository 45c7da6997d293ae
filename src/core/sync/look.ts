import { act, type Doing } from './doing.ts';
import { otherFiles } from './look-others.ts';
import { type Likely, mayTrust, sortFiles } from './look-sort.ts';
import { readMarker } from './marker.ts';
import { CONFLICTS, conflictCopyOf, fold, isHidden, MARKER, RENAMES } from './paths.ts';
import type { Later, Listed, Looked, Lore, Others, Ports, Row } from './ports.ts';
import type { Former, Note, Placement, QuietPair, Stat, SyncEntry, Texts, View } from './types.ts';

const NOTHING = {
  files: {},
  stats: {},
  copies: {},
  quiet: [],
  notes: [],
  unseen: [],
  unopened: [],
  others: [],
  renames: [],
  conflicts: [],
  entries: {},
  places: {},
  formers: {},
  lately: 0,
};
const NO_LORE: Lore = { keys: new Map(), kept: new Map() };

/** Files looked for at once: of a branch that is checked out elsewhere thousands are missing. */
const LOOKS = 64;

function allOf<T>(answers: readonly Later<T>[]): Later<readonly T[]> {
  const now = answers.filter((answer): answer is T => !(answer instanceof Promise));
  return now.length === answers.length ? now : Promise.all(answers);
}

/** Under way while something else is waited for: a failure is told to who waits for this, which may be later. */
function begun<T>(answer: Later<T>): Later<T> {
  if (answer instanceof Promise) answer.catch(() => undefined);
  return answer;
}

/** What tells which article a file is about. */
type Reader<F> = Pick<Texts<F>, 'parse' | 'key'>;

/**
 * Looks at both sides. A file of the recorded size and time is not read unless `full`; the look before a write always reads.
 * With `texts` the view holds only texts that may matter: of a post whose file has the base's bytes and of one without a file what a
 * plan needs. Null: of every post everything. `others`: what to note of files that are no posts; null where nothing new was seen.
 */
export function* lookAround<F>(
  folderId: string,
  full: boolean,
  texts: Reader<F> | null,
): Doing<Ports<F>, { view: View<F>; listed: readonly Listed[]; others: Others | null }> {
  // Asked before the folder is listed, so that both are at it at the same time.
  const asked = yield* act('library asked', ({ library }: Ports<F>) => ({
    rows: begun(library.rows()),
    others: texts === null ? {} : begun(library.others()),
  }));
  const listed = yield* act('listed', ({ folder }: Ports<F>) => folder.list());
  const rows = yield* act('library listed', () => asked.rows);
  const othersBefore = yield* act('other files known', () => asked.others);
  if (!Array.isArray(listed)) return { view: { root: false, marker: null, folderId, ...NOTHING }, listed: [], others: null };
  const all: readonly Listed[] = listed;
  const markerFile = yield* act('marker read', ({ folder }: Ports<F>) => folder.read(MARKER));
  const marker = markerFile === null ? 'missing' : 'text' in markerFile ? readMarker(markerFile.text) : null;
  if (marker !== folderId) return { view: { root: true, marker, folderId, ...NOTHING }, listed: all, others: null };

  const posts = all.filter(({ path }) => path.endsWith('.md') && !isHidden(path));
  const { skipped, after } = otherFiles(posts, rows, othersBefore, full);
  const mayMatter = skipped.size === 0 ? posts : posts.filter(({ path }) => !skipped.has(path));
  const { quiet, trusted, likely, toRead } = sortFiles(mayMatter, rows, full, texts !== null);
  const notes: Note[] = [];
  if (likely.length > 0) {
    const looks = yield* act('files looked at', ({ folder }: Ports<F>) => folder.lookMany(likely.map(({ path }) => path)));
    for (const one of likely) {
      const seen = looks.get(one.path);
      if (seen?.hash !== one.hash) toRead.push(one.path);
      else {
        quiet.push(one);
        notes.push(...noteOf(one, seen));
      }
    }
  }
  const read = yield* act('files read', ({ folder }: Ports<F>) => folder.readMany(toRead));
  const isQuiet = new Set(quiet.map((pair) => pair.id));
  const loud = rows.filter((row) => !isQuiet.has(row.id));
  const isAsked = texts === null || toRead.length > 0 || loud.some((row) => row.place !== null);
  const lore = isAsked ? yield* act('lore asked', ({ library }: Ports<F>) => library.lore()) : NO_LORE;
  const loaded = yield* loadPosts(
    loud,
    [...read.values()].map(({ text }) => text),
    texts,
  );
  const { places, formers } = loaded;
  const entries: Record<string, SyncEntry<F>> = {};
  for (const [id, entry] of Object.entries(loaded.entries)) entries[id] = { ...entry, kept: lore.kept.get(id) ?? [] };

  const files: Record<string, string> = {};
  const stats: Record<string, Stat> = {};
  const copies: Record<string, { path: string; text: string }[]> = {};
  for (const [id, path] of trusted) {
    const place = places[id];
    if (place !== undefined) files[path] = place.text;
  }
  const unopened: string[] = [];
  for (const path of toRead) {
    const seen = read.get(path);
    const owner = conflictCopyOf(path);
    if (seen === undefined) unopened.push(path);
    else if (owner === null) {
      files[path] = seen.text;
      stats[path] = seen.stat;
    } else {
      copies[owner] = [...(copies[owner] ?? []), { path, text: seen.text }];
    }
  }
  const loudPlaces = Object.values(places);
  const folded = new Set(loudPlaces.length === 0 ? [] : posts.map(({ path }) => fold(path)));
  const absent = loudPlaces.filter(({ path }) => !folded.has(fold(path)));
  const unseen: string[] = [...unopened];
  for (let at = 0; at < absent.length; at += LOOKS) {
    const paths = absent.slice(at, at + LOOKS).map(({ path }) => path);
    const hidden = yield* act('looked by name', ({ folder }: Ports<F>) => allOf(paths.map((path) => folder.isHidden(path))));
    unseen.push(...paths.filter((_, index) => hidden[index] === true));
  }
  const lately = absent.length === 0 ? 0 : yield* act('lately gone', ({ library }: Ports<F>) => library.lately());
  const renames = all.map(({ path }) => path).filter((path) => path.startsWith(RENAMES));
  const conflicts = all.map(({ path }) => path).filter((path) => path.startsWith(CONFLICTS));
  const known = quiet.map(
    ({ id, path, hash }): QuietPair => ({ id, path, hash, key: lore.keys.get(id) ?? '', kept: lore.kept.get(id) ?? [] }),
  );
  const paths = { unseen, unopened, others: [...skipped], renames, conflicts };
  const view = {
    root: true,
    marker,
    folderId,
    files,
    stats,
    copies,
    ...paths,
    quiet: known,
    notes,
    entries,
    places,
    formers,
    lately,
  };
  const others = texts === null ? null : after(stats, (path) => texts.parse(files[path] ?? '').kind);
  return { view, listed: all, others };
}

/** Size and time of the base's bytes, where they are not known yet. */
function noteOf({ id, path, rev, placeRev, stat: known }: Likely, { stat }: Looked): readonly Note[] {
  return mayTrust(known, { path, ...stat }) ? [] : [{ id, placeRev, stat, agreed: rev }];
}

/** The posts that something may happen to: in full those that have a file, or may be linked to one of these that were read. */
function* loadPosts<F>(
  loud: readonly Row[],
  read: readonly string[],
  texts: Reader<F> | null,
): Doing<
  Ports<F>,
  {
    readonly entries: Readonly<Record<string, SyncEntry<F>>>;
    readonly places: Readonly<Record<string, Placement<F>>>;
    readonly formers: Readonly<Record<string, Former<F>>>;
  }
> {
  const load = (ids: readonly string[]) => act('posts loaded', ({ library }: Ports<F>) => library.load(ids));
  const before = loud.filter(({ place, hasFormer }) => place === null && hasFormer);
  const formersOf = function* (rows: readonly Row[]) {
    const ids = rows.map(({ id }) => id);
    return ids.length === 0 ? {} : yield* act('earlier files asked', ({ library }: Ports<F>) => library.formers(ids));
  };
  if (texts === null) return { ...(yield* load(loud.map(({ id }) => id))), formers: yield* formersOf(before) };
  // What lies in the trash without a file is only of interest to a file that comes back.
  const fileless = loud.filter(({ place, trashed }) => place === null && !(trashed && read.length === 0));
  const outlines =
    fileless.length === 0
      ? {}
      : yield* act('posts outlined', ({ library }: Ports<F>) => library.outline(fileless.map(({ id }) => id)));
  const keys = new Set(
    read.map((text) => texts.parse(text)).flatMap((reading) => (reading.kind === 'post' ? [reading.key] : [])),
  );
  const linkable = new Set(Object.values(outlines).flatMap(({ id, fields }) => (keys.has(texts.key(fields)) ? [id] : [])));
  // A post that comes back is made of its earlier file.
  const back = before.filter(({ id, trashed }) => !trashed || linkable.has(id));
  const formers = yield* formersOf(back);
  const isFull = new Set([...linkable, ...back.map(({ id }) => id)]);
  const full = loud.filter(({ id, place }) => place !== null || isFull.has(id)).map(({ id }) => id);
  if (full.length === 0) return { entries: outlines, places: {}, formers };
  const { entries, places } = yield* load(full);
  return { entries: { ...outlines, ...entries }, places, formers };
}
