// Whether the browser may clear the library: what it answered is what stands there, and it can be asked.
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SettingsActions, SettingsState } from '../../../src/app/settings/state.ts';
import { StorageSection } from '../../../src/app/settings/storage-section.tsx';
import { keepStorage } from '../../../src/edge/storage.ts';

vi.mock('../../../src/edge/browser.ts', () => ({
  browser: { i18n: { getMessage: (key: string) => (key === 'ui_locale' ? 'en' : key), getUILanguage: () => 'en' } },
}));
vi.mock('../../../src/edge/storage.ts', () => ({ keepStorage: vi.fn() }));

let screen: HTMLElement;
let said: unknown[] = [];
const actions = {
  work: async (_doing: string, work: () => Promise<unknown>) => said.push(await work()),
} as unknown as SettingsActions; // all that the section asks for
const draw = (persisted: boolean): void => {
  const state = { storage: { usedBytes: 1200, quotaBytes: null, persisted }, busy: false } as unknown as SettingsState; // all that is looked at
  render(<StorageSection state={state} actions={actions} />, screen);
};
beforeEach(() => {
  said = [];
  screen = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, screen);
  screen.remove();
});

test('a browser that promised to keep it is not asked again', () => {
  draw(true);
  expect(screen.querySelector('#storage-kept')?.textContent).toBe('✓ settings_persisted');
  expect(screen.querySelector('#persist')).toBeNull();
});

test.each([
  [true, 'settings_persisted'],
  [false, 'settings_persistRefused'],
])('a browser that did not is asked; its answer %j is told', async (granted, words) => {
  vi.mocked(keepStorage).mockResolvedValue(granted);
  draw(false);
  expect(screen.querySelector('#storage-kept')?.textContent).toBe('settings_notPersisted');
  screen.querySelector<HTMLElement>('#persist')?.click();
  await expect.poll(() => said).toEqual([words]);
});
