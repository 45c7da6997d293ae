// Other texts of a page than the one that is found: the one that came second, the whole main column, a block pointed at.
import { expect, test } from 'vitest';
import type { Take } from '../../../src/core/take.ts';
import { extractArticle } from '../../../src/page/extract.ts';
import { page, paragraphs, SENTENCES } from './pages.ts';

const ADDRESS = 'https://news.example/takes';
const SECOND = [
  'The lamp on the footpath was paid for by the choir, which sings there on the first Sunday of every month whatever the weather.',
  'Nobody has asked the harbour office for a permit, and the harbour office has made it known that it would rather not be asked.',
  'In winter the singers bring their own stove. It stands on wheels, and the fire brigade looks the other way for an hour.',
] as const;

const two = (): Document =>
  page(
    `<main><h1>Early boat moves to the northern pier</h1><article>${paragraphs()}</article><div class="related">Lamp stolen</div></main>
    <article class="songs"><h2>Songs on the footpath</h2>${SECOND.map((text) => `<p>${text}</p>`).join('')}</article>`,
  );

const textOf = (take: Take, document = two(), block: Element | null = null): string => {
  const outcome = extractArticle(document, ADDRESS, { take, block });
  return outcome.ok ? outcome.value.text : outcome.failure.kind;
};

test('the article, and what came second', () => {
  expect(textOf('article')).toContain(SENTENCES[0]);
  expect(textOf('article')).not.toContain(SECOND[0]);
  expect(textOf('next')).toContain(SECOND[0]);
  expect(textOf('next')).not.toContain(SENTENCES[0]);
});

test('nothing came second: it is said', () => {
  const outcome = extractArticle(page(`<article>${paragraphs()}</article>`), ADDRESS, { take: 'next' });
  expect(outcome).toEqual({ ok: false, failure: { kind: 'no-article', detail: 'next' } });
});

test('the main column keeps what was taken for furniture, and not what stands beside it', () => {
  expect(textOf('column')).toContain('Lamp stolen');
  expect(textOf('column')).toContain(SENTENCES[4]);
  expect(textOf('column')).not.toContain('Early boat moves');
  expect(textOf('column')).not.toContain(SECOND[0]);
});

test('a block is that block, without what is hidden in it', () => {
  const document = two();
  const block = document.querySelector('.songs');
  block?.insertAdjacentHTML('beforeend', '<p hidden>Not to be seen</p><script>alert(1)</script>');
  const text = textOf('block', document, block);
  expect(text).toBe(['Songs on the footpath', ...SECOND].join('\n'));
});

test('no block, or an empty one, is no article', () => {
  const document = page('<article><div id="empty"> </div></article>');
  expect(textOf('block', document)).toBe('no-article');
  expect(textOf('block', document, document.querySelector('#empty'))).toBe('no-article');
});

test.each(['next', 'column', 'block'] as const)('%s is written on the article, and the page is as it was', (take) => {
  const document = two();
  const before = document.documentElement.outerHTML;
  const outcome = extractArticle(document, ADDRESS, { take, block: document.querySelector('.songs') });
  expect(outcome.ok && [outcome.value.take, outcome.value.scope]).toEqual([take, take === 'block' ? 'selection' : 'article']);
  expect(document.documentElement.outerHTML).toBe(before);
});
