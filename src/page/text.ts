import { kindOf } from './clean/kinds';
import { inOneLine } from './clean/white-space';

const LEFT_OUT = new Set(['FIGURE', 'FIGCAPTION', 'CAPTION', 'RT', 'RP', 'IMG']);
const CELLS = new Set(['TD', 'TH']);
const OTHER_BLOCKS = new Set(['DIV', 'BLOCKQUOTE', 'PRE', 'HR', 'BR']);

const isBlock = (name: string): boolean => OTHER_BLOCKS.has(name) || kindOf(name.toLowerCase()) !== 'flow';

/** The number that refers to a footnote. */
const isNoteMark = (node: Node): boolean => {
  const inner = node.nodeName === 'SUP' ? node.firstChild : null;
  return inner?.nodeName === 'A' && ((inner as Element).getAttribute('href') ?? '').startsWith('#fn-'); // an `A` is an element
};

/**
 * The plain text of a cleaned article: a line per block, a line per row of a table, words of neighbours never glued. Captions,
 * pictures, embedded media and the readings over ruby are left out: they are not what the article's text says.
 */
export function toText(root: Element): string {
  const lines: string[] = [];
  let line = '';
  const breakLine = (): void => {
    const tidy = inOneLine(line);
    if (tidy !== '') lines.push(tidy);
    line = '';
  };
  const border = (name: string): void => {
    if (CELLS.has(name)) line += ' ';
    else if (isBlock(name)) breakLine();
  };
  let node: Node | null = root.firstChild;
  while (node !== null) {
    if (node.nodeType === 3) line += node.nodeValue ?? '';
    else border(node.nodeName);
    const child: Node | null = LEFT_OUT.has(node.nodeName) || isNoteMark(node) ? null : node.firstChild;
    if (child !== null) {
      node = child;
      continue;
    }
    while (node !== null && node !== root) {
      if (node.nodeType !== 3) border(node.nodeName);
      if (node.nextSibling !== null) break;
      node = node.parentNode;
    }
    node = node === root || node === null ? null : node.nextSibling;
  }
  breakLine();
  return lines.join('\n');
}
