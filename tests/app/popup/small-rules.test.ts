import { describe, expect, test } from 'vitest';
import { lengthOf } from '../../../src/app/popup/length.ts';
import { textDifference } from '../../../src/app/popup/text-difference.ts';
import { dayDiffers, fromLocalTime, toLocalTime, ZONES } from '../../../src/app/ui/local-time.ts';

describe('times in the page’s zone, whatever the machine’s', () => {
  test.each([
    ['2020-08-31T10:55:27.000Z', 480, '2020-08-31T18:55'],
    ['2020-08-31T20:00:00.000Z', 480, '2020-09-01T04:00'],
    ['2020-08-31T01:00:00.000Z', -210, '2020-08-30T21:30'],
    ['2020-08-31T01:00:00.000Z', null, '2020-08-31T01:00'],
  ])('%s in %s is %s', (iso, zone, shown) => {
    expect(toLocalTime(iso, zone)).toBe(shown);
    expect(fromLocalTime(shown, zone)?.slice(0, 16)).toBe(iso.slice(0, 16));
  });

  test.each(['', '20205-01-01T00:00', '0000-01-01T00:00'])('%j is no time that a file can say', (text) => {
    expect(fromLocalTime(text, 60)).toBeNull();
  });

  test('the day of the file name differs only across midnight', () => {
    expect(dayDiffers('2026-03-05T16:40:00.000Z', 480)).toBe(true);
    expect(dayDiffers('2026-03-05T15:40:00.000Z', 480)).toBe(false);
    expect(dayDiffers('2026-03-05T23:40:00.000Z', null)).toBe(false);
  });

  test('zones are in order and whole quarters of an hour', () => {
    expect([...ZONES].sort((a, b) => a - b)).toEqual(ZONES);
    expect(ZONES.filter((zone) => zone % 15 !== 0)).toEqual([]);
  });

  test('every offset that is in use in winter or summer can be chosen', () => {
    const used = Intl.supportedValuesOf('timeZone').flatMap((timeZone) => {
      const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
      return ['2026-01-15', '2026-07-15'].map((day) => {
        const name = format.formatToParts(new Date(day)).find(({ type }) => type === 'timeZoneName')?.value ?? '';
        const [, sign, hours, minutes] = /^GMT(?:([+-])(\d\d):(\d\d))?$/.exec(name) ?? [];
        return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
      });
    });
    expect(used.length).toBeGreaterThan(400);
    expect(used.filter((zone) => !ZONES.includes(zone === 0 ? 0 : zone))).toEqual([]);
  });
});

test.each([
  ['两国领导人就此通话。', { unit: 'characters', count: 9 }],
  ['かなカナ漢字 is it', { unit: 'characters', count: 6 }],
  ['Nobody wants to arrive at four.', { unit: 'words', count: 6 }],
  ['', { unit: 'words', count: 0 }],
])('the length of %j', (text, length) => {
  expect(lengthOf(text)).toEqual(length);
});

test('a difference names the lines that came and went, in reading order, and the words of a line that changed', () => {
  const marked = textDifference('one\ntwo men\nthree', 'one\ntwo women\nthree\nfour\n五', 'en').map(({ kind, words }) => [
    kind,
    words.map(({ text, isOwn }) => (isOwn ? `[${text}]` : text)).join(''),
  ]);
  expect(marked).toEqual([
    ['removed', 'two [men]'],
    ['added', 'two [women]'],
    ['added', 'four'],
    ['added', '五'],
  ]);
});
