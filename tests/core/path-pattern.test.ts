import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileName, fileNameWhenTaken, isDeviceName, sizeBytes } from '../../src/core/file-name.ts';
import { canonicalKey, shortId } from '../../src/core/identity.ts';
import { defaultPattern, type PatternFault, PLACEHOLDERS, pathOf, patternFault } from '../../src/core/path-pattern.ts';
import { fold } from '../../src/core/sync/paths.ts';
import { writerTexts } from '../../src/core/sync/writer-text.ts';
import { modelPost, PRESET_NAMES } from './format/arbitraries.ts';
import { rounds } from './rounds.ts';

const post = {
  title: 'Ferry: "late" again?',
  url: 'https://news.example/ferry',
  date: '2026-05-04T10:00:00.000Z',
  source: 'Harbour Post',
  author: 'A. Writer',
};
const ROUNDS = rounds(2000, 50_000);
const plain = { withId: false };

describe('a path is what the pattern and the post say', () => {
  test.each([
    ['{date}-{slug}.md', '2026-05-04-Ferry-late-again.md'],
    ['_posts/{date}-{slug}.md', '_posts/2026-05-04-Ferry-late-again.md'],
    ['{year}/{source}/{date}-{slug}.md', '2026/Harbour-Post/2026-05-04-Ferry-late-again.md'],
    ['{year}/{month}/{day}/{slug} ({author}).md', '2026/05/04/Ferry-late-again (A.-Writer).md'],
    ['News/{id}.md', `News/${shortId(canonicalKey(post.url))}.md`],
  ])('%s', (pattern, path) => {
    expect(patternFault(pattern)).toBeNull();
    expect(pathOf(pattern, post, plain)).toBe(path);
  });

  // What a post does not say takes its separators and its folder along.
  test.each([
    ['{date}-{slug}.md', 'Ferry-late-again.md'],
    ['{year}/{source}/{date}-{slug}.md', 'Ferry-late-again.md'],
    ['{author}.{slug}.md', 'Ferry-late-again.md'],
    ['{slug}.{author}.md', 'Ferry-late-again.md'],
    ['{slug}-{author}-{date}.md', 'Ferry-late-again.md'],
    ['_posts/{source} {author}/x{year}/{slug}.md', '_posts/x/Ferry-late-again.md'],
  ])('%s of a post without date, source and author', (pattern, path) => {
    expect(pathOf(pattern, { ...post, date: null, source: null, author: '' }, plain)).toBe(path);
  });

  test('the ID comes into the name, once', () => {
    const id = shortId(canonicalKey(post.url));
    expect(pathOf('a/{slug}.md', post, { withId: true })).toBe(`a/Ferry-late-again-${id}.md`);
    expect(pathOf('{id}/{slug}.md', post, { withId: true })).toBe(`${id}/Ferry-late-again-${id}.md`);
    expect(pathOf('a/{slug}-{id}.md', post, { withId: true })).toBe(`a/Ferry-late-again-${id}.md`);
  });

  test('words are cut, all of them to one length, until every system takes the path', () => {
    const long = { ...post, title: '长'.repeat(60), source: '报'.repeat(60), author: 'e\u0301'.repeat(60) };
    const [name = ''] = pathOf('{source}-{slug}.md', long, plain).split('/').slice(-1);
    expect(name).toBe(`${'报'.repeat(29)}-${'长'.repeat(29)}.md`); // 178 of 180 bytes
    expect(pathOf('{source}/{source}/{source}/{source}/{slug}.md', long, plain)).toHaveLength(5 * 36 + 4 + 3);
    expect(pathOf(`${'a/'.repeat(60)}{author}/{author}/{slug}.md`, long, plain)).toMatch(/\/(?:\u00e9+\/){2}长+\.md$/);
  });

  test('what a pattern and a post make together is no conflict copy, and no folder that a browser refuses', () => {
    const author = 'sync-conflict-20260101-120000-ABCDEFG';
    expect(pathOf('{slug}.{author}.md', { ...post, author }, plain)).toBe(`Ferry-late-again-${author}.md`);
    const half = { ...post, title: 'conflict-20260101' };
    expect(pathOf('x.Sync-{slug}.md', half, plain)).toBe('x-Sync-conflict-20260101.md');
    for (const [source, folder] of [
      ['Short.URL', 'Short-URL'],
      ['a.lnk', 'a-lnk'],
      ['Thumbs.db', 'Thumbs-db'],
      ['my.url.site', 'my.url.site'],
      ['nyheter.local', 'nyheter.local'],
    ])
      expect(pathOf('{source}/{slug}.md', { ...post, source: source ?? '' }, plain)).toBe(`${folder}/Ferry-late-again.md`);
    expect(patternFault('links.url/{slug}.md')).toEqual({ kind: 'letter', part: 'links.url' });
    expect(patternFault('desktop.ini/{slug}.md')).toEqual({ kind: 'letter', part: 'desktop.ini' });
  });

  test('a device name is no name, wherever it stands', () => {
    expect(pathOf('{source}/{slug}.md', { ...post, source: 'CON', title: 'aux' }, plain)).toBe('_CON/_aux.md');
  });
});

describe('a wrong pattern is told with what is wrong', () => {
  test.each<[string, PatternFault['kind'], string]>([
    ['', 'empty', ''],
    ['  ', 'empty', ''],
    ['{date}-{titel}.md', 'unknown', '{titel}'],
    ['{date-{slug}.md', 'braces', ''],
    ['{slug}}.md', 'braces', ''],
    ['/{slug}.md', 'outside', ''],
    ['a//{slug}.md', 'outside', ''],
    ['../{slug}.md', 'outside', '..'],
    ['.posts/{slug}.md', 'hidden', '.posts'],
    ['a/.{slug}.md', 'hidden', '.{slug}.md'],
    ['a:b/{slug}.md', 'letter', ':'],
    ['a\\{slug}.md', 'letter', '\\'],
    ['a\u200d/{slug}.md', 'letter', '\u200d'],
    ['what?/{slug}.md', 'letter', '?'],
    ['a /{slug}.md', 'edge', 'a '],
    ['a./{slug}.md', 'edge', 'a.'],
    ['aux/{slug}.md', 'device', 'aux'],
    ['com1.x/{slug}.md', 'device', 'com1.x'],
    ['{slug}', 'ending', '{slug}'],
    ['{slug}.markdown', 'ending', '{slug}.markdown'],
    ['{slug}/.md', 'hidden', '.md'],
    ['{slug}/{date}.md', 'same-name', '{date}.md'],
    ['{slug}.sync-conflict-1.md', 'copy', '{slug}.sync-conflict-1.md'],
    ['{slug} (my conflicted copy).md', 'copy', '{slug} (my conflicted copy).md'],
    [`${'a'.repeat(181)}/{slug}.md`, 'too-long', ''],
    [`${'ab/'.repeat(64)}{slug}.md`, 'too-long', ''],
  ])('%j', (pattern, kind, part) => {
    expect(patternFault(pattern)).toEqual({ kind, part });
  });
});

// Letters of a pattern: fine ones, and a few of what is refused, so that both sides are met.
const letters = fc.string({ unit: fc.constantFrom(...'ab-_. 日é\u0301&!()', ':', '~', '\u200b'), maxLength: 6 });
const piece = fc.oneof(
  { weight: 2, arbitrary: letters },
  { weight: 3, arbitrary: fc.constantFrom(...PLACEHOLDERS.map((name) => `{${name}}`)) },
);
const part = fc.array(piece, { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join(''));
const anyPattern = fc
  .tuple(fc.array(part, { maxLength: 5 }), part)
  .map(([folders, name]) => [...folders, `${name}{slug}.md`].join('/'));

/** Every system's rules, written a second time and the other way round: what a name is. */
function isTakenEverywhere(path: string): boolean {
  const names = path.split('/');
  return (
    path.length <= 240 &&
    path.endsWith('.md') &&
    names.every(
      (name) =>
        name !== '' &&
        sizeBytes(name) <= 230 &&
        !name.startsWith('.') &&
        !name.startsWith(' ') &&
        !/[. ]$/.test(name) &&
        !isDeviceName(name) &&
        ![...name].some((letter) => '<>:"|?*\\~'.includes(letter) || letter < ' ' || /[\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(letter)),
    )
  );
}

describe('laws', () => {
  test('a pattern without a fault gives every post a path that every system takes, with ID and number too', () => {
    let good = 0;
    fc.assert(
      fc.property(anyPattern, modelPost, fc.nat(3), (pattern, any, attempt) => {
        if (patternFault(pattern) !== null) return;
        good += 1;
        const path = writerTexts({ preset: 'jekyll', pattern }).path(any, attempt);
        expect(isTakenEverywhere(path), JSON.stringify(path)).toBe(true);
      }),
      { numRuns: ROUNDS },
    );
    expect(good).toBeGreaterThan(ROUNDS / 20);
  });

  test('the default pattern is the file name the preset always had', () => {
    fc.assert(
      fc.property(modelPost, fc.constantFrom(...PRESET_NAMES), (any, preset) => {
        expect(pathOf(defaultPattern(preset), any, plain)).toBe(fileName(any, { preset }));
        expect(pathOf(defaultPattern(preset), any, { withId: true })).toBe(fileNameWhenTaken(any, { preset }));
      }),
    );
  });

  test('each attempt at a name is another one', () => {
    fc.assert(
      fc.property(modelPost, (any) => {
        const { path } = writerTexts({ preset: 'hugo', pattern: '{year}/{slug}.md' });
        const paths = [0, 1, 2, 3].map((attempt) => fold(path(any, attempt)));
        expect(new Set(paths).size).toBe(4);
      }),
    );
  });
});
