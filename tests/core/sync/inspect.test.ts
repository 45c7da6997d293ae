import { expect, test } from 'vitest';
import { serializePost } from '../../../src/core/format/serialize.ts';
import { shortId } from '../../../src/core/identity.ts';
import type { PresetName } from '../../../src/core/post.ts';
import { textOfBytes } from '../../../src/core/sync/bytes.ts';
import { inspected, NOTHING_FOUND, proposalFor, siteOf } from '../../../src/core/sync/inspect.ts';
import { pathHabit } from '../../../src/core/sync/path-habit.ts';
import { PRESET_NAMES } from '../format/arbitraries.ts';

const post = (preset: PresetName, comments = false) =>
  serializePost(
    {
      title: 'A title',
      url: 'https://news.example/a',
      date: '2026-03-05T08:09:10.000Z',
      author: 'Somebody',
      tags: [],
      categories: [],
      ...(comments ? { comments: true as const } : {}),
      bodyKind: preset === 'hugo' || preset === 'obsidian' ? 'markdown' : 'html',
      body: preset === 'hugo' || preset === 'obsidian' ? 'Text.' : '<p>Text.</p>',
    },
    { preset },
  );

test.each(PRESET_NAMES)('a folder of %s posts is continued as one', (preset) => {
  const found = ['2026-03-05-a.md', 'sub/2026-03-06-b.md', 'c.md'].reduce(
    (so, path) => inspected(so, path, post(preset)),
    NOTHING_FOUND,
  );
  expect(found).toMatchObject({ posts: 3, others: 0, unreadable: [], presets: { [preset]: 3 } });
  expect(proposalFor(found).preset).toBe(preset);
});

test('what is no post is counted, what cannot be read is named with its reason', () => {
  let found = inspected(NOTHING_FOUND, 'readme.md', '# Read me\n');
  found = inspected(found, 'half.md', '---\ntitle: "half\n---\n');
  found = inspected(found, 'latin1.md', textOfBytes(Uint8Array.from([0xe9, 0x0a])));
  expect([found.posts, found.others]).toEqual([0, 1]);
  expect(found.unreadable.map(({ path }) => path)).toEqual(['half.md', 'latin1.md']);
  expect(found.unreadable.every(({ why }) => why !== '')).toBe(true);
  expect(proposalFor(found)).toEqual({ preset: null, bodyKind: null, comments: false, pattern: null });
});

test('body kind and comments are what most posts have', () => {
  const files = [post('jekyll', true), post('jekyll', true), post('jekyll')];
  const found = files.reduce((so, text, i) => inspected(so, `${i}.md`, text), NOTHING_FOUND);
  expect(proposalFor(found)).toEqual({ preset: 'jekyll', bodyKind: 'html', comments: true, pattern: '{slug}.md' });
});

test.each([
  [['_config.yml', '_posts', 'index.md'], 'jekyll', '_posts'],
  [['_config.yml', 'source', 'scaffolds'], 'hexo', 'source/_posts'],
  [['hugo.toml', 'content'], 'hugo', 'content/posts'],
  [['astro.config.mjs', 'src'], 'astro', 'src/content/blog'],
  [['.obsidian', 'Notes'], 'obsidian', 'Clippings'],
] as const)('%j is the top of a site', (names, preset, posts) => {
  expect(siteOf(names)).toEqual({ preset, posts });
});

test('a folder of posts is no site', () => {
  expect(siteOf(['2026-03-05-a.md', 'config.yml'])).toBe(null);
});

const ID = shortId('news.example/a');
// Which way of naming new posts is read from the paths of three that are there.
test.each([
  ['{date}-{slug}.md', ['2026-03-05-a-title.md', '2026-03-06-b.md', 'c.md'], 2],
  ['{slug}.md', ['a title.md', 'b.md', '2026-03-05-c.md'], 2],
  ['{date} {slug}.md', ['2026-03-05 A title.md', '2026-03-06 B.md', '2026-03-07 C.md'], 3],
  ['{year}{month}{day}_{slug}.md', ['20260305_a.md', '20260305_b.md', 'c.md'], 2],
  ['{year}/{month}/{slug}.md', ['2026/03/a.md', '2026/03/b.md', '2025/03/c.md'], 2],
  ['{year}-{month}/{day}/{slug}-{id}.md', [`2026-03/05/a-${ID}.md`, `2026-03/05/b-${ID}.md`, 'c.md'], 2],
  ['{author}/{id}.md', [`Somebody/${ID}.md`, `Somebody/${ID}.md`, 'c.md'], 2],
  ['news/{date}-{slug}.md', ['news/2026-03-05-a.md', 'news/2026-03-06-b.md', 'tech/2026-03-06-c.md'], 2],
  ['{date}-{slug}.md', ['news/2026-03-05-a.md', 'C#/2026-03-06-b.md', 'tech/2026-03-06-c.md'], 3],
  [null, ['2026-03-05-a.md', '2026-03-05 b.md', 'c.md'], 0],
] as const)('%s is how most of %j are named', (pattern, paths, count) => {
  const found = paths.reduce((so, path) => inspected(so, path, post('jekyll')), NOTHING_FOUND);
  expect(proposalFor(found).pattern).toBe(pattern);
  expect(pathHabit(found.paths, found.posts)).toEqual(pattern === null ? null : { pattern, count });
});
