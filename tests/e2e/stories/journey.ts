import type { BrowserDriver, PopupDriver } from '../drive/driver.ts';
import { ferryPage } from '../pages/ferry.ts';

const JOURNEY_HOST = 'https://harbour.example';
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
