import type { IDBPTransaction } from 'idb';
import type { Row } from '../core/sync/ports.ts';
import type { Schema } from './database.ts';
import { beginningWith, type PlacementRow } from './sync-rows.ts';

type Place = NonNullable<Row['place']>;
type Places = ReadonlyMap<string, Place>;

/**
 * What a run looks through of the placements of each folder, as this page has read it, and under which stamp (`writing`). A run with nothing
 * to do, which most are, would spend a quarter of its time on reading it anew.
 */
const known = new Map<string, { readonly stamp: string; readonly places: Places }>();

/** Where the entries of a folder lie, by entry. */
export async function placesOf(
  transaction: IDBPTransaction<Schema, ('entries' | 'placements' | 'formers' | 'stamps')[], 'readonly'>,
  folderId: string,
): Promise<Places> {
  const stamp = (await transaction.objectStore('stamps').get('placements'))?.stamp;
  const before = known.get(folderId);
  if (before !== undefined && before.stamp === stamp) return before.places;
  const rows = await transaction.objectStore('placements').getAll(beginningWith(folderId));
  const places = new Map(rows.map((row) => [row.entryId, placeOf(row)]));
  if (stamp === undefined) known.delete(folderId);
  else known.set(folderId, { stamp, places });
  return places;
}

function placeOf(row: PlacementRow): Place {
  const { rev, path, hash, stat, agreed } = row;
  const settled = !row.hasNext && !row.unconfirmed && row.want === null && row.refused === null;
  return { rev, path, hash, stat, agreed, settled };
}
