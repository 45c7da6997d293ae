import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { manifestFor } from '../../scripts/manifest.mjs';

// The promises that a browser shows at install, and the ones it holds us to.

const root = path.join(import.meta.dirname, '../..');
const read = (name: string): unknown => JSON.parse(fs.readFileSync(path.join(root, name), 'utf8'));
const TARGETS = ['chromium', 'chromium-store', 'firefox'] as const;

describe.each(TARGETS)('%s', (target) => {
  const manifest = manifestFor(target);

  test('asks for these permissions and for no site', () => {
    expect(manifest.permissions).toEqual(['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'downloads', 'contextMenus']);
    for (const name of [
      'host_permissions',
      'optional_host_permissions',
      'optional_permissions',
      'content_scripts',
      'externally_connectable',
      'web_accessible_resources',
      'sandbox',
    ]) {
      expect(manifest).not.toHaveProperty(name);
    }
    expect(manifest.incognito).toBe('not_allowed');
  });

  test('runs only its own scripts, and sends nothing anywhere', () => {
    expect(manifest.content_security_policy).toEqual({
      extension_pages: [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self' 'unsafe-inline'", // the preview's frame has its style in it, and takes over this policy
        "img-src 'self' data: blob: https: http:", // the preview's images, which its own policy keeps back until asked for
        "connect-src 'self'",
        "frame-src 'self' blob: data:",
        "base-uri 'none'",
        "form-action 'none'",
        "object-src 'none'",
      ].join('; '),
    });
  });

  test('shows the settings where the browser has its own button for them', () => {
    expect(manifest.options_ui).toEqual({ page: 'settings.html', open_in_tab: true });
  });

  test('has two shortcuts', () => {
    expect(Object.entries(manifest.commands).map(([name, { suggested_key }]) => [name, suggested_key?.default])).toEqual([
      // Chromium binds Alt+Shift+C to no extension.
      ['_execute_action', target === 'firefox' ? 'Alt+Shift+C' : 'Alt+Shift+K'],
      ['quick-clip', 'Alt+Shift+S'],
    ]);
  });
});

test('the key is in the unpacked Chromium build only', () => {
  expect(TARGETS.filter((target) => 'key' in manifestFor(target))).toEqual(['chromium']);
});

test('a shortcut that Chromium binds to no extension is another one there', () => {
  expect(manifestFor('chromium').commands._execute_action?.suggested_key?.default).toBe('Alt+Shift+K');
  expect(manifestFor('firefox').commands._execute_action?.suggested_key?.default).toBe('Alt+Shift+C');
});

test('each browser gets its own background, oldest version and nothing of the other', () => {
  const chromium = manifestFor('chromium-store');
  expect(chromium.background).toEqual({ service_worker: 'background.js', type: 'module' });
  expect(chromium.minimum_chrome_version).toBe('122');
  expect(chromium).not.toHaveProperty('browser_specific_settings');
  const firefox = manifestFor('firefox');
  expect(firefox.background).toEqual({ scripts: ['background.js'], type: 'module' });
  expect(firefox.browser_specific_settings?.gecko).toMatchObject({
    strict_min_version: '140.0',
    data_collection_permissions: { required: ['none'] },
  });
  expect(firefox).not.toHaveProperty('minimum_chrome_version');
});

test('version numbers agree', () => {
  const { version } = read('package.json') as { version: string }; // our own file
  expect((read('manifest.json') as { version: string }).version).toBe(version); // our own file
});

test('every language has every text', () => {
  const languages = fs
    .readdirSync(path.join(root, 'public/_locales'))
    .filter((name) => fs.existsSync(path.join(root, 'public/_locales', name, 'messages.json')));
  const keys = (language: string): string[] => Object.keys(read(`public/_locales/${language}/messages.json`) as object).sort(); // our own file
  expect(keys('en').length).toBeGreaterThan(20);
  for (const language of languages) expect(keys(language), language).toEqual(keys('en'));
});

describe.each(['en', 'zh_CN'])('store texts in %s', (language) => {
  const text = fs.readFileSync(path.join(root, `docs/store/${language}.md`), 'utf8');
  const messages: Readonly<Record<string, { readonly message: string }>> = JSON.parse(
    fs.readFileSync(path.join(root, `public/_locales/${language}/messages.json`), 'utf8'),
  );

  test('the short description is the one that the extension says, and short enough', () => {
    const said = messages.extensionDescription?.message ?? '';
    expect(text).toContain(`> ${said}\n`);
    expect(said.length).toBeLessThanOrEqual(132);
  });

  test('gives a reason for every permission and for no other', () => {
    const reasons = [...text.matchAll(/^\| (`[^|]+`) \|/gm)].flatMap(([, names = '']) =>
      [...names.matchAll(/`(\w+)`/g)].map(([, name]) => name),
    );
    expect(reasons.sort()).toEqual([...manifestFor('chromium').permissions].sort());
  });
});
