import type { Backup } from '../core/backup.ts';
import type { Entry } from '../core/entry.ts';
import { type Outcome, success } from '../core/failure.ts';
import { fmText } from '../core/format/text.ts';
import { canonicalKey } from '../core/identity.ts';
import type { Post } from '../core/post.ts';
import { nowIso } from './clock.ts';
import type { WriteTransaction } from './database.ts';
import { write } from './library-access.ts';
import { beginningWith, type PlacementRow } from './sync-rows.ts';

/** What a restore added and what it left as it was. */
export interface Added {
  readonly entries: number;
  readonly versions: number;
  readonly drafts: number;
  readonly alreadyThere: number;
  /** Of those, how many the backup has otherwise; that is a version now. */
  readonly differing: number;
}

/**
 * Adds what is missing, overwrites nothing: the way back of a backup. A history comes only with an entry that was added; of a post that
 * is there already, what the backup says otherwise becomes a version (an older backup may have been restored before). A post that was
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
    const [added, apart] = [new Set(fresh), [] as string[]];
    for (const entry of entries) if (!added.has(entry) && (await keepBeside(transaction, entry))) apart.push(entry.id);
    for (const [entry, standIn] of stoodIn) {
      await giveBack(transaction, entry, standIn);
      changed('entries', standIn.standIn.id);
    }
    for (const entry of fresh) changed('entries', entry.id);
    for (const id of apart) changed('versions', id);
    for (const draft of freshDrafts) changed('drafts', draft.id);
    return success({
      entries: fresh.length,
      versions: freshVersions.length,
      drafts: freshDrafts.length,
      alreadyThere: entries.length - fresh.length,
      differing: apart.length,
    });
  });

/** Puts what a backup says of a post into its history, where neither the post nor an earlier state of it says so; answers whether it did. */
async function keepBeside(transaction: WriteTransaction, { id, post, article, changedAt }: Entry): Promise<boolean> {
  const said = JSON.stringify(post);
  const versions = transaction.objectStore('versions');
  const stored = await transaction.objectStore('entries').get(id);
  if (stored === undefined || JSON.stringify(stored.post) === said) return false;
  const before = await versions.index('entryId').getAll(id);
  if (before.some((version) => JSON.stringify(version.post) === said)) return false;
  await versions.add({ entryId: id, at: changedAt, why: 'in-backup', post, article });
  return true;
}

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
 * The stand-in goes; what it said is in the history of the restored post. That one has no file in the folder yet: the next look links it by
 * its address, by the rules of every post without a base. Files that were imported are looked at no more, so what they say is taken here.
 * Nothing of a further folder is ever read back, so there its placement goes on.
 */
async function giveBack(transaction: WriteTransaction, entry: Entry, { standIn, rows }: StandIn): Promise<void> {
  const [entryId, gone] = [entry.id, standIn.id];
  const versions = transaction.objectStore('versions');
  const roles = new Map((await transaction.objectStore('folders').getAll()).map(({ id, role }) => [id, role]));
  const isImported = !rows.some(({ folderId }) => roles.get(folderId) === 'two-way');
  const post = isImported ? withWhatItSays(entry.post, standIn.post) : entry.post;
  // What stands behind the other one is a version.
  const { changedAt, article, post: earlier } = isImported ? entry : standIn;
  if (JSON.stringify(post) !== JSON.stringify(earlier))
    await versions.add({ entryId, at: changedAt, why: isImported ? 'in-backup' : 'in-file', post: earlier, article });
  if (isImported) {
    const { changedAt, textHash } = standIn;
    const changed = { ...entry, post, key: canonicalKey(post.url), rev: entry.rev + 1, changedAt, textHash, lastSave: null };
    await transaction.objectStore('entries').put(changed);
  }
  for (const version of await versions.index('entryId').getAll(gone)) await versions.put({ ...version, entryId });
  const bytes = transaction.objectStore('bytes');
  for (const row of await bytes.index('entryHash').getAll(beginningWith(gone))) await bytes.put({ ...row, entryId });
  for (const row of rows) {
    const key: [string, string] = [row.folderId, gone];
    const base = await transaction.objectStore('bases').get(key);
    const goesOn = isImported || roles.get(row.folderId) === 'write-only';
    if (goesOn && base !== undefined) {
      await transaction.objectStore('placements').put({ ...row, entryId, agreed: null, rev: row.rev + 1 });
      await transaction.objectStore('bases').put({ ...base, entryId });
    }
    for (const store of ['placements', 'bases', 'formers'] as const) await transaction.objectStore(store).delete(key);
  }
  await transaction.objectStore('entries').delete(gone);
}

/**
 * A post with what a file of it said that was read without a base. Values that the file does not have stay, for it may have no place for
 * them, and so do values that it has in a coarser form; both without a reader of YAML, which a restore is not worth in every page.
 */
function withWhatItSays(post: Post, said: Post): Post {
  const isSaid = (name: keyof Post): boolean => {
    const value = said[name];
    return Array.isArray(value) ? value.length > 0 : value !== null && value !== undefined && value !== '';
  };
  const names = (['title', 'url', 'author', 'description', 'tags', 'categories', 'comments', 'bodyKind', 'body'] as const).filter(
    isSaid,
  );
  const now: Post = { ...post, ...Object.fromEntries(names.map((name) => [name, said[name]])) };
  const isDay = said.date?.endsWith('T00:00:00.000Z') === true && post.date?.slice(0, 10) === said.date.slice(0, 10);
  return {
    ...now,
    ...(fmText(post.title) === said.title ? { title: post.title } : {}),
    ...(said.date === null || said.date === post.date || isDay ? {} : { date: said.date, zone: null, dateKnown: true }),
  };
}
