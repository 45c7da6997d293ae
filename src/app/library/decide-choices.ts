import { webUrl } from '../../core/identity.ts';
import type { Post } from '../../core/post.ts';
import type { Sides } from '../../core/sync/resolve.ts';
import { mergedText, type Picked, type Stretch } from './paragraphs.ts';

/** What was picked for one field: a side, or what the person writes. */
export type Choice = 'ours' | 'theirs' | { readonly own: string };
export type Choices = Readonly<Record<string, Choice>>;

/** Fields that a person can write a third version of, in one line. */
const WRITABLE = ['title', 'url', 'author', 'description', 'tags', 'categories'] as const;
type Writable = (typeof WRITABLE)[number];
export const isWritable = (field: string): field is Writable => WRITABLE.some((name) => name === field);

const COMMA = /\s*[,，]\s*/;

/** A field of a post as one text; '' where it says nothing. */
export function valueText(post: Post, field: string): string {
  switch (field) {
    case 'tags':
    case 'categories':
      return post[field].join(', ');
    case 'comments':
      return post.comments === true ? 'True' : '';
    case 'title':
    case 'url':
    case 'author':
    case 'source':
    case 'description':
    case 'date':
    case 'body':
      return post[field] ?? '';
    case 'extra':
      return post.extra.join('\n');
    default:
      return '';
  }
}

/** Why something that the person wrote cannot be the value of a field: a post without a title or an address is none. */
export function ownProblem(field: string, own: string): 'url' | 'title' | null {
  if (field === 'title' && own.trim() === '') return 'title';
  return field === 'url' && webUrl(own.trim()) === null ? 'url' : null;
}

/** What the person wrote of a field, whether a post can have it or not. A tag has no comma in it. */
function ownValues({ bodyKind }: Post, field: string, own: string): Partial<Post> {
  if (field === 'body') return { bodyKind, body: own };
  if (!isWritable(field)) return {};
  if (field === 'tags' || field === 'categories') return { [field]: own.split(COMMA).filter((item) => item !== '') };
  return { [field]: field === 'description' && own === '' ? null : own };
}

/** What the person wrote of the fields that both sides changed: an edit of the post that is not saved. */
export const writtenValues = ({ ours, clash }: Pick<Sides<Post>, 'ours' | 'clash'>, written: Choices): Partial<Post> =>
  Object.fromEntries(
    clash.flatMap((field) => {
      const choice = written[field];
      return typeof choice === 'object' ? Object.entries(ownValues(ours, field, choice.own)) : [];
    }),
  );

/** The way back: an edit that is not saved is the person's own version of these fields. */
export function writtenChoices({ ours, clash }: Pick<Sides<Post>, 'ours' | 'clash'>, typed: Partial<Post>): Choices {
  const isOwn = (field: string): boolean =>
    field === 'body' ? typed.body !== undefined && typed.bodyKind === ours.bodyKind : isWritable(field) && field in typed;
  return Object.fromEntries(clash.filter(isOwn).map((field) => [field, { own: valueText({ ...ours, ...typed }, field) }]));
}

/** A post in which the person wrote a field. */
function withOwn(post: Post, field: string, own: string): Post {
  const isLine = field === 'title' || field === 'url' || field === 'author';
  return ownProblem(field, own) !== null ? post : { ...post, ...ownValues(post, field, isLine ? own.trim() : own) };
}

/**
 * The post that was chosen: ours, with the fields of the other side where that was picked (`overlay`), and what the person wrote.
 * Where the body is merged by paragraph, its picks stand for a choice.
 */
export function chosenPost(
  sides: { readonly ours: Post; readonly theirs: Post },
  choices: Choices,
  merge: { readonly stretches: readonly Stretch[]; readonly picks: Readonly<Record<number, Picked>> } | null,
  overlay: (onto: Post, from: Post, fields: readonly string[]) => Post,
): Post {
  const fromTheirs = Object.keys(choices).filter((field) => choices[field] === 'theirs');
  let post = overlay(sides.ours, sides.theirs, fromTheirs);
  if (merge !== null && choices.body === undefined)
    post = { ...post, body: mergedText(merge.stretches, merge.picks, post.bodyKind) };
  for (const [field, choice] of Object.entries(choices)) if (typeof choice === 'object') post = withOwn(post, field, choice.own);
  return post;
}

/** How many places are still to choose: fields, those too for which the person wrote what cannot be, and of a merged body the stretches that differ. */
export function openPlaces(
  clash: readonly string[],
  choices: Choices,
  merge: { readonly stretches: readonly Stretch[]; readonly picks: Readonly<Record<number, Picked>> } | null,
): number {
  const isOpen = (field: string): boolean => {
    const choice = choices[field];
    if (choice === undefined) return field !== 'body' || merge === null;
    return typeof choice === 'object' && ownProblem(field, choice.own) !== null;
  };
  const fields = clash.filter(isOpen).length;
  if (merge === null || choices.body !== undefined) return fields;
  return fields + merge.stretches.filter(({ kind }, index) => kind === 'differs' && merge.picks[index] === undefined).length;
}
