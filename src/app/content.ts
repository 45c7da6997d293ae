import type { Article } from '../core/article.ts';
import { failed, type Outcome } from '../core/failure.ts';
import { TAKES, type Take } from '../core/take.ts';
import { shadowRootOf } from '../edge/shadow-root.ts';
import { extractArticle } from '../page/extract.ts';

/** The background leaves the wish on the isolated world's global just before. It stays there: of two clips at once the second must find one too. */
function wished(): { readonly take: Take; readonly block: Element | null } {
  const options: unknown = Reflect.get(globalThis, 'clippostOptions');
  const wish: unknown = typeof options === 'object' && options !== null ? Reflect.get(options, 'take') : null;
  const block: unknown = Reflect.get(globalThis, 'clippostBlock'); // left by the picker, in this world of ours
  return { take: TAKES.find((take) => take === wish) ?? 'article', block: block instanceof Element ? block : null };
}

/** Pages without an address of the web, where a browser lets us in all the same: what kind of page each is. */
const NOT_WEB: Readonly<Record<string, string>> = { 'file:': 'file', 'about:': 'browser' };

/**
 * An error inside a page function is told by Chromium as "no result" and by Firefox as "not allowed": it would be taken for a page that
 * went away. So it is data. A page nested too deep for the browser's own recursion ends in a RangeError.
 */
function extract(): Outcome<Article> {
  const { protocol } = location;
  if (protocol !== 'http:' && protocol !== 'https:') return failed('page-forbidden', NOT_WEB[protocol] ?? 'other');
  try {
    return extractArticle(document, location.href, { ...wished(), shadowRootOf });
  } catch (error) {
    if (error instanceof RangeError) return failed('page-too-large');
    return failed('unexpected', error instanceof Error ? `${error.name}: ${error.message}\n${error.stack ?? ''}` : String(error));
  }
}

/** The page function: its default export is what `executeScript` answers with, an `Outcome<Article>`. */
export default extract();
