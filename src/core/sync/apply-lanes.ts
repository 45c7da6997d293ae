import type { Failure } from '../failure.ts';
import { inLanes } from '../lanes.ts';
import { type Applied, applyStep, FOLDER_GONE, holdsForAll, type StepEnd } from './apply.ts';
import { runLater } from './doing.ts';
import { isOurs } from './ours.ts';
import type { Ports } from './ports.ts';
import type { Step, Texts } from './types.ts';

/** Steps on their way at once: what waits for the library at the same moment is one transaction, and one of few costs nearly as much. Cancel waits for those that were begun. */
const LANES = 64;

export interface LanesOptions {
  readonly isCancelled?: () => boolean;
  /** Waited for between steps: a pause. */
  readonly whenToGoOn?: () => Promise<void>;
  readonly onProgress?: (done: number, of: number) => void;
}

/** Steps of one plan never meet on a path or an entry, so several may be on their way. */
export async function applyInLanes<F>(
  texts: Texts<F>,
  ports: Ports<F>,
  folderId: string,
  todo: readonly Step<F>[],
  { isCancelled = () => false, whenToGoOn, onProgress }: LanesOptions,
): Promise<Applied<F>> {
  const ends: { readonly step: Step<F>; readonly end: StepEnd }[] = [];
  let stopped: Failure | null = null;
  const isOver = (): boolean => stopped !== null || isCancelled();
  const work = async (step: Step<F>): Promise<void> => {
    await whenToGoOn?.();
    if (isCancelled()) return;
    const end = await runLater(applyStep(texts, step), ports);
    if (end === null) return;
    ends.push({ step, end });
    onProgress?.(ends.length, todo.length);
    if (end === 'changed-meanwhile') {
      await ports.library.readAllNext();
      if (stopped === null && !(await runLater(isOurs(folderId), ports))) stopped ??= FOLDER_GONE;
    } else if (end !== 'done' && holdsForAll(end)) stopped = end;
  };
  await inLanes(todo, LANES, work, isOver);
  return { ends, stopped };
}
