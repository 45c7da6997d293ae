// The list of posts: what the keys choose in it, and what a row says.
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Actions } from '../../../src/app/library/actions.ts';
import { START } from '../../../src/app/library/place.ts';
import { PostList } from '../../../src/app/library/post-list.tsx';
import type { LibraryState } from '../../../src/app/library/state.ts';
import { type Row, rowOf } from '../../../src/core/row.ts';
import { useLanguage } from '../../../src/edge/locale.ts';
import { entry } from '../../samples/entry.ts';
import { restart } from '../pretend-browser.ts';

vi.mock('../../../src/edge/browser.ts', async () => (await import('../pretend-browser.ts')).mocked);

const screen = document.body.appendChild(document.createElement('div'));
screen.style.height = '600px';
const ROWS: readonly Row[] = ['a', 'b', 'c', 'd', 'e'].map((id) => rowOf(entry({ id }, { title: `Title ${id}` })));
let state: LibraryState;

beforeEach(async () => {
  restart();
  await useLanguage('en');
  state = { place: START, active: null, selected: new Set() } as unknown as LibraryState; // all that the list looks at
});
afterEach(() => render(null, screen));

const actions = {
  setActive: (active: string | null, selected: ReadonlySet<string> = new Set()) => {
    state = { ...state, active, selected };
    draw();
  },
} as Actions; // nothing is opened or deleted

function draw(rows: readonly Row[] = ROWS): void {
  render(<PostList state={state} rows={rows} actions={actions} />, screen);
}

/** Presses keys in the list; answers what is chosen then. */
function chosenBy(...keys: readonly string[]): string {
  for (const pressed of keys) {
    const [key = '', shiftKey] = pressed.startsWith('Shift+') ? [pressed.slice(6), true] : [pressed, false];
    screen
      .querySelector('#list')
      ?.dispatchEvent(new KeyboardEvent('keydown', { key, shiftKey, bubbles: true, cancelable: true }));
  }
  return [...state.selected].sort().join('');
}

function click(id: string, held: MouseEventInit): string {
  const clicked = new MouseEvent('click', { bubbles: true, ...held });
  screen.querySelector(`[data-entry-id="${id}"]`)?.dispatchEvent(clicked);
  return [...state.selected].sort().join('');
}

test('Shift and an arrow choose, and the way back takes back what was chosen too far', () => {
  draw();
  chosenBy('Home', 'ArrowDown');
  expect(chosenBy('Shift+ArrowDown', 'Shift+ArrowDown')).toBe('bcd');
  expect(chosenBy('Shift+ArrowUp')).toBe('bc');
  expect(chosenBy('Shift+Home')).toBe('ab'); // to the other side of where it began
  expect(chosenBy('ArrowDown')).toBe('');
  expect(chosenBy('Shift+End')).toBe('bcde');
});

test('Shift and a click choose from where choosing began; Ctrl and a click begin there', () => {
  draw();
  chosenBy('Home', 'ArrowDown');
  expect(click('d', { shiftKey: true })).toBe('bcd');
  expect(click('c', { shiftKey: true })).toBe('bc');
  expect(click('e', { ctrlKey: true })).toBe('bce');
  expect(click('d', { shiftKey: true })).toBe('de');
});

test('a paper that is author and tag is said once', () => {
  const post = { source: null, author: '港湾日报', tags: ['港湾日报', '渡轮'] };
  draw([rowOf(entry({ id: 'a' }, post))]);
  expect(screen.querySelector('.row-facts')?.textContent).toMatch(/ · 港湾日报 · 渡轮$/);
});
