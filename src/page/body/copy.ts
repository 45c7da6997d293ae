import type { Survey } from './survey.ts';

/** A `div` in a new document without a browsing context: nothing loads in it, no custom element wakes up. */
export function emptyHolder(document: Document): Element {
  const inert = document.implementation.createHTMLDocument('');
  const holder = inert.createElement('div');
  inert.body.append(holder);
  return holder;
}

/** Copies the subtree of one surveyed element into a document of its own, without what is marked as gone. */
export function copyOut(seen: Survey, index: number, gone: Uint8Array, document: Document): Element {
  const holder = emptyHolder(document);
  const source = seen.elements[index];
  if (!source) return holder;
  const copy = holder.ownerDocument.importNode(source, true);
  const inside = copy.querySelectorAll('*');
  const end = seen.ends[index] ?? index;
  const first = (seen.orders[index] ?? 0) + 1;
  for (let i = index + 1; i < end; i++) {
    if (gone[i] === 1) inside[(seen.orders[i] ?? 0) - first]?.remove();
  }
  if (copy.nodeName === 'BODY') holder.append(...copy.childNodes);
  else holder.append(copy);
  return holder;
}
