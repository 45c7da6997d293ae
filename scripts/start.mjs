// npm start: builds, finds a browser, and opens it with the extension loaded and a sample news page, ready to click.
// Without a display it does the main job itself: a true toolbar click on that page, Save and Download; then it prints the file.
//
//   npm start -- [--browser chromium|chrome|edge|firefox] [--profile DIR] [ADDRESS]
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildDist, root } from './build.mjs';
import { findBrowsers } from './find-browser.mjs';
import { provideOrExit } from './provide.mjs';
import { openHeaded } from './start-headed.mjs';
import { mainJob } from './start-headless.mjs';
import { serveSample } from './start-sample.mjs';

const USAGE = 'npm start -- [--browser chromium|chrome|edge|firefox] [--profile DIR] [ADDRESS]';

function readArguments() {
  const options = { browser: { type: 'string' }, profile: { type: 'string' }, headless: { type: 'boolean' } };
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const [address, ...more] = positionals;
  if (more.length > 0 || (address !== undefined && !/^https?:/.test(address)))
    throw new Error(`an address begins with http: or https:\n${USAGE}`);
  if (values.browser !== undefined && !['chromium', 'chrome', 'edge', 'firefox'].includes(values.browser)) throw new Error(USAGE);
  return { ...values, address };
}

/** The browser that was asked for, or the best one here. */
function pick(wanted, isHeadless) {
  const fits = (browser) =>
    (wanted === undefined || wanted === browser.kind || wanted === browser.name.toLowerCase()) &&
    !(isHeadless && browser.branded);
  return findBrowsers().find(fits);
}

const hasDisplay = () =>
  ['darwin', 'win32'].includes(process.platform) || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

async function main() {
  const { browser: wanted, profile: given, address, headless } = readArguments();
  const isHeadless = headless === true || !hasDisplay();
  if (pick(wanted, isHeadless) === undefined) provideOrExit([wanted === 'firefox' ? 'firefox' : 'chromium']);
  const browser = pick(wanted, isHeadless);
  if (browser === undefined)
    throw new Error(
      `no ${wanted} on this machine; installed: ${findBrowsers()
        .map(({ name }) => name)
        .join(', ')}`,
    );
  console.log((await buildDist({ ifChanged: true })) ? 'built dist/chromium and dist/firefox' : 'dist is up to date');

  const sample = address === undefined ? await serveSample() : null;
  const url = address ?? sample.url;
  const profile = given === undefined ? fs.mkdtempSync(path.join(os.tmpdir(), 'clippost-profile-')) : path.resolve(given);
  fs.mkdirSync(profile, { recursive: true });
  const extension = path.join(root, 'dist', browser.kind);
  try {
    if (isHeadless) process.exitCode = await mainJob({ browser, profile, extension, url });
    else await openHeaded({ browser, profile, extension, url, isKept: given !== undefined });
    console.log(given === undefined ? 'The profile was thrown away.' : `The profile is kept in ${profile}`);
  } finally {
    sample?.close();
    if (given === undefined) fs.rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}

try {
  await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
