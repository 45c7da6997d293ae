// The other scopes, and what is told about a page.
import { expect, test } from 'vitest';
import { extractArticle } from '../../../src/page/extract.ts';
import { page, paragraphs, SENTENCES } from './pages.ts';

const ADDRESS = 'https://news.example/scopes';

test('a selection is taken as it is', () => {
  const holder = document.createElement('div');
  holder.innerHTML = paragraphs();
  document.body.append(holder);
  const first = holder.querySelector('p');
  const selection = document.getSelection();
  if (first && selection) selection.selectAllChildren(first);
  const outcome = extractArticle(document, ADDRESS, { take: 'selection' });
  holder.remove();
  expect(outcome.ok && outcome.value.text).toBe(SENTENCES[0]);
  expect(outcome.ok && outcome.value.scope).toBe('selection');
});

test('a selection in a shadow root inside another is taken too', () => {
  const host = document.createElement('div');
  const inner = document.createElement('pier-text');
  host.attachShadow({ mode: 'open' }).append(inner);
  const root = inner.attachShadow({ mode: 'open' });
  root.innerHTML = paragraphs();
  document.body.append(host);
  const [first, second] = root.querySelectorAll('p');
  if (first && second) document.getSelection()?.setBaseAndExtent(first, 0, second, 1);
  const outcome = extractArticle(document, ADDRESS, { take: 'selection' });
  host.remove();
  expect(outcome.ok && outcome.value.text).toBe(SENTENCES.slice(0, 2).join('\n'));
});

test('nothing selected is no article, and says so', () => {
  const outcome = extractArticle(page(paragraphs()), ADDRESS, { take: 'selection' });
  expect(outcome).toEqual({ ok: false, failure: { kind: 'no-article', detail: 'selection' } });
});

test.each([
  ['the name of the site', '<div><a href="/">news.example</a></div>', 'no-article'],
  ['the head of a page whose text is still to come', '<header><b>海港新闻</b></header><div id="text"></div>', 'no-article'],
  ['a picture with two words', '<article><p>Northern pier</p><p><img src="/pier.jpg" alt=""></p></article>', 'Northern pier'],
  ['three words', '<article><p>Early boat moved.</p></article>', 'Early boat moved.'],
  ['a short sentence without spaces', '<article><p>早班船改到北码头了。</p></article>', '早班船改到北码头了。'],
])('a word or two is no article: %s', (_what, body, expected) => {
  const outcome = extractArticle(page(body, 'Harbour'), ADDRESS);
  expect(outcome.ok ? outcome.value.text : outcome.failure.kind).toBe(expected);
});

test('the whole page keeps what the article leaves out', () => {
  const outcome = extractArticle(page(`<article>${paragraphs()}</article><div class="related">Lamp stolen</div>`), ADDRESS, {
    take: 'page',
  });
  expect(outcome.ok && outcome.value.text).toContain('Lamp stolen');
});

test.each([
  ['paywall', `<article>${paragraphs(2)}<p>This article is for subscribers only.</p></article>`],
  ['paywall', `<script type="application/ld+json">{"isAccessibleForFree": false}</script><article>${paragraphs(3)}</article>`],
  ['several-pages', `<article>${paragraphs()}</article><a href="?page=2">Next page</a>`],
  ['several-pages', `<article>${paragraphs()}</article><a href="/scopes/2">下一页</a>`],
  ['several-pages', `<article>${paragraphs()}</article><a href="scopes_2.html">第2页</a>`],
  ['several-pages', `<article>${paragraphs()}</article><a href="scopes-2.html">【2】</a>`],
  ['several-pages', `<article>${paragraphs()}</article><a href="scopes-2.html"><img src="/img/next_page.jpg"></a>`],
  [
    'list-page',
    `<main>${SENTENCES.map((text, i) => `<div><h2><a href="/${i}">Story number ${i} of the harbour</a></h2><p>${text}</p></div>`).join('')}</main>`,
  ],
] as const)('remark %s', (remark, body) => {
  const outcome = extractArticle(page(body), ADDRESS);
  expect(outcome.ok && outcome.value.remarks).toEqual([remark]);
});

test.each([
  [
    'a long text that is not free, all of it there',
    `<script type="application/ld+json">{"isAccessibleForFree": false}</script><article>${[1, 2, 3, 4, 5].map((day) => paragraphs().replace(/<p>/g, `<p>Day ${day}: `)).join('')}</article>`,
  ],
  ['the next article', `<article>${paragraphs()}</article><a href="/pier">Next page</a>`],
  ['a gallery that turns by script', `<article>${paragraphs()}</article><a href="javascript:;">下一页</a>`],
  ['this very page', `<article>${paragraphs()}</article><a href="#">Next page</a>`],
  [
    'an article with headings of its own',
    `<article>${SENTENCES.map((text) => `<h2>Part</h2><p>${text}</p>`).join('')}</article>`,
  ],
])('no remark for %s', (_what, body) => {
  const outcome = extractArticle(page(body), ADDRESS);
  expect(outcome.ok && outcome.value.remarks).toEqual([]);
});

const numbered = (href: string): string => `<article>${paragraphs()}</article><nav><a href="${href}">2</a></nav>`;

// what the page is like | its body | its address | remarks
test.each([
  [
    'a pager of this article',
    numbered('/ferry/early-boat_2.html'),
    'https://news.example/ferry/early-boat.html',
    ['several-pages'],
  ],
  ['a pager of a list', numbered('/archive/2'), 'https://news.example/ferry/early-boat.html', []],
] as const)('remarks on %s', (_name, body, address, remarks) => {
  const outcome = extractArticle(page(body), address);
  expect(outcome.ok && outcome.value.remarks).toEqual(remarks);
});

test('coverage of a plain article is whole', () => {
  const outcome = extractArticle(page(`<article>${paragraphs()}</article>`), ADDRESS);
  expect(outcome.ok && outcome.value.coverage).toBeGreaterThan(0.95);
});
