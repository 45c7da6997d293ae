// A blog beside the vault, on a real disk in a real Chromium: added in the settings with its own format and path, it receives every save.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { armDirectoryPicker, type ChromiumDriver, openChromium } from './drive/chromium.ts';
import { tabDriver } from './drive/chromium-page.ts';
import type { PageDriver } from './drive/driver.ts';
import { type Hosts, serveHosts } from './drive/hosts.ts';
import { until } from './drive/until.ts';
import { FERRY_URL, ferryPage } from './pages/ferry.ts';
import { openPost, savedPosts, seed } from './pages/saved.ts';
import { expectAccessible } from './stories/accessible.ts';
import { clickOn, reaches } from './stories/journey.ts';

let hosts: Hosts;
let browser: ChromiumDriver;
let root: string;
let tab: Page;
let settings: PageDriver;
const posts = (): readonly string[] =>
  fs
    .readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') && !name.startsWith('.clippost'))
    .sort();

async function openSettings(): Promise<void> {
  tab = await browser.context().newPage();
  await tab.goto(`${browser.base}settings.html`);
  settings = tabDriver(tab);
  await settings.waitFor(`!!document.querySelector('#add-folder')`);
}

beforeAll(async () => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'clippost-blog-'));
  hosts = await serveHosts({ [FERRY_URL]: ferryPage() });
  browser = await openChromium({ folders: [root], hosts });
  await openSettings();
  await seed(settings, savedPosts(2));
  await tab.reload();
});
afterAll(async () => {
  await browser?.close();
  hosts?.close();
  fs.rmSync(root, { recursive: true, force: true });
});

test('a wrong path is told with what is wrong; a right one is shown on the newest post, and nothing is written before it is added', async () => {
  await settings.waitFor(`!!document.querySelector('#add-folder')`);
  await armDirectoryPicker(tab, root);
  await settings.click('#add-folder');
  await settings.waitFor(`!!document.querySelector('#adding')`);
  await settings.evaluate(`(() => {
    const select = document.querySelector('#adding-preset');
    select.value = 'hugo';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    return true;
  })()`);
  await settings.fill('#adding-pattern', 'posts/{jear}/{slug}.md');
  expect(await settings.text('#adding-pattern-note')).toContain('“{jear}” is not known.');
  await expectAccessible(settings);
  await settings.waitFor(`document.querySelector('#add-it').disabled`);
  await settings.fill('#adding-pattern', 'posts/{year}/{source}/{slug}.md');
  expect(await settings.text('#adding-pattern-note')).toBe('→ posts/2026/Harbour-Post/The-river-rises-again-0.md');
  expect(fs.readdirSync(root)).toEqual([]);
  await settings.click('#add-it');
  await settings.waitFor(`!!document.querySelector('[data-role=write-only]')`);
  expect(posts()).toEqual([]);
});

test('all posts are written on demand, and every save after that', async () => {
  await settings.click('[id^=write-all-]');
  await until('both posts', async () => posts().length === 2);
  expect(posts()).toContain('posts/2026/Harbour-Post/The-river-rises-again-0.md');
  const page = await browser.openLibrary();
  await page.waitFor(`document.querySelectorAll('[data-entry-id]').length === 2`);
  await openPost(page, 'p0');
  await page.click('#edit');
  await page.fill('#edit-title', 'The river, later');
  await page.press('Control+Enter');
  const file = path.join(root, 'posts/2026/Harbour-Post/The-river-rises-again-0.md');
  await until('the edit in the file', async () => fs.readFileSync(file, 'utf8').includes('The river, later'));
  expect(posts()).toHaveLength(2);
  await page.close();
});

test('with no page of ours open the worker writes a new post, and an edit whose text the popup made', async () => {
  await settings.close();
  for (const opened of await browser.openTabs()) throw new Error(`still open: ${opened}`);
  const popup = await clickOn(browser, FERRY_URL);
  await reaches(popup, 'ready');
  await popup.fill('#title', 'The ferry sails');
  await browser.stopWorker();
  await popup.click('#save');
  await reaches(popup, 'saved');
  const [name = ''] = posts().filter((one) => one.includes('The-ferry-sails'));
  const file = path.join(root, name);
  const before = fs.readFileSync(file, 'utf8');
  await popup.fill('#author', 'Somebody Else');
  await popup.press('Control+Enter');
  await until('the edit in the file', async () => fs.readFileSync(file, 'utf8').includes('Somebody Else'));
  expect(fs.readFileSync(file, 'utf8')).toBe(before.replace('Mira Okafor', 'Somebody Else'));
  await popup.close();
  expect(posts()).toHaveLength(3);
  await openSettings();
});

test('a file that others changed is left alone and told, until the person says "write again"', async () => {
  const [name = ''] = posts().filter((one) => one.includes('again-0'));
  fs.writeFileSync(path.join(root, name), 'mine now\n');
  const page = await browser.openLibrary();
  await openPost(page, 'p0');
  await page.click('#edit');
  await page.fill('#edit-title', 'The river, much later');
  await page.press('Control+Enter');
  await settings.waitFor(`!!document.querySelector('#again-p0')`);
  expect(fs.readFileSync(path.join(root, name), 'utf8')).toBe('mine now\n');
  await expectAccessible(settings);
  await settings.click('#again-p0');
  await until('the post again', async () => fs.readFileSync(path.join(root, name), 'utf8').includes('The river, much later'));
  const trash = path.join(root, '.clippost/trash');
  expect(fs.readdirSync(trash).map((one) => fs.readFileSync(path.join(trash, one), 'utf8'))).toEqual(['mine now\n']);
});
