import { parsePost, personName } from '../format/parse.ts';
import type { Post } from '../post.ts';
import { type Field, type Forms, listForm } from './forms.ts';

/** The model's values that a file gives, where their stored forms are these; else the stored forms themselves. */
export function adopted(post: Post, field: Field, value: string, text: string, forms: Forms): Post {
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
