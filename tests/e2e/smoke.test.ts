import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, openBrowser } from './drive/browser.ts';
import type { BrowserDriver } from './drive/driver.ts';
import { type Hosts, serveHosts } from './drive/hosts.ts';
import { PATIENCE_MS, until } from './drive/until.ts';
import { PAGES, SAMPLE } from './pages/pages.ts';
import { losesLibrary } from './stories/lost-library.ts';

// The thinnest whole path, and what each tool of the driver promises to the stories that stand on it.

let hosts: Hosts;
beforeAll(async () => {
  hosts = await serveHosts(PAGES);
});
afterAll(() => hosts.close());

describe.each(BROWSERS)('%s', (kind) => {
  test('click, save, download; the library is there after a kill; when its files are gone, that is said', async () => {
    const browser = await openBrowser(kind, { hosts });
    try {
      await browser.goto(SAMPLE.address);
      const popup = await browser.clickAction();
      await until('the title', async () => (await popup.text('#title')) === SAMPLE.title);
      expect(await popup.text('#author')).toBe(SAMPLE.author);
      expect(await popup.text('#file-name')).toBe(SAMPLE.fileName);
      await popup.click('#save');
      await until('the post to be saved', async () => /Saved in your library/.test(await popup.text('#state')));
      await popup.click('#download');
      const file = path.join(browser.downloadDir, SAMPLE.fileName);
      await until(
        'the file',
        () => fs.existsSync(file) && fs.statSync(file).size > 0,
        PATIENCE_MS,
        () => popup.text('body'),
      );
      const text = fs.readFileSync(file, 'utf8');
      expect(text).toContain(`title: "${SAMPLE.title}"\ndate: ${SAMPLE.date}\nauthor: ${SAMPLE.author}\n`);
      for (const sentence of [
        'nine years after the night service was dropped',
        '| Friday |',
        'between zero and four hundred people',
      ]) {
        expect(text).toContain(sentence);
      }
      for (const junk of ['Advertisement', 'Most read', 'Sign up', 'Imprint']) expect(text).not.toContain(junk);
      await popup.close();
      await browser.kill();
      await browser.restart();
      const library = await browser.openLibrary();
      await library.waitFor(`document.body.innerText.includes(${JSON.stringify(SAMPLE.title)})`);
      await library.close();
      await losesLibrary(browser, SAMPLE.address);
    } finally {
      await browser.close();
    }
  });

  describe('in one browser', () => {
    let browser: BrowserDriver;
    beforeAll(async () => {
      browser = await openBrowser(kind, { hosts });
    });
    afterAll(() => browser?.close());

    test('keys and mouse are the real ones; the background stops and comes back', async () => {
      await browser.goto(SAMPLE.address);
      const popup = await browser.clickAction();
      await until('the title', async () => (await popup.text('#title')) === SAMPLE.title);
      for (const [type, told] of [
        ['keydown', 'event.key, event.keyCode'],
        ['click', 'event.target.id'],
      ]) {
        await popup.evaluate(
          `void addEventListener('${type}', (event) => { document.body.dataset.${type} = [${told}, event.isTrusted].join(' '); }, true)`,
        );
      }
      await popup.fill('#title', '渡轮 ferry');
      expect(await popup.text('#title')).toBe('渡轮 ferry');
      await popup.evaluate("document.querySelector('#title').select()");
      await popup.compose('du');
      await popup.compose('渡');
      expect(await popup.text('#title')).toBe('渡');
      await popup.commitByEnter('渡轮');
      expect(await popup.text('#title')).toBe('渡轮');
      expect(await popup.evaluate('document.body.dataset.keydown')).toBe('Process 229 true'); // and so it does not save
      expect(await popup.text('#state')).not.toMatch(/Saved in/);
      await popup.press('Shift+Tab');
      expect(await popup.evaluate('document.body.dataset.keydown')).toBe('Tab 9 true');
      await popup.click('#title');
      expect(await popup.evaluate('document.body.dataset.click')).toBe('title true');
      await browser.stopWorker();
      expect(await browser.workerRuns()).toBe(false);
      await popup.click('#save');
      await until('the post to be saved', async () => /Saved in your library/.test(await popup.text('#state')));
      expect(await browser.workerRuns()).toBe(true);
      await popup.close();
      expect(await popup.isClosed()).toBe(true);
    });

    test('nothing but the listed pages is reachable', async () => {
      await browser.goto(SAMPLE.address);
      for (const address of ['https://example.org/', 'http://127.0.0.1/', 'http://news.example/'])
        await expect(browser.goto(address), address).rejects.toThrow();
    });
  });
});
