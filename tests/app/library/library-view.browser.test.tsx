// Which rows are shown while the library is still being read.
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { Actions } from '../../../src/app/library/actions.ts';
import { NO_FOLDER } from '../../../src/app/library/folder-state.ts';
import { LibraryView } from '../../../src/app/library/library-view.tsx';
import { START } from '../../../src/app/library/place.ts';
import { createShelf } from '../../../src/app/library/shelf.ts';
import type { LibraryState } from '../../../src/app/library/state.ts';
import { type Order, rowOf } from '../../../src/core/row.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings.ts';
import { entry } from '../popup/posts.ts';

vi.mock('../../../src/edge/browser.ts', async () => (await import('../pretend-browser.ts')).mocked);

const screen = document.body.appendChild(document.createElement('div'));
afterEach(() => render(null, screen));

const state = (order: Order, complete: boolean): LibraryState => ({
  place: { ...START, order },
  rows: new Map(['e1', 'e2'].map((id) => [id, rowOf(entry({ id }))])),
  complete,
  downloaded: new Set(),
  drafts: [],
  opened: null,
  active: null,
  selected: new Set(),
  notice: { kind: 'none' },
  failure: null,
  busy: false,
  settings: DEFAULT_SETTINGS,
  folder: NO_FOLDER,
  exporting: null,
  lost: false,
  temporary: false,
  importing: null,
});

test.each<[Order, boolean, number]>([
  ['newest', false, 2],
  ['title', false, 0],
  ['oldest', false, 0],
  ['title', true, 2],
])('%s, all read: %s', (order, complete, rows) => {
  const now = state(order, complete);
  const shelf = createShelf({ get: () => now, set: () => undefined });
  render(<LibraryView state={now} shelf={shelf} actions={{} as Actions /* nothing is clicked */} onRows={vi.fn()} />, screen);
  expect(screen.querySelectorAll('.row')).toHaveLength(rows);
});
