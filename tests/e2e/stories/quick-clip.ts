import type { BrowserDriver, PageDriver } from '../drive/driver.ts';
import { until } from '../drive/until.ts';

/** Longer than any clip takes: keys that a browser lost on their way leave nothing. */
const LOST_MS = 10_000;

/** Presses the shortcut over the tab until a clip has come of it; keys that were lost are pressed again. */
export const pressUntil = <T>(browser: BrowserDriver, what: string, ask: () => T | Promise<T>): Promise<NonNullable<T>> =>
  until(
    what,
    async () => {
      await browser.pressShortcut('Alt+Shift+S');
      return until(what, ask, LOST_MS);
    },
    3 * LOST_MS,
  );

/** What the badges of all tabs show, read in a page of ours. */
export const badgesIn = (page: PageDriver): Promise<readonly string[]> =>
  page.evaluate(`(async () => {
    const api = globalThis.browser ?? globalThis.chrome;
    const pages = (await api.tabs.query({})).filter(({ url }) => !url?.startsWith(location.origin)); // our own tab may have taken the keys
    const all = await Promise.all(pages.map(({ id }) => api.action.getBadgeText({ tabId: id })));
    return all.filter((badge) => badge !== '');
  })()`);

/** Presses the shortcut over the tab and answers the badge, which a page of ours can read. */
export const quickClip = (browser: BrowserDriver, aside: PageDriver): Promise<string> =>
  pressUntil(browser, 'any badge', async () => (await badgesIn(aside))[0]);
