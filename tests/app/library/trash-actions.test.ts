// Many posts to the trash and back: asked once for all, and what cannot go stays and is told.
import { beforeEach, expect, test, vi } from 'vitest';
import type { Kit } from '../../../src/app/library/kit.ts';
import { START } from '../../../src/app/library/place.ts';
import type { LibraryState } from '../../../src/app/library/state.ts';
import { createTrashActions } from '../../../src/app/library/trash-actions.ts';
import type { At } from '../../../src/core/entry.ts';
import { type Failure, failed, type Outcome, success } from '../../../src/core/failure.ts';
import type { ManyDone } from '../../../src/core/messages.ts';
import { purgeEntries } from '../../../src/edge/purge.ts';
import { ask } from '../../../src/edge/wire.ts';

vi.mock('../../../src/edge/wire.ts', async (original) => ({ ...(await original<object>()), ask: vi.fn() }));
vi.mock('../../../src/edge/purge.ts', () => ({ purgeEntries: vi.fn() }));

const MANY = 60;
const ids = Array.from({ length: MANY }, (_, n) => `e${n}`);
let told: string[] = [];
let moved: (readonly [readonly string[], boolean])[] = [];
let state: LibraryState;
/** The one that somebody else has changed. */
let changed: string | null = null;

const answer = (targets: readonly At[]): Outcome<ManyDone> => {
  const done = targets.filter(({ id }) => id !== changed).map(({ id, rev }) => ({ id, rev: rev + 1 }));
  return done.length === 0 ? failed('changed-meanwhile') : success({ done, left: changed === null ? null : 'changed-meanwhile' });
};

beforeEach(() => {
  [told, moved, changed] = [[], [], null];
  const rows = new Map(ids.map((id) => [id, { id, rev: 1, title: id, trashed: null }]));
  state = { place: START, rows, selected: new Set(ids), active: null, notice: { kind: 'none' } } as unknown as LibraryState; // all that is looked at
  vi.mocked(ask)
    .mockClear()
    .mockImplementation((async (_verb: string, targets: readonly At[]) => answer(targets)) as unknown as typeof ask);
  vi.mocked(purgeEntries).mockImplementation(async (targets) => answer(targets));
});

const set = (changes: Partial<LibraryState>): void => {
  state = { ...state, ...changes };
};
const kit = {
  store: { get: () => state },
  shelf: {
    move: (done: readonly At[], trashed: unknown) => moved.push([done.map(({ id }) => id), trashed !== null]),
    drop: (...gone: readonly string[]) => moved.push([gone, true]),
  },
  set,
  notify: (notice: LibraryState['notice']) => {
    if (notice.kind === 'working') told.push(`${notice.what} ${notice.total}`);
    set({ notice });
  },
  fail: ({ kind }: Failure) => told.push(kind),
  alone: (work: (now: LibraryState) => Promise<void>) => work(state),
  told: (outcome: Outcome<object>) => {
    if (outcome.ok) return outcome.value;
    told.push(outcome.failure.kind);
    return null;
  },
} as unknown as Kit;
const trashed: (readonly string[])[] = [];
const actions = createTrashActions(
  kit,
  () => ids,
  (gone) => trashed.push(gone),
);

test('to the trash and back: asked once for all, told while it lasts, each is moved once', async () => {
  await actions.trash();
  expect(told).toEqual(['trash 60']);
  expect(moved).toEqual([[ids, true]]);
  expect(trashed.at(-1)).toEqual(ids);
  const { notice } = state;
  if (notice.kind !== 'trashed') throw new Error(notice.kind);
  await actions.undoTrash(notice.entries, '');
  expect(told).toEqual(['trash 60', 'untrash 60']);
  expect(moved.at(-1)).toEqual([ids, false]);
  expect(ask).toHaveBeenCalledTimes(2);
  expect(state.notice).toMatchObject({ kind: 'untrashed', count: MANY });
});

test('one that was changed elsewhere stays, which is told: the others went and can be taken back', async () => {
  changed = 'e30';
  await actions.trash();
  const others = ids.filter((id) => id !== 'e30');
  expect(told).toEqual(['trash 60', 'changed-meanwhile']);
  expect(moved).toEqual([[others, true]]);
  expect(trashed.at(-1)).toEqual(others);
  expect(state.notice).toMatchObject({ kind: 'trashed', entries: others.map((id) => ({ id, rev: 2 })) });
});

test('an open post that stays is not closed', async () => {
  changed = 'e30';
  set({ place: { ...START, open: { kind: 'entry', id: 'e30' } } });
  await actions.trash(); // without a way to go anywhere
  expect(state.place.open).toEqual({ kind: 'entry', id: 'e30' });
});

test('a few are not told of while they go, and where nothing can be done nothing is said to be done', async () => {
  await actions.trash(['e1', 'e2']);
  expect(told).toEqual([]);
  changed = 'e3';
  set({ notice: { kind: 'none' } });
  await actions.trash(['e3']);
  expect(told).toEqual(['changed-meanwhile']);
  expect(state.notice.kind).toBe('none');
});

test('for good: all that went is counted, and what stays is told', async () => {
  changed = 'e30';
  await actions.purge(ids);
  expect(told).toEqual(['purge 60', 'changed-meanwhile']);
  expect(moved).toEqual([[ids.filter((id) => id !== 'e30'), true]]);
  expect(state.notice).toEqual({ kind: 'purged', count: MANY - 1 });
});
