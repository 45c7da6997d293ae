import type { Entry } from '../../core/entry.ts';
import type { MadeFor } from '../../core/messages.ts';
import type { Post } from '../../core/post.ts';
import type { Settings } from '../../core/settings.ts';
import { placementsOfEntry } from '../../edge/placements.ts';

/**
 * The texts of an entry's files once its post is `post`, made here because the worker reads no YAML. Empty where there is no file; then, and
 * when anything stands in the way, the change waits for the library page.
 */
export async function madeTexts(entry: Entry, post: Post, { headingGap, idInName }: Settings): Promise<readonly MadeFor[]> {
  const found = await placementsOfEntry(entry.id);
  if (!found.ok || found.value.length === 0) return [];
  const [{ makeFileText }, { postFor }] = await Promise.all([import('./file-text.ts'), import('../../core/sync/for-folder.ts')]);
  return found.value.flatMap(({ folder, place }) => {
    const { preset, role } = folder;
    const fit = role === 'write-only' ? postFor(preset, { ...entry, post }, place.fields) : post;
    // Of a text that is just being taken from the page the capture is not at hand here: the library page will have it.
    if (role === 'write-only' && fit.bodyKind !== place.fields.bodyKind) return [];
    const made = makeFileText({ preset, headingGap, idInName }, { ...entry, post: fit }, place);
    return made === null ? [] : [{ folderId: folder.id, post, made }];
  });
}
