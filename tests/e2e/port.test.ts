// Where no folder can be picked: exports into the downloads folder of a real Firefox, and the way back by Import.
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serializePost } from '../../src/core/format/serialize.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import type { PageDriver } from './drive/driver.ts';
import { type FirefoxDriver, openFirefox } from './drive/firefox.ts';
import { acceptFolder, armFolderPicker } from './drive/firefox-picker.ts';
import { type Hosts, serveHosts } from './drive/hosts.ts';
import { until } from './drive/until.ts';
import { editFile } from './pages/archive-folder.ts';
import { PAGES, SAMPLE } from './pages/pages.ts';
import { keptIn, openPost, savedPosts, seed } from './pages/saved.ts';
import { expectAccessible } from './stories/accessible.ts';

let hosts: Hosts;
let browser: FirefoxDriver;
let library: PageDriver;
beforeAll(async () => {
  hosts = await serveHosts(PAGES);
  browser = await openFirefox({ hosts });
});
afterAll(async () => {
  await browser?.close();
  await hosts?.close();
});

const says = (text: string): Promise<unknown> =>
  library.waitFor(`document.querySelector('.state-line').textContent.includes(${JSON.stringify(text)})`);
const phase = (name: string): Promise<unknown> =>
  library.waitFor(`document.querySelector('#import')?.dataset.phase === '${name}'`);
const exportsFolder = (): string => path.join(browser.downloadDir, 'Clippost', '_posts');
const exported = (): readonly string[] => fs.readdirSync(exportsFolder()).sort();
const fileOf = (name: string): string => path.join(exportsFolder(), name);
const entryTitled = async (title: string) => {
  const entry = (await keptIn(library)).entries.find(({ post }) => post.title === title);
  if (entry === undefined) throw new Error(`no post titled ${title}`);
  return entry;
};
async function openLibrary(): Promise<void> {
  library = await browser.openLibrary();
  await library.waitFor(`!!document.querySelector('#only-here[data-count]')`);
}
async function importFolder(): Promise<void> {
  await armFolderPicker(browser, path.join(browser.downloadDir, 'Clippost'));
  await library.click('#import-button');
  await phase('choose');
  await library.click('#import-folder');
  await acceptFolder(browser);
  await phase('found');
}
const [TAKEN, UNIQUE] = [SAMPLE.fileName, SAMPLE.fileName.replace(/\.md$/, '(1).md')];

test('the settings name the folder; Save writes there, beside a file that is there already, and says so', async () => {
  const settings = await browser.openPage('settings.html');
  await settings.waitFor(`document.body.dataset.ready === 'true'`);
  expect(await settings.text('label[for="also-download"]')).toContain('Clippost/_posts');
  await settings.click('#also-download');
  await settings.waitFor(`document.querySelector('#state').textContent.includes('Saved')`);
  await settings.close();
  fs.mkdirSync(exportsFolder(), { recursive: true });
  fs.writeFileSync(fileOf(TAKEN), 'somebody else’s\n');
  await browser.goto(SAMPLE.address);
  const popup = await browser.clickAction();
  await until('the title', async () => (await popup.text('#title')) === SAMPLE.title);
  await popup.click('#save');
  await until('the file to be told', async () => (await popup.text('.state-line')).includes(`Clippost/_posts/${UNIQUE}`));
  expect(await popup.text('.state-line')).toContain('The browser changed the name');
  await popup.close();
  expect(exported()).toEqual([UNIQUE, TAKEN].sort());
  expect(fs.readFileSync(fileOf(TAKEN), 'utf8')).toBe('somebody else’s\n');
});

test('after a restart the library knows its exports; an edit on disk comes back, and what it replaced is in the history', async () => {
  await browser.kill();
  await browser.restart();
  await openLibrary();
  expect(await library.text('#folder')).toContain('exports only');
  await library.waitFor(`document.querySelector('#only-here').dataset.count === '0'`);
  expect(fs.readFileSync(fileOf(UNIQUE), 'utf8')).toBe(serializePost((await entryTitled(SAMPLE.title)).post, DEFAULT_SETTINGS));
  editFile(fileOf(UNIQUE), /^author: .*$/m, 'author: Edited on disk');
  await importFolder();
  expect(await library.text('#import-found')).toBe('1 post found');
  expect(await library.text('#import-changed')).toContain('1 post was changed in its file');
  expect(await library.text('#import-others')).toContain('1 other file');
  // The button that was pressed is gone each time; the keyboard is on the next one, and not nowhere.
  await library.waitFor(`document.activeElement.id === 'import-go'`);
  await library.press('Enter');
  await phase('report');
  await library.waitFor(`document.activeElement.id === 'import-close'`);
  await expectAccessible(library);
  await library.click('#import-close');
  const { entries, versions } = await keptIn(library);
  expect(entries.map(({ post }) => post.author)).toEqual(['Edited on disk']);
  expect(versions.map(({ post }) => post.author)).toEqual([SAMPLE.author]);
});

test('Export all writes what is in no file yet; earlier exports are asked about, and kept unless the person says otherwise', async () => {
  const [second] = savedPosts(1);
  if (second === undefined) throw new Error('there is one');
  await seed(library, [second]);
  await library.close();
  await openLibrary();
  await library.click('#export-all');
  await says('1 post exported');
  expect(exported()).toHaveLength(3);
  const before = await entryTitled(SAMPLE.title);
  await openPost(library, before.id);
  await library.click('#edit');
  await library.fill('#edit-title', 'Edited here');
  await library.click('#save');
  await says('Changes saved');
  // The tick is set: saving exported it, beside the others.
  await until('the export', () => exported().length === 4);
  await library.waitFor(`document.querySelector('#only-here').dataset.count === '0'`);
  const settings = await browser.openPage('settings.html');
  await settings.waitFor(`document.body.dataset.ready === 'true'`);
  await settings.click('#also-download');
  await settings.waitFor(`document.querySelector('#state').textContent.includes('Saved')`);
  await settings.close();
  await library.click('#edit');
  await library.fill('#edit-title', 'Edited here twice');
  await library.click('#save');
  await library.waitFor(`document.querySelector('#only-here').dataset.count === '1'`);
  await library.click('#export-all');
  expect(await library.text('#export-panel')).toContain('1 of them was exported before');
  expect(await library.text('#export-panel')).toContain('not imported is lost');
  await expectAccessible(library);
  await library.click('#export-replace');
  await says('its earlier file was replaced');
  expect(exported()).toHaveLength(4);
  const texts = exported().map((name) => fs.readFileSync(fileOf(name), 'utf8'));
  expect(texts.filter((text) => text.includes('Edited here twice'))).toHaveLength(1);
  expect(texts.filter((text) => text.includes('title: "Edited here"'))).toEqual([]);
});

test('all exports imported again undo nothing; a second edit of the oldest one is taken, beside what was edited here', async () => {
  await importFolder();
  expect(await library.text('#import')).toContain('Your library has all of it.');
  await library.click('#import-close');
  await library.waitFor(`!document.querySelector('#import')`);
  editFile(fileOf(UNIQUE), 'author: Edited on disk', 'author: Edited once more');
  await importFolder();
  await library.click('#import-go');
  await phase('report');
  await library.click('#import-close');
  const { entries, versions } = await keptIn(library);
  expect(entries).toHaveLength(2);
  const { id, post } = await entryTitled('Edited here twice'); // what was edited here stands
  expect(post.author).toBe('Edited once more');
  const last = versions.filter(({ entryId }) => entryId === id).at(-1);
  expect([last?.post.title, last?.post.author]).toEqual(['Edited here twice', 'Edited on disk']);
});
