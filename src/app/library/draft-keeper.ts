import type { Draft } from '../../core/entry.ts';
import type { Failure, Outcome } from '../../core/failure.ts';

/** Longest time between a key and the start of its writing; the promise is "kept within 300 ms". */
const DELAY_MS = 150;

/** Writes what is typed, soon and in order. */
export interface DraftKeeper {
  /** Notes the newest state; it is written within the delay, however fast one types. */
  readonly keep: (draft: Draft) => void;
  /** Forgets what is not written yet and waits for a writing under way: before a save or a discard. */
  readonly stop: () => Promise<void>;
  /** Writes at once what is waiting: the page may close now. */
  readonly flush: () => void;
}

export function createDraftKeeper(
  write: (draft: Draft) => Promise<Outcome<null>>,
  onFailure: (failure: Failure) => void,
): DraftKeeper {
  let waiting: Draft | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let writing: Promise<void> = Promise.resolve();

  const clear = (): Draft | null => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    const draft = waiting;
    waiting = null;
    return draft;
  };
  const flush = (): void => {
    const draft = clear();
    if (draft === null) return;
    writing = writing.then(async () => {
      const outcome = await write(draft);
      if (!outcome.ok) onFailure(outcome.failure);
    });
  };
  return {
    keep(draft) {
      waiting = draft;
      timer ??= setTimeout(flush, DELAY_MS);
    },
    async stop() {
      clear();
      await writing;
    },
    flush,
  };
}
