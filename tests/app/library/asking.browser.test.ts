// The question before a post goes for good is about one row, and is over when the keys are on another one.
import { expect, test, vi } from 'vitest';
import { createActions } from '../../../src/app/library/actions.ts';
import type { Shelf } from '../../../src/app/library/shelf.ts';
import type { LibraryState } from '../../../src/app/library/state.ts';
import type { Store } from '../../../src/app/library/store.ts';
import { rowOf } from '../../../src/core/row.ts';
import { entry } from '../../samples/entry.ts';

vi.mock('../../../src/edge/browser.ts', async () => (await import('../pretend-browser.ts')).mocked);

test('on another row the question about the row before is over', () => {
  const rows = ['a', 'b'].map((id) => rowOf(entry({ id }, { title: `Title ${id}` })));
  let state = {
    place: { filter: { kind: 'trash' }, open: null },
    rows: new Map(rows.map((row) => [row.id, row])),
    active: null,
    selected: new Set(),
    notice: { kind: 'none' },
  } as unknown as LibraryState; // all that is looked at here
  const store: Store = {
    get: () => state,
    set: (change) => {
      state = change(state);
    },
  };
  const actions = createActions(store, {} as Shelf /* nothing is read */, () => ['a', 'b']);
  actions.setActive('a');
  actions.remove();
  expect(state.notice).toEqual({ kind: 'ask-purge', ids: ['a'], title: 'Title a' });
  actions.setActive('b');
  expect(state.notice).toEqual({ kind: 'none' });
});
