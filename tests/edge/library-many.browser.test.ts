// Many posts to the trash, back and for good: one transaction, what changed meanwhile stays, and nothing is done by half.
import { deleteDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Entry } from '../../src/core/entry.ts';
import type { Outcome } from '../../src/core/failure.ts';
import { DATABASE_NAME } from '../../src/edge/database.ts';
import * as library from '../../src/edge/library.ts';
import { changeEntry, moveEntries } from '../../src/edge/library-entries.ts';
import { purgeEntries } from '../../src/edge/purge.ts';
import { addMissing } from '../../src/edge/restore.ts';
import { entry } from '../samples/entry.ts';

const unwrap = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(outcome.failure.kind);
  return outcome.value;
};
const retitled = (title: string) => (stored: Entry) => ({
  ok: true as const,
  value: {
    entry: { ...stored, rev: stored.rev + 1, post: { ...stored.post, title } },
    why: 'edit' as const,
    dropDraft: null,
    putDraft: null,
  },
});
const never = (): boolean => false;

const MANY = 200;
const all = Array.from({ length: MANY }, (_, n) => ({ id: `e${n}`, rev: 1 }));
const TRASHED = { why: 'person', at: '2026-03-06T10:00:00.000Z' } as const;
const now = '2026-03-06T10:00:00.000Z';
const kept = async () => unwrap(await library.listNewest(MANY));
/** How many transactions that write are made meanwhile. */
async function counted(work: () => Promise<unknown>): Promise<number> {
  const spy = vi.spyOn(IDBDatabase.prototype, 'transaction');
  await work();
  const writing = spy.mock.calls.filter(([, mode]) => mode === 'readwrite').length;
  spy.mockRestore();
  return writing;
}
beforeEach(async () => {
  await deleteDB(DATABASE_NAME);
  unwrap(await addMissing({ entries: all.map(({ id }) => entry({ id })), versions: [], files: [], drafts: [] }));
});
afterEach(() => deleteDB(DATABASE_NAME));

test('to the trash, back, and for good: one transaction each, asked twice done once', async () => {
  const second = all.map(({ id }) => ({ id, rev: 2 }));
  const trash = () => moveEntries(all, TRASHED, now);
  expect(await counted(trash)).toBe(1);
  expect(unwrap(await trash())).toEqual({ done: second, left: null });
  expect((await kept()).every(({ rev, trashed, lastSave }) => rev === 2 && trashed !== null && lastSave === null)).toBe(true);
  const back = () => moveEntries(second, null, now);
  expect(await counted(back)).toBe(1);
  expect((await kept()).every(({ rev, trashed }) => rev === 3 && trashed === null)).toBe(true);
  unwrap(await moveEntries(unwrap(await back()).done, TRASHED, now));
  const forGood = () => purgeEntries(all.map(({ id }) => ({ id, rev: 4 })));
  expect(await counted(forGood)).toBe(1);
  expect(await kept()).toEqual([]);
  expect(unwrap(await forGood())).toMatchObject({ left: null });
});

test('what changed meanwhile stays, the others go; nothing that can go is a failure', async () => {
  await changeEntry('e7', 1, retitled('edited in another tab'), never);
  const moved = unwrap(await moveEntries(all, TRASHED, now));
  expect([moved.done.length, moved.left]).toEqual([MANY - 1, 'changed-meanwhile']);
  expect(unwrap(await library.getEntry('e7'))).toMatchObject({ rev: 2, trashed: null });
  expect(await moveEntries([{ id: 'e7', rev: 1 }], TRASHED, now)).toMatchObject({ failure: { kind: 'changed-meanwhile' } });
  const purged = unwrap(await purgeEntries([...moved.done, { id: 'e7', rev: 2 }]));
  expect([purged.done.length, purged.left]).toEqual([MANY - 1, 'changed-meanwhile']);
  expect((await kept()).map(({ id }) => id)).toEqual(['e7']);
});

test('one that cannot be written leaves all as they were', async () => {
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(function (this: IDBObjectStore) {
    this.transaction.abort();
    throw new DOMException('no room', 'QuotaExceededError');
  });
  expect(await moveEntries(all, TRASHED, now)).toMatchObject({ failure: { kind: 'storage-full' } });
  expect(put).toHaveBeenCalled();
  put.mockRestore();
  expect((await kept()).every(({ rev, trashed }) => rev === 1 && trashed === null)).toBe(true);
});

test('what another page did is told from what is known already, without reading the posts', async () => {
  await changeEntry('e3', 1, retitled('edited'), never);
  const still = unwrap(await library.stillAt([...all, { id: 'gone', rev: 1 }]));
  expect(all.filter(({ id }) => !still.has(id)).map(({ id }) => id)).toEqual(['e3']);
});
