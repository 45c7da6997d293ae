import { all, attr, contains, nearest, one, parent, tag, textOf, word } from './meta/dom.ts';

/** Elements that hold an article whole. */
const ENTRY = 'article,[itemtype*="schema.org/" i][itemtype$="Article" i],[itemtype$="/BlogPosting" i]';
const HEADING = 'h1,h2,[itemprop~="headline"]';
/** Where an entry may say its own address. */
const ADDRESS = ['data-url', 'data-href', 'data-permalink', 'data-link', 'itemid'];
const MOST = 60;
/** So much text is more than a teaser. */
const LEAST = 200;

/** One article of those that a page holds. */
export interface Entry {
  readonly element: Element;
  readonly heading: Element;
  /** Path and query of its own address; null where it names none. */
  readonly path: string | null;
}

/** What an "endless" page holds beside the article that is meant. */
export interface Entries {
  /** The heading of the entry whose address is the page's. */
  readonly heading: Element | null;
  readonly others: readonly Element[];
}

const ALONE: Entries = { heading: null, others: [] };

/** The entries of a page that holds several; none where there is one only. */
export function findEntries(document: Document, url: string): readonly Entry[] {
  const outermost = all(document, ENTRY, MOST).filter((element) => {
    const outer = parent(element);
    return outer === null || nearest(outer, ENTRY) === null;
  });
  if (outermost.length < 2) return [];
  return outermost.flatMap((element) => {
    const heading = one(element, HEADING);
    return heading === null ? [] : [{ element, heading, path: addressOf(element, heading, url) }];
  });
}

/**
 * The entries of an "endless" page beside the one that the address bar names, or, where none of them names its address, beside the one that
 * holds the headline. None where nothing says which is meant: several ARTICLE elements may be one text.
 */
export function entriesBeside(entries: readonly Entry[], url: string, headline: Element | null = null): Entries {
  if (entries.length < 2) return ALONE;
  const here = pathOf(url, url);
  const named = entries.find(({ path }) => path === here);
  const ours = named ?? entries.find(({ element }) => headline && contains(element, headline));
  if (!ours || textOf(ours.element, LEAST + 1).length <= LEAST) return ALONE;
  const isOther = ({ element, heading, path }: Entry): boolean =>
    !contains(element, ours.element) &&
    !contains(ours.element, element) &&
    (path === null ? tag(heading) === 'h1' && tag(ours.heading) === 'h1' : path !== here && path !== ours.path);
  return { heading: named?.heading ?? null, others: entries.filter(isOther).map(({ element }) => element) };
}

function addressOf(element: Element, heading: Element, url: string): string | null {
  const named = ADDRESS.map((name) => attr(element, name)).find((value) => value !== null);
  const meta = one(element, '[itemprop~="mainEntityOfPage"],meta[itemprop~="url"],link[itemprop~="url"]');
  const outer = parent(heading);
  const link = one(heading, 'a[href]') ?? (outer && tag(outer) === 'a' ? outer : null);
  const stated =
    named ?? (meta && (attr(meta, 'content') ?? attr(meta, 'href') ?? attr(meta, 'itemid'))) ?? (link && word(link, 'href'));
  return stated === null || stated === '' ? null : pathOf(stated, url);
}

/** Path and query of an address on the page's own host; null for one that leads elsewhere or only within the page. */
function pathOf(address: string, url: string): string | null {
  if (address.startsWith('#') || !URL.canParse(address, url)) return null;
  const found = new URL(address, url);
  return found.host === new URL(url).host ? `${found.pathname.replace(/\/$/, '')}${found.search}` : null;
}
