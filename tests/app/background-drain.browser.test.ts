// What the worker does after a save, on a real IndexedDB and real handles.
import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { withFolders } from '../../src/app/background/folder-drain.ts';
import { trash, untrash } from '../../src/app/background/keep.ts';
import { syncFolder } from '../../src/app/library/folder-run.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import { tmpPath } from '../../src/core/sync/paths.ts';
import { DATABASE_NAME } from '../../src/edge/database.ts';
import { lockOf } from '../../src/edge/folder-access.ts';
import { pickedFolder } from '../../src/edge/folder-picked.ts';
import { adoptFolder, leaveFolder, listFolders } from '../../src/edge/folders.ts';
import { getEntry } from '../../src/edge/library.ts';
import { addEntry, changeEntry, removeNewEntry } from '../../src/edge/library-entries.ts';
import { purgeEntries, purgeOld } from '../../src/edge/purge.ts';
import { entry } from '../samples/entry.ts';
import { restart } from './pretend-browser.ts';

vi.mock('../../src/edge/browser.ts', async () => (await import('./pretend-browser.ts')).mocked);

const settings = { ...DEFAULT_SETTINGS, preset: 'jekyll' as const };
let root: FileSystemDirectoryHandle;
beforeEach(async () => {
  restart();
  await deleteDB(DATABASE_NAME);
  root = await (await navigator.storage.getDirectory()).getDirectoryHandle(`drain-${crypto.randomUUID()}`, { create: true });
  const adopted = await adoptFolder({ handle: root, role: 'two-way', preset: 'jekyll' });
  if (!adopted.ok) throw new Error(adopted.failure.kind);
  await addEntry(entry(), { unlessKey: true, dropDraft: null });
});
afterEach(async () => {
  await (await navigator.storage.getDirectory()).removeEntry(root.name, { recursive: true });
  await deleteDB(DATABASE_NAME);
});

async function names(): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const [name, handle] of root.entries()) if (handle.kind === 'file') found.push(name);
  return found;
}
/** How many posts wait afterwards. */
const writeOut = async (id: string): Promise<number | undefined> => {
  const found = await getEntry(id);
  if (!found.ok || found.value === null) throw new Error(`no entry ${id}`);
  const { value } = found;
  const { inFolder } = await withFolders((write) => write(value, settings));
  if (inFolder !== null && inFolder.waiting === 0) expect([inFolder.path, inFolder.needs]).toEqual([expect.any(String), null]);
  return inFolder?.waiting;
};
const sync = async () => {
  const folders = await listFolders();
  const folder = folders.ok ? folders.value[0] : undefined;
  if (folder === undefined) throw new Error('no folder');
  return syncFolder(folder, { settings, full: true });
};
const done = (report: Awaited<ReturnType<typeof sync>>) =>
  report.ok ? report.value.ends.map(({ step }) => step.kind) : report.failure.kind;

test('a saved post is in the folder at once, and the page has nothing left to do', async () => {
  expect(await writeOut('e1')).toBe(0);
  expect(await names()).toHaveLength(1);
  expect(done(await sync())).toEqual([]);
});

test('a taken name waits for a page: the file there may be this very article', async () => {
  await writeOut('e1');
  await addEntry(entry({ id: 'e2', key: 'news.example/2', post: { ...entry().post, url: 'https://news.example/2' } }), {
    unlessKey: false,
    dropDraft: null,
  });
  expect(await writeOut('e2')).toBe(1);
  expect(await names()).toHaveLength(1);
  expect(done(await sync())).toEqual(['create']);
  expect(await names()).toHaveLength(2);
  expect(await writeOut('e1')).toBe(0);
});

test('while a page is at it the post waits', async () => {
  const folders = await listFolders();
  const id = folders.ok ? (folders.value[0]?.id ?? '') : '';
  await navigator.locks.request(lockOf(id), async () => {
    expect(await writeOut('e1')).toBe(1);
  });
  expect(await names()).toEqual([]);
  expect(done(await sync())).toEqual(['create']);
});

/** What lies in our own room's folder for files in the making; null without that folder. */
async function inTheMaking(): Promise<readonly string[] | null> {
  const ours = await root.getDirectoryHandle('.clippost');
  const found: string[] = [];
  try {
    for await (const name of (await ours.getDirectoryHandle('tmp')).keys()) found.push(name);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return null;
    throw error;
  }
  return found;
}
const fresh = entry({ id: 'e2', key: 'news.example/2', post: { ...entry().post, title: 'Two', url: 'https://news.example/2' } });

test('a new post that was told of is written beside being kept, and stands under its name', async () => {
  const waiting = await withFolders(async (write, expectPost) => {
    expectPost(fresh.id, fresh.post, settings);
    await addEntry(fresh, { unlessKey: true, dropDraft: null });
    return (await write(fresh, settings)).inFolder?.waiting;
  });
  expect([waiting, await inTheMaking()]).toEqual([0, []]);
  expect(await names()).toHaveLength(2); // the one that waited already went out after it
  expect(done(await sync())).toEqual([]);
});

test('a post that was told of and then not kept leaves nothing behind', async () => {
  await withFolders(async (_write, expectPost) => expectPost(fresh.id, fresh.post, settings));
  expect([await names(), await inTheMaking()]).toEqual([[], []]);
});

test('what a page is making once the lock is given back is left to it', async () => {
  const folders = await listFolders();
  const profile = folders.ok ? folders.value[0]?.profile : undefined;
  await writeOut('e1');
  // Its name is free and another post's all the same: what is made ready for it is not used.
  for (const name of await names()) await root.removeEntry(name);
  const other = entry({ id: 'e2', key: 'news.example/2' }, { url: 'https://news.example/2' });
  await withFolders(async (write, expectPost) => {
    expectPost(other.id, other.post, settings);
    await addEntry(other, { unlessKey: true, dropDraft: null });
    expect((await write(other, settings)).inFolder).toMatchObject({ path: null, needs: 'page' });
    expect([await inTheMaking(), (await navigator.locks.query()).held]).toEqual([[], []]);
    await pickedFolder(root).stage(tmpPath(profile ?? '', other.id), 'by a page');
  });
  expect(await inTheMaking()).toEqual([`${profile}-${other.id}.md`]);
});

test('a folder without its marker is written to by nobody, not even aside', async () => {
  await (await root.getDirectoryHandle('.clippost')).removeEntry('folder.json');
  const waiting = await withFolders(async (write, expectPost) => {
    expectPost(fresh.id, fresh.post, settings);
    await addEntry(fresh, { unlessKey: true, dropDraft: null });
    return (await write(fresh, settings)).inFolder?.waiting;
  });
  expect([waiting, await names(), await inTheMaking()]).toEqual([2, [], null]);
});

test('a request that is sent again finds its post written', async () => {
  const save = () =>
    withFolders(async (write, expectPost) => {
      expectPost(fresh.id, fresh.post, settings);
      const added = await addEntry(fresh, { unlessKey: true, dropDraft: null });
      if (!added.ok) throw new Error(added.failure.kind);
      return (await write(added.value.entry, settings)).inFolder;
    });
  const first = await save();
  expect(first).toMatchObject({ path: expect.any(String), waiting: 0 });
  expect(await save()).toEqual(first);
  expect([(await names()).length, await inTheMaking()]).toEqual([2, []]);
});

const stored = async (id: string) => {
  const found = await getEntry(id);
  return found.ok ? found.value : null;
};

test('a save that is taken back takes its file along at the next run, and does not come back with it', async () => {
  await writeOut('e1');
  const now = '2026-03-05T10:00:00.000Z';
  for (const _again of [1, 2]) expect((await removeNewEntry('e1', 1, now, () => null)).ok).toBe(true);
  expect((await stored('e1'))?.trashed).toEqual({ why: 'person', at: now });
  const asked = await sync();
  expect(asked.ok && asked.value.plan.gone).toEqual(['e1']);
  const folders = await listFolders();
  const folder = folders.ok ? folders.value[0] : undefined;
  if (folder === undefined) throw new Error('no folder');
  await syncFolder(folder, { settings, confirmed: ['e1'] });
  expect(await names()).toEqual([]);
});

test('posts that come back out of the trash together are all written out by the one request', async () => {
  const ids = ['e1', 'e2', 'e3'];
  for (const id of ids.slice(1)) {
    const post = { ...entry().post, url: `https://news.example/${id}`, title: `Number ${id}` };
    await addEntry(entry({ id, key: `news.example/${id}`, post }), { unlessKey: false, dropDraft: null });
  }
  expect(await trash(ids.map((id) => ({ id, rev: 1 })))).toMatchObject({ value: { left: null } });
  const waiting = ids.map((id) => ({ id, rev: 2 }));
  for (const _again of [1, 2]) expect(await untrash(waiting)).toMatchObject({ ok: true, value: { left: null } });
  expect(await names()).toHaveLength(3);
  expect(done(await sync())).toEqual([]);
});

test('what a person deleted goes after thirty days, but not while its file is in the folder; what went missing has no clock', async () => {
  await writeOut('e1');
  const trashed = (why: 'person' | 'absence') =>
    changeEntry(
      'e1',
      1,
      (before) => {
        const entry = { ...before, rev: 2, trashed: { why, at: '2026-01-01T00:00:00.000Z' }, lastSave: null };
        return { ok: true, value: { entry, why: null, dropDraft: null, putDraft: null } };
      },
      () => false,
    );
  await trashed('person');
  const [early, late] = [Date.parse('2026-01-30T00:00:00.000Z'), Date.parse('2026-02-02T00:00:00.000Z')];
  expect(await purgeOld(late)).toEqual({ ok: true, value: 0 });
  expect((await purgeEntries([{ id: 'e1', rev: 2 }])).ok).toBe(false);
  const folders = await listFolders();
  if (folders.ok && folders.value[0] !== undefined) await leaveFolder(folders.value[0].id);
  expect(await purgeOld(early)).toEqual({ ok: true, value: 0 });
  expect(await purgeOld(late)).toEqual({ ok: true, value: 1 });
  expect(await stored('e1')).toBe(null);
  await addEntry(entry(), { unlessKey: true, dropDraft: null });
  await trashed('absence');
  expect(await purgeOld(late)).toEqual({ ok: true, value: 0 });
});

describe('what the browser says of the disk after the post is kept does not unsay the save', () => {
  afterEach(() => void vi.restoreAllMocks());

  test('no room for what is noted of its file', async () => {
    await writeOut('e1');
    const edited = await changeEntry(
      'e1',
      1,
      (before) => {
        const entry = { ...before, rev: 2, post: { ...before.post, author: 'My own words' } };
        return { ok: true, value: { entry, why: 'edit', dropDraft: null, putDraft: null } };
      },
      () => false,
    );
    if (!edited.ok) throw new Error(edited.failure.kind);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const { entry: now, inFolder } = await withFolders((write) => write(edited.value, settings));
    expect([now.rev, inFolder]).toEqual([2, { folder: root.name, path: null, waiting: 1, needs: 'page' }]);
  });

  test('a disk that breaks off while the file is made', async () => {
    vi.spyOn(FileSystemFileHandle.prototype, 'createWritable').mockRejectedValue(new DOMException('broken', 'UnknownError'));
    const { inFolder } = await withFolders(async (write, expectPost) => {
      expectPost(fresh.id, fresh.post, settings);
      await addEntry(fresh, { unlessKey: true, dropDraft: null });
      return write(fresh, settings);
    });
    expect(inFolder).toMatchObject({ path: null, needs: 'page' });
    vi.restoreAllMocks();
    expect((await navigator.locks.query()).held).toEqual([]); // or nobody else could write
    await sync();
    expect(await names()).toHaveLength(2);
  });
});
