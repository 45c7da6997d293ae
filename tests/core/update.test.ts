// Update takes what the page changed; a field that the person edited is never replaced.
import { expect, test } from 'vitest';
import type { Entry } from '../../src/core/entry.ts';
import type { Post } from '../../src/core/post.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import { updatedPost } from '../../src/core/update.ts';
import { article } from '../samples/article.ts';
import { entry } from '../samples/entry.ts';

const title = 'The bridge is open';
const NEW_BODY = { body: 'Longer text.' };
const now = article({ title, text: 'Longer text.', markdown: 'Longer text.', html: '<p>Longer text.</p>' });

/** what, the saved post, what of it is changed */
const TABLE: readonly [string, Entry, Partial<Post>][] = [
  ['just the changed fields', entry(), { title, ...NEW_BODY }],
  ["not the person's title", entry({}, { title: 'My title' }), NEW_BODY],
  ["not the person's text", entry({}, { body: 'My text' }), { title }],
  ['a body saved as HTML as HTML', entry({}, { bodyKind: 'html', body: article().html }), { title, body: now.html }],
  ["not the person's tags", entry({}, { tags: ['bridges'] }), { title, ...NEW_BODY }],
  ['nothing into a post that came from a file', { ...entry(), article: null }, {}],
];

test.each(TABLE)('takes %s', (_what, saved, changed) => {
  expect(updatedPost(saved, now, DEFAULT_SETTINGS)).toEqual({ ...saved.post, ...changed });
});
