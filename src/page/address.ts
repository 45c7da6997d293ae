import { dropTracking } from '../core/identity';

/** The address as an absolute http(s) URL, or null when it is none: `javascript:`, `data:`, `mailto:` and broken ones are none. */
export function webAddress(value: string, baseUrl: string): URL | null {
  try {
    const url = new URL(value, baseUrl);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
  } catch {
    return null; // it is no address; to ask first would read it twice
  }
}

/** A link's address, absolute and without tracking parameters. Its fragment stays, unlike that of a post's own address. */
export function linkAddress(value: string, baseUrl: string): string | null {
  const url = webAddress(value, baseUrl);
  if (url === null) return null;
  dropTracking(url);
  return url.href;
}

/** An image's address: absolute, out of its proxy where the proxy's address tells the original; or a `data:image` one as it is. */
export function imageAddress(value: string, baseUrl: string): string | null {
  if (/^\s*data:image\//i.test(value)) return value.trim().replace(/\s+/g, '');
  const url = webAddress(value, baseUrl);
  if (url === null) return null;
  for (const { host, original } of PROXIES) {
    const inner = host.test(url.hostname) ? original(url) : null;
    const found = inner === null ? null : webAddress(inner, url.href);
    if (found?.hostname.includes('.')) return found.href;
  }
  return url.href;
}

/** Services that hand out another server's image; the original is in their address. */
const PROXIES: readonly { readonly host: RegExp; readonly original: (url: URL) => string | null }[] = [
  // https://images.weserv.nl/?url=https://site.example/a.jpg, also without scheme and with ssl: for https
  {
    host: /^(?:images\.weserv|wsrv)\.nl$/,
    original: (url) => {
      const inner = url.searchParams.get('url');
      if (inner === null) return null;
      if (/^https?:/i.test(inner)) return inner;
      return `${inner.startsWith('ssl:') ? 'https' : 'http'}://${inner.replace(/^(?:ssl:)?(?:\/\/)?/, '')}`;
    },
  },
  // https://i0.wp.com/site.example/a.jpg?resize=…; with ssl=0 the original is http
  {
    host: /^i\d\.wp\.com$/,
    original: (url) => {
      const own = new URLSearchParams(url.search);
      const scheme = own.get('ssl') === '0' ? 'http' : 'https';
      for (const name of ['ssl', 'resize', 'w', 'h', 'fit', 'quality', 'strip', 'crop', 'zoom', 'lb']) own.delete(name);
      const query = own.toString();
      return `${scheme}:/${url.pathname}${query === '' ? '' : `?${query}`}`;
    },
  },
  // https://site.example/_next/image?url=… is not here: many sites answer only through it
];
