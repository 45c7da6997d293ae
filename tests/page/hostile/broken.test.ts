import { describe, expect, test } from 'vitest';
import { expectClean, expectStable, write } from './safety';

// Pages that no person wrote: everything ends in bounded time, without an overflowing stack, and the words are still there.

const empty = (): Document => document.implementation.createHTMLDocument('');
const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** Nests elements by hand: the parser itself stops at 512. */
function nested(depth: number, tags: readonly string[], filled: boolean): Document {
  const page = empty();
  let at: Element = page.body;
  for (let i = 0; i < depth; i++) {
    const child = page.createElement(tags[i % tags.length] ?? 'div');
    if (filled && i % 50 === 0) at.append(`word${i} `);
    at.append(child);
    at = child;
  }
  at.append('deepest word');
  return page;
}

const DEEP = ['div', 'span', 'b', 'blockquote', 'li', 'a', 'em', 'p', 'figure'].map((tag) => [tag]);

describe('depth', () => {
  test.each([...DEEP, ['ul', 'li'], ['b', 'i', 'a', 'sub'], ['div', 'b', 'p', 'i']])(
    '10,000 times %s',
    { timeout: 20_000 },
    (...tags) => {
      const { html, markdown } = write(nested(10_000, tags, true));
      expectClean(html);
      expect(html).toContain('deepest word');
      expect(markdown).toContain('word50');
    },
  );

  test('1,000 tables in each other', { timeout: 20_000 }, () => {
    const made = write(nested(4000, ['table', 'tbody', 'tr', 'td'], false));
    expect(made.text).toBe('deepest word');
    const parsed = write(parse(`${'<table><tr><td>x'.repeat(1000)}deepest${'</table>'.repeat(1000)}`));
    expectClean(parsed.html);
    expect(parsed.text).toContain('deepest');
  });

  test('200 quotations and lists keep their words', () => {
    const { html, text } = write(parse(`${'<blockquote><ul><li>x'.repeat(200)}deepest`));
    expectStable(html);
    expect(text).toContain('deepest');
  });
});

describe('length', () => {
  const long = 200_000;
  test.each([
    ['one word', '<p>', 'a'.repeat(long)],
    ['blanks in a paragraph', '<p>x', ' '.repeat(long)],
    ['no-break blanks', '<p>x', '\u00a0'.repeat(long)],
    ['blanks in code', '<pre><code>x', `${' '.repeat(long)}y`],
    ['line breaks in code', '<pre><code>x', `${'\n'.repeat(long)}y`],
    ['backticks', '<p>', '`'.repeat(long)],
    ['backticks in code', '<p><code>', '`'.repeat(long)],
    ['brackets', '<p>', '['.repeat(long)],
    ['stars', '<p>', '*'.repeat(long)],
    ['stars in bold', '<p>a<b>', `${'*'.repeat(long)}`],
    ['punctuation in bold', '<p>a<b>', `${'。'.repeat(long)}</b>a`],
    ['backslashes', '<p>', '\\'.repeat(long)],
    ['digits', '<p>', '1'.repeat(long)],
    ['an address', '<p>', `http://a.example/${'a_'.repeat(long / 2)}`],
    ['many addresses', '<p>', 'http://a '.repeat(long / 10)],
    ['www', '<p>', 'www.'.repeat(long / 4)],
    ['ampersands', '<p>', '&amp;a'.repeat(long / 2)],
    ['hashes in a heading', '<h2>', '# '.repeat(long / 2)],
    ['percent signs', '<p>', '%'.repeat(long)],
    ['carets', '<p>', ' ^a'.repeat(long / 3)],
  ])('200,000 characters: %s', { timeout: 10_000 }, (_name, opening, text) => {
    const started = performance.now();
    const { html, markdown } = write(parse(opening + text));
    expect(html.length).toBeGreaterThan(0);
    expect(markdown.length).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  test.each([
    ['line breaks', 'x<br>'],
    ['bold words', 'x<b>y</b>'],
    ['items', '<li>x'],
    ['links', '<a href="http://a.example/?b=c">x</a> '],
    ['pictures', '<img src="http://a.example/i.png" srcset="a 1w, b 2w">'],
    ['notes', '<sup><a href="#fn1">1</a></sup>'],
    ['rows', '<tr><td>x<td>y'],
    ['boxes', '<div>x</div>'],
    ['figures', '<figure><img src="http://a.example/i.png"><figcaption>x</figcaption></figure>'],
  ])('8,000 %s', { timeout: 20_000 }, (name, piece) => {
    const opening = name === 'items' ? '<ol>' : name === 'rows' ? '<table>' : '<p>';
    const started = performance.now();
    const { markdown } = write(parse(opening + piece.repeat(8000)));
    expect(markdown.length).toBeGreaterThan(8000);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe('clobbered properties', () => {
  const NAMES =
    'firstChild nextSibling parentNode childNodes nodeName nodeType attributes children textContent querySelectorAll getAttribute append remove innerHTML ownerDocument'.split(
      ' ',
    );
  test('a form whose fields have the names of its properties is a box like any other', () => {
    const fields = NAMES.map((name) => `<input name="${name}"><img name="${name}" id="${name}">`).join('');
    const { html, text } = write(parse(`<p>before</p><form id="f">${fields}<p>inside</p></form><p>after</p>`));
    expectClean(html);
    expect(text).toBe('before\ninside\nafter');
  });

  test('a form in a form, built by hand', () => {
    const page = empty();
    const [outer, inner] = [page.createElement('form'), page.createElement('form')];
    const field = page.createElement('input');
    field.name = 'replaceWith';
    inner.append('inside', field);
    outer.append('outside ', inner);
    page.body.append(outer);
    expect(write(page).text).toBe('outside\ninside');
  });
});
