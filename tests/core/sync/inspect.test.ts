import { expect, test } from 'vitest';
import { serializePost } from '../../../src/core/format/serialize.ts';
import type { PresetName } from '../../../src/core/post.ts';
import { textOfBytes } from '../../../src/core/sync/bytes.ts';
import { inspected, NOTHING_FOUND, proposalFor, siteOf } from '../../../src/core/sync/inspect.ts';
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
  expect(found).toMatchObject({ posts: 3, others: 0, unreadable: [], presets: { [preset]: 3 }, dated: 2 });
  expect(proposalFor(found).preset).toBe(preset);
});

test('what is no post is counted, what cannot be read is named with its reason', () => {
  let found = inspected(NOTHING_FOUND, 'readme.md', '# Read me\n');
  found = inspected(found, 'half.md', '---\ntitle: "half\n---\n');
  found = inspected(found, 'latin1.md', textOfBytes(Uint8Array.from([0xe9, 0x0a])));
  expect([found.posts, found.others]).toEqual([0, 1]);
  expect(found.unreadable.map(({ path }) => path)).toEqual(['half.md', 'latin1.md']);
  expect(found.unreadable.every(({ why }) => why !== '')).toBe(true);
  expect(proposalFor(found)).toEqual({ preset: null, bodyKind: null, comments: false });
});

test('body kind and comments are what most posts have', () => {
  const files = [post('jekyll', true), post('jekyll', true), post('jekyll')];
  const found = files.reduce((so, text, i) => inspected(so, `${i}.md`, text), NOTHING_FOUND);
  expect(proposalFor(found)).toEqual({ preset: 'jekyll', bodyKind: 'html', comments: true });
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
