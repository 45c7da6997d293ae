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
