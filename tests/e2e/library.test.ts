// The library page: find, read, edit, take back, throw away, keep files.
import fs from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serializePost } from '../../src/core/format/serialize.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import { BROWSERS, openBrowser } from './drive/browser.ts';
import type { BrowserDriver, PageDriver } from './drive/driver.ts';
import { until } from './drive/until.ts';
import { keptIn, openPost, savedPosts, seed, seedDraft } from './pages/saved.ts';
import { expectAccessible } from './stories/accessible.ts';

const POSTS = savedPosts(9);

const complete = (page: PageDriver): Promise<unknown> => page.waitFor(`!!document.querySelector('#only-here[data-count]')`);
const says = (page: PageDriver, text: string): Promise<unknown> =>
  page.waitFor(`document.querySelector('#state').textContent.includes(${JSON.stringify(text)})`);
const ids = (page: PageDriver): Promise<readonly string[]> =>
  page.evaluate(`[...document.querySelectorAll('#list [data-entry-id]')].map((row) => row.dataset.entryId)`);
const marks = (page: PageDriver): Promise<readonly string[]> =>
  page.evaluate(`[...new Set([...document.querySelectorAll('#list mark')].map((mark) => mark.textContent))]`);
const hash = (page: PageDriver): Promise<string> => page.evaluate('decodeURIComponent(location.hash)');
const focus = (page: PageDriver): Promise<string> => page.evaluate('document.activeElement.id');
const onlyHere = (page: PageDriver, count: number): Promise<unknown> =>
  page.waitFor(`document.querySelector('#only-here').dataset.count === '${count}'`);
const reload = async (page: PageDriver): Promise<void> => {
  await page.evaluate(`(document.body.dataset.ready = 'old', setTimeout(() => location.reload(), 0), true)`);
  await page.waitFor(`document.body.dataset.ready === 'true'`);
  await complete(page);
};

describe.each(BROWSERS)('library in %s', (kind) => {
  let browser: BrowserDriver;
  let page: PageDriver;
  beforeAll(async () => {
    browser = await openBrowser(kind);
    page = await browser.openLibrary();
    await complete(page);
  });
  afterAll(() => browser?.close());

  test('empty: says how to begin, that a temporary library goes, and has no violation', async () => {
    const warning = 'This is a temporary installation: the library goes when the browser closes.';
    expect(await page.evaluate(`document.querySelector('#temporary')?.textContent ?? null`)).toBe(
      kind === 'firefox' ? warning : null,
    );
    expect(await page.text('#empty')).toContain('Nothing saved yet');
    await expectAccessible(page);
  });

  test('newest first; a search marks what it finds and stands in the address', async () => {
    await seed(page, POSTS);
    await reload(page);
    expect(await ids(page)).toEqual(POSTS.map(({ id }) => id));
    expect(await focus(page)).toBe('search');
    await page.type('大桥建');
    await page.waitFor(`document.querySelectorAll('#list [data-entry-id]').length === 3`);
    expect(await marks(page)).toEqual(['大桥建']);
    expect(await hash(page)).toContain('q=大桥建');
    await reload(page);
    expect(await ids(page)).toEqual(['p1', 'p4', 'p7']);
    await page.fill('#search', 'zebra');
    await page.waitFor(`!!document.querySelector('#nothing')`);
    expect(await page.text('#nothing')).toContain('zebra');
    await page.press('Escape');
    await page.waitFor(`document.querySelectorAll('#list [data-entry-id]').length === 9`);
  });

  test('by keyboard alone: open, edit, a draft that survives, save, undo', async () => {
    await page.press('ArrowDown');
    expect(await focus(page)).toBe('list');
    await page.press('ArrowDown');
    await page.press('Enter');
    await page.waitFor(`document.querySelector('#post h2')?.textContent === '新桥今天通车 1'`);
    await expectAccessible(page);
    await page.waitFor(`document.activeElement.tagName === 'H2'`);
    await page.press('Tab');
    await page.press('Tab');
    expect(await focus(page)).toBe('edit');
    await page.press('Enter');
    await page.waitFor(`!!document.querySelector('#edit-title')`);
    await page.press('Tab');
    await page.press('Tab');
    expect(await focus(page)).toBe('edit-title');
    await page.press('Control+a');
    await page.type('The bridge of many names');
    await until('the draft', async () => (await keptIn(page)).drafts.length === 1);
    await expectAccessible(page);
    await reload(page);
    expect(await page.text('#edit-title')).toBe('The bridge of many names');
    await page.evaluate(`(document.querySelector('#edit-title').focus(), true)`);
    await page.press('Enter');
    await says(page, 'Changes saved');
    await page.waitFor(`document.activeElement.id === 'state'`);
    expect((await keptIn(page)).entries.find(({ id }) => id === 'p1')?.post.title).toBe('The bridge of many names');
    await page.press('Control+z');
    await says(page, 'Undone');
    const kept = await keptIn(page);
    expect(kept.entries.find(({ id }) => id === 'p1')?.post.title).toBe('新桥今天通车 1');
    expect(kept.drafts.map(({ fields }) => fields.title)).toEqual(['The bridge of many names']);
  });

  test('the draft is listed, and ends by Discard, which can be taken back', async () => {
    await page.click('#drafts-filter');
    await page.click('#drafts [data-draft-id] button');
    await page.click('#discard');
    await says(page, 'discarded');
    expect((await keptIn(page)).drafts).toEqual([]);
    await page.click('#undo');
    await page.waitFor(`document.querySelector('#edit-title')?.value === 'The bridge of many names'`);
    expect((await keptIn(page)).drafts).toHaveLength(1);
    await page.click('#save');
    await says(page, 'Changes saved');
  });

  test('an earlier version can be read, compared with the current one and brought back', async () => {
    await page.click('#history');
    await page.click('.history li[data-seq] .link');
    expect(await page.text('#earlier')).toContain('an earlier version');
    await page.waitFor(`document.querySelector('#post h2').textContent === '新桥今天通车 1'`);
    await page.click('#compare');
    expect(await page.text('#compared [data-field="title"] .side')).toContain('新桥今天通车 1');
    await expectAccessible(page);
    await page.click('.history li[aria-current] .restore-version');
    await says(page, 'the current one again');
    await page.waitFor(`!document.querySelector('#compared') && document.querySelector('#read').ariaPressed === 'true'`);
    expect((await keptIn(page)).entries.find(({ id }) => id === 'p1')?.post.title).toBe('新桥今天通车 1');
    await page.click('#undo');
    await says(page, 'Undone');
    expect((await keptIn(page)).entries.find(({ id }) => id === 'p1')?.post.title).toBe('The bridge of many names');
  });

  test('Delete moves the chosen ones to the trash; Undo and the trash bring them back', async () => {
    await page.click('#all');
    await page.waitFor(`document.querySelectorAll('#list [data-entry-id]').length === 9`);
    await page.evaluate(`(document.querySelector('#list').focus(), true)`);
    await page.press('Home');
    await page.press('Shift+ArrowDown');
    await says(page, '2 selected');
    await page.press('Delete');
    await says(page, '2 posts are in the trash');
    expect(await ids(page)).toEqual(['p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'p8']);
    await page.press('Control+z');
    await says(page, '2 posts are back');
    await page.press('Home');
    await page.press('Delete');
    await says(page, 'is in the trash');
    await page.click('#trash');
    await page.waitFor(`document.querySelectorAll('#list [data-entry-id]').length === 1`);
    await expectAccessible(page);
    await openPost(page, 'p0');
    await page.click('#untrash');
    await says(page, 'is back');
    await page.click('#all');
    await page.waitFor(`document.querySelectorAll('#list [data-entry-id]').length === 9`);
  });

  test('for good only out of the trash, and only after a question', async () => {
    await page.evaluate(`(document.querySelector('#list').focus(), true)`);
    await page.press('End');
    await page.press('Delete');
    await says(page, 'is in the trash');
    await page.click('#trash');
    await openPost(page, 'p8');
    await page.click('#delete');
    await says(page, 'cannot be undone');
    await page.click('#purge-no');
    await page.waitFor(`!document.querySelector('#purge-yes')`);
    expect((await keptIn(page)).entries).toHaveLength(9);
    await page.click('#delete');
    await page.click('#purge-yes');
    await says(page, 'deleted for good');
    expect((await keptIn(page)).entries).toHaveLength(8);
    await page.click('#all');
  });

  test('Download all: every post as the file it would be; then nothing is only here until it changes', async () => {
    await onlyHere(page, 8);
    await page.click('#download-all');
    await says(page, '8 posts downloaded');
    await onlyHere(page, 0);
    const [name] = fs.readdirSync(browser.downloadDir).filter((file) => file.startsWith('clippost-posts-'));
    const files = unzipSync(fs.readFileSync(path.join(browser.downloadDir, name ?? '')));
    const texts = Object.values(files).map((bytes) => Buffer.from(bytes).toString('utf8'));
    const { entries } = await keptIn(page);
    expect(new Set(texts)).toEqual(new Set(entries.map(({ post }) => serializePost(post, DEFAULT_SETTINGS))));
    expect(Object.keys(files)).toContain('2026-03-05-The-river-rises-again-0.md');
    await openPost(page, 'p3');
    await page.click('#edit');
    await page.fill('#edit-title', 'Changed since');
    await page.click('#save');
    await says(page, 'Changes saved');
    await onlyHere(page, 1);
    await page.click('#only-here-filter');
    await page.waitFor(`document.querySelectorAll('#list [data-entry-id]').length === 1`);
    expect(await ids(page)).toEqual(['p3']);
  });

  test('a post saved in another page of ours appears by itself', async () => {
    await page.click('#all');
    const other = await browser.openPage('library.html');
    await complete(other);
    await openPost(other, 'p2');
    await other.click('#delete');
    await page.waitFor(`!document.querySelector('#list [data-entry-id="p2"]')`);
    await other.close();
  });

  test('the popup names an entry in the address: it is open, and Esc leads to the list', async () => {
    const other = await browser.openPage('library.html?entry=p4');
    await other.waitFor(`document.querySelector('#post h2')?.textContent === '新桥今天通车 4'`);
    await other.press('Escape');
    await other.waitFor(`!document.querySelector('#post') && document.activeElement.id === 'list'`);
    await other.close();
  });

  test('a draft of a page that is gone can still be saved; a second post of the article only when asked for', async () => {
    const [saved] = savedPosts(11).slice(10);
    if (!saved) throw new Error('there are eleven');
    const draft = {
      id: 'd1',
      key: saved.key,
      scope: saved.scope,
      pageUrl: saved.post.url,
      capturedTitle: saved.post.title,
    } as const;
    const kept = { entryId: null, post: saved.post, article: saved.article, changedAt: saved.savedAt };
    const before = (await keptIn(page)).entries.length;
    for (const [round, count] of [before + 1, before + 2].entries()) {
      await seedDraft(page, { ...draft, ...kept, id: `d${round}`, fields: { title: `Typed ${round}` } });
      await reload(page);
      await page.click('#drafts-filter');
      await page.click(`[data-draft-id="d${round}"] button`);
      await page.click('#save');
      if (round === 1) {
        await says(page, 'saved already');
        expect((await keptIn(page)).drafts).toHaveLength(1);
        await page.click('#keep-both');
      }
      await says(page, 'Saved in your library');
      const { entries, drafts } = await keptIn(page);
      expect([entries.length, drafts.length]).toEqual([count, 0]);
      expect(entries.some(({ post }) => post.title === `Typed ${round}`)).toBe(true);
    }
    await page.click('#undo');
    await page.waitFor(`document.querySelector('#edit-title')?.value === 'Typed 1'`);
    const { entries, drafts } = await keptIn(page);
    expect([entries.length, drafts.length]).toEqual([before + 1, 1]);
    await page.click('#discard');
    await says(page, 'discarded');
    await page.click('#all');
  });

  test('1,000 posts: few rows are drawn, all are counted, the last is one key away', async () => {
    await seed(page, savedPosts(1000));
    await reload(page);
    expect((await ids(page)).length).toBeLessThan(60);
    expect(await page.evaluate(`document.querySelector('#list [data-entry-id]').getAttribute('aria-setsize')`)).toBe(
      String((await keptIn(page)).entries.filter(({ trashed }) => trashed === null).length),
    );
    await page.evaluate(`(document.querySelector('#list').focus(), true)`);
    await page.press('End');
    await page.waitFor(`!!document.querySelector('#list [data-entry-id="p999"]')`);
    await page.fill('#search', 'number 777');
    await page.waitFor(`document.querySelectorAll('#list [data-entry-id]').length === 1`);
    expect(await ids(page)).toEqual(['p777']);
  });

  test('in a narrow window an open post covers the list: a search shows it, and Back the post again', async () => {
    const isSeen = (selector: string): string => `document.querySelector('${selector}')?.checkVisibility() === true`;
    await page.resize(800, 700);
    await page.click('#list [data-entry-id="p777"]');
    await page.waitFor(`!!document.querySelector('#post h2') && !(${isSeen('#list')})`);
    await page.fill('#search', 'number 778');
    await page.waitFor(`${isSeen('#list [data-entry-id="p778"]')} && !document.querySelector('#post')`);
    expect(await focus(page)).toBe('search');
    await page.evaluate(`void setTimeout(() => history.back(), 0)`);
    await page.waitFor(`document.querySelector('#post h2')?.textContent.endsWith(' 777')`);
    await page.click('#back');
    await page.waitFor(isSeen('#list [data-entry-id="p777"]'));
  });

  test('what a search does not find in one part it offers to look for everywhere', async () => {
    await page.resize(500, 700);
    await page.evaluate(
      `void (() => { const show = document.querySelector('#show'); show.value = '{"kind":"trash"}'; show.dispatchEvent(new Event('change', { bubbles: true })); })()`,
    );
    await page.click('#search-everywhere');
    await page.waitFor(`document.querySelectorAll('#list [data-entry-id]').length === 1`);
    expect(await ids(page)).toEqual(['p777']);
  });
});
