import type { NameVerdict } from './names.ts';
import { type Survey, subtreeSums } from './survey.ts';

export interface Choice {
  /** Index of the element that holds the article. */
  readonly index: number;
  /** Share of the page's prose (furniture aside) that it holds. */
  readonly share: number;
  readonly tier: number;
}

const BONUS = [1, 1.02, 1.1, 1.25];

/**
 * All elements compete under one score: the prose they hold, less the links and the loose text they would drag along,
 * times what their name says. Nothing beats a named body that holds most of the prose; without names the
 * smallest element around the paragraphs wins.
 */
export function chooseContainer(
  seen: Survey,
  names: readonly NameVerdict[],
  gone: Uint8Array,
  marked: ReadonlySet<Element>,
): Choice | null {
  const prose = subtreeSums(seen, seen.prose, gone);
  const text = subtreeSums(seen, seen.own, gone);
  const links = subtreeSums(seen, seen.ownLink, gone);
  const page = prose[0] ?? 0;
  let best: Choice | null = null;
  let top = 0;
  for (let i = 0; i < prose.length; ) {
    if (gone[i] === 1) {
      i = seen.ends[i] ?? i + 1;
      continue;
    }
    const held = prose[i] ?? 0;
    if (held > 0) {
      const loose = (text[i] ?? 0) - held - (links[i] ?? 0);
      const element = seen.elements[i];
      const name = names[i];
      let tier = name && name.row < 0 && i > 0 ? name.tier : 0;
      if (element && marked.has(element)) tier = 3;
      else if (tier < 2 && (element?.nodeName === 'ARTICLE' || element?.nodeName === 'MAIN')) tier = 2;
      const score = (held - 0.5 * (links[i] ?? 0) - 0.1 * Math.max(0, loose)) * (BONUS[tier] ?? 1);
      if (score >= top) {
        top = score;
        best = { index: i, share: page > 0 ? held / page : 0, tier };
      }
    }
    i++;
  }
  return best;
}
