// What killed runs left beside a post, and what has lain in our rooms long enough, on real handles.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDatabase } from '../../../src/edge/database.ts';
import { noteRooms } from '../../../src/edge/folders.ts';
import { syncLibrary } from '../../../src/edge/sync-library.ts';
import { addPost, connected, edit, type RealFolder, setTrashed, stored, unwrap } from './real-folder.ts';

let folder: RealFolder;
beforeEach(async () => {
  folder = await connected();
  await addPost();
});
afterEach(() => folder.end());

const sync = () => folder.sync({ full: true });
const names = async () => Object.keys(await folder.files());

test('the swap file of a killed write goes where the write was never settled; one of others stays', async () => {
  await sync();
  const [name = ''] = await names();
  const { rev, post } = await stored();
  await edit({ title: 'Changed' });
  // As a kill between the intent and the swap leaves it.
  const database = unwrap(await openDatabase());
  const library = syncLibrary(database, (await folder.row()).id);
  const { places } = await library.load(['e1']);
  const next = { text: 'never written', wrote: ['title'], fields: post };
  const noted = await library.record(
    { id: 'e1', rev: rev + 1, placeRev: places.e1?.rev ?? null },
    { place: { kind: 'patch', patch: { next } } },
  );
  expect(noted).not.toBe(null);
  database.close();
  for (const swap of [`${name}.crswap`, `${name}.1.crswap`, 'other.md.crswap']) await folder.write(swap, 'half');
  await sync();
  expect((await names()).filter((it) => it.endsWith('.crswap'))).toEqual(['other.md.crswap']);
});

test('what was put into our trash goes thirty days after it was first seen there', async () => {
  await sync();
  const ours = await (await folder.root.getDirectoryHandle('.clippost')).getDirectoryHandle('trash', { create: true });
  await ours.getFileHandle('old.0123456789abcdef.md', { create: true });
  await sync();
  const { id, roomsSince } = await folder.row();
  expect(Object.keys(roomsSince ?? {})).toEqual(['.clippost/trash/old.0123456789abcdef.md']);
  await noteRooms(id, { '.clippost/trash/old.0123456789abcdef.md': '2020-01-01T00:00:00.000Z' });
  await sync();
  expect((await folder.row()).roomsSince).toEqual({});
  const left: string[] = [];
  for await (const name of ours.keys()) left.push(name);
  expect(left).toEqual([]);
});

test('a post that is deleted, put back and deleted again has thirty days in our trash from the second time', async () => {
  await addPost({ id: 'e2' }, { url: 'https://x.example/2', title: 'Other' });
  await sync();
  const deleteIt = async () => {
    await setTrashed({ why: 'person', at: new Date().toISOString() });
    await sync();
    await sync(); // the first sight of it there
  };
  await deleteIt();
  const { id, roomsSince } = await folder.row();
  const [path = '', ...more] = Object.keys(roomsSince ?? {});
  expect(more).toEqual([]);
  await setTrashed(null);
  await sync();
  const longAgo = new Date(Date.now() - 20 * 86_400_000).toISOString();
  await noteRooms(id, { [path]: longAgo });
  await sync();
  expect((await folder.row()).roomsSince).toEqual({ [path]: longAgo });
  await deleteIt();
  expect(Object.keys((await folder.row()).roomsSince ?? {})).toEqual([path]);
  expect((await folder.row()).roomsSince?.[path]).not.toBe(longAgo);
});
