import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/core/article.ts';
import { isOnPlatform, type MakeSettings, makePost } from '../../src/core/make-post.ts';

const article: Article = {
  url: 'https://www.island.example/a/1',
  pageUrl: 'https://www.island.example/a/1?utm_source=x',
  scope: 'article',
  title: '渡轮\n 恢复\u00a0\u00a0夜航 ',
  author: '张三',
  source: '海岛 通讯',
  date: '2026-03-05T08:09:10.000Z',
  zone: 480,
  zoneGuessed: false,
  lang: 'zh-CN',
  excerpt: ' 一句  话。 ',
  image: null,
  html: '<p>甲</p>',
  markdown: '甲',
  text: '甲',
  images: 0,
  coverage: 1,
  remarks: [],
  candidates: {
    title: [],
    author: [],
    source: [],
    date: [{ value: '2026-03-05T08:09:10.000Z', from: 'json-ld', zone: 480, zoneGuessed: false }],
  },
};
const settings: MakeSettings = { bodyKind: 'markdown', sourceNames: {}, defaultTags: [] };
const clippedAt = '2026-03-05T12:00:00.000Z';
const make = (changes: Partial<Article> = {}, chosen: Partial<MakeSettings> = {}) =>
  makePost({ ...article, ...changes }, { clippedAt, settings: { ...settings, ...chosen } });
const dated = (value: string, from: 'json-ld' | 'address' = 'json-ld'): Partial<Article> => ({
  date: value,
  candidates: { ...article.candidates, date: [{ value, from, zone: 480, zoneGuessed: false }] },
});

describe('makePost', () => {
  it('tidies what the page said', () => {
    expect(make()).toEqual({
      title: '渡轮 恢复 夜航',
      url: 'https://www.island.example/a/1',
      date: '2026-03-05T08:09:10.000Z',
      zone: 480,
      dateKnown: true,
      author: '张三',
      source: '海岛 通讯',
      description: '一句 话。',
      tags: ['海岛 通讯'],
      categories: ['海岛 通讯'],
      clippedAt,
      bodyKind: 'markdown',
      body: '甲',
      extra: [],
    });
  });

  it('takes what the person chose', () => {
    const post = make(
      {},
      { bodyKind: 'html', sourceNames: { 'www.island.example': '岛讯' }, defaultTags: ['读', ' 岛讯', '', '读'], comments: true },
    );
    expect(post).toMatchObject({
      source: '岛讯',
      tags: ['岛讯', '读'],
      categories: ['岛讯'],
      comments: true,
      bodyKind: 'html',
      body: '<p>甲</p>',
    });
    expect(make({}, { sourceNames: { 'island.example': '岛' } }).source).toBe('岛');
  });

  it.each([
    [{ title: null }, { title: 'www.island.example' }],
    [{ title: '\u200b \n' }, { title: 'www.island.example' }],
    [{ source: null }, { source: 'island.example', tags: ['island.example'] }],
    [{ author: null }, { author: '海岛 通讯' }],
    [{ author: '渡轮 恢复 夜航' }, { author: '海岛 通讯' }],
    [{ author: '名'.repeat(61) }, { author: '海岛 通讯' }],
    [{ author: '名'.repeat(60) }, { author: '名'.repeat(60) }],
    [{ excerpt: '' }, { description: null }],
  ] as const)('falls back: %j', (changes, expected) => {
    expect(make(changes)).toMatchObject(expected);
  });

  const unknown = { date: clippedAt, zone: null, dateKnown: false };
  it.each([
    ['none', { date: null, candidates: { ...article.candidates, date: [] } }, unknown],
    ['the epoch', dated('1970-01-01T00:00:00.000Z'), unknown],
    ['before 1990 in the address', dated('1989-12-31T00:00:00.000Z', 'address'), unknown],
    [
      'before 1990 in metadata',
      dated('1969-07-20T00:00:00.000Z'),
      { date: '1969-07-20T00:00:00.000Z', zone: 480, dateKnown: true },
    ],
    ['an hour ahead', dated('2026-03-05T13:00:00.000Z'), unknown],
    ['two days ahead', dated('2026-03-07T13:00:00.000Z'), unknown],
    ['no date at all', dated('soon'), unknown],
    ['the clip instant', dated(clippedAt), { date: clippedAt, zone: 480, dateKnown: true }],
  ] as const)('date: %s', (_, changes, expected) => {
    expect(make(changes)).toMatchObject(expected);
  });

  it('takes the next candidate when the first date cannot be', () => {
    const date = [
      { value: '2027-01-01T00:00:00.000Z', from: 'json-ld', zone: 0, zoneGuessed: false },
      { value: '2026-03-01T00:00:00.000Z', from: 'address', zone: null, zoneGuessed: false },
    ] as const;
    expect(make({ date: date[0].value, candidates: { ...article.candidates, date } })).toMatchObject({
      date: date[1].value,
      zone: null,
      dateKnown: true,
    });
  });

  it('names the field that cannot be', () => {
    expect(() => make({ url: 'ftp://island.example/a' })).toThrow(RangeError);
    expect(() => make({ url: '/a' })).toThrow(/^url: /);
    expect(() => makePost(article, { clippedAt: 'now', settings })).toThrow(/^clippedAt: /);
  });
});

it.each([
  ['a publication before the platform that the table knows', ['byline', 'site-table', 'host'], true],
  ['a medium that the table knows', ['site-table', 'meta', 'host'], false],
  ['a site that the table does not know', ['meta', 'host'], false],
] as const)('%s', (_, origins, expected) => {
  const source = origins.map((from) => ({ value: from, from }));
  expect(isOnPlatform({ ...article, candidates: { ...article.candidates, source } })).toBe(expected);
});
