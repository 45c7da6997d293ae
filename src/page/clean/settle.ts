import { create } from '../create';
import { kindOf } from './kinds';
import { inOneLine } from './white-space';

/** Puts a block right once everything is in it: empty ones go, a lone paragraph in an item is the item's text. */
export function settle(element: Element): void {
  const tag = element.localName;
  if (tag === 'table') settleTable(element);
  else if (tag === 'td' || tag === 'th') settleItem(element);
  else if (element.firstChild === null) element.remove();
  else if (tag === 'li' || tag === 'dd') settleItem(element);
  else if (/^h\d$/.test(tag) && element.textContent?.trim() === '') rename(element, 'p');
  else if (tag === 'figure') settleFigure(element);
  else if (tag === 'ol') joinNotes(element);
}

const isBlock = (node: Node): boolean =>
  node.nodeName === 'P' ||
  node.nodeName === 'PRE' ||
  node.nodeName === 'HR' ||
  kindOf(node.nodeName.toLowerCase()) !== 'flow' ||
  node.nodeName === 'BLOCKQUOTE';

function settleItem(item: Element): void {
  const blocks = [...item.children].filter(isBlock);
  const paragraphs = blocks.filter(({ nodeName }) => nodeName === 'P');
  const [first] = paragraphs;
  if (first === undefined) return;
  const lists = blocks.filter(({ nodeName }) => nodeName === 'UL' || nodeName === 'OL');
  if (paragraphs.length === 1 && item.firstChild === first && blocks.length === 1 + lists.length) {
    first.replaceWith(...first.childNodes);
    return;
  }
  const text: ChildNode[] = [];
  for (const node of item.childNodes) {
    if (isBlock(node)) break;
    text.push(node);
  }
  if (text.length === 0) return;
  const paragraph = create(item, 'p');
  paragraph.append(...text);
  item.prepend(paragraph);
}

function settleTable(table: Element): void {
  for (const row of table.querySelectorAll('tr')) if (row.textContent === '' && row.querySelector('img') === null) row.remove();
  for (const part of table.querySelectorAll('thead,tbody')) if (part.firstChild === null) part.remove();
  if (table.querySelector('tr') !== null) return;
  const caption = table.querySelector('caption');
  if (caption) table.replaceWith(rename(caption, 'p'));
  else table.remove();
}

/** A figure that shows nothing goes; one that is only a link is an embedded thing, not a caption. */
function settleFigure(figure: Element): void {
  const caption = figure.querySelector('figcaption');
  // a second caption that said nothing
  while (caption?.lastChild?.nodeName === 'BR') caption.lastChild.remove();
  const only = figure.childNodes.length === 1 && caption?.childNodes.length === 1 ? caption.firstElementChild : null;
  if (only?.nodeName === 'A' && only.querySelector('img') === null) {
    only.textContent = inOneLine(only.textContent);
    figure.replaceChildren(only);
  }
  if (caption === null && figure.querySelector('img,a') === null) figure.remove();
}

/** Notes stand in one list, also where the page has a list or a box for each. */
function joinNotes(list: Element): void {
  const before = list.previousElementSibling;
  const isNotes = (element: Element | null): boolean =>
    element?.localName === 'ol' && /^fn-/.test(element.firstElementChild?.id ?? '');
  if (before === null || !isNotes(list) || !isNotes(before)) return;
  before.append(...list.childNodes);
  list.remove();
}

/** Moves what is in an element into a new one of another name, in its place. */
export function rename(element: Element, tag: string): Element {
  const renamed = element.ownerDocument.createElement(tag);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
  return renamed;
}
