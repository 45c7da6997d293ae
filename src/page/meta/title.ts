import type { Candidate, Origin } from '../../core/article.ts';
import { type Cued, isCued } from '../../core/cue.ts';
import type { Entries } from '../entries.ts';
import { all, attr, contains, flat, one, parent, rawText, type Texts, tag, textOf, word } from './dom.ts';
import { keyOf, likeness, type Profile, profileOf } from './likeness.ts';
import { leadsHome, siteHeadings } from './site-heading.ts';
import { FEW_HAN, MEDIUM, partsOf, withoutSite } from './title-parts.ts';

export interface Headline {
  /** The element that shows the headline, when the page has one. */
  readonly element: Element | null;
  /** Titles, best first. */
  readonly candidates: readonly Candidate[];
}

/** What the machine-readable parts of the page call it: `value` as written, a site suffix included. */
export type Claim = Candidate;

/** Elements that may show the headline, with what their kind is worth. */
const SHAPES: readonly (readonly [string, number])[] = [
  ['h1,[itemprop~="headline"]', 0.4],
  ['h2', 0.05],
  ['h3,h4,[class*="headline" i],[class*="title" i],[id*="title" i]', 0],
];

/** A heading that counts answers: `《码头》已有3条评论`, `3 comments on “Pier”`. */
const COUNTED = /已有\s?\d+.{0,2}[評评][论論]|\d+ (?:comments?|responses|thoughts|Kommentare|Gedanken) \S+ /i;

/** Places whose headings name the site, a box or another article. */
export const FURNITURE: Cued = [
  'nav|footer|related|sidebar|comment|cookie|recommend|logo|brand|popup|modal|teaser|sitetitle|site-title|sitename|site-name|blogtitle|blog-title|breadcrumb|banner|dialog|aside',
  /(?:^|[\s_-])(?:nav\w*|footer|related|sidebar|comments?|cookie\w*|recommend\w*|logo\w*|brand|popup|modal|teaser|site-?(?:title|name)|blog-?title|breadcrumbs?|banner|dialog|aside)(?:$|[\s_-])/,
];
const KICKER =
  /kicker|(?:over|top|roof)line|dachzeile|spitzmarke|eyebrow|pretitle|subtitle|subhead|date|time|label|hidden|sr-only|category|prefix/i;

interface Shown {
  readonly element: Element;
  readonly text: string;
  readonly score: number;
  readonly like: number;
}

const best = (profile: Profile, claims: readonly Profile[]): number =>
  claims.reduce((most, claim) => Math.max(most, likeness(profile, claim)), 0);

/** How the surroundings speak: for in an article, against in furniture. */
function standing(start: Element): number {
  let element: Element | null = start;
  for (let steps = 0; element && steps < 8; steps += 1) {
    const name = tag(element);
    if (name === 'article' || name === 'main') return 0.12;
    if (
      name === 'nav' ||
      name === 'footer' ||
      name === 'aside' ||
      isCued(FURNITURE, `${word(element, 'class')} ${word(element, 'id')} ${word(element, 'role')}`.toLowerCase())
    )
      return -0.35;
    element = parent(element);
  }
  return 0;
}

/** Text of a heading; a kicker, date or subtitle inside it is left out when what remains is what the page calls itself. */
function headingText(element: Element, whole: Profile, claims: readonly Profile[]): Profile {
  const children = all(element, ':scope > *', 6);
  if (children.length === 0 || best(whole, claims) === 1) return whole;
  const texts = children.map((child) => textOf(child, 300)).filter((text) => text !== '' && text !== whole.text);
  const rest = (text: string): string =>
    (whole.text.startsWith(text)
      ? whole.text.slice(text.length)
      : whole.text.endsWith(text)
        ? whole.text.slice(0, -text.length)
        : ''
    ).replace(/^[\s|:：•·–—-]+|[\s|•·–—-]+$/g, '');
  const pieces = [...texts, ...texts.map(rest)].filter((text) => text.length > 5).map(profileOf);
  const exact = pieces.find((piece) => best(piece, claims) === 1);
  if (exact) return exact;
  const kicker = children.find(
    (child) =>
      KICKER.test(word(child, 'class')) ||
      (tag(child) === 'a' && /^[[【［].*[\]】］]$/.test(textOf(child, 40))) ||
      /^\D{0,6}(?:19|20)\d\d\s?[-/.年]\s?\d/.test(textOf(child, 40)),
  );
  const left = kicker ? rest(textOf(kicker, 300)) : '';
  return left.length > 10 || FEW_HAN.test(left) ? profileOf(left) : whole;
}

/** On pages without headings: the first text that repeats a key word for word; with `lone`, the only one. */
function findText(texts: Texts, keys: readonly string[], lone = false): Shown | null {
  let found: Shown | null = null;
  for (const [text, element] of texts()) {
    if (text.length < 5 || text.length > 400 || !/\S{2}/.test(text)) continue;
    const key = keyOf(text);
    if (key.length < 5 || /^(?:script|style|a|option)$/.test(tag(element)) || !keys.includes(key)) continue;
    if (found) return null;
    found = { element, text: flat(text, 400), score: 1, like: 1 };
    if (!lone) break;
  }
  return found;
}

/** So much of a page's title is its headline, where the page shows that part alone. */
const MOST = 0.6;
const mostOf = ({ text, key }: Profile): string[] =>
  partsOf(text)
    .map((part) => keyOf(part.text))
    .filter((part) => part.length >= key.length * MOST && part !== key && !MEDIUM.test(part));

/** Text of an element whose line breaks part words. */
function textOfLines(document: Document, element: Element): string {
  const walker = Document.prototype.createTreeWalker.call(document, element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode(); node && text.length < 800; node = walker.nextNode())
    text += node instanceof Element ? (tag(node) === 'br' ? ' ' : '') : rawText(node);
  return flat(text, 400);
}

/** The visible headline: the page's heading that agrees best with what the page calls itself. */
function findHeadline(
  document: Document,
  texts: Texts,
  claims: readonly Profile[],
  sites: readonly string[],
  others: readonly Element[],
): Shown | null {
  // What a page's title ends in, if that is short, is where it stands.
  const ends = claims
    .map(({ text }) => partsOf(text))
    .flatMap(([first, ...rest]) => {
      const last = rest.at(-1)?.text ?? '';
      return first && last.length < first.text.length ? [keyOf(last)] : [];
    });
  let top: Shown | null = null;
  for (const [selector, worth] of SHAPES) {
    // A heading of a lower level is looked for only while no better one repeats a claim.
    if (top && top.like >= 0.9) break;
    let order = 0;
    for (const element of all(document, selector, 25)) {
      const text = one(element, 'br') ? textOfLines(document, element) : textOf(element, 400);
      if (text.length < 2 || text.length > 300 || COUNTED.test(text) || others.some((other) => contains(other, element)))
        continue;
      const profile = headingText(element, profileOf(text), claims);
      const like = best(profile, claims);
      if (worth < 0.3 && like < 0.4 && (claims.length > 0 || top)) continue;
      const home = claims.length > 0 && leadsHome(element);
      if (home && sites.includes(profile.key)) continue;
      const site = home || sites.includes(profile.key) || ends.includes(profile.key);
      // Of two that repeat a claim word for word, the one that repeats the surer claim.
      const sure = like === 1 ? 0.1 + (profile.key === claims[0]?.key ? 0.05 : 0) : 0;
      const score = like + sure + worth + standing(element) - (site ? 0.5 : 0) - Math.min(order, 10) * 0.01;
      order += 1;
      if (!top || score > top.score) top = { element, text: profile.text, score, like };
    }
  }
  if ((!top || top.like < 0.6) && others.length === 0)
    top =
      findText(
        texts,
        claims.map(({ key }) => key),
      ) ?? top;
  // Without agreement only a real heading may speak: an h1 that stands in no furniture; on a page without any title, the first of the others.
  return top &&
    (top.like >= 0.6 ||
      top.score >= (tag(top.element) === 'h1' ? 0.38 : claims.length === 0 && /^h/.test(tag(top.element)) ? 0 : 0.7))
    ? top
    : null;
}

const MAX_CLAIMS = 16;

/** What is left at the ends of a title when its neighbour is gone, and the sign of a link to a heading. */
const EDGES = /^[\s:|]+|\s[\s:|–—-]+$|\s*[¶§]$/g;

/** Chooses the title the reader sees; `told` in the order of trust, `siteNames` what the site may be called, `entries` which articles of an endless page are others. */
export function readTitle(
  document: Document,
  texts: Texts,
  told: readonly Claim[],
  siteNames: readonly string[],
  { heading, others }: Entries = { heading: null, others: [] },
): Headline {
  const claims = told.slice(0, MAX_CLAIMS).map(({ value, from }) => ({ value: value.slice(0, 500), from }));
  const homes = siteHeadings(
    document,
    claims.map(({ value }) => keyOf(value)),
  );
  const sites = [...new Set([...siteNames.map(keyOf), ...homes])].filter((key) => key.length >= 2);
  const cleaned = claims.map(({ value, from }) => ({ value: withoutSite(value, sites), from }));
  const names = [...new Set([...cleaned, ...claims].map(({ value }) => value))]
    .filter((value) => !sites.includes(keyOf(value)))
    .slice(0, 12);
  const profiles = names.map(profileOf);
  const found = findHeadline(document, texts, profiles, sites, others);
  // The head of the page may still speak of another entry.
  const own =
    heading && others.length > 0 && (!found || found.like < 0.6)
      ? headingText(heading, profileOf(textOf(heading, 400)), profiles)
      : null;
  const shown = heading && own ? { element: heading, text: own.text } : found;
  const candidates: Candidate[] = [];
  const add = (value: string, from: Origin): void => {
    const text = value.slice(0, 500).replace(EDGES, '');
    if (keyOf(text) && !candidates.some((known) => known.value === text)) candidates.push({ value: text, from });
  };
  // A hidden heading may repeat the page's title with the site behind it, and some pages have that title in their body.
  const isInBody = shown !== null && tag(shown.element) === 'title';
  if (shown)
    add(
      isInBody || shown.text.includes(' | ') ? withoutSite(shown.text, sites, !isInBody) : shown.text,
      attr(shown.element, 'itemprop') && tag(shown.element) !== 'h1' ? 'microdata' : 'headline',
    );
  // Its words only, where they stand more than once: others of its kind may stand there, too.
  const keys = shown ? [] : profiles.flatMap(mostOf);
  const part = shown ? null : findText(texts, keys);
  if (part) add(part.text, 'headline');
  for (const { value, from } of cleaned) if (!sites.includes(keyOf(value))) add(value, from);
  for (const { value, from } of claims) add(value, from);
  return { element: (shown ?? (part && findText(texts, keys, true)))?.element ?? null, candidates };
}
