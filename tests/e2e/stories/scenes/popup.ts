import type { Draft } from '../../../../src/core/entry.ts';
import { failed, type Outcome } from '../../../../src/core/failure.ts';
import { canonicalKey } from '../../../../src/core/identity.ts';
import { entry } from '../../../samples/entry.ts';
import type { BrowserDriver, PageDriver, PopupDriver } from '../../drive/driver.ts';
import { until } from '../../drive/until.ts';
import { keptIn, seedDraft } from '../../pages/saved.ts';
import { reaches } from '../journey.ts';
import { notesAnotherLibrary } from './library.ts';
import { at } from './pages.ts';
import type { Scene } from './scene.ts';

const scene = (name: string, page: PageDriver): Scene => ({ name: `popup ${name}`, kind: 'popup', page });

async function open(browser: BrowserDriver, path: string, ...states: readonly string[]): Promise<PopupDriver> {
  await browser.goto(path.includes(':') ? path : at(path));
  const popup = await browser.clickAction();
  await reaches(popup, ...states);
  return popup;
}

/** To a page that never ends, as far as its headline. */
async function goesTo(browser: BrowserDriver, path: string): Promise<void> {
  await browser.page.evaluate(`void setTimeout(() => { location.href = ${JSON.stringify(at(path))}; }, 0)`);
  await browser.page.waitFor(`location.href === ${JSON.stringify(at(path))} && !!document.querySelector('h1')`);
}

const TITLE_BEFORE = 'A headline that stood here before, and was longer than the one that stands here now';
const before = entry({}, { url: at('drafted'), title: TITLE_BEFORE });
const OTHERS_DRAFT: Draft = {
  id: 'other',
  key: canonicalKey(at('drafted')),
  scope: 'article',
  pageUrl: at('drafted'),
  capturedTitle: TITLE_BEFORE,
  fields: { author: 'Somebody Else' },
  entryId: null,
  post: before.post,
  article: before.article,
  changedAt: before.changedAt,
};

/** From now on the background answers every save of this popup so: how a failure looks, not how it comes about (full.test.ts). */
const answersSave = (answer: Outcome<never>): string => `void (() => {
  const { runtime } = globalThis.browser ?? chrome;
  const send = runtime.sendMessage.bind(runtime);
  runtime.sendMessage = (message, respond) => {
    if (message.verb !== 'save') return respond ? send(message, respond) : send(message);
    return respond ? respond(${JSON.stringify(answer)}) : Promise.resolve(${JSON.stringify(answer)});
  };
})()`;

/** What a quick clip of this tab would have left for the next popup. */
const remembersQuickClip = `(async () => {
  const api = globalThis.browser ?? chrome;
  const [{ id, url }] = await api.tabs.query({ active: true, currentWindow: true });
  await api.storage.session.set({ ['quick-clip:' + id]: { at: new Date().toISOString(), pageUrl: url, outcome: ${JSON.stringify(failed('changed-meanwhile'))} } });
})()`;

/** An article that was never saved: its fields, its text, Save and what follows. Leaves `plain` saved. */
export async function* freshScenes(browser: BrowserDriver): AsyncGenerator<Scene> {
  let popup = await open(browser, 'long', 'ready');
  yield scene('ready, long title', popup);
  await popup.evaluate(notesAnotherLibrary);
  await popup.close();
  popup = await open(browser, 'undated', 'ready');
  await popup.waitFor(`!!document.querySelector('#lost-accept')`);
  yield scene('ready, without a date, an earlier library is lost', popup);
  await popup.click('#lost-accept');
  await popup.waitFor(`!document.querySelector('#lost-accept')`);
  await popup.close();
  popup = await open(browser, 'plain', 'ready');
  await popup.waitFor(`!!document.querySelector('#preview')?.srcdoc`);
  yield scene('ready', popup);
  await popup.click('#facts');
  await popup.click('#more');
  yield scene('all fields', popup);
  await popup.fill('#url', 'nowhere');
  yield scene('wrong address', popup);
  await popup.click('#discard');
  await popup.waitFor(`!!document.querySelector('#undo')`);
  yield scene('edits discarded', popup);
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
}

/** What the popup says of an article that it knows: saved before, edits and drafts, a quick clip, a storage that is full. */
export async function* knownScenes(browser: BrowserDriver): AsyncGenerator<Scene> {
  let popup = await open(browser, 'plain', 'already');
  yield scene('just saved', popup);
  await popup.fill('#author', 'Somebody Else');
  await until('the draft', async () => (await keptIn(popup)).drafts.length === 1);
  yield scene('changes not saved', popup);
  await popup.close();
  popup = await open(browser, 'plain', 'already');
  yield scene('draft is back', popup);
  await popup.click('#discard');
  await until('no draft', async () => (await keptIn(popup)).drafts.length === 0);
  await popup.close();

  popup = await open(browser, 'drafted', 'ready');
  await seedDraft(popup, OTHERS_DRAFT);
  await popup.close();
  popup = await open(browser, 'drafted', 'ready');
  await popup.waitFor(`!!document.querySelector('#use-draft')`);
  yield scene('a draft of another title', popup);
  await popup.evaluate(answersSave(failed('storage-full')));
  await popup.click('#use-draft');
  await popup.click('#save');
  await reaches(popup, 'failed');
  yield scene('not saved, storage full', popup);
  await popup.evaluate(remembersQuickClip);
  await popup.close();
  popup = await browser.clickAction();
  await reaches(popup, 'ready');
  await popup.waitFor(`document.querySelector('#alert').textContent !== ''`);
  yield scene('quick clip that did not work', popup);
  await popup.close();
}

/** Pages that changed, that gave a part of their text, or none. */
export async function* pageScenes(browser: BrowserDriver): AsyncGenerator<Scene> {
  let popup = await open(browser, 'growing', 'ready');
  await popup.press('Control+Enter');
  await reaches(popup, 'saved');
  await popup.close();
  popup = await open(browser, 'growing', 'changed');
  yield scene('page changed', popup);
  await popup.click('#show-what');
  await popup.waitFor(`document.querySelectorAll('.differences ins').length > 1`);
  yield scene('what changed', popup);
  await popup.close();
  popup = await open(browser, 'growing', 'another');
  await popup.waitFor(`document.querySelector('#state').textContent !== ''`);
  yield scene('another page?', popup);
  await popup.close();
  popup = await open(browser, 'low', 'ready');
  await popup.waitFor(`!!document.querySelector('#remarks')`);
  yield scene('not all of the text', popup);
  await popup.click('#take-column');
  await popup.click('#site-take');
  await popup.waitFor(`document.querySelector('#site-take').checked`);
  yield scene('another text, always', popup);
  await popup.close();
  await goesTo(browser, 'slow');
  popup = await browser.clickAction();
  await popup.waitFor(`!!document.querySelector('#cancel')`);
  yield scene('reading the page', popup);
  await popup.close();
  await goesTo(browser, 'held-up');
  popup = await browser.clickAction();
  await reaches(popup, 'ready');
  yield scene('still loading', popup);
  await popup.close();
  popup = await open(browser, 'empty', 'failed');
  yield scene('empty page', popup);
  await popup.close();
  popup = await open(browser, browser.kind === 'chromium' ? 'chrome://version/' : 'about:license', 'failed');
  yield scene('forbidden page', popup);
  await popup.close();
}
