import fc from 'fast-check';
import { isSameTitle, personName } from '../../../src/core/format/parse.ts';
import { PRESETS } from '../../../src/core/format/presets.ts';
import { rowOf, storedItems, storedText } from '../../../src/core/format/stored.ts';
import { line } from '../../../src/core/format/text.ts';
import type { Post, PresetName } from '../../../src/core/post.ts';

export const PRESET_NAMES = Object.keys(PRESETS) as readonly PresetName[]; // the table's keys are the type

/** Pieces that YAML, Markdown, Liquid, kramdown or Hugo could take for something else than text. */
const PIECES = [
  ': ',
  ' #',
  '- ',
  '? ',
  '!',
  '&',
  '*',
  '@',
  '`',
  '%',
  '|',
  '>',
  '<',
  '"',
  "'",
  '\\',
  ',',
  '[',
  ']',
  '{',
  '}',
  '[[',
  ']]',
  '](',
  '---',
  '...',
  '------',
  '<!--',
  '-->',
  '{{',
  '{%',
  '{#',
  '{:',
  '{{<',
  '>}}',
  '{% raw %}',
  '{% endraw %}',
  '{::',
  '$$',
  '$',
  '~~',
  '~',
  '==',
  '^',
  '&amp;',
  '&#123;',
  '&#10;',
  '\\n',
  '\\x',
  '\\"',
  '<script>',
  '</div>',
  '<div>',
  '<b>',
  '\n',
  '\r\n',
  '\t',
  ' ',
  '  ',
  '\u00a0',
  '\u3000',
  '\u2028',
  '\u0085',
  '\u200b',
  '\u200d',
  '\ufeff',
  '\u202e',
  '\ud800',
  '\udc00',
  '\0',
  '\x1b',
  'e\u0301',
  '\ufffe',
  '\ufffd',
  'null',
  'true',
  'no',
  'on',
  '~',
  '=',
  '<<',
  '12:30',
  '1e3',
  '0x1F',
  '0o17',
  '1_000',
  '2020-01-01',
  '.5',
  '-1',
  '+1',
  'NaN',
  '.inf',
  '007',
  'y',
  'Y',
  'Off',
  '要闻',
  '国际',
  '（',
  '《',
  '“',
  '‘',
  '·',
  '🤦‍♂️',
  'é',
  'ß',
  'Ж',
  'ab',
  'Word',
  'http://x.example/?a=b#c',
  'a:b',
  'C#',
  'clippings',
  '123',
] as const;

/** Any text at all, mostly hostile. */
export const anyText = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 6 }).map((codes) => String.fromCharCode(...codes)), // lone surrogates too
);

/** Text that the model allows. */
export const modelText = anyText.map(line).filter((text) => text !== '');

const modelList = fc.uniqueArray(modelText, { maxLength: 4 });

export const anyUrl = fc
  .record({
    scheme: fc.constantFrom('http', 'https'),
    host: fc.constantFrom('news.example', 'www.news.example:8080', '例え.jp'),
    rest: anyText,
  })
  .map(({ scheme, host, rest }) => `${scheme}://${host}/${rest}`)
  .filter((url) => URL.canParse(url))
  .map((url) => new URL(url).href);

export const anyDate = fc
  .date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9998-12-31T23:59:59.999Z'), noInvalidDate: true })
  .map((date) => date.toISOString());

/** A body as the page gives it: balanced HTML of a DOM, which has no `&#10;` and no `&#123;`. */
const htmlBody = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<p>一段。</p>',
        '<pre><code>a\n\n{% x %}</code></pre>',
        '<img src="https://img.example/a.png" alt="{{ x }}">',
        '{{{',
        '{单}',
        '{#',
        'text *x*',
        '<div>b</div>',
      ),
      anyText.map((text) =>
        text
          .replace(/[<>&]/g, '')
          .replace(/\r\n?/g, '\n')
          .replace(/\p{Surrogate}/gu, ''),
      ),
    ),
    { maxLength: 5 },
  )
  .map((parts) => parts.join(''));

/** Markdown prose: code, TeX and `\{` are what guarding leaves them, and have tests of their own. */
const markdownBody = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '一段 {单}。',
        '{{ site.time }}',
        '{% include x %}',
        '{: onclick="x"}',
        '## Part {#id}',
        '- item {x}',
        '> quoted {{',
        '| a | {b} |',
        '*x*',
        '![图 {% x %}](https://img.example/a.png)',
      ),
      fc.constantFrom(
        '```js\nconst a = { b: 1 };\n```',
        '- a\n\n  ```\n  { x }\n  ```',
        '`{ x }` and `a`',
        '<b title="{x}">b</b>',
      ),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join('\n\n'));

const body = fc.oneof(
  htmlBody.map((text) => ({ bodyKind: 'html' as const, body: text })),
  markdownBody.map((text) => ({ bodyKind: 'markdown' as const, body: text })),
);

/** A post that keeps the invariants of post-format section 1. */
export const modelPost: fc.Arbitrary<Post> = fc
  .record({
    title: modelText,
    url: anyUrl,
    date: anyDate,
    zone: fc.constantFrom(null, 0, 480, -300),
    author: modelText,
    description: fc.option(modelText),
    tags: modelList,
    categories: modelList,
    clippedAt: anyDate,
    hasComments: fc.boolean(),
    body,
  })
  .map(({ body: chosen, hasComments, ...post }) => ({
    ...post,
    ...chosen,
    source: null,
    dateKnown: true,
    extra: [],
    ...(hasComments ? { comments: true as const } : {}),
  }));

const day = (iso: string | null, zone: number | null): string | null => {
  if (iso === null) return null;
  return `${new Date(Date.parse(iso) + (zone ?? 0) * 60_000).toISOString().slice(0, 10)}T00:00:00.000Z`;
};

const isBlockFirst = (html: string): boolean => /^<(?:p|pre|div)>/.test(html);

/** The post as the preset writes and reads it (section 4, "stored form"). */
export const storedPost = (post: Post, name: PresetName): Post => {
  const preset = PRESETS[name];
  const has = (field: 'author' | 'description' | 'clippedAt' | 'comments'): boolean => rowOf(field, preset) !== undefined;
  const list = (field: 'tags' | 'categories'): readonly string[] => {
    const row = rowOf(field, preset);
    return row ? [...new Set(storedItems(post[field], row, preset))] : [];
  };
  const { comments, ...rest } = post;
  const written = storedText(post.title, preset);
  return {
    ...rest,
    title: preset.heading && isSameTitle(post.title, written) ? line(post.title) : written,
    url: preset.rows
      ? post.url
      : new URL(post.url.replace(/[()[\]{}|\\^`"']/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)).href,
    date: rowOf('date', preset)?.form === 'day' ? day(post.date, post.zone) : post.date,
    zone: null,
    author: has('author') ? personName(storedText(post.author, preset)) : '',
    description: has('description') && post.description !== null ? storedText(post.description, preset) : null,
    tags: list('tags'),
    categories: list('categories'),
    clippedAt: has('clippedAt') ? day(post.clippedAt, null) : null,
    ...(comments && has('comments') ? { comments } : {}),
    body: post.bodyKind === 'html' && !preset.rows && !isBlockFirst(post.body) ? `<div>${post.body}</div>` : post.body,
  };
};
