// A folder of posts that is called like a conflict copy: somebody named it so, or a synchroniser did with a whole folder. Only a file is a
// copy of another one; a decision about a copy is offered, and the worker looks for it, beside the post.
import { expect, test } from 'vitest';
import { Check } from './check.ts';
import { textAt } from './disk.ts';
import { subject } from './subject.ts';
import { agreed, begin, cp, edit, L0, mv, sub, textOf, type World, world } from './world.ts';

const COPIES = 'sub (conflicted copy 2026-03-05)';
const folder = (): World => {
  const w = world();
  agreed(w, 'e1', 'sub/p.md', L0);
  agreed(w, 'e2', 'q.md', { ...L0, u: 'u2' });
  return begin(w);
};

test.each([
  ['another one', 'talks (my conflicted copy)'],
  ['the one it lay in, renamed', COPIES],
])('a post that is moved into it is followed, and edits go both ways: %s', (_which, to) => {
  const w = folder();
  mv(w, 'sub/p.md', `${to}/p.md`);
  sub(w, `${to}/p.md`, 'b', 'theirs');
  edit(w, 'e1', { a: 'Ours' });
  const plan = new Check(subject).converge(w);
  expect(plan.steps).toEqual([]);
  expect(w.lib.places.e1?.path).toBe(`${to}/p.md`);
  expect([w.lib.entries.e1?.trashed, w.lib.entries.e1?.fields.b]).toEqual([null, 'theirs']);
  expect(textAt(w.disk, `${to}/p.md`)).toContain('a=ours');
});

test('what lies in it beside the folder of that name freezes no post there: an edited one is a post of its own', () => {
  const w = folder();
  cp(w, 'sub/p.md', `${COPIES}/p.md`);
  sub(w, `${COPIES}/p.md`, 'b', 'of the copy');
  edit(w, 'e1', { a: 'Ours' });
  const before = textAt(w.disk, `${COPIES}/p.md`);
  expect(new Check(subject).converge(w).steps).toEqual([]);
  expect(textAt(w.disk, 'sub/p.md')).toContain('a=ours');
  expect(textAt(w.disk, `${COPIES}/p.md`)).toBe(before);
  const paths = Object.values(w.lib.places).map(({ path }) => path);
  expect(paths.toSorted()).toEqual(['q.md', `${COPIES}/p.md`, 'sub/p.md']);
  expect(w.lib.entries.e1?.fields).toMatchObject({ a: 'Ours', b: L0.b });
});

test('a copy in it belongs to the post in it', () => {
  const w = folder();
  mv(w, 'sub/p.md', `${COPIES}/p.md`);
  new Check(subject).converge(w);
  const copy = textOf({ ...L0, b: 'of a synchroniser' });
  w.disk.files[`${COPIES}/p (conflicted copy).md`] = { text: copy, mtime: 5 };
  expect(new Check(subject).converge(w).steps).toMatchObject([{ kind: 'frozen', why: 'conflict-copy', path: `${COPIES}/p.md` }]);
});
