import { isCued } from '../../core/cue.ts';
import { HAN as HAN_RANGES } from '../letters.ts';
import { fold } from '../meta/likeness.ts';
import { isText, nameOf, walk } from './dom.ts';
import { PAYWALL } from './judge.ts';
import { COMMENT_HEAD, END_MARKS, isOfKind, LINE_RULES, READ_ALSO } from './line-rules.ts';
import type { Line } from './lines.ts';

/** What the metadata reader found; the head of the article repeats it. */
export interface Known {
  readonly title: string | null;
  readonly author: string | null;
  readonly date: string | null;
  readonly siteName: string | null;
}

const PROSE = 90;

/** The head of an article is at most so many lines. */
const HEAD = 14;

const mostlyLinks = (line: Line): boolean => line.linked * 10 >= line.weight * 6;

/** A line of the article's own running text. */
const isProse = (line: Line): boolean =>
  (line.weight >= PROSE || line.place.code) && !mostlyLinks(line) && line.place.heading === 0 && !line.place.caption;

const DATE = /(?:19|20)\d\d|\d[:h]\d\d|\d[./-]\d{1,2}[./-]\d|\d\s?日|\d\.?\s[^\s\d!-@]{3}|[^\s\d!-@]{3}\.?\s\d/;
/** A date or a time and few words with it, no sentence and no beginning of one. */
const isDateLike = (line: Line): boolean =>
  line.weight <= 60 &&
  DATE.test(line.text) &&
  !/[.!?。！？，、,]$/.test(line.text) &&
  line.text.replace(/[^\d]/g, '').length * (/\d\d\d\d.*\d[:h]\d\d/.test(line.text) ? 5 : 4) >= line.weight;
/** A letter and a notice close with the day on which they were written. */
const DAY = /^[\d〇○一二三四五六七八九]{4}年[\d一二三四五六七八九十]{1,2}月[\d一二三四五六七八九十]{1,3}日$/;
/** Chinese pages, and many others, put date, source, author and counters into one line. */
const isInfo = (line: Line): boolean =>
  line.weight <= 130 &&
  DATE.test(line.text) &&
  /来源|來源|作者|编辑|编輯|发布|更新|责编|分类|分類|标签|標籤|阅读|浏览|点击|发表|記者|出处|posted |publi(?:shed|cado|é)|categor(?:y|ia)|kategorie/.test(
    line.lower,
  ) &&
  !/[.。！？]$/.test(line.text);
const isByline = (line: Line): boolean =>
  line.weight <= 120 &&
  /^(?:by|von|par|por|di|da|door|av|af|author|written by|text|autor|作者|记者|文|来源|來源|撰文)[\s:：/／|]+\S/.test(
    line.lower,
  ) &&
  !/[.!?。]$/.test(line.text);

/** The author's name alone above the text, or with a role and an address: `김보기 기자 bogi@example.org`. */
const isSigned = ({ weight, lower }: Line, text: string, head: boolean, { author }: Known): boolean => {
  const name = fold(author ?? '');
  return name.length > 1 && ((head && text === name) || (weight <= 60 && text.startsWith(name) && /\S@\S+\.\w+\W*$/.test(lower)));
};

/** A line above the text that is all links and few words leads through the site: a menu, a path, the name of a section. */
const isMenu = (line: Line): boolean => {
  if (line.linked * 3 < line.weight * 2 || line.place.heading > 0) return false;
  const links = line.nodes.map((node) =>
    /[^\s|/>›»·•,-]/.test(node.data) ? (node.parentElement?.closest('a') ?? null) : undefined,
  );
  if (links.some((link) => link && DOCUMENT.test(link.getAttribute('href') ?? ''))) return false;
  return !links.includes(null) && (line.weight <= MENU || new Set(links).size > 3);
};

const DOCUMENT = /\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|zip|csv)(?:[?#]|$)/i;

/** Weight of a line that is a link and no headline. */
const MENU = 16;

/** "Jane Doe is …", "About Jane Doe": the last lines of a text speak of its author by the full name. */
function isAboutAuthor({ lower, weight }: Line, { author }: Known): boolean {
  return (
    weight <= 600 &&
    (author ?? '')
      .toLowerCase()
      .split(', ')
      .some((name) => {
        if (!/\S\s+\S/.test(name)) return false;
        if (lower.startsWith(name)) return ABOUT.test(lower.slice(name.length));
        return /^(?:about|über) /.test(lower) && lower.endsWith(name);
      })
  );
}

const ABOUT = /^,? (?:is|was|has been|writes|covers|works|reports|ist|war|schreibt|arbeitet|es|est|è|é) /;

/** Marks the lines that are not of the article: repeated head, furniture between, and the tail. Answers the lines to drop. */
export function furnitureLines(lines: readonly Line[], known: Known): Set<Line> {
  const dropped = new Set<Line>();
  const first = lines.findIndex((line) => isProse(line) && !isInfo(line));
  const last = lines.findLastIndex((line) => isProse(line) && !isInfo(line));
  const title = fold(known.title ?? '');
  lines.forEach((line, index) => {
    if (line.place.caption || line.place.code) return;
    const head = index < first && index < HEAD;
    const tail = (last >= 0 && index >= last) || index >= lines.length - 6;
    for (const rule of LINE_RULES) {
      if (line.weight > rule.longest) continue;
      if (rule.where === 'link' && !(mostlyLinks(line) || (line.linked > 0 && index > last))) continue;
      if (rule.where === 'tail' && !tail && !head) continue;
      if (isOfKind(rule, line.lower)) {
        dropped.add(line);
        return;
      }
    }
    // The headline, also where a lead or a summary stands above it; and at the end who the author is.
    if (line.place.heading > 0 && index < HEAD && title !== '' && fold(line.text) === title) dropped.add(line);
    if (tail && isAboutAuthor(line, known)) dropped.add(line);
    if ((head || (first < 0 && index < 3) || (index > last && last >= 0)) && !(line.place.table && line.weight < 8)) {
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
        isInfo(line) ||
        isByline(line) ||
        isSigned(line, text, head, known) ||
        ((head || first < 0) && isMenu(line))
      )
        dropped.add(line);
    }
  });
  dropRepeats(lines, dropped);
  dropNextEntries(lines, dropped);
  dropBehindEnd(lines, dropped);
  dropLinkLists(lines, dropped);
  dropLoneLinks(lines, dropped, first, last);
  dropTail(lines, dropped, last);
  dropLabels(lines, dropped);
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
  const whole = lines.reduce((sum, line) => sum + (isProse(line) ? line.weight : 0), 0);
  let before = 0;
  for (const [index, line] of lines.entries()) {
    if (isProse(line)) before += line.weight;
    else if (
      line.weight <= 120 &&
      ((before >= whole * BEFORE_END && (isCued(PAYWALL, line.lower) || END_MARKS.some((mark) => isOfKind(mark, line.lower)))) ||
        (before >= BEFORE_COMMENTS && isCued(COMMENT_HEAD, line.lower)))
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
    if (linked * 10 >= weight * 8) for (const line of items) dropped.add(line);
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
      line.linked >= line.weight * 0.95 &&
      line.place.heading === 0 &&
      !line.place.list &&
      !line.place.table &&
      !line.place.caption &&
      !line.place.quote,
  );
  const isRare = lone.length * 4 <= prose;
  for (const line of lone) if (isRare || (line.text !== line.lower && line.text === line.text.toUpperCase())) dropped.add(line);
}

/** A label: few characters, no end of a sentence. */
const isScrap = (line: Line): boolean =>
  line.weight <= SCRAP &&
  !HAN.test(line.text) &&
  !/[.!?。！？…:："”»)）\d]$/.test(line.text) &&
  !line.place.list &&
  !line.place.table &&
  !line.place.quote;

const SCRAP = 45;
const HAN = new RegExp(`[${HAN_RANGES}]`);

/** Behind the last paragraph nothing stays that is a heading, a link or a scrap. */
function dropTail(lines: readonly Line[], dropped: Set<Line>, last: number): void {
  for (let i = lines.length - 1; i > last && last >= 0; i--) {
    const line = lines[i];
    if (!line) return;
    if (dropped.has(line) || line.place.caption) continue;
    if (isScrap(line) || line.place.heading > 0 || (mostlyLinks(line) && !/^(?:https?:|附件)/.test(line.text))) dropped.add(line);
    else return;
  }
}

/** What may stand behind the words of a label. */
const LABEL_END = /^[\s:：…»›>!-]*$/;

/** A label of other articles ("Read also:") speaks of a list that has gone; where one of text follows it may be the article's own. */
function dropLabels(lines: readonly Line[], dropped: Set<Line>): void {
  let next: Line | undefined;
  for (const line of [...lines].reverse()) {
    if (dropped.has(line)) continue;
    const found = line.weight <= 60 && !line.place.caption && !line.place.code ? READ_ALSO.exec(line.lower) : null;
    if (found && LABEL_END.test(line.lower.slice(found[0].length)) && !next?.place.list && !next?.place.table) dropped.add(line);
    else next = line;
  }
}

/** Takes the lines out of the tree, and then the elements that held nothing else. */
export function dropLines(dropped: ReadonlySet<Line>, root: Element): void {
  const touched = new Set<Element>();
  for (const line of dropped) {
    for (const node of line.nodes) {
      const box = node.parentElement;
      if (box) touched.add(box);
      node.remove();
      // the icon of a control goes with its label
      const link = box?.closest('a');
      if (link?.textContent?.trim() === '' && link.querySelector('img:not([src*=".gif" i])') === null) link.replaceChildren();
    }
  }
  for (const element of touched) {
    let empty: Element | null = element;
    while (empty && empty !== root && isEmpty(empty)) {
      const outer: Element | null = empty.parentElement;
      empty.remove();
      empty = outer;
    }
  }
}

const MEDIA = 'img,picture,video,audio,iframe,object,embed,svg,math,canvas,hr,input,table';

/** True without text and pictures; looks no further than the first of either. */
function isEmpty(element: Element): boolean {
  if (element.matches(MEDIA)) return false;
  const walker = walk(element.ownerDocument, element);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (isText(node) ? node.data.trim() !== '' : MEDIA_NAMES.test(nameOf(node))) return false;
  }
  return true;
}

const MEDIA_NAMES = new RegExp(`^(?:${MEDIA.replace(/,/g, '|')})$`, 'i');
