// What the background answers to a save when something beside the post goes wrong: a post that is kept is told as kept.
import { expect, test, vi } from 'vitest';
import { save } from '../../src/app/background/keep.ts';
import { failed, success } from '../../src/core/failure.ts';
import type { SaveRequest } from '../../src/core/messages.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import type * as entries from '../../src/edge/library-entries.ts';
import { article, post } from './popup/posts.ts';

vi.mock('../../src/edge/settings.ts', () => ({ loadSettings: async () => success(DEFAULT_SETTINGS), changeSettings: vi.fn() }));
vi.mock('../../src/edge/lost-library.ts', () => ({ noteLibrary: async () => null }));
vi.mock('../../src/app/background/files.ts', () => ({ download: vi.fn() }));
vi.mock('../../src/app/background/folder-drain.ts', () => ({
  withFolders: (work: (...given: unknown[]) => unknown) =>
    work(
      async (entry: unknown) => ({ entry, inFolder: null }),
      () => undefined,
    ),
}));
vi.mock('../../src/edge/library-entries.ts', () => ({
  addEntry: async (entry: Parameters<typeof entries.addEntry>[0]) => success({ kind: 'added', entry }),
  changeEntry: vi.fn(),
  purgeEntry: vi.fn(),
}));
vi.mock('../../src/edge/library.ts', () => ({
  countOnlyHere: async () => failed('library-closed'),
  getEntry: vi.fn(),
  listVersions: vi.fn(),
}));

test('a count that cannot be made does not unsay a save', async () => {
  const request: SaveRequest = {
    requestId: 'r1',
    mode: 'new',
    post: post(),
    article: article(),
    scope: 'article',
    entry: null,
    draftId: null,
  };
  expect(await save(request)).toMatchObject({ ok: true, value: { kind: 'saved', entry: { id: 'r1' }, onlyHere: 0 } });
});
