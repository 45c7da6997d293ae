// A library that is too large to be restored at once, backed up and restored.
import { deleteDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { backUpLibrary } from '../../../src/app/ui/exports.ts';
import { restoreLibrary } from '../../../src/app/ui/restore.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings.ts';
import { DATABASE_NAME } from '../../../src/edge/database.ts';
import { listDrafts, listEntryIds, putDraft } from '../../../src/edge/library.ts';
import { addMissing } from '../../../src/edge/restore.ts';
import { entry } from '../../samples/entry.ts';
import { restart } from '../pretend-browser.ts';

vi.mock('../../../src/edge/browser.ts', async () => (await import('../pretend-browser.ts')).mocked);

const files: [string, Blob][] = [];
vi.mock('../../../src/edge/save-file.ts', () => ({
  saveFile: async (file: Blob, name: string) => {
    files.push([name, file]);
    return { ok: true, value: { name, path: name } };
  },
}));

beforeEach(async () => {
  restart();
  files.length = 0;
  await deleteDB(DATABASE_NAME);
});
afterEach(() => deleteDB(DATABASE_NAME));

const quiet = (): void => undefined;
const all = async () => {
  const [ids, drafts] = [await listEntryIds(), await listDrafts()];
  return ids.ok && drafts.ok ? [[...ids.value].sort(), drafts.value.length] : null;
};

test('it goes into several files, each of which can be restored, in any order', async () => {
  const entries = Array.from({ length: 120 }, (_, n) => entry({ id: `e${n}`, key: `news.example/${n}` }));
  await addMissing({ entries, versions: [], files: [], drafts: [] });
  const { key, scope, article, post } = entry();
  const typed = { fields: { title: 'Typed' }, entryId: null, post, changedAt: '2026-03-06T10:00:00.000Z' };
  await putDraft({ id: 'd1', key, scope, article, pageUrl: post.url, capturedTitle: post.title, ...typed });
  const before = await all();
  const name = /^clippost-backup-.{15}(-[23])?\.zip$/;
  const made = await backUpLibrary(DEFAULT_SETTINGS, quiet, quiet, 1000);
  expect(made).toMatchObject({ ok: true, value: { count: 120, name: files.map(([it]) => it).join(', ') } });
  expect(files.map(([it]) => name.exec(it)?.[1])).toEqual([undefined, '-2', '-3']);
  await deleteDB(DATABASE_NAME);
  for (const [, file] of [...files].reverse()) expect(await restoreLibrary(file)).toMatchObject({ ok: true });
  expect(await all()).toEqual(before);
});

test('any other is one file', async () => {
  await addMissing({ entries: [entry()], versions: [], files: [], drafts: [] });
  await backUpLibrary(DEFAULT_SETTINGS, quiet, quiet);
  expect(files).toHaveLength(1);
});

test('what takes as long again, once the file is there, is told too', async () => {
  const entries = Array.from({ length: 120 }, (_, n) => entry({ id: `e${n}`, key: `news.example/${n}` }));
  await addMissing({ entries, versions: [], files: [], drafts: [] });
  const marking = vi.fn();
  await backUpLibrary(DEFAULT_SETTINGS, quiet, marking);
  expect(marking.mock.calls).toEqual([
    [50, 120],
    [100, 120],
    [120, 120],
  ]);
});
