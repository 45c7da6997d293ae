import DOMPurify from 'dompurify';
import { declobber } from './clean/declobber';
import { rewrite } from './clean/rewrite';

/** All that may stand in an article (post-format section 5). */
const ELEMENTS =
  'a abbr blockquote br caption code dd del div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr img ins kbd li mark ol p pre rp rt ruby samp span strong sub sup table tbody td th thead time tr u ul';
const ATTRIBUTES = 'href src alt title colspan rowspan start datetime cite dir lang class id';

const AS_COPY = { RETURN_DOM: true } as const; // in place it would walk the article three times more

DOMPurify.setConfig({
  ...AS_COPY,
  ALLOWED_TAGS: ELEMENTS.split(' '),
  ALLOWED_ATTR: ATTRIBUTES.split(' '),
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  ALLOWED_NAMESPACES: ['http://www.w3.org/1999/xhtml'],
  ADD_URI_SAFE_ATTR: 'colspan rowspan start datetime dir lang'.split(' '),
  ALLOWED_URI_REGEXP: /^(?:https?:\/\/|#fn-)/i,
});

/**
 * Cleans an element of our own clone and returns the cleaned article as a new element: written anew from an allow-list of what an
 * article is made of, with absolute addresses resolved against `baseUrl`, then passed through DOMPurify, which must find nothing.
 */
export function sanitize(root: Element, baseUrl: string): Element {
  const body = DOMPurify.sanitize(rewrite(declobber(root), baseUrl), AS_COPY);
  const clean = body.firstChild;
  if (!(clean instanceof Element)) throw new Error('the sanitiser took the whole article');
  // A rule parts what follows from the text; the last one has lost what it parted.
  for (const rule of [...clean.children].reverse()) {
    if (rule.nodeName !== 'HR') break;
    rule.remove();
  }
  return clean;
}
