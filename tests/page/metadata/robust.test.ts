import { describe, expect, test } from 'vitest';
import { readMetadata } from '../../../src/page/metadata.ts';
import { ADDRESS, jsonLd, meta, page, parse, read } from './page.ts';

const HEAD = `<title>The harbour is open</title>${meta('article:published_time', '2019-06-05T08:00:00Z')}`;
const BODY = '<h1>The harbour is open</h1><p class="byline">By Ann Archer</p>';

// members of a document or form that a page can put its own elements in the place of
const CLOBBERED =
  'querySelectorAll querySelector body head documentElement title createTreeWalker getElementsByTagName textContent parentElement parentNode localName tagName getAttribute closest contains compareDocumentPosition className id children nodeType previousSibling attributes'.split(
    ' ',
  );

describe('hostile pages', () => {
  test.each(CLOBBERED)('a form and an image named %s', (name) => {
    const html = page({
      head: HEAD,
      body: `<img name="${name}"><form name="${name}"></form><form class="byline"><input name="${name}"><h1>The harbour is open</h1><p>By Ann Archer</p></form>`,
    });
    const found = read(html);
    expect([found.title, found.author, found.date]).toEqual(['The harbour is open', 'Ann Archer', '2019-06-05T08:00:00.000Z']);
  });

  test('the document is as it was', () => {
    const document = parse(page({ head: HEAD, body: BODY }));
    const before = document.documentElement.outerHTML;
    readMetadata(document, ADDRESS);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('the answer is JSON and says null, never undefined', () => {
    for (const html of [page({ head: HEAD, body: BODY }), '', '<svg><title>x</title></svg>', '<frameset><frame></frameset>']) {
      const found = read(html);
      expect(JSON.parse(JSON.stringify(found))).toEqual(found);
      expect(Object.values(found)).not.toContain(undefined);
    }
  });

  test('reading twice gives the same', () => {
    const document = parse(page({ head: HEAD, body: BODY }));
    expect(readMetadata(document, ADDRESS)).toEqual(readMetadata(document, ADDRESS));
  });

  test('a title inside a picture is not the page’s', () => {
    expect(read('<body><svg><title>Menu</title></svg><p>text').title).toBeNull();
  });

  // what is too much of | page
  const HUGE: readonly (readonly [string, () => string])[] = [
    ['headings', () => page({ head: HEAD, body: BODY + '<h1>x y z</h1><h2>x y z</h2>'.repeat(20_000) })],
    ['one line', () => page({ head: HEAD, body: `${BODY}<p>${'1 2019 '.repeat(60_000)}</p>` })],
    ['a long heading', () => page({ head: HEAD, body: `<h1>${'word - '.repeat(50_000)}</h1>${BODY}` })],
    ['a long title', () => page({ head: `<title>${'a | '.repeat(50_000)}</title>`, body: BODY })],
    ['meta tags', () => page({ head: HEAD + '<meta name="author" content="A B">'.repeat(30_000), body: BODY })],
    [
      'a long meta tag',
      () => page({ head: `${HEAD}<meta name="author" content="${'By 2019 and '.repeat(40_000)}">`, body: BODY }),
    ],
    [
      'words without end',
      () =>
        page({
          head:
            HEAD +
            `<meta name="author" content="${'a'.repeat(5000)}"><meta name="author" content="${'b.'.repeat(2500)}"><meta property="og:title" content="${'-'.repeat(5000)}">`.repeat(
              200,
            ),
          body: BODY,
        }),
    ],
    [
      'values in JSON-LD',
      () =>
        page({
          head:
            HEAD +
            jsonLd(
              Array.from({ length: 1500 }, (_, i) => ({
                '@type': 'WebPage',
                name: `${i} `.repeat(50),
                datePublished: `2019-06-05T08:00:0${i % 10}Z`,
                publisher: { name: `P${i}` },
              })),
            ),
          body: BODY,
        }),
    ],
    ['depth', () => page({ head: HEAD, body: `${'<div class="author">'.repeat(500)}${BODY}${'</div>'.repeat(500)}` })],
    [
      'bylines',
      () => page({ head: HEAD, body: BODY + '<span class="author">By Bo Baker</span><time>5 June 2019</time>'.repeat(20_000) }),
    ],
    ['text before the headline', () => page({ head: HEAD, body: '<b>x</b> '.repeat(40_000) + BODY })],
  ];
  test.each(HUGE)('%s in bounded time', (_, make) => {
    const document = parse(make());
    const before = performance.now();
    const found = readMetadata(document, ADDRESS);
    expect(performance.now() - before).toBeLessThan(1500);
    expect(JSON.stringify(found).length).toBeLessThan(60_000);
  });
});
