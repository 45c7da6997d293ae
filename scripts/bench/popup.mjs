// npm run bench -- popup [--runs N] [--pages N]: how long a person waits for the popup, beside an empty popup in the same browser.
// Counted from the popup's document start. Chromium, headless, on pages of our own; no goal is a bare time.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { buildDist, root } from '../build.mjs';

/** Runs in both popups, before anything else: when something is painted, and when every field has its value. */
const CLOCK = `
globalThis.clock = {};
new PerformanceObserver((list) => {
  for (const { name, startTime } of list.getEntries()) if (name === 'first-contentful-paint') clock.paint = startTime;
}).observe({ type: 'paint', buffered: true });
new MutationObserver(() => {
  if (clock.fields === undefined && document.querySelector('#save:enabled') && document.querySelector('#title')?.value && document.querySelector('#file-name')?.textContent) {
    clock.fields = performance.now();
  }
}).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
`;

/** The built extension with a clock in its popup, and an empty popup beside it. */
function withClock() {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'clippost-bench-'));
  fs.cpSync(path.join(root, 'dist/chromium'), dir, { recursive: true });
  fs.writeFileSync(path.join(dir, 'clock.js'), CLOCK);
  const popup = fs.readFileSync(path.join(dir, 'popup.html'), 'utf8');
  fs.writeFileSync(path.join(dir, 'popup.html'), popup.replace('<head>', '<head><script src="./clock.js"></script>'));
  fs.writeFileSync(
    path.join(dir, 'popup.html.empty.html'),
    '<!doctype html><html lang="en"><head><script src="./clock.js"></script><meta charset="utf-8"><title>empty</title></head><body style="width:400px;height:560px">empty</body></html>',
  );
  return dir;
}

/** Our own pages: those of the stories, and the fixtures of the extraction. */
function pages(stories, count) {
  const folder = path.join(root, 'tests/page/fixtures');
  const names = fs.existsSync(folder)
    ? fs.readdirSync(folder).filter((name) => fs.existsSync(path.join(folder, name, 'source.html')))
    : [];
  const step = Math.max(1, Math.floor(names.length / count)); // spread over all kinds of pages
  const chosen = names.filter((_name, index) => index % step === 0).slice(0, count);
  const fixtures = chosen.map((name) => [
    `https://${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.example/page`,
    fs.readFileSync(path.join(folder, name, 'source.html')),
  ]);
  return Object.fromEntries([...Object.entries(stories), ...fixtures]);
}

const quantile = (values, share) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))];
const median = (values) => quantile(values, 0.5);

/** Opens the popup on the page in front and answers its clock; null when the page has no article. */
async function time(browser, isProduct) {
  const popup = await browser.clickAction();
  const done = isProduct ? "document.body.dataset.state !== 'loading'" : 'true';
  await popup.waitFor(`clock.paint !== undefined && ${done}`);
  const clock = await popup.evaluate('({ ...clock })');
  await popup.close();
  return !isProduct || clock.fields !== undefined ? clock : null;
}

export async function run(args) {
  const { values } = parseArgs({
    args,
    options: { runs: { type: 'string', default: '7' }, pages: { type: 'string', default: '15' } },
  });
  await buildDist({ ifChanged: true });
  const load = async (file) =>
    (await runnerImport(path.join(root, 'tests/e2e', file), { configFile: false, logLevel: 'error' })).module;
  const [{ openChromium }, { serveHosts }, { PAGES }] = await Promise.all(
    ['drive/chromium.ts', 'drive/hosts.ts', 'pages/pages.ts'].map(load),
  );
  const all = pages(PAGES, Number(values.pages));
  const hosts = await serveHosts(all);
  const extension = withClock();
  const browser = await openChromium({ hosts, extension });
  try {
    const setPopup = (popup) => browser.inWorker(`chrome.action.setPopup({ popup: ${JSON.stringify(popup)} })`);
    const rows = [];
    for (const address of Object.keys(all)) {
      await browser.goto(address);
      const [empty, ours] = [[], []];
      for (let i = 0; i <= Number(values.runs); i += 1) {
        await setPopup('popup.html.empty.html');
        const without = await time(browser, false);
        await setPopup('popup.html');
        const mine = await time(browser, true);
        if (i === 0) continue; // the first pair warms the caches of both
        empty.push(without.paint);
        if (mine !== null) ours.push(mine);
      }
      if (ours.length > 0)
        rows.push({
          address,
          empty: median(empty),
          paint: median(ours.map((it) => it.paint)),
          fields: median(ours.map((it) => it.fields)),
        });
    }
    report(rows, Object.keys(all).length);
  } finally {
    await browser.close();
    hosts.close();
    fs.rmSync(extension, { recursive: true, force: true });
  }
}

function report(rows, asked) {
  if (rows.length < 3) throw new Error(`only ${rows.length} of ${asked} pages gave an article`);
  console.log('   empty   paint  fields  ms, median of the runs');
  for (const { address, ...times } of rows)
    console.log(
      `${['empty', 'paint', 'fields'].map((it) => times[it].toFixed(0).padStart(8)).join('')}  ${address.slice(0, 90)}`,
    );
  const of = (read) => rows.map(read);
  const figures = [
    ['popup-pages', rows.length, null],
    ['popup-empty-paint-ms', median(of(({ empty }) => empty)), null],
    ['popup-paint-ms', median(of(({ paint }) => paint)), null],
    ['popup-fields-ms', median(of(({ fields }) => fields)), null],
    ['popup-paint-ratio', median(of(({ paint, empty }) => paint / empty)), '<= 1.15'],
    ['popup-fields-ratio', median(of(({ fields, empty }) => fields / empty)), '<= 2.75'],
    [
      'popup-fields-ratio-p90',
      quantile(
        of(({ fields, empty }) => fields / empty),
        0.9,
      ),
      '<= 4',
    ],
  ];
  for (const [name, value, goal] of figures)
    console.log(`figure ${name} ${value.toFixed(2)}${goal === null ? '' : ` goal ${goal}`}`);
}
