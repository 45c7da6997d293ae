import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PAYLOADS } from './payloads';
import { expectClean, expectHarmless, expectStable, write } from './safety';

// Random trees, built by hand, because a parser would put them right: any element in any other, any attribute on any element.

/** Set by vite.config.ts in a long run. */
declare const __CLIPPOST_LONG__: boolean;

const runs = __CLIPPOST_LONG__ ? 6000 : 300;
/** A short run is the same every time; a long one looks for what nobody has seen. */
const rounds = __CLIPPOST_LONG__ ? { numRuns: runs } : { numRuns: runs, seed: 20201124 };

const KEPT =
  'a abbr b blockquote br caption code dd del div dl dt em figcaption figure h1 h2 h3 h6 hr i img ins kbd li mark ol p pre q rp rt ruby section small span strong sub sup table tbody td th thead time tr u ul x-unknown details summary font center'.split(
    ' ',
  );
const LOST =
  'script style iframe object embed svg math template noscript form input button select textarea video audio canvas meta link base title'.split(
    ' ',
  );
const ATTRIBUTES: readonly (readonly [name: string, values: readonly string[]])[] = [
  [
    'href',
    [
      'http://a.example/?utm_source=x&b=1#c',
      '/x',
      '#fn1',
      '#',
      'javascript:alert(1)',
      'data:text/html,<script>',
      'mailto:a@b.example',
      '//e',
    ],
  ],
  [
    'src',
    ['http://a.example/i.png', 'data:image/png;base64,AAAA', 'javascript:alert(1)', '', 'https://www.youtube.com/embed/abcdefg'],
  ],
  ['srcset', ['a.png 100w, b.png 200w', ', ,', 'x 1x,y 2x']],
  ['id', ['fn1', 'body', '__proto__', 'fn-1']],
  ['name', ['firstChild', 'attributes', 'fn1']],
  [
    'class',
    ['language-js', 'language-math', 'footnotes', 'katex', 'wp-caption-text', 'admonition', 'emoji', 'lazy', 'line-numbers'],
  ],
  ['onclick', ['alert(1)']],
  ['style', ['x:expression(alert(1))']],
  ['alt', ['', 'x](y)', '👍', '</script>']],
  ['title', ['x', '--><script>']],
  ['colspan', ['2', '0', '-1', 'x', '99999']],
  ['rowspan', ['2', '1000']],
  ['start', ['5', '-3', 'x', '99999999999']],
  ['dir', ['rtl', 'ltr', 'x']],
  ['lang', ['ar', '"']],
  ['role', ['presentation', 'heading', 'doc-noteref']],
  ['type', ['checkbox', 'math/tex', 'math/tex; mode=display']],
  ['width', ['1', '600']],
];

interface Branch {
  readonly tag: string;
  readonly space: string | null;
  readonly attributes: readonly (readonly [string, string])[];
  readonly children: readonly (Branch | string)[];
}

const attribute = fc
  .constantFrom(...ATTRIBUTES)
  .chain(([name, values]) => fc.constantFrom(...values).map((value) => [name, value] as const));
const words = fc.constantFrom(
  'word',
  ' ',
  '\n',
  ' two words ',
  '中文',
  '\u00a0',
  '1',
  '*',
  '<script>alert(1)</script>',
  '[x](javascript:alert(1))',
  '\ud800',
  '`',
  '|',
  '$x$',
  '\u200b',
  '　',
);
const { tree } = fc.letrec<{ tree: Branch }>((tie) => ({
  tree: fc.record({
    tag: fc.oneof({ arbitrary: fc.constantFrom(...KEPT), weight: 5 }, { arbitrary: fc.constantFrom(...LOST), weight: 1 }),
    space: fc.oneof(
      { arbitrary: fc.constant(null), weight: 30 },
      { arbitrary: fc.constantFrom('http://www.w3.org/2000/svg', 'http://www.w3.org/1998/Math/MathML'), weight: 1 },
    ),
    attributes: fc.array(attribute, { maxLength: 3 }),
    children: fc.array(fc.oneof({ depthSize: 'small' }, words, tie('tree')), { maxLength: 4 }),
  }),
}));

function grow(branch: Branch, page: Document): Element {
  const element = branch.space === null ? page.createElement(branch.tag) : page.createElementNS(branch.space, branch.tag);
  for (const [name, value] of branch.attributes) element.setAttribute(name, value);
  for (const child of branch.children) {
    const node = typeof child === 'string' ? child : grow(child, page);
    if (element instanceof HTMLTemplateElement) element.content.append(node);
    else Element.prototype.append.call(element, node);
  }
  return element;
}

describe('random trees', () => {
  test('are an article and nothing else', { timeout: __CLIPPOST_LONG__ ? 1_200_000 : 60_000 }, () => {
    fc.assert(
      fc.property(fc.array(tree, { minLength: 1, maxLength: 4 }), (branches) => {
        const page = document.implementation.createHTMLDocument('');
        page.body.append(...branches.map((branch) => grow(branch, page)));
        const { html, markdown } = write(page);
        expectClean(html);
        expectHarmless(markdown);
        expectStable(html);
      }),
      rounds,
    );
  });

  test('of parsed pieces are too', { timeout: __CLIPPOST_LONG__ ? 1_200_000 : 60_000 }, () => {
    const pieces = fc.array(
      fc.oneof(
        fc.constantFrom(...Object.values(PAYLOADS)),
        fc.constantFrom(...KEPT.flatMap((tag) => [`<${tag}>`, `</${tag}>`])),
        words,
      ),
      {
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(pieces, (parts) => {
        const { html, markdown } = write(new DOMParser().parseFromString(parts.join(''), 'text/html'));
        expectClean(html);
        expectHarmless(markdown);
        expectStable(html);
      }),
      rounds,
    );
  });

  test('keep every word that is not in an element that is left out', () => {
    const text = fc.array(
      fc.tuple(fc.constantFrom(...KEPT.filter((tag) => !/^(?:br|hr|img|rp|a)$/.test(tag))), fc.integer({ min: 0, max: 3 })),
      { minLength: 1, maxLength: 30 },
    );
    fc.assert(
      fc.property(text, (steps) => {
        const page = document.implementation.createHTMLDocument('');
        let at: Element = page.body;
        steps.forEach(([tag, up], index) => {
          for (let i = 0; i < up && at.parentElement !== null && at !== page.body; i++) at = at.parentElement;
          const child = page.createElement(tag);
          child.append(` w${index} `);
          at.append(child);
          at = child;
        });
        const { html, markdown } = write(page);
        for (let index = 0; index < steps.length; index++) {
          expect(html).toMatch(new RegExp(`\\bw${index}\\b`));
          expect(markdown).toMatch(new RegExp(`\\bw${index}\\b`));
        }
      }),
      rounds,
    );
  });
});
