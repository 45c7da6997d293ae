import type { BrowserDriver, PageDriver, PopupDriver } from '../drive/driver.ts';
import type { HostedPage } from '../drive/hosts.ts';
import { until } from '../drive/until.ts';
import { ferryPage } from '../pages/ferry.ts';
import { lowPage } from '../pages/low.ts';
import { chooseFile, keptIn, savedPosts, seed } from '../pages/saved.ts';
import { reaches } from './journey.ts';

// Every state of every page of ours, one after the other, found by ids and never by words: the same walk in every language.

/** One state on the screen. */
export interface Scene {
  readonly name: string;
  readonly kind: 'popup' | 'library' | 'settings' | 'first-run';
  readonly page: PageDriver;
}

const at = (path: string): string => `https://harbour.example/gallery/${path}`;
const STORM = `<p>${'The wind rose before noon and by two the pilots had gone home, while boats lay three deep along the inner wall. '.repeat(6)}</p>`;
const LONG =
  'A headline as long as headlines get when nobody on the desk has time to make them short, with a comma, a second thought and an end';

/** The pages that the walk clips; `growing` is another one at every visit. */
export function galleryPages(): Readonly<Record<string, HostedPage>> {
  let visits = 0;
  const growing = [
    ferryPage({ canonical: at('growing') }),
    ferryPage({ canonical: at('growing'), headline: 'The night ferry is back for good', more: STORM }),
    ferryPage({ canonical: at('growing'), headline: 'Storm closes the harbour' }).replace(/<p>[\s\S]*?<\/p>/g, STORM),
  ];
  return {
    [at('plain')]: ferryPage({ canonical: at('plain') }),
    [at('long')]: ferryPage({ canonical: at('long'), headline: LONG }),
    [at('undated')]: ferryPage({ canonical: at('undated') })
      .replace(/"datePublished":"[^"]*",/, '')
      .replace(/<time.*<\/time>/, ''),
    // Its script leaves little time to others: the popup stands a while before the fields are known.
    [at('busy')]: ferryPage({ canonical: at('busy'), headline: LONG }).replace(
      '</head>',
      '<script>setInterval(() => { for (const end = performance.now() + 250; performance.now() < end; ); }, 300)</script></head>',
    ),
    [at('growing')]: (_request, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8').end(growing[Math.min(visits, 2)]);
      visits += 1;
    },
    [at('low')]: lowPage(at('low')),
    [at('empty')]: '<!doctype html><title>Nothing</title>',
  };
}

async function* popupScenes(browser: BrowserDriver): AsyncGenerator<Scene> {
  const open = async (path: string, ...states: readonly string[]): Promise<PopupDriver> => {
    await browser.goto(path.includes(':') ? path : at(path));
    const popup = await browser.clickAction();
    await reaches(popup, ...states);
    return popup;
  };
  const scene = (name: string, page: PageDriver): Scene => ({ name: `popup ${name}`, kind: 'popup', page });
  const stateSays = (popup: PopupDriver): Promise<unknown> =>
    popup.waitFor(`document.querySelector('#state').textContent !== ''`);

  let popup = await open('long', 'ready');
  yield scene('ready, long title', popup);
  await popup.close();
  popup = await open('undated', 'ready');
  yield scene('ready, without a date', popup);
  await popup.close();
  popup = await open('plain', 'ready');
  await popup.waitFor(`!!document.querySelector('#preview')?.srcdoc`);
  yield scene('ready', popup);
  await popup.click('#facts');
  await popup.click('#more');
  yield scene('all fields', popup);
  await popup.fill('#url', 'nowhere');
  yield scene('wrong address', popup);
  await popup.click('#discard');
  await popup.click('#more');
  await popup.waitFor(`document.querySelector('#more-fields').hidden`);
  await popup.click('#source-view');
  yield scene('source', popup);
  await popup.fill('#markdown', 'Mine');
  await popup.evaluate(
    `void (() => { const scope = document.querySelector('#scope'); scope.value = 'page'; scope.dispatchEvent(new Event('change', { bubbles: true })); })()`,
  );
  await popup.waitFor(`!!document.querySelector('#replace')`);
  yield scene('a question', popup);
  await popup.click('#keep-mine');
  await popup.press('Control+Enter');
  await reaches(popup, 'saved');
  yield scene('saved', popup);
  await popup.click('#undo');
  await reaches(popup, 'ready');
  yield scene('save undone', popup);
  await popup.press('Control+Enter');
  await reaches(popup, 'saved');
  await popup.click('#download');
  await popup.waitFor(`!!document.querySelector('#state .file')`);
  yield scene('downloaded', popup);
  await popup.close();
  popup = await open('plain', 'already');
  yield scene('just saved', popup);
  await popup.fill('#author', 'Somebody Else');
  await until('the draft', async () => (await keptIn(popup)).drafts.length === 1);
  yield scene('changes not saved', popup);
  await popup.close();
  popup = await open('plain', 'already');
  yield scene('draft is back', popup);
  await popup.click('#discard');
  await popup.close();

  popup = await open('growing', 'ready');
  await popup.press('Control+Enter');
  await reaches(popup, 'saved');
  await popup.close();
  popup = await open('growing', 'changed');
  yield scene('page changed', popup);
  await popup.click('#show-what');
  await popup.waitFor(`document.querySelectorAll('.differences ins').length > 1`);
  yield scene('what changed', popup);
  await popup.close();
  popup = await open('growing', 'another');
  await stateSays(popup);
  yield scene('another page?', popup);
  await popup.close();
  popup = await open('low', 'ready');
  await popup.waitFor(`!!document.querySelector('#remarks')`);
  yield scene('not all of the text', popup);
  await popup.click('#take-column');
  await popup.click('#site-take');
  await popup.waitFor(`document.querySelector('#site-take').checked`);
  yield scene('another text, always', popup);
  await popup.close();
  popup = await open('empty', 'failed');
  yield scene('empty page', popup);
  await popup.close();
  popup = await open(browser.kind === 'chromium' ? 'chrome://version/' : 'about:license', 'failed');
  yield scene('forbidden page', popup);
  await popup.close();
}

async function* libraryScenes(browser: BrowserDriver): AsyncGenerator<Scene> {
  const page = await browser.openLibrary();
  const scene = (name: string): Scene => ({ name: `library ${name}`, kind: 'library', page });
  const complete = `!!document.querySelector('#only-here[data-count]')`;
  await page.waitFor(complete);
  yield scene('empty');
  await seed(page, savedPosts(9));
  await page.evaluate(`(document.body.dataset.ready = 'old', setTimeout(() => location.reload(), 0), true)`);
  await page.waitFor(`document.body.dataset.ready === 'true' && ${complete}`);
  yield scene('list');
  await page.fill('#search', 'bridge ferry zebra');
  await page.waitFor(`!!document.querySelector('#nothing')`);
  yield scene('nothing found');
  await page.fill('#search', 'harbour');
  await page.waitFor(`!!document.querySelector('#list mark')`);
  yield scene('found');
  await page.press('Escape');
  await page.evaluate(`(document.querySelector('#list').focus(), true)`);
  await page.press('Home');
  await page.press('Shift+ArrowDown');
  await page.waitFor(`!!document.querySelector('#delete-chosen')`);
  yield scene('two chosen');
  await page.press('Home');
  await page.press('Enter');
  await page.waitFor(`!!document.querySelector('#post h2')`);
  yield scene('read');
  await page.click('#file');
  await page.waitFor(`!!document.querySelector('#file-text')`);
  yield scene('file');
  await page.click('#edit');
  await page.fill('#edit-title', 'A title typed by hand');
  await page.waitFor(`!!document.querySelector('#discard')`);
  yield scene('edit');
  await page.click('#save');
  await page.waitFor(`!!document.querySelector('#undo')`);
  await page.click('#history');
  yield scene('saved, history');
  await page.click('#delete');
  await page.waitFor(`!document.querySelector('#post')`);
  yield scene('in the trash, undo');
  await page.evaluate(`(location.hash = '#show=trash', true)`);
  await page.waitFor(`document.querySelectorAll('#list [data-entry-id]').length === 1`);
  await page.evaluate(`(document.querySelector('#list').focus(), true)`);
  await page.press('Home');
  await page.press('Delete');
  await page.waitFor(`!!document.querySelector('#purge-yes')`);
  yield scene('for good?');
  await chooseFile(page, '#restore-file', 'torn.zip', Buffer.from('not a zip'));
  await page.waitFor(`!!document.querySelector('#dismiss')`);
  yield scene('refused');
  await page.close();
}

async function* settingsScenes(browser: BrowserDriver): AsyncGenerator<Scene> {
  const page = await browser.openPage('settings.html');
  const scene = (name: string): Scene => ({ name: `settings ${name}`, kind: 'settings', page });
  await page.waitFor(`document.body.dataset.ready === 'true'`);
  await page.evaluate(`(document.querySelectorAll('details').forEach((it) => { it.open = true; }), true)`);
  yield scene('all');
  await page.fill('#new-site', 'https://www.a-paper-with-a-long-name.example/a');
  await page.fill('#new-name', 'A Paper With a Long Name');
  await page.press('Enter');
  await page.waitFor(`!!document.querySelector('[data-host]')`);
  yield scene('a name');
  await chooseFile(page, '#import-settings-file', 'settings.json', Buffer.from('{"alsoDownload":"perhaps"}'));
  await page.waitFor(`document.querySelector('#alert').textContent !== ''`);
  yield scene('refused');
  await page.fill('#search', 'zebra');
  await page.waitFor(`!!document.querySelector('#nothing')`);
  yield scene('nothing found');
  await page.close();
}

async function* firstRunScenes(browser: BrowserDriver): AsyncGenerator<Scene> {
  const page = await browser.openPage('first-run.html');
  await page.waitFor(`document.body.dataset.ready === 'true'`);
  yield { name: 'first run', kind: 'first-run', page };
  await page.close();
}

/** All states of all pages, in a library that was empty. */
export async function* gallery(browser: BrowserDriver): AsyncGenerator<Scene> {
  yield* libraryScenes(browser);
  yield* popupScenes(browser);
  yield* settingsScenes(browser);
  yield* firstRunScenes(browser);
}
