import type { Article, Candidate, DateCandidate } from './article.ts';
import { tidy } from './format/text.ts';
import { siteHost, webUrl } from './identity.ts';
import type { BodyKind, Post } from './post.ts';

/** What a person has chosen that decides how an article becomes a post. */
export interface MakeSettings {
  readonly bodyKind: BodyKind;
  /** Host name → the name that the person last gave to this source. */
  readonly sourceNames: Readonly<Record<string, string>>;
  /** Tags after the source's name. */
  readonly defaultTags: readonly string[];
  readonly comments?: boolean;
}

interface MakeOptions {
  /** The clip instant, ISO 8601 UTC. */
  readonly clippedAt: string;
  readonly settings: MakeSettings;
}

const DAY_MS = 86_400_000;
const MAX_AUTHOR_CODE_POINTS = 60;
/** Before this year a date is believed only where the page's metadata says it. */
const FIRST_COMMON_YEAR = 1990;
const METADATA: ReadonlySet<string> = new Set(['json-ld', 'meta', 'microdata', 'site-table']);

const sourceName = (article: Article, url: URL, names: MakeSettings['sourceNames']): string => {
  const given = [url.hostname, siteHost(url.href)].find((host) => Object.hasOwn(names, host));
  const candidates = [given === undefined ? null : names[given], article.source, url.hostname.replace(/^www\./, '')];
  return candidates.map((name) => tidy(name ?? '')).find((name) => name !== '') ?? url.hostname;
};

/** The site table's name stands behind a publication's: the host is a platform, and its next page may be of another publication. */
export const isOnPlatform = (article: Article): boolean =>
  article.candidates.source.findIndex(({ from }) => from === 'site-table') > 0;

const authorName = (article: Article, title: string, source: string): string => {
  const candidates = [article.author, ...article.candidates.author.map(({ value }: Candidate) => value)];
  const isName = (name: string): boolean => name !== '' && [...name].length <= MAX_AUTHOR_CODE_POINTS && name !== title;
  return candidates.map((name) => tidy(name ?? '')).find(isName) ?? source;
};

/** Whether a date may be one of an article clipped at that instant (post-format section 8). A day ahead is a zone, not a date. */
const isUsableDate = (candidate: Pick<DateCandidate, 'value' | 'from'>, clippedAtMs: number): boolean => {
  const ms = Date.parse(candidate.value);
  if (Number.isNaN(ms) || ms === 0 || ms - clippedAtMs > DAY_MS) return false;
  const year = new Date(ms).getUTCFullYear();
  return year >= FIRST_COMMON_YEAR || (year >= 0 && METADATA.has(candidate.from));
};

const dateOf = (article: Article, clippedAtMs: number): Pick<Post, 'date' | 'zone' | 'dateKnown'> => {
  const own = article.date === null ? undefined : article.candidates.date.find(({ value }) => value === article.date);
  const chosen: DateCandidate[] =
    article.date === null
      ? []
      : [own ?? { value: article.date, from: 'meta', zone: article.zone, zoneGuessed: article.zoneGuessed }];
  const found = [...chosen, ...article.candidates.date].find((candidate) => isUsableDate(candidate, clippedAtMs));
  const ms = found ? Date.parse(found.value) : Number.POSITIVE_INFINITY;
  return found && ms <= clippedAtMs
    ? { date: new Date(ms).toISOString(), zone: found.zone, dateKnown: true }
    : { date: new Date(clippedAtMs).toISOString(), zone: null, dateKnown: false };
};

/** Each item tidied, without empty ones and duplicates. */
const listOf = (items: readonly string[]): readonly string[] => [...new Set(items.map(tidy).filter((item) => item !== ''))];

/**
 * Makes the post of an article as one person wants it; every invariant of post-format section 1 holds in it.
 * Throws a RangeError that names the field for an address that is not http(s) or a clip instant that is none: both are checked before.
 */
export const makePost = (article: Article, { clippedAt, settings }: MakeOptions): Post => {
  const url = webUrl(article.url);
  if (!url) throw new RangeError('url: not an absolute http(s) address');
  const clippedAtMs = Date.parse(clippedAt);
  if (Number.isNaN(clippedAtMs)) throw new RangeError('clippedAt: not an ISO 8601 date');
  const title = tidy(article.title ?? '') || url.hostname;
  const source = sourceName(article, url, settings.sourceNames);
  return {
    title,
    url: url.href,
    ...dateOf(article, clippedAtMs),
    author: authorName(article, title, source),
    source,
    description: tidy(article.excerpt ?? '') || null,
    tags: listOf([source, ...settings.defaultTags]),
    categories: [source],
    clippedAt: new Date(clippedAtMs).toISOString(),
    ...(settings.comments ? { comments: true as const } : {}),
    bodyKind: settings.bodyKind,
    body: settings.bodyKind === 'html' ? article.html : article.markdown,
    extra: [],
  };
};
