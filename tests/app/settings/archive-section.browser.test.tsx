// Settings that come in as a file: what is said is what happened.
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ArchiveSection } from '../../../src/app/settings/archive-section.tsx';
import type { SettingsActions, SettingsState } from '../../../src/app/settings/state.ts';
import { DEFAULT_SETTINGS, SETTINGS_VERSION, storedSettings } from '../../../src/core/settings.ts';

vi.mock('../../../src/edge/browser.ts', () => ({
  browser: { i18n: { getMessage: (key: string) => key, getUILanguage: () => 'en' } },
}));

const saveFile = vi.hoisted(() => vi.fn());
vi.mock('../../../src/edge/save-file.ts', () => ({ saveFile }));

let screen: HTMLElement;
let said: string[] = [];
let isKept = true;
let asked = 0;
const actions = {
  change: async () => {
    asked += 1;
    return isKept;
  },
  tell: (words: string) => said.push(words),
  work: (_doing: string, work: () => Promise<unknown>) => work(),
  fail: ({ kind }: { readonly kind: string }) => said.push(kind),
} as unknown as SettingsActions; // all that an import asks for

beforeEach(() => {
  [said, isKept, asked] = [[], true, 0];
  screen = document.body.appendChild(document.createElement('div'));
  const state = { settings: DEFAULT_SETTINGS, busy: false } as unknown as SettingsState; // all that is looked at
  render(<ArchiveSection state={state} actions={actions} />, screen);
});
afterEach(() => {
  render(null, screen);
  screen.remove();
});

const bring = (text: string): void => {
  const field = screen.querySelector<HTMLInputElement>('#import-settings-file');
  const files = new DataTransfer();
  files.items.add(new File([text], 'settings.json'));
  if (field !== null) field.files = files.files;
  field?.dispatchEvent(new Event('change', { bubbles: true }));
};

test.each([
  ['settings of ours', JSON.stringify(storedSettings(DEFAULT_SETTINGS)), 'settings_imported'],
  ['settings of a newer version', JSON.stringify({ version: SETTINGS_VERSION + 1 }), 'newer-data'],
  ['a field that is wrong', JSON.stringify({ version: SETTINGS_VERSION, preset: 'word' }), 'not-settings'],
  ['the file of another program', JSON.stringify({ name: 'a list', items: [] }), 'not-settings'],
  ['an empty object', '{}', 'not-settings'],
  ['nothing', 'null', 'not-settings'],
  ['a file cut in the middle', '{"version": 1, "pre', 'not-settings'],
])('%s', async (_what, text, words) => {
  bring(text);
  await expect.poll(() => said).toEqual([words]);
});

test('what is exported are the settings, and comes back by import as it was', async () => {
  saveFile.mockImplementation(async (file: Blob) => {
    bring(await file.text());
    return { ok: true, value: { name: 'settings.json' } };
  });
  screen.querySelector<HTMLButtonElement>('#export-settings')?.click();
  await expect.poll(() => said).toEqual(['settings_imported']);
  expect(saveFile).toHaveBeenCalledExactlyOnceWith(
    expect.any(Blob),
    expect.stringMatching(/^clippost-settings-[\d-]{10}\.json$/),
  );
});

test('settings that could not be kept are not told as imported', async () => {
  isKept = false;
  bring(JSON.stringify(storedSettings(DEFAULT_SETTINGS)));
  await expect.poll(() => asked).toBe(1);
  await new Promise((resolve) => setTimeout(resolve)); // what follows the answer at once
  expect(said).toEqual([]);
});
