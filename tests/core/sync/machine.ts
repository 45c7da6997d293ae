import type { Doing, Effect } from '../../../src/core/sync/doing.ts';

/** A generator of ours on its way, one micro-step at a time. */
export interface Machine {
  /** Runs one micro-step: what it did, or null when there was none left. */
  step(): string | null;
}

export function machine<P>(doing: Doing<P, unknown>, ports: P): Machine {
  let answer: unknown;
  return {
    step() {
      const next = doing.next(answer);
      if (next.done === true) return null;
      answer = now(next.value, ports);
      return next.value.did;
    },
  };
}

/** Runs to the end. */
export function runNow<P, T>(doing: Doing<P, T>, ports: P): T {
  let answer: unknown;
  for (;;) {
    const next = doing.next(answer);
    if (next.done === true) return next.value;
    answer = now(next.value, ports);
  }
}

function now<P>(effect: Effect<P>, ports: P): unknown {
  const answer = effect.run(ports);
  if (answer instanceof Promise) throw new Error('the check needs ports that answer at once');
  return answer;
}
