/** A stretch of Markdown that is read as one: inline markup never reaches across its ends. */
export type Block =
  | { readonly kind: 'prose'; readonly text: string }
  | { readonly kind: 'html-code'; readonly text: string } // <pre> … </pre>, raw in every reader
  | { readonly kind: 'fence'; readonly text: string; readonly fence: Fence };

export interface Fence {
  /** What stands before the fence on its line: indentation, quote and list marks. */
  readonly prefix: string;
  readonly marks: string;
  /** Behind the opening marks: the language. */
  readonly opening: string;
  /** The lines between, without the marks of the containers. */
  readonly lines: readonly string[];
  /** The line ends and marks between, so that the fence can be put together again: one row per line, the closing line included. */
  readonly rows: readonly string[];
}

const FENCE = /^((?:[ \t]*(?:>|[-*+][ \t]|\d{1,9}[.)][ \t]))*[ \t]*)(`{3,}|~{3,})(.*)$/;
const LIST_ITEM = /^((?:[ \t]*>)*[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+)/;
const QUOTE = /^(?:[ \t]{0,3}>[ \t]?)*/;
const HEADING = /^[ \t]{0,3}#{1,6}(?:[ \t]|$)/;

const quoteDepth = (text: string): number => (QUOTE.exec(text)?.[0].match(/>/g) ?? []).length;
const indentOf = (text: string): number => /^[ \t]*/.exec(text)?.[0].replace(/\t/g, '    ').length ?? 0;

const stripQuotes = (text: string, depth: number): string | null => {
  let rest = text;
  for (let left = depth; left > 0; left -= 1) {
    const mark = /^[ \t]{0,3}>[ \t]?/.exec(rest);
    if (!mark) return null; // the quote has ended
    rest = rest.slice(mark[0].length);
  }
  return rest;
};

const stripIndent = (text: string, width: number): string => text.replace(new RegExp(`^[ \\t]{0,${width}}`), '');

/** The fence that opens in `lines[at]`, or null. `listIndent` is the content column of the open list item, 0 outside lists. */
const fenceAt = (lines: readonly string[], at: number, listIndent: number): Fence | null => {
  const open = FENCE.exec(lines[at] ?? '');
  if (!open) return null;
  const [, prefix = '', marks = '', opening = ''] = open;
  if (marks.startsWith('`') && opening.includes('`')) return null; // a code span
  const depth = (prefix.match(/>/g) ?? []).length;
  const isItem = LIST_ITEM.test(prefix);
  const inner = prefix.replace(/^.*>[ \t]?/, '');
  const width = isItem ? inner.length : indentOf(inner);
  if (!isItem && width > 3 && width < listIndent) return null;
  if (!isItem && width > 3 && listIndent === 0) return null; // indented code
  const container = isItem ? width : Math.min(width, listIndent);
  const close = new RegExp(`^[ \\t]{0,3}${marks[0]}{${marks.length},}[ \\t]*$`);
  const inside: string[] = [];
  const rows: string[] = [];
  for (let i = at + 1; i < lines.length; i += 1) {
    const raw = lines[i] ?? '';
    const rest = stripQuotes(raw, depth);
    if (rest === null || (rest.trim() !== '' && indentOf(rest) < container)) break; // its container has ended
    rows.push(raw);
    if (close.test(stripIndent(rest, container))) break;
    inside.push(stripIndent(rest, width));
  }
  return { prefix, marks, opening, lines: inside, rows };
};

const lineWith = (pattern: RegExp, lines: readonly string[], from: number): number => {
  for (let i = from; i < lines.length; i += 1) if (pattern.test(lines[i] ?? '')) return i;
  return -1;
};

const isBoundary = (before: string, now: string): boolean =>
  HEADING.test(before.replace(QUOTE, '')) ||
  HEADING.test(now.replace(QUOTE, '')) ||
  LIST_ITEM.test(now) ||
  /^[ \t]*\|/.test(now) ||
  (quoteDepth(now) > 0 && quoteDepth(before) !== quoteDepth(now));

/** The blocks of a Markdown text in their order; joined by LF they are the text. */
export const blocksOf = (markdown: string): readonly Block[] => {
  const lines = markdown.split('\n');
  const blocks: Block[] = [];
  let prose: string[] = [];
  let listIndent = 0;
  const endProse = (): void => {
    if (prose.length > 0) blocks.push({ kind: 'prose', text: prose.join('\n') });
    prose = [];
  };
  for (let at = 0; at < lines.length; at += 1) {
    const text = lines[at] ?? '';
    const bare = text.replace(QUOTE, '');
    const fence = fenceAt(lines, at, listIndent);
    if (fence) {
      endProse();
      blocks.push({ kind: 'fence', text: [text, ...fence.rows].join('\n'), fence });
      at += fence.rows.length;
      continue;
    }
    const item = LIST_ITEM.exec(text);
    if (item) listIndent = (item[1] ?? '').replace(QUOTE, '').length;
    else if (bare.trim() !== '' && indentOf(bare) < listIndent) listIndent = indentOf(bare) < 2 ? 0 : indentOf(bare);
    const preEnd = /^[ \t]*<pre[\s>]/i.test(bare) ? lineWith(/<\/pre>/i, lines, at) : -1;
    if (preEnd >= 0) {
      endProse();
      blocks.push({ kind: 'html-code', text: lines.slice(at, preEnd + 1).join('\n') });
      at = preEnd;
      continue;
    }
    if (prose.length > 0 && isBoundary(prose.at(-1) ?? '', text)) endProse();
    prose.push(text);
    if (bare.trim() === '') endProse();
  }
  endProse();
  return blocks;
};
