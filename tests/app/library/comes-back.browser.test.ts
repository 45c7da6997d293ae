// A post whose file went is put back: the file is there again as it was, on real handles and with the real text functions.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { withFolders } from '../../../src/app/background/folder-drain.ts';
import { syncFolder } from '../../../src/app/library/folder-run.ts';
import { connectFolder, leaveFolder } from '../../../src/edge/folders.ts';
import * as library from '../../../src/edge/library.ts';
import { addPost, connected, edit, type RealFolder, SETTINGS, setTrashed, stored, unwrap } from './real-folder.ts';

vi.mock('../../../src/edge/browser.ts', async () => (await import('../pretend-browser.ts')).mocked);

/** As a person wrote it: comments, an order, a key and a date of their own. */
const OWN = `---
layout: post
title: Own # mine
pin: true
permalink: /mine/
date: 2020-08-31 10:55:27 +0200
from: https://x.example/own
tags: [ x ]
---

Body.
`;
const FRAGMENT = '<!--1598864127000-->\n[Frag](https://x.example/frag)\n------\n<p>Body.</p>\n';
const PERSON = { why: 'person', at: '2026-05-01T00:00:00.000Z' } as const;

let folder: RealFolder;
let id: string;
beforeEach(async () => {
  folder = await connected();
  for (const n of [1, 2, 3]) await addPost({ id: `e${n}` }, { url: `https://x.example/${n}`, title: `Other ${n}` });
  await folder.write('sub/own.md', OWN);
  await folder.sync();
  const own = unwrap(await library.listNewest(10)).find(({ post }) => post.title === 'Own');
  if (own === undefined) throw new Error('no post of the file');
  id = own.id;
});
afterEach(() => folder.end());

const ofArticle = async () => Object.entries(await folder.files()).filter(([, text]) => text.includes('x.example/own'));
const removeOwn = async () => (await folder.root.getDirectoryHandle('sub')).removeEntry('own.md');

test('deleted in the library and put back after the sync: every byte of it, at its place', async () => {
  await setTrashed(PERSON, id);
  await folder.sync();
  expect(await ofArticle()).toEqual([]);
  await setTrashed(null, id);
  await folder.sync();
  expect(await ofArticle()).toEqual([['sub/own.md', OWN]]);
  expect((await folder.sync({ full: true })).plan.steps).toEqual([]);
});

test('deleted in the folder, put back and edited in the library: only what was edited is another', async () => {
  await removeOwn();
  await folder.sync();
  expect((await stored(id)).trashed?.why).toBe('absence');
  await setTrashed(null, id);
  await edit({ title: 'New' }, id);
  await folder.sync();
  expect(await ofArticle()).toEqual([['sub/own.md', OWN.replace('title: Own', 'title: "New"')]]);
});

test('the worker leaves it to a page', async () => {
  await setTrashed(PERSON, id);
  await folder.sync();
  await setTrashed(null, id);
  const entry = await stored(id);
  const { inFolder } = await withFolders((writeOut) => writeOut(entry, SETTINGS));
  expect(inFolder).toMatchObject({ path: null, waiting: 1, needs: 'page' });
  expect(await ofArticle()).toEqual([]);
});

test('its name is another file’s by now: beside it', async () => {
  await setTrashed(PERSON, id);
  await folder.sync();
  await folder.write('sub/own.md', 'A list of things.\n');
  await setTrashed(null, id);
  await folder.sync();
  expect(await ofArticle()).toEqual([['sub/own-2.md', OWN]]);
});

test('a fragment has no place for tags: its folder is left and connected again, and what only the library has stays', async () => {
  await folder.write('frag.md', FRAGMENT);
  await folder.sync();
  const frag = unwrap(await library.listNewest(10)).find(({ post }) => post.title === 'Frag')?.id ?? '';
  await edit({ tags: ['mine', 'two'], author: 'Ada' }, frag);
  await folder.sync();
  unwrap(await leaveFolder((await folder.row()).id));
  const row = unwrap(await connectFolder({ handle: folder.root, preset: 'jekyll' }));
  const { plan } = unwrap(await syncFolder(row, { settings: SETTINGS }));
  expect((await stored(frag)).post).toMatchObject({ tags: ['mine', 'two'], author: 'Ada' });
  expect([plan.steps, (await folder.files())['frag.md']]).toEqual([[], FRAGMENT]);
});

test('another branch and back: what the library has more than the file stays, and what was edited meanwhile is written', async () => {
  await folder.write('frag.md', FRAGMENT);
  await folder.sync();
  const frag = unwrap(await library.listNewest(10)).find(({ post }) => post.title === 'Frag')?.id ?? '';
  await edit({ tags: ['mine'] }, frag);
  await folder.sync();
  await folder.remove('frag.md');
  await removeOwn();
  await folder.sync();
  await edit({ title: 'New' }, id);
  await folder.write('frag.md', FRAGMENT);
  await folder.write('sub/own.md', OWN);
  await folder.sync();
  expect((await stored(frag)).post.tags).toEqual(['mine']);
  expect((await stored(frag)).trashed).toBe(null);
  expect((await stored(id)).post.title).toBe('New');
  expect(await ofArticle()).toEqual([['sub/own.md', OWN.replace('title: Own', 'title: "New"')]]);
});
