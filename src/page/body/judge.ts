import type { Remark } from '../../core/article.ts';
import { type Cued, isCued } from '../../core/cue.ts';
import { lowerCase } from '../letters.ts';
import { phrases } from '../phrases.ts';
import { attributeOf, findIn, textOf } from './dom.ts';
import type { Line } from './lines.ts';
import type { Survey } from './survey.ts';

/** Links and words that lead to the second page of the same article. */
const isNextPage = phrases(
  '下一页,第(| |\u00a0)(2|二)(| |\u00a0)页,next page,page 2,nächste seite,seite 2,página siguiente,page suivante,pagina successiva,次のページ,다음 페이지',
  '',
  ' \n\r\t\u00a0\u3000>»›→',
);

/** Ends of the part that everyone may read. */
export const PAYWALL: Cued = [
  'subscri|continue|reading|weiterlesen|abonn|contenido exclusivo|付费|订阅|登录|会员',
  /(?:subscribe (?:now )?to (?:read|continue|unlock)|to (?:continue|keep) reading[^.]{0,40}(?:subscri|sign|log|register)|(?:this|the) (?:article|story|content) is (?:for|only for|available to) (?:our )?(?:paid )?subscribers|already a subscriber\?|weiterlesen mit|jetzt weiterlesen|nur für abonnenten|réservée? aux abonnés|contenido exclusivo para suscriptores|本文为付费|付费(?:阅读|后可)|订阅后(?:阅读|继续)|登录后(?:阅读|查看)全文|この记事は会员限定|有料会员)/,
];

/** A paywall leaves a stub: a longer text with such a sentence is an article that also advertises. */
const STUB = 2500;

/** Linked headlines in a text from which it is a list of other texts. */
const LIST = 5;

/** What the remarks are made from. */
interface Read {
  readonly document: Document;
  readonly seen: Survey;
  /** Weight of the article's text. */
  readonly captured: number;
  readonly kept: readonly Pick<Line, 'weight' | 'linked' | 'place'>[];
  /** The page's address. */
  readonly here: string;
}

/** What is worth telling the person about this page. */
export function remarksOn({ document, seen, captured, kept, here }: Read): Remark[] {
  const isStub =
    captured < STUB && (isFree(document) === false || seen.elements.some((element, i) => endsHere(element, seen.own[i] ?? 0)));
  const headlines = kept.filter(({ place, linked, weight }) => place.heading > 0 && linked * 10 >= weight * 9).length;
  return [
    ...(hasNextPage(seen, here) ? (['several-pages'] as const) : []),
    ...(isStub ? (['paywall'] as const) : []),
    ...(headlines >= LIST && headlines * 3 >= kept.length ? (['list-page'] as const) : []),
  ];
}

const endsHere = (element: Element, own: number): boolean =>
  own > 0 && own < 400 && isCued(PAYWALL, lowerCase(textOf(element).slice(0, 400)));

function hasNextPage(seen: Survey, here: string): boolean {
  return seen.names.some((name, i) => {
    const element = seen.elements[i];
    if (name !== 'A' || element === undefined) return false;
    const text = lowerCase(textOf(element).slice(0, 40).trim());
    const isSecond = /^\W?2\W?$/.test(text);
    // only what holds an element can hold a picture: most links do not, and asking costs
    if (!isSecond && !isNextPage(text) && (seen.ends[i] === i + 1 || !element.querySelector('img[src*=next]'))) return false;
    const href = attributeOf(element, 'href');
    if (isSecond && !/2\/?(?:\.\w{2,5})?$/.test(href)) return false;
    if (!URL.canParse(href, here)) return false;
    const [next, now] = [new URL(href, here), new URL(here)];
    return [stemOf(now), wholeOf(now)].includes(stemOf(next)) && next.pathname + next.search !== now.pathname + now.search;
  });
}

/** An address without the number of its page: further pages of an article differ in that alone. */
const stemOf = (address: URL): string =>
  wholeOf(address).replace(/[?&/_-]+(?:page|p|pg|seite|pagina|pn)?[=/_-]?\d{1,3}\/?$/i, '');

/** The first page's own address may end in a number. */
const wholeOf = ({ host, pathname, search }: URL): string => host + pathname.replace(/\.\w{2,5}$|\/$/, '') + search;

/** What the page's own statement says (schema.org `isAccessibleForFree`), null when it says nothing. */
function isFree(document: Document): boolean | null {
  const meta = findIn(document, '[itemprop~="isAccessibleForFree"]');
  if (meta) return !/false/i.test(attributeOf(meta, 'content'));
  const found = /"isAccessibleForFree"\s*:\s*"?(true|false)/i.exec(structuredData(document));
  return found && found[1]?.toLowerCase() === 'true';
}

/** The page says that it is a live blog: one text of many entries. */
export const isLiveBlog = (document: Document): boolean =>
  findIn(document, '[itemtype*="LiveBlogPosting"]') !== null ||
  /"@type"\s*:\s*\[?\s*"LiveBlogPosting"/.test(structuredData(document));

const structuredData = (document: Document): string =>
  [...Document.prototype.querySelectorAll.call(document, 'script[type="application/ld+json"]')]
    .map((script) => textOf(script).slice(0, 200_000))
    .join('\n');
