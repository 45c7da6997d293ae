import { attr, nearest, tag, textOf, word } from './dom.ts';

/** Templates keep an instant in attributes for their scripts. */
const KEPT = 'time-ms timestamp utime ptime publishtime published-date'.split(' ').map((name) => `data-${name}`);
/** Elements that know an instant beside what they show. */
export const TIMES = ['time,[datetime]:not(del,ins)', ...KEPT.map((name) => `[${name}]`)].join();
KEPT.push('title');

/** The instant, an epoch or a text with a time of day, that an element keeps for scripts or shows when the mouse rests on it. */
export const stampOf = (element: Element): string | null =>
  KEPT.map((name) => attr(element, name)).find((value) => value !== null && /^1\d{9}(?:\d{3})?$|\d:\d\d/.test(value)) ?? null;

/** The element is a time by its name, or shows a date or its age beside the instant that it keeps. */
export const isTime = (element: Element): boolean =>
  tag(element) === 'time' ||
  attr(element, 'datetime') !== null ||
  (stampOf(element) !== null && /^(?=.*\d).{1,40}$/.test(textOf(element, 50)));

/** The time is the link to one of these paths: the date of a post on a page of many is its own address. */
export function leadsTo(element: Element, paths: readonly string[]): boolean {
  const link = nearest(element, 'a[href]');
  return link !== null && paths.includes(word(link, 'href').replace(/^\w+:\/\/[^/]+|[?#].*$/g, ''));
}
