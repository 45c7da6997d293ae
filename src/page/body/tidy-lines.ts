import { isCued } from '../../core/cue.ts';
import { HAN as HAN_RANGES } from '../letters.ts';
import { fold } from '../meta/likeness.ts';
import { aboutAuthor, isAboutAuthor } from './about-author.ts';
import { PAYWALL } from './judge.ts';
import { dropLabels } from './labels.ts';
import {
  DAY,
  isAside,
  isByline,
  isDateLike,
  isFollow,
  isInDataTable,
  isInfo,
  isJump,
  isMenu,
  isPaper,
  isPointer,
  isProse,
  isRole,
  isSigned,
  type Known,
  mostlyLinks,
  PROSE,
  saysDay,
} from './line-kinds.ts';
import { COMMENT_HEAD, END_MARKS, isOfKind, isReadAlso, LINE_RULES } from './line-rules.ts';
import type { Line } from './lines.ts';
import { isBar, isPath } from './link-lines.ts';

/** The head of an article is at most so many lines. */
const HEAD = 14;
const KICKER = 24;
/** Weight of a title that no sentence of the text says by chance. */
const TITLE = 30;

/** For each digit of the article's day so much weight: `Miércoles, 5 de septiembre de 2024`. */
const SPELT_OUT = 7;
const isWhen = (line: Line, known: Known): boolean =>
  saysDay(line, known) && (isDateLike(line) || (line.linked === 0 && !HAN.test(line.text) && isDateLike(line, SPELT_OUT)));

/** The paper and the day in brackets below a text, as Japanese sites cite it: `（2011年4月10日 読売新聞）`. */
const isCited = (line: Line, known: Known): boolean =>
  line.weight <= 60 && /^[(（[【].*[)）\]】]$/.test(line.text) && saysDay(line, known);

/** Marks the lines that are not of the article: repeated head, furniture between, and the tail. Answers the lines to drop. */
export function furnitureLines(lines: readonly Line[], known: Known): Set<Line> {
  const dropped = new Set<Line>();
  const first = lines.findIndex((line) => isProse(line) && !isInfo(line));
  const last = lines.findLastIndex((line) => isProse(line) && !isInfo(line));
  const second = lines.findIndex((line, index) => index > first && isProse(line) && !isInfo(line));
  const title = fold(known.title ?? '');
  let behindName = -1;
  lines.forEach((line, index) => {
    if (line.place.caption || line.place.code) return;
    // a dot alone in its block keeps others apart; behind a formula it ends a sentence
    if (/^[.,]$/.test(line.text) && !line.place.table && line.block.childElementCount === 0) dropped.add(line);
    const head = index < first && index < HEAD;
    const tail = (last >= 0 && index >= last) || index >= lines.length - 6;
    for (const rule of LINE_RULES) {
      if (line.weight > rule.longest) continue;
      if (rule.where === 'link' && !(mostlyLinks(line) || (line.linked > 0 && index > last))) continue;
      const isEarly =
        rule.name === 'related' ? head : index < Math.min(HEAD, isProse(line) ? first + 1 : Math.max(first, second));
      if (rule.where === 'tail' && !tail && !isEarly && !(rule.name === 'subscribe' && isAside(line))) continue;
      if (isOfKind(rule, line.lower) || (rule.name === 'subscribe' && isFollow(line))) {
        dropped.add(line);
        return;
      }
    }
    // again, as the title of what holds its pictures
    const isTitle = line.weight >= TITLE && line.weight <= TITLE + 2 * title.length && fold(line.text) === title;
    if (index > first && isTitle && line.place.heading === 0 && !line.place.list && !line.place.table) dropped.add(line);
    // The headline, also where a lead or a summary stands above it; and at the end who the author is.
    if (line.place.heading > 0 && index < HEAD && title !== '' && fold(line.text) === title) {
      dropped.add(line);
      // And the name of the section, or a kicker, above it; what stands below a picture there is its caption.
      for (const above of index > first && first >= 0 ? [] : lines.slice(0, index)) {
        if (above.afterPicture) break;
        if (above.weight <= KICKER && !/[.!?。！？:：]$/.test(above.text)) dropped.add(above);
      }
    }
    if ((tail && isAboutAuthor(line, known)) || isJump(line) || isBar(line) || (head && isPath(line))) dropped.add(line);
    // Who and when may stand behind a lead, too.
    if (index > first && (index < second || second < 0) && index < HEAD && line.place.heading === 0 && !line.place.table) {
      const isBy = isByline(line) && !line.place.list;
      if (isBy || isWhen(line, known) || isInfo(line) || isRole(line) || isSigned(line, fold(line.text), true, known))
        dropped.add(line);
    }
    if (
      (head || (first < 0 && index < 3) || (index > last && last >= 0)) &&
      !(line.place.table && line.weight < 8 && line.linked < line.weight)
    ) {
      const text = fold(line.text);
      const repeatsTitle =
        title !== '' &&
        (text === title ||
          (title.includes(text) && text.length * 2 > title.length) ||
          (line.place.heading > 0 && (title.includes(text) || (text.includes(title) && text.length < title.length * 1.6))));
      if (
        line.place.heading === 1 ||
        repeatsTitle ||
        (isDateLike(line) && !(index > last && DAY.test(line.text))) ||
        (head && isWhen(line, known)) ||
        (index > last && isCited(line, known)) ||
        isInfo(line) ||
        isByline(line) ||
        isRole(line) ||
        isSigned(line, text, head, known) ||
        ((head || first < 0) && isMenu(line)) ||
        // what the author is, or where, right behind the name
        (index === behindName && isScrap(line) && !line.text.includes(':'))
      )
        dropped.add(line);
      if (head && line.place.heading === 0 && isSigned(line, text, head, known)) behindName = index + 1;
    }
  });
  dropRepeats(lines, dropped);
  dropNextEntries(lines, dropped);
  dropBehindEnd(lines, dropped);
  dropLinkLists(lines, dropped);
  dropLoneLinks(lines, dropped, first, last);
  for (const line of aboutAuthor(lines, dropped, known)) dropped.add(line);
  dropTail(lines, dropped, last);
  dropLabels(lines, dropped, last);
  return dropped;
}

/** A page that holds the article twice (for print, for small screens) is cut where the second one begins, which has a box of its own. */
function dropRepeats(lines: readonly Line[], dropped: Set<Line>): void {
  const prose = lines.filter((line) => isProse(line) && line.weight >= REPEATED);
  const first = prose[0];
  if (!first) return;
  const box = first.block.parentElement;
  const again = lines.findIndex((line) => line !== first && line.text === first.text && line.block.parentElement !== box);
  if (again < 0) return;
  const before = lines.slice(0, again);
  const start = before.findLastIndex((line) => isProse(line) && !dropped.has(line)) + 1;
  const seen = new Set(before.map((line) => line.text));
  const rest = lines.slice(again).filter(isProse);
  if (rest.every((line) => seen.has(line.text))) for (const line of lines.slice(start)) dropped.add(line);
}

/** Weight of a paragraph whose return is no chance. */
const REPEATED = 100;
const STAMP =
  /^[\s!-/:-@[-`{-¿\u2010-\u203b\u3000-\u301f]*(?:发表于|发布于|posted (?:on|at)|on|am)?\s*(?:\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s+\d{1,2}:\d\d(?::\d\d)?)[\s!-/:-@[-`{-¿\u2010-\u203b\u3000-\u301f]*$/;

/** Three or more lines that are a date with a time stand over entries of a diary or over comments: only the first entry is the page's. */
function dropNextEntries(lines: readonly Line[], dropped: Set<Line>): void {
  const stamps = lines.flatMap((line, index) =>
    line.weight < PROSE && line.lower.includes(':') && STAMP.test(line.lower) ? [index] : [],
  );
  const second = stamps[1];
  if (second === undefined || stamps.length < 3) return;
  const between = lines.slice(stamps[0], second).reduce((sum, line) => sum + (isProse(line) ? line.weight : 0), 0);
  if (between >= REPEATED) for (const line of lines.slice(second - 1)) dropped.add(line);
}

/** Share of the prose that must stand before an end mark for it to be one. */
const BEFORE_END = 0.6;
/** Weight of prose that must stand before the head of the comments. */
const BEFORE_COMMENTS = 250;

/** Behind the names of the desk, or the head of a list of other articles, nothing belongs to the article any more. */
function dropBehindEnd(lines: readonly Line[], dropped: Set<Line>): void {
  // A text whose lines are all short has no prose; then every line counts.
  const isCounted = lines.some(isProse) ? isProse : (line: Line): boolean => line.weight > SCRAP;
  // Whose picture stands above; and a label of links in the middle of a text, behind which it goes on to its end.
  const isInText = (index: number, { lower, afterPicture }: Line): boolean => {
    if (afterPicture && /^.{0,3}[图来摄]/.test(lower)) return true;
    const rest = lines.slice(index + 1).filter((line) => !dropped.has(line) && !line.place.list);
    const links = rest.findIndex((line) => !mostlyLinks(line));
    const text = rest.slice(links);
    // A last one stands behind links, with the first.
    const least = links > 0 && text[0]?.block.parentElement === lines[0]?.block.parentElement ? 1 : 2;
    return isReadAlso(lower) && text.filter(({ weight }) => weight > SCRAP).length >= least && !text.some(mostlyLinks);
  };
  const whole = lines.reduce((sum, line) => sum + (isCounted(line) ? line.weight : 0), 0);
  let before = 0;
  for (const [index, line] of lines.entries()) {
    if (isCounted(line)) before += line.weight;
    else if (
      before > 0 &&
      line.weight <= 120 &&
      !/[|｜丨]/.test(line.text) &&
      ((before >= whole * BEFORE_END &&
        (isCued(PAYWALL, line.lower) || END_MARKS.some((mark) => isOfKind(mark, line.lower))) &&
        !isInText(index, line)) ||
        (before >= BEFORE_COMMENTS && isCued(COMMENT_HEAD, line.lower) && !isJump(line)))
    ) {
      for (const later of lines.slice(index)) if (!later.place.caption) dropped.add(later);
      return;
    }
  }
}

/** A list whose items are links and nothing else leads to other pages. */
function dropLinkLists(lines: readonly Line[], dropped: Set<Line>): void {
  const lists = new Map<Element, Line[]>();
  for (const line of lines) {
    if (!line.place.list) continue;
    const items = lists.get(line.place.list);
    if (items) items.push(line);
    else lists.set(line.place.list, [line]);
  }
  for (const items of lists.values()) {
    const weight = items.reduce((sum, line) => sum + line.weight, 0);
    const linked = items.reduce((sum, line) => sum + line.linked, 0);
    // So do the other buttons of a bar.
    const isBar = linked === 0 && weight < SCRAP * 2 && items.filter((line) => dropped.has(line)).length * 2 >= items.length;
    if (isBar || linked * 10 >= weight * 8) for (const line of items) dropped.add(line);
  }
}

/** A paragraph that is one link, between paragraphs of prose, advertises another article; in a digest such lines are the text, but not in capitals. */
function dropLoneLinks(lines: readonly Line[], dropped: Set<Line>, first: number, last: number): void {
  const prose = lines.filter(isProse).length;
  const lone = lines.filter(
    (line, index) =>
      index > first &&
      index < last &&
      line.weight >= 20 &&
      !line.lower.includes('://') &&
      !line.text.endsWith(',') && // the line goes on behind the break
      (line.linked >= line.weight * 0.95 || isPointer(line)) &&
      line.place.heading === 0 &&
      !line.place.list &&
      (!line.place.table || line.block.closest('table')?.textContent?.trim() === line.text) &&
      !line.place.caption &&
      (!line.place.quote || line.block.closest('.wp-embedded-content') !== null),
  );
  const isRare =
    lone.length * 4 <= prose ||
    (lone.length * 2 <= prose && lone.every(({ text }) => text.includes(': '))) ||
    (lone.length === 1 && lines.length > 4);
  for (const line of lone)
    if ((isRare && !isPaper(line)) || (/[a-z]/.test(line.lower) && line.text === line.text.toUpperCase())) dropped.add(line);
}

/** A label: few characters, no end of a sentence. */
const isScrap = (line: Line): boolean =>
  line.weight <= SCRAP &&
  !HAN.test(line.text) &&
  !/[.!?。！？।؟۔…:："”»)）\d]$/.test(line.text) &&
  !line.place.list &&
  !line.place.table &&
  !line.place.quote;
const SCRAP = 45;
/** Scripts whose sentences end without a sign, or are too short to tell by their length. */
const HAN = new RegExp(`[${HAN_RANGES}\u0e00-\u0eff]`);

/** Behind the last paragraph nothing stays that is a heading, a link or a scrap. */
function dropTail(lines: readonly Line[], dropped: Set<Line>, last: number): void {
  for (let i = lines.length - 1; i > last && last >= 0; i--) {
    const line = lines[i];
    if (!line) return;
    if (dropped.has(line) || line.place.caption || isPaper(line)) continue;
    if (line.place.table && isInDataTable(line.block)) return;
    // a picture may be all that stands under one of the text's headings
    const { heading } = line.place;
    if (heading > 0 && lines[i + 1]?.afterPicture && lines.findIndex(({ place }) => place.heading === heading) < last) return;
    if (isScrap(line) || line.place.heading > 0 || (mostlyLinks(line) && !/^(?:https?:|附件)/.test(line.text))) dropped.add(line);
    else return;
  }
}
