// "Changed" is the page now against the page as captured; dates that one side does not know are no change.
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/core/article.ts';
import { compareCapture } from '../../src/core/compare.ts';
import { article } from '../samples/article.ts';

const long =
  'The city council met on Monday evening and decided to open the old bridge for trams after two years of repair work.';
const other =
  'A storm over the northern coast broke several fishing boats; nobody was hurt, said the harbour master of the village.';

describe.each<[string, Partial<Article>, Partial<Article>, readonly string[], boolean]>([
  ['nothing', {}, {}, [], true],
  ['tracking in the address', {}, { pageUrl: 'https://news.example/a/1?fbclid=1' }, [], true],
  ['markup but not text', {}, { html: '<div>After</div>' }, [], true],
  ['title', {}, { title: 'The bridge opens' }, ['title'], true],
  ['author found later', { author: null }, { author: 'Ada Lind' }, ['author'], true],
  ['a date that was unknown', { date: null }, {}, [], true],
  ['a date that is unknown now', {}, { date: null }, [], true],
  ['date', {}, { date: '2026-03-05T09:00:00.000Z' }, ['date'], true],
  ['text grew', { text: long }, { text: `${long}\nMore trams will follow.` }, ['body'], true],
  [
    'another headline, same text',
    { text: long },
    { text: `${long} Update.`, title: 'Bridge: trams run' },
    ['title', 'body'],
    true,
  ],
  ['another article under the same address', { text: long }, { text: other, title: 'Storm' }, ['title', 'body'], false],
  [
    'another article in Chinese',
    { text: '市议会周一晚间开会决定重开大桥' },
    { text: '北部沿海遭遇风暴多艘渔船受损', title: '风暴' },
    ['title', 'body'],
    false,
  ],
])('%s', (_name, then, now, changed, samePage) => {
  test('is seen so', () => {
    expect(compareCapture(article(then), article(now))).toEqual({ changed, samePage });
  });
});
