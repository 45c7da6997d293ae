import type { Article } from '../../../src/core/article.ts';
import type { Entry } from '../../../src/core/entry.ts';
import type { Clip } from '../../../src/core/messages.ts';
import type { Post } from '../../../src/core/post.ts';

/** A captured page, a post of it, and what the background answers with: the least that the popup's rules look at. */
export const article = (values: Partial<Article> = {}): Article => ({
  url: 'https://harbour.example/ferry',
  pageUrl: 'https://harbour.example/ferry',
  scope: 'article',
  title: 'The ferry returns',
  author: 'Mira Okafor',
  source: 'Harbour Times',
  date: '2026-03-04T06:15:00.000Z',
  zone: 60,
  zoneGuessed: false,
  lang: 'en',
  excerpt: null,
  image: null,
  html: '<p>At ten the last car rolls on board.</p>',
  markdown: 'At ten the last car rolls on board.',
  text: 'At ten the last car rolls on board.',
  images: 0,
  coverage: null,
  remarks: [],
  candidates: { title: [], author: [], source: [], date: [] },
  ...values,
});

export const post = (values: Partial<Post> = {}): Post => ({
  title: 'The ferry returns',
  url: 'https://harbour.example/ferry',
  date: '2026-03-04T06:15:00.000Z',
  zone: 60,
  dateKnown: true,
  author: 'Mira Okafor',
  source: 'Harbour Times',
  description: null,
  tags: ['Harbour Times'],
  categories: ['Harbour Times'],
  clippedAt: '2026-03-06T08:00:00.000Z',
  bodyKind: 'markdown',
  body: 'At ten the last car rolls on board.',
  extra: [],
  ...values,
});

export const entry = (values: Partial<Entry> = {}): Entry => ({
  id: 'e1',
  key: 'harbour.example/ferry',
  scope: 'article',
  rev: 3,
  post: post(),
  article: article(),
  textHash: '',
  savedAt: '2026-03-06T08:00:00.000Z',
  changedAt: '2026-03-06T08:00:00.000Z',
  trashed: null,
  lastSave: null,
  ...values,
});

export const clip = (values: Partial<Clip> = {}): Clip => ({
  article: article(),
  post: post(),
  hasSelection: false,
  unread: null,
  existing: null,
  draft: null,
  ...values,
});
