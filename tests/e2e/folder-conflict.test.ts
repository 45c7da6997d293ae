// Both sides of a real folder in a real Chromium changed: the person sees both versions, decides, and both sides say so.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { armDirectoryPicker, type ChromiumDriver, openChromium } from './drive/chromium.ts';
import { tabDriver } from './drive/chromium-page.ts';
import type { PageDriver } from './drive/driver.ts';
import { until } from './drive/until.ts';
import { keptIn, openPost, savedPosts, seed } from './pages/saved.ts';
import { expectAccessible } from './stories/accessible.ts';

const BODY = 'The water came over the quay at dawn.\n\nThe ferry stayed in port.\n\nThe market opened late.';
const [POST, OTHER] = savedPosts(2);
if (POST === undefined || OTHER === undefined) throw new Error('there are two');
const SAVED = [{ ...POST, post: { ...POST.post, body: BODY } }, OTHER];

let browser: ChromiumDriver;
let root: string;
let tab: Page;
let page: PageDriver;

const posts = (): readonly string[] => fs.readdirSync(root).filter((name) => name.endsWith('.md'));
const fileOf = (word: string): string => {
  const name = posts().find((one) => one.includes(word));
  if (name === undefined) throw new Error(`no file of ${word}: ${posts()}`);
  return path.join(root, name);
};
const stands = (state: string): Promise<unknown> =>
  page.waitFor(`document.querySelector('#folder')?.dataset.state === ${JSON.stringify(state)}`);

beforeAll(async () => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'clippost-conflict-'));
  browser = await openChromium({ folders: [root] });
  tab = await browser.context().newPage();
  await tab.goto(`${browser.base}library.html`);
  page = tabDriver(tab);
  await stands('none');
  await seed(page, SAVED);
  await tab.reload();
  await stands('none');
  await armDirectoryPicker(tab, root);
  await page.click('#choose-folder');
  await page.click('#connect');
  await stands('in-step');
});
afterAll(async () => {
  await browser?.close();
  fs.rmSync(root, { recursive: true, force: true });
});

test('a conflict is listed with its reason, shown side by side, merged by paragraph, and both sides have what was chosen', async () => {
  const file = fileOf('river');
  // As another page saves: the entry first, then another program's edit in the folder.
  const [before] = (await keptIn(page)).entries.filter(({ id }) => id === 'p0');
  if (before === undefined) throw new Error('no post');
  const body = BODY.replace('stayed in port', 'stayed in port all day').replace('opened late', 'opened at noon');
  await seed(page, [{ ...before, rev: before.rev + 1, post: { ...before.post, body } }]);
  const theirs = fs.readFileSync(file, 'utf8').replace('stayed in port', 'sailed at ten').replace('opened late', 'never opened');
  fs.writeFileSync(file, theirs);
  await stands('undecided');
  await page.click('#see-undecided');
  expect(await page.text('#undecided')).toContain('Edited on both sides: Text. Both versions stay until you decide.');
  await page.click('#undecided button');
  await page.waitFor(`!!document.querySelector('#use-version:disabled')`);
  await expectAccessible(page);
  // A third version that the person writes is there again in the next tab.
  await page.click('#write-body');
  await page.fill('#body-text', 'A third text.');
  await tab.reload();
  await page.waitFor(`document.querySelector('#body-text')?.value === 'A third text.'`);
  await page.click('#body-ours');
  await page.click('#body-1-theirs');
  await page.click('#body-2-ours');
  await page.click('#use-version:not(:disabled)');
  await stands('in-step');
  const chosen = BODY.replace('stayed in port', 'sailed at ten').replace('opened late', 'opened at noon');
  expect(fs.readFileSync(file, 'utf8')).toContain(chosen);
  const kept = await keptIn(page);
  expect(kept.entries.find(({ id }) => id === 'p0')?.post.body).toBe(chosen);
  expect(kept.versions.map(({ post }) => post.body)).toContain(body);
  expect(await page.text('#state')).toContain('Decided');
  await page.waitFor(`document.activeElement?.id === 'state'`);
  expect(posts()).toHaveLength(2);
});

test('what the syncs did is told file by file, and what one would do before it does', async () => {
  await page.click('#folder-waiting');
  await page.waitFor(`document.querySelectorAll('#runs > li').length >= 2`);
  expect(await page.text('#runs')).toContain('Edited in the library. The file gets: Text.');
  await page.click('#look-first');
  expect(await page.text('#plan-empty')).toContain('Nothing to do: both sides are in step.');
  await expectAccessible(page);
});

test('a plan that stopped for a person stands there file by file before they say yes', async () => {
  for (const name of posts()) fs.rmSync(path.join(root, name));
  await stands('asks');
  await page.click('#see-folder');
  await page.click('#whole-plan');
  await page.waitFor(`document.querySelectorAll('#plan [data-what=gone-to-trash]').length === 2`);
  expect(await page.text('#plan')).toContain('Its file is gone from the folder: the post goes to the trash');
  expect((await keptIn(page)).entries.filter(({ trashed }) => trashed !== null)).toEqual([]);
  await page.click('#confirm-gone');
  await stands('in-step');
  await page.click('#trash');
  await page.waitFor(`document.querySelectorAll('[data-entry-id]').length === 2`);
  await openPost(page, 'p0');
  expect(await page.text('#trashed-why')).toContain('Its file went missing from the folder.');
  await page.click('#untrash');
  await page.waitFor(`document.querySelectorAll('[data-entry-id]').length === 1`);
  await page.click('#all');
  await stands('in-step');
  await page.waitFor(`document.querySelectorAll('[data-entry-id]').length === 1`);
  await until('its file again', async () => posts().length === 1);
});

test('files that go one by one are asked about too, and the question says how many went before', async () => {
  const more = savedPosts(6).slice(2);
  await seed(page, more);
  await stands('in-step');
  const live = more.length + 1;
  await until('their files', async () => posts().length === live);
  const trashed = async () => (await keptIn(page)).entries.filter(({ trashed: it }) => it !== null).length;
  const before = await trashed();
  for (let n = 1; n <= 2; n++) {
    fs.rmSync(path.join(root, posts()[0] ?? ''));
    await until('one more in the trash', async () => (await trashed()) === before + n);
  }
  fs.rmSync(path.join(root, posts()[0] ?? ''));
  await stands('asks');
  await page.click('#see-folder');
  expect(await page.text('#gone-before')).toContain('2 posts went before these');
  expect(await trashed()).toBe(before + 2);
  await expectAccessible(page);
  await page.click('#confirm-gone');
  await stands('in-step');
  expect(await trashed()).toBe(before + 3);
});
