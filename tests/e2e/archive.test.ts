// Back up, restore into a fresh profile, settings and first run.
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { BROWSERS, openBrowser } from './drive/browser.ts';
import type { BrowserDriver, PageDriver } from './drive/driver.ts';
import { until } from './drive/until.ts';
import { chooseFile, type Kept, keptIn, openPost, savedPosts, seed } from './pages/saved.ts';
import { expectAccessible } from './stories/accessible.ts';
import { notedLibrary, notesAnotherLibrary } from './stories/scenes/library.ts';

const says = (page: PageDriver, text: string, where = '#state'): Promise<unknown> =>
  page.waitFor(`document.querySelector('${where}').textContent.includes(${JSON.stringify(text)})`);
const complete = (page: PageDriver): Promise<unknown> => page.waitFor(`!!document.querySelector('#only-here[data-count]')`);
const settingsOf = (page: PageDriver): Promise<unknown> =>
  page.evaluate(`(globalThis.browser ?? chrome).storage.local.get('settings').then(({ settings }) => settings)`);

async function openLibrary(browser: BrowserDriver): Promise<PageDriver> {
  const page = await browser.openLibrary();
  await complete(page);
  return page;
}

async function settingsPage(browser: BrowserDriver): Promise<PageDriver> {
  const page = await browser.openPage('settings.html');
  await page.waitFor(`document.body.dataset.ready === 'true'`);
  return page;
}

const sorted = ({ entries, versions, drafts }: Kept): Kept => ({
  entries: [...entries].sort((a, b) => a.id.localeCompare(b.id)),
  versions: [...versions].sort((a, b) => a.at.localeCompare(b.at)),
  drafts,
});

const thrownAwayAt = ({ entries }: Kept): string => entries.find(({ trashed }) => trashed !== null)?.trashed?.at ?? '';

/** With another time for what is in the trash: its thirty days begin anew with the restore (edge/restore.ts). */
const thrownAway = ({ entries, ...rest }: Kept, at: string): Kept => ({
  ...rest,
  entries: entries.map((entry) => (entry.trashed === null ? entry : { ...entry, trashed: { ...entry.trashed, at } })),
});

describe.each(BROWSERS)('archive in %s', (kind) => {
  test('back up → fresh profile → restore gives the same library', async () => {
    const browser = await openBrowser(kind);
    let backup: Buffer;
    let before: Kept;
    try {
      const settings = await settingsPage(browser);
      await settings.fill('#new-site', 'https://www.paper.example/a');
      await settings.fill('#new-name', '示例社');
      await settings.press('Enter');
      await settings.waitFor(`!!document.querySelector('[data-host="paper.example"]')`);
      await settings.close();
      const page = await openLibrary(browser);
      await seed(page, savedPosts(5));
      await page.close();
      const library = await openLibrary(browser);
      await openPost(library, 'p0');
      await library.click('#edit');
      await library.fill('#edit-title', 'Edited once');
      await library.click('#save');
      await says(library, 'Changes saved');
      await library.click('#edit');
      await library.fill('#edit-author', 'Somebody while typing');
      await until('the draft', async () => (await keptIn(library)).drafts.length === 1);
      await openPost(library, 'p4');
      await library.click('#delete');
      await says(library, 'is in the trash');
      before = await keptIn(library);
      expect([before.entries.length, before.versions.length, before.drafts.length]).toEqual([5, 1, 1]);
      await library.click('#back-up');
      await says(library, 'Backup of 5 posts');
      await library.waitFor(`document.querySelector('#only-here').dataset.count === '0'`);
      const [name] = fs.readdirSync(browser.downloadDir).filter((file) => file.startsWith('clippost-backup-'));
      backup = fs.readFileSync(path.join(browser.downloadDir, name ?? ''));
    } finally {
      await browser.close();
    }

    const fresh = await openBrowser(kind);
    try {
      const first = await openLibrary(fresh);
      await first.evaluate(notesAnotherLibrary); // from now on this profile has lost its library
      await first.close();
      const page = await openLibrary(fresh);
      await page.waitFor(`!!document.querySelector('#lost')`);
      await chooseFile(page, '#restore-file', 'torn.zip', backup.subarray(0, backup.length - 400));
      await says(page, 'not a Clippost backup', '#alert');
      expect((await keptIn(page)).entries).toEqual([]);
      await chooseFile(page, '#restore-file', 'backup.zip', backup);
      await says(page, '5 added');
      expect(await page.evaluate(`!!document.querySelector('#lost')`), 'the sentence about the lost library').toBe(false);
      expect(await page.evaluate(notedLibrary)).not.toBe('another'); // nor will the next page say it
      const restored = await keptIn(page);
      expect(thrownAwayAt(restored) > thrownAwayAt(before)).toBe(true);
      expect(sorted(thrownAway(restored, thrownAwayAt(before)))).toEqual(sorted(before));
      expect(await settingsOf(page)).toMatchObject({ sourceNames: { 'paper.example': '示例社' } });
      await chooseFile(page, '#restore-file', 'backup.zip', backup);
      await says(page, '0 added, 5 were already here.');
      expect(sorted(await keptIn(page))).toEqual(sorted(restored));
    } finally {
      await fresh.close();
    }
  });

  test('settings are kept at once; another language; a newer file is refused; first run says where posts live', async () => {
    const browser = await openBrowser(kind);
    try {
      const page = await settingsPage(browser);
      await page.waitFor(
        `/in use of [\\d.,]+ .B that the browser allows/.test(document.querySelector('#section-storage').textContent)`,
      );
      await expectAccessible(page);
      await page.click('#also-download');
      await says(page, 'Saved');
      expect(await settingsOf(page)).toMatchObject({ alsoDownload: true });
      await page.fill('#default-tags-input', 'kept');
      await page.press('Enter');
      await until('the tag', async () => JSON.stringify(await settingsOf(page)).includes('"defaultTags":["kept"]'));
      await page.fill('#search', 'jekyll');
      await page.waitFor(`document.querySelectorAll('section').length === 1`);
      await page.fill('#search', '');
      await page.waitFor(`document.querySelectorAll('section').length > 3`);
      const given = JSON.stringify({ ...((await settingsOf(page)) as object), version: 99 }); // our own settings
      await chooseFile(page, '#import-settings-file', 'settings.json', Buffer.from(given));
      await says(page, 'newer Clippost', '#alert');
      await chooseFile(page, '#import-settings-file', 'settings.json', Buffer.from('{"version":1,"alsoDownload":"perhaps"}'));
      await says(page, 'cannot be read', '#alert');
      expect(await settingsOf(page)).toMatchObject({ alsoDownload: true, defaultTags: ['kept'] });
      await chooseFile(page, '#import-settings-file', 'settings.json', Buffer.from('{"version":1,"language":"zh_CN"}'));
      await page.waitFor(`document.querySelector('h1').textContent.includes('设置')`);
      expect(await settingsOf(page)).toMatchObject({ language: 'zh_CN', alsoDownload: false });
      expect(await page.evaluate('document.documentElement.lang')).toBe('zh-CN');
      await expectAccessible(page);
      const first = await browser.openPage('first-run.html');
      await first.waitFor(`document.body.dataset.ready === 'true'`);
      expect(await first.text('#removing')).toContain('移除扩展会一并删除文库');
      await expectAccessible(first);
    } finally {
      await browser.close();
    }
  });
});
