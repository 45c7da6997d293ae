// Pages put together by chance from the ways in which sites are built, in eight languages: the article, all of it and nothing else.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extractArticle } from '../../../src/page/extract';
import { madePages } from './pages';

/** Set by vite.config.ts in a long run. */
declare const __CLIPPOST_LONG__: boolean;

/** A short run is the same every time; a long one looks for what nobody has seen. */
const rounds = __CLIPPOST_LONG__ ? { numRuns: 20_000 } : { numRuns: 600, seed: 20201124 };

test('title, author, day and text of pages whose truth is known', { timeout: 600_000 }, () => {
  fc.assert(
    fc.property(madePages, ({ html, title, author, day, text, also }) => {
      const outcome = extractArticle(new DOMParser().parseFromString(html, 'text/html'), 'https://news.example/a/bridge');
      if (!outcome.ok) throw new Error(outcome.failure.kind);
      const lines = outcome.value.text.split('\n').filter((line) => !also.includes(line));
      expect(lines.join('\n').replace(/\s+/g, ' ')).toBe(text.join(' '));
      expect(outcome.value.title).toBe(title);
      if (author !== null) expect(outcome.value.author).toBe(author);
      if (day !== null) expect(outcome.value.date?.slice(0, 10)).toBe(day);
    }),
    rounds,
  );
});
