import { inertDocument, isText } from './dom.ts';
import type { Survey } from './survey.ts';

/** A `div` in a document of our own. */
export function emptyHolder(): Element {
  const inert = inertDocument();
  const holder = inert.createElement('div');
  inert.body.append(holder);
  return holder;
}

/** The comment that stands in a copy where something that leads elsewhere or asks has been taken out. */
export const GONE = '\0gone';

/** Takes an element out, and brackets that stood round nothing else. */
function takeOut(element: Element): void {
  const { previousSibling: before, nextSibling: after } = element;
  if (element.querySelector('a,button,input')) element.before(element.ownerDocument.createComment(GONE));
  element.remove();
  if (!before || !after || !isText(before) || !isText(after)) return;
  const opening = /[([（【]\s*$/.exec(before.data);
  const closing = /^\s*[)\]）】]/.exec(after.data);
  if (!opening || !closing) return;
  before.data = before.data.slice(0, opening.index).trimEnd();
  after.data = after.data.slice(closing[0].length);
}

/** Copies the subtree of one surveyed element into a document of its own, without what is marked as gone. */
export function copyOut(seen: Survey, index: number, gone: Uint8Array): Element {
  const holder = emptyHolder();
  const source = seen.elements[index];
  if (!source) return holder;
  const copy = holder.ownerDocument.importNode(source, true);
  holder.append(copy);
  const inside = holder.querySelectorAll('*');
  const end = seen.ends[index] ?? index;
  const first = seen.orders[index] ?? 0;
  for (let i = index + 1; i < end; i++) {
    const element = gone[i] === 1 ? inside[(seen.orders[i] ?? 0) - first] : undefined;
    if (element) takeOut(element);
  }
  if (seen.names[index] === 'BODY') copy.replaceWith(...copy.childNodes);
  return holder;
}
