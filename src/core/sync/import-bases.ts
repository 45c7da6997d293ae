import { copiesOf, folderSays } from './decide.ts';
import { Groups } from './match.ts';
import type { Placement, Texts, View } from './types.ts';

/** A text as it left the library: on its way an editor, git or a zip may have given it other line ends, or a mark, and edited nothing. */
export const asWritten = (text: string): string => text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');

/** A text that one file may have held: one of its post's history. */
export interface OwnBase {
  readonly id: string;
  readonly path: string;
  readonly hash: string;
}

/**
 * Which of the chosen files may hold an edit of an earlier export, and which texts they may have held. Exports lie beside each other and
 * get other names, and an edit is understood only by what that very file held before; the texts are in the post's history.
 * `known`: hashes of texts that left the library, and so are no edit.
 */
export function earlierBases<F>(texts: Texts<F>, view: View<F>, known: ReadonlySet<string>): readonly OwnBase[] {
  return editedFiles(texts, view, known).flatMap(({ path, ids }) =>
    ids.flatMap((id) => (view.entries[id]?.kept ?? []).map((hash) => ({ id, path, hash }))),
  );
}

/** Files with a text that never left the library, and the posts that they may hold an edit of. */
function editedFiles<F>(
  texts: Texts<F>,
  view: View<F>,
  known: ReadonlySet<string>,
): readonly { readonly path: string; readonly ids: readonly string[] }[] {
  const owners = ownersOf(texts, view);
  return Object.entries(view.files).flatMap(([path, text]) => {
    if ([text, asWritten(text)].some((one) => known.has(texts.hash(one)))) return [];
    const ids = owners(path, text).filter((id) => !speaks(view, id, path));
    return ids.length === 0 ? [] : [{ path, ids }];
  });
}

/** The posts that a file may be one of: the one whose place it is, else all of its article. */
function ownersOf<F>(texts: Texts<F>, view: View<F>): (path: string, text: string) => readonly string[] {
  const placedAt = new Groups<string>();
  for (const [id, { path }] of Object.entries(view.places)) placedAt.add(path, id);
  const byKey = new Groups<string>();
  for (const { id, fields } of Object.values(view.entries)) if (view.places[id] !== undefined) byKey.add(texts.key(fields), id);
  return (path, text) => {
    const own = placedAt.at(path);
    if (own.length > 0) return own;
    const reading = texts.parse(text);
    return reading.kind === 'post' ? byKey.at(reading.key) : [];
  };
}

/** True when another file speaks for the post already: the one at its place, edited. */
function speaks<F>(view: View<F>, id: string, path: string): boolean {
  const place = view.places[id];
  const text = place === undefined || place.path === path ? undefined : view.files[place.path];
  return text !== undefined && asWritten(text) !== asWritten(place?.text ?? '');
}

/**
 * The view with each of these files judged by the text that it differs from in the fewest fields: that is what it held. `bases` come in the
 * order in which they were replaced: of texts that are equally near the file held the later one. (What was edited, imported and edited again
 * in one field differs from the export just as much as from what was imported.)
 */
export function withBases<F>(
  texts: Texts<F>,
  view: View<F>,
  known: ReadonlySet<string>,
  bases: readonly (OwnBase & { readonly text: string })[],
): View<F> {
  const owners = ownersOf(texts, view);
  const places: Record<string, Placement<F>> = { ...view.places };
  const taken = new Set<string>();
  const edits = editedFiles(texts, view, known)
    .map(({ path }) => path)
    .sort();
  // Bytes that could not be read, and were kept all the same, are nobody's base.
  const readable = bases.filter(({ text }) => texts.parse(text).kind === 'post');
  for (const path of edits) {
    const edited = view.files[path] ?? '';
    const distanceTo = (text: string): number => distance(texts, edited, text);
    const last = new Map(owners(path, edited).map((id) => [id, distanceTo(view.places[id]?.text ?? '')]));
    const nearest = Math.min(...last.values());
    let best = { distance: Number.POSITIVE_INFINITY, id: '', text: '' };
    for (const { id, text } of readable.filter((base) => base.path === path && !taken.has(base.id))) {
      const far = distanceTo(text);
      if (far <= nearest && far < (last.get(id) ?? 0) && far <= best.distance) best = { distance: far, id, text };
    }
    // Exported again with the same text, its place is the newer file: then this one held what both sides last agreed on.
    const [sole] = last.size === 1 ? last.keys() : [];
    const twin = sole === undefined || taken.has(sole) ? undefined : places[sole];
    const isOnly = edits.every((other) => other === path || !owners(other, view.files[other] ?? '').includes(sole ?? ''));
    const isKin = bases.some((base) => base.path === path) || isLike(texts, edited, twin?.text ?? '');
    if (
      best.id === '' &&
      isOnly &&
      isKin &&
      sole !== undefined &&
      twin !== undefined &&
      asWritten(view.files[twin.path] ?? '') === asWritten(twin.text)
    ) {
      taken.add(sole);
      places[sole] = { ...twin, path };
      continue;
    }
    const place = places[best.id];
    if (place === undefined) continue;
    taken.add(best.id);
    // An export says the library's values of its day, as far as a file can.
    places[best.id] = { ...place, path, text: best.text, fields: texts.fieldsOf(best.text), next: null, agreed: null };
  }
  return { ...view, places };
}

/** Does a file say the title or the body of another text? Where nothing of its post was ever replaced only that tells an edit from another file of the article. */
export function isLike<F>(texts: Texts<F>, text: string, other: string): boolean {
  const [now, before] = [copiesOf(texts.parse(text)), copiesOf(texts.parse(other))];
  return texts.kin.some((copy) => now[copy] !== undefined && now[copy] === before[copy]);
}

/** In how many fields a file differs from a base. */
export function distance<F>(texts: Texts<F>, text: string, base: string): number {
  const [now, before] = [texts.parse(text), copiesOf(texts.parse(base))];
  return Object.keys(texts.copies).filter((field) => folderSays(texts, field, now, before).changed).length;
}
