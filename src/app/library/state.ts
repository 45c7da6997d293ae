import type { Edit } from '../../core/edit.ts';
import type { At, Draft, Entry, Version } from '../../core/entry.ts';
import type { Failure } from '../../core/failure.ts';
import type { Downloaded, UndoneDownload } from '../../core/messages.ts';
import { plainText } from '../../core/plain-text.ts';
import { type Counts, countRows, type Row, selectRows, titleOfDraft } from '../../core/row.ts';
import { createSearchIndex, type SearchIndex } from '../../core/search.ts';
import type { Settings } from '../../core/settings.ts';
import type { ChosenFile } from '../../edge/chosen-files.ts';
import type { FolderPart } from './folder-state.ts';
import type { Place } from './place.ts';

/** The post in the right-hand pane. */
export type Opened =
  | {
      readonly kind: 'entry';
      readonly entry: Entry;
      /** Earlier states, newest first. */
      readonly versions: readonly Version[];
      /** The earlier state that is looked at instead of the current one. */
      readonly seq: number | null;
    }
  | { readonly kind: 'draft'; readonly draft: Draft }
  /** The address names a post that is not here (any more). */
  | { readonly kind: 'missing' };

/** What the state line says: the last thing that happened. */
export type Notice =
  | { readonly kind: 'none' }
  | { readonly kind: 'trashed'; readonly entries: readonly At[]; readonly title: string }
  | { readonly kind: 'untrashed'; readonly count: number; readonly title: string }
  | { readonly kind: 'purged'; readonly count: number }
  /** `title`: of the only one; '' for several. */
  | { readonly kind: 'ask-purge'; readonly ids: readonly string[]; readonly title: string }
  | { readonly kind: 'saved'; readonly at: At; readonly isNew: boolean }
  /** Without a draft nothing was typed: an earlier version that had come back, an update. */
  | { readonly kind: 'save-undone'; readonly hasDraft: boolean }
  | { readonly kind: 'version-restored'; readonly at: At }
  | { readonly kind: 'discarded'; readonly draft: Draft }
  | { readonly kind: 'downloaded'; readonly downloaded: Downloaded }
  | { readonly kind: 'download-undone'; readonly undone: UndoneDownload }
  | { readonly kind: 'copied' }
  /** Nothing waits for the person about this post any more. */
  | { readonly kind: 'decided' }
  /** `done` is null where all are done at once; a `total` of 0 is not known yet. */
  | { readonly kind: 'working'; readonly what: Work; readonly done: number | null; readonly total: number }
  | { readonly kind: 'zipped'; readonly what: 'download-all' | 'back-up'; readonly count: number; readonly name: string }
  | {
      readonly kind: 'exported';
      readonly isReplaced: boolean;
      readonly count: number;
      /** Names that the browser made unique. */
      readonly renamed: number;
      readonly failed: number;
      /** Not begun, because the person cancelled or the disk is full. */
      readonly left: number;
    }
  | {
      readonly kind: 'restored';
      readonly added: number;
      readonly there: number;
      /** Of those that were there, how many the backup has otherwise. */
      readonly differing: number;
      readonly drafts: number;
    }
  /** A draft of a new post whose article is saved already. */
  | {
      readonly kind: 'already';
      readonly entryId: string;
      readonly draft: Draft;
      readonly edit: Edit;
      readonly draftId: string | null;
    };

export type Work = 'download-all' | 'back-up' | 'mark' | 'restore' | 'export' | 'trash' | 'untrash' | 'purge';

export interface LibraryState {
  readonly place: Place;
  readonly rows: ReadonlyMap<string, Row>;
  /** False until every entry was read: until then the numbers are not known. */
  readonly complete: boolean;
  readonly downloaded: ReadonlySet<string>;
  readonly drafts: readonly Draft[];
  readonly opened: Opened | null;
  /** The row of the list that the keys move. */
  readonly active: string | null;
  /** Rows chosen for a common action; more than the active one. */
  readonly selected: ReadonlySet<string>;
  readonly notice: Notice;
  readonly failure: Failure | null;
  readonly busy: boolean;
  readonly settings: Settings;
  /** The folder on disk: how it stands and what the last run found. */
  readonly folder: FolderPart;
  /** An export that asks what becomes of earlier ones. */
  readonly exporting: { readonly count: number; readonly earlier: number } | null;
  /** An earlier library is gone, and the person has not said yet that they know. */
  readonly lost: boolean;
  /** The library goes when the browser closes (a temporary add-on). */
  readonly temporary: boolean;
  /** The files of an import that is open, none while they are still to be chosen; null: no import. */
  readonly importing: readonly ChosenFile[] | null;
}

/** The rows of the list as the place wants them. */
export const visibleRows = (
  { place, rows, downloaded }: LibraryState,
  index: SearchIndex,
  compareTitles: (a: string, b: string) => number,
): readonly Row[] =>
  selectRows(rows.values(), {
    filter: place.filter,
    order: place.order,
    found: index.find(place.query),
    downloaded,
    compareTitles,
  });

export const countsOf = ({ rows, downloaded }: LibraryState): Counts => countRows(rows.values(), downloaded);

/** The entry behind the pane, if it is one. */
export const openedEntry = ({ opened }: LibraryState): Entry | null => (opened?.kind === 'entry' ? opened.entry : null);

/** The draft that edits this entry. */
export const draftOfEntry = (drafts: readonly Draft[], entryId: string): Draft | null =>
  drafts.find((draft) => draft.entryId === entryId) ?? null;

/** The drafts in which what is searched for is found, newest first. */
export function shownDrafts({ drafts, place }: Pick<LibraryState, 'drafts' | 'place'>): readonly Draft[] {
  if (place.query === '') return drafts;
  const index = createSearchIndex();
  for (const draft of drafts) {
    const { author, source, tags, body, bodyKind } = draft.post;
    const words = { author, source: source ?? '', tags: tags.join(' '), text: plainText(body, bodyKind) };
    index.put({ id: draft.id, title: titleOfDraft(draft), ...words });
  }
  const found = index.find(place.query);
  return found === null ? drafts : drafts.filter(({ id }) => found.has(id));
}

/** What the pane shows of a post that is not there any more: what was typed over it, which can still be saved. */
export function draftOfGone(drafts: readonly Draft[], entryId: string): Opened {
  const draft = draftOfEntry(drafts, entryId);
  return draft === null ? { kind: 'missing' } : { kind: 'draft', draft };
}

/** Of an act that is over, with nothing to answer or to take back: the sentence goes when another act begins. */
export const isPast = (notice: Notice): boolean => !canUndo(notice) && !['working', 'ask-purge', 'already'].includes(notice.kind);

/** What is said of the post in the pane, without its name, is said of no other one. */
export const isOfPane = ({ kind }: Notice): boolean => ['copied', 'decided', 'save-undone', 'download-undone'].includes(kind);

/** The notices that an Undo can take back. */
export const canUndo = (notice: Notice): boolean =>
  ['trashed', 'saved', 'version-restored', 'discarded'].includes(notice.kind) ||
  (notice.kind === 'downloaded' && notice.downloaded.undoable);
