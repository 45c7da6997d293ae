import type { Post, PresetName } from '../../core/post.ts';
import { adoptAll, linkTakes } from '../../core/sync/decide.ts';
import { realTexts } from '../../core/sync/real-text.ts';

/** The post with the values that a file of it had; what the file does not hold stays. Null for bytes that are no post. */
export function postOfFile(post: Post, text: string, preset: PresetName): Post | null {
  const texts = realTexts({ preset });
  if (texts.parse(text).kind !== 'post') return null;
  const entry = { id: '', fields: post, rev: 0, trashed: null, kept: [] };
  return adoptAll(texts, post, linkTakes(texts, entry, text), text);
}
