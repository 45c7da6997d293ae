import type { Later } from './ports.ts';

/**
 * What touches a folder or a library is a generator that yields one effect per atomic micro-step. The product's driver awaits each;
 * the exhaustive check runs them one by one and kills, or meddles, in between. It is the same code for both.
 */
export interface Effect<P> {
  /** What has happened once it ran, for traces and progress. */
  readonly did: string;
  readonly run: (ports: P) => unknown;
}

export type Doing<P, T> = Generator<Effect<P>, T, unknown>;

/** One micro-step. */
export function* act<P, T>(did: string, run: (ports: P) => Later<T>): Doing<P, T> {
  // The driver answers with what `run` returned, awaited: see `runLater`.
  return (yield { did, run }) as T;
}

/** The product's driver. `signal` stops between two micro-steps, which is harmless anywhere. */
export async function runLater<P, T>(doing: Doing<P, T>, ports: P, isCancelled: () => boolean = () => false): Promise<T | null> {
  let answer: unknown;
  for (;;) {
    if (isCancelled()) return null;
    const next = doing.next(answer);
    if (next.done === true) return next.value;
    answer = await next.value.run(ports);
  }
}
