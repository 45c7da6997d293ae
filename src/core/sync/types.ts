import type { FailureKind } from '../failure.ts';

/**
 * What the sync knows about the text of a post. It is a parameter so that the exhaustive check can run the product's planner on
 * texts in miniature. `F` is what the library keeps of a post. A field's *stored form* is a string: how the value stands in a file
 * of this preset, brought into one spelling so that equal values are equal strings; '' when the preset drops the field.
 */
export interface Texts<F> {
  /** Field → names of the places where its value stands; the first one speaks when nothing else is known. */
  readonly copies: Readonly<Record<string, readonly string[]>>;
  /** Places that show that a file with another address is still the same post (title and body). */
  readonly kin: readonly string[];
  parse(text: string): Reading;
  stored(field: string, fields: F): string;
  /** The article an entry is about; never its identity. */
  key(fields: F): string;
  /** What the library makes of a file that nobody knew before. */
  fieldsOf(text: string): F;
  /** The stored form that the named places give for a field; null when they contradict each other. */
  valueOf(field: string, copies: Copies, places: readonly string[]): string | null;
  /** `fields` with the stored form `value` that a file gives; what the stored form loses is kept where it still fits. */
  adopt(fields: F, field: string, value: string, text: string): F;
  /** `onto` with the values that `from` has in the named fields. */
  overlay(onto: F, from: F, names: readonly string[]): F;
  /** The text of a new file. */
  format(fields: F): string;
  /** Writes the named fields into an existing text and touches no other byte. */
  revise(text: string, fields: F, names: readonly string[]): string;
  /** The path of a new file: 0 is the default, 1 has the ID in it, 2 and more are numbered. */
  path(fields: F, attempt: number): string;
  hash(text: string): string;
}

/** What stands at each place, in a form that is equal when nothing was changed there; a place without a value is missing. */
export type Copies = Readonly<Record<string, string>>;
export type Reading =
  | {
      readonly kind: 'post';
      readonly key: string;
      readonly copies: Copies;
      /** Fields that this file has no place for: it does not say that they were removed. */
      readonly mute?: readonly string[];
    }
  | { readonly kind: 'unreadable'; readonly why: string }
  | { readonly kind: 'not-a-post'; readonly why: string };

/** Size in bytes, mtime and the moment of reading in milliseconds. Only ever taken from a read of the base's bytes. */
export interface Stat {
  readonly size: number;
  readonly mtime: number;
  readonly at: number;
}

/** What we meant to write when we were interrupted: the bytes, and the values they carry in the fields `wrote`. */
export interface Intent<F> {
  readonly text: string;
  readonly wrote: readonly string[];
  readonly fields: F;
}

/** What one folder and the library last agreed on about one entry: the base. */
export interface Placement<F> {
  readonly path: string;
  /** The exact bytes last agreed. */
  readonly text: string;
  /** The library's values at that moment. */
  readonly fields: F;
  readonly stat: Stat | null;
  readonly next: Intent<F> | null;
  /** A new file was intended and nobody has noted yet whether it came to be. */
  readonly unconfirmed: boolean;
  /** Another name, asked for in the library. */
  readonly want: string | null;
  /** The entry's `rev` that is known to say what the base says; null when it says more. */
  readonly agreed: number | null;
  /** A write that the disk refused; not tried again while file and entry stay as they were. */
  readonly refused: Refusal | null;
  /** Goes up with every change of this record, stat and `agreed` aside. */
  readonly rev: number;
}
/** What the file of a post was when it went, and where: a post that comes back comes back as it was. */
export type Former<F> = Pick<Placement<F>, 'path' | 'text' | 'fields'>;

export interface Refusal {
  readonly entryRev: number;
  readonly hash: string | null;
  readonly why: FailureKind;
}

export type Trashed = { readonly why: 'person' | 'absence'; readonly at: string };

/** An entry as the planner needs it. `kept` are the hashes of the byte versions in its history. */
export interface SyncEntry<F> {
  readonly id: string;
  readonly fields: F;
  readonly rev: number;
  readonly trashed: Trashed | null;
  readonly kept: readonly string[];
}

/**
 * A post that is the same on both sides, by revision and by size and time, or hash. Its texts are not looked at, only kept in mind.
 * Key and kept versions are missing ('' and none) where nothing was read that they could speak about.
 */
export interface QuietPair {
  readonly id: string;
  readonly path: string;
  readonly hash: string;
  readonly key: string;
  readonly kept: readonly string[];
}

/** Everything one run knows. All that the plan says follows from this value. */
export interface View<F> {
  /** 'missing': no marker; null: a marker that cannot be read. */
  readonly marker: string | 'missing' | null;
  readonly folderId: string;
  /** False when the folder, or its listing, cannot be had. */
  readonly root: boolean;
  /** Posts and other `.md` files, path → text. */
  readonly files: Readonly<Record<string, string>>;
  readonly stats: Readonly<Record<string, Stat>>;
  /** Conflict copies that a synchroniser left, by the path they belong to. */
  readonly copies: Readonly<Record<string, readonly { readonly path: string; readonly text: string }[]>>;
  readonly quiet: readonly QuietPair[];
  /** What the look has learnt of quiet pairs. */
  readonly notes: readonly Note[];
  /** Paths that are not listed and yet not absent: links, names the browser refuses. */
  readonly unseen: readonly string[];
  /** Files that could not be opened. */
  readonly unopened: readonly string[];
  /** Files that were no posts when they were read, and have the size and time of then: they only keep their names. */
  readonly others: readonly string[];
  /** Case-only renames that were interrupted: paths in `.clippost/tmp/`. */
  readonly renames: readonly string[];
  /** Paths of our copies of conflicts. */
  readonly conflicts: readonly string[];
  /** Of those without a placement and of another article than any file that was read: only an outline. */
  readonly entries: Readonly<Record<string, SyncEntry<F>>>;
  readonly places: Readonly<Record<string, Placement<F>>>;
  /** Of posts without a placement: of those that are live, and of those in the trash that a file which was read may be. */
  readonly formers: Readonly<Record<string, Former<F>>>;
  /** How many posts went to the trash by absence a short while ago, one look after the other, without anybody's yes. */
  readonly lately: number;
}

/** What a step relied on. `rev` is null where there was no entry, `placeRev` where there was no placement. */
export interface Ground {
  readonly id: string;
  readonly rev: number;
  readonly placeRev: number | null;
  readonly path: string;
}

export type FrozenWhy = 'unreadable' | 'not-a-post' | 'conflict-copy' | 'cannot-see';
export type HeldWhy = 'ambiguous-move' | 'only-a-conflict-copy';

/** A step with `effect: false` is only shown. */
export type Step<F> =
  | (Ground & {
      readonly kind: 'absorb';
      readonly effect: true;
      readonly text: string;
      /** The entry's values afterwards, and those of the new base. */
      readonly after: F;
      readonly base: F;
      /** The bytes that `base` stands for, where they are not those of the file. */
      readonly baseText: string | null;
      readonly took: readonly string[];
      readonly revive: boolean;
      readonly link: boolean;
      readonly from: string | null;
      /** What an earlier file of the post said, for the history. */
      readonly keep?: readonly string[];
    })
  | (Ground & {
      readonly kind: 'write';
      readonly effect: boolean;
      readonly text: string;
      readonly to: string;
      readonly after: F;
      readonly fields: F;
      readonly wrote: readonly string[];
      readonly took: readonly string[];
      readonly refused: FailureKind | null;
    })
  /** `to` is null for a post that never had a file: its text is made when it is written, of the entry as it is then where `fields` is null. */
  | (Ground & {
      readonly kind: 'create';
      readonly effect: boolean;
      readonly to: string | null;
      readonly fields: F | null;
      readonly again: boolean;
      readonly refused: FailureKind | null;
      /** What an earlier file of the post said, for the history. */
      readonly keep?: readonly string[];
    })
  | (Ground & { readonly kind: 'trashLibrary' | 'forget'; readonly effect: true; readonly others: readonly string[] })
  | (Ground & {
      readonly kind: 'trashFolder';
      readonly effect: boolean;
      readonly text: string;
      readonly refused: FailureKind | null;
    })
  | (Ground & { readonly kind: 'frozen'; readonly effect: boolean; readonly why: FrozenWhy; readonly keep: readonly string[] })
  | (Ground & {
      readonly kind: 'conflict';
      readonly effect: boolean;
      readonly text: string;
      readonly clash: readonly string[];
      readonly ours: string;
      readonly copy: string;
    })
  | (Ground & {
      readonly kind: 'rename';
      readonly effect: boolean;
      readonly text: string;
      readonly want: string;
      readonly tmp: string;
    })
  | (Ground & { readonly kind: 'finishRename'; readonly effect: true; readonly want: string; readonly tmp: string })
  /** A post that a rename left out of sight, and whose place another file has taken meanwhile: back among the posts. */
  | { readonly kind: 'rescue'; readonly effect: true; readonly id: string; readonly path: string; readonly tmp: string }
  | (Ground & { readonly kind: 'dropWant'; readonly effect: true })
  | { readonly kind: 'held'; readonly effect: false; readonly id: string | null; readonly path: string; readonly why: HeldWhy }
  | {
      readonly kind: 'newEntry';
      readonly effect: true;
      readonly path: string;
      readonly text: string;
      readonly key: string;
      /** Entries already known under this key. */
      readonly twins: readonly string[];
      /** How many posts that come with it are newer (`newestFirst`). */
      readonly nth?: number;
    };

export type StopReason = 'folder-missing' | 'marker-missing' | 'other-folder' | 'many-deletions';

/** Size, time and revision of a pair that was found in step: it spares a reading next time and decides nothing. */
export interface Note {
  readonly id: string;
  readonly placeRev: number;
  readonly stat: Stat | null;
  readonly agreed: number;
}

export interface SyncPlan<F> {
  readonly stop: StopReason | null;
  /** The posts that a person is asked about when the plan stops with 'many-deletions'. */
  readonly gone: readonly string[];
  /** Those that went before these and count with them. */
  readonly lately: number;
  readonly steps: readonly Step<F>[];
  readonly notes: readonly Note[];
}
