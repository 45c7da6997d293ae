/** How long a test waits for a fact before it fails. */
export const PATIENCE_MS = 30_000;

const ROUND_MS = 40;

/** One round of waiting; never used to hope that something has happened meanwhile. */
export const round = (ms = ROUND_MS): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The browser or its popup is gone: nothing more can be asked of it, so nobody waits for an answer. */
export class Gone extends Error {}

/** A question to a page or a worker that just died may never be answered: that is told like any other vain waiting. */
const silence = (ms: number): Promise<never> =>
  new Promise((_resolve, reject) => {
    setTimeout(() => reject(new Error('no answer at all')), ms).unref();
  });

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
      const answer = await Promise.race([ask(), silence(end - Date.now())]);
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
