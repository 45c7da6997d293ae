import type { BrowserDriver, PageDriver } from '../drive/driver.ts';
import { until } from '../drive/until.ts';

/** Far longer than any clip takes. */
const LOST_MS = 6_000;

/** What the badges of all tabs show, read in a page of ours. */
export const badgesIn = (page: PageDriver): Promise<readonly string[]> =>
  page.evaluate(`(async () => {
    const api = globalThis.browser ?? globalThis.chrome;
    const pages = (await api.tabs.query({})).filter(({ url }) => !url?.startsWith(location.origin)); // our own tab may have taken the keys
    const all = await Promise.all(pages.map(({ id }) => api.action.getBadgeText({ tabId: id })));
    return all.filter((badge) => badge !== '');
  })()`);

/** Presses the shortcut over the tab and answers the badge, which a page of ours can read. Keys that Firefox lost on their way leave none: again. */
export const quickClip = (browser: BrowserDriver, aside: PageDriver): Promise<string> =>
  until('any badge', async () => {
    await browser.pressShortcut('Alt+Shift+S');
    return until('a badge', async () => (await badgesIn(aside))[0], LOST_MS);
  });
