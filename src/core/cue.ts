/**
 * An expression, and words of which a text must have one to match it. A browser makes an expression when it is first used and makes it again,
 * as machine code, at the second use: a millisecond and more for a long one, as the page function runs afresh at every click. Most texts
 * have none of the words, and then nothing is made. `cues` are parted by `|` and in lower case; none at all stands for every text.
 */
export type Cued = readonly [cues: string, pattern: RegExp];

/** Whether a text in lower case has one of the cues. */
export const hasCue = (lower: string, cues: string): boolean => cues.split('|').some((cue) => lower.includes(cue));

/** Whether a text in lower case, which the expression is made for, matches it. */
export const isCued = ([cues, pattern]: Cued, lower: string): boolean => hasCue(lower, cues) && pattern.test(lower);
