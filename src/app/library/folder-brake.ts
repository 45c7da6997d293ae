/** What a person has in hand while a run is at work: pause, go on, cancel. */
export interface Brake {
  pause(): void;
  goOn(): void;
  cancel(): void;
  readonly isPaused: () => boolean;
  readonly isCancelled: () => boolean;
  readonly whenToGoOn: () => Promise<void>;
  /** Milliseconds since the start, pauses not counted. */
  workedMs(): number;
}

export function createBrake(): Brake {
  let isCancelled = false;
  let gate: { readonly opened: Promise<void>; readonly open: () => void; readonly since: number } | null = null;
  let pausedMs = 0;
  const begun = performance.now();
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
    workedMs: () => (gate?.since ?? performance.now()) - begun - pausedMs,
  };
}
