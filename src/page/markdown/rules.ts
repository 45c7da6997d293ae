import type { Rule } from 'turndown';
import { escapeTex } from '../../core/format/escape';
import { htmlLine, NOTE, RAW } from './skeleton';
import { writeTable } from './table';

const FENCE = '`';

/** Lines after the first stand under the first one's text; empty lines stay empty. */
const indent = (text: string, width: number): string => text.replace(/\n(?!\n|$)/g, `\n${' '.repeat(width)}`);

const number = (item: Element, numbers: WeakMap<Element, number>): number => {
  const before = item.previousElementSibling;
  const start = Number(item.parentElement?.getAttribute('start') ?? '1');
  const first = Number.isInteger(start) && start >= 0 && start < 1e8 ? start : 1;
  const value = before === null ? first : (numbers.get(before) ?? first) + 1;
  numbers.set(item, value);
  return value;
};

/**
 * How turndown sets the blocks of the dialect, by element; rules of turndown that are not here are its own.
 * `numbers` remembers the numbers of list items: counting them anew for each would make long lists slow.
 */
export function blockRules(numbers: WeakMap<Element, number>): Readonly<Record<string, Rule>> {
  return {
    // A picture alone is not blank, a paragraph of nothing but a formula neither.
    quotation: {
      filter: 'blockquote',
      replacement: (content) => `\n\n${content.trim().replace(/^/gm, '> ').replace(/^> $/gm, '>')}\n\n`,
    },
    // Two lists under each other would become one; a comment parts them in every reader.
    list: {
      filter: ['ul', 'ol'],
      replacement: (content, node) => {
        const item = node.parentElement?.nodeName === 'LI';
        const parted = (node as Element).previousElementSibling?.nodeName === node.nodeName; // turndown hands elements to this filter
        if (item && node.nextSibling === null && !parted) return `\n${content}`;
        return `\n\n${parted ? '<!-- -->\n\n' : ''}${content}\n\n`;
      },
    },
    // Two and three blanks instead of turndown's four: what every reader takes for the item's text.
    item: {
      filter: 'li',
      replacement: (content, node) => {
        const element = node as Element; // an `li` is one
        const sign = element.parentElement?.nodeName === 'OL' ? `${number(element, numbers)}. ` : '- ';
        const text = content.replace(/^\n+/, '');
        const loose = /\n$/.test(text);
        const written = sign + indent(text.trimEnd(), sign.length);
        return node.nextSibling === null ? written : `${written}${loose ? '\n\n' : '\n'}`;
      },
    },
    // The fence is longer than any run of its sign inside, wherever that run stands.
    code: {
      filter: 'pre',
      replacement: (_content, node) => {
        const language = /language-(\S+)/.exec((node as Element).firstElementChild?.getAttribute('class') ?? '')?.[1] ?? '';
        const text = (node.textContent ?? '').replace(/\n$/, '');
        if (language === 'math') return `\n\n$$\n${escapeTex(text)}\n$$\n\n`;
        // kramdown looks for list items in the code of a list item; as HTML it is left alone.
        if (/^\s*(?:[-+*]|\d+\.)\s/m.test(text) && (node as Element).closest('li') !== null) {
          return `\n\n${htmlLine(node as Element)}\n\n`;
        }
        let longest = 2;
        for (const { length } of text.match(/`{3,}/g) ?? []) longest = Math.max(longest, length);
        const fence = FENCE.repeat(longest + 1);
        return `\n\n${fence}${language}\n${text}\n${fence}\n\n`;
      },
    },
    table: { filter: 'table', replacement: (_content, node) => `\n\n${writeTable(node as Element)}\n\n` },
    raw: { filter: ({ localName }) => localName === RAW, replacement: (_content, node) => `\n\n${node.textContent ?? ''}\n\n` },
    note: {
      filter: ({ localName }) => localName === NOTE,
      replacement: (content, node) =>
        `\n\n[^${(node as Element).getAttribute('number') ?? ''}]: ${indent(content.trim(), 4)}\n\n`,
    },
  };
}
