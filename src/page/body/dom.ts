import { ask, one, rawText } from '../meta/dom.ts';

// Members are read from their prototypes: see there.
export const nameOf = ask<'nodeName', string>(Node.prototype, 'nodeName');
export const isText = (node: Node): node is Text => nameOf(node) === '#text';
export const textOf = (node: Node): string => rawText(node);
/** Class and id, empty when missing: half the price of asking for the attributes. */
export const classOf = ask<'className', string>(Element.prototype, 'className');
export const idOf = ask<'id', string>(Element.prototype, 'id');
export const attributeOf = (element: Element, name: string): string => Element.prototype.getAttribute.call(element, name) ?? '';
export const countInside = (element: Element): number => Element.prototype.getElementsByTagName.call(element, '*').length;
export const findIn = (document: Document, selector: string): Element | null => one(document, selector);
export const walk = (document: Document, root: Node): TreeWalker => Document.prototype.createTreeWalker.call(document, root, 5); // elements and text

/** A new document without a browsing context: nothing loads in it, no custom element wakes up. */
export const inertDocument = (): Document => new DOMParser().parseFromString('', 'text/html');

/** What shows something without words. */
export const isMedia = (node: Node): boolean => MEDIA.test(nameOf(node));
const MEDIA = /^(?:img|picture|video|audio|iframe|object|embed|svg|math|canvas|hr|input|table)$/i;
