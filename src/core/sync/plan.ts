import { adoptAll, changedFields, type Decision, decide, reviveTakes } from './decide.ts';
import { FreeNames } from './free-names.ts';
import { matchFiles } from './match.ts';
import { conflictPath, conflictSuffix, renamePath } from './paths.ts';
import { planStrangers } from './plan-strangers.ts';
import type { Note, Placement, Step, StopReason, SyncEntry, SyncPlan, Texts, View } from './types.ts';

/** More missing or to be trashed than this, or this share of all, is asked about first. */
const MANY = { count: 10, atLeast: 3, share: 5 } as const;

const stopped = <F>(stop: StopReason): SyncPlan<F> => ({ stop, gone: [], lately: 0, steps: [], notes: [] });

/**
 * Pure and total: what has to happen so that both sides are in step, as a list that can be read before anything does happen.
 * `confirmed` are the posts for which a person said yes to an alarming plan; a yes holds for exactly these.
 */
export function planSync<F>(texts: Texts<F>, view: View<F>, confirmed: readonly string[] = []): SyncPlan<F> {
  if (!view.root) return stopped('folder-missing');
  if (view.marker !== view.folderId) return stopped(view.marker === 'missing' ? 'marker-missing' : 'other-folder');
  const matched = matchFiles(texts, view);
  const names = new FreeNames(view);
  const steps: Step<F>[] = [];
  const notes: Note[] = [...view.notes];
  const gone: string[] = [];
  for (const id of Object.keys(view.places).sort()) {
    const place = view.places[id];
    const entry = view.entries[id];
    if (place === undefined || entry === undefined) continue;
    const path = matched.bound.get(id);
    const tmp = renamePath(id);
    if (path === undefined && place.want !== null && view.renames.includes(tmp)) {
      steps.push({ kind: 'finishRename', effect: true, ...ground(entry, place, place.path), tmp, want: place.want });
      continue;
    }
    if (view.renames.includes(tmp)) steps.push(rescue(id, place.path, names));
    if (matched.heldIds.has(id)) {
      steps.push({ kind: 'held', effect: false, id, path: place.path, why: 'ambiguous-move' });
    } else if (path === undefined) {
      const step = planAbsent(texts, view, entry, place, names);
      steps.push(step);
      if (!place.unconfirmed && (step.kind === 'create' || step.kind === 'trashLibrary')) gone.push(id);
    } else {
      const step = planPair(texts, view, entry, place, path, names);
      if (step?.kind === 'trashFolder') gone.push(id);
      if (step === null || step.kind === 'rename') notes.push(...noteOf(view, entry, place, path));
      if (step !== null) steps.push(step);
    }
  }
  for (const id of Object.keys(view.entries)) {
    if (view.places[id] === undefined && view.renames.includes(renamePath(id))) steps.push(rescue(id, `${id}.md`, names));
  }
  steps.push(...planStrangers(texts, view, matched, names));

  // Files that go one by one, some seconds after each other, are as many as those that go at once.
  const { lately } = view;
  const placed = Object.values(view.places).filter((place) => !place.unconfirmed).length + view.quiet.length;
  const n = placed - steps.filter((step) => step.kind === 'forget').length + lately;
  const all = gone.length + lately;
  const many = all > MANY.count || (all >= MANY.atLeast && all * MANY.share > n) || (n > 0 && all === n);
  if (many && !gone.every((id) => confirmed.includes(id))) return { stop: 'many-deletions', gone, lately, steps, notes: [] };
  return { stop: null, gone, lately, steps, notes };
}

const ground = <F>(entry: SyncEntry<F>, place: Placement<F>, path: string) => ({
  id: entry.id,
  rev: entry.rev,
  placeRev: place.rev,
  path,
});

const rescue = <F>(id: string, near: string, names: FreeNames): Step<F> => ({
  kind: 'rescue',
  effect: true,
  id,
  path: names.takeOr(null, (attempt) => near.replace(/\.md$/, `-${attempt + 2}.md`)),
  tmp: renamePath(id),
});

/** A refusal is remembered until the person, or the file, changes something. */
const stillRefused = <F>(entry: SyncEntry<F>, place: Placement<F>, hash: string | null) =>
  place.refused !== null && place.refused.entryRev === entry.rev && place.refused.hash === hash ? place.refused.why : null;

/** A base whose file is not there. Absence is not an order: nothing starts a clock here. */
function planAbsent<F>(texts: Texts<F>, view: View<F>, entry: SyncEntry<F>, place: Placement<F>, names: FreeNames): Step<F> {
  const at = ground(entry, place, place.path);
  if (view.copies[place.path] !== undefined && entry.trashed === null) {
    return { kind: 'held', effect: false, id: entry.id, path: place.path, why: 'only-a-conflict-copy' };
  }
  if (names.hides(place.path)) return { kind: 'frozen', effect: false, ...at, why: 'cannot-see', keep: [] };
  const others = names.hashesAt(place.path, texts.hash);
  if (entry.trashed !== null) return { kind: 'forget', effect: true, ...at, others };
  const { write } = decide(texts, place, entry, place.text);
  if (write.length === 0 && !place.unconfirmed) return { kind: 'trashLibrary', effect: true, ...at, others };
  const to = texts.revise(place.text, entry.fields, write);
  const refused = stillRefused(entry, place, null);
  const path = names.takeOr(place.path, (attempt) => texts.path(entry.fields, attempt));
  return { kind: 'create', effect: refused === null, ...at, path, to, fields: entry.fields, again: !place.unconfirmed, refused };
}

/** A base and its file: the decision table of docs/sync.md, row by row. Null: nothing to do. */
function planPair<F>(
  texts: Texts<F>,
  view: View<F>,
  entry: SyncEntry<F>,
  place: Placement<F>,
  path: string,
  names: FreeNames,
): Step<F> | null {
  const text = view.files[path] ?? '';
  const at = ground(entry, place, path);
  const moved = path !== place.path;
  if (isSame(view, entry, place, path, text)) return planWish(entry, place, at, text, names);
  const reading = texts.parse(text);
  const unkept = (bytes: string) => bytes !== place.text && !entry.kept.includes(texts.hash(bytes));
  if (reading.kind !== 'post') {
    return { kind: 'frozen', effect: unkept(text) || moved, ...at, why: reading.kind, keep: [text] };
  }
  const rivals = (view.copies[path] ?? []).filter((copy) => copy.text !== text);
  if (rivals.length > 0) {
    const fresh = rivals.map((copy) => copy.text).filter(unkept);
    return { kind: 'frozen', effect: fresh.length > 0 || moved, ...at, why: 'conflict-copy', keep: fresh };
  }
  const d = decide(texts, place, entry, text);
  const reachedDisk = place.next?.text === text;
  const bytesChanged = (text !== place.text && !reachedDisk) || moved;
  if (entry.trashed !== null) {
    // An interrupted write had something to take from the file too: that was a change there, and is none of ours.
    if (bytesChanged || Object.keys(d.said).length > 0)
      return absorb(texts, entry, place, at, text, d, reviveTakes(texts, entry, text, d));
    const refused = stillRefused(entry, place, texts.hash(text));
    return { kind: 'trashFolder', effect: refused === null, ...at, text, refused };
  }
  if (d.clash.length > 0) return planConflict(texts, view, entry, place, at, text, d.clash);
  const to = texts.revise(text, entry.fields, d.write);
  // An interrupted write that reached the disk is settled before the next one: its intent is not replaced.
  if (to !== text && !reachedDisk) {
    const refused = stillRefused(entry, place, texts.hash(text));
    const after = adoptAll(texts, entry.fields, d.take, text);
    const took = Object.keys(d.take);
    return {
      kind: 'write',
      effect: refused === null,
      ...at,
      text,
      to,
      after,
      fields: entry.fields,
      wrote: d.write,
      took,
      refused,
    };
  }
  if (bytesChanged || Object.keys(d.take).length > 0 || place.next !== null || place.unconfirmed || text !== place.text) {
    return absorb(texts, entry, place, at, text, d, d.take);
  }
  return planWish(entry, place, at, text, names);
}

/** Nothing happened on either side: known without reading the text. */
const isSame = <F>(view: View<F>, entry: SyncEntry<F>, place: Placement<F>, path: string, text: string): boolean =>
  text === place.text &&
  path === place.path &&
  place.agreed === entry.rev &&
  place.next === null &&
  !place.unconfirmed &&
  entry.trashed === null &&
  view.copies[path] === undefined;

/** Another name, asked for in the library. */
function planWish<F>(
  entry: SyncEntry<F>,
  place: Placement<F>,
  at: ReturnType<typeof ground>,
  text: string,
  names: FreeNames,
): Step<F> | null {
  if (place.want === null) return null;
  if (place.want === at.path) return { kind: 'dropWant', effect: true, ...at };
  const effect = names.claim(place.want, at.path);
  return { kind: 'rename', effect, ...at, text, want: place.want, tmp: renamePath(entry.id) };
}

/** The library takes what the folder changed. Values we still have to write keep their old value in the base. */
function absorb<F>(
  texts: Texts<F>,
  entry: SyncEntry<F>,
  place: Placement<F>,
  at: ReturnType<typeof ground>,
  text: string,
  d: Decision<F>,
  take: Readonly<Record<string, string>>,
): Step<F> {
  const after = adoptAll(texts, entry.fields, take, text);
  const base = d.write.length === 0 ? after : texts.overlay(after, d.base, d.write);
  const from = at.path === place.path ? null : place.path;
  const revive = entry.trashed !== null;
  return {
    kind: 'absorb',
    effect: true,
    ...at,
    text,
    after,
    base,
    baseText: null,
    took: Object.keys(take),
    revive,
    link: false,
    from,
  };
}

/** Two changes to one field are a person's to decide. Our version is kept, named after what the person changed, not after the bytes a formatter makes of it. */
function planConflict<F>(
  texts: Texts<F>,
  view: View<F>,
  entry: SyncEntry<F>,
  place: Placement<F>,
  at: ReturnType<typeof ground>,
  text: string,
  clash: readonly string[],
): Step<F> {
  const mine = changedFields(texts, place, entry);
  const ours = texts.revise(place.text, entry.fields, mine);
  const hash = texts.hash(JSON.stringify(texts.overlay(place.fields, entry.fields, mine)) + place.text);
  const made = view.conflicts.some((path) => path.endsWith(`.${conflictSuffix(hash)}`));
  const effect = !made || at.path !== place.path;
  return { kind: 'conflict', effect, ...at, text, clash, ours, copy: conflictPath(place.path, hash) };
}

/** What the next run may be spared, when this one found the pair in step. */
function noteOf<F>(view: View<F>, entry: SyncEntry<F>, place: Placement<F>, path: string): readonly Note[] {
  const stat = view.stats[path] ?? place.stat;
  const known = stat?.size === place.stat?.size && stat?.mtime === place.stat?.mtime && stat?.at === place.stat?.at;
  if (known && place.agreed === entry.rev) return [];
  return [{ id: entry.id, placeRev: place.rev, stat, agreed: entry.rev }];
}
