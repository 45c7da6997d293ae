import { create } from '../create.ts';
import { isCaptionName, isPictureName } from './names.ts';
import { LONGEST_IN_BOX, pictureBoxes } from './picture-boxes.ts';

const PICTURE = 'img,picture,video,iframe,audio,canvas,svg';
const MARKED = '[itemprop~="caption"],[itemprop~="copyrightHolder"],[itemprop~="creditText"]';
const LONGEST = 900;
const CLIMB = 4;
/** Text beside words in a line. */
const BESIDE = 80;

/**
 * Turns captions that are captions by name only into figure and figcaption, so that they stay beside the picture
 * and out of the running text. A caption without a picture has lost what it speaks of and goes.
 * What stands under the picture in a box that is named as a picture's is its caption too.
 */
export function nameCaptions(root: Element): void {
  const known = new Map<string, boolean>();
  for (const element of root.querySelectorAll(`[class],[id],${MARKED}`)) {
    const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
    let named = known.get(names);
    if (named === undefined) {
      named = isCaptionName(names);
      known.set(names, named);
    }
    if ((named || element.matches(MARKED)) && root.contains(element)) makeCaption(element, root);
    else if (!named && isPictureName(names)) makeFigure(element, root);
  }
  for (const box of pictureBoxes(root)) makeFigure(box, root);
  // a style sheet keeps a credit apart, our text needs a space
  for (const part of root.querySelectorAll('figcaption span,figcaption cite,figcaption small')) {
    const last = (part.previousSibling?.textContent ?? '').slice(-1);
    const first = (part.textContent ?? '').charAt(0);
    if ((last !== last.toUpperCase() || /[.!?)”"»]/.test(last)) && (first !== first.toLowerCase() || /[©(]/.test(first)))
      part.before(' ');
  }
}

/** A box of a picture and a few words behind it becomes a figure. */
function makeFigure(box: Element, root: Element): void {
  const words = (box.textContent ?? '').trim();
  if (words === '' || words.length > LONGEST_IN_BOX || !/^(?:DIV|SECTION|DL|P|SPAN)$/.test(box.nodeName) || !root.contains(box))
    return;
  if (box.closest('figure,a') || box.querySelector('figcaption,blockquote,table,ul,ol,h1,h2,h3')) return;
  const children = [...box.children];
  const picture = children.findLastIndex((child) => child.matches(PICTURE) || child.querySelector(PICTURE) !== null);
  const behind = children.slice(picture + 1).filter((child) => (child.textContent ?? '').trim() !== '');
  const said = behind.map((child) => child.textContent).join('');
  const isAll = said.replace(/\s/g, '') === words.replace(/\s/g, '');
  if (picture < 0 || !isAll || words.length * behind.length > LONGEST_IN_BOX) return;
  const caption = create(box, 'figcaption');
  for (const child of behind) caption.append(child, ' ');
  rename(box, 'figure').append(caption);
}

function makeCaption(element: Element, root: Element): void {
  if (/^(?:IMG|PICTURE|VIDEO|IFRAME|FIGURE|FIGCAPTION|H1|A|BODY|ARTICLE|TABLE)$/.test(element.nodeName)) return;
  if (element.closest('figcaption')) return;
  const length = (element.textContent ?? '').trim().length;
  const { parentElement: outer } = element;
  // In the middle of a paragraph it is a word of it, whatever its name.
  if (outer?.nodeName === 'P' && element.nodeName === 'SPAN' && (outer.textContent ?? '').trim().length > 2 * length + BESIDE)
    return;
  if (length > LONGEST || element.querySelector(`${PICTURE},h1,h2,h3,h4`)) return;
  if (element.nodeName === 'TD' ? captionTable(element) : captionBehind(element)) return;
  const figure = figureAround(element, root, length);
  if (!figure) {
    if (length < LONGEST / 2) element.remove();
    return;
  }
  rename(element, 'figcaption');
  if (figure.nodeName === 'FIGURE') return;
  // A figure in it would part the picture from its captions.
  const inner = figure.querySelectorAll('figure');
  if (inner.length === 1 && inner[0]) rename(inner[0], 'div');
  rename(figure, 'figure');
}

/** The figure of a picture that stands in a block of its own right before the caption. */
function captionBehind(element: Element): boolean {
  let block = element;
  const { textContent: said } = element;
  while (block.previousElementSibling === null && block.parentElement?.textContent === said) block = block.parentElement;
  let before = block.previousElementSibling;
  // what held buttons
  while (before?.nodeName === 'DIV' && (before.textContent ?? '').trim() === '' && !before.querySelector(PICTURE))
    before = before.previousElementSibling;
  if (!before?.matches(`p,div,center,a,${PICTURE}`) || (before.textContent ?? '').trim() !== '' || element.closest('figure'))
    return false;
  if (!before.matches(PICTURE) && before.querySelector(PICTURE) === null) return false;
  const figure = create(element, 'figure');
  before.replaceWith(figure);
  figure.append(before, block);
  rename(block, 'figcaption');
  return true;
}

/** An old table that holds nothing but pictures and their caption, as a figure. */
function captionTable(cell: Element): boolean {
  const table = cell.closest('table');
  if (table?.textContent?.trim() !== cell.textContent?.trim() || !table?.querySelector(PICTURE)) return false;
  const figure = rename(table, 'figure');
  const pictures = [...figure.querySelectorAll('img')].map((picture) => picture.closest('a') ?? picture);
  figure.replaceChildren(...pictures, rename(cell, 'figcaption'));
  return true;
}

/** The nearest ancestor that holds a picture and, besides it, little more than this caption. */
function figureAround(element: Element, root: Element, length: number): Element | null {
  let around = element.parentElement;
  for (let step = 0; around && around !== root && step < CLIMB; step++) {
    if (around.nodeName === 'FIGURE') return around;
    if (around.querySelector(PICTURE)) {
      const other = (around.textContent ?? '').trim().length - length;
      return other < 400 && !/^(?:TD|TR|TBODY|TABLE|LI|UL|OL|BODY|ARTICLE|MAIN)$/.test(around.nodeName) ? around : null;
    }
    around = around.parentElement;
  }
  return null;
}

/** The same element under another tag name; attributes stay. */
export function rename(element: Element, name: string): Element {
  const other = element.ownerDocument.createElement(name);
  for (const { name: key, value } of [...element.attributes]) {
    if (/^[a-z][\w-]*$/i.test(key)) other.setAttribute(key, value);
  }
  other.append(...element.childNodes);
  element.replaceWith(other);
  return other;
}
