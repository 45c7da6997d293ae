// When a plan stops and asks (docs/sync.md section 8): all of the posts, more than ten, or at least three and more than a fifth.
import { expect, test } from 'vitest';
import { Check } from './check.ts';
import { subject } from './subject.ts';
import { agreed, begin, del, L0, restore, rm, textOf, type World, world, write } from './world.ts';

const folderOf = (n: number): World => {
  const w = world();
  for (let i = 0; i < n; i++) agreed(w, `e${i}`, `p${i}.md`, { ...L0, u: `u${i}`, a: `T${i}` });
  return begin(w);
};
const stopOf = (w: World) => new Check(subject).plan(w, { confirmed: false }).plan;

test.each([
  [1, 1, true],
  [2, 1, false],
  [2, 2, true],
  [3, 2, false],
  [4, 2, false],
  [4, 3, true],
  [14, 3, true],
  [15, 3, false],
  [19, 4, true],
  [20, 4, false],
  [60, 10, false],
  [60, 11, true],
  [300, 11, true],
])('of %i posts %i are gone: asked %s', (n, gone, isAsked) => {
  // Missing in the folder, deleted in the library, and some of each.
  for (const kind of ['missing', 'deleted', 'both'] as const) {
    const w = folderOf(n);
    for (let i = 0; i < gone; i++) {
      if (kind === 'missing' || (kind === 'both' && i % 2 === 0)) rm(w, `p${i}.md`);
      else del(w, `e${i}`);
    }
    const plan = stopOf(w);
    expect([kind, plan.stop, plan.gone.length]).toEqual([kind, isAsked ? 'many-deletions' : null, gone]);
  }
});

test('what is gone on both sides is nothing to ask about, and does not count among the placed', () => {
  const w = folderOf(6);
  for (let i = 0; i < 3; i++) {
    rm(w, `p${i}.md`);
    del(w, `e${i}`);
  }
  expect(stopOf(w)).toMatchObject({ stop: null, gone: [] });
  rm(w, 'p3.md');
  rm(w, 'p4.md');
  expect(stopOf(w)).toMatchObject({ stop: null, gone: ['e3', 'e4'] });
  rm(w, 'p5.md');
  expect(stopOf(w)).toMatchObject({ stop: 'many-deletions', gone: ['e3', 'e4', 'e5'] });
});

/** Takes one file away, and runs; a person is asked or not. */
const goOne = (w: World, i: number) => {
  rm(w, `p${i}.md`);
  const check = new Check(subject);
  const planned = check.plan(w, { confirmed: false });
  if (planned.plan.stop !== null) return planned.plan;
  const run = check.start(w, planned);
  while (check.step(w, run));
  return planned.plan;
};

test.each([
  [300, 10],
  [20, 4],
  [6, 2],
])('files that go one by one count together: of %i the one after %i is asked about', (n, before) => {
  const w = folderOf(n);
  for (let i = 0; i < before; i++) expect(goOne(w, i).stop).toBe(null);
  expect(goOne(w, before)).toMatchObject({ stop: 'many-deletions', gone: [`e${before}`], lately: before });
  // Put back, it is none of them.
  write(w, `p${before}.md`, textOf({ ...L0, u: `u${before}`, a: `T${before}` }, `e${before}`));
  expect(stopOf(w)).toMatchObject({ stop: null, gone: [] });
});

test('a yes holds for all that went before: nobody is asked the same twice', () => {
  const w = folderOf(40);
  for (let i = 0; i < 8; i++) goOne(w, i);
  expect(goOne(w, 8).stop).toBe('many-deletions');
  w.lib.forgiven = Object.values(w.lib.entries).flatMap(({ id, trashed }) => (trashed === null ? [] : [id]));
  expect(goOne(w, 9)).toMatchObject({ stop: null, gone: ['e8', 'e9'], lately: 0 });
});

test('posts that are back from the trash, and those that a person deleted one by one, do not count', () => {
  const w = folderOf(40);
  for (let i = 0; i < 8; i++) {
    goOne(w, i);
    restore(w, `e${i}`);
    new Check(subject).converge(w);
  }
  for (let i = 8; i < 16; i++) {
    del(w, `e${i}`);
    expect(stopOf(w).stop).toBe(null);
    new Check(subject).converge(w);
  }
  expect(goOne(w, 20)).toMatchObject({ stop: null, lately: 0 });
});
