import { hashText } from './hash.ts';
import { isTracking } from './tracking.ts';

/** Labels in front of a host that mean the same site on another device. */
const DEVICE_LABEL = /^(?:www\d?|m|mobile|amp|wap|3g)$/;

/** Addresses that show another site's page; the capture is `s/` (https) and the inner address. */
const WRAPPERS: readonly { readonly host: RegExp; readonly path: RegExp }[] = [
  { host: /\.cdn\.ampproject\.org$/, path: /^\/c\/(s\/)?(.+)$/ },
  { host: /^(?:www\.)?google\.[a-z.]+$/, path: /^\/amp\/(s\/)?(.+)$/ },
];

const isWeb = (url: URL): boolean => url.protocol === 'http:' || url.protocol === 'https:';

/** The address as the URL standard reads it, or null when it is not an absolute http(s) address. */
export const webUrl = (address: string): URL | null => {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  return isWeb(url) ? url : null;
};

/** The same of an address that must be one: throws a RangeError when it is not. */
const urlOf = (address: string): URL => {
  const url = webUrl(address);
  if (!url) throw new RangeError('url: not an absolute http(s) address');
  return url;
};

const plainHost = (url: URL): string => url.hostname.toLowerCase().replace(/\.$/, '');

const innerAddress = (url: URL): URL | null => {
  for (const { host, path } of WRAPPERS) {
    const inner = host.test(plainHost(url)) ? path.exec(url.pathname) : null;
    const found = inner && webUrl(`${inner[1] === undefined ? 'http' : 'https'}://${inner[2]}${url.search}${url.hash}`);
    if (found) return found;
  }
  return null;
};

/** The page itself, out of the wrappers of AMP caches. */
const unwrap = (url: URL): URL => {
  const inner = innerAddress(url);
  return inner ? unwrap(inner) : url;
};

const withoutDeviceLabels = (host: string): string => {
  const labels = host.split('.');
  while (labels.length > 2 && DEVICE_LABEL.test(labels[0] ?? '')) labels.shift();
  return labels.join('.');
};

/** The host of an http(s) address after the host rule of post-format section 7: one site, one name. No port. */
export const siteHost = (address: string): string => {
  const url = webUrl(address);
  return url ? withoutDeviceLabels(plainHost(unwrap(url))) : '';
};

const escapeRest = (text: string): string => text.replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

const strictly = (text: string): string => escapeRest(encodeURIComponent(text));

const keyPath = (pathname: string): string =>
  escapeRest(
    pathname.replace(/%([\da-f]{2})/gi, (escaped: string, hex: string) => {
      const char = String.fromCharCode(Number.parseInt(hex, 16));
      return /[\w.~-]/.test(char) ? char : escaped.toUpperCase();
    }),
  )
    .replace(/\/{2,}/g, '/')
    .replace(/\/amp\/?$/, '')
    .replace(/\.amp(?=\.html?$|$)/, '')
    .replace(/\/$/, '');

const isAmpMark = (name: string, value: string): boolean =>
  (name === 'amp' && value === '1') || (name === 'outputType' && value === 'amp');

const keyQuery = (url: URL, host: string): string =>
  [...new URLSearchParams(url.search)]
    .filter(([name, value]) => !isTracking(name, host) && !isAmpMark(name, value))
    .map(([name, value]) => `${strictly(name)}=${strictly(value)}`)
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
    .join('&');

/** A fragment that names the page of a single-page application, not a place in it. */
const isRoute = (hash: string): boolean => /^#[!/]/.test(hash);

/**
 * Which article an address is: equal keys, same article (post-format section 7). Always compared whole.
 * Throws a RangeError when the address is not an absolute http(s) one.
 */
export const canonicalKey = (address: string): string => {
  const url = unwrap(urlOf(address));
  const host = withoutDeviceLabels(plainHost(url));
  const query = keyQuery(url, host);
  const port = url.port === '' ? '' : `:${url.port}`;
  return `${host}${port}${keyPath(url.pathname)}${query === '' ? '' : `?${query}`}${isRoute(url.hash) ? url.hash : ''}`;
};

/** The first 8 hex digits of SHA-256 over the UTF-8 of a key. */
export const shortId = (key: string): string => hashText(key).slice(0, 8);

const parameterName = (pair: string): string => [...new URLSearchParams(pair)][0]?.[0] ?? '';

/** Takes the tracking parameters out of an address; the others stay as they are written. */
export const dropTracking = (url: URL): void => {
  if (url.search === '') return;
  const host = siteHost(url.href);
  const pairs = url.search.slice(1).split('&');
  const kept = pairs.filter((pair) => !isTracking(parameterName(pair), host));
  if (kept.length < pairs.length) url.search = kept.join('&');
};

/**
 * The address without tracking parameters and without a fragment; nothing else is changed. A fragment that begins `#!` or `#/` is
 * the page's address in a single-page application and stays: without it the address would lead elsewhere and the key would be another.
 */
export const cleanUrl = (address: string): string => {
  const url = urlOf(address);
  dropTracking(url);
  if (!isRoute(url.hash)) url.hash = '';
  return url.href;
};

const isHome = (url: URL): boolean => url.pathname === '/' && url.search === '' && !isRoute(url.hash);

/**
 * The address that goes into the post: the canonical link, else `og:url`, else the address itself, cleaned. The first two count when
 * they are absolute http(s), on the same host after the host rule, and not the bare home page while the address is not.
 */
export const chooseUrl = (found: {
  readonly canonical: string | null;
  readonly ogUrl: string | null;
  readonly address: string;
}): string => {
  const page = unwrap(urlOf(found.address));
  for (const candidate of [found.canonical, found.ogUrl]) {
    const url = candidate === null ? null : webUrl(candidate.trim());
    if (!url || siteHost(url.href) !== siteHost(found.address)) continue;
    if (isHome(url) && !isHome(page)) continue;
    return cleanUrl(url.href);
  }
  return cleanUrl(found.address);
};
