import { HAN, lowerCase, MEDIA } from '../letters.ts';
import { keyOf } from './likeness.ts';

/** Between headline and site name. A hyphen needs spaces in Latin text; in Chinese titles it often has none. */
const SEPARATOR = new RegExp(
  String.raw`\s*[|｜丨‖¦»«›‹·•]\s*|\s+(?:[-–—:/~]|::|\\)\s+|\s*(?:_|--+>?|——)\s*|(?<=[${HAN}”》？?！!…」』）)】\d])\s*[-–—]\s?(?=[${HAN}A-Z])`,
  'g',
);

/** Words by which the last part of a title is recognised as a medium or section and not as text. */
export const MEDIUM = new RegExp(
  `(?:${MEDIA}|日志|news|nachrichten|zeitung|magazine?|times|post|blog|online|journal|noticias|radio|tv|\\.\\w{2,3}|powered by.*)$`,
);

const SECTION = new RegExp(`^[${HAN}]{2,3}$`);

interface Part {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A title taken apart where a site would put its name, with the place of each part; what is blank is no part. */
export function partsOf(title: string): Part[] {
  const parts: Part[] = [];
  let start = 0;
  for (const match of title.matchAll(SEPARATOR)) {
    parts.push({ text: title.slice(start, match.index), start, end: match.index });
    start = match.index + match[0].length;
  }
  parts.push({ text: title.slice(start), start, end: title.length });
  return parts.filter(({ text }) => text.trim() !== '');
}

const isSite = (part: string, sites: readonly string[]): boolean => {
  const key = keyOf(part);
  return sites.some(
    (site) =>
      site === key ||
      (key.length >= 4 && site.includes(key)) ||
      (site.length >= 4 && key.includes(site) && key.length <= site.length + 14),
  );
};

/** So few Chinese characters are a headline; so many in a row are hardly a name. */
export const FEW_HAN = new RegExp(`[${HAN}]{4}`);
const LONG_HAN = new RegExp(`[${HAN}]{6}`);

/** So short in front of a longer text is what kind of story it is: `视频 | …`, `Opinion | …`. */
const isKicker = (before: string, text: string): boolean =>
  !/\s/.test(before.trim()) && !FEW_HAN.test(before) && (text.split(' ').length > 2 || LONG_HAN.test(text));

/** Takes site names, sections and media from both ends of a title, with `isSure` known names only; `sites` are keys (see keyOf). */
export function withoutSite(title: string, sites: readonly string[], isSure = false): string {
  let parts = partsOf(title);
  const { length } = parts;
  const first = (): Part | undefined => parts[0];
  const last = (): Part | undefined => parts[parts.length - 1];
  // An old blog's name stands in front: `示例博客 » 码头`.
  const isHeaded = title.includes('»') && MEDIUM.test(lowerCase(first()?.text ?? ''));
  for (let tail = last(); parts.length > 1 && tail; tail = last()) {
    const glue = title.slice(parts[parts.length - 2]?.end, tail.start);
    const short = tail.text.length <= 24 && tail.text.split(' ').length <= 4;
    const drop =
      isSite(tail.text, sites) ||
      (!isSure &&
        short &&
        // a medium, and the section before it: `码头--时政--示例网`
        (MEDIUM.test(lowerCase(tail.text)) ||
          (/[|｜丨‖_»]/.test(glue) && !isHeaded && !isKicker(title.slice(0, parts[parts.length - 2]?.end), tail.text)) ||
          (parts.length < length && SECTION.test(tail.text) && !glue.includes('—'))));
    if (!drop) break;
    parts = parts.slice(0, -1);
  }
  for (
    let head = first();
    parts.length > 1 && head && (isSite(head.text, sites) || (isHeaded && head.start === 0));
    head = first()
  )
    parts = parts.slice(1);
  const [from, to] = [first()?.start ?? 0, last()?.end ?? title.length];
  return title.slice(from, to).trim() || title;
}
