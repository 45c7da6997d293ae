/**
 * Runs pieces of work that wait at the same moment in one go of `run`: one transaction for all lanes costs little more than for one.
 * Pieces of one key run one after the other, others side by side.
 */
export function together<Context>(run: (all: (context: Context) => Promise<void>) => Promise<void>) {
  interface Piece {
    readonly key: string;
    readonly work: (context: Context) => Promise<void>;
    readonly settle: (error: unknown) => void;
  }
  let waiting: Piece[] = [];
  let isRunning = false;

  async function runWaiting(): Promise<void> {
    isRunning = true;
    await null; // who asks in this very moment goes along
    while (waiting.length > 0) {
      const pieces = waiting;
      waiting = [];
      // Nothing is answered before the whole transaction is complete; if it fails, nobody's piece was done.
      const error = await run(async (context) => {
        const last = new Map<string, Promise<void>>();
        for (const { key, work } of pieces) {
          const before = last.get(key);
          last.set(key, before === undefined ? work(context) : before.then(() => work(context)));
        }
        await Promise.all(last.values());
      }).then(
        () => null,
        (reason: unknown) => reason ?? new Error('failed without a reason'),
      );
      for (const { settle } of pieces) settle(error);
    }
    isRunning = false;
  }

  return <T>(key: string, work: (context: Context) => Promise<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      let result: { readonly value: T } | null = null;
      waiting.push({
        key,
        work: async (context) => {
          result = { value: await work(context) };
        },
        settle: (error) => (error === null && result !== null ? resolve(result.value) : reject(error)),
      });
      if (!isRunning) void runWaiting();
    });
}
