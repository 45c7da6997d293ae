import type { BrowserDriver } from '../drive/driver.ts';
import { until } from '../drive/until.ts';
import { clickOn, reaches, says } from './journey.ts';
import { draftIsKept, readLibrary } from './library-facts.ts';
import { type At, NOT_UPDATED, standing, UNSAVED } from './standing.ts';

/** What the journey was told before something died: the promises that must hold afterwards. */
export interface Told {
  /** A title that was typed and that the popup said is kept. */
  kept: string | null;
  /** A title that was answered as saved. */
  saved: string | null;
  /** True once an update was answered as saved. */
  updated: boolean;
  /** True once the save was answered as undone. */
  undone: boolean;
}

export const toldNothing = (): Told => ({ kept: null, saved: null, updated: false, undone: false });

/** The moments at which something may die, in order. */
export const POINTS = [
  'popup open',
  'article shown',
  'typed',
  'edits kept',
  'save clicked',
  'saved',
  'download clicked',
  'downloaded',
  'page changed',
  'update clicked',
  'updated',
  'undo clicked',
  'undone',
] as const;
export type Point = (typeof POINTS)[number];

/**
 * From the click to an undone update: clip, type, save, download, clip the changed page, update, undo.
 * `at` is called at every point; what was answered before is noted in `told`.
 */
export async function journey(
  browser: BrowserDriver,
  {
    url,
    title,
    grow,
    told,
    at,
  }: {
    readonly url: string;
    readonly title: string;
    readonly grow: (url: string) => void;
    readonly told: Told;
    readonly at: At<Point>;
  },
): Promise<void> {
  const { popup, open, stand, press } = standing(await clickOn(browser, url), at);
  await stand('popup open');
  await reaches(popup(), 'ready');
  await stand('article shown');
  await reaches(popup(), 'ready');
  await popup().fill('#title', title);
  if (await stand('typed')) {
    await reaches(popup(), 'ready');
    await popup().fill('#title', title); // nothing had said that it is kept
  }
  await until('the draft', () => draftIsKept(popup(), title));
  told.kept = title;
  await stand('edits kept');
  await popup().waitFor(`document.querySelector('#title:enabled')?.value === ${JSON.stringify(title)}`);
  await press('#save', 'save clicked', UNSAVED);
  told.saved = title;
  await stand('saved');
  await popup().click('#download');
  if (await stand('download clicked')) await popup().click('#download');
  await says(popup(), 'Downloaded as');
  await stand('downloaded');
  await popup().close();

  grow(url);
  open(await clickOn(browser, url));
  await reaches(popup(), 'changed');
  await stand('page changed');
  await press('#save', 'update clicked', NOT_UPDATED);
  told.updated = true;
  await stand('updated');
  await popup().click('#undo');
  if (await stand('undo clicked')) {
    await reaches(popup(), 'already', 'changed');
    await popup().click('#undo', `document.body.dataset.state !== 'already'`);
  }
  await until('the update to be undone', async () => {
    const { entries, versions } = await readLibrary(popup());
    const [entry] = entries.filter(({ post }) => post.url === url); // not another journey's
    return versions.some(({ entryId, why }) => entryId === entry?.id && why === 'undo');
  });
  told.undone = true;
  await stand('undone');
  await popup().close();
}
