import { gregorianDay, isPersianYear, monthInLanguage } from './calendars.ts';
import { foldWord, monthNumber } from './month-names.ts';

/** A calendar day as a page wrote it. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The years before the first one of an era in which a page may count, by its first character: Reiwa, Heisei, the Republic of China. */
const ERAS: Readonly<Record<string, number>> = { 令: 2018, 平: 1988, 民: 1911 };

/** Words between the parts of a date: short ones, as in `31 de agosto de 2020`, `31st of August`. */
const MAX_FILLER_LETTERS = 3;

/** Years of the Buddhist calendar, as Thai pages count them; no page speaks of a day so far ahead. */
const BUDDHIST = 2450;
const BUDDHIST_AHEAD = 543;

const dayOf = (year: string | number, month: string | number, day: string | number): Day => ({
  year: Number(year) - (Number(year) > BUDDHIST ? BUDDHIST_AHEAD : 0),
  month: Number(month),
  day: Number(day),
});

const fullYear = (year: string): number => (year.length > 2 ? Number(year) : Number(year) + (Number(year) < 70 ? 2000 : 1900));

/** Whether `08/09/2020` means August 9: American pages, and pages that name no language. */
const isMonthFirst = (lang: string | null, separator: string): boolean =>
  separator !== '.' && (lang === null || lang === '' || /^en(?:[-_](?:us|ph|ca))?$/i.test(lang));

const numeric = (text: string, lang: string | null): Day | null => {
  const found = /(?<!\d)(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?!\d)/.exec(text);
  if (!found) return null;
  const [, first = '', separator = '', second = '', year = ''] = found;
  const monthFirst = Number(second) > 12 || (Number(first) <= 12 && isMonthFirst(lang, separator));
  return monthFirst ? dayOf(fullYear(year), first, second) : dayOf(fullYear(year), second, first);
};

type Token = { readonly number: string } | { readonly word: string };

/** Vietnamese counts its months; the first letters of the English names say the same. */
const MONTH_WORDS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Numbers and words in their order. */
const tokensOf = (text: string): readonly Token[] =>
  (
    foldWord(text)
      .replace(/th(?:an)?g (\d+)/g, (_, month: string) => MONTH_WORDS[Number(month) - 1] ?? '')
      .match(/\d+|[^\s\d!-@[-`{-\u00bf\u2000-\u206f\u3000-\u303f]+/g) ?? []
  ).map((part) => (/^\d/.test(part) ? { number: part } : { word: part }));

const monthOf = (word: string, lang: string | null): number | null => monthNumber(word, lang) ?? monthInLanguage(word, lang);

/** The next number in a direction, over at most two short words. */
const numberFrom = (
  tokens: readonly Token[],
  at: number,
  step: 1 | -1,
  lang: string | null,
): { readonly text: string; readonly at: number } | null => {
  for (let i = at + step, fillers = 0; i >= 0 && i < tokens.length && fillers <= 2; i += step, fillers += 1) {
    const token = tokens[i];
    if (!token) return null;
    if ('number' in token) return { text: token.number, at: i };
    if ((token.word.length > MAX_FILLER_LETTERS && token.word !== 'gada') || monthNumber(token.word, lang) !== null) return null;
  }
  return null;
};

const isDay = (text: string | undefined): text is string =>
  text !== undefined && text.length <= 2 && Number(text) >= 1 && Number(text) <= 31;
const isYearIn =
  (lang: string | null) =>
  (text: string | undefined): text is string =>
    text !== undefined && (/^(?:1[5-9]|2\d)\d\d$/.test(text) || isPersianYear(Number(text), lang));

const written = (text: string, lang: string | null): Day | null => {
  const isYear = isYearIn(lang);
  const tokens = tokensOf(text);
  for (const [at, token] of tokens.entries()) {
    const month = 'word' in token ? monthOf(token.word, lang) : null;
    if (month === null) continue;
    const before = numberFrom(tokens, at, -1, lang);
    const earlier = before ? numberFrom(tokens, before.at, -1, lang) : null;
    const after = numberFrom(tokens, at, 1, lang);
    const later = after ? numberFrom(tokens, after.at, 1, lang) : null;
    if (isDay(before?.text) && isYear(after?.text)) return dayOf(after.text, month, before.text);
    if (isDay(after?.text) && isYear(later?.text)) return dayOf(later.text, month, after.text);
    if (isYear(before?.text) && isDay(after?.text)) return dayOf(before.text, month, after.text);
    if (isYear(earlier?.text) && isDay(before?.text)) return dayOf(earlier.text, month, before.text); // Latvian
    if (isDay(before?.text) && after?.text.length === 2) return dayOf(fullYear(after.text), month, before.text);
  }
  return null;
};

/** Shapes of a day in digits, the clearest first: era, year, month, day. */
const SHAPES: readonly RegExp[] = [
  /(令和|平成|民[國国]|(?<!\d)(?=\d{4}))\s*(元|\d{1,4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})(?!\d)/,
  /(?<!\d)()(\d{4})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{1,2})(?!\d)/,
  /(?<!\d)()((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/,
];

const counted = (text: string): Day | null => {
  for (const shape of SHAPES) {
    const [all, era = '', year = '', month = '', day = ''] = shape.exec(text) ?? [];
    if (all) return dayOf((ERAS[era.charAt(0)] ?? 0) + Number(year === '元' ? 1 : year), month, day);
  }
  return null;
};

const exists = ({ year, month, day }: Day): boolean => {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

/** The first calendar day in a text from which times are taken out, or null; a day that no calendar has is none. */
export const dayIn = (text: string, lang: string | null): Day | null => {
  const [year = '', month = '', date = ''] = /^\d{4}-\d\d-\d\d$/.test(text) ? text.split('-') : [];
  const found = date ? dayOf(year, month, date) : (counted(text) ?? numeric(text, lang) ?? written(text, lang));
  const day = found && isPersianYear(found.year, lang) ? gregorianDay(found.year, found.month, found.day) : found;
  return day && exists(day) ? day : null;
};
