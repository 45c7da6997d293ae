import { expect, test } from 'vitest';
import { Check } from './check.ts';
import { onePath } from './part-one-path.ts';
import { subject } from './subject.ts';

/*
 * The exhaustive check of docs/sync.md on the product's own code. `npm test` explores every nth state of each part,
 * `npm run test:long` all of them.
 */
const isLong = process.env.CLIPPOST_LONG === '1';

interface Part {
  readonly name: string;
  readonly run: (check: Check) => void;
  readonly stride: number;
  /** The number of states in all: a part that lost some would still be green. */
  readonly states: number;
}
const PARTS: readonly Part[] = [{ name: 'one path', run: onePath, stride: 23, states: 846 }];

test.each(PARTS)('$name: every state, every crash, every act in between', ({ run, stride, states }) => {
  const check = new Check(subject, isLong ? 1 : stride);
  run(check);
  expect(check.failures).toEqual([]);
  expect(check.stats.states).toBe(isLong ? states : Math.ceil(states / stride));
});
