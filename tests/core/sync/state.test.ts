import { expect, test } from 'vitest';
import { failedState, folderState } from '../../../src/core/sync/state.ts';
import { Check } from './check.ts';
import { remove } from './disk.ts';
import { subject } from './subject.ts';
import { agreed, clip, edit, L0, rm, sub, type World, world, write } from './world.ts';

/** What happened, and what the screens say of it. */
const TABLE: readonly [string, (w: World) => void, ReturnType<typeof folderState>][] = [
  ['nothing', () => undefined, { kind: 'in-step' }],
  ['a new post', (w) => clip(w, 'n', { ...L0, u: 'n', a: 'N' }), { kind: 'waiting', count: 1 }],
  ['the marker is gone', (w) => remove(w.disk, '.clippost/folder.json'), { kind: 'another-folder' }],
  [
    'the folder is gone',
    (w) => {
      w.disk.root = false;
    },
    { kind: 'missing' },
  ],
  [
    'every file is gone',
    (w) => {
      for (const path of ['p.md', 'q.md']) rm(w, path);
    },
    { kind: 'asks', gone: ['e1', 'e2'] },
  ],
  [
    'one file cannot be read',
    (w) => write(w, 'p.md', '!!'),
    { kind: 'undecided', conflicts: 0, unreadable: 1, held: 0, refused: 0 },
  ],
  [
    'both changed one field',
    (w) => {
      edit(w, 'e1', { b: 'ours' });
      sub(w, 'p.md', 'b', 'theirs');
    },
    { kind: 'undecided', conflicts: 1, unreadable: 0, held: 0, refused: 0 },
  ],
];

test.each(TABLE)('%s', (_what, happen, state) => {
  const w = world();
  agreed(w, 'e1', 'p.md', L0);
  agreed(w, 'e2', 'q.md', { ...L0, u: 'u2', a: 'Z' });
  happen(w);
  expect(folderState(new Check(subject).plan(w, { confirmed: false }).plan)).toEqual(state);
});

test('a run that was not allowed says so', () => {
  expect(failedState('folder-permission')).toEqual({ kind: 'not-allowed' });
  expect(failedState('newer-data')).toBe(null);
});
