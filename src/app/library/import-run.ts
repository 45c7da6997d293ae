import type { DownloadRecord } from '../../core/entry.ts';
import { type Failure, type Outcome, success } from '../../core/failure.ts';
import { hashText } from '../../core/hash.ts';
import { inLanes } from '../../core/lanes.ts';
import type { Post } from '../../core/post.ts';
import { applyStep, holdsForAll } from '../../core/sync/apply.ts';
import { runLater } from '../../core/sync/doing.ts';
import { toldOnce } from '../../core/sync/import-copies.ts';
import { newestFirst } from '../../core/sync/newest-first.ts';
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
  { plan, later, folder, texts, chosenPaths }: Looked,
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
  const todo = [...newestFirst(texts, plan.steps).filter(({ effect }) => effect), ...(withGone ? plan.gone : [])];
  const copies = later.flatMap(({ steps }) => steps.filter(({ effect }) => effect));
  const conflicts = [plan, ...later].flatMap((one) => one.conflicts);
  const once = toldOnce(plan, later);
  const total = todo.length + copies.length + conflicts.length;
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
  for (const step of copies) {
    if (isCancelled() || stopped !== null) break;
    await work(await onWhatIsThere(library, step));
  }
  for (const { id, path, theirs } of conflicts) {
    if (isCancelled() || stopped !== null) break;
    const kept = await keepApart(id, theirs);
    if (!kept.ok) return kept;
    done.add(path);
    const seen = once.has(path) ? await folder.read(path) : null;
    if (seen !== null && 'text' in seen) {
      taken.push(recordOfText(seen.text, path, chosenPaths));
      await keepBytes(library, id, seen.text);
    }
    ended += 1;
    onProgress?.(ended, total);
  }
  // What is in a file of the person's is not "only in this browser".
  const noted = await recordDownloads(taken);
  return noted.ok ? success({ done, skipped, trashed, isCancelled: isCancelled(), stopped }) : noted;
}

/** A text among the earlier ones of a post's files: what that file is edited next is judged by it. */
async function keepBytes(library: ReturnType<typeof syncLibrary>, id: string, text: string): Promise<void> {
  const { places } = await library.load([id]);
  await library.record({ id, rev: null, placeRev: places[id]?.rev ?? null }, { keep: [text] });
}

/** A step that was planned on what another one would leave: the post has to be just that, and where its base is only the library knows. */
async function onWhatIsThere(library: ReturnType<typeof syncLibrary>, step: Step<Post>): Promise<Step<Post>> {
  if (step.kind !== 'absorb') return step;
  const { places } = await library.load([step.id]);
  return { ...step, placeRev: places[step.id]?.rev ?? null };
}

function recordOf(step: Step<Post>, chosenPaths: ReadonlyMap<string, string>): readonly DownloadRecord[] {
  return step.kind === 'absorb' || step.kind === 'newEntry' ? [recordOfText(step.text, step.path, chosenPaths)] : [];
}

function recordOfText(text: string, from: string, chosenPaths: ReadonlyMap<string, string>): DownloadRecord {
  const path = chosenPaths.get(from) ?? from;
  const sizeBytes = new TextEncoder().encode(text).length;
  return { textHash: hashText(text), downloadId: null, name: fileName(path), path, sizeBytes, at: nowIso() };
}
