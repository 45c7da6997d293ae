import { browser } from './browser.ts';

const KEY = 'installation';

interface Installation {
  /** Firefox: a temporary add-on goes when the browser closes, and its library with it. */
  readonly temporary: boolean;
}

export async function noteInstallation(installation: Installation): Promise<void> {
  await browser.storage.local.set({ [KEY]: installation });
}

/** True when this installation, and its library, ends with the browser. */
export async function isTemporary(): Promise<boolean> {
  const stored = await browser.storage.local.get(KEY);
  const installation = stored[KEY] as Installation | undefined; // written by noteInstallation only
  return installation?.temporary === true;
}

/** Whose window we are in, for the picture of its toolbar; nothing else hangs on a browser's name. */
export const toolbar = (): 'chromium' | 'firefox' =>
  browser.runtime.getURL('').startsWith('moz-extension:') ? 'firefox' : 'chromium';
