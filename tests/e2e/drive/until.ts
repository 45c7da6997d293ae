/** How long a test waits for a fact before it fails. */
export const PATIENCE_MS = 30_000;

const ROUND_MS = 40;

/** One round of waiting; never used to hope that something has happened meanwhile. */
export const round = (ms = ROUND_MS): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The browser or its popup is gone: nothing more can be asked of it, so nobody waits for an answer. */
export class Gone extends Error {}

/** How long anything that was asked once may take: far longer than the slowest answer on a busy machine. */
const ANSWER_MS = 2 * PATIENCE_MS;

/** A question to a page or a worker that just died may never be answered: that is told like any other vain waiting. */
export async function answered<T>(what: string, answer: Promise<T>, ms = ANSWER_MS): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer at all in ${ms} ms: ${what.slice(0, 400)}`)), ms);
  });
  try {
    return await Promise.race([answer, silence]);
  } finally {
    clearTimeout(timer);
  }
}

/** Asks until the answer is truthy. What the last round threw becomes the cause of the failure. */
export async function until<T>(
  what: string,
  ask: () => T | Promise<T>,
  timeoutMs = PATIENCE_MS,
  /** What to tell about the scene when it was in vain. */
  scene?: () => Promise<string>,
): Promise<NonNullable<T>> {
  let cause: unknown;
  for (const end = Date.now() + timeoutMs; Date.now() < end; await round()) {
    try {
      const answer = await answered(what, Promise.resolve(ask()), end - Date.now());
      if (answer) return answer;
      cause = undefined;
    } catch (error) {
      if (error instanceof Gone) throw error;
      cause = error;
    }
  }
  const seen = scene ? `\nOn the screen then:\n${await scene()}` : '';
  throw new Error(`waited ${timeoutMs} ms in vain for: ${what}${seen}`, { cause });
}
