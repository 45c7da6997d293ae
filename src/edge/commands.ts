import { browser } from './browser.ts';

/** A keyboard command of ours. `shortcut` is as the browser writes it, or null when it has none (another extension may have taken it). */
export interface Shortcut {
  readonly name: string;
  readonly description: string | null;
  readonly shortcut: string | null;
}

export async function listShortcuts(): Promise<readonly Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name, description, shortcut }) => ({
    name: name ?? '',
    description: description || null,
    shortcut: shortcut || null,
  }));
}

/** Opens the browser's own page for shortcuts: Firefox has a call for it, Chromium an address. */
export async function openShortcutSettings(): Promise<void> {
  if (typeof browser.commands.openShortcutSettings === 'function') await browser.commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
