import type { LibraryState } from './state.ts';

/** The page's one state, and who draws it. */
export interface Store {
  get(): LibraryState;
  set(change: (state: LibraryState) => LibraryState): void;
}

/** A store that calls `draw` once after all changes of one turn. */
export function createStore(initial: LibraryState, draw: (state: LibraryState) => void): Store {
  let state = initial;
  let waiting = false;
  return {
    get: () => state,
    set(change) {
      state = change(state);
      if (waiting) return;
      waiting = true;
      queueMicrotask(() => {
        waiting = false;
        draw(state);
      });
    },
  };
}
