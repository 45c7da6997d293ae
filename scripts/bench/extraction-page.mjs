// One Chromium page without network that holds the built page code and, when asked, the rivals.
import fs from 'node:fs';
import { chromium } from 'playwright';
import { build } from 'vite';

const EXECUTABLES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

async function bundled(file) {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      lib: { entry: new URL(file, import.meta.url).pathname, formats: ['iife'], name: 'rivals' },
    },
  });
  return [result].flat()[0].output[0].code;
}

/** Opens the browser; `run` extracts one page, `cold` times one system's own script and its first call in a page of its own. */
export async function openBench(clipFile, withRivals) {
  const executablePath = EXECUTABLES.find((file) => fs.existsSync(file));
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    chromiumSandbox: false,
    args: ['--disable-dev-shm-usage'],
  });
  const clip = fs.readFileSync(clipFile, 'utf8');
  const rivals = withRivals ? await bundled('./rivals.mjs') : '';
  const scripts = { ours: clip, bare: withRivals ? await bundled('./bare.mjs') : '' };
  const empty = async () => {
    const context = await browser.newContext();
    await context.route('**/*', (route) => route.abort());
    return context.newPage();
  };
  const fresh = async () => {
    const page = await empty();
    await page.addScriptTag({ content: clip });
    if (rivals) await page.addScriptTag({ content: rivals });
    return page;
  };
  const cold = async (system, html, url) => {
    const page = await empty();
    const times = await page.evaluate(callFirst, { system, script: scripts[system], html, url });
    await page.context().close();
    return times;
  };
  const page = await fresh();
  const run = (system, html, url, unnamed = false) => page.evaluate(extractOne, { system, html, url, unnamed });
  return { page, fresh, cold, run, close: () => browser.close() };
}

/** Runs inside the page: milliseconds of reading the script, and of the first call of what it defines. */
function callFirst({ system, script, html, url }) {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const element = document.createElement('script');
  element.textContent = script;
  const start = performance.now();
  document.head.append(element);
  const loaded = performance.now();
  const extract = system === 'ours' ? globalThis.__clip : globalThis.__rivals[system];
  extract(parsed, url);
  return { load: loaded - start, call: performance.now() - loaded };
}

/**
 * Runs inside the page: parses without scripts or network and times the extraction alone. `unnamed` puts a word without meaning in the place
 * of every word of a class or an id, the same for the same, and takes the data attributes away.
 */
function extractOne({ system, html, url, unnamed }) {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const words = new Map();
  const meaningless = (word) => {
    if (!words.has(word)) words.set(word, `q${words.size.toString(5).replace(/\d/g, (digit) => 'bdfhk'[digit])}`);
    return words.get(word);
  };
  for (const element of unnamed ? parsed.querySelectorAll('*') : []) {
    for (const { name, value } of [...element.attributes]) {
      if (name === 'class' || name === 'id')
        element.setAttribute(name, value.split(/\s+/).filter(Boolean).map(meaningless).join(' '));
      else if (name.startsWith('data-') && !/src|original|lazy/.test(name)) element.removeAttribute(name);
    }
  }
  const extract = system === 'ours' ? globalThis.__clip : globalThis.__rivals[system];
  const start = performance.now();
  try {
    const result = extract(parsed, url);
    return { ...result, ms: performance.now() - start };
  } catch (error) {
    return { error: String(error?.stack ?? error), text: '', markdown: '', ms: performance.now() - start };
  }
}
