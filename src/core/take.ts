import type { Article, Scope } from './article.ts';
import { siteHost } from './identity.ts';

/** What of a page becomes the body of its post, and the scope it belongs to: other texts of the same article are the same article. */
const SCOPES = {
  article: 'article',
  next: 'article', // the text that came second
  column: 'article', // the main column with all that stands in it
  selection: 'selection',
  block: 'selection', // what the person pointed at
  page: 'page',
} as const satisfies Readonly<Record<string, Scope>>;

export type Take = keyof typeof SCOPES;

/** `usual`: as this post was saved, else as the person has it for this site; `pointed`: the block pointed at before, else as usual. */
export type Wish = Take | 'usual' | 'pointed';

export const TAKES = Object.keys(SCOPES) as readonly Take[]; // the table's keys are all takes

export const scopeOf = (take: Take): Scope => SCOPES[take];

/** How an article was taken. */
export const takeOf = ({ take, scope }: Pick<Article, 'take' | 'scope'>): Take => take ?? scope;

/** Those that make sense on every page of a site. */
export const SITE_TAKES = ['next', 'column', 'page'] as const satisfies readonly Take[];
export type SiteTake = (typeof SITE_TAKES)[number];

/** How the person wants the pages of this address's site; null when nothing was chosen, or nothing that this version knows. */
export const siteTake = (takes: Readonly<Record<string, string>>, url: string): SiteTake | null => {
  const host = siteHost(url);
  const chosen = Object.hasOwn(takes, host) ? takes[host] : undefined;
  return SITE_TAKES.find((take) => take === chosen) ?? null;
};
