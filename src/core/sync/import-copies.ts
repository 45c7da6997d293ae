import { distance, isLike } from './import-bases.ts';
import { type ImportPlan, planImport } from './import-plan.ts';
import { Groups } from './match.ts';
import type { Texts, View } from './types.ts';

/** A file that was edited, of a post of which another one was edited too. */
interface Copy {
  readonly path: string;
  readonly id: string;
}

/** Files of a plan that would become posts of their own beside one that they may be a copy of, or that nobody knows which to take of. */
export function secondCopies<F>(texts: Texts<F>, { entries, places, files }: View<F>, plan: ImportPlan<F>): readonly Copy[] {
  const news = plan.steps.flatMap((step) => (step.kind === 'newEntry' && step.twins.length > 0 ? [step] : []));
  if (news.length + plan.held.length === 0) return [];
  const byKey = new Groups<string>();
  for (const { id, fields, trashed } of Object.values(entries))
    if (places[id] !== undefined && trashed === null) byKey.add(texts.key(fields), id);
  return [...news, ...plan.held].flatMap(({ path }) => {
    const reading = texts.parse(files[path] ?? '');
    return reading.kind === 'post' ? byKey.at(reading.key).map((id) => ({ path, id })) : [];
  });
}

/**
 * Exports lie beside each other, and a person may edit more than one of a post. Each is an edit of what it held: the first is taken as ever,
 * and every further one onto what the one before has made of the post, by a plan of its own. What both changed is a conflict like any other.
 * `history` are earlier texts of a post; a file that is like none of them is another one of the article.
 */
export function planCopies<F>(
  texts: Texts<F>,
  view: View<F>,
  plan: ImportPlan<F>,
  known: ReadonlySet<string>,
  history: ReadonlyMap<string, readonly string[]>,
): { readonly plan: ImportPlan<F>; readonly later: readonly ImportPlan<F>[] } {
  const before = (id: string): readonly string[] => [...(history.get(id) ?? []), view.places[id]?.text ?? ''];
  const said = (path: string): string => view.files[path] ?? '';
  const all = secondCopies(texts, view, plan);
  const likely = all.filter(({ path, id }) => before(id).some((text) => isLike(texts, said(path), text)));
  // Where nobody knows which file is the post's, each of them has to be a copy, or a person says.
  const isHeld = new Set(plan.held.map(({ path }) => path));
  const unsure = new Set(all.filter((one) => isHeld.has(one.path) && !likely.includes(one)).map(({ id }) => id));
  const copies = likely.filter(
    ({ path, id }) => likely.every((other) => other.path !== path || other.id === id) && !(isHeld.has(path) && unsure.has(id)),
  );
  const isCopy = new Set(copies.map(({ path }) => path));
  const first = {
    ...plan,
    steps: plan.steps.filter((step) => step.kind !== 'newEntry' || !isCopy.has(step.path)),
    held: plan.held.filter(({ path }) => !isCopy.has(path)),
  };
  let now = afterwards(view, first);
  const later: ImportPlan<F>[] = [];
  for (const { path, id } of copies) {
    const [entry, place] = [now.entries[id], now.places[id]];
    if (entry === undefined || place === undefined) continue;
    // What another file brings just now this one did not hold: two edits of one field are a person's to decide.
    const bases = before(id).map((text) => ({ text, far: distance(texts, said(path), text) }));
    const nearest = Math.min(...bases.map(({ far }) => far));
    const { text } = bases.find(({ far }) => far === nearest) ?? place;
    const held = text === place.text ? place : { ...place, text, fields: texts.fieldsOf(text), next: null };
    const files = { [path]: said(path) };
    const one = { ...now, files, entries: { [id]: entry }, places: { [id]: { ...held, path, agreed: null } } };
    const next = planImport(texts, one, { isWhole: false, known });
    later.push(next);
    now = afterwards(now, next);
  }
  return { plan: first, later };
}

/** What the library will say once a plan was carried out. */
function afterwards<F>(view: View<F>, { steps }: ImportPlan<F>): View<F> {
  const [entries, places] = [{ ...view.entries }, { ...view.places }];
  for (const step of steps) {
    if (step.kind !== 'absorb') continue;
    const [entry, place] = [entries[step.id], places[step.id]];
    if (entry === undefined || place === undefined) continue;
    entries[step.id] = { ...entry, fields: step.after, rev: step.rev + 1 };
    places[step.id] = { ...place, path: step.path, text: step.baseText ?? step.text, fields: step.base, agreed: null };
  }
  return { ...view, entries, places };
}

/**
 * Conflicts of a post to which another file has brought something in the same import: the files that say nothing new from then on, for
 * beside that other one nobody could tell any more what they held before.
 */
export function toldOnce<F>(plan: ImportPlan<F>, later: readonly ImportPlan<F>[]): ReadonlySet<string> {
  const all = [plan, ...later];
  const brought = new Set(all.flatMap(({ steps }) => steps.flatMap((step) => (step.kind === 'absorb' ? [step.id] : []))));
  return new Set(all.flatMap(({ conflicts }) => conflicts.flatMap(({ id, path }) => (brought.has(id) ? [path] : []))));
}
