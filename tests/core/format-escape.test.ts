import { describe, expect, test } from 'vitest';
import { escapeDestination, escapeMarkdown, escapeTex, type Place } from '../../src/core/format/escape';

const LINE: Place = { start: true, end: true, link: false, heading: false, table: false, dollars: false, tildes: false };

describe('text as Markdown', () => {
  // text → written, as a whole line; each only where it would be read as markup
  test.each([
    ['plain text, with (brackets) and "quotes" - and dashes.', 'plain text, with (brackets) and "quotes" - and dashes.'],
    ['*a* `b` [c]', '\\*a\\* \\`b\\` \\[c]'],
    ['snake_case and _under_', 'snake_case and \\_under\\_'],
    ['1 < 2 > 0 and <b> and </b> and <!x and <?x', '1 < 2 > 0 and \\<b> and \\</b> and \\<!x and \\<?x'],
    ['a << b >> c <', 'a \\<< b \\>> c &lt;'],
    ['# a', '\\# a'],
    ['a # b', 'a # b'],
    ['> a', '\\> a'],
    ['- a', '\\- a'],
    ['-a', '-a'],
    ['---', '\\---'],
    ['+ a', '\\+ a'],
    ['=a', '\\=a'],
    ['1. a', '1\\. a'],
    ['12) a', '12\\) a'],
    ['1.5 a', '1.5 a'],
    ['a 1. b', 'a 1. b'],
    [': a', '\\: a'],
    ['a: b', 'a: b'],
    ['^', '&#94;'],
    ['a ^ b', 'a ^ b'],
    ['a | b', 'a \\| b'],
    ['a == b', 'a \\=\\= b'],
    ['AT&T &amp; &#65; &x', 'AT&T &amp;amp; &amp;#65; &x'],
    ['C:\\new \\* \\', 'C:\\new \\\\\\* &#92;'],
    ['\\{x}', '&#92;{x}'],
    ['see https://a.example/b_c*d?e=1&f=2.', 'see <https://a.example/b_c*d?e=1&f=2>.'],
    ['HTTP://a.example', 'HTTP\\://a.example'],
    ['www.a_b.example', 'www\\.a_b.example'],
    ['www.a.example', 'www.a.example'],
    ['%%a%%', '%&#37;a%&#37;'],
    ['a ~ b $5', 'a ~ b $5'],
  ])('%j', (text, written) => {
    expect(escapeMarkdown(text, LINE)).toBe(written);
  });

  // what is around it decides: text, place, written
  test.each([
    ['# a', { start: false }, '# a'],
    ['a!', { end: false }, 'a\\!'],
    ['a\\', { end: false }, 'a&#92;'],
    ['a]b]:c', { link: true }, 'a\\]b&#93;:c'],
    ['^a', { link: true, start: false }, '&#94;a'],
    ['https://a.example/', { link: true }, 'https://a.example/'],
    ['a ##', { heading: true }, 'a \\##'],
    ['a `b`', { table: true }, 'a &#96;b&#96;'],
    ['$a$', { dollars: true }, '\\$a\\$'],
    ['~~a~~', { tildes: true }, '\\~\\~a\\~\\~'],
  ] as const)('%j in %j', (text, place, written) => {
    expect(escapeMarkdown(text, { ...LINE, ...place })).toBe(written);
  });
});

test.each([
  ['https://a.example/b c(d)', 'https://a.example/b%20c%28d%29'],
  ['https://a.example/{a}|[b]\\^`"<>', 'https://a.example/%7Ba%7D%7C%5Bb%5D%5C%5E%60%22%3C%3E'],
  ['https://a.example/?a=1&copy;=2&b', 'https://a.example/?a=1&amp;copy;=2&b'],
  ['https://a.example/%E4%B8%AD_*~', 'https://a.example/%E4%B8%AD_*~'],
])('destination %j', (address, written) => {
  expect(escapeDestination(address)).toBe(written);
});

test.each([
  ['a<b', 'a< b'],
  ['a < b \\le c', 'a < b \\le c'],
  ['[x](javascript:alert(1))', '[x] (javascript:alert(1))'],
  ['[x]: y', '[x] : y'],
  ["\\text{``a''}", "\\text{‘‘a''}"],
])('formula %j', (tex, written) => {
  expect(escapeTex(tex)).toBe(written);
});
