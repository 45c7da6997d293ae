// manifest.json is written once for both browsers; here it becomes what each of them loads.
import fs from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');

/**
 * Public half of a key whose private half was thrown away. It gives the unpacked Chromium build the same id (and with it library
 * and folder grants) wherever the folder lies. A store package must not have it: the store has a key of its own.
 */
export const CHROMIUM_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA2jnI1TblNM8G6dNXn9oKz1WdFDEaMuFrL0INpvWRBc1G1fc5QiuBgO4XdXrfFcEaQ+VrTDJEg7xVyeGezlJNJEP0AK0ME8HQQVw8DtN8SsU7BQU1G8g1e8Vs+ruMAFSswyvOuAXNwF3lT18qiYjVkzkI45Vqvu618IW/mSCfGX9Z4kKpLjVor/VXwtMchOZc/LkXK+9ZUlbWSmk3VQifoV+UonCAAjHIFPAWEU7+PPEk/5x+3lz5oi+oodjAn91sMgzwqtJKgIXDBEcQTWHUksesNyU4SxXK87Dd1+xLGW/r1ZZrKglVeNRlXvfV3bSGQFfW+a7S4bODaK6htH2HawIDAQAB';

/** Chromium binds Alt+Shift+C to no extension (`commands.getAll()` gives "" in a fresh profile); this one it does. */
const CHROMIUM_POPUP_KEY = 'Alt+Shift+K';

/** The manifest for 'chromium' (unpacked, with the key), 'chromium-store' or 'firefox'; version and nothing else from package.json. */
export function manifestFor(target) {
  const read = (name) => JSON.parse(fs.readFileSync(path.join(root, name), 'utf8'));
  const { background, ...manifest } = read('manifest.json');
  const { version } = read('package.json');
  if (target === 'firefox') {
    const { minimum_chrome_version: _chrome, ...rest } = manifest;
    return { ...rest, version, background: { scripts: background.scripts, type: background.type } };
  }
  const { browser_specific_settings: _gecko, ...rest } = manifest;
  rest.commands = { ...rest.commands, _execute_action: { suggested_key: { default: CHROMIUM_POPUP_KEY } } };
  const chromium = { ...rest, version, background: { service_worker: background.service_worker, type: background.type } };
  return target === 'chromium' ? { ...chromium, key: CHROMIUM_KEY } : chromium;
}

/** Every `__MSG_name__` of the manifest must be in each language of the build: a browser refuses to load the extension otherwise. */
export function checkMessages(manifest, dir) {
  const names = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].map((match) => match[1]);
  const file = path.join(dir, '_locales', manifest.default_locale, 'messages.json');
  const messages = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : {};
  const missing = names.filter((name) => messages[name] === undefined);
  if (missing.length > 0)
    throw new Error(`add to public/_locales/${manifest.default_locale}/messages.json: ${missing.join(', ')}`);
}
