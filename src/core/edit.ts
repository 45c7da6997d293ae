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
const FIELDS = Object.keys(PARTS) as PostField[]; // the table's keys are all fields

/** A saved post with what a person typed over it. */
export interface Edit {
  readonly base: Post;
  readonly post: Post;
  readonly touched: readonly PostField[];
}

export const unedited = (base: Post): Edit => ({ base, post: base, touched: [] });

/** One field as the person wants it. */
export const withField = <E extends Edit>(edit: E, field: PostField, values: Partial<Post>): E => ({
  ...edit,
  post: { ...edit.post, ...values },
  touched: [...new Set([...edit.touched, field])],
});

/** Without the fields in which nothing is left of what was typed: back at the value of before, there is nothing to keep and nothing to save. */
export const withoutReturned = <E extends Edit>(edit: E): E => ({
  ...edit,
  touched: edit.touched.filter((field) => PARTS[field].some((name) => !isSame(edit.post[name], edit.base[name]))),
});

const isSame = (one: unknown, other: unknown): boolean => one === other || JSON.stringify(one) === JSON.stringify(other); // lists of words

/** Some fields of another version of the post, on top of what was typed. */
export const withFieldsOf = <E extends Edit>(edit: E, post: Post, fields: readonly PostField[]): E =>
  fields.reduce((next, field) => withField(next, field, touchedFields({ post, touched: [field] })), edit);

/** The fields in which two versions of a post differ. */
export const differingFields = (before: Post, after: Post): readonly PostField[] =>
  FIELDS.filter((field) => PARTS[field].some((name) => before[name] !== after[name]));

/** Only the touched fields: what a draft holds. */
export const touchedFields = ({ post, touched }: Pick<Edit, 'post' | 'touched'>): Partial<Post> =>
  Object.fromEntries(touched.flatMap((field) => PARTS[field]).map((name) => [name, post[name]]));

/** Does a draft hold all that was typed? */
export const isWithin = (edit: Edit, draft: Partial<Post>): boolean =>
  edit.touched.every((field) => PARTS[field].every((name) => isSame(edit.post[name], draft[name])));

/** Fields that were typed, and that the post says otherwise by now than before: neither as it was, nor as typed. */
export const overtaken = (edit: Edit, now: Post): readonly PostField[] =>
  edit.touched.filter(
    (field) => !isWithin({ ...edit, post: edit.base, touched: [field] }, now) && !isWithin({ ...edit, touched: [field] }, now),
  );

/** The form's fields that a draft holds values for. */
const fieldsOf = (part: Partial<Post>): readonly PostField[] =>
  FIELDS.filter((field) => field !== 'bodyKind' && PARTS[field].some((name) => name in part));

/** A draft's fields over a post. */
export const withFields = (base: Post, fields: Partial<Post>): Edit => ({
  base,
  post: { ...base, ...fields },
  touched: fieldsOf(fields),
});

/** The same edits over a post that was changed elsewhere. */
export const rebased = <E extends Edit>(edit: E, base: Post): E => ({
  ...edit,
  base,
  post: { ...base, ...touchedFields(edit) },
});

const unique = (values: readonly string[]): readonly string[] => [...new Set(values.map(line).filter((value) => value !== ''))];

/** True for a date typed later than the clip: no post has one (post-format section 1). */
export const isDateTooLate = ({ post, touched }: Edit): boolean =>
  touched.includes('date') && post.date !== null && post.clippedAt !== null && post.date > post.clippedAt;

/**
 * The post of the fields as it is saved: what was typed is tidied, what came from a file only made a line, so that old posts survive: one
 * that says no author gets none for an edit of its text. Never an empty title or author where one was typed away (post-format sections
 * 1 and 8), and never an address that is none or a date after the clip: the one from before is kept.
 */
export function postOfEdit(edit: Edit): Post {
  const { base, post, touched } = edit;
  const typed = (field: 'title' | 'author' | 'description', or = ''): string =>
    touched.includes(field) ? tidy(post[field] ?? '') || or : line(post[field] ?? '');
  const address = webUrl(post.url.trim()) ?? webUrl(base.url);
  const host = address?.hostname.replace(/^www\./, '') ?? '';
  const source = tidy(post.source ?? '') || null;
  return {
    ...post,
    ...(isDateTooLate(edit) ? { date: base.date, zone: base.zone, dateKnown: base.dateKnown } : {}),
    title: typed('title', base.title || host),
    author: typed('author', source ?? host),
    source,
    description: typed('description') || null,
    url: address?.href ?? base.url,
    tags: unique(post.tags),
    categories: unique(post.categories),
  };
}
