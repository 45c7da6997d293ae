import { all, attr, flat, word } from './dom.ts';

/** Meta tags by lower-case name; `property`, `name`, `itemprop` and `http-equiv` share one space. */
export type Tags = ReadonlyMap<string, readonly string[]>;

/** Reads every meta tag of the page once. */
export function readTags(document: Document): Tags {
  const tags = new Map<string, string[]>();
  for (const meta of all(document, 'meta[content]', 600)) {
    const content = flat(word(meta, 'content'), 5000);
    if (!content) continue;
    for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
      for (const name of attr(meta, key)?.toLowerCase().split(/\s+/) ?? []) {
        const known = tags.get(name);
        if (known) known.push(content);
        else tags.set(name, [content]);
      }
    }
  }
  return tags;
}

/** The values of the given names, in the order of the names. */
export const valuesOf = (tags: Tags, ...names: readonly string[]): string[] => names.flatMap((name) => tags.get(name) ?? []);

/** Names of meta tags with the author; what a journal cites is never also in its list of references. */
export const AUTHOR_TAGS =
  'citation_author author article:author dable:author article:author_name og:article:author parsely-author sailthru.author byl byline'.split(
    ' ',
  );
/** Names that libraries and templates fill with editors and companies too. */
export const LESSER_AUTHOR_TAGS =
  'dc.creator dcterms.creator cxenseparse:author article.author og:author dc.contributor creator mediaid'.split(' ');
