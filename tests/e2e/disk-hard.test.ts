// Hard times for a folder: no room, read-only, gone, no longer allowed. Nothing is lost, it is said in words, and the next sync goes on.
import fs from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type SmallDisk, smallDisk } from './drive/small-disk.ts';
import { round, until } from './drive/until.ts';
import { type Disk, keptAside, openDisk, postsIn } from './stories/disk.ts';

const [POSTS, ROOM] = [150, 300_000];
/** So many that a sync is still in its middle when the folder goes, on a fast machine too. */
const MANY = 600;
const isWhole = (text: string): boolean => text.startsWith('---\n') && /\nNumber \d+\.\n$/.test(text);

/** Everything is there, once, and a further run has nothing to do. */
async function expectAtRest(disk: Disk, count: number): Promise<void> {
  const run = await disk.sync({ full: true });
  expect([run.failure, run.stop, run.stopped]).toEqual([null, null, null]);
  expect((await disk.sync({ full: true })).steps).toEqual([]);
  const found = postsIn(disk.root);
  expect(Object.keys(found)).toHaveLength(count);
  expect(Object.values(found).filter((text) => !isWhole(text))).toEqual([]);
  const { entries } = await disk.remembered();
  expect(entries.filter(({ trashed }) => trashed === null)).toHaveLength(count);
  expect(keptAside(disk.root, 'tmp')).toEqual([]);
}
const editAll = async (disk: Disk, author: string): Promise<void> => {
  const { entries } = await disk.remembered();
  await disk.edit(Object.fromEntries(entries.map(({ id }) => [id, { post: { author } }])));
};

describe('a small file system', () => {
  let small: SmallDisk;
  let disk: Disk;
  beforeAll(async () => {
    small = smallDisk(6);
    disk = await openDisk(small.dir);
    await disk.call('fill', 'p', POSTS);
  });
  afterAll(async () => {
    await disk?.close();
    small?.remove();
  });

  test('full in the middle of a first sync: the run ends and says so, what is there is whole; with room it goes on', async () => {
    small.fill(ROOM);
    const run = await disk.sync();
    expect(run.stopped).toBe('storage-full');
    const found = postsIn(disk.root);
    expect(Object.keys(found).length).toBeGreaterThan(0);
    expect(Object.keys(found).length).toBeLessThan(POSTS);
    expect(Object.values(found).filter((text) => !isWhole(text))).toEqual([]);
    small.empty();
    await expectAtRest(disk, POSTS);
  });

  test('full while posts are changed: every file keeps its old text or has its new one', async () => {
    const before = postsIn(disk.root);
    await editAll(disk, 'Written when it was full');
    small.fill(0);
    const run = await disk.sync();
    expect(run.stopped).toBe('storage-full');
    for (const [name, text] of Object.entries(postsIn(disk.root)))
      expect([before[name], before[name]?.replace(/^author: .*$/m, 'author: Written when it was full')]).toContain(text);
    small.empty();
    await expectAtRest(disk, POSTS);
    expect(Object.values(postsIn(disk.root)).every((text) => text.includes('\nauthor: Written when it was full\n'))).toBe(true);
  });

  test('read-only: told, nothing changes; writable again: written', async () => {
    const before = postsIn(disk.root);
    await editAll(disk, 'Written when it was read-only');
    small.remount('ro');
    const run = await disk.sync();
    expect(run.stopped).toBe('read-only');
    expect(postsIn(disk.root)).toEqual(before);
    small.remount('rw');
    await expectAtRest(disk, POSTS);
    expect(Object.values(postsIn(disk.root)).every((text) => text.includes('\nauthor: Written when it was read-only\n'))).toBe(
      true,
    );
  });
});

describe('a folder', () => {
  let disk: Disk;
  const away = (): string => `${disk.root}-away`;
  beforeEach(async () => {
    disk = await openDisk();
    await disk.call('fill', 'p', MANY);
  });
  afterEach(() => disk?.close());
  const someFiles = (root: string): Promise<unknown> => until('some files', () => Object.keys(postsIn(root)).length > 10);

  test('that is gone is missing and not empty; back again, nothing has happened', async () => {
    await disk.sync();
    fs.renameSync(disk.root, away());
    expect((await disk.sync()).failure).toBe('folder-missing');
    // Another folder at its place is not ours, and is not filled.
    fs.mkdirSync(disk.root);
    expect((await disk.sync()).stop).toBe('marker-missing');
    expect(fs.readdirSync(disk.root)).toEqual([]);
    fs.rmdirSync(disk.root);
    fs.renameSync(away(), disk.root);
    await expectAtRest(disk, MANY);
  });

  test('that goes away in the middle of a sync', async () => {
    const running = disk.sync();
    await someFiles(disk.root);
    fs.renameSync(disk.root, away());
    const run = await running;
    expect(run.failure ?? run.stopped).toBe('folder-missing');
    expect(Object.values(postsIn(away())).filter((text) => !isWhole(text))).toEqual([]);
    fs.rmSync(disk.root, { recursive: true, force: true });
    fs.renameSync(away(), disk.root);
    await expectAtRest(disk, MANY);
  });

  test('that may not be written any more, from the middle of a sync', async () => {
    const settings = await disk.browser.context().newPage();
    await settings.goto('chrome://settings/content/filesystem');
    const running = disk.sync();
    await someFiles(disk.root);
    await settings.evaluate(`chrome.send('revokeFileSystemGrants', [${JSON.stringify(disk.browser.base)}])`);
    // A write that has just begun makes the browser ask the person, and headless nobody answers: such a run waits.
    const run = await Promise.race([running, round(3000).then(() => null)]);
    const ended = run === null ? 'asks the person' : (run.failure ?? run.stopped);
    expect(['asks the person', 'folder-permission']).toContain(ended);
    const found = postsIn(disk.root);
    expect(Object.keys(found).length).toBeLessThan(MANY);
    expect(Object.values(found).filter((text) => !isWhole(text))).toEqual([]);
    await disk.page().close();
    await running.catch(() => 'its page is closed');
    await disk.reopen();
    expect((await disk.sync()).failure).toBe('folder-permission');
    expect((await disk.remembered()).entries.filter(({ trashed }) => trashed === null)).toHaveLength(MANY);
    expect(postsIn(disk.root)).toEqual(found);
    await settings.close();
  });
});
