// Long work of a page: it is done in order, and the page has its turn in between.
import { expect, test } from 'vitest';
import { inSlices } from '../../../src/app/library/in-slices.ts';

/** As long as a slice may be, and more. */
function work(): void {
  const end = performance.now() + 15;
  while (performance.now() < end);
}

test('every item in order; between two long ones the page has its turn', async () => {
  const turns: string[] = [];
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => turns.push('page');
  const isDone = await inSlices(['a', 'b', 'c'], (item) => {
    port2.postMessage(null);
    turns.push(item);
    work();
  });
  port1.close();
  expect(isDone).toBe(true);
  expect(turns).toEqual(['a', 'page', 'b', 'page', 'c', 'page']);
});

test('who is asked in between can end it', async () => {
  const seen: number[] = [];
  const isDone = await inSlices(
    [1, 2, 3],
    (item) => {
      seen.push(item);
      work();
    },
    (done) => done < 2,
  );
  expect([isDone, seen]).toEqual([false, [1, 2]]);
});
