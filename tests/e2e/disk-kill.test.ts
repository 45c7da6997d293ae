// The browser is killed (SIGKILL, by pid) at random moments of a sync of 200 posts (80 in the short round): afterwards the promises of docs/sync.md hold on the
// real files, and the next sync finishes the work as if nothing had happened.
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { round } from './drive/until.ts';
import { type Disk, type Edits, keptAside, openDisk, postsIn, type Remembered } from './stories/disk.ts';

const LONG = process.env.CLIPPOST_LONG === '1';
const KILLS = LONG ? 50 : 3;
const POSTS = LONG ? 200 : 80;
const EACH = POSTS / 4;

let disk: Disk;
beforeAll(async () => {
  disk = await openDisk();
  await disk.call('fill', 'p', POSTS - EACH);
  expect((await disk.sync()).failure).toBe(null);
});
afterAll(() => disk?.close());

const withLine = (text: string, key: string, value: string): string =>
  text.replace(new RegExp(`^${key}: .*$`, 'm'), `${key}: ${value}`);

/** What a round began with, and what must stand when it is over. */
interface Scene {
  readonly before: Readonly<Record<string, string>>;
  readonly after: Readonly<Record<string, string>>;
  readonly known: Remembered;
}

/** Acts of a person on both sides, a quarter of the posts each: edits in the library, on the disk, on both, and new posts. */
async function act(n: number): Promise<Scene> {
  const known = await disk.remembered();
  const places = known.placements.slice(0, 3 * EACH);
  const after: Record<string, string> = {};
  const edits: Record<string, Edits[string]> = {};
  for (const [index, { entryId, path: name }] of places.entries()) {
    let text = fs.readFileSync(path.join(disk.root, name), 'utf8');
    if (index >= EACH) {
      text = withLine(text, 'categories', `[ round ${n} ]`);
      fs.writeFileSync(path.join(disk.root, name), text);
    }
    if (index < 2 * EACH) {
      edits[entryId] = { post: { author: `Round ${n}` } };
      text = withLine(text, 'author', `Round ${n}`);
    }
    after[name] = text;
  }
  await disk.edit(edits);
  await disk.call('fill', `new${n}`, EACH);
  const before = postsIn(disk.root);
  return { before, after: { ...before, ...after }, known };
}

/** Promises 1 and 2, right after a kill: every file is whole, either as it was or as it was to be, and what was replaced is kept. */
function expectWhole({ before, after }: Scene, known: Remembered, when: string): void {
  const now = postsIn(disk.root);
  const kept = new Set([...known.bytes.map(({ text }) => text), ...known.bases.flatMap(({ text, next }) => [text, next?.text])]);
  for (const [name, text] of Object.entries(now)) {
    const old = before[name];
    if (old === undefined) {
      expect(kept.has(text), `${when}: a new file that is not a whole post of ours: ${name}`).toBe(true);
    } else {
      expect([old, after[name]], `${when}: ${name}`).toContain(text);
      if (text !== old) expect(kept.has(old), `${when}: the bytes that ${name} had`).toBe(true);
    }
  }
  expect(
    Object.keys(before).filter((name) => now[name] === undefined),
    `${when}: files that are gone`,
  ).toEqual([]);
}

/** Promises 3 to 6, when all is quiet: one file for each post, every edit stands, nothing was decided, nothing is planned. */
async function expectAtRest(scene: Scene, when: string): Promise<void> {
  const run = await disk.sync({ full: true });
  expect([run.failure, run.stop, run.stopped], when).toEqual([null, null, null]);
  const quiet = await disk.sync({ full: true });
  expect([quiet.ends, quiet.steps], `${when}: at rest`).toEqual([{}, []]);
  const posts = postsIn(disk.root);
  expect(posts, when).toMatchObject(scene.after);
  const { entries, placements, bases } = await disk.remembered();
  expect(
    entries.filter(({ trashed }) => trashed !== null),
    `${when}: trashed`,
  ).toEqual([]);
  expect(entries, `${when}: entries`).toHaveLength(scene.known.entries.length + EACH);
  expect(Object.keys(posts), `${when}: files`).toHaveLength(entries.length);
  expect(new Set(placements.map(({ path: name }) => name)), when).toEqual(new Set(Object.keys(posts)));
  for (const { entryId, text } of bases) {
    const name = placements.find((place) => place.entryId === entryId)?.path ?? '';
    expect(text, `${when}: base of ${name}`).toBe(posts[name]);
    const post = entries.find(({ id }) => id === entryId)?.post;
    expect(text, `${when}: ${name}`).toContain(`\nauthor: ${post?.author}\n`);
    expect(text, `${when}: ${name}`).toContain(`\ncategories: [ ${post?.categories.join(', ')} ]\n`);
  }
  for (const aside of ['conflicts', 'trash', 'tmp'] as const)
    expect(keptAside(disk.root, aside), `${when}: ${aside}`).toEqual([]);
}

test(`SIGKILL at ${KILLS} random moments of a sync of ${POSTS} posts`, { timeout: LONG ? 5_400_000 : 180_000 }, async () => {
  // How long such a sync takes here and now, so that the moments spread over all of it.
  const first = await act(0);
  const begun = Date.now();
  expect((await disk.sync()).failure).toBe(null);
  const wholeMs = Date.now() - begun;
  await expectAtRest(first, 'not killed');
  let cut = 0;
  for (let n = 1; n <= KILLS; n += 1) {
    const scene = await act(n);
    const moment = Math.round(((n - Math.random()) / KILLS) * wholeMs); // one in each part of it: a later sync may be faster
    const when = `kill ${n}, after ${moment} of ${wholeMs} ms`;
    const running = disk.sync().then(
      () => 0,
      () => 1,
    );
    await round(moment);
    await disk.browser.kill();
    cut += await running;
    await disk.browser.restart();
    await disk.reopen();
    expectWhole(scene, await disk.remembered(), when);
    await expectAtRest(scene, when);
    if (LONG) process.stderr.write(`${when}: whole\n`);
  }
  expect(cut, 'kills that came before the end').toBeGreaterThan(KILLS / 4);
});
