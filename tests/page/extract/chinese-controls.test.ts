// Buttons, sizes of letters and notes of a Chinese page that stand in paragraphs of the text, and sentences that begin or sound alike.
import { expect, test } from 'vitest';
import { extractArticle } from '../../../src/page/extract.ts';
import { parse } from './pages.ts';

const TITLE = '江边的新桥今天通车';
const DAYS = ['第一天', '第二天', '第三天', '第四天', '第五天', '第六天'];
const LINES = DAYS.map((day) => `通车${day}，江边来了许多人，大家都想看一看这座花了三年才修好的桥，也有人带着孩子一起来散步。`);
const TEXT = LINES.join('\n');

const paragraphs = (lines: readonly string[]): string => lines.map((line) => `<p>${line}</p>`).join('');
const textOf = (inner: string): string => {
  const html = `<!doctype html><html lang="zh"><head><title>${TITLE}</title></head><body><div class="main"><h1>${TITLE}</h1><div class="cnt">${inner}</div></div></body></html>`;
  const outcome = extractArticle(parse(html), 'https://news.example/a/1.html');
  return outcome.ok ? outcome.value.text : `failure ${outcome.failure.kind}`;
};

test.each([
  '放大字體 縮小字體',
  '繁體 简体',
  '字級設定：小 中 大 特',
  '点击播放 GIF',
  '视频加载中...',
  '您的浏览器不支持audio标签',
  '听新闻',
  '聽新聞',
  '收听本文',
  '读者评论',
  '我要评论(0)',
  '点赞 收藏 转发',
  '全文共3500字',
  '本文字数：3500，阅读时长大约8分钟',
])('"%s" goes above the text and below it', (line) => {
  expect(textOf(paragraphs([line, ...LINES]))).toBe(TEXT);
  expect(textOf(paragraphs([...LINES, line]))).toBe(TEXT);
});

test.each([
  '本报记者 王小明 北京报道',
  '示例周末记者 王小明 发自广州',
  '记者王小明、李大海北京报道',
  '示例网记者 王小明 （发自北京）',
])('who reports from where is no text: "%s"', (line) => {
  expect(textOf(paragraphs([line, ...LINES]))).toBe(TEXT);
  expect(textOf(paragraphs([...LINES, line]))).toBe(TEXT);
});

test.each([
  '本文系转载，如有侵权请联系删除',
  '如有侵权，请联系我们删除。',
  '图片如涉及侵权请告知',
  '侵权必删',
  '本文首发于示例周刊第12期',
  '投稿邮箱：a@example.org',
  '推荐阅读：旧桥的故事',
  '延伸閱讀：舊橋的故事',
  '看更多：舊橋的故事',
  '更多新聞請看：舊橋的故事',
  '加入示例網好友',
])('"%s" goes below the text', (line) => {
  expect(textOf(paragraphs([...LINES, line]))).toBe(TEXT);
});

test.each([
  '听新闻的人越来越多，电台也为此加开了节目。',
  '读者评论很多，报社选登了几封。',
  '法院认定其侵权，并要求删除相关内容，赔偿损失三万元。',
  '更多人来到江边。',
  '图片来自网络，如有侵权，请联系删除。', // whose pictures they are, as 资料来源
])('"%s" stays', (line) => {
  expect(textOf(paragraphs([line, ...LINES]))).toBe(`${line}\n${TEXT}`);
  expect(textOf(paragraphs([...LINES, line]))).toBe(`${TEXT}\n${line}`);
});
