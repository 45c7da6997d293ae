// Something is being taken back when things die: a new save or changes of one in the popup, a deletion in the library, an earlier version or a whole backup
// that comes in. With the background gone it goes on as if nothing had happened; with its page or the browser gone it has happened or not.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Entry } from '../../src/core/entry.ts';
import { BROWSERS, openBrowser } from './drive/browser.ts';
import type { BrowserDriver, PageDriver } from './drive/driver.ts';
import { type Hosts, serveHosts } from './drive/hosts.ts';
import { round, until } from './drive/until.ts';
import { backupOf, chooseFile, savedPosts, seed } from './pages/saved.ts';
import { journeyPages, journeyUrl, reaches } from './stories/journey.ts';
import { type LibraryFacts, readLibrary } from './stories/library-facts.ts';
import {
  changeInLibrary,
  changeOne,
  expectChangeOrDraft,
  expectPostOrDraft,
  expectSamePost,
  type JustChanged,
  type JustSaved,
  pressSoon,
  saveOne,
  trashOne,
} from './stories/taken-back.ts';

const LONG = process.env.CLIPPOST_LONG === '1';
/** How long after the button was pressed, one after the other. */
const MOMENTS_MS: readonly number[] = LONG ? [0, 1, 2, 4, 6, 8, 12, 16, 24, 32, 48, 64, 96] : [0];
const [POST, EDITED, FORMER] = ['p1', 'Edited once', '新桥今天通车 1'];
/** Posts under ids that begin with `prefix`, which no other post has. */
const another = (count: number, prefix: string): readonly Entry[] =>
  savedPosts(count).map((entry) => ({ ...entry, id: `${prefix}-${entry.id}` }));

const startingWith = ({ entries }: LibraryFacts, prefix: string): number =>
  entries.filter(({ id }) => id.startsWith(prefix)).length;

/** The version is the current one, and what it replaced the newest version; or nothing has happened. */
const expectVersion = (now: readonly string[], earlier: readonly string[], when: string): void =>
  expect(
    [
      [EDITED, ...earlier],
      [FORMER, ...earlier, EDITED],
    ],
    when,
  ).toContainEqual(now);

describe.each(BROWSERS)('while something is taken back in %s', (kind) => {
  const { pages } = journeyPages(2 * 6 * MOMENTS_MS.length);
  let next = 0;
  let hosts: Hosts;
  let browser: BrowserDriver;
  const inLibrary = async <T>(ask: (page: PageDriver) => Promise<T>): Promise<T> => {
    const page = await browser.openLibrary();
    const answer = await ask(page);
    await page.close();
    return answer;
  };
  const facts = (): Promise<LibraryFacts> => inLibrary(readLibrary);
  const saveAnother = (): Promise<JustSaved> => {
    const n = next++;
    return saveOne(browser, journeyUrl(n), `Typed and taken back ${n}`);
  };
  const changeAnother = (): Promise<JustChanged & JustSaved> => {
    const n = next++;
    return changeOne(browser, journeyUrl(n), `Saved before ${n}`);
  };
  const titles = ({ entries, versions }: LibraryFacts): readonly string[] => [
    ...entries.filter(({ id }) => id === POST).map(({ post }) => post.title),
    ...versions.filter(({ entryId }) => entryId === POST).map(({ post }) => post.title),
  ];
  /** The history of a post that was edited once, with the way back in sight. */
  const history = async (): Promise<PageDriver> => {
    const page = await browser.openPage(`library.html?entry=${POST}`);
    await page.waitFor(`!!document.querySelector('#post h2') && !!document.querySelector('#only-here[data-count]')`);
    if ((await page.text('#post h2')) !== EDITED) {
      await page.click('#edit');
      await page.fill('#edit-title', EDITED);
      await page.click('#save');
      await page.waitFor(`document.querySelector('#post h2')?.textContent === ${JSON.stringify(EDITED)}`);
    }
    await page.click('#history');
    await page.waitFor(`!!document.querySelector('.restore-version')`);
    return page;
  };

  beforeAll(async () => {
    hosts = await serveHosts(pages);
    browser = await openBrowser(kind, { hosts });
    await inLibrary((page) => seed(page, savedPosts(3)));
  });
  afterAll(async () => {
    await browser?.close();
    hosts?.close();
  });

  test('the background is stopped: a new save, changes of one, a deletion and a version are taken back all the same', async () => {
    for (const ms of MOMENTS_MS) {
      const when = `stopped ${ms} ms after Undo`;
      const saved = await saveAnother();
      await saved.popup.click('#undo');
      await round(ms);
      await browser.stopWorker();
      await reaches(saved.popup, 'ready');
      expect(await saved.popup.evaluate(`document.querySelector('#title').value`), when).toBe(saved.title);
      await saved.popup.close();
      const undone = await facts();
      expectPostOrDraft(undone, saved, when);
      expect(
        undone.entries.filter(({ post }) => post.url === saved.url),
        when,
      ).toEqual([]);

      const changed = await changeAnother();
      await changed.popup.click('#undo');
      await round(ms);
      await browser.stopWorker();
      await reaches(changed.popup, 'already');
      expect(await changed.popup.evaluate(`document.querySelector('#title').value`), when).toBe(changed.title);
      await changed.popup.close();
      const unchanged = await facts();
      expectChangeOrDraft(unchanged, changed, when);
      expect(
        unchanged.entries.filter(({ post }) => post.url === changed.url).map(({ post }) => post.title),
        when,
      ).toEqual([changed.former]);

      const library = await trashOne(browser, 'p0');
      await pressSoon(library, '#undo');
      await round(ms);
      await browser.stopWorker();
      await until('the post', async () =>
        (await readLibrary(library)).entries.some(({ id, trashed }) => id === 'p0' && !trashed),
      );
      expectSamePost(await readLibrary(library), undone, 'p0', when);
      await library.close();

      const page = await history();
      const before = titles(await readLibrary(page));
      await pressSoon(page, '.restore-version');
      await round(ms);
      await browser.stopWorker();
      await page.waitFor(`document.querySelector('#state').textContent.includes('the current one again')`);
      expect(titles(await readLibrary(page)), when).toEqual([before[1], ...before.slice(1), EDITED]);
      await page.close();
    }
  });

  test('its page is closed: each is taken back or it is not, and nothing lies between', async () => {
    for (const ms of MOMENTS_MS) {
      const when = `closed ${ms} ms after Undo`;
      const saved = await saveAnother();
      await saved.popup.click('#undo');
      await round(ms);
      if (!(await saved.popup.isClosed())) await saved.popup.close();
      const changed = await changeAnother();
      await changed.popup.click('#undo');
      await round(ms);
      if (!(await changed.popup.isClosed())) await changed.popup.close();
      const before = await facts();
      expectPostOrDraft(before, saved, when);
      expectChangeOrDraft(before, changed, when);

      const library = await trashOne(browser, 'p0');
      await pressSoon(library, '#undo');
      await round(ms);
      await library.close();
      expectSamePost(await facts(), before, 'p0', when);
      await inLibrary((page) => seed(page, savedPosts(1))); // out of the trash for the next one

      const page = await history();
      const [, ...earlier] = titles(await readLibrary(page));
      await pressSoon(page, '.restore-version');
      await round(ms);
      await page.close();
      expectVersion(titles(await facts()), earlier, when);
    }
  });

  test('a backup comes in while its tab is closed, or the background is stopped: all of it or nothing; then all of it, once', async () => {
    const posts = another(300, 'whole');
    const zip = backupOf(posts);
    const count = async (): Promise<number> => startingWith(await facts(), 'whole-');
    const page = await browser.openLibrary();
    await page.waitFor(`!!document.querySelector('#only-here[data-count]')`);
    await chooseFile(page, '#restore-file', 'backup.zip', zip);
    await page.close();
    expect([0, posts.length]).toContain(await count());

    const again = await browser.openLibrary();
    await again.waitFor(`!!document.querySelector('#only-here[data-count]')`);
    await chooseFile(again, '#restore-file', 'backup.zip', zip);
    await browser.stopWorker();
    await again.waitFor(`/added|already here/.test(document.querySelector('#state').textContent)`);
    await again.close();
    expect(await count()).toBe(posts.length);
  });

  // A start of a browser takes seconds: everything is on its way in one kill.
  test('the browser is killed: a new save, changes of one, a deletion, a version and a backup are taken back, or in, or they are not', async () => {
    for (const ms of MOMENTS_MS) {
      const when = `killed ${ms} ms after Undo`;
      const zip = backupOf(another(60, `at${ms}`));
      const backup = await browser.openLibrary();
      await backup.waitFor(`!!document.querySelector('#only-here[data-count]')`);
      const versions = await history();
      const [, ...earlier] = titles(await readLibrary(versions));
      const library = await trashOne(browser, 'p0');
      const before = await readLibrary(library);
      const changed = await changeInLibrary(browser, `changed-${ms}`);
      const saved = await saveAnother();
      await Promise.all([
        pressSoon(changed.page, '#undo'),
        pressSoon(library, '#undo'),
        pressSoon(versions, '.restore-version'),
        pressSoon(saved.popup, '#undo'),
        chooseFile(backup, '#restore-file', 'backup.zip', zip),
      ]);
      await round(ms);
      await browser.kill();
      await browser.restart();
      const after = await facts();
      expectPostOrDraft(after, saved, when);
      expectChangeOrDraft(after, changed, when);
      expectSamePost(after, before, 'p0', when);
      expectVersion(titles(after), earlier, when);
      expect([0, 60], when).toContain(startingWith(after, `at${ms}-`));
      await inLibrary((page) => seed(page, savedPosts(1)));
    }
  });
});
