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

test('nothing selected is no article, and says so', () => {
  const outcome = extractArticle(page(paragraphs()), ADDRESS, { take: 'selection' });
  expect(outcome).toEqual({ ok: false, failure: { kind: 'no-article', detail: 'selection' } });
});

test('the whole page keeps what the article leaves out', () => {
  const outcome = extractArticle(page(`<article>${paragraphs()}</article><div class="related">Lamp stolen</div>`), ADDRESS, {
    take: 'page',
  });
  expect(outcome.ok && outcome.value.text).toContain('Lamp stolen');
});

test.each([
  ['paywall', `<article>${paragraphs(2)}<p>This article is for subscribers only.</p></article>`],
  ['several-pages', `<article>${paragraphs()}</article><a href="?page=2">Next page</a>`],
] as const)('remark %s', (remark, body) => {
  const outcome = extractArticle(page(body), ADDRESS);
  expect(outcome.ok && outcome.value.remarks).toContain(remark);
});

test('coverage of a plain article is whole', () => {
  const outcome = extractArticle(page(`<article>${paragraphs()}</article>`), ADDRESS);
  expect(outcome.ok && outcome.value.coverage).toBeGreaterThan(0.95);
});
