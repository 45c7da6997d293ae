/** What of a page was captured. "Already saved" compares equal scopes only, so a selection never replaces an article. */
export type Scope = 'article' | 'selection' | 'page';

/** Where a value was found; the popup shows it beside the field. */
export type Origin =
  | 'site-table' // our table of known sites
  | 'json-ld'
  | 'meta' // a meta tag
  | 'microdata' // itemprop
  | 'time' // a <time> element
  | 'byline' // visible text near the headline
  | 'headline' // the page's h1
  | 'page-title' // <title>
  | 'text' // visible text of the article
  | 'link' // a rel=canonical, rel=author link
  | 'address' // the page's own address
  | 'host'; // the host name, when nothing else is known

export interface Candidate {
  readonly value: string;
  readonly from: Origin;
}

/** A date found on the page. `value` is ISO 8601 UTC with milliseconds. */
export interface DateCandidate extends Candidate {
  /** Minutes east of UTC as the page gave it, or null when unknown. */
  readonly zone: number | null;
  /** True when the zone was not in the value but came from the site table or the page's language. */
  readonly zoneGuessed: boolean;
}

/** Things worth telling the person about this page. */
export type Remark = 'several-pages' | 'paywall' | 'list-page' | 'loading';

/**
 * What the page said, as JSON: no undefined, no Date, no Map crosses a wall. A missing value is null.
 * Candidates hold every value found, best first; the field itself is the best candidate's value.
 */
export interface Article {
  /** The address as it goes into the post: canonical where it can be trusted, cleaned (post-format section 7). */
  readonly url: string;
  /** The address in the address bar. */
  readonly pageUrl: string;
  readonly scope: Scope;
  /** Which text of that scope, where it is not the usual one (core/take.ts). */
  readonly take?: 'next' | 'column' | 'block';
  readonly title: string | null;
  readonly author: string | null;
  readonly source: string | null;
  /** ISO 8601 UTC with milliseconds. */
  readonly date: string | null;
  readonly zone: number | null;
  readonly zoneGuessed: boolean;
  readonly lang: string | null;
  readonly excerpt: string | null;
  /** Absolute address of the lead image. */
  readonly image: string | null;
  /** Allow-listed, balanced, absolute; serialised from a DOM (post-format section 5). */
  readonly html: string;
  readonly markdown: string;
  /** Plain text, a line per block, without captions. */
  readonly text: string;
  /** Number of images in `html`. */
  readonly images: number;
  /** Share of the article's visible text that was captured, 0 to 1; null when it cannot be judged. */
  readonly coverage: number | null;
  readonly remarks: readonly Remark[];
  readonly candidates: {
    readonly title: readonly Candidate[];
    readonly author: readonly Candidate[];
    readonly source: readonly Candidate[];
    readonly date: readonly DateCandidate[];
  };
}
