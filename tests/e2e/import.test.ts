// Import in Chromium: files, a folder and a zip of a real disk come into the library, and edits made there.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { zipSync } from 'fflate';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ChromiumDriver, openChromium } from './drive/chromium.ts';
import { tabDriver } from './drive/chromium-page.ts';
import type { PageDriver } from './drive/driver.ts';
import { editFile, writeArchive } from './pages/archive-folder.ts';
import { keptIn, openPost, savedPosts, seed } from './pages/saved.ts';
import { expectAccessible } from './stories/accessible.ts';

const POSTS = savedPosts(6);
let browser: ChromiumDriver;
let tab: Page;
let page: PageDriver;
let folder: string;
beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'clippost-import-'));
  writeArchive(folder, POSTS);
  fs.writeFileSync(path.join(folder, 'readme.md'), '# Read me\n');
  fs.writeFileSync(path.join(folder, 'half.md'), '---\ntitle: "half\n---\n');
  browser = await openChromium();
  tab = await browser.context().newPage();
  await tab.goto(`${browser.base}library.html`);
  page = tabDriver(tab);
  await page.waitFor(`!!document.querySelector('#only-here[data-count]')`);
});
afterAll(async () => {
  await browser?.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

const phase = (name: string): Promise<unknown> => page.waitFor(`document.querySelector('#import')?.dataset.phase === '${name}'`);
const isShut = (): Promise<unknown> => page.waitFor(`!document.querySelector('#import')`);
async function chooseFolder(): Promise<void> {
  await page.click('#import-button');
  await phase('choose');
  await tab.setInputFiles('#import-folder-field', folder);
  await phase('found');
}
async function importIt(): Promise<void> {
  await page.click('#import-go');
  await phase('report');
}
const title = async (id: string): Promise<string | undefined> =>
  (await keptIn(page)).entries.find((it) => it.id === id)?.post.title;

test('an empty library offers it; what was found is said first, and nothing has happened yet', async () => {
  await page.click('#import-first');
  await phase('choose');
  await expectAccessible(page);
  await page.press('Escape');
  await isShut();
  await chooseFolder();
  expect(await page.text('#import-found')).toBe('6 posts found');
  expect(await page.text('#import-new')).toContain('6 new posts');
  expect(await page.text('#import-unreadable')).toContain('1 file cannot be read');
  expect(await page.text('#import-others')).toContain('1 other file');
  await expectAccessible(page);
  expect((await keptIn(page)).entries).toEqual([]);
});

test('the import brings them, each in its own words, and they are not "only here"', async () => {
  await importIt();
  expect(await page.text('#import-report')).toContain('6 posts imported');
  await page.click('#import-close');
  await isShut();
  expect(await page.evaluate('document.activeElement.id')).toBe('import-button'); // the keyboard is back where it came from
  await page.waitFor(`document.querySelectorAll('#list [data-entry-id]').length === 6`);
  const { entries } = await keptIn(page);
  expect(entries.map(({ post }) => post.title).sort()).toEqual(POSTS.map(({ post }) => post.title).sort());
  await page.waitFor(`document.querySelector('#only-here').dataset.count === '0'`);
});

test('an edit on disk comes back and what it replaced is in the history; untouched files undo nothing', async () => {
  const [first] = (await keptIn(page)).entries.filter(({ post }) => post.title === POSTS[0]?.post.title);
  if (first === undefined) throw new Error('not imported');
  await openPost(page, first.id);
  await page.click('#edit');
  await page.fill('#edit-author', 'Edited here');
  await page.click('#save');
  await page.waitFor(`document.querySelector('#state').textContent.includes('Changes saved')`);
  editFile(path.join(folder, 'p0.md'), POSTS[0]?.post.title ?? '', 'Edited on the disk');
  await chooseFolder();
  expect(await page.text('#import-found')).toContain('5 are in your library already');
  expect(await page.text('#import-changed')).toContain('1 post was changed');
  await importIt();
  await page.click('#import-close');
  const { entries, versions } = await keptIn(page);
  expect(entries).toHaveLength(6);
  expect(entries.find(({ id }) => id === first.id)?.post).toMatchObject({ title: 'Edited on the disk', author: 'Edited here' });
  expect(versions.map(({ why }) => why).sort()).toEqual(['edit', 'import']);
  await chooseFolder();
  expect(await page.text('#import')).toContain('Your library has all of it.');
  await page.click('#import-close');
});

test('changed on both sides: ours stays, the file’s version can be restored', async () => {
  const before = (await keptIn(page)).entries.find(({ post }) => post.title === 'Edited on the disk');
  if (before === undefined) throw new Error('not there');
  editFile(path.join(folder, 'p0.md'), /^author: .*$/m, 'author: Theirs');
  await seed(page, [{ ...before, rev: before.rev + 1, post: { ...before.post, author: 'Ours' } }]);
  await chooseFolder();
  expect(await page.text('#import-conflict')).toContain('1 post was changed here and in its file');
  await importIt();
  await page.click('#import-close');
  const { entries, versions } = await keptIn(page);
  expect(entries.find(({ id }) => id === before.id)?.post.author).toBe('Ours');
  expect(versions.filter(({ post }) => post.author === 'Theirs')).toHaveLength(1);
  expect(await title(before.id)).toBe('Edited on the disk');
});

test('a zip, and files dropped on the page', async () => {
  const [seventh] = savedPosts(8).slice(6);
  if (seventh === undefined) throw new Error('there are eight');
  const own = path.join(folder, 'own');
  writeArchive(own, [seventh]);
  const zip = zipSync({ 'posts/seventh.md': fs.readFileSync(path.join(own, 'p0.md')) });
  await page.click('#import-button');
  await tab.setInputFiles('#import-files-field', { name: 'posts.zip', mimeType: 'application/zip', buffer: Buffer.from(zip) });
  await phase('found');
  expect(await page.text('#import-new')).toContain('1 new post');
  await importIt();
  await page.click('#import-close');
  await isShut();
  expect((await keptIn(page)).entries).toHaveLength(7);
  await page.evaluate(`(() => {
    const dropped = new DataTransfer();
    dropped.items.add(new File(['---\\ntitle: Dropped\\nfrom: https://news.example/dropped\\n---\\nText.\\n'], 'dropped.md'));
    document.querySelector('#list').dispatchEvent(new DragEvent('drop', { dataTransfer: dropped, bubbles: true, cancelable: true }));
  })()`);
  await phase('found');
  await importIt();
  await page.click('#import-close');
  expect((await keptIn(page)).entries.map(({ post }) => post.title)).toContain('Dropped');
});
