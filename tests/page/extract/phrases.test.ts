import { expect, test } from 'vitest';
import { isOfKind, LINE_RULES } from '../../../src/page/body/line-rules.ts';
import { phrases } from '../../../src/page/phrases.ts';

test('a phrase is the whole text, but for the signs round it', () => {
  const isGreeting = phrases('good (morning|night),hello', ' (', ')!');
  expect(['hello', '(good night)', ' hello!!'].every(isGreeting)).toBe(true);
  expect(['hello you', 'good', '', '!hello', 'hello('].some(isGreeting)).toBe(false);
});

const kindsOf = (line: string): string[] => LINE_RULES.filter((rule) => isOfKind(rule, line)).map(({ name }) => name);

// whole lines are in a dictionary, lines with room for other words in an expression beside it
test.each([
  ['— advertisement —', 'advert label'],
  ['[anzeige]', 'advert label'],
  ['anzeige tagesmarkt', 'advert label'],
  ['loading...', 'advert label'],
  ['► related stories:', 'related'],
  ['more from the harbour desk', 'related'],
  ['you may also like these', 'related'],
  ['schon gelesen?', 'related'],
  ['不得转载', 'copyright'],
  ['责任编辑：某某', 'editors'],
  ['share this story', 'controls'],
  ['share on the wall', 'controls'],
  ['12 comments', 'controls'],
  ['comments (3)', 'controls'],
  ['下一篇', 'controls'],
  ['photo 3 of 12', 'controls'],
  ['阅读(12) 评论(3)', 'controls'],
  ['打开客户端查看全文', 'controls'],
  ['编辑 某某某', 'editors'],
  ['· print ·', 'controls'],
])('the line "%s" is of the kind "%s"', (line, kind) => {
  expect(kindsOf(line)).toContain(kind);
});

test.each(['shared', 'the advertisement was removed', 'more', 'a comment on it', 'tops', 'nextdoor', 'anzeigenblatt'])(
  'the line "%s" is of no kind',
  (line) => {
    expect(kindsOf(line)).toEqual([]);
  },
);
