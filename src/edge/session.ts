import type { QuickClipResult } from '../core/messages.ts';
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

const quickClipKey = (tabId: number): string => `quick-clip:${tabId}`;

/** What the last quick clip in this tab did, for the next popup; told once. */
export async function takeQuickClip(tabId: number): Promise<QuickClipResult | null> {
  const key = quickClipKey(tabId);
  const result = await recall<QuickClipResult>(key);
  if (result !== null) await browser.storage.session.remove(key);
  return result;
}

export const rememberQuickClip = (tabId: number, result: QuickClipResult): Promise<void> => remember(quickClipKey(tabId), result);
