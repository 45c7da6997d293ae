import type { Line } from './lines.ts';
import { PICTURE_FILE } from './survey.ts';

/** Leads nowhere but to a script, or to the page on paper. */
const NOWHERE = /#$|[?&/]\w?print\b/i;

/** Takes out linked pictures behind the last words: those of the site itself that lead to another are banners and buttons to follow it, others print or send the page. */
export function dropBanners(root: Element, last: Line | undefined, pageUrl: string): void {
  const end = last?.nodes.at(-1);
  const siteOf = (address = ''): string =>
    URL.canParse(address, pageUrl) ? new URL(address, pageUrl).hostname.split('.').slice(-2).join('.') : '';
  const home = siteOf(pageUrl);
  for (const picture of end ? root.querySelectorAll<HTMLImageElement>('a[href] img[src]') : []) {
    const link = picture.closest('a');
    const href = link?.getAttribute('href') ?? '';
    const isElsewhere = siteOf(picture.getAttribute('src') ?? '') === home && siteOf(href) !== home && !PICTURE_FILE.test(href);
    if (
      end?.compareDocumentPosition(picture) === Node.DOCUMENT_POSITION_FOLLOWING &&
      picture.closest('figure') === null &&
      (isElsewhere || NOWHERE.test(href))
    )
      link?.remove();
  }
}
