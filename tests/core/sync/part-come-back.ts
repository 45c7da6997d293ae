import type { Check } from './check.ts';
import { put, textAt } from './disk.ts';
import { machine } from './machine.ts';
import { rawCopies, STORED, storedValue } from './miniature.ts';
import { ACTS } from './part-one-path.ts';
import { workerPorts } from './worker.ts';
import { agreed, begin, clip, clone, del, edit, L0, queue, restore, rm, T0, TEXTS, type World, world, write } from './world.ts';

const P = 'p.md';

const WENT: Readonly<Record<string, (w: World) => void>> = {
  'deleted in the library': (w) => del(w, 'e1'),
  'deleted in the folder': (w) => rm(w, P),
};

/** What comes to pass while the post lies in the trash; `at`: where its file is afterwards, null where another file may be it. */
const MEANWHILE: Readonly<Record<string, { readonly run: (w: World) => void; readonly at: RegExp | null }>> = {
  nothing: { run: () => undefined, at: /^p\.md$/ },
  'another post at its name': { run: (w) => write(w, P, 'u=u7\na=else\n'), at: /^p-2\.md$/ },
  'another post at its name in capitals': { run: (w) => write(w, 'P.md', 'u=u7\na=else\n'), at: /^p-2\.md$/ },
  'a list at its name, a post at the next': {
    run: (w) => {
      write(w, P, 'list');
      write(w, 'p-2.md', 'u=u7\na=else\n');
    },
    at: /^p-3\.md$/,
  },
  'its file is back': { run: (w) => write(w, P, T0), at: /^p\.md$/ },
  'its file is back, edited': { run: (w) => write(w, P, T0.replace('b=y0', 'b=y2'), 'b'), at: /^p\.md$/ },
  'another file of its article': { run: (w) => write(w, 'q.md', 'u=u1\na=else\n'), at: null },
  'the page is clipped again': { run: (w) => clip(w, 'e9', { ...L0, b: 'yc', n: '' }), at: /^p\.md$/ },
};
const EDITS = [{}, { a: 'X1' }, { n: 'n1' }, { u: 'u9' }, { a: 'X1', d: '1' }] as const;

/** (g) A post whose file went is put back: the file comes back as it was. */
export function comesBack(check: Check): void {
  for (const [went, go] of Object.entries(WENT)) {
    for (const [meanwhile, { run, at }] of Object.entries(MEANWHILE)) {
      for (const isSettled of [false, true]) {
        for (const byWorker of [false, true]) {
          for (const changes of EDITS) {
            const fields = Object.keys(changes).join('');
            const name = `comes back: ${went}, ${meanwhile}${isSettled ? ', a run' : ''}${byWorker ? ', the worker first' : ''}, edited ${fields}`;
            if (!check.isDue(name)) continue;
            const w = world();
            agreed(w, 'e1', P, L0, T0);
            // Two more, that nothing happens to: one file of three may go without a question.
            for (const id of ['e7', 'e8']) agreed(w, id, `${id}.md`, { ...L0, u: id, a: id });
            put(w.disk, 'x0.md', 'no post: the default name is taken', 100_000);
            begin(w);
            go(w);
            w.trace.push(name);
            check.converge(w);
            run(w);
            if (isSettled) check.converge(w);
            restore(w, 'e1');
            if (fields !== '') edit(w, 'e1', changes);
            if (byWorker) letWorker(check, w);
            check.explore(w, ACTS, { twice: false });
            if (at !== null) expectAsItWas(check, w, at);
          }
        }
      }
    }
  }
}

function letWorker(check: Check, w: World): void {
  queue(w, 'e1');
  const worker = machine(check.subject.drainOutbox(TEXTS, w.lib.folderId), workerPorts(w, check.subject));
  while (check.step(w, worker));
}

/** Undisturbed: its own bytes, with what was changed in the library, at its place or beside it. */
function expectAsItWas(check: Check, start: World, at: RegExp): void {
  const w = clone(start);
  check.converge(w);
  const [entry, place] = [w.lib.entries.e1, w.lib.places.e1];
  const text = textAt(w.disk, place?.path ?? '') ?? '';
  const says = STORED.every((field) => rawCopies(text)?.[field] === storedValue(field, entry?.fields[field] ?? ''));
  if (entry?.trashed !== null || !at.test(place?.path ?? '') || !text.includes('# by hand') || !says)
    check.fail('a file came back otherwise than it went', w, `${place?.path}: ${JSON.stringify(text)}`);
}
