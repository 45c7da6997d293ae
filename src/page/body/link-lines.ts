import type { Line } from './lines.ts';

/** Lines that are told by where their links lead, in whatever language. */

const hrefsOf = ({ nodes }: Line): ReadonlySet<string> =>
  new Set(
    nodes.flatMap(({ data, parentElement }) =>
      data.trim() === '' ? [] : (parentElement?.closest('a')?.getAttribute('href') ?? []),
    ),
  );

/** Where other sites are asked to show a page, and a printer. */
const SHARE =
  /^(?:whatsapp:|mailto:\?)|[?&]print=|\w\.\w+\/(?:sharer?(?:article)?\b|dialog\/share|intent\b|pin\/create)|\/\/(?:wa\.me\/\?|(?:api|web)\.whatsapp\.com\/send|connect\.ok\.ru\/offer)|\.com\/(?:submit|cgi-bin\/qzshare)/;

/** Sides of an icon, of which one may be unsaid; `16` by `9` is the form of a picture. */
const [LEAST, MOST] = [12, 50];
const ICON_FILE = /\/icon?o?[-_]\w+\.\w+$/i;

/**
 * Takes out icons that are in no line: those that hand the page on, not a picture of its own that one can pin, and small ones that stand alone.
 * Then the words under a picture stand behind it.
 */
export function dropIcons(root: Element): void {
  for (const image of root.querySelectorAll('img')) {
    const link = image.closest('a');
    const said = (element: Element): string => (element.textContent ?? '').trim();
    const does = `${link?.getAttribute('href')}${link?.getAttribute('onclick')}`.toLowerCase();
    const sides = ['width', 'height'].map((side) => Number(image.getAttribute(side)));
    const isIcon =
      (sides.some(Boolean) && sides.every((side) => !side || (side >= LEAST && side <= MOST))) ||
      ICON_FILE.test(image.getAttribute('src') ?? '');
    const box = (link ?? image).parentElement;
    const isOwn = does.includes('pin/create') && !image.src.includes('pinterest');
    if (link && said(link) === '' && SHARE.test(does) && !isOwn) link.remove();
    else if (isIcon && box && said(box) === '' && !box.closest('table')) image.remove();
  }
}

const SUBJECT =
  /\/(?:tags?|topics?|themen?|temas?|keywords?|categor(?:y|ies)|kategorien?|etiquetas?|rubrik(?:en)?|schlagwort(?:e|worte)?)\//;

const LABEL = /^[^:：]{2,30}[:：]/;

/** Few words beside the links: a label, commas. */
const isMadeOf = (line: Line, links: number): boolean => line.weight - line.linked <= 24 + links * 3;

/** A bar of buttons that hand the page on, or the subjects under which it is filed. */
export function isBar(line: Line): boolean {
  if (line.linked === 0 || line.weight > 300 || line.place.table) return false;
  const hrefs = [...hrefsOf(line)];
  const isShare = line.weight <= 120 && hrefs.filter((href) => SHARE.test(href)).length * 2 > hrefs.length;
  const isFiled = (hrefs.length > 1 || LABEL.test(line.text)) && hrefs.every((href) => SUBJECT.test(href));
  return (isShare || isFiled) && isMadeOf(line, hrefs.length);
}

/** The way from the site's first page to this one: `Home » World » The headline`. */
export function isPath(line: Line): boolean {
  if (line.linked === 0 || line.weight > 200 || !/[»›>/]/.test(line.text)) return false;
  const [first = '', ...more] = hrefsOf(line);
  return /^(?:https?:\/\/[^/]+)?\/?$/.test(first) && more.length > 0;
}
