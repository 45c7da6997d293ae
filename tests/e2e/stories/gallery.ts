import type { BrowserDriver } from '../drive/driver.ts';
import { folderScenes } from './scenes/folder.ts';
import { libraryScenes } from './scenes/library.ts';
import { freshScenes, knownScenes, pageScenes } from './scenes/popup.ts';
import type { Scene } from './scenes/scene.ts';
import { firstRunScenes, settingsScenes } from './scenes/settings.ts';

// Every state of every page of ours, one after the other, found by ids and never by words: the same walk in every language.

/** In this order: what follows stands on what was saved before. */
const CHAPTERS = {
  library: libraryScenes,
  fresh: freshScenes,
  known: knownScenes,
  page: pageScenes,
  settings: settingsScenes,
  'first-run': firstRunScenes,
  folder: folderScenes,
} as const satisfies Readonly<Record<string, (browser: BrowserDriver) => AsyncGenerator<Scene>>>;

export type Chapter = keyof typeof CHAPTERS;

/** All states of all pages, in a library that was empty; or those of some chapters. */
export async function* gallery(browser: BrowserDriver, chapters?: readonly Chapter[]): AsyncGenerator<Scene> {
  for (const chapter of Object.keys(CHAPTERS) as Chapter[]) // the table's keys are all chapters
    if (chapters === undefined || chapters.includes(chapter)) yield* CHAPTERS[chapter](browser);
}
