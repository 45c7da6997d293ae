// What is told of changes that wait for the folder: how many, and that those which have nothing to wait for any more are none of them.
import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { withFolders } from '../../src/app/background/folder-drain.ts';
import { trash, untrash } from '../../src/app/background/keep.ts';
import { undoSave } from '../../src/app/background/undo.ts';
import { tellWaiting } from '../../src/app/background/waiting.ts';
import { syncFolder } from '../../src/app/library/folder-run.ts';
import type { Outcome } from '../../src/core/failure.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import { DATABASE_NAME } from '../../src/edge/database.ts';
import { lockOf } from '../../src/edge/folder-access.ts';
import { adoptFolder, countOutbox } from '../../src/edge/folders.ts';
import { getEntry } from '../../src/edge/library.ts';
import { addEntry, changeEntry } from '../../src/edge/library-entries.ts';
import type { FolderRow } from '../../src/edge/sync-rows.ts';
import { entry } from '../samples/entry.ts';
import { button, restart } from './pretend-browser.ts';

vi.mock('../../src/edge/browser.ts', async () => (await import('./pretend-browser.ts')).mocked);

const settings = { ...DEFAULT_SETTINGS, preset: 'jekyll' as const };
const unwrap = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(outcome.failure.kind);
  return outcome.value;
};
let root: FileSystemDirectoryHandle;
let folder: FolderRow;
beforeEach(async () => {
  restart();
  await deleteDB(DATABASE_NAME);
  root = await (await navigator.storage.getDirectory()).getDirectoryHandle(`waiting-${crypto.randomUUID()}`, { create: true });
  folder = unwrap(await adoptFolder({ handle: root, role: 'two-way', preset: 'jekyll' }));
  await addEntry(entry(), { unlessKey: true, dropDraft: null });
});
afterEach(async () => {
  await (await navigator.storage.getDirectory()).removeEntry(root.name, { recursive: true });
  await deleteDB(DATABASE_NAME);
});

const writeOut = async (): Promise<void> => {
  const now = unwrap(await getEntry('e1'));
  if (now === null) throw new Error('no entry');
  await withFolders((write) => write(now, settings));
};
/** While a page is at the folder. */
const meanwhile = (work: () => Promise<unknown>): Promise<unknown> => navigator.locks.request(lockOf(folder.id), () => work());
/** What the library and the button say. */
const waiting = async () => [unwrap(await countOutbox(folder.id)), button.text];
const sync = async () => unwrap(await syncFolder(folder, { settings, full: true })).ends.map(({ step }) => step.kind);

test('the toolbar button tells how many wait, in words too, after a start of the browser as well, and no more when all are written', async () => {
  const told = { text: '1', title: 'Clip this page\nWaiting for the folder: 1 (see the library)' };
  await meanwhile(writeOut);
  expect(button).toEqual(told);
  restart();
  await tellWaiting();
  expect(button).toEqual(told);
  await writeOut();
  expect(button).toEqual({ text: '', title: 'Clip this page' });
});

describe('what has nothing to wait for any more is not told of', () => {
  beforeEach(async () => {
    await meanwhile(writeOut);
    expect(await waiting()).toEqual([1, '1']);
  });

  test('a save that is taken back', async () => {
    for (const _again of [1, 2]) expect(await undoSave({ entryId: 'e1', rev: 1 })).toMatchObject({ ok: true });
    expect(await waiting()).toEqual([0, '']);
    expect(await sync()).toEqual([]);
  });

  test('a post that is deleted; put back it waits again', async () => {
    for (const _again of [1, 2]) expect(await trash([{ id: 'e1', rev: 1 }])).toMatchObject({ ok: true });
    expect(await waiting()).toEqual([0, '']);
    await meanwhile(async () => expect(await untrash([{ id: 'e1', rev: 2 }])).toMatchObject({ ok: true }));
    expect(await waiting()).toEqual([1, '1']);
  });

  test('an edit of what the folder has no place for', async () => {
    expect(await sync()).toEqual(['create']);
    unwrap(
      await changeEntry(
        'e1',
        1,
        (before) => {
          const now = { ...before, rev: 2, post: { ...before.post, source: 'Another name' } };
          return { ok: true, value: { entry: now, why: 'edit', dropDraft: null, putDraft: null } };
        },
        () => false,
      ),
    );
    await meanwhile(writeOut);
    expect(await waiting()).toEqual([1, '1']);
    expect(await sync()).toEqual([]);
    expect(unwrap(await countOutbox(folder.id))).toBe(0);
  });
});
