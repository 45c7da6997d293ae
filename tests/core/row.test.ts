import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/core/plain-text.ts';
import { countRows, type Filter, type Order, type Row, rowOf, selectRows } from '../../src/core/row.ts';
import { article } from '../samples/article.ts';
import { CLIPPED_AT, entry } from '../samples/entry.ts';

const row = (id: string, savedAt: string, changes: Partial<Row> = {}): Row => ({
  ...rowOf(entry({ id, savedAt, textHash: `h-${id}` })),
  ...changes,
});

const ROWS: readonly Row[] = [
  row('b', '2026-03-02T00:00:00.000Z', {
    title: 'Beta',
    source: 'Post',
    tags: ['sea', 'wind'],
    date: '2026-02-01T00:00:00.000Z',
    dateKnown: false,
  }),
  row('c', '2026-03-03T00:00:00.000Z', { title: 'Alpha', source: 'Post', tags: ['sea'], date: '2020-08-31T10:55:27.000Z' }),
  row('a', '2026-03-01T00:00:00.000Z', { title: 'Gamma', source: null, tags: [], date: '2021-01-01T00:00:00.000Z' }),
  row('t', '2026-03-04T00:00:00.000Z', { title: 'Thrown', trashed: { why: 'person', at: CLIPPED_AT } }),
];

const select = (filter: Filter, order: Order = 'newest', found: ReadonlyMap<string, number> | null = null): string =>
  selectRows(ROWS, { filter, order, found, downloaded: new Set(['h-b']), compareTitles: (a, b) => (a < b ? -1 : 1) })
    .map(({ id }) => id)
    .join('');

describe('rows', () => {
  test.each<[string, Parameters<typeof entry>[1], string | null]>([
    ['as it says', { source: '法广', tags: ['别的'], categories: ['另外'] }, '法广'],
    [
      'of an archive, where it is the category and the first tag',
      { source: null, tags: ['法广', '外交'], categories: ['法广'] },
      '法广',
    ],
    ['not known: the tags say something else', { source: null, tags: ['外交', '法广'], categories: ['法广'] }, null],
    ['not known: two categories', { source: null, tags: ['法广'], categories: ['法广', '外交'] }, null],
    ['not known: none', { source: null, tags: [], categories: [] }, null],
  ])('the paper %s', (_what, post, source) => {
    expect(rowOf(entry({}, post)).source).toBe(source);
  });

  test.each<[Filter, Order, string]>([
    [{ kind: 'all' }, 'newest', 'cba'],
    [{ kind: 'all' }, 'oldest', 'abc'],
    [{ kind: 'all' }, 'dated', 'acb'],
    [{ kind: 'all' }, 'title', 'cba'],
    [{ kind: 'only-here' }, 'newest', 'ca'],
    [{ kind: 'trash' }, 'newest', 't'],
    [{ kind: 'drafts' }, 'newest', ''],
    [{ kind: 'source', name: 'Post' }, 'newest', 'cb'],
    [{ kind: 'tag', name: 'wind' }, 'newest', 'b'],
  ])('%j %s', (filter, order, ids) => {
    expect(select(filter, order)).toBe(ids);
  });

  test('a search keeps what was found, best first when asked', () => {
    const found = new Map([
      ['a', 9],
      ['b', 2],
      ['t', 5],
    ]);
    expect(select({ kind: 'all' }, 'newest', found)).toBe('ba');
    expect(select({ kind: 'all' }, 'best', found)).toBe('ab');
  });

  test('counts are of live posts, most used first', () => {
    expect(countRows(ROWS, new Set(['h-b']))).toEqual({
      all: 3,
      onlyHere: 2,
      trash: 1,
      sources: [{ name: 'Post', count: 2 }],
      tags: [
        { name: 'sea', count: 2 },
        { name: 'wind', count: 1 },
      ],
    });
  });

  test('the text is the capture while the body is untouched, else the body as written', () => {
    expect(rowOf(entry({ article: article({ text: 'as captured' }) })).text).toBe('as captured');
    expect(rowOf(entry({}, { body: 'My **own** words' })).text).toBe('My own words');
  });
});

/** kind, body, its words */
const TEXTS: readonly (readonly ['html' | 'markdown', string, string])[] = [
  ['html', '<p>One</p><p>Two &amp; <b>three</b> &#20320;&#x1F642;</p>', 'One\n\nTwo & three 你🙂'],
  ['html', '1 < 2 <img src="x" alt="y">', '1 < 2'],
  [
    'markdown',
    '# Head\n\n- [a link](https://x.example/) and ![a picture](https://x.example/y.png)',
    'Head\n\na link and a picture',
  ],
  ['markdown', '> **bold** ~~gone~~ \\*star\\* snake_case', 'bold gone *star* snake_case'],
  ['markdown', '```js\nrun();\n```', 'run();'],
  ['markdown', 'not an entity: &bogus; &#99999999;', 'not an entity: &bogus; &#99999999;'],
];

describe('plain text', () => {
  test.each(TEXTS)('%s %j', (kind, body, words) => {
    expect(plainText(body, kind)).toBe(words);
  });
});
