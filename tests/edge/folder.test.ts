import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { hashText } from '../../src/core/hash.ts';
import { textOfBytes } from '../../src/core/sync/bytes.ts';
import { folderOn, newDisk, put, remove, textAt } from '../core/sync/disk.ts';
import { folderContract } from './folder-contract.ts';
import { tempFolder } from './folder-temp.ts';

folderContract('a folder in memory', async () => {
  const disk = { ...newDisk(), now: Date.now() };
  return {
    folder: folderOn(disk, hashText),
    write: async (name, bytes) => put(disk, name, textOfBytes(bytes)),
    read: async (name) => textAt(disk, name) ?? null,
    remove: async (name) => remove(disk, name),
    close: async () => undefined,
  };
});

folderContract('a temporary directory', async () => {
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
    close: () => fs.rm(root, { recursive: true }),
  };
});
