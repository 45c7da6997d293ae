import { lowerCase } from '../letters.ts';
import { attributeOf, textOf } from './dom.ts';
import { isOfKind, LINE_RULES } from './line-rules.ts';
import { PICTURE_FILE, type Survey, subtreeSums } from './survey.ts';

const HEADING = /^H[1-6]$/;
const BOX = /^(?:DIV|SECTION|UL|OL|DL|TABLE|ASIDE|HEADER|ARTICLE|CENTER|FORM|DETAILS|P|.+-.+)$/;

/** Weight of text per linked headline up to which a block is a row of teasers; an item of a digest says more. */
const TEASER = 450;

/** Greatest weight of what is said of one page beside its picture. */
const CARD = 220;

/** More than this part of the container's text is never taken for side blocks: then the page is a list, and is told as one. */
const MOST = 0.45;

/**
 * Marks blocks inside the chosen container that lead to other articles, whatever their names: boxes that are mostly links,
 * and rows of teasers (linked headlines with a line or two each).
 */
export function markSideBlocks(seen: Survey, container: number, gone: Uint8Array): void {
  const prose = subtreeSums(seen, seen.prose, gone);
  const text = subtreeSums(seen, seen.own, gone);
  const links = subtreeSums(seen, seen.ownLink, gone);
  const headlines = subtreeSums(seen, linkedHeadlines(seen), gone);
  const whole = text[container] ?? 0;
  const found: number[] = [];
  let taken = 0;
  const end = seen.ends[container] ?? 0;
  gone.set(withoutHeaded(seen, container, gone, HEADED));
  for (let i = container + 1; i < end; ) {
    const weight = text[i] ?? 0;
    if (gone[i] === 1) {
      i = seen.ends[i] ?? i + 1;
      continue;
    }
    const linked = links[i] ?? 0;
    const mostlyLinks = weight >= 30 && linked * 10 >= weight * 6 && (prose[i] ?? 0) * 4 <= weight && seen.names[i] !== 'P';
    const teasers = (headlines[i] ?? 0) > 0 && weight <= TEASER * (headlines[i] ?? 0) && (prose[i] ?? 0) <= whole * 0.3;
    if (
      BOX.test(seen.names[i] ?? '') &&
      weight < whole * MOST &&
      (mostlyLinks || teasers || (linked > 0 && weight <= CARD && seen.names[i] !== 'P' && isCard(seen.elements[i]))) &&
      !isData(seen.elements[i], linked, weight)
    ) {
      found.push(i);
      taken += weight;
      i = seen.ends[i] ?? i + 1;
    } else i++;
  }
  if (taken <= whole * MOST) for (const i of found) gone[i] = 1;
}

/** A picture and words that are links to one other page, with what is said of it. */
function isCard(box: Element | undefined): boolean {
  const [first, ...others] = box?.querySelectorAll('a[href]') ?? [];
  const href = first ? attributeOf(first, 'href') : '';
  return (
    others.length > 0 &&
    box?.querySelector('a img') !== null &&
    !href.startsWith('#') &&
    !PICTURE_FILE.test(href) &&
    others.every((link) => attributeOf(link, 'href') === href)
  );
}

/** A table with heads whose cells are partly links tells something. */
const isData = (element: Element | undefined, linked: number, weight: number): boolean =>
  element?.nodeName === 'TABLE' && linked * 10 < weight * 9 && element.querySelector('th') !== null;

/** 1 for a headline that is a link: it begins another article. */
export function linkedHeadlines(seen: Survey): Int32Array {
  return seen.own.map((weight, i) => {
    const linked = seen.ownLink[i] ?? 0;
    return weight >= 20 && linked * 10 >= weight * 9 && HEADING.test(seen.names[i] ?? '') ? 1 : 0;
  });
}

/** Share of the article's prose that a box with such a heading may hold. */
const HEADED = 0.75;

/** Greatest weight of a heading that says what follows are other articles. */
const LABEL = 60;

/** `gone`, and with it the boxes inside a container whose own headings call them others', if they hold at most this part of its prose. */
export function withoutHeaded(seen: Survey, container: number, gone: Uint8Array, most: number): Uint8Array {
  const prose = subtreeSums(seen, seen.prose, gone);
  const without = gone.slice();
  for (const box of headedAsOthers(seen))
    if (box > container && box < (seen.ends[container] ?? 0) && (prose[box] ?? 0) <= (prose[container] ?? 0) * most)
      without[box] = 1;
  return without;
}

/** Boxes that begin with a heading like "Related stories", by index. */
export function headedAsOthers(seen: Survey): readonly number[] {
  const { names, own, parents, elements } = seen;
  const rule = LINE_RULES.find(({ name }) => name === 'related');
  return names.flatMap((name, i) => {
    const weight = own[i] ?? 0;
    const element = elements[i];
    if (!rule || !element || weight === 0 || weight > LABEL || !/^H[2-6]$/.test(name)) return [];
    if (!isOfKind(rule, lowerCase(textOf(element).trim()))) return [];
    let box = i;
    while (box > 0 && (seen.ends[box] ?? 0) === (seen.ends[i] ?? 0)) box = parents[box] ?? 0; // shells that hold the heading alone
    const before = own.slice(box, i).reduce((sum, it) => sum + it, 0);
    return box > 0 && before === 0 && BOX.test(names[box] ?? '') ? [box] : [];
  });
}
