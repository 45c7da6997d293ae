import { expect, test } from 'vitest';
import { Caught, Check } from './check.ts';
import { mutant } from './mutant.ts';
import { comesBack } from './part-come-back.ts';
import { decisions } from './part-decisions.ts';
import { onePath } from './part-one-path.ts';
import { twoPaths } from './part-two-paths.ts';
import { wholeFolder } from './part-whole-folder.ts';
import { workerBesidePage, writeOnlyTarget } from './part-worker.ts';
import { type PartName, SINS } from './sins.table.ts';

/*
 * A check that finds nothing may be blind. Each of these mistakes is put into the product's source and must break the rule that it is
 * known to break, in the part of the check that is known to see it.
 */
const PARTS: Readonly<Record<PartName, (check: Check) => void>> = {
  'one path': onePath,
  'two paths': twoPaths,
  'whole folder': wholeFolder,
  worker: workerBesidePage,
  target: writeOnlyTarget,
  decisions,
  'comes back': comesBack,
};

test.each(SINS)('$name is caught: $why', async (sin) => {
  const check = new Check(await mutant(sin), 1, sin.state);
  try {
    PARTS[sin.part](check);
  } catch (error) {
    if (!(error instanceof Caught)) throw error;
  }
  expect(check.failures.map((failure) => /^\[(.*?)\]/.exec(failure)?.[1])).toEqual([sin.breaks]);
});

test('a sin whose place is gone is an error, not a pass', async () => {
  await expect(mutant({ name: 'lost', edits: [{ file: 'plan.ts', find: 'no such line', replace: '' }] })).rejects.toThrow(
    'not found exactly once',
  );
  await expect(mutant({ name: 'lost', edits: [{ file: 'nowhere.ts', find: '', replace: '' }] })).rejects.toThrow(
    'not part of the bundle',
  );
});
