import { fileName, fileNameWhenTaken, numberedFileName } from '../file-name.ts';
import { type SerializeOptions, serializePost } from '../format/serialize.ts';
import { hashText } from '../hash.ts';
import type { Post } from '../post.ts';
import type { WriterTexts } from './outbox.ts';

export interface TextOptions extends SerializeOptions {
  readonly idInName?: 'always' | 'taken';
  /** Folder of a new post below the chosen one, with a slash at its end; '' for none. */
  readonly folder?: (post: Post) => string;
}

/** What writing new posts takes: no reader of YAML, so that the worker stays small. */
export function writerTexts(options: TextOptions): WriterTexts<Post> {
  const naming = { preset: options.preset, idInName: options.idInName };
  return {
    format: (post) => serializePost(post, options),
    path: (post, attempt) => {
      const folder = options.folder?.(post) ?? '';
      if (attempt === 0) return folder + fileName(post, naming);
      const withId = fileNameWhenTaken(post, naming);
      return folder + (attempt === 1 ? withId : numberedFileName(withId, attempt));
    },
    hash: hashText,
  };
}
