/** What a person has in hand while a run is at work: pause, go on, cancel. */
export interface Brake {
  pause(): void;
  goOn(): void;
  cancel(): void;
  readonly isPaused: () => boolean;
  readonly isCancelled: () => boolean;
  readonly whenToGoOn: () => Promise<void>;
  /** So many steps of a round are done: the first is where the time begins, for looking says nothing of how fast it writes. */
  wrote(done: number): void;
  /** Milliseconds of writing, pauses not counted. */
  workedMs(): number;
}

export function createBrake(): Brake {
  let isCancelled = false;
  let gate: { readonly opened: Promise<void>; readonly open: () => void; readonly since: number } | null = null;
  let pausedMs = 0;
  let begun = performance.now();
  let last = 0;
  const goOn = (): void => {
    if (gate === null) return;
    pausedMs += performance.now() - gate.since;
    gate.open();
    gate = null;
  };
  return {
    pause() {
      if (gate !== null) return;
      let open = (): void => undefined;
      const opened = new Promise<void>((resolve) => {
        open = resolve;
      });
      gate = { opened, open, since: performance.now() };
    },
    goOn,
    cancel() {
      isCancelled = true;
      goOn();
    },
    isPaused: () => gate !== null,
    isCancelled: () => isCancelled,
    whenToGoOn: async () => gate?.opened,
    wrote(done) {
      if (last === 0 || done < last) {
        [begun, pausedMs] = [performance.now(), 0];
        if (gate !== null) gate = { ...gate, since: begun };
      }
      last = done;
    },
    workedMs: () => (gate?.since ?? performance.now()) - begun - pausedMs,
  };
}
