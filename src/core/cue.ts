/**
 * An expression, and words of which a text must have one to match it. A browser makes an expression when it is first used and makes it again,
 * as machine code, at the second use: a millisecond and more for a long one, as the page function runs afresh at every click. Most texts
 * have none of the words, and then nothing is made. `cues` are parted by `|` and in lower case; none at all stands for every text.
 */
export type Cued = readonly [cues: string, pattern: RegExp];

const parted = new Map<string, readonly string[]>(); // each is asked for every line of a page

/** Whether a text in lower case has one of the cues. */
export function hasCue(lower: string, cues: string): boolean {
  const list = parted.get(cues) ?? cues.split('|');
  parted.set(cues, list);
  for (const cue of list) if (lower.includes(cue)) return true;
  return false;
}

/** Whether a text in lower case, which the expression is made for, matches it. */
export const isCued = ([cues, pattern]: Cued, lower: string): boolean => hasCue(lower, cues) && pattern.test(lower);
