// Merging by paragraph: nothing is lost, and whoever picks one side throughout has that side's text to the letter.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergedText, type Picked, stretchesOf } from '../../src/app/library/paragraphs.ts';
import { wordsOf } from '../../src/app/ui/words.ts';

const text = fc
  .array(fc.constantFrom('one', 'two', 'three\nlines', '四', '<p>五</p><br>', ''), { maxLength: 6 })
  .chain((parts) => fc.constantFrom('\n\n', '\n\n\n', '\n').map((gap) => parts.join(gap)));
const all = (pick: Picked, length: number): Record<number, Picked> =>
  Object.fromEntries(Array.from({ length }, (_, index) => [index, pick]));

test.each(['markdown', 'html'] as const)('one side throughout is that side’s text: %s', (kind) => {
  fc.assert(
    fc.property(text, text, (ours, theirs) => {
      const stretches = stretchesOf(ours, theirs, kind);
      expect(mergedText(stretches, all('ours', stretches.length), kind)).toBe(ours);
      expect(mergedText(stretches, all('theirs', stretches.length), kind)).toBe(theirs);
    }),
  );
});

test('a line of HTML, or a block where many stand in one line, is a paragraph', () => {
  const before = '<div>\n<p>第一段。</p>\n<p>明年通车。</p><p>一</p>\n</div>';
  const now = '<div>\n<p>第一段。</p>\n<p>后年通车。</p><p>一</p><p>二</p>\n</div>';
  const stretches = stretchesOf(before, now, 'html');
  expect(stretches.filter(({ kind }) => kind === 'differs')).toEqual([
    { kind: 'differs', ours: '<p>明年通车。</p>', theirs: '<p>后年通车。</p>' },
    { kind: 'differs', ours: '', theirs: '<p>二</p>' },
  ]);
  expect(mergedText(stretches, { 1: 'theirs' }, 'html')).toBe(before.replace('明年', '后年'));
});

test('as many paragraphs here as there stand beside their like', () => {
  const two = stretchesOf('a\n\nb\n\nc', 'a\n\nB\n\nC', 'markdown');
  expect(two.map(({ kind }) => kind)).toEqual(['same', 'differs', 'differs']);
  expect(mergedText(two, { 1: 'theirs', 2: 'both' }, 'markdown')).toBe('a\n\nB\n\nc\n\nC');
  expect(stretchesOf('a\n\nb\n\nc', 'a\n\nB', 'markdown').map(({ kind }) => kind)).toEqual(['same', 'differs']);
});

test('a paragraph behind the last one changes the last one not', () => {
  const added = stretchesOf('a\n\nb', 'a\n\nb\n\nc', 'markdown');
  expect(added).toEqual([
    { kind: 'same', text: 'a\n\nb' },
    { kind: 'differs', ours: '', theirs: 'c' },
  ]);
  expect(stretchesOf('a\n\nb\n\nc', 'a\n\nb', 'markdown').at(-1)).toEqual({ kind: 'differs', ours: 'c', theirs: '' });
});

test('each place is picked by itself', () => {
  const stretches = stretchesOf('a\n\nb\n\nc\n\nd', 'a\n\nB\n\nc\n\nD\n\ne', 'markdown');
  expect(stretches.map(({ kind }) => kind)).toEqual(['same', 'differs', 'same', 'differs']);
  expect(mergedText(stretches, { 1: 'theirs' }, 'markdown')).toBe('a\n\nB\n\nc\n\nd');
  expect(mergedText(stretches, { 1: 'both', 3: 'both' }, 'markdown')).toBe('a\n\nb\n\nB\n\nc\n\nd\n\nD\n\ne');
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
