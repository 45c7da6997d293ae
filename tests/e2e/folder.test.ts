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
import { seedFolderGrant } from './drive/chromium-profile.ts';
import type { PageDriver, PopupDriver } from './drive/driver.ts';
import { type Hosts, serveHosts } from './drive/hosts.ts';
import { until } from './drive/until.ts';
import { FERRY_URL, ferryPage } from './pages/ferry.ts';
import { PAGES, RFI, SAMPLE } from './pages/pages.ts';
import { keptIn, openPost, savedPosts, seed } from './pages/saved.ts';
import { expectAccessible } from './stories/accessible.ts';
import { clickOn } from './stories/journey.ts';

const [FIRST] = savedPosts(1);
if (FIRST === undefined) throw new Error('there is one');
const MINE = serializePost({ ...FIRST.post, title: 'Mine', url: 'https://news.example/mine' }, DEFAULT_SETTINGS);

let hosts: Hosts;
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

/** What the toolbar button shows on every tab without a mark of its own: the badge, and the words where the mouse rests. */
const onButton = (where: PageDriver): Promise<readonly string[]> =>
  where.evaluate(`Promise.all([chrome.action.getBadgeText({}), chrome.action.getTitle({})])`);

async function openLibrary(): Promise<void> {
  tab = await browser.context().newPage();
  await tab.goto(`${browser.base}library.html`);
  page = tabDriver(tab);
  await page.waitFor(`!!document.querySelector('#folder')`);
}

beforeAll(async () => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'clippost-folder-'));
  hosts = await serveHosts({ ...PAGES, [FERRY_URL]: ferryPage() });
  browser = await openChromium({ folders: [root], hosts });
  await openLibrary();
});
afterAll(async () => {
  await browser?.close();
  hosts?.close();
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
  await expectAccessible(page);
  expect(fs.readdirSync(root)).not.toContain('.clippost');
  await page.click('#connect');
  await stands('in-step');
  expect(posts()).toHaveLength(6);
  expect(read('2026-03-05-The-river-rises-again-0.md')).toBe(serializePost(FIRST.post, DEFAULT_SETTINGS));
  expect(read('readme.md')).toBe('# Read me\n');
  expect((await keptIn(page)).entries.map(({ post }) => post.title)).toContain('Mine');
  expect(await line()).toMatch(/^● Folder “clippost-folder-.*”: in step, /);
  await expectAccessible(page);
});

test('an edit in the folder comes back while the page is open, and within two seconds', async () => {
  const name = '2026-01-02-mine.md';
  const before = Date.now();
  fs.writeFileSync(inRoot(name), read(name).replace('title: "Mine"', 'title: "Mine, by hand"'));
  await until('the edit', async () => (await keptIn(page)).entries.some(({ post }) => post.title === 'Mine, by hand'));
  expect(Date.now() - before).toBeLessThan(2000);
});

/** The popup over a page, once it shows the article. */
async function clip(address: string = SAMPLE.address): Promise<PopupDriver> {
  const popup = await clickOn(browser, address);
  await popup.waitFor(`!['', 'loading', undefined].includes(document.body.dataset.state)`);
  return popup;
}
const says = (popup: PopupDriver, text: string): Promise<unknown> =>
  popup.waitFor(`document.body.innerText.includes(${JSON.stringify(text)})`);
const stored = async (title: string) => (await keptIn(page)).entries.find(({ post }) => post.title === title);

test('a save by toolbar click is a file at once, by the worker alone, and said only after it was read back', async () => {
  await tab.close();
  const popup = await clip();
  await browser.stopWorker();
  await popup.click('#save');
  await says(popup, `Written to ${path.basename(root)}/${SAMPLE.fileName}`);
  const text = read(SAMPLE.fileName);
  await popup.close();
  await openLibrary();
  await stands('in-step');
  expect(text).toBe(serializePost((await stored(SAMPLE.title))?.post ?? FIRST.post, DEFAULT_SETTINGS));
  expect((await page.evaluate<string>(`document.querySelector('#only-here').dataset.count`)).length).toBe(1);
  await page.waitFor(`document.querySelector('#only-here').dataset.count === '0'`);
  await tab.close();
});

test('an edit in the popup changes its places in the file and nothing else, and Undo takes it back there too', async () => {
  const before = read(SAMPLE.fileName);
  const popup = await clip();
  await popup.fill('#author', 'Somebody Else');
  await popup.press('Control+Enter');
  await says(popup, 'Written to');
  expect(read(SAMPLE.fileName)).toBe(before.replace(`author: ${SAMPLE.author}`, 'author: Somebody Else'));
  await popup.click('#undo');
  await until('the file as before', () => read(SAMPLE.fileName) === before);
  await popup.close();
});

test('an edit in the library reaches the file while a hand-made line stays as it is', async () => {
  fs.writeFileSync(inRoot(SAMPLE.fileName), read(SAMPLE.fileName).replace('layout: post', 'layout: post # mine'));
  await openLibrary();
  await stands('in-step');
  const entry = await stored(SAMPLE.title);
  await openPost(page, entry?.id ?? '');
  await page.click('#edit');
  await page.fill('#edit-title', 'The ferry');
  await page.click('#save');
  await until('the file', () => read(SAMPLE.fileName).includes('title: "The ferry"'));
  expect(read(SAMPLE.fileName)).toContain('layout: post # mine\n');
  await stands('in-step');
  await page.click('#file'); // the one that is there, and not one as it might be written
  await page.waitFor(`document.querySelector('#file-text').textContent === ${JSON.stringify(read(SAMPLE.fileName))}`);
  expect(await page.text('#file-path')).toBe(`${path.basename(root)}/${SAMPLE.fileName}`);
});

test('deleted on either side: the other follows, and both keep it', async () => {
  fs.rmSync(inRoot('2026-01-02-mine.md'));
  await until('the trash', async () => (await stored('Mine, by hand'))?.trashed?.why === 'absence');
  const before = read(SAMPLE.fileName);
  expect(before).toContain('layout: post # mine');
  await page.click('#delete');
  await until('the file to go', () => !fs.existsSync(inRoot(SAMPLE.fileName)));
  const [kept, ...more] = fs.readdirSync(inRoot('.clippost/trash'));
  expect(more).toEqual([]);
  expect(fs.readFileSync(inRoot(`.clippost/trash/${kept}`), 'utf8')).toBe(before);
  await page.click('#undo');
  await until('the file to come back', () => posts().includes(SAMPLE.fileName));
  expect(read(SAMPLE.fileName)).toBe(before);
  expect(posts()).toHaveLength(6);
});

test('the folder gone: said, nothing lost, and found again', async () => {
  fs.renameSync(root, `${root}-elsewhere`);
  await page.evaluate(`(dispatchEvent(new Event('focus')), true)`);
  await stands('missing');
  expect(await line()).toContain('not found');
  fs.renameSync(`${root}-elsewhere`, root);
  await page.click('#sync-now');
  await stands('in-step');
  expect((await keptIn(page)).entries.filter(({ trashed }) => trashed === null)).toHaveLength(4);
});

test('permission lost: the save is kept and waits, and one click leads to where it is given again', async () => {
  const id = new URL(browser.base).hostname;
  await browser.kill();
  seedFolderGrant(browser.profile, id, []);
  await browser.restart();
  const popup = await clip(FERRY_URL);
  await popup.click('#save');
  await says(popup, '1 file waiting');
  expect(posts().filter((name) => name.includes('two-harbours'))).toEqual([]);
  expect(await onButton(popup)).toEqual(['1', 'Clip this page\nWaiting for the folder: 1 (see the library)']);
  await popup.click('#folder-way');
  const opened = await until('the library', () =>
    browser
      .context()
      .pages()
      .find((it) => it.url().includes('library.html')),
  );
  page = tabDriver(opened);
  await stands('not-allowed');
  expect(await line()).toContain('1 file waiting, needs one click');
  expect(await page.text('.allow-hint')).toContain('Allow on every visit');
  await expectAccessible(page);
  await page.text('#allow-again');
  // The prompt itself is the browser's: the answer is seeded, as a person gives it.
  await browser.kill();
  seedFolderGrant(browser.profile, id, [root]);
  await browser.restart();
  await openLibrary();
  await stands('in-step');
  expect(posts().filter((name) => name.includes('two-harbours'))).toHaveLength(1);
  await until('the button without a mark', async () => (await onButton(page))[0] === '');
});

test('a save beside an open library: what the worker has written counts there as only here no longer', async () => {
  await page.waitFor(`document.querySelector('#only-here').dataset.count === '0'`);
  const popup = await clip(RFI.address);
  await popup.click('#save');
  await says(popup, 'Written to');
  await popup.close();
  // Together: a row that comes counts as only here until its file is known.
  await page.waitFor(
    `document.querySelector('#list').innerText.includes('安倍') && document.querySelector('#only-here').dataset.count === '0'`,
  );
  expect(await line()).toContain('in step');
});

test('disconnected: files and posts stay as they are', async () => {
  const before = posts();
  await page.click('#disconnect');
  await page.click('#disconnect-yes');
  await stands('none');
  expect(posts()).toEqual(before);
  expect((await keptIn(page)).entries.filter(({ trashed }) => trashed === null)).toHaveLength(before.length - 2); // readme and broken are nobody's posts
});
