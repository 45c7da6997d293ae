import { expect, test } from 'vitest';
import { type Cued, hasCue } from '../../../src/core/cue.ts';
import { PAYWALL } from '../../../src/page/body/judge.ts';
import { COMMENT_HEAD, LINE_RULES } from '../../../src/page/body/line-rules.ts';
import { PLACEHOLDER } from '../../../src/page/image.ts';
import { LEAD, TAIL } from '../../../src/page/meta/author-names.ts';
import { BYLINES } from '../../../src/page/meta/bylines.ts';
import { FURNITURE } from '../../../src/page/meta/title.ts';
import { spellings } from './spellings.ts';

// An expression runs only for a text that has one of its cues, so every way to spell what it matches must have one: an alternative
// added to an expression without its cue would never be found.

const rules = LINE_RULES.flatMap(({ name, cues, pattern }) =>
  cues === undefined || pattern === undefined ? [] : [{ name, cued: [cues, pattern] as const }],
);
const rows: readonly { readonly name: string; readonly cued: Cued }[] = [
  ...rules,
  // their cues are looked for where all white space is blanks
  ...BYLINES.map(([cues, { source }], index) => ({
    name: `byline ${index}`,
    cued: [cues, new RegExp(source.replaceAll('\\s+', ' ').replaceAll('[\\s:]+', '[ :]'))] as const,
  })),
  ...TAIL.map((cued, index) => ({ name: `behind a name ${index}`, cued })),
  { name: 'before a name', cued: LEAD },
  { name: 'place of a picture', cued: PLACEHOLDER },
  { name: 'place of a heading', cued: FURNITURE },
  { name: 'head of the comments', cued: COMMENT_HEAD },
  { name: 'end of what everyone may read', cued: PAYWALL },
];

test('the rows that are checked are there', () => {
  expect(rules.length).toBeGreaterThan(1);
  expect(rows.length).toBeGreaterThan(20);
});

test.each(rows)('every spelling of "$name" has a cue', ({ cued: [cues, pattern] }) => {
  if (cues !== '') expect(spellings(pattern.source, cues.split('|'))).toEqual([]);
  else expect(hasCue('', cues)).toBe(true);
});

test.each([
  { source: 'ab?c', expected: ['abc', 'ac'] },
  { source: '^(?:a|b[cd]) e+(?=f)', expected: ['a e', 'bc e', 'bd e'] },
  { source: String.raw`x\.?\s*(?<=z|y)[^q]{2,}(?:1){0,3}`, expected: ['x.\0', 'x.\x001', 'x\0', 'x\x001'] },
])('the spellings of $source are known', ({ source, expected }) => {
  expect(spellings(source).sort()).toEqual([...expected].sort());
});

test('a missing cue is seen', () => {
  expect(spellings('^(?:one|two(?: or three)?) more', ['one'])).toEqual(['two more', 'two or three more']);
});
