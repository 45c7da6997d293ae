// A folder that goes away in the middle of an act: what the disk says then is said of the folder, not of the one file.
import { expect, test } from 'vitest';
import { applyPlan } from '../../../src/core/sync/apply.ts';
import type { Did, FolderPort, Ports } from '../../../src/core/sync/ports.ts';
import { Check, portsOf } from './check.ts';
import { textAt } from './disk.ts';
import { runNow } from './machine.ts';
import type { Mini } from './miniature.ts';
import { subject } from './subject.ts';
import { addEntry, agreed, begin, edit, L0, TEXTS, type World, world } from './world.ts';

const changed = (): Did => 'changed';
const ALL_GONE = { stage: changed, moveToFree: changed, swap: changed, remove: changed };
// Chromium's word for it, once in some hundred files that were closed while their folder went away: `InvalidStateError`.
const UNSAID = { kind: 'name-refused', detail: 'p.md' } as const;
const [NEW, WRITE] = ['moveToFree', 'swap'] as const;

function start(): World {
  const w = world();
  addEntry(w, 'e1', L0);
  agreed(w, 'e2', 'q.md', { ...L0, u: 'u2' });
  begin(w);
  edit(w, 'e2', { a: 'later' });
  return w;
}

/** A run whose folder goes away within its first `act`; how its steps ended, and whether the disk is said to have refused a post. */
function runWith(w: World, act: typeof NEW | typeof WRITE, isTorn: boolean) {
  const { plan } = new Check(subject).plan(w);
  const ports = portsOf(w, subject);
  let folder: FolderPort = {
    ...ports.folder,
    [act]: () => {
      if (isTorn) folder = { ...folder, ...ALL_GONE };
      return UNSAID;
    },
  };
  const torn: Ports<Mini> = {
    ...ports,
    get folder() {
      return folder;
    },
  };
  const { ends } = runNow(applyPlan(TEXTS, plan), torn);
  return {
    ends: ends.filter(({ step }) => step.kind === (act === NEW ? 'create' : 'write')).map(({ end }) => end),
    refused: Object.values(w.lib.places).flatMap((place) => place.refused ?? []),
  };
}

test.each([NEW, WRITE])('%s in a folder that goes away is not refused, and done when the folder is back', (act) => {
  const w = start();
  expect(runWith(w, act, true)).toEqual({ ends: ['changed-meanwhile'], refused: [] });
  const check = new Check(subject);
  runNow(applyPlan(TEXTS, check.plan(w).plan), portsOf(w, subject));
  expect([w.lib.places.e1?.path, w.lib.places.e2?.path].map((path) => textAt(w.disk, path ?? ''))).toEqual([
    expect.stringContaining('a=x0'),
    expect.stringContaining('a=later'),
  ]);
});

test.each([NEW, WRITE])('%s that is refused in a folder that is there is noted, and not tried again', (act) => {
  const w = start();
  const { ends, refused } = runWith(w, act, false);
  expect([ends, refused.map(({ why }) => why)]).toEqual([[UNSAID], ['name-refused']]);
  expect(new Check(subject).plan(w).plan.steps.map(({ effect }) => effect)).toContain(false);
});
