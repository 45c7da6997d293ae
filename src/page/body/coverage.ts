import { HIDDEN } from './condemn.ts';
import { attributeOf, isText, walk } from './dom.ts';
import type { Line } from './lines.ts';
import type { Survey } from './survey.ts';

/** Weight below which nothing can be said in percent. */
const LEAST_COLUMN = 300;
/** Weight of neighbouring paragraphs that make a text of their own. */
const STRONG = 400;
/** Weight of prose on a page that is not without an article. */
const FULL = 1500;
/** A longer page is judged by every second, third … paragraph. */
const MOST_BLOCKS = 2000;
const MOST_NODES = 200;
/** Characters by which a piece of text is known again. */
const HEAD = 20;
/** Stated text of this share of what was captured is the whole article; a shorter one is a sample. */
const WHOLE = 0.8;

const CAPTION = /caption|credit|image|photo|figure|picture/i;

interface Block {
  readonly index: number;
  readonly prose: number;
  /** Share of its text that was captured. */
  readonly share: number;
  readonly heads: readonly string[];
  readonly parent: number;
  /** Nearest ARTICLE around it, -1 for none. */
  readonly entry: number;
  /** Names of the block and of what it stands in: paragraphs of one text look alike. */
  readonly look: string;
  readonly caption: boolean;
  /** In what was taken for furniture. */
  readonly boxed: boolean;
}

/** What the figure is made from. */
interface Seen {
  readonly seen: Survey;
  /** Furniture, as it was marked before the container was looked into. */
  readonly gone: Uint8Array;
  readonly headline: number;
  /** The lines that are in the result. */
  readonly kept: readonly Pick<Line, 'text' | 'nodes'>[];
  /** The text as the page's structured data states it. */
  readonly stated: string | null;
}

/**
 * Share of the article's visible text that was captured, 0 to 1; null when it cannot be judged. What was left out counts as the article's
 * where it stands between headline and last captured paragraph, looks like the captured paragraphs beside it, makes a text of its own where
 * the article should be, or is in the text that the page states; captions, other entries and furniture do not. Linear in the page.
 */
export function coverageOf({ seen, gone, headline, kept, stated }: Seen): number | null {
  const captured = new Set(kept.flatMap((line) => line.nodes.map((node) => headOf(node.data))));
  const claimed = squeeze(stated ?? '');
  const isStated = claimed.length >= LEAST_COLUMN;
  const blocks = blocksOf(seen, gone, captured, isStated);
  const found = blocks.filter(({ share }) => share >= 0.5);
  const length = kept.map((line) => line.text).join('').length;
  if (found.length === 0) return shareOfAll(seen, length);
  const held = weightOf(found);
  const lost = blocks.filter(({ share, caption }) => share < 0.5 && !caption);
  const proven = isStated ? lost.filter((block) => block.heads.some((head) => claimed.includes(head))) : [];
  const own =
    claimed.length >= length * WHOLE
      ? []
      : ownAmong(
          lost.filter(({ boxed }) => !boxed),
          found,
          held,
          headline,
        );
  const missed = [...new Set([...proven, ...own])];
  const column = held + weightOf(missed);
  return column < LEAST_COLUMN ? null : Math.round((held / column) * 100) / 100;
}

/** No paragraph of the page was captured: what was taken for furniture may be the article, so of a page with much prose all of it counts. */
function shareOfAll({ prose }: Survey, length: number): number | null {
  const all = prose.reduce((sum, weight) => sum + weight, 0);
  return all < FULL ? null : Math.min(1, Math.round((length / all) * 100) / 100);
}

/** Of the paragraphs that were left out, those that belong to the text that was captured. */
function ownAmong(lost: readonly Block[], found: readonly Block[], held: number, headline: number): readonly Block[] {
  const first = found[0]?.index ?? 0;
  const last = found.at(-1)?.index ?? 0;
  const start = headline >= 0 && headline < first ? headline : first;
  const entries = new Set(found.map(({ entry }) => entry));
  const parents = new Set(found.map(({ parent }) => parent));
  const looks = new Set(found.map(({ look }) => look));
  const alike = lost.filter(({ look }) => looks.has(look));
  const places = new Set(alike.map(({ parent }) => parent)).size;
  const shared = new Set(alike.map(({ look }) => look));
  const taken = new Set(found.filter(({ look }) => shared.has(look)).map(({ parent }) => parent)).size;
  // Many places that look alike around a text in one place are entries of their own: comments, posts of a forum, teasers.
  const goesOn = places <= 1 || (taken > 2 && taken * 2 >= places);
  const groups = new Map<number, Block[]>();
  for (const block of lost) groups.set(block.parent, [...(groups.get(block.parent) ?? []), block]);
  const isText = (group: readonly Block[]): boolean => group.length >= 2 && weightOf(group) >= STRONG;
  const texts = [...groups.values()].filter(isText);
  const isElsewhere = (block: Block): boolean => {
    const group = groups.get(block.parent) ?? [];
    if (!isText(group) || texts.filter((other) => other[0]?.look === group[0]?.look).length > 1) return false;
    const isBehindHeadline = headline >= 0 && last < headline && block.index > headline;
    return isBehindHeadline || (found.length <= 2 && held < weightOf(group));
  };
  return lost.filter(
    (block) =>
      (block.entry < 0 || entries.has(block.entry)) &&
      ((block.index > start && block.index < last) ||
        (looks.has(block.look) && (goesOn || parents.has(block.parent))) ||
        isElsewhere(block)),
  );
}

/** The paragraphs of the page; those in what was taken for furniture only where they are asked for, the hidden ones never. */
function blocksOf(seen: Survey, gone: Uint8Array, captured: ReadonlySet<string>, withFurniture: boolean): readonly Block[] {
  const { elements, names, parents, ends, prose } = seen;
  const places: number[] = [];
  const boxed = new Set<number>();
  let end = 0;
  for (let i = 0; i < elements.length; i++) {
    if (gone[i] === 1 && i >= end) end = ends[i] ?? i + 1;
    const element = elements[i];
    if (!element || !((prose[i] ?? 0) > 0)) continue;
    if (i < end && !(withFurniture && Element.prototype.closest.call(element, HIDDEN) === null)) continue;
    if (i < end) boxed.add(i);
    places.push(i);
  }
  const step = Math.ceil(places.length / MOST_BLOCKS);
  const lookOf = (index: number): string => {
    const element = elements[index];
    return element ? `${names[index]}.${attributeOf(element, 'class').trim().split(/\s/, 1)[0]}` : '';
  };
  return places.flatMap((index, at) => {
    const element = elements[index];
    if (!element || at % step > 0) return [];
    const { share, heads } = readHeads(element, captured);
    if (heads.length === 0) return []; // nothing but scraps: it cannot be known again
    const parent = parents[index] ?? -1;
    const [own, outer] = [lookOf(index), lookOf(parent)];
    let entry = index;
    while (entry >= 0 && names[entry] !== 'ARTICLE') entry = parents[entry] ?? -1;
    const caption = names[index] === 'FIGCAPTION' || CAPTION.test(own) || CAPTION.test(outer);
    return [
      {
        index,
        prose: prose[index] ?? 0,
        share,
        heads,
        parent,
        entry,
        look: `${own}<${outer}`,
        caption,
        boxed: boxed.has(index),
      },
    ];
  });
}

/** The beginnings of the longer pieces of text in a block, and how much of them, by length, was captured. */
function readHeads(
  element: Element,
  captured: ReadonlySet<string>,
): { readonly share: number; readonly heads: readonly string[] } {
  const heads: string[] = [];
  let [length, hit, count] = [0, 0, 0];
  const walker = walk(element.ownerDocument, element);
  for (let node = walker.nextNode(); node && count < MOST_NODES; node = walker.nextNode(), count++) {
    if (!isText(node)) continue;
    const head = headOf(node.data);
    if (head.length < HEAD) continue;
    heads.push(head);
    length += node.data.length;
    if (captured.has(head)) hit += node.data.length;
  }
  return { share: length > 0 ? hit / length : 0, heads };
}

const squeeze = (text: string): string => text.replace(/[\s\u00ad\u200b-\u200f\ufeff]+/g, '');

const headOf = (text: string): string => squeeze(text.trimStart().slice(0, HEAD * 3)).slice(0, HEAD);

const weightOf = (blocks: readonly Block[]): number => blocks.reduce((total, { prose }) => total + prose, 0);
