import { webUrl } from '../identity.ts';
import type { Post } from '../post.ts';
import { extraLines } from './extra-lines.ts';
import { unguard } from './guard.ts';
import { readLinkText } from './link-heading.ts';
import { type FieldName, htmlLine, openPost, type PostFile } from './post-file.ts';
import { readFileDate } from './read-date.ts';
import { OBSIDIAN_TAG } from './stored.ts';
import { fmText, line } from './text.ts';
import { textOf, textsOf } from './yaml-map.ts';

export { NotAPostError, UnreadableError } from './unreadable.ts';

/** The text of a scalar field, one line; undefined when the file does not have it. */
export const fieldText = (file: PostFile, name: FieldName): string | undefined => {
  const located = file.fields[name];
  const text = located && file.frontMatter ? textOf(located.pair.value, file.frontMatter.document) : undefined;
  return text === undefined ? undefined : line(text);
};

const isLost = (link: string, title: string): boolean => line(line(link).replace('...', '')) === title;

/** Whether the two titles of a file are one: the writer's replacement, or the old generator's loss of one `...`. */
export const isSameTitle = (link: string, title: string): boolean =>
  fmText(link) === title || line(link) === title || isLost(link, title);

/** The title in the link line, unescaped. */
export const linkTitle = (file: PostFile): string | undefined =>
  file.heading ? line(readLinkText(file.heading.linkText.text)) : undefined;

const readTitle = (file: PostFile): string => {
  const link = linkTitle(file);
  const title = fieldText(file, 'title');
  if (title === undefined) return link ?? '';
  return link !== undefined && isSameTitle(link, title) ? link : title;
};

const readUrl = (file: PostFile): string => webUrl(fieldText(file, 'url') ?? file.heading?.destination.text ?? '')?.href ?? '';

/** The name in an Obsidian link: `[[Name]]`, `[[Note|Name]]`. */
export const personName = (text: string): string => {
  const name = line(/^\[\[(?:[^\]]*\|)?([^\]|]*)\]\]$/.exec(line(text))?.[1] ?? '');
  return name === '' ? line(text) : name;
};

/** The items of a list field as they are stored: each one line, none empty, none twice. */
export const fieldItems = (file: PostFile, name: 'tags' | 'categories' | 'author'): readonly string[] => {
  const located = file.fields[name];
  const texts = located && file.frontMatter ? textsOf(located.pair.value, file.frontMatter.document) : [];
  const items = texts.map(name === 'author' ? personName : line).filter((item) => item !== '');
  return [...new Set(items)].filter((item) => !(name === 'tags' && file.isObsidian && item === OBSIDIAN_TAG));
};

const isYes = (text: string | undefined): boolean => /^(?:true|yes|on|y)$/i.test(text ?? '');

const readBody = ({ body, bodyKind, engine, frontMatter }: PostFile): string =>
  unguard(htmlLine(body.text, !frontMatter) ?? body.text, bodyKind, engine);

/** The post that an opened file shows. */
export const readPost = (file: PostFile): Post => {
  const date = readFileDate(file);
  const clippedAt = readFileDate(file, 'clippedAt');
  return {
    title: readTitle(file),
    url: readUrl(file),
    date,
    zone: null,
    dateKnown: date !== null,
    author: fieldItems(file, 'author').join(', '),
    source: null,
    description: fieldText(file, 'description') ?? null,
    tags: fieldItems(file, 'tags'),
    categories: fieldItems(file, 'categories'),
    clippedAt,
    ...(isYes(fieldText(file, 'comments')) ? { comments: true as const } : {}),
    bodyKind: file.bodyKind,
    body: readBody(file),
    extra: extraLines(file),
  };
};

/**
 * Reads a post's text, ours or another program's. What the file does not say is null or empty.
 * Throws NotAPostError ("not a post") or UnreadableError ("unreadable: why").
 */
export const parsePost = (text: string): Post => readPost(openPost(text));
