import { inOneLine } from '../clean/white-space.ts';
import { attributeOf } from './dom.ts';
import { isCaptionName } from './names.ts';
import type { Survey } from './survey.ts';

/** The file's name in an address in lower case, however the server was asked to cut it: without the size that is written into it. */
const FILE = /(?:\d+x\d+[_-])?([a-z\d_.-]{5,}?)(?:-\d+x\d+|(?<=\d\w{9,})_\d{3})?\.(?:jpe?g|png|webp|avif)/g;

/**
 * The picture that the page hands to others as its own, where it stands between headline and text, or above both in one ARTICLE: its index,
 * -1 when it is not there, or is in the text too.
 */
export function pictureBefore(
  { elements, names, ends, parents }: Survey,
  gone: Uint8Array,
  headline: number,
  container: number,
  image: string | null,
): number {
  const address = image ?? '';
  const last = [...address.toLowerCase().matchAll(FILE)].at(-1);
  const [whole = '', part = ''] = last ?? [];
  const start = (last?.index ?? 0) + whole.indexOf(part);
  const file = last && address.slice(start, start + part.length);
  let found = -1;
  const home = elements[headline]?.closest('article');
  if (headline >= 0 && file !== undefined)
    for (let i = home ? elements.lastIndexOf(home, headline) : headline; i < (ends[container] ?? 0); i++) {
      const end = ends[i] ?? i + 1;
      // a head that holds the headline is looked through
      if (gone[i] === 1 && (i > headline || end <= headline)) i = end - 1;
      else if (/^(?:AMP-)?IMG$/.test(names[i] ?? '') && elements[i]?.outerHTML.includes(file)) {
        if (i > container) return -1;
        // the one below the headline rather than the one above
        if (found < headline) found = names[parents[i] ?? 0] === 'PICTURE' ? (parents[i] ?? i) : i;
      }
    }
  return found;
}

const isCaption = (element: Element): boolean =>
  (element.nodeName === 'FIGCAPTION' || isCaptionName(attributeOf(element, 'class'))) && inOneLine(element.textContent) !== '';

/** The figure of a picture, or the caption right below it that stands in none. */
export function figureOf(picture: Element | undefined): Element | null {
  const below = picture?.nextElementSibling;
  return picture?.closest('figure') ?? (below && isCaption(below) ? below : null);
}

/** The copied picture, in a figure with the caption that it has on the page. */
export function withCaption(copy: Element, figureOnPage: Element | null): Element {
  const said = figureOnPage?.nodeName === 'FIGURE' ? [...figureOnPage.querySelectorAll('*')].find(isCaption) : figureOnPage;
  const caption = inOneLine(said?.textContent);
  if (caption === '') return copy;
  const figure = copy.ownerDocument.createElement('figure');
  figure.append(copy, copy.ownerDocument.createElement('figcaption'));
  figure.lastElementChild?.append(caption);
  return figure;
}
