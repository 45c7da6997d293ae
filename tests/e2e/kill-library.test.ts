// The browser is killed while the library page brings something back: an earlier version, a whole backup. Nothing is lost, nothing is
// there twice, and what was answered is there.
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Entry } from '../../src/core/entry.ts';
import { BROWSERS, openBrowser } from './drive/browser.ts';
import type { BrowserDriver, PageDriver } from './drive/driver.ts';
import { serveHosts } from './drive/hosts.ts';
import { until } from './drive/until.ts';
import { FERRY_URL, ferryPage } from './pages/ferry.ts';
import { backupOf, chooseFile, keptIn, savedPosts, seed } from './pages/saved.ts';
import { clickOn, says } from './stories/journey.ts';

const stateSays = (page: PageDriver, text: string): Promise<unknown> =>
  page.waitFor(`document.querySelector('#state').textContent.includes(${JSON.stringify(text)})`);

/** A backup of many posts: long enough at work to be killed in the middle. */
const BACKED_UP: readonly Entry[] = savedPosts(600).map((entry) => ({ ...entry, id: `q${entry.id}` }));

describe.each(BROWSERS)('killed while bringing back in %s', (kind) => {
  const zip = backupOf(BACKED_UP);
  let browser: BrowserDriver;
  let page: PageDriver;
  const open = async (file: string): Promise<void> => {
    page = await browser.openPage(file);
    await page.waitFor(`!!document.querySelector('#only-here[data-count]')`);
  };
  const again = async (): Promise<void> => {
    await browser.kill();
    await browser.restart();
  };
  beforeAll(async () => {
    browser = await openBrowser(kind);
    await open('library.html');
    await seed(page, savedPosts(2));
    await page.close();
    await open('library.html?entry=p1');
    await page.click('#edit');
    await page.fill('#edit-title', 'Edited once');
    await page.click('#save');
    await stateSays(page, 'Changes saved');
  });
  afterAll(() => browser?.close());

  const RESTORE = `document.querySelector('.restore-version')`;
  /** All titles that the post ever had, the current one first. */
  const titles = async (): Promise<readonly string[]> => {
    const { entries, versions } = await keptIn(page);
    expect(entries.flatMap(({ id }) => (id.startsWith('q') ? [] : [id])).sort()).toEqual(['p0', 'p1']);
    return [
      ...entries.filter(({ id }) => id === 'p1').map(({ post }) => post.title),
      ...versions.filter(({ entryId }) => entryId === 'p1').map(({ post }) => post.title),
    ];
  };

  test('a version: before or after it, never between', async () => {
    await page.click('#history');
    await page.waitFor(`!!${RESTORE}`);
    await page.evaluate(`void setTimeout(() => ${RESTORE}.click(), 0)`);
    await again();
    await open('library.html?entry=p1');
    const [current, ...earlier] = await titles();
    expect(['Edited once', '新桥今天通车 1']).toContain(current);
    expect(earlier).toEqual(current === 'Edited once' ? ['新桥今天通车 1'] : ['新桥今天通车 1', 'Edited once']);
  });

  // What was answered before is looked at after the next kill: a start of a browser takes seconds.
  test('a backup: all of it or nothing, and restored again it is whole; the answered version is there', async () => {
    await page.click('#history');
    await page.waitFor(`!!${RESTORE}`);
    await page.evaluate(`${RESTORE}.click()`);
    await stateSays(page, 'the current one again');
    const answered = await titles();
    await chooseFile(page, '#restore-file', 'backup.zip', zip);
    await page.waitFor(`/Restoring|added/.test(document.querySelector('#state').textContent)`); // at work, or just done
    await again();
    await open('library.html');
    expect(await titles()).toEqual(answered);
    const { entries } = await keptIn(page);
    expect([2, 2 + BACKED_UP.length]).toContain(entries.length);
    await chooseFile(page, '#restore-file', 'backup.zip', zip);
    await stateSays(page, entries.length === 2 ? '600 added' : '0 added, 600 were already here.');
    await again();
    await open('library.html');
    const ids = (await keptIn(page)).entries.map(({ id }) => id);
    expect(ids).toHaveLength(2 + BACKED_UP.length);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('all posts to the trash: all of them or none', async () => {
    await page.evaluate(`(document.querySelector('#list').focus(), true)`);
    await page.press('Control+a');
    await page.press('Delete');
    await page.waitFor(`/Moving|are in the trash/.test(document.querySelector('#state').textContent)`); // at work, or just done
    await again();
    await open('library.html');
    const trashed = (await keptIn(page)).entries.filter((entry) => entry.trashed !== null);
    expect([0, 2 + BACKED_UP.length]).toContain(trashed.length);
  });
});

/** The folder of our databases in a Chromium profile. */
function databaseDir(profile: string): string {
  const all = path.join(profile, 'Default/IndexedDB');
  const [ours] = fs.readdirSync(all);
  return path.join(all, ours ?? '');
}

/** LevelDB's log in it: the file that is written to. */
function logFile(profile: string): string {
  const dir = databaseDir(profile);
  const logs = fs.readdirSync(dir).filter((file) => file.endsWith('.log'));
  return path.join(dir, logs.sort().at(-1) ?? '');
}

/** The beginning of a record of 1000 bytes (crc, length, "whole"), and a tenth of what it says: what a kill in the middle of a write leaves. */
function tearLog(file: string): void {
  const record = Buffer.alloc(7 + 100, 7);
  record.writeUInt16LE(1000, 4);
  record.writeUInt8(1, 6);
  fs.appendFileSync(file, record);
}

test('a write that a kill cut in two costs nothing, at the next start and at the one after it, in chromium', async () => {
  const browser = await openBrowser('chromium');
  try {
    await seed(await browser.openLibrary(), savedPosts(2));
    await browser.kill();
    const torn = logFile(browser.profile);
    tearLog(torn);
    await browser.restart();
    await until('a new log', () => !fs.existsSync(torn));
    await seed(await browser.openLibrary(), savedPosts(3));
    await browser.kill();
    await browser.restart();
    expect((await keptIn(await browser.openLibrary())).entries).toHaveLength(3);
  } finally {
    await browser.close();
  }
});

test('a library that the browser cannot open: said so, the page can be clipped and downloaded, and nothing of it is lost, in chromium', async () => {
  const hosts = await serveHosts({ [FERRY_URL]: ferryPage() });
  const browser = await openBrowser('chromium', { hosts });
  try {
    await seed(await browser.openLibrary(), savedPosts(2));
    const before = await keptIn(await browser.openLibrary());
    await browser.kill();
    const dir = databaseDir(browser.profile);
    fs.renameSync(dir, `${dir}.aside`);
    fs.writeFileSync(dir, 'a file in its place, as a damaged disk has it');
    await browser.restart();
    const popup = await clickOn(browser, FERRY_URL);
    await says(popup, 'Clippost could not see whether this is saved. The browser cannot open your library.', '#alert');
    await popup.fill('#title', 'Typed without a library');
    await popup.click('#save');
    await says(popup, 'Not saved. The browser cannot open your library.', '#alert');
    await popup.click('#retry');
    await says(popup, 'Not saved. The browser cannot open your library.', '#alert');
    await popup.click('#download-instead');
    await says(popup, 'Downloaded as');
    const file = path.join(browser.downloadDir, await popup.text('#state .file'));
    expect(fs.readFileSync(file, 'utf8')).toContain('title: "Typed without a library"');
    await popup.close();
    await browser.kill();
    fs.rmSync(dir);
    fs.renameSync(`${dir}.aside`, dir);
    await browser.restart();
    expect(await keptIn(await browser.openLibrary())).toEqual(before);
  } finally {
    await browser.close();
    hosts.close();
  }
});
