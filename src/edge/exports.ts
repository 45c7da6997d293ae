import type { DownloadRecord } from '../core/entry.ts';
import { type Outcome, success } from '../core/failure.ts';
import type { Post } from '../core/post.ts';
import { withLibrary, write } from './library-access.ts';
import { beginningWith, placementRows } from './sync-rows.ts';

/**
 * The downloads folder as the library knows it: a folder without a handle, that is written by downloads and read by an import.
 * Its placements hold what was last downloaded, or last imported, of each post; that is the base of the next import.
 */
export const EXPORTS = 'downloads';

/** Where exports go, below the downloads folder. */
export const EXPORT_FOLDER = 'Clippost/_posts/';

const isExport = (path: string | undefined): path is string => path?.startsWith(EXPORT_FOLDER) === true;

/** A complete download, and whose text it holds; `entry` is null for a text that is no post of the library. */
export interface Exported {
  readonly record: DownloadRecord;
  readonly entry: {
    readonly id: string;
    /** The `rev` whose values the text says. */
    readonly rev: number;
    readonly post: Post;
    /** As the entry has it: under other settings than those of its last save the file's text is another. */
    readonly textHash: string;
    readonly text: string;
    /** Below the downloads folder, with the final name. */
    readonly path: string;
  } | null;
}

/** Notes downloads and the bases they are: both or neither. */
export const noteExports = (exported: readonly Exported[]): Promise<Outcome<null>> =>
  write<null>(['downloads', 'placements', 'bases', 'bytes'], async (transaction, changed) => {
    for (const { record, entry } of exported) {
      for (const textHash of new Set([record.textHash, entry?.textHash ?? record.textHash])) {
        await transaction.objectStore('downloads').put({ ...record, textHash });
        changed('downloads', textHash);
      }
      if (entry === null) continue;
      const before = await transaction.objectStore('placements').get([EXPORTS, entry.id]);
      const settled = { stat: null, next: null, unconfirmed: false, want: null, agreed: entry.rev, refused: null } as const;
      const replaced = await transaction.objectStore('bases').get([EXPORTS, entry.id]);
      // The file that holds the earlier text may be the one that is edited: it stays a base of that file.
      if (before !== undefined && replaced !== undefined && before.hash !== record.textHash) {
        const bytes = transaction.objectStore('bytes');
        if ((await bytes.index('entryHash').getKey([entry.id, before.hash])) === undefined)
          await bytes.add({ entryId: entry.id, hash: before.hash, text: replaced.text, at: record.at });
      }
      const rev = Math.max(Date.now(), (before?.rev ?? 0) + 1);
      // A zip, or a file at the top, leaves the export where it is.
      const earlier = before?.path;
      const path = isExport(earlier) && !isExport(entry.path) ? earlier : entry.path;
      const place = { path, text: entry.text, fields: entry.post, ...settled, rev };
      const { row, base } = placementRows(EXPORTS, entry.id, place, record.textHash);
      // A name that was free again: the file that another post had there is gone, and replacing must never reach this one.
      for (const other of await transaction.objectStore('placements').index('name').getAll([EXPORTS, row.name]))
        if (other.entryId !== entry.id)
          await transaction.objectStore('placements').put({ ...other, path: '', name: '', rev: place.rev });
      await transaction.objectStore('placements').put(row);
      await transaction.objectStore('bases').put(base);
    }
    return success(null);
  });

/** Where the last export of one entry lies; null when it has none, or lies somewhere else than among the exports. */
export const findExport = (entryId: string): Promise<Outcome<string | null>> =>
  withLibrary(async (db) => {
    const place = await db.get('placements', [EXPORTS, entryId]);
    const path = place?.path;
    return success(isExport(path) ? path : null);
  });

/** Entries whose last export lies among the exports. */
export const listExported = (): Promise<Outcome<ReadonlySet<string>>> =>
  withLibrary(async (db) => {
    const rows = await db.getAll('placements', beginningWith(EXPORTS));
    return success(new Set(rows.filter(({ path }) => isExport(path)).map(({ entryId }) => entryId)));
  });
