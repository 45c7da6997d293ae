import type { Draft } from '../../core/entry.ts';
import { type Failure, type Outcome, success } from '../../core/failure.ts';
import { unexpected } from '../../edge/wire.ts';

/** Longest time between a key and the start of its writing; the promise is "kept within 300 ms". */
const DELAY_MS = 150;

/** Writes what is typed, soon and in order. */
export interface DraftKeeper {
  /** Notes the newest state; it is written within the delay, however fast one types. */
  readonly keep: (draft: Draft) => void;
  /** Forgets what is not written yet and waits for a writing under way: before a save or a discard. */
  readonly stop: () => Promise<void>;
  /** Writes at once what is waiting, because the popup is about to close; answers when it is written. */
  readonly flush: () => Promise<void>;
}

/** `write` puts one draft; `onFailure` hears when that did not work, a bug included. */
export function createDraftKeeper(
  write: (draft: Draft) => Promise<Outcome<null>>,
  onFailure: (failure: Failure) => void,
): DraftKeeper {
  let waiting: Draft | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let writing: Promise<Outcome<null>> = Promise.resolve(success(null));

  const flush = async (): Promise<void> => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    const draft = waiting;
    waiting = null;
    if (draft !== null) {
      writing = writing.then(() => write(draft)).catch(unexpected); // else no later one would be written, and no save begin
      const outcome = await writing;
      if (!outcome.ok) onFailure(outcome.failure);
    }
    await writing;
  };

  return {
    keep(draft) {
      waiting = draft;
      timer ??= setTimeout(flush, DELAY_MS);
    },
    async stop() {
      if (timer !== null) clearTimeout(timer);
      timer = null;
      waiting = null;
      await writing;
    },
    flush,
  };
}
