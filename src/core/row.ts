import type { Draft, Entry } from './entry.ts';
import { textOfEntry } from './plain-text.ts';
import type { Post } from './post.ts';
import type { SearchDocument } from './search.ts';

/** What the list of the library page keeps of an entry: without the bodies and the capture, which are read when one is opened. */
export interface Row {
  readonly id: string;
  readonly rev: number;
  readonly title: string;
  readonly author: string;
  readonly source: string | null;
  readonly date: string | null;
  readonly zone: number | null;
  readonly dateKnown: boolean;
  readonly tags: readonly string[];
  readonly textHash: string;
  readonly savedAt: string;
  readonly trashed: Entry['trashed'];
  /** Plain text of the body. */
  readonly text: string;
}

/**
 * The paper of a post. Most formats have no line for it; a file that was read says it only as our writer does (and the archives before it),
 * as its one category that is its first tag too.
 */
const sourceOf = ({ source, tags, categories }: Post): string | null => {
  const [category, ...more] = categories;
  return source ?? (category !== undefined && more.length === 0 && category === tags[0] ? category : null);
};

export const rowOf = (entry: Entry): Row => {
  const { title, author, date, zone, dateKnown, tags } = entry.post;
  const source = sourceOf(entry.post);
  const { id, rev, textHash, savedAt, trashed } = entry;
  return { id, rev, title, author, source, date, zone, dateKnown, tags, textHash, savedAt, trashed, text: textOfEntry(entry) };
};

export const documentOf = ({ id, title, source, author, tags, text }: Row): SearchDocument => ({
  id,
  title,
  source: source ?? '',
  author,
  tags: tags.join(' '),
  text,
});

/** Which posts are shown. `drafts`, `undecided` and `folder` are lists of their own. */
export type Filter =
  | { readonly kind: 'all' }
  | { readonly kind: 'only-here' }
  | { readonly kind: 'drafts' }
  /** What waits for a person after a sync, and what syncs did and would do. */
  | { readonly kind: 'undecided' }
  | { readonly kind: 'folder' }
  | { readonly kind: 'trash' }
  | { readonly kind: 'source'; readonly name: string }
  | { readonly kind: 'tag'; readonly name: string };

export const ALL: Filter = { kind: 'all' };

/** `newest` and `oldest` go by when a post was saved (in the trash: deleted), `dated` by the article's own date. */
export const ORDERS = ['newest', 'oldest', 'dated', 'title', 'best'] as const;
export type Order = (typeof ORDERS)[number];

/** How a post at a revision stands among the texts that are kept elsewhere too, once its file in the folder is in step with it. */
export const inStepKey = (id: string, rev: number): string => `${id} ${rev}`;

/** True while the entry's current text is in no completed download, and its file in the folder does not say the same. */
export const isOnlyHere = (
  { id, rev, trashed, textHash }: Pick<Row, 'id' | 'rev' | 'trashed' | 'textHash'>,
  elsewhere: ReadonlySet<string>,
): boolean => trashed === null && !elsewhere.has(textHash) && !elsewhere.has(inStepKey(id, rev));

const passes = (row: Row, filter: Filter, downloaded: ReadonlySet<string>): boolean => {
  switch (filter.kind) {
    case 'all':
      return row.trashed === null;
    case 'trash':
      return row.trashed !== null;
    case 'only-here':
      return isOnlyHere(row, downloaded);
    case 'source':
      return row.trashed === null && row.source === filter.name;
    case 'tag':
      return row.trashed === null && row.tags.includes(filter.name);
    case 'drafts':
    case 'undecided':
    case 'folder':
      return false;
    default:
      return filter satisfies never;
  }
};

/** The article's instant; one that nobody knows comes last. */
const ownDate = ({ date, dateKnown }: Row): string => (dateKnown ? (date ?? '') : '');

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export interface Wanted {
  readonly filter: Filter;
  readonly order: Order;
  /** Ids with their score; null when nothing is searched for. */
  readonly found: ReadonlyMap<string, number> | null;
  /** Hashes of the texts that a completed download holds, and keys of posts whose file in the folder is in step. */
  readonly downloaded: ReadonlySet<string>;
  /** The order of titles in the person's language. */
  readonly compareTitles: (a: string, b: string) => number;
}

/** The rows to show, in order. Rows of one instant keep the order of their ids, so that a list never jumps. */
export function selectRows(rows: Iterable<Row>, { filter, order, found, downloaded, compareTitles }: Wanted): readonly Row[] {
  const kept = [...rows].filter((row) => passes(row, filter, downloaded) && (found === null || found.has(row.id)));
  const when = (row: Row): string => (filter.kind === 'trash' ? (row.trashed?.at ?? '') : row.savedAt);
  const newest = (a: Row, b: Row): number => byText(when(b), when(a)) || byText(a.id, b.id);
  const compare: Readonly<Record<Order, (a: Row, b: Row) => number>> = {
    newest,
    oldest: (a, b) => newest(b, a),
    dated: (a, b) => byText(ownDate(b), ownDate(a)) || newest(a, b),
    title: (a, b) => compareTitles(a.title, b.title) || newest(a, b),
    best: (a, b) => (found?.get(b.id) ?? 0) - (found?.get(a.id) ?? 0) || newest(a, b),
  };
  return kept.sort(compare[order]);
}

/** A name with the number of live posts that have it. */
export interface Counted {
  readonly name: string;
  readonly count: number;
}

export interface Counts {
  readonly all: number;
  readonly onlyHere: number;
  readonly trash: number;
  /** Most used first. */
  readonly sources: readonly Counted[];
  readonly tags: readonly Counted[];
}

export function countRows(rows: Iterable<Row>, downloaded: ReadonlySet<string>): Counts {
  const sources = new Map<string, number>();
  const tags = new Map<string, number>();
  const add = (counts: Map<string, number>, name: string): Map<string, number> => counts.set(name, (counts.get(name) ?? 0) + 1);
  let [all, onlyHere, trash] = [0, 0, 0];
  for (const row of rows) {
    if (row.trashed !== null) {
      trash += 1;
      continue;
    }
    all += 1;
    if (isOnlyHere(row, downloaded)) onlyHere += 1;
    if (row.source !== null) add(sources, row.source);
    for (const tag of row.tags) add(tags, tag);
  }
  const sorted = (counts: ReadonlyMap<string, number>): readonly Counted[] =>
    [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count || byText(a.name, b.name));
  return { all, onlyHere, trash, sources: sorted(sources), tags: sorted(tags) };
}

/** What a draft is called in a list: its own title, else the one the page had. */
export const titleOfDraft = (draft: Draft): string => draft.fields.title ?? draft.capturedTitle ?? draft.post.title;
