// The popup as a person meets it: a true toolbar click on a page, the fields, Save, Undo, Download, and what is there the next time.
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, openBrowser } from './drive/browser.ts';
import type { BrowserDriver, PopupDriver } from './drive/driver.ts';
import { type Hosts, serveHosts } from './drive/hosts.ts';
import { FERRY_URL, ferryPage } from './pages/ferry.ts';
import { expectAccessible } from './stories/accessible.ts';
import { meetsBug } from './stories/bug.ts';

const STALE = 'https://harbour.example/2026/03/another';
const GROWING = 'https://harbour.example/2026/03/growing';
const SELECTED = 'https://harbour.example/2026/03/selected';
const UNDATED = 'https://harbour.example/2026/03/undated';
const ZONELESS = 'https://harbour.example/2026/03/zoneless';
const EMPTY = 'https://harbour.example/empty';
const PICTURES = 'https://harbour.example/quay.jpg';

const state = (popup: PopupDriver): Promise<string> => popup.evaluate('document.body.dataset.state');
const reaches = (popup: PopupDriver, name: string): Promise<unknown> =>
  popup.waitFor(`document.body.dataset.state === '${name}'`);
const says = (popup: PopupDriver, text: string, where = '#state'): Promise<unknown> =>
  popup.waitFor(`document.querySelector('${where}')?.textContent.includes(${JSON.stringify(text)})`);
const value = (popup: PopupDriver, field: string): Promise<string> => popup.evaluate(`document.querySelector('${field}').value`);
const label = (popup: PopupDriver): Promise<string> => popup.evaluate(`document.querySelector('#save').textContent`);
const focus = (popup: PopupDriver): Promise<string> => popup.evaluate('document.activeElement.id');

/** True once the library holds a draft with this tag. */
const keptDraft = (tag: string): string => `new Promise((resolve) => {
  const opening = indexedDB.open('clippost');
  opening.onsuccess = () => {
    const asking = opening.result.transaction('drafts').objectStore('drafts').getAll();
    asking.onsuccess = () => {
      opening.result.close();
      resolve(asking.result.some((draft) => draft.fields.tags?.includes('${tag}')));
    };
  };
})`;

describe.each(BROWSERS)('popup in %s', (kind) => {
  let hosts: Hosts;
  let browser: BrowserDriver;
  let growing = ferryPage({ canonical: GROWING });
  let pictures = 0;

  beforeAll(async () => {
    hosts = await serveHosts({
      [FERRY_URL]: ferryPage(),
      [STALE]: ferryPage({ headline: 'A lighthouse keeper retires', canonical: STALE }),
      [GROWING]: (_request, response) => response.setHeader('content-type', 'text/html; charset=utf-8').end(growing),
      [SELECTED]: ferryPage({ canonical: SELECTED }),
      [UNDATED]: ferryPage({ canonical: UNDATED })
        .replace(/"datePublished":"[^"]*",/, '')
        .replace(/<time.*<\/time>/, ''),
      [ZONELESS]: ferryPage({ canonical: ZONELESS })
        .replaceAll('07:15:00+01:00', '07:15:00')
        .replace('lang="en"', 'lang="zh-CN"'),
      [EMPTY]: '<!doctype html><title>Nothing</title>',
      [PICTURES]: (_request, response) => {
        pictures += 1;
        response.writeHead(404).end();
      },
    });
    browser = await openBrowser(kind, { hosts });
  });

  afterAll(async () => {
    await browser?.close();
    hosts?.close();
  });

  async function open(url: string, name = 'ready'): Promise<PopupDriver> {
    await browser.goto(url);
    const popup = await browser.clickAction();
    await reaches(popup, name);
    return popup;
  }

  test('shows the article, and where its values came from', async () => {
    const popup = await open(FERRY_URL);
    expect(await value(popup, '#title')).toBe('The night ferry returns to two harbours');
    expect(await value(popup, '#author')).toBe('Mira Okafor');
    expect(await value(popup, '#source')).toBe('Harbour Times');
    expect(await value(popup, '#date')).toBe('2026-03-04T07:15');
    expect(await value(popup, '#zone')).toBe('60');
    expect(await popup.text('#file-name')).toBe('2026-03-04-The-night-ferry-returns-to-two-harbours.md');
    expect(await popup.text('#tags')).toContain('Harbour Times');
    expect(await focus(popup)).toBe('save');
    await popup.waitFor(`document.querySelector('#preview').srcdoc.includes('last car rolls on board')`);
    const asked = pictures;
    expect(await popup.evaluate(`document.querySelector('#preview').srcdoc.includes('quay.jpg')`)).toBe(false);
    await popup.click('#images');
    await popup.waitFor(`document.querySelector('#preview').srcdoc.includes('quay.jpg')`);
    await expect.poll(() => pictures).toBeGreaterThan(asked);
    await popup.click('#facts');
    await popup.click('#more');
    await expectAccessible(popup);
    await popup.click('#more'); // it remembers
    await popup.waitFor(`document.querySelector('#more-fields').hidden`);
    await popup.close();
  });

  test('keeps what is typed, saves by Enter, takes back, and knows the post the next time', async () => {
    let popup = await open(FERRY_URL);
    await popup.fill('#title', 'The night ferry is back');
    await popup.fill('#tag-input', 'ships');
    await popup.press('Enter');
    await says(popup, 'your edits are kept', '.state-detail');
    expect(await state(popup)).toBe('ready');
    await popup.waitFor(keptDraft('ships'));
    await popup.close();

    popup = await open(FERRY_URL);
    await says(popup, 'Your edits from');
    expect(await value(popup, '#title')).toBe('The night ferry is back');
    expect(await popup.text('#tags')).toContain('ships');
    await expectAccessible(popup);
    await popup.evaluate(`document.querySelector('#title').focus()`);
    await popup.press('Enter');
    await reaches(popup, 'saved');
    await says(popup, 'Saved in your library');
    expect(await focus(popup)).toBe('state');
    await expectAccessible(popup);
    await popup.press('Enter'); // a double Enter must not undo
    expect(await state(popup)).toBe('saved');
    await popup.press('Control+z');
    await reaches(popup, 'ready');
    await says(popup, 'Save undone');
    expect(await value(popup, '#title')).toBe('The night ferry is back');
    await popup.press('Enter');
    await reaches(popup, 'saved');
    await popup.press('Tab');
    expect(await focus(popup)).toBe('undo');
    await popup.close();

    popup = await open(FERRY_URL, 'already');
    expect(await value(popup, '#title')).toBe('The night ferry is back');
    expect(await label(popup)).toBe('Open');
    await popup.fill('#author', 'Somebody Else');
    expect(await label(popup)).toBe('Save changes');
    await popup.press('Control+Enter');
    await reaches(popup, 'saved');
    await says(popup, 'Changes saved');
    await popup.close();
  });

  test('a date that is missing is asked for and said; a guessed zone is marked, and opens nothing', async () => {
    let popup = await open(UNDATED);
    expect(await popup.evaluate(`document.querySelector('#facts-fields').hidden`)).toBe(false);
    expect(await popup.text('.file-line')).toContain('no date on the page');
    await popup.close();
    popup = await open(ZONELESS);
    expect(await popup.evaluate(`document.querySelector('#facts-fields').hidden`)).toBe(true);
    expect(await popup.text('.facts-text')).toContain('+08:00 (zone guessed)');
    expect(await popup.text('.file-line')).not.toContain('no date');
    await popup.close();
  });

  test('an Enter that ends a composition saves nothing', async () => {
    const popup = await open(STALE);
    for (const how of ['isComposing: true', 'keyCode: 229', 'isComposing: true, keyCode: 229']) {
      for (const field of ['#title', '#tag-input']) {
        await popup.evaluate(
          `void document.querySelector('${field}').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ${how} }))`,
        );
      }
    }
    expect(await state(popup)).toBe('ready');
    expect(await popup.evaluate(`document.querySelector('#save').getAttribute('aria-busy')`)).toBe('false');
    await popup.close();
  });

  test('downloads the very text that Copy gives, and says the name on disk', async () => {
    const popup = await open(STALE);
    const wished = await popup.text('#file-name');
    await popup.click('#download');
    await says(popup, 'Downloaded as');
    const name = await popup.text('#state .file');
    expect((await popup.text('.foot')).split(name)).toHaveLength(2); // the name stands once
    const text = fs.readFileSync(path.join(browser.downloadDir, name), 'utf8');
    expect(name).toBe(wished);
    expect(text).toContain('title: "A lighthouse keeper retires"\ndate: 2026-03-04T06:15:00.000Z\n');
    await popup.evaluate(`void (navigator.clipboard.writeText = async (text) => { window.copied = text; })`);
    await popup.click('#copy');
    await says(popup, 'Copied');
    expect(await popup.evaluate('window.copied')).toBe(text);
    await popup.click('#download');
    await says(popup, '(1).md');
    await popup.click('#undo');
    await says(popup, 'The downloaded file was removed again.');
    expect(fs.readdirSync(browser.downloadDir)).toContain(name);
    await popup.close();
  });

  test('an unexpected error is told, with details to copy', async () => {
    const popup = await open(STALE);
    await meetsBug(popup, ['lighthouse', 'Okafor', 'ferry', 'harbour.example']);
    await popup.close();
  });

  test('a page that changed: says what differs, updates, keeps the edit', async () => {
    let popup = await open(GROWING);
    await popup.fill('#author', 'My own words');
    await popup.press('Control+Enter');
    await reaches(popup, 'saved');
    await popup.close();
    growing = ferryPage({
      canonical: GROWING,
      more: '<p>In the evening a second ship was promised for the summer, at half the speed and half the price.</p>',
    });
    popup = await open(GROWING, 'changed');
    await popup.click('#show-what');
    await says(popup, 'a second ship was promised', '.differences');
    await expectAccessible(popup);
    await popup.click('#save');
    await reaches(popup, 'saved');
    await says(popup, 'Updated');
    expect(await value(popup, '#author')).toBe('My own words');
    expect(await value(popup, '#title')).toBe('The night ferry returns to two harbours');
    await popup.click('#source-view');
    expect(await value(popup, '#markdown')).toContain('a second ship was promised');
    await popup.close();
    growing = ferryPage({ headline: 'Storm closes the harbour', canonical: GROWING }).replace(/<p>[\s\S]*?<\/p>/g, (all) =>
      all.includes('byline')
        ? all
        : '<p>The wind rose before noon and by two the pilots had gone home. Boats lie three deep along the inner wall, the fish market is dark, and the only light on the pier belongs to the radio station that reads the warnings aloud.</p>',
    );
    popup = await open(GROWING, 'another');
    await says(popup, 'The night ferry returns to two harbours');
    expect(await popup.evaluate(`document.querySelector('#save').disabled`)).toBe(true);
    await expectAccessible(popup);
    await popup.click('#as-new');
    await reaches(popup, 'saved');
    await says(popup, 'second post');
    await popup.close();
  });

  test('the selection is one click away, and a body by hand is replaced only after a question', async () => {
    await browser.goto(SELECTED);
    await browser.page.evaluate(
      `void getSelection().selectAllChildren([...document.querySelectorAll('article p')].find((it) => it.textContent.includes('seven hours')))`,
    );
    const popup = await browser.clickAction();
    await reaches(popup, 'ready');
    await popup.click('#selection-only');
    await popup.waitFor(`document.querySelector('#scope').value === 'selection'`);
    await popup.click('#source-view');
    expect(await value(popup, '#markdown')).toContain('seven hours');
    expect(await value(popup, '#markdown')).not.toContain('twenty-nine');
    await popup.click('#more');
    const toHtml = `void (() => { const kind = document.querySelector('#body-kind'); kind.value = 'html'; kind.dispatchEvent(new Event('change', { bubbles: true })); })()`;
    await popup.evaluate(toHtml);
    await popup.waitFor(`document.querySelector('#markdown').value.startsWith('<p>')`);
    await popup.fill('#markdown', '<p>Mine</p>');
    await popup.evaluate(toHtml.replace("'html'", "'markdown'"));
    await says(popup, 'This replaces the text you edited');
    expect(await value(popup, '#markdown')).toBe('<p>Mine</p>');
    await popup.click('#keep-mine');
    expect([await value(popup, '#markdown'), await value(popup, '#body-kind')]).toEqual(['<p>Mine</p>', 'html']);
    await popup.evaluate(toHtml.replace("'html'", "'markdown'"));
    await popup.click('#replace');
    await popup.waitFor(`document.querySelector('#markdown').value.includes('seven hours')`);
    await popup.close();
  });

  test('speaks the language of the settings', async () => {
    const store = kind === 'firefox' ? 'browser' : 'chrome';
    let popup = await open(STALE);
    await popup.evaluate(`${store}.storage.local.set({ settings: { version: 1, language: 'zh_CN' } }).then(() => true)`);
    await popup.close();
    popup = await open(STALE);
    expect(await label(popup)).toBe('保存');
    expect(await popup.evaluate('document.documentElement.lang')).toBe('zh-CN');
    expect(await popup.evaluate(`document.querySelector('.facts-text').textContent`)).toContain('2026年3月4日');
    await popup.evaluate(`${store}.storage.local.remove('settings').then(() => true)`);
    await popup.close();
  });

  test('pages without an article and pages of the browser: a sentence and a way out', async () => {
    let popup = await open(EMPTY, 'failed');
    await says(popup, 'There is no text on this page.', '#alert');
    await expectAccessible(popup);
    await popup.close();
    popup = await open(kind === 'chromium' ? 'chrome://version/' : 'about:license', 'failed');
    await says(popup, 'does not let extensions read its own pages', '#alert');
    await popup.close();
  });
});
