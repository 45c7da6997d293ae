import type { Change, PlaceChange } from './ports.ts';
import type { Former, Placement, SyncEntry, Trashed } from './types.ts';

/** What goes into the history: bytes of a file, or the values an entry had. */
export type Version<F> = { readonly text: string } | { readonly fields: F };

export interface Recorded<F> {
  readonly entry: SyncEntry<F>;
  readonly place: Placement<F> | null;
  /** Versions to add where they are not there yet. */
  readonly versions: readonly Version<F>[];
}

/**
 * What one change makes of an entry and its placement. Pure, so that every library (IndexedDB, the check's) keeps the same promise:
 * what is replaced becomes a version. `now` is ISO 8601; `placeRev` a number this placement never had.
 */
export function recorded<F>(
  entry: SyncEntry<F>,
  place: Placement<F> | null,
  change: Change<F>,
  now: string,
  placeRev: number,
): Recorded<F> {
  const versions: Version<F>[] = (change.keep ?? []).filter((text) => text !== place?.text).map((text) => ({ text }));
  const newPlace = change.place === undefined ? place : changedPlace(place, change.place, placeRev);
  if (place !== null && newPlace?.text !== place.text) versions.push({ text: place.text });
  if (change.fields === undefined && change.trashed === undefined) return { entry, place: newPlace, versions };
  const isNew = change.fields !== undefined && JSON.stringify(change.fields) !== JSON.stringify(entry.fields);
  if (isNew) versions.push({ fields: entry.fields });
  const trashed: Trashed | null =
    change.trashed === undefined ? entry.trashed : change.trashed === null ? null : { why: change.trashed, at: now };
  return { entry: { ...entry, fields: change.fields ?? entry.fields, trashed, rev: entry.rev + 1 }, place: newPlace, versions };
}

/** What is remembered of a file whose placement a change forgets; null: nothing. A file that nobody has seen yet was none. */
export function formerOf<F>(place: Placement<F> | null, change: Change<F>): Former<F> | null {
  if (change.place?.kind !== 'forget' || place === null || place.unconfirmed) return null;
  const { path, text, fields } = place;
  return { path, text, fields };
}

function changedPlace<F>(place: Placement<F> | null, change: PlaceChange<F>, rev: number): Placement<F> | null {
  switch (change.kind) {
    case 'forget':
      return null;
    case 'patch':
      return place === null ? null : { ...place, ...change.patch, rev };
    case 'set':
      return { ...change.place, want: change.keepWant ? (place?.want ?? null) : null, rev };
  }
}
