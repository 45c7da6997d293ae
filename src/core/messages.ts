import type { Article, Scope } from './article.ts';
import type { Comparison } from './compare.ts';
import type { At, Draft, Entry } from './entry.ts';
import type { Failure, FailureKind, Outcome } from './failure.ts';
import type { Post } from './post.ts';
import type { MadeText } from './sync/outbox.ts';
import type { Wish } from './take.ts';

/** What a click brings: the page as captured, the post made of it, and what the library already knows of it. */
export interface Clip {
  readonly article: Article;
  readonly post: Post;
  /** True when the page has a text selection that could be clipped instead. */
  readonly hasSelection: boolean;
  readonly existing: Existing | null;
  /** The newest draft of this key and scope. */
  readonly draft: Draft | null;
  /** Why the library could not be asked: the page can be clipped all the same, and downloaded. */
  readonly unread: Failure | null;
}

/** The live entry of the same key and scope, and how the page differs from what was captured then. */
export interface Existing {
  readonly entry: Entry;
  readonly comparison: Comparison;
  /** True while the last save can be undone. */
  readonly canUndo: boolean;
}

export type SaveMode =
  | 'new' // refused with `already` when a live entry of the same key and scope exists, of a selection one of the same text
  | 'keep-both' // a second entry under the same key, on purpose
  | 'edit' // the person's edits of a saved entry
  | 'update'; // the page changed: take its fields into the entry

export interface SaveRequest {
  /** Random; the same request may be sent again without harm. For a new entry it becomes the entry's id. */
  readonly requestId: string;
  readonly mode: SaveMode;
  readonly post: Post;
  readonly article: Article | null;
  readonly scope: Scope;
  /** For `edit` and `update`: the entry and the `rev` that the person saw. */
  readonly entry: { readonly id: string; readonly rev: number } | null;
  /** Removed in the same transaction. */
  readonly draftId: string | null;
  /** Texts for the folders that hold the entry's file. */
  readonly made?: readonly MadeFor[];
}

export type Saved =
  | {
      readonly kind: 'saved';
      readonly entry: Entry;
      /** How many posts are in this browser only; null where that is not known, or a folder is connected, which is told of instead. */
      readonly onlyHere: number | null;
      readonly download: Outcome<Downloaded> | null;
      /** Null: no folder is connected. */
      readonly inFolder: InFolder | null;
    }
  | { readonly kind: 'already'; readonly entry: Entry };

/** What became of a saved post in the connected folder. */
export interface InFolder {
  readonly folder: string;
  /** The file's path in it, once the file was read back; null while it waits. */
  readonly path: string | null;
  /** How many posts wait to be written. */
  readonly waiting: number;
  /** What it takes: one click on "Allow again", a folder that can be found, or the next run of a page. */
  readonly needs: 'permission' | 'folder' | 'page' | null;
}

/** The text of a changed post's file, made in a page: it goes out if the entry then is just this post. */
export interface MadeFor {
  readonly folderId: string;
  readonly post: Post;
  readonly made: MadeText;
}

/**
 * Where a file goes: to the top of the downloads folder, among the exports, or over the post's earlier export (a person's explicit act).
 * A name that is taken is made unique by the browser in the first two cases.
 */
export type DownloadPlace = 'top' | 'exports' | 'replace';

export interface DownloadRequest {
  readonly requestId: string;
  readonly post: Post;
  readonly place?: DownloadPlace;
  /** The library's entry that says just this: the file becomes the base of the next import. */
  readonly entry?: Pick<Entry, 'id' | 'rev' | 'textHash'>;
}

export interface Downloaded {
  readonly downloadId: number;
  /** The name on disk, as the browser reported it. */
  readonly name: string;
  /** The name with the folders below the downloads folder. */
  readonly below: string;
  /** Full path, as the browser reported it. */
  readonly path: string;
  /** The name that was asked for, when the browser changed it; else null. */
  readonly askedName: string | null;
  readonly sizeBytes: number;
  /** True once the library has noted it; without the note (the storage is full) it cannot be taken back. */
  readonly undoable: boolean;
}

/** What became of a download that should be undone. */
export type UndoneDownload =
  | { readonly kind: 'removed' }
  | { readonly kind: 'kept'; readonly why: 'too-late' | 'changed' | 'gone'; readonly path: string };

/** What the last quick clip did; the next popup says it in words. */
export interface QuickClipResult {
  readonly at: string;
  readonly pageUrl: string;
  readonly outcome: Outcome<{
    readonly kind: 'saved' | 'updated' | 'unchanged' | 'second';
    readonly entryId: string;
    readonly title: string;
    readonly rev: number;
    readonly inFolder: InFolder | null;
  }>;
}

/** What the person reads in the page while they point at a block, in their language. */
export interface PickerWords {
  /** One sentence with the keys. */
  readonly hint: string;
  readonly lang: string;
  readonly dir: string;
}

/** What became of a request about many posts. */
export interface ManyDone {
  /** At their new revision. A folder that follows may raise it once more, which is announced. */
  readonly done: readonly At[];
  /** Why the others stay as they are; null: there are none. */
  readonly left: FailureKind | null;
}

/** The whole contract between pages of ours and the background. Imperative verbs; one argument, one result, both JSON. */
export interface Messages {
  /** Reads the tab's page; with `asIs` what is there of one that is still loading. Failures: page-forbidden, page-gone, page-loading, page-empty, page-too-large, no-article. */
  clip(request: { readonly tabId: number; readonly take: Wish; readonly asIs?: true }): Clip;
  /** Lets the person point at a block; answered when the page listens. The block stays in the page for the next `clip`. Failures: page-forbidden, page-gone. */
  point(request: { readonly tabId: number; readonly words: PickerWords }): null;
  /** Answered only after the transaction is durable. Failures: storage-full, changed-meanwhile, newer-data. */
  save(request: SaveRequest): Saved;
  /** Takes back the last save of an entry. Failure: changed-meanwhile. Answers the draft it brought back, if any. */
  undoSave(request: { readonly entryId: string; readonly rev: number; readonly made?: readonly MadeFor[] }): {
    readonly draft: Draft | null;
  };
  /** Writes a post's file to the downloads folder; sent again with its `requestId` it answers for the same download. Failures: download-refused, name-refused, storage-full. */
  download(request: DownloadRequest): Downloaded;
  undoDownload(request: { readonly downloadId: number }): UndoneDownload;
  /** To the trash and back, in one transaction. Failure where nothing could be done: changed-meanwhile. */
  trash(request: readonly At[]): ManyDone;
  untrash(request: readonly At[]): ManyDone;
  /** Makes an earlier version the current one; the current one becomes a version. Failure: changed-meanwhile. */
  restoreVersion(request: { readonly entryId: string; readonly rev: number; readonly seq: number }): Entry;
}

export type Handlers = {
  readonly [K in keyof Messages]: (...args: Parameters<Messages[K]>) => Promise<Outcome<ReturnType<Messages[K]>>>;
};
