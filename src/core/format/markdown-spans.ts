/** A piece of a paragraph: what the renderers read as text, and what they leave alone. */
export type Span =
  | { readonly kind: 'prose'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string; readonly code: string }
  | { readonly kind: 'html-code'; readonly text: string } // <code> … </code>
  | { readonly kind: 'autolink'; readonly text: string }
  | { readonly kind: 'math'; readonly text: string };

const TAG =
  /^<(?:[A-Za-z][\w-]*(?:\s+[A-Za-z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*\s*\/?>|\/[A-Za-z][\w-]*\s*>)/;
const COMMENT = /^<!--[\s\S]*?-->/;
const AUTOLINK = /^<[A-Za-z][\w+.-]{1,31}:[^\s<>]*>/;
const HTML_CODE = /^<(code|pre)(?:\s[^<>]*)?>[\s\S]*?<\/\1\s*>/i;
const DISPLAY_MATH = /^\$\$(?!\$)[\s\S]+?\$\$/;
const INLINE_MATH = /^\$(?![\s$])(?:\\[\s\S]|[^$\\])*?[^\s\\$]\$(?!\d)/;

/** The code span that opens with the run of backticks at the start of `rest`, or null. */
const codeSpan = (rest: string): Span | null => {
  const marks = /^`+/.exec(rest)?.[0] ?? '';
  const close = new RegExp(`(?<!\`)\`{${marks.length}}(?!\`)`, 'g');
  close.lastIndex = marks.length;
  const end = close.exec(rest);
  if (!end) return null;
  const inside = rest.slice(marks.length, end.index).replace(/\n[ \t]*(?:>[ \t]?)*/g, ' ');
  const code = /^ .*[^ ].* $|^ [^ ] $/.test(inside) ? inside.slice(1, -1) : inside;
  return { kind: 'code', text: rest.slice(0, end.index + marks.length), code };
};

/** What may span lines, with how it ends: it is not looked for where no such end follows, or a text of beginnings alone takes time squared. */
const LONG: readonly (readonly [kind: 'html-code' | 'prose', whole: RegExp, end: RegExp])[] = [
  ['html-code', HTML_CODE, /<\/(?:code|pre)\s*>/gi],
  ['prose', COMMENT, /-->/g],
];
/** Per row of LONG: where its last end stands in a block, -1 for none. */
const lastEnds = (block: string): readonly number[] => LONG.map(([, , end]) => [...block.matchAll(end)].at(-1)?.index ?? -1);

const special = (rest: string, isOpen: (row: number) => boolean): Span | null => {
  if (rest.startsWith('`')) return codeSpan(rest);
  if (rest.startsWith('$')) {
    const math = DISPLAY_MATH.exec(rest) ?? INLINE_MATH.exec(rest);
    return math && { kind: 'math', text: math[0] };
  }
  const link = AUTOLINK.exec(rest);
  if (link) return { kind: 'autolink', text: link[0] };
  for (const [row, [kind, whole]] of LONG.entries()) {
    const found = isOpen(row) ? whole.exec(rest) : null;
    if (found) return { kind, text: found[0] };
  }
  const tag = TAG.exec(rest);
  return tag && { kind: 'prose', text: tag[0] };
};

/** How much of `rest` is plain when nothing special begins at it: an escape, a whole run of backticks, or one character. */
const PLAIN = /^(?:\\[\s\S]|`+|\$+|[\s\S])/;

/** The pieces of one block of prose, in order; joined they are the block. */
export const spansOf = (block: string): readonly Span[] => {
  const spans: Span[] = [];
  let prose = '';
  const endProse = (): void => {
    if (prose !== '') spans.push({ kind: 'prose', text: prose });
    prose = '';
  };
  let at = 0;
  const ends = lastEnds(block);
  const isOpen = (row: number): boolean => at < (ends[row] ?? -1);
  while (at < block.length) {
    const next = block.slice(at).search(/[\\`$<]/);
    if (next !== 0) {
      const end = next < 0 ? block.length : at + next;
      prose += block.slice(at, end);
      at = end;
      continue;
    }
    const rest = block.slice(at);
    const found = special(rest, isOpen);
    const text = found?.text ?? PLAIN.exec(rest)?.[0] ?? rest;
    if (found && found.kind !== 'prose') {
      endProse();
      spans.push(found);
    } else prose += text;
    at += text.length;
  }
  endProse();
  return spans;
};
