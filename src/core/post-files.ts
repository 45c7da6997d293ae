import type { Entry } from './entry.ts';
import { fileName, fileNameWhenTaken, numberedFileName } from './file-name.ts';
import { serializePost } from './format/serialize.ts';
import type { Settings } from './settings.ts';
import { fold } from './sync/paths.ts';

/** One post as the file it would be. */
export interface FiledPost {
  readonly entry: Entry;
  readonly name: string;
  readonly text: string;
}

/** Writes one post after the other as the file it would be. */
export type PostFiler = (entry: Entry) => FiledPost;

/**
 * Names the files of many posts side by side: no two names fold to the same (post-format section 6). A name that another post has
 * taken is followed by the one with the ID, then by numbered ones.
 */
export function createPostFiler({
  preset,
  headingGap,
  idInName,
}: Pick<Settings, 'preset' | 'headingGap' | 'idInName'>): PostFiler {
  const taken = new Set<string>();
  return (entry) => {
    const name = freeName(fileName(entry.post, { preset, idInName }), fileNameWhenTaken(entry.post, { preset }), taken);
    taken.add(fold(name));
    return { entry, name, text: serializePost(entry.post, { preset, headingGap }) };
  };
}

function freeName(first: string, withId: string, taken: ReadonlySet<string>): string {
  const free = (name: string): boolean => !taken.has(fold(name));
  if (free(first)) return first;
  if (free(withId)) return withId;
  for (let number = 2; ; number += 1) {
    const numbered = numberedFileName(withId, number);
    if (free(numbered)) return numbered;
  }
}
