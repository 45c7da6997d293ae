import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import type { PostChanges } from '../../../src/core/format/changes.ts';
import { NotAPostError, parsePost, UnreadableError } from '../../../src/core/format/parse.ts';
import { revisePost } from '../../../src/core/format/revise.ts';
import type { PresetName } from '../../../src/core/post.ts';
import { rounds } from '../rounds.ts';

// Front matter that is YAML, and that few people write: marks of explicit keys, anchors and types before a list, items below their dash,
// keys that hold something else than the field of that name, files of another kind than the folder's. What is written into it stays YAML,
// and nothing else in it says anything new.

const post = (...lines: readonly string[]): string => `---\n${lines.join('\n')}\n---\n\nText.\n`;
const A = 'from: https://news.example/a';

describe('revisePost in YAML that few people write', () => {
  type Row = readonly [
    what: string,
    before: readonly string[],
    changes: PostChanges,
    after: readonly string[],
    preset?: PresetName,
  ];
  const rows: readonly Row[] = [
    ['an explicit first key', ['? title', ': x', A], { author: 'Ann' }, ['? title', ': x', A, 'author: Ann']],
    [
      'a text in lines after an explicit first key',
      ['? title', ': x', A, 'own: |', '  mine'],
      { tags: ['a'] },
      ['? title', ': x', A, 'own: |', '  mine', 'tags: [ a ]'],
    ],
    [
      'an explicit key without a value',
      ['title: x', '? date', A],
      { date: '2021-01-02T03:04:05.006Z' },
      ['title: x', '? date', ': 2021-01-02T03:04:05.006Z', A],
    ],
    [
      'a list behind an explicit key',
      ['title: x', '? tags', ': - a', '  - b', A],
      { tags: ['b', 'a'] },
      ['title: x', '? tags', ': [ b, a ]', A],
    ],
    [
      'a named list that is emptied',
      ['title: x', 'tags: &t # mine', '  - a', A],
      { tags: [] },
      ['title: x', 'tags: &t [] # mine', A],
    ],
    ['a name without a value', ['title: x', 'author: &a', A], { author: 'Ann B' }, ['title: x', 'author: &a Ann B', A]],
    [
      'items below their dash',
      ['title: x', 'tags:', '  -', '    a', '  -', '    # two', '    b', A],
      { tags: ['a', 'k'] },
      ['title: x', 'tags:', '  -', '    a', '  - k', A],
    ],
    [
      'a named item in brackets',
      ['title: x', 'tags: [', '  &n a,', '  b', ']', A],
      { tags: ['b'] },
      ['title: x', 'tags: [', '  ', '  b', ']', A],
    ],
    ['the comment in the head of a text', ['title: >- # mine', '  old', A], { title: 'new' }, ['title: "new" # mine', A]],
    [
      'a description of the person’s own',
      ['title: x', A, 'description: SEO'],
      { description: 'd', author: 'Ann' },
      ['title: x', A, 'description: SEO', 'author: [ Ann ]'],
      'obsidian',
    ],
    ['a file that has no description', ['title: x', A], { description: 'd' }, ['title: x', A], 'astro'],
    [
      'a switch with the name of the date',
      ['title: x', A, 'published: false'],
      { date: '2021-01-02T03:04:05.006Z' },
      ['title: x', A, 'published: false'],
      'obsidian',
    ],
    [
      'nothing at the name of the date',
      ['title: x', A, 'published: # when'],
      { date: '2021-01-02T03:04:05.006Z' },
      ['title: x', A, 'published: 2021-01-02 # when'],
      'obsidian',
    ],
    ['a file that is not Hugo’s', ['title: x', A], { author: 'Ann' }, ['title: x', A, 'author: Ann'], 'hugo'],
    ['nothing under params', ['title: x', A, 'params:'], { author: 'Ann' }, ['title: x', A, 'params:', 'author: Ann'], 'hugo'],
    [
      'a file that is not Astro’s',
      ['title: x', A],
      { date: '2021-01-02T03:04:05.006Z' },
      ['title: x', A, 'date: 2021-01-02T03:04:05.006Z'],
      'astro',
    ],
  ];
  it.each(rows.map(([what, before, changes, after, preset = 'jekyll']) => ({ what, before, changes, after, preset })))(
    '$what',
    ({ before, changes, after, preset }) => {
      const written = revisePost(post(...before), changes, { preset });
      expect(written).toBe(post(...after));
      expect(revisePost(written, changes, { preset })).toBe(written);
    },
  );

  const TITLES = [
    'title: x',
    '"title": x',
    'title : x',
    'title: |2-\n    x',
    'title: &t !!str "x"',
    '? title\n: x',
    'title: # c\n  x',
    'title: >\n\n  x\n\n  # y',
  ];
  const TAGS = [
    'tags: [a, b,]',
    'tags: &l\n  - a\n  - b',
    'tags: &l !!seq\n- a\n- b',
    'tags: &l',
    'tags: ~',
    'tags:\n  -\n    # n\n    a\n  -\n    b',
    'tags:\n  - a\n  # - old\n  - [b, c]',
    'tags:\n  - &k a\n  - b\nother: *k',
    '? tags\n: - a\n  - b',
    'tags: [\n  &x a,\n  b ]',
    'tags: {a: 1}',
    'tags: # c\n\n  - |\n    a\n\n  - b',
  ];
  const AUTHORS = [
    'author: &a Ann\neditor: *a',
    'author: &z',
    '? author',
    'author: {name: Ann}',
    'author: |\n  Ann',
    'author:\n  - Ann\n  - "[[Bob]]"',
    '# nobody',
  ];
  const ADDRESSES = [
    A,
    'source: https://news.example/a',
    'params:\n  from: https://news.example/a\n\n  # c\n  own: |\n    x',
    'params: {from: "https://news.example/a"}',
    'canonical_url: &u https://news.example/a\norig: *u',
  ];
  const DATES = [
    'date: 2020-08-31',
    'date: &d 2020-08-31\nlastmod: *d',
    '? date',
    'published: false',
    'published:',
    'pubDate: 2020-08-31',
    'date: |\n  2020-08-31',
  ];
  const OTHERS = [
    'description: own',
    'description:',
    'params:',
    'params: {}',
    'params: x',
    'comments: maybe',
    '? comments\n: true',
    'text: |\n  title: no\n  tags:\n    - a',
    'base: &b {k: v}\nm:\n  <<: *b',
    'categories: {c: 1}',
    'nested:\n  title: inner\n  tags: [i]',
    '? own\n: v',
    'last: |+\n  x\n\n',
    '',
  ];
  const front = fc
    .tuple(...[TITLES, TAGS, AUTHORS, ADDRESSES, DATES, OTHERS].map((rows) => fc.constantFrom(...rows)))
    .chain((rows) => fc.shuffledSubarray(rows, { minLength: rows.length }));
  const change: fc.Arbitrary<PostChanges> = fc.constantFrom<PostChanges[]>(
    { title: 'n: "e" # w' },
    { tags: ['a', 'k', 'b'] },
    { tags: [] },
    { tags: ['b', 'a'] },
    { tags: ['n: 1'] },
    { author: 'Zed: #1' },
    { url: 'https://news.example/b:' },
    { date: '2021-02-03T04:05:06.000Z' },
    { description: 'n' },
    { description: null },
    { categories: ['c', 'e'] },
    { comments: true },
    { comments: false },
  );
  const KEYS: Readonly<Record<string, readonly string[]>> = {
    url: ['from', 'source', 'canonical_url'],
    date: ['date', 'published', 'pubDate'],
  };

  it('says nothing new of any other key, and reads back', () => {
    let written = 0;
    fc.assert(
      fc.property(
        front,
        change,
        fc.constantFrom<PresetName[]>('jekyll', 'hugo', 'hexo', 'astro', 'obsidian'),
        (rows, changes, preset) => {
          const before = post(...rows);
          const [name = ''] = Object.keys(changes);
          const rest = (text: string): unknown => {
            const all = parseDocument(`${text.split('\n---\n')[0]?.slice(4)}\n`, { schema: 'failsafe', logLevel: 'silent' });
            expect(all.errors).toEqual([]);
            const map: Record<string, unknown> = all.toJS();
            for (const key of KEYS[name] ?? [name]) {
              delete map[key];
              if (typeof map.params === 'object' && map.params !== null) delete (map.params as Record<string, unknown>)[key]; // just asked
            }
            return map;
          };
          try {
            parsePost(before);
          } catch (error) {
            if (error instanceof NotAPostError || error instanceof UnreadableError) return; // one key twice
            throw error;
          }
          written++;
          const after = revisePost(before, changes, { preset });
          expect(rest(after)).toEqual(rest(before));
          const [was, now] = [parsePost(before), parsePost(after)];
          expect({ ...now, [name]: 0, dateKnown: 0, extra: 0 }).toEqual({ ...was, [name]: 0, dateKnown: 0, extra: 0 });
          expect(revisePost(after, changes, { preset })).toBe(after);
        },
      ),
      { numRuns: rounds(500, 50_000) },
    );
    expect(written).toBeGreaterThan(200);
  });
});
