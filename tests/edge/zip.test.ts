import { expect, test } from 'vitest';
import { unzipTexts, zipTexts } from '../../src/edge/zip.ts';

const FILES = [
  ['a.txt', 'plain'],
  ['文件夹/新桥.md', '市长说，大桥建设用了三年时间。\n'.repeat(40_000)], // more than one piece
  ['empty.md', ''],
] as const;

const all = (): boolean => true;

test('texts come back as they were, in names of any script', async () => {
  const counts: number[] = [];
  const zip = await zipTexts(FILES, (count) => counts.push(count));
  expect(zip.type).toBe('application/zip');
  expect(await unzipTexts(zip, all)).toEqual({ ok: true, value: new Map(FILES) });
  expect(counts).toEqual([1, 2, 3]);
});

test('files may come one after the other, and only the wanted ones are read', async () => {
  async function* later(): AsyncGenerator<readonly [string, string]> {
    yield* FILES;
  }
  const read = await unzipTexts(await zipTexts(later()), (path) => path.endsWith('.txt'));
  expect(read).toEqual({ ok: true, value: new Map([['a.txt', 'plain']]) });
});

test.each([
  ['no zip', async () => new Blob(['hello'])],
  ['an empty file', async () => new Blob([])],
  ['cut short', async () => (await zipTexts(FILES)).slice(0, 300)],
])('%s is told as no backup', async (_what, make) => {
  expect(await unzipTexts(await make(), all)).toEqual({ ok: false, failure: { kind: 'not-a-backup', detail: 'zip' } });
});

test('a zip that unpacks to more than a library is told before it is unpacked', async () => {
  const zip = await zipTexts([['entries/1.json', '0'.repeat(200_000)]]);
  expect(zip.size).toBeLessThan(2000);
  expect(await unzipTexts(zip, all, 100_000)).toEqual({ ok: false, failure: { kind: 'not-a-backup', detail: 'zip' } });
  expect((await unzipTexts(zip, all, 200_000)).ok).toBe(true);
});

test('a zip that lies about a size fills no more memory than it admitted', async () => {
  const zip = new Uint8Array(await (await zipTexts([['entries/1.json', '0'.repeat(200_000)]])).arrayBuffer());
  const view = new DataView(zip.buffer);
  const directory = view.getUint32(zip.length - 6, true); // where the end record says that the list of files begins
  view.setUint32(directory + 24, 100, true); // the unpacked size of the first
  const read = await unzipTexts(new Blob([zip]), all);
  expect(read.ok && read.value.get('entries/1.json')?.length).toBe(100);
});
