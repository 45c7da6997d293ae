import type { FileVersion } from '../core/entry.ts';
import type { FailureKind } from '../core/failure.ts';
import type { Post, PresetName } from '../core/post.ts';
import type { MadeText } from '../core/sync/outbox.ts';
import { fold } from '../core/sync/paths.ts';
import type { SyncLine } from '../core/sync/plan-lines.ts';
import type { Others } from '../core/sync/ports.ts';
import type { Since } from '../core/sync/rooms.ts';
import type { Former, Intent, Placement } from '../core/sync/types.ts';

/** A folder that the person chose. Its id is the one in the folder's marker. */
export interface FolderRow {
  readonly id: string;
  /** As the browser shows it; a page never learns the path. */
  readonly name: string;
  readonly handle: FileSystemDirectoryHandle;
  readonly role: 'two-way' | 'write-only';
  readonly preset: PresetName;
  /** How new posts are named in it (`core/path-pattern.ts`); null: as the preset names them. */
  readonly pattern: string | null;
  /** This browser profile, in the names of its temporary files. */
  readonly profile: string;
  /** ISO 8601 UTC. */
  readonly chosenAt: string;
  /** The next look reads every file. */
  readonly readAllNext: boolean;
  /** ISO 8601 UTC of the last look that read every file; null when there was none. */
  readonly readAllAt: string | null;
  /** ISO 8601 UTC: when a person last said yes to many posts going to the trash because their files are gone; missing: never. */
  readonly saidYesAt?: string;
  /** When files of our own rooms in it were first seen as done with; missing until there was one. */
  readonly roomsSince?: Since;
}

/** Version 2 of the library knew no pattern. */
export const folderAt3 = (row: Omit<FolderRow, 'pattern'>): FolderRow => ({ ...row, pattern: null });

/** What one run did in a folder, file by file: words as data, so that they are read in the language of the day. */
export interface RunRow {
  /** Given by the store. */
  readonly seq?: number;
  readonly folderId: string;
  /** ISO 8601 UTC: when it ended. */
  readonly at: string;
  readonly lines: readonly SyncLine[];
  /** Lines that were left out of a very long run. */
  readonly more: number;
  /** What ended it early. */
  readonly stopped: FailureKind | null;
}

/** A placement without its texts: what every run looks through. */
export interface PlacementRow extends Omit<Placement<Post>, 'text' | 'fields' | 'next'> {
  readonly folderId: string;
  readonly entryId: string;
  /** The path as every disk compares it. */
  readonly name: string;
  readonly hash: string;
  readonly hasNext: boolean;
  /** Hashes of the texts before, in a further folder: its bytes are in no history, and who brings an older copy of it brings no edit. */
  readonly earlier?: readonly string[];
}

/** The base itself, read only when something happened. */
export interface BaseRow {
  readonly folderId: string;
  readonly entryId: string;
  readonly text: string;
  /** Without the body where `bodyAt` says where it stands in the text: twice it would be half of what a first sync writes. */
  readonly fields: Post;
  /** Start and end. */
  readonly bodyAt?: readonly [number, number];
  readonly next: Intent<Post> | null;
}

/** What the file of a post was when its placement was forgotten: the base, and where it lay. */
export interface FormerRow extends Omit<BaseRow, 'next'> {
  readonly path: string;
}

/** The two rows of a placement. */
export function placementRows(
  folderId: string,
  entryId: string,
  place: Placement<Post>,
  hash: string,
): { readonly row: PlacementRow; readonly base: BaseRow } {
  const { text, fields, next, ...light } = place;
  return {
    row: { ...light, folderId, entryId, name: fold(place.path), hash, hasNext: next !== null },
    base: { folderId, entryId, text, fields, next },
  };
}

/** A base that does not say its body twice, if the text has it as it is. */
export function withoutBody<Row extends Pick<BaseRow, 'text' | 'fields'>>(base: Row): Row {
  const { text, fields } = base;
  const start = text.indexOf(fields.body);
  return start < 0 ? base : { ...base, fields: { ...fields, body: '' }, bodyAt: [start, start + fields.body.length] };
}

const withBody = ({ text, fields, bodyAt }: Pick<BaseRow, 'text' | 'fields' | 'bodyAt'>): Post =>
  bodyAt ? { ...fields, body: text.slice(...bodyAt) } : fields;

export const formerOfRow = (row: FormerRow): Former<Post> => ({ path: row.path, text: row.text, fields: withBody(row) });

/** The placement of two rows. */
export function placementOf(row: PlacementRow, base: BaseRow): Placement<Post> {
  const { folderId: _folder, entryId: _entry, name: _name, hash: _hash, hasNext: _hasNext, earlier: _earlier, ...light } = row;
  return { ...light, text: base.text, fields: withBody(base), next: base.next };
}

/** A file's bytes in the history of its entry. */
export interface BytesRow extends FileVersion {
  /** Given by the store. */
  readonly seq?: number;
}

/** The files of a folder that were no posts when they were read. */
export interface OthersRow {
  readonly folderId: string;
  readonly files: Others;
}

export interface OutboxRow {
  readonly folderId: string;
  readonly entryId: string;
  readonly rev: number;
  readonly made: MadeText | null;
}

/** The keys that begin with this folder, or entry, and go on with another text. */
export const beginningWith = (id: string): IDBKeyRange => IDBKeyRange.bound([id, ''], [id, '\uffff']);
