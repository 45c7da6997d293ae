import { describe, expect, test } from 'vitest';
import { hashText } from '../../src/core/hash.ts';
import { textOfBytes } from '../../src/core/sync/bytes.ts';
import type { FolderPort } from '../../src/core/sync/ports.ts';

/** A folder under test, and the hands of another program that works in it. */
export interface Tenant {
  readonly folder: FolderPort;
  write(path: string, bytes: Uint8Array): Promise<void>;
  /** Null: no such file. */
  read(path: string): Promise<string | null>;
  remove(path: string): Promise<void>;
  close(): Promise<void>;
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const [OLD, NEW] = ['title: 旧\n', 'title: 新\r\n'];

type It = (what: string, work: (tenant: Tenant) => Promise<void>) => void;

/** A test with a tenant of its own. */
const testsOf =
  (open: () => Promise<Tenant>): It =>
  (what, work) =>
    test(what, async () => {
      const tenant = await open();
      try {
        await work(tenant);
      } finally {
        await tenant.close();
      }
    });

/** What every tenant of the folder port must do; the steps of the sync rely on each line. */
export function folderContract(name: string, open: () => Promise<Tenant>): void {
  const it = testsOf(open);
  describe(name, () => {
    reads(it);
    writes(it);
  });
}

/** The part of a folder that cannot be written: it reads like any other, and refuses every act as a value. */
export function readOnlyContract(name: string, open: () => Promise<Tenant>): void {
  const it = testsOf(open);
  describe(name, () => {
    reads(it);
    it('refuses to write, and nothing has changed', async ({ folder, read, write }) => {
      await write('a.md', utf8(OLD));
      const refused = [
        await folder.stage('.clippost/tmp/P-1.md', NEW),
        await folder.moveToFree('a.md', 'b.md'),
        await folder.swap('a.md', hashText(OLD), NEW),
        await folder.moveIf('a.md', hashText(OLD), 'b.md', true),
        await folder.remove('a.md'),
      ];
      expect(refused.map((did) => typeof did === 'object' && did.kind)).toEqual(Array(5).fill('read-only'));
      expect([await read('a.md'), await read('b.md'), await read('.clippost/tmp/P-1.md')]).toEqual([OLD, null, null]);
    });
  });
}

function reads(it: It): void {
  it('lists posts at any depth and our own files, with size and time', async ({ folder, write }) => {
    for (const path of ['a.md', 'sub/deep/b.md', '.clippost/tmp/P-1.md', '.clippost/folder.json']) await write(path, utf8(OLD));
    const listed = await folder.list();
    if (!Array.isArray(listed)) throw new Error(JSON.stringify(listed));
    const found = new Map(listed.map((file: { path: string; size: number; mtime: number }) => [file.path, file]));
    expect([...found.keys()].sort()).toEqual(['.clippost/folder.json', '.clippost/tmp/P-1.md', 'a.md', 'sub/deep/b.md']);
    const file = await folder.read('a.md');
    if (file === null || !('text' in file)) throw new Error('not read');
    expect(found.get('a.md')).toMatchObject({ size: file.stat.size, mtime: file.stat.mtime });
    expect(Math.abs(file.stat.at - Date.now())).toBeLessThan(60_000);
    expect([...(await folder.names('sub/deep'))]).toEqual(['b.md']);
    expect([...(await folder.names('nowhere'))]).toEqual([]);
  });

  it('reads bytes without loss, and tells what is not there', async ({ folder, write }) => {
    await write('a.md', utf8(`\ufeff${NEW}`));
    await write('bad.md', Uint8Array.from([0x61, 0xff, 0xc3]));
    expect(await folder.read('a.md')).toMatchObject({ text: `\ufeff${NEW}` });
    expect(await folder.read('bad.md')).toMatchObject({ text: textOfBytes(Uint8Array.from([0x61, 0xff, 0xc3])) });
    expect(await folder.read('none.md')).toBe(null);
    expect(await folder.read('none/none.md')).toBe(null);
    expect(await folder.look('none.md')).toBe(null);
    expect(await folder.look('a.md')).toMatchObject({ hash: hashText(`\ufeff${NEW}`) });
    const many = await folder.readMany(['a.md', 'none.md', 'bad.md']);
    expect([...many.keys()].sort()).toEqual(['a.md', 'bad.md']);
    const looks = await folder.lookMany(['a.md', 'none.md', 'bad.md']);
    expect([...looks.keys()].sort()).toEqual(['a.md', 'bad.md']);
    for (const [path, { hash, stat }] of looks) {
      const { size, mtime } = stat;
      expect(await folder.look(path)).toMatchObject({ hash, stat: { size, mtime } });
    }
    expect(await folder.isHidden('a.md')).toBe(true);
    expect(await folder.isHidden('none.md')).toBe(false);
  });
}

function writes(it: It): void {
  it('makes a new file: staged in our room, then moved to a free name, folders made on the way', async ({ folder, read }) => {
    expect(await folder.stage('.clippost/tmp/P-1.md', NEW)).toBe('done');
    expect(await folder.moveToFree('.clippost/tmp/P-1.md', '2026/site/a.md')).toBe('done');
    expect(await read('2026/site/a.md')).toBe(NEW);
    expect(await read('.clippost/tmp/P-1.md')).toBe(null);
  });

  it('never moves over a file', async ({ folder, read, write }) => {
    await write('a.md', utf8(OLD));
    await folder.stage('.clippost/tmp/P-1.md', NEW);
    expect(await folder.moveToFree('.clippost/tmp/P-1.md', 'a.md')).toBe('changed');
    expect(await read('a.md')).toBe(OLD);
    expect(await folder.remove('.clippost/tmp/P-1.md')).toBe('done');
    expect(await read('.clippost/tmp/P-1.md')).toBe(null);
    expect(await folder.moveToFree('.clippost/tmp/P-1.md', 'b.md')).toBe('changed');
  });

  it('swaps only the bytes it was told of', async ({ folder, read, write, remove }) => {
    await write('a.md', utf8(OLD));
    expect(await folder.swap('a.md', hashText('other'), NEW)).toBe('changed');
    expect(await read('a.md')).toBe(OLD);
    expect(await folder.swap('a.md', hashText(OLD), NEW)).toBe('done');
    expect(await read('a.md')).toBe(NEW);
    await remove('a.md');
    expect(await folder.swap('a.md', hashText(NEW), OLD)).toBe('changed');
    expect(await read('a.md')).toBe(null);
  });

  it('moves only the bytes it was told of, and to a free name where asked', async ({ folder, read, write }) => {
    await write('a.md', utf8(OLD));
    await write('b.md', utf8(NEW));
    expect(await folder.moveIf('a.md', hashText(NEW), '.clippost/trash/a.md', false)).toBe('changed');
    expect(await folder.moveIf('a.md', hashText(OLD), 'b.md', true)).toBe('changed');
    expect([await read('a.md'), await read('b.md')]).toEqual([OLD, NEW]);
    expect(await folder.moveIf('a.md', hashText(OLD), '.clippost/trash/a.md', false)).toBe('done');
    expect([await read('a.md'), await read('.clippost/trash/a.md')]).toEqual([null, OLD]);
    expect(await folder.moveIf('a.md', hashText(OLD), 'c.md', true)).toBe('changed');
  });
}
