import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { hashText } from '../../src/core/hash.ts';
import { textOfBytes } from '../../src/core/sync/bytes.ts';
import { listedFolder } from '../../src/edge/folder-listed.ts';
import { folderOn, newDisk, put, remove, textAt } from '../core/sync/disk.ts';
import { folderContract, readOnlyContract } from './folder-contract.ts';
import { type FuzzTenant, folderFuzz } from './folder-fuzz.ts';
import { tempFolder } from './folder-temp.ts';

const inMemory = async (): Promise<FuzzTenant> => {
  const disk = { ...newDisk(), now: Date.now() };
  return {
    folder: folderOn(disk, hashText),
    write: async (name, bytes) => put(disk, name, textOfBytes(bytes)),
    read: async (name) => textAt(disk, name) ?? null,
    remove: async (name) => remove(disk, name),
    removeAll: async (name) => {
      for (const path of Object.keys(disk.files)) if (path === name || path.startsWith(`${name}/`)) remove(disk, path);
    },
    hasFolders: false,
    close: async () => undefined,
  };
};
folderContract('a folder in memory', inMemory);
folderFuzz('a folder in memory', inMemory, 200);

const inTemp = async (): Promise<FuzzTenant> => {
  const root = await fs.mkdtemp(path.join(os.tmpdir(), 'clippost-folder-'));
  const folder = tempFolder(root);
  return {
    folder,
    write: async (name, bytes) => {
      await fs.mkdir(path.dirname(path.join(root, name)), { recursive: true });
      await fs.writeFile(path.join(root, name), bytes);
    },
    read: (name) => fs.readFile(path.join(root, name), 'utf8').catch(() => null),
    remove: (name) => fs.rm(path.join(root, name)),
    removeAll: (name) => fs.rm(path.join(root, name), { recursive: true }),
    hasFolders: true,
    close: () => fs.rm(root, { recursive: true }),
  };
};
folderContract('a temporary directory', inTemp);
folderFuzz('a temporary directory', inTemp, 150);

readOnlyContract('chosen files', async () => {
  const files = new Map<string, File>();
  return {
    folder: listedFolder(files),
    write: async (name, bytes) => {
      files.set(name, new File([new Uint8Array(bytes)], name.split('/').at(-1) ?? name));
    },
    read: async (name) => (await files.get(name)?.text()) ?? null,
    remove: async (name) => {
      files.delete(name);
    },
    close: async () => undefined,
  };
});

test('a chosen file that was changed since is told, and reading many can be cancelled', async () => {
  const gone = new File([], 'a.md');
  gone.arrayBuffer = async () => {
    throw new DOMException('changed', 'NotReadableError');
  };
  const files = new Map([['a.md', gone], ...Array.from({ length: 9 }, (_, n) => [`${n}.md`, new File(['x'], 'x')] as const)]);
  const folder = listedFolder(files);
  expect(await folder.read('a.md')).toEqual({ kind: 'changed-meanwhile', detail: 'a.md' });
  expect((await folder.readMany([...files.keys()])).size).toBe(9);
  let asked = 0;
  expect((await listedFolder(files, { isCancelled: () => ++asked > 4 }).readMany([...files.keys()])).size).toBe(3);
});
