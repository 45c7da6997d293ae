import { isCaptionName } from './names.ts';

const PICTURE = 'img,picture,video,iframe,audio,canvas,svg';
const MARKED = '[itemprop~="caption"],[itemprop~="copyrightHolder"],[itemprop~="creditText"]';
const LONGEST = 900;
const CLIMB = 4;

/**
 * Turns captions that are captions by name only into figure and figcaption, so that they stay beside the picture
 * and out of the running text. A caption without a picture has lost what it speaks of and goes.
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
  }
}

function makeCaption(element: Element, root: Element): void {
  if (/^(?:IMG|PICTURE|VIDEO|IFRAME|FIGURE|FIGCAPTION|H1|A|BODY|ARTICLE|TABLE)$/.test(element.nodeName)) return;
  if (element.closest('figcaption')) return;
  const length = (element.textContent ?? '').trim().length;
  if (length > LONGEST || element.querySelector(PICTURE)) return;
  if (element.nodeName === 'TD' ? captionTable(element) : captionBehind(element)) return;
  const figure = figureAround(element, root, length);
  if (!figure) {
    if (length < LONGEST / 2) element.remove();
    return;
  }
  rename(element, 'figcaption');
  if (figure.nodeName !== 'FIGURE') rename(figure, 'figure');
}

/** The figure of a picture that stands in a block of its own right before the caption. */
function captionBehind(element: Element): boolean {
  const before = element.previousElementSibling;
  if (!before?.matches(`p,div,center,a,${PICTURE}`) || (before.textContent ?? '').trim() !== '' || element.closest('figure'))
    return false;
  if (!before.matches(PICTURE) && before.querySelector(PICTURE) === null) return false;
  const figure = element.ownerDocument.createElement('figure');
  before.replaceWith(figure);
  figure.append(before, element);
  rename(element, 'figcaption');
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
