// Pages put together by chance from the ways in which sites are built, in eight languages: the article, all of it and nothing else.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extractArticle } from '../../../src/page/extract';
import { type Made, madePages } from './pages';

/** Set by vite.config.ts in a long run. */
declare const __CLIPPOST_LONG__: boolean;

/** A short run is the same every time; a long one looks for what nobody has seen. */
const rounds = __CLIPPOST_LONG__ ? { numRuns: 20_000 } : { numRuns: 1000, seed: 20201124 };

/** One page of so many may be read wrongly: three short sentences, each in a box of another kind, can be taken for anything. */
const PAGES_PER_MISTAKE = 250;

function mistakeOf({ html, title, author, day, text, also }: Made): object | null {
  const outcome = extractArticle(new DOMParser().parseFromString(html, 'text/html'), 'https://news.example/a/bridge');
  if (!outcome.ok) return { failure: outcome.failure.kind, html };
  const lines = outcome.value.text.split('\n').filter((line) => !also.includes(line));
  const read = {
    title: outcome.value.title,
    author: author === null ? null : outcome.value.author,
    day: day === null ? null : (outcome.value.date?.slice(0, 10) ?? ''),
    text: lines.join(' ').replace(/\s+/g, ' '),
  };
  const truth = { title, author, day, text: text.join(' ') };
  return JSON.stringify(read) === JSON.stringify(truth) ? null : { read, truth, html };
}

test('title, author, day and text of pages whose truth is known', { timeout: 600_000 }, () => {
  const mistakes = fc.sample(madePages, rounds).flatMap((page) => mistakeOf(page) ?? []);
  expect(mistakes.length, JSON.stringify(mistakes.slice(0, 3), null, 2)).toBeLessThanOrEqual(rounds.numRuns / PAGES_PER_MISTAKE);
});
