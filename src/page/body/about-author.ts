import { fold } from '../meta/likeness.ts';
import { isProse, type Known } from './line-kinds.ts';
import type { Line } from './lines.ts';

/** Weight of what is said of an author at most, in one line and in all. */
const LONGEST = 600;
const WHOLE = 1200;
/** Lines behind the author's name at the end, at most. */
const LINES = 4;
/** Share of the prose that must stand before them. */
const BEFORE = 0.6;

/** A sentence has ended before the name: the last paragraph is signed. */
const SIGNED = /[.!?…"”»]\s*[(（[–—-]?\s*(?:\S+ )?$/;

const namesOf = ({ author }: Known): readonly string[] =>
  (author ?? '')
    .toLowerCase()
    .split(', ')
    .filter((name) => name.length > 3);

/** "Jane Doe is …", "About Jane Doe": a line behind a text that speaks of its author by the full name. */
export function isAboutAuthor({ text, lower, weight }: Line, known: Known): boolean {
  return (
    weight <= LONGEST &&
    namesOf(known).some((name) => {
      if (!/\S\s+\S/.test(name)) return false;
      if (lower.startsWith(name)) return /^,? \p{Ll}/u.test(text.slice(name.length));
      // "Reach reporter Jane Doe at …"
      return (
        (/^(?:about|über|so erreichen sie) /.test(lower) && lower.includes(name)) || (REACH.test(lower) && lower.includes(name))
      );
    })
  );
}

const REACH = /^(?:reach|contact|e-?mail|follow) (?:\S+ ){0,3}/;

/**
 * The last lines from the author's name on, be it alone in its line or for the first time in the text, where little follows: who the author is,
 * whatever the language. `last` is the last line of prose.
 */
export function aboutAuthor(lines: readonly Line[], dropped: ReadonlySet<Line>, known: Known): readonly Line[] {
  const names = namesOf(known);
  if (names.length === 0) return [];
  const left = lines.filter((line) => (!dropped.has(line) || isAboutAuthor(line, known)) && !line.place.caption);
  const prose = (list: readonly Line[]): number => list.reduce((sum, line) => sum + (isProse(line) ? line.weight : 0), 0);
  const whole = prose(left);
  for (let i = Math.max(1, left.length - LINES); i < left.length; i++) {
    const rest = left.slice(i);
    const line = left[i];
    if (!line || prose(left.slice(0, i)) < whole * BEFORE || rest.reduce((sum, { weight }) => sum + weight, 0) > WHOLE) continue;
    const isAlone = rest.length > 1 && names.includes(fold(line.text));
    const { lower, weight, place } = line;
    const isNew = names.some((name) => {
      const family = /\s(\S+)$/.exec(name)?.[1];
      const start = lower.indexOf(name);
      return (
        family !== undefined &&
        start >= 0 &&
        weight <= LONGEST &&
        place.heading === 0 &&
        !place.quote &&
        !(SIGNED.test(lower.slice(0, start)) && start * 2 > lower.length) &&
        !left.slice(0, i).some((above) => above.lower.includes(family))
      );
    });
    if (isAlone || isNew) return rest;
  }
  return [];
}
