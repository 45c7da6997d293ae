import { applyWrite, NOTHING_PENDING, type StepEnd } from './apply.ts';
import { adoptAll, copiesOf, decide, linkTakes, reviveTakes } from './decide.ts';
import { act, type Doing } from './doing.ts';
import { trashPath } from './paths.ts';
import type { Change, Expected, Ports } from './ports.ts';
import type { Placement, Stat, SyncEntry, Texts } from './types.ts';

// What a person may decide where the plan stops and waits (docs/sync.md section 4, "Resolving"). Each act looks again at what the person
// was shown; if anything has changed since, nothing happens and they are asked again.

type Run<F> = Doing<Ports<F>, StepEnd>;

/** A post and its file, as the person saw them. */
export interface Seen<F> {
  readonly entry: SyncEntry<F>;
  readonly place: Placement<F>;
  /** Where the file is, and its bytes. */
  readonly path: string;
  readonly text: string;
}

/** The two versions between which a person decides. Fields that only one side changed are the same in both. */
export interface Sides<F> {
  readonly ours: F;
  readonly theirs: F;
  /** Fields that differ. */
  readonly clash: readonly string[];
}

/** The versions of a conflict: the library's, and the file's. */
export function sidesOf<F>(texts: Texts<F>, { entry, place, text }: Seen<F>): Sides<F> {
  const d = decide(texts, place, entry, text);
  const ours = adoptAll(texts, entry.fields, d.take, text);
  return { ours, theirs: adoptAll(texts, entry.fields, reviveTakes(texts, entry, text, d), text), clash: d.clash };
}

/** The versions beside a synchroniser's conflict copy: the post with its own file, and with what the copy says otherwise. */
export function sidesOfCopy<F>(texts: Texts<F>, seen: Seen<F>, copy: string): Sides<F> {
  const { ours } = sidesOf(texts, seen);
  const take = linkTakes(texts, { ...seen.entry, fields: ours }, copy);
  return { ours, theirs: adoptAll(texts, ours, take, copy), clash: Object.keys(take) };
}

/**
 * Re-basing: the bytes the person saw become the base, `chosen` becomes what the library says, and where the two differ the next run
 * writes. What is replaced, and the bytes that were seen, are kept in the history.
 */
export function* resolvePost<F>(texts: Texts<F>, seen: Seen<F>, chosen: F): Run<F> {
  const { path, text } = seen;
  const there = yield* lookAtSeen(texts, seen);
  if ('end' in there) return there.end;
  const fields = baseUnder(texts, seen, chosen);
  const place = { ...NOTHING_PENDING, path, text, fields, stat: there.stat, agreed: null };
  return yield* record(seen, { fields: chosen, keep: [text], place: { kind: 'set', place, keepWant: true } });
}

/** The library's values that these bytes stand for: equal to `chosen` where the file says the same, and different where it has to be written. */
function baseUnder<F>(texts: Texts<F>, { entry, place, text }: Seen<F>, chosen: F): F {
  const d = decide(texts, place, entry, text);
  const now = copiesOf(texts.parse(text));
  const silent = Object.keys(texts.copies).filter((field) => d.said[field] === undefined);
  const under: Record<string, string> = {};
  for (const [field, said] of Object.entries(d.said)) {
    const wanted = texts.stored(field, chosen);
    // Copies that contradict each other are brought together by writing them: the base has one that was not chosen.
    const stands = (texts.copies[field] ?? []).flatMap((copy) => (now[copy] === undefined ? [] : [copy]));
    const value = said ?? stands.map((copy) => texts.valueOf(field, now, [copy]) ?? '').find((one) => one !== wanted) ?? wanted;
    if (value !== wanted) under[field] = value;
  }
  return adoptAll(texts, texts.overlay(chosen, d.base, silent), under, text);
}

/** Which file a post is, when several could be: its path follows, and the next run decides as ever. */
export function* pickFile<F>(texts: Texts<F>, seen: Seen<F>): Run<F> {
  const there = yield* lookAtSeen(texts, seen);
  return 'end' in there ? there.end : yield* record(seen, { place: { kind: 'patch', patch: { path: seen.path } } });
}

/** A file that cannot be read gets the library's version. Its bytes are kept in the history before. */
export function* writeOver<F>(texts: Texts<F>, { entry, place, path, text }: Seen<F>): Run<F> {
  const { id, rev, fields } = entry;
  const values = { after: fields, fields, wrote: Object.keys(texts.copies), took: [], refused: null };
  const to = texts.format(fields);
  return yield* applyWrite(texts, { kind: 'write', effect: true, id, rev, placeRev: place.rev, path, text, to, ...values });
}

/** The post no longer belongs to this file, which stays as it is; the next run gives it another one. `text` is kept when there is any. */
export const letGo = <F>(seen: Pick<Seen<F>, 'entry' | 'place'>, text: string | null): Run<F> =>
  record(seen, { place: { kind: 'forget' }, ...(text === null ? {} : { keep: [text] }) });

/** A write that the disk refused is tried again by the next run. */
export const tryAgain = <F>(seen: Pick<Seen<F>, 'entry' | 'place'>): Run<F> =>
  record(seen, { place: { kind: 'patch', patch: { refused: null } } });

/** A conflict copy goes into the folder's trash: the file beside it is the post. The history has its bytes. */
export function* setAside<F>(texts: Pick<Texts<F>, 'hash'>, path: string, text: string): Run<F> {
  const hash = texts.hash(text);
  const did = yield* act('moved to trash', ({ folder }: Ports<F>) => folder.moveIf(path, hash, trashPath(path, hash), false));
  return did === 'changed' ? 'changed-meanwhile' : did;
}

/** A conflict copy whose post is gone takes its place. */
export function* bringBack<F>(texts: Pick<Texts<F>, 'hash'>, copy: string, text: string, to: string): Run<F> {
  const did = yield* act('renamed', ({ folder }: Ports<F>) => folder.moveIf(copy, texts.hash(text), to, true));
  return did === 'changed' ? 'changed-meanwhile' : did;
}

/** The stat of the bytes the person saw; what the act ends with when they are no longer there. */
function* lookAtSeen<F>(
  texts: Texts<F>,
  { path, text }: Seen<F>,
): Doing<Ports<F>, { readonly stat: Stat } | { readonly end: StepEnd }> {
  const there = yield* act('looked', ({ folder }: Ports<F>) => folder.look(path));
  if (there !== null && !('hash' in there)) return { end: there };
  return there === null || there.hash !== texts.hash(text) ? { end: 'changed-meanwhile' } : { stat: there.stat };
}

function* record<F>({ entry, place }: Pick<Seen<F>, 'entry' | 'place'>, change: Change<F>): Run<F> {
  const expected: Expected = { id: entry.id, rev: entry.rev, placeRev: place.rev };
  const done = yield* act('decision recorded', ({ library }: Ports<F>) => library.record(expected, change));
  return done === null ? 'changed-meanwhile' : 'done';
}
