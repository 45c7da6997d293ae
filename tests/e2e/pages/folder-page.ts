// What `npm run bench -- sync` and the tests on real directories do in a page of the extension: the product's own run, beside loops that
// do only what any program would have to do on the disk.

import { withFolders } from '../../../src/app/background/folder-drain.ts';
import { type SyncOptions, syncFolder } from '../../../src/app/library/folder-run.ts';
import type { Entry } from '../../../src/core/entry.ts';
import { canonicalKey } from '../../../src/core/identity.ts';
import type { Post } from '../../../src/core/post.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings.ts';
import { writerTexts } from '../../../src/core/sync/writer-text.ts';
import { openDatabase, writing } from '../../../src/edge/database.ts';
import { adoptFolder, listFolders, pickDirectory } from '../../../src/edge/folders.ts';
import { getEntry } from '../../../src/edge/library.ts';
import { addEntry, changeEntry } from '../../../src/edge/library-entries.ts';
import type { BaseRow, FolderRow, PlacementRow } from '../../../src/edge/sync-rows.ts';

const settings = { ...DEFAULT_SETTINGS, preset: 'jekyll' as const };
const LAST = Date.parse('2026-03-05T10:00:00.000Z');
const HOUR_MS = 3_600_000;
const SENTENCES = [
  'The water came over the quay at dawn, and nobody in the lower town had slept.',
  '市长说，大桥建设用了三年时间，比原计划晚了八个月。',
  'A [second report](https://news.example/report) was promised for the end of the week.',
  '“It was *not* our decision,” said the harbour master, who had been there since 1998.',
];

/** A post of some 4 kB, each a little different. */
function entryOf(n: number, run: string): Entry {
  const paragraphs = Array.from({ length: 14 }, (_, line) =>
    Array.from({ length: 3 }, (_, part) => SENTENCES[(n + line + part) % SENTENCES.length]).join(' '),
  );
  const url = `https://news.example/${run}/${n}`;
  const at = new Date(LAST - n * HOUR_MS).toISOString();
  const post: Post = {
    title: `The river rises again: 港口新闻 ${run} ${n}`,
    url,
    date: at,
    zone: 60,
    dateKnown: true,
    author: 'Ada Lind',
    source: 'Harbour Post',
    description: SENTENCES[n % SENTENCES.length] ?? null,
    tags: ['Harbour Post', 'water'],
    categories: ['News'],
    clippedAt: at,
    bodyKind: 'markdown',
    body: `${paragraphs.join('\n\n')}\n\nNumber ${n}.`,
    extra: [],
  };
  return {
    id: `${run}-${n}`,
    key: canonicalKey(url),
    scope: 'article',
    rev: 1,
    post,
    article: null,
    textHash: '',
    savedAt: at,
    changedAt: at,
    trashed: null,
    lastSave: null,
  };
}

const POSTS_AT_ONCE = 500;
/** More steps are only counted. */
const STEPS_TOLD = 1000;

async function fill(run: string, count: number): Promise<number> {
  const opened = await openDatabase();
  if (!opened.ok) throw new Error(opened.failure.kind);
  for (let start = 0; start < count; start += POSTS_AT_ONCE) {
    const transaction = opened.value.transaction('entries', 'readwrite');
    for (let n = start; n < Math.min(count, start + POSTS_AT_ONCE); n++) void transaction.store.put(entryOf(n, run));
    await transaction.done;
  }
  opened.value.close();
  return count;
}

async function connect(): Promise<string> {
  const handle = await pickDirectory();
  if (handle === null) throw new Error('no folder was picked');
  const adopted = await adoptFolder({ handle, role: 'two-way', preset: 'jekyll' });
  if (!adopted.ok) throw new Error(adopted.failure.kind);
  return adopted.value.id;
}

async function folderNow(): Promise<FolderRow> {
  const folders = await listFolders();
  const folder = folders.ok ? folders.value[0] : undefined;
  if (folder === undefined) throw new Error('no folder');
  return folder;
}

/** One run; how long it took, and what it did as counts. */
async function sync(options: Partial<SyncOptions> = {}) {
  const folder = await folderNow();
  const start = performance.now();
  const outcome = await syncFolder(folder, { settings, ...options });
  const ms = performance.now() - start;
  if (!outcome.ok) return { ms, steps: [], gone: [], failure: outcome.failure.kind, stop: null, stopped: null, ends: {} };
  const ends: Record<string, number> = {};
  for (const { step, end } of outcome.value.ends) {
    const name = `${step.kind} ${typeof end === 'string' ? end : end.kind}`;
    ends[name] = (ends[name] ?? 0) + 1;
  }
  const ended = new Map(outcome.value.ends.map(({ step, end }) => [step, typeof end === 'string' ? end : end.kind]));
  const steps =
    outcome.value.ends.length + outcome.value.plan.steps.length > STEPS_TOLD
      ? []
      : [...new Set([...ended.keys(), ...outcome.value.plan.steps])].map((step) => ({
          kind: step.kind,
          id: 'id' in step ? step.id : null,
          path: step.path,
          end: ended.get(step) ?? null,
        }));
  return {
    ms,
    steps,
    gone: outcome.value.plan.gone,
    failure: null,
    stop: outcome.value.plan.stop,
    stopped: outcome.value.stopped?.kind ?? null,
    ends,
  };
}

/** `move` is Chromium's. */
interface Movable extends FileSystemFileHandle {
  move(folder: FileSystemDirectoryHandle, name: string): Promise<void>;
}

/**
 * The same files the same way (a temporary file, then a move to its name), and nothing else. `looks`: to a name that was just seen free,
 * as whoever must not overwrite a file has to: the browser's move replaces what is there.
 */
async function bareWrites(run: string, count: number, lanes: number, looks: boolean): Promise<number> {
  const root = (await folderNow()).handle;
  const texts = writerTexts({ preset: 'jekyll' });
  const files = Array.from({ length: count }, (_, n) => {
    const { post } = entryOf(n, run);
    return { name: texts.path(post, 0), bytes: new TextEncoder().encode(texts.format(post)) };
  });
  const tmp = await (await root.getDirectoryHandle('.clippost')).getDirectoryHandle('bare', { create: true });
  const folder = await root.getDirectoryHandle(`.bare-${run}`, { create: true });
  const start = performance.now();
  const queue = files[Symbol.iterator]();
  const lane = async (number: number) => {
    for (let next = queue.next(); next.done !== true; next = queue.next()) {
      const handle = (await tmp.getFileHandle(`${number}.md`, { create: true })) as Movable; // see Movable
      const stream = await handle.createWritable();
      await stream.write(next.value.bytes);
      await stream.close();
      if (looks && (await isThere(folder, next.value.name))) throw new Error(`${next.value.name} is taken`);
      await handle.move(folder, next.value.name);
    }
  };
  await Promise.all(Array.from({ length: lanes }, (_, number) => lane(number)));
  return performance.now() - start;
}

const isThere = (folder: FileSystemDirectoryHandle, name: string): Promise<boolean> =>
  folder.getFileHandle(name).then(
    () => true,
    () => false,
  );

/** Names, and size and time of each. */
async function bareListing(lanes: number): Promise<{ readonly ms: number; readonly files: number }> {
  const root = (await folderNow()).handle;
  const start = performance.now();
  const handles: FileSystemFileHandle[] = [];
  for await (const handle of root.values()) if (handle.kind === 'file') handles.push(handle as FileSystemFileHandle); // as its kind says
  const queue = handles[Symbol.iterator]();
  let bytes = 0;
  const lane = async () => {
    for (let next = queue.next(); next.done !== true; next = queue.next()) bytes += (await next.value.getFile()).size;
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return { ms: performance.now() - start, files: bytes > 0 ? handles.length : 0 };
}

/** One save and its way to the file, as the background does both; then the bare write of such a file. All until the file has its name. */
async function save(run: string, n: number) {
  const entry = entryOf(n, run);
  const move = (FileSystemFileHandle.prototype as Movable).move; // see Movable
  let there = 0;
  (FileSystemFileHandle.prototype as Movable).move = async function (this: Movable, ...to) {
    await move.apply(this, to);
    there = performance.now();
  };
  const start = performance.now();
  let kept = start;
  const { inFolder } = await withFolders(async (writeOut, expect) => {
    expect(entry.id, entry.post, settings);
    const added = await addEntry(entry, { unlessKey: true, dropDraft: null });
    if (!added.ok) throw new Error(added.failure.kind);
    kept = performance.now();
    return writeOut(entry, settings);
  });
  (FileSystemFileHandle.prototype as Movable).move = move;
  return {
    save: there - start,
    kept: kept - start,
    waiting: inFolder?.waiting ?? 0,
    bare: await bareWrites(`${run}-one-${n}`, 1, 1, false),
  };
}

/** Everything that both sides remember of the folder. */
async function remembered() {
  const opened = await openDatabase();
  if (!opened.ok) throw new Error(opened.failure.kind);
  const [entries, placements, bases, bytes, versions] = await Promise.all([
    opened.value.getAll('entries'),
    opened.value.getAll('placements'),
    opened.value.getAll('bases'),
    opened.value.getAll('bytes'),
    opened.value.getAll('versions'),
  ]);
  opened.value.close();
  return { entries, placements, bases, bytes, versions };
}

/** An edit of a person in the library, entry by entry. */
async function edit(
  edits: Readonly<Record<string, { readonly post?: Partial<Post>; readonly trash?: true; readonly addTag?: string }>>,
) {
  for (const [id, { post = {}, trash, addTag }] of Object.entries(edits)) {
    const stored = await getEntry(id);
    if (!stored.ok || stored.value === null) throw new Error(`no entry ${id}`);
    const { rev } = stored.value;
    const changed = await changeEntry(
      id,
      rev,
      (before) => {
        const tags = addTag === undefined ? before.post.tags : [...before.post.tags, addTag];
        const trashed = trash === true ? { why: 'person' as const, at: new Date().toISOString() } : before.trashed;
        const entry = { ...before, rev: rev + 1, post: { ...before.post, tags, ...post }, trashed };
        return { ok: true, value: { entry, why: 'edit', dropDraft: null, putDraft: null } };
      },
      () => false,
    );
    if (!changed.ok) throw new Error(`${id}: ${changed.failure.kind}`);
  }
}

/** Changes what is kept of a placement, as another part of the extension, or a kill, would have left it. */
async function patchPlace(entryId: string, row: Partial<PlacementRow>, base: Partial<BaseRow> = {}): Promise<void> {
  const opened = await openDatabase();
  if (!opened.ok) throw new Error(opened.failure.kind);
  const key: [string, string] = [(await folderNow()).id, entryId];
  const transaction = writing(opened.value, ['placements', 'bases'], 'default');
  const [placements, bases] = [transaction.objectStore('placements'), transaction.objectStore('bases')];
  const [placement, kept] = await Promise.all([placements.get(key), bases.get(key)]);
  if (placement !== undefined) await placements.put({ ...placement, ...row, rev: placement.rev + 1 });
  if (kept !== undefined) await bases.put({ ...kept, ...base });
  await transaction.done;
  opened.value.close();
}

/** A save, as the background keeps it and writes it out. */
const saveOne = (run: string, n: number): Promise<number> =>
  withFolders(async (writeOut) => {
    const entry = entryOf(n, run);
    const added = await addEntry(entry, { unlessKey: false, dropDraft: null });
    if (!added.ok) throw new Error(added.failure.kind);
    return (await writeOut(entry, settings)).inFolder?.waiting ?? 0;
  });

/** The door for measurements and tests: a classic script that sets one global. */
Object.assign(globalThis, {
  __sync: { fill, connect, sync, bareWrites, bareListing, save, saveOne, remembered, edit, patchPlace },
});
