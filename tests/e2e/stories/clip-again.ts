import { expect, test } from 'vitest';
import type { Entry } from '../../../src/core/entry.ts';
import type { BrowserDriver, PopupDriver } from '../drive/driver.ts';
import { ferryPage } from '../pages/ferry.ts';
import { clickOn, reaches, says } from './journey.ts';
import { readLibrary } from './library-facts.ts';

/** A browser and pages that can change, as a test file has them. */
export interface Again {
  readonly browser: () => BrowserDriver;
  readonly urlOf: (name: string) => string;
  /** What stands at an address from now on. */
  readonly put: (url: string, page: string) => void;
  readonly entriesOf: (name: string) => Promise<readonly Entry[]>;
}

/** The pages that are clipped again. */
export const AGAIN = ['live', 'both', 'moved', 'raced', 'front'] as const;

/** The page becomes longer, as a live blog does. */
export const grown = (url: string, headline: string): string =>
  ferryPage({
    canonical: url,
    headline,
    more: '<p>A second ship was promised for the summer, said the harbour master late on Friday evening.</p>',
  });

const ANOTHER_TEXT = `<p>${'The wind rose before noon and by two the pilots had gone home, while boats lay three deep along the inner wall. '.repeat(6)}</p>`;

/** Another article under the same canonical address. */
export const replaced = (url: string): string =>
  `<!doctype html><html lang="en"><title>Storm closes the harbour</title><link rel="canonical" href="${url}"><article><h1>Storm closes the harbour</h1>${ANOTHER_TEXT}</article></html>`;

/** In a page of ours: so many other windows read the page in front and save it, all at once; answers what each is told. */
const otherWindows = (mode: 'new' | 'update', count: number): string => `(async () => {
  const { runtime, tabs } = globalThis.browser ?? globalThis.chrome;
  const ask = (verb, request) => runtime.sendMessage({ clippost: 1, verb, request });
  const [{ id: tabId }] = await tabs.query({ active: true, currentWindow: true });
  const { article, post, existing } = (await ask('clip', { tabId, take: 'usual' })).value;
  const entry = existing && { id: existing.entry.id, rev: existing.entry.rev };
  const save = () => ask('save', { mode: '${mode}', scope: 'article', entry, draftId: null, requestId: crypto.randomUUID(), post, article });
  const told = await Promise.all(Array.from({ length: ${count} }, save));
  return told.map(({ value, failure }) => failure?.kind ?? value.kind).sort();
})()`;

/** Saved and clipped again in the popup: what was there stays what it was, and what is new is asked about or taken by itself. */
export function clipAgain({ browser, urlOf, put, entriesOf }: Again): void {
  async function saveWith(name: string, field: string, text: string): Promise<Entry | undefined> {
    const popup = await clickOn(browser(), urlOf(name));
    await reaches(popup, 'ready');
    await popup.fill(field, text);
    await popup.click('#save');
    await reaches(popup, 'saved');
    await popup.close();
    return (await entriesOf(name))[0];
  }
  async function press(popup: PopupDriver, button: string, text: string): Promise<void> {
    await popup.click(button);
    await reaches(popup, 'saved');
    await says(popup, text);
    await popup.close();
  }
  const isLonger = (entry: Entry | undefined): boolean | undefined => entry?.post.body.includes('A second ship');

  test('Keep both: the page as it is now is a second post, and the first keeps its text and the person’s edit', async () => {
    const first = await saveWith('live', '#author', 'My own words');
    put(urlOf('live'), grown(urlOf('live'), 'A ferry called live'));
    const popup = await clickOn(browser(), urlOf('live'));
    await reaches(popup, 'changed');
    await press(popup, '#keep-both', 'Saved as a second post');
    const [kept, second, ...others] = [...(await entriesOf('live'))].sort((a, b) => a.savedAt.localeCompare(b.savedAt));
    expect(others).toEqual([]);
    expect(kept).toEqual(first);
    expect([kept?.post.author, isLonger(kept)]).toEqual(['My own words', false]);
    expect([second?.post.author, isLonger(second)]).toEqual(['Mira Okafor', true]);
    expect(second?.key).toBe(kept?.key);
  });

  test('a field that the person and the page both changed: said so, and the person’s stays', async () => {
    await saveWith('both', '#title', 'My own words');
    put(urlOf('both'), grown(urlOf('both'), 'A ferry called both, and a second one'));
    const popup = await clickOn(browser(), urlOf('both'));
    await reaches(popup, 'changed');
    await popup.click('#show-what');
    await says(popup, 'A ferry called both → A ferry called both, and a second one', '.differences');
    await says(popup, 'You edited this: yours stays.', '.stays');
    await press(popup, '#save', 'Updated');
    const [entry, ...others] = await entriesOf('both');
    expect(others).toEqual([]);
    expect([entry?.post.title, isLonger(entry)]).toEqual(['My own words', true]);
  });

  test('another article under a saved address, and the person says that it is the same: updated, the earlier version kept', async () => {
    const first = await saveWith('moved', '#author', 'My own words');
    put(urlOf('moved'), replaced(urlOf('moved')));
    const popup = await clickOn(browser(), urlOf('moved'));
    await reaches(popup, 'another');
    await popup.click('#same');
    await reaches(popup, 'changed');
    await press(popup, '#save', 'earlier version kept');
    const [entry, ...others] = await entriesOf('moved');
    expect(others).toEqual([]);
    expect([entry?.id, entry?.post.title, entry?.post.author]).toEqual([first?.id, 'Storm closes the harbour', 'My own words']);
  });

  test('another window saved the article while the popup was open: told "already saved", and nothing is there twice', async () => {
    const popup = await clickOn(browser(), urlOf('raced'));
    await reaches(popup, 'ready');
    expect(await popup.evaluate(otherWindows('new', 1))).toEqual(['saved']);
    await popup.click('#save');
    await reaches(popup, 'already');
    await says(popup, 'Saved');
    await popup.close();
    expect(await entriesOf('raced')).toHaveLength(1);
  });

  test('two other windows updated the article while the popup was open: one of them did, the rest are told, and nothing is kept twice', async () => {
    put(urlOf('raced'), grown(urlOf('raced'), 'A ferry called raced'));
    const popup = await clickOn(browser(), urlOf('raced'));
    await reaches(popup, 'changed');
    expect(await popup.evaluate(otherWindows('update', 2))).toEqual(['changed-meanwhile', 'saved']);
    await popup.click('#save');
    await says(popup, 'Not saved. The post was changed in another window.', '#alert');
    await popup.click('#reload');
    await reaches(popup, 'already');
    const { entries, versions } = await readLibrary(popup);
    await popup.close();
    const [entry, ...others] = entries.filter(({ post }) => post.url === urlOf('raced'));
    expect([entry?.rev, isLonger(entry), others]).toEqual([2, true, []]);
    const earlier = versions.filter(({ entryId }) => entryId === entry?.id);
    expect(earlier.map(({ why, post }) => [why, post.body.includes('A second ship')])).toEqual([['update', false]]);
  });

  test('a front page has no article: said so, a selection is a way only where there is one, and the whole page can be saved', async () => {
    const stories = ['Ferry', 'Market', 'Storm', 'Museum'].map((it) => `<li><a href="/${it}">${it} news of the day</a></li>`);
    put(urlOf('front'), `<!doctype html><html lang="en"><title>Harbour Times</title><ul>${stories.join('')}</ul></html>`);
    const first = await clickOn(browser(), urlOf('front'));
    await reaches(first, 'failed');
    await says(first, 'No article found on this page.', '#alert');
    await first.waitFor(`document.activeElement?.id === 'whole-page' && !document.querySelector('#use-selection')`);
    await first.close();
    await browser().page.evaluate(`(getSelection().selectAllChildren(document.querySelector('li')), true)`);
    const popup = await browser().clickAction();
    await popup.waitFor(`document.activeElement?.id === 'use-selection'`);
    await browser().page.evaluate(`(getSelection().removeAllRanges(), true)`);
    await popup.click('#use-selection');
    await says(popup, 'No text is selected on this page.', '#alert');
    await popup.click('#whole-page');
    await reaches(popup, 'ready');
    await press(popup, '#save', 'Saved in your library');
    const [entry, ...others] = await entriesOf('front');
    expect(others).toEqual([]);
    expect([entry?.scope, entry?.post.body.includes('[Museum news of the day]')]).toEqual(['page', true]);
  });
}
