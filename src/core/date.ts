import { type Cued, hasCue } from './cue.ts';
import { type Day, dayIn } from './date-day.ts';
import { namedZone, ZONE_NAMES, zoneOfLanguage } from './zones.ts';

/** A date as read from a page. */
export interface ParsedDate {
  /** ISO 8601 UTC with milliseconds. */
  readonly date: string;
  /** Minutes east of UTC; null for a day alone, and for a time of which nobody knows the zone (read as UTC). */
  readonly zone: number | null;
  /** True when the zone came from the site table or the page's language. */
  readonly zoneGuessed: boolean;
  readonly dayOnly: boolean;
}

interface DateOptions {
  /** The source's zone from the site table, minutes east of UTC. */
  readonly zone?: number | null;
  /** The page's language, as in `lang`. */
  readonly lang?: string | null;
}

interface Time {
  readonly ms: number;
  readonly zone: string | null;
  /** The text without the time. */
  readonly rest: string;
}

const MINUTE_MS = 60_000;
const MAX_LENGTH = 200;
const MAX_ZONE_MINUTES = 15 * 60;

/** ASCII digits for Arabic, Persian and Thai ones; for those of India, whose blocks have them from their sixth place on. */
export const inDigits = (text: string): string =>
  text
    .replace(/[\u0660-\u0669\u06f0-\u06f9\u0e50-\u0e59]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/[०-९০-৯੦-੯૦-૯୦-୯௦-௯౦-౯೦-೯൦-൯]/g, (digit) => String((digit.charCodeAt(0) & 15) - 6))
    // Thai names of months without the dots of their short forms
    .replace(/(?<=[\u0e01-\u0e4e])\./g, '');

/** Lower case, ASCII digits, no marks of direction, one kind of hyphen and space, and the halves of an Arabic and a Greek day as English writes them. */
const clean = (text: string): string =>
  inDigits(text.normalize('NFKC'))
    .toLowerCase()
    .replace(/(?<=\d ?)[صم](?![\u0600-\u06ff])/g, (half) => (half === 'م' ? 'pm' : 'am'))
    .replace(/(?<=\d ?)([πμ])\.?μ\./, (_, half: string) => (half === 'μ' ? 'pm' : 'am'))
    .replace(/[\u200e\u200f\u202a-\u202e\ufeff]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(HAN_ZONE, (_, zone: string, side: string | undefined, time = '') => ` ${time} ${HAN_ZONES[side ?? zone] ?? 'gmt'}`)
    .replace(/\s+/g, ' ')
    .replace(/\b([ecmp])(?:astern|entral|ountain|acific) (?:([sd])(?:tandard|aylight) )?time\b/g, '$1$2t')
    .replace(/(?<=\d )(hkt|jst|gmt|utc) (\d\d?:\d\d(?::\d\d)?)$/, '$2 $1')
    .trim();

/** Zones far from China as Chinese pages name them, in front of the time or behind it: `美东时间2024年5月6日10:20`. */
export const HAN_ZONE =
  /(美[国國]?([东東西中])部?|太平洋|格林[尼威]治|[协協][调調]世界|世界[协協][调調])(?:[标標][准準]|夏[令季])?[时時][间間]?(?:[ :]?((?:\d{4}年\d{1,2}月\d{1,2}日 ?)?\d{1,2}:\d\d(?::\d\d)?))?/;
const HAN_ZONES: Readonly<Record<string, string>> = { 东: 'et', 東: 'et', 西: 'pt', 中: 'ct', 太平洋: 'pt' };

const AFTERNOON = '下午|晚上|晚間|晚间|傍晚|午後|오후';
const MORNING = '上午|早上|凌晨|清晨|午前|오전';
const OFFSET = String.raw`(?:utc|gmt)?[+-]\d{1,2}(?::?\d{2})?(?![\d/.-])`;
const HALF = `(?<b>${AFTERNOON}|${MORNING}|中午)?\\s?`;
/** What machines write behind a time, or nothing at all: most dates end so, and then the expression with all the names is never made. */
const PLAIN_ZONE = /^(z|[+-]\d\d:?\d\d)?$/;
/** Right behind a time; one expression for all shapes of times, as its names are many. No `u`: see page/letters.ts on what that costs. */
const ZONE = new RegExp(
  String.raw`^\s?\(?(${OFFSET}|(?:${ZONE_NAMES.join('|')})(?![\w\u00c0-\u024f\u0370-\u1fff\u3041-\ud7ff]))`,
);

/** Times of day; the half of the day may stand before or after. */
const TIMES: readonly Cued[] = (
  [
    [
      ':|h|時|时|点|點|시',
      `${HALF}(?<![\\d.])(?<h>\\d{1,2})\\s?(?:[:h時时点點]|시)\\s?(?<m>\\d{2})(?!\\d)(?:\\s?(?:[:m分]|분)\\s?(?<s>\\d{2})(?!\\d)(?:[.,](?<f>\\d+))?[s秒초]?|[분分])?(?:\\s?(?<a>[ap])\\.?\\s?m\\b\\.?)?`,
    ],
    // hours and minutes with a dot only where a word says so: 18.55 Uhr, klo 18.55, 18.55 WIB
    [
      'm|uhr|wib|wita|bst|ces|cet|kl',
      '(?<![\\d.])(?<h>\\d{1,2})\\.(?<m>\\d{2})(?:\\s?(?<a>[ap])\\.?\\s?m\\b|(?=\\s?(?:uhr|wib|wita|gmt|bst|ces?t)\\b)|(?<=\\bkl(?:o|okken)?\\.?\\s[\\d.]+)(?![\\d.]))',
    ],
    // hours alone: 6 PM, 下午6时, 18 Uhr
    ['m|時|时|点|點|시|uhr', `${HALF}(?<![\\d.:])(?<h>\\d{1,2})(?:\\s?(?<a>[ap])\\.?\\s?m\\b\\.?|[时時点點시]|(?=\\s?uhr\\b))`],
  ] as const
).map(([cues, source]) => [cues, new RegExp(source)]);

const LATE = new RegExp(`^(?:p|${AFTERNOON})$`);
const EARLY = new RegExp(`^(?:a|${MORNING})$`);

/** The 24-hour clock. */
const hour24 = (hour: number, half: string): number =>
  LATE.test(half) && hour < 12 ? hour + 12 : EARLY.test(half) && hour === 12 ? 0 : hour;

/** Milliseconds since midnight; null for a time that no clock shows. */
const clockOf = ({ h, m = '0', s = '0', f = '', b = '', a = b }: Readonly<Record<string, string | undefined>>): number | null => {
  const hour = hour24(Number(h), a);
  const minute = Number(m);
  const second = Number(s);
  if (hour > 24 || minute > 59 || second > 60 || (hour === 24 && minute + second > 0)) return null;
  return ((hour * 60 + minute) * 60 + second) * 1000 + Number(f.padEnd(3, '0').slice(0, 3));
};

const timeOf = (found: RegExpExecArray, text: string): Time | null => {
  const ms = clockOf(found.groups ?? {});
  if (ms === null) return null;
  const behind = text.slice(found.index + found[0].length);
  const [whole = '', zone = null] = PLAIN_ZONE.exec(behind) ?? ZONE.exec(behind) ?? [];
  return { ms, zone, rest: `${text.slice(0, found.index)} ${behind.slice(whole.length)}` };
};

/** Compact ISO 8601 with the colons that the patterns look for. */
const withColons = (text: string): string =>
  text
    .replace(
      /^(\d{4}-?\d{2}-?\d{2})[t ]?(\d{2})(\d{2})(\d{2})?(?=$|[.,z+-])/,
      (_, day: string, h: string, m: string, s?: string) => `${day} ${h}:${m}:${s ?? '00'}`,
    )
    .replace(/^(\d{4}-?\d{2}-?\d{2})t/, '$1 ')
    .replace(/(\d:\d{2}:\d{2}(?:\.\d+)?) (\d{2}:\d{2})$/, '$1+$2'); // a plus that a query made a space

/** What machines write, which needs none of the long expressions for what people do. */
const MACHINE = /^(?<day>\d{4}-\d\d-\d\d)[t ](?<h>\d\d):(?<m>\d\d)(?::(?<s>\d\d)(?:\.(?<f>\d+))?)?(?<zone>z|[+-]\d\d:?\d\d)?$/;

const machineTime = ({ day = '', zone, ...clock }: Readonly<Record<string, string | undefined>>): Time | null => {
  const ms = clockOf(clock);
  return ms === null ? null : { ms, zone: zone ?? null, rest: day };
};

const timeIn = (text: string): Time | null => {
  for (const [cues, shape] of TIMES) {
    const found = hasCue(text, cues) ? shape.exec(text) : null;
    if (found) return timeOf(found, text);
  }
  return { ms: Number.NaN, zone: null, rest: text };
};

const zoneMinutes = (zone: string, localMs: number, lang: string | null): number | null => {
  const offset = /([+-])(\d{1,2}):?(\d{2})?$/.exec(zone);
  if (!offset) return namedZone(zone, localMs, lang);
  const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0);
  return minutes > MAX_ZONE_MINUTES ? null : offset[1] === '-' ? 0 - minutes : minutes;
};

const startOf = ({ year, month, day }: Day): number => {
  const date = new Date(0);
  return date.setUTCFullYear(year, month - 1, day);
};

const instant = (ms: number, rest: Omit<ParsedDate, 'date'>): ParsedDate | null =>
  ms === 0 || Number.isNaN(new Date(ms).getTime()) ? null : { date: new Date(ms).toISOString(), ...rest };

/** Ten digits are seconds, thirteen are milliseconds. */
const epoch = (text: string): ParsedDate | null | undefined => {
  const found = /^(?:\/date\()?(\d{13}|\d{10}(?:\.\d+)?)(?:\)\/)?$/.exec(text)?.[1];
  if (found === undefined) return undefined;
  const ms = found.length === 13 && !found.includes('.') ? Number(found) : Math.floor(Number(found) * 1000);
  return instant(ms, { zone: 0, zoneGuessed: false, dayOnly: false });
};

/**
 * Reads a date as pages write it, in digits or in words, by the rules of post-format section 8. An offset in the value decides; a time
 * without one is in the given zone, else in the zone of the language, else UTC; the zone of the machine never matters. A day alone is
 * 00:00 UTC of that day. What cannot be read, and the epoch itself, is null.
 */
export const parseDate = (value: string, { zone = null, lang = null }: DateOptions = {}): ParsedDate | null => {
  const text = clean(value);
  if (text === '' || text.length > MAX_LENGTH) return null;
  const machine = MACHINE.exec(text)?.groups;
  const counted = machine ? undefined : epoch(text);
  if (counted !== undefined) return counted;
  const time = machine ? machineTime(machine) : timeIn(withColons(text));
  const day = time && dayIn(time.rest, lang);
  if (!time || !day) return null;
  const start = startOf(day);
  if (Number.isNaN(time.ms)) return instant(start, { zone: null, zoneGuessed: false, dayOnly: true });
  const localMs = start + time.ms;
  const stated = time.zone === null ? null : zoneMinutes(time.zone, localMs, lang);
  const known = stated ?? zone ?? zoneOfLanguage(lang);
  return instant(localMs - (known ?? 0) * MINUTE_MS, {
    zone: known,
    zoneGuessed: stated === null && known !== null,
    dayOnly: false,
  });
};
