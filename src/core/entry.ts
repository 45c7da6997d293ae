import type { Article, Scope } from './article.ts';
import type { Post } from './post.ts';

/** Why an entry is in the trash. Only what a person deleted is ever purged (docs/sync.md section 4). */
export interface Trashed {
  readonly why: 'person' | 'absence';
  /** ISO 8601 UTC. */
  readonly at: string;
}

/** What the last save did, so that it can be undone as long as nothing else touched the entry. */
export interface LastSave {
  readonly kind: 'new' | 'edit' | 'update' | 'restore';
  readonly at: string;
  /** The entry's `rev` right after that save; Undo is offered only while it is still the entry's `rev`. */
  readonly rev: number;
  /** The id the save was asked under: the same request sent again is answered, not done again. */
  readonly requestId: string;
}

/** What the library keeps of one post. Times are ISO 8601 UTC. */
export interface Entry {
  /** Random; the identity of the entry. */
  readonly id: string;
  /** Which article: `canonicalKey(post.url)`. An index, not unique (post-format section 7). */
  readonly key: string;
  readonly scope: Scope;
  /** Goes up with every change. */
  readonly rev: number;
  readonly post: Post;
  /** The page as it was captured; null for a post that came from a file. */
  readonly article: Article | null;
  /** SHA-256, hex, of the file's exact text; looked up among the completed downloads. */
  readonly textHash: string;
  readonly savedAt: string;
  readonly changedAt: string;
  readonly trashed: Trashed | null;
  readonly lastSave: LastSave | null;
}

/** An entry at a revision: which one, and as it was seen. */
export interface At {
  readonly id: string;
  readonly rev: number;
}

/** An earlier state of an entry. Never changed once written. */
export interface Version {
  /** Ascending number given by the store. */
  readonly seq: number;
  readonly entryId: string;
  /** When this state was replaced, or set aside, ISO 8601 UTC. */
  readonly at: string;
  /** What replaced it; of one that never was the post (`isAside`), where it stood. */
  readonly why: 'edit' | 'update' | 'restore' | 'undo' | 'delete' | 'sync' | 'import' | 'in-file' | 'in-backup';
  readonly post: Post;
  readonly article: Article | null;
}

/** Was this said elsewhere, and set aside beside the post? */
export const isAside = ({ why }: Version): boolean => why === 'in-file' || why === 'in-backup';

/** The state before the last save, of versions that come newest first: what was set aside since then was never the post. */
export const beforeLastSave = (versions: readonly Version[]): Version | undefined =>
  versions.find(({ why }) => !NO_SAVE.includes(why));
const NO_SAVE: readonly Version['why'][] = ['sync', 'import', 'in-file', 'in-backup'];

/** The bytes of a file that were replaced or set aside by the sync: the history of an entry beside its versions. */
export interface FileVersion {
  readonly entryId: string;
  /** SHA-256 of the bytes, hex. */
  readonly hash: string;
  /** Bytes that are not UTF-8 stand as lone surrogates (`sync/bytes.ts`). */
  readonly text: string;
  /** When they were set aside, ISO 8601 UTC. */
  readonly at: string;
}

/** The fields of a post that a person can touch. */
export type PostField =
  | 'title'
  | 'author'
  | 'source'
  | 'date'
  | 'tags'
  | 'categories'
  | 'url'
  | 'bodyKind'
  | 'body'
  | 'description';

/**
 * What a person typed and has not saved. It ends by Save or Discard, never by age.
 * Found again by key, scope and captured title; under another title it is offered, not applied.
 */
export interface Draft {
  readonly id: string;
  readonly key: string;
  readonly scope: Scope;
  readonly pageUrl: string;
  /** The title as the page gave it when typing began. */
  readonly capturedTitle: string | null;
  /** Only the touched fields. */
  readonly fields: Partial<Post>;
  /** The entry that is being edited, or null for a new post. */
  readonly entryId: string | null;
  /** The whole post with the edits, so that a draft can be saved when the page is gone. */
  readonly post: Post;
  readonly article: Article | null;
  readonly changedAt: string;
}

/** One completed download: the file held exactly the text with this hash. */
export interface DownloadRecord {
  readonly textHash: string;
  /** The browser's number of the download; null when the person wrote the file in another way (a zip). */
  readonly downloadId: number | null;
  /** Final file name as the browser reported it. */
  readonly name: string;
  readonly path: string;
  readonly sizeBytes: number;
  readonly at: string;
}
