import DOMPurify from 'dompurify';
import { t } from '../../edge/locale.ts';
import style from './preview.css?inline';
import tokens from './tokens.css?inline';

export interface PreviewOptions {
  /** Remote images are loaded only after a person asked. */
  readonly images: boolean;
  readonly lang: string | null;
}

/** What a preview may show: text and its shape. No frames, forms, styles, scripts, links that lead away. */
const ALLOWED = {
  USE_PROFILES: { html: true, mathMl: true },
  FORBID_TAGS: [
    'style',
    'form',
    'input',
    'button',
    'textarea',
    'select',
    'iframe',
    'object',
    'embed',
    'video',
    'audio',
    'source',
    'base',
    'link',
    'meta',
    'area',
    'template',
  ],
  FORBID_ATTR: ['style', 'id', 'name', 'srcset', 'background', 'ping', 'usemap', 'xlink:href'],
  ALLOW_DATA_ATTR: false,
  RETURN_DOM_FRAGMENT: true,
} as const;

const loads = (images: boolean): string =>
  `default-src 'none'; style-src 'unsafe-inline'${images ? '; img-src https: http: data:' : ''}`;

/**
 * A whole document for the sandboxed preview frame, out of a body that is cleaned here a second time.
 * The frame has no script and no origin; its own policy lets nothing load, and images only when asked for.
 */
export function previewDocument(html: string, { images, lang }: PreviewOptions): string {
  const body = DOMPurify.sanitize(html, {
    ...ALLOWED,
    FORBID_TAGS: [...ALLOWED.FORBID_TAGS],
    FORBID_ATTR: [...ALLOWED.FORBID_ATTR],
  });
  // A click would lead the frame away. Any element of a formula can be a link, too.
  for (const link of body.querySelectorAll('[href]')) {
    link.setAttribute('title', link.getAttribute('href') ?? '');
    link.removeAttribute('href');
  }
  for (const image of body.querySelectorAll('img')) if (!images) image.replaceWith(placeholder(image.alt));
  const page = document.implementation.createHTMLDocument('');
  page.documentElement.lang = lang ?? '';
  const policy = page.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = loads(images);
  const referrer = page.createElement('meta');
  referrer.name = 'referrer';
  referrer.content = 'no-referrer';
  const sheet = page.createElement('style');
  sheet.textContent = `${tokens}\n${style}`;
  page.head.prepend(policy, referrer, sheet);
  page.body.dir = 'auto';
  page.body.tabIndex = 0; // else no key reaches a text without links, and it cannot be scrolled
  page.body.append(page.importNode(body, true));
  return `<!doctype html>${page.documentElement.outerHTML}`;
}

/** What stands where an image would be. */
function placeholder(alt: string): HTMLElement {
  const box = document.createElement('span');
  box.className = 'image';
  box.textContent = alt === '' ? t('ui_image') : t('ui_image_alt', alt);
  return box;
}
