import { nameOf } from '../body/dom.ts';
import { isInline } from '../body/survey.ts';
import { contains, flat, nearest, one, parent, rawText, tag, word } from './dom.ts';

/** A text node of a line, with the element that holds it. */
export interface Piece {
  readonly text: string;
  readonly element: Element;
}

/** A visible line near the headline; its pieces are divided by tabs in `text`. */
export interface Line {
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** Lines from the headline: 1 is the first below it, -1 the first above. */
  readonly distance: number;
}

const SKIPPED = new Set(
  'script style noscript template svg math select option button textarea iframe object head title nav figcaption'.split(' '),
);
/** Boxes whose dates and names belong to somebody else's article or to a reader. */
const STRANGE =
  /(?:^|[\s_-])(?:comments?(?![-_](?:status|count|open))|commentlist|respond|kommentare?|related\w*|recommend\w*|sidebar|most-?read|popular|trending|newsletter|breaking|cookie\w*|pinglun)(?:$|[\s_-])|(?:^|\s)teasers?(?:$|\s)/;

/** What an element calls itself: class, id, itemprop and rel in one string, in lower case. */
export const markOf = (element: Element): string =>
  `${word(element, 'class')} ${word(element, 'id')} ${word(element, 'itemprop')} ${word(element, 'rel')}`.toLowerCase();

/** Remembers marks, as many texts share their ancestors. */
export type Marks = (element: Element) => string;
const rememberMarks = (): Marks => {
  const known = new Map<Element, string>();
  return (element) => {
    const mark = known.get(element) ?? markOf(element);
    known.set(element, mark);
    return mark;
  };
};

const MAX_NODES = 1500;

/** Visible lines on one side of the headline, nearest first. */
function walk(
  document: Document,
  root: Element,
  marks: Marks,
  headline: Element,
  step: 1 | -1,
  maxLines: number,
  maxCharacters: number,
): Line[] {
  const walker = Document.prototype.createTreeWalker.call(document, root, NodeFilter.SHOW_TEXT);
  walker.currentNode = headline;
  const skipped = new Map<Element, boolean>();
  const isSkipped = (element: Element): boolean => {
    // From the nearest known ancestor down, without recursion: a page may be nested deeper than the stack.
    const path: Element[] = [];
    let at: Element | null = element;
    while (at !== null && at !== root && !skipped.has(at)) {
      path.push(at);
      at = parent(at);
    }
    let result = at !== null && (skipped.get(at) ?? false);
    for (const inner of path.reverse()) {
      result ||= (SKIPPED.has(tag(inner)) || STRANGE.test(marks(inner))) && !contains(inner, headline);
      skipped.set(inner, result);
    }
    return result;
  };
  const lines: Line[] = [];
  let pieces: Piece[] = [];
  let block: Element | null = null;
  let characters = 0;
  const flush = (): void => {
    if (pieces.length > 0) {
      const text = pieces.map((piece) => piece.text).join('\t');
      lines.push({ text, pieces, distance: step * (lines.length + 1) });
      characters += text.length;
    }
    pieces = [];
  };
  let inside = step === 1;
  for (let count = 0; count < MAX_NODES && lines.length < maxLines && characters < maxCharacters; count += 1) {
    const node: Node | null = step === 1 ? walker.nextNode() : walker.previousNode();
    if (!node) break;
    const raw = rawText(node);
    if (!/\S/.test(raw)) continue;
    const element = parent(node);
    if (!element || (inside && contains(headline, node))) continue;
    inside = false;
    let home: Element = element;
    for (let steps = 0; isInline(nameOf(home), home) && steps < 20; steps += 1) home = parent(home) ?? root;
    if (isSkipped(home)) continue;
    const text = flat(raw, 1000);
    if (!text) continue;
    if (home !== block || followsBreak(node)) flush();
    block = home;
    if (step === 1) pieces.push({ text, element });
    else pieces.unshift({ text, element });
  }
  flush();
  return lines;
}

const previousSibling = Object.getOwnPropertyDescriptor(Node.prototype, 'previousSibling')?.get;

/** A br right before the text begins a new line. */
const followsBreak = (node: Node): boolean => {
  // The descriptor's getter is untyped; the standard says Node or null.
  const before = previousSibling?.call(node) as Node | null;
  return before instanceof Element && tag(before) === 'br';
};

export interface Lines {
  readonly marks: Marks;
  readonly below: readonly Line[];
  readonly above: readonly Line[];
}

/** Up to `count` lines below and a few above the headline; without a headline, the first lines of the article or page. */
export function linesNear(document: Document, headline: Element | null, count: number): Lines {
  const body = one(document, 'body');
  const start = headline ?? one(document, 'article :first-child,main :first-child,body :first-child');
  const marks = rememberMarks();
  if (!body || !start) return { below: [], above: [], marks };
  return {
    below: walk(document, body, marks, start, 1, count, count * 60),
    above: headline ? walk(document, body, marks, headline, -1, 8, 400) : [],
    marks,
  };
}

/** The element stands in a reader's comment, in a post that is quoted or in a box of other articles; nothing that holds the headline is foreign. */
export function isForeign(start: Element, headline: Element | null, marks: Marks = markOf): boolean {
  let element: Element | null = start;
  // A footer inside the article is often its byline, the page's footer never is.
  let isInFooter = false;
  for (let steps = 0; element && steps < 15; steps += 1) {
    const name = tag(element);
    if (headline && contains(element, headline)) return name === 'body' && isInFooter;
    if (name === 'article' && headline) {
      // An article beside the one with the headline is another one; where the headline stands in none, it may be this one's.
      if (nearest(headline, 'article') !== null) return true;
    } else if (name === 'article' || name === 'main') return false;
    if ((/^(?:aside|blockquote|figcaption)$/.test(name) && element !== start) || STRANGE.test(marks(element))) return true;
    isInFooter ||= name === 'footer';
    element = parent(element);
  }
  return isInFooter;
}
