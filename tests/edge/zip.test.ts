import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { unzipTexts, zipTexts } from '../../src/edge/zip.ts';
import { withCount } from '../../src/edge/zip-directory.ts';

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

test('a zip that lies about a size fills no more memory than it admitted, and is told', async () => {
  const zip = new Uint8Array(await (await zipTexts([['entries/1.json', '0'.repeat(200_000)]])).arrayBuffer());
  const view = new DataView(zip.buffer);
  const directory = view.getUint32(zip.length - 6, true); // where the end record says that the list of files begins
  view.setUint32(directory + 24, 100, true); // the unpacked size of the first
  const read = await unzipTexts(new Blob([zip]), all);
  expect(read).toEqual({ ok: false, failure: { kind: 'not-a-backup', detail: 'zip' } });
});

test('a zip that was damaged on its way is told, though it unpacks to something', async () => {
  const zip = new Uint8Array(await (await zipTexts([['a.txt', 'At ten the last car rolls on board.']])).arrayBuffer());
  for (const at of zip.subarray(0, 60).keys()) {
    const damaged = zip.map((byte, index) => (index === at ? byte ^ 1 : byte));
    const read = await unzipTexts(new Blob([damaged]), all);
    if (read.ok) expect(read.value.get('a.txt'), `byte ${at}`).toBe('At ten the last car rolls on board.'); // a byte of no weight
  }
});

test('a zip of more files than its two bytes can count is whole', async () => {
  const number = 65_536;
  const packed = zipSync(Object.fromEntries(Array.from({ length: number }, (_, n) => [`entries/${n}.json`, strToU8('{}')])), {
    level: 0,
  });
  const startsAt = new DataView(packed.buffer).getUint32(packed.length - 6, true);
  const zip = new Blob([packed.slice(0, startsAt), withCount(packed.subarray(startsAt), number, startsAt)]);
  const read = await unzipTexts(zip, all);
  expect(read.ok && read.value.size).toBe(number);
});
