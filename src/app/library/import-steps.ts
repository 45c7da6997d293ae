import type { Failure } from '../../core/failure.ts';
import type { Settings } from '../../core/settings.ts';
import type { ChosenFile } from '../../edge/chosen-files.ts';
import { unexpected } from '../../edge/wire.ts';
import { gather } from './import-gather.ts';
import { type Looked, lookThrough } from './import-look.ts';
import { type Imported, runImport } from './import-run.ts';

/** Where an import stands. */
export type Phase =
  | { readonly kind: 'choose'; readonly failure: Failure | null }
  | { readonly kind: 'reading' | 'importing'; readonly done: number; readonly of: number }
  | { readonly kind: 'found'; readonly looked: Looked }
  | { readonly kind: 'report'; readonly looked: Looked; readonly imported: Imported };

/** What the dialog knows of the page around it. */
export interface ImportHost {
  readonly settings: () => Settings;
  readonly show: (phase: Phase) => void;
  /** A backup was chosen. */
  readonly restore: (backup: File) => void;
}

/** How often progress is drawn: more often would take longer than the work. */
const PROGRESS_MS = 200;

const isNothingNew = ({ lines, plan }: Looked): boolean => lines.length === 0 && plan.gone.length === 0;

/** Choose → read → found → import → report; each step can be cancelled, and a cancelled import is finished by the next one. */
export function createImportSteps({ settings, show, restore }: ImportHost) {
  const run = { isCancelled: false };
  const choose = (failure: Failure | null = null): void => show({ kind: 'choose', failure });

  function working(kind: 'reading' | 'importing') {
    run.isCancelled = false;
    let last = Number.NEGATIVE_INFINITY;
    show({ kind, done: 0, of: 0 });
    return {
      isCancelled: () => run.isCancelled,
      onProgress: (done: number, of: number): void => {
        const now = performance.now();
        if (now - last < PROGRESS_MS) return;
        last = now;
        show({ kind, done, of });
      },
    };
  }

  /** A bug becomes a sentence, like everywhere. */
  async function told(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      choose(unexpected(error).failure);
    }
  }

  const take = (given: readonly ChosenFile[] | Promise<readonly ChosenFile[]>): Promise<void> =>
    told(async () => {
      const chosen = await given;
      if (chosen.length === 0) return choose();
      const progress = working('reading');
      const { files, unread, backup } = await gather(chosen);
      if (backup !== null) return restore(backup);
      const looked = await lookThrough(files, settings(), progress);
      if (looked === null) return choose();
      if (!looked.ok) return choose(looked.failure);
      const unreadable = [...unread, ...looked.value.unreadable];
      if (isNothingNew(looked.value)) {
        // Equal posts are noted silently: so the next import sees what was edited since.
        const noted = await runImport(looked.value, false, progress);
        if (!noted.ok) return choose(noted.failure);
      }
      show({ kind: 'found', looked: { ...looked.value, unreadable } });
    });

  const bring = (looked: Looked, withGone: boolean): Promise<void> =>
    told(async () => {
      const imported = await runImport(looked, withGone, working('importing'));
      if (imported.ok) show({ kind: 'report', looked, imported: imported.value });
      else choose(imported.failure);
    });

  return {
    take,
    bring,
    again: () => choose(),
    cancel: (): void => {
      run.isCancelled = true;
    },
  };
}
