import fs from 'node:fs/promises';
import path from 'node:path';
import type { Failure } from '../../src/core/failure.ts';
import { hashText } from '../../src/core/hash.ts';
import { bytesOfText, textOfBytes } from '../../src/core/sync/bytes.ts';
import type { Did, FolderPort, Listed, Looked, Seen } from '../../src/core/sync/ports.ts';

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');

/** The folder port on a directory of Node, for tests on a real disk without a browser. */
export function tempFolder(root: string): FolderPort {
  const at = (name: string) => path.join(root, name);
  const read = async (name: string): Promise<Seen | null> => {
    try {
      const bytes = new Uint8Array(await fs.readFile(at(name)));
      const { size, mtimeMs } = await fs.stat(at(name));
      return { text: textOfBytes(bytes), stat: { size, mtime: Math.trunc(mtimeMs), at: Date.now() } };
    } catch (error) {
      if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes(codeOf(error))) return null;
      throw error;
    }
  };
  const isStill = async (name: string, hash: string) => {
    const seen = await read(name);
    return seen !== null && hashText(seen.text) === hash;
  };
  const exists = async (name: string) => (await read(name)) !== null;
  const move = async (from: string, to: string) => {
    await fs.mkdir(path.dirname(at(to)), { recursive: true });
    await fs.rename(at(from), at(to));
  };
  const write = async (name: string, text: string) => {
    await fs.mkdir(path.dirname(at(name)), { recursive: true });
    await fs.writeFile(at(name), bytesOfText(text));
  };
  /** A folder where the name wants a file, or a file where it wants a folder. */
  const unlessRefused = async (name: string, work: () => Promise<void>): Promise<Did> => {
    try {
      await work();
      return 'done';
    } catch (error) {
      if (['EISDIR', 'ENOTDIR', 'EEXIST', 'ENOTEMPTY'].includes(codeOf(error))) return { kind: 'name-refused', detail: name };
      throw error;
    }
  };
  return {
    async list(): Promise<readonly Listed[] | Failure> {
      const listed: Listed[] = [];
      const walk = async (below: string): Promise<void> => {
        for (const entry of await fs.readdir(at(below), { withFileTypes: true })) {
          const name = path.posix.join(below, entry.name);
          if (entry.isDirectory() && (!entry.name.startsWith('.') || name === '.clippost')) await walk(name);
          if (!entry.isFile() || !(name.endsWith('.md') || name.startsWith('.clippost/'))) continue;
          const { size, mtimeMs } = await fs.stat(at(name));
          listed.push({ path: name, size, mtime: Math.trunc(mtimeMs) });
        }
      };
      try {
        await walk('');
      } catch (error) {
        if (codeOf(error) === 'ENOENT') return { kind: 'folder-missing', detail: null };
        throw error;
      }
      return listed;
    },
    names: (folder) => fs.readdir(at(folder)).catch(() => []),
    read,
    async readMany(names) {
      const seen = new Map<string, Seen>();
      for (const name of names) {
        const file = await read(name);
        if (file !== null) seen.set(name, file);
      }
      return seen;
    },
    async look(name) {
      const seen = await read(name);
      return seen === null ? null : { hash: hashText(seen.text), stat: seen.stat };
    },
    async lookMany(names) {
      const looks = new Map<string, Looked>();
      for (const name of names) {
        const seen = await read(name);
        if (seen !== null) looks.set(name, { hash: hashText(seen.text), stat: seen.stat });
      }
      return looks;
    },
    isHidden: exists,
    stage: (name, text) => unlessRefused(name, () => write(name, text)),
    async moveToFree(from, to) {
      if (!(await exists(from)) || (await exists(to))) return 'changed';
      return unlessRefused(to, () => move(from, to));
    },
    async swap(name, hash, text) {
      if (!(await isStill(name, hash))) return 'changed';
      await write(name, text);
      return 'done';
    },
    async moveIf(name, hash, to, free) {
      if (!(await isStill(name, hash)) || (free && (await exists(to)))) return 'changed';
      return unlessRefused(to, () => move(name, to));
    },
    async remove(name): Promise<Did> {
      await fs.rm(at(name));
      return 'done';
    },
  };
}
