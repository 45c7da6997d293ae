import { create } from '../create.ts';
import { attributeOf, findIn, inertDocument, nameOf } from './dom.ts';
import { survey } from './survey.ts';

/** Answers an element's shadow root; a closed one too, where the browser tells an extension. */
export type ShadowRootOf = (element: Element) => ShadowRoot | null;

/** The open ones, which everybody sees. */
export const openRootOf: ShadowRootOf = (element) => element.shadowRoot;

/** Prose from which a frame holds a text of its own; below it is a button, a counter, an advertisement. */
const FRAME_PROSE = 240;

/** Trees in trees, and elements in all of them together: more than any page to read has. */
const MOST_DEEP = 40;
const MOST_ELEMENTS = 300_000;

/** What is shown at an element and is no part of its own tree. */
interface Inside {
  readonly index: number;
  readonly root: ShadowRoot | Element;
}

/**
 * The document as a reader sees it: with the text of shadow roots in the place of their hosts, slots filled, and that of frames of the same
 * site that hold an article. The usual page has neither, and is answered itself; else the answer is a copy, and the page is not touched.
 */
export function composedDocument(document: Document, rootOf: ShadowRootOf = openRootOf): Document {
  const root = findIn(document, ':root');
  const copy = root && composedElement(root, rootOf);
  if (!copy || copy === root) return document;
  const inert = inertDocument();
  inert.documentElement.replaceWith(copy);
  return inert;
}

/** One element as a reader sees it; see `composedDocument`. */
export function composedElement(element: Element, rootOf: ShadowRootOf = openRootOf): Element {
  const inner = Element.prototype.querySelectorAll.call(element, '*');
  const found = [...insides([element], rootOf), ...insides(inner, rootOf, 1)];
  if (found.length === 0) return element;
  const holder = inertDocument().body; // nothing loads or wakes up in it
  holder.append(holder.ownerDocument.importNode(element, true));
  write(found, holder, rootOf, { deep: 0, elements: inner.length });
  return holder.firstElementChild ?? element;
}

/** `first` is the index of the first one; the list is not copied, as every page passes here and hardly one has any. */
function insides(elements: ArrayLike<Element>, rootOf: ShadowRootOf, first = 0): readonly Inside[] {
  const found: Inside[] = [];
  for (let at = 0, element = elements[at]; element; element = elements[++at]) {
    const name = nameOf(element);
    const root = name === 'IFRAME' ? frameBody(element) : name === 'FORM' ? null : rootOf(element); // a form has none, its controls may be called so
    if (root !== null) found.push({ index: at + first, root });
  }
  return found;
}

/** The body of a frame that the site itself fills and that holds a text; null for all others. */
function frameBody(frame: Element): Element | null {
  const document = frame instanceof HTMLIFrameElement ? frame.contentDocument : null;
  const body = document && findIn(document, 'body');
  const seen = body && survey(body, document);
  return seen && seen.prose.reduce((sum, weight) => sum + weight, 0) >= FRAME_PROSE ? body : null;
}

/** Writes each tree into the copy of its element, the trees inside it first: a slot may be handed down through several of them. */
function write(found: readonly Inside[], into: ParentNode, rootOf: ShadowRootOf, used: { deep: number; elements: number }): void {
  if (used.deep > MOST_DEEP) return;
  const copies = into.querySelectorAll('*');
  for (const { index, root } of found) {
    const place = copies[index];
    const elements = [...root.querySelectorAll('*')];
    used.elements += elements.length;
    if (!place || used.elements > MOST_ELEMENTS) continue;
    const content = place.ownerDocument.createDocumentFragment();
    for (const node of root.childNodes) content.append(place.ownerDocument.importNode(node, true));
    used.deep++;
    write(insides(elements, rootOf), content, rootOf, used);
    used.deep--;
    if (root instanceof ShadowRoot) {
      fillSlots(content, place);
      place.replaceChildren(content);
    } else place.replaceWith(frameBox(place, content, root.baseURI));
  }
}

/** Puts the children of a host where the slots of its shadow root are. */
function fillSlots(content: DocumentFragment, host: Element): void {
  const bySlot = new Map<string, Node[]>();
  for (const node of host.childNodes) {
    const name = node instanceof Element ? attributeOf(node, 'slot') : '';
    const waiting = bySlot.get(name);
    if (waiting) waiting.push(node);
    else bySlot.set(name, [node]);
  }
  for (const slot of content.querySelectorAll('slot')) {
    const name = attributeOf(slot, 'name');
    for (const node of bySlot.get(name) ?? [...slot.childNodes]) slot.parentNode?.insertBefore(node, slot);
    bySlot.delete(name);
    slot.remove();
  }
}

/** A box with what a frame shows, named as the frame is; its addresses are relative to the frame's own. */
function frameBox(frame: Element, content: DocumentFragment, baseUrl: string): Element {
  const box = create(frame, 'div');
  for (const name of ['id', 'class', 'style', 'hidden'])
    if (frame.hasAttribute(name)) box.setAttribute(name, attributeOf(frame, name));
  for (const element of content.querySelectorAll('[href],[src],[srcset]'))
    for (const name of ['href', 'src']) {
      const address = attributeOf(element, name);
      if (address !== '' && !address.startsWith('#') && URL.canParse(address, baseUrl))
        element.setAttribute(name, new URL(address, baseUrl).href);
      element.removeAttribute('srcset'); // the candidates would be looked for beside the page
    }
  box.append(content);
  return box;
}
