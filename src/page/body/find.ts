import { failed, type Outcome, success } from '../../core/failure.ts';
import { create } from '../create.ts';
import { type Entry, entriesBeside } from '../entries.ts';
import { fold } from '../meta/likeness.ts';
import { prepare } from '../prepare.ts';
import type { Site } from '../sites.ts';
import { dropBanners } from './banners.ts';
import type { Body } from './body.ts';
import { joinCaptions } from './caption-lines.ts';
import { nameCaptions, rename } from './captions.ts';
import { type Choice, chooseContainer } from './choose.ts';
import { columnAround } from './column.ts';
import { condemn } from './condemn.ts';
import { copyOut } from './copy.ts';
import { coverageOf } from './coverage.ts';
import { findIn, textOf } from './dom.ts';
import { dropLines } from './drop-lines.ts';
import { isLiveBlog, remarksOn } from './judge.ts';
import { beginsAs, leadBefore } from './lead.ts';
import { figureOf, pictureBefore, withCaption } from './lead-picture.ts';
import type { Known } from './line-kinds.ts';
import { type Line, readLines } from './lines.ts';
import { dropIcons } from './link-lines.ts';
import { FURNITURE } from './name-table.ts';
import { type NameVerdict, readNames } from './names.ts';
import { readable } from './readable.ts';
import { withSentences } from './sentences.ts';
import { markSideBlocks, withoutHeaded } from './side-blocks.ts';
import { strayNotes } from './stray-notes.ts';
import { type Survey, survey, totalOf, weigh } from './survey.ts';
import { furnitureLines } from './tidy-lines.ts';
import { type Rows, withTwins } from './twins.ts';

/** The article's text as structured data states it, and what the page says of it in short. */
interface Stated {
  readonly excerpt: string | null;
  readonly image: string | null;
  readonly statedText: string | null;
  readonly pageUrl: string;
}

/** Where an article is looked for. */
export interface Place {
  /** What relative addresses are relative to. */
  readonly baseUrl: string;
  /** The page's own address. */
  readonly url: string;
  /** What the page holds, if several. */
  readonly entries: readonly Entry[];
  /** Those whose addresses are others than the page's. */
  readonly others: readonly Element[];
}

/** Share of the page's prose from which a container is taken without asking Readability, by how clearly it is named. */
const ENOUGH = [0.9, 0.9, 0.8, 0.5];

/** And by an ARTICLE with the headline in it: what stands outside are other articles. */
const AT_HOME = 0.35;

/** And by what stands next to the headline, be it unnamed. */
const NEXT = 0.6;

/** Weight of prose from which an unnamed container is taken without asking: one sentence of a page may be that of its footer. */
const SURE = 150;

/** Weight of a heading from which it can be the lead; a headline is shorter. */
const SURE_LEAD = 120;

/** On a whole page a larger box under a heading like "Related" is more likely the text. */
const HEADED_ON_PAGE = 0.45;

/** Readability's find must hold at least this part of the container's prose. */
const LEAST = 0.5;

/**
 * Finds the article of a page: one read-only survey, furniture marked by its names, all elements compete as container,
 * the winner is copied (or, without a named winner, the page is, for Readability to judge), and its lines are cleaned.
 * `next` takes what came second, `column` all of the main column that can be seen.
 */
export function findArticle(
  document: Document,
  { baseUrl, url, entries, others }: Place,
  known: Known & Stated,
  site: Site | null,
  take: 'article' | 'next' | 'column' = 'article',
): Outcome<Body> {
  const root = findIn(document, 'body');
  if (!root) return failed('page-empty');
  const surveyed = survey(root, document);
  if (!surveyed) return failed('page-too-large');
  if (totalOf(surveyed, surveyed.own) === 0 && root.querySelector('img') === null) return failed('page-empty');
  const names = readNames(surveyed);
  const headline = headlineOf(surveyed, known, others);
  const all = withSentences(surveyed);
  const gone = furnitureOf(all, names, root, headline);
  const seen = withSentences(all, gone);
  const unwanted = new Set([
    ...(site ? foundBy(root, site.remove) : []),
    ...(others.length > 0 ? others : entriesBeside(entries, url, seen.elements[headline] ?? null).others),
  ]);
  if (unwanted.size > 0) for (const [i, element] of seen.elements.entries()) if (unwanted.has(element)) gone[i] = 1;
  const marked = new Set([
    ...root.querySelectorAll('[itemprop~="articleBody"],[property~="articleBody"]'),
    ...(site ? foundBy(root, site.body) : []),
  ]);
  const isLive = isLiveBlog(document);
  const chosen = chooseContainer(seen, names, gone, marked, headline, isLive);
  const furniture = gone.slice();
  const choice = chosen && withTwins(chosen, seen, gone, headline);
  // Where the text is some rows of its container, what leads to it stands in the others.
  const apart = choice && choice.beside.length > 0 ? gone.slice() : gone;
  for (const row of choice?.beside ?? []) apart[row] = 1;
  if (choice) markSideBlocks(seen, choice.index, apart);
  const copied = (index: number, picture = -1, without = gone): Element => {
    const copy = copyOut(seen, index, without);
    if (picture >= 0) {
      copy.prepend(withCaption(copyOut(seen, picture, gone), figureOf(seen.elements[picture])));
    }
    prepare(copy.ownerDocument, baseUrl);
    dropIcons(copy);
    nameCaptions(copy);
    return copy;
  };
  const withLead = ({ index, first }: Rows): Element => {
    const picture = pictureBefore(seen, gone, headline, first, known.image);
    const copy = copied(index, picture, apart);
    const shown = picture < 0 ? null : copy.firstChild;
    const leads = leadBefore(seen, names, gone, headline, first, known.excerpt);
    const figure = figureOf(seen.elements[picture]);
    for (const lead of leads.reverse()) {
      if (figure?.contains(seen.elements[lead] ?? null)) continue;
      // A paragraph, though its element is often a heading; put in when the captions are read: its name may speak of their letters.
      const text = create(copy, 'p');
      text.append(...(copyOut(seen, lead, gone).firstElementChild?.childNodes ?? []));
      if (shown && lead > picture) shown.after(text);
      else copy.prepend(text);
    }
    return copy;
  };
  const home = choice && seen.elements[choice.index]?.closest('article');
  const isHome = home?.contains(seen.elements[headline] ?? null) ?? false;
  const isNext = choice !== null && isNextTo(headline, choice, seen, gone);
  const enoughFor = choice
    ? isHome
      ? AT_HOME
      : isNext
        ? Math.min(NEXT, ENOUGH[choice.tier] ?? 1)
        : (ENOUGH[choice.tier] ?? 1)
    : 1;
  const isSure =
    choice &&
    (choice.shareOfAll >= enoughFor
      ? choice.tier > 1 || choice.prose >= SURE
      : choice.share >= enoughFor && choice.tier > 1 && choice.prose >= SURE);
  const judged = isSure ? null : readable(copied(0, -1, withoutHeaded(seen, 0, gone, HEADED_ON_PAGE)));
  const enough = judged !== null && (!choice || lengthOf(judged) >= choice.prose * LEAST);
  const taken = (): Element | null => {
    if (take === 'article' && enough) return judged;
    if (take !== 'next' || enough || !choice) return choice && withLead(choice);
    for (const row of choice.rows) gone[row] = 1;
    const next = chooseContainer(seen, names, gone, marked, headline, isLive);
    return next && copied(next.index);
  };
  if (take === 'column') {
    gone.set(condemn(seen, [], root));
    if (headline >= 0) gone[headline] = 1; // it is the title
  }
  const element = take === 'column' ? copied(columnAround(seen, choice?.index ?? 0, headline)) : taken();
  if (!element) return failed('no-article', take === 'next' ? take : null);
  const lines = readLines(element);
  plainLead(lines, known.excerpt);
  const captions = joinCaptions(lines, element);
  const text = lines.filter((line) => !captions.kept.has(line));
  const dropped = new Set(take === 'column' ? [] : [...captions.lost, ...furnitureLines(text, known)]);
  dropLines(dropped, element);
  const kept = lines.filter((line) => !dropped.has(line));
  const last = kept.findLast((line) => !line.place.caption);
  if (take !== 'column') dropBanners(element, last, known.pageUrl);
  for (const note of strayNotes(element, root)) element.append(element.ownerDocument.importNode(note, true));
  const remarks = remarksOn({ document, seen, captured: lengthOf(element), kept, here: known.pageUrl });
  const coverage = coverageOf({ seen, gone: furniture, headline, kept, stated: known.statedText });
  return success({ element, coverage, remarks });
}

/** Whether no more than half as much prose as an element holds stands between the headline and it. */
function isNextTo(headline: number, { index, prose }: Choice, seen: Survey, gone: Uint8Array): boolean {
  return headline >= 0 && headline < index && totalOf(seen, seen.prose.slice(0, index).fill(0, 0, headline), gone) * 2 <= prose;
}

/** Share of a page's prose below which what names leave cannot be its article. */
const LEFT_BY_NAMES = 0.1;
/** Rows of the furniture table that hold words of others, which are often more than the article's own. */
const OTHERS_WORDS: ReadonlySet<string> = new Set(['comments', 'notice']);

/**
 * Marks what is furniture. Where names leave next to nothing of the page's prose they are those of its building blocks (every paragraph of a
 * page may be a "widget"), and say nothing.
 */
function furnitureOf(seen: Survey, names: readonly NameVerdict[], root: Element, headline: number): Uint8Array {
  const gone = condemn(seen, names, root, headline);
  const left = (without: Uint8Array): number => totalOf(seen, seen.prose, without);
  const kept = left(gone);
  if (kept > totalOf(seen, seen.prose) * LEFT_BY_NAMES) return gone;
  const unnamed = condemn(
    seen,
    names.map((it) => (OTHERS_WORDS.has(FURNITURE[it.row]?.name ?? '') ? it : { ...it, row: -1 })),
    root,
    headline,
  );
  return kept > left(unnamed) * LEFT_BY_NAMES ? gone : unnamed;
}

/** A lead that is a heading by its element is a paragraph, in the text as before it. */
function plainLead(lines: readonly Line[], described: string | null): void {
  for (const { place, block, weight, text } of lines.slice(0, 4)) {
    const heading = place.heading > 0 && weight >= SURE_LEAD && block.closest('h1,h2,h3,h4,h5,h6');
    if (heading && beginsAs(text, described)) rename(heading, 'div');
  }
}

/** What a selector of the site table finds; an empty or an invalid one finds nothing, for a row only ever helps. */
function foundBy(root: Element, selector: string): readonly Element[] {
  if (selector === '') return [];
  try {
    return [...root.querySelectorAll(selector)];
  } catch {
    return [];
  }
}

const lengthOf = (element: Element): number => weigh(element.textContent ?? '');

/** Index of the headline: the first h1 or h2 that says what the metadata call the title, else any element that does, else the first h1, else -1. */
export function headlineOf(seen: Survey, known: Known, others: readonly Element[] = []): number {
  const title = fold(known.title ?? '');
  const weight = weigh(known.title ?? '');
  let first = -1;
  for (let i = 0; i < seen.elements.length; i++) {
    const element = seen.elements[i];
    const name = seen.names[i];
    if (!element || (name !== 'H1' && name !== 'H2') || others.some((other) => other.contains(element))) continue;
    const text = fold(textOf(element).slice(0, 400));
    if (text !== '' && title !== '' && (title.includes(text) || text.includes(title)) && text.length * 2 > title.length) return i;
    if (first < 0 && name === 'H1') first = i;
  }
  if (first >= 0 || title === '') return first;
  return seen.elements.findIndex((element, i) => seen.own[i] === weight && fold(textOf(element)) === title);
}
