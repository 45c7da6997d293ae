// Another branch is checked out while a page of ours is open: files go, a few at first, then all, and come back; or they are all older.
import { expect, test } from 'vitest';
import { applyPlan } from '../../../src/core/sync/apply.ts';
import { runLater } from '../../../src/core/sync/doing.ts';
import { lookAround } from '../../../src/core/sync/look.ts';
import { Check, portsOf } from './check.ts';
import { remove, textAt } from './disk.ts';
import { runNow } from './machine.ts';
import type { Mini } from './miniature.ts';
import { subject } from './subject.ts';
import { agreed, begin, edit, L0, posts, rm, sub, TEXTS, type World, world, write } from './world.ts';

const MANY = 60;
const run = (w: World) => {
  const { plan } = new Check(subject).plan(w, { confirmed: false });
  runNow(applyPlan(TEXTS, w.lib.folderId, plan), portsOf(w, subject));
  return plan;
};
const inTrash = (w: World): number => Object.values(w.lib.entries).filter(({ trashed }) => trashed !== null).length;

test('what went before the look is few and without a clock, the rest is asked about, and all is as before when the branch is back', () => {
  const w = world();
  for (let n = 0; n < MANY; n++) agreed(w, `e${n}`, `p${n}.md`, { ...L0, u: `u${n}`, n: `note ${n}` });
  begin(w);
  const before = posts(w.disk).map(([path, { text }]) => [path, text] as const);
  const fieldsBefore = Object.fromEntries(Object.entries(w.lib.entries).map(([id, { fields }]) => [id, fields]));
  const gone = (from: number, to: number): void => {
    for (const [path] of before.slice(from, to)) remove(w.disk, path);
  };

  gone(0, 8); // a look in the middle of the checkout
  expect([run(w).stop, inTrash(w)]).toEqual([null, 8]);
  expect(Object.values(w.lib.entries).flatMap(({ trashed }) => trashed?.why ?? [])).toEqual(Array(8).fill('absence'));
  gone(8, 40);
  const asked = run(w);
  expect([asked.stop, asked.gone.length, inTrash(w)]).toEqual(['many-deletions', 32, 8]);
  gone(40, MANY);
  expect([run(w).stop, inTrash(w), Object.keys(w.lib.places).length]).toEqual(['many-deletions', 8, MANY - 8]);

  // Back, a few at first: the question stands as long as many are missing.
  for (const [path, text] of before.slice(0, 20)) write(w, path, text);
  expect([run(w).stop, inTrash(w)]).toEqual(['many-deletions', 8]);
  for (const [path, text] of before.slice(20)) write(w, path, text);
  for (let round = 0; round < 3; round++) expect(run(w).stop).toBe(null);
  expect(run(w).steps.filter(({ effect }) => effect)).toEqual([]);
  expect(
    posts(w.disk)
      .map(([path, { text }]) => [path, text] as const)
      .sort(),
  ).toEqual([...before].sort());
  expect(Object.fromEntries(Object.entries(w.lib.entries).map(([id, { fields }]) => [id, fields]))).toEqual(fieldsBefore);
  expect([inTrash(w), Object.keys(w.lib.places).length]).toEqual([0, MANY]);
});

/** A month ago each post said `b=old`; since then it was edited on one side or the other, and every edit was agreed on. */
function aMonthLater(): {
  readonly w: World;
  readonly old: ReadonlyMap<string, string>;
  readonly now: ReadonlyMap<string, string>;
} {
  const w = world();
  for (let n = 0; n < MANY; n++) agreed(w, `e${n}`, `p${n}.md`, { ...L0, u: `u${n}`, b: 'old' });
  begin(w);
  const texts = () => new Map(posts(w.disk).map(([path, { text }]) => [path, text] as const));
  const old = texts();
  for (let n = 0; n < MANY; n++) {
    if (n % 2 === 0) sub(w, `p${n}.md`, 'b', 'new');
    else edit(w, `e${n}`, { b: 'new' });
  }
  new Check(subject).converge(w);
  return { w, old, now: texts() };
}
const values = (w: World, field: keyof Mini) => new Set(Object.values(w.lib.entries).map(({ fields }) => fields[field]));

test('an older copy of the whole folder: the library follows and keeps what it said, and the newer files bring it back', () => {
  const { w, old, now } = aMonthLater();
  edit(w, 'e7', { a: 'Edited meanwhile' });
  for (const [path, text] of old) write(w, path, text);
  const check = new Check(subject);
  expect(run(w).stop).toBe(null); // a change of fields is no question, however many they are
  expect(check.converge(w, { confirmed: false }).steps).toEqual([]);
  expect(values(w, 'b')).toEqual(new Set(['old']));
  for (const [path, text] of now) {
    const entry = w.lib.entries[path.replace(/^p(.*)\.md$/, 'e$1')];
    const kept = (entry?.versions ?? []).map((version) => ('text' in version ? version.text : version.fields.b));
    expect(kept).toEqual(expect.arrayContaining([text, 'new']));
  }
  // What nobody edited in a file stands, and is in the file.
  expect([w.lib.entries.e7?.fields.a, textAt(w.disk, 'p7.md')?.includes('a=edited meanwhile')]).toEqual([
    'Edited meanwhile',
    true,
  ]);
  for (const [path, text] of now) if (path !== 'p7.md') write(w, path, text);
  check.converge(w, { confirmed: false });
  expect(Object.values(w.lib.entries).filter(({ fields }) => fields.b !== 'new')).toEqual([w.lib.entries.e7]);
  expect(check.failures).toEqual([]);
});

test('an older copy in which many posts are missing: asked about those, and nothing is taken of the others until then', () => {
  const { w, old } = aMonthLater();
  const before = JSON.stringify(w.lib.entries);
  for (const [path, text] of old) write(w, path, text);
  for (let n = 0; n < 12; n++) rm(w, `p${n}.md`);
  expect(run(w)).toMatchObject({ stop: 'many-deletions', gone: { length: 12 } });
  expect(JSON.stringify(w.lib.entries)).toBe(before);
});

test('of many missing files each is looked for by name, many at a time', async () => {
  const w = world();
  for (let n = 0; n < MANY; n++) agreed(w, `e${n}`, `p${n}.md`, { ...L0, u: `u${n}` });
  for (const [path] of posts(w.disk)) remove(w.disk, path);
  let [atOnce, most] = [0, 0];
  const ports = portsOf(w, subject);
  const isHidden = async (path: string): Promise<boolean> => {
    most = Math.max(most, ++atOnce);
    await null;
    atOnce--;
    return path === 'p7.md' || path === 'p40.md';
  };
  const looked = await runLater(lookAround<Mini>('F1', false, TEXTS), { ...ports, folder: { ...ports.folder, isHidden } });
  expect(looked?.view.unseen.toSorted()).toEqual(['p40.md', 'p7.md']);
  expect(most).toBeGreaterThan(MANY / 2);
});
