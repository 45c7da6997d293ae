import MiniSearch from 'minisearch';

// Full-text search over the library. Scripts that put no space between words (Chinese, Japanese, Thai …) are indexed as
// single characters and pairs, so that any part of a sentence is found; words of other scripts are found by their beginning.

/** What of a post is searched. `text` is plain text, see `plainText`. */
export interface SearchDocument {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly author: string;
  readonly tags: string;
  readonly text: string;
}

export interface SearchIndex {
  /** Adds a document, or replaces the one with this id. */
  readonly put: (document: SearchDocument) => void;
  readonly remove: (id: string) => void;
  /** Ids with their score, best first; every word of the query has to be found. Null for a query without a word: nothing to search. */
  readonly find: (query: string) => ReadonlyMap<string, number> | null;
}

/** A piece of a text; `marked` where the query was found. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const WORDS = new RegExp(`[${UNSPACED}]+|(?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}])+`, 'gu');
const STARTS_UNSPACED = new RegExp(`^[${UNSPACED}]`, 'u');
const ACCENTS = /[\u0300-\u036f]/g;

/** Letters that a person takes for the same: case, width and accents (not the marks of kana and hangul, which make other letters). */
const fold = (text: string): string => text.normalize('NFKD').replace(ACCENTS, '').normalize('NFKC').toLowerCase();

const wordsOf = (text: string): readonly string[] => fold(text).match(WORDS) ?? [];

function pairs(run: string): string[] {
  const characters = [...run];
  return characters.slice(1).map((character, i) => `${characters[i]}${character}`);
}

/** What is kept of a text: words, and of unspaced runs every character and every pair. */
const indexTokens = (text: string): string[] =>
  wordsOf(text).flatMap((word) => (STARTS_UNSPACED.test(word) ? [...word, ...pairs(word)] : [word]));

/** What is looked up: words, and of unspaced runs the pairs (a single character alone as itself). */
const queryTokens = (query: string): string[] =>
  wordsOf(query).flatMap((word) => (STARTS_UNSPACED.test(word) && [...word].length > 1 ? pairs(word) : [word]));

export function createSearchIndex(): SearchIndex {
  const index = new MiniSearch<SearchDocument>({
    fields: ['title', 'source', 'author', 'tags', 'text'],
    tokenize: indexTokens,
    processTerm: (term) => term,
    searchOptions: {
      tokenize: queryTokens,
      processTerm: (term) => term,
      combineWith: 'AND',
      boost: { title: 4, tags: 3, source: 2, author: 2 },
      prefix: (term) => !STARTS_UNSPACED.test(term),
    },
  });
  return {
    put: (document) => (index.has(document.id) ? index.replace(document) : index.add(document)),
    remove: (id) => {
      if (index.has(id)) index.discard(id);
    },
    find: (query) => {
      if (queryTokens(query).length === 0) return null;
      // MiniSearch types an id as any; ours are the strings of SearchDocument
      return new Map(index.search(query).map((result) => [String(result.id), result.score]));
    },
  };
}

/** The folded text with, for each of its code units, the place in the text it came from. */
function foldWithPlaces(text: string): { readonly folded: string; readonly places: readonly number[] } {
  let folded = '';
  const places: number[] = [];
  let at = 0;
  for (const character of text) {
    const letters = fold(character);
    for (let i = 0; i < letters.length; i += 1) places.push(at);
    folded += letters;
    at += character.length;
  }
  places.push(at);
  return { folded, places };
}

/** Places [start, end) in the text where a word of the query stands, in order, without overlap. */
function rangesOf(text: string, query: string): readonly (readonly [number, number])[] {
  const words = wordsOf(query).filter((word) => word !== '');
  if (words.length === 0 || text === '') return [];
  const { folded, places } = foldWithPlaces(text);
  // Longest first, so that of two words that begin alike the whole longer one is marked. A spaced word is found at its beginning only.
  const pattern = [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map((word) => (STARTS_UNSPACED.test(word) ? word : `(?<![\\p{L}\\p{N}\\p{M}])${word}|(?<=[${UNSPACED}])${word}`))
    .join('|');
  return [...folded.matchAll(new RegExp(pattern, 'gu'))].flatMap((match) => {
    const start = places[match.index];
    const last = places[match.index + match[0].length - 1];
    if (start === undefined || last === undefined) return [];
    // The last character whole, with the marks that were folded away.
    const tail = /^.\p{M}*/su.exec(text.slice(last))?.[0] ?? '';
    return [[start, last + tail.length] as const];
  });
}

function cut(text: string, ranges: readonly (readonly [number, number])[], from: number, to: number): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  const push = (start: number, end: number, marked: boolean): void => {
    if (end > start) pieces.push({ text: text.slice(start, end), marked });
  };
  for (const [start, end] of ranges) {
    if (start < at || end > to) continue;
    push(at, start, false);
    push(start, end, true);
    at = end;
  }
  push(at, to, false);
  return pieces;
}

/** A whole text, such as a title, with the query's words marked. */
export const markMatches = (text: string, query: string): readonly Piece[] => cut(text, rangesOf(text, query), 0, text.length);

/** How much of a text stands before the first match in an excerpt, in code units. */
const LEAD = 24;

/** About `length` code units of a text, from shortly before the first match, its words marked; white space is one space. */
export function excerptOf(text: string, query: string, length: number): readonly Piece[] {
  const line = text.replace(/\s+/g, ' ').trim();
  const ranges = rangesOf(line, query);
  const first = ranges[0]?.[0] ?? 0;
  const start = first <= LEAD ? 0 : wholeCharacter(line, first - LEAD);
  const end = wholeCharacter(line, Math.min(line.length, start + length));
  const pieces = cut(line, ranges, start, end);
  return [...(start > 0 ? [ELLIPSIS] : []), ...pieces, ...(end < line.length ? [ELLIPSIS] : [])];
}

const ELLIPSIS: Piece = { text: '…', marked: false };

/** Moves a cut that falls between the halves of a surrogate pair one back. */
const wholeCharacter = (text: string, at: number): number =>
  /[\udc00-\udfff]/.test(text[at] ?? '') && /[\ud800-\udbff]/.test(text[at - 1] ?? '') ? at - 1 : at;
