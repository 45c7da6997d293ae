// The log that is begun anew at each start of the browser: what can be seen of it is a database that comes and goes.
import { afterEach, expect, test, vi } from 'vitest';
import { beginFreshLog } from '../../src/edge/fresh-log.ts';

afterEach(() => void vi.restoreAllMocks());

test('a database is made and deleted again, and nothing of it stays', async () => {
  const before = (await indexedDB.databases()).map(({ name }) => name);
  const made = vi.spyOn(indexedDB, 'open');
  const deleted = vi.spyOn(indexedDB, 'deleteDatabase');
  expect(await beginFreshLog()).toEqual({ ok: true, value: null });
  expect(deleted.mock.lastCall?.[0]).toBe(made.mock.lastCall?.[0]);
  expect((await indexedDB.databases()).map(({ name }) => name)).toEqual(before);
});

test('a disk without room is an answer: what else is to be done at the start is done', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('IO error: NO_SPACE', 'UnknownError');
  });
  expect(await beginFreshLog()).toMatchObject({ ok: false, failure: { kind: 'storage-full' } });
});
