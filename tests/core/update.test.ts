// Update takes what the page changed; a field that the person edited is never replaced.
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/core/article.ts';
import { makePost } from '../../src/core/make-post.ts';
import type { Post } from '../../src/core/post.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import { updatePost } from '../../src/core/update.ts';
import { article } from '../samples/article.ts';
import { CLIPPED_AT, entry } from '../samples/entry.ts';

const make = (captured: Article): Post => makePost(captured, { clippedAt: CLIPPED_AT, settings: DEFAULT_SETTINGS });
const now = article({ title: 'The bridge is open', text: 'Longer text.', markdown: 'Longer text.', html: '<p>Longer text.</p>' });

describe('updatePost', () => {
  test('takes just the changed fields', () => {
    const { post, taken, kept } = updatePost(entry(), now, make);
    expect(taken).toEqual(['title', 'body']);
    expect(kept).toEqual([]);
    expect(post).toEqual({ ...entry().post, title: 'The bridge is open', body: 'Longer text.' });
  });

  test("keeps the person's title and says so", () => {
    const { post, taken, kept } = updatePost(entry({}, { title: 'My title' }), now, make);
    expect(taken).toEqual(['body']);
    expect(kept).toEqual(['title']);
    expect(post.title).toBe('My title');
  });

  test('an edit that the page now agrees with is no difference to show', () => {
    expect(updatePost(entry({}, { title: 'The bridge is open' }), now, make).kept).toEqual([]);
  });

  test('a body saved as HTML is updated as HTML', () => {
    const saved = entry({}, { bodyKind: 'html', body: article().html });
    expect(updatePost(saved, now, make).post).toMatchObject({ bodyKind: 'html', body: '<p>Longer text.</p>' });
  });

  test("tags are the person's", () => {
    expect(updatePost(entry({}, { tags: ['bridges'] }), now, make).post.tags).toEqual(['bridges']);
  });

  test('a post that came from a file keeps everything', () => {
    const fromFile = { ...entry(), article: null };
    expect(updatePost(fromFile, now, make)).toEqual({ post: fromFile.post, taken: [], kept: [] });
  });
});
