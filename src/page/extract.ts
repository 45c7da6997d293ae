import type { Article } from '../core/article.ts';
import { failed, type Outcome, success } from '../core/failure.ts';
import { scopeOf, type Take } from '../core/take.ts';
import type { Body } from './body/body.ts';
import { composedDocument, composedElement, type ShadowRootOf } from './body/composed.ts';
import { attributeOf, findIn } from './body/dom.ts';
import { findArticle, type Place } from './body/find.ts';
import { entriesBeside, findEntries } from './entries.ts';
import { toHtml } from './html.ts';
import { CJK } from './letters.ts';
import { toMarkdown } from './markdown.ts';
import { firstPicture } from './meta/image.ts';
import { type Metadata, readMetadata } from './metadata.ts';
import { sanitize } from './sanitize.ts';
import { copyBlock, copyPage, copySelection } from './selection.ts';
import { siteOf } from './sites.ts';
import { toText } from './text.ts';

export interface ExtractOptions {
  readonly take?: Take;
  /** For `block`: the element of this document that the person pointed at. */
  readonly block?: Element | null;
  /** Finds closed shadow roots too; without it, the open ones are read. */
  readonly shadowRootOf?: ShadowRootOf;
}

/**
 * Reads a page: a Document in, an Article out. The document is never changed; everything happens on one copy of what matters.
 * Failures: page-empty (nothing to read), no-article (nothing that reads like an article, or nothing selected), page-too-large.
 */
export function extractArticle(document: Document, url: string, options: ExtractOptions = {}): Outcome<Article> {
  const take = options.take ?? 'article';
  const baseUrl = baseOf(document, url);
  const page = take === 'block' || take === 'selection' ? document : composedDocument(document, options.shadowRootOf);
  const entries = findEntries(page, url);
  const beside = entriesBeside(entries, url);
  const metadata = readMetadata(page, url, beside);
  const block = options.block ? composedElement(options.block, options.shadowRootOf) : null;
  const body = readBody(page, { baseUrl, url, entries, others: beside.others }, take, block, metadata, options.shadowRootOf);
  if (!body.ok) return body;
  const clean = sanitize(body.value.element, baseUrl);
  const markdown = toMarkdown(clean);
  const text = toText(clean);
  if (markdown.trim() === '') return failed('no-article');
  if ((take === 'article' || take === 'next') && isScrap(clean, text)) return failed('no-article', take === 'next' ? take : null);
  const { siteName: _, statedText: __, ...fields } = metadata;
  return success({
    ...fields,
    image: fields.image ?? firstPicture(clean),
    scope: scopeOf(take),
    ...(take === 'next' || take === 'column' || take === 'block' ? { take } : {}),
    html: toHtml(clean),
    markdown,
    text,
    images: clean.querySelectorAll('img').length,
    coverage: body.value.coverage,
    remarks: body.value.remarks,
  });
}

/** Fewer words than this say nothing: the name of a site, a button. Four characters of a script without spaces are a word. */
const LEAST_WORDS = 3;
const WORD = new RegExp(`[${CJK}]{1,4}|[^\\s${CJK}]+`, 'g');

/** A word or two and nothing to look at: what stands on a page whose text is not there, or not there yet. */
const isScrap = (clean: Element, text: string): boolean =>
  text.length < 100 && (text.match(WORD) ?? []).length < LEAST_WORDS && clean.querySelector('img,figure,pre,table') === null;

function readBody(
  document: Document,
  place: Place,
  take: Take,
  block: Element | null,
  metadata: Metadata,
  rootOf?: ShadowRootOf,
): Outcome<Body> {
  switch (take) {
    case 'article':
    case 'next':
    case 'column':
      return findArticle(document, place, metadata, siteOf(metadata.pageUrl), take);
    case 'block':
      return block === null ? failed('no-article', 'block') : copyBlock(document, block, place.baseUrl);
    case 'selection':
      return copySelection(document, rootOf);
    case 'page':
      return copyPage(document);
    default:
      return take satisfies never;
  }
}

/** What relative addresses are relative to: the first `<base href>`, itself relative to the page's address. */
function baseOf(document: Document, url: string): string {
  const base = findIn(document, 'base[href]');
  const href = base ? attributeOf(base, 'href') : '';
  if (!URL.canParse(href, url)) return url;
  const found = new URL(href, url);
  return found.protocol === 'http:' || found.protocol === 'https:' ? found.href : url;
}
