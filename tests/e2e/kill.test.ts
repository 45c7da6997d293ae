// Things die at the worst moment: the background, the popup, the browser (SIGKILL, by pid). Afterwards everything that was answered
// as saved is there, everything that was said to be kept is there as entry or draft, nothing is there twice. And the person goes on:
// at each point something dies, the next click finds how it stands, and at the end all is done as if nothing had happened.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, openBrowser } from './drive/browser.ts';
import type { BrowserDriver, PopupDriver } from './drive/driver.ts';
import { type Hosts, serveHosts } from './drive/hosts.ts';
import { round, until } from './drive/until.ts';
import { clickOn, journeyPages, journeyUrl } from './stories/journey.ts';
import { type LibraryFacts, readLibrary } from './stories/library-facts.ts';
import { expectPromises } from './stories/promises.ts';
import { answeredNothing, everyWay, expectWays, WAYS, type Way } from './stories/ways.ts';
import { journey, POINTS, type Point, type Told, toldNothing } from './stories/whole-journey.ts';

const LONG = process.env.CLIPPOST_LONG === '1';
/** `CLIPPOST_KILLS=40` asks for another number. */
const RANDOM_KILLS = Number(process.env.CLIPPOST_KILLS ?? (LONG ? 200 : 1));
/** A browser that is gone answers nothing: whoever asks it hears that at once. */
const GONE_MS = 5_000;
/** Within how long after a click something dies, at a moment that each run has anew: what is on its way takes about so long. */
const ON_ITS_WAY_MS = 60;

/** Firefox starts thirteen times, each some seconds on a quiet machine. */
const MANY_STARTS_MS = 900_000;
/** A journey, a kill and a start, on a machine that does other things beside. */
const KILL_MS = 60_000;

/**
 * A kill costs a start of the browser, in Firefox five seconds: in a short run it falls on every second point, first or second by chance;
 * `npm run test:long` has them all.
 */
const isSpared = (death: string, nth: number, first: number): boolean =>
  !LONG && death === 'the browser is killed' && nth % 2 !== first;

/** Is something on its way at this point? Then the moment counts, else it is the same an instant later. */
const isOnItsWay = (point: Point | Way): boolean => /clicked|pressed/.test(point);

describe.each(BROWSERS)('in %s', (kind) => {
  const { pages, grow } = journeyPages(RANDOM_KILLS + 7 + 6); // and one more for each that is tried twice
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

  const start = (told: Told, at: Parameters<typeof journey>[1]['at']) => {
    const n = next++;
    const url = journeyUrl(n);
    const title = `Typed by hand ${n}`;
    return { url, title, done: journey(browser, { url, title, grow, told, at }) };
  };

  /** Each lets something die and answers the popup in which the person goes on, if there has to be another one. */
  const DEATHS: Readonly<Record<string, (url: string, popup: PopupDriver | null) => Promise<PopupDriver | undefined>>> = {
    'the background is stopped': async () => {
      await browser.stopWorker();
      return undefined;
    },
    'the popup is closed': async (_url, popup) => {
      if (popup) {
        await popup.press('Escape'); // as a person does it
        await until('Escape to close the popup', () => popup.isClosed());
        await popup.close(); // its target too
      }
      return browser.clickAction();
    },
    'the browser is killed': async (url) => {
      await browser.kill();
      await browser.restart();
      return clickOn(browser, url);
    },
  };

  describe.each(Object.keys(DEATHS))('%s', (death) => {
    /** Dies at a point, and answers what the library has then. */
    const die = async (
      point: Point | Way,
      url: string,
      popup: PopupDriver | null,
      check: (facts: LibraryFacts, when: string) => void,
    ): Promise<PopupDriver | undefined> => {
      const ms = isOnItsWay(point) ? Math.round(Math.random() * ON_ITS_WAY_MS) : 0;
      await round(ms);
      const after = await DEATHS[death]?.(url, popup);
      const when = `${death}: ${point}, ${ms} ms later`;
      if (after !== undefined) check(await readLibrary(after), when);
      return after;
    };

    const first = Math.round(Math.random());

    test('at every point of a journey', { timeout: MANY_STARTS_MS }, async () => {
      const told = toldNothing();
      const stood: Point[] = [];
      const { url, title, done } = start(told, async (point, popup) => {
        if (isSpared(death, stood.push(point), first)) return undefined;
        const next = await die(point, url, popup, (facts, when) => expectPromises(facts, url, told, when));
        // Closed in good order right behind the last key: nothing has said that it is kept, and it is.
        if (point === 'typed' && death === 'the popup is closed')
          await next?.waitFor(`document.querySelector('#title:enabled')?.value === ${JSON.stringify(title)}`);
        return next;
      });
      await done;
      expect(stood).toEqual(POINTS);
      expect(told).toMatchObject({ updated: true, undone: true });
      const library = await browser.openLibrary();
      expectPromises(await readLibrary(library), url, told, 'at the end');
      await library.close();
    });

    test('while a page is saved in every other way', { timeout: MANY_STARTS_MS }, async () => {
      const answered = answeredNothing();
      const url = journeyUrl(next);
      const author = `A hand, number ${next++}`;
      const stood: Way[] = [];
      const at = (point: Way, popup: PopupDriver | null) => {
        if (isSpared(death, stood.push(point), first)) return Promise.resolve(undefined);
        return die(point, url, popup, (facts, when) => expectWays(facts, url, answered, when));
      };
      await everyWay(browser, { url, author, grow, answered, at });
      expect(stood).toEqual(WAYS);
      const library = await browser.openLibrary();
      expectWays(await readLibrary(library), url, answered, 'at the end');
      await library.close();
    });
  });

  // Once: what is lost in one of many runs is lost.
  test(`the browser is killed at ${RANDOM_KILLS} random moments`, {
    retry: 0,
    timeout: (RANDOM_KILLS + 3) * KILL_MS,
  }, async () => {
    // How long a whole journey takes here and now, so that the moments spread over all of it.
    const begun = Date.now();
    await start(toldNothing(), async () => undefined).done;
    const journeyMs = Date.now() - begun;
    const broken: string[] = [];
    for (let n = 0; n < RANDOM_KILLS; n += 1) {
      const brokenBefore = broken.length;
      const moment = Math.round(Math.random() * journeyMs);
      const told = toldNothing();
      const { url, done } = start(told, async () => undefined);
      const ended = done.then(
        () => 'whole',
        (error: unknown) => String(error),
      );
      const when = `killed after ${moment} of ${journeyMs} ms`;
      const early = await Promise.race([ended, round(moment)]);
      if (early !== undefined && early !== 'whole') broken.push(`${when}: ${early}`);
      await browser.kill();
      const how = await Promise.race([ended, round(GONE_MS)]);
      if (how === undefined) broken.push(`${when}: somebody waits for a browser that is gone`);
      await browser.restart();
      try {
        const library = await browser.openLibrary();
        expectPromises(await readLibrary(library), url, told, when);
        await library.close();
      } catch (error) {
        broken.push(String(error)); // all of them are told at the end
      }
      if (RANDOM_KILLS > 1)
        process.stderr.write(`${kind}: ${n + 1} of ${RANDOM_KILLS} kills; ${when}; broken: ${broken.length}\n`);
      for (const what of broken.slice(brokenBefore)) process.stderr.write(`${what}\n`);
    }
    expect(broken).toEqual([]);
  });
});
