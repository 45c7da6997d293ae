import { expect, test } from 'vitest';
import { hasGone, steadyClock } from '../../src/core/steady-clock.ts';

const day = (n: number, hour = 0): string => new Date(Date.UTC(2026, 0, 1 + n, hour)).toISOString();

/** the days on which the clock was looked at, and how long it has gone without a jump by the last of them */
test.each([
  [[0], 0],
  [[0, 0, 1, 30], 30],
  [[0, 20, 50, 80], 80],
  [[0, 31], 0],
  [[0, 20, 400, 21, 30], 9],
  [[0, 20, -400, 21, 30], 9],
])('looks on the days %j: %s', (looks, gone) => {
  const clock = looks.map((n) => day(n)).reduce(steadyClock, null as Parameters<typeof steadyClock>[0]);
  if (clock === null) throw new Error('no look');
  expect([hasGone(gone - 0.5, clock), hasGone(gone, clock)]).toEqual([true, false]);
});

test('set back by some hours it is still the same clock', () => {
  expect(steadyClock({ since: day(0), last: day(5, 12) }, day(5, 2))).toEqual({ since: day(0), last: day(5, 2) });
});
