import { type Outcome, success } from '../../core/failure.ts';
import type { PresetName } from '../../core/post.ts';
import type { Settings } from '../../core/settings.ts';
import { type Inspection, NOTHING_FOUND, proposalFor, siteOf } from '../../core/sync/inspect.ts';
import { folderBelow } from '../../edge/folders.ts';
import { type Inspected, inspectFolder, namesIn } from '../../edge/inspect-folder.ts';
import { listKeys } from '../../edge/library.ts';
import type { Candidate, Habits, Prospect } from './folder-state.ts';

const EMPTY: Inspected = { found: NOTHING_FOUND, keys: new Set() };

/**
 * Looks through a picked folder: what is there, what would happen, how new posts would be written. Nothing is written.
 * `below`: where in it the posts lie; null asks the folder, which may be the top of a site or vault.
 */
export async function candidateFor(
  picked: FileSystemDirectoryHandle,
  below: string | null,
  settings: Settings,
  onLooked: (candidate: Candidate) => void,
): Promise<Outcome<Candidate>> {
  const site = siteOf(await namesIn(picked));
  const candidate: Candidate = { picked, below: below ?? site?.posts ?? '', site, looked: { done: 0, of: 0 }, found: null };
  onLooked(candidate);
  const handle = await folderBelow(picked, candidate.below, false);
  const looked =
    handle === null
      ? success(EMPTY)
      : await inspectFolder(handle, (done, of) => onLooked({ ...candidate, looked: { done, of } }));
  if (!looked.ok) return looked;
  const keys = await listKeys();
  if (!keys.ok) return keys;
  const { found: inspection, keys: there } = looked.value;
  const prospect = prospectOf(inspection, there, keys.value);
  const habits = habitsFor(inspection, site?.preset ?? null, settings);
  return success({ ...candidate, found: { inspection, prospect, habits } });
}

function prospectOf(
  { posts }: Inspection,
  there: ReadonlySet<string>,
  { live, trashed }: { readonly live: readonly string[]; readonly trashed: readonly string[] },
): Prospect {
  const liveKeys = new Set(live);
  const linked = [...there].filter((key) => liveKeys.has(key)).length;
  const revived = trashed.filter((key) => there.has(key) && !liveKeys.has(key)).length;
  return { written: live.filter((key) => !there.has(key)).length, linked, revived, taken: posts - linked - revived };
}

/** An archive goes on in its own way; where the folder does not say, as its site wants it; else as before. */
function habitsFor(found: Inspection, site: PresetName | null, settings: Settings): Habits {
  const { preset, bodyKind, comments } = proposalFor(found);
  return {
    preset: preset ?? site ?? settings.preset,
    bodyKind: bodyKind ?? settings.bodyKind,
    comments: found.posts === 0 ? settings.comments : comments,
  };
}
