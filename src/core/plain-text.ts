import type { Entry } from './entry.ts';
import type { BodyKind, Post } from './post.ts';

// The words of a post, for search and excerpts. Not a renderer: markup that is left in costs nothing but a stray character.

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

const withoutEntities = (text: string): string =>
  text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|nbsp));/gi,
    (all, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? all;
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : all;
    },
  );

const BLOCK = /<\/?(?:p|div|br|li|h\d|tr|td|th|figure|figcaption|blockquote|pre|section)\b[^>]*>/gi;
const TAG = /<\/?[a-z][^>]*>/gi;

const ofHtml = (html: string): string => withoutEntities(html.replace(BLOCK, '\n').replace(TAG, ''));

/** Rows of what Markdown adds around words, and what is left of it. */
const MARKDOWN: readonly (readonly [RegExp, string])[] = [
  [/!\[([^\]]*)\]\([^)\s]*\)/g, '$1'], // image: its description
  [/\[([^\]]*)\]\([^)\s]*\)/g, '$1'], // link: its text
  [/^ {0,3}(?:#{1,6} |> ?|[-*+] |\d{1,9}[.)] )/gm, ''], // the start of a block
  [/^ {0,3}(?:```|~~~).*$/gm, ''], // fences
  [/(\*\*|__|~~)(?=\S)(.*?\S)\1/g, '$2'],
  [/\\([!-/:-@[-`{-~])/g, '$1'], // escapes
];

const ofMarkdown = (markdown: string): string =>
  ofHtml(MARKDOWN.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), markdown));

/** The words of a body, lines kept, without markup. */
export const plainText = (body: string, kind: BodyKind): string =>
  (kind === 'html' ? ofHtml(body) : ofMarkdown(body)).replace(/[ \t]+/g, ' ').trim();

const sameText = (a: string, b: string): boolean => a.trim() === b.trim();

/** True when the body is one of the two that the captured page gave: nobody wrote in it. */
export const bodyIsCaptured = (post: Pick<Post, 'body' | 'bodyKind'>, article: Entry['article']): boolean =>
  article !== null && sameText(post.body, post.bodyKind === 'html' ? article.html : article.markdown);

/** The words of an entry: the captured page's where its body is untouched, else those of the body as the person wrote it. */
export const textOfEntry = ({ post, article }: Pick<Entry, 'post' | 'article'>): string =>
  article !== null && bodyIsCaptured(post, article) ? article.text : plainText(post.body, post.bodyKind);
