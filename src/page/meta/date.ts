import type { DateCandidate, Origin } from '../../core/article.ts';
import { HAN_ZONE, inDigits, type ParsedDate, parseDate } from '../../core/date.ts';
import { lowerCase } from '../letters.ts';
import { DIGIT_SHAPES, NUMERIC, TIME_BEFORE, TIME_BEHIND, WORD_SHAPES } from './date-shapes.ts';
import { all, attr, contains, nearest, type Texts, textOf, word } from './dom.ts';
import { inNumbers } from './han-dates.ts';
import type { LdArticle } from './json-ld.ts';
import { isForeign, type Lines } from './lines.ts';
import { boardTime } from './signatures.ts';
import { isTime, leadsTo, stampOf, TIMES } from './stamps.ts';
import { type Tags, valuesOf } from './tags.ts';

export interface DateSources extends Lines {
  readonly document: Document;
  readonly texts: Texts;
  /** The page's address and the one chosen for it. */
  readonly addresses: readonly string[];
  readonly ld: LdArticle;
  readonly tags: Tags;
  readonly headline: Element | null;
  /** Selector of the site table. */
  readonly selector: string | null;
  readonly zone: number | null;
  readonly lang: string | null;
}

/** Names of meta tags with the instant of publication, in the order of trust (post-format section 8). */
const PUBLISHED_TAGS =
  'article:published_time og:published_time og:article:published_time article:published og:time apub:time article:create_at datepublished pubdate publishdate publish-date publish_date publish_time dc.date.issued dcterms.issued dcterms.created dc.date.created parsely-pub-date sailthru.date cxenseparse:recs:publishtime weibo:article:create_at og:release_date citation_date'.split(
    ' ',
  );
/** Names that templates fill with the day of a change or of the page's making: where no visible date bears it out, after a time that stands with the headline. */
const LESSER_TAGS = 'dc.date dcterms.date date datecreated'.split(' ');
const MODIFIED_TAGS = 'datemodified article:modified_time og:updated_time dcterms.modified last-modified'.split(' ');

const UPDATED = /updat|modif|aktualisier|geändert|stand\b|mis à jour|actualizad|atualizad|aggiornat|обновлен|更新|편집|수정/;

/** Dates of other things: since when a member writes, until when one may take part. */
const OTHER_DAY = /^\W{0,4}(?:registriert|registered|joined|注册|注冊|deadline)/;

const PUBLISHED = /publ|post|erstellt|veröff|发布|発表|公开|公開|опублик/;

interface Found {
  readonly candidate: DateCandidate;
  readonly dayOnly: boolean;
}

/** The page itself said the zone. */
const isZoned = ({ zone, zoneGuessed }: { zone: number | null; zoneGuessed: boolean }): boolean => zone !== null && !zoneGuessed;

/** Days between two instants, for "the same day, only better known". */
const daysApart = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;

/** The first date in a text; null when there is none that can be read. */
function dateIn(written: string): string | null {
  const text = inDigits(inNumbers(written));
  if (!/(?:19|20|25|1[34])\d\d|\d\.\s?\d+\.\s?\d\d/.test(text)) return null;
  const lower = lowerCase(text);
  let first: { index: number; text: string } | null = null;
  for (const shape of NUMERIC.test(lower) ? [...DIGIT_SHAPES, ...WORD_SHAPES] : WORD_SHAPES) {
    const match = shape.exec(lower);
    if (match && (!first || match.index < first.index)) first = { index: match.index, text: match[0] };
  }
  if (!first) return null;
  const end = first.index + first.text.length;
  TIME_BEHIND.lastIndex = end;
  const time = /\d/.test(lower.slice(end)) ? TIME_BEHIND.exec(lower)?.[0] : undefined;
  const behind = end + (time?.length ?? 0);
  const rest = text.slice(behind);
  const shown = text.slice(end, behind);
  // A dot between hours and minutes where nothing but a time can stand.
  const clock = /^\s*(?:$|[|,·–—]|น|wi[bt]|uur)/i.test(rest) ? shown.replace(/(\d)\.(\d\d)/, '$1:$2') : shown;
  const dated = text.slice(first.index, end);
  const zone = HAN_ZONE.exec(text.slice(Math.max(0, first.index - 20), first.index))?.[0];
  if (zone) return `${dated}${clock} ${zone}`;
  const before = time ? null : TIME_BEFORE.exec(text.slice(0, first.index));
  return before ? `${dated} ${before[0]}` : (dated + clock + (ZONE.exec(rest)?.[0] ?? '')).trim();
}

/** The date of a line that may have two: behind the word for its publication, else the first. */
function publishedIn(line: string): string | null {
  const at = lowerCase(line).search(PUBLISHED);
  return (at > 0 ? dateIn(line.slice(at)) : null) ?? dateIn(line);
}

/** Letters of a zone right behind a time; capitals only, or "et" would be one. */
const ZONE =
  /^\s*[(（]?(?:(?:[A-Z]{1,3}T|UTC|GMT|ME[SZ]Z?)\b|МСК|[\u4e00-\u9fff]{2,4}[时時][间間]|(?:Eastern|Central|Mountain|Pacific) (?:Standard |Daylight )?Time)(?:[+-]\d{1,2}(?::?\d\d)?)?/;

const PATH_SHAPES = [
  /(?:^|[/_.-])((?:19|20)\d{2})[/_-](\d{1,2})[/_-](\d{1,2})(?=[/_.-]|$)/,
  /(?:^|[/_.t-])((?:19|20)\d{2})[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=\D|$)/,
];

function dateInPath(address: string): string | null {
  const { pathname, search } = new URL(address);
  const path = pathname + search;
  for (const shape of PATH_SHAPES) {
    const match = shape.exec(path);
    if (match) return match.slice(1).join('-');
  }
  // Day first, as no address is written the American way round; dots say so to parseDate.
  return /(?<![\d-])\d{1,2}-\d{1,2}-(?:19|20)\d{2}(?!\d)/.exec(path)?.[0].replaceAll('-', '.') ?? null;
}

/** Every date of the page, best first; the instant of the clip is not known here. */
export function readDates(sources: DateSources): DateCandidate[] {
  const { document, ld, tags, headline, marks, lang, zone } = sources;
  const found: Found[] = [];
  const known = new Map<string, ParsedDate | null>(); // pages say the same in several places
  const read = (value: string | null): ParsedDate | null => {
    if (!value || !/\d/.test(value)) return null;
    const before = known.get(value);
    if (before !== undefined) return before;
    const parsed = parseDate(value, { zone, lang }) ?? parseDate(dateIn(value) ?? '', { zone, lang });
    known.set(value, parsed);
    return parsed;
  };
  const put = (parsed: ParsedDate | null, from: Origin): void => {
    if (!parsed || /^(?:0|1970-01-01)/.test(parsed.date)) return; // the zero of a clock
    if (from !== 'json-ld' && from !== 'meta' && parsed.date < '1990') return;
    const { date, dayOnly, ...zoned } = parsed;
    found.push({ candidate: { value: date, from, ...zoned }, dayOnly });
  };
  const add = (value: string | null, from: Origin): void => put(read(value), from);
  const addElements = (elements: readonly Element[], from: Origin): void => {
    for (const element of elements) {
      if (isForeign(element, headline, marks)) continue;
      const stamp = read(attr(element, 'datetime') ?? attr(element, 'content') ?? stampOf(element));
      // The stamp is the more exact, but sometimes only the text knows the zone ("8:00 AM EDT") or the time.
      const shown = stamp && isZoned(stamp) ? null : read(textOf(element, 200));
      put(stamp && !(shown && isZoned(shown) && daysApart(stamp.date, shown.date) < 1.1) ? stamp : shown, from);
    }
  };
  if (sources.selector) addElements(all(document, sources.selector, 3), 'site-table');
  for (const value of ld.published.slice(0, 4)) add(value, 'json-ld');
  for (const value of valuesOf(tags, ...PUBLISHED_TAGS).slice(0, 4)) add(value, 'meta');
  const visible = visibleDates(sources);
  const lesser = valuesOf(tags, ...LESSER_TAGS).slice(0, 4);
  const dayOf = (value: string): string | undefined => read(value)?.date.slice(0, 10);
  for (const value of lesser) if (visible.some((text) => dayOf(text) === dayOf(value))) add(value, 'meta');
  addElements(all(document, '[itemprop~="datePublished"]:not(meta)', 3), 'microdata');
  const times = timesNear(sources);
  addElements(
    times.filter((element) => !isUpdate(element)),
    'time',
  );
  for (const value of lesser) add(value, 'meta');
  const path = sources.addresses.map(dateInPath).find((day) => day !== null) ?? null;
  // A date in the path is sure of its day, a visible one may know the time: the visible one leads where they agree.
  const sure = read(path)?.date;
  const agreeing = visible.filter((text) => sure && daysApart(read(text)?.date ?? '1970', sure) <= 1.6);
  for (const text of agreeing) add(text, 'byline');
  add(path, 'address');
  for (const text of visible) if (!agreeing.includes(text)) add(text, 'byline');
  // What shows when the mouse rests on a date: last, as it only tells the time of a day that is known.
  if (found[0]?.dayOnly) addElements(all(document, 'abbr[title*=":"],a[title*=":"],span[title*=":"]', 20).filter(isTime), 'time');
  if (found.length === 0)
    addElements(
      all(document, 'time,[class*="publish" i],[class*="date" i],[class*="time" i],[id*="date" i],[id*="time" i]', 12),
      'text',
    );
  if (found.length === 0) {
    if (headline) add(textOf(headline, 400), 'headline');
    add(boardTime(sources.texts), 'text');
  }
  for (const value of ld.modified.slice(0, 4)) add(value, 'json-ld');
  for (const value of valuesOf(tags, ...MODIFIED_TAGS).slice(0, 4)) add(value, 'meta');
  addElements(times.filter(isUpdate), 'time');
  return refine(found);
}

/**
 * Puts a better known date of the same moment before the best one: an instant for a day alone; for a local time that a template has
 * stamped "Z" or with nothing, the same wall clock with its true offset; for a local midnight told in UTC, the day that the reader sees. A wall clock
 * shown beside an instant in UTC tells the zone. An instant whose other spelling on the page is its own wall clock in UTC was such a clock
 * to which a template has put the local offset.
 */
function refine(found: readonly Found[]): DateCandidate[] {
  const best = found[0];
  let better: DateCandidate | undefined;
  const isStamped = ({ candidate, dayOnly }: Found): boolean =>
    best !== undefined &&
    !dayOnly &&
    isZoned(candidate) &&
    candidate.zone === best.candidate.zone &&
    candidate.value === localClock(best.candidate);
  if (best && !best.dayOnly && isZoned(best.candidate) && best.candidate.zone !== 0) better = found.find(isStamped)?.candidate;
  // a template's clock stands at midnight for a day
  else if (best && (best.dayOnly || (!isZoned(best.candidate) && isMidnight(best)))) {
    const day = localClock(best.candidate).slice(0, 10);
    const same = found.filter(
      ({ dayOnly, candidate }) => !dayOnly && candidate.value !== best.candidate.value && localClock(candidate).startsWith(day),
    );
    better = (same.find((each) => !isMidnight(each)) ?? same[0])?.candidate;
  } else if (best && !best.candidate.zone) {
    const { value: utc, zone } = best.candidate;
    for (const { candidate, dayOnly } of found.slice(1)) {
      // to the minute, as the shown clock has no seconds
      const ahead = minuteOf(localClock(candidate)) - minuteOf(utc);
      if (zone === 0 && dayOnly && /T\d\d:00:00\.000Z$/.test(utc) && ahead > 0 && ahead <= 13 * 60) better ??= candidate;
      if (dayOnly || candidate.zone === 0) continue;
      if (isZoned(candidate) && Math.abs(ahead) < 1) better ??= candidate;
      if (zone === 0 && !isZoned(candidate) && ahead % 30 === 0 && ahead !== 0 && Math.abs(ahead) <= 13 * 60)
        better ??= { ...best.candidate, zone: ahead, zoneGuessed: true };
    }
  }
  const ordered = [...(better ? [better] : []), ...found.map(({ candidate }) => candidate)];
  const seen = new Set<string>();
  return ordered.filter(({ value }) => !seen.has(value) && seen.add(value));
}

const isMidnight = ({ candidate }: Found): boolean => /T00:00:00/.test(localClock(candidate));

/** The date as the page's own clock shows it. */
const localClock = ({ value, zone }: DateCandidate): string => new Date(Date.parse(value) + (zone ?? 0) * 60_000).toISOString();

const minuteOf = (date: string): number => Math.floor(Date.parse(date) / 60_000);

const isUpdate = (element: Element): boolean =>
  UPDATED.test(`${word(element, 'class')} ${word(element, 'itemprop')} ${textOf(element, 100)}`.toLowerCase()) &&
  !PUBLISHED.test(textOf(element, 40).toLowerCase());

/** The time elements of the article's head: those that stand with the headline come first. */
function timesNear({ document, headline, marks, addresses }: DateSources): Element[] {
  const times = all(document, TIMES, 40).filter((element) => isTime(element) && !isForeign(element, headline, marks));
  const home = headline ? nearest(headline, 'header,article,main,[itemtype*="Article"]') : null;
  const inHome = (element: Element): number => (home && contains(home, element) ? 0 : 1);
  // Node.DOCUMENT_POSITION_FOLLOWING is 4: a time behind the headline is nearer to it than one of the page's head.
  const before = (element: Element): number =>
    headline && Node.prototype.compareDocumentPosition.call(headline, element) & 4 ? 0 : 1;
  const publish = (element: Element): number =>
    /pub|entry-date|posted/i.test(word(element, 'class')) || attr(element, 'pubdate') !== null ? 0 : 1;
  const here = addresses.map((address) => new URL(address).pathname).filter((path) => path !== '/');
  const rank = (element: Element): number =>
    (leadsTo(element, here) ? 0 : 8) + inHome(element) * 4 + before(element) * 2 + publish(element);
  // sort keeps the order of equals
  return times.sort((a, b) => rank(a) - rank(b)).slice(0, 3);
}

/** Lines below the headline after which a text has begun. */
const HEAD_LINES = 15;

/**
 * How a line speaks of its date: one that is little more than the date is its own, one that says "updated" tells another, and a sentence any.
 * Below the article's head a date that nothing names is another article's more often than not.
 */
const rankOf = (text: string, date: string, distance: number): number => {
  const isNamed = PUBLISHED.test(text);
  return (
    (isNamed ? 0 : 1) +
    (UPDATED.test(text) && !isNamed ? 4 : 0) +
    (text.length > date.length + 60 ? 2 : 0) +
    (/。|[a-z]{3}\.$/.test(text) ? 5 : 0) +
    (distance <= HEAD_LINES ? 0 : isNamed ? 1 : 5)
  );
};

/** What every date has: a digit of whatever script, or a year in words. */
const NUMBER = /[\d年\u0660-\u0669\u06f0-\u06f9\u0966-\u0def\u0e50-\u0e59\uff10-\uff19]/;

/** Texts of dates in the lines around the headline, the most telling first; in running text only its beginning counts. */
function visibleDates({ below, above }: DateSources): string[] {
  return [
    ...below.filter(({ distance }) => distance <= HEAD_LINES),
    ...above.filter(({ distance }) => distance >= -6),
    ...below.filter(({ distance }) => distance > HEAD_LINES),
  ]
    .flatMap(({ text, distance }) => {
      if (!NUMBER.test(text)) return [];
      const lower = lowerCase(text);
      const date = OTHER_DAY.test(lower)
        ? null
        : publishedIn((text.length > 200 ? text.slice(0, 80) : text).replaceAll('\t', ' '));
      return date ? [{ date, rank: rankOf(lower, date, distance) }] : [];
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ date }) => date)
    .slice(0, 6);
}
