// Without the popup: the shortcut saves, the badge says what happened, the next popup says it in words. It never asks.
// And with it, over what was saved before: there it does.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, openBrowser } from './drive/browser.ts';
import type { BrowserDriver, PageDriver, PopupDriver } from './drive/driver.ts';
import { type Hosts, serveHosts } from './drive/hosts.ts';
import { until } from './drive/until.ts';
import { ferryPage } from './pages/ferry.ts';
import { AGAIN, clipAgain, grown, replaced } from './stories/clip-again.ts';
import { clickOn, reaches, says } from './stories/journey.ts';
import { type LibraryFacts, readLibrary } from './stories/library-facts.ts';
import { badgesIn, quickClip as pressQuickClip } from './stories/quick-clip.ts';
import { notedLibrary } from './stories/scenes/library.ts';

const URL_OF = (name: string): string => `https://harbour.example/quick/${name}`;

describe.each(BROWSERS)('quick clip in %s', (kind) => {
  let hosts: Hosts;
  let browser: BrowserDriver;
  /** A page of ours that does not look after the library, open behind the others: each new tab is half a second of the machine. */
  let aside: PageDriver;
  /** What stands at each address now. */
  const standing = new Map<string, string>();
  const names = ['plain', 'growing', 'stale', 'empty', 'selected', ...AGAIN];

  beforeAll(async () => {
    for (const name of names)
      standing.set(URL_OF(name), ferryPage({ canonical: URL_OF(name), headline: `A ferry called ${name}` }));
    standing.set(URL_OF('empty'), '<!doctype html><title>Nothing</title>');
    hosts = await serveHosts(
      Object.fromEntries(
        names.map((name) => [
          URL_OF(name),
          (_request, response) => response.setHeader('content-type', 'text/html; charset=utf-8').end(standing.get(URL_OF(name))),
        ]),
      ),
    );
    browser = await openBrowser(kind, { hosts });
    aside = await browser.openPage('settings.html');
  });
  afterAll(async () => {
    await browser?.close();
    hosts?.close();
  });

  const facts = (): Promise<LibraryFacts> => readLibrary(aside);
  const entriesOf = async (name: string) => (await facts()).entries.filter(({ post }) => post.url === URL_OF(name));

  /** Clips a page and waits for its badge. */
  async function quickClip(name: string, badge: string): Promise<void> {
    await browser.goto(URL_OF(name));
    const told = await pressQuickClip(browser, aside);
    if (told !== badge) await until(`the badge ${badge} after ${told}`, async () => (await badgesIn(aside)).includes(badge));
  }

  /** The popup over the page that was clipped says in words what the quick clip did, and takes it back where asked to. */
  async function popupSays(words: string, way: 'undo' | 'close'): Promise<void> {
    const popup = await browser.clickAction();
    await says(popup, words);
    if (way === 'undo') {
      await popup.click('#undo');
      await popup.waitFor(`!document.querySelector('#undo')`);
    }
    await popup.close();
  }

  test('the other shortcut opens the popup', async () => {
    await browser.goto(URL_OF('plain'));
    // Chromium binds Alt+Shift+C to no extension (README).
    await browser.pressShortcut(kind === 'chromium' ? 'Alt+Shift+K' : 'Alt+Shift+C');
    const popup = await browser.popup();
    await reaches(popup, 'ready');
    await popup.close();
  });

  test('saves and notes which library has it, says so in words the next time, and can be undone', async () => {
    await quickClip('plain', '✓');
    expect(await aside.evaluate(notedLibrary)).toEqual(expect.any(String));
    expect(await entriesOf('plain')).toHaveLength(1);
    const popup = await browser.clickAction();
    await reaches(popup, 'saved', 'already');
    await says(popup, 'Saved by quick clip');
    await popup.click('#undo');
    await reaches(popup, 'ready');
    await popup.close();
    expect(await entriesOf('plain')).toEqual([]);
  });

  test('unchanged: nothing is written', async () => {
    await quickClip('growing', '✓');
    const [before] = await entriesOf('growing');
    await quickClip('growing', '=');
    expect(await entriesOf('growing')).toEqual([before]);
    await popupSays('saved before, unchanged', 'close');
  });

  test('changed: updated, the earlier version kept', async () => {
    standing.set(URL_OF('growing'), grown(URL_OF('growing'), 'A ferry called growing'));
    await quickClip('growing', '↻');
    const [entry, ...others] = await entriesOf('growing');
    expect(others).toEqual([]);
    expect(entry?.post.body).toContain('A second ship');
    const versions = (await facts()).versions.filter(({ entryId }) => entryId === entry?.id);
    expect(versions.map(({ why, post }) => [why, post.body.includes('A second ship')])).toEqual([['update', false]]);
    await popupSays('Updated by quick clip', 'undo');
    const [undone] = await entriesOf('growing');
    expect(undone?.post.body).toBe(versions[0]?.post.body);
  });

  test('another title and text under the same key: a second post', async () => {
    await quickClip('stale', '✓');
    standing.set(URL_OF('stale'), replaced(URL_OF('stale')));
    await quickClip('stale', '2');
    expect((await entriesOf('stale')).map(({ post }) => post.title).sort()).toEqual([
      'A ferry called stale',
      'Storm closes the harbour',
    ]);
    await popupSays('saved as a second post', 'undo');
    expect((await entriesOf('stale')).map(({ post }) => post.title)).toEqual(['A ferry called stale']);
  });

  test('a page that cannot be clipped: the badge says so, the popup says why', async () => {
    await quickClip('empty', '!');
    expect(await entriesOf('empty')).toEqual([]);
    const popup = await browser.clickAction();
    await reaches(popup, 'failed');
    await says(popup, 'no text', '#alert');
    await popup.close();
  });

  test('a selection is an entry of its own and never replaces the article, nor another passage', async () => {
    await quickClip('selected', '✓');
    await browser.goto(URL_OF('selected'));
    /** The popup over some paragraphs of the article. */
    const passage = async (from: number, to: number): Promise<PopupDriver> => {
      await browser.page.evaluate(`(() => {
        const paragraphs = document.querySelectorAll('article p');
        getSelection().setBaseAndExtent(paragraphs[${from}], 0, paragraphs[${to}], paragraphs[${to}].childNodes.length);
      })()`);
      const popup = await browser.clickAction();
      await reaches(popup, 'already');
      await popup.evaluate(`(() => {
        const scope = document.querySelector('#scope');
        scope.value = 'selection';
        scope.dispatchEvent(new Event('change', { bubbles: true }));
      })()`);
      return popup;
    };
    const saved = async (from: number, to: number): Promise<void> => {
      const popup = await passage(from, to);
      await reaches(popup, 'ready');
      await popup.click('#save');
      await reaches(popup, 'saved');
      await popup.close();
    };
    await saved(1, 1);
    await saved(2, 2);
    const entries = await entriesOf('selected');
    expect(entries.map(({ scope }) => scope).sort()).toEqual(['article', 'selection', 'selection']);
    const bodies = entries.filter(({ scope }) => scope === 'selection').map(({ post }) => post.body);
    expect(new Set(bodies).size).toBe(2);
    const whole = entries.find(({ scope }) => scope === 'article')?.post.body.length ?? 0;
    for (const body of bodies) expect([body === '', body.length < whole]).toEqual([false, true]);
    // A passage that has all of one of them in it is that one, grown.
    const grownBy = await passage(1, 2);
    await reaches(grownBy, 'changed');
    await grownBy.close();
  });

  clipAgain({ browser: () => browser, urlOf: URL_OF, put: (url, page) => void standing.set(url, page), entriesOf });

  test('two windows save the same article at once: one entry, the second is told', async () => {
    const popup = await clickOn(browser, URL_OF('plain')); // grants the tab
    await reaches(popup, 'ready');
    await popup.close();
    const kinds = await aside.evaluate<readonly string[]>(`(async () => {
        const api = globalThis.browser ?? globalThis.chrome;
        const ask = async (verb, request) => (await api.runtime.sendMessage({ clippost: 1, verb, request })).value;
        const [tab] = (await api.tabs.query({})).filter(({ url }) => url?.includes('/quick/plain'));
        const { article, post } = await ask('clip', { tabId: tab.id, take: 'usual' });
        const save = () => ask('save', {
          requestId: crypto.randomUUID(), mode: 'new', post, article, scope: 'article', entry: null, draftId: null,
        });
        return (await Promise.all([save(), save()])).map(({ kind }) => kind).sort();
      })()`);
    expect(kinds).toEqual(['already', 'saved']);
    expect(await entriesOf('plain')).toHaveLength(1);
  });
});
