import type { BodyKind } from '../post.ts';
import { blocksOf, type Fence } from './markdown-blocks.ts';
import { type Span, spansOf } from './markdown-spans.ts';
import type { Engine } from './presets.ts';

const BRACE = '&#123;';
/** What opens an expression, a tag or a comment of Liquid and Nunjucks. */
const TEMPLATE = /\{[{%#]/;

const guardHtml = (html: string): string => html.replace(/\{(?=[{%#])/g, BRACE);
const unguardHtml = (html: string): string =>
  html.replace(/(?:&#123;)+(?=[{%#])/g, (run) => '{'.repeat(run.length / BRACE.length));

/** In raw HTML code inside Markdown: kramdown's `{: …}` as well, because it stands among kramdown's text. */
const HTML_CODE_BRACE = /\{(?=[{%#:])/g;
const guardHtmlCode = (html: string): string => html.replace(HTML_CODE_BRACE, BRACE);

const guardProse = (text: string): string => text.replace(/\\?\{/g, BRACE);
const unguardProse = (text: string): string => text.replaceAll(BRACE, '{');

/** In TeX an entity would be read as TeX: a space goes between the two characters instead. */
const guardMath = (tex: string): string => tex.replace(/\{(?=[{%#:])/g, '{ ');

const escapeHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** What Markdown would read as markup between `<code>` and `</code>`, as entities. */
const inCodeElement = (code: string): string =>
  escapeHtml(code)
    .replace(/\\(?=[!-/:-@[-`{-~])|[*`[\]~$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, (c) => `&#${c.charCodeAt(0)};`)
    .replace(HTML_CODE_BRACE, BRACE);

const codeElement = (code: string, isTableRow: boolean): string =>
  `<code>${inCodeElement(isTableRow ? code.replaceAll('\\|', '|') : code).replaceAll('|', isTableRow ? '&#124;' : '|')}</code>`;

const preElement = ({ prefix, opening, lines }: Fence): string => {
  const language = opening.trim().split(/\s/)[0] ?? '';
  const attribute = language === '' ? '' : ` class="language-${guardHtml(escapeHtml(language).replaceAll('"', '&quot;'))}"`;
  return `${prefix}<pre><code${attribute}>${guardHtmlCode(escapeHtml(lines.join('\n'))).replaceAll('\n', '&#10;')}</code></pre>`;
};

/** Hugo reads shortcodes in code too; its own comment form shows them as text. One that does not close is broken apart. */
const guardShortcodes = (code: string): string =>
  code.replace(
    /\{\{([<%])(?:(?!\/)((?:(?!\*\/)[\s\S])*?)([>%])\}\})?/g,
    (all: string, open: string, inside?: string, close?: string) =>
      inside !== undefined && inside !== '' && close === (open === '<' ? '>' : '%')
        ? `{{${open}/*${inside}*/${close}}}`
        : all.replace(/\{(?=\{)/g, '{ '),
  );
const unguardShortcodes = (code: string): string =>
  code.replace(/\{\{<\/\*([\s\S]+?)\*\/>\}\}|\{\{%\/\*([\s\S]+?)\*\/%\}\}/g, (_, angle?: string, percent?: string) =>
    angle !== undefined ? `{{<${angle}>}}` : `{{%${percent ?? ''}%}}`,
  );

const guardSpan = (span: Span, engine: Engine, isTableRow: boolean): string => {
  switch (span.kind) {
    case 'prose':
      return guardProse(span.text);
    case 'html-code':
      return guardHtmlCode(span.text);
    case 'autolink':
      return span.text.replaceAll('{', '%7B');
    case 'math':
      return guardMath(span.text);
    case 'code':
      if (engine === 'hugo') return guardShortcodes(span.text);
      return TEMPLATE.test(span.text) ? codeElement(span.code, isTableRow) : span.text;
  }
};

const guardFence = (fence: Fence, text: string, engine: Engine): string => {
  if (engine !== 'hugo' && TEMPLATE.test(text)) return preElement(fence);
  const opening = `${fence.prefix}${fence.marks}${guardProse(fence.opening)}`;
  const rows = fence.rows.join('\n');
  return fence.rows.length === 0 ? opening : `${opening}\n${engine === 'hugo' ? guardShortcodes(rows) : rows}`;
};

const isTable = (text: string): boolean => /^[ \t]*\|/.test(text);

const guardMarkdown = (markdown: string, engine: Engine): string =>
  blocksOf(markdown)
    .map((block) => {
      if (block.kind === 'html-code') return guardHtmlCode(block.text);
      if (block.kind === 'fence') return guardFence(block.fence, block.text, engine);
      return spansOf(block.text)
        .map((span) => guardSpan(span, engine, isTable(block.text)))
        .join('');
    })
    .join('\n');

const unguardFence = (fence: Fence, engine: Engine): string => {
  const opening = `${fence.prefix}${fence.marks}${unguardProse(fence.opening)}`;
  const rows = fence.rows.join('\n');
  return fence.rows.length === 0 ? opening : `${opening}\n${engine === 'hugo' ? unguardShortcodes(rows) : rows}`;
};

const unguardMarkdown = (markdown: string, engine: Engine): string =>
  blocksOf(markdown)
    .map((block) => {
      if (block.kind === 'html-code') return unguardProse(block.text);
      if (block.kind === 'fence') return unguardFence(block.fence, engine);
      return spansOf(block.text)
        .map((span) => {
          if (span.kind === 'prose' || span.kind === 'html-code') return unguardProse(span.text);
          return span.kind === 'code' && engine === 'hugo' ? unguardShortcodes(span.text) : span.text;
        })
        .join('');
    })
    .join('\n');

/**
 * The body as it may stand in a file: no template engine and no kramdown attribute list executes what a page says
 * (post-format section 5). Line breaks of HTML become `&#10;`, so that the body is one line.
 */
export const guard = (body: string, kind: BodyKind, engine: Engine): string => {
  if (kind === 'html') return (engine === 'none' ? body : guardHtml(body)).replace(/\r\n?|\n/g, '&#10;');
  return engine === 'none' ? body : guardMarkdown(body, engine);
};

/** The true body out of a file. */
export const unguard = (body: string, kind: BodyKind, engine: Engine): string => {
  if (kind === 'html') return (engine === 'none' ? body : unguardHtml(body)).replaceAll('&#10;', '\n');
  return engine === 'none' ? body : unguardMarkdown(body, engine);
};
