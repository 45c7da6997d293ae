import { act, type Doing } from './doing.ts';
import { isOurs } from './ours.ts';
import type { WriterTexts } from './outbox.ts';
import { tmpPath, trashPath } from './paths.ts';
import type { Expected, NewPlace, Ports } from './ports.ts';
import type { Placement, SyncEntry, Texts } from './types.ts';

/** 'frozen': others have changed, replaced or removed the file; it is told, and other saves go on. */
export type ExportEnd = 'written' | 'in-step' | 'frozen' | 'not-ours' | 'later';

type Run<F, T = ExportEnd> = Doing<Ports<F>, T>;
const AGREED = { stat: null, next: null, unconfirmed: false, agreed: null, refused: null } as const;

/**
 * A further, write-only folder receives a save. `ports.library` holds that folder's placements and keeps no versions for it: nothing
 * is ever read back, and only a file that is as we left it is written.
 */
export function* exportAtSave<F>(texts: Texts<F>, folderId: string, id: string): Run<F> {
  const found = yield* lookUp<F>(folderId, id);
  if (typeof found === 'string') return found;
  const { entry, place } = found;
  return place === null ? yield* exportNew(texts, entry, null) : yield* exportAgain(texts, entry, place);
}

/** The same where no reader of files is at hand: new posts only; an edit waits for who has one. */
export function* exportNewAtSave<F>(texts: WriterTexts<F>, folderId: string, id: string): Run<F> {
  const found = yield* lookUp<F>(folderId, id);
  if (typeof found === 'string') return found;
  return found.place === null ? yield* exportNew(texts, found.entry, null) : 'later';
}

/**
 * A person says "write again": what others made of the file goes to the folder's trash, and the post is written where it was. A file that
 * another post has there meanwhile, as we left it, is nobody's change: that one stays, and the post gets a name of its own.
 */
export function* writeAgain<F>(texts: WriterTexts<F>, folderId: string, id: string): Run<F> {
  const found = yield* lookUp<F>(folderId, id);
  if (typeof found === 'string') return found;
  const { entry, place } = found;
  if (place === null) return yield* exportNew(texts, entry, null);
  const there = yield* act('looked', ({ folder }: Ports<F>) => folder.look(place.path));
  if (there !== null && !('hash' in there)) return 'later';
  if (there !== null) {
    const { hash } = there;
    const rows = yield* act('library listed', ({ library }: Ports<F>) => library.rows());
    const isOthers = rows.some((row) => row.id !== id && row.place?.path === place.path && row.place.hash === hash);
    if (isOthers) return yield* exportNew(texts, entry, place, null);
    const to = trashPath(place.path, hash);
    if ((yield* act('moved to trash', ({ folder }: Ports<F>) => folder.moveIf(place.path, hash, to, false))) !== 'done')
      return 'later';
  }
  return yield* exportNew(texts, entry, place);
}

interface Found<F> {
  readonly entry: SyncEntry<F>;
  readonly place: Placement<F> | null;
}

/** The folder must be ours; a post in the trash leaves its file there. */
function* lookUp<F>(folderId: string, id: string): Doing<Ports<F>, Found<F> | ExportEnd> {
  if (!(yield* isOurs<Ports<F>>(folderId))) return 'not-ours';
  const { entries, places } = yield* act('post loaded', ({ library }: Ports<F>) => library.load([id]));
  const entry = entries[id];
  return entry === undefined || entry.trashed !== null ? 'in-step' : { entry, place: places[id] ?? null };
}

function* exportAgain<F>(texts: Texts<F>, entry: SyncEntry<F>, place: Placement<F>): Run<F> {
  const expected = { id: entry.id, rev: entry.rev, placeRev: place.rev };
  const there = yield* act('looked', ({ folder }: Ports<F>) => folder.look(place.path));
  if (there !== null && !('hash' in there)) return 'later';
  if (there === null && place.unconfirmed) return yield* exportNew(texts, entry, place);
  const hash = there?.hash ?? null;
  const intent = place.next !== null && hash === texts.hash(place.next.text) ? place.next : null;
  if (hash === null || (intent === null && hash !== texts.hash(place.text))) return yield* freeze(entry, expected, hash);
  const from = intent === null ? place : { text: intent.text, fields: texts.overlay(place.fields, intent.fields, intent.wrote) };
  const wrote = Object.keys(texts.copies).filter(
    (field) => texts.stored(field, entry.fields) !== texts.stored(field, from.fields),
  );
  const to = texts.revise(from.text, entry.fields, wrote);
  const done: NewPlace<F> = { ...AGREED, path: place.path, text: to, fields: entry.fields };
  if (to === from.text) return yield* note(expected, done, 'in-step');
  const next = { text: to, wrote, fields: entry.fields };
  const patch = { text: from.text, fields: from.fields, next, unconfirmed: false };
  const noted = yield* act('intent recorded', ({ library }: Ports<F>) =>
    library.record(expected, { place: { kind: 'patch', patch } }),
  );
  if (noted === null) return 'later';
  const now = { id: entry.id, ...noted };
  const did = yield* act('swapped in', ({ folder }: Ports<F>) => folder.swap(place.path, hash, to));
  if (did === 'changed') return yield* freeze(entry, now, hash);
  if (did !== 'done') return 'later';
  return yield* note({ ...now, rev: null }, done, 'written');
}

/** A new file, or one that we meant to write and that nobody has seen since: then at the name we chose, `own`. */
function* exportNew<F>(
  texts: WriterTexts<F>,
  entry: SyncEntry<F>,
  place: Placement<F> | null,
  own: string | null = place?.path ?? null,
): Run<F> {
  let path = own ?? texts.path(entry.fields, 0);
  for (let attempt = 1; own === null; attempt++) {
    const candidate = path;
    const there = yield* act('looked', ({ folder }: Ports<F>) => folder.look(candidate));
    if (there === null) break;
    // A file that cannot be read is one; what else stands in the way does so under every name.
    if (!('hash' in there) && there.kind !== 'changed-meanwhile') return 'later';
    path = texts.path(entry.fields, attempt);
  }
  const text = texts.format(entry.fields);
  const intent: NewPlace<F> = { ...AGREED, path, text, fields: entry.fields, unconfirmed: true };
  const expected = { id: entry.id, rev: entry.rev, placeRev: place?.rev ?? null };
  const noted = yield* act('intent recorded', ({ library }: Ports<F>) =>
    library.record(expected, { place: { kind: 'set', place: intent, keepWant: false } }),
  );
  if (noted === null) return 'later';
  const now = { id: entry.id, rev: null, placeRev: noted.placeRev };
  const tmp = ({ profile }: Ports<F>) => tmpPath(profile, entry.id);
  const staged = yield* act('temporary written', (p: Ports<F>) => p.folder.stage(tmp(p), text));
  const moved = staged !== 'done' ? staged : yield* act('moved into place', (p: Ports<F>) => p.folder.moveToFree(tmp(p), path));
  if (moved === 'done') return yield* note(now, { ...intent, unconfirmed: false }, 'written');
  yield* act('temporary removed', (p: Ports<F>) => p.folder.remove(tmp(p)));
  yield* act('intent withdrawn', ({ library }: Ports<F>) => library.record(now, { place: { kind: 'forget' } }));
  return 'later';
}

function* note<F>(expected: Expected, place: NewPlace<F>, end: ExportEnd): Run<F> {
  const done = yield* act('recorded', ({ library }: Ports<F>) =>
    library.record(expected, { place: { kind: 'set', place, keepWant: false } }),
  );
  return done === null ? 'later' : end;
}

function* freeze<F>(entry: SyncEntry<F>, expected: Expected, hash: string | null): Run<F> {
  const refused = { entryRev: entry.rev, hash, why: 'changed-meanwhile' } as const;
  yield* act('told: changed by others', ({ library }: Ports<F>) =>
    library.record(expected, { place: { kind: 'patch', patch: { refused } } }),
  );
  return 'frozen';
}
