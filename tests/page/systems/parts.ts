import type { Block, Story } from './story';
import type { Language } from './words';

/** A way to publish: how its pages are built round an article. */
export interface System {
  readonly name: string;
  readonly url: string;
  readonly language: Language;
  /** Minutes east of UTC. */
  readonly zone: number;
  readonly page: (story: Story) => string;
  /** What its pages do not say, or not to the minute. */
  readonly silent?: readonly ('author' | 'minute' | 'date' | 'image' | 'caption')[];
  /** Its texts are short: greatest number of paragraphs, and nothing else, behind the lead. */
  readonly most?: number;
  /** The lead as it stands in the text, where something goes before it. */
  readonly lead?: (story: Story) => string;
}

/** How a site writes the blocks of a text; what stands `between` them is furniture. */
export interface Look {
  readonly p?: (html: string) => string;
  readonly h2?: (html: string) => string;
  readonly quote?: (html: string) => string;
  readonly list?: (items: readonly string[]) => string;
  readonly figure?: (src: string, caption: string) => string;
  /** Repeats a sentence of the text; may be kept or not. */
  readonly pull?: (html: string) => string;
  readonly between?: readonly string[];
  /** Around the whole, or around each piece that lies between furniture. */
  readonly piece?: (html: string) => string;
}

export const plain = (text: string): string => `<p>${text}</p>`;
const figure = (src: string, caption: string): string =>
  `<figure><img src="${src}" alt=""><figcaption>${caption}</figcaption></figure>`;

/** The text of an article in a site's look. Furniture comes behind the first, third, fifth … paragraph, never behind the last. */
export function bodyOf(story: Story, look: Look = {}): string {
  const p = look.p ?? plain;
  const between = [...(look.between ?? [])];
  const pieces: string[] = [];
  let piece = '';
  let paragraphs = 0;
  const last = story.blocks.length - 1;
  story.blocks.forEach((block, i) => {
    piece += blockOf(block, look, p);
    if (block.kind === 'p') paragraphs++;
    const isNext = story.blocks[i + 1]?.kind === 'p';
    if (block.kind === 'p' && paragraphs % 2 === 1 && i < last && isNext && between.length > 0) {
      const furniture = between.shift() ?? '';
      if (look.piece) {
        pieces.push(look.piece(piece), furniture);
        piece = '';
      } else piece += furniture;
    }
  });
  return pieces.join('\n') + (look.piece ? look.piece(piece) : piece);
}

function blockOf(block: Block, look: Look, p: (html: string) => string): string {
  switch (block.kind) {
    case 'p':
      return `${p(block.html)}\n`;
    case 'h2':
      return (look.h2 ?? ((html) => `<h2>${html}</h2>`))(block.html);
    case 'quote':
      return (look.quote ?? ((html) => `<blockquote><p>${html}</p></blockquote>`))(block.html);
    case 'pull':
      return look.pull?.(block.html) ?? '';
    case 'figure':
      return (look.figure ?? figure)(block.src, block.text);
    case 'list':
      return (look.list ?? ((items) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`))(block.items);
    default:
      return block satisfies never;
  }
}

const two = (value: number): string => String(value).padStart(2, '0');
const local = ({ at, zone }: Story): Date => new Date(at + zone * 60_000);

/** Local time with its offset. */
export const iso = (story: Story): string =>
  `${local(story).toISOString().slice(0, 19)}${story.zone < 0 ? '-' : '+'}${two(Math.floor(Math.abs(story.zone) / 60))}:${two(Math.abs(story.zone) % 60)}`;
export const utc = ({ at }: Story): string => new Date(at).toISOString();
/** Local time by a pattern of `YYYY MM M DD D HH mm`. */
export const stamp = (story: Story, pattern: string): string => {
  const it = local(story);
  const [month, day] = [it.getUTCMonth() + 1, it.getUTCDate()];
  const parts: Readonly<Record<string, string>> = {
    ...{ YYYY: String(it.getUTCFullYear()), MM: two(month), M: String(month), DD: two(day), D: String(day) },
    ...{ HH: two(it.getUTCHours()), mm: two(it.getUTCMinutes()) },
  };
  return pattern.replace(/YYYY|MM|M|DD|D|HH|mm/g, (part) => parts[part] ?? part);
};
/** The day as the language writes it. */
export const day = (story: Story, locale: string, options: Intl.DateTimeFormatOptions = { dateStyle: 'long' }): string =>
  new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(local(story));

export const by = (story: Story, joint: string): string => story.authors.join(joint);
export const links = ({ words, url }: Story, item: (href: string, text: string) => string): string =>
  words.teasers.map((text, i) => item(`${new URL(url).origin}/other/teaser-${i}`, text)).join('');
export const ul = (story: Story, name = ''): string =>
  `<ul class="${name}">${links(story, (href, text) => `<li><a href="${href}">${text}</a></li>`)}</ul>`;
export const one = (story: Story, item: (href: string, text: string) => string, which = 0): string =>
  item(`${new URL(story.url).origin}/other/teaser-${which}`, story.words.teasers[which] ?? '');
/** Teasers with a picture. */
export const cards = (story: Story, name: string, item: (href: string, text: string) => string): string =>
  links(
    story,
    (href, text) => `<div class="${name}"><a href="${href}"><img src="${href}.jpg" alt=""></a>${item(href, text)}</div>`,
  );

/** The tags in the head that nearly every system writes. */
export function meta(story: Story, { site = story.words.site, time = '', separator = ' - ', author = '' } = {}): string {
  return `<title>${story.title}${separator}${site}</title>
<link rel="canonical" href="${story.url}"><meta name="description" content="${story.lead}">
<meta property="og:type" content="article"><meta property="og:title" content="${story.title}"><meta property="og:description" content="${story.lead}">
<meta property="og:url" content="${story.url}"><meta property="og:site_name" content="${site}"><meta property="og:image" content="${story.image}">
${time ? `<meta property="article:published_time" content="${time}">` : ''}${author ? `<meta name="author" content="${author}">` : ''}`;
}

/** Structured data, as a NewsArticle. */
export function ld(story: Story, more: Readonly<Record<string, unknown>> = {}): string {
  const article = {
    ...{
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: story.title,
      description: story.lead,
      image: [story.image],
    },
    ...{ datePublished: iso(story), dateModified: iso(story), mainEntityOfPage: story.url },
    author: story.authors.map((name) => ({ '@type': 'Person', name })),
    publisher: {
      '@type': 'Organization',
      name: story.words.site,
      logo: { '@type': 'ImageObject', url: 'https://pictures.example/logo.png' },
    },
    ...more,
  };
  return `<script type="application/ld+json">${JSON.stringify(article)}</script>`;
}

const HTML_LANG: Partial<Record<Language, string>> = { zh: 'zh-CN', tw: 'zh-TW', pt: 'pt-BR' };

export function html(story: Story, head: string, body: string, name = ''): string {
  const lang = HTML_LANG[story.language] ?? story.language;
  const isLeft = /^(?:ar|fa|he)$/.test(story.language);
  return `<!doctype html><html lang="${lang}"${isLeft ? ' dir="rtl"' : ''}><head><meta charset="utf-8">${head}</head><body class="${name}">${body}</body></html>`;
}
