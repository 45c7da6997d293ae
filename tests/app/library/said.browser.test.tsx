// The state line of the library: how many, and nothing where the list says itself that it is empty.
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Actions } from '../../../src/app/library/actions.ts';
import { START } from '../../../src/app/library/place.ts';
import { Said } from '../../../src/app/library/said.tsx';
import type { LibraryState } from '../../../src/app/library/state.ts';
import { useLanguage } from '../../../src/edge/locale.ts';
import { restart } from '../pretend-browser.ts';

vi.mock('../../../src/edge/browser.ts', async () => (await import('../pretend-browser.ts')).mocked);

const screen = document.body.appendChild(document.createElement('div'));
beforeEach(async () => {
  restart();
  await useLanguage('en');
});
afterEach(() => render(null, screen));

function said(changes: Partial<LibraryState>, shown: number): string | undefined {
  const quiet = { place: START, complete: true, selected: new Set(), failure: null, notice: { kind: 'none' } };
  const state = { ...quiet, ...changes } as unknown as LibraryState; // all that the line looks at
  render(<Said state={state} shown={shown} actions={{} as Actions /* nothing is clicked */} />, screen);
  return screen.querySelector('[role="status"]')?.textContent;
}

test('how many posts are shown, and how many of them are chosen', () => {
  expect(said({}, 12)).toBe('12 posts');
  expect(said({ selected: new Set(['a', 'b']) }, 12)).toBe('12 posts · 2 selected');
});

test('an empty list has words of its own, a search that found nothing does not', () => {
  expect(said({}, 0)).toBe('');
  expect(said({ place: { ...START, query: 'ferry' } }, 0)).toBe('0 posts found');
});

test('work on many posts says on how many', () => {
  expect(said({ notice: { kind: 'working', what: 'trash', done: null, total: 300 } }, 1000)).toBe(
    'Moving to the trash… · 300 posts',
  );
  said({ notice: { kind: 'working', what: 'export', done: 12, total: 300 } }, 1000);
  expect(screen.querySelector('[role="status"] [aria-hidden]')?.textContent).toBe('Exporting… 12 of 300');
  expect(said({ notice: { kind: 'working', what: 'restore', done: 0, total: 0 } }, 1000)).toBe('Restoring…');
});

test('what goes for good is named', () => {
  expect(said({ notice: { kind: 'ask-purge', ids: ['a'], title: 'The ferry' } }, 12)).toBe(
    'Delete “The ferry” for good? This cannot be undone.',
  );
  expect(said({ notice: { kind: 'ask-purge', ids: ['a', 'b'], title: '' } }, 12)).toBe(
    'Delete 2 posts for good? This cannot be undone.',
  );
});

test.each([
  ['zip', undefined], // no zip, or a torn one: there is no more to say
  [null, 'Posts in a zip come in by Import. Nothing was changed.'], // the zip of "Download all" is no backup
  ['entries/000001.json', 'Missing or damaged: entries/000001.json. Nothing was changed.'],
])('what is wrong with a file that is no backup, and where it may go: %s', (detail, text) => {
  said({ failure: { kind: 'not-a-backup', detail } }, 12);
  expect(screen.querySelector('[role="alert"]')?.textContent).toContain('not a Clippost backup');
  expect(screen.querySelector('.state-detail')?.textContent).toBe(text);
});

test('work is heard once, and not each of its numbers', () => {
  const heard = (done: number): string => {
    said({ notice: { kind: 'working', what: 'back-up', done, total: 300 } }, 1000);
    const line = screen.querySelector('[role="status"]')?.cloneNode(true) as Element; // drawn right above
    for (const unheard of line.querySelectorAll('[aria-hidden="true"]')) unheard.remove();
    return line.textContent ?? '';
  };
  expect([heard(12), heard(60)]).toEqual(['Backing up…', 'Backing up…']);
});
