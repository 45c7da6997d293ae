import { isNoteInLine } from '../clean/notes-in-line.ts';
import { lowerCase } from '../letters.ts';
import { attributeOf, textOf } from './dom.ts';
import { isInvitation } from './line-rules.ts';
import { FURNITURE, type FurnitureRow } from './name-table.ts';
import type { NameVerdict } from './names.ts';
import { type Survey, subtreeSums, totalOf, weigh } from './survey.ts';

/** Elements that are furniture by what they are. `most`: greatest share of the page's prose. */
const TAGS: Readonly<Record<string, number>> = {
  NAV: 0.2,
  ASIDE: 0.25,
  FOOTER: 0.2,
  FORM: 0.2,
  DIALOG: 0.3,
  MENU: 0.2,
  SELECT: 1,
  INPUT: 1,
  TEXTAREA: 1,
  BUTTON: 1,
  STYLE: 1,
  LINK: 1,
  META: 1,
};

/** What nobody sees. */
export const HIDDEN = [
  '[hidden]',
  ...['display:none', 'display: none', 'visibility:hidden'].map((it) => `[style*="${it}" i]`),
].join();

/** The share of prose is again the limit. */
const SELECTORS: readonly (readonly [selector: string, most: number])[] = [
  [HIDDEN, 0.5],
  [
    '[role="navigation"],[role="complementary"],[role="banner"],[role="contentinfo"],[role="search"],[role="dialog"],[role="alertdialog"],[role="menu"],[role="menubar"],[role="toolbar"],[role="tooltip"],[role="status"]',
    0.25,
  ],
  ['[aria-hidden="true"]', 0.1],
  ['[aria-modal="true"],[aria-labelledby*="byline"],[data-nosnippet],[data-pagefind-ignore]', 0.2],
];

const DIALOGS = 'dialog,[role="dialog"],[role="alertdialog"]';

/** Whatever a row above and a dialog can be: the page is searched once for all of them, by what costs least to look for. */
const CANDIDATES =
  '[hidden],[style],[role],[aria-hidden],dialog,[aria-modal],[aria-labelledby],[data-nosnippet],[data-pagefind-ignore]';

/** The boxes of consent machines, which can be longer than the article. */
const CONSENT =
  '#onetrust-consent-sdk #onetrust-banner-sdk #didomi-host #didomi-popup #didomi-notice #usercentrics-root #usercentrics-cmp-ui #qc-cmp2-container #CybotCookiebotDialog'.split(
    ' ',
  );

/** Asks for an address: what stands in one box with it asks too, in whatever language. `most` as above. */
const ADDRESS_FIELD =
  'input[type="email" i],input[name*="email" i],input[placeholder*="e-mail" i],input[placeholder*="邮箱"],input[placeholder*="信箱"]';
const SIGN_UP = 0.2;
/** So does a link in the words of a button, where so few characters are said with it. */
const INVITATION = 400;
const BUTTON_LENGTH = 24;

/** What one can skip is not the text: a box with a link to its own end, for those who hear the page. */
const SKIPS = /^#(?:end-of|skip|after|\S*-skip-)/;

/** What asks, in a box with a button or a field to tick, whether something from elsewhere may be loaded. */
const ASKS =
  /cookies|datenschutz|einverstanden|privacy|consent|traceurs|confidentialit|privacidad|persoonsgegevens|隐私|プライバシー/i;
const LONGEST_QUESTION = 900;

/**
 * The nearest element round a field that says something, and the largest one in that which says nothing yet: it may be a heading and a
 * button. None whose text has `longest` characters or more.
 */
function boxesOf(field: Element, root: Element, longest: number): readonly Element[] {
  const boxes: Element[] = [];
  let box = field.parentElement;
  for (; box && box !== root; box = box.parentElement) {
    const text = textOf(box);
    if (text.length >= longest) box = null;
    if (box === null || /[.!?。！？]/.test(text)) break;
    boxes[0] = box;
  }
  // What a heading right before it announces is gone with it.
  const before = (boxes[0] ?? box)?.previousElementSibling;
  if (before && /^H[2-6]$/.test(before.nodeName)) boxes.push(before);
  return box && box !== root ? [...boxes, box] : boxes;
}

/** A form beside the headline asks for an address or consent, however much it explains; one around it is how some servers build a page. */
const FORM_BESIDE = 0.75;

/** With so much text between the headline and the comments the article is that text, in lines too short to be prose, and not the comments. */
const ARTICLE_BEFORE = 600;

/** Greatest width of a button. */
const BUTTON = 150;

/** Where so much prose stands in nothing that could be furniture, that is the article, and furniture of few words goes, be the article as short. */
const TEXT = 60;
const SMALL = 300;

/** Names of places: on a paragraph of prose they speak of its look (`font--secondary`), not of where it stands; as on a heading to which one can jump below a `navbar`. */
const PLACES: ReadonlySet<string> = new Set(['frame', 'navigation', 'notice', 'related']);

/**
 * Marks furniture by names, tags, roles and hiding: 1 for an element that goes with all it holds.
 * A block that holds too much of the page's prose stays. Without names only tags, roles and hiding count. `headline` is the index of the
 * page's headline, where it is known.
 */
export function condemn(seen: Survey, names: readonly NameVerdict[], root: Element, headline = -1): Uint8Array {
  const { elements, ends } = seen;
  const prose = subtreeSums(seen, seen.prose);
  const text = subtreeSums(seen, seen.own);
  const page = prose[0] ?? 0;
  const limits = new Map<Element, number>();
  const candidates = [...root.querySelectorAll(CANDIDATES)];
  for (const element of candidates)
    for (const [selector, most] of SELECTORS)
      if (element.matches(selector)) limits.set(element, Math.max(most, limits.get(element) ?? 0));
  for (const selector of CONSENT) {
    const box = root.querySelector(selector);
    if (box) limits.set(box, 1);
  }
  const title = elements[headline];
  const signUp = (field: Element, longest = Number.POSITIVE_INFINITY, asks = /^/): void => {
    for (const box of boxesOf(field, root, longest))
      if ((title === undefined || !box.contains(title)) && asks.test(textOf(box))) limits.set(box, SIGN_UP);
  };
  let row: Element | null = null; // of buttons, which need not be asked one by one
  for (const [i, element] of elements.entries()) {
    const name = seen.names[i];
    if (name === 'INPUT' && element.matches(ADDRESS_FIELD)) signUp(element);
    // in a paragraph it explains a word of it
    const isFirst = name === 'BUTTON' && element.parentElement !== row && !element.closest('p');
    if (isFirst) row = element.parentElement;
    if (isFirst || (name === 'INPUT' && element.matches('[type="checkbox" i]'))) signUp(element, LONGEST_QUESTION, ASKS);
    // one of several answers
    if (name === 'INPUT' && element.matches('[type="radio" i]')) signUp(element, INVITATION, /[?？]/);
    if (name !== 'A') continue;
    const words = (ends[i] ?? 0) > i + 2 && element.childElementCount > 1 ? '' : textOf(element).trim();
    if (words !== '' && words.length <= BUTTON_LENGTH && isInvitation(lowerCase(words))) signUp(element, INVITATION);
    const href = attributeOf(element, 'href');
    const box = SKIPS.test(href) ? element.parentElement : null;
    if (box && box !== root && box.querySelector(`[id="${CSS.escape(href.slice(1))}"]`)) limits.set(box, SIGN_UP);
  }
  // A dialog stands over the page: it is the article only where the headline is in it, however much it says of cookies.
  if (title) for (const element of candidates) if (element.matches(DIALOGS) && !element.contains(title)) limits.set(element, 1);
  const gone = new Uint8Array(elements.length);
  const kickers = kickersBefore(seen, headline);
  // Where the ARTICLE with the headline ends: a form in it may be how a shop writes its text.
  let home = headline;
  while (home > 0 && seen.names[home] !== 'ARTICLE') home = seen.parents[home] ?? 0;
  home = home > 0 ? (ends[home] ?? 0) : 0;
  const isOutside = (i: number): boolean => headline >= 0 && (headline < i || headline >= (ends[i] ?? 0));
  /** The greatest share of the page's prose with which an element is furniture; -1 where nothing speaks for it. */
  const mostOf = (element: Element, i: number): number => {
    const tag = seen.names[i] ?? '';
    // A heading beside and before the headline says where it is filed.
    if (title && i < headline && (kickers.has(i) || (/^H\d$/.test(tag) && element.parentElement?.contains(title)))) return 1;
    const byTag =
      isTask(element, tag) || (tag === 'ASIDE' && (text[i] ?? 0) < LABEL && isPictured(element))
        ? -1
        : tag === 'FORM' && isOutside(i) && i >= home
          ? FORM_BESIDE
          : (TAGS[tag] ?? -1);
    const row = furnitureRow(seen, names, i);
    // A picture that opens in a "lightbox" is no notice, which would say something; one with words on it that one can "expand" no tool;
    // a wide one that readers may "share" no button.
    const isPicture = (): boolean =>
      (tag === 'FIGURE' || text[i] === 0 || attributeOf(element, 'class').includes('lightbox')) &&
      (/^[nt]o/.test(row?.name ?? '') || Number(attributeOf(element, 'width')) > BUTTON) &&
      (tag === 'IMG' || element.querySelector('img') !== null);
    const byName = row && !isPicture() && (row.longest === undefined || (text[i] ?? 0) <= row.longest) ? row.most : -1;
    return Math.max(byTag, limits.get(element) ?? -1, byName);
  };
  const mosts = elements.map(mostOf);
  // Short words in a "menu" may be those of a restaurant.
  const small = plainProse(seen, mosts) >= TEXT ? SMALL : 0;
  // Weight of the text that has been passed since the headline, links aside.
  let read = 0;
  for (let i = 1; i < elements.length; ) {
    const element = elements[i];
    if (!element) break;
    const most = mosts[i] ?? -1;
    const weight = prose[i] ?? 0;
    const afterArticle = most >= 0 && read >= ARTICLE_BEFORE && isOutside(i) && furnitureRow(seen, names, i)?.name === 'comments';
    const goes =
      afterArticle ||
      (most >= 0 && (weight <= page * most || (weight <= small && furnitureRow(seen, names, i)?.name !== 'navigation')));
    if (goes && !(/note/i.test(attributeOf(element, 'class')) && isNoteInLine(element))) {
      gone[i] = 1;
      i = ends[i] ?? i + 1;
    } else {
      if (headline >= 0 && i > headline) read += (seen.own[i] ?? 0) - (seen.ownLink[i] ?? 0);
      i++;
    }
  }
  return gone;
}

/** Greatest weight of a section, a place or a day above a headline, and how many of them stand there. */
const KICKER = 40;
const KICKERS = 3;

/** Few words right before the headline say where it is filed, or when; not where much text stands before it. */
function kickersBefore(seen: Survey, headline: number): ReadonlySet<number> {
  const { elements, names, ends, blocks, own, prose } = seen;
  const found = new Set<number>();
  if (totalOf(seen, prose.slice(0, headline)) * 4 > totalOf(seen, prose)) return found;
  let last = 0;
  for (let i = headline - 1; i > 0 && found.size < KICKERS; i--) {
    const element = elements[i];
    const block = blocks[i] ?? i;
    // words in a line that goes on are judged with it
    if (!element || (ends[i] ?? 0) > headline || (block !== i && (ends[block] ?? 0) <= headline)) continue;
    if (names[i] === 'IMG') {
      found.delete(last); // what stands below a picture is its caption
      break;
    }
    const text = textOf(element).trim();
    if ((block === i ? own[i] : text.length) === 0) continue;
    if (weigh(text) > KICKER || /[.!?。！？:：]$/.test(text)) break;
    if (element.closest('figure') === null) found.add(i);
    last = i;
  }
  return found;
}

/** The row of the furniture table that an element's names speak of. */
function furnitureRow(seen: Survey, names: readonly NameVerdict[], i: number): FurnitureRow | undefined {
  const name = names[i];
  const row = name && name.tier < 3 ? FURNITURE[name.row] : undefined;
  const tag = seen.names[i] ?? '';
  const isLook =
    row !== undefined &&
    ((tag === 'P' && PLACES.has(row.name) && (seen.prose[i] ?? 0) > 0) || (row.name === 'navigation' && /^H[2-6]$/.test(tag)));
  return isLook ? undefined : row;
}

/** The prose of a page that stands in nothing which could be furniture. */
function plainProse(seen: Survey, mosts: readonly number[]): number {
  let sum = 0;
  for (let i = 1; i < mosts.length; i = (mosts[i] ?? -1) >= 0 ? (seen.ends[i] ?? i + 1) : i + 1)
    if ((mosts[i] ?? -1) < 0) sum += seen.prose[i] ?? 0;
  return sum;
}

/** Greatest weight of what stands under a picture. */
const LABEL = 150;

/** A picture that leads nowhere: some sites set those of their articles aside. */
const isPictured = (element: Element): boolean => element.querySelector('img') !== null && element.querySelector('a') === null;

/** The box of a task list says whether the task is done. */
const isTask = (element: Element, name: string): boolean => name === 'INPUT' && element.matches('li input[type="checkbox" i]');
