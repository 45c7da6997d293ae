/** What a page of one language says: the article, and everything that stands round it. All of it is written for these tests. */
export interface Words {
  readonly sentences: readonly string[];
  readonly title: string;
  readonly site: string;
  readonly headings: readonly string[];
  readonly caption: string;
  readonly byline: string;
  readonly author: string;
  /** 4 March 2025, 10:15. */
  readonly date: string;
  readonly related: string;
  readonly teasers: readonly string[];
  readonly readAlso: string;
  readonly newsletter: string;
  readonly advertisement: string;
  readonly cookies: string;
  readonly comments: readonly string[];
  readonly about: string;
  readonly copyright: string;
  readonly share: string;
  readonly tags: readonly string[];
  readonly lead: string;
}
