import { markerText } from '../../../src/core/sync/marker.ts';
import { MARKER } from '../../../src/core/sync/paths.ts';
import type { Check } from './check.ts';
import { put, remove } from './disk.ts';
import { judge } from './judge.ts';
import { machine } from './machine.ts';
import { workerPorts } from './worker.ts';
import {
  act,
  agreed,
  begin,
  clip,
  clone,
  cp,
  del,
  edit,
  L0,
  mv,
  posts,
  queue,
  rm,
  sub,
  TEXTS,
  type World,
  world,
  write,
} from './world.ts';

const many = (n: number): World => {
  const w = world();
  for (let i = 0; i < n; i++) agreed(w, `e${i}`, `p${i}.md`, { ...L0, u: `u${i}`, a: `T${i}` });
  return begin(w);
};
const K = { ...L0, u: 'k', a: 'K' };
const bytes = (w: World) => JSON.stringify(w.disk.files);

function mustStop(check: Check, w: World, what: string): void {
  const [files, library] = [bytes(w), JSON.stringify(w.lib.entries)];
  w.trace.push(what);
  check.stats.states++;
  check.stats.runs++;
  const { plan } = check.plan(w, { confirmed: false });
  if (plan.stop === null) {
    check.fail('must stop and ask', w, plan.steps.map((step) => step.kind).join(', '));
    check.converge(w, { confirmed: false });
  }
  const run = check.start(w, { plan, listed: [] });
  while (check.step(w, run));
  if (files !== bytes(w) || library !== JSON.stringify(w.lib.entries)) check.fail('stopped but acted', w);
}

const MARKERS: Readonly<Record<string, (w: World) => void>> = {
  missing: (w) => remove(w.disk, MARKER),
  other: (w) => put(w.disk, MARKER, markerText('F2')),
  unreadable: (w) => put(w.disk, MARKER, '{'),
  'root gone': (w) => {
    w.disk = { ...w.disk, root: false, files: {} };
  },
};
const LIBRARIES: Readonly<Record<string, (w: World) => void>> = {
  quiet: () => undefined,
  edited: (w) => edit(w, 'e0', { b: 'y9' }),
  deleted: (w) => del(w, 'e0'),
  clipped: (w) => clip(w, 'k', K),
};

/** (c) The marker missing, another or unreadable, the folder gone, many files gone, the base lost. */
export function wholeFolder(check: Check): void {
  for (const n of [1, 2, 6, 12, 60]) {
    for (const alarm of [...Object.keys(MARKERS), 'all gone', 'some gone']) {
      for (const [libraryName, library] of Object.entries(LIBRARIES)) {
        if (alarm === 'some gone' && n < 13) continue;
        if (n === 1 && libraryName === 'deleted' && alarm === 'all gone') continue; // both gone: nothing to ask
        if (check.isDue(`folder of ${n}, ${alarm}, library ${libraryName}`)) alarming(check, n, alarm, libraryName, library);
      }
    }
  }
  fewDeletions(check);
  for (const libraryName of ['same', 'edited', 'extra', 'trashed']) {
    for (const folderName of ['same', 'edited', 'absent', 'moved', 'broken', 'twice', 'stale date']) {
      for (const lost of ['places', 'all'] as const)
        if (check.isDue(`base lost (${lost}), library ${libraryName}, folder ${folderName}`))
          baseLost(check, libraryName, folderName, lost);
    }
  }
}

function alarming(check: Check, n: number, alarm: string, libraryName: string, library: (w: World) => void): void {
  const w = many(n);
  library(w);
  MARKERS[alarm]?.(w);
  const gone = alarm === 'all gone' ? n : alarm === 'some gone' ? 12 : 0;
  for (let i = 0; i < gone; i++) rm(w, `p${i}.md`);
  for (const more of [0, Math.min(n, 3)]) {
    const x = clone(w);
    for (let i = 0; i < more; i++) if (x.disk.files[`p${i}.md`] !== undefined) rm(x, `p${i}.md`);
    mustStop(check, x, `folder of ${n}, ${alarm}, library ${libraryName}, ${more} more gone`);
    if (!(alarm in MARKERS)) continue;
    queue(x, 'e0');
    const before = bytes(x);
    const worker = machine(check.subject.drainOutbox(TEXTS, x.lib.folderId), workerPorts(x, check.subject));
    while (worker.step() !== null);
    if (before !== bytes(x)) check.fail('the worker wrote into a folder that is not ours', x);
  }
}

/** Few deletions in a big folder go through, without a clock; and a yes holds for the listed posts only. */
function fewDeletions(check: Check): void {
  if (!check.isDue('1 of 20 deleted')) return;
  const w = many(20);
  rm(w, 'p3.md');
  const plan = check.converge(w, { confirmed: false });
  w.trace.push('1 of 20 deleted');
  check.stats.states++;
  if (plan.stop !== null || w.lib.entries.e3?.trashed?.why !== 'absence')
    check.fail('one deletion of twenty', w, plan.stop ?? '');
  judge(check, w, plan);
}

/** Nothing is deleted, equal posts agree silently, different ones keep both. */
function baseLost(check: Check, libraryName: string, folderName: string, lost: 'places' | 'all'): void {
  const w = many(4);
  if (libraryName === 'edited') edit(w, 'e0', { b: 'y9' });
  if (libraryName === 'extra') clip(w, 'k', K);
  if (libraryName === 'trashed') del(w, 'e0');
  if (folderName === 'edited') sub(w, 'p0.md', 'b', 'y2');
  if (folderName === 'absent') rm(w, 'p0.md');
  if (folderName === 'moved') mv(w, 'p0.md', 's/p0.md');
  if (folderName === 'broken') write(w, 'p0.md', '!!');
  if (folderName === 'twice') cp(w, 'p0.md', 'c.md');
  if (folderName === 'stale date') sub(w, 'p0.md', 'D', '4');
  w.lib.places = {};
  w.lib.outbox = [];
  if (lost === 'all') w.lib.entries = {};
  w.baseLost = true;
  w.libActs++;
  w.libSet = {};
  w.trace.push(`base lost (${lost}), library ${libraryName}, folder ${folderName}`);
  begin(w);
  const acts = [
    act('folder edit', (x) => sub(x, 'p1.md', 'b', 'y5')),
    act('library edit', (x) => edit(x, 'e1', { a: 'X6' })),
    act('folder delete', (x) => rm(x, 'p1.md')),
  ];
  check.explore(w, acts, { twice: false });
  const x = clone(w);
  check.converge(x);
  for (const [path] of posts(w.disk)) if (x.disk.files[path] === undefined) check.fail('a lost base deleted a file', x, path);
  for (const entry of Object.values(x.lib.entries)) {
    const before = w.lib.entries[entry.id]?.trashed ?? null;
    if (entry.trashed !== null && before === null) check.fail('a lost base trashed an entry', x, entry.id);
  }
  const silent = lost === 'places' && libraryName === 'same' && folderName === 'same';
  if (silent && Object.values(x.lib.entries).some((entry) => entry.versions.length > 0))
    check.fail('equal posts must agree silently', x);
}
