import { attributeOf } from './dom.ts';
import type { NameVerdict } from './names.ts';
import { headedAsOthers, linkedHeadlines } from './side-blocks.ts';
import { type Survey, subtreeSums, totalOf } from './survey.ts';

export interface Choice {
  /** Index of the element that holds the article. */
  readonly index: number;
  /** Share of the page's prose (furniture and what is headed as others' aside) that it holds. */
  readonly share: number;
  /** The same, with what is headed as others' counted. */
  readonly shareOfAll: number;
  readonly tier: number;
  /** Weight of the prose it holds. */
  readonly prose: number;
}

/** What a character of loose text (short lines, table cells) costs; a named body is known to hold such. */
const LOOSE = [0.1, 0.1, 0.05, 0];

/** What a linked headline costs: it begins another article. */
const OTHERS = 60;

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
  headline: number,
  isLive: boolean,
): Choice | null {
  const prose = subtreeSums(seen, seen.prose, gone);
  const company = companyOf(seen, gone);
  const all = totalOf(seen, company, gone);
  // What its own heading calls others' speaks for nothing that holds it.
  for (const box of headedAsOthers(seen)) company.fill(0, box, seen.ends[box] ?? box);
  seen.elements.forEach((element, i) => {
    if (attributeOf(element, 'role') === 'alert') company.fill(0, i, seen.ends[i] ?? i);
  });
  // The entries of a live blog are its text.
  const worth = isLive ? subtreeSums(seen, company, gone) : entrySums(seen, company, gone, headline);
  const teasers = subtreeSums(seen, linkedHeadlines(seen), gone);
  const text = subtreeSums(seen, seen.own, gone);
  const links = subtreeSums(seen, seen.ownLink, gone);
  const page = worth[0] ?? 0;
  let best: Choice | null = null;
  let top = 0;
  for (let i = 0; i < prose.length; ) {
    if (gone[i] === 1) {
      i = seen.ends[i] ?? i + 1;
      continue;
    }
    const held = prose[i] ?? 0;
    if (held > 0 && !/^(?:P|LI)$/.test(seen.names[i] ?? '')) {
      const loose = (text[i] ?? 0) - held - (links[i] ?? 0);
      const element = seen.elements[i];
      const name = names[i];
      let tier = name && (name.row < 0 || name.tier > 2) && i > 0 ? name.tier : 0;
      if (element && marked.has(element)) tier = 3;
      else if (tier < 2 && (seen.names[i] === 'ARTICLE' || seen.names[i] === 'MAIN')) tier = 2;
      const score =
        ((worth[i] ?? 0) -
          0.5 * (links[i] ?? 0) -
          (LOOSE[tier] ?? 0) * Math.max(0, loose) -
          Math.min(OTHERS * (teasers[i] ?? 0), (worth[i] ?? 0) * 0.6)) *
        (BONUS[tier] ?? 1);
      if (score >= top) {
        top = score;
        best = { index: i, share: partOf(worth[i], page), shareOfAll: partOf(worth[i], all), tier, prose: held };
      }
    }
    i++;
  }
  return best && tighten(best, seen, prose, gone, (i) => (text[i] ?? 0) - (links[i] ?? 0));
}

const partOf = (part = 0, whole: number): number => (whole > 0 ? Math.min(1, part / whole) : 0);

/** Share of the container's prose that an inner element must hold to stand for it. */
const TIGHT = 0.98;
/** And this part of all its text, where the container is named as the article's: most of a short text can be lines too short to be prose. */
const TIGHT_NAMED = 0.9;

/** The innermost element that still holds nearly all of the prose: heads, bars and boxes around it stay outside. */
function tighten(choice: Choice, seen: Survey, prose: Int32Array, gone: Uint8Array, textOf: (i: number) => number): Choice {
  let { index } = choice;
  const end = seen.ends[index] ?? 0;
  const least = choice.tier > 2 ? textOf(index) * TIGHT_NAMED : 0;
  for (let i = index + 1; i < end; i++) {
    if (gone[i] === 1 || (prose[i] ?? 0) < choice.prose * TIGHT || textOf(i) < least) continue;
    if (seen.blocks[i] !== i || /^(?:P|LI|UL|OL|BLOCKQUOTE|PRE|TABLE|TBODY|TR)$/.test(seen.names[i] ?? '')) continue;
    if (isPiece(i, seen, gone, textOf)) break;
    index = i;
  }
  return { ...choice, index };
}

/** Whether a box has a brother of its class with text: a text in pieces, of which one can be a single sentence, too short to be prose. */
function isPiece(
  index: number,
  { elements, names, parents, ends }: Survey,
  gone: Uint8Array,
  textOf: (i: number) => number,
): boolean {
  const mark = elements[index]?.className;
  const parent = parents[index] ?? 0;
  for (let i = parent + 1; mark && i < (ends[parent] ?? 0); i = ends[i] ?? i + 1)
    if (i !== index && gone[i] !== 1 && names[i] === names[index] && elements[i]?.className === mark && textOf(i) > 0)
      return true;
  return false;
}

/** Weight of prose around a paragraph from which it counts in full. */
const COMPANY = 800;

/**
 * Prose by the company it keeps: paragraphs of an article stand together, those of teasers and boxes each alone. A box round a single thing
 * says nothing of it: page builders put five round every paragraph.
 */
function companyOf(seen: Survey, gone: Uint8Array): Int32Array {
  const { prose } = seen;
  const parents = companyParents(seen, gone);
  const beside = new Int32Array(prose.length);
  const around = new Int32Array(prose.length);
  for (let i = 1; i < prose.length; i++) {
    const weight = gone[i] === 1 ? 0 : (prose[i] ?? 0);
    if (weight === 0) continue;
    const parent = parents[i] ?? 0;
    beside[parent] = (beside[parent] ?? 0) + weight;
    const outer = parents[parent] ?? -1;
    if (outer >= 0) around[outer] = (around[outer] ?? 0) + weight;
  }
  return prose.map((weight, i) => {
    const parent = parents[i] ?? -1;
    const outer = parent >= 0 ? (parents[parent] ?? -1) : -1;
    const company = Math.max(weight, beside[parent] ?? 0, ((around[outer] ?? 0) + (beside[outer] ?? 0)) * 0.6);
    return company >= COMPANY ? weight : (weight * company) / COMPANY;
  });
}

/** The nearest element round each that holds something else besides. */
function companyParents({ parents }: Survey, gone: Uint8Array): Int32Array {
  const children = new Int32Array(parents.length);
  for (let i = 1; i < parents.length; i++)
    if (gone[i] !== 1) {
      const parent = parents[i] ?? 0;
      children[parent] = (children[parent] ?? 0) + 1;
    }
  const found = new Int32Array(parents.length);
  found[0] = -1;
  for (let i = 1; i < parents.length; i++) {
    const parent = parents[i] ?? 0;
    found[i] = parent > 0 && children[parent] === 1 ? (found[parent] ?? 0) : parent;
  }
  return found;
}

/**
 * Sums over subtrees in which of several ARTICLE elements only one counts: the one with the page's headline, else the largest.
 * A page with an article and entries after it is an article, not the sum of all.
 */
function entrySums(seen: Survey, measure: Int32Array, gone: Uint8Array, headline: number): Int32Array {
  const { names, parents, ends } = seen;
  const outside = subtreeSums(seen, measure, gone, 'ARTICLE');
  const inner = new Int32Array(measure.length);
  const rank = new Int32Array(measure.length);
  for (let i = measure.length - 1; i > 0; i--) {
    const parent = parents[i] ?? 0;
    const isEntry = names[i] === 'ARTICLE';
    const value = isEntry ? (outside[i] ?? 0) + (inner[i] ?? 0) : (inner[i] ?? 0);
    const holds = headline >= i && headline < (ends[i] ?? 0);
    const ranked = value * (isEntry && holds ? 4 : 1);
    if (ranked > (rank[parent] ?? 0)) {
      rank[parent] = ranked;
      inner[parent] = value;
    }
  }
  return outside.map((value, i) => value + (inner[i] ?? 0));
}
