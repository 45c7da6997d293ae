// Which tags a person means with a text that they typed or pasted.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tagWords, typedTag } from '../../src/core/tag-words.ts';

const DONE: readonly (readonly [text: string, tags: readonly string[]])[] = [
  ['ships', ['ships']],
  ['  New York ', ['New York']],
  ['a, b', ['a', 'b']],
  ['a，b、c', ['a', 'b', 'c']],
  ['a; b；c', ['a', 'b', 'c']],
  ['a\nb\r\nc\td', ['a', 'b', 'c', 'd']],
  ['a,, a ,\n b,', ['a', 'b']],
  [' , ，', []],
  // Numbers
  ['1,000 ships', ['1,000 ships']],
  ['1,000,000', ['1,000,000']],
  ['2023,2024', ['2023', '2024']],
  ['1, 000', ['1', '000']],
  ['1,2,3', ['1', '2', '3']],
  ['12:30, 1.5', ['12:30', '1.5']],
  // Quotation marks
  ['"Paris, Texas"', ['Paris, Texas']],
  ['film, "Paris, Texas" , Wim', ['film', 'Paris, Texas', 'Wim']],
  ['“北京，上海”、广州', ['北京，上海', '广州']],
  ['「甲、乙」；丙', ['甲、乙', '丙']],
  ['“双碳”，能源', ['“双碳”', '能源']], // marks that nothing needs are the tag's own
  ['"Rust" book, b', ['"Rust" book', 'b']],
  ['"Paris, Texas', ['Paris, Texas']], // never closed
  ['5", 7"', ['5"', '7"']],
  ['C#, a: b, Why?', ['C#', 'a: b', 'Why?']],
];

test.each(DONE)('done: %j', (text, tags) => {
  expect(tagWords(text, true)).toEqual({ tags, rest: '' });
});

const TYPED: readonly (readonly [text: string, tags: readonly string[], rest: string])[] = [
  ['ship', [], 'ship'],
  ['a,', ['a'], ''],
  ['你好，', ['你好'], ''],
  ['a, b', ['a'], ' b'],
  ['1,', [], '1,'], // perhaps a number
  ['1,00', [], '1,00'],
  ['1,000', [], '1,000'],
  ['1, ', ['1'], ' '],
  ['2024,', ['2024'], ''],
  ['"Paris, Te', [], '"Paris, Te'],
  ['"Paris, Texas"', [], '"Paris, Texas"'],
  ['"Paris, Texas",', ['Paris, Texas'], ''],
];

test.each(TYPED)('while typing: %j', (text, tags, rest) => {
  expect(tagWords(text, false)).toEqual({ tags, rest });
});

describe('any text', () => {
  test('loses no letter, gives no tag twice and none that is empty', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '1', ',', '，', ' ', '"', '“', '”', '\n', 'é', '9') }), (text) => {
        const { tags } = tagWords(text, true);
        expect(new Set(tags).size).toBe(tags.length);
        for (const tag of tags) expect(tag).toBe(tag.trim());
        expect(tags).not.toContain('');
        const letters = (of: string): ReadonlySet<string> => new Set(of.match(/[a-z0-9é]/g));
        expect(letters(tags.join(' '))).toEqual(letters(text));
      }),
    );
  });

  test('typed key by key it is the same as pasted, but for numbers that are cut by the key behind them', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', ',', '，', ' ', '\n') }), (text) => {
        const tags: string[] = [];
        let field = '';
        for (const key of text) {
          const now = tagWords(field + key, false);
          tags.push(...now.tags);
          field = now.rest;
        }
        tags.push(...tagWords(field, true).tags);
        expect([...new Set(tags)]).toEqual(tagWords(text, true).tags);
      }),
    );
  });
});

test.each([
  ['ships', 'ships'],
  ['1,000', '1,000'],
  ['a, b', '"a, b"'],
  ['say "hi" then', 'say "hi" then'],
  ['"x", y', null],
])('%s is typed as %s', (tag, typed) => {
  expect(typedTag(tag)).toBe(typed);
});
