import { decide } from './decide.ts';
import { Groups } from './match.ts';
import type { Former, Texts, View } from './types.ts';

/** Posts without a file among exports and imports, of which one of the chosen files may be: the folder may know better what that file said. */
export function unplacedHere<F>(texts: Texts<F>, view: View<F>): readonly string[] {
  const files = filesByKey(texts, view);
  const isMeant = ({ id, fields }: { readonly id: string; readonly fields: F }): boolean =>
    view.places[id] === undefined && view.formers[id] === undefined && files.at(texts.key(fields)).length > 0;
  return Object.values(view.entries)
    .filter(isMeant)
    .map(({ id }) => id);
}

/**
 * The view in which a chosen file is judged by what its post's file in the connected folder said last: who takes a file from there and edits
 * one of two places that say the same has edited it. Where both sides changed one field the file speaks as it does without a base.
 */
export function withFormers<F>(texts: Texts<F>, view: View<F>, known: Readonly<Record<string, Former<F>>>): View<F> {
  const files = filesByKey(texts, view);
  const formers: Record<string, Former<F>> = { ...view.formers };
  for (const [id, former] of Object.entries(known)) {
    const entry = view.entries[id];
    if (entry === undefined) continue;
    const clashes = (text: string): boolean => decide(texts, { ...former, next: null }, entry, text).clash.length > 0;
    if (!files.at(texts.key(entry.fields)).some(clashes)) formers[id] = former;
  }
  return { ...view, formers };
}

/** The chosen texts by the article they are about. */
function filesByKey<F>(texts: Texts<F>, view: View<F>): Groups<string> {
  const files = new Groups<string>();
  for (const text of Object.values(view.files)) {
    const reading = texts.parse(text);
    if (reading.kind === 'post') files.add(reading.key, text);
  }
  return files;
}
