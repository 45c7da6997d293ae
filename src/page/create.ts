/** A new element of the document that another one stands in. */
export const create = <Name extends keyof HTMLElementTagNameMap>(near: Element, name: Name): HTMLElementTagNameMap[Name] =>
  near.ownerDocument.createElement(name);
