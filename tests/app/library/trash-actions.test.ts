// Many posts to the trash and back: how far it is, in one sentence, and nothing left out of the list or shown twice.
import { beforeEach, expect, test, vi } from 'vitest';
import type { Kit } from '../../../src/app/library/kit.ts';
import { START } from '../../../src/app/library/place.ts';
import type { LibraryState } from '../../../src/app/library/state.ts';
import { createTrashActions } from '../../../src/app/library/trash-actions.ts';
import type { Entry } from '../../../src/core/entry.ts';
import { failed, type Outcome, success } from '../../../src/core/failure.ts';
import { ask } from '../../../src/edge/wire.ts';
import { entry } from '../popup/posts.ts';

vi.mock('../../../src/edge/wire.ts', async (original) => ({ ...(await original<object>()), ask: vi.fn() }));

const MANY = 60;
const ids = Array.from({ length: MANY }, (_, n) => `e${n}`);
let told: string[] = [];
let shown: string[] = [];
let state: LibraryState;
/** The one that somebody else has changed. */
let changed: string | null = null;

beforeEach(() => {
  [told, shown, changed] = [[], [], null];
  const rows = new Map(ids.map((id) => [id, { id, rev: 1, title: id, trashed: null }]));
  state = { place: START, rows, selected: new Set(ids), active: null, notice: { kind: 'none' } } as unknown as LibraryState; // all that is looked at
  vi.mocked(ask).mockImplementation((async (verb: string, { entryId: id }: { entryId: string }) => {
    if (id === changed) return failed('changed-meanwhile');
    return success(entry({ id, rev: 2, trashed: verb === 'trash' ? { why: 'person', at: '2026-03-06T08:00:00.000Z' } : null }));
  }) as typeof ask);
});

const set = (changes: Partial<LibraryState>): void => {
  state = { ...state, ...changes };
};
const kit = {
  store: { get: () => state },
  shelf: { show: (...entries: readonly Entry[]) => shown.push(...entries.map(({ id }) => id)) },
  set,
  alone: (work: (now: LibraryState) => Promise<void>) => work(state),
  told: (outcome: Outcome<object>) => {
    if (outcome.ok) return outcome.value;
    told.push(outcome.failure.kind);
    return null;
  },
  working: (what: string) => (done: number, total: number) => void told.push(`${what} ${done}/${total}`),
} as unknown as Kit;
const actions = createTrashActions(
  kit,
  () => ids,
  () => undefined,
);

test('to the trash and back: each is told and each is shown, once', async () => {
  await actions.trash();
  expect([told.at(0), told.at(-1)]).toEqual([`trash 1/${MANY}`, `trash ${MANY}/${MANY}`]);
  expect(shown).toEqual(ids);
  const { notice } = state;
  if (notice.kind !== 'trashed') throw new Error(notice.kind);
  [told, shown] = [[], []];
  await actions.undoTrash(notice.entries, '');
  expect(told.at(-1)).toBe(`untrash ${MANY}/${MANY}`);
  expect(shown).toEqual(ids);
  expect(state.notice).toMatchObject({ kind: 'untrashed', count: MANY });
});

test('one that was changed elsewhere ends it: what went before it is shown and can be undone', async () => {
  changed = 'e30';
  await actions.trash();
  expect(told.at(-1)).toBe('changed-meanwhile');
  expect(shown).toEqual(ids.slice(0, 30));
  expect(state.notice).toMatchObject({ kind: 'trashed', entries: shown.map((id) => ({ id, rev: 2 })) });
});
