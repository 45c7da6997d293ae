// The library in a real IndexedDB: what is answered is kept, what is sent twice is done once, what changed meanwhile is not overwritten.
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Draft, Entry } from '../../src/core/entry.ts';
import type { Outcome } from '../../src/core/failure.ts';
import { DATABASE_NAME, DATABASE_VERSION, openDatabase } from '../../src/edge/database.ts';
import { leaveDraft, leftDrafts } from '../../src/edge/left-drafts.ts';
import * as library from '../../src/edge/library.ts';
import type { LibraryChange } from '../../src/edge/library-access.ts';
import { addEntry, changeEntry, removeNewEntry, undoDraftId } from '../../src/edge/library-entries.ts';
import { purgeEntries } from '../../src/edge/purge.ts';
import { addMissing } from '../../src/edge/restore.ts';
import { KEPT_RUNS, listRuns, noteRun } from '../../src/edge/sync-runs.ts';
import { entry } from '../samples/entry.ts';

const unwrap = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(outcome.failure.kind);
  return outcome.value;
};
const draftOf = (of: Entry, id = 'd1'): Draft => ({
  id,
  key: of.key,
  scope: of.scope,
  pageUrl: of.post.url,
  capturedTitle: of.post.title,
  fields: { title: 'typed' },
  entryId: null,
  post: { ...of.post, title: 'typed' },
  article: of.article,
  changedAt: '2026-03-06T10:00:01.000Z',
});
const fresh = { unlessKey: true, dropDraft: null };
const retitled = (title: string) => (stored: Entry) => ({
  ok: true as const,
  value: {
    entry: { ...stored, rev: stored.rev + 1, post: { ...stored.post, title } },
    why: 'edit' as const,
    dropDraft: null,
    putDraft: null,
  },
});
const trashed = (stored: Entry) => ({
  ok: true as const,
  value: {
    entry: { ...stored, rev: stored.rev + 1, trashed: { why: 'person' as const, at: stored.changedAt } },
    why: null,
    dropDraft: null,
    putDraft: null,
  },
});
const never = (): boolean => false;

beforeEach(() => deleteDB(DATABASE_NAME));
afterEach(() => deleteDB(DATABASE_NAME));

describe('a new entry', () => {
  test('is there after it was answered, and takes its draft along', async () => {
    unwrap(await library.putDraft(draftOf(entry())));
    expect(unwrap(await addEntry(entry(), { unlessKey: true, dropDraft: 'd1' })).kind).toBe('added');
    expect(unwrap(await library.getEntry('e1'))).toEqual(entry());
    expect(unwrap(await library.listDrafts())).toEqual([]);
  });

  test('asked for twice under one id is there once', async () => {
    await addEntry(entry(), fresh);
    expect(unwrap(await addEntry(entry(), fresh)).kind).toBe('added');
    expect(unwrap(await library.listNewest(100))).toHaveLength(1);
  });

  test('two windows at once: one entry, the second is told', async () => {
    const both = await Promise.all(['e1', 'e2'].map((id) => addEntry(entry({ id }), fresh)));
    expect(both.map((outcome) => unwrap(outcome).kind).sort()).toEqual(['added', 'already']);
    expect(unwrap(await library.listNewest(100))).toHaveLength(1);
  });

  test('a selection never counts as the article, nor does one in the trash', async () => {
    await addEntry(entry({ id: 'e1', scope: 'selection' }), fresh);
    await addEntry(entry({ id: 'e2', trashed: { why: 'person', at: '2026-03-06T10:00:00.000Z' } }), {
      ...fresh,
      unlessKey: false,
    });
    expect(unwrap(await addEntry(entry({ id: 'e3' }), fresh)).kind).toBe('added');
  });

  test('kept twice on purpose', async () => {
    await addEntry(entry(), fresh);
    expect(unwrap(await addEntry(entry({ id: 'e2' }), { ...fresh, unlessKey: false })).kind).toBe('added');
    expect(unwrap(await library.findEntries(entry().key, 'article'))).toHaveLength(2);
  });
});

describe('a change', () => {
  test('keeps the replaced state as a version', async () => {
    await addEntry(entry(), fresh);
    expect(unwrap(await changeEntry('e1', 1, retitled('second'), never)).post.title).toBe('second');
    const versions = unwrap(await library.listVersions('e1'));
    expect(versions.map(({ post, why }) => [post.title, why])).toEqual([[entry().post.title, 'edit']]);
  });

  test('of a state that is not there any more is refused and writes nothing', async () => {
    await addEntry(entry(), fresh);
    await changeEntry('e1', 1, retitled('second'), never);
    expect(await changeEntry('e1', 1, retitled('third'), never)).toEqual({
      ok: false,
      failure: { kind: 'changed-meanwhile', detail: null },
    });
    expect(unwrap(await library.getEntry('e1'))?.post.title).toBe('second');
    expect(unwrap(await library.listVersions('e1'))).toHaveLength(1);
  });

  test('sent again is answered again and done once', async () => {
    await addEntry(entry(), fresh);
    const isDone = (stored: Entry): boolean => stored.post.title === 'second';
    await changeEntry('e1', 1, retitled('second'), isDone);
    expect(unwrap(await changeEntry('e1', 1, retitled('second'), isDone)).rev).toBe(2);
    expect(unwrap(await library.listVersions('e1'))).toHaveLength(1);
  });

  test('refused by the caller leaves everything as it was', async () => {
    await addEntry(entry(), fresh);
    const refused = await changeEntry('e1', 1, () => ({ ok: false, failure: { kind: 'storage-full', detail: null } }), never);
    expect(refused.ok).toBe(false);
    expect(unwrap(await library.getEntry('e1'))?.rev).toBe(1);
  });
});

describe('taking back a save', () => {
  test('brings the edits back as a draft, once', async () => {
    await addEntry(entry(), fresh);
    const undo = () => removeNewEntry('e1', 1, '2026-03-05T10:00:00.000Z', (of) => draftOf(of, undoDraftId(of.id)));
    expect(unwrap(await undo())?.fields).toEqual({ title: 'typed' });
    expect(unwrap(await undo())?.fields).toEqual({ title: 'typed' });
    expect(unwrap(await library.listNewest(100))).toEqual([]);
    expect(unwrap(await library.listDrafts())).toHaveLength(1);
  });

  test('of an entry that was changed since is refused', async () => {
    await addEntry(entry(), fresh);
    await changeEntry('e1', 1, retitled('second'), never);
    expect((await removeNewEntry('e1', 1, '2026-03-05T10:00:00.000Z', () => null)).ok).toBe(false);
    expect(unwrap(await library.listNewest(100))).toHaveLength(1);
  });
});

test('only what lies in the trash can be purged, and its versions go with it', async () => {
  await addEntry(entry(), fresh);
  expect((await purgeEntries([{ id: 'e1', rev: 1 }])).ok).toBe(false);
  await changeEntry('e1', 1, retitled('second'), never);
  await changeEntry(
    'e1',
    2,
    (stored) => ({
      ok: true,
      value: {
        entry: { ...stored, rev: 3, trashed: { why: 'person', at: stored.changedAt } },
        why: null,
        dropDraft: null,
        putDraft: null,
      },
    }),
    never,
  );
  expect((await purgeEntries([{ id: 'e1', rev: 3 }])).ok).toBe(true);
  expect((await purgeEntries([{ id: 'e1', rev: 3 }])).ok).toBe(true); // the answer was lost and it is asked again
  expect(unwrap(await library.listVersions('e1'))).toEqual([]);
});

test('entries of any revision are counted as only here, those in the trash are not', async () => {
  const trashed = { why: 'person', at: '2026-03-06T10:00:00.000Z' } as const;
  for (const [id, rev, inTrash] of [
    ['e1', 1, null],
    ['e2', 1, trashed],
    ['e3', 4, null],
    ['e4', 9, trashed],
    ['e5', 9, null],
  ] as const)
    await addEntry(entry({ id, rev, trashed: inTrash, textHash: id }), { ...fresh, unlessKey: false });
  expect(unwrap(await library.countOnlyHere())).toBe(3);
  await library.recordDownloads([
    { textHash: 'e5', downloadId: 1, name: 'a.md', path: '/a.md', sizeBytes: 1, at: '2026-03-06T10:00:00.000Z' },
  ]);
  expect(unwrap(await library.countOnlyHere())).toBe(2);
});

test('entries whose text is in no download are counted', async () => {
  await addEntry(entry({ id: 'e1', textHash: 'a' }), { ...fresh, unlessKey: false });
  await addEntry(entry({ id: 'e2', textHash: 'b' }), { ...fresh, unlessKey: false });
  await library.recordDownloads([
    { textHash: 'a', downloadId: 1, name: 'a.md', path: '/a.md', sizeBytes: 1, at: '2026-03-06T10:00:00.000Z' },
  ]);
  expect(unwrap(await library.countOnlyHere())).toBe(1);
});

const fileVersion = (entryId: string) => ({ entryId, hash: 'h', text: 'bytes \udcff', at: '2026-03-06T10:00:00.000Z' });

test('a restore adds what is missing and overwrites nothing; what it says otherwise of a post that is there is a version, once', async () => {
  await addEntry(entry(), fresh);
  const backup = {
    entries: [entry({}, { title: 'other' }), entry({ id: 'e2' })],
    versions: [],
    files: [fileVersion('e1'), fileVersion('e2')],
    drafts: [draftOf(entry())],
  };
  expect(unwrap(await addMissing(backup))).toEqual({ entries: 1, versions: 0, drafts: 1, alreadyThere: 1, differing: 1 });
  expect(unwrap(await addMissing(backup))).toMatchObject({ entries: 0, alreadyThere: 2, differing: 0 });
  expect(unwrap(await library.getEntry('e1'))?.post.title).toBe(entry().post.title);
  expect(unwrap(await library.listVersions('e1')).map(({ post, why }) => [post.title, why])).toEqual([['other', 'in-backup']]);
  // The history of a file comes with its entry, goes into the next backup, and goes when the entry is deleted for good.
  expect(unwrap(await library.listFileVersions('e1'))).toEqual([]);
  expect(unwrap(await library.listFileVersions('e2'))).toEqual([fileVersion('e2')]);
  expect(unwrap(await library.getHistories(['e2'])).map(({ files }) => files)).toEqual([[fileVersion('e2')]]);
  await changeEntry('e2', 1, trashed, never);
  unwrap(await purgeEntries([{ id: 'e2', rev: 2 }]));
  expect(unwrap(await library.listFileVersions('e2'))).toEqual([]);
});

test('a post or a draft that a backup has twice is added once', async () => {
  const drafts = [draftOf(entry()), draftOf(entry())];
  const twice = await addMissing({ entries: [entry(), entry({}, { title: 'older' })], versions: [], files: [], drafts });
  expect(unwrap(twice)).toEqual({ entries: 1, versions: 0, drafts: 1, alreadyThere: 1, differing: 1 });
  expect(unwrap(await library.getEntry('e1'))?.post.title).toBe(entry().post.title);
});

test('other pages hear of a change after it is durable', async () => {
  const heard = new Promise<LibraryChange>((resolve) => {
    const end = library.onLibraryChange((change) => {
      end();
      resolve(change);
    });
  });
  await addEntry(entry(), fresh);
  expect(await heard).toEqual({ store: 'entries', id: 'e1' });
});

test('a library of version 2 goes on, and its folders are named as before', async () => {
  const before = await openDB(DATABASE_NAME, 2, {
    upgrade(db) {
      for (const store of ['entries', 'folders']) db.createObjectStore(store, { keyPath: 'id' });
      const placements = db.createObjectStore('placements', { keyPath: ['folderId', 'entryId'] });
      for (const index of ['folderId', 'entryId']) placements.createIndex(index, index);
    },
  });
  await before.put('entries', entry());
  await before.put('folders', { id: 'f1', name: 'news', preset: 'jekyll' });
  before.close();
  const now = unwrap(await openDatabase());
  expect(await now.get('entries', 'e1')).toEqual(entry());
  expect(await now.getAll('folders')).toEqual([{ id: 'f1', name: 'news', preset: 'jekyll', pattern: null }]);
  now.close();
  const line = { what: 'written', id: 'e1', path: 'a.md', other: null, took: [], wrote: ['title'], end: null } as const;
  for (let run = 0; run <= KEPT_RUNS; run++) unwrap(await noteRun('f1', [{ ...line, path: `${run}.md` }], null));
  unwrap(await noteRun('f1', [], null)); // nothing happened: nothing is told
  const runs = unwrap(await listRuns('f1'));
  expect(runs.map(({ lines }) => lines[0]?.path)).toEqual(Array.from({ length: KEPT_RUNS }, (_, n) => `${KEPT_RUNS - n}.md`));
});

test('a library written by a newer version is refused and left as it is', async () => {
  const newer = await openDB(DATABASE_NAME, DATABASE_VERSION + 1, { upgrade: (db) => void db.createObjectStore('future') });
  newer.close();
  expect(await openDatabase()).toEqual({ ok: false, failure: { kind: 'newer-data', detail: null } });
  const again = await openDB(DATABASE_NAME);
  expect([...again.objectStoreNames]).toEqual(['future']);
  again.close();
});

test('what a closing page left is moved into the library, but never over newer words; what is too large goes without its page', async () => {
  const draft = draftOf(entry({ id: 'e1' }));
  leaveDraft(draft);
  await library.takeLeftDrafts();
  expect(unwrap(await library.listDrafts())).toEqual([draft]);
  expect(leftDrafts()).toEqual([]);

  const newer = { ...draft, fields: { title: 'typed on' }, changedAt: '2026-03-06T10:00:02.000Z' };
  unwrap(await library.putDraft(newer));
  leaveDraft(draft);
  await library.takeLeftDrafts();
  expect(unwrap(await library.listDrafts())).toEqual([newer]);
  expect(leftDrafts()).toEqual([]);

  leaveDraft({ ...newer, fields: {}, changedAt: '2026-03-06T10:00:03.000Z' }); // nothing is left of what was typed
  await library.takeLeftDrafts();
  expect(unwrap(await library.listDrafts())).toEqual([]);
  unwrap(await library.putDraft(draft));
  unwrap(await library.putDraft({ ...draft, fields: {} }));
  expect(unwrap(await library.listDrafts())).toEqual([]);

  const { article } = draft;
  if (article === null) throw new Error('a draft of a page');
  leaveDraft({ ...draft, article: { ...article, html: 'x'.repeat(12_000_000) } });
  expect(leftDrafts()).toEqual([{ ...draft, article: null }]);
  // The page that is kept with the words of before stays with the new ones.
  unwrap(await library.putDraft({ ...draft, fields: { title: 'type' }, changedAt: '2026-03-06T10:00:01.000Z' }));
  leaveDraft({ ...draft, article: null, changedAt: '2026-03-06T10:00:02.000Z' });
  await library.takeLeftDrafts();
  expect(unwrap(await library.listDrafts())).toEqual([{ ...draft, changedAt: '2026-03-06T10:00:02.000Z' }]);
});
