import fc from 'fast-check';

/** Pieces that mean something to one reader of Markdown or another. */
const SIGNS = [
  ...[
    '\\',
    '\\\\',
    '*',
    '**',
    '***',
    '_',
    '__',
    '`',
    '``',
    '```',
    '[',
    ']',
    '(',
    ')',
    '](',
    '![',
    '<',
    '>',
    '<<',
    '>>',
    '~',
    '~~',
    '~~~',
  ],
  ...[
    '#',
    '##',
    '+',
    '-',
    '--',
    '---',
    '=',
    '==',
    '===',
    '1.',
    '2)',
    '123456789012.',
    '|',
    '||',
    ':',
    '::',
    '$',
    '$$',
    '^',
    '^^',
    '&',
    '!',
  ],
  ...[
    '{',
    '}',
    '{{',
    '}}',
    '{%',
    '%}',
    '{:',
    '{: .x}',
    '{#id}',
    '{::nomarkdown}',
    '%%',
    '@',
    '"',
    "'",
    '...',
    '/',
    '?',
    '.',
    ',',
  ],
  ...[
    '&amp;',
    '&lt;',
    '&copy',
    '&copy;',
    '&#65;',
    '&a:b;',
    '<b>',
    '</b>',
    '<!--',
    '-->',
    '<?x',
    '<!X',
    '<script>',
    '<a@b.example>',
    '</',
  ],
  ...[
    'http://a.example/b_c*d',
    'https://a.example/?x=1&copy=2#~e',
    'https://a.example/(x)',
    'HTTP://A.example',
    'www.a_b.example',
    'ftp://x_y',
  ],
  ...[
    'a@b.example',
    '[^1]',
    '[^1]:',
    '[x]:',
    '[x]',
    '- [ ]',
    '*[HTML]:',
    '|-|',
    ':-:',
    '|---|',
    ': ',
    '> ',
    '# ',
    '\\{',
    '\\[',
    '\\(',
    '[[w]]',
  ],
];
const WORDS = [
  'word',
  'snake_case',
  'a',
  'B2',
  'C:\\new',
  '中文',
  '他说：',
  '“引”',
  '。',
  '日本語',
  'العربية',
  'שלום',
  'Привет',
  'é',
  '🤦',
  '1',
  '42',
  'x*y',
  'Ünï',
];

const piece = fc.oneof({ arbitrary: fc.constantFrom(...SIGNS), weight: 3 }, { arbitrary: fc.constantFrom(...WORDS), weight: 2 });
const spaced = fc.tuple(piece, fc.constantFrom('', '', ' ')).map(([text, space]) => text + space);
const text = fc.array(spaced, { minLength: 1, maxLength: 9 }).map((parts) => parts.join(''));

const escapeHtml = (plain: string): string =>
  plain.replace(/[&<>]/g, (char) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[char] ?? char);
const written = text.map(escapeHtml);

/** A paragraph of text alone. */
export const plainPage = written.map((inside) => `<p>${inside}</p>`);

const { inline } = fc.letrec<{ inline: string; stretch: string }>((tie) => ({
  stretch: fc.oneof(
    { arbitrary: written, weight: 5 },
    { arbitrary: tie('inline').map((inside) => `<b>${inside}</b>`), weight: 2 },
    { arbitrary: tie('inline').map((inside) => `<i>${inside}</i>`), weight: 2 },
    { arbitrary: tie('inline').map((inside) => `<a href="http://l.example/x(y)_*?a|b">${inside}</a>`), weight: 1 },
    { arbitrary: written.map((inside) => `<code>${inside}</code>`), weight: 1 },
    { arbitrary: tie('inline').map((inside) => `<sub>${inside}</sub>`), weight: 1 },
    { arbitrary: fc.constant('<br>'), weight: 1 },
    { arbitrary: fc.constant('<img src="http://l.example/i.png" alt="a]*b">'), weight: 1 },
  ),
  inline: fc.array(tie('stretch'), { minLength: 1, maxLength: 4, depthIdentifier: 'inline' }).map((parts) => parts.join('')),
}));

/** A paragraph with emphasis, links, code and line breaks in every order. */
export const inlinePage = inline.map((inside) => `<p>${inside}</p>`);

/** Text with one format in it, as tables and lists of news pages have. */
const simple = fc
  .tuple(written, fc.constantFrom('b', 'i', 'sub', 'code'), written, written)
  .map(([before, tag, inside, after]) => `${before} <${tag}>${inside}</${tag}> ${after}`);
const cell = fc.oneof(written, simple);
const row = fc
  .array(cell, { minLength: 2, maxLength: 2 })
  .map((cells) => `<tr>${cells.map((inside) => `<td>${inside}</td>`).join('')}</tr>`);
const { block } = fc.letrec<{ block: string }>((tie) => {
  const blocks = fc.array(tie('block'), { minLength: 1, maxLength: 3, depthIdentifier: 'block' }).map((parts) => parts.join(''));
  const items = fc
    .array(fc.oneof(written, simple, blocks), { minLength: 1, maxLength: 3 })
    .map((parts) => parts.map((inside) => `<li>${inside}</li>`).join(''));
  return {
    block: fc.oneof(
      { arbitrary: simple.map((inside) => `<p>${inside}</p>`), weight: 4 },
      { arbitrary: simple.map((inside) => `<h2>${inside}</h2>`), weight: 1 },
      { arbitrary: items.map((inside) => `<ul>${inside}</ul>`), weight: 1 },
      { arbitrary: items.map((inside) => `<ol>${inside}</ol>`), weight: 1 },
      { arbitrary: blocks.map((inside) => `<blockquote>${inside}</blockquote>`), weight: 1 },
      { arbitrary: written.map((inside) => `<pre><code>${inside}\n  ${inside}</code></pre>`), weight: 1 },
      { arbitrary: fc.array(row, { minLength: 2, maxLength: 3 }).map((rows) => `<table>${rows.join('')}</table>`), weight: 1 },
      { arbitrary: fc.constant('<hr>'), weight: 1 },
    ),
  };
});

/** Blocks in and under each other. */
export const blockPage = fc.array(block, { minLength: 1, maxLength: 4 }).map((parts) => `<div>${parts.join('')}</div>`);
