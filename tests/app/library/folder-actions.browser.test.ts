// What a person does with the folder in the library page: choose, connect, and answer when it is another one. Real folders, a real library.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createFolderActions } from '../../../src/app/library/folder-actions.ts';
import { NO_FOLDER } from '../../../src/app/library/folder-state.ts';
import type { Kit } from '../../../src/app/library/kit.ts';
import type { LibraryState } from '../../../src/app/library/state.ts';
import { serializePost } from '../../../src/core/format/serialize.ts';
import { leaveFolder, twoWayFolder } from '../../../src/edge/folders.ts';
import * as library from '../../../src/edge/library.ts';
import { loadSettings } from '../../../src/edge/settings.ts';
import { entry } from '../../samples/entry.ts';
import { button, mocked, restart } from '../pretend-browser.ts';
import { addPost, connected, edit, type RealFolder, SETTINGS, setTrashed, stored, unwrap } from './real-folder.ts';

vi.mock('../../../src/edge/browser.ts', async () => (await import('../pretend-browser.ts')).mocked);

let folder: RealFolder;
let state: LibraryState;
/** The actions with no more of the page around them than they use. Those of the tests before, which go on beside, draw where nobody looks. */
function actionsNow() {
  let own = { folder: NO_FOLDER, settings: SETTINGS } as LibraryState;
  const store: Kit['store'] = {
    get: () => own,
    set: (change) => {
      const isShown = state === own;
      own = change(own);
      if (isShown) state = own;
    },
  };
  state = own;
  return createFolderActions({ store, shelf: { refreshDownloads: async () => undefined } } as Kit);
}
/** Runs that nobody asked for go on beside, of the tests before too: one that met another comes again. */
const isIn = (kind: string) => vi.waitFor(() => expect(state.folder.state?.kind).toBe(kind), { timeout: 15_000 });
/** The browser's chooser answers with this folder. */
const choosing = (handle: FileSystemDirectoryHandle) => vi.stubGlobal('showDirectoryPicker', async () => handle);

beforeEach(async () => {
  restart();
  folder = await connected();
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await folder.end();
});

test('what was proposed, and what the person changed of it, is how new posts are written', async () => {
  unwrap(await leaveFolder((await folder.row()).id));
  const { post } = entry({}, { url: 'https://x.example/1', title: 'One', bodyKind: 'markdown', body: 'Text.' });
  await folder.write('2026/one.md', serializePost(post, { preset: 'hugo' }));
  const actions = actionsNow();
  choosing(folder.root);
  await actions.chooseFolder();
  expect(state.folder.candidate?.found?.habits).toMatchObject({
    preset: 'hugo',
    bodyKind: 'markdown',
    pattern: '{year}/{slug}.md',
  });
  expect(unwrap(await twoWayFolder())).toBe(null); // nothing before "Connect"
  actions.setHabits({ comments: true });
  await actions.connect();
  expect(unwrap(await twoWayFolder())).toMatchObject({ preset: 'hugo', pattern: '{year}/{slug}.md' });
  expect(unwrap(await loadSettings())).toMatchObject({ preset: 'hugo', bodyKind: 'markdown', comments: true });
  expect(unwrap(await loadSettings())).not.toHaveProperty('pattern');
  expect([state.folder.candidate, state.folder.failure]).toEqual([null, null]);
  await isIn('in-step');
  await addPost({}, { title: 'Two', url: 'https://x.example/2' });
  button.text = '1'; // as the worker leaves it
  await actions.syncNow();
  await vi.waitFor(async () => expect(Object.keys(await folder.files()).sort()).toEqual(['2026/Two.md', '2026/one.md']));
  expect(button.text).toBe('');
});

/** The marker is gone, and both sides were edited since; one post in the library alone. */
async function lostMarker() {
  for (const n of [1, 2, 3]) await addPost({ id: `e${n}` }, { url: `https://x.example/${n}`, title: `T ${n}` });
  await vi.waitFor(() => folder.sync(), { timeout: 15_000 }); // a run of an earlier test may still hold the lock
  const [path = '', text = ''] = Object.entries(await folder.files()).find(([, it]) => it.includes('x.example/2')) ?? [];
  await folder.root.removeEntry('.clippost', { recursive: true });
  await edit({ title: 'Edited here' }, 'e1');
  await folder.write(path, text.replaceAll('T 2', 'Edited on disk'));
  const actions = actionsNow();
  await actions.startFolder();
  await actions.syncNow();
  await isIn('another-folder');
  actions.openFolderPanel('stopped');
  return actions;
}
const titles = async () => [(await stored('e1')).post.title, (await stored('e2')).post.title];
const inFiles = async (text: string) => Object.values(await folder.files()).filter((it) => it.includes(text)).length;

test('"It is the right one": the bases are kept, and an edit on each side stands', async () => {
  const actions = await lostMarker();
  const before = (await folder.row()).id;
  await actions.adoptAgain(false);
  await isIn('in-step');
  expect([state.folder.panel, (await folder.row()).id]).toEqual([null, before]);
  expect(await titles()).toEqual(['Edited here', 'Edited on disk']);
  expect([await inFiles('Edited here'), await inFiles('Edited on disk')]).toEqual([1, 1]);
});

test('"Start over here": all are joined by their address, the file counts, ours is in the history, nothing is deleted', async () => {
  const actions = await lostMarker();
  const files = await folder.files();
  await actions.adoptAgain(true);
  await isIn('in-step');
  expect(state.folder.panel).toBe(null);
  expect(await titles()).toEqual(['T 1', 'Edited on disk']);
  expect(unwrap(await library.listVersions('e1')).map(({ post }) => post.title)).toContain('Edited here');
  expect(await folder.files()).toEqual(files);
  expect(unwrap(await library.listNewest(10)).filter(({ trashed }) => trashed !== null)).toEqual([]);
});

test('disconnected in the middle of a run: it stays so, and nothing of the run is shown any more', async () => {
  for (let n = 1; n <= 30; n++) await addPost({ id: `e${n}` }, { url: `https://x.example/${n}`, title: `T ${n}` });
  const actions = actionsNow();
  await actions.startFolder();
  const run = actions.syncNow();
  button.text = '30';
  await vi.waitFor(() => expect(state.folder.running).not.toBe(null), { interval: 1 }); // the whole run may take 50 ms
  await actions.disconnect();
  await run;
  expect(unwrap(await twoWayFolder())).toBe(null);
  expect(state.folder).toMatchObject({ row: null, state: null, report: null, running: null });
  expect(button.text).toBe('');
});

test('disconnected while a run says its last word: the folder does not come back with it', async () => {
  const actions = actionsNow();
  await actions.startFolder();
  const setTitle = vi.spyOn(mocked.browser.action, 'setTitle');
  const held: (() => void)[] = [];
  // A run tells the button what waits, then the page what it found.
  setTitle.mockImplementationOnce(() => new Promise((resolve) => held.push(resolve)));
  const run = actions.syncNow();
  await vi.waitFor(() => expect(held).toHaveLength(1));
  const left = actions.disconnect();
  await vi.waitFor(async () => expect(unwrap(await twoWayFolder())).toBe(null));
  await Promise.race([left, new Promise((resolve) => setTimeout(resolve, 500))]); // it would be over by then if it did not wait
  for (const goOn of held) goOn();
  await Promise.all([run, left]);
  expect(state.folder).toMatchObject({ row: null, state: null, report: null, running: null });
  setTitle.mockRestore();
});

/** days since the clock last jumped, days since the last look at it; null: nobody has looked */
test.each([
  ['by a clock that goes on day by day', 31, 1, false],
  ['not by one that nobody looked at before', null, null, true],
  ['not by one that was wrong when the post was deleted', 29, 1, true],
  ['not by one that has jumped ahead', 365, 31, true],
  ['not by one that was set back', 365, -2, true],
])('what a person deleted goes after thirty days: %s', async (_what, since, last, stays) => {
  const ago = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString();
  await addPost();
  await setTrashed({ why: 'person', at: ago(40) });
  if (since !== null) await mocked.browser.storage.local.set({ clock: { since: ago(since), last: ago(last) } });
  await actionsNow().startFolder();
  expect(unwrap(await library.getEntry('e1')) !== null).toBe(stays);
});
