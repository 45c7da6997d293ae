// The browser is asked not to clear the library, and its answer is what is said.
import { afterEach, expect, test, vi } from 'vitest';
import { keepStorage, storageUse } from '../../src/edge/storage.ts';

const browserThat = (persisted: boolean, grants: boolean) => {
  const persist = vi.fn(async () => grants);
  const storage = { persist, persisted: async () => persisted, estimate: async () => ({ usage: 12, quota: 99 }) };
  vi.stubGlobal('navigator', { storage });
  return persist;
};
afterEach(() => vi.unstubAllGlobals());

test.each([
  ['a browser that promises', false, true, true, 1],
  ['a browser that refuses', false, false, false, 1],
  ['a browser that promised before', true, false, true, 0],
])('%s', async (_who, persisted, grants, answer, times) => {
  const persist = browserThat(persisted, grants);
  expect(await keepStorage()).toBe(answer);
  expect(persist).toHaveBeenCalledTimes(times);
  expect(await storageUse()).toEqual({ usedBytes: 12, quotaBytes: 99, persisted });
});
