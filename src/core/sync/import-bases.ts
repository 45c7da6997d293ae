import { copiesOf, folderSays } from './decide.ts';
import { Groups } from './match.ts';
import { fileName } from './paths.ts';
import type { Placement, Texts, View } from './types.ts';

/** A text that left the library under a name. */
export interface Left {
  readonly name: string;
  readonly hash: string;
  /** ISO 8601 UTC. */
  readonly at: string;
}

/** The base of one file: another text of its post than the last that left the library. */
export interface OwnBase {
  readonly id: string;
  readonly path: string;
  readonly hash: string;
}

/**
 * Which of the chosen files may hold an edit of an earlier export, and which texts they may have held. Exports lie beside each other under
 * names of their own, and an edit is understood only by what that very file held before; the texts are in the post's history.
 */
export function earlierBases<F>(texts: Texts<F>, view: View<F>, left: readonly Left[]): readonly OwnBase[] {
  const known = new Set(left.map(({ hash }) => hash));
  const byName = new Groups<string>();
  for (const { name, hash } of [...left].sort((a, b) => (a.at < b.at ? 1 : -1))) byName.add(name, hash);
  const byKey = new Groups<string>();
  for (const { id, fields } of Object.values(view.entries)) if (view.places[id] !== undefined) byKey.add(texts.key(fields), id);
  const found: OwnBase[] = [];
  for (const path of Object.keys(view.files).sort()) {
    const text = view.files[path] ?? '';
    const reading = texts.parse(text);
    if (reading.kind !== 'post' || known.has(texts.hash(text))) continue;
    for (const id of byKey.at(reading.key)) {
      const hashes = byName.at(fileName(path)).filter((hash) => view.entries[id]?.kept.includes(hash));
      for (const hash of hashes) found.push({ id, path, hash });
    }
  }
  return found;
}

/** The view with each of these files judged by the text that it differs from in the fewest fields: that is what it held. */
export function withBases<F>(texts: Texts<F>, view: View<F>, bases: readonly (OwnBase & { readonly text: string })[]): View<F> {
  const places: Record<string, Placement<F>> = { ...view.places };
  const file = new Map<string, string>();
  for (const { id, path, text } of bases) {
    const place = places[id];
    // Of several edited files of one post the first is its file; the others become posts of their own.
    if (place === undefined || (file.get(id) ?? path) !== path) continue;
    file.set(id, path);
    const edited = view.files[path] ?? '';
    if (distance(texts, edited, text) >= distance(texts, edited, place.text)) continue;
    // An export says the library's values of its day, as far as a file can.
    places[id] = { ...place, path, text, fields: texts.fieldsOf(text), next: null, agreed: null };
  }
  return { ...view, places };
}

/** In how many fields a file differs from a base. */
function distance<F>(texts: Texts<F>, text: string, base: string): number {
  const [now, before] = [copiesOf(texts.parse(text)), copiesOf(texts.parse(base))];
  return Object.keys(texts.copies).filter((field) => folderSays(texts, field, now, before).changed).length;
}
