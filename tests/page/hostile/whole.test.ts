// The whole extraction over random hostile pages: metadata, choice and cleaning meet what no site would write.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extractArticle } from '../../../src/page/extract';
import { SENTENCES } from '../extract/pages';
import { PAYLOADS } from './payloads';
import { expectClean, expectHarmless } from './safety';

/** Set by vite.config.ts in a long run. */
declare const __CLIPPOST_LONG__: boolean;

/** A short run is the same every time; a long one looks for what nobody has seen. */
const rounds = __CLIPPOST_LONG__ ? { numRuns: 6000 } : { numRuns: 300, seed: 20201124 };

/** Pieces of articles, opened and closed at random. */
const PIECES = [
  ...SENTENCES.map((text) => `<p>${text}</p>`),
  ...'article main section aside table tr td ul li form blockquote figure h1 span'
    .split(' ')
    .flatMap((tag) => [`<${tag}>`, `</${tag}>`]),
  '<div class="article-body">',
  '<div class="comments">',
  '<div class="elementor-widget">',
  '</div>',
  '<h1><a href="/a/1">Title here</a></h1>',
  '<h3>Related stories</h3>',
  '<time datetime="2020-01-01">',
  '<time datetime="+275760-09-13T00:00:00Z">never</time>',
  '<base href="javascript:1">',
  '<link rel="canonical" href="https://[::1">',
  '<meta property="og:title" content="">',
  '<meta property="article:published_time" content="2020-99-99">',
  '<input name="email"><input name="children"><input name="parentNode">',
  '<span class="sidenote">a note in the line that stands alone</span>',
  '<sup><a href="#fn1">1</a></sup><p id="fn1">A note of the text.</p>',
  '<figure><img src="a.avif" srcset="b.webp 2x, , x"><figcaption>c</figcaption></figure>',
  '<iframe srcdoc="<p>x</p>">',
  '<section hidden>',
  '<math><mi>x</mi>',
  '<svg><title>x</title>',
  '<template shadowrootmode=open><p>in</p></template>',
  '<script type="application/ld+json">{"@type":"NewsArticle","articleBody":1,"author":{"name":["a",{"@id":1}]},"datePublished":[1]}</script>',
  '<script type="application/ld+json">{"@graph":[{"@id":"#a","author":{"@id":"#a"},"@type":["Article"]}]}</script>',
];

const ADDRESSES = [
  'https://news.example/a/1',
  'https://news.example/',
  'http://x.example/%E4%B8?a=%',
  'https://例.example/甲#:~:text=x',
];

test('an article without a script in it or a failure with a name, and the page as it was', {
  timeout: __CLIPPOST_LONG__ ? 1_200_000 : 60_000,
}, () => {
  const page = fc.array(fc.constantFrom(...Object.values(PAYLOADS), ...PIECES, ...PIECES), { maxLength: 25 });
  fc.assert(
    fc.property(page, fc.constantFrom(...ADDRESSES), (pieces, address) => {
      const document = new DOMParser().parseFromString(pieces.join(''), 'text/html');
      const before = document.documentElement.outerHTML;
      const outcome = extractArticle(document, address);
      expect(document.documentElement.outerHTML).toBe(before);
      if (outcome.ok) {
        expectClean(outcome.value.html);
        expectHarmless(outcome.value.markdown);
      } else expect(outcome.failure.kind).toMatch(/^(?:no-article|page-empty)$/);
    }),
    rounds,
  );
});
