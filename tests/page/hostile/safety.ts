import { marked } from 'marked';
import { expect } from 'vitest';
import { toHtml } from '../../../src/page/html';
import { toMarkdown } from '../../../src/page/markdown';
import { prepare } from '../../../src/page/prepare';
import { sanitize } from '../../../src/page/sanitize';
import { toText } from '../../../src/page/text';

export interface Written {
  readonly html: string;
  readonly markdown: string;
  readonly text: string;
}

/** The page's way from a document of our own to what is kept. */
export function write(document: Document): Written {
  prepare(document, 'https://page.example/a/');
  const body = Document.prototype.querySelector.call(document, 'body');
  if (body === null) throw new Error('a document has a body');
  const clean = sanitize(body, 'https://page.example/a/');
  return { html: toHtml(clean), markdown: toMarkdown(clean), text: toText(clean) };
}

const ELEMENTS = new Set(
  'a abbr blockquote br caption code dd del div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr img ins kbd li mark ol p pre rp rt ruby samp span strong sub sup table tbody td th thead time tr u ul'.split(
    ' ',
  ),
);
const ATTRIBUTES = new Set('href src alt title colspan rowspan start datetime cite dir lang class id'.split(' '));

/** Nothing but the allow-list stands in a fragment, wherever it is parsed. */
export function expectClean(html: string): void {
  const parsed = new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html').body;
  for (const element of parsed.querySelectorAll('*')) {
    expect(ELEMENTS, html).toContain(element.localName);
    for (const { name, value } of element.attributes) {
      expect(ATTRIBUTES, html).toContain(name);
      if (name === 'href' || name === 'src' || name === 'cite') expect(value).toMatch(/^(?:https?:\/\/|data:image\/|#fn-\d+$)/);
      if (name === 'class') expect(value).toMatch(/^language-[\w+#.-]+$/);
      if (name === 'id') expect(value).toMatch(/^fn-\d+$/);
    }
  }
}

/** The Markdown, rendered by a reader that passes HTML on, runs nothing either. */
export function expectHarmless(markdown: string): void {
  const parsed = new DOMParser().parseFromString(marked.parse(markdown, { async: false }), 'text/html');
  expect(
    parsed.querySelector('script,style,svg,math,iframe,object,embed,form,input:not([type=checkbox]),meta,base,link,template'),
    markdown,
  ).toBeNull();
  for (const element of parsed.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      expect(name, markdown).not.toMatch(/^on/);
      if (/^(?:href|src|cite|action|data)$/.test(name))
        expect(value.trim(), markdown).not.toMatch(/^(?:javascript|vbscript|data:text)/i);
    }
  }
}

/** Parsed again, the fragment is the same fragment; cleaned again, it is the same article. */
export function expectStable(html: string): void {
  const again = new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');
  expect(again.body.innerHTML).toBe(html);
  expect(toHtml(sanitize(again.body, 'https://page.example/a/'))).toBe(html);
}
