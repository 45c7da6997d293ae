import { browser } from './browser.ts';

// What must survive a stopped worker but not the browser: storage.session, one row a key.

/** A value kept for this browser session, or null. */
export async function recall<T>(key: string): Promise<T | null> {
  const stored = await browser.storage.session.get(key);
  return (stored[key] as T | undefined) ?? null; // written by `remember` of the same version with the same type
}

export async function remember(key: string, value: unknown): Promise<void> {
  await browser.storage.session.set({ [key]: value });
}
