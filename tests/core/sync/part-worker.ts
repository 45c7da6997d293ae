import { markerText } from '../../../src/core/sync/marker.ts';
import { makeText, type OutboxPort } from '../../../src/core/sync/outbox.ts';
import { MARKER } from '../../../src/core/sync/paths.ts';
import type { Ports } from '../../../src/core/sync/ports.ts';
import type { Check } from './check.ts';
import { type Disk, folderOn, newDisk, put, remove, textAt } from './disk.ts';
import { judge } from './judge.ts';
import { machine } from './machine.ts';
import { libraryOn } from './memory-library.ts';
import { hash, type Mini } from './miniature.ts';
import { ACTS, FOLDER } from './part-one-path.ts';
import { workerPorts } from './worker.ts';
import { agreed, begin, clip, edit, L0, queue, TEXTS, type World, world, write } from './world.ts';

const P = 'p.md';
const edited = (folderName: string): readonly [string, (w: World) => void] => [
  `edited entry, folder ${folderName}`,
  (w) => {
    agreed(w, 'e1', P, L0);
    begin(w);
    edit(w, 'e1', { a: 'X1' });
    queue(w, 'e1');
    FOLDER[folderName]?.(w);
  },
];
const STARTS: readonly (readonly [string, (w: World) => void])[] = [
  ['new entry', (w) => clip(w, 'e1', L0)],
  [
    'new entry, its name taken',
    (w) => {
      clip(w, 'e1', L0);
      write(w, 'x0.md', 'u=u1\na=x0\nb=other\n');
    },
  ],
  [
    'new entry, same key elsewhere',
    (w) => {
      clip(w, 'e1', L0);
      write(w, 'old.md', 'u=u1\na=x0\nb=other\n');
    },
  ],
  ...['same', 'absent', 'b=y2', 'a=x2', 'broken', 'moved', 'conflict copy', 'comment', 'u=u2'].map(edited),
];

/** The page applies its plan to the end. */
const WHOLE = 8;
const NO_PAGE = 9;

/** (d) The worker beside a page that planned before it ran: the lock lets them in one after the other, or the worker dies part-way. */
export function workerBesidePage(check: Check): void {
  for (const [name, start] of STARTS) {
    for (const meddling of [null, ...ACTS]) {
      for (let pageAt = 0; pageAt <= NO_PAGE; pageAt++) {
        for (let actAt = 0; actAt < (meddling === null ? 1 : 10); actAt++) {
          for (let crash = -1; crash < 10; crash++) {
            if (!check.isDue(`worker: ${name}`)) continue;
            const w = world();
            start(w);
            if (Object.keys(w.start).length === 0) begin(w);
            w.trace.push(`worker: ${name}`);
            check.stats.states++;
            const planned = pageAt === NO_PAGE ? null : check.plan(w);
            const worker = machine(check.subject.drainOutbox(TEXTS, w.lib.folderId), workerPorts(w, check.subject));
            let i = 0;
            for (; ; i++) {
              if (meddling !== null && i === actAt) {
                w.trace.push(`PERSON ${meddling.name}`);
                meddling.run(w);
              }
              if (i === crash) {
                w.trace.push('WORKER DIES');
                break;
              }
              if (!check.step(w, worker)) break;
            }
            if (meddling !== null && actAt > i) continue;
            const quiet = meddling === null || meddling.name.startsWith('library');
            if (quiet && name.endsWith('moved') && textAt(w.disk, 'sub/p.md') !== undefined && textAt(w.disk, P) !== undefined) {
              check.fail('the worker made a second file of a moved post', w);
            }
            if (planned !== null && planned.plan.stop === null) {
              w.trace.push('page applies its older plan');
              const page = check.start(w, planned);
              for (let k = 0; (k < pageAt || pageAt === WHOLE) && check.step(w, page); k++);
              if (pageAt < WHOLE) w.trace.push('CRASH');
            }
            judge(check, w, check.converge(w));
          }
        }
      }
    }
  }
}

// ---------------------------------------------------------------- a write-only folder
const TARGET = 'X1';
const OTHERS: readonly { readonly name: string; readonly run: (out: Disk, path: string) => void }[] = [
  { name: 'others edit', run: (out, path) => put(out, path, `${textAt(out, path) ?? ''}# theirs\n`) },
  { name: 'others delete', run: remove },
  { name: 'others put another post', run: (out, path) => put(out, path, 'u=u8\na=8\n') },
  { name: 'marker gone', run: (out) => remove(out, MARKER) },
];
const BEFORE: readonly (string | null)[] = [null, 'list', 'u=u5\na=x0\n'];
const EDITS: readonly Partial<Mini>[] = [{ a: 'X1' }, { b: 'y1' }, { n: 'n1' }];

/** Whatever others do in a write-only folder, it is never overwritten, and saves elsewhere go on. */
export function writeOnlyTarget(check: Check): void {
  for (const before of BEFORE) {
    for (const others of [null, ...OTHERS]) {
      for (let when = 0; when < 16; when++) {
        for (let crash = -1; crash < 16; crash++) {
          for (const change of EDITS)
            for (const byWorker of [false, true])
              if (check.isDue('write-only target')) exportOften(check, before, others, when, crash, change, byWorker);
        }
      }
    }
  }
}

function exportOften(
  check: Check,
  before: string | null,
  others: (typeof OTHERS)[number] | null,
  when: number,
  crash: number,
  change: Partial<Mini>,
  byWorker: boolean,
): void {
  const w = world();
  clip(w, 'e1', L0);
  const out = newDisk();
  put(out, MARKER, markerText(TARGET));
  if (before !== null) put(out, 'x0.md', before);
  check.stats.states++;
  check.stats.runs++;
  w.trace.push(`write-only target${byWorker ? ', the worker first' : ''}, there before: ${JSON.stringify(before)}`);
  const theirs = new Set(before === null ? [] : [before]);
  const ports: Ports<Mini> = { folder: folderOn(out, hash), library: libraryOn(w.lib, 'exports'), profile: 'P' };
  let i = 0;
  const save = (byWhom: 'worker' | 'page') => {
    const ours =
      byWhom === 'page'
        ? machine(check.subject.exportAtSave(TEXTS, TARGET, 'e1'), ports)
        : machine(check.subject.drainOutbox(TEXTS, TARGET), { ...ports, outbox: waitingFor(w) });
    for (; ; i++) {
      const path = w.lib.exports.e1?.path;
      const text = path === undefined ? undefined : textAt(out, path);
      if (others !== null && i === when && path !== undefined && text !== undefined) {
        w.trace.push(`PERSON ${others.name}`);
        theirs.delete(text);
        others.run(out, path);
        const now = textAt(out, path);
        if (now !== undefined) theirs.add(now);
      }
      if (i === crash) {
        i++;
        w.trace.push('CRASH');
        return;
      }
      const did = ours.step();
      check.stats.steps++;
      if (did === null) return;
      w.trace.push(did);
    }
  };
  const first = byWorker ? 'worker' : 'page';
  save(first);
  edit(w, 'e1', change);
  save(first);
  edit(w, 'e1', { d: '3' });
  save('page');
  save('page');
  const has = (test: (text: string) => boolean) => Object.values(out.files).some((file) => test(file.text));
  for (const text of theirs) {
    if (others?.name !== 'marker gone' && !has((now) => now === text)) check.fail('a write-only target was overwritten', w, text);
  }
  if (others !== null) return;
  if (!has((text) => text.includes('d=3'))) check.fail('a write-only target was not written', w);
  const files = Object.keys(out.files).filter((path) => path.endsWith('.md') && !path.startsWith('.'));
  if (files.length > (before === null ? 1 : 2)) check.fail('one entry, two exports', w);
}

/** The save that waits for the write-only folder, with the text that a page made for it. */
function waitingFor({ lib }: World): OutboxPort {
  const entry = lib.entries.e1;
  if (entry === undefined) throw new Error('it was clipped');
  const made = makeText(TEXTS, { ...entry, kept: [] }, lib.exports.e1 ?? null);
  return { items: () => [{ id: 'e1', rev: entry.rev, made }], done: () => undefined, isPlaced: () => false };
}
