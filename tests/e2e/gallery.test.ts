// Every state of every page, walked through once a round. In every look axe finds nothing, and nothing moves where the system asks for
// stillness; in every window (narrow, and at a zoom of 200 %, which is half the window) every text has room, in a language that is 40 %
// longer than ours and from right to left.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { type BrowserKind, openBrowser } from './drive/browser.ts';
import { DIST } from './drive/dist.ts';
import type { Look, PageDriver } from './drive/driver.ts';
import { serveHosts } from './drive/hosts.ts';
import { until } from './drive/until.ts';
import { COLOUR_RULES, violations } from './stories/accessible.ts';
import { gallery } from './stories/gallery.ts';
import { misfits } from './stories/overflow.ts';
import { galleryPages } from './stories/scenes/pages.ts';
import type { Scene } from './stories/scenes/scene.ts';
import { speakIn } from './stories/tongues.ts';

/** The first is what the walk goes on in. */
const SIZES: {
  readonly [K in Scene['kind']]: readonly [readonly [number, number], ...(readonly (readonly [number, number])[])];
} = {
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

interface Round {
  readonly kind: BrowserKind;
  readonly language: 'en' | 'zh_CN' | 'longer' | 'mirrored';
  readonly looks: readonly ('dark' | 'forced' | 'calm')[];
}

/** The longer language has every English text in it, and is turned around at each scene: the other whole walks are for the long round. */
const ROUNDS: readonly Round[] = [{ kind: 'chromium', language: 'longer', looks: ['dark', 'forced', 'calm'] }];
const LONG_ROUNDS: readonly Round[] = [
  ...ROUNDS,
  { kind: 'chromium', language: 'en', looks: [] },
  { kind: 'chromium', language: 'zh_CN', looks: [] },
  { kind: 'chromium', language: 'mirrored', looks: [] },
  { kind: 'firefox', language: 'longer', looks: ['dark', 'forced', 'calm'] },
];

const LIGHT: Look = { scheme: 'light', forced: false, calm: false };
const looksIn = (kind: BrowserKind): { readonly [L in Round['looks'][number]]: Look } => ({
  dark: { ...LIGHT, scheme: 'dark' },
  // Where the colours are the system's, Firefox takes the scheme from them.
  forced: { ...LIGHT, forced: true, scheme: kind === 'chromium' ? 'dark' : 'light' },
  calm: { ...LIGHT, calm: true },
});

/** What the page really sees: a look that does not arrive would be tried in vain. */
const seen = (page: PageDriver): Promise<Look> =>
  page.evaluate<Look>(`({
    scheme: matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
    forced: matchMedia('(forced-colors: active)').matches,
    calm: matchMedia('(prefers-reduced-motion: reduce)').matches,
  })`);

/** What still moves, and for how long. */
const moving = (page: PageDriver): Promise<readonly string[]> =>
  page.evaluate(`[...document.querySelectorAll('*')].flatMap((it) => {
    const { animationName, animationDuration, transitionDuration, scrollBehavior } = getComputedStyle(it);
    const animated = animationName !== 'none' && parseFloat(animationDuration) > 0.01;
    return animated || parseFloat(transitionDuration) > 0.01 || scrollBehavior === 'smooth' ? [it.tagName + '.' + it.className] : [];
  })`);

/** All that axe knows, in light; in the other looks what hangs on colours. */
async function looked(page: PageDriver, { kind, looks }: Round, name: string): Promise<readonly string[]> {
  const faults = [...(await violations(page))];
  for (const look of looks) {
    const wishes = looksIn(kind)[look];
    await page.prefer(wishes);
    await until(`${name} in ${look}`, async () => isDeepStrictEqual(await seen(page), wishes));
    if (look === 'calm') faults.push(...(await moving(page)).map((it) => `moves: ${it}`));
    else faults.push(...(await violations(page, COLOUR_RULES)).map((fault) => `${look}: ${fault}`));
  }
  if (looks.length > 0) await page.prefer(LIGHT);
  return faults;
}

/** Each size, turned around too where the language is the longer one. */
async function measured(page: PageDriver, place: Scene['kind'], { language }: Round): Promise<readonly string[]> {
  const faults: string[] = [];
  const [first, ...others] = SIZES[place];
  for (const [width, height] of [...others, first]) {
    await page.resize(width, height);
    await page.waitFor(`innerWidth === ${width}`);
    faults.push(...(await misfits(page)).map((fault) => `${fault} (${width} × ${height})`));
    if (language !== 'longer') continue;
    const turn = (dir: string): Promise<unknown> => page.evaluate(`(document.documentElement.dir = '${dir}')`);
    await turn('rtl');
    faults.push(...(await misfits(page)).map((fault) => `${fault} (${width} × ${height}, from right to left)`));
    await turn('ltr');
  }
  return faults;
}

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

test.each(process.env.CLIPPOST_LONG === '1' ? LONG_ROUNDS : ROUNDS)(
  'every state in $kind, $language',
  { timeout: 600_000 },
  async (round) => {
    const { kind, language } = round;
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
        for (const fault of [...(await measured(page, place, round)), ...(await looked(page, round, name))])
          if (!faults.has(fault)) faults.set(fault, `${name}: ${fault}`);
      }
    } finally {
      await browser.close();
      hosts.close();
      fs.rmSync(made, { recursive: true, force: true });
    }
    expect([...faults.values()]).toEqual([]);
    expect(scenes).toBeGreaterThan(55); // Firefox has no folder
  },
);
