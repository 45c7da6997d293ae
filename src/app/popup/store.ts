import type { PopupState } from './state.ts';

/** The popup's one state and the drawing that follows each change of it. */
export interface Store {
  get(): PopupState;
  set(change: (state: PopupState) => PopupState): void;
}

/** A store that calls `draw` after every change. */
export function createStore(initial: PopupState, draw: (state: PopupState) => void): Store {
  let state = initial;
  return {
    get: () => state,
    set(change) {
      state = change(state);
      draw(state);
    },
  };
}
