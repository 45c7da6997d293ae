// Pages that are broken, or mean it: an article or a clear failure, in bounded time, and the page untouched.
import { expect, test } from 'vitest';
import { extractArticle } from '../../../src/page/extract.ts';
import { page, paragraphs, parse } from './pages.ts';

const ADDRESS = 'https://news.example/hostile';

function nested(tag: string, levels: number): Document {
  const document = parse('');
  let inner: Element = document.body;
  for (let i = 0; i < levels; i++) {
    const next = document.createElement(tag);
    inner.append(next);
    inner = next;
  }
  inner.innerHTML = paragraphs();
  return document;
}

const READ: readonly (readonly [what: string, document: Document])[] = [
  [
    'form controls named after members of a node',
    page(
      `<form>${['parentNode', 'firstChild', 'attributes', 'getAttribute', 'nodeName', 'textContent', 'matches'].map((name) => `<input name=${name}>`).join('')}${paragraphs()}</form>`,
    ),
  ],
  [
    'pictures and forms named after members of a document',
    page(`<img name=body><img name=createElement><form name=querySelector></form><article>${paragraphs()}</article>`),
  ],
  ['elements nested 10,000 deep', nested('div', 10_000)],
  ['inline elements nested 10,000 deep', nested('span', 10_000)],
  ['tables nested 1,000 deep', page(`${'<table><tr><td>'.repeat(1000)}${paragraphs()}`)],
  ['a line of 200,000 characters', page(`<article><p>${'word '.repeat(40_000)}</p></article>`)],
  ['100,000 elements', page(`${'<i></i>'.repeat(100_000)}<article>${paragraphs()}</article>`)],
];

test.each(READ)('is read: %s', (_what, document) => {
  const before = document.documentElement.outerHTML.length;
  const outcome = extractArticle(document, ADDRESS);
  expect(outcome.ok).toBe(true);
  expect(document.documentElement.outerHTML.length).toBe(before);
});

const without = (change: (document: Document) => void): Document => {
  const document = page('');
  change(document);
  return document;
};
const REFUSED: readonly (readonly [what: string, kind: string, document: Document])[] = [
  ['an empty page', 'page-empty', page('')],
  ['a page without a body', 'page-empty', without((document) => document.body.remove())],
  ['a document without an element', 'page-empty', without((document) => document.documentElement.remove())],
  ['a frameset', 'page-empty', parse('<frameset><frame src="a.html"></frameset>')],
  [
    'only links',
    'no-article',
    page(`<ul>${'<li><a href="/x">A headline of some other article on this site</a></li>'.repeat(40)}</ul>`),
  ],
  ['more text than anyone reads', 'page-too-large', page(`<article>${`<p>${'words '.repeat(2000)}</p>`.repeat(900)}</article>`)],
];

test.each(REFUSED)('is refused: %s (%s)', (_what, kind, document) => {
  const outcome = extractArticle(document, ADDRESS);
  expect(outcome.ok ? 'read' : outcome.failure.kind).toBe(kind);
});

test('the answer is JSON: nothing is undefined', () => {
  const outcome = extractArticle(page(`<article>${paragraphs()}</article>`), ADDRESS);
  expect(JSON.parse(JSON.stringify(outcome))).toStrictEqual(outcome);
});
