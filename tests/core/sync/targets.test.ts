// A further folder whose names are taken, or cannot be looked at. What others do to its files: part-worker.ts.
import { expect, test } from 'vitest';
import { markerText } from '../../../src/core/sync/marker.ts';
import { MARKER } from '../../../src/core/sync/paths.ts';
import type { Ports } from '../../../src/core/sync/ports.ts';
import { type ExportEnd, exportAtSave, writeAgain } from '../../../src/core/sync/targets.ts';
import { folderOn, newDisk, put, remove } from './disk.ts';
import { runNow } from './machine.ts';
import { libraryOn } from './memory-library.ts';
import { hash, type Mini } from './miniature.ts';
import { clip, edit, L0, posts, TEXTS, world } from './world.ts';

const TARGET = 'F2';
function start() {
  const w = world();
  const out = newDisk();
  put(out, MARKER, markerText(TARGET));
  const ports: Ports<Mini> = { folder: folderOn(out, hash), library: libraryOn(w.lib, 'exports'), profile: 'P' };
  return { w, out, ports, save: (id: string): ExportEnd => runNow(exportAtSave(TEXTS, TARGET, id), ports) };
}

test.each(['folder-permission', 'name-refused'] as const)('a new post waits where its name cannot be looked at: %s', (kind) => {
  const { w, ports } = start();
  clip(w, 'e1', L0);
  let looks = 0;
  const look = (path: string) => {
    looks += 1;
    if (looks > 50) throw new Error('it looks for ever');
    return { kind, detail: path };
  };
  expect(runNow(exportAtSave(TEXTS, TARGET, 'e1'), { ...ports, folder: { ...ports.folder, look } })).toBe('later');
  expect([looks, w.lib.exports]).toEqual([1, {}]);
});

test('a file that cannot be read holds its name', () => {
  const { w, out, ports } = start();
  clip(w, 'e1', L0);
  put(out, 'x0.md', 'mode 000');
  const look = (path: string) =>
    path === 'x0.md' ? ({ kind: 'changed-meanwhile', detail: path } as const) : ports.folder.look(path);
  expect(runNow(exportAtSave(TEXTS, TARGET, 'e1'), { ...ports, folder: { ...ports.folder, look } })).toBe('written');
  expect(w.lib.exports.e1?.path).toBe('x0-u1.md');
});

test('written again, a post whose name went to another post of the folder gets one of its own', () => {
  const { w, out, ports, save } = start();
  clip(w, 'e1', L0);
  save('e1');
  const [path = ''] = posts(out).map(([name]) => name);
  remove(out, path);
  clip(w, 'e2', { ...L0, u: 'u2', b: 'the other' });
  save('e2');
  const theirs = out.files[path]?.text;
  edit(w, 'e1', { b: 'edited' });
  expect([w.lib.exports.e2?.path, save('e1')]).toEqual([path, 'frozen']);
  expect(runNow(writeAgain(TEXTS, TARGET, 'e1'), ports)).toBe('written');
  expect(out.files[path]?.text).toBe(theirs);
  const own = w.lib.exports.e1?.path ?? '';
  expect([own === path, out.files[own]?.text.includes('b=edited'), posts(out).length]).toEqual([false, true, 2]);
  expect([save('e1'), save('e2')]).toEqual(['in-step', 'in-step']);
});
