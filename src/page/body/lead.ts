import { fold } from '../meta/likeness.ts';
import type { NameVerdict } from './names.ts';
import type { Survey } from './survey.ts';

const SHORTEST = 80;
/** In scripts without spaces one sentence of twenty characters is a lead. */
const SHORTEST_WIDE = 40;
const WIDE = /[\u2e80-\u9fff\uac00-\ud7af]/;
const LONGEST = 900;
/** By so many characters a lead is known again in the page's description; a shorter one than `LONG` is a subtitle. */
const KNOWN = 40;
const LONG = 120;

/** Whether a text begins like the page's description of itself. */
export function beginsAs(text: string, described: string | null): boolean {
  const known = fold(described ?? '').slice(0, KNOWN);
  // a paper's own name may stand before it
  return (
    known.length === KNOWN &&
    (fold(text).startsWith(known) || fold(text.replace(/^\s*[【〔（(].{1,30}?[】〕）)]/, '')).startsWith(known))
  );
}

/**
 * The lead that stands outside the container, between headline and text: paragraphs named so, what begins like the page's
 * description of itself, and the first one of some length right below the headline. Answers indices in document order.
 */
export function leadBefore(
  seen: Survey,
  names: readonly NameVerdict[],
  gone: Uint8Array,
  headline: number,
  container: number,
  described: string | null,
): number[] {
  const found: number[] = [];
  if (headline < 0 || headline >= container) return found;
  let weight = 0;
  let isNext = true;
  for (let i = headline + 1; i < container; i++) {
    if (seen.names[i] === 'IMG') isNext = false; // what stands below a picture is its caption
    if (gone[i] === 1) {
      i = (seen.ends[i] ?? i + 1) - 1;
      continue;
    }
    const prose = seen.prose[i] ?? 0;
    const own = (seen.own[i] ?? 0) - (seen.ownLink[i] ?? 0);
    const isShort = own < SHORTEST;
    if (isShort && own < SHORTEST_WIDE) continue;
    const text = seen.elements[i]?.textContent ?? '';
    const isKnown = prose + own >= LONG && beginsAs(text, described);
    if (isShort && !WIDE.test(text) && !isKnown) continue;
    weight += seen.own[i] ?? 0;
    if (isKnown || isNamed(seen, names, i, container) || (isNext && own >= LONG && own === seen.own[i])) found.push(i);
    isNext = false;
  }
  return weight <= LONGEST ? found : [];
}

/** The element or an ancestor below the one that it shares with the container says that this is the lead. */
function isNamed(seen: Survey, names: readonly NameVerdict[], index: number, container: number): boolean {
  for (let i = index; i >= 0 && container >= (seen.ends[i] ?? 0); i = seen.parents[i] ?? -1) if (names[i]?.lead) return true;
  return false;
}
