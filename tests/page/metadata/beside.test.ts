// What stands beside an article has dates and names of its own.
import { expect, test } from 'vitest';
import { extractArticle } from '../../../src/page/extract.ts';
import { paragraphs, parse } from '../extract/pages.ts';

const TITLE = 'Early boat moves to the northern pier';
const read = (article: string, beside: string, head = ''): { author: string | null; day: string | undefined } => {
  const outcome = extractArticle(
    parse(
      `<html lang="en"><head><title>${TITLE} | The Ferry Post</title>${head}</head><body><main><article><h1>${TITLE}</h1>${article}${paragraphs()}</article>${beside}</main></body></html>`,
    ),
    'https://news.example/a',
  );
  if (!outcome.ok) throw new Error(outcome.failure.kind);
  return { author: outcome.value.author, day: outcome.value.date?.slice(0, 10) };
};

const TEASERS =
  '<aside class="related"><h3>Related stories</h3><article><a href="/r"><h4>Harbour office gets a new door</h4></a><span class="author">By Olga Other</span><time>March 4, 2012</time></article></aside>';

test.each([
  ['a day in the text', '<div class="pub-info"><i>26 January 2021</i></div>'],
  ['a time element', '<time>26 January 2021</time>'],
  ['a stamped one', '<time datetime="2021-01-26T10:00:00Z">today</time>'],
])('the dates of the articles beside are theirs: %s', (_, own) => {
  expect(read(`<p class="byline">By Ann Archer</p>${own}`, TEASERS)).toEqual({ author: 'Ann Archer', day: '2021-01-26' });
});

test('an article without a name takes none from those beside', () => {
  expect(read('<time>26 January 2021</time>', TEASERS)).toEqual({ author: null, day: '2021-01-26' });
});

test('a reference that says its type is not taken for the person it refers to', () => {
  const graph = [
    {
      '@type': 'NewsArticle',
      headline: TITLE,
      author: { '@type': 'Person', '@id': '#ann' },
      datePublished: '2021-01-26T10:00:00Z',
    },
    { '@type': 'Person', '@id': '#ann', name: 'Ann Archer' },
  ];
  const head = `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@graph': graph })}</script>`;
  expect(read('', '', head)).toEqual({ author: 'Ann Archer', day: '2021-01-26' });
});

test.each([
  ['26 January 2021 10:15 By Ann Archer', 'Ann Archer'],
  ['26. Januar 2021, 10:15 Uhr Von Ann Archer', 'Ann Archer'],
  ['Ein Bericht von Ann Archer', 'Ann Archer'],
  ['2021.01.26 10:15 김보기 기자', '김보기'],
  ['鈴木一郎記者', '鈴木一郎'],
])('a name in a line without a class: %s', (line, name) => {
  expect(read(`<p>${line}</p>`, '').author).toBe(name);
});

test('a short text with its author above it, in lines too short to be paragraphs', () => {
  const lines = [
    '渡轮公司周一表示，修理完成之前早班船将从北码头开出。',
    '港务长预计，最后的新桩将在秋季风暴之前打完。',
    '岛民的发言人说，这一改动是合理的。',
  ];
  const outcome = extractArticle(
    parse(
      `<html lang="zh"><head><title>早班船移至北码头</title></head><body><article><h1>早班船移至北码头</h1><p>作者：王小明</p>${lines.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`,
    ),
    'https://news.example/a',
  );
  expect(outcome.ok && { author: outcome.value.author, text: outcome.value.text }).toEqual({
    author: '王小明',
    text: lines.join('\n'),
  });
});

test('a post in the text and the credit of a picture have days and names of their own', () => {
  const post =
    '<blockquote><p>The boat is back</p><a href="https://www.instagram.com/p/1"><time datetime="2011-07-01T10:00:00Z">1 July 2011</time></a></blockquote>';
  const figure = '<figure><img src="/a.jpg"><figcaption><span class="author">Olga Other</span></figcaption></figure>';
  expect(read(`${figure}<div class="pub-info"><i>26 January 2021</i></div>${post}`, '')).toEqual({
    author: null,
    day: '2021-01-26',
  });
});

test.each([
  ['once: the day beside it is its own', '', '2021-01-26'],
  ['in a list, too: nobody knows where it stands', `<td><div>${TITLE}</div></td>`, undefined],
])('a headline that is a part of the title and no heading, %s', (_, again, day) => {
  const html = `<html lang="en"><head><title>${TITLE} - Post - North</title></head><body><table><tr><td><div class="volanta">26 January 2021</div><div class="titulo">${TITLE}</div><div>${paragraphs()}</div></td>${again}</tr></table></body></html>`;
  const outcome = extractArticle(parse(html), 'https://news.example/a');
  expect(outcome.ok && outcome.value.date?.slice(0, 10)).toBe(day);
});
