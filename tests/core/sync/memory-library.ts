import type { OutboxItem, OutboxPort } from '../../../src/core/sync/outbox.ts';
import { fold } from '../../../src/core/sync/paths.ts';
import type { Change, LibraryPort, Others } from '../../../src/core/sync/ports.ts';
import { formerOf, recorded, type Version } from '../../../src/core/sync/record.ts';
import type { Former, Placement, SyncEntry, Texts, Trashed } from '../../../src/core/sync/types.ts';
import { hash, type Mini } from './miniature.ts';

export interface LibraryEntry<F = Mini> {
  readonly id: string;
  readonly fields: F;
  readonly rev: number;
  readonly trashed: Trashed | null;
  readonly versions: readonly Version<F>[];
}
type Places<F> = Record<string, Placement<F>>;

/** A library in memory. Plain data; entries and placements are replaced, never changed. */
export interface Library<F = Mini> {
  entries: Record<string, LibraryEntry<F>>;
  places: Places<F>;
  /** What the files were of posts that have none now. */
  formers: Record<string, Former<F>>;
  /** Placements in the write-only folder. */
  exports: Places<F>;
  outbox: OutboxItem[];
  readonly folderId: string;
  profile: string;
  nextId: number;
  nextRev: number;
  readAll: boolean;
  /** Files that were read and are no posts. */
  others: Others;
  /** Posts that went by absence when a person had said yes. */
  forgiven: readonly string[];
  writes: number;
}

export const newLibrary = <F = Mini>(profile = 'P'): Library<F> => ({
  entries: {},
  places: {},
  formers: {},
  exports: {},
  outbox: [],
  folderId: 'F1',
  profile,
  nextId: 1,
  nextRev: 1,
  readAll: false,
  others: {},
  forgiven: [],
  writes: 0,
});

type Into = 'places' | 'exports';

const NOW = '2026-01-01T00:00:00.000Z';
/** Texts are told apart by their hash, as in the product. */
const keyOf = <F>(version: Version<F>, hashOf: (text: string) => string) =>
  'text' in version ? hashOf(version.text) : JSON.stringify(version);

/** Adds to an entry's history what is not there yet. */
export function keep<F>(lib: Library<F>, id: string, versions: readonly Version<F>[], hashOf = hash): void {
  const entry = lib.entries[id];
  if (entry === undefined) return;
  const known = new Set(entry.versions.map((version) => keyOf(version, hashOf)));
  const fresh = versions.filter((version) => !known.has(keyOf(version, hashOf)));
  if (fresh.length > 0) lib.entries[id] = { ...entry, versions: [...entry.versions, ...fresh] };
  lib.writes++;
}

/** What the library knows of texts. */
export interface Names<F> extends Pick<Texts<F>, 'hash' | 'key'> {
  /** Leaves out what neither a name nor a key is made of. */
  readonly outline: (fields: F) => F;
}
const MINI: Names<Mini> = { hash, key: (fields) => fields.u, outline: ({ u, a }) => ({ u, a, b: '', d: '', n: '' }) };

/** One change, by a person or by a step of ours. */
export const change = (lib: Library, id: string, what: Change<Mini>, into: Into = 'places', record = recorded): void =>
  changeIn(lib, MINI, id, what, into, record);

export function changeIn<F>(
  lib: Library<F>,
  names: Names<F>,
  id: string,
  what: Change<F>,
  into: Into = 'places',
  record = recorded,
): void {
  const entry = lib.entries[id];
  if (entry === undefined) return;
  const place = lib[into][id] ?? null;
  const done = record(syncEntry(entry, names), place, what, NOW, lib.nextRev++);
  lib.entries[id] = { ...entry, fields: done.entry.fields, rev: done.entry.rev, trashed: done.entry.trashed };
  if (into === 'places') {
    keep(lib, id, done.versions, names.hash);
    const former = formerOf(place, what);
    if (former !== null) lib.formers[id] = former;
  }
  if (done.place === null) delete lib[into][id];
  else lib[into][id] = done.place;
  lib.writes++;
}

const syncEntry = <F>(entry: LibraryEntry<F>, names: Names<F>): SyncEntry<F> => ({
  id: entry.id,
  fields: entry.fields,
  rev: entry.rev,
  trashed: entry.trashed,
  kept: entry.versions.flatMap((version) => ('text' in version ? [names.hash(version.text)] : [])),
});

/** `record` is the code under check: what one change makes of an entry. */
export const libraryOn = (lib: Library, into: Into = 'places', record = recorded): LibraryPort<Mini> =>
  libraryOf(lib, MINI, into, record);

/** The memory tenant of the library port. */
export function libraryOf<F>(lib: Library<F>, names: Names<F>, into: Into = 'places', record = recorded): LibraryPort<F> {
  const placeRev = (id: string) => lib[into][id]?.rev ?? null;
  return {
    rows: () =>
      Object.values(lib.entries).map((entry) => {
        const place = lib[into][entry.id];
        return {
          id: entry.id,
          rev: entry.rev,
          trashed: entry.trashed !== null,
          place:
            place === undefined
              ? null
              : {
                  rev: place.rev,
                  path: place.path,
                  hash: names.hash(place.text),
                  stat: place.stat,
                  agreed: place.agreed,
                  settled: place.next === null && !place.unconfirmed && place.want === null && place.refused === null,
                },
          hasFormer: into === 'places' && lib.formers[entry.id] !== undefined,
        };
      }),
    lore: () => ({
      keys: new Map(Object.values(lib.entries).map((entry) => [entry.id, names.key(entry.fields)])),
      kept: new Map(Object.values(lib.entries).map((entry) => [entry.id, syncEntry(entry, names).kept])),
    }),
    outline: (ids) =>
      Object.fromEntries(
        ids.flatMap((id) => {
          const entry = lib.entries[id];
          return entry === undefined ? [] : [[id, { ...syncEntry(entry, names), fields: names.outline(entry.fields) }] as const];
        }),
      ),
    load: (ids) => {
      const entries = ids.flatMap((id) =>
        lib.entries[id] === undefined ? [] : [[id, syncEntry(lib.entries[id], names)] as const],
      );
      const places = ids.flatMap((id) => (lib[into][id] === undefined ? [] : [[id, lib[into][id]] as const]));
      return { entries: Object.fromEntries(entries), places: Object.fromEntries(places) };
    },
    formers: (ids) => Object.fromEntries(ids.flatMap((id) => (lib.formers[id] === undefined ? [] : [[id, lib.formers[id]]]))),
    lately: () =>
      Object.values(lib.entries).filter(
        ({ id, trashed }) => trashed?.why === 'absence' && lib.formers[id] !== undefined && !lib.forgiven.includes(id),
      ).length,
    others: () => (into === 'places' ? lib.others : {}),
    noteOthers: (others) => {
      lib.others = others;
    },
    isStill: ({ id, rev, placeRev: expected }) => lib.entries[id]?.rev === rev && placeRev(id) === expected,
    record: ({ id, rev, placeRev: expected }, what) => {
      const entry = lib.entries[id];
      if (entry === undefined || (rev !== null && entry.rev !== rev) || placeRev(id) !== expected) return null;
      changeIn(lib, names, id, what, into, record);
      return { rev: lib.entries[id]?.rev ?? 0, placeRev: placeRev(id) };
    },
    recordMade: ({ id, rev, placeRev: expected }, make) => {
      const entry = lib.entries[id];
      if (entry === undefined || entry.rev !== rev || placeRev(id) !== expected) return null;
      const place = make(entry.fields);
      changeIn(lib, names, id, { place: { kind: 'set', place, keepWant: false } }, into, record);
      return { rev: lib.entries[id]?.rev ?? 0, placeRev: placeRev(id), text: place.text };
    },
    add: (fields, place, key) => {
      const placed = Object.values(lib[into]).some((other) => other.path === place.path && other.text === place.text);
      const known = Object.values(lib.entries).some(
        (entry) => lib[into][entry.id] === undefined && names.key(entry.fields) === key,
      );
      if (placed || known) return false;
      const id = `${lib.profile === 'P' ? '' : lib.profile}n${lib.nextId++}`;
      lib.entries[id] = { id, fields, rev: 1, trashed: null, versions: [] };
      lib[into][id] = { ...place, want: null, rev: lib.nextRev++ };
      lib.writes++;
      return true;
    },
    note: (notes) => {
      for (const { id, placeRev: expected, stat, agreed } of notes) {
        const place = lib[into][id];
        if (place?.rev === expected) lib[into][id] = { ...place, stat, agreed };
      }
      lib.writes++;
    },
    readAllNext: () => {
      lib.readAll = true;
    },
  };
}

export function outboxOn(lib: Library): OutboxPort {
  return {
    items: () => [...lib.outbox],
    done: (item) => {
      lib.outbox = lib.outbox.filter((other) => other.id !== item.id || other.rev !== item.rev);
      lib.writes++;
    },
    isPlaced: (path, id) =>
      lib.formers[id] !== undefined || Object.values(lib.places).some((place) => fold(place.path) === fold(path)),
  };
}
