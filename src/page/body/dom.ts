/**
 * Members read from their prototypes: on the live page a form's controls (`<input name=nodeName>`) and a document's
 * images (`<img name=body>`) stand in the place of the members they are named after.
 */
const getter = (key: 'nodeName' | 'nodeType' | 'textContent'): ((this: Node) => unknown) => {
  const found = Object.getOwnPropertyDescriptor(Node.prototype, key)?.get;
  if (!found) throw new Error(`no getter ${key}`);
  return found;
};

const nodeName = getter('nodeName');
const nodeType = getter('nodeType');
const textContent = getter('textContent');
const getAttribute = Element.prototype.getAttribute;

export const nameOf = (node: Node): string => nodeName.call(node) as string; // the standard's type of nodeName
export const isText = (node: Node): node is Text => nodeType.call(node) === 3;
export const textOf = (node: Node): string => (textContent.call(node) as string | null) ?? ''; // null for documents only
export const attributeOf = (element: Element, name: string): string => getAttribute.call(element, name) ?? '';
export const countInside = (element: Element): number => Element.prototype.getElementsByTagName.call(element, '*').length;
export const findIn = (document: Document, selector: string): Element | null =>
  Document.prototype.querySelector.call(document, selector);
export const walk = (document: Document, root: Node): TreeWalker => Document.prototype.createTreeWalker.call(document, root, 5); // elements and text

/** A new document without a browsing context: nothing loads in it, no custom element wakes up. */
export const inertDocument = (): Document => new DOMParser().parseFromString('', 'text/html');
