// A folder that goes away in the middle of an act: what the disk says then is said of the folder, not of the one file.
import { expect, test } from 'vitest';
import { applyPlan } from '../../../src/core/sync/apply.ts';
import { applyInLanes } from '../../../src/core/sync/apply-lanes.ts';
import { markerText } from '../../../src/core/sync/marker.ts';
import { drainOutbox } from '../../../src/core/sync/outbox.ts';
import { MARKER } from '../../../src/core/sync/paths.ts';
import type { Did, FolderPort, Ports } from '../../../src/core/sync/ports.ts';
import { Check, portsOf } from './check.ts';
import { put, remove, textAt } from './disk.ts';
import { runNow } from './machine.ts';
import type { Mini } from './miniature.ts';
import { subject } from './subject.ts';
import { workerPorts } from './worker.ts';
import { addEntry, agreed, begin, clip, edit, L0, posts, TEXTS, type World, world } from './world.ts';

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
  const { ends } = runNow(applyPlan(TEXTS, 'F1', plan), torn);
  return {
    ends: ends.filter(({ step }) => step.kind === (act === NEW ? 'create' : 'write')).map(({ end }) => end),
    refused: Object.values(w.lib.places).flatMap((place) => place.refused ?? []),
  };
}

test.each([NEW, WRITE])('%s in a folder that goes away is not refused, and done when the folder is back', (act) => {
  const w = start();
  expect(runWith(w, act, true)).toEqual({ ends: ['changed-meanwhile'], refused: [] });
  const check = new Check(subject);
  runNow(applyPlan(TEXTS, 'F1', check.plan(w).plan), portsOf(w, subject));
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

const MANY = 300;
const ids = Array.from({ length: MANY }, (_, n) => `n${n}`);
const many = (): World => {
  const w = world();
  for (const id of ids) clip(w, id, { ...L0, u: `u-${id}`, a: id });
  return begin(w);
};

/** The ports of a folder that is torn away when it has `after` new posts: every act on it fails then, and nothing is there. */
function tornAfter<P extends Ports<Mini>>(w: World, ports: P, after: number): P & { readonly acts: () => number } {
  let acts = 0;
  const isGone = (): boolean => posts(w.disk).length >= after;
  const folder = { ...ports.folder };
  const nothing = { read: () => null, look: () => null, ...ALL_GONE };
  for (const name of Object.keys(nothing) as (keyof typeof nothing)[]) {
    const real: (...args: never[]) => unknown = ports.folder[name];
    const torn = (...args: never[]): unknown => {
      if (!isGone()) return real(...args);
      acts++;
      return nothing[name]();
    };
    Object.assign(folder, { [name]: torn });
  }
  return { ...ports, folder, acts: () => acts };
}
/** With the folder back everything is done, once, and nothing is lost. */
function expectAllThere(w: World): void {
  for (let round = 0; round < 3; round++) runNow(applyPlan(TEXTS, 'F1', new Check(subject).plan(w).plan), portsOf(w, subject));
  expect(posts(w.disk)).toHaveLength(MANY);
  expect(Object.values(w.lib.entries).filter(({ trashed }) => trashed === null)).toHaveLength(MANY);
}

test('a run whose folder is torn away ends with the first step that finds it gone, and says so once', () => {
  const w = many();
  const torn = tornAfter(w, portsOf(w, subject), 3);
  const { ends, stopped } = runNow(applyPlan(TEXTS, 'F1', new Check(subject).plan(w).plan), torn);
  expect([stopped?.kind, ends.length]).toEqual(['folder-missing', 4]);
  expect(Object.values(w.lib.places).flatMap(({ refused }) => refused ?? [])).toEqual([]);
  expectAllThere(w);
});

test('so does a run with many steps on their way: only those that were begun come to their end', async () => {
  const w = many();
  const torn = tornAfter(w, portsOf(w, subject), 3);
  const todo = new Check(subject).plan(w).plan.steps;
  expect(todo).toHaveLength(MANY);
  const { ends, stopped } = await applyInLanes(TEXTS, torn, 'F1', todo, {});
  expect(stopped?.kind).toBe('folder-missing');
  expect(ends.length).toBeLessThan(MANY / 4);
  expect(torn.acts()).toBeLessThan(MANY);
  expectAllThere(w);
});

test('and the worker with all that waits', () => {
  const w = many();
  const torn = tornAfter(w, portsOf(w, subject), 3);
  expect(runNow(drainOutbox(TEXTS, 'F1'), { ...workerPorts(w, subject), ...torn })).toBe(MANY - 3);
  expect(torn.acts()).toBeLessThan(20);
  expectAllThere(w);
});

test('a folder that is another one from the middle of a run is not filled', async () => {
  const w = many();
  const ports = portsOf(w, subject);
  const swapped: Ports<Mini> = {
    ...ports,
    folder: {
      ...ports.folder,
      moveToFree(from, to) {
        if (posts(w.disk).length < 3) return ports.folder.moveToFree(from, to);
        put(w.disk, MARKER, markerText('F2'));
        remove(w.disk, from);
        return 'changed';
      },
    },
  };
  const { ends, stopped } = await applyInLanes(TEXTS, swapped, 'F1', new Check(subject).plan(w).plan.steps, {});
  expect([stopped?.kind, posts(w.disk).length]).toEqual(['folder-missing', 3]);
  expect(ends.length).toBeLessThan(MANY / 4);
  expect(new Check(subject).plan(w).plan.stop).toBe('other-folder');
});
