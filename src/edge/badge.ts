import { browser } from './browser.ts';

/** Colours readable with white text in both themes. */
const COLORS = { good: '#1a7f37', bad: '#b3261e', waiting: '#9a6700' } as const;

/** A short mark on the toolbar button of one tab; the browser takes it off when the tab goes elsewhere. */
export async function setBadge(tabId: number, text: string, tone: 'good' | 'bad'): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color: COLORS[tone] });
  await browser.action.setBadgeText({ tabId, text });
}

/** A badge has room for so much. */
const MOST = 99;

/** How many changes wait for the folder: as the mark of every tab without one of its own, and in words where the mouse rests. */
export async function showWaiting(count: number): Promise<void> {
  const { i18n, action } = browser;
  const clip = i18n.getMessage('actionTitle');
  await Promise.all([
    action.setBadgeBackgroundColor({ color: COLORS.waiting }),
    action.setBadgeText({ text: count === 0 ? '' : count > MOST ? `${MOST}+` : String(count) }),
    action.setTitle({ title: count === 0 ? clip : `${clip}\n${i18n.getMessage('actionWaiting', [String(count)])}` }),
  ]);
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
