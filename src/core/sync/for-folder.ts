import type { Entry } from '../entry.ts';
import type { Post, PresetName } from '../post.ts';

/**
 * A post as a further folder gets it. Hugo drops raw HTML and would show an empty page: a body that is as it was captured goes out as the
 * Markdown of that capture. HTML that a person wrote has no other form. `base` is what the folder's file was last written from: a file that
 * has this very body stays as it is, its bytes are the person's.
 */
export function postFor(preset: PresetName, { post, article }: Pick<Entry, 'post' | 'article'>, base: Post | null): Post {
  if (preset !== 'hugo' || post.bodyKind !== 'html' || article === null) return post;
  if (base?.bodyKind === 'html' && base.body === post.body) return post;
  return post.body.trim() === article.html.trim() ? { ...post, bodyKind: 'markdown', body: article.markdown } : post;
}
