// The storage is full when a person saves: said so, nothing typed is lost, the file can still be had, and later it works again.
import fs from 'node:fs';
import path from 'node:path';
import type { CDPSession } from 'playwright';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ChromiumDriver, openChromium } from './drive/chromium.ts';
import type { BrowserDriver } from './drive/driver.ts';
import { type FirefoxDriver, openFirefox } from './drive/firefox.ts';
import { type Hosts, serveHosts } from './drive/hosts.ts';
import { until } from './drive/until.ts';
import { variantOf } from './drive/variant.ts';
import { FERRY_URL, ferryPage } from './pages/ferry.ts';
import { savedPosts, seed } from './pages/saved.ts';
import { grown } from './stories/clip-again.ts';
import { clickOn, reaches, says } from './stories/journey.ts';
import { type LibraryFacts, readLibrary } from './stories/library-facts.ts';
import { quickClip } from './stories/quick-clip.ts';

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
  const origin = new URL(browser.base).href.slice(0, -1);
  let session: CDPSession | null = null; // a quota ends with its session
  return {
    browser,
    full: async () => {
      await browser.restart(); // for half a minute after a write it believes in the room that there was
      session = await browser.context().newCDPSession(browser.tab());
      await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    },
    free: async () => {
      await session?.send('Storage.overrideQuotaForOrigin', { origin });
    },
    close: async () => {
      await browser.close();
      variant.remove();
    },
  };
}

const GROWING = 'https://harbour.example/2026/03/growing';

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
      await browser.inChrome(`void Services.prefs.setIntPref(${pref}, ${LIMIT_KB})`);
      await browser.restart();
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
  let growing = '';
  beforeEach(async () => {
    growing = ferryPage({ canonical: GROWING });
    hosts = await serveHosts({
      [FERRY_URL]: ferryPage(),
      [GROWING]: (_request, response) => response.setHeader('content-type', 'text/html; charset=utf-8').end(growing),
    });
    narrow = await open(hosts);
  });
  afterEach(async () => {
    await narrow?.close();
    hosts?.close();
  });

  test('not saved, and why; what was typed stays; Download instead gives the file; with room again it saves', async () => {
    const { browser } = narrow;
    let popup = await clickOn(browser, GROWING);
    await reaches(popup, 'ready');
    await popup.click('#save');
    await reaches(popup, 'saved');
    const before = await readLibrary(popup);
    await popup.close();
    await narrow.full();

    growing = grown(GROWING, 'The night ferry returns to two harbours');
    popup = await clickOn(browser, GROWING);
    await reaches(popup, 'changed');
    await popup.click('#save');
    await says(popup, 'Not saved. The storage is full.', '#alert');
    const ofGrowing = ({ entries, versions }: LibraryFacts) => [entries.filter(({ post }) => post.url === GROWING), versions];
    expect(ofGrowing(await readLibrary(popup)), 'the post that could not be updated').toEqual(ofGrowing(before));
    await popup.close();

    await browser.goto(FERRY_URL);
    const settings = await browser.openPage('settings.html');
    expect(await quickClip(browser, settings)).toBe('!');
    await settings.close();
    popup = await browser.clickAction();
    await says(popup, 'The quick clip at', '#alert');
    await says(popup, 'The storage is full.', '#alert');
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
    popup = await clickOn(browser, GROWING);
    await reaches(popup, 'changed');
    await popup.click('#save');
    await says(popup, 'earlier version kept');
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
