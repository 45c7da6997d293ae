import { pause } from '../../edge/pause.ts';

/** Longest stretch of work before the page may draw and answer. */
const SLICE_MS = 12;

/** Does a piece of work for each item, and lets the page draw and answer in between. `onPause` hears how many are done; false ends it early. */
export async function inSlices<T>(
  items: Iterable<T>,
  work: (item: T) => void,
  onPause: (done: number) => boolean = () => true,
): Promise<boolean> {
  let done = 0;
  let sliceStart = performance.now();
  for (const item of items) {
    work(item);
    done += 1;
    if (performance.now() - sliceStart < SLICE_MS) continue;
    await pause();
    if (!onPause(done)) return false;
    sliceStart = performance.now();
  }
  return true;
}
