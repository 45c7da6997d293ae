import type { Choice } from './choose.ts';
import { attributeOf, textOf } from './dom.ts';
import { END } from './sentences.ts';
import { type Survey, subtreeSums } from './survey.ts';

/** Weight of prose that makes a block of the same class a part of the text. */
const LEAST = 50;

/** So much text may stand beside a block in its row; more is a name, a date or a heading, and the block an answer or another entry. */
const BESIDE = 30;

/** A container, of which only some rows may hold the text. */
export interface Rows extends Choice {
  /** Index of the first block of the text; the container's own where it is not cut. */
  readonly first: number;
  /** Children of the container from the first row of the text to the last, and those above and below. */
  readonly rows: readonly number[];
  readonly beside: readonly number[];
}

/** A text that is cut into several blocks of one class, each in a row of its own with adverts between them: the element around them all. */
export function withTwins(choice: Choice, seen: Survey, gone: Uint8Array, headline: number): Rows {
  const whole = { ...choice, first: choice.index, rows: [choice.index], beside: [] };
  const { elements, names, ends, parents } = seen;
  const chosen = elements[choice.index];
  const look = chosen ? attributeOf(chosen, 'class').trim() : '';
  if (look === '') return whole;
  const prose = subtreeSums(seen, seen.prose, gone);
  const blocks: number[] = [];
  const short: number[] = [];
  for (let i = Math.max(0, headline) + 1; i < elements.length; i++) {
    const element = elements[i];
    if (gone[i] === 1) i = (ends[i] ?? i + 1) - 1;
    else if (element && names[i] === names[choice.index] && attributeOf(element, 'class').trim() === look) {
      if ((prose[i] ?? 0) >= LEAST) blocks.push(i);
      else if (END.test(textOf(element))) short.push(i);
      i = (ends[i] ?? i + 1) - 1;
    }
  }
  const first = blocks[0] ?? 0;
  const last = blocks.at(-1) ?? 0;
  if (blocks.length < 2 || !blocks.includes(choice.index)) return whole;
  let around = parents[choice.index] ?? -1;
  while (around > 0 && !(first > around && last < (ends[around] ?? 0))) around = parents[around] ?? -1;
  if (around <= 0) return whole;
  const rowOf = (index: number): number => {
    let row = index;
    while (row > 0 && parents[row] !== around) row = parents[row] ?? -1;
    return row;
  };
  const text = subtreeSums(seen, seen.own, gone);
  const links = subtreeSums(seen, seen.ownLink, gone);
  const isBare = (block: number): boolean => {
    const row = rowOf(block);
    return (text[row] ?? 0) - (text[block] ?? 0) <= BESIDE && links[row] === links[block];
  };
  if (!blocks.every(isBare)) return whole;
  const children: number[] = [];
  for (let i = around + 1; i < (ends[around] ?? 0); i = ends[i] ?? i + 1) children.push(i);
  const isText = (row: number): boolean =>
    /^(?:P|UL|OL|BLOCKQUOTE|PRE)$/.test(names[row] ?? '') && (text[row] ?? 0) > 3 * (links[row] ?? 0);
  // A short sentence in a row like theirs, or a quotation or list beside the rows, before the first or behind the last with no other prose between, belongs to them.
  const shortRows = new Set(short.filter((block) => children.includes(rowOf(block)) && isBare(block)).map(rowOf));
  const texts = children.filter((row) => shortRows.has(row) || (gone[row] !== 1 && (prose[row] ?? 0) > 0));
  const isPart = (row = -1): boolean => shortRows.has(row) || isText(row);
  let from = texts.indexOf(rowOf(first));
  let to = texts.indexOf(rowOf(last));
  while (isPart(texts[from - 1])) from--;
  while (isPart(texts[to + 1])) to++;
  const isIn = (row: number): boolean => row >= (texts[from] ?? row) && row <= (texts[to] ?? row);
  return {
    ...choice,
    index: around,
    prose: blocks.reduce((sum, block) => sum + (prose[block] ?? 0), 0),
    share: 1,
    first: Math.min(first, texts[from] ?? first),
    rows: children.filter(isIn),
    beside: children.filter((row) => !isIn(row)),
  };
}
