/** A block of preformatted text. */
export interface Code {
  readonly text: string;
  /** Name of the language as highlighters write it, or ''. */
  readonly language: string;
  /** True for running text that was only typed with line breaks. */
  readonly prose: boolean;
}

/** A run of white space longer than this is no code but an attack on whoever reads the file. */
const LONGEST_BLANK = 1000;
const TOO_LONG = new RegExp(`\\s{${LONGEST_BLANK},}`, 'g');

/** How class names say a language, the surest first. */
const LANGUAGE_CLASSES: readonly RegExp[] = [
  /(?:^|\s)(?:language|lang)-([\w+#.-]+)/i, // the HTML standard's own advice; Prism, highlight.js, prettify
  /(?:^|\s)highlight-(?:source|text)-([\w+#-]+)/i, // GitHub
  /(?:^|\s)(?:brush:\s*|syntaxhighlighter\s+|data type-)([\w+#-]+)/i, // SyntaxHighlighter; GitHub's gists
  /(?:^|\s)(?:sourceCode|hljs|highlight|code|EnlighterJSRAW|src|src-|chroma)\s+([a-z][\w+#-]{0,20})(?:\s|$)/i, // Pandoc, highlight.js, Jekyll
];

/** Words beside a highlighter's name that are no language. */
const NOT_A_LANGUAGE =
  /^(?:none|tab-size|plain|text|plaintext|txt|nohighlight|no-highlight|auto|hljs|highlight|code|wrap|copy|line-numbers|linenumbers|block|notranslate|editor|sample|undefined|example)$/i;

/** The language that an element or its surroundings name, or ''. */
export function languageOf(pre: Element): string {
  const inner = pre.querySelector('code');
  const around: (Element | null)[] = [inner, pre];
  // Highlighters wrap the block a few times, and in a table when they print line numbers.
  for (
    let box = pre.parentElement;
    box !== null && around.length < (pre.closest('td,table') === null ? 4 : 11);
    box = box.parentElement
  )
    around.push(box);
  for (const element of around) {
    if (element === null) continue;
    const named =
      element.getAttribute('data-lang') ??
      element.getAttribute('data-language') ??
      element.getAttribute('data-enlighter-language');
    if (named !== null && /^[\w+#.-]{1,30}$/.test(named) && !NOT_A_LANGUAGE.test(named)) return named.toLowerCase();
    const classes = element.getAttribute('class');
    if (classes === null || classes.length > 500) continue;
    for (const shape of LANGUAGE_CLASSES) {
      const found = shape.exec(classes)?.[1];
      if (found !== undefined && found.length <= 30 && !NOT_A_LANGUAGE.test(found)) return found.toLowerCase();
    }
  }
  return '';
}

const GUTTER =
  /(?:^|[\s_-])(?:gutter|blob-num|lineno|linenos|line-numbers?(?:-rows)?|ln|lnt|pre-numbering|hljs-ln-numbers|linenodiv|copy|toolbar)(?:[\s_-]|$)/i;
const ROWS = new Set(['DIV', 'P', 'LI', 'TR']);

/** What a `pre` holds, with exact white space; null for a column of line numbers beside it. */
export function readCode(pre: Element): Code | null {
  const cell = pre.closest('td');
  if (cell !== null && GUTTER.test(cell.getAttribute('class') ?? '')) return { text: '', language: '', prose: false };
  if (pre.querySelector('img,h1,h2,h3,iframe,video') !== null) return null;
  const text = codeText(pre).replace(TOO_LONG, (run) => run.slice(0, LONGEST_BLANK));
  if (/^\s*\d+\s*(?:\n\s*\d+\s*)+$/.test(text)) return { text: '', language: '', prose: false }; // numbers of lines; the class of a `pre` may only ask for them
  const language = languageOf(pre);
  return { text: text.replace(/^\n+|\s+$/g, '').replace(/\r\n?/g, '\n'), language, prose: language === '' && isProse(pre, text) };
}

/** What names a table, or its cells, that shows a program line by line. */
const LISTING = /(?:^|[\s_-])(?:code|blob|highlight\w*|syntaxhighlighter|listing|hljs)(?:[\s_-]|$)/i;

/** The program in a table with a column of line numbers and one of code; null for every other table. */
export function readListing(table: Element): Code | null {
  const rows = [...table.querySelectorAll('tr')].map((row) => [...row.children]);
  const cells = rows.flatMap(([numbers, code, more]) => (numbers && code && !more ? [[numbers, code] as const] : []));
  const [first] = cells;
  if (!first || cells.length < rows.length || table.querySelector('table,th,img,pre') !== null) return null;
  const named = [table, first[1]].some((element) => LISTING.test(element.getAttribute('class') ?? ''));
  if (!named || !cells.every(([numbers]) => /^[\s\d]*$/.test(numbers.textContent ?? ''))) return null;
  const text = cells.map(([, code]) => codeText(code).replace(/^\n|\n$/g, '')).join('\n');
  return { text: text.replace(/\u00a0/g, ' '), language: languageOf(table), prose: false };
}

/** Letters of scripts that no program is written in, for the most part: the article itself stands in the `pre`. */
function isProse(pre: Element, text: string): boolean {
  if (pre.querySelector('code,.line') !== null || text.length < 80) return false;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const foreign = text.match(/(?!\p{Script=Latin})\p{L}/gu)?.length ?? 0;
  return letters > text.length / 2 && foreign > letters * 0.7;
}

function codeText(pre: Element): string {
  let text = '';
  let node: Node | null = pre.firstChild;
  while (node !== null) {
    const inside = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : null; // its nodeType says so
    const left = inside !== null && (inside.nodeName === 'BUTTON' || GUTTER.test(inside.getAttribute('class') ?? ''));
    if (inside === null) text += node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '') : '';
    else if (inside.nodeName === 'BR') text += '\n';
    const child: Node | null = left ? null : node.firstChild;
    if (child !== null) {
      node = child;
      continue;
    }
    while (node !== null && node !== pre) {
      // Some write a `code` for each line.
      const row = ROWS.has(node.nodeName) || (node.parentNode === pre && node.nodeName === 'CODE');
      if (row && node.nextSibling !== null && text !== '' && !text.endsWith('\n')) text += '\n';
      if (node.nextSibling !== null) break;
      node = node.parentNode;
    }
    node = node === pre || node === null ? null : node.nextSibling;
  }
  return text;
}
