import { applyPlan, sweepOwnLeftovers } from '../../../src/core/sync/apply.ts';
import { lookAround } from '../../../src/core/sync/look.ts';
import { drainOutbox } from '../../../src/core/sync/outbox.ts';
import { planSync } from '../../../src/core/sync/plan.ts';
import { recorded } from '../../../src/core/sync/record.ts';
import { bringBack, letGo, pickFile, resolvePost, setAside, writeOver } from '../../../src/core/sync/resolve.ts';
import { exportAtSave } from '../../../src/core/sync/targets.ts';

/** The product's own code, under check. A mutant is this same module bundled from a source with one sin in it. */
export const subject = {
  resolvePost,
  pickFile,
  writeOver,
  letGo,
  setAside,
  bringBack,
  planSync,
  applyPlan,
  sweepOwnLeftovers,
  lookAround,
  drainOutbox,
  exportAtSave,
  recorded,
};
export type Subject = typeof subject;
