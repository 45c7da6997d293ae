// A real directory in a real Chromium: other people's files, and every row of the decision table (docs/sync.md section 4).
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ADDED_TAG, ARCHIVE } from '../samples/archive.ts';
import { type Scene, DECISIONS as TABLE, withLine } from './stories/decisions.table.ts';
import { type Disk, filesIn, openDisk, type Remembered, type ToldRun } from './stories/disk.ts';

describe('forty posts of an old archive', () => {
  let disk: Disk;
  beforeAll(async () => {
    disk = await openDisk();
    for (const { name, text } of ARCHIVE) fs.writeFileSync(path.join(disk.root, name), text);
  });
  afterAll(() => disk?.close());

  test('connected, all come into the library and no byte of theirs changes', async () => {
    expect((await disk.sync()).ends).toEqual({ 'newEntry done': 40 });
    expect(filesIn(disk.root)).toEqual(Object.fromEntries(ARCHIVE.map(({ name, text }) => [name, text])));
  });

  test('one tag added to each in the library: every file differs in exactly that place', async () => {
    const { entries } = await disk.remembered();
    expect(entries).toHaveLength(40);
    await disk.edit(Object.fromEntries(entries.map(({ id }) => [id, { addTag: ADDED_TAG }])));
    expect((await disk.sync()).ends).toEqual({ 'write done': 40 });
    expect(filesIn(disk.root)).toEqual(Object.fromEntries(ARCHIVE.map(({ name, tagged }) => [name, tagged])));
    expect((await disk.sync({ full: true })).ends).toEqual({});
  });
});

describe('the decision table on real files', () => {
  let disk: Disk;
  let run: ToldRun;
  let known: Remembered;
  const names = new Map<string, string>();
  const scenes = new Map<string, Scene>();
  const idOf = (index: number): string => `p-${index}`;
  beforeAll(async () => {
    disk = await openDisk();
    const { root } = disk;
    await disk.call('fill', 'p', TABLE.length + 40);
    expect((await disk.sync()).failure).toBe(null);
    for (const { entryId, path: name } of (await disk.remembered()).placements) names.set(entryId, name);
    for (const [index, row] of TABLE.entries()) {
      const id = idOf(index);
      const name = names.get(id) ?? '';
      const at = (given = name): string => path.join(root, given);
      const scene: Scene = {
        id,
        root,
        name,
        before: fs.readFileSync(at(), 'utf8'),
        read: (given) => (fs.existsSync(at(given)) ? fs.readFileSync(at(given), 'utf8') : undefined),
        write: (text, given) => {
          fs.mkdirSync(path.dirname(at(given)), { recursive: true });
          fs.writeFileSync(at(given), text);
        },
      };
      scenes.set(id, scene);
      const { trash, ...post } = row.library ?? {};
      if (row.library !== undefined) await disk.edit({ [id]: trash ? { trash } : { post } });
      row.folder?.(scene);
      if (row.want !== undefined) await disk.call('patchPlace', id, { want: row.want });
      const [base] = (await disk.remembered()).bases.filter(({ entryId }) => entryId === id);
      if (row.interrupted !== undefined && base !== undefined) {
        const text = withLine(scene.before, 'author', row.interrupted.author);
        const next = { text, wrote: ['author'], fields: { ...base.fields, ...row.interrupted } };
        await disk.call('patchPlace', id, { hasNext: true }, { next });
      }
    }
    run = await disk.sync({ full: true });
    known = await disk.remembered();
  });
  afterAll(() => disk?.close());

  test('nothing stops, and what is not in the table is left alone', () => {
    expect([run.failure, run.stop, run.stopped]).toEqual([null, null, null]);
    const ours = new Set(TABLE.map((_, index) => idOf(index)));
    expect(run.steps.filter(({ id }) => id === null || !ours.has(id))).toEqual([]);
  });

  test.each(TABLE.map((row, index) => [row.row, index] as const))('library %s in the folder', (_name, index) => {
    const row = TABLE[index];
    const scene = scenes.get(idOf(index));
    if (row === undefined || scene === undefined) throw new Error('no such row');
    const step = run.steps.find(({ id, path: at }) => id === scene.id || (id === null && at === scene.name));
    expect(step === undefined ? null : `${step.kind} ${step.end ?? 'shown'}`).toBe(row.step);
    row.stands({ ...scene, known, entry: known.entries.find(({ id }) => id === scene.id) });
  });

  test('it comes to rest: a second run writes nothing, on neither side', async () => {
    const before = filesIn(disk.root);
    expect((await disk.sync({ full: true })).ends).toEqual({});
    expect(filesIn(disk.root)).toEqual(before);
    expect((await disk.remembered()).entries).toEqual(known.entries);
  });
});
