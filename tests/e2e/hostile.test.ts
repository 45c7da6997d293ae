// Hostile and broken pages, by a true click: a post or a clear sentence within a bounded time, and the page is left as it was.
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, openBrowser } from './drive/browser.ts';
import type { BrowserDriver, PopupDriver } from './drive/driver.ts';
import { type HostedPage, type Hosts, serveHosts } from './drive/hosts.ts';
import { ferryPage } from './pages/ferry.ts';
import { clickOn, says } from './stories/journey.ts';
import { readLibrary } from './stories/library-facts.ts';
import { type Heard, talksToUs } from './stories/page-talks.ts';

const at = (name: string): string => `https://hostile.example/${name}`;
/** How long a page may keep us; the popup says something before. */
const BOUND_MS = 45_000;
/** How long the scripts of busy pages keep everybody out: longer than a background lives that nobody asks anything, in the long round. */
const BUSY_MS: readonly number[] = process.env.CLIPPOST_LONG === '1' ? [6000, 45_000] : [6000];

const prose =
  '<p>The gardener of the town park has planted four hundred lime trees in thirty years, and he can name the street of every one of them, he says, and the year.</p>';
const article = (extra = '', head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Four hundred lime trees</title>${head}</head><body>${extra}<article><h1>Four hundred lime trees</h1>${prose.repeat(6)}</article></body></html>`;

const SABOTAGE = `<script>
  for (const name of ['map', 'filter', 'forEach', 'push', 'slice', 'join']) Array.prototype[name] = () => { throw new Error('sabotage'); };
  for (const name of ['querySelector', 'querySelectorAll', 'getElementsByTagName', 'createElement', 'cloneNode'])
    for (const proto of [Document.prototype, Element.prototype, Node.prototype]) if (name in proto) proto[name] = () => { throw new Error('sabotage'); };
  String.prototype.replace = JSON.stringify = JSON.parse = () => { throw new Error('sabotage'); };
  Object.defineProperty(Document.prototype, 'title', { get() { throw new Error('sabotage'); } });
</script>`;

const CLOBBER = `<form name="body"><input name="parentNode"><input name="childNodes"><input name="attributes"><input name="tagName"><input name="innerHTML"></form>
  <form name="documentElement"></form><img name="querySelector"><form id="cloneNode"><input name="nodeType"></form><form name="title"></form>`;

/** Name → page and what must come of it: the words of a sentence, or null for a post with this article. */
const CASES: readonly (readonly [name: string, page: HostedPage, sentence: string | null])[] = [
  [
    'without-a-title',
    article()
      .replace(/<title>.*?<\/title>/, '')
      .replace(/<h1>.*?<\/h1>/, ''),
    null,
  ],
  ['sabotaged-built-ins', article(SABOTAGE), null],
  ['clobbered-properties', article(CLOBBER), null],
  ['base-trick', article('', '<base href="javascript:alert(1)//">'), null],
  [
    'deep',
    article(`<script>
    let deepest = document.body.appendChild(document.createElement('div'));
    deepest.hidden = true;
    for (let i = 0; i < 10000; i += 1) deepest = deepest.appendChild(document.createElement('div'));
    deepest.textContent = 'deep'; // in a hidden branch: laid out, it crashes Chromium itself
  </script>`),
    null,
  ],
  [
    'closed-shadow-root',
    article().replace(
      /<article>.*<\/article>/,
      (it) => `<tree-story></tree-story><script>customElements.define('tree-story', class extends HTMLElement {
        constructor() { super(); this.attachShadow({ mode: 'closed' }).innerHTML = ${JSON.stringify(it)}; }
      })</script>`,
    ),
    null,
  ],
  ['many-elements', article(`<div>${'<i></i>'.repeat(100_000)}</div>`), null],
  [
    'frames-only',
    '<!doctype html><html><head><title>Frames</title></head><frameset cols="50%,50%"><frame src="about:blank"><frame src="about:blank"></frameset></html>',
    'no text',
  ],
  ['empty', '<!doctype html><title>Nothing</title>', 'no text'],
];

describe.each(BROWSERS)('hostile pages in %s', (kind) => {
  let hosts: Hosts;
  let browser: BrowserDriver;
  /** Sends the end of a page that keeps its readers out for so long once it is there. */
  let finish: (busyMs: number) => void;
  beforeAll(async () => {
    const ends = new Map<number, () => void>();
    finish = (busyMs) => ends.get(busyMs)?.();
    const busy = (busyMs: number): HostedPage => {
      const script = `<script>document.addEventListener('DOMContentLoaded', () => setTimeout(() => { for (const end = Date.now() + ${busyMs}; Date.now() < end; ); }, 0))</script>`;
      const [begin, end] = article('', script).split('</article>');
      return (_request, response) => {
        response.setHeader('content-type', 'text/html; charset=utf-8').write(begin);
        ends.set(busyMs, () => response.end(`</article>${end}`));
      };
    };
    const huge = article(`<div>${`<p>${'word '.repeat(200)}</p>`.repeat(20_000)}</div>`);
    hosts = await serveHosts({
      ...Object.fromEntries(CASES.map(([name, page]) => [at(name), page])),
      ...Object.fromEntries(BUSY_MS.map((busyMs) => [at(`busy-${busyMs}`), busy(busyMs)])),
      [at('huge')]: huge,
      [at('elsewhere')]: ferryPage({ canonical: at('elsewhere') }),
      [at('twice')]: ferryPage({ canonical: at('twice') }),
      [at('picture.png')]: (_request, response) =>
        response
          .setHeader('content-type', 'image/png')
          .end(
            Buffer.from(
              'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
              'base64',
            ),
          ),
      [at('plain.txt')]: (_request, response) => response.setHeader('content-type', 'text/plain').end('just text'),
    });
    browser = await openBrowser(kind, { hosts });
  });
  afterAll(async () => {
    await browser?.close();
    hosts?.close();
  });

  let popup: PopupDriver | null = null;
  afterEach(async () => {
    if (popup !== null && !(await popup.isClosed())) await popup.close();
    popup = null;
  });

  const outcome = async (url: string) => {
    popup = await clickOn(browser, url);
    await popup.waitFor(`document.body.dataset.state !== 'loading'`, BOUND_MS);
    return popup;
  };

  test.each(CASES)('%s', async (name, _page, sentence) => {
    await browser.goto(at(name));
    const observed = name !== 'sabotaged-built-ins'; // there nobody can look from within the page, a test neither
    if (observed) {
      await browser.page.evaluate(`void (() => {
        window.changes = 0;
        new MutationObserver((list) => { window.changes += list.length; })
          .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      })()`);
    }
    popup = await browser.clickAction();
    await popup.waitFor(`document.body.dataset.state !== 'loading'`, BOUND_MS);
    if (sentence === null) {
      expect(await popup.evaluate('document.body.dataset.state')).toBe('ready');
      await popup.click('#source-view');
      expect(await popup.evaluate(`document.querySelector('#markdown').value`)).toContain('The gardener of the town park');
      expect(await popup.evaluate(`document.querySelector('#title').value`)).not.toBe('');
    } else {
      await says(popup, sentence, '#alert');
    }
    if (observed) expect(await browser.page.evaluate('window.changes'), 'changes of the page').toBe(0);
  });

  test('20 MB of HTML: a post or a clear sentence', async () => {
    const popup = await outcome(at('huge'));
    const state = await popup.evaluate<string>('document.body.dataset.state');
    if (state === 'failed') await says(popup, 'too large', '#alert');
    else expect(state).toBe('ready');
  });

  test.each([
    ['picture.png', 'image'],
    ['plain.txt', 'not a web page but a file'],
  ])('%s is no page: a sentence that says so', async (name, word) => {
    const popup = await outcome(at(name));
    await says(popup, word, '#alert');
  });

  // The click comes while the page is parsed; its script takes over at the very moment at which the page could be read.
  test.each(BUSY_MS)(
    'a script lets nobody in for %i ms: said so meanwhile, and what comes late is shown, once',
    async (busyMs) => {
      await browser.goto(at('elsewhere'));
      await browser.page.evaluate(`void setTimeout(() => { location.href = '${at(`busy-${busyMs}`)}'; }, 0)`);
      await browser.page.waitFor(`location.pathname === '/busy-${busyMs}' && !!document.querySelector('article p')`);
      popup = await browser.clickAction();
      await popup.waitFor(`!!document.querySelector('#cancel')`);
      finish(busyMs);
      await says(popup, 'The page is still loading, or busy.');
      if (busyMs !== BUSY_MS[0]) {
        await says(popup, 'as soon as it answers', '.state-detail');
        await popup.click('#retry'); // a second question beside the first one
        await says(popup, 'The page is still loading, or busy.');
      }
      await popup.waitFor(`document.body.dataset.state === 'ready'`, busyMs + BOUND_MS);
      expect(await popup.evaluate(`document.querySelector('#title').value`)).toBe('Four hundred lime trees');
      await popup.fill('#title', 'Typed into what came late');
      await browser.page.waitFor('true'); // free again
      expect(await popup.evaluate(`document.querySelector('#title').value`)).toBe('Typed into what came late');
      await popup.click('#discard');
    },
  );

  test('a page that navigates during the clip: the page is gone, or the new one is clipped; never a mixture', async () => {
    await browser.goto(at('many-elements'));
    popup = await browser.clickAction();
    await browser.page.evaluate(`void (location.href = ${JSON.stringify(at('elsewhere'))})`);
    await popup.waitFor(`document.body.dataset.state !== 'loading'`, BOUND_MS);
    await browser.page.waitFor(`location.pathname === '/elsewhere' && document.readyState === 'complete'`); // the next test has a still page
    const state = await popup.evaluate<string>('document.body.dataset.state');
    if (state === 'ready') {
      await popup.click('#source-view');
      const [title, body] = await popup.evaluate<[string, string]>(
        `['#title', '#markdown'].map((it) => document.querySelector(it).value)`,
      );
      expect([title.includes('lime'), body.includes('gardener')]).toEqual(
        title.includes('ferry') ? [false, false] : [true, true],
      );
    } else {
      expect(await popup.text('#alert')).not.toBe('');
    }
  });

  test('two clips of one tab at once answer the same', async () => {
    const popup = await outcome(at('twice'));
    const same = await popup.evaluate<boolean>(`(async () => {
      const api = globalThis.browser ?? globalThis.chrome;
      const [tab] = await api.tabs.query({ active: true, currentWindow: true });
      const clip = () => api.runtime.sendMessage({ clippost: 1, verb: 'clip', request: { tabId: tab.id, take: 'usual' } });
      const [one, two] = await Promise.all([clip(), clip()]);
      return one.ok && two.ok && JSON.stringify(one.value.article) === JSON.stringify(two.value.article);
    })()`);
    expect(same).toBe(true);
  });

  test('nothing of the page can talk to us, and it sees nothing of ours', async () => {
    const popup = await outcome(at('twice'));
    const [tabId, message] = await popup.evaluate<
      readonly [number, { readonly request: { readonly requestId: string } }]
    >(`(async () => {
      const api = globalThis.browser ?? globalThis.chrome;
      const [tab] = await api.tabs.query({ active: true, currentWindow: true });
      const ask = (verb, request) => api.runtime.sendMessage({ clippost: 1, verb, request });
      const { article, post } = (await ask('clip', { tabId: tab.id, take: 'usual' })).value;
      const request = { requestId: crypto.randomUUID(), mode: 'new', post, article, scope: 'article', entry: null, draftId: null, made: [] };
      return [tab.id, { clippost: 1, verb: 'save', request }];
    })()`);
    const heard = await browser.page.evaluate<Heard>(talksToUs({ message, base: browser.base })); // the popup is open over it
    expect(heard).toEqual({ runtime: 'undefined', answers: [], reached: [], ours: [] });
    await popup.close();

    const library = await browser.openLibrary();
    const send = `(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify(message)})`;
    // A page that has taken over its process speaks as our script in it would, at the most.
    const asScript = await library.evaluate(`(globalThis.browser ?? chrome).scripting.executeScript({
      target: { tabId: ${tabId} },
      func: (message) => (globalThis.browser ?? chrome).runtime.sendMessage(message).then((answer) => answer ?? 'no answer', () => 'no answer'),
      args: [${JSON.stringify(message)}],
    }).then(([{ result }]) => result)`);
    expect(asScript).toBe('no answer');
    const { entries, drafts } = await readLibrary(library);
    expect([entries, drafts.filter(({ pageUrl }) => pageUrl === at('twice'))]).toEqual([[], []]);
    expect(await library.evaluate(send), 'the same message from a page of ours').toMatchObject({ ok: true });
    expect((await readLibrary(library)).entries.map(({ id }) => id)).toEqual([message.request.requestId]);
    await library.close();
  });
});
