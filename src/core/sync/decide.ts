import type { Copies, Former, Placement, Reading, SyncEntry, Texts } from './types.ts';

const NONE: Copies = {};
export const copiesOf = (reading: Reading): Copies => (reading.kind === 'post' ? reading.copies : NONE);
const muteOf = (reading: Reading): readonly string[] => (reading.kind === 'post' && reading.mute) || [];

type Says = { readonly changed: false } | { readonly changed: true; readonly value: string | null };

/**
 * What a file says about one field, seen from the base; a value of null is a contradiction. Each copy is compared with the same copy in
 * the base; those that differ speak. A copy that was removed says nothing while another stands; all removed: the value was removed, but
 * not by a file that has no place for it (any more).
 */
export function folderSays<F>(texts: Texts<F>, field: string, reading: Reading, base: Copies): Says {
  const now = copiesOf(reading);
  const places = texts.copies[field] ?? [];
  const there = places.filter((place) => now[place] !== undefined);
  if (there.length === 0) {
    const isRemoved = places.some((place) => base[place] !== undefined) && !muteOf(reading).includes(field);
    return isRemoved ? { changed: true, value: '' } : { changed: false };
  }
  const moved = there.filter((place) => now[place] !== base[place]);
  return moved.length === 0 ? { changed: false } : { changed: true, value: texts.valueOf(field, now, moved) };
}

/** The value that speaks when there is no base: the first copy that holds one. */
function firstCopy<F>(texts: Texts<F>, field: string, now: Copies): string {
  const place = texts.copies[field]?.find((name) => now[name] !== undefined);
  return place === undefined ? '' : (texts.valueOf(field, now, [place]) ?? '');
}

export interface Decision<F> {
  /** Field → stored form the library takes from the file. */
  readonly take: Readonly<Record<string, string>>;
  /** Fields the file gets from the library. */
  readonly write: readonly string[];
  readonly clash: readonly string[];
  /** Fields the folder changed, whatever follows from it, and the value it gives; null where its copies contradict each other. */
  readonly said: Readonly<Record<string, string | null>>;
  /** The base's values it was judged by: with those of an intent that reached the disk. */
  readonly base: F;
}

/** Field by field: base × library × file. Both sides are read with today's code, so an update of the extension changes nothing. */
export function decide<F>(
  texts: Texts<F>,
  place: Pick<Placement<F>, 'text' | 'fields' | 'next'>,
  entry: SyncEntry<F>,
  text: string,
): Decision<F> {
  const intent = place.next !== null && place.next.text === text ? place.next : null;
  const base = intent === null ? place.fields : texts.overlay(place.fields, intent.fields, intent.wrote);
  const baseText = intent === null ? place.text : texts.revise(place.text, base, intent.wrote);
  const before = copiesOf(texts.parse(baseText));
  const now = texts.parse(text);
  const take: Record<string, string> = {};
  const write: string[] = [];
  const clash: string[] = [];
  const said: Record<string, string | null> = {};
  for (const field of Object.keys(texts.copies)) {
    const says = folderSays(texts, field, now, before);
    if (says.changed) said[field] = says.value;
    const ours = texts.stored(field, entry.fields);
    const weChanged = ours !== texts.stored(field, base);
    if (!says.changed) {
      if (weChanged) write.push(field);
    } else if (says.value === null || (weChanged && says.value !== ours)) clash.push(field);
    else if (says.value !== ours) take[field] = says.value;
  }
  return { take, write, clash, said, base };
}

/** Without a base the folder speaks: what differs in stored form is taken; a second copy that equals ours is agreement. What the file has no place for stays. */
export function linkTakes<F>(texts: Texts<F>, entry: SyncEntry<F>, text: string): Readonly<Record<string, string>> {
  const reading = texts.parse(text);
  const now = copiesOf(reading);
  const mute = muteOf(reading);
  const take: Record<string, string> = {};
  for (const [field, places] of Object.entries(texts.copies)) {
    if (mute.includes(field)) continue;
    const ours = texts.stored(field, entry.fields);
    const first = firstCopy(texts, field, now);
    const stands = places.some((place) => now[place] !== undefined && texts.valueOf(field, now, [place]) === ours);
    if (first !== ours && !stands) take[field] = first;
  }
  return take;
}

/** A revived post has the folder's value in every field the folder changed, also where we had changed it too. */
export function reviveTakes<F>(
  texts: Texts<F>,
  entry: SyncEntry<F>,
  text: string,
  decision: Decision<F>,
): Readonly<Record<string, string>> {
  const now = copiesOf(texts.parse(text));
  const take = { ...decision.take };
  for (const field of decision.clash) {
    const value = firstCopy(texts, field, now);
    if (value !== texts.stored(field, entry.fields)) take[field] = value;
  }
  return take;
}

/** The library's values once it has taken `take` from a file's text. */
export const adoptAll = <F>(texts: Texts<F>, fields: F, take: Readonly<Record<string, string>>, text: string): F =>
  Object.entries(take).reduce((kept, [field, value]) => texts.adopt(kept, field, value, text), fields);

/** Fields a person changed in the library since the base, in stored form. */
export const changedFields = <F>(texts: Texts<F>, { fields }: Former<F>, entry: SyncEntry<F>): readonly string[] =>
  Object.keys(texts.copies).filter((field) => texts.stored(field, entry.fields) !== texts.stored(field, fields));
