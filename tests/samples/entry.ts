import type { Entry } from '../../src/core/entry.ts';
import { canonicalKey } from '../../src/core/identity.ts';
import { makePost } from '../../src/core/make-post.ts';
import type { Post } from '../../src/core/post.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import { article as sample } from './article.ts';

export const CLIPPED_AT = '2026-03-06T10:00:00.000Z';

/** A saved entry of a sample article; `post` holds the person's edits. */
export function entry(changes: Partial<Entry> = {}, post: Partial<Post> = {}): Entry {
  const article = changes.article ?? sample();
  const made = { ...makePost(article, { clippedAt: CLIPPED_AT, settings: DEFAULT_SETTINGS }), ...post };
  return {
    id: 'e1',
    key: canonicalKey(made.url),
    scope: 'article',
    rev: 1,
    post: made,
    article,
    textHash: 'h1',
    savedAt: CLIPPED_AT,
    changedAt: CLIPPED_AT,
    trashed: null,
    lastSave: { kind: 'new', at: CLIPPED_AT, rev: 1, requestId: 'e1' },
    ...changes,
  };
}
