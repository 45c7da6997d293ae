// Full-text search over the library by looking through it. For scripts that put no space between words (Chinese, Japanese, Thai …)
// any part of a sentence is found, with the numbers and names in it ("第7号", "2020年8月"); words of other scripts are found by their
// beginning, words in quotation marks as they stand there.
// Signs that are no letters count where a person means them: an emoji, the end of "C++", and whatever is looked for without a word.
// An inverted index (MiniSearch with single characters and pairs) was measured and left: 1,000 posts took 7 s and 107 MB to index
// and a query 1 to 11 ms; folding them takes a tenth of a second and looking through them a few milliseconds.

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

/** What a word is worth where it is found; the best place counts. */
const WORTH = { title: 8, tags: 4, source: 2, author: 2, text: 1 } as const satisfies Partial<
  Record<keyof SearchDocument, number>
>;
type Field = keyof typeof WORTH;
const FIELDS: readonly Field[] = ['title', 'tags', 'source', 'author', 'text'];

const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const WORDS = new RegExp(`[${UNSPACED}]+|(?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}])+`, 'gu');
const STARTS_UNSPACED = new RegExp(`^[${UNSPACED}]`, 'u');
/** A place where a spaced word may not begin: inside another one. */
const INSIDE_WORD = new RegExp(`(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}]`, 'u');
const ACCENTS = /[\u0300-\u036f\ufe0e\ufe0f]/g; // and whether an emoji is drawn in colour

/** Letters that a person takes for the same: case, width and accents (not the marks of kana and hangul, which make other letters). */
const fold = (text: string): string => text.normalize('NFKD').replace(ACCENTS, '').normalize('NFKC').toLowerCase();

const wordsOf = (text: string): readonly string[] => fold(text).match(WORDS) ?? [];

/** What is looked for: a folded word, or words in quotation marks as a pattern over the folded text. */
type Term = string | RegExp;

/** Two quotation marks, of whatever kind, and what stands between them; one mark that is left alone is none (it is being typed). */
const QUOTED = /["“”„«»「」『』]([^"“”„«»「」『』]+)["“”„«»「」『』]/gu;
const LETTER = '[\\p{L}\\p{N}\\p{M}]';
/** Where a spaced word may begin: not inside another one. */
const WORD_START = `(?<!(?![${UNSPACED}])${LETTER})`;

/** Words that stand in the query without anything between them. */
const RUNS = new RegExp(`[${UNSPACED}\\p{L}\\p{N}\\p{M}]+`, 'gu');

/** "第7号" is one thing to look for, as "大桥" is: its words one after the other, the last one perhaps not typed to its end. */
function run(text: string): Term {
  const words = text.match(WORDS) ?? [];
  return words.length === 1 ? text : phrase(words, false);
}

/**
 * The words one after the other, whatever marks and spaces stand between them; the first begins a word, and the last ends one where
 * the phrase is `whole`.
 */
function phrase(words: readonly string[], whole = true): RegExp {
  const isSpaced = (word: string | undefined): boolean => word !== undefined && !STARTS_UNSPACED.test(word);
  const between = words
    .slice(1)
    .map((word, index) => `[^\\p{L}\\p{N}\\p{M}]${isSpaced(words[index]) && isSpaced(word) ? '+' : '*'}${word}`);
  const begin = isSpaced(words[0]) ? WORD_START : '';
  const end = whole && isSpaced(words.at(-1)) ? `(?!(?![${UNSPACED}])${LETTER})` : '';
  return new RegExp(`${begin}${words[0]}${between.join('')}${end}`, 'u');
}

/** In a query with words: names such as C++ and C#, and emoji. */
const SIGNS = /(?<![\p{L}\p{N}])\p{L}+[+#]+(?=$|[\s\p{P}])|\p{Extended_Pictographic}(?:\u200d\p{Extended_Pictographic})*/gu;
/** The marks of sentences alone are nothing to look for, and a quotation mark is a query that is just begun. */
const ONLY_MARKS = /^[\s'"\p{Pi}\p{Pf}\p{Pd}„「」『』.…,;:?!。，、；：？！]*$/u;

/** These very signs. One that begins with a letter begins a word. */
const literal = (folded: string): RegExp =>
  new RegExp(`${/^\p{L}/u.test(folded) ? WORD_START : ''}${folded.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')}`, 'u');

function termsOf(query: string): readonly Term[] {
  const phrases = [...query.matchAll(QUOTED)].flatMap(([, quoted = '']) => {
    const words = wordsOf(quoted);
    return words.length > 0 ? [phrase(words)] : [];
  });
  const rest = fold(query.replace(QUOTED, ' '));
  const words = (rest.replace(SIGNS, ' ').match(RUNS) ?? []).map(run);
  const signs = [...rest.matchAll(SIGNS)].map(([sign]) => literal(sign));
  const terms = [...phrases, ...signs, ...words];
  return terms.length > 0 || ONLY_MARKS.test(query) ? terms : [literal(fold(query.trim()))];
}

const hasTerm = (folded: string, term: Term): boolean => (typeof term === 'string' ? has(folded, term) : term.test(folded));

/** Whether the folded text has the folded word: anywhere for unspaced scripts, else where a word begins. */
function has(folded: string, word: string): boolean {
  let at = folded.indexOf(word);
  if (STARTS_UNSPACED.test(word)) return at >= 0;
  while (at > 0 && INSIDE_WORD.test(folded[at - 1] ?? '')) at = folded.indexOf(word, at + 1);
  return at >= 0;
}

export function createSearchIndex(): SearchIndex {
  const folded = new Map<string, Readonly<Record<Field, string>>>();
  return {
    put: ({ id, title, tags, source, author, text }) => {
      folded.set(id, { title: fold(title), tags: fold(tags), source: fold(source), author: fold(author), text: fold(text) });
    },
    remove: (id) => {
      folded.delete(id);
    },
    find: (query) => {
      const terms = termsOf(query);
      if (terms.length === 0) return null;
      const found: (readonly [string, number])[] = [];
      for (const [id, fields] of folded) {
        let score = 0;
        const all = terms.every((term) => {
          const field = FIELDS.find((name) => hasTerm(fields[name], term)); // best first
          if (field) score += WORTH[field];
          return field !== undefined;
        });
        if (all) found.push([id, score]);
      }
      return new Map(found.sort((a, b) => b[1] - a[1]));
    },
  };
}

/** Letters of texts as they are folded: few, and looked up for every letter of every excerpt that is drawn. */
const letters = new Map<string, string>();
function foldLetter(letter: string): string {
  const known = letters.get(letter);
  if (known !== undefined) return known;
  const folded = fold(letter);
  letters.set(letter, folded);
  return folded;
}

/** The folded text with, for each of its code units, the place in the text it came from. */
function foldWithPlaces(text: string): { readonly folded: string; readonly places: readonly number[] } {
  let folded = '';
  const places: number[] = [];
  let at = 0;
  for (const character of text) {
    const letter = foldLetter(character);
    for (let i = 0; i < letter.length; i += 1) places.push(at);
    folded += letter;
    at += character.length;
  }
  places.push(at);
  return { folded, places };
}

/** Places [start, end) in the text where a word of the query stands, in order, without overlap. */
function rangesOf(text: string, query: string): readonly (readonly [number, number])[] {
  const terms = termsOf(query);
  if (terms.length === 0 || text === '') return [];
  const { folded, places } = foldWithPlaces(text);
  // Longest first, so that of two words that begin alike the whole longer one is marked. A spaced word is found at its beginning only.
  const words = [...new Set(terms.filter((term) => typeof term === 'string'))].sort((a, b) => b.length - a.length);
  const pattern = [
    ...terms.flatMap((term) => (typeof term === 'string' ? [] : [term.source])),
    ...words.map((word) => (STARTS_UNSPACED.test(word) ? word : `${WORD_START}${word}`)),
  ].join('|');
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

/** How much of a text is looked through at first. */
const NEAR = 2048;

/** The first ranges, and all others that `length` code units from there can hold: the rest of a long text is not looked through. */
function rangesNear(text: string, query: string, length: number): readonly (readonly [number, number])[] {
  const terms = termsOf(query);
  const folded = terms.length > 0 ? fold(text) : '';
  if (!terms.some((term) => hasTerm(folded, term))) return [];
  for (let to = NEAR; ; to *= 4) {
    const ranges = rangesOf(text.slice(0, to), query);
    if (to >= text.length || (ranges[0] !== undefined && ranges[0][0] + length <= to)) return ranges;
  }
}

/** About `length` code units of a text, from shortly before the first match, its words marked; white space is one space. */
export function excerptOf(text: string, query: string, length: number): readonly Piece[] {
  const line = text.replace(/\s+/g, ' ').trim();
  const ranges = rangesNear(line, query, length);
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
