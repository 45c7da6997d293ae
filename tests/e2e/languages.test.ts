// Another language is one more file: a folder in _locales is enough for the build to offer it, and a person chooses it by hand.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openBrowser } from './drive/browser.ts';
import { DIST } from './drive/dist.ts';
import { serveHosts } from './drive/hosts.ts';
import { until } from './drive/until.ts';
import { FERRY_URL, ferryPage } from './pages/ferry.ts';

const root = path.join(import.meta.dirname, '../..');

/** The extension, built from these sources and one more folder of `_locales`; nothing else is told of it. */
function buildWith(folder: string, texts: object, copy: string): string {
  for (const name of ['src', 'public', 'scripts', 'manifest.json', 'package.json', 'tsconfig.json'])
    fs.cpSync(path.join(root, name), path.join(copy, name), { recursive: true });
  fs.symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
  const locale = path.join(copy, 'public/_locales', folder);
  fs.mkdirSync(locale);
  fs.writeFileSync(path.join(locale, 'messages.json'), JSON.stringify(texts));
  execFileSync(process.execPath, ['scripts/build.mjs', '--out', path.join(copy, 'dist')], { cwd: copy, stdio: 'pipe' });
  return path.join(copy, 'dist/chromium');
}

test('a language is one more file: offered, chosen by hand, spoken by every page', async () => {
  const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'clippost-language-'));
  const english = JSON.parse(fs.readFileSync(path.join(root, 'public/_locales/en/messages.json'), 'utf8')) as object; // our own file
  const texts = {
    ...english,
    ui_language: { message: 'Français fictif' },
    ui_locale: { message: 'fr' },
    settings_pageTitle: { message: 'Les réglages' },
    popup_library: { message: 'La bibliothèque' },
  };
  const browser = await openBrowser('chromium', { extension: buildWith('fr', texts, copy) });
  try {
    const page = await browser.openPage('settings.html');
    await page.waitFor(`document.body.dataset.ready === 'true'`);
    expect(await page.evaluate(`[...document.querySelector('#language').options].map((it) => it.text)`)).toEqual([
      'Same as the browser',
      'English',
      'Français fictif',
      '简体中文',
    ]);
    const heading = (words: string): Promise<unknown> =>
      page.waitFor(
        `document.querySelector('h1').textContent === '${words}' && document.querySelector('#state').textContent !== ''`,
      );
    await page.evaluate(`void document.querySelector('#language').focus()`);
    await page.press('End');
    await heading('Clippost 设置');
    expect(await page.evaluate('document.documentElement.lang')).toBe('zh-CN');
    await page.press('ArrowUp');
    await heading('Les réglages');
    expect(await page.evaluate('document.documentElement.lang')).toBe('fr');
    expect(await page.evaluate(`document.querySelector('#language').selectedOptions[0].text`)).toBe('Français fictif');

    const sample = await browser.openPage('sample.html'); // any other page
    await sample.waitFor(`document.body.dataset.ready === 'true'`);
    expect(await sample.evaluate('document.documentElement.lang')).toBe('fr');
    expect(await sample.evaluate(`document.querySelector('time').textContent`)).toBe('5 mars 2026, 06:40 +01:00');
    await sample.close();

    // The settings of a version with a further language: this one goes on in the browser's.
    const stored = { settings: { version: 1, language: 'tlh' } };
    await page.evaluate(`chrome.storage.local.set(${JSON.stringify(stored)})`);
    await page.evaluate(`void (document.body.dataset.ready = 'old', setTimeout(() => location.reload(), 0))`);
    await page.waitFor(`document.body.dataset.ready === 'true'`);
    expect(await page.text('h1')).toBe('Clippost settings');
    expect(await page.evaluate(`document.querySelector('#language').value`)).toBe('auto');
    expect(await page.text('#alert')).toBe('');
  } finally {
    await browser.close();
    fs.rmSync(copy, { recursive: true, force: true });
  }
});

/** Every word of the page that is the name of a text. */
const names = `[...document.querySelectorAll('body *')].flatMap((it) => [it.children.length === 0 ? it.textContent : '', it.title, it.placeholder]).filter((it) => /^[a-z]+_\\w+$/.test(it ?? ''))`;

test('the name of a text is never shown: not where the browser has none of the texts, nor where no file of them is there', async () => {
  const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'clippost-texts-'));
  fs.cpSync(path.join(DIST, 'chromium'), copy, { recursive: true });
  const [there, away] = [path.join(copy, '_locales'), path.join(copy, 'away')];
  const hosts = await serveHosts({ [FERRY_URL]: ferryPage() });
  const browser = await openBrowser('chromium', { extension: copy, hosts });
  try {
    await browser.goto(FERRY_URL);
    fs.renameSync(there, away);
    // Chromium reads the texts once in the life of a process: a new one has to come, when no page of ours and no worker is left.
    let popup = await until('a process without texts', async () => {
      await browser.stopWorker();
      const opened = await browser.clickAction();
      await opened.waitFor(`!!document.querySelector('#alert, #state')`);
      if (await opened.evaluate(`chrome.i18n.getMessage('ui_locale') === ''`)) return opened;
      await opened.close();
      return null;
    });
    await popup.waitFor(`document.body.textContent.includes('Clippost cannot read its own files')`);
    expect(await popup.evaluate(names)).toEqual([]);
    await popup.close();

    fs.renameSync(away, there);
    popup = await browser.clickAction();
    await popup.waitFor(`document.body.dataset.state === 'ready'`);
    expect(await popup.evaluate(`chrome.i18n.getMessage('ui_locale')`)).toBe(''); // still
    expect(await popup.evaluate(names)).toEqual([]);
    expect(await popup.evaluate(`document.querySelector('#save').textContent`)).toBe('Save');
    for (const file of ['library.html', 'settings.html', 'first-run.html', 'sample.html']) {
      const page = await browser.openPage(file);
      await page.waitFor(`document.body.dataset.ready === 'true'`);
      expect(await page.evaluate(names), file).toEqual([]);
      expect(await page.evaluate('document.body.innerText.trim()'), file).not.toBe('');
    }
  } finally {
    await browser.close();
    hosts.close();
    fs.rmSync(copy, { recursive: true, force: true });
  }
});
