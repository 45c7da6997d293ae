import type { Article } from './article.ts';
import { type ComparedField, compareCapture } from './compare.ts';
import type { Entry } from './entry.ts';
import { makePost } from './make-post.ts';
import type { Post } from './post.ts';
import type { Settings } from './settings.ts';

/** The fields of a post that belong to one compared field; an unknown date brings its zone along. */
const POST_FIELDS: { readonly [F in ComparedField]: readonly (keyof Post)[] } = {
  title: ['title'],
  author: ['author'],
  source: ['source'],
  date: ['date', 'zone', 'dateKnown'],
  body: ['body'],
};

/**
 * The post of an entry once the page as it is now was taken into it: just what the page changed since it was captured. A field that
 * differs from what the captured page made was edited by the person and is never replaced. An entry without a captured page keeps every field.
 */
export function updatedPost(entry: Entry, now: Article, settings: Settings): Post {
  if (entry.article === null) return entry.post;
  const made = (article: Article): Post =>
    withKind(makePost(article, { clippedAt: entry.post.clippedAt ?? entry.savedAt, settings }), article, entry.post);
  const [captured, fresh] = [made(entry.article), made(now)];
  const names = compareCapture(entry.article, now)
    .changed.map((field) => POST_FIELDS[field])
    .filter((fields) => fields.every((name) => entry.post[name] === captured[name]))
    .flat();
  return { ...entry.post, ...Object.fromEntries(names.map((name) => [name, fresh[name]])) };
}

/** The body in the kind that the saved post has. */
const withKind = (post: Post, article: Article, like: Post): Post => ({
  ...post,
  bodyKind: like.bodyKind,
  body: like.bodyKind === 'html' ? article.html : article.markdown,
});
