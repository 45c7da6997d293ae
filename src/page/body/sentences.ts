import { textOf } from './dom.ts';
import { type Survey, totalOf } from './survey.ts';

/** A page with less prose than this has its text in short paragraphs. */
const SHORT_PAGE = 600;
const SHORTEST = 25;
/** The end of a sentence. */
export const END = /[.!?:…。！？：”"»)）।؟۔]\s*$/;

/**
 * On a page with hardly any prose a sentence of its own counts as prose, however short: else a single long paragraph, a box of code or
 * the notice about cookies would be the article, and what stands around it nothing.
 */
export function withSentences(seen: Survey, gone?: Uint8Array): Survey {
  if (totalOf(seen, seen.prose, gone) >= SHORT_PAGE) return seen;
  const prose = seen.prose.map((known, i) => {
    const own = seen.own[i] ?? 0;
    const free = own - 3 * (seen.ownLink[i] ?? 0);
    if (known > 0 || own < SHORTEST || free <= 0 || !/^(?:P|LI|DIV|TD)$/.test(seen.names[i] ?? '')) return known;
    const element = seen.elements[i];
    return element && END.test(textOf(element)) ? free : known;
  });
  return { ...seen, prose };
}
