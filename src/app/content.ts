import type { Article, Scope } from '../core/article.ts';
import { failed, type Outcome } from '../core/failure.ts';
import { extractArticle } from '../page/extract.ts';

const SCOPES: readonly Scope[] = ['article', 'selection', 'page'];

/** The background leaves the wish on the isolated world's global just before; it is taken off, so that a second run starts clean. */
function takeScope(): Scope {
  const options: unknown = Reflect.get(globalThis, 'clippostOptions');
  Reflect.deleteProperty(globalThis, 'clippostOptions');
  const wish: unknown = typeof options === 'object' && options !== null ? Reflect.get(options, 'scope') : null;
  return SCOPES.find((scope) => scope === wish) ?? 'article';
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
    return extractArticle(document, location.href, { scope: takeScope() });
  } catch (error) {
    if (error instanceof RangeError) return failed('page-too-large');
    return failed('unexpected', error instanceof Error ? `${error.name}: ${error.message}\n${error.stack ?? ''}` : String(error));
  }
}

/** The page function: its default export is what `executeScript` answers with, an `Outcome<Article>`. */
export default extract();
