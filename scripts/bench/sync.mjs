// npm run bench -- sync [--posts N] [--saves N] [--profile FILE]: the sync of a real directory in a real Chromium, headless, beside bare
// loops on the same disk in the same page. Ratios of one run; 10,000 posts take minutes.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { root } from '../build.mjs';
import { buildFolderPage } from '../build-bench.mjs';

const LANES = [1, 4, 8, 16, 32, 64, 128];
const TRIED_FILES = 300;

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const seconds = (ms) => `${(ms / 1000).toFixed(2)} s`;
const figure = (name, value, goal) => console.log(`figure ${name} ${value.toFixed(2)}${goal ? ` goal <= ${goal}` : ''}`);

/** The number of lanes that is fastest here and now. */
async function bestLanes(measure) {
  const times = [];
  for (const lanes of LANES) times.push({ lanes, ms: await measure(lanes) });
  console.log(times.map(({ lanes, ms }) => `${lanes}: ${ms.toFixed(0)} ms`).join(', '));
  return times.sort((a, b) => a.ms - b.ms)[0].lanes;
}

/** Runs `work` with the page's CPU profile written to `file`. */
async function profiled(page, file, work) {
  if (file === undefined) return work();
  const session = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.start');
  const result = await work();
  const { profile } = await session.send('Profiler.stop');
  fs.writeFileSync(file, JSON.stringify(profile));
  await session.detach();
  return result;
}

/**
 * Who lists a folder leaves thousands of handles behind, and whoever runs when they are cleared away, page and browser, pays for it: so they
 * are cleared before each piece that is measured.
 */
async function cleared(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.detach();
}

/** Runs `work`; beside its result the megabytes that the page's heap held before it, and at most meanwhile. */
async function weighed(page, work) {
  const session = await page.context().newCDPSession(page);
  const weigh = async () => (await session.send('Runtime.getHeapUsage')).usedSize / 1e6;
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const before = await weigh();
  let peak = before;
  let isOver = false;
  const watch = (async () => {
    while (!isOver) {
      peak = Math.max(peak, await weigh());
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  })();
  const result = await work();
  isOver = true;
  await watch;
  await session.detach();
  return { result, before, peak };
}

async function measure(page, dir, { posts, saves, profile }) {
  const call = (name, ...args) => page.evaluate(`__sync.${name}(...${JSON.stringify(args)})`);
  await call('connect');
  // First: the bare loops once before and once after, so that a machine that gets slower or faster meanwhile is no advantage.
  console.log('bare writes by lanes:');
  const writeLanes = await bestLanes((lanes) => call('bareWrites', `try-${lanes}`, TRIED_FILES, lanes, true));
  const bareLoop = async (name, looks) => {
    await cleared(page);
    return call('bareWrites', name, posts, writeLanes, looks);
  };
  const before = await bareLoop('before', true);
  const blindBefore = await bareLoop('blind-before', false);
  await call('fill', 'p', posts);
  const { result: first, ...heap } = await weighed(page, () =>
    profiled(page, profile && `${profile}-first.cpuprofile`, () => call('sync')),
  );
  const blindAfter = await bareLoop('blind-after', false);
  const after = await bareLoop('after', true);
  const [bare, blind] = [(before + after) / 2, (blindBefore + blindAfter) / 2];
  const there = fs.readdirSync(dir).filter((name) => name.endsWith('.md')).length;
  if (there !== posts || first.ends['create done'] !== posts) throw new Error(`${there} files: ${JSON.stringify(first)}`);
  console.log(
    `first sync of ${posts}: ${seconds(first.ms)}; bare with ${writeLanes} lanes ${seconds(before)}, ${seconds(after)}, without a look at the name ${seconds(blindBefore)}, ${seconds(blindAfter)}`,
  );

  // Times of files are trusted when they are older than two seconds; the run after the first reads each once and notes them.
  const newest = Math.max(...fs.readdirSync(dir).map((name) => fs.statSync(path.join(dir, name)).mtimeMs));
  await new Promise((resolve) => setTimeout(resolve, newest + 2500 - Date.now()));
  const { result: second, ...secondHeap } = await weighed(page, () => call('sync'));
  const listLanes = await bestLanes(async (lanes) => (await call('bareListing', lanes)).ms);
  const ratios = [];
  const [noops, listings] = [[], []];
  for (let round = 0; round < 7; round += 1) {
    await cleared(page);
    const { ms, files } = await call('bareListing', listLanes);
    await cleared(page);
    if (files !== posts) throw new Error(`${files} files listed`);
    const noop = await profiled(page, profile && round === 6 ? `${profile}-noop.cpuprofile` : undefined, () => call('sync'));
    if (JSON.stringify(noop.ends) !== '{}') throw new Error(`not a no-op: ${JSON.stringify(noop)}`);
    listings.push(ms);
    noops.push(noop.ms);
    ratios.push(noop.ms / ms);
  }
  console.log(
    `second run (reads all once): ${seconds(second.ms)}; no-op ${median(noops).toFixed(0)} ms, bare ${median(listings).toFixed(0)} ms`,
  );

  const each = [];
  for (let n = 0; n < saves; n += 1) each.push(await call('save', 's', n));
  if (each.some(({ waiting }) => waiting > 0)) throw new Error('a save did not reach its file');
  const [save, kept, one] = ['save', 'kept', 'bare'].map((name) => median(each.map((it) => it[name])));
  console.log(`one save ${save.toFixed(1)} ms (in the library after ${kept.toFixed(1)}), bare ${one.toFixed(1)} ms`);
  figure('sync-posts', posts);
  figure('sync-first-ms-each', first.ms / posts);
  figure('sync-first-heap-mb', heap.peak - heap.before);
  figure('sync-second-heap-mb', secondHeap.peak - secondHeap.before);
  figure('sync-first-ratio', first.ms / bare, 1.3);
  figure('sync-first-ratio-to-blind', first.ms / blind);
  figure('sync-second-ms-each', second.ms / posts);
  figure('sync-noop-ratio', median(ratios), 1.3);
  figure('sync-save-ratio', save / one, 3);
  // A bare write waits for no disk; a save is answered only when the library is on it. What each part takes, in bare writes:
  figure('sync-save-kept-ratio', kept / one);
  figure('sync-save-after-kept-ratio', median(each.map((it) => it.save - it.kept)) / one);
}

/** The bench named `sync`. */
export async function run(args) {
  const { values } = parseArgs({
    args,
    options: {
      posts: { type: 'string', default: '2000' },
      saves: { type: 'string', default: '40' },
      profile: { type: 'string' },
    },
  });
  const extension = await buildFolderPage();
  const { openChromium, armDirectoryPicker } = (
    await runnerImport(path.join(root, 'tests/e2e/drive/chromium.ts'), { configFile: false, logLevel: 'error' })
  ).module;
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'clippost-disk-'));
  const browser = await openChromium({ extension, folders: [dir] });
  try {
    const page = await browser.context().newPage();
    await page.goto(`${browser.base}bench.html`);
    await armDirectoryPicker(page, dir);
    page.setDefaultTimeout(600_000);
    await measure(page, dir, { posts: Number(values.posts), saves: Number(values.saves), profile: values.profile });
  } finally {
    await browser.close();
    for (const it of [dir, extension]) fs.rmSync(it, { recursive: true, force: true });
  }
}
