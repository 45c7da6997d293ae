// The worker is ended while it writes a save into the folder: at each of the first changes that the disk tells of. Afterwards a file is whole
// or absent, what waited goes out with the next run, and nothing is there twice. The long round kills the whole browser as well.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { serializePost } from '../../src/core/format/serialize.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import { armDirectoryPicker, type ChromiumDriver, openChromium } from './drive/chromium.ts';
import { tabDriver } from './drive/chromium-page.ts';
import type { PageDriver } from './drive/driver.ts';
import { type Hosts, serveHosts } from './drive/hosts.ts';
import { until } from './drive/until.ts';
import { ferryPage } from './pages/ferry.ts';
import { keptIn } from './pages/saved.ts';
import { keptAside, postsIn } from './stories/disk.ts';
import { pressUntil } from './stories/quick-clip.ts';

const LONG = process.env.CLIPPOST_LONG === '1';
/** At which change on the disk, one after the other. */
const INSTANTS = Array.from({ length: LONG ? 40 : 4 }, (_, n) => 1 + (n % 8));
const URL_OF = (n: number): string => `https://harbour.example/cut/${n}`;

let root: string;
let hosts: Hosts;
let browser: ChromiumDriver;
const inTmp = (): string => path.join(root, '.clippost', 'tmp');
const inStep = (page: PageDriver): Promise<unknown> =>
  page.waitFor(`document.querySelector('#folder')?.dataset.state === 'in-step'`);

beforeEach(async () => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'clippost-cut-'));
  const pages = [...INSTANTS.keys(), INSTANTS.length].map((n) => [
    URL_OF(n),
    ferryPage({ canonical: URL_OF(n), headline: `Cut ${n}` }),
  ]);
  hosts = await serveHosts(Object.fromEntries(pages));
  browser = await openChromium({ folders: [root], hosts });
  const tab = await browser.context().newPage();
  await tab.goto(`${browser.base}library.html`);
  const library = tabDriver(tab);
  await library.waitFor(`!!document.querySelector('#choose-folder')`);
  await armDirectoryPicker(tab, root);
  await library.click('#choose-folder');
  await library.click('#connect');
  await inStep(library);
  await tab.close();
  await quickClip(0, () => Object.keys(postsIn(root)).length === 1);
});
afterEach(async () => {
  await browser?.close();
  hosts?.close();
  fs.rmSync(root, { recursive: true, force: true });
});

async function quickClip(n: number, isDone: () => boolean): Promise<void> {
  await browser.goto(URL_OF(n));
  await pressUntil(browser, 'the file', isDone);
}

/** Answers at the `nth` change that the disk tells of, or once the post's file stands. */
async function change(nth: number, n: number): Promise<void> {
  let seen = 0;
  let stop = (): void => undefined;
  const told = new Promise<void>((resolve) => {
    const look = (): void => {
      seen += 1;
      if (seen === nth) resolve();
    };
    const watching = [root, inTmp()].map((folder) => fs.watch(folder, look));
    stop = () => {
      for (const watcher of watching) watcher.close();
    };
  });
  const stands = (): boolean => Object.values(postsIn(root)).some((text) => text.includes(`title: "Cut ${n}"`));
  await Promise.race([told, quickClip(n, () => seen >= nth || stands())]); // told at once, and no key is pressed any more
  stop();
}

/** All posts here are one but for their number: the files that nobody cut, without it. */
const numberless = (): readonly string[] =>
  Object.values(postsIn(root)).map((text) => text.replaceAll(/\bcut([ /-])\d+/gi, 'cut$1'));

/** Every file is a whole post of the library's, and no post has two. */
async function expectWhole(page: PageDriver, when: string): Promise<void> {
  const whole = (await keptIn(page)).entries.map(({ post }) => serializePost(post, DEFAULT_SETTINGS));
  const files = Object.values(postsIn(root));
  for (const text of files) expect(whole, `${when}: a file that is no whole post`).toContain(text);
  expect(new Set(files).size, `${when}: files of one post`).toBe(files.length);
}

test(`ended at ${INSTANTS.length} instants of a write: whole or absent, and in the end every kept post once`, {
  timeout: LONG ? 900_000 : 60_000,
}, async () => {
  const [whole] = numberless();
  for (const [n, nth] of INSTANTS.entries()) {
    const kills = LONG && n % 2 === 1;
    await change(nth, n + 1);
    await (kills ? browser.kill() : browser.stopWorker());
    expect(new Set(numberless()), `change ${nth}: a file that is not whole`).toEqual(new Set([whole]));
    if (kills) await browser.restart();
  }
  const library = await browser.openLibrary();
  await inStep(library);
  const kept = await keptIn(library);
  await until('every post in a file', () => Object.keys(postsIn(root)).length === kept.entries.length);
  await expectWhole(library, 'in the end');
  expect(kept.entries.length).toBeGreaterThan(INSTANTS.length / 2);
  expect(keptAside(root, 'tmp')).toEqual([]);
});
