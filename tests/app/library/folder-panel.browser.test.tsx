// The questions below the folder's line: Esc is their no, and where much may go by mistake no answer is proposed.
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { Actions } from '../../../src/app/library/actions.ts';
import { FolderPanel } from '../../../src/app/library/folder-panel.tsx';
import { type FolderPart, NO_FOLDER } from '../../../src/app/library/folder-state.ts';
import type { LibraryState } from '../../../src/app/library/state.ts';
import type { FolderRow } from '../../../src/edge/sync-rows.ts';

vi.mock('../../../src/edge/browser.ts', async () => (await import('../pretend-browser.ts')).mocked);

const screen = document.body.appendChild(document.createElement('div'));
const asked: unknown[] = [];
const actions = { openFolderPanel: (panel: FolderPart['panel']) => asked.push(panel) } as unknown as Actions; // no other is called
afterEach(() => {
  render(null, screen);
  asked.length = 0;
});

function draw(folder: Partial<FolderPart>): void {
  const row = { name: '_posts' } as FolderRow; // nothing else of it is looked at
  const state = { folder: { ...NO_FOLDER, row, ...folder }, rows: new Map() } as unknown as LibraryState; // all that is looked at
  render(<FolderPanel state={state} actions={actions} />, screen);
}
const press = (key: string, on = 'h2') =>
  screen.querySelector(on)?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

test.each<[string, Partial<FolderPart>]>([
  ['disconnect', { panel: 'disconnect' }],
  ['many would go', { panel: 'stopped', state: { kind: 'asks', gone: ['a', 'b'] } }],
  ['another folder', { panel: 'stopped', state: { kind: 'another-folder' } }],
])('Esc leaves everything as it is: %s', (_what, folder) => {
  draw(folder);
  press('Enter');
  expect(asked).toEqual([]);
  press('Escape');
  expect(asked).toEqual([null]);
});

test('many posts would go: nothing is proposed', () => {
  draw({ panel: 'stopped', state: { kind: 'asks', gone: ['a', 'b'] } });
  expect(screen.querySelector('#confirm-gone')).not.toBeNull();
  expect(screen.querySelector('.main')).toBeNull();
});
