import type { Failure } from '../../../../src/core/failure.ts';
import type { Downloaded, InFolder, QuickClipResult } from '../../../../src/core/messages.ts';
import { entry } from '../../../samples/entry.ts';
import type { BrowserDriver, PageDriver, PopupDriver } from '../../drive/driver.ts';
import { reaches } from '../journey.ts';
import { at, NO_ARTICLE } from './pages.ts';
import type { Scene } from './scene.ts';

// What the popup says of a save, a download and a page that gives nothing: how each looks, not how it comes about – the background's
// answers are given to it (undo-download, folder, quick-clip and forbidden are the tests of the real ones).

const scene = (name: string, page: PageDriver): Scene => ({ name: `popup ${name}`, kind: 'popup', page });

/** From now on every request of this kind is answered so in this popup. */
const answers = (popup: PopupDriver, verb: string, answer: object): Promise<unknown> =>
  popup.evaluate(`void (() => {
    const { runtime } = globalThis.browser ?? chrome;
    const send = runtime.sendMessage.bind(runtime);
    runtime.sendMessage = (message, respond) => {
      if (message.verb !== ${JSON.stringify(verb)}) return respond ? send(message, respond) : send(message);
      const answer = ${JSON.stringify(answer)};
      return respond ? respond(answer) : Promise.resolve(answer);
    };
  })()`);

const UNEXPECTED: Failure = { kind: 'unexpected', detail: 'TypeError: x is undefined\n  at save (popup.js:1:1)' };
const FOLDER = 'a folder with quite a long name';
const LONG_NAME = '2026-03-04-A-headline-as-long-as-headlines-get-when-nobody-on-the-desk.md';

const FOLDERS: readonly (readonly [name: string, inFolder: InFolder])[] = [
  ['saved, written to the folder', { folder: FOLDER, path: `news/${LONG_NAME}`, waiting: 0, needs: null }],
  ['saved, the folder needs a click', { folder: FOLDER, path: null, waiting: 14, needs: 'permission' }],
  ['saved, the folder is gone', { folder: FOLDER, path: null, waiting: 1, needs: 'folder' }],
];

/** A save beside a folder, in each of the folder's states. */
async function* folderScenes(browser: BrowserDriver): AsyncGenerator<Scene> {
  await browser.goto(at('beside-a-folder'));
  for (const [name, inFolder] of FOLDERS) {
    const popup = await browser.clickAction();
    await reaches(popup, 'ready');
    const saved = entry({}, { url: at('beside-a-folder') });
    await answers(popup, 'save', { ok: true, value: { kind: 'saved', entry: saved, onlyHere: 0, download: null, inFolder } });
    await popup.press('Control+Enter');
    await reaches(popup, 'saved');
    yield scene(name, popup);
    await popup.close();
  }
}

const DOWNLOADED: Downloaded = {
  downloadId: 1,
  name: LONG_NAME.replace('.md', '-a07dcd8f.md'),
  below: LONG_NAME,
  path: `/home/a-person/Downloads/${LONG_NAME}`,
  askedName: LONG_NAME,
  sizeBytes: 2000,
  undoable: true,
};

/** A download under another name, taken back, and one that stays. */
async function* downloadScenes(browser: BrowserDriver): AsyncGenerator<Scene> {
  const popup = await browser.clickAction();
  await reaches(popup, 'ready');
  await answers(popup, 'download', { ok: true, value: DOWNLOADED });
  await answers(popup, 'undoDownload', { ok: true, value: { kind: 'removed' } });
  await popup.click('#download');
  await popup.waitFor(`!!document.querySelector('#undo')`);
  yield scene('downloaded, name changed', popup);
  await popup.click('#undo');
  await popup.waitFor(`!document.querySelector('#undo')`);
  yield scene('download undone', popup);
  await answers(popup, 'undoDownload', { ok: true, value: { kind: 'kept', why: 'changed', path: DOWNLOADED.path } });
  await popup.click('#download');
  await popup.click('#undo');
  await popup.waitFor(`!document.querySelector('#undo')`);
  yield scene('download stays', popup);
  await answers(popup, 'save', { ok: false, failure: UNEXPECTED });
  await popup.press('Control+Enter');
  await popup.waitFor(`!!document.querySelector('#details')`);
  yield scene('not saved, unexpected', popup);
  await popup.close();
}

const quickClip = (outcome: QuickClipResult['outcome']): string => `(async () => {
  const api = globalThis.browser ?? chrome;
  const [{ id, url }] = await api.tabs.query({ active: true, currentWindow: true });
  await api.storage.session.set({ ['quick-clip:' + id]: { at: new Date().toISOString(), pageUrl: url, outcome: ${JSON.stringify(outcome)} } });
})()`;

/** What a quick clip did, told by the next popup; the post is one that was saved before. */
async function* quickScenes(browser: BrowserDriver): AsyncGenerator<Scene> {
  await browser.goto(at('plain'));
  let popup = await browser.clickAction();
  await reaches(popup, 'already');
  const inFolder: InFolder = { folder: FOLDER, path: null, waiting: 3, needs: 'permission' };
  await popup.evaluate(quickClip({ ok: true, value: { kind: 'updated', entryId: 'none', title: '', rev: 1, inFolder } }));
  await popup.close();
  popup = await browser.clickAction();
  await popup.waitFor(`!!document.querySelector('#folder-way')`);
  yield scene('quick clip, updated', popup);
  await popup.close();
}

/** Pages that give nothing, or nothing yet. */
async function* nothingScenes(browser: BrowserDriver): AsyncGenerator<Scene> {
  await browser.goto(NO_ARTICLE);
  let popup = await browser.clickAction();
  await popup.waitFor(`!!document.querySelector('#whole-page')`);
  yield scene('no article', popup);
  await popup.close();
  await browser.page.evaluate(`(getSelection().selectAllChildren(document.body), true)`);
  popup = await browser.clickAction();
  await popup.waitFor(`!!document.querySelector('#use-selection')`);
  yield scene('no article, something selected', popup);
  await browser.page.evaluate(`(getSelection().removeAllRanges(), true)`);
  await popup.click('#use-selection');
  await popup.waitFor(`!document.querySelector('#use-selection') && document.body.dataset.state === 'failed'`);
  yield scene('nothing selected', popup);
  await answers(popup, 'clip', { ok: false, failure: UNEXPECTED });
  await popup.click('#whole-page');
  await popup.waitFor(`!!document.querySelector('#details')`);
  yield scene('unexpected', popup);
  await popup.close();

  const holder = await browser.openPage('settings.html');
  await holder.evaluate(HOLDS);
  await browser.goto(at('long'));
  popup = await browser.clickAction();
  await popup.waitFor(`document.body.dataset.state === 'loading' && !!document.querySelector('#retry')`);
  yield scene('slow', popup);
  await holder.close();
  await reaches(popup, 'ready');
  await popup.close();
}

/** A transaction that does not end before its page does: whoever asks the library waits. */
const HOLDS = `new Promise((resolve) => {
  const opening = indexedDB.open('clippost');
  opening.onsuccess = () => {
    const store = opening.result.transaction(['entries', 'drafts'], 'readwrite').objectStore('entries');
    const hold = () => { store.get('').onsuccess = hold; resolve(true); };
    hold();
  };
})`;

export async function* saidScenes(browser: BrowserDriver): AsyncGenerator<Scene> {
  yield* folderScenes(browser);
  yield* downloadScenes(browser);
  yield* quickScenes(browser);
  yield* nothingScenes(browser);
}
