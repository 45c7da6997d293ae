// A page that puts the next article below as one scrolls, and its address into the address bar.
import { expect, test } from 'vitest';
import { extractArticle } from '../../../src/page/extract.ts';
import { parse, SENTENCES } from './pages.ts';

const OTHERS = SENTENCES.map((text) =>
  text
    .replace(/ferry|boat/gi, 'tram')
    .replace(/pier|harbour/g, 'depot')
    .replace(/^The /, 'Their '),
);
const LONG = [...OTHERS, ...OTHERS.map((text) => `${text} Once more.`)];
const OTHER_TITLE = 'Tram leaves the old depot for good';
const TITLE = 'Early boat moves to the northern pier';
const URL_HERE = 'https://news.example/ferry/early-boat';

const texts = (all: readonly string[]): string => all.map((text) => `<p>${text}</p>`).join('');
const marked = (title: string, slug: string, body: readonly string[], tag = 'h1'): string =>
  `<article itemscope itemtype="https://schema.org/NewsArticle"><${tag} itemprop="headline"><a href="/ferry/${slug}">${title}</a></${tag}><div itemprop="articleBody">${texts(body)}</div></article>`;
const plain = (title: string, slug: string, body: readonly string[]): string =>
  `<article data-url="/ferry/${slug}"><h1>${title}</h1>${texts(body)}</article>`;
const silent = (title: string, _: string, body: readonly string[]): string =>
  `<article><h1>${title}</h1><div class="article-body">${texts(body)}</div></article>`;
const small = (title: string, slug: string, body: readonly string[]): string => marked(title, slug, body, 'h2');

const clip = (body: string, title: string): { title: string | null; text: string } => {
  const outcome = extractArticle(
    parse(
      `<html lang="en"><head><title>${title} - The Ferry Post</title><meta property="og:title" content="${title}"></head><body><main>${body}</main></body></html>`,
    ),
    URL_HERE,
  );
  return outcome.ok ? { title: outcome.value.title, text: outcome.value.text } : { title: null, text: outcome.failure.kind };
};

const EXPECTED = { title: TITLE, text: SENTENCES.join('\n') };

test.each([
  ['structured data in the page', marked],
  ['an attribute', plain],
  ['the second headline is an h2', small],
] as const)('the article whose address it is, whatever the head of the page still says: %s', (_, entry) => {
  const [own, longer, even] = [
    entry(TITLE, 'early-boat', SENTENCES),
    entry(OTHER_TITLE, 'tram', LONG),
    entry(OTHER_TITLE, 'tram', OTHERS),
  ];
  for (const title of [TITLE, OTHER_TITLE])
    for (const body of [own + longer, longer + own, own + even, even + own]) expect(clip(body, title)).toEqual(EXPECTED);
});

test('without addresses the article whose headline is the page’s', () => {
  const [own, longer] = [silent(TITLE, '', SENTENCES), silent(OTHER_TITLE, '', LONG)];
  for (const body of [own + longer, longer + own]) expect(clip(body, TITLE)).toEqual(EXPECTED);
});
