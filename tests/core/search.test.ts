import { describe, expect, test, vi } from 'vitest';
import { createSearchIndex, excerptOf, markMatches, type Piece, type SearchDocument } from '../../src/core/search.ts';

const document = (id: string, given: Partial<SearchDocument>): SearchDocument => ({
  id,
  title: '',
  source: '',
  author: '',
  tags: '',
  text: '',
  ...given,
});

const LIBRARY: readonly SearchDocument[] = [
  document('river', { title: 'The river rises again', source: 'Harbour Post', author: 'Ida Brandt', tags: 'weather floods' }),
  document('bridge', { title: '新桥今天通车', source: '港湾日报', tags: '交通', text: '市长说，大桥建设用了三年时间。' }),
  document('cafe', { title: 'A Café on the quay', text: 'Its owner, Zoë, bakes at night. The river is near.' }),
  document('kana', { title: '港の朝市', text: '新鮮な魚がならぶ' }),
  document('wide', { title: 'ＡＩ模型进课堂', text: '学生使用AI工具' }),
];

const index = createSearchIndex();
for (const item of LIBRARY) index.put(item);

/** query → ids that are found (in any order) */
const FINDS: readonly (readonly [string, readonly string[]])[] = [
  ['river', ['river', 'cafe']],
  ['RIV', ['river', 'cafe']], // typing: the beginning of a word, in any case
  ['iver', []], // not the middle of a word
  ['cafe', ['cafe']], // without the accent
  ['Zoe night', ['cafe']], // all words, in any order
  ['river weather', ['river']], // words of two fields
  ['river 大桥', []], // all words of the query
  ['桥', ['bridge']], // one Han character
  ['大桥', ['bridge']],
  ['大桥建设', ['bridge']],
  ['建桥', []], // both characters are there, not side by side
  ['港湾', ['bridge']], // the source
  ['交通', ['bridge']], // a tag
  ['がな', ['kana']],
  ['かな', []], // the marks of kana make other letters
  ['ai', ['wide']], // full width
  ['ai模型', ['wide']], // scripts side by side
  ['使用ai', ['wide']],
  ['模型ai', []], // both are there, not side by side
  ['模型 ai', ['wide']],
  ['brandt', ['river']],
  ['"river rises"', ['river']], // in quotation marks: side by side, in this order
  ['"rises river"', []],
  ['“the RIVER rises”', ['river']], // of any kind, in any case
  ['"owner Zoe"', ['cafe']], // whatever marks stand between
  ['"riv"', []], // whole words
  ['"the riv', ['cafe', 'river']], // still being typed: words like others
  ['"river is" quay', ['cafe']], // beside other words
  ['「大桥建设」', ['bridge']],
  ['"ai模型"', ['wide']],
  ['"模型ai"', []],
  ['""', []],
];

/** query → ids */
const NUMBERS: readonly (readonly [string, readonly string[]])[] = [
  ['第7号', ['seventh']], // not where 第, 7 and 号 stand somewhere
  ['第7', ['seventh', 'second']], // still being typed
  ['7号', ['seventh']],
  ['第 7 号', ['second', 'seventh']], // words of their own
  ['2020年8月', ['dated']],
  ['2020年', ['dated', 'other']],
  ['８月', ['dated']],
];

test.each(NUMBERS)('a number among characters is found as it stands there: %s', (query, ids) => {
  const own = createSearchIndex();
  own.put(document('second', { title: '第2号报道', text: '第7艘渡轮' }));
  own.put(document('seventh', { title: '第 7 号报道' }));
  own.put(document('dated', { text: '港口，2020年8月31日电' }));
  own.put(document('other', { text: '2020年5月8日，月亮很圆' }));
  expect([...(own.find(query)?.keys() ?? [])].sort()).toEqual([...ids].sort());
});

/** query → ids, where signs count that are no letters */
const SIGNS: readonly (readonly [string, readonly string[]])[] = [
  ['🙂', ['smile']],
  ['🚢', []],
  ['ferry 🙂', ['smile']],
  ['ferry 🚢', []],
  ['❤', ['heart']],
  ['❤️', ['heart']], // drawn in colour or not
  ['C++', ['cpp']],
  ['c#', ['sharp']],
  ['C', ['cpp', 'sharp']],
  ['.*[(', ['regex']],
  ['$^|', []],
  ['\\', []],
  ['€', ['price']],
  ['ferry - boat', ['price', 'smile']], // a sign that is only in passing
  ['ｆｅｒｒｙ', ['price', 'smile']],
];

test.each(SIGNS)('signs: %s', (query, ids) => {
  const own = createSearchIndex();
  const text = (id: string, words: string) => own.put({ id, title: words, source: '', author: '', tags: '', text: '' });
  text('smile', 'The ferry boat smiles 🙂');
  text('heart', 'From the ❤️ of town');
  text('cpp', 'Twenty years of C++ 🥳');
  text('sharp', 'Notes on C# and more');
  text('regex', 'What .*[( means');
  text('price', 'A ferry, a boat: 4 €');
  const found = own.find(query);
  expect(found === null ? 'everything' : [...found.keys()].sort()).toEqual(ids);
  for (const id of ids.slice(0, 1)) expect(markMatches(titleOf[id] ?? '', query).some(({ marked }) => marked)).toBe(true);
});

const titleOf: Readonly<Record<string, string>> = {
  smile: 'The ferry 🙂',
  heart: '❤️',
  cpp: 'C++',
  sharp: 'in C#.',
  regex: '.*[(',
  price: 'ferry €',
};

test('a quotation that is just begun looks for nothing yet', () => {
  for (const query of ['"', ' “', '「', "'", '  ']) expect(index.find(query), query).toBeNull();
});

describe('search', () => {
  test.each(FINDS)('%s', (query, ids) => {
    expect([...(index.find(query)?.keys() ?? [])].sort()).toEqual([...ids].sort());
  });

  test('a word in the title comes before the same word in the text', () => {
    expect([...(index.find('river')?.keys() ?? [])]).toEqual(['river', 'cafe']);
  });

  test.each(['', '   ', '…?!'])('a query without a word searches nothing: %j', (query) => {
    expect(index.find(query)).toBeNull();
  });

  test('a changed post is found by its new words only, a removed one no more', () => {
    const own = createSearchIndex();
    own.put(document('a', { title: 'old words' }));
    own.put(document('a', { title: 'fresh words' }));
    expect(own.find('old')?.size).toBe(0);
    expect(own.find('fresh')?.size).toBe(1);
    own.remove('a');
    own.remove('a');
    expect(own.find('fresh')?.size).toBe(0);
  });
});

/** Marked pieces in brackets. */
const shown = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (piece.marked ? `[${piece.text}]` : piece.text)).join('');

/** text, query, what is marked */
const MARKS: readonly (readonly [string, string, string])[] = [
  ['The river rises', 'riv', 'The [riv]er rises'],
  ['The river rises', 'ises', 'The river rises'],
  ['Café, CAFE', 'cafe', '[Café], [CAFE]'],
  ['Cafe\u0301 noir', 'cafe noir', '[Cafe\u0301] [noir]'],
  ['两国领导人就安倍辞职通话', '安倍', '两国领导人就[安倍]辞职通话'],
  ['用AI写作', 'ai', '用[AI]写作'],
  ['第2号和第 7 号', '第7号', '第2号和[第 7 号]'],
  ['ＡＩ来了', 'ai', '[ＡＩ]来了'],
  ['𠮷野家 🙂 open', '𠮷', '[𠮷]野家 🙂 open'],
  ['a.b (c)', '(c)', 'a.b ([c])'],
  ['plain', '', 'plain'],
  ['', 'x', ''],
];

describe('marks', () => {
  test.each(MARKS)('%s / %s', (text, query, expected) => {
    expect(shown(markMatches(text, query))).toBe(expected);
  });

  test('the pieces are the whole text', () => {
    for (const [text, query] of MARKS) {
      expect(
        markMatches(text, query)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text);
    }
  });

  test('an excerpt begins shortly before the first match', () => {
    const text = `${'上文。'.repeat(40)}安倍辞职${'下文。'.repeat(40)}`;
    const excerpt = shown(excerptOf(text, '安倍', 60));
    expect(excerpt).toMatch(/^…(?:.{24})\[安倍\]辞职/u);
    expect(excerpt.endsWith('…')).toBe(true);
  });

  test('an excerpt without a match is the beginning, on one line', () => {
    expect(shown(excerptOf('One\n\ntwo  three', 'zzz', 100))).toBe('One two three');
    expect(shown(excerptOf('One two three', '', 7))).toBe('One two…');
  });

  test('an excerpt never halves a character', () => {
    for (let length = 1; length < 12; length += 1)
      expect(shown(excerptOf('🙂🙂🙂🙂🙂🙂', '', length))).not.toMatch(/[\ud800-\udbff]…/);
  });
});

test.each([0, 60, 2000, 2040, 2050, 8180, 9000])('a word %d letters into a long text is found and marked whole', (at) => {
  const text = `${'rain '.repeat(2000).slice(0, at)} harbour ${'rain '.repeat(2000)}`;
  const pieces = excerptOf(text, 'harb rai', 60);
  expect(pieces.filter(({ marked }) => marked).map(({ text: found }) => found)[0]).toBe(at === 0 ? 'harb' : 'rai');
  expect(excerptOf(text, 'harb', 60).find(({ marked }) => marked)?.text).toBe('harb');
});

test('an excerpt of a long text folds each letter once: every key that is typed draws a page of them', () => {
  const text = 'The ferry Été returns to two harbours. 两国领导人就此通话。'.repeat(200);
  const folds = vi.spyOn(String.prototype, 'normalize');
  try {
    const pieces = excerptOf(text, 'ete', 60);
    expect(pieces.some(({ text: found, marked }) => marked && found === 'Été')).toBe(true);
    expect(folds.mock.calls.length).toBeLessThan(200);
  } finally {
    folds.mockRestore();
  }
});

test('a phrase is marked as a whole, and a word beside it too', () => {
  expect(markMatches('A river: the River rises again', '"river rises" aga').filter(({ marked }) => marked)).toEqual([
    { text: 'River rises', marked: true },
    { text: 'aga', marked: true },
  ]);
});
