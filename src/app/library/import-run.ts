import type { DownloadRecord } from '../../core/entry.ts';
import { type Failure, type Outcome, success } from '../../core/failure.ts';
import { hashText } from '../../core/hash.ts';
import { inLanes } from '../../core/lanes.ts';
import type { Post } from '../../core/post.ts';
import { applyStep, holdsForAll } from '../../core/sync/apply.ts';
import { runLater } from '../../core/sync/doing.ts';
import { fileName } from '../../core/sync/paths.ts';
import type { Step } from '../../core/sync/types.ts';
import { nowIso } from '../../edge/clock.ts';
import { inStorage, openDatabase } from '../../edge/database.ts';
import { lockOf } from '../../edge/folder-access.ts';
import { keepApart } from '../../edge/keep-apart.ts';
import { recordDownloads } from '../../edge/library.ts';
import { syncLibrary } from '../../edge/sync-library.ts';
import type { Looked, Working } from './import-look.ts';

/** Steps on their way at once: their transactions become one. */
const LANES = 16;

/** What an import did, file by file where something is to be said. */
export interface Imported {
  /** Paths of files whose step is done. */
  readonly done: ReadonlySet<string>;
  /** Files that were left out, each with the reason. */
  readonly skipped: readonly { readonly path: string; readonly why: 'changed-meanwhile' | Failure }[];
  /** Posts that went to the trash, because the folder no longer has them. */
  readonly trashed: number;
  readonly isCancelled: boolean;
  readonly stopped: Failure | null;
}

/** Takes what `lookThrough` found into the library. A run that is cancelled, or ends early, is finished by the next import. */
export async function runImport(looked: Looked, withGone: boolean, working: Working = {}): Promise<Outcome<Imported>> {
  return navigator.locks.request(lockOf(looked.folderId), async () => {
    const opened = await openDatabase();
    if (!opened.ok) return opened;
    try {
      return await inStorage(() =>
        runWith(looked, withGone, working, syncLibrary(opened.value, looked.folderId, null, 'import')),
      );
    } finally {
      opened.value.close();
    }
  });
}

async function runWith(
  { plan, folder, texts, chosenPaths }: Looked,
  withGone: boolean,
  { onProgress, isCancelled = () => false }: Working,
  library: ReturnType<typeof syncLibrary>,
): Promise<Outcome<Imported>> {
  const ports = { folder, library, profile: 'import' };
  const done = new Set<string>();
  const skipped: { path: string; why: 'changed-meanwhile' | Failure }[] = [];
  const taken: DownloadRecord[] = [];
  let trashed = 0;
  let stopped: Failure | null = null;
  const todo = [...plan.steps.filter(({ effect }) => effect), ...(withGone ? plan.gone : [])];
  const total = todo.length + plan.conflicts.length;
  let ended = 0;
  const work = async (step: Step<Post>): Promise<void> => {
    const end = await runLater(applyStep(texts, step), ports);
    const path = 'path' in step ? step.path : '';
    if (end === 'done') {
      done.add(path);
      if (step.kind === 'trashLibrary') trashed += 1;
      taken.push(...recordOf(step, chosenPaths));
    } else if (end !== null) {
      skipped.push({ path: chosenPaths.get(path) ?? path, why: end });
      if (end !== 'changed-meanwhile' && holdsForAll(end)) stopped = end;
    }
    ended += 1;
    onProgress?.(ended, total);
  };
  await inLanes(todo, LANES, work, () => stopped !== null || isCancelled());
  for (const { id, path, theirs } of plan.conflicts) {
    if (isCancelled() || stopped !== null) break;
    const kept = await keepApart(id, theirs);
    if (!kept.ok) return kept;
    done.add(path);
    ended += 1;
    onProgress?.(ended, total);
  }
  // What is in a file of the person's is not "only in this browser".
  const noted = await recordDownloads(taken);
  return noted.ok ? success({ done, skipped, trashed, isCancelled: isCancelled(), stopped }) : noted;
}

function recordOf(step: Step<Post>, chosenPaths: ReadonlyMap<string, string>): readonly DownloadRecord[] {
  if (step.kind !== 'absorb' && step.kind !== 'newEntry') return [];
  const path = chosenPaths.get(step.path) ?? step.path;
  const sizeBytes = new TextEncoder().encode(step.text).length;
  return [{ textHash: hashText(step.text), downloadId: null, name: fileName(path), path, sizeBytes, at: nowIso() }];
}
