import type { Check } from './check.ts';
import { textAt } from './disk.ts';
import {
  type Act,
  act,
  agreed,
  begin,
  clip,
  cp,
  del,
  edit,
  L0,
  mv,
  rm,
  sub,
  T0,
  type World,
  wantName,
  world,
  write,
} from './world.ts';

const swap = (w: World) => {
  mv(w, 'p.md', 't');
  mv(w, 'q.md', 'p.md');
  mv(w, 't', 'q.md');
};

const FOLDER_ACTS: readonly Act[] = [
  act('mv p r', (w) => mv(w, 'p.md', 'r.md')),
  act('mv q r', (w) => mv(w, 'q.md', 'r.md')),
  act('mv q p', (w) => mv(w, 'q.md', 'p.md')),
  act('mv r q', (w) => mv(w, 'r.md', 'q.md')),
  act('swap', swap),
  act('mv p P (case)', (w) => mv(w, 'p.md', 'P.md')),
  act('cp p r', (w) => cp(w, 'p.md', 'r.md')),
  act('cp p s', (w) => cp(w, 'p.md', 's.md')),
  act('edit p', (w) => sub(w, 'p.md', 'b', 'y3')),
  act('edit q', (w) => sub(w, 'q.md', 'b', 'y4')),
  act('edit r', (w) => sub(w, 'r.md', 'b', 'y5')),
  act('key p→u2', (w) => sub(w, 'p.md', 'u', 'u2')),
  act('key p→u3', (w) => sub(w, 'p.md', 'u', 'u3')),
  act('key q→u1', (w) => sub(w, 'q.md', 'u', 'u1')),
  act('rm p', (w) => rm(w, 'p.md')),
  act('rm q', (w) => rm(w, 'q.md')),
  act('break p', (w) => write(w, 'p.md', '!!')),
  act('alien p', (w) => write(w, 'p.md', 'zz')),
  act('both into sub/', (w) => {
    mv(w, 'p.md', 'sub/p.md');
    mv(w, 'q.md', 'sub/q.md');
  }),
  act('rm p, mv q r, edit', (w) => {
    rm(w, 'p.md');
    mv(w, 'q.md', 'r.md');
    sub(w, 'r.md', 'b', 'y6');
  }),
  act('p→s, q→r, both edited', (w) => {
    mv(w, 'p.md', 's.md');
    sub(w, 's.md', 'b', 'y7');
    mv(w, 'q.md', 'r.md');
    sub(w, 'r.md', 'b', 'y6');
  }),
  act('NFD name', (w) => cp(w, 'p.md', 'cafe\u0301.md')),
  act('git restores p', (w) => {
    const before = w.folderAtStart['p.md'];
    if ((textAt(w.disk, 'p.md') ?? '') === '' && before !== undefined) write(w, 'p.md', before);
  }),
];

const LIBRARY_ACTS: readonly Act[] = [
  act('-', () => undefined),
  act('e1.a', (w) => edit(w, 'e1', { a: 'X9' })),
  act('e1.b', (w) => edit(w, 'e1', { b: 'y9' })),
  act('rm e1', (w) => del(w, 'e1')),
  act('rm e2', (w) => del(w, 'e2')),
  act('name e1 r', (w) => wantName(w, 'e1', 'r.md')),
  act('name e1 P', (w) => wantName(w, 'e1', 'P.md')),
  act('name e1 q', (w) => wantName(w, 'e1', 'q.md')),
  act('clip u1 again', (w) => clip(w, 'e3', { ...L0, a: 'X8', n: '' })),
  act('clip, name p', (w) => clip(w, 'e3', { ...L0, u: 'u3', a: 'P', n: '' })),
  act('clip, name café', (w) => clip(w, 'e3', { ...L0, u: 'u4', a: 'café', n: '' })),
  act('key e1→u2', (w) => edit(w, 'e1', { u: 'u2' })),
];

const MEDDLE: readonly Act[] = [
  act('rm p', (w) => rm(w, 'p.md')),
  act('edit p', (w) => sub(w, 'p.md', 'b', 'y7')),
  act('mv p z', (w) => mv(w, 'p.md', 'z.md')),
  act('swap', swap),
  act('new r', (w) => write(w, 'r.md', 'u=u1\na=m\nb=m\n')),
  act('e1.a', (w) => edit(w, 'e1', { a: 'X7' })),
  act('rm e1', (w) => del(w, 'e1')),
  act('new P', (w) => write(w, 'P.md', 'u=u5\na=m\n')),
];

/** (b) Two entries – two articles, one key, equal bytes – on an exact and on a folding disk. */
export function twoPaths(check: Check): void {
  const firsts = [null, ...FOLDER_ACTS];
  for (const folds of [false, true]) {
    for (const twins of ['two articles', 'one key', 'equal bytes'] as const) {
      for (const first of firsts) {
        for (const second of first === null ? [null] : firsts) {
          for (const library of LIBRARY_ACTS) {
            const names = [first, second].flatMap((one) => (one === null ? [] : [one.name])).join(',');
            const name = `two paths: ${twins}, disk ${folds ? 'folds' : 'exact'}, folder [${names}], library [${library.name}]`;
            if (!check.isDue(name)) continue;
            const w = world(folds);
            w.trace.push(name);
            const same = twins === 'equal bytes';
            const other = { ...L0, u: twins === 'two articles' ? 'u2' : 'u1', n: 'note2', ...(same ? {} : { a: 'Z0', b: 'z0' }) };
            agreed(w, 'e1', 'p.md', L0, same ? T0 : undefined);
            agreed(w, 'e2', 'q.md', other, same ? T0 : undefined);
            begin(w);
            if (/break|alien/.test(names)) w.crossed = true;
            library.run(w);
            first?.run(w);
            second?.run(w);
            const strict = twins === 'one key' && !/cp|NFD/.test(names) ? 'strict' : false;
            const lineage = twins === 'two articles' ? true : strict;
            check.explore(w, second === null ? MEDDLE : [], { twice: false, lineage });
          }
        }
      }
    }
  }
}
