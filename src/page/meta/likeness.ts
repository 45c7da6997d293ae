import { CJK, SPACED } from '../letters.ts';

const OTHER = new RegExp(`[^\\d${SPACED}${CJK}]+`, 'g');

/** Letters and digits only, as words parted by `between`: for comparing what people read as the same. */
export const fold = (text: string, between = ' '): string => text.normalize('NFKC').toLowerCase().replace(OTHER, between).trim();

/** Letters and digits only, without case and typography: two spellings of one headline have one key. */
export const keyOf = (text: string): string => fold(text, '');

/** A text made ready for many comparisons. */
export interface Profile {
  readonly text: string;
  readonly key: string;
  readonly words: ReadonlySet<string>;
}

const WORD = new RegExp(`[${CJK}]|[\\d${SPACED}]+`, 'g');

/** Key and words; a Han or kana character is a word of its own, as those scripts have no spaces. */
export const profileOf = (text: string): Profile => ({
  text,
  key: keyOf(text),
  words: new Set(text.normalize('NFKC').toLowerCase().match(WORD)),
});

/** 1 for the same text, about the share of common text when one holds the other or both share words, 0 for nothing in common. */
export function likeness(a: Profile, b: Profile): number {
  if (!a.key || !b.key) return 0;
  if (a.key === b.key) return 1;
  let shared = 0;
  for (const word of a.words) if (b.words.has(word)) shared += 1;
  const dice = (2 * shared) / (a.words.size + b.words.size);
  const [short, long] = a.key.length < b.key.length ? [a.key, b.key] : [b.key, a.key];
  // A whole headline inside a longer title (site suffix, SEO additions) says more than shared words do.
  return short.length >= 8 && long.includes(short)
    ? Math.max(0.4 + (0.55 * short.length) / long.length, dice * 0.95)
    : dice * 0.95;
}
