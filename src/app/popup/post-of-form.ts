import type { Draft } from '../../core/entry.ts';
import { line, tidy } from '../../core/format/text.ts';
import { canonicalKey, webUrl } from '../../core/identity.ts';
import type { Post } from '../../core/post.ts';
import { captureOf, type Form, touchedFields } from './state.ts';

/** True when the address can stand in a post: absolute http(s). */
export const isAddress = (text: string): boolean => webUrl(text.trim()) !== null;

/**
 * The post of the fields, as it is saved: what was typed tidied, and never an empty title or author (post-format sections 1 and 8).
 * An address that is none stays out: the one from before is kept.
 */
export function postOf(form: Form): Post {
  const { post, base } = form;
  const address = webUrl(post.url.trim()) ?? webUrl(base.url);
  const host = address?.hostname.replace(/^www\./, '') ?? '';
  const source = tidy(post.source ?? '') || null;
  return {
    ...post,
    title: typed(form, 'title') || base.title || host,
    author: typed(form, 'author') || source || host,
    source,
    url: address?.href ?? base.url,
    tags: unique(post.tags),
    categories: unique(post.categories),
  };
}

/** A field that a person typed is tidied; one that came from a file is only made a line, so that old posts survive. */
const typed = ({ post, touched }: Form, field: 'title' | 'author'): string =>
  touched.includes(field) ? tidy(post[field]) : line(post[field]);

const unique = (values: readonly string[]): readonly string[] => [...new Set(values.map(line).filter((value) => value !== ''))];

/** The draft of the form, to be found again under the same article, scope and captured title. */
export function draftOf(form: Form, id: string, now: string): Draft {
  const { clip, entry } = form;
  return {
    id,
    key: clip.existing?.entry.key ?? canonicalKey(clip.post.url),
    scope: clip.article.scope,
    pageUrl: clip.article.pageUrl,
    capturedTitle: clip.article.title,
    fields: touchedFields(form.post, form.touched),
    entryId: form.relation === 'another' ? null : (entry?.id ?? null),
    post: postOf(form),
    article: captureOf(form),
    changedAt: now,
  };
}
