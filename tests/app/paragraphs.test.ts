// Merging by paragraph: nothing is lost, and whoever picks one side throughout has that side's text to the letter.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergedText, type Picked, stretchesOf } from '../../src/app/library/paragraphs.ts';
import { wordsOf } from '../../src/app/ui/words.ts';

const text = fc
  .array(fc.constantFrom('one', 'two', 'three\nlines', '四', ''), { maxLength: 6 })
  .chain((parts) => fc.constantFrom('\n\n', '\n\n\n', '\n').map((gap) => parts.join(gap)));
const all = (pick: Picked, length: number): Record<number, Picked> =>
  Object.fromEntries(Array.from({ length }, (_, index) => [index, pick]));

test('one side throughout is that side’s text', () => {
  fc.assert(
    fc.property(text, text, (ours, theirs) => {
      const stretches = stretchesOf(ours, theirs);
      expect(mergedText(stretches, all('ours', stretches.length))).toBe(ours);
      expect(mergedText(stretches, all('theirs', stretches.length))).toBe(theirs);
    }),
  );
});

test('as many paragraphs here as there stand beside their like', () => {
  const two = stretchesOf('a\n\nb\n\nc', 'a\n\nB\n\nC');
  expect(two.map(({ kind }) => kind)).toEqual(['same', 'differs', 'differs']);
  expect(mergedText(two, { 1: 'theirs', 2: 'both' })).toBe('a\n\nB\n\nc\n\nC');
  expect(stretchesOf('a\n\nb\n\nc', 'a\n\nB').map(({ kind }) => kind)).toEqual(['same', 'differs']);
});

test('a paragraph behind the last one changes the last one not', () => {
  const added = stretchesOf('a\n\nb', 'a\n\nb\n\nc');
  expect(added).toEqual([
    { kind: 'same', text: 'a\n\nb' },
    { kind: 'differs', ours: '', theirs: 'c' },
  ]);
  expect(stretchesOf('a\n\nb\n\nc', 'a\n\nb').at(-1)).toEqual({ kind: 'differs', ours: 'c', theirs: '' });
});

test('each place is picked by itself', () => {
  const stretches = stretchesOf('a\n\nb\n\nc\n\nd', 'a\n\nB\n\nc\n\nD\n\ne');
  expect(stretches.map(({ kind }) => kind)).toEqual(['same', 'differs', 'same', 'differs']);
  expect(mergedText(stretches, { 1: 'theirs' })).toBe('a\n\nB\n\nc\n\nd');
  expect(mergedText(stretches, { 1: 'both', 3: 'both' })).toBe('a\n\nb\n\nB\n\nc\n\nd\n\nD\n\ne');
});

test('words of one side are marked, in Chinese too', () => {
  expect(wordsOf('the late ferry', 'the ferry', 'en').filter(({ isOwn }) => isOwn)).toEqual([{ text: 'late ', isOwn: true }]);
  expect(
    wordsOf('两国领导人会谈', '两国会谈', 'zh')
      .filter(({ isOwn }) => isOwn)
      .map(({ text: own }) => own)
      .join(''),
  ).toBe('领导人');
  expect(
    wordsOf('a b', 'x', 'en')
      .map(({ text: word }) => word)
      .join(''),
  ).toBe('a b');
});
