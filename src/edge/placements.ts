import { type Outcome, success } from '../core/failure.ts';
import type { Post } from '../core/post.ts';
import type { Placement } from '../core/sync/types.ts';
import { withLibrary } from './library-access.ts';
import { type FolderRow, placementOf } from './sync-rows.ts';

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
