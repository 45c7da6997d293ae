// Zips from anywhere: no name in one leads out of the folder it is, and none fills the memory.
import { strToU8, type Zippable, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { unzipFiles } from '../../src/edge/chosen-zip.ts';
import { zipTexts } from '../../src/edge/zip.ts';

const LIMITS = { isWanted: (path: string) => path.endsWith('.md'), maxFileBytes: 100, maxBytes: 250 };

async function open(zip: Blob | Zippable) {
  const file = zip instanceof Blob ? zip : new Blob([new Uint8Array(zipSync(zip))]);
  const opened = await unzipFiles(new File([file], 'p.zip', { lastModified: 7 }), LIMITS);
  if (typeof opened === 'string') return opened;
  const texts = opened.files.map(async ({ path, file }) => [path, file.name, await file.text()] as const);
  return { files: await Promise.all(texts), left: opened.left };
}
const long = `${'长'.repeat(5000)}.md`;

/** name in the zip, path it stands for; null: it stays packed, and is told */
test.each([
  ['a.md', 'a.md'],
  ['posts/文.md', 'posts/文.md'],
  ['./posts//a.md', 'posts/a.md'],
  ['posts\\a.md', 'posts/a.md'],
  ['..a/b...md', '..a/b...md'],
  [`x/${long}`, `x/${long}`],
  ['__proto__/constructor.md', '__proto__/constructor.md'],
  ['../a.md', null],
  ['posts/../../a.md', null],
  ['..\\a.md', null],
  ['/etc/a.md', null],
  ['\\\\host\\share\\a.md', null],
  ['C:\\a.md', null],
  ['c:a.md', null],
  ['a\0.txt.md', null],
  ['a\n.md', null],
])('%j', async (name, path) => {
  const opened = await open({ [name]: strToU8('text') });
  if (path === null) expect(opened).toEqual({ files: [], left: [{ path: name, why: 'outside' }] });
  else expect(opened).toEqual({ files: [[path, path.slice(path.lastIndexOf('/') + 1), 'text']], left: [] });
});

test('a symbolic link is the text of where it leads, never what lies there', async () => {
  expect(await open({ 'a.md': [strToU8('/etc/passwd'), { os: 3, attrs: 0o120777 << 16 }] })).toEqual({
    files: [['a.md', 'a.md', '/etc/passwd']],
    left: [],
  });
});

test('of a name that comes twice the last counts, once', async () => {
  const twice = await zipTexts([
    ['a.md', 'first'],
    ['./a.md', 'second'],
    ['a.md', 'third'],
  ]);
  expect(await open(twice)).toEqual({ files: [['a.md', 'a.md', 'third']], left: [] });
});

test('a file that is too large stays packed; all together no more than the limit is unpacked', async () => {
  const text = (bytes: number) => strToU8('0'.repeat(bytes));
  const opened = await open({ 'a.md': text(100), 'b.md': text(101), 'c.txt': text(9000) });
  expect(opened).toMatchObject({ files: [['a.md', 'a.md', '0'.repeat(100)]], left: [{ path: 'b.md', why: 'too-large' }] });
  expect(await open({ 'a.md': text(100), 'b.md': text(100), 'c.md': text(50) })).toMatchObject({ files: { length: 3 } });
  expect(await open({ 'a.md': text(100), 'b.md': text(100), 'c.md': text(51) })).toBe('too-much');
});

test.each([
  ['no zip', new Blob(['hello'])],
  ['an empty file', new Blob([])],
])('%s is damaged', async (_what, blob) => {
  expect(await open(blob)).toBe('damaged');
});
