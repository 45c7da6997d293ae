import { linkDestination } from '../format/link-heading.ts';
import { fieldText, isSameTitle, linkTitle, NotAPostError, personName, readPost, UnreadableError } from '../format/parse.ts';
import { openPost, type PostFile } from '../format/post-file.ts';
import { commentDate, fieldDate } from '../format/read-date.ts';
import { canonicalKey, webUrl } from '../identity.ts';
import { isUndecodable } from './bytes.ts';
import { bodyForm, type Field, type Forms, inHeading } from './forms.ts';
import type { Copies, Reading } from './types.ts';

/** What stands at each place of a file. */
function copiesOf(file: PostFile, forms: Forms): Copies {
  const post = readPost(file);
  const day = fieldDate(file);
  const found: Readonly<Record<string, string | undefined>> = {
    title: fieldText(file, 'title'),
    'heading-title': linkTitle(file),
    url: webUrl(fieldText(file, 'url') ?? '')?.href,
    'heading-url': webUrl(file.heading?.destination.text ?? '')?.href,
    date: day === null ? undefined : forms.isDay || day.dayOnly ? day.date.slice(0, 10) : day.date,
    'heading-date': commentDate(file) ?? undefined,
    author: personName(forms.text(post.author)),
    description: forms.text(post.description ?? ''),
    tags: forms.items(post.tags, 'tags'),
    categories: forms.items(post.categories, 'categories'),
    comments: post.comments === true ? 'true' : '',
    body: bodyForm(post.bodyKind, post.body),
  };
  const copies: Record<string, string> = {};
  for (const [place, value] of Object.entries(found)) if (value !== undefined && value !== '') copies[place] = value;
  return copies;
}

/** Fields that a file without front matter has no place for. */
const ONLY_IN_FRONT: readonly Field[] = ['author', 'description', 'tags', 'categories', 'comments'];

/** And one that is neither Obsidian's nor Astro's: a line of that name is the person's own there. */
const NOT_IN_POSTS: readonly Field[] = ['description'];

/** Reads a text as a post of a preset: total, whatever the text. */
export function readCopies(text: string, forms: Forms): Reading {
  if (isUndecodable(text)) return { kind: 'unreadable', why: 'not UTF-8' };
  if (text === '') return { kind: 'unreadable', why: 'empty' };
  try {
    const file = openPost(text);
    const copies = copiesOf(file, forms);
    const mute = file.frontMatter === null ? ONLY_IN_FRONT : file.isNote ? [] : NOT_IN_POSTS;
    return { kind: 'post', key: canonicalKey(copies.url ?? copies['heading-url'] ?? ''), copies, mute };
  } catch (error) {
    if (error instanceof NotAPostError) return { kind: 'not-a-post', why: error.message };
    if (error instanceof UnreadableError) return { kind: 'unreadable', why: error.message };
    throw error;
  }
}

/** `2026-03-05`: a date without a time. */
const DAY = 10;

/** The value that one place gives, in stored form. */
export function valueAt(field: Field, value: string, forms: Forms): string {
  if (field === 'title') return forms.text(value);
  if (field === 'date') return forms.isDay ? value.slice(0, 10) : value.length === DAY ? `${value}T00:00:00.000Z` : value;
  return value;
}

/** The value of two places that say the same, each in its own way; null when they do not. */
export function agreedValue(field: Field, copies: Copies, forms: Forms): string | null {
  const [front, heading] = [copies[field], copies[inHeading(field)]];
  if (front === undefined || heading === undefined) return null;
  if (field === 'title') return isSameTitle(heading, front) ? forms.text(heading) : null;
  if (field === 'url') return front === heading || webUrl(linkDestination(front))?.href === heading ? front : null;
  // A field that holds the day and a comment that holds the instant say one thing, each as finely as it can.
  return front === heading || (front.length === DAY && heading.startsWith(front)) ? heading : null;
}
