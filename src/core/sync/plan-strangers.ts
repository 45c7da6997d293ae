import { adoptAll, linkTakes } from './decide.ts';
import type { FreeNames } from './free-names.ts';
import { Groups, type Matched } from './match.ts';
import type { Step, SyncEntry, Texts, View } from './types.ts';

/** Files without a base and entries without a file: linked by key, else each becomes what the other side lacks. */
export function planStrangers<F>(texts: Texts<F>, view: View<F>, matched: Matched, names: FreeNames): readonly Step<F>[] {
  const steps: Step<F>[] = [];
  const quietIds = new Set(view.quiet.map((pair) => pair.id));
  const unplaced = new Groups<SyncEntry<F>>();
  const byKey = new Groups<string>();
  const entries = Object.values(view.entries).sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const entry of entries) {
    byKey.add(texts.key(entry.fields), entry.id);
    if (view.places[entry.id] === undefined && !quietIds.has(entry.id)) unplaced.add(texts.key(entry.fields), entry);
  }
  for (const pair of view.quiet) byKey.add(pair.key, pair.id);

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
  const settled = new Set<string>();
  // An equal candidate first, live before trashed, then by id.
  for (const exact of [true, false]) {
    for (const { path, text, key } of strangers) {
      if (settled.has(path)) continue;
      if (matched.heldPaths.has(path)) {
        settled.add(path);
        steps.push({ kind: 'held', effect: false, id: null, path, why: 'ambiguous-move' });
        continue;
      }
      const fits = unplaced
        .at(key)
        .filter((entry) => !used.has(entry.id) && (!exact || Object.keys(linkTakes(texts, entry, text)).length === 0));
      const entry = fits.find((candidate) => candidate.trashed === null) ?? fits[0];
      if (entry !== undefined) {
        settled.add(path);
        used.add(entry.id);
        steps.push(link(texts, entry, path, text));
      } else if (!exact) {
        settled.add(path);
        steps.push({ kind: 'newEntry', effect: true, path, text, key, twins: byKey.at(key) });
      }
    }
  }
  for (const entry of entries) {
    if (view.places[entry.id] !== undefined || quietIds.has(entry.id) || used.has(entry.id) || entry.trashed !== null) continue;
    const path = names.takeOr(null, (attempt) => texts.path(entry.fields, attempt));
    const ground = { id: entry.id, rev: entry.rev, placeRev: null, path };
    steps.push({ kind: 'create', effect: true, ...ground, to: null, fields: null, again: false, refused: null });
  }
  return steps;
}

function link<F>(texts: Texts<F>, entry: SyncEntry<F>, path: string, text: string): Step<F> {
  const take = linkTakes(texts, entry, text);
  const after = adoptAll(texts, entry.fields, take, text);
  const ground = { id: entry.id, rev: entry.rev, placeRev: null, path };
  const revive = entry.trashed !== null;
  return {
    kind: 'absorb',
    effect: true,
    ...ground,
    text,
    after,
    base: after,
    took: Object.keys(take),
    revive,
    link: true,
    from: null,
  };
}
