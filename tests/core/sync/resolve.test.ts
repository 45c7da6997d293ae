// What a person decides: only on what they were shown, and never at the price of a text.
import { expect, test } from 'vitest';
import { letGo, pickFile, resolvePost, sidesOf, sidesOfCopy, tryAgain, writeOver } from '../../../src/core/sync/resolve.ts';
import { Check, portsOf } from './check.ts';
import { textAt } from './disk.ts';
import { runNow } from './machine.ts';
import { subject } from './subject.ts';
import { agreed, begin, cp, edit, L0, rm, shown, sub, TEXTS, textOf, type World, world, write } from './world.ts';

const start = (): World => {
  const w = world();
  agreed(w, 'e1', 'p.md', L0);
  agreed(w, 'e2', 'q.md', { ...L0, u: 'u2', a: 'Z' });
  return begin(w);
};
const both = (): World => {
  const w = start();
  edit(w, 'e1', { a: 'Ours', b: 'ours' });
  sub(w, 'p.md', 'b', 'theirs');
  sub(w, 'p.md', 'd', '5');
  return w;
};
const seenOf = (w: World) => {
  const seen = shown(w, 'e1');
  if (seen === null) throw new Error('nothing waits');
  return seen;
};
const kindsOf = (w: World) => new Check(subject).plan(w).plan.steps.map((step) => step.kind);
const textsKept = (w: World) => w.lib.entries.e1?.versions.flatMap((version) => ('text' in version ? [version.text] : []));

test('both versions have what only one side changed', () => {
  const { ours, theirs, clash } = sidesOf(TEXTS, seenOf(both()));
  expect(clash).toEqual(['b']);
  expect(ours).toEqual({ ...L0, a: 'Ours', b: 'ours', d: '5' });
  expect(theirs).toEqual({ ...L0, a: 'Ours', b: 'theirs', d: '5' });
});

test('a third version reaches both sides; the seen bytes and the old base are kept', () => {
  const w = both();
  const seen = seenOf(w);
  expect(runNow(resolvePost(TEXTS, seen, { ...sidesOf(TEXTS, seen).ours, b: 'third' }), portsOf(w, subject))).toBe('done');
  new Check(subject).converge(w);
  expect(w.lib.entries.e1?.fields).toEqual({ ...L0, a: 'Ours', b: 'third', d: '5' });
  expect(textAt(w.disk, 'p.md')).toContain('b=third');
  expect(textsKept(w)).toEqual(expect.arrayContaining([seen.text, seen.place.text]));
  expect(kindsOf(w)).toEqual([]);
});

test.each<[string, (w: World) => void]>([
  ['the file', (w) => sub(w, 'p.md', 'b', 'later')],
  ['the library', (w) => edit(w, 'e1', { b: 'later' })],
])('when %s changed since, nothing happens and the person is asked again', (_, meddle) => {
  const w = both();
  const seen = seenOf(w);
  const { theirs } = sidesOf(TEXTS, seen);
  meddle(w);
  const before = JSON.stringify([w.lib.entries, w.lib.places, w.disk.files]);
  expect(runNow(resolvePost(TEXTS, seen, theirs), portsOf(w, subject))).toBe('changed-meanwhile');
  expect(JSON.stringify([w.lib.entries, w.lib.places, w.disk.files])).toBe(before);
  expect(kindsOf(w)).toEqual(['conflict']);
});

test('of several files one is picked; the other becomes a post of its own', () => {
  const w = start();
  sub(w, 'p.md', 'b', 'one');
  cp(w, 'p.md', 'x.md');
  sub(w, 'p.md', 'b', 'two');
  cp(w, 'p.md', 'y.md');
  rm(w, 'p.md');
  expect(kindsOf(w)).toEqual(['held', 'held', 'held']);
  const [entry, place, text] = [w.lib.entries.e1, w.lib.places.e1, textAt(w.disk, 'y.md')];
  if (entry === undefined || place === undefined || text === undefined) throw new Error('not there');
  const seen = { entry: { ...entry, kept: [] }, place, path: 'y.md', text };
  expect(runNow(pickFile(TEXTS, seen), portsOf(w, subject))).toBe('done');
  new Check(subject).converge(w);
  expect([w.lib.places.e1?.path, w.lib.entries.e1?.fields.b]).toEqual(['y.md', 'two']);
  expect(Object.keys(w.lib.entries)).toHaveLength(3);
});

test('a file that cannot be read is written over, its bytes kept; or let go, and the post gets another file', () => {
  const seenBroken = (w: World) => {
    write(w, 'p.md', '!! broken');
    new Check(subject).converge(w);
    const [entry, place] = [w.lib.entries.e1, w.lib.places.e1];
    if (entry === undefined || place === undefined) throw new Error('not there');
    return { entry: { ...entry, kept: [] }, place, path: 'p.md', text: '!! broken' };
  };
  const over = start();
  expect(runNow(writeOver(TEXTS, seenBroken(over)), portsOf(over, subject))).toBe('done');
  expect(kindsOf(over)).toEqual([]);
  expect(textAt(over.disk, 'p.md')).toContain('a=x0');
  expect(textsKept(over)).toContain('!! broken');

  const gone = start();
  const broken = seenBroken(gone);
  gone.libActs++;
  expect(runNow(letGo(broken, '!! broken'), portsOf(gone, subject))).toBe('done');
  new Check(subject).converge(gone);
  expect(textAt(gone.disk, 'p.md')).toBe('!! broken');
  expect(textAt(gone.disk, 'p-2.md')).toBe(textOf(L0, 'e1'));
});

test("a conflict copy's values can be chosen, and a refused write be tried again", () => {
  const w = start();
  const copy = (textAt(w.disk, 'p.md') ?? '').replace('b=y0', 'b=copy');
  write(w, 'p.sync-conflict-1-X.md', copy);
  const { ours, theirs, clash } = sidesOfCopy(TEXTS, seenOf(w), copy);
  expect([ours.b, theirs.b, clash]).toEqual(['y0', 'copy', ['b']]);

  const [entry, place] = [w.lib.entries.e2, w.lib.places.e2];
  if (entry === undefined || place === undefined) throw new Error('not there');
  const refused = { ...place, refused: { entryRev: 1, hash: null, why: 'read-only' as const } };
  w.lib.places.e2 = refused;
  expect(runNow(tryAgain({ entry: { ...entry, kept: [] }, place: refused }), portsOf(w, subject))).toBe('done');
  expect(w.lib.places.e2?.refused).toBeNull();
});
