import { expect, test } from 'vitest';
import { spell } from '../../../src/page/spell.ts';

test.each([
  ['word', ['word']],
  ['colou?r', ['color', 'colour']],
  ['comments?(list|box)', ['commentbox', 'commentlist', 'commentsbox', 'commentslist']],
  ['a(b(|c)|d)', ['ab', 'abc', 'ad']],
])('%s is spelt out', (text, expected) => {
  const words = new Set<string>();
  spell(text, (word) => words.add(word));
  expect([...words].sort()).toEqual(expected);
});
