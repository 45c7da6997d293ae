import { type Failure, failed, type Outcome, success } from '../../core/failure.ts';
import type { Post } from '../../core/post.ts';
import type { Settings } from '../../core/settings.ts';
import { type Applied, FOLDER_GONE, type StepEnd } from '../../core/sync/apply.ts';
import { applyInLanes, type LanesOptions } from '../../core/sync/apply-lanes.ts';
import { runLater } from '../../core/sync/doing.ts';
import { lookAround } from '../../core/sync/look.ts';
import { isFullDue } from '../../core/sync/look-sort.ts';
import { newestFirst } from '../../core/sync/newest-first.ts';
import { planSync } from '../../core/sync/plan.ts';
import { linesOfEnds } from '../../core/sync/plan-lines.ts';
import type { Ports } from '../../core/sync/ports.ts';
import { realTexts } from '../../core/sync/real-text.ts';
import type { Step, SyncPlan, Texts } from '../../core/sync/types.ts';
import { type Database, inStorage, openDatabase } from '../../edge/database.ts';
import { lockOf, permissionOf } from '../../edge/folder-access.ts';
import { pickedFolder } from '../../edge/folder-picked.ts';
import { noteReadAll, noteYes } from '../../edge/folders.ts';
import { syncLibrary } from '../../edge/sync-library.ts';
import type { FolderRow } from '../../edge/sync-rows.ts';
import { noteRun } from '../../edge/sync-runs.ts';
import { tidyOurRooms } from './folder-tidy.ts';
import { inSlices } from './in-slices.ts';

/** A plan whose ground has moved comes again; more rounds than this mean that somebody else is at work in the folder. */
const MAX_ROUNDS = 5;
/** Steps that leave nothing to do when they are done. */
const FINAL: readonly Step<Post>['kind'][] = ['create', 'newEntry', 'trashFolder', 'forget', 'rename'];

export interface SyncOptions extends LanesOptions {
  readonly settings: Settings;
  /** Posts for which the person said yes to an alarming plan. */
  readonly confirmed?: readonly string[];
  /** Reads every file, whatever size and time say. */
  readonly full?: boolean;
  /** Only looks and plans. */
  readonly preview?: boolean;
}

export interface SyncReport extends Applied<Post> {
  /** What is left of the last plan: what it stopped for, what was not done, what waits for a person. */
  readonly plan: SyncPlan<Post>;
  /** Milliseconds that the looks of this run took. */
  readonly lookedMs: number;
}

/**
 * Brings the library and one folder in step, or only says what that would take. Failures: folder-permission (one click in the library
 * page), folder-missing, newer-data, storage-full, changed-meanwhile when another run is at it already.
 */
export async function syncFolder(folder: FolderRow, options: SyncOptions): Promise<Outcome<SyncReport>> {
  if ((await permissionOf(folder.handle)) !== 'granted') return failed('folder-permission', folder.name);
  return navigator.locks.request(lockOf(folder.id), { ifAvailable: true }, async (lock) => {
    if (lock === null) return failed('changed-meanwhile', folder.name);
    const opened = await openDatabase();
    if (!opened.ok) return opened;
    try {
      const done = await inStorage(() => syncWith(opened.value, folder, options));
      if (done.ok && options.preview !== true) {
        const { ends, stopped } = done.value;
        const noted = await noteRun(folder.id, linesOfEnds(ends), stopped?.kind ?? null);
        if (!noted.ok) return noted;
        // After what it was said to: else these would count with what goes next.
        const isAgreed = ends.some(({ step, end }) => end === 'done' && isYes(step, options));
        const agreed = isAgreed ? await noteYes(folder.id) : noted;
        if (!agreed.ok) return agreed;
      }
      return done;
    } finally {
      opened.value.close();
    }
  });
}

/** A person said that this post may go because its file is gone. */
const isYes = (step: Step<Post>, { confirmed = [] }: SyncOptions): boolean =>
  step.kind === 'trashLibrary' && confirmed.includes(step.id);

async function syncWith(database: Database, folder: FolderRow, options: SyncOptions): Promise<Outcome<SyncReport>> {
  const { preset, pattern } = folder;
  const { headingGap, idInName } = options.settings;
  const texts = realTexts({ preset, pattern, headingGap, idInName });
  const ports: Ports<Post> = {
    folder: pickedFolder(folder.handle),
    library: syncLibrary(database, folder.id),
    profile: folder.profile,
  };
  const ends: { readonly step: Step<Post>; readonly end: StepEnd }[] = [];
  let full = options.full === true || folder.readAllNext || isFullDue(folder.readAllAt, Date.now());
  let lookedMs = 0;
  for (let round = 0; ; round++) {
    const begun = performance.now();
    const plan = await look(texts, ports, folder, full, options, round === 0);
    lookedMs += performance.now() - begun;
    const report = (stopped: Failure | null): Outcome<SyncReport> => {
      const over = new Set(ends.filter(({ end }) => end === 'done').map(({ step }) => step));
      return success({ ends, stopped, plan: { ...plan, steps: plan.steps.filter((step) => !over.has(step)) }, lookedMs });
    };
    if (plan.stop === 'folder-missing') {
      // It went away in the middle: what was done before that is told all the same.
      return ends.length === 0 ? failed('folder-missing', folder.name) : report({ kind: 'folder-missing', detail: folder.name });
    }
    if (plan.stop !== null || options.preview === true) return report(null);
    if (full) await noteReadAll(folder.id);
    const todo = plan.steps.filter((step) => step.effect);
    if (todo.length === 0 || round === MAX_ROUNDS || options.isCancelled?.() === true) {
      await ports.library.note(plan.notes);
      return report(null);
    }
    const applied = await applyInLanes(texts, ports, folder.id, todo, options);
    ends.push(...applied.ends);
    // Gone, or another one now: the look says which.
    if (applied.stopped !== null && applied.stopped !== FOLDER_GONE) return report(applied.stopped);
    // Only what may call for another step is looked at again; all else is the next run's business.
    if (applied.ends.every(({ step, end }) => end === 'done' && FINAL.includes(step.kind))) return report(null);
    full = applied.ends.some(({ end }) => end === 'changed-meanwhile');
  }
}

/** What has to happen. Of what was seen nothing is held beyond that: a run over many posts lasts, and their texts are many. */
async function look(
  texts: Texts<Post>,
  ports: Ports<Post>,
  folder: FolderRow,
  full: boolean,
  { confirmed = [], preview = false }: SyncOptions,
  isFirst: boolean,
): Promise<SyncPlan<Post>> {
  const looked = await runLater(lookAround<Post>(folder.id, full, texts), ports);
  if (looked === null) throw new Error('a look is never cancelled');
  const { files, places } = looked.view;
  // The readings stay in `texts`: planning many posts at a time would else keep the page from answering.
  await inSlices([...Object.values(files), ...Object.values(places).map(({ text }) => text)], texts.parse);
  const planned = planSync(texts, looked.view, confirmed);
  const plan = { ...planned, steps: newestFirst(texts, planned.steps) };
  if (looked.others !== null && !preview) await ports.library.noteOthers(looked.others);
  if (isFirst && plan.stop === null && !preview) await tidyOurRooms(ports, folder, { plan, ...looked });
  return plan;
}
