// The truth about a text that was not found whole, and the ways to another: in one click, and by pointing at a block of the page.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, openBrowser } from './drive/browser.ts';
import type { BrowserDriver, PopupDriver } from './drive/driver.ts';
import type { FirefoxDriver } from './drive/firefox.ts';
import { type Hosts, serveHosts } from './drive/hosts.ts';
import { BOXED, FOUND, LOW_URL, lowPage } from './pages/low.ts';
import { expectAccessible } from './stories/accessible.ts';

const KEYS = `${LOW_URL}-by-keys`;

const body = (popup: PopupDriver): Promise<string> => popup.evaluate(`document.querySelector('#markdown').value`);
const take = (popup: PopupDriver): Promise<string> => popup.evaluate(`document.querySelector('#scope').value`);
const takes = (popup: PopupDriver, name: string): Promise<unknown> =>
  popup.waitFor(`document.querySelector('#scope')?.value === '${name}' && document.body.dataset.state === 'ready'`);
/** Chooses in the list of texts. */
const choose = (popup: PopupDriver, name: string): Promise<unknown> =>
  popup.evaluate(
    `void (() => { const it = document.querySelector('#scope'); it.value = '${name}'; it.dispatchEvent(new Event('change', { bubbles: true })); })()`,
  );
/** In Firefox's window. Older ones want a click of the person, and a click on a popup that is there closes it. */
const OPENS_BY_ITSELF = `Services.prefs.getBoolPref('extensions.openPopupWithoutUserGesture.enabled', false)`;
const start = (text: string): string => text.slice(0, 40);

describe.each(BROWSERS)('another text in %s', (kind) => {
  let hosts: Hosts;
  let browser: BrowserDriver;
  /** The popup once a block was chosen. */
  let comes: () => Promise<PopupDriver>;

  beforeAll(async () => {
    hosts = await serveHosts({
      [LOW_URL]: lowPage(),
      [KEYS]: lowPage(KEYS).replace('<main>', '<p id="clippostBlock">Whatever I am called, nobody pointed at me.</p><main>'),
    });
    browser = await openBrowser(kind, { hosts });
    const asks = kind === 'firefox' && !(await (browser as FirefoxDriver).inChrome(OPENS_BY_ITSELF)); // it is one
    comes = asks ? browser.clickAction : browser.popup;
  });

  afterAll(async () => {
    await browser?.close();
    hosts?.close();
  });

  async function open(opens = browser.clickAction): Promise<PopupDriver> {
    const popup = await opens();
    await popup.waitFor(`document.querySelector('#scope') && document.body.dataset.state !== 'loading'`);
    await popup.click('#source-view');
    return popup;
  }

  /** Chooses "Point at a block…", and waits until the page listens. */
  async function point(popup: PopupDriver): Promise<void> {
    await popup.click('#point');
    await expect.poll(() => popup.isClosed()).toBe(true);
    await browser.page.waitFor(`!!document.querySelector('[popover]')`);
  }

  const ended = (): Promise<unknown> => browser.page.waitFor(`!document.querySelector('[popover]')`);

  /** Its middle on the screen, where a person has scrolled to. */
  const middle = (selector: string): Promise<[number, number]> =>
    browser.page.evaluate(`(() => {
      const element = document.querySelector('${selector}');
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = element.getBoundingClientRect();
      return [box.x + box.width / 2, box.y + box.height / 2];
    })()`);

  test('says how much it has, and takes the rest in one click; the site is remembered', async () => {
    await browser.goto(LOW_URL);
    let popup = await open();
    await popup.waitFor(`/Only \\d\\d% of the visible text/.test(document.querySelector('#remarks')?.textContent)`);
    expect(await body(popup)).not.toContain(start(BOXED[0]));
    await expectAccessible(popup);
    await popup.fill('#title', 'The wall is gone');
    await popup.click('#take-column');
    await takes(popup, 'column');
    for (const text of [...FOUND, ...BOXED]) expect(await body(popup)).toContain(start(text));
    expect(await popup.evaluate(`document.querySelector('#title').value`)).toBe('The wall is gone');
    await popup.click('#site-take');
    await popup.waitFor(`document.querySelector('#site-take').checked`);
    await popup.fill('#markdown', 'Mine');
    await choose(popup, 'article');
    await popup.click('#keep-mine');
    expect(await body(popup)).toBe('Mine');
    await popup.click('#discard');
    await popup.waitFor(`document.querySelector('#title').value !== 'The wall is gone'`);
    await popup.close();

    popup = await open();
    expect(await take(popup)).toBe('column');
    await popup.close();
    const settings = await browser.openPage('settings.html');
    await settings.click('#site-takes [data-host="harbour.example"] button');
    await settings.waitFor(`!document.querySelector('#site-takes [data-host]')`);
    await settings.close();
    popup = await open();
    expect(await take(popup)).toBe('article');
    await popup.close();
  });

  test('a block pointed at with the mouse is clipped and saved, and the page is as it was', async () => {
    await browser.goto(LOW_URL);
    const before = await browser.page.evaluate<string>('document.documentElement.outerHTML');
    let popup = await open();
    await popup.fill('#author', 'A. Keeper');
    await point(popup);
    await browser.page.evaluate(`void (() => {
      document.querySelector('[popover]').dispatchEvent(new MouseEvent('click', { bubbles: true }));
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    })()`); // the page cannot choose for the person
    expect(await browser.page.evaluate(`!!document.querySelector('[popover]')`)).toBe(true);
    await browser.page.clickAt(...(await middle('#boxed-0')));
    await ended();
    popup = await open(comes);
    await takes(popup, 'block');
    expect(await body(popup)).toBe(BOXED[0]);
    expect(await popup.evaluate(`document.querySelector('#author').value`)).toBe('A. Keeper');
    expect(await browser.page.evaluate('document.documentElement.outerHTML')).toBe(before);
    await popup.click('#save');
    await popup.waitFor(`document.body.dataset.state === 'saved'`);
    await popup.close();
    popup = await open();
    expect(await popup.evaluate('document.body.dataset.state')).toBe('already');
    await popup.close();
  });

  test('arrow keys grow and shrink it, Enter takes, Escape lets it be; a stopped background loses nothing', async () => {
    await browser.goto(KEYS);
    let popup = await open();
    await point(popup);
    await browser.page.press('Escape');
    await ended();
    popup = await open();
    expect(await take(popup)).toBe('article');
    await point(popup);
    await browser.page.clickAt(...(await middle('#nothing')));
    await ended();
    popup = await open(comes);
    expect(await take(popup)).toBe('article'); // nothing was in that block
    await popup.close();
    await browser.page.clickAt(...(await middle('#found-1'))); // where the mouse rests, pointing begins
    popup = await open();
    await point(popup);
    await browser.stopWorker();
    for (const key of ['ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp']) await browser.page.press(key);
    for (const key of ['ArrowDown', 'ArrowDown']) await browser.page.press(key);
    await browser.page.press('Enter');
    await ended();
    popup = await open();
    const [taken, text] = [await take(popup), await body(popup)];
    await popup.close();
    expect(taken).toBe('block');
    for (const part of [...FOUND, ...BOXED]) expect(text).toContain(start(part));
    expect(text).not.toContain('recycled pixels');
  });

  test('the sample article too, where no browser lets an extension in', async () => {
    await browser.goto(`${browser.base}sample.html`);
    await browser.page.waitFor(`document.body.dataset.ready === 'true'`);
    let popup = await open();
    expect(await body(popup)).toContain('The boat that once carried');
    await choose(popup, 'point');
    await browser.page.waitFor(`!!document.querySelector('[popover]')`);
    await browser.page.clickAt(...(await middle('article > p:nth-of-type(3)')));
    await ended();
    popup = await open(comes);
    await takes(popup, 'block');
    expect(await body(popup)).toMatch(/^“People told us .* second half of a concert.”$/);
    await popup.close();
    await browser.page.evaluate(`void getSelection().selectAllChildren(document.querySelector('h2'))`);
    popup = await open();
    await choose(popup, 'selection');
    await takes(popup, 'selection');
    expect(await body(popup)).toContain('Batteries instead of diesel');
    expect(await body(popup)).not.toContain('The boat that once carried');
    await popup.close();
  });
});
