import type { Scope } from '../core/article.ts';
import { extractArticle } from '../page/extract.ts';

const SCOPES: readonly Scope[] = ['article', 'selection', 'page'];

/** The background leaves the wish on the isolated world's global just before; it is taken off, so that a second run starts clean. */
function takeScope(): Scope {
  const options: unknown = Reflect.get(globalThis, 'clippostOptions');
  Reflect.deleteProperty(globalThis, 'clippostOptions');
  const wish: unknown = typeof options === 'object' && options !== null ? Reflect.get(options, 'scope') : null;
  return SCOPES.find((scope) => scope === wish) ?? 'article';
}

/** The page function: its default export is what `executeScript` answers with, an `Outcome<Article>`. */
export default extractArticle(document, location.href, { scope: takeScope() });
