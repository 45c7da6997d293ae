// npm run bench -- library [--runs N] [--posts N]: the first rows of a full library, beside an empty page of the extension in the
// same browser; and how long a query takes. Counted from the page's own start. Chromium, headless.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { buildDist, root } from '../build.mjs';

/** The first moment after a paint that shows the rows (or the word of the empty page). */
const CLOCK = `
globalThis.clock = {};
const look = () => {
  if (clock.painted !== undefined || clock.asked || document.body?.dataset.ready !== 'true') return;
  clock.asked = true;
  requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => { clock.painted = performance.now(); };
    channel.port2.postMessage(null);
  });
};
new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
`;

const EMPTY = `<!doctype html><html lang="en"><head><script src="./clock.js"></script><meta charset="utf-8"><title>empty</title></head>
<body>empty<script type="module" src="./empty.js"></script></body></html>`;

/** The built extension with a clock in its library, and an empty page beside it. */
function withClock() {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'clippost-bench-'));
  fs.cpSync(path.join(root, 'dist/chromium'), dir, { recursive: true });
  fs.writeFileSync(path.join(dir, 'clock.js'), CLOCK);
  fs.writeFileSync(path.join(dir, 'empty.html'), EMPTY);
  fs.writeFileSync(path.join(dir, 'empty.js'), "document.body.dataset.ready = 'true';");
  const page = fs.readFileSync(path.join(dir, 'library.html'), 'utf8');
  fs.writeFileSync(path.join(dir, 'library.html'), page.replace('<head>', '<head><script src="./clock.js"></script>'));
  return dir;
}

const quantile = (values, share) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))];
const median = (values) => quantile(values, 0.5);

/** Types a query and waits until its rows are painted. */
const QUERY = (text) => `(async () => {
  const field = document.querySelector('#search');
  field.value = ${JSON.stringify(text)};
  const start = performance.now();
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
  return performance.now() - start;
})()`;

export async function run(args) {
  const { values } = parseArgs({
    args,
    options: { runs: { type: 'string', default: '15' }, posts: { type: 'string', default: '1000' } },
  });
  await buildDist({ ifChanged: true });
  const load = async (file) =>
    (await runnerImport(path.join(root, 'tests/e2e', file), { configFile: false, logLevel: 'error' })).module;
  const [{ openChromium }, { savedPosts, seed }] = await Promise.all(['drive/chromium.ts', 'pages/saved.ts'].map(load));
  const extension = withClock();
  const browser = await openChromium({ extension });
  const times = { 'empty.html': [], 'library.html': [] };
  try {
    const first = await browser.openLibrary();
    await seed(first, savedPosts(Number(values.posts)));
    await first.close();
    for (let round = 0; round < Number(values.runs); round += 1) {
      for (const [file, list] of Object.entries(times)) {
        const page = await browser.openPage(file);
        list.push(await page.waitFor('clock.painted'));
        await page.close();
      }
    }
    const page = await browser.openLibrary();
    await page.waitFor(`!!document.querySelector('#only-here[data-count]')`);
    const queries = [];
    for (const text of ['r', 'river', '大', '大桥建设', 'harbour sold', 'number 77'])
      queries.push(await page.evaluate(QUERY(text)));
    const [empty, library] = [times['empty.html'], times['library.html']];
    console.log(`${values.posts} posts, ${values.runs} rounds      median     p90   (ms)`);
    for (const [name, list] of [
      ['empty page', empty],
      ['first rows', library],
      ['query', queries],
    ]) {
      console.log(`${name.padEnd(24)} ${median(list).toFixed(0).padStart(6)} ${quantile(list, 0.9).toFixed(0).padStart(7)}`);
    }
    console.log(`figure library-first-rows-ratio ${(median(library) / median(empty)).toFixed(2)} goal <= 2`);
    console.log(`figure library-query-ms ${median(queries).toFixed(0)}`);
  } finally {
    await browser.close();
    fs.rmSync(extension, { recursive: true, force: true });
  }
}
