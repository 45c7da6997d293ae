// The extension is updated in the middle of a clip: its popup, its pages and its background go at once, and newer ones come.
// And the way back: a library that a newer version has written is refused politely and left as it is.
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, openBrowser } from './drive/browser.ts';
import type { ChromiumDriver } from './drive/chromium.ts';
import { sendOf } from './drive/chromium-page.ts';
import type { BrowserDriver } from './drive/driver.ts';
import type { FirefoxDriver } from './drive/firefox.ts';
import { type Hosts, serveHosts } from './drive/hosts.ts';
import { until } from './drive/until.ts';
import { type Variant, variantOf } from './drive/variant.ts';
import { savedPosts, seed } from './pages/saved.ts';
import { clickOn, journeyPages, journeyTitle, journeyUrl, reaches, says } from './stories/journey.ts';
import { readLibrary } from './stories/library-facts.ts';
import { Died, expectPromises } from './stories/promises.ts';
import { journey, type Point, toldNothing } from './stories/whole-journey.ts';

const VERSION = '(globalThis.browser ?? chrome).runtime.getManifest().version';
const UPDATED_AT: readonly Point[] = ['popup open', 'edits kept', 'save clicked', 'update clicked'];

/** In Firefox's window. Until the list is drawn the page is on its way, and takes the front at its end. */
const SHORTCUTS_SHOWN = `gBrowser.currentURI.spec === 'about:addons' && !!gBrowser.contentDocument?.querySelector('addon-shortcuts .shortcut')`;

describe.each(BROWSERS)('the extension is updated in %s', (kind) => {
  const { pages, grow } = journeyPages(UPDATED_AT.length);
  let hosts: Hosts;
  let variant: Variant;
  let browser: BrowserDriver;
  let release = 1;
  beforeAll(async () => {
    hosts = await serveHosts(pages);
    variant = variantOf(kind);
    variant.edit(({ commands }) => {
      // A key that is refused: Chromium gives Alt+Shift+C to no extension, Firefox gives whatever is asked for.
      if (kind === 'firefox') delete commands._execute_action?.suggested_key;
      else if (commands._execute_action) commands._execute_action.suggested_key = { default: 'Alt+Shift+C' };
    });
    browser = await openBrowser(kind, { hosts, extension: variant.dir });
  });
  afterAll(async () => {
    await browser?.close();
    variant?.remove();
    hosts?.close();
  });

  /** Puts the next version in the place of this one, as the browsers do it. */
  async function update(): Promise<void> {
    release += 1;
    const version = `9.${release}.0`;
    variant.edit((manifest) => {
      manifest.version = version;
    });
    if (kind === 'firefox') {
      const extensionData = { type: 'path', path: path.resolve(variant.dir) };
      await (browser as FirefoxDriver).send('webExtension.install', { extensionData }); // it is one
    } else {
      await sendOf((browser as ChromiumDriver).session())('Extensions.loadUnpacked', { path: variant.dir }); // it is one
    }
    await until(`version ${version}`, async () => {
      const page = await browser.openLibrary();
      const now = await page.evaluate(VERSION);
      await page.close();
      return now === version;
    });
  }

  test.each(UPDATED_AT)('%s: what was answered as saved is there, what was typed is back', async (point) => {
    const n = UPDATED_AT.indexOf(point);
    const url = journeyUrl(n);
    const told = toldNothing();
    const going = journey(browser, {
      url,
      title: `Typed before the update: ${point}`,
      grow,
      told,
      at: async (here) => {
        if (here !== point) return undefined;
        await update();
        throw new Died();
      },
    });
    await expect(going).rejects.toThrow(Died);
    const library = await browser.openLibrary();
    expectPromises(await readLibrary(library), url, told, point);
    await library.close();
    const popup = await clickOn(browser, url);
    await reaches(popup, 'ready', 'already', 'changed', 'saved');
    await popup.waitFor(`document.querySelector('#title').value === ${JSON.stringify(told.kept ?? journeyTitle(n))}`);
    await popup.close();
  });

  test('a key that the browser does not bind is shown as such, with the way to bind it', async () => {
    const settings = await browser.openPage('settings.html');
    await settings.waitFor(`document.body.dataset.ready === 'true'`);
    expect(await settings.evaluate(`[...document.querySelectorAll('#shortcut-list dd')].map((it) => it.textContent)`)).toEqual([
      'none',
      'Alt+Shift+S',
    ]);
    expect(await settings.text('main')).toContain('Another extension may have taken the key.');
    const first = await browser.openPage('first-run.html');
    await first.waitFor(`document.body.dataset.ready === 'true'`);
    expect(await first.evaluate(`!!document.querySelector('#shortcut')`)).toBe(false);
    expect(await first.text('#no-key')).toContain('The browser gave it no key');
    await first.close();
    await settings.click('#bind');
    await until('the browser’s own page for shortcuts', async () =>
      kind === 'firefox'
        ? (browser as FirefoxDriver).inChrome(SHORTCUTS_SHOWN) // it is one
        : (browser as ChromiumDriver) // it is one
            .context()
            .pages()
            .some((page) => page.url() === 'chrome://extensions/shortcuts'),
    );
    await settings.close();
  });
});

test.each(BROWSERS)('a library of a newer version is refused in words, and stays as it is, in %s', async (kind) => {
  const { pages } = journeyPages(1);
  const hosts = await serveHosts(pages);
  const browser = await openBrowser(kind, { hosts });
  try {
    const library = await browser.openLibrary();
    await seed(library, savedPosts(2));
    const before = await readLibrary(library);
    expect(before.entries).toHaveLength(2);
    await library.evaluate(`new Promise((resolve, reject) => {
      const opening = indexedDB.open('clippost', 999);
      opening.onsuccess = () => { opening.result.close(); resolve(true); };
      opening.onerror = () => reject(opening.error);
    })`);
    await library.close();
    const again = await browser.openLibrary();
    await again.waitFor(`document.body.innerText.includes('A newer Clippost wrote this.')`);
    const popup = await clickOn(browser, journeyUrl(0));
    await reaches(popup, 'failed');
    await says(popup, 'A newer Clippost wrote this. Please update Clippost; nothing was changed.', '#alert');
    await popup.close();
    expect(await readLibrary(again)).toEqual(before);
  } finally {
    await browser.close();
    hosts.close();
  }
});
