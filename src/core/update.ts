import type { Article } from './article.ts';
import { type ComparedField, compareCapture } from './compare.ts';
import type { Entry } from './entry.ts';
import { makePost } from './make-post.ts';
import type { Post } from './post.ts';
import type { Settings } from './settings.ts';

export interface Update {
  readonly post: Post;
  /** Fields taken from the page as it is now. */
  readonly taken: readonly ComparedField[];
  /** Fields that the page changed and the person had edited: theirs stays. */
  readonly kept: readonly ComparedField[];
}

/** The fields of a post that belong to one compared field; an unknown date brings its zone along. */
const POST_FIELDS: { readonly [F in ComparedField]: readonly (keyof Post)[] } = {
  title: ['title'],
  author: ['author'],
  source: ['source'],
  date: ['date', 'zone', 'dateKnown'],
  body: ['body'],
};

/**
 * Takes into a saved post just what the page changed since it was captured. `make` is `makePost` with the entry's clip instant:
 * a field that differs from what the captured page made was edited by the person and is never replaced.
 * An entry without a captured page keeps every field.
 */
export function updatePost(entry: Entry, now: Article, make: (article: Article) => Post): Update {
  if (entry.article === null) return { post: entry.post, taken: [], kept: [] };
  const { changed } = compareCapture(entry.article, now);
  const captured = withKind(make(entry.article), entry.article, entry.post);
  const fresh = withKind(make(now), now, entry.post);
  const edited = (field: ComparedField): boolean => POST_FIELDS[field].some((name) => entry.post[name] !== captured[name]);
  const taken = changed.filter((field) => !edited(field));
  const kept = changed.filter((field) => edited(field) && POST_FIELDS[field].some((name) => entry.post[name] !== fresh[name]));
  const values = taken.flatMap((field) => POST_FIELDS[field]).map((name) => [name, fresh[name]]);
  return { post: { ...entry.post, ...Object.fromEntries(values) }, taken, kept };
}

/** The post of an entry once the page as it is now was taken into it. */
export const updatedPost = (entry: Entry, now: Article, settings: Settings): Post =>
  updatePost(entry, now, (article) => makePost(article, { clippedAt: entry.post.clippedAt ?? entry.savedAt, settings })).post;

/** The body in the kind that the saved post has. */
const withKind = (post: Post, article: Article, like: Post): Post => ({
  ...post,
  bodyKind: like.bodyKind,
  body: like.bodyKind === 'html' ? article.html : article.markdown,
});
