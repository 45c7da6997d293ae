/** How the body is written. Post-format section 5. */
export type BodyKind = 'html' | 'markdown';

export type PresetName = 'jekyll' | 'fragment' | 'hugo' | 'hexo' | 'astro' | 'obsidian';

/**
 * The model of docs/post-format.md section 1: an Article as one preset and one person want it.
 * Invariants are made at capture by `makePost` and checked before writing.
 */
export interface Post {
  readonly title: string;
  /** Absolute http(s) address, as serialised by the URL standard. */
  readonly url: string;
  /** ISO 8601 UTC with milliseconds; never later than `clippedAt`. Null only in a post read from a file that has no date. */
  readonly date: string | null;
  /** Minutes east of UTC, as the page gave it; null when unknown. */
  readonly zone: number | null;
  /** False when the clip instant stands in for an unknown date. */
  readonly dateKnown: boolean;
  readonly author: string;
  readonly source: string | null;
  readonly description: string | null;
  readonly tags: readonly string[];
  readonly categories: readonly string[];
  /** ISO 8601 UTC with milliseconds, from outside, so that the core is repeatable. Null in a post read from a file that does not say. */
  readonly clippedAt: string | null;
  readonly comments?: true;
  readonly bodyKind: BodyKind;
  /** The true text; guards exist only in the file. */
  readonly body: string;
  /** Source lines of unknown front-matter fields of a post that was read. */
  readonly extra: readonly string[];
}

/** A post for writing, where fields that were never known may be left out: fixtures, tests and other programs give such posts. */
export interface PostInput extends Partial<Post> {
  readonly title: string;
  readonly url: string;
  readonly bodyKind: BodyKind;
  readonly body: string;
}
