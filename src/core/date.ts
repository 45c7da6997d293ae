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

/** Zeros of the digits that pages write instead of 0 to 9. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50];

const asciiDigits = (text: string): string =>
  text.normalize('NFKC').replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59]/g, (c) => {
    const code = c.charCodeAt(0);
    return String(code - (ZEROS.find((zero) => code >= zero && code < zero + 10) ?? code));
  });

const clean = (text: string): string =>
  asciiDigits(text)
    .replace(/[\u200e\u200f\u202a-\u202e\ufeff]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();

const AFTERNOON = '下午|晚上|晚間|晚间|傍晚|午後|오후';
const MORNING = '上午|早上|凌晨|清晨|午前|오전';
const OFFSET = String.raw`(?:UTC|GMT)?[+-]\d{1,2}(?::?\d{2})?(?![\d/.-])`;
const ZONE = String.raw`(?:\s?\(?(${OFFSET}|(?:${ZONE_NAMES.join('|')})(?![\p{L}\d])))?`;
const HALF_AFTER = String.raw`(?:\s?([ap])\.?\s?m\b\.?)?`;

/** Times of day: hour, minute, second, fraction, half of the day, zone. The half may stand before. */
const TIMES: readonly RegExp[] = [
  new RegExp(
    String.raw`(${AFTERNOON}|${MORNING}|中午)?\s?(?<![\d.])(\d{1,2})\s?(?:[:h時时点點]|시)\s?(\d{2})(?!\d)(?:\s?(?:[:m分]|분)\s?(\d{2})(?!\d)(?:[.,](\d+))?[s秒초]?|분|분|分)?${HALF_AFTER}${ZONE}`,
    'iu',
  ),
  // hours and minutes with a dot only where a word says so: 18.55 Uhr, klo 18.55, 18.55 WIB
  new RegExp(String.raw`()(?<![\d.])(\d{1,2})\.(\d{2})(?=\s?(?:uhr|wib|wita)\b)()()()${ZONE}`, 'iu'),
  new RegExp(String.raw`()(?<=\bkl(?:o|okken)?\.?\s)(\d{1,2})\.(\d{2})(?![\d.])()()()${ZONE}`, 'iu'),
  // hours alone: 6 PM, 下午6时, 18 Uhr
  new RegExp(String.raw`()(?<![\d.:])(\d{1,2})()()()\s?([ap])\.?\s?m\b\.?${ZONE}`, 'iu'),
  new RegExp(String.raw`(${AFTERNOON}|${MORNING}|中午)?\s?(?<![\d.])(\d{1,2})(?:[時时点點]|시)()()()()${ZONE}`, 'iu'),
  new RegExp(String.raw`()(?<![\d.:])(\d{1,2})(?=\s?uhr\b)()()()()${ZONE}`, 'iu'),
];

/** The 24-hour clock; null when the hour does not exist. */
const hour24 = (hour: number, before: string, after: string): number | null => {
  const isLate = after.toLowerCase() === 'p' || new RegExp(`^(?:${AFTERNOON})$`).test(before);
  const isEarly = after.toLowerCase() === 'a' || new RegExp(`^(?:${MORNING})$`).test(before);
  if (isLate && hour < 12) return hour + 12;
  if (isEarly && hour === 12) return 0;
  return hour <= 24 ? hour : null;
};

const timeOf = (found: RegExpExecArray, text: string): Time | null => {
  const [all, before = '', hours = '', minutes = '0', seconds = '0', fraction = '', after = '', zone] = found;
  const hour = hour24(Number(hours), before, after);
  const minute = Number(minutes);
  const second = Number(seconds);
  if (hour === null || minute > 59 || second > 60 || (hour === 24 && minute + second > 0)) return null;
  const ms = ((hour * 60 + minute) * 60 + second) * 1000 + Number(fraction.padEnd(3, '0').slice(0, 3));
  return { ms, zone: zone ?? null, rest: `${text.slice(0, found.index)} ${text.slice(found.index + all.length)}` };
};

/** Compact and hour-only ISO 8601 with the colons that the patterns look for. */
const withColons = (text: string): string =>
  text
    .replace(
      /^(\d{4}-?\d{2}-?\d{2})[T ]?(\d{2})(\d{2})(\d{2})?(?=$|[.,Z+-])/i,
      (_, day: string, h: string, m: string, s?: string) => `${day} ${h}:${m}:${s ?? '00'}`,
    )
    .replace(/^(\d{4}-?\d{2}-?\d{2})T(\d{2})(?=$|Z|[+-])/i, '$1 $2:00')
    .replace(/^(\d{4}-\d{2}-\d{2})T/i, '$1 ')
    .replace(/^(\d{8})T(?=\d)/i, '$1 ')
    .replace(/(\d:\d{2}:\d{2}(?:\.\d+)?) (\d{2}:\d{2})$/, '$1+$2'); // a plus that a query made a space

const timeIn = (text: string): Time | null => {
  for (const shape of TIMES) {
    const found = shape.exec(text);
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
  const found = /^(?:\/Date\()?(\d{13}|\d{10}(?:\.\d+)?)(?:\)\/)?$/.exec(text)?.[1];
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
  const counted = epoch(text);
  if (counted !== undefined) return counted;
  const time = timeIn(withColons(text));
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
