import { expect } from 'vitest';
import type { BrowserDriver, PopupDriver } from '../drive/driver.ts';
import { until } from '../drive/until.ts';
import { clickOn, reaches } from './journey.ts';
import { type LibraryFacts, readLibrary } from './library-facts.ts';
import { expectNothingTwice } from './promises.ts';
import { pressUntil } from './quick-clip.ts';
import { type At, NOT_UPDATED, standing, UNCHANGED } from './standing.ts';

/** The moments of the other ways to save, in order: each is on its way there. */
export const WAYS = ['quick clip pressed', 'changes clicked', 'second post clicked', 'selection clicked'] as const;
export type Way = (typeof WAYS)[number];

/** What was answered so far, in this order: the last of it is the most that can be promised. */
export interface Answered {
  quick: boolean;
  /** An author that was typed and kept over the saved post, and answered as saved. */
  author: { readonly typed: string; saved: boolean } | null;
  second: boolean;
  /** An author that was typed over a selection, and answered as saved. */
  selection: { readonly typed: string; saved: boolean } | null;
}

export const answeredNothing = (): Answered => ({ quick: false, author: null, second: false, selection: null });

const isMore = (body: string): boolean => body.includes('a second ship');

/** What the library has of the page, against what was answered. */
export function expectWays(facts: LibraryFacts, url: string, answered: Answered, when: string): void {
  const { quick, author, second, selection } = answered;
  expectNothingTwice(facts, url, when, author?.saved ? 2 : 1);
  const entries = facts.entries.filter(({ post }) => post.url === url);
  const posts = entries.filter(({ scope }) => scope === 'article');
  const [first] = posts.filter(({ post }) => !isMore(post.body));
  const authorsOf = (wanted: string): readonly (string | undefined)[] => [
    ...entries.filter(({ scope }) => scope === wanted).map(({ post }) => post.author),
    ...facts.drafts.filter(({ pageUrl, scope }) => pageUrl === url && scope === wanted).map(({ fields }) => fields.author),
  ];
  if (quick) expect(first, `${when}: what the quick clip saved`).toBeDefined();
  if (author) expect(authorsOf('article'), `${when}: what was typed over the saved post`).toContain(author.typed);
  if (author?.saved) {
    expect(first?.post.author, `${when}: the changes`).toBe(author.typed);
    const versions = facts.versions.filter(({ entryId }) => entryId === first?.id).map(({ why, post }) => [why, post.author]);
    expect(versions, `${when}: the version before them`).toEqual([['edit', 'Mira Okafor']]);
  }
  if (second) expect(posts.map(({ post }) => isMore(post.body)).sort(), `${when}: both posts`).toEqual([false, true]);
  if (selection) expect(authorsOf('selection'), `${when}: what was typed over the selection`).toEqual([selection.typed]);
  if (selection?.saved)
    expect(
      facts.drafts.filter(({ pageUrl }) => pageUrl === url),
      `${when}: drafts`,
    ).toEqual([]);
}

const typeAuthor = async (popup: PopupDriver, author: string): Promise<void> => {
  await popup.evaluate(`void (document.querySelector('#facts-fields').hidden && document.querySelector('#facts').click())`);
  await popup.fill('#author', author);
  await until('the draft', async () => (await readLibrary(popup)).drafts.some(({ fields }) => fields.author === author));
};

/** Selects a paragraph of the page and takes it instead of the article. */
async function takeSelection(browser: BrowserDriver, popup: PopupDriver): Promise<void> {
  await reaches(popup, 'already');
  await browser.page.evaluate(`void getSelection().selectAllChildren(document.querySelectorAll('article p')[2])`);
  await popup.evaluate(`(() => {
    const scope = document.querySelector('#scope');
    scope.value = 'selection';
    scope.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);
  await popup.waitFor(`document.querySelector('#scope')?.value === 'selection'`);
}

/**
 * One page, saved in every other way: by the shortcut, with changes over that, as a second post once it has grown, and a selection of it.
 * `at` is called at every point; what was answered before is noted in `answered`. A quick clip has no popup: what is answered there is not used.
 */
export async function everyWay(
  browser: BrowserDriver,
  {
    url,
    author,
    grow,
    answered,
    at,
  }: {
    readonly url: string;
    readonly author: string;
    readonly grow: (url: string) => void;
    readonly answered: Answered;
    readonly at: (point: Way, popup: PopupDriver | null) => Promise<PopupDriver | undefined>;
  },
): Promise<void> {
  await browser.goto(url);
  await browser.pressShortcut('Alt+Shift+S');
  await (await at('quick clip pressed', null))?.close();
  const library = await browser.openLibrary();
  const isSaved = async (): Promise<boolean> => (await readLibrary(library)).entries.some(({ post }) => post.url === url);
  if ((await browser.page.evaluate('location.href')) !== url) await browser.goto(url); // a browser that started again
  if (!(await isSaved())) await pressUntil(browser, 'the quick clip', isSaved);
  await library.close();
  answered.quick = true;

  const { popup, open, stand, press } = standing<Way>(await clickOn(browser, url), at as At<Way>); // the others have a popup
  await reaches(popup(), 'already');
  await typeAuthor(popup(), author);
  answered.author = { typed: author, saved: false };
  await press('#save', 'changes clicked', UNCHANGED);
  answered.author.saved = true;
  await popup().close();

  grow(url);
  open(await clickOn(browser, url));
  await reaches(popup(), 'changed');
  await press('#keep-both', 'second post clicked', NOT_UPDATED);
  answered.second = true;
  await popup().close();

  open(await clickOn(browser, url));
  await takeSelection(browser, popup());
  await reaches(popup(), 'ready');
  const ofPart = `${author}, of a part`;
  await typeAuthor(popup(), ofPart);
  answered.selection = { typed: ofPart, saved: false };
  await popup().click('#save');
  if (await stand('selection clicked')) {
    await takeSelection(browser, popup());
    await reaches(popup(), 'ready', 'already');
    await popup().click('#save', `document.body.dataset.state !== 'ready'`);
  }
  await reaches(popup(), 'saved', 'already');
  answered.selection.saved = true;
  await popup().close();
}
