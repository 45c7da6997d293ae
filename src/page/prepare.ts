import { PICTURE_FILE } from './body/survey.ts';
import { readListing } from './clean/code';
import { declobber } from './clean/declobber';
import { readEmbed } from './clean/embeds';
import { flatten } from './clean/flatten';
import { readMath } from './clean/math';
import { moveNotesOut } from './clean/notes-in-line';
import { create } from './create';
import { readPicture } from './image';

/** Puts code in the place of an element, as a block or in the line. */
function writeCode(element: Element, text: string, language: string, isBlock: boolean): void {
  const code = create(element, 'code');
  if (language !== '') code.setAttribute('class', `language-${language}`);
  code.textContent = text;
  const pre = create(element, 'pre');
  element.replaceWith(isBlock ? pre : code);
  if (isBlock) pre.append(code);
}

/** What Readability throws away or does not understand, each with the plain markup that survives it. */
const RESCUES: readonly { readonly selector: string; readonly rescue: (element: Element, baseUrl: string) => void }[] = [
  // Declarative shadow roots that no browser attached: their content is the page's.
  {
    selector: 'template[shadowrootmode]',
    rescue: (element) => {
      if (element instanceof HTMLTemplateElement) element.replaceWith(element.content);
    },
  },
  {
    selector: '.katex,.mwe-math-element,math,mjx-container,script[type^="math/tex"]',
    rescue: (element) => {
      const formula = element.isConnected ? readMath(element) : null;
      if (formula !== null) writeCode(element, formula.tex, 'math', formula.display);
    },
  },
  // A program shown as a table, one column of it line numbers: as a block of code its lines are judged by nobody.
  {
    selector: 'table',
    rescue: (element) => {
      const code = readListing(element);
      if (code !== null) writeCode(element, code.text, code.language, true);
    },
  },
  {
    selector:
      'iframe,video,audio,object,embed,lite-youtube,lite-vimeo,amp-youtube,amp-vimeo,amp-twitter,amp-iframe,amp-video,.fb-post[data-href]:empty,.fb-video[data-href]:empty',
    rescue: (element, baseUrl) => {
      const found = readEmbed(element, baseUrl);
      if (found === null) return;
      const figure = create(element, 'figure');
      const link = create(element, 'a');
      link.setAttribute('href', found.href);
      link.textContent = found.title;
      const caption = create(element, 'figcaption'); // a link alone would be taken for one to another article
      caption.append(link);
      figure.append(caption);
      element.replaceWith(figure);
    },
  },
  {
    selector: 'blockquote.tiktok-embed[cite]',
    rescue: (element, baseUrl) => {
      const found = readEmbed(element, baseUrl);
      if (found === null) return;
      const link = element.ownerDocument.createElement('a');
      link.setAttribute('href', found.href);
      link.textContent = found.title;
      element.append(link);
    },
  },
  // Pictures that a script makes of a box: `<div data-src=… data-alt=…>`.
  {
    selector: 'div[data-src]:empty,span[data-src]:empty',
    rescue: (element) => {
      const src = element.getAttribute('data-src') ?? '';
      if (!PICTURE_FILE.test(src)) return;
      const picture = create(element, 'img');
      picture.setAttribute('src', src);
      picture.setAttribute('alt', element.getAttribute('data-alt') ?? '');
      element.replaceWith(picture);
    },
  },
  // The sign of the house, at the end of a text or above it, leads to the site's first page.
  {
    selector: 'a[href]>img',
    rescue: (element, baseUrl) => {
      const link = element.closest('a');
      const address = link?.getAttribute('href') ?? '';
      if (link?.textContent?.trim() !== '' || link.closest('figure') || !URL.canParse(address, baseUrl)) return;
      // The last two labels of a host are those of the site.
      const site = new URL(baseUrl).hostname.split('.').slice(-2).join('.');
      const { hostname, pathname, search } = new URL(address, baseUrl);
      if (pathname + search === '/' && hostname.endsWith(site)) link.remove();
    },
  },
  {
    selector: 'img',
    rescue: (element, baseUrl) => {
      const picture =
        element.attributes.length > 2 || !element.hasAttribute('src') || element.parentElement?.nodeName === 'PICTURE'
          ? readPicture(element, baseUrl)
          : null;
      if (picture === null) return;
      for (const name of [...element.getAttributeNames()])
        if (/^data-|srcset$|^loading$/.test(name)) element.removeAttribute(name);
      element.setAttribute('src', picture.src);
      if (element.parentElement?.nodeName === 'PICTURE')
        for (const source of element.parentElement.querySelectorAll('source')) source.remove();
      const classes = element.getAttribute('class');
      if (classes !== null && /lazy/i.test(classes)) element.setAttribute('class', classes.replace(/lazy/gi, ''));
    },
  },
];

/**
 * Rescues what Readability would destroy (lazy pictures, embedded media, formulas, shadow roots), tells forms no lies and makes a tree
 * of bounded depth, because Readability recurses. Edits `clone`, which must be our own copy of the page.
 */
export function prepare(clone: Document, baseUrl: string): void {
  const root = Document.prototype.querySelector.call(clone, 'body');
  if (root === null) return;
  declobber(root);
  flatten(root);
  for (const { selector, rescue } of RESCUES) for (const element of root.querySelectorAll(selector)) rescue(element, baseUrl);
  moveNotesOut(root);
}
