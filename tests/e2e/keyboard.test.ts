// One story by keys alone: the popup, an edit, a save, the library, another edit, the trash and back, the settings.
// Every stop on the way can be seen and follows the reading order; every step is told once.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BROWSERS, openBrowser } from './drive/browser.ts';
import type { BrowserDriver, PageDriver } from './drive/driver.ts';
import { type Hosts, serveHosts } from './drive/hosts.ts';
import { PATIENCE_MS, until } from './drive/until.ts';
import { FERRY_URL, ferryPage } from './pages/ferry.ts';
import { faultsOf, stopOf, tabTo } from './stories/focus.ts';
import { reaches } from './stories/journey.ts';
import { readLibrary } from './stories/library-facts.ts';

/** Waits for what the live regions say; never two of them at a time. */
async function hears(page: PageDriver, words: string): Promise<void> {
  const said = `[...document.querySelectorAll('[role=status], [role=alert]')].map((it) => it.textContent.trim()).filter((it) => it !== '')`;
  await page.waitFor(`${said}.some((it) => it.includes(${JSON.stringify(words)}))`);
  expect(await page.evaluate(said)).toHaveLength(1);
}

const titles = async (page: PageDriver): Promise<readonly string[]> =>
  (await readLibrary(page)).entries.map(({ post }) => post.title);

/** Goes on by Tab to an element; the way there has no fault. */
async function goTo(page: PageDriver, id: string, key = 'Tab'): Promise<readonly string[]> {
  const stops = await tabTo(page, id, key);
  expect(faultsOf(key === 'Tab' ? stops : stops.toReversed())).toEqual([]);
  return stops.map((stop) => stop.id);
}

describe.each(BROWSERS)('by keys alone in %s', (kind) => {
  let hosts: Hosts;
  let browser: BrowserDriver;
  beforeEach(async () => {
    hosts = await serveHosts({ [FERRY_URL]: ferryPage() });
    browser = await openBrowser(kind, { hosts });
  });
  afterEach(async () => {
    await browser?.close();
    hosts?.close();
  });

  test('click → edit → save → library → open → edit → delete → undo → settings', async () => {
    await browser.goto(FERRY_URL);
    const popup = await browser.clickAction();
    await reaches(popup, 'ready');
    await popup.waitFor(`document.activeElement.id === 'save'`);
    // The preview is a stop of its own, and the last to come. Settings are the last stop; then from the start again.
    const hasPreview = async (): Promise<boolean> => {
      await goTo(popup, 'title', 'Shift+Tab');
      return (await goTo(popup, 'settings')).includes('preview');
    };
    await until('the preview as a stop', hasPreview, 2 * PATIENCE_MS); // each look is a whole way
    await goTo(popup, 'title', 'Shift+Tab');
    await popup.press('Control+a');
    await popup.type('The ferry by night');
    await goTo(popup, 'tag-input');
    await popup.type('sea');
    await popup.press('Enter');
    const way = await goTo(popup, 'settings');
    expect(way.filter((id) => ['more', 'preview', 'scope', 'read', 'save', 'download', 'copy', 'library'].includes(id))).toEqual([
      'more',
      'preview',
      'scope',
      'read',
      'save',
      'download',
      'copy',
      'library',
    ]);
    await popup.press('Control+Enter');
    await reaches(popup, 'saved');
    await hears(popup, 'Saved in your library');
    await popup.waitFor(`document.activeElement.id === 'state'`);
    expect(faultsOf([await stopOf(popup)].flatMap((stop) => stop ?? []))).toEqual([]);
    await goTo(popup, 'library');
    await popup.press('Enter');

    const library = await browser.openedPage('library.html');
    await library.waitFor(`!!document.querySelector('#only-here[data-count]') && document.activeElement.id === 'search'`);
    await library.press('ArrowDown');
    await library.press('Enter');
    await library.waitFor(
      `document.activeElement.tagName === 'H2' && document.activeElement.textContent === 'The ferry by night'`,
    );
    await goTo(library, 'edit');
    await library.press('Enter');
    await goTo(library, 'edit-title');
    await library.press('Control+a');
    await library.type('The ferry at night');
    await goTo(library, 'save');
    await library.press('Enter');
    await hears(library, 'Changes saved');
    await library.waitFor(`document.activeElement.id === 'state'`);
    expect(await titles(library)).toEqual(['The ferry at night']);
    await goTo(library, 'delete');
    await library.press('Enter');
    await hears(library, 'is in the trash');
    await library.waitFor(`document.activeElement.id === 'state'`);
    await goTo(library, 'undo');
    await library.press('Enter');
    await hears(library, 'is back');
    expect((await readLibrary(library)).entries.map(({ trashed }) => trashed)).toEqual([null]);
    await library.press('/');
    await goTo(library, 'settings');
    await library.press('Enter');

    const settings = await browser.openedPage('settings.html');
    await settings.waitFor(`document.body.dataset.ready === 'true'`);
    await goTo(settings, 'also-download');
    await settings.press(' ');
    await hears(settings, 'Saved');
    expect(await settings.evaluate(`document.querySelector('#also-download').checked`)).toBe(true);
    await goTo(settings, 'first-steps');
    await settings.press('Enter');
    const first = await browser.openedPage('first-run.html');
    await first.waitFor(`document.body.dataset.ready === 'true'`);
    await goTo(first, 'settings');
  });
});
