import { isSeq, type Node, type Pair, type YAMLSeq } from 'yaml';
import { flowList, scalar } from './scalar.ts';
import type { Edit } from './source-text.ts';
import { type FrontMatter, isWritten, textsOf } from './yaml-map.ts';

/** How a list's items are read and written in this field. */
export interface ListStyle {
  /** An item's text as it counts for comparing. */
  readonly read: (text: string) => string;
  /** Items that stay whatever the list becomes. */
  readonly keeps: (item: string) => boolean;
  /** Each item is a list of its own (Hexo's categories). */
  readonly isNested: boolean;
}

interface Chunk {
  /** The item's texts; several in a nested list, none in what is no text. */
  readonly items: readonly string[];
  /** From the start of its first line to the start of the line behind it. */
  readonly start: number;
  readonly end: number;
  /** Where the item's value begins and ends. */
  readonly valueStart: number;
  readonly valueEnd: number;
}

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;
const nextLine = (text: string, at: number): number => {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
};

/** Where a value may begin on its key's line: behind the colon and what names or types the value. */
export const behindColon = (yaml: string, keyEnd: number): number => {
  const colon = yaml.indexOf(':', keyEnd) + 1;
  return colon + (/^(?:[ \t]+[&!]\S*)*/.exec(yaml.slice(colon))?.[0].length ?? 0);
};

/** What names or types an item, and belongs to it. */
const withProperties = (yaml: string, at: number): number =>
  at - (/(?:[&!][^\s,[\]{}]*[ \t]+)+$/.exec(yaml.slice(lineStart(yaml, at), at))?.[0].length ?? 0);

const chunksOf = (seq: YAMLSeq, yaml: string, document: FrontMatter['document'], style: ListStyle): readonly Chunk[] => {
  let before: number | null = null; // where the item before ends
  return seq.items.map((item) => {
    const range = (item as Node).range ?? [0, 0, 0]; // items of a parsed document are nodes
    const valueEnd = range[0] + yaml.slice(range[0], range[1]).trimEnd().length;
    // its own dash, which may stand on a line above the value; no other line between two items begins with one
    const dash = before === null || seq.flow ? (seq.range?.[0] ?? 0) : before + yaml.slice(before).search(/\n[ \t]*-\s/) + 1;
    before = valueEnd;
    return {
      items: isWritten(item) ? textsOf(item, document).map(style.read) : [],
      start: lineStart(yaml, dash),
      end: nextLine(yaml, valueEnd),
      valueStart: seq.flow ? withProperties(yaml, range[0]) : range[0],
      valueEnd,
    };
  });
};

const writeItem = (item: string, style: ListStyle, inFlow: boolean): string =>
  style.isNested ? flowList([item]) : scalar(item, inFlow);

/** A flow list with the given items. */
export const writeFlow = (items: readonly string[], style: ListStyle): string =>
  items.length === 0 ? '[]' : `[ ${items.map((item) => writeItem(item, style, true)).join(', ')} ]`;

const isKept = (chunk: Chunk, target: readonly string[], style: ListStyle): boolean =>
  chunk.items.every((item) => target.includes(item) || style.keeps(item));

/** The target's new items, each behind the last kept item that comes before it. */
const placed = (target: readonly string[], kept: readonly Chunk[]): ReadonlyMap<Chunk | null, readonly string[]> => {
  const news = new Map<Chunk | null, string[]>();
  let after: Chunk | null =
    kept.findLast((chunk) => chunk.items.length > 0 && !chunk.items.some((item) => target.includes(item))) ?? null;
  for (const item of target) {
    const stays = kept.find((chunk) => chunk.items.includes(item));
    if (stays) after = stays;
    else news.set(after, [...(news.get(after) ?? []), item]);
  }
  return news;
};

const inOrder = (target: readonly string[], kept: readonly Chunk[]): boolean => {
  const order = [...new Set(kept.flatMap(({ items }) => items).filter((item) => target.includes(item)))];
  return order.every((item, i) => item === target.filter((wanted) => order.includes(wanted))[i]);
};

/** Edits of a block list whose kept items stand in the wanted order: lines of other items stay, comments included. */
const reviseBlock = (chunks: readonly Chunk[], target: readonly string[], style: ListStyle, yaml: string): readonly Edit[] => {
  const kept = chunks.filter((chunk) => isKept(chunk, target, style));
  const news = placed(target, kept);
  const first = chunks[0];
  const sample = kept[0] ?? first;
  if (!first || !sample) return [];
  const prefix =
    /^[ \t]*-[ \t]+/.exec(yaml.slice(sample.start, sample.valueStart))?.[0] ??
    `${yaml.slice(sample.start, sample.valueStart).replace(/-.*$/s, '')}- `;
  const written = (items: readonly string[]): string =>
    items.map((item) => `${prefix}${writeItem(item, style, false)}\n`).join('');
  const removed = chunks.filter((chunk) => !kept.includes(chunk)).map(({ start, end }): Edit => ({ start, end, text: '' }));
  const added = [...news].map(([after, items]): Edit => {
    const at = after ? after.end : first.start;
    return { start: at, end: at, text: yaml[at - 1] === '\n' ? written(items) : `\n${written(items).trimEnd()}` };
  });
  return [...removed, ...added];
};

/** The lines of a block list in a new order; an item takes the comment lines before it along. */
const reorderBlock = (chunks: readonly Chunk[], target: readonly string[], style: ListStyle, yaml: string): readonly Edit[] => {
  const first = chunks[0];
  const last = chunks.at(-1);
  if (!first || !last) return [];
  const prefix = /^[ \t]*-[ \t]+/.exec(yaml.slice(first.start, first.valueStart))?.[0] ?? '- ';
  const withComments = chunks.map((chunk, i) => ({
    chunk,
    text: yaml.slice(i === 0 ? chunk.start : (chunks[i - 1]?.end ?? chunk.start), chunk.end),
  }));
  const always = withComments.filter(({ chunk }) => chunk.items.every((item) => style.keeps(item) && !target.includes(item)));
  const lines = target.map(
    (item) =>
      withComments.find(({ chunk }) => chunk.items.length === 1 && chunk.items[0] === item)?.text ??
      `${prefix}${writeItem(item, style, false)}\n`,
  );
  return [{ start: first.start, end: last.end, text: [...always.map(({ text }) => text), ...lines].join('') }];
};

/** A flow list over several lines: items are taken out and put in where they stand, so that comments stay. */
const reviseLongFlow = (
  chunks: readonly Chunk[],
  target: readonly string[],
  style: ListStyle,
  yaml: string,
): readonly Edit[] | null => {
  const kept = chunks.filter((chunk) => isKept(chunk, target, style));
  const last = kept.at(-1);
  if (!last || !inOrder(target, kept)) return null;
  const news = placed(target, kept);
  if (news.has(null)) return null;
  const removed = chunks
    .filter((chunk) => !kept.includes(chunk))
    .map(({ valueStart, valueEnd }): Edit => {
      const comma = /^\s*,/.exec(yaml.slice(valueEnd))?.[0].length ?? 0; // the comma before the last item may stay
      return { start: valueStart, end: valueEnd + comma, text: '' };
    });
  const added = [...news].flatMap(([after, items]): Edit[] =>
    after
      ? [{ start: after.valueEnd, end: after.valueEnd, text: items.map((item) => `, ${writeItem(item, style, true)}`).join('') }]
      : [],
  );
  return [...removed, ...added];
};

/** Edits that make a list hold the target, in the target's order; null when its value must be written anew as a flow list. */
export const reviseList = (
  { value, key }: Pair,
  target: readonly string[],
  style: ListStyle,
  { yaml, document }: FrontMatter,
): readonly Edit[] | null => {
  if (!isSeq(value)) return null;
  const chunks = chunksOf(value, yaml, document, style);
  const range = value.range ?? [0, 0];
  if (value.flow) return yaml.slice(range[0], range[1]).includes('\n') ? reviseLongFlow(chunks, target, style, yaml) : null;
  // Behind `? tags` the list begins on a line with its colon.
  if (yaml.slice(chunks[0]?.start, range[0]).trim() !== '') return null;
  const kept = chunks.filter((chunk) => isKept(chunk, target, style));
  if (kept.length === 0 && target.length === 0) {
    // behind the colon, because a list without indentation leaves no place for `[]` on its own line
    const at = behindColon(yaml, (key as Node).range?.[1] ?? 0); // a key of a parsed document is a node
    return [{ start: at, end: at, text: ' []' }, ...chunks.map(({ start, end }): Edit => ({ start, end, text: '' }))];
  }
  return inOrder(target, kept) ? reviseBlock(chunks, target, style, yaml) : reorderBlock(chunks, target, style, yaml);
};
