import { createBuilder } from './builder';
import { enterFor } from './elements';
import type { Leave, Work } from './enter';
import { findNotes } from './notes';

/**
 * Writes the cleaned article: reads every node of `root` once, in order and without recursion, and tells a builder what it is.
 * `root` must hold no `form`: its properties can be anything (see `declobber`).
 */
export function rewrite(root: Element, baseUrl: string): Element {
  const builder = createBuilder(root.ownerDocument);
  const work: Work = { builder, baseUrl, notes: findNotes(root) };
  const leaves: (Leave | null)[] = [];
  let node: Node = root;
  for (;;) {
    const child = enter(node, work, leaves) ? node.firstChild : null;
    if (child !== null) {
      node = child;
      continue;
    }
    for (;;) {
      if (node.nodeType === Node.ELEMENT_NODE) leaves.pop()?.();
      if (node === root || node.nextSibling !== null) break;
      if (node.parentNode === null) break;
      node = node.parentNode;
    }
    if (node === root || node.nextSibling === null) break;
    node = node.nextSibling;
  }
  while (leaves.length > 0) leaves.pop()?.();
  builder.breakBlock();
  return builder.root;
}

/** Tells the builder about one node; true when its children are to be read as well. */
function enter(node: Node, work: Work, leaves: (Leave | null)[]): boolean {
  if (node.nodeType === Node.TEXT_NODE || node.nodeType === Node.CDATA_SECTION_NODE) {
    work.builder.text(node.nodeValue ?? '');
    return false;
  }
  if (node.nodeType !== Node.ELEMENT_NODE) return false;
  const element = node as Element; // its nodeType says so
  const entered = enterNote(element, work) ?? enterFor(element.nodeName)(element, work);
  leaves.push(typeof entered === 'function' ? entered : null);
  return entered !== false;
}

/** Footnotes, wherever the page keeps them and however it marks them; null when the element has nothing to do with one. */
function enterNote(element: Element, { builder, notes }: Work): boolean | Leave | null {
  if (notes.references.size === 0) return null;
  if (notes.back.has(element)) return false;
  const reference = notes.references.get(element);
  if (reference !== undefined) {
    const mark = builder.make('sup');
    const anchor = builder.make('a', { href: `#fn-${reference}` });
    anchor.textContent = String(reference);
    mark.append(anchor);
    builder.inline(mark, false);
    return false;
  }
  const definition = notes.definitions.get(element);
  if (definition === undefined) return null;
  const list = builder.top().tag === 'ol' || builder.top().tag === 'ul' ? null : builder.open('ol');
  const item = builder.open('li', { id: `fn-${definition}` });
  return () => {
    builder.close(item);
    if (list !== null) builder.close(list);
  };
}
