// The storage is full when a person saves: said so, nothing typed is lost, the file can still be had, and later it works again.
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ChromiumDriver, openChromium } from './drive/chromium.ts';
import type { BrowserDriver } from './drive/driver.ts';
import { type FirefoxDriver, openFirefox } from './drive/firefox.ts';
import { type Hosts, serveHosts } from './drive/hosts.ts';
import { until } from './drive/until.ts';
import { variantOf } from './drive/variant.ts';
import { FERRY_URL, ferryPage } from './pages/ferry.ts';
import { savedPosts, seed } from './pages/saved.ts';
import { clickOn, reaches, says } from './stories/journey.ts';
import { readLibrary } from './stories/library-facts.ts';

/** A browser with the extension, and a way to give its storage no room and to give it back. */
interface Narrow {
  readonly browser: BrowserDriver;
  full(): Promise<void>;
  free(): Promise<void>;
  close(): Promise<void>;
}

/** Chromium knows no quota for `unlimitedStorage` (there only a full disk is full): here without that permission, under CDP's quota. */
async function narrowChromium(hosts: Hosts): Promise<Narrow> {
  const variant = variantOf('chromium');
  variant.edit((manifest) => {
    manifest.permissions = manifest.permissions.filter((name) => name !== 'unlimitedStorage');
  });
  const browser: ChromiumDriver = await openChromium({ hosts, extension: variant.dir });
  const session = await browser.context().newCDPSession(browser.tab()); // a quota ends with its session
  const origin = new URL(browser.base).href.slice(0, -1);
  return {
    browser,
    full: async () => {
      await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    },
    free: async () => {
      await session.send('Storage.overrideQuotaForOrigin', { origin });
    },
    close: async () => {
      await browser.close();
      variant.remove();
    },
  };
}

const LIMIT_KB = 200;

/** Firefox counts an add-on with `unlimitedStorage` against the limit of the whole profile, which a preference can set. */
async function narrowFirefox(hosts: Hosts): Promise<Narrow> {
  const browser: FirefoxDriver = await openFirefox({ hosts, prefs: { 'dom.quotaManager.testing': true } });
  const pref = "'dom.quotaManager.temporaryStorage.fixedLimit'";
  return {
    browser,
    full: async () => {
      const library = await browser.openLibrary();
      await seed(library, savedPosts(20)); // all the room that there will be
      await library.close();
      await browser.inChrome(`new Promise((resolve) => {
        Services.prefs.setIntPref(${pref}, ${LIMIT_KB});
        Services.qms.reset().callback = () => resolve(true);
      })`);
    },
    free: async () => {
      await browser.inChrome(`void Services.prefs.clearUserPref(${pref})`);
      await browser.restart();
    },
    close: () => browser.close(),
  };
}

describe.each([
  ['chromium', narrowChromium],
  ['firefox', narrowFirefox],
] as const)('a full storage in %s', (_kind, open) => {
  let hosts: Hosts;
  let narrow: Narrow;
  beforeAll(async () => {
    hosts = await serveHosts({ [FERRY_URL]: ferryPage() });
    narrow = await open(hosts);
  });
  afterAll(async () => {
    await narrow?.close();
    hosts?.close();
  });

  test('not saved, and why; what was typed stays; Download instead gives the file; with room again it saves', async () => {
    const { browser } = narrow;
    await narrow.full();
    let popup = await clickOn(browser, FERRY_URL);
    await reaches(popup, 'ready');
    await popup.fill('#title', 'Typed into a full disk');
    await says(popup, 'Your edits could not be kept. The storage is full.', '#alert');
    await popup.click('#save');
    await says(popup, 'Not saved. The storage is full.', '#alert');
    await says(popup, 'Your edits are still here.', '.state-detail');
    expect(await popup.evaluate(`document.querySelector('#title').value`)).toBe('Typed into a full disk');
    await says(popup, 'Free space', '#free');
    await popup.click('#download-instead');
    await says(popup, 'Downloaded as');
    const file = path.join(browser.downloadDir, await popup.text('#state .file'));
    expect(fs.readFileSync(file, 'utf8')).toContain('title: "Typed into a full disk"');
    expect(await popup.evaluate(`!!document.querySelector('#undo')`), 'a download that could not be noted').toBe(false);
    await popup.click('#save');
    await says(popup, 'Not saved. The storage is full.', '#alert');
    const tabs = await browser.openTabs();
    await popup.click('#free');
    await until('the settings, which show the storage', async () =>
      (await browser.openTabs()).some((url) => !tabs.includes(url) && url.endsWith('settings.html')),
    );
    if (!(await popup.isClosed())) await popup.close();

    await narrow.free();
    popup = await clickOn(browser, FERRY_URL);
    await reaches(popup, 'ready');
    await popup.click('#save');
    await reaches(popup, 'saved');
    const { entries } = await readLibrary(popup);
    expect(entries.filter(({ post }) => post.url === FERRY_URL)).toHaveLength(1);
    await popup.close();
  });
});

test('a name of a site for which there is no room does not unsay the save', async () => {
  const hosts = await serveHosts({ [FERRY_URL]: ferryPage() });
  const browser = await openChromium({ hosts });
  try {
    const popup = await clickOn(browser, FERRY_URL);
    await reaches(popup, 'ready');
    // What Chromium's settings answer on a full disk, while IndexedDB, in a file of its own, still has room.
    await browser.inWorker(
      `void (chrome.storage.local.set = () => Promise.reject(new Error('IO error: 000003.log: FILE_ERROR_NO_SPACE')))`,
    );
    await popup.click('#facts');
    await popup.fill('#source', 'The name I give');
    await popup.click('#save');
    await reaches(popup, 'saved');
    const { entries } = await readLibrary(popup);
    expect(entries.map(({ post }) => post.source)).toEqual(['The name I give']);
  } finally {
    await browser.close();
    hosts.close();
  }
});
