// Kinds of pages that bring furniture of their own: what must go, beside a text that must stay whole.
import { expect, test } from 'vitest';
import { extractArticle } from '../../../src/page/extract.ts';
import { page, paragraphs, parse, SENTENCES } from './pages.ts';

const clip = (document: Document, url = 'https://news.example/ferry/early-boat') => {
  const outcome = extractArticle(document, url);
  if (!outcome.ok) throw new Error(outcome.failure.kind);
  return outcome.value;
};
const ARTICLE = SENTENCES.join('\n');
const TITLE = '<h1>Early boat moves to the northern pier</h1>';
const plain = (before: string, after: string): Document => page(`<div class="x1">${TITLE}${before}${paragraphs()}${after}</div>`);
const PICTURE = '<figure><img src="https://news.example/pier.jpg" alt="Pier"></figure>';

const ROWS: readonly (readonly [kind: string, document: Document])[] = [
  [
    'encyclopedia: a heading with a link to its editor',
    page(
      `<div class="mw-parser-output">${paragraphs(3)}<span class="mw-editsection"><span>[</span><a href="/e">edit</a><span>]</span></span>${paragraphs().split('\n').slice(3).join('')}</div>`,
    ),
  ],
  [
    'gallery: the number of each picture',
    page(
      `<article>${TITLE}${SENTENCES.map((text, index) => `${PICTURE}<p>${text}</p><span>${index + 1} of 5</span>`).join('')}</article>`,
    ),
  ],
  ["blog: the author's name alone above the text", plain('<p class="author">By Ann Archer</p><div>Ann Archer</div>', '')],
  [
    'paper: who wrote it and how to reach them',
    plain('<p class="byline">김보기 기자</p>', '<p>김보기 기자 bogi@news.example</p>'),
  ],
];

test.each(ROWS)('%s', (_, document) => {
  expect(clip(document).text).toBe(ARTICLE);
});

const row = (inner: string): string => `<div class="row"><div class="column">${inner}</div></div>`;
const part = (from: number, to: number): string =>
  `<div class="body-text">${paragraphs().split('\n').slice(from, to).join('')}</div>`;
const ADVERT = row('<p>Advertisement</p>');
const TEASER = row(
  '<h4><a href="/x">Another boat has left the southern pier</a></h4><p>Nobody on this page asked for that boat, or for the next one.</p>',
);

test('a text in several rows of one class is one text', () => {
  const body = `<div class="x1">${row(TITLE)}${row(part(0, 2))}${ADVERT}${row(part(2, 5))}${TEASER}</div>`;
  expect(clip(page(body)).text).toBe(ARTICLE);
});

test('an answer in a row of the same class is no part of the text', () => {
  const answer =
    '<p>I have waited for that lamp since the winter before last, and so have all of my neighbours on the footpath.</p>';
  const entry = (name: string, text: string): string =>
    row(`<a href="/u/${name}">${name}</a><div class="body-text">${text}</div>`);
  const document = page(`<div class="x1">${row(TITLE)}${entry('gull', paragraphs())}${entry('tern', answer)}</div>`);
  expect(clip(document).text).toBe(ARTICLE);
});

test('a live blog is all of its entries', () => {
  const entries = SENTENCES.map((text) => `<article><h2>News</h2><p>${text}</p></article>`).join('');
  const data = '<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Early boat"}</script>';
  const { text } = clip(page(`${data}<div class="x1">${TITLE}${entries}</div>`));
  for (const sentence of SENTENCES) expect(text).toContain(sentence);
});

test('the picture of an AMP page stands above its text', () => {
  const picture = '<amp-img src="https://news.example/old-pier.jpg" width="800" height="600" alt="Pier"></amp-img>';
  const document = page(
    `<meta property="og:image" content="https://news.example/old-pier.jpg"><article>${TITLE}<figure>${picture}</figure><div class="amp-wp-article-content">${paragraphs()}</div></article>`,
  );
  expect(clip(document).markdown).toContain('![Pier](https://news.example/old-pier.jpg)');
});

test('a teaser ends where the paywall begins', () => {
  const wall =
    '<h2>Subscribe to continue reading</h2><p>Get unlimited access to every story on our site and in our app for one coin a month.</p><ul><li>All articles</li></ul>';
  const { text, remarks } = clip(page(`<article>${TITLE}${paragraphs(2)}${wall}</article>`));
  expect(text).toBe(SENTENCES.slice(0, 2).join('\n'));
  expect(remarks).toContain('paywall');
});

test('a page whose own address ends in a number has a second page', () => {
  const link = '<a href="/ferry/1_2.html">2</a>';
  expect(clip(plain('', link), 'https://news.example/ferry/1.html').remarks).toContain('several-pages');
  expect(clip(plain('', link), 'https://news.example/ferry/7.html').remarks).toEqual([]);
});

const LINES = [
  '渡轮公司星期一宣布，清晨的班次从下周起恢复，开往三个外岛的船只将从北码头出发，直到修理完成为止。',
  '持有周票和回程票的乘客可以直接上船，不必再次排队；行李较多的旅客仍须提前二十分钟到达候船室。',
  '岛上居民的代表说，这项改变合情合理，不过她希望通往码头的小路上再装一盏路灯，方便老人夜里行走。',
] as const;
const chinese = (before: string, after: string): Document =>
  parse(
    `<html lang="zh-CN"><head><title>渡轮公司恢复清晨班次</title></head><body><div class="x1"><h1>渡轮公司恢复清晨班次</h1>${before}${LINES.map((line) => `<p>${line}</p>`).join('')}${after}</div></body></html>`,
  );

const CHINESE: readonly (readonly [kind: string, before: string, after: string])[] = [
  ['blog: where it is filed', '<p>2009-03-05 12:30:21|  分类：默认分类|  标签：渡轮|举报|字号订阅</p>', ''],
  ['blog: counters', '', '<p>阅读(123)| 评论(4)| 收藏</p>'],
  ['portal: its app', '', '<div><span>打开示例新闻阅读全文</span></div>'],
  ['paper: who edited and who proofread it', '', '<p>编辑 李大海 校对 周雁</p>'],
  ['Taiwan: who wrote, drew and edited it', '<div>文／王小明　圖／李大海　編輯／周雁</div>', ''],
];

test.each(CHINESE)('%s', (_, before, after) => {
  expect(clip(chinese(before, after)).text).toBe(LINES.join('\n'));
});

test('a notice keeps its attachments and the day on which it was signed', () => {
  const close = '<p>示例市交通运输局</p><p>2024年3月1日</p><p>附件：<a href="/1.pdf">班次时刻表.pdf</a></p>';
  expect(clip(chinese('', close)).text).toBe([...LINES, '示例市交通运输局', '2024年3月1日', '附件：班次时刻表.pdf'].join('\n'));
});

test("Medium's row of names, counters and buttons goes", () => {
  const row =
    '<div class="speechify-ignore"><a data-testid="publicationName" href="/p"><p>Pier Notes</p></a><p>--</p><p>2</p></div>';
  const document = page(`<article><div>${TITLE}${row}${paragraphs()}</div></article>`);
  expect(clip(document, 'https://medium.com/p/early-boat').text).toBe(ARTICLE);
});

test('a table with heads keeps its columns, whatever in it is a link', () => {
  const table =
    '<table><thead><tr><th>Boat</th><th>Pier</th></tr></thead><tbody><tr><td><a href="/b">Early</a></td><td>North</td></tr><tr><td>Late</td><td><a href="/s">South</a></td></tr></tbody></table>';
  const markdown = clip(page(`<article>${TITLE}<p>${SENTENCES[0].slice(0, 60)}.</p>${table}${paragraphs()}</article>`)).markdown;
  const expected = '| [Early](https://news.example/b) | North |\n| Late | [South](https://news.example/s) |';
  expect(markdown).toContain(expected);
  expect(clip(page(`<article>${TITLE}${paragraphs()}${table}</article>`)).markdown).toContain(expected);
});

test('the terms of a definition list stay at the end of a text', () => {
  const markdown = clip(
    page(`<article>${TITLE}${paragraphs()}<dl><dt>Pile</dt><dd>${SENTENCES[3]}</dd></dl></article>`),
  ).markdown;
  expect(markdown).toContain('<dt>Pile</dt>');
});
