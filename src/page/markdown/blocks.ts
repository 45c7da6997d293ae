import { escapeTex } from '../../core/format/escape';
import { htmlLine, NOTE, RAW } from './skeleton';
import { writeTable } from './table';

const FENCE = '`';

/** Lines after the first stand under the first one's text; empty lines stay empty. */
const indent = (text: string, width: number): string => text.replace(/\n(?!\n|$)/g, `\n${' '.repeat(width)}`);

/** A block between empty lines. */
const apart = (text: string): string => `\n\n${text}\n\n`;

/** How a block is set, by its element, from what is in it; the others only stand apart. */
type Setter = (content: string, element: Element, numbers: WeakMap<Element, number>) => string;

/** Numbers are remembered: counting them anew for each item would make long lists slow. */
const numberOf = (item: Element, numbers: WeakMap<Element, number>): number => {
  const before = item.previousElementSibling;
  const start = Number(item.parentElement?.getAttribute('start') ?? '1');
  const first = Number.isInteger(start) && start >= 0 && start < 1e8 ? start : 1;
  const value = before === null ? first : (numbers.get(before) ?? first) + 1;
  numbers.set(item, value);
  return value;
};

/** Two lists under each other would become one; a comment parts them in every reader. */
const list: Setter = (content, element) => {
  const parted = element.previousElementSibling?.nodeName === element.nodeName;
  if (element.parentElement?.nodeName === 'LI' && element.nextSibling === null && !parted) return `\n${content}`;
  return apart((parted ? '<!-- -->\n\n' : '') + content);
};

/** Two and three blanks: what every reader takes for the item's text. */
const item: Setter = (content, element, numbers) => {
  const sign = element.parentElement?.nodeName === 'OL' ? `${numberOf(element, numbers)}. ` : '- ';
  const text = content.replace(/^\n+/, '');
  const written = sign + indent(text.trimEnd(), sign.length);
  if (element.nextSibling === null) return written;
  return written + (text.endsWith('\n') ? '\n\n' : '\n');
};

/** The fence is longer than any run of its sign inside, wherever that run stands. */
const code: Setter = (_, element) => {
  const language = /language-(\S+)/.exec(element.firstElementChild?.getAttribute('class') ?? '')?.[1] ?? '';
  const text = (element.textContent ?? '').replace(/\n$/, '');
  if (language === 'math') return apart(`$$\n${escapeTex(text)}\n$$`);
  // kramdown looks for list items in the code of a list item; as HTML it is left alone.
  if (/^\s*(?:[-+*]|\d+\.)\s/m.test(text) && element.closest('li') !== null) return apart(htmlLine(element));
  let longest = 2;
  for (const { length } of text.match(/`{3,}/g) ?? []) longest = Math.max(longest, length);
  const fence = FENCE.repeat(longest + 1);
  return apart(`${fence}${language}\n${text}\n${fence}`);
};

const SETTERS: Readonly<Record<string, Setter>> = {
  BR: () => '  \n',
  HR: () => apart('* * *'),
  INPUT: (_, element) => (element.hasAttribute('checked') ? '[x] ' : '[ ] '),
  BLOCKQUOTE: (content) => apart(content.trim().replace(/^/gm, '> ').replace(/^> $/gm, '>')),
  UL: list,
  OL: list,
  LI: item,
  PRE: code,
  TABLE: (_, element) => apart(writeTable(element)),
  [RAW.toUpperCase()]: (_, element) => apart(element.textContent ?? ''),
  [NOTE.toUpperCase()]: (content, element) => apart(`[^${element.getAttribute('number') ?? ''}]: ${indent(content.trim(), 4)}`),
};

/** What speaks for itself, whatever is in it. */
const WHOLE = /^(?:BR|HR|INPUT|PRE|TABLE|CLIP-RAW)$/;

/** The Markdown of the blocks and finished lines in an element of the skeleton. */
export function setBlocks(element: Element, numbers = new WeakMap<Element, number>()): string {
  const parts: string[] = [];
  for (const node of element.childNodes) {
    if (node.nodeType === 3) join(parts, (node.nodeValue ?? '').trim());
    else join(parts, setBlock(node as Element, numbers)); // the skeleton holds text and elements
  }
  return parts.join('');
}

function setBlock(element: Element, numbers: WeakMap<Element, number>): string {
  const name = element.nodeName;
  if (WHOLE.test(name)) return SETTERS[name]?.('', element, numbers) ?? '';
  const content = setBlocks(element, numbers);
  if (content.trim() === '') return '\n\n';
  const level = /^H(\d)$/.exec(name)?.[1];
  if (level !== undefined) return apart(`${'#'.repeat(Number(level))} ${content}`);
  return SETTERS[name]?.(content, element, numbers) ?? apart(content);
}

/** Adds a piece; between two there are as many line breaks as the one that wants more of them wants, two at most. */
function join(parts: string[], piece: string): void {
  const tail = parts.pop() ?? '';
  const before = tail.replace(/\n+$/, '');
  const after = piece.replace(/^\n+/, '');
  const between = '\n\n'.slice(0, Math.max(tail.length - before.length, piece.length - after.length));
  parts.push(...[before, between, after].filter((part) => part !== ''));
}
