import { spell } from '../spell.ts';
import { classOf, idOf } from './dom.ts';
import { BODY_WORDS, CAPTION_WORDS, EMBED_WORDS, FURNITURE, LEAD_WORDS, PICTURE_WORDS } from './name-table.ts';
import type { Survey } from './survey.ts';

/** What the names of an element say. */
export interface NameVerdict {
  /** Row of the furniture table, -1 for none. */
  readonly row: number;
  /** How strongly the name says "this is the article's text": 0 to 3. */
  readonly tier: number;
  /** The paragraph between headline and text. */
  readonly lead: boolean;
}

const SILENT: NameVerdict = { row: -1, tier: 0, lead: false };

/** One bit per table: furniture rows from 1 upwards, then these. */
const TIER_BIT = 16;
const EMBED = 1 << 20;
const CAPTION = 1 << 21;
const LEAD = 1 << 22;
const PICTURE = 1 << 23;

const TABLES: readonly (readonly [words: string, bit: number])[] = [
  ...FURNITURE.map(({ words }, row) => [words, 1 << row] as const),
  ...BODY_WORDS.map(([tier, words]) => [words, 1 << (TIER_BIT + tier)] as const),
  [EMBED_WORDS, EMBED],
  [CAPTION_WORDS, CAPTION],
  [LEAD_WORDS, LEAD],
  [PICTURE_WORDS, PICTURE],
];

/**
 * A dictionary instead of one expression per table: those take the browser longer to compile than a page takes to read, and the
 * page function runs afresh at every click.
 */
const WORDS = new Map<string, number>();
for (const [words, bit] of TABLES)
  for (const spelling of words.split(' ')) spell(spelling, (word) => WORDS.set(word, (WORDS.get(word) ?? 0) | bit));

/** Beginnings of words that end in a star. */
const STEMS = new RegExp(
  `^(?:${[...WORDS.keys()].flatMap((word) => (word.endsWith('*') ? [word.slice(0, -1)] : [])).join('|')})(?=.)`,
);

/** A word of the tables is written as so many words at most. */
const LONGEST = 4;
/** Names that a machine made have letters between hyphens by chance. */
const SHORTEST_JOINED = 4;

/** Class and id as lower-case words: `relatedArticles` and `related_articles` become `related-articles`. */
const wordsOf = (names: string): string =>
  /[A-Z_]/.test(names)
    ? names
        .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
        .replace(/_+/g, '-')
        .toLowerCase()
    : names;

/** Letters right behind a digit are no word: `sc-f98b1ad2` was made by a machine. */
const MADE = /\d[a-z]{1,3}(?![a-z])/g;

const judged = new Map<string, number>();

/** The bits of every word in a run, and of every few words with single hyphens between. */
function bitsOfRun(run: string): number {
  let bits = 0;
  const parts = run.split('-');
  const joined = parts.join('');
  let start = 0;
  for (let from = 0; from < parts.length; from++) {
    let end = start;
    for (let to = from; to < parts.length && to < from + LONGEST; to++) {
      end += parts[to]?.length ?? 0;
      if (to === from || end - start >= SHORTEST_JOINED) bits |= WORDS.get(joined.slice(start, end)) ?? 0;
    }
    const stem = STEMS.exec(parts[from] ?? '');
    if (stem) bits |= WORDS.get(`${stem[0]}*`) ?? 0;
    start += parts[from]?.length ?? 0;
  }
  return bits;
}

function bitsOf(names: string): number {
  let bits = 0;
  for (const name of names.split(' ')) {
    let known = judged.get(name);
    if (known === undefined) {
      known = 0;
      for (const run of wordsOf(name)
        .replace(MADE, '0')
        .split(/[^a-z-]+|--+/))
        known |= bitsOfRun(run);
      judged.set(name, known);
    }
    bits |= known;
  }
  return bits;
}

/** A caption by its class and id. */
export const isCaptionName = (names: string): boolean => (bitsOf(names) & CAPTION) !== 0;

/** The box of a picture by its class and id. */
export const isPictureName = (names: string): boolean => (bitsOf(names) & PICTURE) !== 0;

/** Names of a look, as Yahoo's sites write them: `Ff($ff-secondary)` sets a font, and no place. */
const LOOKS = /\S*\(\S*/g;

/** WordPress writes on an entry where it is filed: `hentry category-comments` is an entry of that name, no comments. */
const FILED = /\b(?:category|tag)-\S+/g;

/**
 * Elementor, of which every tenth site is made, calls each block of a page a widget, and Drupal's media library each picture; where a script loads a picture late it is no notice
 * that says so, what a search may mark is no search, and room left at the side (tagDiv's headlines with their leads) no column there.
 */
const BUILT = /\b(?:elementor|dnd)-widget|\bkt-adv|lazy[-_]?load(?:ing|er)?|SearchTarget\b|padding-side/gi;
const BUILT_CUE = /widget|kt-adv|lazy|Target|padding/i;

function judge(all: string): NameVerdict {
  const names = BUILT_CUE.test(all) ? all.replace(BUILT, 'built') : all;
  const places = names.includes('(') ? names.replace(LOOKS, '') : names;
  const bits = bitsOf(places.includes('hentry') ? places.replace(FILED, '') : places);
  const tier = 31 - Math.clz32((bits >> TIER_BIT) & 15);
  const rows = (bits & EMBED) === 0 ? bits & ((1 << FURNITURE.length) - 1) : 0;
  return { row: rows === 0 ? -1 : 31 - Math.clz32(rows & -rows), tier: Math.max(0, tier), lead: (bits & LEAD) !== 0 };
}

/** Verdicts by index of the survey. Pages repeat their class names, so each distinct name is judged once. */
export function readNames(seen: Survey): readonly NameVerdict[] {
  const known = new Map<string, NameVerdict>();
  return seen.elements.map((element, i) => {
    const own = classOf(element);
    const id = idOf(element);
    if (own === '' && id === '') return SILENT;
    const names = id === '' ? own : `${own} ${id}`; // few have both, and a text that was just made is looked up slowly
    const before = known.get(names);
    if (before) return before;
    let verdict = judge(names);
    // A heading's id is made of its words, for a table of contents: of "Tools and projects" it says nothing, of "See also" enough.
    if (verdict.row > 1 && /^H\d$/.test(seen.names[i] ?? '')) verdict = judge(own);
    else known.set(names, verdict);
    return verdict;
  });
}
