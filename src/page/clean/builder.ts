import { ITEMS, kindOf } from './kinds';
import { createLine, isHeading } from './line';
import { rename, settle } from './settle';

/** An open block; closing it closes what is still open inside. */
export interface Block {
  readonly tag: string;
  element: Element;
  readonly dir: string;
  /** Opened because something came where only items, or only pictures, may stand; the next item closes it. */
  readonly implied?: boolean;
}

type Attributes = Readonly<Record<string, string>>;

/** More blocks inside each other than any article has: from here on they are only paragraph breaks. */
const MAX_DEPTH = 40;

export type Builder = ReturnType<typeof createBuilder>;

/**
 * Writes a fresh tree in which every element was made by us and stands where HTML allows it: no block in a paragraph, no text in
 * a list, white space as section 5 of the post format wants it. Text and pictures go in; blocks open and close around them.
 */
export function createBuilder(document: Document) {
  const root = document.createElement('div');
  const ground: Block = { tag: 'div', element: root, dir: '' };
  const stack: Block[] = [ground];
  /** Direction of what is written next, and language of the next paragraph, where the page says them. */
  const setting = { dir: '', lang: '' };
  const top = (): Block => stack[stack.length - 1] ?? ground;

  const enter = (tag: string, element: Element, implied: boolean): Block => {
    const block = { tag, element, dir: setting.dir, implied };
    stack.push(block);
    return block;
  };

  const push = (tag: string, attributes: Attributes = {}, implied = false): Block => {
    const element = document.createElement(tag);
    for (const name in attributes) element.setAttribute(name, attributes[name] ?? '');
    if (setting.dir !== top().dir && setting.dir !== '') element.setAttribute('dir', setting.dir);
    if (setting.lang !== '' && tag === 'p') element.setAttribute('lang', setting.lang);
    top().element.append(element);
    return enter(tag, element, implied);
  };

  /** A figure has one caption; what comes later stands in a line of its own in it. */
  const pushCaption = (figure: Element, implied: boolean): Block => {
    let element = figure.querySelector('figcaption');
    if (element === null) {
      element = document.createElement('figcaption');
      figure.append(element);
    } else if (element.firstChild !== null) element.append(document.createElement('br'));
    return enter('figcaption', element, implied);
  };

  const begin = (picture: boolean): Element => {
    while (kindOf(top().tag) === 'list') push(ITEMS[top().tag]?.[0] ?? 'li', {}, true);
    const { tag, element } = top();
    const kind = kindOf(tag);
    if (kind === 'line' || (kind === 'mixed' && element.firstChild === null) || (kind === 'figure' && picture)) return element;
    if (kind === 'figure') return pushCaption(element, true).element;
    const made = push('p').element;
    stack.pop();
    return made;
  };

  const line = createLine(document, { begin, parts: () => kindOf(top().tag) === 'flow' });

  /** A border between paragraphs; inside a heading or a caption it is a space or a line break. */
  const breakBlock = (): void => {
    if (kindOf(top().tag) === 'line') line.breakLine(isHeading(top().element), true);
    else line.end();
  };

  /** Closes a block and all that is open inside it; a block that is closed already is no fault. */
  const close = (block: Block | null): void => {
    if (block === null) breakBlock();
    const index = block === null ? -1 : stack.lastIndexOf(block);
    while (index > 0 && stack.length > index) {
      line.end();
      const done = stack.pop();
      if (done) settle(done.element);
    }
  };

  /**
   * Opens a block, making what must stand between it and the open ones; closing what is returned closes those as well.
   * null where blocks are too deep: then it is a break.
   */
  const open = (tag: string, attributes: Attributes = {}): Block | null => {
    if (stack.length > MAX_DEPTH) {
      breakBlock();
      return null;
    }
    line.end();
    while (stack.length > 1 && (kindOf(top().tag) === 'line' || (top().tag === 'figure' && tag !== 'figcaption'))) close(top());
    const items = ITEMS[top().tag];
    if (!items || items.includes(tag)) return push(tag, attributes);
    // A list right inside a list belongs to the item before it.
    const before = /^[uo]l$/.test(tag) ? top().element.lastElementChild : null;
    const outer = before?.localName === 'li' ? enter('li', before, true) : push(items[0] ?? 'li', {}, true);
    open(tag, attributes);
    return outer;
  };

  /** A finished block. */
  const leaf = (element: Element): void => {
    const outer = open(element.localName);
    if (outer === null) {
      line.text(element.textContent ?? '');
      line.end();
      return;
    }
    const holder = stack.pop();
    holder?.element.replaceWith(element);
    if (holder !== outer) close(outer);
  };

  const pictureBefore = (): Element | null => {
    const before = line.pictures() === undefined ? top().element.lastElementChild : line.pictures();
    if (!before || before.querySelector('img') === null) return null;
    if (before.localName === 'figure') return before.querySelector('figcaption') === null ? before : null;
    return before.localName === 'p' && before.textContent === '' ? before : null;
  };

  return {
    root,
    setting,
    top,
    open,
    close,
    leaf,
    breakBlock,
    text: line.text,
    wear: line.wear,
    doff: line.doff,
    wears: line.wears,

    make: (tag: string, attributes: Attributes = {}): Element => {
      const element = document.createElement(tag);
      for (const name in attributes) element.setAttribute(name, attributes[name] ?? '');
      return element;
    },

    /** Whether a block with this tag is open. */
    within: (tag: string): boolean => stack.some((block) => block.tag === tag),

    /** Closes what was opened only because text stood between items. */
    closeImplied: (): void => {
      while (top().implied === true) close(top());
    },

    /** Whether the last thing written is a picture that has no caption yet, in a paragraph of its own or in a figure. */
    afterPicture: (): boolean => pictureBefore() !== null,

    /** Opens the caption of the figure that is open, or of the picture before; null when there is neither. */
    openCaption: (): Block | null => {
      const figure = top().tag === 'figure' ? top().element : pictureBefore();
      if (figure === null) return null;
      line.end();
      return pushCaption(figure.localName === 'figure' ? figure : rename(figure, 'figure'), false);
    },

    /** A thematic break; never the first thing, never twice. */
    rule: (): void => {
      breakBlock();
      const before = top().element.lastElementChild;
      if (before !== null && before.localName !== 'hr' && kindOf(top().tag) === 'flow') leaf(document.createElement('hr'));
    },

    /** A `br`. Two of them part paragraphs; one at the border of a block is none. */
    breakLine: (): void => line.breakLine(isHeading(top().element), false),

    /** A picture, or another finished inline element, in the line. */
    inline: (made: Element, linked: boolean): void => {
      const { implied, tag, element } = top();
      if (implied === true && tag === 'figcaption' && element.firstChild !== null && made.localName === 'img') {
        close(top());
        // The figure that is open goes on as a second one: closed with the first, or it would take in what follows.
        const figure = top();
        const second = document.createElement('figure');
        figure.element.after(second);
        settle(figure.element);
        figure.element = second;
      }
      line.inline(made, linked);
    },
  };
}
