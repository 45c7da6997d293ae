// Taking back a save on a real IndexedDB, when the background was stopped before its answer came through and is asked again.
import { deleteDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { save } from '../../src/app/background/keep.ts';
import { undoSave } from '../../src/app/background/undo.ts';
import type { SaveRequest } from '../../src/core/messages.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import { DATABASE_NAME } from '../../src/edge/database.ts';
import { keepApart } from '../../src/edge/keep-apart.ts';
import { getEntry, listDrafts } from '../../src/edge/library.ts';
import { addEntry } from '../../src/edge/library-entries.ts';
import { entry } from '../samples/entry.ts';

vi.mock('../../src/edge/settings.ts', () => ({
  loadSettings: async () => ({ ok: true, value: DEFAULT_SETTINGS }),
  changeSettings: vi.fn(),
}));
vi.mock('../../src/edge/lost-library.ts', () => ({ noteLibrary: async () => null }));

beforeEach(async () => {
  await deleteDB(DATABASE_NAME);
  await addEntry(entry(), { unlessKey: true, dropDraft: null });
});
afterEach(() => deleteDB(DATABASE_NAME));

test('changes are undone once, and each time the edits come back', async () => {
  const { id, rev, post, article, scope } = entry();
  const edit: SaveRequest = {
    requestId: 'edit',
    mode: 'edit',
    post: { ...post, author: 'My own words' },
    article,
    scope,
    entry: { id, rev },
    draftId: null,
  };
  expect(await save(edit)).toMatchObject({ ok: true, value: { kind: 'saved' } });
  const undo = (): ReturnType<typeof undoSave> => undoSave({ entryId: id, rev: rev + 1 });
  const first = await undo();
  expect(first).toMatchObject({ ok: true, value: { draft: { fields: { author: 'My own words' }, entryId: id } } });
  expect(await undo(), 'asked again').toEqual(first);
  expect(await listDrafts()).toMatchObject({ ok: true, value: [{ fields: { author: 'My own words' } }] });
  expect(await getEntry(id)).toMatchObject({ ok: true, value: { rev: rev + 2, post: { author: post.author } } });
});

test('what an import kept apart since the save is not what stood before the save', async () => {
  const { id, rev, post, article, scope } = entry();
  const now = { ...post, author: 'My own words' };
  await save({ requestId: 'edit', mode: 'edit', post: now, article, scope, entry: { id, rev }, draftId: null });
  await keepApart(id, { ...post, author: 'Of a file' });
  expect(await undoSave({ entryId: id, rev: rev + 1 })).toMatchObject({ ok: true });
  expect(await getEntry(id)).toMatchObject({ ok: true, value: { rev: rev + 2, post: { author: post.author } } });
});
