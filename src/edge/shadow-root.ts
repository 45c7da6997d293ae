/** Asks for the shadow root of an element. */
type Ask = (element: Element) => ShadowRoot | null;

/** An attribute of every element in Firefox, a function beside them in Chromium; only extensions see either. */
const OWN = 'openOrClosedShadowRoot';
const dom: unknown = Reflect.get(Object(Reflect.get(globalThis, 'chrome')), 'dom');
const chromiumAsk: unknown = Reflect.get(Object(dom), OWN);

/** The shadow root of an element, open or closed: a reader sees no difference. Null without one, and for those of the browser itself. */
export const shadowRootOf: Ask = (element) => {
  // Closed ones belong to elements that a site defines; asking the extension API costs more than a look.
  if (element.shadowRoot || !element.localName.includes('-')) return element.shadowRoot;
  if (OWN in element) return element[OWN] as ShadowRoot | null; // developer.mozilla.org
  if (typeof chromiumAsk === 'function') return (chromiumAsk as Ask)(element); // developer.chrome.com/docs/extensions/reference/api/dom
  return null;
};
