import type { Article, Candidate } from '../core/article.ts';
import { chooseUrl, cleanUrl } from '../core/identity.ts';
import type { Entries } from './entries.ts';
import { HAN } from './letters.ts';
import { readAuthors } from './meta/author.ts';
import { readDates } from './meta/date.ts';
import { attr, flat, one, textOf, textsOf } from './meta/dom.ts';
import { readImage } from './meta/image.ts';
import { readJsonLd } from './meta/json-ld.ts';
import { dateLang, readLang } from './meta/lang.ts';
import { keyOf } from './meta/likeness.ts';
import { linesNear } from './meta/lines.ts';
import { readTags, valuesOf } from './meta/tags.ts';
import { type Claim, readTitle } from './meta/title.ts';
import { siteOf } from './sites.ts';

/** What the page says about its article, the text left out. */
export type Metadata = Pick<
  Article,
  | 'url'
  | 'pageUrl'
  | 'title'
  | 'author'
  | 'source'
  | 'date'
  | 'zone'
  | 'zoneGuessed'
  | 'lang'
  | 'excerpt'
  | 'image'
  | 'candidates'
> & {
  /** The site's own name for itself, before the site table and the person have a say. */
  readonly siteName: string | null;
  /** The article's text as the page's structured data states it: often cut, so it checks and never replaces. */
  readonly statedText: string | null;
};

/** Between the parts of a page's title; a hyphen has no blanks in a Chinese one. */
const BETWEEN_PARTS = new RegExp(`\\s[-–—|·»]\\s|:\\s|[|_]|(?<=[${HAN}])-(?=[${HAN}])`);

/** Reads title, author, date and the rest; never changes the document, and reads only bounded parts of it. */
export function readMetadata(document: Document, url: string, entries?: Entries): Metadata {
  const base = one(document, 'base[href]');
  const baseHref = base ? attr(base, 'href') : null;
  const baseUrl = baseHref && URL.canParse(baseHref, url) ? new URL(baseHref, url).href : url;
  const absolute = (address: string): string | null => {
    if (!address || !URL.canParse(address, baseUrl)) return null;
    const found = new URL(address, baseUrl);
    return found.protocol === 'http:' || found.protocol === 'https:' ? found.href : null;
  };
  const tags = readTags(document);
  const canonicalLink = one(document, 'link[rel~="canonical" i][href]');
  const canonical = canonicalLink ? absolute(attr(canonicalLink, 'href') ?? '') : null;
  const chosen = chooseUrl({ canonical, ogUrl: absolute(valuesOf(tags, 'og:url')[0] ?? ''), address: url });
  const here = new Set([url, chosen, canonical].map((address) => (address ? pathKey(address) : '')));
  const ld = readJsonLd(document, (address) => {
    const found = absolute(address);
    return found !== null && here.has(pathKey(found));
  });

  const site = siteOf(url) ?? siteOf(chosen);
  const host = new URL(url).hostname.replace(/^www\d?\./, '');
  // `SiteName` is what Chinese authorities must write.
  const siteName =
    valuesOf(tags, 'og:site_name', 'application-name', 'twitter:site_name', 'sitename')[0] ?? ld.publishers[0] ?? null;
  const byTable: Candidate = { value: site?.source ?? '', from: 'site-table' };
  const publication = site?.publication ? one(document, site.publication) : null;
  // Without the sign of an account, and without the slogan behind a name that the host bears out.
  const told = (valuesOf(tags, 'og:site_name', 'sitename')[0] ?? '').replace(/^@/, '');
  const sources = listed([
    // On a platform the publication is the source that its readers know.
    ...(site === null || site.publication === null
      ? [byTable]
      : [
          { value: publication ? textOf(publication, 60) : '', from: 'byline' } as const,
          { value: ld.publishers[0] ?? '', from: 'json-ld' } as const,
          byTable,
        ]),
    { value: signature(told.split(' | '), host) ?? told, from: 'meta' },
    { value: ld.publishers[0] ?? '', from: 'json-ld' },
    { value: host, from: 'host' },
  ]);

  const pageTitle = one(document, ':not(svg):not(symbol):not(g)>title');
  const claims: Claim[] = [
    ...valuesOf(tags, 'og:title').map((value): Claim => ({ value, from: 'meta' })),
    ...ld.headlines.slice(0, 6).map((value): Claim => ({ value: flat(value, 500), from: 'json-ld' })),
    ...valuesOf(tags, 'twitter:title', 'headline', 'parsely-title', 'sailthru.title', 'dc.title', 'title', 'citation_title').map(
      (value): Claim => ({ value, from: 'meta' }),
    ),
    ...(pageTitle ? [{ value: textOf(pageTitle, 500), from: 'page-title' } as const] : []),
  ];
  const siteNames = [
    siteName,
    ...sources.map(({ value }) => value),
    ...host.split('.').filter((label) => label.length > 3),
    ...ld.publishers,
  ];
  const texts = textsOf(document);
  const headline = readTitle(
    document,
    texts,
    claims.filter(({ value }) => value),
    siteNames.filter((name): name is string => !!name),
    entries,
  );
  const title = headline.candidates[0]?.value ?? null;

  // Parts of the page's title beside the headline name the medium.
  const titleParts = (pageTitle ? textOf(pageTitle, 300) : '')
    .split(BETWEEN_PARTS)
    .map((part) => part.trim())
    .filter((part) => part.length > 1 && title !== null && !title.includes(part));

  const owner = ownerOf(titleParts);

  const described = [...valuesOf(tags, 'og:description', 'description', 'twitter:description'), ...ld.descriptions];
  const sample = `${title ?? ''} ${described[0]?.slice(0, 200) ?? ''}`;
  // What structured data says fully needs fewer witnesses in the text.
  const count = ld.authors.length > 0 && ld.published.length > 0 ? 12 : 50;
  const lines = linesNear(document, headline.element, count);
  const body = one(document, 'body');
  // Old pages tell no language, and their titles can be a site's Latin name: then the text does.
  const lang =
    readLang(document, tags, ld, sample) ??
    readLang(document, tags, ld, lines.below.map(({ text }) => text).join(' ')) ??
    (body && readLang(document, tags, ld, textOf(body, 2000)));
  const near = { document, texts, ld, tags, headline: headline.element, lang, ...lines };
  const dates = readDates({
    ...near,
    lang: dateLang(lang, sample),
    addresses: [url, chosen],
    selector: site?.date ?? null,
    zone: site?.zone ?? null,
  });
  // Without a name of its own in the markup, a site is called what its titles end in: a publisher may be the company behind it.
  const signed = signature(titleParts, host);
  const named =
    sources.some(({ from }) => from === 'site-table') ||
    (siteName !== null && !isHostLike(siteName, host) && (told !== '' || keyOf(signed ?? '') !== host.split('.').at(-2)));
  if (signed !== null && !named) sources.unshift({ value: signed, from: 'page-title' });
  const source = sources[0]?.value ?? null;
  const authors = readAuthors({
    ...near,
    title,
    owner,
    media: [
      ...titleParts.filter((part) => part.length > 2 && (owner === null || !part.endsWith(owner))),
      siteName,
      ...sources.map(({ value }) => value),
      ...ld.publishers,
    ].filter((name): name is string => !!name),
    selector: site?.author ?? null,
  });
  return {
    url: cleanUrl(chosen),
    pageUrl: url,
    title,
    author: authors[0]?.value ?? null,
    source,
    date: dates[0]?.value ?? null,
    zone: dates[0]?.zone ?? null,
    zoneGuessed: dates[0]?.zoneGuessed ?? false,
    lang,
    excerpt: described.map((text) => flat(text, 1000)).find((text) => text && text !== title) ?? null,
    image: readImage(document, tags, ld, headline.element, absolute),
    siteName,
    statedText: ld.bodies[0] ?? null,
    candidates: { title: headline.candidates, author: authors, source: sources, date: dates },
  };
}

/** Whose blog it is, where the parts of a Chinese title say so: `王小明的博客`, `王小明_示例博客`. */
const ownerOf = (parts: readonly string[]): string | null =>
  parts
    .map((part) => /^(.{2,16})的(?:博客|日志|空间|专栏)$|^[Bb]y (.{2,40})$/.exec(part))
    .flatMap((found) => found?.[1] ?? found?.[2] ?? [])[0] ??
  (/(?:博客园?|日志)$/.test(parts.at(-1) ?? '') ? (parts.at(-2) ?? null) : null);

/** A name that only repeats the host: `ELESPECTADOR.COM`. */
const isHostLike = (name: string, host: string): boolean => keyOf(name) === keyOf(host);

/** What a part of a title must look like to be a medium's name where the host does not say so: `长江网`. */
const MEDIUM = /^[^\s,，。！？?!]{1,12}(?:[网報报社台刊]|网站|新[闻聞]|在线|频道|日報|时报|時報|客户端)$/;

/** An address is less of a name than any other. */
const DOMAIN = /^\w+:\/\/|\.\w+$/;

/** The last part of the page's title that names the medium: the host is a short form of it, or it calls itself a paper or a station. */
function signature(parts: readonly string[], host: string): string | null {
  const labels = host
    .split('.')
    .slice(0, -1)
    .map(keyOf)
    .filter((label) => label.length > 2);
  const isNamed = (part: string): boolean => {
    const key = keyOf(part);
    return (
      MEDIUM.test(part) ||
      labels.some((label) => key.length < label.length * 3 && (label.includes(key) || isShortFor(label, key)))
    );
  };
  return (
    [...parts]
      .reverse()
      .sort((a, b) => Number(DOMAIN.test(a)) - Number(DOMAIN.test(b)))
      .find((part) => part.length >= 3 && part.length <= 40 && isNamed(part)) ?? null
  );
}

/** All letters of the short form stand in the long one, in their order. */
function isShortFor(short: string, long: string): boolean {
  let at = 0;
  for (const letter of long) if (letter === short.charAt(at)) at++;
  return at === short.length;
}

/** Address without scheme, `www.`, query and final slash: enough to know a page again inside itself. */
const pathKey = (address: string): string => {
  const { hostname, pathname } = new URL(address);
  return hostname.replace(/^www\./, '') + pathname.replace(/\/$/, '');
};

const listed = (candidates: readonly Candidate[]): Candidate[] =>
  candidates.filter(
    ({ value, from }, index) =>
      value !== '' &&
      (from === 'host' || !/^(?:https?:|www\.)/.test(value)) &&
      candidates.findIndex((other) => other.value === value) === index,
  );
