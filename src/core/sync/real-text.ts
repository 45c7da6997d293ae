import { fileName, fileNameWhenTaken, numberedFileName } from '../file-name.ts';
import { bodyLines } from '../format/body.ts';
import type { PostChanges } from '../format/changes.ts';
import { unguard } from '../format/guard.ts';
import { calendarDay, epochMs } from '../format/instant.ts';
import { linkDestination } from '../format/link-heading.ts';
import {
  fieldText,
  isSameTitle,
  linkTitle,
  NotAPostError,
  parsePost,
  personName,
  readPost,
  UnreadableError,
} from '../format/parse.ts';
import { htmlLine, openPost, type PostFile } from '../format/post-file.ts';
import { PRESETS, type Preset } from '../format/presets.ts';
import { commentDate, fieldDate } from '../format/read-date.ts';
import { revisePost } from '../format/revise.ts';
import { type SerializeOptions, serializePost } from '../format/serialize.ts';
import { rowOf, storedItems, storedText } from '../format/stored.ts';
import { hashText } from '../hash.ts';
import { canonicalKey, webUrl } from '../identity.ts';
import type { Post } from '../post.ts';
import { isUndecodable } from './bytes.ts';
import type { Copies, Reading, Texts } from './types.ts';

export interface TextOptions extends SerializeOptions {
  readonly idInName?: 'always' | 'taken';
  /** Folder of a new post below the chosen one, with a slash at its end; '' for none. */
  readonly folder?: (post: Post) => string;
}

type Field = 'title' | 'url' | 'date' | 'author' | 'description' | 'tags' | 'categories' | 'comments' | 'body';
const FIELDS: readonly Field[] = ['title', 'url', 'date', 'author', 'description', 'tags', 'categories', 'comments', 'body'];
const isField = (name: string): name is Field => FIELDS.some((field) => field === name);

/** The properties of the model that go together. */
const PROPERTIES: Readonly<Record<Field, readonly (keyof Post)[]>> = {
  title: ['title'],
  url: ['url'],
  date: ['date', 'zone', 'dateKnown'],
  author: ['author'],
  description: ['description'],
  tags: ['tags'],
  categories: ['categories'],
  comments: ['comments'],
  body: ['bodyKind', 'body'],
};

/** Fields whose value stands a second time, in the link heading. */
const TWICE: readonly Field[] = ['title', 'url', 'date'];
const inHeading = (field: Field): string => `heading-${field}`;

const listForm = (items: readonly string[]): string => (items.length === 0 ? '' : JSON.stringify([...new Set(items)]));

/** The stored forms of one preset. */
class Forms {
  readonly preset: Preset;
  constructor(preset: Preset) {
    this.preset = preset;
  }

  /** Does a file of this preset hold the field? */
  holds(field: Field): boolean {
    return field === 'body' || rowOf(field, this.preset) !== undefined || (this.preset.heading && TWICE.includes(field));
  }
  text(value: string): string {
    return storedText(value, this.preset);
  }
  items(items: readonly string[], field: 'tags' | 'categories'): string {
    const row = rowOf(field, this.preset);
    return row === undefined ? '' : listForm(storedItems(items, row, this.preset).filter((item) => item !== ''));
  }
  get isDay(): boolean {
    return rowOf('date', this.preset)?.form === 'day';
  }
  date(iso: string | null, zone: number | null): string {
    if (iso === null) return '';
    return this.isDay ? calendarDay(epochMs(iso, 'date'), zone) : iso;
  }
  url(address: string): string {
    const url = webUrl(address)?.href ?? '';
    return this.preset.rows === null ? (webUrl(linkDestination(url))?.href ?? '') : url;
  }
  /** The body as it reads when it has been written: guards are not always undone to the letter. */
  body(post: Pick<Post, 'body' | 'bodyKind'>): string {
    const lines = bodyLines(post.body, post.bodyKind, this.preset);
    const html = htmlLine(lines, this.preset.rows === null);
    const kind = html === null ? 'markdown' : 'html';
    return bodyForm(kind, unguard(html ?? lines, kind, this.preset.engine));
  }
}
const bodyForm = (kind: Post['bodyKind'], body: string): string => (body === '' ? '' : `${kind}\n${body}`);

/** What stands at each place of a file. */
function copiesOf(file: PostFile, forms: Forms): Copies {
  const post = readPost(file);
  const day = fieldDate(file);
  const found: Readonly<Record<string, string | undefined>> = {
    title: fieldText(file, 'title'),
    'heading-title': linkTitle(file),
    url: webUrl(fieldText(file, 'url') ?? '')?.href,
    'heading-url': webUrl(file.heading?.destination.text ?? '')?.href,
    date: day === null ? undefined : forms.isDay ? day.date.slice(0, 10) : day.date,
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

function read(text: string, forms: Forms): Reading {
  if (isUndecodable(text)) return { kind: 'unreadable', why: 'not UTF-8' };
  if (text === '') return { kind: 'unreadable', why: 'empty' };
  try {
    const file = openPost(text);
    const copies = copiesOf(file, forms);
    return { kind: 'post', key: canonicalKey(copies.url ?? copies['heading-url'] ?? ''), copies };
  } catch (error) {
    if (error instanceof NotAPostError) return { kind: 'not-a-post', why: error.message };
    if (error instanceof UnreadableError) return { kind: 'unreadable', why: error.message };
    throw error;
  }
}

/** The value that one place gives, in stored form. */
function valueAt(field: Field, value: string, forms: Forms): string {
  if (field === 'title') return forms.text(value);
  if (field === 'date') return forms.isDay ? value.slice(0, 10) : value;
  return value;
}

/** The value of two places that say the same, each in its own way; null when they do not. */
function agreed(field: Field, copies: Copies, forms: Forms): string | null {
  const [front, heading] = [copies[field], copies[inHeading(field)]];
  if (front === undefined || heading === undefined) return null;
  if (field === 'title') return isSameTitle(heading, front) ? forms.text(heading) : null;
  if (field === 'url') return front === heading || webUrl(linkDestination(front))?.href === heading ? front : null;
  return front === heading ? front : null;
}

/** The model's values that a file gives, where their stored forms are these; else the stored forms themselves. */
function adopted(post: Post, field: Field, value: string, text: string, forms: Forms): Post {
  const file = parsePost(text);
  const like = (mine: string | null, theirs: string | null): string =>
    [mine, theirs].find((one) => one !== null && forms.text(one) === value) ?? value;
  switch (field) {
    case 'title':
      return { ...post, title: like(post.title, file.title) };
    case 'author':
      return { ...post, author: [post.author, file.author].find((name) => personName(forms.text(name)) === value) ?? value };
    case 'description':
      return { ...post, description: value === '' ? null : like(post.description, file.description) };
    case 'url':
      return { ...post, url: value };
    case 'date': {
      if (value === '') return { ...post, date: null, dateKnown: false };
      return forms.isDay
        ? { ...post, date: `${value}T00:00:00.000Z`, zone: null, dateKnown: true }
        : { ...post, date: value, dateKnown: true };
    }
    case 'tags':
    case 'categories': {
      const stored: unknown = value === '' ? [] : JSON.parse(value);
      const items = Array.isArray(stored) ? stored.filter((item) => typeof item === 'string') : [];
      const known = [...post[field], ...file[field]];
      return {
        ...post,
        [field]: items.map((item) => known.find((one) => forms.items([one], field) === listForm([item])) ?? item),
      };
    }
    case 'comments': {
      const { comments: _, ...rest } = post;
      return value === 'true' ? { ...rest, comments: true } : rest;
    }
    case 'body': {
      if (value === '') return { ...post, body: '' };
      const end = value.indexOf('\n');
      return { ...post, bodyKind: value.slice(0, end) === 'html' ? 'html' : 'markdown', body: value.slice(end + 1) };
    }
  }
}

function changesOf(post: Post, fields: readonly Field[]): PostChanges {
  return {
    ...(fields.includes('title') ? { title: post.title } : {}),
    ...(fields.includes('url') ? { url: post.url } : {}),
    ...(fields.includes('date') && post.date !== null ? { date: post.date, zone: post.zone } : {}),
    ...(fields.includes('author') ? { author: post.author } : {}),
    ...(fields.includes('description') ? { description: post.description } : {}),
    ...(fields.includes('tags') ? { tags: post.tags } : {}),
    ...(fields.includes('categories') ? { categories: post.categories } : {}),
    ...(fields.includes('comments') ? { comments: post.comments === true } : {}),
    ...(fields.includes('body') ? { body: post.body, bodyKind: post.bodyKind } : {}),
  };
}

/** The text functions on the real post format, for one preset. Readings are kept as long as the result is: make one per run. */
export function realTexts(options: TextOptions): Texts<Post> {
  const forms = new Forms(PRESETS[options.preset]);
  const readings = new Map<string, Reading>();
  const stored = (name: string, post: Post): string => {
    if (!isField(name) || !forms.holds(name)) return '';
    switch (name) {
      case 'title':
        return forms.text(post.title);
      case 'url':
        return forms.url(post.url);
      case 'date':
        return forms.date(post.date, post.zone);
      case 'author':
        return personName(forms.text(post.author));
      case 'description':
        return forms.text(post.description ?? '');
      case 'tags':
      case 'categories':
        return forms.items(post[name], name);
      case 'comments':
        return post.comments === true ? 'true' : '';
      case 'body':
        return forms.body(post);
    }
  };
  const placesOf = (field: Field) => (TWICE.includes(field) ? [field, inHeading(field)] : [field]);
  const naming = { preset: options.preset, idInName: options.idInName };
  return {
    copies: Object.fromEntries(FIELDS.filter((field) => forms.holds(field)).map((field) => [field, placesOf(field)])),
    kin: ['title', 'heading-title', 'body'],
    parse: (text) => {
      const known = readings.get(text);
      if (known !== undefined) return known;
      const reading = read(text, forms);
      readings.set(text, reading);
      return reading;
    },
    stored,
    key: (post) => canonicalKey(post.url),
    fieldsOf: parsePost,
    valueOf: (field, copies, places) => {
      if (!isField(field)) return null;
      const same = agreed(field, copies, forms);
      if (same !== null) return valueAt(field, same, forms);
      const values = new Set(places.map((place) => valueAt(field, copies[place] ?? '', forms)));
      return values.size === 1 ? ([...values][0] ?? null) : null;
    },
    adopt: (post, field, value, text) => (isField(field) ? adopted(post, field, value, text, forms) : post),
    overlay: (onto, from, names) => {
      const values = new Map<string, unknown>(Object.entries(onto));
      for (const property of names.filter(isField).flatMap((name) => PROPERTIES[name])) {
        if (from[property] === undefined) values.delete(property);
        else values.set(property, from[property]);
      }
      return Object.fromEntries(values) as unknown as Post; // every property is one of a post's, with its value from a post
    },
    format: (post) => serializePost(post, options),
    revise: (text, post, names) =>
      names.length === 0 ? text : revisePost(text, changesOf(post, names.filter(isField)), options),
    path: (post, attempt) => {
      const folder = options.folder?.(post) ?? '';
      if (attempt === 0) return folder + fileName(post, naming);
      const withId = fileNameWhenTaken(post, naming);
      return folder + (attempt === 1 ? withId : numberedFileName(withId, attempt));
    },
    hash: hashText,
  };
}
