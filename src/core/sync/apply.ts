import type { Failure, FailureKind } from '../failure.ts';
import { act, type Doing } from './doing.ts';
import { isOurs } from './ours.ts';
import { fold, leftoverPrefix, OURS, tmpPath, trashPath } from './paths.ts';
import type { Change, Did, Expected, Later, NewPlace, Ports, WriterPorts } from './ports.ts';
import type { Intent, Stat, Step, SyncPlan, Texts } from './types.ts';

/** How a step ended: done, left to the next plan because its ground had moved, or refused by the disk. */
export type StepEnd = 'done' | 'changed-meanwhile' | Failure;
export interface Applied<F> {
  readonly ends: readonly { readonly step: Step<F>; readonly end: StepEnd }[];
  /** The failure that ended the run early: what holds for one file then holds for all. */
  readonly stopped: Failure | null;
}

export type WriteStep<F> = Extract<Step<F>, { kind: 'write' }>;
export type CreateStep<F> = Extract<Step<F>, { kind: 'create' }>;
type Run<F, T = StepEnd> = Doing<Ports<F>, T>;
type WriterRun<F> = Doing<WriterPorts<F>, StepEnd>;

const FOR_ALL: readonly FailureKind[] = ['folder-permission', 'folder-missing', 'storage-full'];
/** Would the next file meet this failure as well? A disk that is read-only as a whole refuses our own room too. */
export const holdsForAll = ({ kind, detail }: Failure): boolean =>
  FOR_ALL.includes(kind) || (kind === 'read-only' && detail?.startsWith(OURS) === true);
const SKIPPED = 'changed-meanwhile' as const;
/** The folder is not there any more, or is another one: what a step met that found its ground moved. */
export const FOLDER_GONE: Failure = { kind: 'folder-missing', detail: null };
/** A base that nothing waits for. */
export const NOTHING_PENDING = { stat: null, next: null, unconfirmed: false, refused: null } as const;

/** Dull on purpose: steps one after the other; each looks again, acts, and records the base last. Any interruption is harmless. */
export function* applyPlan<F>(texts: Texts<F>, folderId: string, plan: SyncPlan<F>): Run<F, Applied<F>> {
  const ends: { step: Step<F>; end: StepEnd }[] = [];
  if (plan.stop !== null) return { ends, stopped: null };
  for (const step of plan.steps) {
    if (!step.effect) continue;
    const end = yield* applyStep(texts, step);
    ends.push({ step, end });
    if (end === SKIPPED) {
      yield* act('asked for a full reading', (p: Ports<F>) => p.library.readAllNext());
      if (!(yield* isOurs<Ports<F>>(folderId))) return { ends, stopped: FOLDER_GONE };
    } else if (end !== 'done' && holdsForAll(end)) return { ends, stopped: end };
  }
  return { ends, stopped: null };
}

/** Removes what this browser left in the making, under the lock and before anything else. */
export function* sweepOwnLeftovers<F>(paths: readonly string[]): Run<F, void> {
  for (const path of paths) {
    yield* act('swept own leftover', ({ folder, profile }: Ports<F>) =>
      path.startsWith(leftoverPrefix(profile)) ? folder.remove(path) : 'done',
    );
  }
}

/** One step of a plan. */
export function* applyStep<F>(texts: Texts<F>, step: Step<F>): Run<F> {
  if ('keep' in step && step.kind !== 'frozen' && step.keep !== undefined && step.keep.length > 0) {
    const kept = yield* recordLast<F>('earlier bytes kept', step, { keep: step.keep });
    if (kept !== 'done') return kept;
  }
  switch (step.kind) {
    case 'absorb': {
      const stat = yield* lookAgain<F>(step.path, texts.hash(step.text));
      if (stat === null) return SKIPPED;
      const inStep = step.base === step.after;
      const place = {
        ...NOTHING_PENDING,
        path: step.path,
        text: step.baseText ?? step.text,
        fields: step.base,
        stat: step.baseText === null ? stat : null,
        agreed: inStep ? step.rev + 1 : null,
      };
      const change: Change<F> = { fields: step.after, place: { kind: 'set', place, keepWant: step.from === null } };
      return yield* recordLast('entry and base recorded', step, step.revive ? { ...change, trashed: null } : change);
    }
    case 'write':
      return yield* applyWrite(texts, step);
    case 'create':
      return yield* step.fields === null ? applyNew(texts, step) : applyCreate(texts, step, step.fields);
    case 'trashLibrary':
    case 'forget': {
      const there = yield* act('looked', ({ folder }: Ports<F>) => folder.look(step.path));
      if (there !== null && !('hash' in there)) return there;
      if (there !== null && !step.others.includes(there.hash)) return SKIPPED;
      const place = { kind: 'forget' } as const;
      return yield* recordLast('base forgotten', step, step.kind === 'forget' ? { place } : { place, trashed: 'absence' });
    }
    case 'trashFolder': {
      const hash = texts.hash(step.text);
      const did = yield* act('moved to trash', (p: Ports<F>) =>
        whileStill(p, step, () => p.folder.moveIf(step.path, hash, trashPath(step.path, hash), false)),
      );
      if (did !== 'done') return yield* notDone<F>(step, hash, did);
      return yield* recordLast('base forgotten', step, { place: { kind: 'forget' } });
    }
    case 'frozen':
      return yield* recordLast('bytes kept', step, { keep: step.keep, place: { kind: 'patch', patch: { path: step.path } } });
    case 'conflict': {
      const followed = yield* recordLast<F>('path recorded', step, { place: { kind: 'patch', patch: { path: step.path } } });
      if (followed !== 'done') return followed;
      const tmp = ({ profile }: Ports<F>) => tmpPath(profile, `c-${step.id}`);
      const staged = yield* act('temporary written', (p: Ports<F>) => p.folder.stage(tmp(p), step.ours));
      if (staged !== 'done') return staged === 'changed' ? SKIPPED : staged;
      const moved = yield* act('copy of ours kept', (p: Ports<F>) => p.folder.moveToFree(tmp(p), step.copy));
      if (moved === 'done') return 'done';
      yield* act('temporary removed', (p: Ports<F>) => p.folder.remove(tmp(p)));
      return moved === 'changed' ? 'done' : moved;
    }
    case 'newEntry': {
      const stat = yield* lookAgain<F>(step.path, texts.hash(step.text));
      if (stat === null) return SKIPPED;
      const fields = texts.fieldsOf(step.text);
      const place = { ...NOTHING_PENDING, path: step.path, text: step.text, fields, stat, agreed: 1 };
      const added = yield* act('entry and base recorded', ({ library }: Ports<F>) =>
        library.add(fields, place, step.key, step.nth),
      );
      return added ? 'done' : SKIPPED;
    }
    case 'rename': {
      const caseOnly = fold(step.want) === fold(step.path);
      const hash = texts.hash(step.text);
      const to = caseOnly ? step.tmp : step.want;
      const moved = yield* act(caseOnly ? 'moved aside' : 'renamed', (p: Ports<F>) =>
        whileStill(p, step, () => p.folder.moveIf(step.path, hash, to, true)),
      );
      if (moved !== 'done') return moved === 'changed' ? SKIPPED : moved;
      if (caseOnly) {
        const done = yield* act('renamed', ({ folder }: Ports<F>) => folder.moveToFree(step.tmp, step.want));
        if (done !== 'done') return done === 'changed' ? SKIPPED : done;
      }
      return yield* noteName<F>(step, step.want);
    }
    case 'finishRename': {
      // To the wanted name, or back, or to a free one: it must not stay out of sight.
      for (let attempt = 0; ; attempt++) {
        const to = [step.want, step.path][attempt] ?? step.path.replace(/\.md$/, `-${attempt}.md`);
        const did = yield* act('renamed', ({ folder }: Ports<F>) => folder.moveToFree(step.tmp, to));
        if (did === 'done') return yield* noteName<F>(step, to);
        if (did !== 'changed') return did;
        const still = yield* act('looked', ({ folder }: Ports<F>) => folder.look(step.tmp));
        if (still === null) return SKIPPED;
        if (!('hash' in still)) return still;
      }
    }
    case 'rescue': {
      const did = yield* act('rescued', ({ folder }: Ports<F>) => folder.moveToFree(step.tmp, step.path));
      return did === 'changed' ? SKIPPED : did;
    }
    case 'dropWant':
      return yield* noteName<F>(step, step.path);
    case 'held':
      return 'done';
  }
}

/** Intent, look and swap, record. A kill in between leaves either the old bytes, or bytes that the intent explains. */
export function* applyWrite<F>(texts: Pick<Texts<F>, 'hash'>, step: WriteStep<F>): WriterRun<F> {
  const next: Intent<F> = { text: step.to, wrote: step.wrote, fields: step.fields };
  const patch = { path: step.path, next, unconfirmed: false, refused: null };
  // Bytes that are not the base's go into the history before they are replaced.
  const intent: Change<F> = { keep: [step.text], place: { kind: 'patch', patch } };
  const noted = yield* act('intent recorded', ({ library }: WriterPorts<F>) => library.record(step, intent));
  if (noted === null) return SKIPPED;
  const now: Expected = { id: step.id, ...noted };
  const hash = texts.hash(step.text);
  const did = yield* act('swapped in', (p: WriterPorts<F>) => whileStill(p, now, () => p.folder.swap(step.path, hash, step.to)));
  if (did !== 'done') return yield* notDone<F>(now, hash, did);
  // Edited meanwhile: the intent stays, and the next run judges by it.
  const place = { ...NOTHING_PENDING, path: step.path, text: step.to, fields: step.after, agreed: step.rev + 1 };
  return yield* recordLast('entry and base recorded', now, { fields: step.after, place: { kind: 'set', place, keepWant: true } });
}

/** Intent, then the file. */
export function* applyCreate<F>(texts: Pick<Texts<F>, 'format'>, step: CreateStep<F>, fields: F): WriterRun<F> {
  const place = intended(step, step.to ?? texts.format(fields), fields);
  const noted = yield* act('intent recorded', ({ library }: WriterPorts<F>) =>
    library.record(step, { place: { kind: 'set', place, keepWant: false } }),
  );
  return yield* newFile(step, noted, place.text);
}

/** The same for a post that the plan has only in outline: the transaction that notes the intent reads it, and makes its text. */
function* applyNew<F>(texts: Pick<Texts<F>, 'format'>, step: CreateStep<F>): Run<F> {
  const noted = yield* act('intent recorded', ({ library }: Ports<F>) =>
    library.recordMade(step, (fields) => intended(step, texts.format(fields), fields)),
  );
  return yield* newFile(step, noted, noted?.text ?? '');
}

const intended = <F>({ path }: CreateStep<F>, text: string, fields: F): NewPlace<F> => ({
  ...NOTHING_PENDING,
  path,
  text,
  fields,
  agreed: null,
  unconfirmed: true,
});

/** A temporary file, which is nobody's post yet; move to a name that is free, record. */
function* newFile<F>(
  { id, rev, path }: CreateStep<F>,
  noted: { readonly placeRev: number | null } | null,
  text: string,
): WriterRun<F> {
  if (noted === null) return SKIPPED;
  const now: Expected = { id, rev, placeRev: noted.placeRev };
  const tmp = ({ profile }: WriterPorts<F>) => tmpPath(profile, id);
  const staged = yield* act('temporary written', (p: WriterPorts<F>) => p.folder.stage(tmp(p), text));
  if (staged !== 'done') return yield* notDone<F>(now, null, staged);
  const moved = yield* act('moved into place', (p: WriterPorts<F>) => p.folder.moveToFree(tmp(p), path));
  if (moved !== 'done') {
    yield* act('temporary removed', (p: WriterPorts<F>) => p.folder.remove(tmp(p)));
    return yield* notDone<F>(now, null, moved);
  }
  const confirmed = { unconfirmed: false, agreed: rev, refused: null };
  return yield* recordLast('base recorded', { ...now, rev: null }, { place: { kind: 'patch', patch: confirmed } });
}

/**
 * Looks at the library, then does what looks at the file: nothing of ours lies in between. An edit in the library in that instant does no
 * harm, the intent explains the bytes; one in the file is what docs/sync.md calls the residue.
 */
function whileStill<F>({ library }: WriterPorts<F>, expected: Expected, go: () => Later<Did>): Later<Did> {
  const still = library.isStill(expected);
  if (still instanceof Promise) return still.then((yes) => (yes ? go() : 'changed'));
  return still ? go() : 'changed';
}

/** The stat of the read that found these bytes, or null. */
function* lookAgain<F>(path: string, hash: string): Run<F, Stat | null> {
  const seen = yield* act('looked', ({ folder }: Ports<F>) => folder.look(path));
  return seen !== null && 'hash' in seen && seen.hash === hash ? seen.stat : null;
}

function* recordLast<F>(did: string, expected: Expected, change: Change<F>): WriterRun<F> {
  const done = yield* act(did, ({ library }: WriterPorts<F>) => library.record(expected, change));
  return done === null ? SKIPPED : 'done';
}

/**
 * A file of its own that the disk refuses is not tried again until it, or the entry, changes. Not so on a disk that is read-only as a
 * whole, nor where the folder has gone in that very moment: a browser does not say then what it missed.
 */
function* notDone<F>(expected: Expected, hash: string | null, did: Exclude<Did, 'done'>): WriterRun<F> {
  if (did === 'changed') return SKIPPED;
  if (holdsForAll(did) || expected.rev === null) return did;
  // Swept by the next run.
  const all = yield* act('tried', (p: WriterPorts<F>) => p.folder.stage(tmpPath(p.profile, 'try'), ''));
  if (all !== 'done') return all !== 'changed' && holdsForAll(all) ? all : SKIPPED;
  const refused = { entryRev: expected.rev, hash, why: did.kind };
  yield* act('refusal recorded', ({ library }: WriterPorts<F>) =>
    library.record(expected, { place: { kind: 'patch', patch: { refused } } }),
  );
  return did;
}

function* noteName<F>(expected: Expected, path: string): WriterRun<F> {
  const patch = { path, want: null };
  return yield* recordLast('base recorded', { ...expected, rev: null }, { place: { kind: 'patch', patch } });
}
