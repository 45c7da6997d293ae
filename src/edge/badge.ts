import { browser } from './browser.ts';

/** Colours readable with white text in both themes. */
const COLORS = { good: '#1a7f37', bad: '#b3261e' } as const;

/** A short mark on the toolbar button of one tab; the browser takes it off when the tab goes elsewhere. */
export async function setBadge(tabId: number, text: string, tone: keyof typeof COLORS): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color: COLORS[tone] });
  await browser.action.setBadgeText({ tabId, text });
}

/** Opens the popup over the active window; false where the browser wants a click of the person (Firefox) or cannot show it now. */
export async function openPopup(): Promise<boolean> {
  try {
    await browser.action.openPopup();
    return true;
  } catch (error) {
    if (error instanceof Error) return false;
    throw error;
  }
}

export async function clearBadge(tabId: number): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: '' });
}
