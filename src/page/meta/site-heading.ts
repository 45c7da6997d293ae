import { all, one, parent, tag, textOf, word } from './dom.ts';
import { keyOf } from './likeness.ts';

/** Whether a heading is, or holds, a link to the site's first page. */
export const leadsHome = (element: Element): boolean => {
  const link = tag(element) === 'a' ? element : (one(element, 'a[href]') ?? parent(element));
  return link !== null && tag(link) === 'a' && /^(?:https?:\/\/[^/]+)?\/?(?:index\.\w+)?$/i.test(word(link, 'href').trim());
};

/**
 * Keys of headings that lead home and are the site's name: what the page calls itself (`titles`, as keys) says that and more, at its end,
 * or in front of another heading.
 */
export function siteHeadings(document: Document, titles: readonly string[]): readonly string[] {
  const headings = all(document, 'h1,h2', 10).map((element) => ({ element, key: keyOf(textOf(element, 300)) }));
  return headings
    .filter(({ element, key }) => key.length > 1 && leadsHome(element))
    .map(({ key }) => key)
    .filter((home) =>
      titles.some(
        (title) =>
          (home.length > 3 && title.endsWith(home) && title !== home) ||
          headings.some(({ key }) => key.length > home.length && title === home + key),
      ),
    );
}
