import type { Article } from '../../src/core/article.ts';

/** A captured article written by us; tests change what they are about. */
export const article = (changes: Partial<Article> = {}): Article => ({
  url: 'https://news.example/a/1',
  pageUrl: 'https://news.example/a/1?utm_source=x',
  scope: 'article',
  title: 'The bridge opens again',
  author: 'Ada Lind',
  source: 'Example News',
  date: '2026-03-05T08:09:10.000Z',
  zone: 60,
  zoneGuessed: false,
  lang: 'en',
  excerpt: 'After two years of work the old bridge carries trams again.',
  image: null,
  html: '<p>After two years of work the old bridge carries trams again.</p>',
  markdown: 'After two years of work the old bridge carries trams again.',
  text: 'After two years of work the old bridge carries trams again.',
  images: 0,
  coverage: 1,
  remarks: [],
  candidates: { title: [], author: [], source: [], date: [] },
  ...changes,
});
