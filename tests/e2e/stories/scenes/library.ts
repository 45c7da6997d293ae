import { serializePost } from '../../../../src/core/format/serialize.ts';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings.ts';
import { entry } from '../../../samples/entry.ts';
import type { BrowserDriver } from '../../drive/driver.ts';
import { chooseFile, savedPosts, seed } from '../../pages/saved.ts';
import type { Scene } from './scene.ts';

const IMPORTED = entry({ id: 'imported' });

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
  await page.press('Escape');
  await page.click('#import-button');
  await page.waitFor(`document.querySelector('#import')?.dataset.phase === 'choose'`);
  yield scene('import');
  await chooseFile(page, '#import-files-field', 'saved.md', Buffer.from(serializePost(IMPORTED.post, DEFAULT_SETTINGS)));
  await page.waitFor(`document.querySelector('#import')?.dataset.phase === 'found'`);
  yield scene('import, what was found');
  await page.press('Escape');
  await page.waitFor(`!document.querySelector('#import')`);
  await chooseFile(page, '#restore-file', 'torn.zip', Buffer.from('not a zip'));
  await page.waitFor(`!!document.querySelector('#dismiss')`);
  yield scene('refused');
  await page.close();
}
