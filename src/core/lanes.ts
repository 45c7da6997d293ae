/**
 * Each item through `work` as it comes, `count` at a time. Once `isOver`, or after an error, no more are begun. Ends, or throws the first
 * error, only when all that were begun have ended: whoever gives a lock back then leaves nobody at work.
 */
export async function inLanes<T>(
  items: Iterable<T> | AsyncIterable<T>,
  count: number,
  work: (item: T) => Promise<void>,
  isOver: () => boolean = () => false,
): Promise<void> {
  // An async generator answers as many questions at once as it is asked, in order.
  const queue = Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]();
  const errors: unknown[] = [];
  const lane = async (): Promise<void> => {
    try {
      while (errors.length === 0 && !isOver()) {
        const next = await queue.next();
        if (next.done === true) return;
        await work(next.value);
      }
    } catch (error) {
      errors.push(error);
    }
  };
  await Promise.all(Array.from({ length: count }, lane));
  if (errors.length > 0) throw errors[0];
}
