import { adoptAll, decide, linkTakes, reviveTakes } from './decide.ts';
import { asWritten } from './import-bases.ts';
import { Groups } from './match.ts';
import { planSync } from './plan.ts';
import type { Step, Texts, View } from './types.ts';

/** Both sides changed one field: the library keeps its values, and the file's become a version that can be restored. */
export interface KeptApart<F> {
  readonly id: string;
  readonly path: string;
  readonly clash: readonly string[];
  /** The entry's values with those of the file. */
  readonly theirs: F;
}

/** What an import would bring into the library. No file is ever written, and nothing in the library is lost. */
export interface ImportPlan<F> {
  /** Steps that change the library; a link of equal values is one too, it only records the base. */
  readonly steps: readonly Step<F>[];
  readonly conflicts: readonly KeptApart<F>[];
  /** Shown only: more than one post may be meant. */
  readonly held: readonly { readonly path: string }[];
  /** Paths of posts that lie in the library's trash, unchanged since: they stay there. */
  readonly inTrash: readonly string[];
  /** Posts that were in this folder and are not among the files; counted only where the folder's marker is among them. */
  readonly gone: readonly Step<F>[];
}

export interface ImportOptions {
  /** The marker is among the files: they are the whole folder, and what is not there is gone. */
  readonly isWhole: boolean;
  /** Hashes of texts that left the library before: an earlier export is no change. */
  readonly known: ReadonlySet<string>;
}

/**
 * The one way back of files that were chosen, by the planner of the two-way sync: everything it would do to the folder is left out.
 * Pure and total.
 */
export function planImport<F>(texts: Texts<F>, view: View<F>, { isWhole, known }: ImportOptions): ImportPlan<F> {
  const seen = isWhole ? withEarlierSettled(texts, view, known) : withoutAbsentTwins(texts, withoutEarlier(texts, view, known));
  // Missing files are nothing alarming here: without the marker they mean nothing, with it the person is asked.
  const plan = planSync(texts, seen, Object.keys(seen.places));
  const steps: Step<F>[] = [];
  const conflicts: KeptApart<F>[] = [];
  const held: { path: string }[] = [];
  const inTrash: string[] = [];
  const gone: Step<F>[] = [];
  for (const step of plan.steps) {
    switch (step.kind) {
      case 'absorb':
      case 'newEntry':
      case 'frozen':
        steps.push(step);
        break;
      case 'write':
        steps.push(...asAbsorb(texts, seen, step));
        break;
      case 'conflict':
        conflicts.push(...keptApart(texts, seen, step));
        break;
      case 'held':
        if (step.id === null) held.push({ path: step.path });
        break;
      case 'trashFolder':
        inTrash.push(step.path);
        break;
      case 'trashLibrary':
        if (isWhole) gone.push(step);
        break;
      case 'create': // the library's own, and the folder is not written
      case 'forget':
      case 'rename':
      case 'finishRename':
      case 'rescue':
      case 'dropWant':
        break;
      default:
        step satisfies never;
    }
  }
  return { steps, conflicts, held, inTrash, gone };
}

/** The library and the file changed different fields: the library takes the file's, and keeps its own as changes since the base. */
function asAbsorb<F>(texts: Texts<F>, view: View<F>, step: Extract<Step<F>, { kind: 'write' }>): readonly Step<F>[] {
  const place = view.places[step.id];
  // An unsettled write is the sync's to settle.
  if (place === undefined || place.next !== null) return [];
  if (step.took.length === 0 && step.text === place.text) return []; // only the library has changed
  const { id, rev, placeRev, path, text, after, took } = step;
  const base = texts.overlay(after, place.fields, step.wrote);
  const from = path === place.path ? null : place.path;
  return [
    {
      kind: 'absorb',
      effect: true,
      id,
      rev,
      placeRev,
      path,
      text,
      after,
      base,
      baseText: null,
      took,
      revive: false,
      link: false,
      from,
    },
  ];
}

function keptApart<F>(texts: Texts<F>, view: View<F>, step: Extract<Step<F>, { kind: 'conflict' }>): readonly KeptApart<F>[] {
  const [entry, place] = [view.entries[step.id], view.places[step.id]];
  if (entry === undefined || place === undefined) return [];
  const takes = reviveTakes(texts, entry, step.text, decide(texts, place, entry, step.text));
  const theirs = adoptAll(texts, entry.fields, takes, step.text);
  return [{ id: step.id, path: step.path, clash: step.clash, theirs }];
}

/** Entries by their article, and whether one that has no file here says just what a file says: that one is linked. */
function about<F>(texts: Texts<F>, view: View<F>) {
  const byKey = new Groups<string>();
  for (const { id, fields } of Object.values(view.entries)) byKey.add(texts.key(fields), id);
  const isEqual = (id: string, text: string): boolean => {
    const entry = view.entries[id];
    return entry !== undefined && view.places[id] === undefined && Object.keys(linkTakes(texts, entry, text)).length === 0;
  };
  /** The posts of which this text is an earlier one: it left the library, and no edit. */
  const earlierOf = (text: string, left: ReadonlySet<string>): readonly string[] => {
    const reading = texts.parse(text);
    const hashes = [text, asWritten(text)].map(texts.hash);
    const ids = reading.kind === 'post' ? byKey.at(reading.key) : [];
    return hashes.some((hash) => left.has(hash) || ids.some((id) => view.entries[id]?.kept.includes(hash))) ? ids : [];
  };
  return { isEqual, earlierOf };
}

/**
 * The same where the files are the whole folder, an older copy of it as like as not: a text that the post's file had before undoes nothing,
 * and its post is not missing. It counts as the text that was agreed last.
 */
function withEarlierSettled<F>(texts: Texts<F>, view: View<F>, left: ReadonlySet<string>): View<F> {
  const { isEqual, earlierOf } = about(texts, view);
  const bases = new Set(Object.values(view.places).map(({ text }) => text));
  const files: Record<string, string> = { ...view.files };
  for (const [path, text] of Object.entries(view.files)) {
    const ids = bases.has(text) ? [] : earlierOf(text, left);
    if (ids.length === 0 || ids.some((id) => isEqual(id, text))) continue;
    delete files[path];
    const owner =
      ids.find((id) => view.places[id]?.path === path) ?? ids.find((id) => files[view.places[id]?.path ?? path] === undefined);
    const place = owner === undefined ? undefined : view.places[owner];
    if (place !== undefined) files[place.path] = place.text;
  }
  return { ...view, files };
}

/**
 * Leaves out files that tell nothing new: texts that left the library earlier (an older export would undo what was changed since) and
 * files that are byte for byte another one.
 */
function withoutEarlier<F>(texts: Texts<F>, view: View<F>, known: ReadonlySet<string>): View<F> {
  const placedAt = new Groups<string>();
  const basedOn = new Groups<string>();
  for (const [id, { path, text }] of Object.entries(view.places)) {
    placedAt.add(path, id);
    basedOn.add(asWritten(text), id);
  }
  const { isEqual, earlierOf } = about(texts, view);
  const isEarlier = (path: string, text: string): boolean => {
    const ids = earlierOf(text, known);
    if (ids.length === 0) return false;
    const owners = basedOn.at(asWritten(text));
    if (owners.length === 0) return !ids.some((id) => isEqual(id, text));
    const here = placedAt.at(path);
    if (here.length > 0) return !here.some((id) => owners.includes(id)); // one post's base at another's place is a copy, no edit of that
    return owners.every((id) => view.files[view.places[id]?.path ?? ''] !== undefined); // a copy beside the post's own file
  };
  const taken = new Set<string>();
  const files: Record<string, string> = {};
  const isPlaced = (path: string): boolean => placedAt.at(path).length > 0;
  const paths = Object.keys(view.files).sort();
  for (const path of [...paths.filter(isPlaced), ...paths.filter((one) => !isPlaced(one))]) {
    const text = view.files[path] ?? '';
    if (isEarlier(path, text) || (!isPlaced(path) && taken.has(text))) continue;
    taken.add(text);
    files[path] = text;
  }
  return { ...view, files };
}

/**
 * Some files of a folder say nothing of posts whose files were not chosen. Where several posts are of one article, a file that is nobody's
 * would be taken for the one that is absent ("moved and edited"): that one is left out of sight.
 */
function withoutAbsentTwins<F>(texts: Texts<F>, view: View<F>): View<F> {
  const there = new Set(Object.values(view.files));
  const twins = new Groups<string>();
  for (const { id, fields } of Object.values(view.entries)) if (view.places[id] !== undefined) twins.add(texts.key(fields), id);
  const isThere = (id: string): boolean => {
    const place = view.places[id];
    return place !== undefined && (view.files[place.path] !== undefined || there.has(place.text));
  };
  const absent = new Set<string>();
  for (const key of twins.keys()) {
    const ids = twins.at(key);
    if (ids.some(isThere)) for (const id of ids) if (!isThere(id)) absent.add(id);
  }
  const without = <T>(all: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
    Object.fromEntries(Object.entries(all).filter(([id]) => !absent.has(id)));
  return absent.size === 0 ? view : { ...view, entries: without(view.entries), places: without(view.places) };
}
