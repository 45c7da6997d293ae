import { type Survey, subtreeSums } from './survey.ts';

/** Text that an element must hold beyond the container to be more than its wrapping. */
const MORE = 1.1;

/** The main column around a text: the nearest element that holds the headline too; where the text holds it itself, the nearest with more in it. */
export function columnAround(seen: Survey, container: number, headline: number): number {
  const text = subtreeSums(seen, seen.own);
  const holds = (index: number): boolean => headline < 0 || (headline >= index && headline < (seen.ends[index] ?? 0));
  const least = holds(container) ? (text[container] ?? 0) * MORE : 0;
  let index = container;
  while (index > 0 && !(holds(index) && (text[index] ?? 0) >= least)) index = seen.parents[index] ?? 0;
  return index;
}
