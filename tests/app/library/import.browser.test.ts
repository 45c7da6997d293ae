// Import in a real browser: a real IndexedDB, File objects as a file field gives them, the real text functions.
import { strToU8, zipSync } from 'fflate';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { gather } from '../../../src/app/library/import-gather.ts';
import { type Looked, lookThrough, type Working } from '../../../src/app/library/import-look.ts';
import { runImport } from '../../../src/app/library/import-run.ts';
import { fullExporter } from '../../../src/app/library/target-exporter.ts';
import { exportWaiting } from '../../../src/app/ui/target-run.ts';
import type { Outcome } from '../../../src/core/failure.ts';
import { serializePost } from '../../../src/core/format/serialize.ts';
import { hashText } from '../../../src/core/hash.ts';
import type { Post } from '../../../src/core/post.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings.ts';
import { countMeanings } from '../../../src/core/sync/import-summary.ts';
import { markerText } from '../../../src/core/sync/marker.ts';
import { type ChosenFile, chosenOf } from '../../../src/edge/chosen-files.ts';
import { DATABASE_NAME } from '../../../src/edge/database.ts';
import { findExport, noteExports } from '../../../src/edge/exports.ts';
import { leaveFolder } from '../../../src/edge/folders.ts';
import * as library from '../../../src/edge/library.ts';
import { addEntry, changeEntry } from '../../../src/edge/library-entries.ts';
import { purgeEntries, purgeOld } from '../../../src/edge/purge.ts';
import { addMissing } from '../../../src/edge/restore.ts';
import { entry } from '../../samples/entry.ts';
import { connected, SETTINGS, setTrashed } from './real-folder.ts';

/** In the long round, an archive of some years. */
declare const __CLIPPOST_LONG__: boolean;
const MANY = __CLIPPOST_LONG__ ? 2000 : 400;

const unwrap = <T>(outcome: Outcome<T> | null): T => {
  if (outcome === null) throw new Error('cancelled');
  if (!outcome.ok) throw new Error(`${outcome.failure.kind} ${outcome.failure.detail}`);
  return outcome.value;
};
beforeEach(() => deleteDB(DATABASE_NAME));
afterEach(() => deleteDB(DATABASE_NAME));

const text = (changes: Partial<Post> = {}): string => serializePost({ ...entry().post, ...changes }, { preset: 'jekyll' });
const file = (path: string, content: string | Uint8Array<ArrayBuffer>): ChosenFile => ({ path, file: new File([content], path) });
const look = async (files: readonly ChosenFile[], working?: Working): Promise<Looked> =>
  unwrap(await lookThrough(files, DEFAULT_SETTINGS, working));
const bring = async (files: readonly ChosenFile[], withGone = false) => {
  const looked = await look(files);
  return { looked, counts: countMeanings(looked.lines), ...unwrap(await runImport(looked, withGone)) };
};
const entries = async () => unwrap(await library.listNewest(MANY));
const edit = async (id: string, changes: Partial<Post>) => {
  const before = unwrap(await library.getEntry(id));
  if (before === null) throw new Error(`no entry ${id}`);
  const after = { ...before, rev: before.rev + 1, post: { ...before.post, ...changes } };
  const change = { entry: after, why: 'edit', dropDraft: null, putDraft: null } as const;
  unwrap(
    await changeEntry(
      id,
      before.rev,
      () => ({ ok: true, value: change }),
      () => false,
    ),
  );
};
/** As the background notes a download of the entry as it is now. */
const exported = async (id: string, path: string): Promise<string> => {
  const kept = unwrap(await library.getEntry(id));
  if (kept === null) throw new Error(`no entry ${id}`);
  const content = serializePost(kept.post, { preset: 'jekyll' });
  const record = {
    textHash: hashText(content),
    downloadId: 1,
    name: path.split('/').at(-1) ?? '',
    path,
    sizeBytes: content.length,
    at: kept.savedAt,
  };
  unwrap(
    await noteExports([{ record, entry: { id, rev: kept.rev, post: kept.post, text: content, path, textHash: kept.textHash } }]),
  );
  return content;
};

test('an archive comes in: posts, what is none, what cannot be read; a second time it is there already', async () => {
  const files = [
    file('a.md', text()),
    file('sub/b.markdown', text({ url: 'https://news.example/b', title: 'Second' })),
    file('readme.md', '# Read me\n'),
    file('picture.png', 'png'),
    file('.git/HEAD.md', 'x'),
    file('half.md', '---\ntitle: "half\n---\n'),
    file('latin1.md', Uint8Array.from([0xe9, 0x0a])),
  ];
  const first = await bring(files);
  expect(first.looked).toMatchObject({ posts: 2, others: 2, already: 0 });
  expect(first.looked.unreadable.map(({ path }) => path).sort()).toEqual(['half.md', 'latin1.md']);
  expect(first.counts).toMatchObject({ new: 2 });
  expect((await entries()).map(({ post }) => post.title).sort()).toEqual([entry().post.title, 'Second'].sort());
  expect(unwrap(await library.countOnlyHere())).toBe(0);
  // It counts for "already saved".
  const [saved] = await entries();
  expect(unwrap(await library.findEntries(saved?.key ?? '', 'article'))).toHaveLength(1);
  const again = await bring(files);
  expect([again.looked.already, again.looked.lines, again.done.size]).toEqual([2, [], 0]);
});

test('files of one name, dropped out of several folders at once, are each read', async () => {
  const files = ['One', 'Two', 'Three'].map((title) => file('a.md', text({ title, url: `https://news.example/${title}` })));
  expect((await bring(files)).counts).toMatchObject({ new: 3 });
  expect((await look([...files].reverse())).already).toBe(3);
});

test('edited on disk after an export: the edit comes back and what it replaced is a version; the library’s own edits stay', async () => {
  unwrap(await addEntry(entry(), { unlessKey: false, dropDraft: null }));
  const before = await exported('e1', 'Clippost/_posts/a.md');
  await edit('e1', { title: 'Mine' });
  expect((await bring([file('Clippost/_posts/a.md', before)])).looked.lines).toEqual([]);
  const onDisk = before.replace(/^author: .*$/m, 'author: By hand');
  expect((await bring([file('a.md', onDisk)])).counts).toMatchObject({ changed: 1 });
  expect((await entries())[0]?.post).toMatchObject({ author: 'By hand', title: 'Mine' });
  const [replaced] = unwrap(await library.listVersions('e1'));
  expect([replaced?.post.author, replaced?.why]).toEqual([entry().post.author, 'import']);
  expect((await bring([file('a.md', onDisk)])).looked.lines).toEqual([]);
});

test('a download that is taken back no longer counts: the post is only here again, and the list says so too', async () => {
  unwrap(await addEntry(entry(), { unlessKey: false, dropDraft: null }));
  await exported('e1', 'Clippost/_posts/a.md');
  expect(unwrap(await library.countOnlyHere())).toBe(0);
  unwrap(await library.forgetDownload(1));
  expect(unwrap(await library.countOnlyHere())).toBe(1);
  expect(unwrap(await library.listElsewhere())).toEqual([]);
});

test('two exports lie beside each other and the older one was edited: it is judged by what it held', async () => {
  unwrap(await addEntry(entry(), { unlessKey: false, dropDraft: null }));
  const first = await exported('e1', 'Clippost/_posts/a.md');
  await edit('e1', { title: 'Second title' });
  const second = await exported('e1', 'Clippost/_posts/a(1).md');
  const both = (one: string, two: string) => [file('a.md', one), file('a(1).md', two)];
  expect((await look(both(first, second))).lines).toEqual([]);
  const onDisk = first.replace(/^author: .*$/m, 'author: By hand');
  expect((await bring(both(onDisk, second))).counts).toMatchObject({ changed: 1, second: 0, new: 0 });
  expect((await entries()).map(({ post }) => [post.title, post.author])).toEqual([['Second title', 'By hand']]);
  expect((await bring(both(onDisk, second))).looked.lines).toEqual([]);
});

test('a name that was free again is another post’s: its earlier owner is never replaced there', async () => {
  unwrap(await addEntry(entry(), { unlessKey: false, dropDraft: null }));
  const other = { ...entry({ id: 'e2', key: 'news.example/2' }).post, url: 'https://news.example/2' };
  unwrap(await addEntry(entry({ id: 'e2', key: 'news.example/2', post: other }), { unlessKey: false, dropDraft: null }));
  await exported('e1', 'Clippost/_posts/a.md');
  expect(unwrap(await findExport('e1'))).toBe('Clippost/_posts/a.md');
  await exported('e2', 'Clippost/_posts/a.md');
  expect([unwrap(await findExport('e1')), unwrap(await findExport('e2'))]).toEqual([null, 'Clippost/_posts/a.md']);
  await exported('e2', 'a.md');
  expect(unwrap(await findExport('e2'))).toBe('Clippost/_posts/a.md');
});

test('both changed one field: the library keeps its own, the file’s is a version, once', async () => {
  unwrap(await addEntry(entry(), { unlessKey: false, dropDraft: null }));
  const before = await exported('e1', 'Clippost/_posts/a.md');
  await edit('e1', { author: 'Mine' });
  const onDisk = [file('a.md', before.replace(/^author: .*$/m, 'author: Theirs'))];
  for (const _ of [1, 2]) expect((await bring(onDisk)).counts).toMatchObject({ conflict: 1 });
  expect((await entries())[0]?.post.author).toBe('Mine');
  const versions = unwrap(await library.listVersions('e1')).map(({ post, why }) => [post.author, why]);
  expect(versions.filter(([author]) => author === 'Theirs')).toEqual([['Theirs', 'in-file']]);
});

test('deletions count only with the marker, and only when the person said so', async () => {
  const whole = [
    file('.clippost/folder.json', markerText('F1')),
    file('a.md', text()),
    file('b.md', text({ url: 'https://news.example/b', title: 'Second' })),
  ];
  await bring(whole);
  const less = whole.slice(0, 2);
  expect((await look(less.slice(1))).plan.gone).toEqual([]);
  expect((await bring(less)).trashed).toBe(0);
  expect((await bring(less, true)).trashed).toBe(1);
  expect((await entries()).filter(({ trashed }) => trashed !== null).map(({ trashed }) => trashed?.why)).toEqual(['absence']);
});

test.each(['two-way', 'write-only'] as const)(
  'an older copy of a %s folder with its marker undoes no edit of the library',
  async (role) => {
    const folder = await connected({ role });
    const folderNow = await folder.row();
    const out = async () => {
      if (role === 'two-way') await folder.sync();
      else unwrap(await exportWaiting(folderNow, fullExporter(folderNow, SETTINGS)));
    };
    unwrap(await addEntry(entry(), { unlessKey: false, dropDraft: null }));
    unwrap(await addEntry(entry({ id: 'e2' }, { url: 'https://news.example/b' }), { unlessKey: false, dropDraft: null }));
    await out();
    const old = Object.entries(await folder.files()).map(([path, content]) => file(path, content));
    await edit('e1', { title: 'Better' });
    await out();
    if (role === 'two-way') unwrap(await leaveFolder(folderNow.id));
    const { looked } = await bring([...old, file('.clippost/folder.json', markerText(folderNow.id))]);
    expect([looked.plan.gone, unwrap(await library.getEntry('e1'))?.post.title]).toEqual([[], 'Better']);
    await folder.end();
  },
);

test.each(['downloads', 'a folder with its marker', 'a further folder'])(
  'a post that was deleted for good comes in again from %s',
  async (from) => {
    const further = from === 'a further folder' ? await connected({ role: 'write-only' }) : null;
    const id = (await further?.row())?.id ?? 'F1';
    const marker = from === 'downloads' ? [] : [file('.clippost/folder.json', markerText(id))];
    await bring([file('a.md', text()), ...marker]);
    const [one] = await entries();
    if (one === undefined) throw new Error('nothing came in');
    await setTrashed({ why: 'person', at: '2026-05-01T00:00:00.000Z' }, one.id);
    unwrap(await purgeEntries([{ id: one.id, rev: one.rev + 1 }]));
    expect(await entries()).toEqual([]);
    const again = await bring([file('a.md', text()), ...marker]);
    expect([again.counts.new, again.skipped, (await entries()).length]).toEqual([1, [], 1]);
    await further?.end();
  },
);

test('what a person deleted goes after thirty days, downloaded once or not; what a backup brings into the trash has its own thirty', async () => {
  const old = { why: 'person', at: '2026-01-01T00:00:00.000Z' } as const;
  unwrap(await addEntry(entry(), { unlessKey: false, dropDraft: null }));
  await exported('e1', 'Clippost/_posts/a.md');
  await setTrashed(old, 'e1');
  unwrap(await addMissing({ entries: [entry({ id: 'e2', trashed: old })], versions: [], files: [], drafts: [] }));
  const soon = Date.now() + 1000;
  expect(unwrap(await purgeOld(soon))).toBe(1);
  expect((await entries()).map(({ id }) => id)).toEqual(['e2']);
  expect(unwrap(await findExport('e1'))).toBe(null);
  expect(unwrap(await purgeOld(soon + 31 * 86_400_000))).toBe(1);
});

test('posts beside a folder that has a marker are told, and come in without it', async () => {
  const beside = [
    file('old/a.md', text()),
    file('old/b.md', text({ url: 'https://news.example/b' })),
    file('old/picture.png', 'png'),
  ];
  const marked = [
    file('blog/c.md', text({ url: 'https://news.example/c' })),
    file('blog/.clippost/folder.json', markerText('F1')),
  ];
  expect(await look([...beside, ...marked])).toMatchObject({ posts: 1, others: 1, outside: ['old/a.md', 'old/b.md'] });
  expect(await look(beside)).toMatchObject({ posts: 2, others: 1, outside: [] });
});

test('a zip is a folder; what is no zip, hostile or too much is told and nothing of it imported', async () => {
  const zip = (path: string, files: Record<string, string>): ChosenFile =>
    file(path, new Uint8Array(zipSync(Object.fromEntries(Object.entries(files).map(([name, body]) => [name, strToU8(body)])))));
  const one = await gather([zip('p.zip', { 'posts/a.md': text(), '../b.md': text(), 'c.md': '/etc/passwd', 'x.txt': 'no' })]);
  expect(one.unread).toEqual([{ path: '../b.md', why: 'outside' }]);
  const { looked, counts } = await bring(one.files);
  expect([counts, looked.others]).toMatchObject([{ new: 1 }, 1]);
  expect((await entries()).map(({ post }) => post.title)).toEqual([entry().post.title]);

  const size = strToU8(text()).length;
  const several = [zip('a.zip', { 'a.md': text() }), zip('b.zip', { 'b.md': text() }), file('c.zip', 'no zip')];
  const found = await gather(several, size * 2 - 1);
  expect(found.files.map(({ path }) => path)).toEqual(['a.zip/a.md']);
  expect(found.unread).toEqual([
    { path: 'b.zip', why: 'too-much' },
    { path: 'c.zip', why: 'zip' },
  ]);
  expect((await gather(several, size * 2)).files).toHaveLength(2);
  expect(chosenOf([new File([''], 'a.md')]).map(({ path }) => path)).toEqual(['a.md']);
});

test('many files: the page answers all the time, and a cancelled import is finished by the next', async () => {
  const files = Array.from({ length: MANY }, (_, n) =>
    file(`p/${n}.md`, text({ url: `https://news.example/${n}`, title: `Post ${n}`, body: `<p>${'Text. '.repeat(300)}</p>` })),
  );
  let longest = 0;
  let last = performance.now();
  const { port1, port2 } = new MessageChannel();
  const beat = () => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
    port2.postMessage(null);
  };
  port1.onmessage = beat;
  beat();
  const looked = await look(files);
  let ended = 0;
  const half = unwrap(
    await runImport(looked, false, { onProgress: (done) => (ended = done), isCancelled: () => ended > MANY / 2 }),
  );
  expect(half.isCancelled).toBe(true);
  const some = (await entries()).length;
  expect(some).toBeGreaterThan(MANY / 2);
  expect(some).toBeLessThan(MANY);
  const rest = await look(files);
  expect(rest.already).toBe(some);
  unwrap(await runImport(rest, false));
  port1.close();
  expect(await entries()).toHaveLength(MANY);
  expect(longest).toBeLessThan(1000);
});
