// Everything that may stand where a post stood, on a real disk: empty and huge files, bytes that are no text, folders, links, names that
// differ in case or composition, files that grow and shrink while they are read. In random order, round after round in one folder.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { textOfBytes } from '../../src/core/sync/bytes.ts';
import type { PlacementRow } from '../../src/edge/sync-rows.ts';
import { rounds } from '../core/rounds.ts';
import { type Disk, keptAside, openDisk, type ToldRun } from './stories/disk.ts';

const POSTS = 24;
const ROUNDS = rounds(5, 120);
/** Posts that something happens to in a round: fewer than what is asked about. */
const ACTS = 6;
const HUGE = 'x'.repeat(1_300_000);

/** A generator that can be started again where it failed. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

let disk: Disk;
let aside: string;
beforeAll(async () => {
  disk = await openDisk();
  aside = fs.mkdtempSync(`${disk.root}-aside-`);
  await disk.call('fill', 'p', POSTS);
  expect((await disk.sync()).failure).toBe(null);
});
afterAll(async () => {
  await disk?.close();
  if (aside !== undefined) fs.rmSync(aside, { recursive: true, force: true });
});

type Shape = (file: string, n: number) => void;
const edit = (file: string, change: (text: string) => string) => fs.writeFileSync(file, change(fs.readFileSync(file, 'utf8')));
const renamed = (file: string, change: (name: string) => string) =>
  fs.renameSync(file, path.join(path.dirname(file), change(path.basename(file))));
const setAside = (file: string, n: number): string => {
  const away = path.join(aside, `${n}-${path.basename(file)}`);
  fs.renameSync(file, away);
  return away;
};

const SHAPES: Readonly<Record<string, Shape>> = {
  'one line of a megabyte': (file, n) => edit(file, (text) => text.replace(/Number .*$/m, `Number ${n} ${HUGE}.`)),
  'a line more': (file, n) => edit(file, (text) => `${text}Line ${n}.\n`),
  'another author': (file, n) => edit(file, (text) => text.replace(/^author: .*$/m, `author: Hand ${n}`)),
  empty: (file) => fs.writeFileSync(file, ''),
  'no text': (file) => fs.writeFileSync(file, Uint8Array.from([0xff, 0xfe, 0x00, 0x41])),
  'cut in the middle': (file) => fs.truncateSync(file, Math.floor(fs.statSync(file).size / 2)),
  'a folder of that name, with the post in it': (file) => {
    const text = fs.readFileSync(file);
    fs.rmSync(file);
    fs.mkdirSync(file);
    fs.writeFileSync(path.join(file, 'inside.md'), text);
  },
  'an empty folder of that name': (file, n) => {
    setAside(file, n);
    fs.mkdirSync(file);
  },
  'a link to it': (file, n) => fs.symlinkSync(setAside(file, n), file),
  'a link to nowhere': (file, n) => {
    setAside(file, n);
    fs.symlinkSync(path.join(aside, 'nowhere'), file);
  },
  'a link to its own folder': (file) =>
    fs.symlinkSync(path.dirname(file), path.join(path.dirname(file), `loop-${path.basename(file)}`)),
  'other letters': (file) => renamed(file, (name) => name.replace(/\.md$/, '').toUpperCase().concat('.md')),
  'composed otherwise': (file) => renamed(file, (name) => `é${name}`.normalize(name.startsWith('e') ? 'NFC' : 'NFD')),
  'a copy in other letters': (file) => {
    const copy = path.join(path.dirname(file), path.basename(file).replace(/\.md$/, '').toUpperCase().concat('.md'));
    if (copy !== file) fs.cpSync(file, copy);
  },
  moved: (file) => {
    fs.mkdirSync(path.join(disk.root, 'sub'), { recursive: true });
    fs.renameSync(file, path.join(disk.root, 'sub', path.basename(file)));
  },
  gone: (file, n) => void setAside(file, n),
};
const NAMES = Object.keys(SHAPES);

/** Every file of the folder, ours included, path → text; links are not followed. */
function everything(below = ''): Record<string, string> {
  const found: Record<string, string> = {};
  for (const it of fs.readdirSync(path.join(disk.root, below), { withFileTypes: true })) {
    const name = path.join(below, it.name);
    if (it.isDirectory()) Object.assign(found, everything(name));
    else if (it.isFile()) found[name] = textOfBytes(new Uint8Array(fs.readFileSync(path.join(disk.root, name))));
  }
  return found;
}
const postNames = (): readonly string[] =>
  Object.keys(everything()).filter((name) => name.endsWith('.md') && !name.startsWith('.'));

/** All texts that exist anywhere: files, bases, history. */
async function treasure(): Promise<ReadonlySet<string>> {
  const { bases, bytes } = await disk.remembered();
  return new Set([...Object.values(everything()), ...bases.map(({ text }) => text), ...bytes.map(({ text }) => text)]);
}
/** New posts of their own, synced, whatever the tests before left: where each lies. */
async function fresh(prefix: string, count: number): Promise<readonly PlacementRow[]> {
  const before = new Set((await disk.remembered()).entries.map(({ id }) => id));
  await disk.call('fill', prefix, count);
  await sync();
  const { placements } = await disk.remembered();
  return placements.filter(({ entryId }) => !before.has(entryId));
}
/** Says yes to what is asked. */
async function sync(): Promise<ToldRun> {
  const run = await disk.sync({ full: true });
  return run.stop === 'many-deletions' ? disk.sync({ full: true, confirmed: run.gone }) : run;
}
const isEffect = ({ end }: ToldRun['steps'][number]): boolean => end !== null;

test(`${ROUNDS} rounds: no run fails, no text is lost, and each comes to rest`, { timeout: ROUNDS * 60_000 }, async () => {
  const seed = Number(process.env.CLIPPOST_SEED ?? Date.now() % 1_000_000);
  const random = randomFrom(seed);
  const story: string[] = [`seed ${seed}`];
  for (let round = 0; round < ROUNDS; round++) {
    const there = postNames().filter((name) => fs.lstatSync(path.join(disk.root, name)).isFile());
    for (let n = 0; n < ACTS; n++) {
      const name = there[random(there.length)] ?? '';
      const shape = NAMES[random(NAMES.length)] ?? '';
      const file = path.join(disk.root, name);
      if (!fs.lstatSync(file, { throwIfNoEntry: false })?.isFile()) continue;
      const isTaken = shape.startsWith('a link to its') && fs.readdirSync(disk.root).some((it) => it.startsWith('loop-'));
      if (isTaken) continue;
      SHAPES[shape]?.(file, round * ACTS + n);
      story.push(`${round}: ${shape} (${name})`);
    }
    const { entries } = await disk.remembered();
    const live = entries.filter(({ trashed }) => trashed === null);
    const { id = '' } = live[random(live.length)] ?? {};
    await disk.edit({ [id]: random(4) === 0 ? { trash: true } : { post: { author: `Library ${round}` } } });
    const before = await treasure();
    const first = await sync();
    expect([first.failure, first.stop, first.stopped], story.join('\n')).toEqual([null, null, null]);
    const after = await treasure();
    const lost = [...before].filter((text) => !after.has(text)).map((text) => text.slice(0, 300));
    expect(lost, story.join('\n')).toEqual([]);
    await sync();
    const rest = await sync();
    expect(rest.steps.filter(isEffect), story.join('\n')).toEqual([]);
    // What is left of the broken ones by their person: else soon no post is whole.
    for (const [at, text] of Object.entries(everything()))
      if (at.endsWith('.md') && !at.startsWith('.') && (text === '' || !text.includes('title:')))
        fs.rmSync(path.join(disk.root, at));
    await disk.call('fill', `r${round}`, 2);
  }
});

test('a file that grows, and one that shrinks, while they are read: what stands at the end is what the library has', async () => {
  const [grows = '', shrinks = ''] = (await fresh('g', 2)).map((place) => path.join(disk.root, place.path));
  const length = fs.statSync(grows).size;
  const body = fs.readFileSync(shrinks, 'utf8');
  let isOver = false;
  const meddling = (async () => {
    for (let n = 0; !isOver; n++) {
      fs.appendFileSync(grows, `${'grows '.repeat(20_000)}\n`);
      fs.writeFileSync(shrinks, `${body}${'shrinks '.repeat(Math.max(0, 40 - n) * 5000)}\n`);
      await new Promise((resolve) => setImmediate(resolve));
      if (n > 60) fs.truncateSync(grows, length);
    }
  })();
  for (let n = 0; n < 6; n++) expect((await disk.sync({ full: true })).failure).toBe(null);
  isOver = true;
  await meddling;
  for (let n = 0; n < 3; n++) await sync();
  expect((await sync()).steps.filter(isEffect)).toEqual([]);
  const now = await disk.remembered();
  for (const file of [grows, shrinks]) {
    const place = now.placements.find((one) => path.join(disk.root, one.path) === file);
    const base = now.bases.find(({ entryId }) => entryId === place?.entryId);
    expect(base?.text === fs.readFileSync(file, 'utf8'), file).toBe(true);
  }
});

test('a folder inside that may not be written: its posts wait and say why, all others go on', async () => {
  const locked = path.join(disk.root, 'locked');
  const [first, second, open] = await fresh('w', 3);
  fs.mkdirSync(locked);
  if (first === undefined || second === undefined || open === undefined) throw new Error('too few posts are left');
  for (const { path: name } of [first, second]) fs.renameSync(path.join(disk.root, name), path.join(locked, path.basename(name)));
  await sync();
  const authors = async () => {
    const { placements } = await disk.remembered();
    return [first, second, open].map(({ entryId }) => {
      const name = placements.find((place) => place.entryId === entryId)?.path ?? '';
      return /^author: (.*)$/m.exec(fs.readFileSync(path.join(disk.root, name), 'utf8'))?.[1];
    });
  };
  const before = await authors();
  execFileSync('mount', ['--bind', locked, locked]);
  try {
    execFileSync('mount', ['-o', 'remount,bind,ro', locked]);
    await disk.edit({
      [first.entryId]: { post: { author: 'While it was locked' } },
      [second.entryId]: { trash: true },
      [open.entryId]: { post: { author: 'While it was locked' } },
    });
    const trash = keptAside(disk.root, 'trash');
    const run = await disk.sync();
    expect([run.failure, run.stop, run.stopped]).toEqual([null, null, null]);
    expect(await authors()).toEqual([before[0], before[1], 'While it was locked']);
    // A folder of another file system: a move out of it is a copy, and the removal is refused.
    const ends = run.steps.flatMap(({ id, end }) => (id === open.entryId || end === null ? [] : [`${id} ${end}`]));
    expect(ends.sort()).toEqual([`${first.entryId} read-only`, `${second.entryId} read-only`].sort());
    expect(keptAside(disk.root, 'trash')).toEqual(trash);
    // Remembered: not tried again at every look.
    expect((await disk.sync({ full: true })).steps.filter(isEffect)).toEqual([]);
  } finally {
    execFileSync('umount', ['--lazy', locked]);
  }
  await disk.edit({ [first.entryId]: { post: { author: 'Open again' } } });
  await sync();
  expect((await authors())[0]).toBe('Open again');
});
