// Every state of every page, in light and dark, in the system's own colours and in calm: axe finds nothing, and nothing moves
// where the system asks for stillness.
import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { BROWSERS, type BrowserKind, openBrowser } from './drive/browser.ts';
import type { Look, PageDriver } from './drive/driver.ts';
import { serveHosts } from './drive/hosts.ts';
import { until } from './drive/until.ts';
import { violations } from './pages/saved.ts';
import { gallery, galleryPages } from './stories/gallery.ts';

const LIGHT: Look = { scheme: 'light', forced: false, calm: false };
/** A change of look takes Firefox ten times as long: all of them there in the long round, the colours of the system always. */
const all = (kind: BrowserKind): boolean => kind === 'chromium' || process.env.CLIPPOST_LONG === '1';
const looksIn = (kind: BrowserKind): Readonly<Record<string, Look>> => ({
  ...(all(kind) && { dark: { ...LIGHT, scheme: 'dark' }, calm: { ...LIGHT, calm: true } }),
  // Where the colours are the system's, Firefox takes the scheme from them.
  'forced colours': { ...LIGHT, forced: true, scheme: kind === 'chromium' ? 'dark' : 'light' },
  light: LIGHT, // last: the walk goes on in it
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

test.each(BROWSERS)('in every look, every state is accessible in %s', { timeout: 600_000 }, async (kind) => {
  const hosts = await serveHosts(galleryPages());
  const browser = await openBrowser(kind, { hosts });
  const faults: string[] = [];
  let scenes = 0;
  try {
    for await (const { name, page } of gallery(browser)) {
      scenes += 1;
      for (const [look, wishes] of Object.entries(looksIn(kind))) {
        await page.prefer(wishes);
        await until(`${name} in ${look}`, async () => isDeepStrictEqual(await seen(page), wishes));
        for (const fault of await violations(page)) faults.push(`${name}, ${look}: ${fault}`);
        if (wishes.calm) for (const it of await moving(page)) faults.push(`${name} moves: ${it}`);
      }
    }
  } finally {
    await browser.close();
    hosts.close();
  }
  expect(faults).toEqual([]);
  expect(scenes).toBeGreaterThan(30);
});
