import { inSpaces } from '../clean/white-space.ts';

/**
 * Reading a hostile DOM. `<form name=…>`, `<img name=body>` and `<input name=textContent>` put elements in the place of
 * a document's and a form's own members, so every member is taken from its prototype and never from the object.
 */
export const ask = <K extends string, V>(prototype: object, key: K): ((of: object) => V) => {
  const getter = Object.getOwnPropertyDescriptor(prototype, key)?.get;
  if (!getter) throw new Error(`no getter ${key}`);
  // The descriptor's getter is untyped in the DOM library; the caller names the type of the standard.
  return (of) => getter.call(of) as V;
};

const textContent = ask<'textContent', string | null>(Node.prototype, 'textContent');

/** The first `limit` elements that match, in document order. */
export const all = (root: Document | Element, selector: string, limit = 40): Element[] => {
  const list = (root instanceof Element ? Element : Document).prototype.querySelectorAll.call(root, selector);
  return Array.prototype.slice.call(list, 0, limit);
};

/** The first element that matches. */
export const one = (root: Document | Element, selector: string): Element | null =>
  (root instanceof Element ? Element : Document).prototype.querySelector.call(root, selector);

/** An attribute, trimmed; null when it is missing or blank. */
export const attr = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name)?.trim() || null;

export const parent = ask<'parentElement', Element | null>(Node.prototype, 'parentElement');

/** An attribute, empty when it is missing. */
export const word = (element: Element, name: string): string => attr(element, name) ?? '';

export const contains = (outer: Node, inner: Node): boolean => Node.prototype.contains.call(outer, inner);

/** Local name, lower case in HTML. */
export const tag = ask<'localName', string>(Element.prototype, 'localName');

/** The nearest ancestor or self that matches. */
export const nearest = (element: Element, selector: string): Element | null => Element.prototype.closest.call(element, selector);

/** Not the joiners: Persian and Indian words are spelt with them. */
const INVISIBLES = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** Text with white space folded and invisible characters removed; at most `limit` characters. */
export const flat = (text: string, limit = 2000): string =>
  inSpaces(text.slice(0, limit * 2).replace(INVISIBLES, ''))
    .trim()
    .slice(0, limit);

/** Folded text of an element. */
export const textOf = (node: Node, limit = 2000): string => flat(textContent(node) ?? '', limit);

/** The whole text of an element as it is (scripts). */
export const rawText = (node: Node): string => textContent(node) ?? '';

/** Texts as they are, with the elements that hold them. */
export type Texts = () => readonly (readonly [text: string, holder: Element])[];

const MAX_TEXTS = 4000;

/** The page's first texts that say something: gathered when first asked for, and once, as several rules pass over them. */
export function textsOf(document: Document): Texts {
  let found: [string, Element][] | undefined;
  return () => {
    if (found) return found;
    found = [];
    const body = one(document, 'body');
    const walker = body && Document.prototype.createTreeWalker.call(document, body, NodeFilter.SHOW_TEXT);
    for (let node = walker?.nextNode(); node && found.length < MAX_TEXTS; node = walker?.nextNode()) {
      const text = rawText(node);
      const holder = /\S/.test(text) ? parent(node) : null;
      if (holder) found.push([text, holder]);
    }
    return found;
  };
}
