import { foldWord } from './month-names.ts';

/**
 * Names of months in languages that our own table does not have, and days of the Persian calendar, as the browser itself knows them
 * (Unicode CLDR). Making its formatters costs up to 30 ms, so it is asked last, and once for a language.
 */
type Names = readonly (readonly [name: string, month: number])[];

const known = new Map<string, Names>();

/** Languages of the table of month-names.ts: a word that is not in it names no month there. */
const IN_TABLE =
  /^(?:en|de|fr|es|ca|gl|it|pt|nl|sv|da|nb|nn|no|is|fi|et|lt|lv|pl|cs|sk|sl|hr|bs|sr|mk|hu|ro|bg|el|ru|uk|tr|he|hi|th|ar|vi|id|ms|fil|sw|zh|ja|ko)\b/;

const isPersian = (lang: string): boolean => /^(?:fa|prs|ps)\b/.test(lang);

function namesOf(lang: string): Names {
  const before = known.get(lang);
  if (before !== undefined) return before;
  const names: (readonly [string, number])[] = [];
  // beside a day a name can have another ending than alone
  for (const month of ['long', 'short'] as const)
    for (const shape of [{ month, day: 'numeric' }, { month }] as const)
      for (const calendar of isPersian(lang) ? ['gregory', 'persian'] : ['gregory']) {
        const format = new Intl.DateTimeFormat(lang, { ...shape, calendar, timeZone: 'UTC' });
        // each calendar has one of its months at the 25th of each of ours
        for (let at = 0; at < 12; at++) {
          const name = format.formatToParts(Date.UTC(2001, at, 25)).find(({ type }) => type === 'month')?.value ?? '';
          names.push([foldWord(name).replace(/[.\d]+$/, ''), calendar === 'persian' ? ((at + 10) % 12) + 1 : at + 1]);
        }
      }
  // `Mar` is the beginning of `Mars` and of `Marsi`: the longer name is the surer one
  const sorted = names.filter(([name]) => name.length > 1).sort(([a], [b]) => b.length - a.length);
  known.set(lang, sorted);
  return sorted;
}

/** 1 to 12 for a folded name of a month in the page's language, else null. */
export function monthInLanguage(word: string, lang: string | null): number | null {
  if (lang === null || IN_TABLE.test(lang) || Intl.DateTimeFormat.supportedLocalesOf([lang]).length === 0) return null;
  return namesOf(lang).find(([name]) => word.startsWith(name))?.[1] ?? null;
}

/** Whether years of a language's pages are counted in the Persian calendar: 1399 is 2020. */
export const isPersianYear = (year: number, lang: string | null): boolean =>
  lang !== null && isPersian(lang) && year >= 1300 && year < 1500;

const DAY_MS = 86_400_000;

/** The first day of a year of the Persian calendar is the 20th or 21st of March; its first six months have 31 days. */
export function gregorianDay(year: number, month: number, day: number): { year: number; month: number; day: number } | null {
  const format = new Intl.DateTimeFormat('en', { calendar: 'persian', month: 'numeric', day: 'numeric', timeZone: 'UTC' });
  const before = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
  for (let first = 19; first <= 22; first++) {
    const date = new Date(Date.UTC(year + 621, 2, first) + (before + day - 1) * DAY_MS);
    const parts = format.formatToParts(date);
    const is = (type: string, value: number): boolean => Number(parts.find((part) => part.type === type)?.value) === value;
    if (is('month', month) && is('day', day))
      return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
  }
  return null;
}
