import type { Step, SyncPlan } from '../../../src/core/sync/types.ts';
import { COPIES, isPost, isValue, type Mini, rawCopies, STORED, storedValue } from './miniature.ts';
import { posts, type World } from './world.ts';

/** Where failures go, and who can plan once more. */
export interface Court {
  readonly stats: { runs: number };
  fail(rule: string, w: World, extra?: string): void;
  plan(w: World, options: { readonly version: 2 }): { readonly plan: SyncPlan<Mini> };
}

/** The steps that do something. */
export const effects = (plan: SyncPlan<Mini>): readonly Step<Mini>[] => plan.steps.filter((step) => step.effect);

/** Whether, and how strictly, an entry must follow its own file (its text carries a token). */
export type Lineage = boolean | 'strict';

/** What must hold at rest, whatever happened on the way. */
export function judge(check: Court, w: World, plan: SyncPlan<Mini>, lineage: Lineage = false): void {
  check.stats.runs++;
  if (plan.stop !== null) return;
  const update = effects(check.plan(w, { version: 2 }).plan);
  if (update.length > 0) check.fail('an update of the formatter plans work', w, update.map((step) => step.kind).join(', '));
  judgePairs(check, w, plan, lineage);
  if (!w.baseLost) judgeOneSided(check, w, plan);
  if (w.libActs === 0 && w.folderActs === 0) {
    for (const [path, file] of posts(w.disk)) {
      const before = w.folderAtStart[path];
      if (before !== undefined && before !== file.text) check.fail('folder changed without a library act', w, path);
    }
  }
  // 31 days later only what a person deleted is gone.
  if (w.deleted.size > 0) return;
  for (const entry of Object.values(w.lib.entries))
    if (entry.trashed?.why === 'person') check.fail('absence started the 30 days', w, entry.id);
}

/** Entries and files pair one to one, with equal stored forms. */
export function judgePairs(check: Court, w: World, plan: SyncPlan<Mini>, lineage: Lineage): void {
  const { lib, disk } = w;
  const pending = plan.steps.filter((step) => !step.effect);
  const isShown = new Set(pending.flatMap((step) => ('id' in step ? [step.id, step.path] : [step.path])));
  const isHeld = (id: string) => plan.steps.some((step) => step.kind === 'held' && step.id === id);
  const used = new Set<string>();
  for (const entry of Object.values(lib.entries)) {
    const place = lib.places[entry.id];
    if (entry.trashed !== null) {
      if (place !== undefined && !isShown.has(entry.id)) check.fail('trashed but still placed', w, entry.id);
      continue;
    }
    if (isShown.has(entry.id)) {
      if (place !== undefined && !isHeld(entry.id)) used.add(place.path);
      continue;
    }
    if (place === undefined) {
      check.fail('live entry without a file', w, entry.id);
      continue;
    }
    const text = disk.files[place.path]?.text;
    const copies = text === undefined ? null : rawCopies(text);
    if (text === undefined || copies === null || text !== place.text || place.unconfirmed || place.next !== null) {
      check.fail('not in step', w, `${entry.id} ${place.path}`);
      continue;
    }
    if (used.has(place.path)) check.fail('one file, two entries', w, place.path);
    used.add(place.path);
    for (const field of STORED) {
      const stands = COPIES[field].some((copy) => copies[copy] === storedValue(field, entry.fields[field]));
      const isEmpty = entry.fields[field] === '' && COPIES[field].every((copy) => !isValue(copies[copy]));
      if (!stands && !isEmpty) check.fail('fields differ from the file', w, `${entry.id}.${field}`);
    }
    if (lineage !== false) judgeLineage(check, w, entry.id, text, lineage);
  }
  for (const [path, file] of posts(disk)) {
    if (isPost(file.text) && !used.has(path) && !isShown.has(path) && !/conflict/.test(path))
      check.fail('a post without an entry', w, path);
  }
}

function judgeLineage(check: Court, w: World, id: string, text: string, lineage: Lineage): void {
  const token = /# by hand (e\d)/.exec(text)?.[1];
  if (token === undefined || !/^e[12]$/.test(id) || token === id || w.crossed) return;
  const strictly = lineage === 'strict' && w.deleted.size === 0 && !w.trace.includes('base forgotten');
  const otherKey = rawCopies(text)?.u !== w.start[id]?.u && !(`${id}.u` in w.libSet);
  if (strictly || otherKey) check.fail("an entry follows another post's file", w, `${id} has ${token}`);
}

/** Who acted on one side only must find exactly what they did. */
function judgeOneSided(check: Court, w: World, plan: SyncPlan<Mini>): void {
  const { entries } = w.lib;
  const touched = (field: string) => w.touched.has(field) || w.touched.has('*');
  if (w.folderActs === 0 && plan.steps.some((step) => step.kind === 'conflict'))
    check.fail('conflict though nobody touched the folder', w);
  for (const [name, value] of Object.entries(w.libSet)) {
    const [id = '', field = ''] = name.split('.');
    const fields: Readonly<Record<string, string>> = { ...entries[id]?.fields };
    if (!touched(field) && entries[id] !== undefined && fields[field] !== value) {
      check.fail("a person's library edit was undone", w, `${name}=${fields[field]} not ${value}`);
    }
  }
  for (const id of ['e1', 'e2']) {
    const [entry, start] = [entries[id], w.start[id]];
    if (entry === undefined || start === undefined) continue;
    if (!(`${id}.a` in w.libSet) && !touched('a') && entry.fields.a !== start.a)
      check.fail('a field changed that nobody touched', w, `${id}.a`);
    if (!(`${id}.n` in w.libSet) && entry.fields.n !== start.n)
      check.fail('a field the file does not hold was changed', w, `${id}.n`);
  }
}
