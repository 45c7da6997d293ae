import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rounds } from '../rounds.ts';
import { Check } from './check.ts';
import { textAt } from './disk.ts';
import { judgePairs } from './judge.ts';
import { mutant } from './mutant.ts';
import { SINS } from './sins.table.ts';
import { type Subject, subject } from './subject.ts';
import { type Met, meet, pathsOf } from './synchroniser.ts';
import { clip, del, edit, L0, mv, posts, restore, rm, sub, type World, wantName, world } from './world.ts';

/*
 * Random programs: two browsers, each with its own library and its own folder, and a synchroniser between the folders that works path by
 * path in any order, whenever it likes, and leaves conflict copies. fast-check shrinks a failure to a short program.
 */
const OPERATIONS = {
  clip: (w: World, n: number, serial: number) =>
    clip(w, `${w.lib.profile}c${serial}`, { ...L0, u: `u${n % 3}`, a: `X${n % 2}`, b: `clip${serial}` }),
  'edit title': (w: World, n: number) => edit(w, pick(Object.keys(w.lib.entries), n), { a: `T${n}` }),
  'edit body': (w: World, n: number, serial: number) => edit(w, pick(Object.keys(w.lib.entries), n), { b: `edit${serial}` }),
  'delete entry': (w: World, n: number) => del(w, pick(Object.keys(w.lib.entries), n)),
  'restore entry': (w: World, n: number) => restore(w, pick(Object.keys(w.lib.entries), n)),
  'rename entry': (w: World, n: number) => wantName(w, pick(Object.keys(w.lib.entries), n), `w${n % 3}.md`),
  'edit file': (w: World, n: number, serial: number) => sub(w, pick(paths(w), n), 'b', `file${serial}`),
  'edit date in file': (w: World, n: number, serial: number) => sub(w, pick(paths(w), n), 'D', `${serial}`),
  'delete file': (w: World, n: number) => rm(w, pick(paths(w), n)),
  'move file': (w: World, n: number) => mv(w, pick(paths(w), n), `m${n % 3}.md`),
} as const;
type Operation = keyof typeof OPERATIONS;

const pick = (from: readonly string[], n: number): string => from[n % Math.max(1, from.length)] ?? '';
const paths = (w: World) => posts(w.disk).map(([path]) => path);

type Act =
  | { readonly on: 'P' | 'Q'; readonly do: Operation; readonly n: number }
  | { readonly on: 'P' | 'Q'; readonly do: 'sync'; readonly killedAfter: number | null }
  | { readonly do: 'synchronise'; readonly first: 'P' | 'Q'; readonly order: number; readonly part: number };

const side = fc.constantFrom('P' as const, 'Q' as const);
const acts: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ on: side, do: fc.constantFrom(...(Object.keys(OPERATIONS) as Operation[])), n: fc.nat(6) }),
  }, // its own keys
  { weight: 5, arbitrary: fc.record({ on: side, do: fc.constant('sync' as const), killedAfter: fc.option(fc.nat(7)) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('synchronise' as const),
      first: side,
      order: fc.nat(6),
      part: fc.integer({ min: 1, max: 3 }),
    }),
  },
);

const shownAs = (act: Act): string =>
  act.do === 'synchronise'
    ? `synchronise ${act.part === 1 ? 'everything' : `every ${act.part}th path`} from ${act.order}, ${act.first} wins`
    : `${act.on} ${act.do}${act.do === 'sync' ? (act.killedAfter === null ? '' : `, killed after ${act.killedAfter}`) : ` ${act.n}`}`;

function newSide(profile: 'P' | 'Q'): World {
  const w = world();
  w.lib.profile = profile;
  // What the other side and the synchroniser do counts as a person's act in this folder.
  w.baseLost = true;
  w.libActs = 1;
  w.deleted.add('any');
  w.oldTime = true;
  return w;
}

/** Judges one program; true when the synchroniser left a conflict copy in it. */
function run(program: readonly Act[], underCheck: Subject): boolean {
  const check = new Check(underCheck);
  const sides = { P: newSide('P'), Q: newSide('Q') };
  const met: Met = new Map();
  let serial = 0;
  const synchronise = (first: 'P' | 'Q', order = 0, part = 1) => {
    const [left, right] = first === 'P' ? [sides.P.disk, sides.Q.disk] : [sides.Q.disk, sides.P.disk];
    const all = pathsOf(left, right, met);
    const turned = [...all.slice(order % Math.max(1, all.length)), ...all.slice(0, order % Math.max(1, all.length))];
    for (const path of turned.filter((_, i) => i % part === 0)) meet(left, right, met, path, serial++);
    for (const disk of [left, right]) disk.now += 5000;
  };
  for (const act of program) {
    if (act.do === 'synchronise') {
      synchronise(act.first, act.order, act.part);
      continue;
    }
    const w = sides[act.on];
    w.trace.push(shownAs(act));
    w.disk.now += 1000;
    if (act.do !== 'sync') {
      OPERATIONS[act.do](w, act.n, serial++);
      continue;
    }
    const planned = check.plan(w);
    const ours = check.start(w, planned);
    for (let i = 0; i < (act.killedAfter ?? Number.POSITIVE_INFINITY) && check.step(w, ours); i++);
  }
  // Left alone, everything comes to rest: both folders equal, every post on both sides paired or shown to a person.
  const state = () =>
    JSON.stringify(
      [sides.P.disk.files, sides.Q.disk.files].map((files) => Object.entries(files).map(([path, file]) => [path, file.text])),
    );
  let before = '';
  for (let round = 0; before !== state(); round++) {
    if (round > 12) throw new Error('two folders and a synchroniser never come to rest');
    before = state();
    for (const w of [sides.P, sides.Q]) {
      check.converge(w);
      synchronise(round % 2 === 0 ? 'P' : 'Q');
    }
  }
  for (const w of [sides.P, sides.Q]) judgePairs(check, w, check.converge(w), false);
  expect(Object.fromEntries(posts(sides.P.disk).map(([path, file]) => [path, file.text]))).toEqual(
    Object.fromEntries(posts(sides.Q.disk).map(([path, file]) => [path, file.text])),
  );
  // A clip that nobody deleted is in its library, and its text is somewhere.
  for (const w of [sides.P, sides.Q]) {
    for (const entry of Object.values(w.lib.entries)) {
      const place = w.lib.places[entry.id];
      if (entry.trashed === null && place !== undefined && textAt(w.disk, place.path) === undefined) {
        const shown = check.plan(w).plan.steps.some((step) => 'id' in step && step.id === entry.id);
        expect(shown, `${entry.id} is in no file and nobody is told`).toBe(true);
      }
    }
  }
  return paths(sides.P).some((path) => path.includes('.sync-conflict-'));
}

const programs = fc.array(acts, { minLength: 1, maxLength: 40, size: 'max' });

test('two libraries, two folders and a synchroniser lose nothing and come to rest', {
  timeout: rounds(300_000, 3_600_000),
}, () => {
  let withCopies = 0;
  fc.assert(
    fc.property(programs, (program) => {
      if (run(program, subject)) withCopies++;
    }),
    {
      numRuns: rounds(1500, 50_000),
      reporter: ({ failed, counterexample, errorInstance, seed, counterexamplePath }) => {
        if (!failed) return;
        const program = counterexample?.[0].map(shownAs).join('\n');
        throw new Error(`${program}\n${String(errorInstance)}\nseed ${seed}, path ${counterexamplePath}`);
      },
    },
  );
  expect(withCopies).toBeGreaterThan(10);
});

test.each(['no-keep', 'lossy-wipe'])('the programs see %s', async (name) => {
  const sin = SINS.find((one) => one.name === name);
  if (sin === undefined) throw new Error(`no sin is called ${name}`);
  const sinful = await mutant(sin);
  const { failed } = fc.check(
    fc.property(programs, (program) => void run(program, sinful)),
    { numRuns: 400, seed: 1, endOnFailure: true },
  );
  expect(failed).toBe(true);
});
