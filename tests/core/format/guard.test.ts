import { describe, expect, it } from 'vitest';
import { guard, unguard } from '../../../src/core/format/guard.ts';

describe('guard of Markdown', () => {
  /** What a page may say, and what stands in a file that Liquid and kramdown read. */
  it.each([
    ['a {b} \\{c}', 'a &#123;b} &#123;c}'],
    ['`{ a }`', '`{ a }`'],
    ['`{{ a }}` b', '<code>&#123;{ a }}</code> b'],
    ['`` {{ ` }} ``', '<code>&#123;{ &#96; }}</code>'],
    ['| `{{ a \\| b }}` |', '| <code>&#123;{ a &#124; b }}</code> |'],
    ['`open {{ a', '`open &#123;&#123; a'],
    ['\\`{{ a }}\\`', '\\`&#123;&#123; a }}\\`'],
    ['$x^{{a}}$ and {b}', '$x^{ {a}}$ and &#123;b}'],
    ['costs $5 {{ a }} and $6', 'costs $5 &#123;&#123; a }} and $6'],
    ['<b title="`{{">x</b> `', '<b title="`&#123;&#123;">x</b> `'],
    ['<https://news.example/{{a}}>', '<https://news.example/%7B%7Ba}}>'],
    ['```\n{ a }\n```', '```\n{ a }\n```'],
    ['~~~js\n{{ a }}\n\n~~~\n{b}', '<pre><code class="language-js">&#123;{ a }}&#10;</code></pre>\n&#123;b}'],
    ['> ```\n> {{ a }}\n> ```', '> <pre><code>&#123;{ a }}</code></pre>'],
    ['- ```\n  {{ a }}\n  ```\n- {b}', '- <pre><code>&#123;{ a }}</code></pre>\n- &#123;b}'],
    ['> ```\n> { a }\n\n{b}', '> ```\n> { a }\n\n&#123;b}'],
    ['    ```\n{{ a }}', '    ```\n&#123;&#123; a }}'],
    ['```\n{{ never closed', '<pre><code>&#123;{ never closed</code></pre>'],
    ['# `a\n{b}` c', '# `a\n&#123;b}` c'],
  ])('%j for Liquid', (body, guarded) => {
    expect(guard(body, 'markdown', 'liquid')).toBe(guarded);
    expect(guard(unguard(guarded, 'markdown', 'liquid'), 'markdown', 'liquid')).toBe(guarded);
  });

  it.each([
    ['`{{< a >}}` {b}', '`{{</* a */>}}` &#123;b}'],
    ['`{{% a %}}`', '`{{%/* a */%}}`'],
    ['`{{< a`', '`{ {< a`'],
    ['`{{< a %}}`', '`{ {< a %}}`'],
    ['`{{ a }}`', '`{{ a }}`'],
  ])('%j for Hugo', (body, guarded) => {
    expect(guard(body, 'markdown', 'hugo')).toBe(guarded);
  });

  it('leaves everything to programs without a template engine', () => {
    expect(guard('{{ a }} `{{ b }}`', 'markdown', 'none')).toBe('{{ a }} `{{ b }}`');
  });

  it.each([
    '> '.repeat(3000),
    '- '.repeat(3000),
    '`'.repeat(3000),
    '<a '.repeat(3000),
    '{'.repeat(3000),
    '$$ '.repeat(3000),
    '\n  '.repeat(3000),
  ])('takes a text made to hang it: %#', (body) => {
    expect(unguard(guard(`${body}x`, 'markdown', 'liquid'), 'markdown', 'liquid')).toBe(`${body}x`);
  });
});

describe('guard of HTML', () => {
  it('is one line and comes back', () => {
    const body = '<p>{{{ a</p>\n<pre>{% b\r\n{# c { d</pre>';
    const guarded = '<p>&#123;&#123;{ a</p>&#10;<pre>&#123;% b&#10;&#123;# c { d</pre>';
    expect(guard(body, 'html', 'liquid')).toBe(guarded);
    expect(unguard(guarded, 'html', 'liquid')).toBe(body.replace('\r\n', '\n'));
    expect(guard('{{\n', 'html', 'none')).toBe('{{&#10;');
  });
});
