// A folder on a real disk in a real Chromium: chosen, filled, followed, lost and found again.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serializePost } from '../../src/core/format/serialize.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import { armDirectoryPicker, type ChromiumDriver, openChromium } from './drive/chromium.ts';
import { tabDriver } from './drive/chromium-page.ts';
import type { PageDriver } from './drive/driver.ts';
import { until } from './drive/until.ts';
import { keptIn, savedPosts, seed, violations } from './pages/saved.ts';

const [FIRST] = savedPosts(1);
if (FIRST === undefined) throw new Error('there is one');
const MINE = serializePost({ ...FIRST.post, title: 'Mine', url: 'https://news.example/mine' }, DEFAULT_SETTINGS);

let browser: ChromiumDriver;
let root: string;
let tab: Page;
let page: PageDriver;

const inRoot = (name: string): string => path.join(root, name);
const posts = (): readonly string[] =>
  fs
    .readdirSync(root)
    .filter((name) => name.endsWith('.md'))
    .sort();
const read = (name: string): string => fs.readFileSync(inRoot(name), 'utf8');
const stands = (state: string): Promise<unknown> =>
  page.waitFor(`document.querySelector('#folder')?.dataset.state === ${JSON.stringify(state)}`);
const line = (): Promise<string> => page.evaluate(`document.querySelector('#folder p').textContent`);

async function openLibrary(): Promise<void> {
  tab = await browser.context().newPage();
  await tab.goto(`${browser.base}library.html`);
  page = tabDriver(tab);
  await page.waitFor(`!!document.querySelector('#folder')`);
}

beforeAll(async () => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'clippost-folder-'));
  browser = await openChromium({ folders: [root] });
  await openLibrary();
});
afterAll(async () => {
  await browser?.close();
  fs.rmSync(root, { recursive: true, force: true });
});

test('choosing a folder says first what is there and what will happen; then both sides are in step', async () => {
  await seed(page, savedPosts(3));
  fs.writeFileSync(inRoot('2026-01-02-mine.md'), MINE);
  fs.writeFileSync(inRoot('readme.md'), '# Read me\n');
  fs.writeFileSync(inRoot('broken.md'), '---\ntitle: "half\n---\n');
  await stands('none');
  await armDirectoryPicker(tab, root);
  await page.click('#choose-folder');
  expect(await page.text('#folder-found')).toBe('Found: 1 post, 1 other file, and 1 unreadable.');
  expect(await page.text('.prospect')).toContain('3 posts of your library are written there as new files.');
  expect(await page.text('.prospect')).toContain('1 post from there comes into your library.');
  expect(await violations(page)).toEqual([]);
  expect(fs.readdirSync(root)).not.toContain('.clippost');
  await page.click('#connect');
  await stands('in-step');
  expect(posts()).toHaveLength(6);
  expect(read('2026-03-05-The-river-rises-again-0.md')).toBe(serializePost(FIRST.post, DEFAULT_SETTINGS));
  expect(read('readme.md')).toBe('# Read me\n');
  expect((await keptIn(page)).entries.map(({ post }) => post.title)).toContain('Mine');
  expect(await line()).toMatch(/^● Folder “clippost-folder-.*”: in step, /);
  expect(await violations(page)).toEqual([]);
});

test('an edit in the folder comes back while the page is open, and within two seconds', async () => {
  const name = '2026-01-02-mine.md';
  const before = Date.now();
  fs.writeFileSync(inRoot(name), read(name).replace('title: "Mine"', 'title: "Mine, by hand"'));
  await until('the edit', async () => (await keptIn(page)).entries.some(({ post }) => post.title === 'Mine, by hand'));
  expect(Date.now() - before).toBeLessThan(2000);
});
