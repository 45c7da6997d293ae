import { expect, test, vi } from 'vitest';
import { createKit } from '../../../src/app/library/kit.ts';
import { START } from '../../../src/app/library/place.ts';
import type { Shelf } from '../../../src/app/library/shelf.ts';
import type { LibraryState, Notice } from '../../../src/app/library/state.ts';

test('what was done although something failed can still be undone when the failure was read', () => {
  let state = { failure: null, notice: { kind: 'none' } } as LibraryState; // all that is looked at
  const store = {
    get: () => state,
    set: (change: (before: LibraryState) => LibraryState): void => {
      state = change(state);
    },
  };
  const kit = createKit(store, {} as Shelf, () => undefined);
  kit.fail({ kind: 'download-refused', detail: null });
  kit.set({ notice: { kind: 'saved', at: { id: 'e1', rev: 2 }, isNew: false } });
  kit.dismiss();
  expect([state.failure, state.notice.kind]).toEqual([null, 'saved']);
  kit.dismiss();
  expect(state.notice.kind).toBe('none');
});

test.each<[Notice, string]>([
  [{ kind: 'copied' }, 'none'],
  [{ kind: 'decided' }, 'none'],
  [{ kind: 'saved', at: { id: 'e1', rev: 2 }, isNew: false }, 'saved'],
])('what is said of the post in the pane is not said of the next one: %j', (notice, left) => {
  let state = { notice, place: START } as LibraryState; // all that is looked at
  const set = (change: (before: LibraryState) => LibraryState): void => {
    state = change(state);
  };
  const kit = createKit({ get: () => state, set }, {} as Shelf, vi.fn());
  kit.arrive({ ...START, query: 'harbour' });
  expect(state.notice.kind).toBe(notice.kind);
  kit.arrive({ ...START, open: { kind: 'entry', id: 'e2' } });
  expect(state.notice.kind).toBe(left);
});
