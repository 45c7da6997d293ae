import type { Backup } from '../core/backup.ts';
import type { Entry } from '../core/entry.ts';
import { type Outcome, success } from '../core/failure.ts';
import { nowIso } from './clock.ts';
import { type WriteTransaction, write } from './library-access.ts';
import { beginningWith, type PlacementRow } from './sync-rows.ts';

/** What a restore added and what it left as it was. */
export interface Added {
  readonly entries: number;
  readonly versions: number;
  readonly drafts: number;
  readonly alreadyThere: number;
}

/**
 * Adds what is missing, overwrites nothing: the way back of a backup. A history comes only with an entry that was added. A post that was
 * made of the file of a lost one meanwhile gives its file back to that one: else each would have a file, and the archive be there twice.
 */
export const addMissing = ({ entries, versions, files, drafts }: Omit<Backup, 'settings'>): Promise<Outcome<Added>> =>
  write(['entries', 'versions', 'bytes', 'drafts', 'folders', 'placements', 'bases', 'formers'], async (transaction, changed) => {
    const have = new Set(await transaction.objectStore('entries').getAllKeys());
    const haveDrafts = new Set(await transaction.objectStore('drafts').getAllKeys());
    const fresh = entries.filter(({ id }) => !have.has(id) && have.add(id)); // a file can say one twice
    const freshIds = new Set(fresh.map((entry) => entry.id));
    const freshVersions = versions.filter((version) => freshIds.has(version.entryId));
    const freshDrafts = drafts.filter(({ id }) => !haveDrafts.has(id) && haveDrafts.add(id));
    const stoodIn = await findStandIns(transaction, fresh, new Set(entries.map(({ id }) => id)));
    // The thirty days of the trash begin anew: nobody has had the chance to take it out.
    const at = nowIso();
    for (const entry of fresh) {
      const trashed = entry.trashed === null ? null : { ...entry.trashed, at };
      await transaction.objectStore('entries').add({ ...entry, trashed });
    }
    for (const { seq: _given, ...version } of freshVersions) await transaction.objectStore('versions').add(version);
    for (const file of files) if (freshIds.has(file.entryId)) await transaction.objectStore('bytes').add(file);
    for (const draft of freshDrafts) await transaction.objectStore('drafts').add(draft);
    for (const [entry, standIn] of stoodIn) {
      await giveBack(transaction, entry, standIn);
      changed('entries', standIn.standIn.id);
    }
    for (const entry of fresh) changed('entries', entry.id);
    for (const draft of freshDrafts) changed('drafts', draft.id);
    return success({
      entries: fresh.length,
      versions: freshVersions.length,
      drafts: freshDrafts.length,
      alreadyThere: entries.length - fresh.length,
    });
  });

/** A post that was made of a file, and where its files are. */
interface StandIn {
  readonly standIn: Entry;
  readonly rows: readonly PlacementRow[];
}

/** For posts that are restored the ones that were made of their files meanwhile, and that say nothing but what these files say. */
async function findStandIns(
  transaction: WriteTransaction,
  fresh: readonly Entry[],
  inBackup: ReadonlySet<string>,
): Promise<ReadonlyMap<Entry, StandIn>> {
  const placed = new Map<string, PlacementRow[]>();
  for (const row of await transaction.objectStore('placements').getAll()) {
    const rows = placed.get(row.entryId);
    if (rows === undefined) placed.set(row.entryId, [row]);
    else rows.push(row);
  }
  const found = new Map<Entry, StandIn>();
  if (placed.size === 0) return found;
  const isStandIn = ({ id, rev, article, trashed, scope }: Entry): boolean =>
    article === null &&
    trashed === null &&
    scope === 'article' &&
    !inBackup.has(id) &&
    (placed.get(id)?.every(({ agreed, hasNext, unconfirmed }) => agreed === rev && !hasNext && !unconfirmed) ?? false);
  const taken = new Set<string>();
  for (const isSame of [haveSameText, () => true]) {
    for (const entry of fresh) {
      if (entry.trashed !== null || entry.scope !== 'article' || found.has(entry)) continue;
      const twins = await transaction.objectStore('entries').index('key').getAll(entry.key);
      const one = twins.find((twin) => isStandIn(twin) && !taken.has(twin.id) && isSame(entry, twin));
      if (one === undefined) continue;
      found.set(entry, { standIn: one, rows: placed.get(one.id) ?? [] });
      taken.add(one.id);
    }
  }
  return found;
}

const haveSameText = ({ post: a }: Entry, { post: b }: Entry): boolean => a.title === b.title && a.body.trim() === b.body.trim();

/**
 * The stand-in goes; what it said is in the history of the restored post. That one has no file yet: the next look links it by its address,
 * by the rules of every post without a base. Nothing of a further folder is ever read back, so there its placement goes on.
 */
async function giveBack(transaction: WriteTransaction, entry: Entry, { standIn, rows }: StandIn): Promise<void> {
  const [entryId, gone] = [entry.id, standIn.id];
  const { changedAt: at, post, article } = standIn;
  const versions = transaction.objectStore('versions');
  if (JSON.stringify(post) !== JSON.stringify(entry.post)) await versions.add({ entryId, at, why: 'sync', post, article });
  for (const version of await versions.index('entryId').getAll(gone)) await versions.put({ ...version, entryId });
  const bytes = transaction.objectStore('bytes');
  for (const row of await bytes.index('entryHash').getAll(beginningWith(gone))) await bytes.put({ ...row, entryId });
  for (const row of rows) {
    const key: [string, string] = [row.folderId, gone];
    const base = await transaction.objectStore('bases').get(key);
    const folder = await transaction.objectStore('folders').get(row.folderId);
    if (folder?.role === 'write-only' && base !== undefined) {
      await transaction.objectStore('placements').put({ ...row, entryId, agreed: null, rev: row.rev + 1 });
      await transaction.objectStore('bases').put({ ...base, entryId });
    }
    for (const store of ['placements', 'bases', 'formers'] as const) await transaction.objectStore(store).delete(key);
  }
  await transaction.objectStore('entries').delete(gone);
}
