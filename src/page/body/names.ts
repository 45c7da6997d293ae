import { bodyNameTier } from './body-names.ts';
import { attributeOf } from './dom.ts';
import { furnitureRow, wordsOf } from './furniture.ts';
import type { Survey } from './survey.ts';

/** What the names of an element say. */
export interface NameVerdict {
  /** Row of the furniture table, -1 for none. */
  readonly row: number;
  /** How strongly the name says "this is the article's text": 0 to 3. */
  readonly tier: number;
}

const SILENT: NameVerdict = { row: -1, tier: 0 };

/** Verdicts by index of the survey. Pages repeat their class names, so each distinct name is judged once. */
export function readNames(seen: Survey): readonly NameVerdict[] {
  const known = new Map<string, NameVerdict>();
  return seen.elements.map((element) => {
    const names = `${attributeOf(element, 'class')} ${attributeOf(element, 'id')}`;
    if (names === ' ') return SILENT;
    const before = known.get(names);
    if (before) return before;
    const words = wordsOf(names);
    const verdict = { row: furnitureRow(words), tier: bodyNameTier(words) };
    known.set(names, verdict);
    return verdict;
  });
}
