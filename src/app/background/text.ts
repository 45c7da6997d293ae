import type { Entry } from '../../core/entry.ts';
import { fileName, fileNameWhenTaken } from '../../core/file-name.ts';
import { serializePost } from '../../core/format/serialize.ts';
import { hashText } from '../../core/hash.ts';
import { canonicalKey, shortId } from '../../core/identity.ts';
import type { Post } from '../../core/post.ts';
import type { Settings } from '../../core/settings.ts';

/** The exact text of a post's file under these settings. */
export const textOf = (post: Post, { preset, headingGap }: Settings): string => serializePost(post, { preset, headingGap });

/** Names to ask the browser for, best first; the last is plain enough for every system. */
export const namesOf = (post: Post, { preset, idInName }: Settings): readonly string[] => [
  fileName(post, { preset, idInName }),
  fileNameWhenTaken(post, { preset }),
  `${shortId(canonicalKey(post.url))}.md`,
];

/** An entry whose post is `post`: key and hash follow the post. */
export const withPost = <E extends Entry>(entry: E, post: Post, settings: Settings): E => ({
  ...entry,
  post,
  key: canonicalKey(post.url),
  textHash: hashText(textOf(post, settings)),
});
