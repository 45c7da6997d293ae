import { expect, test } from 'vitest';
import { applyPlan } from '../../../src/core/sync/apply.ts';
import type { FolderPort, Ports } from '../../../src/core/sync/ports.ts';
import { Check, portsOf } from './check.ts';
import { put, textAt } from './disk.ts';
import { runNow } from './machine.ts';
import { hash, type Mini } from './miniature.ts';
import { subject } from './subject.ts';
import { agreed, begin, edit, L0, T0, TEXTS, world } from './world.ts';

/*
 * What stays possible, shown and not hidden: the only edit that a write can lose is one that falls between the look and the swap of that
 * very file. Anywhere else it is seen.
 */
const THEIRS = T0.replace('b=y0', 'b=theirs');

/** A write of ours with another program's edit at one moment; true when its bytes are still somewhere. */
function survives(moment: 'before the look' | 'between look and swap' | 'after the swap'): boolean {
  const w = world();
  agreed(w, 'e1', 'p.md', L0, T0);
  begin(w);
  edit(w, 'e1', { a: 'X1' });
  const check = new Check(subject);
  const { plan } = check.plan(w);
  const ports = portsOf(w, subject);
  const theirs = () => put(w.disk, 'p.md', THEIRS);
  const folder: FolderPort = {
    ...ports.folder,
    swap: (path, expected, text) => {
      if (moment === 'before the look') theirs();
      const now = textAt(w.disk, path);
      if (now === undefined || hash(now) !== expected) return 'changed';
      if (moment === 'between look and swap') theirs();
      put(w.disk, path, text);
      if (moment === 'after the swap') theirs();
      return 'done';
    },
  };
  const meddled: Ports<Mini> = { ...ports, folder };
  runNow(applyPlan(TEXTS, 'F1', plan), meddled);
  check.converge(w);
  const everywhere = [
    ...Object.values(w.disk.files).map((file) => file.text),
    ...Object.values(w.lib.entries).flatMap((entry) => entry.versions.map((version) => JSON.stringify(version))),
    ...Object.values(w.lib.entries).map((entry) => JSON.stringify(entry.fields)),
  ];
  return everywhere.some((text) => text.includes('theirs'));
}

test('an edit before the look, or after the swap, is kept', () => {
  expect(survives('before the look')).toBe(true);
  expect(survives('after the swap')).toBe(true);
});

test('an edit in the instant between look and swap is the residue: it is overwritten', () => {
  expect(survives('between look and swap')).toBe(false);
});
