import type { StepEnd } from '../../../src/core/sync/apply.ts';
import type { Doing } from '../../../src/core/sync/doing.ts';
import type { Ports } from '../../../src/core/sync/ports.ts';
import { type Seen, sidesOf, sidesOfCopy } from '../../../src/core/sync/resolve.ts';
import { type Check, portsOf } from './check.ts';
import { textAt } from './disk.ts';
import { judge } from './judge.ts';
import { machine } from './machine.ts';
import { COPIES, isPost, type Mini, rawCopies, STORED, storedValue } from './miniature.ts';
import { ACTS, FOLDER, LIBRARY } from './part-one-path.ts';
import type { Subject } from './subject.ts';
import { agreed, begin, clone, decided, L0, shown, T0, TEXTS, type World, world } from './world.ts';

const P = 'p.md';
const COPY = 'p.sync-conflict-20260101-X.md';
type Deciding = Doing<Ports<Mini>, StepEnd>;
interface Decided {
  readonly doing: Deciding;
  /** The values that both sides have afterwards; null where the next run decides as ever. */
  readonly chosen: Mini | null;
}

/** What a person may decide where a run has left something to them; null where nothing of that kind waits. */
const DECISIONS: Readonly<Record<string, (w: World, subject: Subject) => Decided | null>> = {
  ours: (w, subject) => choose(w, subject, (seen) => sidesOf(TEXTS, seen).ours),
  theirs: (w, subject) => choose(w, subject, (seen) => sidesOf(TEXTS, seen).theirs),
  'a third': (w, subject) => choose(w, subject, (seen) => ({ ...sidesOf(TEXTS, seen).ours, a: 'X8', b: 'y8', d: '8' })),
  'the copy': (w, subject) => {
    const copy = textAt(w.disk, COPY);
    return copy === undefined ? null : choose(w, subject, (seen) => sidesOfCopy(TEXTS, seen, copy).theirs);
  },
  'write over': (w, { writeOver }) => {
    const seen = unreadable(w);
    if (seen === null) return null;
    w.allowed.add(seen.path);
    decided(w, 'e1', seen.entry.fields);
    return { doing: writeOver(TEXTS, seen), chosen: seen.entry.fields };
  },
  'let go': (w, { letGo }) => {
    const seen = unreadable(w);
    if (seen === null) return null;
    decided(w, 'e1', seen.entry.fields);
    return { doing: letGo(seen, seen.text), chosen: null };
  },
  'bring back': (w, { bringBack }) => {
    const copy = textAt(w.disk, COPY);
    if (copy === undefined || textAt(w.disk, P) !== undefined) return null;
    return { doing: byPerson(w, bringBack<Mini>(TEXTS, COPY, copy, P)), chosen: null };
  },
  'set aside': (w, { setAside }) => {
    const copy = textAt(w.disk, COPY);
    return copy === undefined ? null : { doing: byPerson(w, setAside<Mini>(TEXTS, COPY, copy)), chosen: null };
  },
};

/** An act in the folder, made through us. */
function byPerson(w: World, doing: Deciding): Deciding {
  w.allowed.add(COPY);
  w.touched.add('*');
  w.folderActs++;
  w.libActs++;
  return doing;
}

function choose(w: World, subject: Subject, of: (seen: Seen<Mini>) => Mini): Decided | null {
  const seen = shown(w, 'e1');
  if (seen === null || seen.entry.trashed !== null) return null;
  const chosen = of(seen);
  decided(w, 'e1', chosen);
  const copy = textAt(w.disk, COPY);
  if (copy === undefined) return { doing: subject.resolvePost(TEXTS, seen, chosen), chosen };
  w.allowed.add(COPY);
  return { doing: resolveAndSetAside(subject, seen, chosen, copy), chosen };
}
function* resolveAndSetAside({ resolvePost, setAside }: Subject, seen: Seen<Mini>, chosen: Mini, copy: string): Deciding {
  const end = yield* resolvePost(TEXTS, seen, chosen);
  return end === 'done' ? yield* setAside<Mini>(TEXTS, COPY, copy) : end;
}

/** The post whose file is not one any more. */
function unreadable(w: World): Seen<Mini> | null {
  const [entry, place] = [w.lib.entries.e1, w.lib.places.e1];
  const text = place === undefined ? undefined : textAt(w.disk, place.path);
  if (entry === undefined || place === undefined || text === undefined || isPost(text) || entry.trashed !== null) return null;
  return { entry: { ...entry, kept: [] }, place, path: place.path, text };
}

/** (f) What a run left to a person: every decision, a crash before every micro-step of it, every act in between. */
export function decisions(check: Check): void {
  for (const [libraryName, library] of Object.entries(LIBRARY)) {
    for (const [folderName, folder] of Object.entries(FOLDER)) {
      for (const stale of [false, true]) {
        const start = world();
        agreed(start, 'e1', P, L0, stale ? T0.replace('D=0', 'D=NaN') : T0);
        begin(start);
        library(start);
        folder(start);
        check.converge(start);
        for (const name of Object.keys(DECISIONS)) {
          const state = `decision ${name}, library ${libraryName}, folder ${folderName}${stale ? ', stale' : ''}`;
          if (DECISIONS[name]?.(clone(start), check.subject) == null || !check.isDue(state)) continue;
          check.stats.states++;
          const n = go(check, start, name, state, -1, null, -1);
          for (let crash = 0; crash < n; crash++) go(check, start, name, state, crash, null, -1);
          for (const meddling of ACTS)
            for (let when = 0; when <= n; when++)
              for (const crash of [-1, when]) go(check, start, name, state, crash, meddling, when);
        }
      }
    }
  }
}

/** How many micro-steps there were. */
function go(
  check: Check,
  start: World,
  name: string,
  state: string,
  crashAt: number,
  meddling: (typeof ACTS)[number] | null,
  actAt: number,
): number {
  const w = clone(start);
  w.trace.push(state);
  const made = DECISIONS[name]?.(w, check.subject);
  if (made == null) return 0;
  const run = machine(made.doing, portsOf(w, check.subject));
  let i = 0;
  for (let live = true; live; i++) {
    if (i === actAt && meddling !== null) {
      w.trace.push(`PERSON ${meddling.name}`);
      meddling.run(w);
    }
    if (i === crashAt) {
      w.trace.push('CRASH');
      break;
    }
    live = check.step(w, run);
  }
  w.allowed.clear();
  judge(check, w, check.converge(w));
  if (meddling === null && crashAt === -1) judgeDecided(check, w, made.chosen);
  return i;
}

/** Undisturbed, a decision settles the matter: nothing waits any more, and both sides say what was chosen, in every copy. */
function judgeDecided(check: Check, w: World, chosen: Mini | null): void {
  if (chosen === null) return;
  const { plan } = check.plan(w);
  if (plan.steps.length > 0) check.fail('a decision left something undecided', w, plan.steps.map(({ kind }) => kind).join(', '));
  const entry = w.lib.entries.e1;
  const text = textAt(w.disk, w.lib.places.e1?.path ?? '');
  const copies = text === undefined ? null : rawCopies(text);
  for (const field of STORED) {
    const want = storedValue(field, chosen[field]);
    if (storedValue(field, entry?.fields[field] ?? '') !== want) check.fail('the library does not say what was chosen', w, field);
    // A second copy that nobody touched may stay as it was; one that contradicts is written.
    const stands = COPIES[field].flatMap((copy) => copies?.[copy] ?? []).filter((value) => value !== 'NaN');
    const old = storedValue(field, L0[field]);
    const agrees =
      stands.length === 0 ? want === '' : stands.includes(want) && stands.every((value) => [want, old].includes(value));
    if (!agrees) check.fail('the file does not say what was chosen', w, `${field}: ${text}`);
  }
}
