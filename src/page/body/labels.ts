import { GONE } from './copy.ts';
import { isMedia } from './dom.ts';
import { isProse, isSetApart, mostlyLinks, POINTER, PROSE } from './line-kinds.ts';
import { isReadAlso } from './line-rules.ts';
import type { Line } from './lines.ts';

/** Headings, labels and words before links that lead to what has gone. */
export function dropLabels(lines: readonly Line[], dropped: Set<Line>, last: number): void {
  dropReadAlso(lines, dropped);
  dropHeads(lines, dropped, last);
}

/**
 * A heading whose whole section has gone, links, a list of contents or a form to send, speaks of nothing; so does one that ends in a colon, or a label in
 * letters of its own, where no text of its section follows; and a last label led to links, buttons or a name that have gone.
 */
function dropHeads(lines: readonly Line[], dropped: Set<Line>, last: number): void {
  let next: Line | undefined;
  let links = 0;
  for (const [i, line] of [...lines.entries()].reverse()) {
    if (dropped.has(line)) {
      links += line.linked;
      continue;
    }
    const { heading, caption, code, table } = line.place;
    const isApart = heading > 0 || isSetApart(line);
    const isColon = /[:：]$/.test(line.text) && line.weight <= (isApart ? PROSE : POINTER);
    const follows = next?.place;
    const isLabel = isColon && (next ? isApart && !isProse(next) && !follows?.list && !follows?.table : i > last && last >= 0);
    const isNext = follows !== undefined && follows.heading > 0 && follows.heading <= heading;
    if ((isLabel || isNext) && !caption && !code && !table && isGone(line, next, !next || links > 0)) dropped.add(line);
    next = line;
    links = 0;
  }
}

/** Whether something has been taken out between two lines, and nothing to look at is left there. */
function isGone({ nodes }: Line, next: Line | undefined, gone: boolean): boolean {
  const from = nodes.at(-1);
  const walker = from?.ownerDocument.createTreeWalker(from.getRootNode()); // comments too
  if (walker && from) walker.currentNode = from;
  for (let node = walker?.nextNode(); node && node !== next?.nodes[0]; node = walker?.nextNode()) {
    if (isMedia(node) && node.nodeName !== 'HR') return false;
    gone ||= node.nodeValue === GONE;
  }
  return gone;
}

/** A label of other articles ("Read also:") speaks of a list that has gone, or of the links below it; where one of text follows it may be the article's own. */
function dropReadAlso(lines: readonly Line[], dropped: Set<Line>): void {
  let next: Line | undefined;
  let links: Line[] = [];
  let wasLink = false;
  for (const line of [...lines].reverse()) {
    const isGone = dropped.has(line);
    // words before links that have gone
    if (!isGone && wasLink && line.weight <= POINTER && /[:：]$/.test(line.text)) dropped.add(line);
    // words and a link behind them
    if (!isGone && line.linked > 0 && isReadAlso(/^[^:：]{2,40}[:：]/.exec(line.lower)?.[0] ?? '')) dropped.add(line);
    wasLink = isGone && line.linked > 0;
    if (isGone && links.length === 0) continue;
    const isLabel = line.weight <= 60 && !line.place.caption && !line.place.code && isReadAlso(line.lower);
    if (isLabel && (isGone || (!next?.place.list && !next?.place.table))) for (const each of [line, ...links]) dropped.add(each);
    else if (!isGone) next = line;
    links = !isGone && mostlyLinks(line) && line.place.heading === 0 ? [...links, line] : [];
  }
}
