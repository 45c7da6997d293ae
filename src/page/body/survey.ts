import { attributeOf, countInside, isText, nameOf, textOf, walk } from './dom.ts';

/**
 * One read-only walk over a tree that writes down, per element, what every later decision needs.
 * After it no rule touches the DOM again for a measure, so the time grows with the page and with nothing else.
 */
export interface Survey {
  readonly elements: readonly Element[];
  /** Node names, read past any clobbering. */
  readonly names: readonly string[];
  /** Index of the parent element, -1 at the root. */
  readonly parents: Int32Array;
  /** Index behind the last descendant: the subtree of i is i … ends[i] - 1. */
  readonly ends: Int32Array;
  /** Nearest block element, the element itself when it is one. */
  readonly blocks: Int32Array;
  /** Weight of the text whose nearest block is this element (inline children included). */
  readonly own: Int32Array;
  /** The part of `own` that stands in links. */
  readonly ownLink: Int32Array;
  /** The part of `own` that reads like a paragraph: long enough, not mostly links, not a headline. */
  readonly prose: Int32Array;
  /** Place in document order among all elements, those inside pictures and scripts included, which are not listed. */
  readonly orders: Int32Array;
  /** Deepest nesting seen. */
  readonly depth: number;
}

/** Content of these is not text of the page. */
const OPAQUE = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG svg MATH math IFRAME OBJECT EMBED APPLET CANVAS AUDIO VIDEO SELECT TEXTAREA HEAD LINK META BUTTON INPUT'.split(
    ' ',
  ),
);

const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I IMG INS KBD LABEL MARK NOBR PICTURE Q RB RP RT RTC RUBY S SAMP SMALL SOURCE SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR BR'.split(
    ' ',
  ),
);

const WIDE = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff]/;
/** Weight from which a block reads like a paragraph. */
const PARAGRAPH = 80;
/** A linked character takes this many from the prose: a teaser (a linked headline and a line) comes to nothing. */
const LINK_COST = 3;
const HEADLINE = /^H[1-6]$/;
const SPACES = /^\s*$/;

/** Whether a text has a character of a script without spaces, or of Korean. */
export const isWide = (text: string): boolean => WIDE.test(text);

/** Length of a text without outer white space; in scripts without spaces a character says twice as much. */
export function weigh(text: string): number {
  const { length } = text.trim();
  return length > 0 && isWide(text) ? length * 2 : length;
}

/** True for elements whose content is not text of the page. */
export const isOpaque = (name: string): boolean => OPAQUE.has(name);

/** Names of what runs in the line; elements that a site defines run in it where `runsInLine` says so. */
export const isInline = (name: string, element: Element): boolean =>
  INLINE.has(name) || (name.includes('-') && runsInLine(element));

const BLOCKS = 'p,div,ul,ol,li,dl,table,section,article,figure,h1,h2,h3,h4,h5,h6,pre,blockquote,hr';
const hasText = (node: Node | null): boolean => node !== null && isText(node) && !SPACES.test(node.data);

/** An element that the site defines stands in the middle of a line: in a paragraph or with text right beside it, and without blocks inside. */
export const runsInLine = (element: Element): boolean =>
  (/^(?:P|H[1-6])$/.test(element.parentElement?.nodeName ?? '') ||
    hasText(element.previousSibling) ||
    hasText(element.nextSibling)) &&
  Element.prototype.querySelector.call(element, BLOCKS) === null;

/** The address of a picture, as its file says. */
export const PICTURE_FILE = /\.(?:jpe?g|png|gif|webp|avif)\b/i;

/** A picture that leads to a larger copy of itself, and says in the link what its alternative text says: words of a caption. */
const isEnlarged = (link: Element): boolean => {
  const image = PICTURE_FILE.test(attributeOf(link, 'href')) ? Element.prototype.querySelector.call(link, 'img[alt]') : null;
  return image !== null && attributeOf(image, 'alt') === textOf(link).trim();
};

/** Leads somewhere; an old page marks a place in its text with a name, and may leave that open to the end. */
export const isLink = (name: string, element: Element): boolean =>
  name === 'A' && (element.hasAttribute('href') ? !isEnlarged(element) : !element.hasAttribute('name'));

/** More than this is no page to read; below it the time stays within seconds. */
const MOST_ELEMENTS = 300_000;
const MOST_TEXT = 9_000_000;

/**
 * Walks with a TreeWalker: it cannot be clobbered by names of form controls, and it does not recurse.
 * Null when the page is too large.
 */
export function survey(root: Element, document: Document): Survey | null {
  const elements: Element[] = [];
  const namesSeen: string[] = [];
  const parents: number[] = [];
  const ends: number[] = [];
  const blocks: number[] = [];
  const own: number[] = [];
  const ownLink: number[] = [];
  const orders: number[] = [];
  let unlisted = 0;
  const walker = walk(document, root);
  let total = 0;
  let current = -1;
  let links = 0;
  let level = 0;
  let depth = 0;
  let node: Node | null = root;
  while (node) {
    let child: Node | null = null;
    const name = nameOf(node); // asked once: it tells a text, too
    if (name === '#text') {
      const weight = weigh((node as Text).data);
      if (weight > 0 && current >= 0) {
        total += weight;
        if (total > MOST_TEXT) return null;
        const block = blocks[current] ?? 0;
        own[block] = (own[block] ?? 0) + weight;
        if (links > 0) ownLink[block] = (ownLink[block] ?? 0) + weight;
      }
    } else {
      const index = elements.length;
      if (index >= MOST_ELEMENTS) return null;
      // the walker shows elements and text only
      elements.push(node as Element);
      namesSeen.push(name);
      parents.push(current);
      ends.push(index + 1);
      blocks.push(current >= 0 && isInline(name, node as Element) ? (blocks[current] ?? 0) : index);
      own.push(0);
      ownLink.push(0);
      orders.push(index + unlisted);
      if (OPAQUE.has(name)) unlisted += countInside(node as Element);
      else child = walker.firstChild();
      if (child) {
        current = index;
        if (isLink(name, node as Element)) links++;
        level++;
        if (level > depth) depth = level;
      }
    }
    if (child) {
      node = child;
      continue;
    }
    node = current < 0 ? null : walker.nextSibling();
    while (!node && current >= 0) {
      const left = walker.parentNode();
      ends[current] = elements.length;
      if (left && isLink(nameOf(left), left as Element)) links--;
      level--;
      current = parents[current] ?? -1;
      node = current < 0 ? null : walker.nextSibling();
    }
  }
  const prose = own.map((weight, i) => {
    const free = weight - LINK_COST * (ownLink[i] ?? 0);
    return weight >= PARAGRAPH && free > 0 && !HEADLINE.test(namesSeen[i] ?? '') ? free : 0;
  });
  return {
    elements,
    names: namesSeen,
    parents: new Int32Array(parents),
    ends: new Int32Array(ends),
    blocks: new Int32Array(blocks),
    own: new Int32Array(own),
    ownLink: new Int32Array(ownLink),
    prose: new Int32Array(prose),
    orders: new Int32Array(orders),
    depth,
  };
}

/** The sum of a per-element measure over the page; subtrees marked in `gone` count nothing. */
export function totalOf({ ends }: Survey, measure: Int32Array, gone?: Uint8Array): number {
  let sum = 0;
  for (let i = 0; i < measure.length; )
    if (gone?.[i] === 1) i = ends[i] ?? i + 1;
    else sum += measure[i++] ?? 0;
  return sum;
}

/**
 * Sums of a per-element measure over each subtree; subtrees marked in `gone` count nothing,
 * and what is in an element of the name `island` stays there: its sum does not reach the outside.
 */
export function subtreeSums(seen: Survey, measure: Int32Array, gone?: Uint8Array, island?: string): Int32Array {
  const { names, parents, ends } = seen;
  const sums = measure.slice();
  for (let i = 0; gone && i < sums.length; i++) {
    if (gone[i] !== 1) continue;
    const end = ends[i] ?? i + 1;
    sums.fill(0, i, end);
    i = end - 1;
  }
  for (let i = sums.length - 1; i > 0; i--) {
    const parent = parents[i] ?? 0;
    if (island === undefined || names[i] !== island) sums[parent] = (sums[parent] ?? 0) + (sums[i] ?? 0);
  }
  return sums;
}
