import { expect } from 'vitest';
import type { BrowserDriver, PageDriver, PopupDriver } from '../drive/driver.ts';
import { savedPosts, seed } from '../pages/saved.ts';
import { clickOn, reaches } from './journey.ts';
import type { LibraryFacts } from './library-facts.ts';

/** A post that was just saved in an open popup, with a title of the person's own. */
export interface JustSaved {
  readonly url: string;
  readonly title: string;
  readonly popup: PopupDriver;
}

/** Clips a page by a true click, types a title and saves; Undo is the next thing. */
export async function saveOne(browser: BrowserDriver, url: string, title: string): Promise<JustSaved> {
  const popup = await clickOn(browser, url);
  await reaches(popup, 'ready');
  await popup.fill('#title', title);
  await popup.click('#save');
  await reaches(popup, 'saved');
  await popup.waitFor(`!!document.querySelector('#undo')`);
  return { url, title, popup };
}

/** A saved post whose title was changed since, which is saved too. */
export interface JustChanged {
  readonly url: string;
  readonly title: string;
  readonly former: string;
}

/** Saves a post, types another title and saves the changes; Undo is the next thing. */
export async function changeOne(browser: BrowserDriver, url: string, former: string): Promise<JustChanged & JustSaved> {
  const { popup } = await saveOne(browser, url, former);
  const title = `${former}, changed`;
  await popup.fill('#title', title);
  await reaches(popup, 'already');
  await popup.click('#save');
  await reaches(popup, 'saved');
  await popup.waitFor(`!!document.querySelector('#undo')`);
  return { url, title, former, popup };
}

/** The same in the library, of a post that is put there first. */
export async function changeInLibrary(browser: BrowserDriver, id: string): Promise<JustChanged & { readonly page: PageDriver }> {
  const [any] = savedPosts(1);
  if (any === undefined || any.article === null) throw new Error('there is one, with its page');
  const [url, former] = [`https://news.example/changed/${id}`, any.post.title];
  const page = await browser.openPage('settings.html');
  await seed(page, [{ ...any, id, key: url, post: { ...any.post, url }, article: { ...any.article, url, pageUrl: url } }]);
  await page.close();
  const library = await browser.openPage(`library.html?entry=${id}`);
  await library.waitFor(`!!document.querySelector('#post h2') && !!document.querySelector('#only-here[data-count]')`);
  const title = `${former}, changed`;
  await library.click('#edit');
  await library.fill('#edit-title', title);
  await library.click('#save');
  await library.waitFor(`!!document.querySelector('#undo')`);
  return { url, title, former, page: library };
}

/** Presses a button of a page a moment from now, so that whoever asked for it is free to let something die meanwhile. */
export const pressSoon = (page: PageDriver, selector: string): Promise<unknown> =>
  page.evaluate(`void setTimeout(() => document.querySelector(${JSON.stringify(selector)}).click(), 0)`);

/** Opens a post of the library and moves it to the trash; Undo is the next thing. */
export async function trashOne(browser: BrowserDriver, id: string): Promise<PageDriver> {
  const page = await browser.openPage(`library.html?entry=${id}`);
  await page.waitFor(`!!document.querySelector('#post h2') && !!document.querySelector('#only-here[data-count]')`);
  await page.click('#delete');
  await page.waitFor(`!!document.querySelector('#undo')`);
  return page;
}

/** A new save that is being taken back is a post or it is a draft with what was typed: one of them, and whole. */
export function expectPostOrDraft({ entries, drafts }: LibraryFacts, { url, title }: JustSaved, when: string): void {
  const posts = entries.filter(({ post, trashed }) => post.url === url && trashed === null).map(({ post }) => post.title);
  const typed = drafts.filter(({ pageUrl }) => pageUrl === url).map(({ fields }) => fields.title);
  expect([...posts, ...typed], `${when}: what was typed and saved`).toEqual([title]);
}

/** A post that is being brought back from the trash lies there or does not: the same post, once, with nothing lost of it. */
export function expectSamePost({ entries }: LibraryFacts, before: LibraryFacts, id: string, when: string): void {
  const post = (facts: LibraryFacts): unknown => facts.entries.find((entry) => entry.id === id)?.post;
  expect(
    entries.filter((entry) => entry.id === id),
    `${when}: entries of one post`,
  ).toHaveLength(1);
  expect(post({ ...before, entries }), `${when}: the post`).toEqual(post(before));
}

/**
 * Changes that are being taken back are the post, with what it was as its version; or the post is what it was, and they are a draft and
 * a version: whole, and nothing twice.
 */
export function expectChangeOrDraft(facts: LibraryFacts, { url, title, former }: JustChanged, when: string): void {
  const entries = facts.entries.filter(({ post }) => post.url === url);
  const versions = facts.versions.filter(({ entryId }) => entryId === entries[0]?.id);
  const drafts = facts.drafts.filter(({ pageUrl }) => pageUrl === url);
  expect(
    [
      { posts: [title], versions: [former], drafts: [] },
      { posts: [former], versions: [former, title], drafts: [title] },
    ],
    when,
  ).toContainEqual({
    posts: entries.map(({ post }) => post.title),
    versions: versions.map(({ post }) => post.title),
    drafts: drafts.map(({ fields }) => fields.title),
  });
}
