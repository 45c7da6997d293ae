import type { PostField } from './entry.ts';
import { line, tidy } from './format/text.ts';
import { webUrl } from './identity.ts';
import type { Post } from './post.ts';

/** The fields of a post that one field of a form stands for. */
const PARTS: { readonly [F in PostField]: readonly (keyof Post)[] } = {
  title: ['title'],
  author: ['author'],
  source: ['source'],
  date: ['date', 'zone', 'dateKnown'],
  tags: ['tags'],
  categories: ['categories'],
  url: ['url'],
  bodyKind: ['bodyKind', 'body'], // a kind never travels without its body
  body: ['bodyKind', 'body'],
  description: ['description'],
};

/** A saved post with what a person typed over it. */
export interface Edit {
  readonly base: Post;
  readonly post: Post;
  readonly touched: readonly PostField[];
}

export const unedited = (base: Post): Edit => ({ base, post: base, touched: [] });

/** One field as the person wants it. */
export const withField = (edit: Edit, field: PostField, values: Partial<Post>): Edit => ({
  ...edit,
  post: { ...edit.post, ...values },
  touched: edit.touched.includes(field) ? edit.touched : [...edit.touched, field],
});

/** Only the touched fields: what a draft holds. */
export const touchedFields = ({ post, touched }: Edit): Partial<Post> =>
  Object.fromEntries(touched.flatMap((field) => PARTS[field]).map((name) => [name, post[name]]));

/** The form's fields that a draft holds values for. */
const fieldsOf = (part: Partial<Post>): readonly PostField[] =>
  (Object.keys(PARTS) as PostField[]) // the table's keys are all fields
    .filter((field) => field !== 'bodyKind' && PARTS[field].some((name) => name in part));

/** A draft's fields over a post. */
export const withFields = (base: Post, fields: Partial<Post>): Edit => ({
  base,
  post: { ...base, ...fields },
  touched: fieldsOf(fields),
});

/** The same edits over a post that was changed elsewhere. */
export const rebased = (edit: Edit, base: Post): Edit => ({ ...edit, base, post: { ...base, ...touchedFields(edit) } });

const unique = (values: readonly string[]): readonly string[] => [...new Set(values.map(line).filter((value) => value !== ''))];

/**
 * The post of the fields as it is saved: what was typed is tidied, what came from a file only made a line, so that old posts survive;
 * never an empty title or author (post-format sections 1 and 8), and never an address that is none: the one from before is kept.
 */
export function postOfEdit({ base, post, touched }: Edit): Post {
  const typed = (field: 'title' | 'author'): string => (touched.includes(field) ? tidy(post[field]) : line(post[field]));
  const address = webUrl(post.url.trim()) ?? webUrl(base.url);
  const host = address?.hostname.replace(/^www\./, '') ?? '';
  const source = tidy(post.source ?? '') || null;
  return {
    ...post,
    title: typed('title') || base.title || host,
    author: typed('author') || source || host,
    source,
    description: tidy(post.description ?? '') || null,
    url: address?.href ?? base.url,
    tags: unique(post.tags),
    categories: unique(post.categories),
  };
}
