import { zipSync } from 'fflate';
import type { Draft } from '../../../../src/core/entry.ts';
import { serializePost } from '../../../../src/core/format/serialize.ts';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings.ts';
import { entry } from '../../../samples/entry.ts';
import type { BrowserDriver } from '../../drive/driver.ts';
import { chooseFile, keptIn, savedPosts, seed, seedDraft } from '../../pages/saved.ts';
import type { Scene } from './scene.ts';

const IMPORTED = serializePost(entry({ id: 'imported' }).post, DEFAULT_SETTINGS);

/** A post, one that cannot be read, and a file that is none. */
const IMPORTS = Buffer.from(
  zipSync(
    Object.fromEntries(
      [
        ['2026-03-04-A-post-from-another-year-with-a-name-as-long-as-names-get.md', IMPORTED],
        ['2026-03-05-Torn.md', IMPORTED.replace('title:', 'title: [')],
        ['notes/readme.md', 'Nothing of ours.'],
      ].map(([name, text]) => [name, Buffer.from(text ?? '')]),
    ),
  ),
);

/** As if a library with posts had been here before this one (edge/lost-library.ts). */
export const notesAnotherLibrary = `(globalThis.browser ?? chrome).storage.local.set({ library: 'another' }).then(() => true)`;

export const notedLibrary = `(globalThis.browser ?? chrome).storage.local.get('library').then(({ library }) => library)`;

/** The library, from empty on; leaves posts in it. */
export async function* libraryScenes(browser: BrowserDriver): AsyncGenerator<Scene> {
  const page = await browser.openLibrary();
  const scene = (name: string): Scene => ({ name: `library ${name}`, kind: 'library', page });
  const complete = `!!document.querySelector('#only-here[data-count]')`;
  await page.waitFor(complete);
  yield scene('empty');
  await seed(page, savedPosts(9));
  await page.evaluate(notesAnotherLibrary);
  await page.evaluate(`(document.body.dataset.ready = 'old', setTimeout(() => location.reload(), 0), true)`);
  await page.waitFor(`document.body.dataset.ready === 'true' && ${complete}`);
  await page.waitFor(`!!document.querySelector('#lost-accept')`);
  yield scene('list, an earlier library is lost');
  await page.click('#lost-accept');
  await page.waitFor(`!document.querySelector('#lost')`);
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
  const [opened] = savedPosts(1);
  if (opened === undefined) throw new Error('there is one');
  await seed(page, [{ ...opened, rev: opened.rev + 1, post: { ...opened.post, title: 'A title from another tab' } }]);
  await page.evaluate(`void new BroadcastChannel('clippost-library').postMessage({ store: 'entries', id: '${opened.id}' })`);
  await page.waitFor(`!!document.querySelector('#overtaken')`);
  yield scene('edit, changed elsewhere meanwhile');
  await page.click('#save');
  await page.waitFor(`!!document.querySelector('#undo')`);
  await page.click('#history');
  yield scene('saved, history');
  await page.click('.history li[data-seq] .link');
  await page.click('#compare');
  await page.waitFor(`!!document.querySelector('#compared')`);
  yield scene('an earlier version, compared');
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
  await page.press('Escape');
  await page.waitFor(`!document.querySelector('#purge-yes')`);
  await page.click('#import-button');
  await page.waitFor(`document.querySelector('#import')?.dataset.phase === 'choose'`);
  yield scene('import');
  await chooseFile(page, '#import-files-field', 'posts.zip', IMPORTS);
  await page.waitFor(`document.querySelector('#import')?.dataset.phase === 'found'`);
  yield scene('import, what was found');
  await page.click('#import-go');
  await page.waitFor(`document.querySelector('#import')?.dataset.phase === 'report'`);
  await page.evaluate(`(document.querySelectorAll('#import details').forEach((it) => { it.open = true; }), true)`);
  yield scene('import, what it did');
  await page.press('Escape');
  await page.waitFor(`!document.querySelector('#import')`);
  await chooseFile(page, '#restore-file', 'torn.zip', Buffer.from('not a zip'));
  await page.waitFor(`!!document.querySelector('#dismiss')`);
  yield scene('refused');
  await page.close();
}

const { post, article, changedAt } = entry(
  {},
  { url: 'https://news.example/new', title: 'A headline that nobody has saved yet, and that is long enough for two lines' },
);
const DRAFT: Draft = {
  id: 'new',
  key: 'https://news.example/new',
  scope: 'article',
  pageUrl: 'https://news.example/new',
  capturedTitle: post.title,
  fields: { author: 'Somebody Else' },
  entryId: null,
  post,
  article,
  changedAt,
};

/** What was typed and not saved: of a new article, and of a saved one. */
export async function* draftScenes(browser: BrowserDriver): AsyncGenerator<Scene> {
  const page = await browser.openLibrary();
  const scene = (name: string): Scene => ({ name: `library ${name}`, kind: 'library', page });
  const there = (await keptIn(page)).drafts.length;
  await seedDraft(page, DRAFT);
  await seedDraft(page, { ...DRAFT, id: 'of-saved', entryId: 'p2', fields: { title: 'Mine' } });
  await page.evaluate(
    `(location.hash = '#show=drafts', document.body.dataset.ready = 'old', setTimeout(() => location.reload(), 0), true)`,
  );
  await page.waitFor(
    `document.body.dataset.ready === 'true' && document.querySelectorAll('[data-draft-id]').length === ${there + 2}`,
  );
  yield scene('drafts');
  await page.click('[data-draft-id="new"] button');
  await page.waitFor(`document.querySelector('#post #edit-title') !== null`);
  yield scene('a draft of a new post');
  await page.close();
}
