/** What a clip of a page must say. */
export interface Told {
  readonly source: string;
  readonly author: string;
  /** With its offset as the reader sees it; a day alone where the page says no more. */
  readonly date: string;
  readonly zone: number | null;
}

export interface Source extends Told {
  readonly url: string;
  /** The site table's name for a platform, where the page names the publication. */
  readonly platform?: string;
  readonly lang: string;
  readonly head?: string;
  /** The article in the site's way: TITLE and TEXT stand for ours. */
  readonly body: string;
  /** What is known when every class and id of the site has another name. */
  readonly renamed?: Partial<Told>;
}

export const TITLE = '渡轮公司恢复清晨班次 居民表示欢迎';
