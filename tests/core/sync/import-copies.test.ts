import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyStep } from '../../../src/core/sync/apply.ts';
import { earlierBases, withBases } from '../../../src/core/sync/import-bases.ts';
import { planCopies, secondCopies } from '../../../src/core/sync/import-copies.ts';
import { planImport } from '../../../src/core/sync/import-plan.ts';
import { importLines } from '../../../src/core/sync/import-summary.ts';
import { lookAround } from '../../../src/core/sync/look.ts';
import { markerText } from '../../../src/core/sync/marker.ts';
import { MARKER } from '../../../src/core/sync/paths.ts';
import type { Ports } from '../../../src/core/sync/ports.ts';
import { rounds } from '../rounds.ts';
import { folderOn, newDisk, put } from './disk.ts';
import { runNow } from './machine.ts';
import { change, keep, libraryOn, newLibrary } from './memory-library.ts';
import { format, hash, type Mini, miniature } from './miniature.ts';

/*
 * One post, exported once or twice with an edit of it in between, and some copies of these files, each edited by hand in any fields but
 * its text; the library edited too. All are imported together. Judged by values alone: a field that only one of them changed has that
 * value, of one that several changed otherwise every value is somewhere and the conflict is told, and there is one post.
 */
const texts = miniature();
const FIELDS = ['a', 'd'] as const;
type Values = Partial<Record<(typeof FIELDS)[number], string>>;
const values: fc.Arbitrary<Values> = fc.record(
  { a: fc.constantFrom('x', 'y', 'z'), d: fc.constantFrom('1', '2', '3') },
  { requiredKeys: [] },
);
const POST: Mini = { u: 'u', a: 'a', b: 'text', d: 'd', n: 'note' };

test('of several edited copies of a post each edit arrives, or is told and kept', () => {
  let told = 0;
  fc.assert(
    fc.property(fc.array(values, { minLength: 1, maxLength: 4 }), values, fc.boolean(), (edits, mine, again) => {
      const lib = newLibrary();
      lib.entries.e = { id: 'e', fields: POST, rev: 1, trashed: null, versions: [] };
      const left = new Set<string>();
      const exported = (path: string) => {
        const { fields, rev } = lib.entries.e ?? { fields: POST, rev: 0 };
        left.add(hash(format(fields)));
        const settled = { stat: null, next: null, unconfirmed: false, agreed: rev, refused: null };
        const place = { ...settled, path, text: format(fields), fields };
        change(lib, 'e', { place: { kind: 'set', keepWant: false, place } });
      };
      exported('e.md');
      change(lib, 'e', { fields: { ...POST, ...mine } });
      if (again) exported('e (1).md');
      const disk = newDisk();
      put(disk, MARKER, markerText('F1'));
      edits.forEach((edit, n) => {
        put(disk, n === 0 ? 'e.md' : `copy ${n}.md`, format({ ...POST, ...edit }));
      });

      const before = lib.entries.e?.fields ?? POST;
      const ports: Ports<Mini> = { folder: folderOn(disk, hash), library: libraryOn(lib), profile: 'P' };
      const { view } = runNow(lookAround<Mini>('F1', true, null), ports);
      const kept = (id: string) =>
        lib.entries[id]?.versions.flatMap((version) => ('text' in version ? [version.text] : [])) ?? [];
      const bases = earlierBases(texts, view, left).map((base) => ({
        ...base,
        text: kept(base.id).find((it) => hash(it) === base.hash) ?? '',
      }));
      const whole = planImport(texts, withBases(texts, view, left, bases), { isWhole: false, known: left });
      const history = new Map(secondCopies(texts, view, whole).map(({ id }) => [id, kept(id)]));
      const { plan, later } = planCopies(texts, view, whole, left, history);
      for (const one of [plan, ...later]) {
        for (const step of one.steps.filter(({ effect }) => effect)) {
          const placeRev = lib.places.e?.rev ?? null;
          expect(runNow(applyStep(texts, step.kind === 'absorb' ? { ...step, placeRev } : step), ports)).toBe('done');
        }
        for (const { id, theirs } of one.conflicts) keep(lib, id, [{ fields: theirs }]);
      }

      expect(Object.keys(lib.entries)).toEqual(['e']);
      const { fields, versions } = lib.entries.e ?? { fields: POST, versions: [] };
      const all = [fields, ...versions.flatMap((version) => ('fields' in version ? [version.fields] : []))];
      const conflicts = [plan, ...later].flatMap(importLines).filter(({ meaning }) => meaning === 'conflict');
      told += conflicts.length;
      expect(all).toContainEqual(before);
      for (const field of FIELDS) {
        const said = [...new Set(edits.map((edit) => edit[field] ?? POST[field]).concat(mine[field] ?? POST[field]))];
        const changed = said.filter((value) => value !== POST[field]);
        for (const value of changed) expect(all.map((one) => one[field])).toContain(value);
        // Which of two exports an edit was made in can be as likely the one as the other (docs/sync.md section 11).
        if (again) continue;
        // Of a file with a conflict nothing is taken: what it says stands in the version.
        const sought = conflicts.length === 0 ? [fields] : all;
        if (changed.length > 1) expect(conflicts.length).toBeGreaterThan(0);
        else expect(sought.map((one) => one[field])).toContain(changed[0] ?? POST[field]);
      }
    }),
    { numRuns: rounds(3000, 50_000) },
  );
  expect(told).toBeGreaterThan(100);
});
