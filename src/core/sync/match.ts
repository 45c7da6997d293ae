import { copiesOf } from './decide.ts';
import { fileName } from './paths.ts';
import type { Placement, Texts, View } from './types.ts';

/** Which file is which base, and what nobody may guess about. */
export interface Matched {
  readonly bound: ReadonlyMap<string, string>;
  readonly heldIds: ReadonlySet<string>;
  readonly heldPaths: ReadonlySet<string>;
}

/** Values by key, in the order they came. */
export class Groups<V> {
  readonly #lists = new Map<string, V[]>();
  add(key: string, value: V): void {
    const list = this.#lists.get(key);
    if (list === undefined) this.#lists.set(key, [value]);
    else list.push(value);
  }
  at(key: string): readonly V[] {
    return this.#lists.get(key) ?? [];
  }
  keys(): Iterable<string> {
    return this.#lists.keys();
  }
}

/** The bytes that count as a base's own: those agreed, and those we meant to write. */
const known = <F>(place: Placement<F>): readonly string[] => (place.next === null ? [place.text] : [place.text, place.next.text]);

/**
 * Matches files and bases before anything is decided; each is used at most once, and the order of the rules matters
 * (docs/sync.md, "Which file is which post"). Quiet pairs are matched already.
 */
export function matchFiles<F>(texts: Texts<F>, view: View<F>): Matched {
  const { files, places, copies, entries } = view;
  const ids = Object.keys(places).sort();
  const paths = Object.keys(files).sort();
  const bound = new Map<string, string>();
  const owned = new Set<string>();
  const heldIds = new Set<string>();
  const heldPaths = new Set<string>();
  const bind = (id: string, path: string) => {
    bound.set(id, path);
    owned.add(path);
  };
  const freePlaces = () => ids.flatMap((id) => (bound.has(id) || places[id] === undefined ? [] : [{ id, place: places[id] }]));
  const freePaths = () => paths.filter((path) => !owned.has(path));
  const textOf = (path: string) => files[path] ?? '';
  const keyOf = (text: string) => {
    const reading = texts.parse(text);
    return reading.kind === 'post' ? reading.key : null;
  };
  const isPost = (path: string) => texts.parse(textOf(path)).kind === 'post';
  const atItsPath = (place: Placement<F>) => (owned.has(place.path) ? undefined : files[place.path]);

  // 1. Same path, same bytes.
  for (const { id, place } of freePlaces()) {
    const text = atItsPath(place);
    if (text !== undefined && known(place).includes(text)) bind(id, place.path);
  }
  // 2. Same path, cannot be read: the path keeps its base.
  for (const { id, place } of freePlaces()) {
    if (atItsPath(place) !== undefined && !isPost(place.path) && !place.unconfirmed) bind(id, place.path);
  }

  // 3. Same path and same key; or another key (its address was edited) while title or body is still the base's.
  const byBytes = new Groups<string>();
  const byKey = new Groups<string>();
  const pathsByBytes = new Groups<string>();
  const ownersAt = new Groups<string>();
  for (const { id, place } of freePlaces()) {
    for (const text of known(place)) byBytes.add(text, id);
    byKey.add(keyOf(place.text) ?? '', id);
    ownersAt.add(place.path, id);
    const text = files[place.path];
    if (text !== undefined) pathsByBytes.add(text, place.path);
  }
  const isFree = (id: string) => !bound.has(id);
  const isKin = (place: Placement<F> | undefined, text: string) => {
    const now = copiesOf(texts.parse(text));
    const before = copiesOf(texts.parse(place?.text ?? ''));
    return texts.kin.some((copy) => now[copy] !== undefined && now[copy] !== '' && now[copy] === before[copy]);
  };
  for (const { id, place } of freePlaces()) {
    const text = atItsPath(place);
    if (text === undefined || !isPost(place.path)) continue;
    // Byte for byte another free base's; or this base's bytes sit at another free base's path (swapped).
    if (byBytes.at(text).some((other) => other !== id && isFree(other))) continue;
    const swapped = known(place).some((bytes) =>
      pathsByBytes
        .at(bytes)
        .some((path) => path !== place.path && ownersAt.at(path).some((other) => other !== id && isFree(other))),
    );
    if (swapped) continue;
    const key = keyOf(text) ?? '';
    const rivals = () => byKey.at(key).some((other) => other !== id && isFree(other) && isKin(places[other], text));
    if (key === keyOf(place.text) || (!place.unconfirmed && isKin(place, text) && !rivals())) bind(id, place.path);
  }

  // 4. Moved: same bytes elsewhere. Any pairing of equal bytes is right; equal file names first, then path order.
  const freeByBytes = new Groups<string>();
  for (const path of freePaths()) freeByBytes.add(textOf(path), path);
  for (const byName of [true, false]) {
    for (const { id, place } of freePlaces()) {
      const candidates = known(place)
        .flatMap((bytes) => freeByBytes.at(bytes))
        .filter((path) => !owned.has(path));
      const path = candidates.sort().find((candidate) => !byName || fileName(candidate) === fileName(place.path));
      if (path !== undefined) bind(id, path);
    }
  }

  // 5. Moved and edited: one base and one file of that key. More than one of either: held, a person says which.
  // A file that nobody noted any more may never have come to be: it is taken for its post only where nobody else could be meant.
  const left = freePlaces().filter(({ place }) => copies[place.path] === undefined);
  if (left.length === 0) return { bound, heldIds, heldPaths };
  const waiting = left.some(({ place }) => place.unconfirmed) ? keysWithoutFile(texts, view) : new Set<string>();
  const pathsByKey = new Groups<string>();
  for (const path of freePaths()) if (isPost(path)) pathsByKey.add(keyOf(textOf(path)) ?? '', path);
  const idsByKey = new Groups<string>();
  for (const { id, place } of left) idsByKey.add(keyOf(place.text) ?? '', id);
  // What a post that is still there is, or was: a file of these bytes is a copy of it, not a moved post.
  const present = new Set<string>();
  const remember = (id: string, path: string) => {
    const place = places[id];
    present.add(texts.hash(textOf(path)));
    for (const text of place === undefined ? [] : known(place)) present.add(texts.hash(text));
    for (const hash of entries[id]?.kept ?? []) present.add(hash);
  };
  for (const [id, path] of bound) remember(id, path);
  for (const pair of view.quiet) for (const hash of [pair.hash, ...pair.kept]) present.add(hash);
  for (const key of idsByKey.keys()) {
    const all = idsByKey.at(key);
    const bases = all.filter((id) => places[id]?.unconfirmed === false);
    const strangers = pathsByKey.at(key).filter((path) => !present.has(texts.hash(textOf(path))));
    const [id, path] = [bases[0] ?? all[0], strangers[0]];
    if (id === undefined || path === undefined) continue;
    const isSure = bases.length > 0 || (all.length === 1 && !waiting.has(key) && isKin(places[id], textOf(path)));
    if (!isSure) continue;
    if (bases.length <= 1 && strangers.length === 1) {
      bind(id, path);
      remember(id, path);
      continue;
    }
    if (bases.length === 0) continue;
    for (const base of bases) heldIds.add(base);
    for (const stranger of strangers) heldPaths.add(stranger);
  }
  return { bound, heldIds, heldPaths };
}

/** The articles of posts that have no file here, by the address that they have or that their file had: a file of one of these may be theirs. */
function keysWithoutFile<F>(texts: Texts<F>, { entries, places, formers }: View<F>): ReadonlySet<string> {
  const without = Object.values(entries).filter(({ id }) => places[id] === undefined);
  const before = without.flatMap(({ id }) => {
    const reading = texts.parse(formers[id]?.text ?? '');
    return reading.kind === 'post' ? [reading.key] : [];
  });
  return new Set([...without.map(({ fields }) => texts.key(fields)), ...before]);
}
