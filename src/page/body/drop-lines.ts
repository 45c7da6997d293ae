import { isMedia, isText, walk } from './dom.ts';
import type { Line } from './lines.ts';

/** Takes the lines out of the tree, and then the elements that held nothing else. */
export function dropLines(dropped: ReadonlySet<Line>, root: Element): void {
  const touched = new Set<Element>();
  for (const line of dropped) {
    for (const node of line.nodes) {
      const box = node.parentElement;
      if (box) touched.add(box);
      node.remove();
      // the icon of a control goes with its label
      const link = box?.closest('a');
      const title = box?.closest('h1');
      if (title?.textContent?.trim() === '') title.replaceChildren();
      if (link?.textContent?.trim() === '' && link.querySelector('img:not([src*=".gif" i])') === null) link.replaceChildren();
    }
  }
  for (const element of touched) {
    let empty: Element | null = element;
    // An empty cell stays, or those behind it would move into its column.
    while (empty && empty !== root && !/^T[DH]$/.test(empty.nodeName) && isEmpty(empty)) {
      const outer: Element | null = empty.parentElement;
      empty.remove();
      empty = outer;
    }
  }
}

/** True without text and pictures; looks no further than the first of either. */
function isEmpty(element: Element): boolean {
  if (isMedia(element)) return false;
  const walker = walk(element.ownerDocument, element);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (isText(node) ? node.data.trim() !== '' : isMedia(node)) return false;
  }
  return true;
}
