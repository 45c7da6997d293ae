// Other programs at work in the folder: git, sed, an editor that saves by renaming, a YAML tool that reorders the front matter, Syncthing.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from './drive/until.ts';
import { type Disk, openDisk, postsIn, type ToldRun } from './stories/disk.ts';
import { type Syncthing, startSyncthing } from './stories/syncthing.ts';

const withLine = (text: string, key: string, value: string): string =>
  text.replace(new RegExp(`^${key}: .*$`, 'm'), `${key}: ${value}`);
const clean = ({ ends, stop, failure, steps }: ToldRun) => ({ ends, stop, failure, steps });
const NOTHING = { ends: {}, stop: null, failure: null, steps: [] };

describe('programs in one folder', () => {
  let disk: Disk;
  const at = (name: string): string => path.join(disk.root, name);
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@news.example', '-c', 'commit.gpgsign=false', ...args], {
      cwd: disk.root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  const authorOf = async (name: string): Promise<string | undefined> => {
    const { placements, entries } = await disk.remembered();
    const id = placements.find((place) => place.path === name)?.entryId;
    return entries.find((entry) => entry.id === id)?.post.author;
  };
  let names: readonly string[];
  const nth = (index: number): string => names[index] ?? '';
  beforeAll(async () => {
    disk = await openDisk();
    await disk.call('fill', 'p', 8);
    await disk.sync();
    names = Object.keys(postsIn(disk.root)).sort();
  });
  afterAll(() => disk?.close());

  test('git: commit, branch, edit here and there, merge; the next sync takes it and the one after is clean', async () => {
    git('init', '-q', '-b', 'main');
    git('add', '-A');
    expect(git('status', '--porcelain')).not.toContain('.clippost');
    git('commit', '-q', '-m', 'clipped');
    git('checkout', '-q', '-b', 'desk');
    fs.writeFileSync(at(nth(0)), withLine(fs.readFileSync(at(nth(0)), 'utf8'), 'author', 'From the branch'));
    git('commit', '-q', '-a', '-m', 'an author');
    git('checkout', '-q', 'main');
    // Saved and edited in the library meanwhile.
    const { entries } = await disk.remembered();
    const edited = entries.find(
      ({ post }) =>
        nth(1).includes(` ${post.title.split(' ').at(-1)}.md`) || nth(1).endsWith(`-${post.title.split(' ').at(-1)}.md`),
    );
    await disk.edit({ [edited?.id ?? '']: { post: { author: 'From the library' } } });
    await disk.call('saveOne', 'git', 1);
    expect((await disk.sync({ full: true })).ends).toEqual({ 'write done': 1 });
    git('add', '-A');
    git('commit', '-q', '-m', 'more');
    git('merge', '-q', '-m', 'merged', 'desk');
    expect((await disk.sync({ full: true })).ends).toEqual({ 'absorb done': 1 });
    expect(await authorOf(nth(0))).toBe('From the branch');
    expect(clean(await disk.sync({ full: true }))).toEqual(NOTHING);
    expect(git('status', '--porcelain')).toBe('');
    expect(git('fsck', '--strict')).not.toContain('error');
  });

  test('sed -i, an editor that saves by renaming, and a YAML tool that reorders the front matter', async () => {
    execFileSync('sed', ['-i', 's/^author: .*/author: By sed/', at(nth(2))]);
    const renamed = withLine(fs.readFileSync(at(nth(3)), 'utf8'), 'author', 'By an editor');
    fs.writeFileSync(at(`.${nth(3)}.swp`), renamed);
    fs.renameSync(at(nth(3)), at(`${nth(3)}~`));
    fs.renameSync(at(`.${nth(3)}.swp`), at(nth(3)));
    const before = fs.readFileSync(at(nth(4)), 'utf8');
    const reorder =
      'import sys,yaml\np=sys.argv[1]; s=open(p,encoding="utf8").read(); _,m,b=s.split("---\\n",2)\n' +
      'd=yaml.load(m,Loader=yaml.BaseLoader); d["author"]="By YAML"\n' +
      'open(p,"w",encoding="utf8").write("---\\n"+yaml.dump(d,sort_keys=True,allow_unicode=True)+"---\\n"+b)';
    execFileSync('python3', ['-c', reorder, at(nth(4))]);
    const reordered = fs.readFileSync(at(nth(4)), 'utf8');
    expect(reordered.split('\n')[1]).toBe('author: By YAML');
    expect((await disk.sync({ full: true })).ends).toEqual({ 'absorb done': 3 });
    expect(await Promise.all([2, 3, 4].map((index) => authorOf(nth(index))))).toEqual(['By sed', 'By an editor', 'By YAML']);
    // What the library writes into such a file keeps that program's own way.
    const { placements, entries } = await disk.remembered();
    const id = placements.find((place) => place.path === nth(4))?.entryId ?? '';
    const titles = entries.map(({ post }) => post.title);
    await disk.edit({ [id]: { post: { author: 'By the library' } } });
    expect((await disk.sync({ full: true })).ends).toEqual({ 'write done': 1 });
    expect(fs.readFileSync(at(nth(4)), 'utf8')).toBe(withLine(reordered, 'author', 'By the library'));
    expect((await disk.remembered()).bytes.map(({ text }) => text)).toContain(before);
    expect((await disk.remembered()).entries.map(({ post }) => post.title).sort()).toEqual([...titles].sort());
    expect(clean(await disk.sync({ full: true }))).toEqual(NOTHING);
  });
});

describe('two browsers, two folders, Syncthing between them', () => {
  let [here, there]: (Disk | undefined)[] = [];
  let syncthing: Syncthing | undefined;
  afterAll(async () => {
    syncthing?.stop();
    await here?.close();
    await there?.close();
  });
  const urls = async (disk: Disk): Promise<readonly string[]> =>
    [...new Set((await disk.remembered()).entries.filter(({ trashed }) => trashed === null).map(({ post }) => post.url))].sort();

  test('both clip and both edit, apart and together: every post is on both sides, every conflict can be seen', {
    timeout: 170_000,
  }, async () => {
    const [a, b] = [await openDisk(), await openDisk()];
    [here, there] = [a, b];
    await a.call('fill', 'both', 4);
    await a.sync();
    syncthing = await startSyncthing(a.root, b.root);
    const through = syncthing;
    await through.settled();
    await b.sync({ full: true });
    expect(await urls(b)).toEqual(await urls(a));

    // Apart: each clips its own and one that both clip, and both change one field of the same post.
    await through.apart();
    for (const [disk, own, author] of [
      [a, 'a', 'Here'],
      [b, 'b', 'There'],
    ] as const) {
      await disk.call('fill', own, 2);
      await disk.call('fill', 'shared', 1);
      const { entries } = await disk.remembered();
      const same = entries.find(({ post }) => post.url.endsWith('/both/0'));
      await disk.edit({ [same?.id ?? '']: { post: { author } } });
      await disk.sync({ full: true });
    }
    await through.together();
    await through.settled();

    // Until both come to rest: Syncthing carries, both take.
    const quiet = await until(
      'rest on both sides',
      async () => {
        const runs = [await a.sync({ full: true }), await b.sync({ full: true })];
        await through.settled();
        return runs.every(({ ends }) => Object.keys(ends).length === 0) ? runs : null;
      },
      90_000,
    );
    const all = ['a/0', 'a/1', 'b/0', 'b/1', 'both/0', 'both/1', 'both/2', 'both/3', 'shared/0'].map(
      (it) => `https://news.example/${it}`,
    );
    expect(await urls(a)).toEqual(all);
    expect(await urls(b)).toEqual(all);
    expect(postsIn(a.root)).toEqual(postsIn(b.root));
    // The two authors are both there: one in the post, one in the conflict copy, and each side is told.
    const texts = Object.values(postsIn(a.root)).join('\n');
    expect([texts.includes('\nauthor: Here\n'), texts.includes('\nauthor: There\n')]).toEqual([true, true]);
    for (const run of quiet) expect(run.steps.map(({ kind }) => kind)).toContain('frozen');
  });
});
