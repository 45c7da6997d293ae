import { isScalar, type Pair, type YAMLMap } from 'yaml';
import { webUrl } from '../identity.ts';
import type { BodyKind } from '../post.ts';
import { beginsWithBlock } from './body.ts';
import type { Engine } from './presets.ts';
import { type SourceText, sourceText } from './source-text.ts';
import { contentEnd } from './text.ts';
import { NotAPostError } from './unreadable.ts';
import { type FrontMatter, isWritten, mapUnder, pairOf, readFrontMatter, textOf } from './yaml-map.ts';

/** A stretch of the file's LF form. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The comment and the link line. */
export interface Heading {
  readonly comment: Place;
  readonly linkText: Place;
  readonly destination: Place;
}

/** A pair of the front matter and the mapping in which it stands. */
export interface Located {
  readonly key: string;
  readonly pair: Pair;
  readonly map: YAMLMap;
}

/** Fields that front matter can hold, where this file holds them. */
export type FieldName = 'title' | 'url' | 'date' | 'clippedAt' | 'author' | 'description' | 'tags' | 'categories' | 'comments';

/** A post's text with the places of everything in it. */
export interface PostFile {
  readonly source: SourceText;
  readonly frontMatter: FrontMatter | null;
  readonly fields: Readonly<Partial<Record<FieldName, Located>>>;
  readonly heading: Heading | null;
  /** Behind front matter and heading. */
  readonly contentStart: number;
  /** Without empty lines before and behind. */
  readonly body: Place;
  readonly bodyKind: BodyKind;
  readonly engine: Engine;
  /** The file follows Obsidian's clipper: its own tag is none of the post's. */
  readonly isObsidian: boolean;
  /** Files of this kind have a description; in others a line of that name is the person's own. */
  readonly isNote: boolean;
}

const LINK = String.raw`([ \t]*-->[ \t]*\n(?:[ \t]*\n)?\[)([^\n]*)(\]\()(\S*)\)[ \t]*\n-{6}[ \t]*(?:\n|$)`;
/** A file that is nothing but such a post: its comment must be an instant. */
const FRAGMENT_HEADING = new RegExp(String.raw`^(<!--[ \t]*)(-?\d+|NaN)${LINK}`);
/** Behind front matter, that already says what the file is, whatever stands in the comment. Blanks only go before a letter: of thousands each would be tried with each. */
const HEADING = new RegExp(String.raw`^(<!--[ \t]*(?![ \t]))((?:[^ \t\n](?:[ \t]*[^ \t\n])*?)??)${LINK}`);

const readHeading = (text: string, contentStart: number): { readonly heading: Heading; readonly end: number } | null => {
  const isFragment = contentStart === 0;
  const gap = isFragment ? 0 : (/^(?:[ \t]*\n)*/.exec(text.slice(contentStart))?.[0].length ?? 0);
  const found = (isFragment ? FRAGMENT_HEADING : HEADING).exec(text.slice(contentStart + gap));
  if (!found) return null;
  const [all, before = '', instant = '', middle = '', link = '', between = '', address = ''] = found;
  const place = (start: number, part: string): Place => ({ start, end: start + part.length, text: part });
  const comment = place(contentStart + gap + before.length, instant);
  const linkText = place(comment.end + middle.length, link);
  const destination = place(linkText.end + between.length, address);
  return { heading: { comment, linkText, destination }, end: contentStart + gap + all.length };
};

/** Where an address may stand, in this order; the first absolute http(s) one counts. */
const ADDRESS_KEYS: readonly (readonly [key: string, under?: string])[] = [
  ['from'],
  ['source'],
  ['from', 'params'],
  ['canonical_url'],
];
const DATE_KEYS = ['date', 'pubDate', 'published'] as const;

const locate = ({ map: root }: FrontMatter, key: string, under?: string): Located | undefined => {
  const map = under === undefined ? root : mapUnder(root, under);
  const pair = map && pairOf(map, key);
  return map && pair ? { key, pair, map } : undefined;
};

const isObsidianFile = (frontMatter: FrontMatter, url: Located | undefined): boolean =>
  url?.key === 'source' &&
  !pairOf(frontMatter.map, 'from') &&
  !pairOf(frontMatter.map, 'pubDate') &&
  !mapUnder(frontMatter.map, 'params');

const isNoteFile = (frontMatter: FrontMatter, url: Located | undefined): boolean =>
  isObsidianFile(frontMatter, url) || pairOf(frontMatter.map, 'pubDate') !== undefined;

const fieldsOf = (frontMatter: FrontMatter): PostFile['fields'] => {
  const { document } = frontMatter;
  const url = ADDRESS_KEYS.map(([key, under]) => locate(frontMatter, key, under)).find(
    (found) => found && webUrl((textOf(found.pair.value, document) ?? '').trim()),
  );
  const dated = DATE_KEYS.map((key) => locate(frontMatter, key)).filter((found) => found && isScalarPair(found.pair));
  const found: Partial<Record<FieldName, Located | undefined>> = {
    title: locate(frontMatter, 'title'),
    url,
    // Jekyll has a switch `published: false`: only a date counts there
    date: dated.find(
      (located) => located && (located.key !== 'published' || /\d{4}/.test(textOf(located.pair.value, document) ?? '')),
    ),
    author: locate(frontMatter, 'author') ?? locate(frontMatter, 'author', 'params'),
    tags: locate(frontMatter, 'tags'),
    categories: locate(frontMatter, 'categories'),
    comments: locate(frontMatter, 'comments'),
    description: isNoteFile(frontMatter, url) ? locate(frontMatter, 'description') : undefined,
    clippedAt: isObsidianFile(frontMatter, url) ? locate(frontMatter, 'created') : undefined,
  };
  return Object.fromEntries(Object.entries(found).filter(([, located]) => located !== undefined));
};

const isScalarPair = (pair: Pair): boolean => isScalar(pair.value) || pair.value === null;

/** Whose template language reads the file, told by its fields. */
const engineOf = (frontMatter: FrontMatter | null): Engine => {
  if (!frontMatter) return 'liquid';
  if (pairOf(frontMatter.map, 'params')) return 'hugo';
  if (pairOf(frontMatter.map, 'pubDate')) return 'none';
  return pairOf(frontMatter.map, 'source') && !pairOf(frontMatter.map, 'from') ? 'none' : 'liquid';
};

const bodyPlace = (text: string, contentStart: number): Place => {
  const content = text.slice(contentStart);
  const length = contentEnd(content);
  const start = contentStart + (/^(?:[ \t]*\n)+/.exec(content)?.[0].length ?? 0);
  const end = Math.max(start, contentStart + length);
  return { start, end, text: text.slice(start, end) };
};

/** The one line of HTML of a body in the file's form, or null when the body is Markdown. */
export const htmlLine = (body: string, isFragment: boolean): string | null => {
  const wrapped = /^<div>\n([^\n]*)\n<\/div>$/.exec(body)?.[1];
  if (wrapped !== undefined) return wrapped;
  return isFragment && !body.includes('\n') && beginsWithBlock(body) ? body : null;
};

const hasTitle = ({ title }: PostFile['fields'], frontMatter: FrontMatter): boolean =>
  title !== undefined && isWritten(title.pair.value) && textOf(title.pair.value, frontMatter.document) !== undefined;

/** Opens a text as a post. Throws NotAPostError or UnreadableError (post-format section 4). */
export const openPost = (original: string): PostFile => {
  const source = sourceText(original);
  const { text } = source;
  const frontMatter = readFrontMatter(text);
  if (!frontMatter && /^---[ \t]*\n/.test(text)) throw new NotAPostError();
  const fields = frontMatter ? fieldsOf(frontMatter) : {};
  const found = readHeading(text, frontMatter?.contentStart ?? 0);
  if (frontMatter ? !hasTitle(fields, frontMatter) || !fields.url : !found || !webUrl(found.heading.destination.text))
    throw new NotAPostError();
  const contentStart = found?.end ?? frontMatter?.contentStart ?? 0;
  const body = bodyPlace(text, contentStart);
  return {
    source,
    frontMatter,
    fields,
    heading: found?.heading ?? null,
    contentStart,
    body,
    bodyKind: htmlLine(body.text, !frontMatter) === null ? 'markdown' : 'html',
    engine: engineOf(frontMatter),
    isObsidian: frontMatter !== null && isObsidianFile(frontMatter, fields.url),
    isNote: frontMatter !== null && isNoteFile(frontMatter, fields.url),
  };
};
