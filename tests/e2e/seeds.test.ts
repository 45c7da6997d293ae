import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, openBrowser } from './drive/browser.ts';
import type { PopupDriver } from './drive/driver.ts';
import { type Hosts, serveHosts } from './drive/hosts.ts';
import { PATIENCE_MS, until } from './drive/until.ts';
import { PAGES, RFI, VOA } from './pages/pages.ts';

// Two pages with the markup of the archives that Clippost continues, at their real addresses: the post must begin with the very
// bytes that those archives have, and its body must be the article without the site's furniture.

let hosts: Hosts;
beforeAll(async () => {
  hosts = await serveHosts(PAGES);
});
afterAll(() => hosts.close());

/** Chooses in a list as a person does: the list says `change`. */
const choose = (popup: PopupDriver, selector: string, value: string): Promise<unknown> =>
  popup.waitFor(`(() => {
    const list = document.querySelector('${selector}');
    if (!list) return false;
    if (list.value === '${value}') return true;
    list.value = '${value}';
    list.dispatchEvent(new Event('change', { bubbles: true }));
    return false;
  })()`);

const CASES = [
  ['RFI', RFI, 'jekyll'],
  ['VOA', VOA, 'fragment'],
] as const;

describe.each(BROWSERS)('%s', (kind) => {
  test.each(CASES)('%s: the bytes of the archive up to the body, and a body without junk', async (_name, page, preset) => {
    const browser = await openBrowser(kind, { hosts });
    try {
      await browser.goto(page.address);
      const popup = await browser.clickAction();
      await popup.waitFor("document.querySelector('#save:enabled') !== null");
      await choose(popup, '#preset', preset);
      await choose(popup, '#body-kind', 'html');
      await until('the name of the file', async () => (await popup.text('#file-name')) === page.fileName);
      await popup.click('#download');
      const file = path.join(browser.downloadDir, page.fileName);
      await until(
        'the file',
        () => fs.existsSync(file) && fs.statSync(file).size > 0,
        PATIENCE_MS,
        () => popup.text('body'),
      );
      const text = fs.readFileSync(file, 'utf8');
      expect(text.slice(0, page.head.length)).toBe(page.head);
      const body = text.slice(page.head.length);
      expect(body.trimEnd().replace(/^<div>|<\/div>$/g, '')).toMatch(/<p>/);
      let at = 0;
      for (const sentence of page.says) {
        const found = body.indexOf(sentence, at);
        expect(found, sentence).toBeGreaterThanOrEqual(at);
        at = found;
      }
      for (const junk of page.junk) expect(body).not.toContain(junk);
    } finally {
      await browser.close();
    }
  });
});
