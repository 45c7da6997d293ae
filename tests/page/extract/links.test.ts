// What is a link, what leads elsewhere, and what is left where links have gone.
import { expect, test } from 'vitest';
import { extractArticle } from '../../../src/page/extract.ts';
import { page, paragraphs, SENTENCES } from './pages.ts';

const read = (document: Document): string => {
  const outcome = extractArticle(document, 'https://news.example/ferry/early-boat');
  return outcome.ok ? outcome.value.markdown : outcome.failure.kind;
};

test('a mark in the text that nobody closes is no link, and what follows it stays', () => {
  const marked = `<h2><a name="work">Work on the pier</h2><p>${SENTENCES[3]}</p><ul><li>eleven piles</li><li>one lamp</li></ul><p>${SENTENCES[4]}</p>`;
  expect(read(page(`<h1>Early boat moves to the northern pier</h1>${paragraphs(3)}${marked}`))).toBe(
    [...SENTENCES.slice(0, 3), '## Work on the pier', SENTENCES[3], '- eleven piles\n- one lamp', SENTENCES[4]].join('\n\n'),
  );
});
