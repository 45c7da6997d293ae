import { applyCreate, applyWrite, type CreateStep, holdsForAll, type StepEnd, type WriteStep } from './apply.ts';
import { decide } from './decide.ts';
import { act, type Doing } from './doing.ts';
import { isOurs } from './ours.ts';
import { conflictCopyOf, fileName, folderOf } from './paths.ts';
import type { Later, WriterPorts } from './ports.ts';
import type { Placement, SyncEntry, Texts } from './types.ts';

/** The text that a page made when it changed an entry, so that the worker needs no YAML: it writes bytes and reads hashes. */
export interface MadeText {
  /** Hash of the base that the text was made from. */
  readonly baseHash: string;
  readonly text: string;
  readonly wrote: readonly string[];
}
/** An entry that waits to be written. `made` is null for a new post, and for a change made without a page. */
export interface OutboxItem {
  readonly id: string;
  readonly rev: number;
  readonly made: MadeText | null;
}

export interface OutboxPort {
  items(): Later<readonly OutboxItem[]>;
  done(item: OutboxItem): Later<void>;
  /** Is this name, on a disk that folds, the path of any placement; or had the post a file before, which a page brings back? */
  isPlaced(path: string, id: string): Later<boolean>;
}
export interface WorkerPorts<F> extends WriterPorts<F> {
  readonly outbox: OutboxPort;
}
/** What the worker needs of the text functions. */
export type WriterTexts<F> = Pick<Texts<F>, 'format' | 'path' | 'hash'>;

/** Made in the page, in the transaction that changes the entry. Null: a new post, or a file whose fate is not settled. */
export function makeText<F>(texts: Texts<F>, entry: SyncEntry<F>, place: Placement<F> | null): MadeText | null {
  if (place === null || place.unconfirmed || place.next !== null) return null;
  const { write } = decide(texts, place, entry, place.text);
  return { baseHash: texts.hash(place.text), text: texts.revise(place.text, entry.fields, write), wrote: write };
}

/**
 * The background worker: only files that still have the bytes of the base, only a name that is free. It never takes, merges, links,
 * trashes or renames; every doubt stays in the outbox for a page. Returns how many items are left.
 */
export function* drainOutbox<F>(texts: WriterTexts<F>, folderId: string): Doing<WorkerPorts<F>, number> {
  const ours = yield* isOurs<WorkerPorts<F>>(folderId);
  const items = yield* act('outbox read', ({ outbox }: WorkerPorts<F>) => outbox.items());
  if (!ours) return items.length;
  let left = 0;
  for (const [at, item] of items.entries()) {
    const { entries, places } = yield* act('post loaded', ({ library }: WorkerPorts<F>) => library.load([item.id]));
    const [entry, place] = [entries[item.id], places[item.id]];
    const end = entry === undefined || entry.trashed !== null ? 'done' : yield* drainOne(texts, item, entry, place);
    const isOver =
      end === 'changed-meanwhile'
        ? !(yield* isOurs<WorkerPorts<F>>(folderId))
        : end !== null && end !== 'done' && holdsForAll(end);
    if (isOver) return left + items.length - at;
    if (end !== 'done') left++;
    else yield* act('outbox item done', ({ outbox }: WorkerPorts<F>) => outbox.done(item));
  }
  return left;
}

function* drainOne<F>(
  texts: WriterTexts<F>,
  item: OutboxItem,
  entry: SyncEntry<F>,
  place: Placement<F> | undefined,
): Doing<WorkerPorts<F>, StepEnd | null> {
  if (place === undefined) {
    const step = yield* newPost(texts, entry);
    return step === null ? null : yield* applyCreate(texts, step, entry.fields);
  }
  const step = yield* changedPost(texts, item, entry, place);
  return step === null || step === 'done' ? step : yield* applyWrite(texts, step);
}

/** Absent means hands off: the post may have been moved. So does a pending intent, which only a page may settle. */
function* changedPost<F>(
  texts: WriterTexts<F>,
  item: OutboxItem,
  entry: SyncEntry<F>,
  place: Placement<F>,
): Doing<WorkerPorts<F>, WriteStep<F> | 'done' | null> {
  if (place.unconfirmed || place.next !== null) return null;
  if (place.agreed === entry.rev) return 'done'; // a page was faster
  if (item.made === null || item.rev !== entry.rev || item.made.baseHash !== texts.hash(place.text)) return null;
  const names = yield* act('names listed', ({ folder }: WorkerPorts<F>) => folder.names(folderOf(place.path)));
  if (names.some((name) => conflictCopyOf(name) === fileName(place.path))) return null;
  const now = yield* act('looked', ({ folder }: WorkerPorts<F>) => folder.look(place.path));
  if (now === null || !('hash' in now) || now.hash !== item.made.baseHash) return null;
  if (item.made.text === place.text) return 'done';
  const ground = { id: entry.id, rev: entry.rev, placeRev: place.rev, path: place.path };
  const values = { after: entry.fields, fields: entry.fields, wrote: item.made.wrote, took: [], refused: null };
  return { kind: 'write', effect: true, ...ground, ...values, text: place.text, to: item.made.text };
}

/** At its default name, and only if that is free. Never a second name: the file there may be this very article. */
function* newPost<F>(texts: WriterTexts<F>, entry: SyncEntry<F>): Doing<WorkerPorts<F>, CreateStep<F> | null> {
  const path = texts.path(entry.fields, 0);
  if ((yield* act('looked', ({ folder }: WorkerPorts<F>) => folder.look(path))) !== null) return null;
  if (yield* act('names known', ({ outbox }: WorkerPorts<F>) => outbox.isPlaced(path, entry.id))) return null;
  const ground = { id: entry.id, rev: entry.rev, placeRev: null, path };
  return { kind: 'create', effect: true, ...ground, to: null, fields: null, again: false, refused: null };
}
