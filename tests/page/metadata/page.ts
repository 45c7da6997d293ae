import { type Metadata, readMetadata } from '../../../src/page/metadata.ts';

export const ADDRESS = 'https://www.example.org/news/harbour';

/** A document as the parser makes it; it never runs scripts and loads nothing. */
export const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** Metadata of a page given as source. */
export const read = (html: string, url = ADDRESS): Metadata => readMetadata(parse(html), url);

export interface Parts {
  readonly lang?: string;
  readonly head?: string;
  readonly body?: string;
}

/** A page with the usual surroundings: a menu above the article, other articles and a footer below it. */
export const page = ({
  lang = 'en',
  head = '',
  body = '',
}: Parts): string => `<!doctype html><html lang="${lang}"><head>${head}</head><body>
<header><a class="logo" href="/">Example Post</a><nav><a href="/a">World</a><a href="/b">Sport</a></nav></header>
<main><article>${body}<p>The first sentence of a text that is only here to follow the head of the article.</p></article></main>
<aside class="related"><h3>Another story</h3><span class="author">Somebody Else</span><time datetime="2001-01-01T01:01:01Z">1 January 2001</time></aside>
<footer>© 2024 Example Post</footer></body></html>`;

export const meta = (name: string, content: string): string => `<meta property="${name}" content="${content}">`;

export const jsonLd = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
