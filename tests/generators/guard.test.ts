import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlRenderer, Parser } from 'commonmark';
import fc from 'fast-check';
import { marked } from 'marked';
import { expect, it } from 'vitest';
import { guard, unguard } from '../../src/core/format/guard.ts';
import { rounds } from '../core/rounds.ts';
import { folderWith, hexoSiteWith, runHexo, runTool, shownText } from './tools.ts';

const count = rounds(300, 5_000);

/** What a page can say to a template engine or to kramdown, as text that the dialect leaves as it is. */
const ATTACKS = [
  String.raw`{{ 7 \| times: 6 }}`,
  '{% include secret.html %}',
  '{% raw %}',
  '{% endraw %}',
  '{# c #}',
  '{{{',
  '{{',
  '{%',
  '}}',
  '%}',
  '{{- x -}}',
  '{%- comment -%}',
  '{: onclick="evil()"}',
  '{:.evil}',
  '{#evil}',
  '{: #evil .evil}',
  '{::nomarkdown}',
  '{:/}',
  '{::options auto_ids="false" /}',
  '{:toc}',
  '{.evil}',
  '{{&lt; evil &gt;}}',
  '{{% evil %}}',
  '{{% /evil %}}',
  '{单}',
  'word',
  '要闻',
  '&amp;#123;',
  'a, b',
] as const;
const CODE = [
  '{{ x }}',
  '{% x %}',
  '{{ a | b: "c" }}',
  '{{< evil >}}',
  '{{% evil %}}',
  '{{< open',
  '{{</* x */>}}',
  '{{< /evil >}}',
  'const a = { b: 1 };',
  '{: .evil}',
  '<p>*x*</p>',
  'a_b_c \\d \\* [x](y)',
  '{#each}',
  'x',
] as const;

const attack = fc.constantFrom(...ATTACKS);
const text = fc.array(attack, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));
const code = fc.array(fc.constantFrom(...CODE), { minLength: 1, maxLength: 3 });

const inline = fc.oneof(
  { weight: 4, arbitrary: text },
  text.map((t) => `**${t}**`),
  text.map((t) => `*x*${t}`),
  text.map((t) => `[${t}](https://news.example/a)`),
  code.map((parts) => `\`${parts.join(' ')}\``),
  code.map((parts) => `\`\` ${parts.join(' `` ').replaceAll('``', '`')} \`\``),
  fc.constantFrom(
    '`a`{: onclick="evil()"}',
    '<b title="{{ x }}">b</b>{: .evil}',
    '<kbd>{{ x }}</kbd>',
    '<code>{{ x }} {: .evil}</code>',
  ),
);
const paragraph = fc.array(inline, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));
const fence = code.map((parts) => ['```js', ...parts.flatMap((part) => [part, '']), '```']);
const block = fc.oneof(
  { weight: 3, arbitrary: paragraph },
  paragraph.map((t) => `## ${t}`),
  paragraph.map((t) => `> ${t}`),
  fc.array(paragraph, { minLength: 1, maxLength: 3 }).map((items) => items.map((t) => `- ${t}`).join('\n')),
  fc.array(paragraph, { minLength: 1, maxLength: 2 }).map((items) => items.map((t, i) => `${i + 1}. ${t}`).join('\n')),
  fence.map((lines) => lines.join('\n')),
  fence.map((lines) => `- item\n\n${lines.map((t) => (t === '' ? '' : `  ${t}`)).join('\n')}`),
  fence.map((lines) => lines.map((t) => (t === '' ? '>' : `> ${t}`)).join('\n')),
  text.map((t) => `{: onclick="evil()"}\n${t}`.replace(/^/, 'x ')),
);
const documents = fc.sample(
  fc.array(block, { minLength: 1, maxLength: 5 }).map((blocks) => blocks.join('\n\n')),
  { numRuns: count, seed: 20260305 },
);

const truth = (markdown: string): string => shownText(new HtmlRenderer().render(new Parser().parse(markdown)));

/** The guard may part two braces in TeX and in a shortcode that does not close: the only differences that it may show. */
const parted = (shown: string): string => shown.replace(/\{ (?=[{%:#])/g, '{');

const expectSame = (rendered: readonly string[], guarded: readonly string[]): void => {
  expect(rendered).toHaveLength(documents.length);
  const wrong = documents.flatMap((markdown, i) => {
    const [shown, wanted] = [parted(shownText(rendered[i] ?? '')), parted(truth(markdown))];
    return shown === wanted ? [] : [{ markdown, guarded: guarded[i], shown, wanted }];
  });
  wrong.sort((a, b) => a.markdown.length - b.markdown.length);
  expect(wrong.slice(0, 3), `${wrong.length} of ${documents.length} differ`).toEqual([]);
};

const liquidGuarded = documents.map((markdown) => guard(markdown, 'markdown', 'liquid'));

it('Liquid finds nothing to do in a guarded body', () => {
  const script =
    'require "json"; require "liquid"; puts JSON.generate(JSON.parse(STDIN.read).map { |t| Liquid::Template.parse(t, error_mode: :strict).render })';
  const bodies = [...liquidGuarded, ...documents.map((markdown) => guard(`<p>${markdown}</p>`, 'html', 'liquid'))];
  const rendered: string[] = JSON.parse(runTool('ruby', ['-e', script], { input: JSON.stringify(bodies) }).out);
  expect(rendered).toEqual(bodies);
});

it('kramdown shows the text and obeys no attribute list', () => {
  const script =
    'require "json"; require "kramdown"; require "kramdown-parser-gfm"; puts JSON.generate(JSON.parse(STDIN.read).map { |t| Kramdown::Document.new(t, input: "GFM", auto_ids: false, syntax_highlighter: nil).to_html })';
  const rendered: string[] = JSON.parse(runTool('ruby', ['-e', script], { input: JSON.stringify(liquidGuarded) }).out);
  for (const [i, html] of rendered.entries())
    expect(html.match(/<[^>]*(?:onclick|=["'][^"']*\bevil)[^>]*>/g), liquidGuarded[i]).toBeNull();
  expectSame(rendered, liquidGuarded);
});

it('marked and commonmark show the text', () => {
  expectSame(
    liquidGuarded.map((markdown) => marked.parse(markdown, { async: false })),
    liquidGuarded,
  );
  expectSame(
    liquidGuarded.map((markdown) => new HtmlRenderer().render(new Parser().parse(markdown))),
    liquidGuarded,
  );
});

it('Hugo shows the text and runs no shortcode', () => {
  const guarded = documents.map((markdown) => guard(markdown, 'markdown', 'hugo'));
  const files = Object.fromEntries(guarded.map((markdown, i) => [`content/p${i}.md`, `---\ntitle: x\n---\n\n${markdown}\n`]));
  const root = folderWith({
    ...files,
    'config.toml':
      'baseURL = "https://blog.example/"\ndisableKinds = ["taxonomy", "term", "home", "section", "RSS", "sitemap"]\n[markup.goldmark.parser]\nautoHeadingID = false\n[markup.goldmark.renderer]\nunsafe = true\n[markup.highlight]\ncodeFences = false\n',
    'layouts/_default/single.html': '{{ .Content }}',
    'layouts/shortcodes/evil.html': 'EVIL42',
  });
  runTool('hugo', ['--quiet'], { cwd: root });
  const rendered = guarded.map((_, i) => readFileSync(join(root, `public/p${i}/index.html`), 'utf8'));
  for (const html of rendered) {
    expect(html).not.toContain('EVIL42');
    expect(html.match(/<[^>]*(?:onclick|(?:class|id)=["']?evil)[^>]*>/g)).toBeNull();
  }
  expectSame(rendered, guarded);
});

it('Hexo shows the text and runs no tag', () => {
  const names = ['include', 'raw', 'evil', 'x', 'comment'];
  const files = Object.fromEntries(
    liquidGuarded.map((markdown, i) => [`source/_posts/p${i}.md`, `---\ntitle: p${i}\n---\n\n${markdown}\n`]),
  );
  const root = hexoSiteWith(
    {
      ...files,
      'scripts/tags.js': `for (const name of ${JSON.stringify(names)}) hexo.extend.tag.register(name, () => 'EVIL42');`,
    },
    '{{ page.content | safe }}',
  );
  runHexo(root);
  const rendered = liquidGuarded.map((_, i) => readFileSync(join(root, `public/p${i}/index.html`), 'utf8'));
  for (const html of rendered) expect(html).not.toContain('EVIL42');
  expectSame(rendered, liquidGuarded);
});

it('comes back from the file as it went in, prose exactly, and guards it the same way again', () => {
  for (const engine of ['liquid', 'hugo', 'none'] as const) {
    for (const markdown of documents) {
      const once = guard(markdown, 'markdown', engine);
      expect(guard(unguard(once, 'markdown', engine), 'markdown', engine)).toBe(once);
      if (!/[`<]/.test(markdown)) expect(unguard(once, 'markdown', engine)).toBe(markdown);
    }
  }
});
