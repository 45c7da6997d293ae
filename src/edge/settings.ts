import { type Outcome, success } from '../core/failure.ts';
import { consistent, parseSettings, type Settings, storedSettings } from '../core/settings.ts';
import { browser } from './browser.ts';
import { inStorage } from './database.ts';

const KEY = 'settings';

/** The person's settings. Failures: `newer-data`, `not-settings` (what is stored is left as it is), those of `storageFailure`. */
export const loadSettings = (): Promise<Outcome<Settings>> =>
  inStorage(async () => parseSettings((await browser.storage.local.get(KEY))[KEY]));

/**
 * Changes some settings and keeps the others, one change after the other: who adds to a list is asked with the list as it is then.
 * Settings that cannot be read are not overwritten.
 */
export const changeSettings = (changes: Partial<Settings> | ((now: Settings) => Partial<Settings>)): Promise<Outcome<Settings>> =>
  navigator.locks.request('clippost-settings', async () => {
    const current = await loadSettings();
    if (!current.ok) return current;
    const now = current.value;
    const settings = consistent({ ...now, ...(typeof changes === 'function' ? changes(now) : changes) });
    return inStorage(async () => {
      await browser.storage.local.set({ [KEY]: storedSettings(settings) });
      return success(settings);
    });
  });

/** Calls back when settings changed in any context. Returns the function that ends it. */
export function onSettingsChange(callback: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && KEY in changes) callback();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
