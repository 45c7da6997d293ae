// Front matter that means harm, or was made by a program gone wild: read or refused with a reason, and never slow.
import { expect, test } from 'vitest';
import { NotAPostError, parsePost, UnreadableError } from '../../../src/core/format/parse.ts';

const post = (yaml: string): string =>
  `---\nlayout: post\ntitle: A\ndate: 2020-01-01T00:00:00.000Z\nfrom: https://news.example/a\n${yaml}\n---\ntext\n`;
const levels = Array.from({ length: 12 }, (_, i) =>
  i === 0
    ? 'l0: &l0 [x, x, x]'
    : `l${i}: &l${i} [${Array(9)
        .fill(`*l${i - 1}`)
        .join(', ')}]`,
).join('\n');
const aliases = (count: number): string => `a: &a x\ntags: [${Array(count).fill('*a').join(', ')}]`;

/** Slow for a person; each of these took up to minutes, or takes a few milliseconds. Time of this process alone: the machine may be busy. */
const BOUND_MS = 4000;
const workedMs = (): number => process.cpuUsage().user / 1000;

const CASES: readonly (readonly [what: string, yaml: string, said: string | null])[] = [
  ['lists of lists of aliases', `${levels}\ntags: *l11`, 'aliases'],
  ['20,000 aliases', aliases(20_000), 'Too many aliases'],
  ['as many aliases as a person writes', aliases(20), null],
  ['an alias of what holds it', 'tags: &t [*t, b]', 'Too many aliases'],
  ['an alias without an anchor', 'tags: [*nowhere]', 'Unresolved alias: nowhere'],
  ['a key that stands twice', 'a: 1\nb: 2\na: 3', 'Map keys must be unique'],
  ['a key that stands twice further in', 'a:\n  b: 1\n  b: 2', 'Map keys must be unique'],
  ['20,000 keys', Array.from({ length: 20_000 }, (_, i) => `k${i}: v`).join('\n'), null],
  ['lists nested 3,000 deep', `a: ${'['.repeat(3000)}${']'.repeat(3000)}`, 'call stack'],
  ['a value of a million letters', `a: ${'x '.repeat(500_000)}`, null],
  ['names of an object’s own members', '__proto__: { title: B }\nconstructor: c\ntoString: d', null],
  ['a merge key', 'base: &b { title: B }\n<<: *b', null],
];

test.each(CASES)('%s', (_what, yaml, said) => {
  const start = workedMs();
  let refused: string | null = null;
  try {
    expect(parsePost(post(yaml)).title).toBe('A');
  } catch (error) {
    if (!(error instanceof UnreadableError || error instanceof NotAPostError)) throw error;
    refused = error.message;
  }
  if (said === null) expect(refused).toBe(null);
  else expect(refused).toContain(said);
  expect(workedMs() - start).toBeLessThan(BOUND_MS);
});

test.each([
  ['behind a comment', `<!--1-->${' '.repeat(200_000)}`],
  ['behind a comment, and a line', `<!--1-->${' '.repeat(200_000)}\nno link`],
  ['in front of a comment’s end', `<!--${' '.repeat(200_000)}-->\nno link`],
])('200,000 blanks %s are read in no time', (_where, text) => {
  const start = workedMs();
  expect(parsePost(`${post('a: 1')}`.replace(/text\n$/, () => `${text}\n`)).title).toBe('A');
  expect(workedMs() - start).toBeLessThan(BOUND_MS);
});

test.each(['<!-- ', '<code>', '<pre>'])('100,000 times %j without its end is read in no time', (beginning) => {
  const start = workedMs();
  const body = beginning.repeat(100_000).trim();
  expect(parsePost(post('a: 1').replace(/text\n$/, () => `${body}\n`)).body).toContain(body);
  expect(workedMs() - start).toBeLessThan(BOUND_MS);
});
