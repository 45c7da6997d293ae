/** How long a test waits for a fact before it fails. */
export const PATIENCE_MS = 30_000;

const ROUND_MS = 40;

/** One round of waiting; never used to hope that something has happened meanwhile. */
export const round = (ms = ROUND_MS): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

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
      const answer = await ask();
      if (answer) return answer;
      cause = undefined;
    } catch (error) {
      cause = error;
    }
  }
  const seen = scene ? `\nOn the screen then:\n${await scene()}` : '';
  throw new Error(`waited ${timeoutMs} ms in vain for: ${what}${seen}`, { cause });
}
