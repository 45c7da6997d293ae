import { inOneLine } from '../clean/white-space.ts';
import { lowerCase } from '../letters.ts';
import { isInline, isLink, isOpaque, weigh } from './survey.ts';

/** A run of text between two block borders or line breaks: what a reader sees as one line or paragraph. */
export interface Line {
  readonly text: string;
  /** The text in lower case and simplified characters. */
  readonly lower: string;
  readonly nodes: readonly Text[];
  readonly weight: number;
  /** Weight of the text that stands in links. */
  readonly linked: number;
  /** The picture that stands between this line and the one before. */
  readonly afterPicture: Element | null;
  /** Element of the block the line stands in. */
  readonly block: Element;
  /** Names of the block and its ancestors inside the article, as a set of flags. */
  readonly place: Place;
}

export interface Place {
  readonly heading: number;
  readonly list: Element | null;
  readonly quote: boolean;
  readonly table: boolean;
  readonly code: boolean;
  readonly caption: boolean;
}

const PLAIN: Place = { heading: 0, list: null, quote: false, table: false, code: false, caption: false };

function placeIn(outer: Place, element: Element): Place {
  const name = element.nodeName;
  switch (name) {
    case 'UL':
    case 'OL':
    case 'DL':
      return { ...outer, list: outer.list ?? element };
    case 'BLOCKQUOTE':
      return { ...outer, quote: true };
    case 'TABLE':
      return { ...outer, table: true };
    case 'PRE':
      return { ...outer, code: true };
    case 'FIGCAPTION':
    case 'CAPTION':
      return { ...outer, caption: true };
    default:
      return /^H[1-6]$/.test(name) ? { ...outer, heading: Number(name[1]) } : outer;
  }
}

/** Reads the lines of an article that is already our own copy. One walk, no recursion. */
export function readLines(root: Element): Line[] {
  const lines: Line[] = [];
  let nodes: Text[] = [];
  let parts: string[] = [];
  let linked = 0;
  let links = 0;
  let picture: Element | null = null;
  const blocks: Element[] = [root];
  const places: Place[] = [PLAIN];
  const close = (): void => {
    if (nodes.length > 0) {
      const text = inOneLine(parts.join(''));
      const block = blocks.at(-1);
      const place = places.at(-1);
      if (text !== '' && block && place)
        lines.push({
          text,
          lower: lowerCase(text),
          nodes,
          weight: weigh(text),
          linked,
          afterPicture: picture,
          block,
          place,
        });
      if (text !== '') picture = null;
      nodes = [];
      parts = [];
    }
    linked = 0;
  };
  const walker = root.ownerDocument.createTreeWalker(root, 5);
  let node: Node | null = walker.firstChild();
  while (node) {
    let child: Node | null = null;
    if (node.nodeType === 3) {
      // nodes of type 3 are Text
      const text = node as Text;
      const weight = weigh(text.data);
      nodes.push(text);
      parts.push(text.data);
      if (links > 0) linked += weight;
    } else {
      // the walker shows elements and text only
      const element = node as Element;
      const name = element.nodeName;
      if (name === 'BR') close();
      else if (name === 'IMG' || name === 'VIDEO' || name === 'IFRAME') {
        close();
        picture = element;
      }
      child = isOpaque(name) ? null : walker.firstChild();
      if (!isInline(name, element)) {
        close();
        if (child) {
          blocks.push(element);
          places.push(placeIn(places.at(-1) ?? PLAIN, element));
        }
      } else if (child) {
        if (isLink(name, element)) links++;
      }
    }
    if (child) {
      node = child;
      continue;
    }
    node = walker.nextSibling();
    while (!node) {
      const left = walker.parentNode();
      if (!left || left === root) break;
      const name = left.nodeName;
      if (blocks.at(-1) === left) {
        close();
        blocks.pop();
        places.pop();
      } else if (isLink(name, left as Element)) links--; // so is it on the way out
      node = walker.nextSibling();
    }
  }
  close();
  return lines;
}
