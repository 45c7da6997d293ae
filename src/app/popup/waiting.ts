import { failed, type Outcome } from '../../core/failure.ts';
import type { Store } from './store.ts';

/** How long a page may be silent before that is said, and before a form that is there already is given back to the person. */
const [SLOW_MS, BOUND_MS] = [3000, 12_000];

const passed = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Says of a page that has not answered yet that we wait; its text is shown whenever it comes. */
export async function sayWhenSlow(store: Store): Promise<void> {
  await passed(SLOW_MS);
  store.set((state) => (state.view.kind === 'loading' ? { ...state, view: { kind: 'loading', isSlow: true } } : state));
}

/** An answer in bounded time; what the page says later is dropped, for the form may have changed. Failure: page-loading. */
export const answeredSoon = <T>(asked: Promise<Outcome<T>>): Promise<Outcome<T>> =>
  Promise.race([asked, passed(BOUND_MS).then(() => failed('page-loading', 'silent'))]);
