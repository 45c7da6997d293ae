import { type Outcome, success } from '../core/failure.ts';
import type { Post } from '../core/post.ts';
import type { Placement } from '../core/sync/types.ts';
import { withLibrary } from './library-access.ts';
import { beginningWith, type FolderRow, placementOf } from './sync-rows.ts';

interface Placed {
  readonly folder: FolderRow;
  readonly place: Placement<Post>;
}

/** Where an entry's files lie in the folders that were chosen, and what was last agreed on, or written, there. */
export const placementsOfEntry = (entryId: string): Promise<Outcome<readonly Placed[]>> =>
  withLibrary(async (db) => {
    const placed: Placed[] = [];
    for (const folder of await db.getAll('folders')) {
      const key: [string, string] = [folder.id, entryId];
      const [row, base] = await Promise.all([db.get('placements', key), db.get('bases', key)]);
      if (row !== undefined && base !== undefined) placed.push({ folder, place: placementOf(row, base) });
    }
    return success(placed);
  });

/** Which articles the posts are about that have a placement in a folder, and which of these lie in the trash. */
export const placedKeys = (
  folderId: string,
): Promise<Outcome<{ readonly live: ReadonlySet<string>; readonly trashed: ReadonlySet<string> }>> =>
  withLibrary(async (db) => {
    const transaction = db.transaction(['entries', 'placements']);
    const entries = transaction.objectStore('entries');
    const [keys, trashedIds] = await Promise.all([
      transaction.objectStore('placements').getAllKeys(beginningWith(folderId)),
      entries.index('trashed').getAllKeys(),
    ]);
    const [placed, inTrash] = [new Set(keys.map(([, id]) => id)), new Set(trashedIds)];
    const found = { live: new Set<string>(), trashed: new Set<string>() };
    for (let at = await entries.index('sync').openKeyCursor(); at !== null; at = await at.continue())
      if (placed.has(at.primaryKey)) found[inTrash.has(at.primaryKey) ? 'trashed' : 'live'].add(at.key[1]);
    return success(found);
  });
