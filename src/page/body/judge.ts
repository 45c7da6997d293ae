import type { Remark } from '../../core/article.ts';
import { attributeOf, findIn, textOf } from './dom.ts';
import type { Survey } from './survey.ts';

/** Links and words that lead to the second page of the same article. */
const NEXT_PAGE =
  /^(?:下一页|第\s?[2二]\s?页|next page|page 2|nächste seite|seite 2|página siguiente|page suivante|pagina successiva|次のページ|다음 페이지)\s*[>»›→]*$/i;

/** Ends of the part that everyone may read. */
const PAYWALL =
  /(?:subscribe (?:now )?to (?:read|continue|unlock)|to (?:continue|keep) reading[^.]{0,40}(?:subscri|sign|log|register)|(?:this|the) (?:article|story|content) is (?:for|only for|available to) (?:our )?(?:paid )?subscribers|already a subscriber\?|weiterlesen mit|jetzt weiterlesen|nur für abonnenten|réservé aux abonnés|contenido exclusivo para suscriptores|本文为付费|付费(?:阅读|后可)|订阅后(?:阅读|继续)|登录后(?:阅读|查看)全文|この記事は会員限定|有料会員)/i;

/** A paywall leaves a stub: a longer text with such a sentence is an article that also advertises. */
const STUB = 2500;

/** What is worth telling the person about this page; `captured` is the weight of the article's text. */
export function remarksOn(document: Document, seen: Survey, captured: number): Remark[] {
  const remarks: Remark[] = [];
  if (hasNextPage(seen)) remarks.push('several-pages');
  if (
    isFree(document) === false ||
    (captured < STUB &&
      seen.elements.some(
        (element, i) => (seen.own[i] ?? 0) > 0 && (seen.own[i] ?? 0) < 400 && PAYWALL.test(textOf(element).slice(0, 400)),
      ))
  )
    remarks.push('paywall');
  return remarks;
}

function hasNextPage(seen: Survey): boolean {
  return seen.names.some((name, i) => {
    const element = seen.elements[i];
    return name === 'A' && element !== undefined && NEXT_PAGE.test(textOf(element).slice(0, 40).trim());
  });
}

/** What the page's own statement says (schema.org `isAccessibleForFree`), null when it says nothing. */
function isFree(document: Document): boolean | null {
  const meta = findIn(document, '[itemprop~="isAccessibleForFree"]');
  if (meta) return !/false/i.test(attributeOf(meta, 'content'));
  const scripts = Document.prototype.querySelectorAll.call(document, 'script[type="application/ld+json"]');
  for (const script of scripts) {
    const found = /"isAccessibleForFree"\s*:\s*"?(true|false)/i.exec(textOf(script).slice(0, 200_000));
    if (found) return found[1]?.toLowerCase() === 'true';
  }
  return null;
}
