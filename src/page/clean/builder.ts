import { type Format, ITEMS, kindOf } from './kinds';
import { rename, settle } from './settle';
import { isHan, withoutInvisible } from './white-space';

/** An open block; closing it closes what is still open inside. */
export interface Block {
  readonly tag: string;
  readonly element: Element;
  readonly dir: string;
  /** Opened because something came where only items, or only pictures, may stand; the next item closes it. */
  readonly implied?: boolean;
}

/** More blocks inside each other than any article has: from here on they are only paragraph breaks. */
const MAX_DEPTH = 40;
const PICTURE = '\ufffc';

/**
 * Writes a fresh tree in which every element was made by us and stands where HTML allows it: no block in a paragraph, no text in
 * a list, white space as section 5 of the post format wants it. Text and pictures go in; blocks open and close around them.
 */
export class Builder {
  readonly root: Element;
  private readonly document: Document;
  private readonly stack: Block[] = [];
  private readonly wanted: Format[] = [];
  private worn: { format: Format; element: Element }[] = [];
  private line: Element | null = null;
  private tail: Text | null = null;
  /** Last character of the line, '' at its start. */
  private last = '';
  /** White space that waits for the next character: none, a space, or one that held a line break. */
  private gap: '' | ' ' | '\n' = '';
  private breaks = 0;
  /** Direction of what is written next: '' or 'ltr' or 'rtl' … */
  dir = '';
  /** Language of the paragraph that is written next, where the page says it. */
  lang = '';

  constructor(document: Document) {
    this.document = document;
    this.root = document.createElement('div');
    this.stack.push({ tag: 'div', element: this.root, dir: '' });
  }

  get top(): Block {
    return this.stack[this.stack.length - 1] ?? { tag: 'div', element: this.root, dir: '' };
  }

  /** Whether a block with this tag is open. */
  within(tag: string): boolean {
    return this.stack.some((block) => block.tag === tag);
  }

  /**
   * Opens a block, making what must stand between it and the open ones; closing what is returned closes those as well.
   * null where blocks are too deep: then it is a break.
   */
  open(tag: string, attributes: Readonly<Record<string, string>> = {}): Block | null {
    if (this.stack.length > MAX_DEPTH) {
      this.breakBlock();
      return null;
    }
    this.endLine();
    while (this.stack.length > 1 && (kindOf(this.top.tag) === 'line' || (this.top.tag === 'figure' && tag !== 'figcaption')))
      this.close(this.top);
    const items = ITEMS[this.top.tag];
    if (!items || items.includes(tag)) return this.push(tag, attributes);
    // A list right inside a list belongs to the item before it.
    const before = /^[uo]l$/.test(tag) ? this.top.element.lastElementChild : null;
    let outer: Block | null;
    if (before?.localName === 'li') {
      outer = { tag: 'li', element: before, dir: this.top.dir, implied: true };
      this.stack.push(outer);
    } else outer = this.push(items[0] ?? 'li', {}, true);
    this.open(tag, attributes);
    return outer;
  }

  /** Closes what was opened only because text stood between items. */
  closeImplied(): void {
    while (this.top.implied === true) this.close(this.top);
  }

  /** Whether the last thing written is a picture that has no caption yet, in a paragraph of its own or in a figure. */
  get afterPicture(): boolean {
    return this.pictureBefore() !== null;
  }

  /** Opens the caption of the figure that is open, or of the picture before; null when there is neither. */
  openCaption(): Block | null {
    const figure = this.top.tag === 'figure' ? this.top.element : this.pictureBefore();
    if (figure === null) return null;
    this.endLine();
    const holder = figure.localName === 'figure' ? figure : rename(figure, 'figure');
    return this.pushCaption(holder, false);
  }

  /** A thematic break; never the first thing, never twice. */
  rule(): void {
    this.breakBlock();
    const before = this.top.element.lastElementChild;
    if (before !== null && before.localName !== 'hr' && kindOf(this.top.tag) === 'flow')
      this.leaf(this.document.createElement('hr'));
  }

  /** Closes a block and all that is open inside it; a block that is closed already is no fault. */
  close(block: Block | null): void {
    const index = block === null ? -1 : this.stack.lastIndexOf(block);
    if (index < 1) {
      if (block === null) this.breakBlock();
      return;
    }
    while (this.stack.length > index) {
      this.endLine();
      const done = this.stack.pop();
      if (done) settle(done.element);
    }
  }

  /** A border between paragraphs; inside a heading or a caption it is a space or a line break. */
  breakBlock(): void {
    if (kindOf(this.top.tag) !== 'line') this.endLine();
    else if (this.last !== '' && /^h\d$/.test(this.top.tag)) this.gap = ' ';
    else if (this.last !== '') this.breaks = Math.max(this.breaks, 1);
  }

  /** A `br`. Two of them part paragraphs; one at the border of a block is none. */
  breakLine(): void {
    if (this.last === '') return;
    if (/^h\d$/.test(this.top.tag)) this.gap = ' ';
    else this.breaks++;
  }

  wear(added: Format): boolean {
    if (this.wanted.some(({ tag }) => tag === added.tag)) return false;
    const at = this.wanted.findIndex(({ rank }) => rank > added.rank);
    this.wanted.splice(at < 0 ? this.wanted.length : at, 0, added);
    return true;
  }

  doff(removed: Format): void {
    const at = this.wanted.indexOf(removed);
    if (at >= 0) this.wanted.splice(at, 1);
  }

  text(data: string): void {
    let core = withoutInvisible(data);
    const first = core.search(/[^ \t\n\r\f\u00a0]/);
    if (first < 0) {
      if (core !== '') this.widen(core);
      return;
    }
    if (first > 0) this.widen(core.slice(0, first));
    let end = core.length;
    while (/[ \t\n\r\f\u00a0]/.test(core.charAt(end - 1))) end--;
    const after = core.slice(end);
    core = core.slice(first, end);
    if (/[\t\n\r\f]|[ \u00a0]{2}/.test(core)) {
      core = core.replace(/[ \t\n\r\f\u00a0]{2,}|[\t\n\r\f]/g, (run, at: number) =>
        /[\n\r]/.test(run) && isHan(core.charAt(at - 1)) && isHan(core.charAt(at + run.length)) ? '' : ' ',
      );
    }
    this.put(core);
    if (after !== '') this.widen(after);
  }

  /** A picture, or another finished inline element, in the line. */
  inline(element: Element, linked: boolean): void {
    if (
      this.top.implied === true &&
      this.top.tag === 'figcaption' &&
      this.top.element.firstChild !== null &&
      element.localName === 'img'
    ) {
      const figure = this.stack[this.stack.length - 2];
      this.close(figure ?? null);
      this.open('figure');
    }
    const src = element.getAttribute('src');
    const target = this.reach(
      PICTURE,
      this.wanted.filter(({ tag, attributes }) => linked && tag === 'a' && attributes.href !== src),
    );
    target.append(element);
    this.tail = null;
    this.last = PICTURE;
  }

  /** A finished block. */
  leaf(element: Element): void {
    const outer = this.open(element.localName);
    if (outer === null) {
      this.text(element.textContent ?? '');
      this.endLine();
      return;
    }
    const holder = this.stack.pop();
    holder?.element.replaceWith(element);
    if (holder !== outer) this.close(outer);
  }

  private pictureBefore(): Element | null {
    if (this.last !== '' && this.last !== PICTURE) return null;
    const before = this.line ?? this.top.element.lastElementChild;
    if (before === null || before.querySelector('img') === null) return null;
    if (before.localName === 'figure') return before.querySelector('figcaption') === null ? before : null;
    return before.localName === 'p' && before.textContent === '' ? before : null;
  }

  private push(tag: string, attributes: Readonly<Record<string, string>>, implied = false): Block {
    const element = this.document.createElement(tag);
    for (const name in attributes) element.setAttribute(name, attributes[name] ?? '');
    if (this.dir !== this.top.dir && this.dir !== '') element.setAttribute('dir', this.dir);
    if (this.lang !== '' && tag === 'p') element.setAttribute('lang', this.lang);
    this.top.element.append(element);
    const block = { tag, element, dir: this.dir, implied };
    this.stack.push(block);
    return block;
  }

  /** A figure has one caption; what comes later stands in a line of its own in it. */
  private pushCaption(figure: Element, implied: boolean): Block {
    let element = figure.querySelector('figcaption');
    if (element === null) {
      element = this.document.createElement('figcaption');
      figure.append(element);
    } else if (element.firstChild !== null) element.append(this.document.createElement('br'));
    const block = { tag: 'figcaption', element, dir: this.dir, implied };
    this.stack.push(block);
    return block;
  }

  private widen(run: string): void {
    this.gap = this.gap === '\n' || /[\n\r]/.test(run) ? '\n' : ' ';
  }

  private put(core: string): void {
    const text = this.last === '' || this.breaks > 0 ? core.replace(/^[\s\u3000]+/, '') : core;
    if (text === '') return;
    const target = this.reach(text.charAt(0), this.wanted);
    if (this.tail !== null && this.tail.parentNode === target && target.lastChild === this.tail) this.tail.appendData(text);
    else {
      this.tail = this.document.createTextNode(text);
      target.append(this.tail);
    }
    this.last = text.charAt(text.length - 1);
  }

  /** Opens and closes inline elements until the next character may be written; waiting white space is written on the way. */
  private reach(next: string, wanted: readonly Format[]): Element {
    if (this.breaks > 1 && kindOf(this.top.tag) === 'flow') this.endLine();
    const line = this.line ?? this.startLine(next === PICTURE);
    const formats = this.nest(/^h\d$/.test(line.localName) ? wanted.filter(({ tag }) => tag !== 'strong') : wanted);
    let shared = 0;
    while (shared < this.worn.length && this.worn[shared]?.format.key === formats[shared]?.key) shared++;
    // Emphasis that spans lines is read differently by every reader of Markdown, and code is read as one string.
    if (this.breaks > 0) while (shared > 0 && this.worn[shared - 1]?.format.tag !== 'a') shared--;
    this.worn.length = shared;
    let target = this.worn[shared - 1]?.element ?? line;
    if (this.breaks > 0 && this.last !== '') {
      target.append(this.document.createElement('br'));
      this.last = '';
      this.tail = null;
    } else if (this.gap !== '' && this.last !== '' && !(this.gap === '\n' && isHan(this.last) && isHan(next))) {
      if (this.tail !== null && this.tail.parentNode === target && target.lastChild === this.tail) this.tail.appendData(' ');
      else target.append(this.document.createTextNode(' '));
      this.tail = null;
    }
    this.gap = '';
    this.breaks = 0;
    for (const format of formats.slice(shared)) {
      const element = this.document.createElement(format.tag);
      for (const name in format.attributes) element.setAttribute(name, format.attributes[name] ?? '');
      target.append(element);
      this.worn.push({ format, element });
      target = element;
    }
    return target;
  }

  /** The order in which formats are nested: those that are open stay so, the others by their rank; code is always innermost. */
  private nest(wanted: readonly Format[]): readonly Format[] {
    const open: Format[] = [];
    for (const { format } of this.worn) {
      const kept = wanted.find(({ key }) => key === format.key);
      if (kept === undefined || kept.tag === 'code') break;
      open.push(kept);
    }
    return [...open, ...wanted.filter((format) => !open.includes(format))];
  }

  private startLine(picture: boolean): Element {
    let kind = kindOf(this.top.tag);
    for (; kind === 'list'; kind = kindOf(this.top.tag)) this.push(ITEMS[this.top.tag]?.[0] ?? 'li', {}, true);
    const { element } = this.top;
    if (kind === 'line' || (kind === 'mixed' && element.firstChild === null) || (kind === 'figure' && picture))
      this.line = element;
    else if (kind === 'figure') this.line = this.pushCaption(element, true).element;
    else {
      this.line = this.push('p', {}).element;
      this.stack.pop();
    }
    return this.line;
  }

  private endLine(): void {
    if (this.line !== null && /\s/.test(this.last)) trimEnd(this.line);
    this.gap = '';
    this.breaks = 0;
    this.last = '';
    this.line = null;
    this.tail = null;
    this.worn = [];
  }
}

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
