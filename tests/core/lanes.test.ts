import { expect, test } from 'vitest';
import { inLanes } from '../../src/core/lanes.ts';

/** A work that ends when it is told to. */
function work() {
  const begun: number[] = [];
  const ended: number[] = [];
  const ends = new Map<number, (error?: Error) => void>();
  const run = (item: number): Promise<void> => {
    begun.push(item);
    return new Promise<void>((resolve, reject) => {
      ends.set(item, (error) => (error === undefined ? resolve() : reject(error)));
    }).then(() => void ended.push(item));
  };
  /** Ends one, and waits until all that can follow has followed. */
  const end = async (item: number, error?: Error): Promise<void> => {
    ends.get(item)?.(error);
    for (let turn = 0; turn < 10; turn++) await null;
  };
  return { begun, ended, run, end };
}
const turns = async (): Promise<void> => {
  for (let turn = 0; turn < 10; turn++) await null;
};

test('as many at once as there are lanes, each item once, in order', async () => {
  const { begun, ended, run, end } = work();
  const running = inLanes([1, 2, 3, 4], 2, run);
  await turns();
  expect(begun).toEqual([1, 2]);
  await end(2);
  expect(begun).toEqual([1, 2, 3]);
  for (const item of [1, 3, 4]) await end(item);
  await running;
  expect(ended).toEqual([2, 1, 3, 4]);
});

test('items that come later are waited for', async () => {
  async function* later() {
    yield 1;
    await null;
    yield 2;
  }
  const seen: number[] = [];
  await inLanes(later(), 3, async (item) => void seen.push(item));
  expect(seen).toEqual([1, 2]);
});

test('once it is over no more are begun, and those that were begun are waited for', async () => {
  const { begun, ended, run, end } = work();
  let isOver = false;
  const running = inLanes([1, 2, 3, 4], 2, run, () => isOver);
  await turns();
  isOver = true;
  await end(1);
  const first = await Promise.race([running.then(() => 'ended'), turns().then(() => 'at work')]);
  await end(2);
  await running;
  expect([first, begun, ended]).toEqual(['at work', [1, 2], [1, 2]]);
});

test('an error ends it, and is thrown only when nobody is at work any more', async () => {
  const { begun, ended, run, end } = work();
  const running = inLanes([1, 2, 3, 4], 2, run);
  const told = running.then(
    () => 'done',
    (error: unknown) => (error instanceof Error ? error.message : 'no error'),
  );
  await turns();
  await end(1, new Error('a bug'));
  const first = await Promise.race([told, turns().then(() => 'at work')]);
  await end(2);
  expect([first, await told, begun, ended]).toEqual(['at work', 'a bug', [1, 2], [2]]);
});
