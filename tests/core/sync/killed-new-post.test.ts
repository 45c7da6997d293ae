// A new post was killed between the move to its name and the note of it, and its file was moved and edited before the next run.
import { expect, test } from 'vitest';
import { Check } from './check.ts';
import { textAt } from './disk.ts';
import { subject } from './subject.ts';
import { begin, clip, edit, L0, mv, sub, type World, world, write } from './world.ts';

/** Killed right after the file got its name, `x0.md`, or right before. */
function killed(isMoved: boolean): { readonly w: World; readonly check: Check } {
  const w = begin(world());
  clip(w, 'e1', L0);
  const check = new Check(subject);
  const ours = check.start(w, check.plan(w));
  for (let step = 0; step < (isMoved ? 3 : 2); step++) check.step(w, ours);
  expect([textAt(w.disk, 'x0.md') !== undefined, w.lib.places.e1?.unconfirmed]).toEqual([isMoved, true]);
  return { w, check };
}
const live = (w: World) => Object.values(w.lib.entries).filter(({ trashed }) => trashed === null);

test('the file is still that post, with what was edited in it', () => {
  const { w, check } = killed(true);
  sub(w, 'x0.md', 'b', 'y5');
  mv(w, 'x0.md', 'sub/mine.md');
  check.converge(w);
  expect(live(w)).toMatchObject([{ id: 'e1', fields: { ...L0, b: 'y5' } }]);
  expect(w.lib.places.e1).toMatchObject({ path: 'sub/mine.md', unconfirmed: false });
});

test('what was edited in the library meanwhile stands too', () => {
  const { w, check } = killed(true);
  sub(w, 'x0.md', 'b', 'y5');
  mv(w, 'x0.md', 'sub/mine.md');
  edit(w, 'e1', { a: 'X1' });
  check.converge(w);
  expect(live(w)).toMatchObject([{ id: 'e1', fields: { ...L0, a: 'X1', b: 'y5' } }]);
  expect(textAt(w.disk, 'sub/mine.md')).toContain('a=x1');
});

test('a file of that article with another title and another body is nobody that we wrote: two posts, as ever', () => {
  const { w, check } = killed(true);
  write(w, 'sub/mine.md', 'u=u1\na=else\nb=other\n');
  mv(w, 'x0.md', '.hidden/x0.md');
  check.converge(w);
  expect(live(w)).toHaveLength(2);
});

test('where another post of that article waits for a file, the file may be that one: nobody guesses', () => {
  const { w, check } = killed(false);
  clip(w, 'e2', { ...L0, b: 'y2' });
  write(w, 'theirs.md', 'u=u1\na=x0\nb=y2\nd=0\nD=0\n');
  check.converge(w);
  expect(w.lib.entries.e1?.fields).toEqual(L0);
  expect(w.lib.places.e2?.path).toBe('theirs.md');
  expect(live(w)).toHaveLength(2);
});
