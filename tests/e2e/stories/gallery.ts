import type { BrowserDriver } from '../drive/driver.ts';
import { folderScenes } from './scenes/folder.ts';
import { draftScenes, libraryScenes } from './scenes/library.ts';
import { freshScenes, knownScenes, pageScenes } from './scenes/popup.ts';
import { saidScenes } from './scenes/popup-said.ts';
import type { Scene } from './scenes/scene.ts';
import { firstRunScenes, settingsScenes } from './scenes/settings.ts';

// Every state of every page of ours, one after the other, found by ids and never by words: the same walk in every language.

/** In this order: what follows stands on what was saved before. */
const CHAPTERS = [
  libraryScenes,
  freshScenes,
  knownScenes,
  pageScenes,
  saidScenes,
  settingsScenes,
  firstRunScenes,
  folderScenes,
  draftScenes,
] as const satisfies readonly ((browser: BrowserDriver) => AsyncGenerator<Scene>)[];

/** All states of all pages, in a library that was empty. */
export async function* gallery(browser: BrowserDriver): AsyncGenerator<Scene> {
  for (const chapter of CHAPTERS) yield* chapter(browser);
}
