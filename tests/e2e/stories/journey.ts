import type { BrowserDriver, PopupDriver } from '../drive/driver.ts';
import { until } from '../drive/until.ts';
import { ferryPage } from '../pages/ferry.ts';
import { draftIsKept, readLibrary } from './library-facts.ts';

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

export const JOURNEY_HOST = 'https://harbour.example';
export const journeyTitle = (n: number): string => `Journey number ${n}`;
export const journeyUrl = (n: number): string => `${JOURNEY_HOST}/journey/${n}`;

/** The pages of the journeys; `grow` makes a page longer, as its publisher would. */
export function journeyPages(count: number): {
  readonly pages: Record<
    string,
    (request: unknown, response: { setHeader(name: string, value: string): { end(text: string): void } }) => void
  >;
  readonly grow: (url: string) => void;
} {
  const grown = new Set<string>();
  const urls = Array.from({ length: count }, (_, n) => journeyUrl(n));
  const more =
    '<p>In the evening a second ship was promised for the summer, at half the speed and half the price of the first one.</p>';
  return {
    pages: Object.fromEntries(
      urls.map((url, n) => [
        url,
        (_request, response) =>
          response
            .setHeader('content-type', 'text/html; charset=utf-8')
            .end(ferryPage({ canonical: url, headline: journeyTitle(n), more: grown.has(url) ? more : '' })),
      ]),
    ),
    grow: (url) => grown.add(url),
  };
}

export const reaches = (popup: PopupDriver, ...states: readonly string[]): Promise<unknown> =>
  popup.waitFor(`${JSON.stringify(states)}.includes(document.body.dataset.state)`);

export const says = (popup: PopupDriver, text: string, where = '#state'): Promise<unknown> =>
  popup.waitFor(`document.querySelector('${where}')?.textContent.includes(${JSON.stringify(text)})`);

/** Opens the popup over a page by a true click. */
export async function clickOn(browser: BrowserDriver, url: string): Promise<PopupDriver> {
  await browser.goto(url);
  return browser.clickAction();
}

/**
 * From the click to an undone update: clip, type, save, download, clip the changed page, update, undo.
 * `at` is called at every point and may end it all; what was answered before is noted in `told`.
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
    readonly at: (point: Point, popup: PopupDriver) => Promise<void>;
  },
): Promise<void> {
  let popup = await clickOn(browser, url);
  await at('popup open', popup);
  await reaches(popup, 'ready');
  await at('article shown', popup);
  await popup.fill('#title', title);
  await at('typed', popup);
  await until('the draft', () => draftIsKept(popup, title));
  told.kept = title;
  await at('edits kept', popup);
  await popup.click('#save');
  await at('save clicked', popup);
  await reaches(popup, 'saved');
  told.saved = title;
  await at('saved', popup);
  await popup.click('#download');
  await at('download clicked', popup);
  await says(popup, 'Downloaded as');
  await at('downloaded', popup);
  await popup.close();

  grow(url);
  popup = await clickOn(browser, url);
  await reaches(popup, 'changed');
  await at('page changed', popup);
  await popup.click('#save');
  await at('update clicked', popup);
  await reaches(popup, 'saved');
  told.updated = true;
  await at('updated', popup);
  await popup.click('#undo');
  await at('undo clicked', popup);
  await until('the update to be undone', async () => {
    const { entries, versions } = await readLibrary(popup);
    const [entry] = entries.filter(({ post }) => post.url === url); // not another journey's
    return versions.some(({ entryId, why }) => entryId === entry?.id && why === 'undo');
  });
  told.undone = true;
  await at('undone', popup);
  await popup.close();
}
