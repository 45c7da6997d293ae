// One Chromium page without network that holds the built page code and, when asked, the rivals.
import fs from 'node:fs';
import { chromium } from 'playwright';
import { build } from 'vite';

const EXECUTABLES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

async function rivalsScript() {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      lib: { entry: new URL('./rivals.mjs', import.meta.url).pathname, formats: ['iife'], name: 'rivals' },
    },
  });
  return [result].flat()[0].output[0].code;
}

/** Opens the browser; `run` extracts one page, `fresh` gives another page with the same code (for cold calls). */
export async function openBench(clipFile, withRivals) {
  const executablePath = EXECUTABLES.find((file) => fs.existsSync(file));
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    chromiumSandbox: false,
    args: ['--disable-dev-shm-usage'],
  });
  const clip = fs.readFileSync(clipFile, 'utf8');
  const rivals = withRivals ? await rivalsScript() : '';
  const fresh = async () => {
    const context = await browser.newContext();
    await context.route('**/*', (route) => route.abort());
    const page = await context.newPage();
    await page.addScriptTag({ content: clip });
    if (rivals) await page.addScriptTag({ content: rivals });
    return page;
  };
  const page = await fresh();
  const run = (system, html, url) => page.evaluate(extractOne, { system, html, url });
  return { page, fresh, run, close: () => browser.close() };
}

/** Runs inside the page: parses without scripts or network and times the extraction alone. */
function extractOne({ system, html, url }) {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const extract = system === 'ours' ? globalThis.__clip : globalThis.__rivals[system];
  const start = performance.now();
  try {
    const result = extract(parsed, url);
    return { ...result, ms: performance.now() - start };
  } catch (error) {
    return { error: String(error?.stack ?? error), text: '', markdown: '', ms: performance.now() - start };
  }
}
