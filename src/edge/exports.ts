import type { DownloadRecord } from '../core/entry.ts';
import { type Outcome, success } from '../core/failure.ts';
import type { Post } from '../core/post.ts';
import { withLibrary, write } from './library-access.ts';
import { placementRows } from './sync-rows.ts';

/**
 * The downloads folder as the library knows it: a folder without a handle, that is written by downloads and read by an import.
 * Its placements hold what was last downloaded, or last imported, of each post; that is the base of the next import.
 */
export const EXPORTS = 'downloads';

/** Where exports go, below the downloads folder. */
export const EXPORT_FOLDER = 'Clippost/_posts/';

/** A complete download, and whose text it holds; `entry` is null for a text that is no post of the library. */
export interface Exported {
  readonly record: DownloadRecord;
  readonly entry: {
    readonly id: string;
    /** The `rev` whose values the text says. */
    readonly rev: number;
    readonly post: Post;
    readonly text: string;
    /** Below the downloads folder, with the final name. */
    readonly path: string;
  } | null;
}

/** Notes downloads and the bases they are: both or neither. */
export const noteExports = (exported: readonly Exported[]): Promise<Outcome<null>> =>
  write<null>(['downloads', 'placements', 'bases'], async (transaction, changed) => {
    for (const { record, entry } of exported) {
      await transaction.objectStore('downloads').put(record);
      changed('downloads', record.textHash);
      if (entry === null) continue;
      const before = await transaction.objectStore('placements').get([EXPORTS, entry.id]);
      const settled = { stat: null, next: null, unconfirmed: false, want: null, agreed: entry.rev, refused: null } as const;
      const rev = Math.max(Date.now(), (before?.rev ?? 0) + 1);
      const place = { path: entry.path, text: entry.text, fields: entry.post, ...settled, rev };
      const { row, base } = placementRows(EXPORTS, entry.id, place, record.textHash);
      await transaction.objectStore('placements').put(row);
      await transaction.objectStore('bases').put(base);
    }
    return success(null);
  });

/** Where the last export of each entry lies, by the entry's id. */
export const listExports = (): Promise<Outcome<ReadonlyMap<string, string>>> =>
  withLibrary(async (db) => {
    const rows = await db.getAllFromIndex('placements', 'folderId', EXPORTS);
    return success(new Map(rows.map(({ entryId, path }) => [entryId, path])));
  });
