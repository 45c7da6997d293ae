import type { Article } from '../core/article.ts';
import { failed, type Outcome } from '../core/failure.ts';
import { TAKES, type Take } from '../core/take.ts';
import { shadowRootOf } from '../edge/shadow-root.ts';
import { extractArticle } from '../page/extract.ts';
import { isSelected } from '../page/selection.ts';

/** The background leaves them on the isolated world's global just before. They stay there: of two clips at once the second must find them too. */
const options: object = Object(Reflect.get(globalThis, 'clippostOptions'));

function wished(): { readonly take: Take; readonly block: Element | null } {
  const wish: unknown = Reflect.get(options, 'take');
  const kept: unknown = Reflect.get(globalThis, 'clippostBlock'); // left by the picker, in this world of ours
  return { take: TAKES.find((take) => take === wish) ?? 'article', block: Array.isArray(kept) ? kept[0] : null };
}

/** Pages without an address of the web, where a browser lets us in all the same: what kind of page each is. */
const NOT_WEB: Readonly<Record<string, string>> = { 'file:': 'file', 'about:': 'browser' };

/**
 * An error inside a page function is told by Chromium as "no result" and by Firefox as "not allowed": it would be taken for a page that
 * went away. So it is data. A page nested too deep for the browser's own recursion ends in a RangeError.
 */
function extract(): Outcome<Article> {
  const address = String(Reflect.get(options, 'address') ?? location.href); // the sample article's is another one
  const { protocol } = new URL(address);
  if (protocol !== 'http:' && protocol !== 'https:') return failed('page-forbidden', NOT_WEB[protocol] ?? 'other');
  try {
    const read = extractArticle(document, address, { ...wished(), shadowRootOf });
    // Who is told that a page gives nothing is offered the selection, where there is one.
    if (read.ok || read.failure.detail !== null || !isSelected(document, shadowRootOf)) return read;
    return failed(read.failure.kind, 'selected');
  } catch (error) {
    if (error instanceof RangeError) return failed('page-too-large');
    return failed('unexpected', error instanceof Error ? `${error.name}: ${error.message}\n${error.stack ?? ''}` : String(error));
  }
}

/** The page function: its default export is what `executeScript` answers with, an `Outcome<Article>`. */
const outcome = extract();

/** The sample article runs this file by itself (edge/sample.ts) and is told. */
const tell: unknown = Reflect.get(options, 'tell');
if (typeof tell === 'function') tell(outcome);

export default outcome;
