// The context menu, by a real right click: with a selection it saves the selection, without one the article, and the badge says so. Whatever
// dies meanwhile, the post is there or it is not, and the next time it is, once.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, openBrowser } from './drive/browser.ts';
import type { BrowserDriver } from './drive/driver.ts';
import type { FirefoxDriver } from './drive/firefox.ts';
import { type Hosts, serveHosts } from './drive/hosts.ts';
import { round, until } from './drive/until.ts';
import { CHROMIUM_WINDOW, type Display, focusBrowser, startDisplay, windowsOf } from './drive/xvfb.ts';
import { FERRY_URL, ferryPage } from './pages/ferry.ts';
import { readLibrary } from './stories/library-facts.ts';
import { badgesIn } from './stories/quick-clip.ts';

/** Where to click: on the selected text (elsewhere the click drops the selection), else the left margin. */
const PLACE = `(() => {
  const selection = getSelection();
  const box = selection.isCollapsed ? { x: 4, y: innerHeight / 2, width: 0, height: 0 } : selection.getRangeAt(0).getClientRects()[0];
  return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2), left: screenX, top: screenY + outerHeight - innerHeight };
})()`;

const LABELS = { selection: 'Save the selection with Clippost', article: 'Save this article with Clippost' } as const;
/** One for each that dies. */
const DYING_URLS = ['https://harbour.example/stopped', 'https://harbour.example/killed'];
/** Within how long after the click something dies: what is on its way takes about so long. */
const ON_ITS_WAY_MS = 60;

interface Place {
  readonly x: number;
  readonly y: number;
  readonly left: number;
  readonly top: number;
}

/**
 * Headless too: the right click opens the browser's own menu, and our entry is activated as by a person. A busy machine may close a menu
 * that has just opened: then it is opened again, as a person would.
 */
async function clickInFirefox(browser: FirefoxDriver, label: string): Promise<void> {
  const { x, y } = await browser.page.evaluate<Place>(PLACE);
  const actions = [
    { type: 'pointerMove', x, y },
    { type: 'pointerDown', button: 2 },
    { type: 'pointerUp', button: 2 },
  ];
  const pointer = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
  const menu = `document.getElementById('contentAreaContextMenu')`;
  await until('our entry of the menu', async () => {
    await browser.send('input.performActions', { context: browser.tab(), actions: [pointer] });
    await until('the menu', () => browser.inChrome(`${menu}.state === 'open'`));
    return browser.inChrome(`(() => {
      const item = [...${menu}.querySelectorAll('menuitem')].find((it) => it.label === ${JSON.stringify(label)} && !it.hidden);
      if (!item) throw new Error('no such entry');
      if (${menu}.state !== 'open') return false;
      ${menu}.activateItem(item);
      return true;
    })()`);
  });
}

/** The menu is a native one, which no protocol sees: from its end come Inspect, without a selection View page source, then our entry. */
async function clickInChromium(browser: BrowserDriver, display: Display, selected: boolean): Promise<void> {
  const { x, y, left, top } = await browser.page.evaluate<Place>(PLACE);
  focusBrowser(display);
  const before = windowsOf(display).length;
  display.xdotool('mousemove', left + x, top + y, 'click', 3);
  await until('the menu', () => windowsOf(display).length > before); // it is a window of its own
  const keys = selected ? ['Up', 'Up'] : ['Up', 'Up', 'Up'];
  display.xdotool('key', '--delay', 50, ...keys, 'Return');
}

describe.each(BROWSERS)('context menu in %s', (kind) => {
  let hosts: Hosts;
  let display: Display | null = null;
  let browser: BrowserDriver;
  beforeAll(async () => {
    hosts = await serveHosts(Object.fromEntries([FERRY_URL, ...DYING_URLS].map((url) => [url, ferryPage({ canonical: url })])));
    if (kind === 'chromium') display = await startDisplay();
    const seen = display === null ? {} : { display: display.name, args: CHROMIUM_WINDOW };
    browser = await openBrowser(kind, { hosts, ...seen });
  });
  afterAll(async () => {
    await browser?.close();
    display?.stop();
    hosts?.close();
  });

  const clickOnMenu = (scope: keyof typeof LABELS): Promise<void> =>
    display === null
      ? clickInFirefox(browser as FirefoxDriver, LABELS[scope]) // headless is Firefox
      : clickInChromium(browser, display, scope === 'selection');

  test.each(['selection', 'article'] as const)('%s', async (scope) => {
    await browser.goto(FERRY_URL);
    if (scope === 'selection')
      await browser.page.evaluate(`void getSelection().selectAllChildren(document.querySelectorAll('article p')[2])`);
    await clickOnMenu(scope);
    const library = await browser.openLibrary();
    await until('the badge', async () => (await badgesIn(library)).includes('✓'));
    const entries = (await readLibrary(library)).entries.filter((entry) => entry.scope === scope);
    const says = (text: string): readonly boolean[] => entries.map(({ post }) => post.body.includes(text));
    expect(says('The route takes seven hours'), 'what was selected').toEqual([true]);
    expect(says('A seat costs twenty-nine euros'), 'what was not').toEqual([scope === 'article']);
    await library.close();
  });

  test('the background is stopped, and the browser is killed, while it saves: not twice, and the next time it is there', async () => {
    const deaths = [() => browser.stopWorker(), () => browser.kill().then(() => browser.restart())];
    for (const [n, die] of deaths.entries()) {
      const url = DYING_URLS[n] ?? '';
      await browser.goto(url);
      await clickOnMenu('article');
      await round(Math.random() * ON_ITS_WAY_MS);
      await die();
      const library = await browser.openLibrary();
      const posts = async () => (await readLibrary(library)).entries.filter(({ post }) => post.url === url);
      expect((await posts()).length).toBeLessThanOrEqual(1);
      await browser.goto(url);
      await clickOnMenu('article');
      await until('the badge', async () => (await badgesIn(library)).some((badge) => badge === '✓' || badge === '='));
      const [post, ...others] = await posts();
      expect([post?.scope, others]).toEqual(['article', []]);
      await library.close();
    }
  });
});
