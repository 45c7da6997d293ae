// Random programs of another program and of ours in one folder, against a plain map of what must be there: no act throws, what is refused
// has changed nothing, what is done is exactly that.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashText } from '../../src/core/hash.ts';
import { textOfBytes } from '../../src/core/sync/bytes.ts';
import type { Did, FolderPort, Listed } from '../../src/core/sync/ports.ts';
import type { Tenant } from './folder-contract.ts';

/** The hands of another program, for whom a folder may stand where a file stood. */
export interface FuzzTenant extends Tenant {
  /** Removes a file, or a folder with all that is in it. */
  removeAll(path: string): Promise<void>;
  /** False where a name may be a file and a folder at once, as in memory. */
  readonly hasFolders: boolean;
}

const PATHS = [
  'a.md',
  'A.md',
  'caf\u00e9.md',
  'cafe\u0301.md',
  'sub/a.md',
  'sub/deep/b.md',
  'a.md/inner.md', // a folder where a post was
  'sub', // a file where a folder was
  'sub.md',
  '文件 🗞.md',
  '.clippost/tmp/P-1.md',
  '.clippost/tmp/P-2.md',
  '.clippost/trash/x.md',
] as const;
const OURS = PATHS.filter((path) => path.startsWith('.clippost/tmp/'));

const bytes = (text: string) => new TextEncoder().encode(text);
const CONTENTS: readonly Uint8Array[] = [
  new Uint8Array(),
  bytes('\ufefftitle: 旧\r\n'),
  bytes('title: new\n'),
  bytes(`line ${'x'.repeat(400_000)}`),
  bytes('水'.repeat(400_000)),
  Uint8Array.from([0x61, 0xff, 0xc3, 0x28, 0x00]),
  Uint8Array.from([0xef, 0xbb]),
  bytes('\u0000\n\r\r\n'),
];
const TEXTS = CONTENTS.map((content) => textOfBytes(content));

/** What must be there. A folder stays when its last file goes. */
interface Kept {
  readonly files: Map<string, string>;
  readonly folders: Set<string>;
}
const parents = (path: string) =>
  path
    .split('/')
    .slice(0, -1)
    .map((_, at, names) => names.slice(0, at + 1).join('/'));
/** May a file come to be at this path: no file stands where it wants a folder, no folder where it wants a file. */
const isRoom = ({ files, folders }: Kept, path: string) =>
  !folders.has(path) && !parents(path).some((folder) => files.has(folder));
function put({ files, folders }: Kept, path: string, text: string): void {
  for (const folder of parents(path)) folders.add(folder);
  files.set(path, text);
}
/** With all that is in it. */
function drop({ files, folders }: Kept, path: string): void {
  for (const names of [files, folders])
    for (const name of [...names.keys()]) if (name === path || name.startsWith(`${path}/`)) names.delete(name);
}

const path = fc.constantFrom(...PATHS);
const text = fc.constantFrom(...TEXTS.keys());
const act = fc.oneof(
  fc.record({ kind: fc.constant('write' as const), path, text }),
  fc.record({ kind: fc.constant('removeAll' as const), path }),
  fc.record({ kind: fc.constant('read' as const), path }),
  fc.record({ kind: fc.constant('list' as const) }),
  fc.record({ kind: fc.constant('stage' as const), path: fc.constantFrom(...OURS), text }),
  fc.record({ kind: fc.constant('moveToFree' as const), path: fc.constantFrom(...OURS), to: path }),
  fc.record({ kind: fc.constant('swap' as const), path, from: text, text, isRight: fc.boolean() }),
  fc.record({ kind: fc.constant('moveIf' as const), path, to: path, isRight: fc.boolean(), free: fc.boolean() }),
);
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

const textAt = (at: number) => TEXTS[at] ?? '';

async function expectSeen(folder: FolderPort, { files }: Kept, name: string): Promise<void> {
  const expected = files.get(name);
  const seen = await folder.read(name);
  const looked = await folder.look(name);
  if (expected === undefined) return expect([seen, looked]).toEqual([null, null]);
  if (seen === null || !('text' in seen) || looked === null || !('hash' in looked)) throw new Error(`${name} is not read`);
  expect(seen.text === expected, `the text of ${name}`).toBe(true);
  expect(looked.hash).toBe(hashText(expected));
}

/** One act, and whether the folder did what the map says. */
async function run(tenant: FuzzTenant, kept: Kept, one: Act): Promise<void> {
  const { folder } = tenant;
  const { files, folders } = kept;
  const done = (did: Did, isDone: boolean) => expect(did === 'done', `${JSON.stringify(did)} of ${one.kind}`).toBe(isDone);
  switch (one.kind) {
    case 'write':
      if (!isRoom(kept, one.path)) return;
      await tenant.write(one.path, CONTENTS[one.text] ?? new Uint8Array());
      return put(kept, one.path, textAt(one.text));
    case 'removeAll':
      if (!files.has(one.path) && !folders.has(one.path)) return;
      await tenant.removeAll(one.path);
      return drop(kept, one.path);
    case 'read':
      return expectSeen(folder, kept, one.path);
    case 'list': {
      const listed = await folder.list();
      if (!Array.isArray(listed)) throw new Error(JSON.stringify(listed));
      const isListed = (name: string) => name.endsWith('.md');
      const names = (listed as readonly Listed[]).map((file) => file.path).filter(isListed);
      expect(names.sort()).toEqual([...files.keys()].filter(isListed).sort());
      return;
    }
    case 'stage': {
      const isThere = isRoom(kept, one.path);
      done(await folder.stage(one.path, textAt(one.text)), isThere);
      if (isThere) put(kept, one.path, textAt(one.text));
      return;
    }
    case 'moveToFree': {
      const staged = files.get(one.path);
      const isFree = staged !== undefined && !files.has(one.to) && isRoom(kept, one.to);
      done(await folder.moveToFree(one.path, one.to), isFree);
      if (!isFree || staged === undefined) return;
      files.delete(one.path);
      return put(kept, one.to, staged);
    }
    case 'swap': {
      const now = files.get(one.path);
      const hash = hashText(one.isRight && now !== undefined ? now : textAt(one.from));
      const isRight = now !== undefined && hashText(now) === hash;
      done(await folder.swap(one.path, hash, textAt(one.text)), isRight);
      if (isRight) put(kept, one.path, textAt(one.text));
      return;
    }
    case 'moveIf': {
      const now = files.get(one.path);
      const isRight = now !== undefined && one.isRight;
      // What is there already goes silently where nobody asked for a free name: ours do so only within our own rooms.
      if (!one.free && files.has(one.to)) return;
      const isFree = !files.has(one.to) && isRoom(kept, one.to);
      done(await folder.moveIf(one.path, hashText(isRight ? now : 'other'), one.to, one.free), isRight && isFree);
      if (!isRight || !isFree) return;
      files.delete(one.path);
      put(kept, one.to, now);
    }
  }
}

/** `rounds`: programs of up to forty acts. */
export function folderFuzz(name: string, open: () => Promise<FuzzTenant>, rounds: number): void {
  test(`${name}: random programs`, { timeout: 120_000 }, () =>
    fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 40 }), async (acts) => {
        const tenant = await open();
        try {
          const kept: Kept = { files: new Map(), folders: new Set() };
          for (const one of acts) {
            const wants = 'to' in one ? [one.path, one.to] : 'path' in one ? [one.path] : [];
            const isBoth = wants.some((want) => !isRoom(kept, want));
            if (!tenant.hasFolders && isBoth) continue;
            await run(tenant, kept, one);
          }
          for (const want of PATHS) await expectSeen(tenant.folder, kept, want);
        } finally {
          await tenant.close();
        }
      }),
      { numRuns: rounds },
    ),
  );
}
