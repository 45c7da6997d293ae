import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Post } from '../../../src/core/post.ts';
import { applyPlan, sweepOwnLeftovers } from '../../../src/core/sync/apply.ts';
import { bytesOfText, textOfBytes } from '../../../src/core/sync/bytes.ts';
import type { Doing } from '../../../src/core/sync/doing.ts';
import { lookAround } from '../../../src/core/sync/look.ts';
import { markerText } from '../../../src/core/sync/marker.ts';
import { leftoverPrefix, MARKER } from '../../../src/core/sync/paths.ts';
import { planSync } from '../../../src/core/sync/plan.ts';
import type { Ports } from '../../../src/core/sync/ports.ts';
import { realTexts } from '../../../src/core/sync/real-text.ts';
import type { SyncPlan, Texts } from '../../../src/core/sync/types.ts';
import { anyDate, anyUrl, modelPost, modelText, PRESET_NAMES } from '../format/arbitraries.ts';
import { rounds } from '../rounds.ts';
import { type Disk, folderOn, move, newDisk, put, remove, textAt } from './disk.ts';
import { machine, runNow } from './machine.ts';
import { changeIn, keep, type Library, libraryOf, newLibrary } from './memory-library.ts';

/*
 * Random states with the real text functions: one post, any preset, any shape of its file, any edit on either side, a kill after any
 * micro-step and one more edit after it. The promises of docs/sync.md are judged at every step and at rest.
 */
/** Enough for a machine that does other things beside. */
const MANY_MS = rounds(300_000, 3_600_000);
const P = 'p.md';
const FIELDS = ['title', 'url', 'date', 'author', 'description', 'tags', 'categories', 'comments', 'body'] as const;

const edits: fc.Arbitrary<Partial<Post>> = fc
  .record(
    {
      title: modelText,
      url: anyUrl,
      date: anyDate,
      author: modelText,
      description: fc.option(modelText),
      tags: fc.uniqueArray(modelText, { maxLength: 3 }),
      categories: fc.uniqueArray(modelText, { maxLength: 3 }),
      body: fc.constantFrom('<p>新</p>', '<p>a</p>\n<p>{{ b }}</p>', '<p>第三</p>'),
    },
    { requiredKeys: [] },
  )
  .map((changed) => (changed.body === undefined ? changed : { ...changed, bodyKind: 'html' as const }));

/** A file as others have it. */
const SHAPES = {
  ours: (text: string) => text,
  windows: (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`,
  commented: (text: string) => text.replace(/^(title: .*\n)/m, '# mine\n$1own: [1, 2]\n'),
  // Where the last list ends, the fields that are missing will be put; `pubDate` stays, as without it the file is an Obsidian note.
  bare: (text: string) =>
    text.replace(/^ *(?:author|description|date): .*\n/gm, '').replace(
      /^(---\n[\s\S]*?)(tags|categories): \[ ([^"'\n]*) \]\n([\s\S]*?)(?=^---\n)/m,
      (_, before, key, items, behind) =>
        `${before}${behind}${key}:\n${items
          .split(', ')
          .map((item: string) => `  - ${item} # mine\n`)
          .join('')}`,
    ),
} as const;

type FolderAct =
  | { readonly kind: 'none' | 'delete' | 'move' | 'empty' | 'not UTF-8' | 'half YAML' | 'comment' | 'lose tags' }
  | { readonly kind: 'edit'; readonly edits: Partial<Post> };
const folderActs: fc.Arbitrary<FolderAct> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('edit' as const), edits }) },
  fc.record({
    kind: fc.constantFrom('none', 'none', 'delete', 'move', 'empty', 'not UTF-8', 'half YAML', 'comment', 'lose tags'),
  }),
);

function actOn(disk: Disk, act: FolderAct, texts: Texts<Post>): boolean {
  const path = textAt(disk, P) === undefined ? 'sub/p.md' : P;
  const text = textAt(disk, path);
  if (text === undefined || act.kind === 'none') return false;
  const change = (to: string) => {
    disk.now += 10_000;
    if (to !== text) put(disk, path, to);
    return to !== text;
  };
  switch (act.kind) {
    case 'delete':
      remove(disk, path);
      return true;
    case 'move':
      move(disk, path, 'sub/p.md');
      return true;
    case 'empty':
      return change('');
    case 'not UTF-8':
      return change(textOfBytes(Uint8Array.from([...bytesOfText(text), 0xc3])));
    case 'half YAML':
      return change(text.replace(/^title: /m, 'title: "half\n  '));
    case 'comment':
      return change(text.replace(/^title: /m, '# note\ntitle: '));
    case 'lose tags':
      return change(text.replace(/^tags: .*\r?\n/m, ''));
    case 'edit': {
      if (texts.parse(text).kind !== 'post') return false;
      const seen = texts.fieldsOf(text);
      return change(
        texts.revise(
          text,
          { ...seen, ...act.edits },
          Object.keys(act.edits).filter((name) => name !== 'bodyKind'),
        ),
      );
    }
  }
}

const storedOf = (texts: Texts<Post>, post: Post) => FIELDS.map((field) => texts.stored(field, post));

function treasure(disk: Disk, lib: Library<Post>): ReadonlySet<string> {
  const all = new Set<string>();
  for (const [path, file] of Object.entries(disk.files))
    if (!path.startsWith('.clippost/tmp/') && path !== MARKER) all.add(file.text);
  for (const place of Object.values(lib.places)) if (!place.unconfirmed) all.add(place.text);
  for (const entry of Object.values(lib.entries)) {
    all.add(JSON.stringify(entry.fields));
    for (const version of entry.versions) all.add('text' in version ? version.text : JSON.stringify(version.fields));
  }
  return all;
}

test('random states with the real text functions keep every promise', { timeout: MANY_MS }, () => {
  const counts = { conflict: 0, write: 0, absorb: 0, frozen: 0 };
  fc.assert(
    fc.property(
      fc.constantFrom(...PRESET_NAMES),
      modelPost,
      fc.constantFrom('ours' as const, 'windows' as const, 'commented' as const, 'bare' as const),
      fc.option(edits),
      folderActs,
      fc.integer({ min: -1, max: 5 }),
      fc.option(edits),
      folderActs,
      (preset, made, shape, libraryEdit, folderAct, crash, secondEdit, secondAct) => {
        const texts = { ...realTexts({ preset }), outline: (fields: Post) => ({ ...fields, body: '' }) };
        const disk = newDisk();
        const lib = newLibrary<Post>();
        put(disk, MARKER, markerText('F1'), 1);
        const base = SHAPES[shape](texts.format(made));
        const post = shape === 'bare' ? texts.fieldsOf(base) : made;
        put(disk, P, base, 100_000);
        lib.entries.e1 = { id: 'e1', fields: post, rev: 1, trashed: null, versions: [] };
        const stat = { size: base.length, mtime: 100_000, at: 900_000 };
        lib.places.e1 = {
          path: P,
          text: base,
          fields: post,
          stat,
          next: null,
          unconfirmed: false,
          want: null,
          agreed: 1,
          refused: null,
          rev: 1,
        };
        const ports: Ports<Post> = { folder: folderOn(disk, texts.hash), library: libraryOf(lib, texts), profile: 'P' };
        const libraryFields = new Set<string>();
        let folderActs = 0;
        const editLibrary = (edit: Partial<Post> | null) => {
          const entry = lib.entries.e1;
          if (edit === null || entry === undefined || entry.trashed !== null) return;
          const fields = { ...entry.fields, ...edit };
          const before = storedOf(texts, entry.fields);
          FIELDS.forEach((field, i) => {
            if (texts.stored(field, fields) !== before[i]) libraryFields.add(field);
          });
          changeIn(lib, texts, 'e1', { fields });
        };
        editLibrary(libraryEdit);
        if (actOn(disk, folderAct, texts)) folderActs++;

        const plan = (full = false): SyncPlan<Post> => {
          const { view } = runNow(lookAround<Post>('F1', full || lib.readAll, texts), ports);
          return planSync(texts, view, Object.keys(lib.places));
        };
        const run = function* (planned: SyncPlan<Post>): Doing<Ports<Post>, void> {
          yield* sweepOwnLeftovers<Post>(Object.keys(disk.files).filter((path) => path.startsWith(leftoverPrefix('P'))));
          yield* applyPlan(texts, 'F1', planned);
        };
        const steps = (planned: SyncPlan<Post>, limit: number) => {
          lib.readAll = false;
          const ours = machine(run(planned), ports);
          for (let i = 0; i < limit; i++) {
            const before = treasure(disk, lib);
            const files = { ...disk.files };
            if (ours.step() === null) return;
            const after = treasure(disk, lib);
            for (const one of before) if (!after.has(one)) throw new Error(`destroyed: ${one}`);
            for (const [path, file] of Object.entries(files)) {
              const now = disk.files[path];
              if (path.startsWith('.clippost/') || now === undefined || now.text === file.text) continue;
              const [was, is] = [texts.parse(file.text), texts.parse(now.text)];
              if (was.kind !== 'post' || is.kind !== 'post') throw new Error(`wrote over ${was.kind}`);
              for (const [field, places] of Object.entries(texts.copies)) {
                if (libraryFields.has(field)) continue;
                if (places.some((place) => is.copies[place] !== was.copies[place]))
                  throw new Error(`${field} was written without an act`);
              }
            }
          }
        };

        const first = plan();
        for (const step of first.steps) if (step.kind in counts) counts[step.kind as keyof typeof counts]++; // a key of counts, just asked
        if (crash >= 0) {
          steps(first, crash);
          editLibrary(secondEdit);
          if (actOn(disk, secondAct, texts)) folderActs++;
        }
        let last = plan();
        for (let round = 0; last.steps.some((step) => step.effect); round++) {
          expect(round, `does not come to rest: ${last.steps.map((step) => step.kind)}`).toBeLessThan(8);
          steps(last, Number.POSITIVE_INFINITY);
          last = plan();
        }
        libraryOf(lib, texts).note(last.notes);
        expect(plan(true).steps.filter((step) => step.effect)).toEqual([]);

        // At rest: entry and file say the same, unless a person has to decide.
        const entry = lib.entries.e1;
        const place = lib.places.e1;
        const isShown = last.steps.some((step) => 'id' in step && step.id === 'e1');
        if (folderActs === 0) expect(last.steps.filter((step) => step.kind === 'conflict')).toEqual([]);
        if (entry === undefined) throw new Error('the entry is gone');
        if (libraryFields.size === 0 && entry.trashed === null) {
          const now = textAt(disk, place?.path ?? P);
          const wanted = newDisk();
          put(wanted, P, base);
          if (crash < 0 && actOn(wanted, folderAct, texts) && folderAct.kind !== 'delete')
            expect(now).toBe(textAt(wanted, place?.path ?? P));
        }
        if (isShown || entry.trashed !== null || place === undefined) return;
        expect(textAt(disk, place.path)).toBe(place.text);
        const reading = texts.parse(place.text);
        if (reading.kind !== 'post') throw new Error(`in step with ${reading.kind}`);
        for (const [field, places] of Object.entries(texts.copies)) {
          const values = places.flatMap((name) =>
            reading.copies[name] === undefined ? [] : [texts.valueOf(field, reading.copies, [name])],
          );
          const stored = texts.stored(field, entry.fields);
          expect(values.length === 0 ? [''] : values, `${field} of entry and file`).toContain(stored);
        }
      },
    ),
    { numRuns: rounds(2000, 20_000) },
  );
  for (const [kind, count] of Object.entries(counts)) expect(count, `${kind} was never planned`).toBeGreaterThan(20);
});

test('bytes that are not UTF-8 survive, each state of them, and are no post', () => {
  const texts = realTexts({ preset: 'jekyll' });
  const fields = texts.fieldsOf('---\ntitle: T\nfrom: https://x.example/a\n---\n');
  const few = fc.uint8Array({ min: 0x7e, max: 0xc1, maxLength: 3 }); // that two of them are alike in all but their bytes is likely
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), few, few, (any, one, other) => {
      const library = newLibrary<Post>();
      library.entries.e = { id: 'e', fields, rev: 1, trashed: null, versions: [] };
      for (const bytes of [any, one, other]) {
        const text = textOfBytes(bytes);
        expect(Uint8Array.from(bytesOfText(text))).toEqual(Uint8Array.from(bytes));
        keep(library, 'e', [{ text }], texts.hash);
      }
      const states = new Set([any, one, other].map((bytes) => [...bytes].join()));
      expect(library.entries.e?.versions).toHaveLength(states.size);
    }),
    { numRuns: rounds(1000, 20_000) },
  );
  expect(texts.parse(textOfBytes(Uint8Array.from([0x2d, 0x2d, 0x2d, 0xff])))).toEqual({ kind: 'unreadable', why: 'not UTF-8' });
});
