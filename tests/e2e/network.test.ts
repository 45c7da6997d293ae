// docs/privacy.md says: no request at all, but for images that a person asked to see. A whole journey with the browser's own
// record of everything that it sent, and the servers' record of what was asked of them.
import fs from 'node:fs';
import { expect, test } from 'vitest';
import { BROWSERS } from './drive/browser.ts';
import { serveHosts } from './drive/hosts.ts';
import { until } from './drive/until.ts';
import { FERRY_URL, ferryPage } from './pages/ferry.ts';
import { clickOn, reaches, says } from './stories/journey.ts';
import { openWatched } from './stories/network.ts';
import { clipsSample } from './stories/sample.ts';

const IMAGE = 'https://harbour.example/quay.jpg';
const CONTROL = 'https://harbour.example/control.png';

test.each(BROWSERS)('a whole journey sends nothing, until images are asked for, in %s', async (kind) => {
  const picture = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  );
  const hosts = await serveHosts({
    [FERRY_URL]: ferryPage(),
    [IMAGE]: (_request, response) =>
      response.writeHead(200, { 'content-type': 'image/png', 'cache-control': 'no-store' }).end(picture),
    [CONTROL]: (_request, response) => response.writeHead(404).end(),
  });
  const { browser, end } = await openWatched(kind, hosts);
  let sent: Awaited<ReturnType<typeof end>> = [];
  /** Without the icon that the browser itself asks every page for, at a moment of its own. */
  const askedSince = (start: number): readonly string[] =>
    hosts.asked.slice(start).filter((url) => !url.endsWith('/favicon.ico'));
  const count = (url: string): number => hosts.asked.filter((asked) => asked === url).length;
  try {
    await clipsSample(browser);
    await browser.goto(FERRY_URL);
    await until('the page’s own image', () => count(IMAGE) === 1);
    const before = hosts.asked.length;

    let popup = await clickOn(browser, `${FERRY_URL}#again`);
    await reaches(popup, 'ready');
    await popup.waitFor(`document.querySelector('#preview').srcdoc.includes('last car rolls on board')`);
    await popup.fill('#title', 'A quiet journey');
    await popup.press('Control+Enter');
    await reaches(popup, 'saved');
    await popup.click('#download');
    await until('the file', () => fs.readdirSync(browser.downloadDir).some((name) => name.endsWith('.md')));
    await says(popup, 'Downloaded as');
    await popup.close();
    const library = await browser.openLibrary();
    await library.waitFor(`!!document.querySelector('#list [data-entry-id]')`);
    await library.press('ArrowDown');
    await library.press('Enter');
    await library.waitFor(`document.querySelector('#post iframe')?.srcdoc.includes('last car rolls on board')`);
    await library.click('#back-up');
    await until('the backup', () => fs.readdirSync(browser.downloadDir).some((name) => name.endsWith('.zip')));
    await library.close();
    const settings = await browser.openPage('settings.html');
    await settings.waitFor(`document.body.dataset.ready === 'true'`);
    expect(askedSince(before)).toEqual([]);

    popup = await clickOn(browser, `${FERRY_URL}#more`);
    await reaches(popup, 'already');
    await popup.click('#images');
    await until('the image in the preview', () => count(IMAGE) === 2);
    await popup.close();
    expect(askedSince(before)).toEqual([IMAGE]);

    // The policy of our pages stops a request by script; one by an image shows that the record sees what pages of ours send.
    expect(await settings.evaluate(`fetch('${CONTROL}').then(() => 'sent', () => 'stopped')`)).toBe('stopped');
    expect(count(CONTROL)).toBe(0);
    await settings.evaluate(`void (new Image().src = '${CONTROL}')`);
    await until('the control', () => count(CONTROL) === 1);
  } finally {
    sent = await end();
    hosts.close();
  }
  const ofOthers = sent.filter(({ url, by }) => by !== null || url.startsWith('https://harbour.example/'));
  expect(ofOthers.filter(({ url }) => !url.endsWith('/favicon.ico')).map(({ url }) => url.replace(/#.*/, ''))).toEqual([
    FERRY_URL,
    IMAGE,
    IMAGE,
    CONTROL,
  ]);
});
