import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openChromium } from '../drive/chromium.ts';
import type { PageDriver } from '../drive/driver.ts';
import { serveHosts } from '../drive/hosts.ts';
import { PAGES, RFI } from '../pages/pages.ts';
import { seed } from '../pages/saved.ts';
import { LANGUAGES, type Language, postsOf } from './first-run.ts';
import { drawn, drawWebp, type Frame, filmOf } from './webp.ts';

// A short film of one clip, of the real product: the page, the popup, a tag, Save, the file, the library.

const SIZE = { width: 1000, height: 640 } as const;
const POPUP = { x: 580, y: 12, width: 400 } as const;
const TAG = { en: 'lakes', zh_CN: '外交' } as const;

/** The page in Chinese is a page for tests; for a picture it gets letters and lines that one likes to read. */
const DRESS = `<style>
  body { max-width: 760px; margin: 0 40px; color: #222; font: 17px/1.75 "Noto Sans CJK SC", sans-serif; }
  ul { display: flex; gap: 20px; margin: 10px 0; padding: 0; list-style: none; }
  a { color: #b3132b; text-decoration: none; }
  h1 { font-size: 34px; }
  figure { margin: 0; padding: 12px; background: #f4f1ee; }
  button { display: none; }
</style></head>`;

/** Shoots the film of one language; answers its bytes. */
async function shoot(language: Language, scratch: string): Promise<Buffer> {
  const hosts = await serveHosts({ ...PAGES, [RFI.address]: RFI.html.replace('</head>', DRESS) });
  const browser = await openChromium({ hosts });
  const frames: Frame[] = [];
  const png = (name: string): string => path.join(scratch, `${name}.png`);
  try {
    const settings = { version: 1, language: language.name };
    const library = await browser.openLibrary();
    await library.evaluate(`chrome.storage.local.set({ settings: ${JSON.stringify(settings)} })`);
    await seed(library, postsOf(language).slice(1));
    const pen = await browser.openPage('settings.html'); // it only holds the canvas
    const add = async (page: PageDriver | null, ms: number): Promise<void> => {
      if (page !== null) await page.screenshot(png('popup'));
      const layers = page === null ? [] : [{ png: png('popup'), ...POPUP, shadow: true }];
      const webp = await drawWebp(pen, SIZE, [{ png: png('page'), x: 0, y: 0, width: SIZE.width }, ...layers]);
      frames.push({ webp, ...SIZE, ms });
    };
    await browser.page.resize(SIZE.width, SIZE.height);
    await browser.goto(language.page);
    await browser.page.screenshot(png('page'));
    await add(null, 1400);
    const popup = await browser.clickAction();
    await popup.waitFor(`!!document.querySelector('iframe[srcdoc]')`);
    await drawn(popup);
    await add(popup, 2200);
    await popup.evaluate(`(document.querySelector('#tag-input').focus(), true)`);
    for (const letter of TAG[language.name]) {
      await popup.type(letter);
      await add(popup, 220);
    }
    await popup.press('Enter');
    await add(popup, 1000);
    await popup.press('Control+Enter');
    await popup.waitFor(`document.body.dataset.state === 'saved'`);
    await add(popup, 2000);
    await popup.click('#download');
    await popup.waitFor(`!!document.querySelector('#state .file')`);
    await popup.evaluate(`(document.querySelector('.state-detail')?.replaceChildren('~/Downloads'), true)`); // not this machine's folder
    await add(popup, 2200);
    await popup.close();
    await library.close();
    const shown = await browser.openLibrary();
    await shown.resize(SIZE.width, SIZE.height);
    await shown.waitFor(`document.querySelectorAll('#list [data-entry-id]').length === 5`);
    await shown.press('ArrowDown');
    await shown.press('Enter');
    await shown.waitFor(`!!document.querySelector('#post iframe[srcdoc]')`);
    await drawn(shown);
    await shown.screenshot(png('page'));
    await add(null, 3000);
    return filmOf(frames);
  } finally {
    await browser.close();
    hosts.close();
  }
}

/** Shoots the film in every language into `out`; answers the names. */
export async function shootFilms(out: string): Promise<readonly string[]> {
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'clippost-film-'));
  fs.mkdirSync(out, { recursive: true });
  const names: string[] = [];
  try {
    for (const language of LANGUAGES) {
      const name = `film-${language.name}.webp`;
      fs.writeFileSync(path.join(out, name), await shoot(language, scratch));
      names.push(name);
    }
  } finally {
    fs.rmSync(scratch, { recursive: true, force: true });
  }
  return names;
}
