import { expect, test } from 'vitest';
import { together } from '../../src/edge/together.ts';

test('what waits at the same moment runs in one go, and answers when that is complete', async () => {
  const log: string[] = [];
  let runs = 0;
  const work = together<number>(async (all) => {
    await all(++runs);
    log.push('complete');
  });
  const piece = (name: string) =>
    work(name, async (run) => log.push(`${name} in ${run}`)).then(() => log.push(`${name} answered`));
  const first = ['a', 'b'].map(piece);
  await Promise.resolve();
  const meanwhile = ['c', 'd'].map(piece);
  await Promise.all([...first, ...meanwhile]);
  expect(runs).toBe(2);
  expect(log.slice(0, 3)).toEqual(['a in 1', 'b in 1', 'complete']);
  expect(log.indexOf('c answered')).toBeGreaterThan(log.lastIndexOf('complete'));
});

test('a go that fails fails for all of it, and the next one works', async () => {
  const work = together<null>((all) => all(null));
  const first = work('a', async () => 1);
  await Promise.resolve();
  const both = await Promise.allSettled([work('b', async () => 2), work('c', () => Promise.reject(new Error('full')))]);
  expect(await first).toBe(1);
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await work('a', async () => 3)).toBe(3);
});

test('pieces of one key run one after the other, others side by side', async () => {
  const log: string[] = [];
  const work = together<null>((all) => all(null));
  const piece = (key: string, name: string) =>
    work(key, async () => {
      log.push(`${name} begins`);
      await Promise.resolve();
      await Promise.resolve();
      log.push(`${name} ends`);
    });
  await Promise.all([piece('x', 'first'), piece('a', '1'), piece('a', '2'), piece('b', '3')]);
  expect(log.indexOf('2 begins')).toBeGreaterThan(log.indexOf('1 ends'));
  expect(log.indexOf('3 begins')).toBeLessThan(log.indexOf('1 ends'));
});
