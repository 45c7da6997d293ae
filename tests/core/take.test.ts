// Which text of a page, and what a site is taken as.
import { expect, test } from 'vitest';
import { isLowCoverage } from '../../src/core/coverage.ts';
import { DEFAULT_SETTINGS, parseSettings, storedSettings } from '../../src/core/settings.ts';
import { scopeOf, siteTake, TAKES, takeOf } from '../../src/core/take.ts';
import { article } from '../samples/article.ts';

test('other texts of an article are the article, a block is a selection', () => {
  expect(TAKES.map((take) => [take, scopeOf(take)])).toEqual([
    ['article', 'article'],
    ['next', 'article'],
    ['column', 'article'],
    ['selection', 'selection'],
    ['block', 'selection'],
    ['page', 'page'],
  ]);
});

test('an article says how it was taken, an old one by its scope', () => {
  expect(takeOf(article({ take: 'column' }))).toBe('column');
  expect(takeOf(article({ scope: 'page' }))).toBe('page');
});

test.each([
  ['https://www.news.example/a', 'column', 'column'],
  ['https://m.news.example/a', 'column', 'column'],
  ['https://other.example/a', 'column', null],
  ['https://news.example/a', 'a take of a later version', null],
  ['https://news.example/a', 'block', null], // a block is one page's
  ['about:blank', 'column', null],
] as const)('%s with %s is taken as %s', (url, chosen, take) => {
  expect(siteTake({ 'news.example': chosen }, url)).toBe(take);
});

test('a host named like a member of every object is no choice', () => {
  expect(siteTake({}, 'https://constructor/')).toBeNull();
});

test('settings keep the sites, and those of before this had none', () => {
  const stored = storedSettings({ ...DEFAULT_SETTINGS, takes: { 'news.example': 'column' } });
  const read = parseSettings(JSON.parse(JSON.stringify(stored)));
  expect(read.ok && read.value.takes).toEqual({ 'news.example': 'column' });
  const { takes: _, ...before } = stored;
  const old = parseSettings(before);
  expect(old.ok && old.value.takes).toEqual({});
  expect(parseSettings({ ...stored, takes: ['news.example'] })).toEqual({
    ok: false,
    failure: { kind: 'not-settings', detail: 'takes' },
  });
});

test.each([
  [null, false],
  [1, false],
  [0.75, false],
  [0.62, true],
  [0, true],
])('coverage %s is low: %s', (coverage, low) => {
  expect(isLowCoverage({ coverage })).toBe(low);
});
