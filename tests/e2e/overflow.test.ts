// Every text of every state has room: in both languages, in one that is 40 % longer and in one from right to left,
// in narrow windows and at a zoom of 200 % (which is half the window).
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { type BrowserKind, openBrowser } from './drive/browser.ts';
import { DIST } from './drive/dist.ts';
import { serveHosts } from './drive/hosts.ts';
import { gallery, galleryPages, type Scene } from './stories/gallery.ts';
import { misfits } from './stories/overflow.ts';
import { speakIn } from './stories/tongues.ts';

/** The first is what the walk goes on in. */
const SIZES: { readonly [K in Scene['kind']]: readonly (readonly [number, number])[] } = {
  popup: [
    [400, 560],
    [360, 560],
    [400, 300],
  ],
  library: [
    [1280, 800],
    [800, 700],
    [500, 700],
    [640, 400],
  ],
  settings: [
    [1000, 700],
    [400, 700],
    [640, 400],
  ],
  'first-run': [
    [1100, 800],
    [400, 700],
    [640, 400],
  ],
};

const ROUNDS: readonly (readonly [BrowserKind, 'en' | 'zh_CN' | 'longer' | 'mirrored'])[] = [
  ['chromium', 'en'],
  ['chromium', 'zh_CN'],
  ['chromium', 'longer'],
  ['chromium', 'mirrored'],
  ['firefox', 'longer'],
];

test('the measure sees a text that is cut off, one that sticks out and one that lies over another', {
  timeout: 60_000,
}, async () => {
  const browser = await openBrowser('chromium');
  try {
    const page = await browser.openPage('first-run.html');
    await page.waitFor(`document.body.dataset.ready === 'true'`);
    expect(await misfits(page)).toEqual([]);
    for (const style of [
      'width: 60px; overflow: hidden',
      'width: 60px',
      'position: absolute; top: 100px; left: 200px; font-size: 60px',
    ]) {
      await page.evaluate(
        `(document.querySelector('main').insertAdjacentHTML('beforeend', '<p id="sin" style="white-space: nowrap; ${style}">Words that are too long</p>'), true)`,
      );
      expect((await misfits(page)).length, style).toBeGreaterThan(0);
      await page.evaluate(`(document.querySelector('#sin').remove(), true)`);
    }
  } finally {
    await browser.close();
  }
});

test.each(ROUNDS)('every text has room in %s, %s', { timeout: 600_000 }, async (kind, language) => {
  const hosts = await serveHosts(galleryPages());
  const made = fs.mkdtempSync(path.join(os.tmpdir(), 'clippost-tongue-'));
  const isMade = language === 'longer' || language === 'mirrored';
  if (isMade) speakIn(language, path.join(DIST, kind), made);
  const browser = await openBrowser(kind, { hosts, ...(isMade ? { extension: made } : {}) });
  const faults = new Map<string, string>();
  let scenes = 0;
  try {
    if (!isMade) {
      const page = await browser.openPage('settings.html');
      const stored = { settings: { version: 1, language } };
      await page.evaluate(`(globalThis.browser ?? chrome).storage.local.set(${JSON.stringify(stored)}).then(() => true)`);
      await page.close();
    }
    for await (const { name, kind: place, page } of gallery(browser)) {
      scenes += 1;
      const [first, ...others] = SIZES[place];
      if (first === undefined) continue;
      for (const [width, height] of [first, ...others, first]) {
        await page.resize(width, height);
        await page.waitFor(`innerWidth === ${width}`);
        for (const fault of await misfits(page))
          if (!faults.has(fault)) faults.set(fault, `${name} (${width} × ${height}): ${fault}`);
      }
    }
  } finally {
    await browser.close();
    hosts.close();
    fs.rmSync(made, { recursive: true, force: true });
  }
  expect([...faults.values()]).toEqual([]);
  expect(scenes).toBeGreaterThan(30);
});
