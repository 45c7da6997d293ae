import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const COMMON = ['--no-first-run', '--no-default-browser-check'];

/** Opens a window with the extension and the page, and waits until the person closes it. */
export async function openHeaded({ browser, profile, extension, url, isKept }) {
  const child =
    browser.kind === 'firefox'
      ? startFirefox({ browser, profile, extension, url, isKept })
      : startChromium({ browser, profile, extension, url });
  const ended = new Promise((resolve, reject) => {
    child.on('exit', resolve);
    child.on('error', reject);
  });
  const stop = () => child.kill();
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  if (browser.branded) await loadOverPipe(child, extension, url);
  console.log(
    `${browser.name} is open on ${url}\nThe welcome page may lie in front of it, in a tab of its own. Click the Clippost button (behind the puzzle piece) over the article,\nor press Alt+Shift+S to save it without looking.`,
  );
  console.log(
    isKept
      ? `The profile stays in ${profile}.`
      : 'The profile, and the library in it, is thrown away when you close the browser; `-- --profile DIR` keeps it.',
  );
  await ended;
}

function startChromium({ browser, profile, extension, url }) {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []; // root has none
  // Chrome and Edge no longer obey --load-extension; they load over a private pipe instead.
  const load = browser.branded
    ? ['--remote-debugging-pipe', '--enable-unsafe-extension-debugging', 'about:blank']
    : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`, url];
  const args = [...COMMON, ...sandbox, `--user-data-dir=${profile}`, ...load];
  return spawn(browser.path, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
}

/** `Extensions.loadUnpacked`, and then the page. Where the browser refuses, the three steps a person has to take. */
async function loadOverPipe(child, extension, url) {
  const [, , , out, back] = child.stdio;
  const waiting = new Map();
  let rest = '';
  back.on('data', (data) => {
    const parts = `${rest}${data}`.split('\0');
    rest = parts.pop();
    for (const part of parts) {
      const { id, error, result } = JSON.parse(part);
      waiting.get(id)?.(error ? { error: error.message } : { result });
    }
  });
  let last = 0;
  const send = (method, params) =>
    new Promise((resolve) => {
      last += 1;
      waiting.set(last, resolve);
      child.once('exit', () => resolve({ error: 'the browser ended' }));
      out.write(`${JSON.stringify({ id: last, method, params })}\0`);
    });
  const { error } = await send('Extensions.loadUnpacked', { path: extension });
  await send('Target.createTarget', { url });
  if (error === undefined) return;
  console.log(`This browser does not let a program load an extension (${error}). Three steps:
  1. open chrome://extensions
  2. switch on "Developer mode"
  3. press "Load unpacked" and choose ${extension}`);
}

/** Through web-ext: an add-on without a signature can be loaded for a session only. */
function startFirefox({ browser, profile, extension, url, isKept }) {
  const webExt = fs.realpathSync(path.join(import.meta.dirname, '../node_modules/.bin/web-ext'));
  // A temporary add-on is installed anew at every start: these two keep its address, and with it the library of a kept profile.
  const prefs = ['extensions.webextensions.keepUuidOnUninstall=true', 'extensions.webextensions.keepStorageOnUninstall=true'];
  const args = [
    'run',
    '--source-dir',
    extension,
    '--firefox',
    browser.path,
    '--firefox-profile',
    profile,
    '--profile-create-if-missing',
  ];
  const more = [
    '--keep-profile-changes',
    '--no-reload',
    '--no-input',
    '--no-config-discovery',
    '--start-url',
    url,
    ...prefs.flatMap((pref) => ['--pref', pref]),
  ];
  if (!isKept) console.log('Firefox keeps an unsigned add-on, and its library, only until it is closed.');
  return spawn(process.execPath, [webExt, ...args, ...more], { stdio: ['ignore', 'ignore', 'inherit'] });
}
