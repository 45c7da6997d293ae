// Nothing jumps while the popup's fields fill in, as the browser itself measures it (Chromium's layout shifts).
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openChromium } from './drive/chromium.ts';
import type { PageDriver } from './drive/driver.ts';
import { serveHosts } from './drive/hosts.ts';
import { until } from './drive/until.ts';
import { clickOn, reaches } from './stories/journey.ts';
import { galleryPages } from './stories/scenes/pages.ts';

/** All shifts since the document began, with what moved; 1 is a whole window that moved by its whole height. */
const shifts = (page: PageDriver): Promise<{ readonly total: number; readonly moved: readonly string[] }> =>
  page.evaluate(`new Promise((resolve) => {
    const entries = [];
    const observer = new PerformanceObserver((list) => entries.push(...list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    requestAnimationFrame(() => setTimeout(() => {
      entries.push(...observer.takeRecords());
      const nameOf = ({ node, previousRect, currentRect }) => (node?.id || node?.className || node?.nodeName || 'gone') + ' ' + previousRect.y + '→' + currentRect.y;
      resolve({ total: entries.reduce((sum, { value }) => sum + value, 0), moved: entries.flatMap(({ sources, value }) => sources.map((source) => value.toFixed(4) + ' ' + nameOf(source))) });
    }, 0));
  })`);

/** The foot as the bare frame has it, before any style of ours is there. */
const BARE_FOOT_PX = Number(
  /\.foot \{\s*height: (\d+)px/.exec(
    fs.readFileSync(path.join(import.meta.dirname, '../../src/app/popup/popup.html'), 'utf8'),
  )?.[1],
);

test.each(['plain', 'long', 'undated', 'busy'])('nothing jumps: %s', async (page) => {
  const hosts = await serveHosts(galleryPages());
  const browser = await openChromium({ hosts });
  try {
    const popup = await clickOn(browser, `https://harbour.example/gallery/${page}`);
    await reaches(popup, 'ready');
    await popup.waitFor(`!!document.querySelector('#preview')?.srcdoc`);
    const { total, moved } = await shifts(popup);
    expect(await popup.evaluate(`document.querySelector('.foot').getBoundingClientRect().height`)).toBeCloseTo(BARE_FOOT_PX, 0);
    expect(moved).toEqual([]);
    expect(total).toBe(0);
    await popup.evaluate(
      `(document.querySelector('.foot').insertAdjacentHTML('afterbegin', '<p style="height: 200px">a jump</p>'), true)`,
    );
    await until('a jump of ours to be seen', async () => (await shifts(popup)).total > 0.05);
  } finally {
    await browser.close();
    hosts.close();
  }
});
