// The whole way in a real browser: a real IndexedDB, real handles, the real text functions.
import { deleteDB } from 'idb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type SyncOptions, syncFolder } from '../../../src/app/library/folder-run.ts';
import type { Entry } from '../../../src/core/entry.ts';
import type { Outcome } from '../../../src/core/failure.ts';
import { serializePost } from '../../../src/core/format/serialize.ts';
import type { Post } from '../../../src/core/post.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings.ts';
import { siteOf } from '../../../src/core/sync/inspect.ts';
import type { Change } from '../../../src/core/sync/ports.ts';
import { DATABASE_NAME, openDatabase } from '../../../src/edge/database.ts';
import { adoptFolder, leaveFolder, listFolders } from '../../../src/edge/folders.ts';
import { inspectFolder, namesIn } from '../../../src/edge/inspect-folder.ts';
import * as library from '../../../src/edge/library.ts';
import { addEntry, changeEntry } from '../../../src/edge/library-entries.ts';
import { syncLibrary } from '../../../src/edge/sync-library.ts';
import type { FolderRow } from '../../../src/edge/sync-rows.ts';
import { entry } from '../../samples/entry.ts';

const settings = { ...DEFAULT_SETTINGS, preset: 'jekyll' as const };
const unwrap = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(`${outcome.failure.kind} ${outcome.failure.detail}`);
  return outcome.value;
};

let root: FileSystemDirectoryHandle;
beforeEach(async () => {
  await deleteDB(DATABASE_NAME);
  const origin = await navigator.storage.getDirectory();
  root = await origin.getDirectoryHandle(`posts-${crypto.randomUUID()}`, { create: true });
});
afterEach(async () => {
  await (await navigator.storage.getDirectory()).removeEntry(root.name, { recursive: true }).catch((error: unknown) => {
    if (!(error instanceof DOMException && error.name === 'NotFoundError')) throw error;
  });
  await deleteDB(DATABASE_NAME);
});

const adopt = async (): Promise<FolderRow> => unwrap(await adoptFolder({ handle: root, role: 'two-way', preset: 'jekyll' }));
/** The row as it is now: a run leaves notes in it. */
const row = async (): Promise<FolderRow> => {
  const [folder] = unwrap(await listFolders());
  if (folder === undefined) throw new Error('no folder');
  return folder;
};
const sync = async (options: Partial<SyncOptions> = {}) => unwrap(await syncFolder(await row(), { settings, ...options }));
const kinds = async (options: Partial<SyncOptions> = {}) =>
  (await sync(options)).ends.map(({ step, end }) => `${step.kind} ${end === 'done' ? '' : JSON.stringify(end)}`.trim());

async function files(): Promise<Readonly<Record<string, string>>> {
  const found: Record<string, string> = {};
  for await (const [name, handle] of root.entries()) {
    if (handle.kind === 'file') found[name] = await (await (await root.getFileHandle(name)).getFile()).text();
  }
  return found;
}
async function overwrite(name: string, text: string): Promise<void> {
  const stream = await (await root.getFileHandle(name, { create: true })).createWritable();
  await stream.write(text);
  await stream.close();
}
const add = async (values: Partial<Entry> = {}) => unwrap(await addEntry(entry(values), { unlessKey: false, dropDraft: null }));
const stored = async (id = 'e1'): Promise<Entry> => {
  const found = unwrap(await library.getEntry(id));
  if (found === null) throw new Error(`no entry ${id}`);
  return found;
};
const retitle = async (title: string, id = 'e1') => {
  const { rev } = await stored(id);
  unwrap(
    await changeEntry(
      id,
      rev,
      (before) => ({
        ok: true,
        value: {
          entry: { ...before, rev: rev + 1, post: { ...before.post, title } },
          why: 'edit',
          dropDraft: null,
          putDraft: null,
        },
      }),
      () => false,
    ),
  );
};
const onlyFile = async (): Promise<readonly [string, string]> => {
  const [file, ...more] = Object.entries(await files());
  if (file === undefined || more.length > 0) throw new Error(`not one file: ${Object.keys(await files())}`);
  return file;
};

test('posts that a folder brings are saved as they are dated, the newest article last', async () => {
  const { post } = entry();
  const dates = ['2020-03-04', '2021-08-31', '2019-12-01', '2021-09-01'];
  for (const [n, day] of dates.entries())
    await overwrite(
      `${n}.md`,
      serializePost({ ...post, title: day, date: `${day}T10:00:00.000Z`, url: `https://news.example/${n}` }, settings),
    );
  await adopt();
  await sync();
  expect(unwrap(await library.listNewest(9)).map(({ post: { title } }) => title)).toEqual([...dates].sort().reverse());
});

test('a saved post becomes a file; a second run has nothing to do', async () => {
  await add();
  await adopt();
  expect(await kinds()).toEqual(['create']);
  const [name, text] = await onlyFile();
  expect(name).toMatch(/\.md$/);
  expect(text).toContain((await stored()).post.title);
  expect(await kinds()).toEqual([]);
  expect(await kinds({ full: true })).toEqual([]);
});

test('an edit on disk comes back, with the version before it; an edit in the library goes out and touches one place', async () => {
  await add();
  await adopt();
  await sync();
  const [name, text] = await onlyFile();
  await overwrite(name, text.replace(/^author: .*$/m, 'author: Somebody # by hand'));
  expect(await kinds({ full: true })).toEqual(['absorb']);
  expect((await stored()).post.author).toBe('Somebody');
  expect(unwrap(await library.listVersions('e1'))).toHaveLength(1);
  await retitle('另一个标题');
  expect(await kinds()).toEqual(['write']);
  const [, after] = await onlyFile();
  expect(after).toContain('author: Somebody # by hand');
  expect(after).toContain('title: "另一个标题"');
});

test('a file made by another program becomes a post; a rename is followed; a deletion waits in the trash without a clock', async () => {
  await add();
  await add({ id: 'e2', key: 'news.example/2', post: { ...entry().post, url: 'https://news.example/2', title: 'Second' } });
  await adopt();
  await sync();
  const before = Object.entries(await files());
  await overwrite('mine.md', '---\ntitle: Mine\nfrom: https://news.example/mine\n---\nText.\n');
  expect(await kinds()).toEqual(['newEntry']);
  expect(unwrap(await library.listNewest(100)).map(({ post }) => post.title)).toContain('Mine');
  const [name = '', text = ''] = before[0] ?? [];
  await root.removeEntry(name);
  await overwrite('renamed.md', text);
  expect(await kinds()).toEqual(['absorb']);
  await root.removeEntry('renamed.md');
  expect(await kinds()).toEqual(['trashLibrary']);
  const trashed = unwrap(await library.listNewest(100)).filter((one) => one.trashed !== null);
  expect(trashed.map((one) => one.trashed?.why)).toEqual(['absence']);
});

test('both changed one field: file and entry stay, and our version is kept in our room', async () => {
  await add();
  await adopt();
  await sync();
  const [name, text] = await onlyFile();
  const theirs = text.replace(/^title: .*$/m, 'title: "Theirs"');
  await overwrite(name, theirs);
  await retitle('Ours');
  const report = await sync({ full: true });
  expect(report.plan.steps.map((step) => step.kind)).toEqual(['conflict']);
  expect((await onlyFile())[1]).toBe(theirs);
  expect((await stored()).post.title).toBe('Ours');
  const conflicts = await (await root.getDirectoryHandle('.clippost')).getDirectoryHandle('conflicts');
  const copies: string[] = [];
  for await (const copy of conflicts.keys()) copies.push(copy);
  expect(copies).toHaveLength(1);
  expect(await kinds({ full: true })).toEqual([]);
});

test('an empty folder of the same name, or one without our marker, is asked about and not filled', async () => {
  await add();
  await adopt();
  await sync();
  const ours = await root.getDirectoryHandle('.clippost');
  await ours.removeEntry('folder.json');
  expect((await sync()).plan.stop).toBe('marker-missing');
  await adopt();
  await root.removeEntry((await onlyFile())[0]);
  const asked = await sync();
  expect([asked.plan.stop, asked.plan.gone]).toEqual(['many-deletions', ['e1']]);
  expect((await stored()).trashed).toBe(null);
  expect(await kinds({ confirmed: ['e1'] })).toEqual(['trashLibrary']);
});

test('two runs at once: one works, the other is told; leaving a folder touches nothing', async () => {
  await add();
  await adopt();
  const folder = await row();
  const both = await Promise.all([syncFolder(folder, { settings }), syncFolder(folder, { settings })]);
  expect(both.map((one) => one.ok).sort()).toEqual([false, true]);
  const before = await files();
  unwrap(await leaveFolder(folder.id));
  expect(await files()).toEqual(before);
  expect((await stored()).trashed).toBe(null);
  await adopt();
  expect(await kinds()).toEqual(['absorb']);
  expect(unwrap(await library.listVersions('e1'))).toEqual([]);
});

test('a change that fails half-way leaves nothing: the base is as it was, and so is the entry', async () => {
  await add();
  await adopt();
  await sync();
  const { id } = await row();
  const database = unwrap(await openDatabase());
  const port = syncLibrary(database, id);
  const { entries, places } = await port.load(['e1']);
  const [before, place] = [entries.e1, places.e1];
  if (before === undefined || place === undefined) throw new Error('no file');
  const { want: _want, rev, ...base } = place;
  const fields = { ...before.fields, url: 'no address' };
  const change: Change<Post> = { fields, place: { kind: 'set', place: { ...base, text: 'new' }, keepWant: true } };
  await expect(port.record({ id: 'e1', rev: before.rev, placeRev: rev }, change)).rejects.toThrow('url');
  expect(await port.load(['e1'])).toEqual({ entries, places });
  database.close();
});

test('a preview says what would happen and does nothing', async () => {
  await add();
  await adopt();
  const report = await sync({ preview: true });
  expect(report.plan.steps.map((step) => step.kind)).toEqual(['create']);
  expect(await files()).toEqual({});
});

/** When each file was last written. */
async function writtenAt(): Promise<ReadonlyMap<string, number>> {
  const times = new Map<string, number>();
  for (const name of Object.keys(await files())) times.set(name, (await (await root.getFileHandle(name)).getFile()).lastModified);
  return times;
}

test('a hundred posts: every one a file of its own, cancelled on the way and finished, and none is written twice', async () => {
  for (let i = 0; i < 100; i++)
    await add({
      id: `p${i}`,
      key: `news.example/${i}`,
      post: { ...entry().post, url: `https://news.example/${i}`, title: `Same ${i % 7}` },
    });
  await adopt();
  let steps = 0;
  const first = await sync({ isCancelled: () => steps > 0, onProgress: (done) => (steps = done) });
  expect(first.ends.length).toBeLessThan(100);
  const before = await writtenAt();
  expect(before.size).toBeGreaterThan(0);
  const rest = await sync();
  expect(rest.ends.filter(({ step }) => step.kind === 'create')).toHaveLength(100 - before.size);
  const after = await writtenAt();
  expect(after.size).toBe(100);
  for (const [name, time] of before) expect(after.get(name), name).toBe(time);
  expect(await kinds({ full: true })).toEqual([]);
});

test('a folder is looked through before it is chosen, and nothing is written', async () => {
  await overwrite('2026-03-05-a.md', '---\ntitle: Mine\nfrom: https://news.example/mine\n---\nText.\n');
  await overwrite(
    '2026-03-05-a.sync-conflict-20260306-101112-ABCDEFG.md',
    '---\ntitle: A copy\nfrom: https://news.example/copy\n---\n.\n',
  );
  await overwrite('readme.md', '# Read me\n');
  await overwrite('broken.md', '---\ntitle: "half\n---\n');
  await overwrite('_config.yml', 'title: my site\n');
  const before = await files();
  const { found, keys } = unwrap(await inspectFolder(root));
  expect(found).toMatchObject({ posts: 1, others: 1, paths: { '{date}-{slug}.md': 1 } });
  expect(found.unreadable.map(({ path }) => path)).toEqual(['broken.md']);
  expect([...keys]).toEqual(['news.example/mine']);
  expect(siteOf(await namesIn(root))).toEqual({ preset: 'jekyll', posts: '_posts' });
  expect(await files()).toEqual(before);
  expect(unwrap(await listFolders())).toEqual([]);
});
