// A plan in words: each row of the decision table has a line of its own, and what a run did reads the same way.
import { expect, test } from 'vitest';
import { isUndecided, linesOfEnds, linesOfPlan, type SyncLine } from '../../../src/core/sync/plan-lines.ts';
import { Check } from './check.ts';
import { subject } from './subject.ts';
import { agreed, clip, del, edit, L0, mv, rm, sub, T0, type World, wantName, world, write } from './world.ts';

const asText = ({ what, id, path, other, took, wrote, end }: SyncLine): string =>
  [
    what,
    id ?? '',
    path,
    other === null ? '' : `@${other}`,
    took.length === 0 ? '' : `>${took}`,
    wrote.length === 0 ? '' : `<${wrote}`,
    end === null ? '' : `!${end}`,
  ]
    .filter((word) => word !== '')
    .join(' ');

const TABLE: readonly [string, (w: World) => void, readonly string[]][] = [
  ['nothing', () => undefined, []],
  ['a new post', (w) => clip(w, 'n', { ...L0, u: 'n', a: 'N' }), ['created n n.md']],
  ['edited in the library', (w) => edit(w, 'e1', { b: 'ours' }), ['written e1 p.md <b']],
  ['edited in the folder', (w) => sub(w, 'p.md', 'b', 'theirs'), ['taken e1 p.md >b']],
  ['bytes that say the same', (w) => write(w, 'p.md', `${T0}# more\n`), ['new-bytes e1 p.md']],
  ['moved', (w) => mv(w, 'p.md', 'sub/p.md'), ['moved e1 sub/p.md @p.md']],
  ['gone', (w) => rm(w, 'p.md'), ['gone-to-trash e1 p.md']],
  ['deleted here', (w) => del(w, 'e1'), ['file-to-trash e1 p.md']],
  ['another name wanted', (w) => wantName(w, 'e1', 'r.md'), ['renamed e1 p.md @r.md']],
  ['cannot be read', (w) => write(w, 'p.md', '!!'), ['unreadable e1 p.md']],
  ['a copy of a synchroniser', (w) => write(w, 'p.sync-conflict-1-X.md', `${T0}# x\n`), ['conflict-copy e1 p.md']],
  ['a file nobody knew', (w) => write(w, 'new.md', 'u=u7\na=else\n'), ['new-post new.md']],
  ['a second file of one article', (w) => write(w, 'new.md', 'u=u1\na=else\n'), ['duplicate new.md']],
  [
    'gone here, edited there',
    (w) => {
      edit(w, 'e1', { b: 'ours' });
      rm(w, 'p.md');
    },
    ['created-again e1 p.md'],
  ],
  [
    'both changed one field',
    (w) => {
      edit(w, 'e1', { b: 'ours' });
      sub(w, 'p.md', 'b', 'theirs');
    },
    ['conflict e1 p.md >b'],
  ],
  [
    'each changed another field',
    (w) => {
      edit(w, 'e1', { a: 'ours' });
      sub(w, 'p.md', 'b', 'theirs');
    },
    ['merged e1 p.md >b <a'],
  ],
];

const start = (change: (w: World) => void): World => {
  const w = world();
  agreed(w, 'e1', 'p.md', L0);
  for (const id of ['e2', 'e3', 'e4', 'e5', 'e6']) agreed(w, id, `${id}.md`, { ...L0, u: id, a: id });
  change(w);
  return w;
};

test.each(TABLE)('%s', (_, change, lines) => {
  const { plan } = new Check(subject).plan(start(change));
  expect(linesOfPlan(plan).map(asText)).toEqual(lines);
});

test('what waits for a person is told apart from what is done', () => {
  const w = start((it) => {
    write(it, 'p.md', '!!');
    sub(it, 'e2.md', 'b', 'theirs');
  });
  const lines = linesOfPlan(new Check(subject).plan(w).plan);
  expect(lines.map(isUndecided)).toEqual([true, false]);
});

test('a step that was not done says why', () => {
  const { plan } = new Check(subject).plan(start((w) => edit(w, 'e1', { b: 'ours' })));
  const [step] = plan.steps;
  if (step === undefined) throw new Error('no step');
  const ends = [
    { step, end: 'done' },
    { step, end: 'changed-meanwhile' },
    { step, end: { kind: 'read-only', detail: 'p.md' } },
  ] as const;
  expect(linesOfEnds(ends).map((line) => line.end)).toEqual([null, 'changed-meanwhile', 'read-only']);
  expect(linesOfPlan(plan)[0]?.end).toBeNull();
});
