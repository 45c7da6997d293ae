// What is shown while the library is still being read, and while posts come in.
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { Actions } from '../../../src/app/library/actions.ts';
import { NO_FOLDER, type Progress } from '../../../src/app/library/folder-state.ts';
import { LibraryView } from '../../../src/app/library/library-view.tsx';
import { START } from '../../../src/app/library/place.ts';
import { createShelf } from '../../../src/app/library/shelf.ts';
import type { LibraryState } from '../../../src/app/library/state.ts';
import { type Order, rowOf } from '../../../src/core/row.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings.ts';
import { entry, post } from '../popup/posts.ts';

vi.mock('../../../src/edge/browser.ts', async () => (await import('../pretend-browser.ts')).mocked);

const PROGRESS: Progress = { done: 65, of: 1000, workedMs: 400, isPaused: false };

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

function draw(now: LibraryState): void {
  const shelf = createShelf({ get: () => now, set: () => undefined });
  render(<LibraryView state={now} shelf={shelf} actions={{} as Actions /* nothing is clicked */} onRows={vi.fn()} />, screen);
}

test.each<[Order, boolean, number]>([
  ['newest', false, 2],
  ['title', false, 0],
  ['oldest', false, 0],
  ['title', true, 2],
])('%s, all read: %s', (order, complete, rows) => {
  draw(state(order, complete));
  expect(screen.querySelectorAll('.row')).toHaveLength(rows);
});

const running = (progress: Progress): Partial<LibraryState> => ({ folder: { ...NO_FOLDER, running: progress } });
test.each<[string, Partial<LibraryState>, string, string]>([
  ['while a run reads posts in nobody can say which are only here', running(PROGRESS), '', ''],
  ['nor while an import is open', { importing: [] }, '', ''],
  ['while a run looks it is said', running({ ...PROGRESS, of: 0 }), '● 2 posts only in this browser', '2'],
  ['and without one', {}, '● 2 posts only in this browser', '2'],
])('%s', (_when, changes, said, count) => {
  draw({ ...state('newest', true), ...changes });
  expect(screen.querySelector('#only-here')?.textContent).toBe(said);
  expect(screen.querySelector('#only-here-filter .filter-count')?.textContent).toBe(count);
});

test('by title a person’s 9 stands before 10', () => {
  const rows = ['第10集', '第9集'].map((title, n) => rowOf(entry({ id: `e${n}`, post: post({ title }) })));
  draw({ ...state('title', true), rows: new Map(rows.map((row) => [row.id, row])) });
  expect([...screen.querySelectorAll('.row-title')].map((it) => it.textContent)).toEqual(['第9集', '第10集']);
});
