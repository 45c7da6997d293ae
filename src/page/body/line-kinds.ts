import { isRole as isRoleName } from '../meta/author-names.ts';
import { fold } from '../meta/likeness.ts';
import { nameWithRole, signedName } from '../meta/signed-lines.ts';
import type { Line } from './lines.ts';

/** What the metadata reader found; the head of the article repeats it. */
export interface Known {
  readonly title: string | null;
  readonly author: string | null;
  readonly date: string | null;
  readonly siteName: string | null;
}

export const PROSE = 90;

export const mostlyLinks = (line: Line): boolean => line.linked * 10 >= line.weight * 6;

/** A line of the article's own running text. */
export const isProse = (line: Line): boolean =>
  (line.weight >= PROSE || line.place.code) && !mostlyLinks(line) && line.place.heading === 0 && !line.place.caption;

const DATE = /(?:19|20)\d\d|\d[:h]\d\d|\d[./-]\d{1,2}[./-]\d|\d\s?日|\d\.?\s[^\s\d!-@]{3}|[^\s\d!-@]{3}\.?\s\d/;
/** A date or a time and few words with it, so much for each digit; no sentence and no beginning of one. */
export const isDateLike = (line: Line, perDigit = /\d\d\d\d.*\d(?:[:h]\d\d| ?日$)/.test(line.text) ? 5 : 4): boolean =>
  line.weight <= 60 &&
  DATE.test(line.text) &&
  !/(?<!г|น|[Mm]in)[.!?。！？，、,]$|：\d{4}$/.test(line.text) &&
  line.text.replace(/[^\d]/g, '').length * perDigit >= line.weight;
/** Whether a line has the numbers of the article's day, or of the day beside it in another zone. */
export function saysDay({ text }: Line, { date }: Known): boolean {
  const numbers = (text.match(/\d+/g) ?? []).map(Number);
  const [year = 0, day = 0] = [date?.slice(0, 4), date?.slice(8, 10)].map(Number);
  return numbers.includes(year) && numbers.some((number) => Math.abs(number - day) < 2);
}
/** A letter and a notice close with the day on which they were written. */
export const DAY = /^[\d〇○一二三四五六七八九]{4}年[\d一二三四五六七八九十]{1,2}月[\d一二三四五六七八九十]{1,3}日$/;
/** Chinese pages, and many others, put date, source, author and counters into one line. */
export const isInfo = (line: Line): boolean =>
  line.weight <= 130 &&
  DATE.test(line.text) &&
  /\d{4}\D\d\d?\D\d\d?\D{0,3}\d\d?:\d\d[^，。]*$|\d\s?版|来源|作者|编辑|发布|更新|[创建].时间|责编|分类|标签|阅读|浏览|点击|发表|记者|出处|posted |publi(?:shed|cado|é)|(?:last|zuletzt|letzte) (?:modif|updat|geänd|aktual|änder)|categor(?:y|ia)|kategorie/.test(
    line.lower,
  ) &&
  !/[.。！？]$/.test(line.text);
export const isByline = (line: Line): boolean =>
  line.weight <= 120 &&
  (/^(?:by|von|par|por|di|da|door|av|af|author|written by|text|autor|szerző|penulis|автор|作者|记者|.{0,4}记者(?=[:：])|[图、]*文[、/／图]*|来源|撰文)[\s:：/／|]+\S|^.{0,14}(?:[/／].{1,6}|综合)报[道导].?$|^[^。，]{0,8}记者\s?[一-鿿]{2,4}(?:[\s、][一-鿿]{2,4})*[\s(（]*(?:[一-鿿]{2,5}报[道导]|发自[一-鿿]{2,5})[)）]?$/.test(
    line.lower,
  ) ||
    signedName(line.text) !== null) &&
  !/[.!?。？！]$/.test(line.text);
/** What the author is, in a line of its own: `BBC中文记者`, `Science correspondent`. */
export const isRole = ({ weight, lower, place }: Line): boolean =>
  weight <= 40 && !place.table && (place.list ? /记者$/ : /^[^,]*(?:记者|correspondent|reporter|editor)$/).test(lower);

const ROLE_LENGTH = 9;
const DAY_LENGTH = 25;
/** The day in full, the time and the zone, and the words between: `Monday November 18, 2019 7:45 am PST by …`. */
const SPELT_DAY_LENGTH = 48;

/** The author's name alone above the text, or with a role, the paper, a day and an address: `김보기 기자 bogi@example.org`. */
export const isSigned = (line: Line, text: string, head: boolean, known: Known): boolean => {
  const { weight, lower, text: written } = line;
  const names = (known.author ?? '').split(/, |、/).map((each) => fold(each));
  const name = names.join('');
  if (name.length < 2) return false;
  const paper = fold(known.siteName ?? '');
  const isDated = saysDay(line, known);
  const beside = isDated ? SPELT_DAY_LENGTH : DATE.test(lower) ? DAY_LENGTH : ROLE_LENGTH;
  // With a word for what they are: `文・山田太郎`, `김보기 기자`.
  const isAlone =
    text === name ||
    names.includes(text) ||
    names.includes(fold(nameWithRole(written) ?? '')) ||
    (text.startsWith(name) && isRoleName(text.slice(name.length).trim())) ||
    (names.every((each) => text.includes(each)) &&
      text.length <= name.length + beside + (paper !== '' && text.includes(paper) ? paper.length : 0) &&
      !(isDated ? /(?<![ap]\.m)[.!?。！？]$/ : /[.!?。！？]$/).test(lower));
  const key = (of: string): string => of.replaceAll(' ', '');
  return (
    // the house and the name in brackets close a text
    ((head || lower.endsWith(')')) && isAlone) ||
    // as Japanese papers sign their texts
    (key(text) === key(name) && lower.startsWith('【')) ||
    (weight < PROSE && key(text).startsWith(key(name)) && /\S@\S+\.\w+\W*$/.test(lower))
  );
};

/** A table with heads holds data; others may lay out a page. */
export const isInDataTable = (block: Element): boolean => block.closest('table')?.querySelector('th') != null;

/** A line above the text that is all links and few words leads through the site: a menu, a path, the name of a section. */
export const isMenu = (line: Line): boolean => {
  if (line.linked === 0 || line.place.heading > 0 || (line.place.table && isInDataTable(line.block))) return false;
  const links = line.nodes.map((node) =>
    /[^\s|/>›»·•,-]/.test(node.data) ? (node.parentElement?.closest('a') ?? null) : undefined,
  );
  if (links.some((link) => link && DOCUMENT.test(link.getAttribute('href') ?? ''))) return false;
  return !links.includes(null) && (line.weight <= MENU || new Set(links).size > 3);
};

/** A line that is a link within the page leads past something, to the comments or to the top, or is a button; a note's mark is shorter. */
export function isJump(line: Line): boolean {
  if (line.weight < 6 || line.weight > 60 || line.linked < line.weight || line.place.heading > 0 || line.place.list) return false;
  return line.nodes.every((node) => {
    const href = linkOf(node)?.getAttribute('href');
    return href ? /^(?:#|javascript:)/.test(href) : node.data.trim() === '';
  });
}

/** A document that a text hands out by its name is a part of it; "here" points away. */
export const isPaper = ({ nodes, lower }: Line): boolean =>
  !/^(?:hier|here)/.test(lower) && nodes.some((node) => DOCUMENT.test(linkOf(node)?.getAttribute('href') ?? ''));

const DOCUMENT = /\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|zip|csv)(?:[?#]|$)/i;

/** Weight of a line that is a link and no headline. */
const MENU = 16;

/** A line with a link, an order or all of it in letters that set it apart: the paper speaks to its readers, and of itself. */
export const isAside = (line: Line): boolean =>
  line.linked > 0 && (/^(?:click|sign|subscribe|download|follow)\b/.test(line.lower) || isSetApart(line));

const isIn =
  (selector: string) =>
  ({ nodes }: Line): boolean =>
    nodes.every(({ data, parentElement }) => data.trim() === '' || parentElement?.closest(selector));
/** All of it in bold or slanted letters. */
export const isSetApart = isIn('em,i,b,strong');
const isSlanted = isIn('em,i');

/** Leads to a channel, where nobody but the paper speaks, in whatever language; or asks for letters in letters that set it apart. */
export const isFollow = (line: Line): boolean =>
  line.nodes.some((node) => {
    const href = linkOf(node)?.getAttribute('href') ?? '';
    return CHANNEL.test(href) || (href.startsWith('mailto:') && isSlanted(line));
  });

const CHANNEL = /[/.](?:t\.me|whatsapp\.com\/channel|google\.com\/publications)\/[^/]+$/;

const linkOf = (node?: Text): Element | null | undefined => node?.parentElement?.closest('a');

/** A label of a word or two and a link, to the end of the line and no sentence: "Read also" in whatever language; and a link in brackets. */
export function isPointer({ text, weight, linked, nodes }: Line): boolean {
  const link = nodes
    .findLast(({ data }) => data.trim() !== '')
    ?.parentElement?.closest('a')
    ?.textContent?.trim();
  return (
    (link !== undefined &&
      text.endsWith(link) &&
      weight - linked <= POINTER &&
      linked >= POINTER &&
      !/[.!?。！？]$/.test(text)) ||
    (linked * 2 >= weight && /^[[【].*[\]】]$/.test(text))
  );
}

/** Weight of a label. */
export const POINTER = 24;
