import fs from 'node:fs';
import path from 'node:path';
import type { BrowserDriver } from '../drive/driver.ts';
import { clickOn, reaches, says } from './journey.ts';

/** Where a browser keeps the library of an extension: what an extension's storage.local is in lies elsewhere in both. */
function libraryFiles({ kind, profile, base }: BrowserDriver): string {
  const { protocol, host } = new URL(base);
  return kind === 'chromium'
    ? path.join(profile, 'Default', 'IndexedDB', `chrome-extension_${host}_0.indexeddb.leveldb`)
    : path.join(profile, 'storage', 'default', `${protocol.replace(':', '')}+++${host}`, 'idb');
}

/** The library's files go while the browser is closed: it begins a new one, and we say so until the person knows. `url` is of an article. */
export async function losesLibrary(browser: BrowserDriver, url: string): Promise<void> {
  await browser.kill();
  const files = libraryFiles(browser);
  if (!fs.existsSync(files)) throw new Error(`no library in ${files}`);
  fs.rmSync(files, { recursive: true });
  await browser.restart();
  const library = await browser.openLibrary();
  await library.waitFor(`document.querySelector('#lost')?.textContent.includes('Restore a backup')`);
  await library.close();
  let popup = await clickOn(browser, url);
  await reaches(popup, 'ready');
  await says(popup, 'Your earlier library is gone', '#alert');
  await popup.click('#lost-accept');
  await popup.waitFor(`document.querySelector('#alert').textContent === ''`);
  await popup.close();
  popup = await clickOn(browser, url);
  await reaches(popup, 'ready');
  await says(popup, 'Not saved yet', '.state-detail');
  await popup.close();
}
