// Two posts of one address whose files are both odd: broken, emptied, no posts any more, moved and broken, with conflict copies. Who is whose
// file is a question then that nobody may guess at; every state is judged as in the exhaustive check.
import { expect, test } from 'vitest';
import { rounds } from '../rounds.ts';
import { Check } from './check.ts';
import { subject } from './subject.ts';
import { act, agreed, begin, clip, del, edit, L0, mv, rm, sub, T0, textOf, type World, wantName, world, write } from './world.ts';

const moveAndBreak = (from: string, to: string) => (w: World) => {
  mv(w, from, to);
  write(w, to, `!!${to}`);
};
const moveAndEdit = (from: string, to: string) => (w: World) => {
  mv(w, from, to);
  sub(w, to, 'b', `y of ${to}`);
};
const copyOf = (name: string) => (w: World) =>
  write(w, `${name} (conflicted copy).md`, textOf({ ...L0, b: `y of a copy of ${name}` }));

const FOLDER_ACTS = [
  act('break p', (w) => write(w, 'p.md', '!!')),
  act('break q', (w) => write(w, 'q.md', '!!q')),
  act('alien p', (w) => write(w, 'p.md', 'zz')),
  act('alien q', (w) => write(w, 'q.md', 'zzq')),
  act('empty p', (w) => write(w, 'p.md', '')),
  act('empty q', (w) => write(w, 'q.md', '')),
  act('p→r, broken', moveAndBreak('p.md', 'r.md')),
  act('q→s, broken', moveAndBreak('q.md', 's.md')),
  act('q→r, edited', moveAndEdit('q.md', 'r.md')),
  act('p→s, edited', moveAndEdit('p.md', 's.md')),
  act('copy of p', copyOf('p')),
  act('copy of q', copyOf('q')),
  act('rm p', (w) => rm(w, 'p.md')),
  act('rm q', (w) => rm(w, 'q.md')),
  act('edit p', (w) => sub(w, 'p.md', 'b', 'y3')),
  act('mv q p', (w) => mv(w, 'q.md', 'p.md')),
  act('mv p P (case)', (w) => mv(w, 'p.md', 'P.md')),
];
const LIBRARY_ACTS = [
  act('-', () => undefined),
  act('e1.a', (w) => edit(w, 'e1', { a: 'X9' })),
  act('e1.b', (w) => edit(w, 'e1', { b: 'y9' })),
  act('rm e1', (w) => del(w, 'e1')),
  act('rm e2', (w) => del(w, 'e2')),
  act('name e1 q', (w) => wantName(w, 'e1', 'q.md')),
  act('clip u1 again', (w) => clip(w, 'e3', { ...L0, a: 'X8', n: '' })),
  act('key e1→u2', (w) => edit(w, 'e1', { u: 'u2' })),
];

test.each(['two texts', 'equal bytes'] as const)('two odd files of posts that share one address: %s', (texts) => {
  const check = new Check(subject, rounds(13, 1));
  const other = { ...L0, n: 'note2', ...(texts === 'equal bytes' ? {} : { a: 'Z0', b: 'z0' }) };
  const bytes = texts === 'equal bytes' ? T0 : undefined;
  for (const folds of [false, true])
    for (const first of FOLDER_ACTS)
      for (const second of FOLDER_ACTS)
        for (const library of LIBRARY_ACTS) {
          const name = `one address, ${texts}, disk ${folds ? 'folds' : 'exact'}, folder [${first.name}, ${second.name}], library [${library.name}]`;
          if (!check.isDue(name)) continue;
          const w = world(folds);
          w.trace.push(name);
          agreed(w, 'e1', 'p.md', L0, bytes);
          agreed(w, 'e2', 'q.md', other, bytes);
          begin(w);
          w.crossed = true;
          for (const { run } of [library, first, second]) run(w);
          check.explore(w, [], { twice: false });
        }
  expect(check.failures).toEqual([]);
  expect([check.seen, check.stats.runs > check.stats.states]).toEqual([4624, true]);
});
