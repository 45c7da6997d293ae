import { writeInline } from './inline';
import { isPlainTable } from './table';

/** Elements of the skeleton that turndown hands to a rule of ours: their text goes into the file as it is. */
export const RAW = 'clip-raw';
export const NOTE = 'clip-note';

/**
 * An element as one line of HTML inside Markdown: an empty line would end it. A backslash before a brace becomes an entity, because
 * guards take it for an escape where they cannot tell HTML from text.
 */
export const htmlLine = (element: Element): string => element.outerHTML.replace(/\n/g, '&#10;').replace(/\\(?=\{)/g, '&#92;');

/**
 * Copies the blocks of a cleaned article, with the lines in them already written as Markdown: turndown then only sets blocks under
 * each other. Lines are ours because what has to be escaped depends on the neighbours, and turndown shows a rule one text at a time.
 */
export function skeleton(root: Element): Element {
  const { ownerDocument } = root;
  const notes = new Set([...root.querySelectorAll('li[id^="fn-"]')].map(({ id }) => id.slice(3)));
  const kept: Element[] = [];

  const copy = (source: Element, target: Element, table: boolean): void => {
    let run: Node[] = [];
    const flush = (): void => {
      if (run.length > 0) lines(target, writeInline(run, { heading: /^H\d$/.test(source.nodeName), table, notes }));
      run = [];
    };
    for (const node of source.childNodes) {
      const enter = node.nodeType === 1 ? BLOCKS[node.nodeName] : undefined;
      if (enter === undefined) run.push(node);
      else {
        flush();
        enter(node as Element, target); // a name in the table is an element's
      }
    }
    flush();
  };

  const lines = (target: Element, markdown: string): void => {
    markdown.split('\n').forEach((text, index) => {
      const line = text.trim();
      if (index > 0) target.append(ownerDocument.createElement('br'));
      if (line !== '') target.append(ownerDocument.createTextNode(line));
    });
  };

  /** The box of a task: a character in HTML, where no form element may stand, and a sign of its own in GFM. */
  const drawBox = (item: Element): void => {
    const text = item.firstChild;
    const sign = text?.nodeType === 3 ? /^([☐☑]) ./.exec(text.nodeValue ?? '')?.[1] : undefined;
    if (!text || sign === undefined) return;
    text.nodeValue = (text.nodeValue ?? '').slice(2);
    const input = ownerDocument.createElement('input');
    input.setAttribute('type', 'checkbox');
    if (sign === '☑') input.setAttribute('checked', '');
    item.prepend(input);
  };

  const same = (element: Element, target: Element): void => {
    const block = ownerDocument.createElement(element.localName);
    const start = element.getAttribute('start');
    if (start !== null) block.setAttribute('start', start);
    copy(element, block, false);
    if (element.nodeName === 'LI') drawBox(block);
    target.append(block);
  };

  /** A list may hold notes and, between them, some that nothing refers to: these stay a list. */
  const list = (element: Element, target: Element): void => {
    const found = [...element.children].filter((item) => item.id.startsWith('fn-'));
    for (const item of found) {
      const note = ownerDocument.createElement(NOTE);
      note.setAttribute('number', item.id.slice(3));
      copy(item, note, false);
      kept.push(note);
    }
    if (found.length > 0 && found.length === element.children.length) return;
    const others = found.length === 0 ? element : (element.cloneNode(true) as Element); // a clone of an element is one
    for (const item of found.length === 0 ? [] : [...others.children]) if (item.id.startsWith('fn-')) item.remove();
    same(others, target);
  };

  const raw = (element: Element, target: Element): void => {
    const block = ownerDocument.createElement(RAW);
    block.textContent = htmlLine(element);
    target.append(block);
  };

  const table = (element: Element, target: Element): void => {
    // kramdown reads no table that begins an item of a list.
    if (!isPlainTable(element) || element.closest('li') !== null) {
      raw(element, target);
      return;
    }
    const block = ownerDocument.createElement('table');
    const caption = element.querySelector('caption');
    if (caption) {
      const above = ownerDocument.createElement('p');
      copy(caption, above, false);
      target.append(above);
    }
    for (const row of element.querySelectorAll('tr')) {
      const line = ownerDocument.createElement('tr');
      for (const cell of row.children) {
        const written = ownerDocument.createElement('td');
        copy(cell, written, true);
        line.append(written);
      }
      block.append(line);
    }
    target.append(block);
  };

  /** Pictures under each other, then the caption in emphasis, in one paragraph so that nothing comes between. */
  const figure = (element: Element, target: Element): void => {
    const paragraph = ownerDocument.createElement('p');
    const parts = [...element.childNodes].flatMap((node): Node[] => {
      if (node.nodeName !== 'FIGCAPTION') return [node];
      const caption = ownerDocument.createElement('em');
      for (const inner of (node.cloneNode(true) as Element).childNodes) caption.append(inner.cloneNode(true)); // FIGCAPTION is an element
      for (const worn of caption.querySelectorAll('em,strong')) worn.replaceWith(...worn.childNodes); // it stands in emphasis itself
      caption.normalize();
      return [caption];
    });
    const written = parts
      .map((node) => writeInline([node], { heading: false, table: false, notes }))
      .filter((text) => text.trim() !== '');
    lines(paragraph, written.join('\n'));
    target.append(paragraph);
  };

  const BLOCKS: Readonly<Record<string, (element: Element, target: Element) => void>> = {
    ...Object.fromEntries(['P', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'BLOCKQUOTE', 'LI', 'DIV'].map((name) => [name, same])),
    UL: list,
    OL: list,
    DL: raw,
    TABLE: table,
    FIGURE: figure,
    PRE: (element, target) => target.append(element.cloneNode(true)),
    HR: (element, target) => {
      const notesFollow = element.nextElementSibling?.firstElementChild?.id.startsWith('fn-') ?? false;
      if (!notesFollow) target.append(ownerDocument.createElement('hr'));
    },
  };

  const result = ownerDocument.createElement('div');
  copy(root, result, false);
  result.append(...kept);
  return result;
}
