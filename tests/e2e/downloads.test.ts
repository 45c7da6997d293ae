// Downloads that do not go as asked: refused, canceled, asked about, under another name. Each is said as it is, and can be tried again.
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, openBrowser } from './drive/browser.ts';
import { type ChromiumDriver, openChromium } from './drive/chromium.ts';
import type { BrowserDriver, PopupDriver } from './drive/driver.ts';
import { type FirefoxDriver, openFirefox } from './drive/firefox.ts';
import { type Hosts, serveHosts } from './drive/hosts.ts';
import { answerSaveDialog } from './drive/questions.ts';
import { until } from './drive/until.ts';
import { CHROMIUM_WINDOW, startDisplay } from './drive/xvfb.ts';
import { FERRY_URL, ferryPage } from './pages/ferry.ts';
import { clickOn, reaches, says } from './stories/journey.ts';

/** Ways to make a browser's downloads go wrong, and right again. */
interface Downloads {
  /** The downloads folder takes no files. */
  refuse(): Promise<void>;
  /** A person stops each download at once. */
  cancel(): Promise<void>;
  allow(): Promise<void>;
}

/** A folder that takes no file, not even root's. */
const UNWRITABLE = '/proc';

function chromiumDownloads(browser: ChromiumDriver): Downloads {
  const set = async (behavior: 'allow' | 'deny' | 'default', more: { downloadPath?: string } = {}): Promise<void> => {
    await browser.session().send('Browser.setDownloadBehavior', { behavior, ...more });
  };
  return {
    refuse: () => set('allow', { downloadPath: UNWRITABLE }),
    cancel: () => set('deny'),
    allow: () => set('default'),
  };
}

function firefoxDownloads(browser: FirefoxDriver): Downloads {
  const folder = (dir: string) => `Services.prefs.setStringPref('browser.download.dir', ${JSON.stringify(dir)})`;
  const all = `(({ Downloads }) => Downloads.getList(Downloads.ALL))(ChromeUtils.importESModule('resource://gre/modules/Downloads.sys.mjs'))`;
  return {
    refuse: () => browser.inChrome(`void ${folder(UNWRITABLE)}`),
    // A small file is written before anybody can press the button: each download is stopped as it starts.
    cancel: () =>
      browser.inChrome(`(async () => {
        ${folder(browser.downloadDir)};
        window.stopper = {
          onDownloadAdded(download) {
            const start = download.start.bind(download);
            download.start = () => { const running = start(); download.cancel(); return running; };
          },
        };
        await (await ${all}).addView(window.stopper);
      })()`),
    allow: () => browser.inChrome(`${all}.then((list) => list.removeView(window.stopper)).then(() => true)`),
  };
}

/** The browser, ready to download the ferry's post. */
async function openOver(browser: BrowserDriver): Promise<PopupDriver> {
  const popup = await clickOn(browser, FERRY_URL);
  await reaches(popup, 'ready');
  return popup;
}

const NOT_WRITTEN = 'Not downloaded. The browser did not write the file, or the download was canceled.';

let hosts: Hosts;
beforeAll(async () => {
  hosts = await serveHosts({ [FERRY_URL]: ferryPage() });
});
afterAll(() => hosts?.close());

describe.each(BROWSERS)('downloads in %s', (kind) => {
  let browser: BrowserDriver;
  let downloads: Downloads;
  beforeAll(async () => {
    if (kind === 'chromium') {
      const chromium = await openChromium({ hosts });
      [browser, downloads] = [chromium, chromiumDownloads(chromium)];
    } else {
      const firefox = await openFirefox({ hosts });
      [browser, downloads] = [firefox, firefoxDownloads(firefox)];
    }
  });
  afterAll(() => browser?.close());

  test('refused, canceled, then tried again; a name that is taken is made another, and said', async () => {
    const popup = await openOver(browser);
    await downloads.refuse();
    await popup.click('#download');
    await says(popup, NOT_WRITTEN, '#alert');
    expect(fs.readdirSync(browser.downloadDir)).toEqual([]);
    await downloads.cancel();
    await popup.fill('#title', 'Canceled once'); // the line goes back to how the form stands
    await popup.waitFor(`document.querySelector('#alert').textContent === ''`);
    await popup.click('#download');
    await says(popup, NOT_WRITTEN, '#alert');
    expect(fs.readdirSync(browser.downloadDir)).toEqual([]);

    await downloads.allow();
    const wished = await popup.text('#file-name');
    fs.writeFileSync(path.join(browser.downloadDir, wished), 'another post of this name');
    await popup.click('#retry');
    await says(popup, 'Downloaded as');
    await says(popup, 'The browser changed the name.', '.state-detail');
    const name = await popup.text('#state .file');
    expect(name).not.toBe(wished);
    expect(fs.readFileSync(path.join(browser.downloadDir, name), 'utf8')).toContain('title: "Canceled once"');
    expect(fs.readFileSync(path.join(browser.downloadDir, wished), 'utf8')).toBe('another post of this name');
    if (kind === 'firefox') {
      // "Always ask where to save": Firefox does not ask an extension.
      await (browser as FirefoxDriver).inChrome(`void Services.prefs.setBoolPref('browser.download.useDownloadDir', false)`); // it is one
      const files = fs.readdirSync(browser.downloadDir).length;
      await popup.click('#download');
      await expect.poll(() => fs.readdirSync(browser.downloadDir).length).toBe(files + 1);
      await says(popup, 'Downloaded as');
    }
    expect(await popup.evaluate(BASES)).toEqual([]);
    await popup.click('#save');
    await reaches(popup, 'saved');
    await popup.click('#download');
    await says(popup, 'Downloaded as');
    expect(await popup.evaluate(BASES)).toEqual([await popup.text('#state .file')]); // of a saved post: the base of the next import
    await popup.close();
  });
});

/** The paths of exported posts: what an import is judged by. */
const BASES = `new Promise((resolve) => {
  const opening = indexedDB.open('clippost');
  opening.onsuccess = () => {
    const asking = opening.result.transaction('placements').objectStore('placements').getAll();
    asking.onsuccess = () => {
      opening.result.close();
      resolve(asking.result.map(({ path }) => path));
    };
  };
})`;

/** The names under which the library knows downloaded files. */
const NOTED = `new Promise((resolve) => {
  const opening = indexedDB.open('clippost');
  opening.onsuccess = () => {
    const asking = opening.result.transaction('downloads').objectStore('downloads').getAll();
    asking.onsuccess = () => {
      opening.result.close();
      resolve(asking.result.map(({ name }) => name));
    };
  };
})`;

test('Chromium asks where to save: no answer writes nothing, and the name on disk is the one that is noted', async () => {
  const display = await startDisplay();
  const browser = await openBrowser('chromium', {
    hosts,
    asksWhereToSave: true,
    display: display.name,
    args: CHROMIUM_WINDOW,
  });
  try {
    for (const answer of [null, path.join(browser.downloadDir, 'mine.md')]) {
      const popup = await openOver(browser);
      await popup.click('#download');
      await answerSaveDialog(display, answer); // it takes the focus, and so the popup away
      if (!(await popup.isClosed())) await popup.close();
      if (answer !== null) await until('the file', () => fs.existsSync(answer));
    }
    expect(fs.readdirSync(browser.downloadDir)).toEqual(['mine.md']);
    const library = await browser.openLibrary();
    await until('the note', async () => (await library.evaluate<readonly string[]>(NOTED)).join() === 'mine.md');
  } finally {
    await browser.close();
    display.stop();
  }
});
