// Things die at the worst moment: the background, the popup, the browser (SIGKILL, by pid). Afterwards everything that was answered
// as saved is there, everything that was said to be kept is there as entry or draft, nothing is there twice.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, openBrowser } from './drive/browser.ts';
import type { BrowserDriver, PageDriver } from './drive/driver.ts';
import { type Hosts, serveHosts } from './drive/hosts.ts';
import { PATIENCE_MS, round, until } from './drive/until.ts';
import {
  clickOn,
  journey,
  journeyPages,
  journeyUrl,
  POINTS,
  type Point,
  reaches,
  type Told,
  toldNothing,
} from './stories/journey.ts';
import { type LibraryFacts, readLibrary } from './stories/library-facts.ts';
import { Died, expectPromises } from './stories/promises.ts';

const LONG = process.env.CLIPPOST_LONG === '1';
const RANDOM_KILLS = LONG ? 200 : 1;

describe.each(BROWSERS)('in %s', (kind) => {
  const { pages, grow } = journeyPages(RANDOM_KILLS + 3 * POINTS.length);
  let next = 0;
  let hosts: Hosts;
  let browser: BrowserDriver;
  beforeAll(async () => {
    hosts = await serveHosts(pages);
    browser = await openBrowser(kind, { hosts });
  });
  afterAll(async () => {
    await browser?.close();
    hosts?.close();
  });

  const facts = async (): Promise<LibraryFacts> => {
    const page: PageDriver = await browser.openLibrary();
    const found = await readLibrary(page);
    await page.close();
    return found;
  };
  const start = (told: Told, at: Parameters<typeof journey>[1]['at']) => {
    const n = next++;
    const url = journeyUrl(n);
    const title = `Typed by hand ${n}`;
    return { url, title, done: journey(browser, { url, title, grow, told, at }) };
  };

  test('the background is stopped at every point: the journey goes on as if nothing had happened', async () => {
    const told = toldNothing();
    const { url, done } = start(told, () => browser.stopWorker());
    await done;
    expect(told).toMatchObject({ updated: true, undone: true });
    expectPromises(await facts(), url, told, 'background stopped everywhere');
  });

  /** Something is on its way at each of these; `npm run test:long` stands at all points. */
  const ON_THE_WAY: readonly Point[] = LONG
    ? POINTS
    : ['typed', 'save clicked', 'download clicked', 'update clicked', 'undo clicked'];
  test.each(ON_THE_WAY)('the popup is closed: %s', async (point) => {
    const told = toldNothing();
    const { url, title, done } = start(told, async (here, popup) => {
      if (here !== point) return;
      await popup.close();
      throw new Died();
    });
    await expect(done).rejects.toThrow(Died);
    const found = await facts();
    expectPromises(found, url, told, point);
    // Closed in good order right behind the last key: nothing has said that it is kept, and it is.
    if (point === 'typed')
      await until('what was typed, as a draft', async () => (await facts()).drafts.some(({ fields }) => fields.title === title));
  });

  test.each(ON_THE_WAY.filter((point) => LONG || point !== 'typed'))('the browser is killed: %s', async (point) => {
    const told = toldNothing();
    const { url, done } = start(told, async (here) => {
      if (here !== point) return;
      await browser.kill();
      throw new Died();
    });
    await expect(done).rejects.toThrow(Died);
    await browser.restart();
    expectPromises(await facts(), url, told, point);
  });

  test('what was typed is back in the popup after the browser was killed', async () => {
    const told = toldNothing();
    const { url, done } = start(told, async (here) => {
      if (here !== 'edits kept') return;
      await browser.kill();
      throw new Died();
    });
    await expect(done).rejects.toThrow(Died);
    await browser.restart();
    expectPromises(await facts(), url, told, 'edits kept');
    const popup = await clickOn(browser, url);
    await reaches(popup, 'ready');
    await popup.waitFor(`document.querySelector('#title').value === ${JSON.stringify(told.kept)}`);
    await popup.close();
  });

  // Once: what is lost in one of many runs is lost.
  test(`the browser is killed at ${RANDOM_KILLS} random moments`, { retry: 0 }, async () => {
    // How long a whole journey takes here and now, so that the moments spread over all of it.
    const begun = Date.now();
    await start(toldNothing(), () => Promise.resolve()).done;
    const journeyMs = Date.now() - begun;
    const broken: string[] = [];
    for (let n = 0; n < RANDOM_KILLS; n += 1) {
      const moment = Math.round(Math.random() * journeyMs);
      const told = toldNothing();
      const { url, done } = start(told, () => Promise.resolve());
      const ended = done.then(
        () => 'whole',
        () => 'cut',
      );
      await Promise.race([ended, round(moment)]);
      await browser.kill();
      await Promise.race([ended, round(PATIENCE_MS)]); // a question that nobody is left to answer
      await browser.restart();
      const when = `killed after ${moment} of ${journeyMs} ms`;
      try {
        expectPromises(await facts(), url, told, when);
      } catch (error) {
        broken.push(String(error)); // all of them are told at the end
      }
      if (LONG) process.stderr.write(`${kind}: ${n + 1} of ${RANDOM_KILLS} kills, ${broken.length} with a loss; ${when}\n`);
    }
    expect(broken).toEqual([]);
  });
});
