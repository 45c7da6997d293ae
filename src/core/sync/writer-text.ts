import { numberedFileName } from '../file-name.ts';
import { type SerializeOptions, serializePost } from '../format/serialize.ts';
import { hashText } from '../hash.ts';
import { defaultPattern, pathOf } from '../path-pattern.ts';
import type { Post } from '../post.ts';
import type { WriterTexts } from './outbox.ts';

export interface TextOptions extends SerializeOptions {
  readonly idInName?: 'always' | 'taken';
  /** How new posts are named below the folder, without a fault (`path-pattern.ts`); null: as the preset names them. */
  readonly pattern?: string | null;
}

/** What writing new posts takes: no reader of YAML, so that the worker stays small. */
export function writerTexts(options: TextOptions): WriterTexts<Post> {
  const pattern = options.pattern ?? defaultPattern(options.preset);
  return {
    format: (post) => serializePost(post, options),
    path: (post, attempt) => {
      const path = pathOf(pattern, post, { withId: attempt > 0 || options.idInName === 'always' });
      return attempt < 2 ? path : numberedFileName(path, attempt);
    },
    hash: hashText,
  };
}
