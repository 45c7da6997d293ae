// Another language is one more file: a folder in _locales is enough for the build to offer it, and a person chooses it by hand.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openBrowser } from './drive/browser.ts';

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
