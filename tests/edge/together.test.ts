import { expect, test } from 'vitest';
import { together } from '../../src/edge/together.ts';

test('what waits at the same moment runs in one go, and answers when that is complete', async () => {
  const log: string[] = [];
  let runs = 0;
  const work = together<number>(async (all) => {
    await all(++runs);
    log.push('complete');
  });
  const piece = (name: string) => work(async (run) => log.push(`${name} in ${run}`)).then(() => log.push(`${name} answered`));
  await Promise.all(['a', 'b', 'c'].map(piece));
  expect(runs).toBe(2);
  expect(log.slice(0, 2)).toEqual(['a in 1', 'complete']);
  expect(log.indexOf('c answered')).toBeGreaterThan(log.lastIndexOf('complete'));
});

test('a go that fails fails for all of it, and the next one works', async () => {
  const work = together<null>((all) => all(null));
  const first = work(async () => 1);
  const both = await Promise.allSettled([work(async () => 2), work(() => Promise.reject(new Error('full')))]);
  expect(await first).toBe(1);
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await work(async () => 3)).toBe(3);
});
