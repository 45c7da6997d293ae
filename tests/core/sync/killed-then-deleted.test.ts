// A write that also had to take something from the file was killed right after it, and then the post was deleted in the library.
import { expect, test } from 'vitest';
import { Check } from './check.ts';
import { textAt } from './disk.ts';
import { subject } from './subject.ts';
import { agreed, begin, del, edit, L0, rm, sub, world } from './world.ts';

const P = 'p.md';

test.each([true, false])('what was edited in the file before is not deleted with the post (edited there: %s)', (isEdited) => {
  const w = world();
  agreed(w, 'e1', P, L0);
  agreed(w, 'e2', 'q.md', { ...L0, u: 'u2' });
  begin(w);
  edit(w, 'e1', { a: 'Ours' });
  if (isEdited) sub(w, P, 'b', 'theirs');
  const check = new Check(subject);
  const ours = check.start(w, check.plan(w));
  check.step(w, ours); // the intent
  check.step(w, ours); // the bytes; killed here
  const written = textAt(w.disk, P) ?? '';
  expect([written.includes('a=ours'), written.includes('b=theirs')]).toEqual([true, isEdited]);
  del(w, 'e1');
  check.converge(w);
  // The table: deleted here, changed there: it lives, with the folder's value.
  expect(w.lib.entries.e1?.trashed === null).toBe(isEdited);
  expect(textAt(w.disk, P)).toBe(isEdited ? written : undefined);
  if (!isEdited) return;
  expect(w.lib.entries.e1?.fields).toMatchObject({ a: 'Ours', b: 'theirs' });
  rm(w, P);
  check.converge(w);
});
