// A download that is taken back: the file goes for ten minutes, and only while the browser reports it there in the size that was written.
// Else it stays, and the sentence says so and where it is, or was.
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, openBrowser } from './drive/browser.ts';
import { openChromium } from './drive/chromium.ts';
import type { BrowserDriver, PageDriver } from './drive/driver.ts';
import { type Hosts, serveHosts } from './drive/hosts.ts';
import { until } from './drive/until.ts';
import { FERRY_URL, ferryPage } from './pages/ferry.ts';
import { clickOn, says } from './stories/journey.ts';

/** Changes what was noted of the downloads. */
const renote = (page: PageDriver, changes: string): Promise<unknown> =>
  page.evaluate(`new Promise((resolve) => {
    const opening = indexedDB.open('clippost');
    opening.onsuccess = () => {
      const store = opening.result.transaction('downloads', 'readwrite').objectStore('downloads');
      store.getAll().onsuccess = ({ target }) => { for (const row of target.result) store.put({ ...row, ${changes} }); };
      store.transaction.oncomplete = () => { opening.result.close(); resolve(true); };
    };
  })`);

const itself = (file: string): string => file;

/** What happens between the download and Undo, what is said then, and whether the file stands. */
const CASES: readonly (readonly [
  name: string,
  meanwhile: (page: PageDriver, file: string) => unknown,
  said: RegExp,
  /** Where the file is said to lie, when it stays. */
  stays: false | ((file: string) => string),
])[] = [
  ['at once', () => undefined, /The downloaded file was removed again\./, false],
  // Chromium looks at the disk only afterwards, and counts a file that is gone as removed
  ['deleted by the person', (_page, file) => fs.rmSync(file), /The file is no longer where it was saved\.|removed again/, false],
  ['of another size', (page) => renote(page, 'sizeBytes: row.sizeBytes - 1'), /The file stays: it was changed since\./, itself],
  // browsers begin to count anew when their list of downloads was cleared
  [
    'with another download under its number by now',
    (page) => renote(page, `path: row.path + '.other'`),
    /The file is no longer where it was saved\./,
    (file) => `${file}.other`,
  ],
  [
    'after eleven minutes',
    (page) => renote(page, 'at: new Date(Date.now() - 11 * 60_000).toISOString()'),
    /The file stays: ten minutes are over\./,
    itself,
  ],
];

describe.each(BROWSERS)('a download taken back in %s', (kind) => {
  let hosts: Hosts;
  let browser: BrowserDriver;
  beforeAll(async () => {
    hosts = await serveHosts({ [FERRY_URL]: ferryPage() });
    browser = await openBrowser(kind, { hosts });
  });
  afterAll(async () => {
    await browser?.close();
    hosts?.close();
  });

  test('removed or left where it is, and said so', async () => {
    const popup = await clickOn(browser, FERRY_URL);
    for (const [name, meanwhile, said, stays] of CASES) {
      await popup.waitFor(`!document.querySelector('#download').disabled`);
      await popup.click('#download');
      await says(popup, 'Downloaded as');
      const file = path.join(browser.downloadDir, await popup.text('#state .file'));
      expect(fs.existsSync(file), name).toBe(true);
      await meanwhile(popup, file);
      await popup.click('#undo');
      await popup.waitFor(`${said}.test(document.querySelector('#state').textContent)`);
      expect(fs.existsSync(file), name).toBe(stays !== false);
      if (stays) expect(await popup.text('.state-detail'), name).toBe(stays(file));
    }
    await popup.close();
  });
});

/** Downloads that count as the file of a text. */
const counted = (page: PageDriver): Promise<number> =>
  page.evaluate(`new Promise((resolve) => {
    const opening = indexedDB.open('clippost');
    opening.onsuccess = () => {
      const keys = opening.result.transaction('downloads').objectStore('downloads').getAllKeys();
      keys.onsuccess = () => { opening.result.close(); resolve(keys.result.filter((key) => /^[0-9a-f]{64}$/.test(key)).length); };
    };
  })`);

test('the background is stopped when the file has just gone: it counts as a file no more, and Undo once more ends it', async () => {
  const hosts = await serveHosts({ [FERRY_URL]: ferryPage() });
  const browser = await openChromium({ hosts });
  try {
    const popup = await clickOn(browser, FERRY_URL);
    await popup.waitFor(`!document.querySelector('#download').disabled`);
    await popup.click('#download');
    await says(popup, 'Downloaded as');
    const file = path.join(browser.downloadDir, await popup.text('#state .file'));
    expect(await counted(popup)).toBe(1);
    await browser.inWorker(`void (chrome.downloads.erase = () => new Promise(() => {}))`); // as if it died right there
    await popup.click('#undo');
    await until('the file to go', () => !fs.existsSync(file));
    expect(await counted(popup)).toBe(0);
    await browser.stopWorker();
    await popup.waitFor(`/removed again|no longer where/.test(document.querySelector('#state').textContent)`);
    expect(await counted(popup)).toBe(0);
    await popup.close();
  } finally {
    await browser.close();
    hosts.close();
  }
});
