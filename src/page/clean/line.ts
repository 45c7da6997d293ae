import type { Format } from './kinds';
import { collapse, isHan, splitBlanks } from './white-space';

/** Stands for a picture among the characters of a line. */
const PICTURE = '\ufffc';

/** Where a line begins: the block it may fill, found or made when its first character comes. */
export interface Ground {
  /** The element for a line that begins with a picture, or with text. */
  readonly begin: (picture: boolean) => Element;
  /** Whether two line breaks part paragraphs here. */
  readonly parts: () => boolean;
}

/**
 * Writes one line after the other: text, pictures and the inline elements round them. White space waits until the next character
 * says whether it is needed; inline elements are opened when text comes, so that empty ones never exist and equal neighbours join.
 */
export function createLine(document: Document, ground: Ground) {
  const wanted: Format[] = [];
  let worn: { readonly format: Format; readonly element: Element }[] = [];
  let element: Element | null = null;
  let tail: Text | null = null;
  /** Last character of the line, '' at its start. */
  let last = '';
  /** White space that waits: none, a space, or one that held a line break. */
  let gap: '' | ' ' | '\n' = '';
  let breaks = 0;

  const end = (): void => {
    if (element !== null && /\s/.test(last)) trimEnd(element);
    gap = '';
    breaks = 0;
    last = '';
    element = null;
    tail = null;
    worn = [];
  };

  const widen = (run: string): void => {
    if (run !== '') gap = gap === '\n' || /[\n\r]/.test(run) ? '\n' : ' ';
  };

  const append = (target: Element, text: string): void => {
    if (tail !== null && tail.parentNode === target && target.lastChild === tail) tail.appendData(text);
    else {
      tail = document.createTextNode(text);
      target.append(tail);
    }
  };

  /** The order in which formats are nested: those that are open stay so, the others by their rank; code is always innermost. */
  const nest = (formats: readonly Format[]): readonly Format[] => {
    const open: Format[] = [];
    for (const { format } of worn) {
      const kept = formats.find(({ key }) => key === format.key);
      if (kept === undefined || kept.tag === 'code') break;
      open.push(kept);
    }
    return [...open, ...formats.filter((format) => !open.includes(format))];
  };

  /** Opens and closes inline elements until the next character may be written; waiting white space is written on the way. */
  const reach = (next: string, asked: readonly Format[]): Element => {
    if (breaks > 1 && ground.parts()) end();
    element ??= ground.begin(next === PICTURE);
    const formats = nest(isHeading(element) ? asked.filter(({ tag }) => tag !== 'strong') : asked);
    let shared = 0;
    while (shared < worn.length && worn[shared]?.format.key === formats[shared]?.key) shared++;
    // Emphasis and links that span lines are read differently by every reader of Markdown, and code is read as one string.
    if (breaks > 0) shared = 0;
    worn.length = shared;
    let target = worn[shared - 1]?.element ?? element;
    if (breaks > 0 && last !== '') {
      target.append(document.createElement('br'));
      last = '';
      tail = null;
    } else if (gap !== '' && last !== '' && !(gap === '\n' && isHan(last) && isHan(next))) append(target, ' ');
    gap = '';
    breaks = 0;
    for (const format of formats.slice(shared)) {
      const inner = document.createElement(format.tag);
      for (const name in format.attributes) inner.setAttribute(name, format.attributes[name] ?? '');
      target.append(inner);
      worn.push({ format, element: inner });
      target = inner;
    }
    return target;
  };

  return {
    end,

    /** The element of the line when nothing but pictures stands in it so far; null when text does. */
    pictures: (): Element | null | undefined => (last === PICTURE ? element : last === '' ? undefined : null),

    /** Puts a format on what follows; false when one of the same name is on it. */
    wear(added: Format): boolean {
      if (wanted.some(({ tag }) => tag === added.tag)) return false;
      const at = wanted.findIndex(({ rank }) => rank > added.rank);
      wanted.splice(at < 0 ? wanted.length : at, 0, added);
      return true;
    },

    /** Whether a format of this name is on what follows. */
    wears: (name: string): boolean => wanted.some(({ tag }) => tag === name),

    doff(removed: Format): void {
      const at = wanted.indexOf(removed);
      if (at >= 0) wanted.splice(at, 1);
    },

    /** A line break; in a heading it is a space, at the start of a line nothing. `once`: one that is there already is enough. */
    breakLine(heading: boolean, once: boolean): void {
      if (last === '') return;
      // Unlike a break of the source it is a space between two characters as well.
      if (heading) gap = last = ' ';
      else breaks = once ? Math.max(breaks, 1) : breaks + 1;
    },

    text(data: string): void {
      const [before, core, after] = splitBlanks(data);
      // Alone it joins nothing: how editors keep an empty paragraph.
      if (core === '\u200d') return;
      widen(before);
      const text = last === '' || breaks > 0 ? collapse(core).replace(/^\s+/, '') : collapse(core);
      if (text !== '') {
        append(reach(text.charAt(0), wanted), text);
        last = text.charAt(text.length - 1);
      }
      widen(after);
    },

    /** A picture, or another finished inline element; only a link may be round it, and none to the picture itself. */
    inline(made: Element, linked: boolean): void {
      const src = made.getAttribute('src');
      const round = wanted.filter(({ tag, attributes }) => linked && tag === 'a' && attributes.href !== src);
      reach(PICTURE, round).append(made);
      tail = null;
      last = PICTURE;
    },
  };
}

export const isHeading = (element: Element): boolean => /^h\d$/.test(element.localName);

/** Takes blanks of every kind off the end of a line, and the elements that held nothing else. */
function trimEnd(line: Element): void {
  for (;;) {
    let node: Node = line;
    while (node.lastChild !== null) node = node.lastChild;
    if (node.nodeType !== Node.TEXT_NODE) return;
    const text = (node.nodeValue ?? '').trimEnd();
    if (text !== '') {
      node.nodeValue = text;
      return;
    }
    while (node !== line && node.parentNode !== null && node.firstChild === null) {
      const parent: Node = node.parentNode;
      parent.removeChild(node);
      node = parent;
    }
    if (line.firstChild === null) return;
  }
}
