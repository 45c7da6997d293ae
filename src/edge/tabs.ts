import { browser } from './browser.ts';

/** The tab a person looks at. `title` and `url` are null while the browser does not tell (no permission for that page). */
export interface ActiveTab {
  readonly id: number;
  readonly title: string | null;
  readonly url: string | null;
}

/** The active tab of the window the popup hangs on; null when there is none. Needs no permission for its id. */
export async function activeTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, title: tab.title ?? null, url: tab.url ?? null };
}

/** Opens a page of ours in a tab, `library.html` for instance; a popup closes itself afterwards. */
export async function openOwnPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}

/** Name and version of this extension and its browser, for "Copy details". */
export const versions = (): string => `Clippost ${browser.runtime.getManifest().version} · ${navigator.userAgent}`;
