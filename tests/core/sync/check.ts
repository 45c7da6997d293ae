import type { Doing } from '../../../src/core/sync/doing.ts';
import { fold, leftoverPrefix, MARKER } from '../../../src/core/sync/paths.ts';
import type { Listed, Ports } from '../../../src/core/sync/ports.ts';
import type { Step, SyncPlan } from '../../../src/core/sync/types.ts';
import { folderOn } from './disk.ts';
import { effects, judge, type Lineage } from './judge.ts';
import { type Machine, machine, runNow } from './machine.ts';
import { libraryOn } from './memory-library.ts';
import { COPIES, hash, isPost, type Mini, miniature, STORED } from './miniature.ts';
import type { Subject } from './subject.ts';
import { type Act, clone, frozenNow, posts, TEXTS, type World } from './world.ts';

/** Thrown when a check has seen enough failures. */
export class Caught extends Error {}

export interface Planned {
  readonly plan: SyncPlan<Mini>;
  readonly listed: readonly Listed[];
}

const kinds = (steps: readonly Step<Mini>[]) => steps.map((step) => step.kind).join(', ');
const shown = (steps: readonly Step<Mini>[]) => `{${steps.map((step) => `${step.kind} ${step.path}`).join(', ')}}`;

/** The two sides, as the subject's steps get them. */
export const portsOf = (w: World, { recorded }: Subject): Ports<Mini> => ({
  folder: folderOn(w.disk, hash),
  library: libraryOn(w.lib, 'places', recorded),
  profile: w.lib.profile,
});

const unsure = (places: World['lib']['places']) =>
  Object.fromEntries(Object.entries(places).map(([id, place]) => [id, { ...place, agreed: null }]));

const isTmp = (path: string) => /^\.clippost\/tmp\/[PQ]-/.test(path);
/** All texts and all sets of field values that exist anywhere: what no step of ours may make smaller. */
function treasure({ disk, lib }: World): ReadonlySet<string> {
  const all = new Set<string>();
  for (const [path, file] of Object.entries(disk.files)) if (!isTmp(path) && path !== MARKER) all.add(file.text);
  for (const place of Object.values(lib.places)) if (!place.unconfirmed) all.add(place.text);
  for (const entry of Object.values(lib.entries)) {
    all.add(`F${JSON.stringify(entry.fields)}`);
    for (const version of entry.versions) all.add('text' in version ? version.text : `F${JSON.stringify(version.fields)}`);
  }
  return all;
}
/** A text without the lines of some fields. */
const mask = (text: string, fields: readonly (keyof typeof COPIES)[]) =>
  fields.flatMap((field) => COPIES[field]).reduce((t, copy) => t.replace(new RegExp(`^${copy}=.*\n?`, 'm'), ''), text);

/** One check of one subject: runs worlds, and judges every micro-step and every state of rest. */
export class Check {
  readonly failures: string[] = [];
  readonly stats = { states: 0, runs: 0, steps: 0 };
  readonly #limit: number;
  /** How many states there were, explored or passed over. */
  seen = 0;
  constructor(
    readonly subject: Subject,
    /** Every how manieth state is explored, of those whose name has `focus` in it. */
    readonly stride = 1,
    readonly focus = '',
    limit = 1,
  ) {
    this.#limit = limit;
  }

  /** Asked before each state: is it one of the sample? */
  isDue(state: string): boolean {
    return state.includes(this.focus) && this.seen++ % this.stride === 0;
  }

  fail(rule: string, w: World, extra = ''): void {
    this.failures.push(`[${rule}] ${extra}\n    ${w.trace.join(' → ')}`);
    if (this.failures.length >= this.#limit) throw new Caught(this.failures.at(-1));
  }

  plan(w: World, { full = false, confirmed = true, version = 1 as 1 | 2 } = {}): Planned {
    // After an update nothing is taken as known: the whole decision is made anew.
    const seen = version === 1 ? w : { ...w, lib: { ...w.lib, places: unsure(w.lib.places) } };
    const texts = version === 1 ? TEXTS : miniature(version);
    const looking = this.subject.lookAround<Mini>(w.lib.folderId, full || w.lib.readAll, texts);
    const { view, listed, others } = runNow(looking, portsOf(seen, this.subject));
    if (others !== null) w.lib.others = others;
    return { plan: this.subject.planSync(texts, view, confirmed ? Object.keys(w.lib.places) : []), listed };
  }

  /** A run of the plan, ready to be stepped, killed and meddled with. */
  start(w: World, { plan, listed }: Planned): Machine {
    w.lib.readAll = false;
    const { sweepOwnLeftovers, applyPlan } = this.subject;
    const leftovers = listed.map(({ path }) => path).filter((path) => path.startsWith(leftoverPrefix(w.lib.profile)));
    function* run(): Doing<Ports<Mini>, void> {
      yield* sweepOwnLeftovers<Mini>(leftovers);
      yield* applyPlan(TEXTS, w.lib.folderId, plan);
    }
    return machine(run(), portsOf(w, this.subject));
  }

  /** One micro-step of ours, judged. False when there was none left. */
  step(w: World, ours: Machine): boolean {
    const writes = w.disk.writes + w.lib.writes;
    const { all: before, files, frozen } = this.#standing(w);
    const did = ours.step();
    this.stats.steps++;
    if (did !== null) w.trace.push(did);
    if (did === null || w.disk.writes + w.lib.writes === writes) return did !== null;
    const after = treasure(w);
    for (const one of before) if (!after.has(one)) this.fail('last copy destroyed', w, JSON.stringify(one));
    const now = Object.fromEntries(posts(w.disk).map(([path, file]) => [path, file.text]));
    for (const [path, text] of Object.entries(files)) if (now[path] !== text) this.#judgeChange(w, path, text, now[path], frozen);
    for (const path of Object.keys(now)) {
      if (path in files) continue;
      const caused = w.made.size > 0 || w.wants.size > 0 || w.libActs > 0;
      if (!caused) this.fail("created a file without a person's act", w, path);
      if (/\.[0-9a-f]{6,8}\.md$/.test(path)) this.fail('a conflict copy beside the posts', w, path);
    }
    return true;
  }

  /** What stands before a micro-step; the same as long as nothing was written. */
  #standing(w: World) {
    const key = `${w.lib.profile} ${w.disk.writes} ${w.lib.writes}`;
    if (this.#last?.w === w && this.#last.key === key) return this.#last;
    const files = Object.fromEntries(posts(w.disk).map(([path, file]) => [path, file.text]));
    this.#last = { w, key, all: treasure(w), files, frozen: frozenNow(w) };
    return this.#last;
  }
  #last: { w: World; key: string; all: ReadonlySet<string>; files: Record<string, string>; frozen: ReadonlySet<string> } | null =
    null;

  #judgeChange(w: World, path: string, before: string, after: string | undefined, frozen: ReadonlySet<string>): void {
    if (w.allowed.has(path)) return;
    if (frozen.has(path)) this.fail('frozen path touched', w, path);
    if (after === undefined) {
      const trashed =
        [...w.deleted].some((id) => (w.lib.entries[id]?.trashed ?? null) !== null) ||
        w.lib.profile === 'Q' ||
        w.deleted.has('any');
      if (!trashed && w.wants.size === 0) this.fail("a file went without a person's act", w, path);
      return;
    }
    if (!isPost(before)) this.fail('overwrote what is not a readable post', w, path);
    const ids = Object.entries(w.lib.places).filter(([, place]) => fold(place.path) === fold(path));
    const ours = STORED.filter((field) => ids.some(([id]) => `${id}.${field}` in w.libSet));
    if (mask(before, ours) !== mask(after, ours)) {
      this.fail("wrote what no person's act caused", w, `${path}: ${JSON.stringify(before)} → ${JSON.stringify(after)}`);
    }
  }

  /** Runs until nothing is planned any more, and once more with a full reading. Returns the last plan. */
  converge(w: World, { confirmed = true } = {}): SyncPlan<Mini> {
    let quiet = 0;
    for (let round = 0; round < 9; round++) {
      const planned = this.plan(w, { confirmed, full: quiet > 0 });
      const { plan } = planned;
      if (plan.stop !== null) return plan;
      const todo = effects(plan);
      if (todo.length === 0) {
        w.lib.readAll = false;
        libraryOn(w.lib).note(plan.notes);
        if (quiet++ > 0) return plan;
        continue;
      }
      if (quiet > 0 && !w.oldTime) this.fail('overlooked because of size and time', w, kinds(todo));
      quiet = 0;
      w.trace.push(shown(todo));
      const run = this.start(w, planned);
      while (this.step(w, run));
    }
    this.fail('does not converge', w, kinds(effects(this.plan(w).plan)));
    return this.plan(w).plan;
  }

  /** No disturbance; then every crash point × every moment × every act; then a second crash in the run after a crash. */
  explore(start: World, acts: readonly Act[], { twice = true, lineage = false as Lineage } = {}): void {
    this.stats.states++;
    const go = (crashAt: number, actAt: number, meddling: Act | null, secondCrash = -1): number => {
      const w = clone(start);
      const planned = this.plan(w);
      if (planned.plan.stop === null) w.trace.push(shown(effects(planned.plan)));
      const run = this.start(w, planned);
      let i = 0;
      let acted = false;
      for (let live = true; live; i++) {
        if (i === actAt && meddling !== null) {
          w.trace.push(`PERSON ${meddling.name}`);
          meddling.run(w);
          acted = true;
        }
        if (i === crashAt) {
          w.trace.push('CRASH');
          break;
        }
        live = this.step(w, run);
      }
      if (meddling !== null && !acted && actAt < AFTER_SECOND) return -1;
      if (secondCrash >= 0) {
        const again = this.plan(w);
        if (again.plan.stop !== null) return i;
        const second = this.start(w, again);
        for (let j = 0; j < secondCrash; j++) if (!this.step(w, second)) return -1;
        w.trace.push('CRASH again');
        if (actAt === AFTER_SECOND && meddling !== null) {
          w.trace.push(`PERSON ${meddling.name}`);
          meddling.run(w);
        }
      }
      judge(this, w, this.converge(w), lineage);
      return i;
    };
    const n = go(-1, -1, null);
    for (let crash = 0; crash <= n; crash++) {
      if (crash < n) go(crash, -1, null);
      if (twice && crash < n) {
        for (let second = 1; second < 9; second++) {
          if (go(crash, -1, null, second) === -1) break;
          for (const meddling of acts) go(crash, AFTER_SECOND, meddling, second);
        }
        for (const meddling of acts) for (let second = 1; second < 9 && go(crash, crash, meddling, second) !== -1; second++);
      }
      for (let when = 0; when <= crash && when < n; when++) {
        for (const meddling of acts) go(crash < n ? crash : -1, when, meddling);
      }
    }
  }
}

/** The act falls after the second crash. */
const AFTER_SECOND = 99;
