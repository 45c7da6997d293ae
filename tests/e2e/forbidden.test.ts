// Pages that extensions may not read, and pages that are not there (any more): each a sentence that names the kind, and never a silence.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, openBrowser } from './drive/browser.ts';
import type { BrowserDriver, PopupDriver } from './drive/driver.ts';
import { type HostedPage, type Hosts, serveHosts } from './drive/hosts.ts';
import { until } from './drive/until.ts';
import { ferryPage } from './pages/ferry.ts';
import { clickOn, reaches, says } from './stories/journey.ts';
import { readLibrary } from './stories/library-facts.ts';

const at = (name: string): string => `https://closed.example/${name}`;

const ELSEWHERE = 'https://elsewhere.example/';

const typed =
  (type: string, body: string | Buffer): HostedPage =>
  (_request, response) =>
    response.setHeader('content-type', type).end(body);

const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;
const GIF = Buffer.from('R0lGODlhAQABAIAAAP///wAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==', 'base64');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'clippost-file-'));
const file = path.join(folder, 'article.html');

/** Where, and what is said. The stores are pages of ours at their addresses: the browsers forbid the address. */
const KINDS: readonly (readonly [kind: string, only: 'chromium' | 'firefox' | null, url: string, sentence: string])[] = [
  ['PDF', null, at('report.pdf'), 'This is a PDF.'],
  ['PDF under another name', 'chromium', at('report'), 'This is a PDF.'],
  ['PDF under another name', 'firefox', at('report'), 'does not let extensions read this page'], // its own viewer shows it, and tells no type
  ['image', null, at('map.gif'), 'This is an image.'],
  ['text', null, at('notes.txt'), 'This is not a web page but a file.'],
  ['source code', 'firefox', `view-source:${at('article')}`, 'This is a page’s source code.'],
  ['source code', 'chromium', `view-source:${at('article')}`, 'does not let extensions read its own pages'], // it does not tell the address
  ['file', null, pathToFileURL(file).href, 'This page is a file on your computer.'],
  ['empty tab', 'firefox', 'about:blank', 'does not let extensions read its own pages'],
  ['store', 'chromium', 'https://chromewebstore.google.com/', 'extension store'],
  ['store', 'firefox', 'https://addons.mozilla.org/', 'extension store'],
  ['browser page', 'chromium', 'chrome://version/', 'does not let extensions read its own pages'],
  ['browser page', 'firefox', 'about:license', 'does not let extensions read its own pages'],
];

/** In the popup: what the background left in our world of the page when it began to read it. */
const IS_BEING_READ = `(async () => {
  const { scripting, tabs } = globalThis.browser ?? globalThis.chrome;
  const [tab] = await tabs.query({ active: true, currentWindow: true });
  const func = () => 'clippostOptions' in globalThis;
  const [{ result }] = await scripting.executeScript({ target: { tabId: tab.id }, func, injectImmediately: true });
  return result;
})()`;

afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

describe.each(BROWSERS)('closed pages in %s', (kind) => {
  let hosts: Hosts;
  let browser: BrowserDriver;
  let popup: PopupDriver | null = null;
  afterEach(async () => {
    if (popup !== null && !(await popup.isClosed())) await popup.close();
    popup = null;
  });

  /** Ends the page that is still loading. */
  let finish: (() => void) | null = null;
  beforeAll(async () => {
    fs.writeFileSync(file, ferryPage());
    const page = ferryPage({ canonical: at('slow') });
    hosts = await serveHosts({
      [at('article')]: ferryPage({ canonical: at('article') }),
      [at('report.pdf')]: typed('application/pdf', PDF),
      [at('report')]: typed('application/pdf', PDF),
      [at('map.gif')]: typed('image/gif', GIF),
      [at('notes.txt')]: typed('text/plain', 'only text'),
      [at('slow')]: (_request, response) => {
        response.setHeader('content-type', 'text/html; charset=utf-8').write(page.slice(0, page.indexOf('<h2>')));
        finish = () => response.end(page.slice(page.indexOf('<h2>')));
      },
      [at('held-up')]: ferryPage({ canonical: at('held-up'), more: '<p id="end">The end.</p>' }).replace(
        '<p id="end">',
        `<script src="${at('never.js')}"></script><p id="end">`,
      ),
      [at('never.js')]: (_request, response) => {
        finish = () => response.end();
      },
      [ELSEWHERE]: (_request, response) => {
        response.setHeader('content-type', 'text/html; charset=utf-8');
        finish = () => response.end(ferryPage({ canonical: ELSEWHERE, headline: 'Elsewhere' }));
      },
      'https://chromewebstore.google.com/': ferryPage(),
      'https://addons.mozilla.org/': ferryPage(),
    });
    browser = await openBrowser(kind, { hosts });
  });
  afterAll(async () => {
    await browser?.close();
    hosts?.close();
  });

  test.each(KINDS.filter(([, only]) => only === null || only === kind))('%s', async (_kind, _only, url, sentence) => {
    popup = await clickOn(browser, url);
    await reaches(popup, 'failed');
    await says(popup, sentence, '#alert');
    expect(await popup.evaluate(`!!document.querySelector('#library')`), 'the way to the library').toBe(true);
  });

  /** Goes to the page that does not end, and waits until its beginning is there. */
  async function gotoUnended(name: 'slow' | 'held-up'): Promise<void> {
    await browser.goto(at('article'));
    finish = null;
    await browser.page.evaluate(`void setTimeout(() => { location.href = ${JSON.stringify(at(name))}; }, 0)`);
    await expect.poll(() => finish).not.toBeNull();
    await browser.page.waitFor(`location.pathname === '/${name}' && !!document.querySelector('h1')`);
  }

  /** Leaves a page for another one, of which nothing comes yet. */
  async function goElsewhere(): Promise<void> {
    finish = null;
    await browser.page.evaluate(`void setTimeout(() => { location.href = '${ELSEWHERE}'; }, 0)`);
    await expect.poll(() => finish).not.toBeNull();
  }

  /** The page ends at last, and what was said of it is mended by one click. */
  async function endsAndIsReadAgain(popup: PopupDriver, end: string): Promise<void> {
    await reaches(popup, 'ready');
    await says(popup, 'The page was still loading', '#remarks');
    const body = `document.querySelector('#preview')?.srcdoc`;
    await popup.waitFor(`${body}?.includes('the last car rolls on board') && !${body}.includes(${JSON.stringify(end)})`);
    finish?.();
    await browser.page.waitFor(`document.readyState === 'complete'`);
    await popup.click('#read-again');
    await popup.waitFor(`!document.querySelector('#remarks') && ${body}?.includes(${JSON.stringify(end)})`);
  }

  test('still loading: said so; what is there is clipped on request, and again once all is there', async () => {
    await gotoUnended('slow');
    popup = await browser.clickAction();
    await reaches(popup, 'failed');
    await says(popup, 'The page is still loading.', '#alert');
    await popup.click('#as-is');
    await endsAndIsReadAgain(popup, 'an accident');
  });

  test('a page that a script holds up is clipped as far as it got, and says so', async () => {
    await gotoUnended('held-up');
    popup = await browser.clickAction();
    await endsAndIsReadAgain(popup, 'The end.');
  });

  test('Cancel, and Escape, while the page is read: the popup goes, and nothing is kept', async () => {
    await gotoUnended('slow');
    for (const leave of [(it: PopupDriver) => it.click('#cancel'), (it: PopupDriver) => it.press('Escape')]) {
      popup = await browser.clickAction();
      await popup.waitFor(`!!document.querySelector('#cancel')`);
      leave(popup).catch(() => 'it went with the popup before it could answer');
      await until('the popup to close', async () => popup?.isClosed());
    }
    finish?.();
    await browser.page.waitFor(`document.readyState === 'complete'`);
    popup = await browser.clickAction(); // by now the page has been read for nobody
    await reaches(popup, 'ready');
    const { entries, drafts } = await readLibrary(popup);
    expect([entries, drafts]).toEqual([[], []]);
  });

  test('the tab goes elsewhere during the clip: said so, and the next click on the button reads the page that is there', async () => {
    await gotoUnended('slow');
    popup = await browser.clickAction();
    await until('the clip to be in the page', () => popup?.evaluate(IS_BEING_READ));
    await goElsewhere();
    await says(popup, 'The tab was closed or went to another page.', '#alert'); // the other page is not there yet
    finish?.();
    await browser.page.waitFor(`location.href === '${ELSEWHERE}' && document.readyState === 'complete'`);
    await popup.evaluate(
      `void new MutationObserver(() => { document.body.dataset.asked = 'again'; }).observe(document.body, { attributeFilter: ['data-state'] })`,
    );
    await popup.click('#retry');
    await popup.waitFor(`document.body.dataset.asked && document.body.dataset.state === 'failed'`);
    await says(popup, 'To clip what is there now, click the Clippost button again.', '#alert');
    await popup.close();
    popup = await browser.clickAction();
    await reaches(popup, 'ready');
    expect(await popup.evaluate(`document.querySelector('#title').value`)).toBe('Elsewhere');
  });

  test('the tab is closed during the clip: the popup says so, or goes with it, and nothing is kept', async () => {
    const library = await browser.openLibrary();
    await gotoUnended('slow');
    popup = await browser.clickAction();
    await until('the clip to be in the page', () => popup?.evaluate(IS_BEING_READ));
    const tabId = await popup.evaluate<number>(
      `(globalThis.browser ?? chrome).tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab.id)`,
    );
    const answer = await library.evaluate(`(async () => {
      const api = globalThis.browser ?? globalThis.chrome;
      const clip = api.runtime.sendMessage({ clippost: 1, verb: 'clip', request: { tabId: ${tabId}, take: 'usual' } });
      await api.tabs.remove(${tabId});
      return clip;
    })()`);
    expect(answer).toMatchObject({ ok: false, failure: { kind: 'page-gone' } });
    // Chromium's popup belongs to the tab, Firefox's to the window.
    if (kind === 'firefox') await says(popup, 'The tab was closed or went to another page.', '#alert');
    else await until('the popup to go with its tab', async () => popup?.isClosed());
    const { entries, drafts } = await readLibrary(library);
    expect([entries, drafts]).toEqual([[], []]);
    await library.close();
  });
});
