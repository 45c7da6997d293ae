import type { Failure } from '../failure.ts';
import type { Former, Note, Placement, Stat, SyncEntry } from './types.ts';

/** The tenants of a port answer at once (memory) or later (a disk). */
export type Later<T> = T | Promise<T>;

export interface Listed {
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since the epoch, as the file system tells it. */
  readonly mtime: number;
}

export interface Seen {
  /** Bytes that are not UTF-8 come as lone surrogates (`bytes.ts`): nothing is lost and no reader takes them for a post. */
  readonly text: string;
  readonly stat: Stat;
}

/** 'changed': what was seen before is no longer so, and nothing was done. */
export type Did = 'done' | 'changed' | Failure;

/** Hash and stat of one and the same read. */
export interface Looked {
  readonly hash: string;
  readonly stat: Stat;
}

/** One folder. Every method is one atomic micro-step as far as the file system allows; residues are told in docs/sync.md. */
export interface FolderPort {
  /** Every file, ours included; hidden folders of others are not entered. */
  list(): Later<readonly Listed[] | Failure>;
  /** The names in one folder, without sizes and times. */
  names(folder: string): Later<readonly string[]>;
  /** Null: no such file. */
  read(path: string): Later<Seen | Failure | null>;
  readMany(paths: readonly string[]): Later<ReadonlyMap<string, Seen>>;
  /** Null when it is not there. */
  look(path: string): Later<Looked | Failure | null>;
  /** Files that are not there, or cannot be opened, are left out. */
  lookMany(paths: readonly string[]): Later<ReadonlyMap<string, Looked>>;
  /** Is a path that was not listed there after all, or cannot be seen here at all (a link, a refused name)? */
  isHidden(path: string): Later<boolean>;
  /** A new file in our own room; replaces what we left there. */
  stage(path: string, text: string): Later<Did>;
  /**
   * Moves to a name that is free at this moment, as this disk compares names; 'changed' when it is taken, and then nothing has moved.
   * Names that only another disk would take for one are the planner's to avoid: it has the whole listing.
   */
  moveToFree(from: string, to: string): Later<Did>;
  /** Looks, and writes in place if the file still has these bytes. */
  swap(path: string, hash: string, text: string): Later<Did>;
  /** Looks, and moves if the file still has these bytes; `free`: only to a name that is free. */
  moveIf(path: string, hash: string, to: string, free: boolean): Later<Did>;
  /** Removes a file of our own. */
  remove(path: string): Later<Did>;
}

/** A placement without what the library itself adds. */
export type NewPlace<F> = Omit<Placement<F>, 'rev' | 'want'>;

export type PlaceChange<F> =
  | { readonly kind: 'set'; readonly place: NewPlace<F>; readonly keepWant: boolean }
  | { readonly kind: 'patch'; readonly patch: Partial<Omit<Placement<F>, 'rev'>> }
  | { readonly kind: 'forget' };

/** One transaction. What a change replaces becomes a version in the same transaction. */
export interface Change<F> {
  readonly fields?: F;
  /** 'absence' puts the entry into the trash without a clock; null takes it out. */
  readonly trashed?: 'absence' | null;
  readonly place?: PlaceChange<F>;
  /** Bytes that go into the history. */
  readonly keep?: readonly string[];
}

/** What a step relied on; `rev: null` when the entry may have gone on meanwhile. */
export interface Expected {
  readonly id: string;
  readonly rev: number | null;
  readonly placeRev: number | null;
}

/** What the library knows of a post without reading it: enough to see that nothing happened. */
export interface Row {
  readonly id: string;
  readonly rev: number;
  readonly trashed: boolean;
  readonly place: {
    readonly rev: number;
    readonly path: string;
    readonly hash: string;
    readonly stat: Stat | null;
    readonly agreed: number | null;
    /** True when nothing is pending: no intent, no wish, no refusal. */
    readonly settled: boolean;
  } | null;
  /** True when a file of it was here before, and went. */
  readonly hasFormer: boolean;
}

/** What the library knows of its posts besides, asked when a file calls for it. */
export interface Lore {
  /** Entry → the article it is about. */
  readonly keys: ReadonlyMap<string, string>;
  /** Entry → hashes of the byte versions in its history. */
  readonly kept: ReadonlyMap<string, readonly string[]>;
}

/** Path → size and time of the read that found no post there. */
export type Others = Readonly<Record<string, Stat>>;

/** Entries and the placements of one folder. */
export interface LibraryPort<F> {
  rows(): Later<readonly Row[]>;
  lore(): Later<Lore>;
  /** Entries whose fields may lack what neither a name nor a key is made of: a plan for many posts does not hold their bodies. */
  outline(ids: readonly string[]): Later<Readonly<Record<string, SyncEntry<F>>>>;
  /** In full; `kept` may be left empty, it is in the lore. */
  load(ids: readonly string[]): Later<{
    readonly entries: Readonly<Record<string, SyncEntry<F>>>;
    readonly places: Readonly<Record<string, Placement<F>>>;
  }>;
  formers(ids: readonly string[]): Later<Readonly<Record<string, Former<F>>>>;
  /** How many posts with a file here went to the trash by absence a short while ago, since a person last said yes to such. */
  lately(): Later<number>;
  /** Files that were no posts, as they were read with today's reader. */
  others(): Later<Others>;
  /** Instead of what was known of them before. */
  noteOthers(others: Others): Later<void>;
  isStill(expected: Expected): Later<boolean>;
  /** All or nothing: null when entry or placement are not the expected ones, else their new revisions (`rev` null when none was expected). */
  record(expected: Expected, change: Change<F>): Later<{ readonly rev: number | null; readonly placeRev: number | null } | null>;
  /** The same for a placement where there was none: it is made of the entry as that very transaction reads it. */
  recordMade(
    expected: Expected,
    make: (fields: F) => NewPlace<F>,
  ): Later<{ readonly rev: number | null; readonly placeRev: number | null; readonly text: string } | null>;
  /**
   * A new entry with its placement, saved before the `nth` others that come with it; false when that file, or an entry of that key without a
   * file, is known by now.
   */
  add(fields: F, place: NewPlace<F>, key: string, nth?: number): Later<boolean>;
  note(notes: readonly Note[]): Later<void>;
  /** The next look reads everything. */
  readAllNext(): Later<void>;
}

/** What writing takes: the worker has no more. */
export interface WriterPorts<F> {
  readonly folder: Pick<FolderPort, 'names' | 'read' | 'look' | 'stage' | 'moveToFree' | 'swap' | 'remove'>;
  readonly library: Pick<LibraryPort<F>, 'load' | 'isStill' | 'record'>;
  /** This browser profile, in the names of its temporary files. */
  readonly profile: string;
}

export interface Ports<F> extends WriterPorts<F> {
  readonly folder: FolderPort;
  readonly library: LibraryPort<F>;
}
