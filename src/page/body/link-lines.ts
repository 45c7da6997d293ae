import type { Line } from './lines.ts';

/** Lines that are told by where their links lead, in whatever language. */

const hrefsOf = ({ nodes }: Line): ReadonlySet<string> =>
  new Set(
    nodes.flatMap(({ data, parentElement }) =>
      data.trim() === '' ? [] : (parentElement?.closest('a')?.getAttribute('href') ?? []),
    ),
  );

/** Where other sites are asked to show a page. */
const SHARE =
  /^(?:whatsapp:|mailto:\?)|facebook\.com\/(?:sharer|dialog\/share)|(?:twitter|x)\.com\/(?:intent|share)|\/\/(?:t\.me\/share|wa\.me\/\?|api\.whatsapp\.com\/send)|linkedin\.com\/share|pinterest\.[a-z]+\/pin\/create|reddit\.com\/submit/;

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
