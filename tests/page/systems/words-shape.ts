/** What the articles of a language are made of: every subject goes with every act and every time. All of it is written for these tests. */
export interface Words {
  readonly site: string;
  readonly titles: readonly string[];
  readonly authors: readonly string[];
  readonly subjects: readonly string[];
  readonly acts: readonly string[];
  readonly times: readonly string[];
  /** In scripts that say when before they say what. */
  readonly timeFirst?: true;
  readonly stop: string;
  /** Between two sentences. */
  readonly gap: string;
  readonly short: string;
  readonly heads: readonly string[];
  readonly caption: string;
  readonly teasers: readonly string[];
  readonly tags: readonly string[];
}

const list = (text: string): readonly string[] => text.split('|');

export const of = (
  site: string,
  titles: string,
  authors: string,
  subjects: string,
  acts: string,
  times: string,
  short: string,
  heads: string,
  caption: string,
  teasers: string,
  tags: string,
  more: Partial<Words> = {},
): Words => ({
  ...{ site, titles: list(titles), authors: list(authors), subjects: list(subjects), acts: list(acts), times: list(times) },
  ...{ stop: '.', gap: ' ', short, heads: list(heads), caption, teasers: list(teasers), tags: list(tags) },
  ...more,
});
