import type { PostChanges } from '../format/changes.ts';
import { parsePost, personName } from '../format/parse.ts';
import { PRESETS } from '../format/presets.ts';
import { revisePost } from '../format/revise.ts';
import { canonicalKey } from '../identity.ts';
import type { Post } from '../post.ts';
import { adopted } from './adopt.ts';
import { FIELDS, type Field, Forms, inHeading, isField, TWICE } from './forms.ts';
import { agreedValue, readCopies, valueAt } from './post-copies.ts';
import type { Reading, Texts } from './types.ts';
import { type TextOptions, writerTexts } from './writer-text.ts';

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
  return {
    ...writerTexts(options),
    copies: Object.fromEntries(FIELDS.filter((field) => forms.holds(field)).map((field) => [field, placesOf(field)])),
    kin: ['title', 'heading-title', 'body'],
    parse: (text) => {
      const known = readings.get(text);
      if (known !== undefined) return known;
      const reading = readCopies(text, forms);
      readings.set(text, reading);
      return reading;
    },
    stored,
    key: (post) => canonicalKey(post.url),
    fieldsOf: parsePost,
    valueOf: (field, copies, places) => {
      if (!isField(field)) return null;
      const same = agreedValue(field, copies, forms);
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
    revise: (text, post, names) =>
      names.length === 0 ? text : revisePost(text, changesOf(post, names.filter(isField)), options),
  };
}
