import { expect, test } from 'vitest';
import { hashText } from '../../src/core/hash.ts';
import { pickedFolder } from '../../src/edge/folder-picked.ts';
import { folderContract } from './folder-contract.ts';
import { type FuzzTenant, folderFuzz } from './folder-fuzz.ts';

// The browser's private file system has the same handles as a picked directory; names that a real folder refuses are tried end to end.

let count = 0;
async function newRoot(): Promise<FileSystemDirectoryHandle> {
  const origin = await navigator.storage.getDirectory();
  return origin.getDirectoryHandle(`folder-${count++}-${crypto.randomUUID()}`, { create: true });
}
async function fileIn(root: FileSystemDirectoryHandle, path: string, create: boolean): Promise<FileSystemFileHandle> {
  const names = path.split('/');
  let folder = root;
  for (const name of names.slice(0, -1)) folder = await folder.getDirectoryHandle(name, { create });
  return folder.getFileHandle(names.at(-1) ?? '', { create });
}

const openTenant = async (): Promise<FuzzTenant> => {
  const root = await newRoot();
  return {
    folder: pickedFolder(root),
    write: async (path, bytes) => {
      const stream = await (await fileIn(root, path, true)).createWritable();
      await stream.write(new Uint8Array(bytes));
      await stream.close();
    },
    read: async (path) => {
      try {
        return new TextDecoder('utf-8', { ignoreBOM: true }).decode(
          await (await (await fileIn(root, path, false)).getFile()).arrayBuffer(),
        );
      } catch (error) {
        if (error instanceof DOMException && error.name === 'NotFoundError') return null;
        throw error;
      }
    },
    remove: async (path) => {
      const names = path.split('/');
      await root.removeEntry(names.at(-1) ?? '');
    },
    removeAll: async (path) => {
      const names = path.split('/');
      let at = root;
      for (const name of names.slice(0, -1)) at = await at.getDirectoryHandle(name);
      await at.removeEntry(names.at(-1) ?? '', { recursive: true });
    },
    hasFolders: true,
    close: async () => (await navigator.storage.getDirectory()).removeEntry(root.name, { recursive: true }),
  };
};
folderContract('a picked directory', openTenant);
folderFuzz('a picked directory', openTenant, 40);

test('an edit that falls between the look and the end of the write is seen, and stays', async () => {
  const root = await newRoot();
  const folder = pickedFolder(root);
  await folder.stage('a.md', 'old');
  const stream = FileSystemWritableFileStream.prototype.write;
  const handle = await root.getFileHandle('a.md');
  let meddled = false;
  FileSystemWritableFileStream.prototype.write = async function (
    this: FileSystemWritableFileStream,
    data: FileSystemWriteChunkType,
  ) {
    await stream.call(this, data);
    if (meddled) return;
    meddled = true;
    const other = await handle.createWritable();
    await other.write('theirs');
    await other.close();
  };
  try {
    expect(await folder.swap('a.md', hashText('old'), 'ours')).toBe('changed');
  } finally {
    FileSystemWritableFileStream.prototype.write = stream;
  }
  expect(await folder.read('a.md')).toMatchObject({ text: 'theirs' });
});

test('a folder that is gone is a failure, not an empty folder', async () => {
  const root = await newRoot();
  await (await navigator.storage.getDirectory()).removeEntry(root.name, { recursive: true });
  expect(await pickedFolder(root).list()).toMatchObject({ kind: 'folder-missing' });
});

test('a file where a name wants a folder: refused by name, and both files stay', async () => {
  const root = await newRoot();
  const folder = pickedFolder(root);
  await folder.stage('2026', 'no folder');
  await folder.stage('.clippost/tmp/P-1.md', 'new');
  await folder.stage('old.md', 'old');
  const refused = { kind: 'name-refused', detail: '2026/a.md' };
  expect(await folder.moveToFree('.clippost/tmp/P-1.md', '2026/a.md')).toEqual(refused);
  expect(await folder.moveIf('old.md', hashText('old'), '2026/a.md', true)).toEqual(refused);
  for (const [path, text] of [
    ['2026', 'no folder'],
    ['.clippost/tmp/P-1.md', 'new'],
    ['old.md', 'old'],
  ] as const)
    expect(await folder.read(path)).toMatchObject({ text });
});

test('a folder that sits at a name, a file that iCloud has moved away, and one with another ending of Markdown are not gone; a name below them is free', async () => {
  const root = await newRoot();
  const folder = pickedFolder(root);
  await folder.stage('post.md/inside.md', 'a post in a folder of that name');
  await folder.stage('.away.md.icloud', 'placeholder');
  await folder.stage('sub/.deep.md.icloud', 'placeholder');
  await folder.stage('long.markdown', 'a post');
  await folder.stage('sub/loud.MD', 'a post');
  const there = ['post.md', 'away.md', 'sub/deep.md', 'long.md', 'sub/loud.md'];
  for (const path of there) expect([path, await folder.isHidden(path)]).toEqual([path, true]);
  for (const path of ['none.md', 'sub/none.md', 'loud.md']) expect([path, await folder.isHidden(path)]).toEqual([path, false]);
  await folder.stage('.clippost/tmp/P-1.md', 'new');
  expect(await folder.moveToFree('.clippost/tmp/P-1.md', 'post.md')).toBe('changed');
  expect(await folder.moveToFree('.clippost/tmp/P-1.md', 'post.md/second.md')).toBe('done');
});
