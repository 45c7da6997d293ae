import { type Outcome, success } from '../../core/failure.ts';
import { defaultPattern } from '../../core/path-pattern.ts';
import type { PresetName } from '../../core/post.ts';
import type { Settings } from '../../core/settings.ts';
import { type Inspection, NOTHING_FOUND, proposalFor, siteOf } from '../../core/sync/inspect.ts';
import { folderBelow, keptBases } from '../../edge/folders.ts';
import { type Inspected, inspectFolder, namesIn } from '../../edge/inspect-folder.ts';
import { listKeys } from '../../edge/library.ts';
import { placedKeys } from '../../edge/placements.ts';
import type { FolderRow } from '../../edge/sync-rows.ts';
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
  const kept = handle === null ? success(null) : await keptBases(handle);
  if (!kept.ok) return kept;
  const placed = kept.value === null ? success(null) : await placedKeys(kept.value.id);
  if (!placed.ok) return placed;
  const prospect = prospectOf(inspection, there, keys.value, placed.value);
  const habits = habitsFor(inspection, site?.preset ?? null, settings, kept.value);
  return success({ ...candidate, found: { inspection, prospect, habits } });
}

interface Keys<T> {
  readonly live: T;
  readonly trashed: T;
}

/** `placed`: the articles of a folder that goes on where it was; null: every post and every file is linked anew. */
function prospectOf(
  { posts }: Inspection,
  there: ReadonlySet<string>,
  { live, trashed }: Keys<readonly string[]>,
  placed: Keys<ReadonlySet<string>> | null,
): Prospect {
  const isPlaced = (key: string): boolean => placed !== null && (placed.live.has(key) || placed.trashed.has(key));
  const liveKeys = new Set(live);
  const both = [...there].filter((key) => liveKeys.has(key));
  const inTrash = trashed.filter((key) => there.has(key) && !liveKeys.has(key));
  const linked = both.filter((key) => !isPlaced(key)).length;
  const revived = inTrash.filter((key) => !isPlaced(key)).length;
  return {
    goesOn: placed !== null,
    written: live.filter((key) => !there.has(key) && !isPlaced(key)).length,
    missing: live.filter((key) => !there.has(key) && isPlaced(key)).length,
    deleted: inTrash.length - revived,
    linked,
    revived,
    taken: posts - both.length - inTrash.length,
  };
}

/**
 * An archive goes on in its own way; where the folder does not say, as its site wants it; else as before. A folder that goes on where it was
 * keeps the path that a person gave it.
 */
function habitsFor(found: Inspection, site: PresetName | null, settings: Settings, known: FolderRow | null): Habits {
  const proposed = proposalFor(found);
  const preset = proposed.preset ?? site ?? settings.preset;
  const pattern = known === null ? proposed.pattern : known.pattern;
  return {
    preset,
    bodyKind: proposed.bodyKind ?? settings.bodyKind,
    comments: found.posts === 0 ? settings.comments : proposed.comments,
    pattern: pattern === defaultPattern(preset) ? null : pattern,
  };
}
