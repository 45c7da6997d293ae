// How old boards and blogs close an entry: below the text, in one line, who and when.
import { expect, test } from 'vitest';
import { page, read } from './page.ts';

const H = '<h1>码头维修后早班船改从北边的码头出发</h1>';

// what stands there | the foot | author
const FEET: readonly (readonly [string, string, string])[] = [
  ['of a board', '<p>本贴由<b>海风</b>于2005年8月12日16:12:21在〖示例社区〗发表</p>', '海风'],
  [
    'of a blog',
    '<p><em>由海风张贴 @ <a href="/1">2005-06-14 03:25:55</a></em> (370) <a href="/1#c">共 11 篇评论</a></p>',
    '海风',
  ],
  ['with its counters', '<div>作者:haifeng 阅读(1660) <a href="#c">评论(5)</a> 发表于:2005-07-31 12:30</div>', 'haifeng'],
];

test.each(FEET)('the foot %s tells the author', (_, foot, author) => {
  expect(read(page({ lang: 'zh-CN', body: `${H}<p>码头维修完成。</p>${foot}` })).author).toBe(author);
});

test('an entry without a headline, on a page that tells no language, tells its time in Chinese time', () => {
  const text = '<p>码头维修五日完成，早班船仍从北边的码头出发。</p>'.repeat(4);
  const foot = '<div>作者:haifeng 阅读(1660) <a href="#c">评论(5)</a> 发表于:2005-07-31 12:30</div>';
  const found = read(`<!doctype html><html><body><div>${text}</div>${foot}</body></html>`);
  expect([found.author, found.date]).toEqual(['haifeng', '2005-07-31T04:30:00.000Z']);
});

test('words that begin as an old foot does are no names', () => {
  for (const said of ['由市政府发布的2005-07-31号公告说明码头维修五日完成。', '由于维修，早班船在2005-07-31停航。'])
    expect(read(page({ lang: 'zh-CN', body: `${H}<p>${said}</p>` })).author).toBeNull();
});

test('an old board tells the time below the entry', () => {
  const body = `${H}<p>码头维修完成。</p><p>本贴由<b>海风</b>于2005年8月12日16:12:21在〖示例社区〗发表</p>`;
  expect(read(page({ lang: 'zh-CN', body })).date).toBe('2005-08-12T08:12:21.000Z');
});
