import type { Draft } from '../../core/entry.ts';
import { type Failure, type Outcome, success } from '../../core/failure.ts';
import { forgetLeft, leaveDraft } from '../../edge/left-drafts.ts';
import { unexpected } from '../../edge/wire.ts';

/** Longest time between a key and the start of its writing; the promise is "kept within 300 ms". */
const DELAY_MS = 150;

/** Writes what is typed, soon and in order. */
export interface DraftKeeper {
  /** Notes the newest state; it is written within the delay, however fast one types. */
  readonly keep: (draft: Draft) => void;
  /** Forgets what is not written yet and waits for a writing under way: before a save or a discard. */
  readonly stop: () => Promise<void>;
  /** Writes at once what is waiting; answers when it is written. */
  readonly flush: () => Promise<void>;
  /** The page may be closing: what is not written yet is left where the next page finds it, and written too if there is time. */
  readonly leave: () => Promise<void>;
}

/** `write` puts one draft; `onFailure` hears when that did not work, a bug included. */
export function createDraftKeeper(
  write: (draft: Draft) => Promise<Outcome<null>>,
  onFailure: (failure: Failure) => void,
): DraftKeeper {
  let waiting: Draft | null = null;
  /** The newest that is not known to be on disk. */
  let unwritten: Draft | null = null;
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
      else if (unwritten === draft) unwritten = null;
    }
    await writing;
  };

  return {
    keep(draft) {
      waiting = draft;
      unwritten = draft;
      timer ??= setTimeout(flush, DELAY_MS);
    },
    async stop() {
      if (timer !== null) clearTimeout(timer);
      timer = null;
      waiting = null;
      unwritten = null;
      await writing;
    },
    flush,
    async leave() {
      const draft = unwritten;
      if (draft === null) return;
      leaveDraft(draft);
      await flush();
      if (unwritten !== draft) forgetLeft(draft.id);
    },
  };
}
