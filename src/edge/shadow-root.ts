/** Asks for the shadow root of an element. */
type Ask = (element: Element) => ShadowRoot | null;

/** Firefox has it on elements, Chromium beside them; only extensions see either. */
const ownAsk: unknown = Reflect.get(Element.prototype, 'openOrClosedShadowRoot');
const dom: unknown = Reflect.get(Object(Reflect.get(globalThis, 'chrome')), 'dom');
const chromiumAsk: unknown = Reflect.get(Object(dom), 'openOrClosedShadowRoot');

/** The shadow root of an element, open or closed: a reader sees no difference. Null without one, and for those of the browser itself. */
export const shadowRootOf: Ask = (element) => {
  // Closed ones belong to elements that a site defines; asking the extension API costs more than a look.
  if (element.shadowRoot || !element.localName.includes('-')) return element.shadowRoot;
  if (typeof ownAsk === 'function') return (ownAsk as (this: Element) => ShadowRoot | null).call(element); // developer.mozilla.org
  if (typeof chromiumAsk === 'function') return (chromiumAsk as Ask)(element); // developer.chrome.com/docs/extensions/reference/api/dom
  return null;
};
