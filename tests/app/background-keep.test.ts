// What the background answers to a save when something beside the post goes wrong: a post that is kept is told as kept.
import { afterEach, expect, test, vi } from 'vitest';
import { save } from '../../src/app/background/keep.ts';
import { failed, success } from '../../src/core/failure.ts';
import type { InFolder, SaveRequest } from '../../src/core/messages.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import { countOnlyHere } from '../../src/edge/library.ts';
import type * as entries from '../../src/edge/library-entries.ts';
import { changeSettings } from '../../src/edge/settings.ts';
import { article, post } from './popup/posts.ts';

const connected = vi.hoisted((): { inFolder: InFolder | null } => ({ inFolder: null }));
vi.mock('../../src/edge/settings.ts', () => ({ loadSettings: async () => success(DEFAULT_SETTINGS), changeSettings: vi.fn() }));
vi.mock('../../src/edge/lost-library.ts', () => ({ noteLibrary: async () => null }));
vi.mock('../../src/app/background/files.ts', () => ({ download: vi.fn() }));
vi.mock('../../src/app/background/folder-drain.ts', () => ({
  withFolders: (work: (...given: unknown[]) => unknown) =>
    work(
      async (entry: unknown) => ({ entry, inFolder: connected.inFolder }),
      () => undefined,
    ),
}));
vi.mock('../../src/edge/library-entries.ts', () => ({
  addEntry: async (entry: Parameters<typeof entries.addEntry>[0]) => success({ kind: 'added', entry }),
  changeEntry: vi.fn(),
  moveEntries: vi.fn(),
}));
vi.mock('../../src/edge/library.ts', () => ({
  countOnlyHere: vi.fn(async () => failed('library-closed')),
  getEntry: vi.fn(),
  listVersions: vi.fn(),
}));

afterEach(() => {
  vi.mocked(changeSettings).mockClear();
  vi.mocked(countOnlyHere).mockClear();
  connected.inFolder = null;
});

const requestOf = (source: string): SaveRequest => ({
  requestId: 'r1',
  mode: 'new',
  post: post({ source }),
  article: article(),
  scope: 'article',
  entry: null,
  draftId: null,
});

test('a name that the person gives to a source is learnt for its site, and the page’s own is not', async () => {
  await save(requestOf('Harbour Times'));
  expect(changeSettings).not.toHaveBeenCalled();
  await save(requestOf('The Harbour'));
  expect(changeSettings).toHaveBeenCalledOnce();
  // Beside the names that were learnt while this save was written out.
  const [learn] = vi.mocked(changeSettings).mock.lastCall ?? [];
  const now = { ...DEFAULT_SETTINGS, sourceNames: { 'pier.example': 'The Pier' } };
  expect(typeof learn === 'function' && learn(now)).toEqual({
    sourceNames: { 'pier.example': 'The Pier', 'harbour.example': 'The Harbour' },
  });
});

test('a count that cannot be made does not unsay a save', async () => {
  expect(await save(requestOf('Harbour Times'))).toMatchObject({
    ok: true,
    value: { kind: 'saved', entry: { id: 'r1' }, onlyHere: null },
  });
});

test('with a folder the posts that are in this browser only are not counted: nobody asks, and of thousands it takes long', async () => {
  connected.inFolder = { folder: 'blog', path: '_posts/a.md', waiting: 0, needs: null };
  expect(await save(requestOf('Harbour Times'))).toMatchObject({ ok: true, value: { kind: 'saved', onlyHere: null } });
  expect(countOnlyHere).not.toHaveBeenCalled();
  connected.inFolder = null;
  await save(requestOf('Harbour Times'));
  expect(countOnlyHere).toHaveBeenCalledOnce();
});
