import { type Outcome, success } from '../core/failure.ts';
import type { Post } from '../core/post.ts';
import type { Placement } from '../core/sync/types.ts';
import { withLibrary } from './library-access.ts';
import { placementOf } from './sync-record.ts';
import type { FolderRow } from './sync-rows.ts';

/** Where an entry's file lies in the folder that is kept in step, and what both sides last agreed on; null without folder or file. */
export const placementOfEntry = (
  entryId: string,
): Promise<Outcome<{ readonly folder: FolderRow; readonly place: Placement<Post> } | null>> =>
  withLibrary(async (db) => {
    const folder = (await db.getAll('folders')).find(({ role }) => role === 'two-way');
    if (folder === undefined) return success(null);
    const key: [string, string] = [folder.id, entryId];
    const [row, base] = await Promise.all([db.get('placements', key), db.get('bases', key)]);
    return success(row === undefined || base === undefined ? null : { folder, place: placementOf(row, base) });
  });
