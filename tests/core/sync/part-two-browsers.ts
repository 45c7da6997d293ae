import type { Check } from './check.ts';
import { textAt } from './disk.ts';
import { effects } from './judge.ts';
import { newLibrary } from './memory-library.ts';
import { clip, cp, del, edit, L0, mv, posts, resolve, restore, rm, sub, type World, wantName, world, write } from './world.ts';

const ACTS_IN_A_PROGRAM = 40;

/** A linear congruential generator: the same programs every time. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    return (state >> 8) % sides;
  };
}

interface Hand {
  readonly w: World;
  readonly roll: (sides: number) => number;
  /** A number never used before. */
  readonly fresh: () => number;
  readonly id: string;
  readonly path: string;
  readonly other: string;
}
const OPERATIONS: readonly { readonly name: string; readonly run: (hand: Hand) => void }[] = [
  {
    name: 'clip',
    run: ({ w, roll, fresh }) => {
      const n = fresh();
      clip(w, `${w.lib.profile}c${n}`, { ...L0, u: `u${roll(3)}`, a: `X${roll(3)}`, b: `y${n}` });
    },
  },
  { name: 'edit a', run: ({ w, id, roll }) => edit(w, id, { a: `X${roll(4)}` }) },
  { name: 'edit b', run: ({ w, id, fresh }) => edit(w, id, { b: `w${fresh()}` }) },
  { name: 'delete', run: ({ w, id, roll }) => roll(2) === 1 && del(w, id) },
  { name: 'restore', run: ({ w, id }) => restore(w, id) },
  { name: 'rename', run: ({ w, id, roll }) => wantName(w, id, `w${roll(3)}.md`) },
  { name: 'resolve', run: ({ w, id, roll }) => resolve(w, id, roll(2) === 1 ? 'ours' : 'theirs') },
  { name: 'file b', run: ({ w, path, fresh }) => sub(w, path, 'b', `f${fresh()}`) },
  { name: 'file D', run: ({ w, path, fresh }) => sub(w, path, 'D', `${fresh()}`) },
  { name: 'file u', run: ({ w, path, roll }) => sub(w, path, 'u', `u${roll(3)}`) },
  { name: 'rm', run: ({ w, path }) => rm(w, path) },
  { name: 'mv', run: ({ w, path, roll }) => mv(w, path, `m${roll(3)}.md`) },
  { name: 'cp', run: ({ w, path, roll }) => cp(w, path, `k${roll(3)}.md`) },
  { name: 'break', run: ({ w, path, roll, fresh }) => path !== '' && roll(2) === 1 && write(w, path, `!!${fresh()}`) },
  {
    name: 'conflict copy',
    run: ({ w, path, other }) => {
      const text = textAt(w.disk, other);
      if (text !== undefined) write(w, path.replace('.md', '.sync-conflict-1-A.md'), text);
    },
  },
  { name: 'rm copy', run: ({ w, path }) => /conflict/.test(path) && rm(w, path) },
];

/** (e) Random programs: two browsers on one folder. */
export function twoBrowsers(programs: number): (check: Check) => void {
  return (check) => {
    for (let k = 0; k < programs; k++) if (check.isDue('random program')) program(check, k);
  };
}

function program(check: Check, k: number): void {
  const roll = dice(k * 7919 + 1);
  check.stats.states++;
  check.stats.runs++;
  const w = world(k % 2 === 1);
  const libraries = [w.lib, newLibrary('Q')] as const;
  const pick = <T>(from: readonly T[], otherwise: T): T => from[roll(Math.max(1, from.length))] ?? otherwise;
  let count = 0;
  const fresh = () => count++;
  w.baseLost = true;
  w.libActs = 1;
  w.deleted.add('any');
  w.oldTime = true; // equal size and time happen here: only the full reading sees those
  w.trace.push(`random program ${k}`);
  for (let i = 0; i < ACTS_IN_A_PROGRAM; i++) {
    w.lib = pick(libraries, libraries[0]);
    const id = pick(Object.keys(w.lib.entries), '');
    const paths = posts(w.disk).map(([path]) => path);
    const hand = { w, roll, fresh, id, path: pick(paths, ''), other: pick(paths, '') };
    const operation = OPERATIONS[roll(OPERATIONS.length + 8)];
    if (operation !== undefined) {
      w.trace.push(`${w.lib.profile}: ${operation.name} ${hand.id} ${hand.path}`);
      operation.run(hand);
      w.disk.now += roll(3) * 1000;
      continue;
    }
    const planned = check.plan(w);
    if (planned.plan.stop !== null) continue;
    w.trace.push(`${w.lib.profile} syncs {${effects(planned.plan).map((step) => `${step.kind} ${step.path}`)}}`);
    const steps = roll(3) > 0 ? Number.POSITIVE_INFINITY : roll(8);
    const run = check.start(w, planned);
    for (let j = 0; j < steps && check.step(w, run); j++);
  }
  w.disk.now += 10_000;
  for (let round = 0, quiet = 0; quiet < 2; round++) {
    if (round === 12) {
      check.fail('two browsers never come to rest', w);
      return;
    }
    w.lib = libraries[round % 2] ?? libraries[0];
    const before = w.trace.length;
    const plan = check.converge(w);
    quiet = plan.stop !== null || w.trace.length === before ? quiet + 1 : 0;
  }
}
