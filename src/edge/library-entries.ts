import { isOtherPassage } from '../core/compare.ts';
import type { At, Draft, Entry, Version } from '../core/entry.ts';
import { type FailureKind, failed, type Outcome, success } from '../core/failure.ts';
import type { ManyDone } from '../core/messages.ts';
import type { WriteTransaction } from './database.ts';
import { dropDraft, unwaited, write } from './library-access.ts';
import { foldersFor, queueFor, TARGET_STORES, unqueueFrom } from './target-outbox.ts';

// Every change of an entry: one durable transaction that checks its `rev`. The background writes; pages ask it to.

export interface EntryChange {
  /** The entry as it shall be; `rev` is set here. */
  readonly entry: Entry;
  /** What the replaced state is kept as; null keeps no version (the new state says the same post). */
  readonly why: Version['why'] | null;
  /** A draft that ends with this change, and one that begins with it. */
  readonly dropDraft: string | null;
  readonly putDraft: Draft | null;
}

export type AddResult = { readonly kind: 'added'; readonly entry: Entry } | { readonly kind: 'already'; readonly entry: Entry };

/**
 * Adds a new entry. An entry with this very id is the same request sent again: it is answered as added.
 * With `unlessKey`, a live entry of the same key and scope, and of a selection of the same text, is answered as `already` and nothing is written.
 */
export const addEntry = (
  entry: Entry,
  options: { readonly unlessKey: boolean; readonly dropDraft: string | null },
): Promise<Outcome<AddResult>> =>
  write<AddResult>(['entries', 'drafts', ...TARGET_STORES], async (transaction, changed) => {
    const entries = transaction.objectStore('entries');
    const [again, twins, folders] = await Promise.all([
      entries.get(entry.id),
      options.unlessKey ? entries.index('key').getAll(entry.key) : [],
      foldersFor(transaction, true),
    ]);
    if (again) return success({ kind: 'added', entry: again });
    const isSame = ({ trashed, scope, article }: Entry): boolean =>
      trashed === null && scope === entry.scope && !isOtherPassage(article, entry.article);
    const same = twins.find(isSame);
    if (same) return success({ kind: 'already', entry: same });
    unwaited(transaction, 'entries').add(entry);
    queueFor(transaction, folders, entry);
    changed('entries', entry.id);
    dropDraft(transaction, options.dropDraft, changed);
    return success({ kind: 'added', entry });
  });

/**
 * Replaces an entry if its `rev` is still `rev`; the replaced state becomes a version. Failure: `changed-meanwhile`.
 * `change` sees the stored entry and answers what it shall be, or a failure. `isDone` recognises the state that this very request
 * made before its answer was lost: then it is answered again and nothing is written.
 */
export const changeEntry = (
  id: string,
  rev: number,
  change: (stored: Entry) => Outcome<EntryChange>,
  isDone: (stored: Entry) => boolean,
): Promise<Outcome<Entry>> =>
  write(['entries', 'versions', 'drafts', ...TARGET_STORES], async (transaction, changed) => {
    const [stored, folders] = await Promise.all([transaction.objectStore('entries').get(id), foldersFor(transaction, false)]);
    if (stored && stored.rev > rev && isDone(stored)) return success(stored);
    if (!stored || stored.rev !== rev) return failed('changed-meanwhile');
    const wanted = change(stored);
    if (!wanted.ok) return wanted;
    const { entry, why, dropDraft: draftId, putDraft: draft } = wanted.value;
    if (why !== null) {
      const version = { entryId: id, at: entry.changedAt, why, post: stored.post, article: stored.article };
      unwaited(transaction, 'versions').add(version);
      changed('versions', id);
    }
    unwaited(transaction, 'entries').put(entry);
    queueFor(transaction, folders, entry);
    changed('entries', id);
    dropDraft(transaction, draftId, changed);
    if (draft !== null) {
      unwaited(transaction, 'drafts').put(draft);
      changed('drafts', draft.id);
    }
    return success(entry);
  });

/** The draft that an undone save comes back as; the same for the same entry, so that a request sent again finds it. */
export const undoDraftId = (entryId: string): string => `undo-${entryId}`;

/**
 * Takes back a save that made a new entry: the entry goes, what was typed comes back as a draft, in one transaction. An entry that has a
 * file in the folder goes to the trash instead, so that the next run takes the file along and not the file the entry back.
 * An entry that is not there any more is taken back already. Failure: `changed-meanwhile` when anything touched the entry since.
 */
export const removeNewEntry = (
  id: string,
  rev: number,
  now: string,
  draftOf: (entry: Entry) => Draft | null,
): Promise<Outcome<Draft | null>> =>
  write<Draft | null>(['entries', 'drafts', 'placements', ...TARGET_STORES], async (transaction, changed) => {
    const entry = await transaction.objectStore('entries').get(id);
    const isUndone = !entry || (entry.trashed !== null && entry.rev === rev + 1);
    if (isUndone) return success((await transaction.objectStore('drafts').get(undoDraftId(id))) ?? null);
    if (entry.rev !== rev) return failed('changed-meanwhile');
    const draft = draftOf(entry);
    if (draft !== null) {
      await transaction.objectStore('drafts').put(draft);
      changed('drafts', draft.id);
    }
    if (await (await twoWayFiles(transaction))(id)) {
      const trashed = { why: 'person', at: now } as const;
      await transaction.objectStore('entries').put({ ...entry, rev: rev + 1, trashed, changedAt: now, lastSave: null });
    } else await transaction.objectStore('entries').delete(id);
    unqueueFrom(transaction, await foldersFor(transaction, true), id);
    changed('entries', id);
    return success(draft);
  });

/** Each where it can be done, all in one transaction; what else stays as it is, and `left` says why. Where all stays, that is the failure. */
export async function each(targets: readonly At[], work: (target: At) => Promise<At | FailureKind>): Promise<Outcome<ManyDone>> {
  const said = await Promise.all(targets.map(work));
  const left = said.find((it) => typeof it === 'string') ?? null;
  const done = said.filter((it) => typeof it !== 'string');
  return left !== null && done.length === 0 ? failed(left) : success({ done, left });
}

/**
 * To the trash or out of it: no new post, and nothing for `undoSave`. Left: `changed-meanwhile`. What comes back waits for every folder,
 * since it goes out by the outbox only: whoever writes out one of them takes the others along.
 */
export const moveEntries = (targets: readonly At[], trashed: Entry['trashed'], now: string): Promise<Outcome<ManyDone>> =>
  write(['entries', ...TARGET_STORES], async (transaction, changed) => {
    const folders = await foldersFor(transaction, true);
    return each(targets, async ({ id, rev }) => {
      const stored = await transaction.objectStore('entries').get(id);
      // This very request, whose answer was lost.
      if (stored && stored.rev > rev && (stored.trashed === null) === (trashed === null)) return { id, rev: stored.rev };
      if (stored?.rev !== rev) return 'changed-meanwhile';
      const entry = { ...stored, rev: rev + 1, trashed, changedAt: now, lastSave: null };
      unwaited(transaction, 'entries').put(entry);
      if (trashed === null) queueFor(transaction, folders, entry);
      else unqueueFrom(transaction, folders, id);
      changed('entries', id);
      return { id, rev: entry.rev };
    });
  });

/** Within a transaction over `folders` and `placements`: has an entry a file in the folder that is kept in step? */
export async function twoWayFiles(transaction: WriteTransaction): Promise<(id: string) => Promise<boolean>> {
  const folderId = await transaction.objectStore('folders').index('role').getKey('two-way');
  return async (id) =>
    folderId !== undefined && (await transaction.objectStore('placements').getKey([folderId, id])) !== undefined;
}
