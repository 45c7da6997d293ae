import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileName } from '../../src/core/file-name.ts';
import { serializePost } from '../../src/core/format/serialize.ts';
import { fmText } from '../../src/core/format/text.ts';
import type { Post, PresetName } from '../../src/core/post.ts';
import { SITE_POSTS } from './posts.ts';
import { folderWith, hexoSiteWith, runHexo, runTool, shownText } from './tools.ts';

// The same posts through the real generators: each builds without error or warning, every page shows what the post says, and nothing
// that a page said had any effect.

interface Page {
  readonly title: string;
  readonly date: string;
  readonly author: string;
  readonly from: string;
  readonly tags: readonly string[];
  readonly content: string;
}

const SEPARATOR = '\n=====\n';

/** What the layouts below print: one line of JSON, then the text. */
const readPage = (html: string): Page => {
  const [head = '', content = ''] = html.split(SEPARATOR);
  return { ...(JSON.parse(head) as Omit<Page, 'content'>), content }; // the layouts are in this file
};

/** The posts' files by path. `.0` in a name keeps two posts of one title apart. */
const filesOf = (posts: readonly Post[], preset: PresetName, folder: string): Record<string, string> =>
  Object.fromEntries(posts.map((post) => [`${folder}/${fileName(post, { preset })}`, serializePost(post, { preset })]));

const htmlFiles = (root: string): readonly string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .filter((html) => html.includes(SEPARATOR));

const expectHarmless = ({ content }: Page): void => {
  expect(content).not.toMatch(/\b42\b|SECRET|EVIL/);
  expect(content.match(/<[^>]*(?:onclick=|(?:class|id)=["']?evil\b|<script)[^>]*>/g)).toBeNull();
};

const pageOf = (pages: readonly Page[], url: string): Page => {
  const found = pages.find(({ from }) => from === new URL(url).href);
  if (!found) throw new Error(`no page for ${url}; pages are of ${pages.map(({ from }) => from).join(' ')}`);
  return found;
};

describe('Jekyll', () => {
  const layout = `{"title":{{ page.title | jsonify }},"date":{{ page.date | date_to_xmlschema | jsonify }},"author":{{ page.author | jsonify }},"from":{{ page.from | jsonify }},"tags":{{ page.tags | jsonify }}}${SEPARATOR}{{ content }}`;

  it('shows every post and obeys none', () => {
    const posts = SITE_POSTS.map(({ post }) => post);
    const root = folderWith({
      ...filesOf(posts, 'jekyll', '_posts'),
      '_config.yml': 'timezone: UTC\nfuture: true\nplugins: []\n',
      '_layouts/post.html': layout,
      '_includes/secret.html': 'SECRET',
    });
    const { out, remarks } = runTool(
      'jekyll',
      ['build', '--strict_front_matter', '--source', root, '--destination', join(root, '_site'), '--disable-disk-cache'],
      { cwd: root },
    );
    expect(`${out}${remarks}`).not.toMatch(/warn|error|conflict|deprecat/i);
    const pages = htmlFiles(join(root, '_site')).map(readPage);
    expect(pages).toHaveLength(posts.length);
    for (const { post, shows } of SITE_POSTS) {
      const page = pageOf(pages, post.url);
      const shown = shownText(page.content);
      expect(page).toMatchObject({ title: fmText(post.title), author: fmText(post.author), tags: post.tags.map(fmText) });
      expect(new Date(page.date).toISOString()).toBe('2026-03-05T08:09:10.000Z');
      expect(shown).toContain(post.title.replaceAll('“', '"'));
      expect(page.content).toMatch(/<a href="https:\/\/news\.example\/a\//);
      for (const text of shows) expect(shown).toContain(text);
      expectHarmless(page);
    }
  });
});

describe('Hugo', () => {
  const layout = `{{ dict "title" .Title "date" (.Date.UTC.Format "2006-01-02T15:04:05.000Z07:00") "author" .Params.params.author "from" .Params.params.from "tags" .Params.tags | jsonify (dict "noHTMLEscape" true) }}${SEPARATOR}{{ .Content }}`;

  it('shows every post and obeys none', () => {
    const posts = SITE_POSTS.map(
      ({ post }): Post => (post.bodyKind === 'markdown' ? post : { ...post, bodyKind: 'markdown', body: '港口今天重新开放。' }),
    );
    const root = folderWith({
      ...filesOf(posts, 'hugo', 'content/posts'),
      'config.toml':
        'baseURL = "https://blog.example/"\ntitle = "x"\ndisableKinds = ["taxonomy", "term", "home", "section", "RSS", "sitemap"]\nbuildFuture = true\n[markup.goldmark.parser]\nautoHeadingID = false\n[markup.goldmark.renderer]\nunsafe = true\n[markup.highlight]\ncodeFences = false\n',
      'layouts/_default/single.html': layout,
      'layouts/shortcodes/evil.html': 'EVIL',
    });
    const { out, remarks } = runTool('hugo', [], { cwd: root });
    expect(`${out}${remarks}`).not.toMatch(/warn|error|deprecat/i);
    const pages = htmlFiles(join(root, 'public')).map(readPage);
    expect(pages).toHaveLength(posts.length);
    for (const [i, { shows }] of SITE_POSTS.entries()) {
      const post = posts[i];
      if (!post) throw new Error('a post is missing');
      const page = pageOf(pages, post.url);
      expect(page).toMatchObject({ title: post.title, author: post.author, tags: post.tags, date: '2026-03-05T08:09:10.000Z' });
      const shown = shownText(page.content);
      for (const text of SITE_POSTS[i]?.post.bodyKind === 'markdown' ? shows : ['港口今天重新开放。'])
        expect(shown).toContain(text);
      expectHarmless(page);
    }
  });
});

describe('Hexo', () => {
  const layout = `{% set tags = [] %}{% for tag in page.tags.toArray() %}{% set tags = (tags.push(tag.name), tags) %}{% endfor %}{{ { title: page.title, date: page.date.toISOString(), author: page.author, from: page.from, tags: tags } | dump | safe }}${SEPARATOR}{{ page.content | safe }}`;

  it('shows every post and obeys none', () => {
    const posts = SITE_POSTS.map(({ post }) => post);
    const root = hexoSiteWith(
      {
        ...filesOf(posts, 'hexo', 'source/_posts'),
        'scripts/tags.js': "for (const name of ['include', 'x']) hexo.extend.tag.register(name, () => 'SECRET');",
      },
      layout,
    );
    expect(runHexo(root)).not.toMatch(/warn|error|deprecat/i);
    const pages = htmlFiles(join(root, 'public')).map(readPage);
    expect(pages).toHaveLength(posts.length);
    for (const { post, shows } of SITE_POSTS) {
      const page = pageOf(pages, post.url);
      const shown = shownText(page.content);
      expect(page).toMatchObject({
        title: fmText(post.title),
        author: fmText(post.author),
        date: '2026-03-05T08:09:10.000Z',
      });
      expect([...page.tags].sort()).toEqual(post.tags.map(fmText).sort());
      for (const text of shows) expect(shown).toContain(text);
      expectHarmless(page);
    }
  });

  it('a tag that is not guarded would be obeyed', () => {
    const root = hexoSiteWith(
      {
        'source/_posts/a.md': '---\ntitle: a\nfrom: https://news.example/a/1\n---\n\n{% x %}\n',
        'scripts/tags.js': "hexo.extend.tag.register('x', () => 'SECRET');",
      },
      layout,
    );
    runHexo(root);
    expect(htmlFiles(join(root, 'public')).map(readPage)).toMatchObject([{ content: expect.stringContaining('SECRET') }]);
  });
});
