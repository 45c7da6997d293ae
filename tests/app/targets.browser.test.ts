// Further folders, in a real browser: every save reaches them, what others changed is left alone and told, "write again" loses nothing.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withFolders } from '../../src/app/background/folder-drain.ts';
import { fullExporter } from '../../src/app/library/target-exporter.ts';
import { newPostsExporter } from '../../src/app/settings/target-exporter.ts';
import { madeTexts } from '../../src/app/ui/made-texts.ts';
import { exportAgain, exportWaiting } from '../../src/app/ui/target-run.ts';
import type { Entry } from '../../src/core/entry.ts';
import { success } from '../../src/core/failure.ts';
import type { Post } from '../../src/core/post.ts';
import { leaveFolder } from '../../src/edge/folders.ts';
import { changeEntry } from '../../src/edge/library-entries.ts';
import { queueAll, targetState } from '../../src/edge/target-outbox.ts';
import { article } from '../samples/article.ts';
import { addPost, connected, edit, filesIn, type RealFolder, SETTINGS, stored, unwrap } from './library/real-folder.ts';

let blog: RealFolder;
beforeEach(async () => {
  blog = await connected({ role: 'write-only', preset: 'hugo', pattern: 'posts/{year}/{slug}.md' });
});
afterEach(() => blog.end());

const writeOut = async () => unwrap(await exportWaiting(await blog.row(), fullExporter(await blog.row(), SETTINGS)));
const stands = async () => unwrap(await targetState((await blog.row()).id));
const PATH = 'posts/2026/Ferry.md';

test('a save waits for it and is written by its own pattern and format; an edit changes its place only', async () => {
  await addPost({}, { title: 'Ferry' });
  expect((await stands()).waiting).toBe(1);
  expect(await writeOut()).toEqual({ written: 1, frozen: 0, waiting: 0 });
  const before = (await blog.files())[PATH] ?? '';
  expect(before).toContain('title: "Ferry"');
  await edit({ title: 'Late ferry' });
  expect(await writeOut()).toEqual({ written: 1, frozen: 0, waiting: 0 });
  expect(await blog.files()).toEqual({ [PATH]: before.replace('title: "Ferry"', 'title: "Late ferry"') });
});

const HTML: Partial<Post> = { title: 'Ferry', bodyKind: 'html', body: article().html };
/** As the worker does it after a save, with the texts that a page of ours made. */
const byWorker = async (id = 'e1'): Promise<void> => {
  const entry = await stored(id);
  const made = await madeTexts(entry, entry.post, SETTINGS);
  await withFolders((writeOutNow) => writeOutNow(entry, SETTINGS, made));
};

test.each(['the page', 'the worker'])(
  'Hugo drops raw HTML: %s writes a captured body as its Markdown, and the library keeps its own',
  async (who) => {
    const out = who === 'the page' ? writeOut : byWorker;
    await addPost({}, HTML);
    await out();
    const before = (await blog.files())[PATH] ?? '';
    expect(before.endsWith(`\n${article().markdown}\n`)).toBe(true);
    expect(before).not.toContain('<p>');
    await edit({ title: 'Late ferry' });
    await out();
    expect(await blog.files()).toEqual({ [PATH]: before.replace('title: "Ferry"', 'title: "Late ferry"') });
    const { post, textHash } = await stored();
    expect([post.bodyKind, post.body, textHash]).toEqual(['html', article().html, 'h1']);
    expect((await stands()).waiting).toBe(0);
  },
);

test('HTML that a person wrote stays HTML, and a file that has the very body is not rewritten for its kind', async () => {
  await addPost({ article: null }, HTML);
  await writeOut();
  const before = (await blog.files())[PATH] ?? '';
  expect(before).toContain(article().html);
  // The capture is known later: a Clippost of yesterday wrote this file.
  const withCapture = (entry: Entry) => ({
    entry: { ...entry, article: article(), rev: entry.rev + 1 },
    why: null,
    dropDraft: null,
    putDraft: null,
  });
  unwrap(
    await changeEntry(
      'e1',
      (await stored()).rev,
      (entry) => success(withCapture(entry)),
      () => false,
    ),
  );
  expect(await writeOut()).toEqual({ written: 0, frozen: 0, waiting: 0 });
  await edit({ title: 'Late ferry' });
  await byWorker();
  expect(await blog.files()).toEqual({ [PATH]: before.replace('title: "Ferry"', 'title: "Late ferry"') });
});

test('a text newly taken from its page waits for a page that has the capture at hand, and is Markdown again', async () => {
  await addPost({}, HTML);
  await writeOut();
  const later = article({ html: '<p>It came late.</p>', markdown: 'It came late.' });
  const entry = await stored();
  const post = { ...entry.post, body: later.html };
  expect(await madeTexts(entry, post, SETTINGS)).toEqual([]);
  const updated = (before: Entry) => ({
    entry: { ...before, post, article: later, rev: before.rev + 1 },
    why: 'update' as const,
    dropDraft: null,
    putDraft: null,
  });
  unwrap(
    await changeEntry(
      'e1',
      entry.rev,
      (before) => success(updated(before)),
      () => false,
    ),
  );
  expect(await writeOut()).toEqual({ written: 1, frozen: 0, waiting: 0 });
  expect((await blog.files())[PATH]).toMatch(/\n\nIt came late\.\n$/);
});

test('a text that was made before a later edit is not written over it, nor taken for it', async () => {
  await addPost({}, { title: 'Ferry' });
  await writeOut();
  await edit({ title: 'Late ferry' });
  const earlier = await stored();
  const made = await madeTexts(earlier, earlier.post, SETTINGS);
  await edit({ title: 'Last ferry' }); // another tab, while the save before was still being written out
  await withFolders((writeOutNow) => writeOutNow(earlier, SETTINGS, made));
  await writeOut();
  expect((await blog.files())[PATH]).toContain('Last ferry');
});

test('posts saved before it was added are written on demand, once', async () => {
  await addPost({ id: 'e1' }, { title: 'Ferry' });
  await writeOut();
  const { id } = await blog.row();
  expect(unwrap(await queueAll(id))).toBe(0);
  expect((await stands()).written).toBe(1);
});

test('without a reader of files new posts go out, and edits wait', async () => {
  await addPost({}, { title: 'Ferry' });
  const row = await blog.row();
  expect(unwrap(await exportWaiting(row, newPostsExporter(row, SETTINGS)))).toEqual({ written: 1, frozen: 0, waiting: 0 });
  await edit({ title: 'Late ferry' });
  expect(unwrap(await exportWaiting(row, newPostsExporter(row, SETTINGS)))).toEqual({ written: 0, frozen: 0, waiting: 1 });
  expect(await writeOut()).toEqual({ written: 1, frozen: 0, waiting: 0 });
});

test('a file that others changed is left alone and told; "write again" keeps what it was in the folder’s trash', async () => {
  await addPost({}, { title: 'Ferry' });
  await writeOut();
  await blog.write(PATH, 'mine now\n');
  await edit({ title: 'Late ferry' });
  expect(await writeOut()).toEqual({ written: 0, frozen: 1, waiting: 0 });
  expect((await blog.files())[PATH]).toBe('mine now\n');
  expect((await stands()).frozen.map(({ path }) => path)).toEqual([PATH]);
  unwrap(await exportAgain(await blog.row(), newPostsExporter(await blog.row(), SETTINGS), 'e1'));
  expect((await blog.files())[PATH]).toContain('Late ferry');
  expect((await stands()).frozen).toEqual([]);
  const trash = await (await blog.root.getDirectoryHandle('.clippost')).getDirectoryHandle('trash');
  expect(Object.values(await filesIn(trash))).toEqual(['mine now\n']);
});

test('another folder at its place is told, and nothing is written; removing it leaves its files', async () => {
  await addPost({}, { title: 'Ferry' });
  const row = await blog.row();
  await (await blog.root.getDirectoryHandle('.clippost')).removeEntry('folder.json');
  expect(await exportWaiting(row, fullExporter(row, SETTINGS))).toEqual({
    ok: false,
    failure: { kind: 'folder-unknown', detail: row.name },
  });
  expect(await blog.files()).toEqual({});
  expect((await stands()).waiting).toBe(1);
  await blog.write('kept.md', 'kept\n');
  unwrap(await leaveFolder(row.id));
  expect(await blog.files()).toEqual({ 'kept.md': 'kept\n' });
  await addPost({ id: 'e2' }, { title: 'Second', url: 'https://news.example/2' });
  expect(unwrap(await targetState(row.id)).waiting).toBe(0);
});
