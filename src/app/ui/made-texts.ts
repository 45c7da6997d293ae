import type { Entry } from '../../core/entry.ts';
import type { MadeFor } from '../../core/messages.ts';
import type { Post } from '../../core/post.ts';
import type { Settings } from '../../core/settings.ts';
import { placementOfEntry } from '../../edge/placements.ts';

/**
 * The text of an entry's file once its post is `post`, made here because the worker reads no YAML. Empty where there is no file; then, and
 * when anything stands in the way, the change waits for the library page.
 */
export async function madeTexts(entry: Entry, post: Post, { headingGap, idInName }: Settings): Promise<readonly MadeFor[]> {
  const found = await placementOfEntry(entry.id);
  if (!found.ok || found.value === null) return [];
  const { folder, place } = found.value;
  const { makeFileText } = await import('./file-text.ts');
  const made = makeFileText({ preset: folder.preset, headingGap, idInName }, { ...entry, post }, place);
  return made === null ? [] : [{ folderId: folder.id, post, made }];
}
