// Which folder is which, and what choosing one does: on real handles, with a real library.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { candidateFor } from '../../../src/app/library/folder-choose.ts';
import { syncFolder } from '../../../src/app/library/folder-run.ts';
import { lookThrough } from '../../../src/app/library/import-look.ts';
import { runImport } from '../../../src/app/library/import-run.ts';
import { fullExporter } from '../../../src/app/library/target-exporter.ts';
import { exportWaiting } from '../../../src/app/ui/target-run.ts';
import { serializePost } from '../../../src/core/format/serialize.ts';
import { markerText } from '../../../src/core/sync/marker.ts';
import type { FolderChoice } from '../../../src/edge/folders.ts';
import { adoptFolder, connectFolder, leaveFolder, listFolders, twoWayFolder } from '../../../src/edge/folders.ts';
import * as library from '../../../src/edge/library.ts';
import { article } from '../../samples/article.ts';
import { entry } from '../../samples/entry.ts';
import { addPost, connected, edit, filesIn, type RealFolder, SETTINGS, setTrashed, stored, unwrap } from './real-folder.ts';

let folder: RealFolder;
const made: string[] = [];
beforeEach(() => {
  made.length = 0;
});
afterEach(async () => {
  const origin = await navigator.storage.getDirectory();
  for (const name of made) await origin.removeEntry(name, { recursive: true });
  await folder.end();
});

const MARKER = '.clippost/folder.json';
const PERSON = { why: 'person', at: '2026-05-01T00:00:00.000Z' } as const;
const many = async (n: number) => {
  for (let i = 1; i <= n; i++) await addPost({ id: `e${i}` }, { url: `https://x.example/${i}`, title: `T ${i}` });
};
/** As `cp -r` makes it, our own room included. */
async function copyOf(from: FileSystemDirectoryHandle): Promise<FileSystemDirectoryHandle> {
  const name = `copy-${crypto.randomUUID()}`;
  made.push(name);
  const to = await (await navigator.storage.getDirectory()).getDirectoryHandle(name, { create: true });
  const marker = await (await (await from.getDirectoryHandle('.clippost')).getFileHandle('folder.json')).getFile();
  await putInto(to, { [MARKER]: await marker.text(), ...(await filesIn(from)) });
  return to;
}
async function putInto(root: FileSystemDirectoryHandle, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    const names = path.split('/');
    let at = root;
    for (const part of names.slice(0, -1)) at = await at.getDirectoryHandle(part, { create: true });
    const stream = await (await at.getFileHandle(names.at(-1) ?? '', { create: true })).createWritable();
    await stream.write(text);
    await stream.close();
  }
}
const rows = async () => {
  const all: string[] = [];
  for (const row of unwrap(await listFolders()))
    all.push(`${row.role} ${(await row.handle.isSameEntry(folder.root)) ? 'first' : 'second'}`);
  return all.sort();
};
const connect = (handle: FileSystemDirectoryHandle, more: Partial<FolderChoice> = {}) =>
  connectFolder({ handle, preset: 'jekyll', ...more });
const syncNow = async () => {
  const row = unwrap(await twoWayFolder());
  if (row === null) throw new Error('none connected');
  return unwrap(await syncFolder(row, { settings: SETTINGS }));
};
const writeOut = async () => {
  const row = unwrap(await listFolders()).find(({ role }) => role === 'write-only');
  if (row === undefined) throw new Error('no further folder');
  return unwrap(await exportWaiting(row, fullExporter(row, SETTINGS)));
};
const prospect = async (handle: FileSystemDirectoryHandle) =>
  unwrap(await candidateFor(handle, '', SETTINGS, () => undefined)).found?.prospect;

test('a copy of the connected folder is a folder of its own, and the connected one goes on', async () => {
  folder = await connected();
  await many(2);
  await folder.sync();
  const copy = await copyOf(folder.root);
  unwrap(await adoptFolder({ handle: copy, role: 'write-only', preset: 'hugo' }));
  expect(await rows()).toEqual(['two-way first', 'write-only second']);
  await edit({ title: 'T 1 edited' });
  await syncNow();
  expect(Object.values(await folder.files()).join()).toContain('T 1 edited');
});

test('a copy of a further folder is connected, and the further one goes on', async () => {
  folder = await connected({ role: 'write-only', preset: 'hugo' });
  unwrap(await connect(await copyOf(folder.root)));
  expect(await rows()).toEqual(['two-way second', 'write-only first']);
});

test('a folder that was moved keeps its bases: an edit on either side stands, and what is gone is told before', async () => {
  folder = await connected();
  await many(6);
  await folder.sync();
  const moved = await copyOf(folder.root);
  const [first = '', second = ''] = Object.keys(await filesIn(moved)).sort();
  await folder.root.removeEntry('.clippost', { recursive: true });
  await edit({ title: 'Edited here' });
  await setTrashed(PERSON, 'e6');
  await moved.removeEntry(second);
  expect(first).not.toBe('');
  expect(await prospect(moved)).toEqual({ goesOn: true, missing: 1, deleted: 1, written: 0, linked: 0, revived: 0, taken: 0 });
  unwrap(await connect(moved));
  expect((await syncNow()).ends.map(({ step }) => step.kind).sort()).toEqual(['trashFolder', 'trashLibrary', 'write']);
  expect((await stored()).post.title).toBe('Edited here');
});

test('an older copy of the connected folder: what is said before is what happens, and no post goes to the trash', async () => {
  folder = await connected();
  await many(6);
  await folder.sync();
  const copy = await copyOf(folder.root);
  for (const name of Object.keys(await filesIn(copy)).slice(0, 2)) await copy.removeEntry(name);
  expect(await prospect(copy)).toEqual({ goesOn: false, missing: 0, deleted: 0, written: 2, linked: 4, revived: 0, taken: 0 });
  unwrap(await connect(copy));
  expect((await syncNow()).ends.filter(({ step }) => step.kind === 'create')).toHaveLength(2);
  expect(Object.keys(await filesIn(copy))).toHaveLength(6);
  expect(await rows()).toEqual(['two-way second']); // another one is never kept in step beside it
  expect(unwrap(await library.listNewest(10)).filter(({ trashed }) => trashed !== null)).toEqual([]);
});

test('connecting another folder that breaks off half-way leaves the one that was connected, and no second one beside it', async () => {
  folder = await connected();
  await many(2);
  await folder.sync();
  const other = await copyOf(folder.root);
  await other.removeEntry('.clippost', { recursive: true });
  const broken = vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
    throw new DOMException('broken', 'UnknownError');
  });
  expect(await connect(other)).toMatchObject({ ok: false, failure: { kind: 'library-closed' } });
  broken.mockRestore();
  expect(await rows()).toEqual(['two-way first']);
  expect((await syncNow()).ends).toEqual([]);
  unwrap(await connect(other));
  expect(await rows()).toEqual(['two-way second']);
});

test('a further folder that is connected: no file goes and none is changed, a post in the trash whose file stayed comes back', async () => {
  folder = await connected({ role: 'write-only', preset: 'hugo' });
  await many(5);
  await addPost({ id: 'e6' }, { url: 'https://x.example/6', title: 'Ferry', bodyKind: 'html', body: article().html });
  await writeOut();
  await setTrashed(PERSON, 'e5');
  const before = await folder.files();
  expect(await prospect(folder.root)).toMatchObject({ goesOn: false, written: 0, linked: 5, revived: 1, taken: 0 });
  unwrap(await connect(folder.root, { preset: 'hugo' }));
  await syncNow();
  expect(await folder.files()).toEqual(before);
  expect((await stored('e5')).trashed).toBe(null);
  expect(await rows()).toEqual(['two-way first']);
});

test('a folder inside of the connected one is not written into, nor the other way round; one that nobody lists may be', async () => {
  folder = await connected();
  const inner = await folder.root.getDirectoryHandle('blog', { create: true });
  const refused = { ok: false, failure: { kind: 'folder-nested', detail: folder.root.name } };
  expect(await adoptFolder({ handle: inner, role: 'write-only', preset: 'hugo' })).toEqual(refused);
  expect(await filesIn(inner)).toEqual({});
  const hidden = await folder.root.getDirectoryHandle('.site', { create: true });
  unwrap(await adoptFolder({ handle: hidden, role: 'write-only', preset: 'hugo' }));
  await folder.end();
  folder = await connected({ role: 'write-only', preset: 'hugo' });
  const outer = await navigator.storage.getDirectory();
  expect(await connect(outer)).toEqual({ ok: false, failure: { kind: 'folder-nested', detail: folder.root.name } });
  expect(await rows()).toEqual(['write-only first']);
});

test('the marker of another browser is taken over, and the place of the bases with it', async () => {
  folder = await connected();
  await many(3);
  await folder.sync();
  await folder.write(MARKER, '{"format":1,"id":"another"}');
  expect((await folder.sync()).plan.stop).toBe('other-folder');
  unwrap(await connect(folder.root));
  expect(unwrap(await listFolders()).map(({ id }) => id)).toEqual(['another']);
  expect((await syncNow()).ends.map(({ step }) => step.kind)).toEqual(['absorb', 'absorb', 'absorb']);
});

test('a folder with .markdown files that was imported with its marker and is then connected: no post goes to the trash', async () => {
  folder = await connected();
  const { id } = await folder.row();
  const posts = ['a.markdown', 'b.md', 'c.md'].map((path, n) => {
    const { post } = entry({}, { url: `https://x.example/${n}`, title: `T ${n}` });
    return [path, serializePost(post, { preset: 'jekyll' })] as const;
  });
  for (const [path, text] of posts) await folder.write(path, text);
  unwrap(await leaveFolder(id));
  const chosen = [...posts, [MARKER, markerText(id)] as const].map(([path, text]) => ({ path, file: new File([text], path) }));
  const looked = await lookThrough(chosen, SETTINGS);
  if (looked === null) throw new Error('cancelled');
  unwrap(await runImport(unwrap(looked), false));
  unwrap(await connect(folder.root));
  const { plan } = await syncNow();
  expect(plan.steps).toMatchObject([{ kind: 'frozen', why: 'cannot-see', path: 'a.md' }]);
  expect(unwrap(await library.listNewest(10)).map(({ trashed }) => trashed)).toEqual([null, null, null]);
  expect(await folder.files()).toEqual(Object.fromEntries(posts));
});

test('two posts of one article, both edited while no folder was connected: each finds its own file again', async () => {
  folder = await connected();
  for (const [id, title] of [
    ['e1', 'Noon'],
    ['e2', 'Night'],
  ] as const)
    await addPost({ id, key: 'x.example/live' }, { url: 'https://x.example/live', title, body: `<p>${title}</p>` });
  await folder.sync();
  unwrap(await leaveFolder((await folder.row()).id));
  await edit({ author: 'A1' }, 'e1');
  await edit({ author: 'A2', title: 'Late night' }, 'e2'); // by its body
  unwrap(await connect(folder.root));
  await syncNow();
  expect([(await stored('e1')).post.body, (await stored('e2')).post.body]).toEqual(['<p>Noon</p>', '<p>Night</p>']);
});

test('edited while no folder was connected, here, on disk, or on both sides: connecting it again undoes no edit', async () => {
  folder = await connected();
  for (const n of [1, 2, 3, 4]) await addPost({ id: `e${n}` }, { url: `https://x.example/${n}`, title: `T ${n}` });
  await folder.sync();
  unwrap(await leaveFolder((await folder.row()).id));
  for (const n of [1, 3]) await edit({ title: `Here ${n}` }, `e${n}`);
  const before = await folder.files();
  for (const [name, text] of Object.entries(before)) await folder.write(name, text.replaceAll(/T ([23])/g, 'Disk $1'));
  unwrap(await connect(folder.root));
  const { plan } = await syncNow();
  expect(plan.steps).toMatchObject([{ kind: 'conflict', id: 'e3', clash: ['title'] }]);
  const titles = await Promise.all([1, 2, 3, 4].map(async (n) => (await stored(`e${n}`)).post.title));
  expect(titles).toEqual(['Here 1', 'Disk 2', 'Here 3', 'T 4']);
  const texts = Object.values(await folder.files()).join();
  for (const title of ['Here 1', 'Disk 2', 'Disk 3', 'T 4']) expect(texts).toContain(title);
  const kept = unwrap(await library.listFileVersions('e2')).map(({ text }) => text);
  expect(Object.values(before).filter((text) => kept.includes(text))).toHaveLength(1);
});

/** A folder beside the connected one, with these files. */
async function folderOf(files: Readonly<Record<string, string>>): Promise<FileSystemDirectoryHandle> {
  const name = `site-${crypto.randomUUID()}`;
  made.push(name);
  const root = await (await navigator.storage.getDirectory()).getDirectoryHandle(name, { create: true });
  await putInto(root, files);
  return root;
}
const hugoPost = (n: number): string =>
  serializePost(entry({}, { url: `https://x.example/${n}`, title: `T ${n}`, bodyKind: 'markdown', body: 'Text.' }).post, {
    preset: 'hugo',
  });

test('the top of a site is recognised: its posts folder is looked through, and its archive goes on in its own way', async () => {
  folder = await connected();
  const site = await folderOf({
    '_config.yml': 'title: site\n',
    'index.md': '---\ntitle: no post\n---\n',
    '_posts/news/2026/a.md': hugoPost(1),
    '_posts/news/2026/b.md': hugoPost(2),
    '_posts/c.md': hugoPost(3),
  });
  const settings = { ...SETTINGS, preset: 'obsidian', bodyKind: 'html', comments: true } as const;
  const looked: (string | null)[] = [];
  const found = unwrap(await candidateFor(site, null, settings, (so) => looked.push(`${so.below} ${so.found}`)));
  expect(looked[0]).toBe('_posts null'); // before anything is read
  expect(found).toMatchObject({ below: '_posts', site: { preset: 'jekyll', posts: '_posts' } });
  expect(found.found?.inspection).toMatchObject({ posts: 3, others: 0 });
  // What is there counts for more than what the site is, and that for more than the settings.
  const habits = { preset: 'hugo', bodyKind: 'markdown', comments: false, pattern: 'news/{year}/{slug}.md' };
  expect(found.found?.habits).toEqual(habits);
  const top = unwrap(await candidateFor(site, '', settings, () => undefined));
  expect([top.below, top.found?.inspection.others]).toEqual(['', 1]);
  const empty = await folderOf({ 'hugo.toml': '' });
  const begun = unwrap(await candidateFor(empty, null, settings, () => undefined));
  expect(begun).toMatchObject({ below: 'content/posts', found: { inspection: { posts: 0 } } });
  expect(begun.found?.habits).toEqual({ preset: 'hugo', bodyKind: 'html', comments: true, pattern: null });
  for (const handle of [site, empty])
    expect(Object.keys(await filesIn(handle)).some((path) => path.includes('.clippost'))).toBe(false);
});

test('a folder that goes on keeps the path that a person gave it; another one is named as it is', async () => {
  folder = await connected({ pattern: 'mine/{slug}.md' });
  await folder.write('a.md', hugoPost(1));
  const habits = async () => unwrap(await candidateFor(folder.root, '', SETTINGS, () => undefined)).found?.habits.pattern;
  expect(await habits()).toBe('mine/{slug}.md');
  unwrap(await leaveFolder((await folder.row()).id));
  expect(await habits()).toBe('{slug}.md'); // Hugo’s own has the date in it
});
