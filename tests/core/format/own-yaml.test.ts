import { describe, expect, it } from 'vitest';
import { changesBetween, type PostChanges } from '../../../src/core/format/changes.ts';
import { parsePost } from '../../../src/core/format/parse.ts';
import { revisePost } from '../../../src/core/format/revise.ts';
import type { PresetName } from '../../../src/core/post.ts';

/** A file whose front matter has these lines, an address included. */
const post = (...lines: readonly string[]): string => `---\n${lines.join('\n')}\nfrom: https://news.example/a\n---\n\nText.\n`;

describe('revisePost in front matter of a person', () => {
  type Row = readonly [
    what: string,
    before: readonly string[],
    changes: PostChanges,
    after: readonly string[],
    preset?: PresetName,
  ];
  const rows: readonly Row[] = [
    [
      'keeps the comments of a block list',
      ['title: x', 'tags:', '  # mine', '  - a # one', '  # two', '  - b'],
      { tags: ['b', 'c'] },
      ['title: x', 'tags:', '  # mine', '  # two', '  - b', '  - c'],
    ],
    [
      'puts a new item where it belongs',
      ['title: x', 'tags:', '- a', '- b'],
      { tags: ['k', 'a', 'm', 'b'] },
      ['title: x', 'tags:', '- k', '- a', '- m', '- b'],
    ],
    [
      'reorders lines of a block list',
      ['title: x', 'tags:', '  - "a" # one', "  - 'b'"],
      { tags: ['b', 'a'] },
      ['title: x', 'tags:', "  - 'b'", '  - "a" # one'],
    ],
    [
      'empties a block list',
      ['title: x', 'tags:', '  - a', '  - b', 'rating: 5'],
      { tags: [] },
      ['title: x', 'tags: []', 'rating: 5'],
    ],
    [
      'replaces all items of a block list',
      ['title: x', 'tags:', '  - a', 'rating: 5'],
      { tags: ['b'] },
      ['title: x', 'tags:', '  - b', 'rating: 5'],
    ],
    [
      'fills an empty value',
      ['title: x', 'tags:', 'author:   # nobody'],
      { tags: ['a'], author: 'Ann' },
      ['title: x', 'tags: [ a ]', 'author: Ann   # nobody'],
    ],
    [
      'writes a scalar list anew',
      ['title: x', 'tags: one # c'],
      { tags: { add: ['two'], remove: [] } },
      ['title: x', 'tags: [ one, two ] # c'],
    ],
    [
      'writes a short flow list anew',
      ['title: x', "tags: [one,'two'] # c"],
      { tags: { add: ['C#'], remove: ['one'] } },
      ['title: x', 'tags: [ two, C# ] # c'],
    ],
    [
      'keeps the comments of a long flow list',
      ['title: x', 'tags: [', '  one, # first', '  two # second', ']'],
      { tags: ['one', 'two', 'a, b'] },
      ['title: x', 'tags: [', '  one, # first', '  two, "a, b" # second', ']'],
    ],
    [
      'takes an item out of a long flow list',
      ['title: x', 'tags: [', '  one, # first', '  two # second', ']'],
      { tags: ['one'] },
      ['title: x', 'tags: [', '  one, # first', '   # second', ']'],
    ],
    [
      'replaces a block scalar',
      ['title: >-', '  a long', '  title', '', 'author: x'],
      { title: 'short' },
      ['title: "short"', '', 'author: x'],
    ],
    [
      'replaces a scalar over several lines',
      ['title: "a long', '  title"', 'author: x'],
      { title: 'short' },
      ['title: "short"', 'author: x'],
    ],
    ['keeps a tag in front of a value', ['title: !!str x', 'author: y'], { title: 'z' }, ['title: !!str "z"', 'author: y']],
    [
      'leaves a list of authors a list',
      ['title: x', 'author:', '  - Ann', '  - "[[Bob|B. B.]]"'],
      { author: 'Cy' },
      ['title: x', 'author:', '  - Cy'],
    ],
    [
      'knows an unchanged list of authors',
      ['title: x', 'author:', '  - Ann', '  - "[[Bob|B. B.]]"'],
      { author: 'Ann, B. B.' },
      ['title: x', 'author:', '  - Ann', '  - "[[Bob|B. B.]]"'],
    ],
    ['adds a missing author at the end', ['title: x'], { author: 'Ann', tags: ['a'] }, ['title: x']],
    [
      'keeps a day a day',
      ['title: x', 'date: 2020-08-31 # day'],
      { date: '2021-01-02T03:04:05.006Z' },
      ['title: x', 'date: 2021-01-02 # day'],
    ],
    [
      'does not touch a day that it already is',
      ['title: x', 'date: 2021-01-02'],
      { date: '2021-01-02T03:04:05.006Z' },
      ['title: x', 'date: 2021-01-02'],
    ],
    [
      'does not touch an instant written another way',
      ['title: x', 'date: 2021-01-02 11:04:05 +0800'],
      { date: '2021-01-02T03:04:05.000Z' },
      ['title: x', 'date: 2021-01-02 11:04:05 +0800'],
    ],
    ['removes comments', ['title: x', 'comments: true # yes', 'rating: 5'], { comments: false }, ['title: x', 'rating: 5']],
    ['turns comments on', ['title: x', 'comments: false'], { comments: true }, ['title: x', 'comments: True']],
    [
      'takes a list of lists item by item',
      ['title: x', 'categories:', '  - [ a ]', '  - [ b ]'],
      { categories: ['a', 'c'] },
      ['title: x', 'categories:', '  - [ a ]', '  - [ c ]'],
      'hexo',
    ],
    [
      'takes items without indentation',
      ['title: x', 'tags:', '- a', '- b', 'rating: 5'],
      { tags: { add: ['c'], remove: ['a'] } },
      ['title: x', 'tags:', '- b', '- c', 'rating: 5'],
    ],
    [
      'leaves an indented mapping indented',
      ['  title: x', '  tags: [a]'].map((row) => row.slice(2)),
      { title: 'y' },
      ['title: "y"', 'tags: [a]'],
    ],
  ];
  it.each(rows.map(([what, before, changes, after, preset = 'jekyll']) => ({ what, before, changes, after, preset })))(
    '$what',
    ({ what, before, changes, after, preset }) => {
      const written = revisePost(post(...before), changes, { preset });
      const wanted = what.startsWith('adds')
        ? post(...after).replace('\n---\n\n', '\nauthor: Ann\ntags: [ a ]\n---\n\n')
        : post(...after);
      expect(written).toBe(wanted);
      expect(revisePost(written, changes, { preset })).toBe(written);
    },
  );

  it('reads and edits a mapping in braces', () => {
    const text = '---\n{title: x, tags: [a], from: "https://news.example/a"}\n---\nText\n';
    expect(parsePost(text)).toMatchObject({ title: 'x', tags: ['a'], url: 'https://news.example/a' });
    expect(revisePost(text, { author: 'a, b', tags: ['b'], title: 'y' }, { preset: 'jekyll' })).toBe(
      '---\n{title: "y", tags: [ b ], from: "https://news.example/a", author: "a, b"}\n---\nText\n',
    );
  });

  it.each([
    [
      'a list before new fields',
      'jekyll',
      'from: https://news.example/a\ntitle: x\ntags:\n- a\n',
      'from: https://news.example/a\ntitle: x\ntags:\n- a\n- b\ndate: 2026-01-02T00:00:00.000Z\nauthor: Ann\n',
    ],
    [
      'what is within params before what is not',
      'hugo',
      'title: x\ntags: [ a, b ]\nparams:\n  from: https://news.example/a\n',
      'title: x\ntags: [ a, b ]\nparams:\n  from: https://news.example/a\n  author: Ann\ndate: 2026-01-02T00:00:00.000Z\n',
    ],
    [
      'fields behind a last comma',
      'jekyll',
      '{title: x, tags: [a, b], from: "https://news.example/a",}\n',
      '{title: x, tags: [a, b], from: "https://news.example/a", date: 2026-01-02T00:00:00.000Z, author: Ann,}\n',
    ],
  ] as const)('puts where several changes meet: %s', (_, preset, before, after) => {
    const changes: PostChanges = { date: '2026-01-02T00:00:00.000Z', author: 'Ann', tags: ['a', 'b'] };
    expect(revisePost(`---\n${before}---\nText\n`, changes, { preset })).toBe(`---\n${after}---\nText\n`);
  });

  it("leaves a note's own tag what it is when a date is added", () => {
    const text = '---\ntitle: x\nsource: https://news.example/a\ntags: [ clippings, a ]\n---\nText\n';
    const dated = revisePost(text, { date: '2026-01-02T00:00:00.000Z' }, { preset: 'astro' });
    expect(dated).toBe(text.replace(' ]\n', ' ]\ndate: 2026-01-02T00:00:00.000Z\n'));
    expect(parsePost(dated)).toMatchObject({ tags: ['a'], date: '2026-01-02T00:00:00.000Z' });
  });

  it('keeps what Hugo has under params', () => {
    const text =
      '---\ntitle: x\nparams:\n    # mine\n    from: https://news.example/a\n    image: b.png # c\nrating: 5\n---\n\nText\n';
    expect(revisePost(text, { author: 'Ann' }, { preset: 'hugo' })).toBe(text.replace('# c\n', '# c\n    author: Ann\n'));
    expect(parsePost(text).extra).toEqual(['  image: b.png # c', 'rating: 5']);
  });
});

describe('parsePost', () => {
  it('reads a bad escape as it stands', () => {
    expect(parsePost(post('title: "C:\\q \\[x\\]"')).title).toBe('C:\\q \\[x\\]');
  });

  it('finds a title that lost its dots, and one with a tag made harmless', () => {
    const with2 = (title: string, link: string): string =>
      parsePost(
        `${post(`title: "${title}"`).split('\n\nText')[0]}\n<!--NaN-->\n[${link}](https://news.example/a)\n------\n\nText.\n`,
      ).title;
    expect(with2('wait what', 'wait... what')).toBe('wait... what');
    expect(with2('a ＜b>', 'a \\<b\\>')).toBe('a <b>');
    expect(with2('mine', 'other')).toBe('mine');
    expect(with2('x](y) z', 'x](y) z')).toBe('x](y) z');
  });

  it.each([
    ['2020-08-31 18:55:27 +0800', '2020-08-31T10:55:27.000Z'],
    ['2020-08-31', '2020-08-31T00:00:00.000Z'],
    ['2020-08-31 18:55:27', '2020-08-31T18:55:27.000Z'],
    ['"2017-02-26T16:37:54+00:00"', '2017-02-26T16:37:54.000Z'],
    ['some day', null],
  ])('reads the date %s', (written, date) => {
    expect(parsePost(post('title: x', `date: ${written}`))).toMatchObject({ date, dateKnown: date !== null, zone: null });
  });

  it('carries unknown fields, and only those', () => {
    expect(
      parsePost(
        post(
          '# mine',
          'title: x',
          'published: false',
          'source: 示例社',
          'nested:',
          '  deep: [ 1,2 ] # c',
          'text: |',
          '  a',
          '',
          '  b',
          'layout: page',
        ),
      ).extra,
    ).toEqual(['published: false', 'source: 示例社', 'nested:', '  deep: [ 1,2 ] # c', 'text: |', '  a', '', '  b']);
  });
});

describe('changesBetween', () => {
  const headed = (title: string, url: string, date: string, comment: string, link = title, dest = url): string =>
    `---\ntitle: "${title}"\ndate: ${date}\nfrom: ${url}\n---\n<!--${comment}-->\n[${link}](${dest})\n------\n\nText.\n`;
  const base = headed('a', 'https://news.example/a', '2020-08-31T10:55:27.000Z', '1598871327000');
  it.each([
    ['the field', headed('b', 'https://news.example/a', '2020-08-31T10:55:27.000Z', '1598871327000', 'a'), { title: 'b' }, []],
    [
      'the link',
      headed('a', 'https://news.example/a', '2020-08-31T10:55:27.000Z', '1598871327000', 'b \\[c\\]'),
      { title: 'b [c]' },
      [],
    ],
    [
      'both alike',
      headed('b <i>'.replace('<', '＜'), 'https://news.example/a', '2020-08-31T10:55:27.000Z', '1598871327000', 'b \\<i\\>'),
      { title: 'b <i>' },
      [],
    ],
    ['both apart', headed('b', 'https://news.example/a', '2020-08-31T10:55:27.000Z', '1598871327000', 'c'), {}, ['title']],
    [
      'the address',
      headed('a', 'https://news.example/b', '2020-08-31T10:55:27.000Z', '1598871327000', 'a', 'https://news.example/a'),
      { url: 'https://news.example/b' },
      [],
    ],
    [
      'the destination',
      headed('a', 'https://news.example/a', '2020-08-31T10:55:27.000Z', '1598871327000', 'a', 'https://news.example/c'),
      { url: 'https://news.example/c' },
      [],
    ],
    [
      'the comment',
      headed('a', 'https://news.example/a', '2020-08-31T10:55:27.000Z', '1000'),
      { date: '1970-01-01T00:00:01.000Z' },
      [],
    ],
    ['dates apart', headed('a', 'https://news.example/a', '2020-08-31', '1000'), {}, ['date']],
    ['a comment gone bad', headed('a', 'https://news.example/a', '2020-08-31T10:55:27.000Z', 'NaN'), {}, []],
    ['the zone of a date only', headed('a', 'https://news.example/a', '2020-08-31 18:55:27 +0800', '1598871327000'), {}, []],
  ])('%s', (_, now, changes, contradictions) => {
    expect(changesBetween(base, now)).toEqual({ changes, contradictions });
  });
});
