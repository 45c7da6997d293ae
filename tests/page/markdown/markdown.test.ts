import { describe, expect, test } from 'vitest';
import { toHtml } from '../../../src/page/html';
import { parseSrcset } from '../../../src/page/image';
import { toMarkdown } from '../../../src/page/markdown';
import { sanitize } from '../../../src/page/sanitize';
import { toText } from '../../../src/page/text';

const clean = (html: string): Element =>
  sanitize(new DOMParser().parseFromString(html, 'text/html').body, 'https://page.example/a/b.html');

describe('Markdown of a fragment', () => {
  // page → Markdown; each row is one thing that the golden pages do not show
  test.each([
    [
      'a task list',
      '<ul><li><input type=checkbox checked> done<li><input type=checkbox> not done</ul>',
      '- [x] done\n- [ ] not done',
    ],
    ['an item that begins with code that looks like a list', '<ul><li><pre>- x</pre></ul>', '- <pre><code>- x</code></pre>'],
    ['an image in a link to itself', '<a href="/i.png"><img src="/i.png" alt="x"></a>', '![x](https://page.example/i.png)'],
    ['an exclamation mark before a link', '<p>Look!<a href="/x">here</a></p>', 'Look\\![here](https://page.example/x)'],
    ['emphasis round punctuation alone', '<p>a<b>。</b>b</p>', 'a。b'],
    ['emphasis that ends in a symbol', '<p>a<b>c+</b>b</p>', 'a**c**+b'],
    ['emphasis that code begins', '<p>a<b><code>x</code></b>b</p>', 'a<strong>`x`</strong>b'],
    [
      'code right behind code',
      '<p><code>a`</code><a href="/x"><code>b</code></a><code>c</code><b><code>d</code></b></p>',
      '`` a` ``[`b`](https://page.example/x)`c`**<code>d</code>**',
    ],
    ['two emphases side by side', '<p><b>a</b><i>b</i></p>', '**a**<em>b</em>'],
    ['equal emphases side by side', '<p><b>a</b> <strong>b</strong></p>', '**a b**'],
    ['an address as link text', '<p><a href="https://x.example/">https://x.example/</a></p>', '<https://x.example/>'],
    ['a link without http', '<p><a href="tel:1">call</a></p>', 'call'],
    ['a heading of nothing but a picture', '<h2><img src="/i.png" alt=""></h2>', '![](https://page.example/i.png)'],
    ['a heading with a break', '<h2>a<br>b</h2>', '## a b'],
    ['a role of heading', '<div role="heading" aria-level="3">a</div><p>b</p>', '### a\n\nb'],
    ['dollars', '<p>$5</p><p>$5 and $6</p>', '$5\n\n\\$5 and \\$6'],
    ['a number at the start', '<p>1984. Then</p><p>1984.5</p>', '1984\\. Then\n\n1984.5'],
    ['a note without text', '<p>a<sup><a href="#gone">1</a></sup></p>', 'a[<sup>1</sup>](https://page.example/a/b.html#gone)'],
    ['a line of blanks', '<p>a</p><p>&nbsp;</p><p>b</p>', 'a\n\nb'],
    [
      'a table with too few cells in a row',
      '<table><tr><th>a<th>b</tr><tr><td>1</tr></table>',
      '| a | b |\n| --- | --- |\n| 1 |  |',
    ],
    [
      'a table in a list',
      '<ul><li><table><tr><th>a<th>b</tr></table></ul>',
      '- <table><thead><tr><th>a</th><th>b</th></tr></thead></table>',
    ],
  ])('%s', (_name, html, markdown) => {
    expect(toMarkdown(clean(html))).toBe(markdown);
  });
});

describe('HTML of a fragment', () => {
  test.each([
    ['blocks in a paragraph', '<div><p>a<div>b</div>c</p></div>', '<p>a</p><p>b</p><p>c</p>'],
    ['a block in bold', '<b>a<p>b</p>c</b>', '<p><strong>a</strong></p><p><strong>b</strong></p><p><strong>c</strong></p>'],
    ['blanks', '<p> a \n b <b> c </b> d </p>', '<p>a b <strong>c</strong> d</p>'],
    ['a line break in Chinese', '<p>中\n文 a\n文</p>', '<p>中文 a 文</p>'],
    [
      'a direction that a wrapper tells',
      '<div dir="rtl"><p>a</p><ul><li>b</ul></div><p>c</p>',
      '<p dir="rtl">a</p><ul dir="rtl"><li>b</li></ul><p>c</p>',
    ],
    ['words of a language', '<p>a <span lang="fr">b</span> <span>c</span></p>', '<p>a <span lang="fr">b</span> c</p>'],
    [
      'code with other classes',
      '<pre class="x hljs"><code class="hljs lang-js y">a</code></pre>',
      '<pre><code class="language-js">a</code></pre>',
    ],
    ['ids', '<p id="x">a<a id="y"></a></p>', '<p>a</p>'],
    [
      'a caption without figure',
      '<p><img src="/i.png"></p><figcaption>c</figcaption>',
      '<figure><img src="https://page.example/i.png" alt=""><figcaption>c</figcaption></figure>',
    ],
    [
      'a cell with one paragraph',
      '<table><tr><th>a<th>b<tr><td><p>1</p><td>2</table>',
      '<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>',
    ],
    ['comments', '<p>a<!-- b -->c</p>', '<p>ac</p>'],
  ])('%s', (_name, html, expected) => {
    expect(toHtml(clean(html))).toBe(expected);
  });
});

test('text is a line per block without captions, marks of notes and readings', () => {
  const page =
    '<h2>head</h2><p>one<sup><a href="#fn1">1</a></sup> <ruby>two<rt>zwei</rt></ruby></p><figure><img src="/i.png"><figcaption>caption</figcaption></figure><ul><li>a<ul><li>b</ul></ul><table><tr><th>c<th>d</table><ol><li id="fn1">note</ol>';
  expect(toText(clean(page))).toBe('head\none two\na\nb\nc d\nnote');
});

test.each([
  ['a 1x, b 2x', ['a', 'b']],
  ['a.jpg?w=1,2 100w,b 200w', ['a.jpg?w=1,2', 'b']],
  ['a, b', ['a', 'b']],
  [' , ', []],
  ['a', ['a']],
])('srcset %j', (value, addresses) => {
  expect(parseSrcset(value).map(({ address }) => address)).toEqual(addresses);
});
