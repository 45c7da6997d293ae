// A library without a post says what to do next: the click and its key, a sample article, and the three ways for posts from before.
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Actions } from '../../../src/app/library/actions.ts';
import { EmptyLibrary } from '../../../src/app/library/empty-library.tsx';
import { NO_FOLDER } from '../../../src/app/library/folder-state.ts';
import type { LibraryState } from '../../../src/app/library/state.ts';
import { restart } from '../pretend-browser.ts';

vi.mock('../../../src/edge/browser.ts', async () => (await import('../pretend-browser.ts')).mocked);

let screen: HTMLElement;
let asked: unknown[] = [];
const actions = {
  startImport: () => asked.push('import'),
  chooseFolder: async () => asked.push('folder'),
  restore: async (file: File) => asked.push(file.name),
} as unknown as Actions; // all that is offered

beforeEach(() => {
  asked = [];
  screen = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, screen);
  screen.remove();
});

const draw = (canPick: boolean): void => {
  const state = { busy: false, folder: { ...NO_FOLDER, isKnown: true, canPick } } as LibraryState; // all that is looked at
  render(<EmptyLibrary state={state} actions={actions} />, screen);
};
const one = <T extends HTMLElement>(selector: string): T | null => screen.querySelector<T>(selector);

test('the key that is bound, and the sample article', async () => {
  restart({ keys: [{ name: '_execute_action', description: '', shortcut: 'Alt+Shift+K' }] });
  draw(true);
  expect(one('h2')?.textContent).toBe('Nothing saved yet');
  await expect.poll(() => one('#shortcut')?.textContent).toBe('Or press Alt+Shift+K.');
  expect(one('#sample')?.getAttribute('href')).toBe('sample.html');
});

test('posts from before: imported, restored, or read from their folder', async () => {
  restart();
  draw(true);
  one('#import-first')?.click();
  one('#choose-first')?.click();
  const files = new DataTransfer();
  files.items.add(new File(['PK'], 'backup.zip'));
  const field = one<HTMLInputElement>('#restore-file');
  if (field !== null) field.files = files.files;
  field?.dispatchEvent(new Event('change', { bubbles: true }));
  expect(asked).toEqual(['import', 'folder', 'backup.zip']);
  expect(one('#shortcut')).toBeNull(); // no key is bound
});

test('no folder where the browser lets none be chosen', () => {
  restart();
  draw(false);
  expect(one('#choose-first')).toBeNull();
  expect(one('#restore')).not.toBeNull();
});
