import { expect, test } from 'vitest';
import { Check } from './check.ts';
import { comesBack } from './part-come-back.ts';
import { decisions } from './part-decisions.ts';
import { onePath } from './part-one-path.ts';
import { twoBrowsers } from './part-two-browsers.ts';
import { twoPaths } from './part-two-paths.ts';
import { wholeFolder } from './part-whole-folder.ts';
import { workerBesidePage, writeOnlyTarget } from './part-worker.ts';
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
  /** How many states there are, explored or passed over: a part that lost some would stay green. */
  readonly states: number;
}
const PARTS: readonly Part[] = [
  { name: '(a) one path', run: onePath, stride: 61, states: 846 },
  { name: '(b) two paths', run: twoPaths, stride: 97, states: 39_816 },
  { name: '(c) the whole folder', run: wholeFolder, stride: 3, states: 160 },
  { name: '(d) the worker beside a page', run: workerBesidePage, stride: 89, states: 304_920 },
  { name: '(d) a write-only folder', run: writeOnlyTarget, stride: 31, states: 24_480 },
  { name: '(f) what a person decides', run: decisions, stride: 7, states: 426 },
  { name: '(g) a post that comes back', run: comesBack, stride: 29, states: 320 },
  { name: '(e) two browsers on one folder', run: twoBrowsers(20_000), stride: 29, states: 20_000 },
];

test.each(PARTS)(
  '$name: every state, every crash, every act in between',
  { timeout: isLong ? 7_200_000 : 300_000 },
  ({ run, stride, states }) => {
    const check = new Check(subject, isLong ? 1 : stride);
    run(check);
    expect(check.failures).toEqual([]);
    expect(check.seen).toBe(states);
  },
);
