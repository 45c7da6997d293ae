import { NOTHING_PENDING } from './apply.ts';
import { adoptAll, changedFields, copiesOf, decide, linkTakes, reviveTakes } from './decide.ts';
import type { FreeNames } from './free-names.ts';
import { Groups, type Matched } from './match.ts';
import type { Former, Step, SyncEntry, Texts, View } from './types.ts';

/** Files without a base and entries without a file: linked by key, else each becomes what the other side lacks. */
export function planStrangers<F>(texts: Texts<F>, view: View<F>, matched: Matched, names: FreeNames): readonly Step<F>[] {
  const steps: Step<F>[] = [];
  const quietIds = new Set(view.quiet.map((pair) => pair.id));
  const unplaced = new Groups<SyncEntry<F>>();
  const byKey = new Groups<string>();
  const entries = Object.values(view.entries).sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const entry of entries) {
    byKey.add(texts.key(entry.fields), entry.id);
    if (view.places[entry.id] !== undefined || quietIds.has(entry.id)) continue;
    const key = texts.key(entry.fields);
    unplaced.add(key, entry);
    // Its address was edited while its file was gone: the file says the old one.
    const before = texts.parse(view.formers[entry.id]?.text ?? '');
    if (before.kind === 'post' && before.key !== key) unplaced.add(before.key, entry);
  }
  const used = new Set<string>();
  const boundPaths = new Set(matched.bound.values());
  const strangers = Object.keys(view.files)
    .sort()
    .flatMap((path) => {
      if (boundPaths.has(path)) return [];
      const text = view.files[path] ?? '';
      const reading = texts.parse(text);
      return reading.kind === 'post' ? [{ path, text, key: reading.key }] : [];
    });
  // Only a file that nobody knows asks who else is about its article.
  if (strangers.length > 0) for (const pair of view.quiet) byKey.add(pair.key, pair.id);
  const settled = new Set<string>();
  // An equal candidate first, then by how much is the same, live before trashed, then by id.
  for (const atLeast of LIKENESS) {
    for (const { path, text, key } of strangers) {
      if (settled.has(path)) continue;
      if (matched.heldPaths.has(path)) {
        settled.add(path);
        steps.push({ kind: 'held', effect: false, id: null, path, why: 'ambiguous-move' });
        continue;
      }
      const isLike = (entry: SyncEntry<F>): boolean => !used.has(entry.id) && likeness(texts, view, entry, text) >= atLeast;
      const fits = unplaced.at(key).filter(isLike);
      const entry = fits.find((candidate) => candidate.trashed === null) ?? fits[0];
      if (entry !== undefined) {
        settled.add(path);
        used.add(entry.id);
        steps.push(link(texts, entry, view.formers[entry.id], path, text));
      } else if (atLeast === 0) {
        settled.add(path);
        steps.push({ kind: 'newEntry', effect: true, path, text, key, twins: byKey.at(key) });
      }
    }
  }
  for (const entry of entries) {
    if (view.places[entry.id] !== undefined || quietIds.has(entry.id) || used.has(entry.id) || entry.trashed !== null) continue;
    const former = view.formers[entry.id];
    if (former !== undefined) {
      steps.push(comeBack(texts, entry, former, names));
      continue;
    }
    const path = names.takeOr(null, (attempt) => texts.path(entry.fields, attempt));
    const ground = { id: entry.id, rev: entry.rev, placeRev: null, path };
    steps.push({ kind: 'create', effect: true, ...ground, to: null, fields: null, again: false, refused: null });
  }
  return steps;
}

/** Equal, title and body, one of them, the article alone. */
const LIKENESS = [3, 2, 1, 0] as const;

/** How alike a post without a placement and a file of its article are. Of two posts of one article each gets its own file. */
function likeness<F>(texts: Texts<F>, view: View<F>, entry: SyncEntry<F>, text: string): number {
  if (view.formers[entry.id]?.text === text || Object.keys(linkTakes(texts, entry, text)).length === 0) return 3;
  const now = copiesOf(texts.parse(text));
  const isKin = (field: string, places: readonly string[]): boolean => {
    const ours = texts.stored(field, entry.fields);
    return ours !== '' && places.some((place) => texts.kin.includes(place) && texts.valueOf(field, now, [place]) === ours);
  };
  return Math.min(2, Object.entries(texts.copies).filter(([field, places]) => isKin(field, places)).length);
}

/** A post whose file went comes back with the bytes that the file had, and to its place, or beside it where somebody else sits there now. */
function comeBack<F>(texts: Texts<F>, entry: SyncEntry<F>, former: Former<F>, names: FreeNames): Step<F> {
  const { id, rev, fields } = entry;
  const to = texts.revise(former.text, fields, changedFields(texts, former, entry));
  const path = names.takeOr(null, (attempt) => (attempt === 0 ? former.path : beside(former.path, attempt + 1)));
  const keep = to === former.text ? [] : [former.text];
  return { kind: 'create', effect: true, id, rev, placeRev: null, path, to, fields, again: true, refused: null, keep };
}

const beside = (path: string, n: number): string => path.replace(/\.md$/, `-${n}.md`);

/** A file that may be a post without a placement. What the post's file was before is its base; without one the folder speaks. */
function link<F>(texts: Texts<F>, entry: SyncEntry<F>, former: Former<F> | undefined, path: string, text: string): Step<F> {
  const { id, rev, fields } = entry;
  const revive = entry.trashed !== null;
  const ground = { id, rev, placeRev: null, path };
  const linked = { kind: 'absorb', effect: true, ...ground, text, baseText: null, revive, link: true, from: null } as const;
  if (former === undefined) {
    const take = linkTakes(texts, entry, text);
    const after = adoptAll(texts, fields, take, text);
    return { ...linked, after, base: after, took: Object.keys(take) };
  }
  const d = decide(texts, { ...NOTHING_PENDING, ...former }, entry, text);
  // Both changed one field: with its base it is a conflict like any other, and the next look finds it.
  if (!revive && d.clash.length > 0) return { ...linked, after: fields, base: former.fields, baseText: former.text, took: [] };
  const take = revive ? reviveTakes(texts, entry, text, d) : d.take;
  const after = adoptAll(texts, fields, take, text);
  const base = d.write.length === 0 ? after : texts.overlay(after, d.base, d.write);
  const keep = former.text === text ? [] : [former.text];
  return { ...linked, after, base, took: Object.keys(take), keep };
}
