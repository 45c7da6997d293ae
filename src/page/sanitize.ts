import DOMPurify from 'dompurify';

const TAGS =
  'a abbr b blockquote br caption cite code dd del dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp small span strong sub sup table tbody td tfoot th thead time tr u ul var'.split(
    ' ',
  );
const ATTRIBUTES = 'href src alt title colspan rowspan start datetime cite dir lang class id'.split(' ');

/**
 * Cleans an element of our own clone by allow-list (post-format section 5) and returns the cleaned element, which may be
 * another one. Addresses become absolute against `baseUrl`.
 */
export function sanitize(root: Element, baseUrl: string): Element {
  DOMPurify.sanitize(root, {
    IN_PLACE: true,
    ALLOWED_TAGS: TAGS,
    ALLOWED_ATTR: ATTRIBUTES,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
  });
  for (const link of root.querySelectorAll('a[href]')) absolute(link, 'href', baseUrl);
  for (const image of root.querySelectorAll('img[src]')) absolute(image, 'src', baseUrl);
  return root;
}

function absolute(element: Element, attribute: string, baseUrl: string): void {
  const value = element.getAttribute(attribute) ?? '';
  if (URL.canParse(value, baseUrl)) element.setAttribute(attribute, new URL(value, baseUrl).href);
  else element.removeAttribute(attribute);
}
