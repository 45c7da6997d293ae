import { escapeTex } from '../core/format/escape';
import { type Surroundings, writeInline } from './markdown/inline';
import { isPlainTable, writeTable } from './markdown/table';

/** Line ends that a block wants before and behind it; between two blocks the larger wish counts. */
interface Written {
  readonly text: string;
  readonly before: number;
  readonly behind: number;
}

const block = (text: string): Written => ({ text, before: 2, behind: 2 });

/** What stands under each other in one block. */
interface Stack {
  readonly text: string;
  /** Line ends that the last one still wants behind it. */
  readonly behind: number;
}

function stacked(pieces: readonly Written[]): Stack {
  const parts: string[] = [];
  let gap = 0;
  for (const { text, before, behind } of pieces) {
    if (text === '') continue;
    if (parts.length > 0) parts.push('\n'.repeat(Math.max(gap, before)));
    parts.push(text);
    gap = behind;
  }
  return { text: parts.join(''), behind: gap };
}

/** Lines after the first stand under the first one's text; empty lines stay empty. */
const indent = (text: string, width: number): string => text.replace(/\n(?!\n|$)/g, `\n${' '.repeat(width)}`);

/**
 * An element as one line of HTML inside Markdown: an empty line would end it. A backslash before a brace becomes an entity, because
 * guards take it for an escape where they cannot tell HTML from text.
 */
const htmlLine = (element: Element): string => element.outerHTML.replace(/\n/g, '&#10;').replace(/\\(?=\{)/g, '&#92;');

/** Blanks that stand at the border of a line say nothing; two at its end are a line break of the page. */
const lines = (markdown: string): string => markdown.replace(/[ \t]*\n[ \t]*/g, '  \n').replace(/^[ \t\n]+|[ \t\n]+$/g, '');

type Write = (element: Element) => readonly Written[];

/**
 * The cleaned article as Markdown in the dialect that CommonMark, GFM, kramdown, goldmark and marked read alike: its blocks under each
 * other, the notes last.
 */
export function toMarkdown(root: Element): string {
  const numbers = new Set([...root.querySelectorAll('li[id^="fn-"]')].map(({ id }) => id.slice(3)));
  const notes: Written[] = [];
  const inside = (nodes: readonly Node[], around: Partial<Surroundings> = {}): string =>
    writeInline(nodes, { heading: false, table: false, notes: numbers, ...around });

  /** Text between blocks is a line of its own. */
  const inner = (element: Element, around: Partial<Surroundings> = {}): Stack => {
    const pieces: Written[] = [];
    let run: Node[] = [];
    const flush = (): void => {
      if (run.length > 0) pieces.push({ text: lines(inside(run, around)), before: 0, behind: 0 });
      run = [];
    };
    for (const node of element.childNodes) {
      const write = node.nodeType === 1 ? BLOCKS[node.nodeName] : undefined;
      if (write === undefined) run.push(node);
      else {
        flush();
        pieces.push(...write(node as Element)); // a name in the table is an element's
      }
    }
    flush();
    return stacked(pieces);
  };

  const paragraph: Write = (element) => [block(inner(element).text)];

  const heading: Write = (element) => {
    const { text } = inner(element, { heading: true });
    return text === '' ? [] : [block(`${'#'.repeat(Number(element.nodeName.charAt(1)))} ${text}`)];
  };

  const quotation: Write = (element) => {
    const { text } = inner(element);
    return text === '' ? [] : [block(text.replace(/^/gm, '> ').replace(/^> $/gm, '>'))];
  };

  /** Two blanks, or the width of the number: what every reader takes for the item's text. A box is a sign of GFM's own. */
  const item = (element: Element, sign: string): Stack => {
    const { text, behind } = inner(element);
    const boxed = text.replace(/^([☐☑]) (?=.)/, (_, box: string) => (box === '☑' ? '[x] ' : '[ ] '));
    return { text: sign + indent(boxed.trimEnd(), sign.length), behind };
  };

  const list: Write = (element) => {
    if ((element.firstElementChild?.id ?? '').startsWith('fn-')) {
      for (const note of element.children) notes.push(block(`[^${note.id.slice(3)}]: ${indent(inner(note).text, 4)}`));
      return [];
    }
    const start = Number(element.getAttribute('start') ?? '1');
    const first = Number.isInteger(start) && start >= 0 && start < 1e8 ? start : 1;
    const items = [...element.children].map((child, index) => {
      const { text, behind } = item(child, element.nodeName === 'OL' ? `${first + index}. ` : '- ');
      return { text, before: 0, behind: behind > 0 ? 2 : 1 };
    });
    const { text } = stacked(items);
    // Two lists under each other would become one; a comment parts them in every reader.
    const parted = element.previousSibling?.nodeName === element.nodeName ? [block('<!-- -->')] : [];
    const last = element.parentElement?.nodeName === 'LI' && element.nextSibling === null && parted.length === 0;
    return [...parted, last ? { text, before: 1, behind: 0 } : block(text)];
  };

  const table: Write = (element) => {
    // kramdown reads no table that begins an item of a list.
    if (!isPlainTable(element) || element.closest('li') !== null) return [block(htmlLine(element))];
    const caption = element.querySelector('caption');
    const rows = [...element.querySelectorAll('tr')].map((row) =>
      [...row.children].map((cell) => inside([...cell.childNodes], { table: true }).trim()),
    );
    return [...(caption ? paragraph(caption) : []), block(writeTable(rows))];
  };

  /** Pictures under each other, then the caption in emphasis, in one paragraph so that nothing comes between. */
  const figure: Write = (element) => {
    const parts = [...element.childNodes].map((node) => {
      if (node.nodeName !== 'FIGCAPTION') return inside([node]);
      const caption = element.ownerDocument.createElement('em');
      caption.append(...(node.cloneNode(true) as Element).childNodes); // FIGCAPTION is an element
      for (const worn of caption.querySelectorAll('em,strong')) worn.replaceWith(...worn.childNodes);
      caption.normalize();
      return inside([caption]);
    });
    return [block(lines(parts.filter((text) => text.trim() !== '').join('\n')))];
  };

  /** The fence is longer than any run of its sign inside, wherever that run stands. */
  const code: Write = (element) => {
    const language = /language-(\S+)/.exec(element.firstElementChild?.getAttribute('class') ?? '')?.[1] ?? '';
    const text = (element.textContent ?? '').replace(/\n$/, '');
    if (language === 'math') return [block(`$$\n${escapeTex(text)}\n$$`)];
    // kramdown looks for list items in the code of a list item; as HTML it is left alone.
    if (/^\s*(?:[-+*]|\d+\.)\s/m.test(text) && element.closest('li') !== null) return [block(htmlLine(element))];
    let longest = 2;
    for (const { length } of text.match(/`{3,}/g) ?? []) longest = Math.max(longest, length);
    const fence = '`'.repeat(longest + 1);
    return [block(`${fence}${language}\n${text}\n${fence}`)];
  };

  const rule: Write = (element) => {
    const notesFollow = element.nextElementSibling?.firstElementChild?.id.startsWith('fn-') ?? false;
    return notesFollow ? [] : [block('* * *')];
  };

  const BLOCKS: Readonly<Record<string, Write>> = {
    ...Object.fromEntries(['H1', 'H2', 'H3', 'H4', 'H5', 'H6'].map((name) => [name, heading])),
    P: paragraph,
    DIV: paragraph,
    BLOCKQUOTE: quotation,
    UL: list,
    OL: list,
    DL: (element) => [block(htmlLine(element))],
    TABLE: table,
    FIGURE: figure,
    PRE: code,
    HR: rule,
  };

  const { text } = inner(root);
  return stacked([block(text), ...notes]).text.trimEnd();
}
