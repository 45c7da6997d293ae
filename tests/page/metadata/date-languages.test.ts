import { expect, test } from 'vitest';
import { page, read } from './page.ts';

// Dates as the browser itself writes them (Unicode CLDR), in the languages that our users read: a source of examples that is not ours.

/** A day of each month, the sixth of them with one digit, some of them days of two months' reading. */
const DAYS = [3, 24, 15, 7, 30, 9, 21, 13, 2, 18, 28, 5].map((day, month) => Date.UTC(2021 - (month % 7), month, day, 12, 34));

const LANGUAGES =
  'en-US en-GB de fr es it pt-BR pt-PT nl sv nb is fi pl cs sk ro bg el ru uk sr sr-Latn hr sl mk lv et tr sq eu gl ka hy he ar ar-EG fa ur hi bn mr ta kn gu th vi id ms fil sw af zh-CN zh-TW zh-HK ja ko'.split(
    ' ',
  );

/** Zones that a language tells by itself, in hours: post-format section 8. */
const ZONES: Readonly<Record<string, number>> = { zh: 8, ja: 9, ko: 9 };

const linesIn = (lang: string, shape: Intl.DateTimeFormatOptions): readonly (readonly [line: string, at: number])[] => {
  const format = new Intl.DateTimeFormat(lang, { ...shape, timeZone: 'UTC', calendar: 'gregory' });
  return DAYS.map((at) => [format.format(at), at]);
};

/** Lines whose date is read as another one. */
const misread = (
  lang: string,
  lines: readonly (readonly [string, number])[],
  wanted: (at: number) => string,
): readonly string[] =>
  lines.flatMap(([line, at]) => {
    const body = `<h1>A quiet vote in the harbour town</h1><p>${line}</p>`;
    const { date } = read(page({ lang, body }));
    return date === wanted(at) ? [] : [`${line}: ${date}`];
  });

test.each(LANGUAGES)('days and times in %s', (lang) => {
  const midnight = (at: number): string => new Date(at - (at % 86_400_000)).toISOString();
  for (const dateStyle of ['full', 'long', 'medium'] as const)
    expect(misread(lang, linesIn(lang, { dateStyle }), midnight), dateStyle).toEqual([]);

  const zone = ZONES[lang.slice(0, 2)] ?? 0;
  const instant = (at: number): string => new Date(at - zone * 3_600_000).toISOString();
  expect(misread(lang, linesIn(lang, { dateStyle: 'long', timeStyle: 'short' }), instant)).toEqual([]);
});

test('days of the Persian calendar', () => {
  const format = new Intl.DateTimeFormat('fa', { dateStyle: 'long', timeZone: 'UTC' });
  const digits = new Intl.DateTimeFormat('fa', { dateStyle: 'short', timeZone: 'UTC' });
  // round its new year, in years with and without a leap day
  const days = [79, 80, 81, 82, 170, 260, 355].flatMap((day) => [2016, 2017, 2020, 2021].map((year) => Date.UTC(year, 0, day)));
  for (const written of [format, digits])
    expect(
      misread(
        'fa',
        days.map((at) => [written.format(at), at]),
        (at) => new Date(at).toISOString(),
      ),
    ).toEqual([]);
});

test.each([
  ['12:34, 3 March 2021', 'en', '2021-03-03T12:34:00.000Z'],
  ['Published: 12:34 EST, 3 March 2021', 'en', '2021-03-03T17:34:00.000Z'],
  ['1:34 p.m. ET March 3, 2021', 'en', '2021-03-03T18:34:00.000Z'],
  ['Published 12:34 PM EST, Wed March 3, 2021', 'en', '2021-03-03T17:34:00.000Z'],
  ['March 3, 2021 / 12:34 PM EST / Harbour News', 'en', '2021-03-03T17:34:00.000Z'],
  ['12:34 ngày 03/03/2021', 'vi', '2021-03-03T12:34:00.000Z'],
  ['wo 3 maart 2021, 12.34 uur', 'nl', '2021-03-03T12:34:00.000Z'],
  ['3 de marzo de 2021 ás 12:34', 'gl', '2021-03-03T12:34:00.000Z'],
  ['12:34 Thứ Tư, 03/03/2021', 'vi', '2021-03-03T12:34:00.000Z'],
  ['3 มี.ค. 2564 เวลา 12.34 น.', 'th', '2021-03-03T12:34:00.000Z'],
  ['3. mar. 2021, 12.34', 'da', '2021-03-03T12:34:00.000Z'],
  ['3 March 2021, 3.50 euros', 'en', '2021-03-03T00:00:00.000Z'],
  ['3 Mart 2021 Çarşamba 12:34', 'tr', '2021-03-03T12:34:00.000Z'],
])('%s', (line, lang, date) => {
  expect(read(page({ lang, body: `<h1>A quiet vote in the harbour town</h1><p>${line}</p>` })).date).toBe(date);
});
