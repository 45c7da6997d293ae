import type { Failure, Outcome } from '../../core/failure.ts';
import { unexpected } from '../../edge/wire.ts';
import { hashOf, type Place } from './place.ts';
import type { Shelf } from './shelf.ts';
import { isOfPane, type LibraryState, type Notice, type Work } from './state.ts';
import type { Store } from './store.ts';

const PROGRESS_MS = 200;

export type Kit = ReturnType<typeof createKit>;

/** What all actions of the library share: the state, one action at a time, and where one is. */
export function createKit(store: Store, shelf: Shelf, onArrive: (before: Place, place: Place) => void) {
  const set = (changes: Partial<LibraryState>): void => store.set((state) => ({ ...state, ...changes }));
  const notify = (notice: Notice): void => set({ notice, failure: null });
  const fail = (failure: Failure): void => set({ failure, notice: { kind: 'none' } });

  /** The failure goes first: what was done all the same, and its Undo, stands behind it. */
  const dismiss = (): void => (store.get().failure === null ? notify({ kind: 'none' }) : set({ failure: null }));

  /** One action at a time; a bug becomes a sentence and a way to report it. */
  async function alone(work: (state: LibraryState) => Promise<void>): Promise<void> {
    if (store.get().busy) return;
    set({ busy: true });
    try {
      await work(store.get());
    } catch (error) {
      fail(unexpected(error).failure);
    } finally {
      set({ busy: false });
      requestAnimationFrame(rescueFocus);
    }
  }

  /** The value, or null after the failure was told. Not for outcomes whose value may be null. */
  function told<T extends object>(outcome: Outcome<T>): T | null {
    if (outcome.ok) return outcome.value;
    fail(outcome.failure);
    return null;
  }

  /** Tells how far a piece of work is, a few times a second: drawing more often would take longer than the work. `first`: not before a moment after then, in ms. */
  function working(what: Work, first = Number.NEGATIVE_INFINITY): (done: number, total: number) => void {
    let last = first;
    return (done, total) => {
      const now = performance.now();
      if (now - last < PROGRESS_MS) return;
      last = now;
      set({ notice: { kind: 'working', what, done, total }, failure: null });
    };
  }

  function arrive(place: Place): void {
    const { place: before, notice } = store.get();
    const isOver = place.filter !== before.filter || (place.open?.id !== before.open?.id && isOfPane(notice));
    set({
      place,
      ...(place.open === null ? { opened: null } : {}),
      // What is chosen is what one sees.
      ...(place.filter === before.filter && place.query === before.query ? {} : { selected: new Set<string>() }),
      ...(isOver ? { notice: { kind: 'none' } } : {}),
    });
    onArrive(before, place);
  }

  /** Goes to a place; `replace` leaves no step for Back (typing a query is one step, not twenty). */
  function go(changes: Partial<Place>, replace = false): void {
    const place = { ...store.get().place, ...changes };
    const url = `${location.pathname}#${hashOf(place)}`;
    if (replace) history.replaceState(null, '', url);
    else history.pushState(null, '', url);
    arrive(place);
  }

  return { store, shelf, set, notify, dismiss, fail, alone, told, working, arrive, go };
}

/** A button that did its work may be gone with its focus: the state line has it then, and Undo is the next stop. */
function rescueFocus(): void {
  const { activeElement } = document;
  const lost = activeElement === null || activeElement === document.body || activeElement.matches(':disabled');
  if (lost) document.getElementById('state')?.focus();
}
