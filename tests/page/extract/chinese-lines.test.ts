// Lines that stand round Chinese texts, in both ways of writing; and their likes that are text.
import { describe, expect, test } from 'vitest';
import { PAYWALL } from '../../../src/page/body/judge.ts';
import { COMMENT_HEAD, LINE_RULES } from '../../../src/page/body/line-rules.ts';
import { extractArticle } from '../../../src/page/extract.ts';
import { LEAD, TAIL } from '../../../src/page/meta/author-names.ts';
import { BYLINES } from '../../../src/page/meta/bylines.ts';
import { DIGIT_SHAPES, TIME_BEHIND, WORD_SHAPES } from '../../../src/page/meta/date-shapes.ts';
import { isTraditional, simplified } from '../../../src/page/simplified.ts';
import { parse } from './pages.ts';

const TITLE = '渡輪公司恢復清晨班次 居民表示歡迎';
const LINES = [
  '渡輪公司星期一宣布，清晨的班次從下週起恢復，開往三個外島的船隻將從北碼頭出發，直到修理完成為止。',
  '持有週票和回程票的乘客可以直接上船，不必再次排隊；行李較多的旅客仍須提前二十分鐘到達候船室。',
  '島上居民的代表說，這項改變合情合理，不過她希望通往碼頭的小路上再裝一盞路燈，方便老人夜裡行走。',
  '碼頭的維修工程三月開始，潛水員當時發現十一根木樁中有兩根已經被蛀空，工程隊決定全部更換成鋼樁。',
  '公司總經理表示，新的鋼樁可以使用五十年，費用由市政府和公司各付一半，船票的價格今年不會改變。',
  '漁民協會則擔心打樁會趕走附近的魚群，要求公司賠償一個月的收入，雙方約定下星期在市政廳再談一次。',
] as const;

const paragraphs = (lines: readonly string[]): string => lines.map((line) => `<p>${line}</p>`).join('');
const textOf = (inner: string): string => {
  const html = `<!doctype html><html lang="zh"><head><title>${TITLE}</title></head><body><div class="main"><h1>${TITLE}</h1><div class="cnt">${inner}</div></div></body></html>`;
  const outcome = extractArticle(parse(html), 'https://news.example/a/1.html');
  return outcome.ok ? outcome.value.text : `failure ${outcome.failure.kind}`;
};
const ARTICLE = LINES.join('\n');

describe('below the text', () => {
  test.each(
    [
      [
        '責任編輯：李大海',
        '责任编辑：李大海',
        '（責編：李大海）',
        '核稿編輯：李大海',
        '責任編輯 李大海',
        '審校：周雁',
        '校對：周雁',
      ],
      ['新聞來源：示例晚報', '文章来源：示例晚报', '轉載自：示例晚報', '圖源：網絡', '關鍵字：渡輪', '標籤：渡輪', '#渡輪 #碼頭'],
      ['（本文原題為：渡輪公司恢復清晨班次）', '譯者：周雁', '新聞熱線：010-12345678', '免責聲明：本文不構成投資建議。'],
      [
        '本文僅代表作者個人觀點，不代表本台立場。',
        '未經許可，請勿轉載',
        '轉載請註明出處',
        '著作權所有 示例社',
        '本文經授權轉載自示例社',
      ],
      [
        '請使用微信掃描二維碼',
        '掃一掃，分享到微信',
        '下載示例新聞APP',
        '關注我們的公眾號',
        '歡迎追蹤我們的臉書粉絲專頁',
        '按讚加入粉絲團',
        '想生活更精明，請讚好示例 Facebook',
      ],
      ['加入示例新聞LINE好友', '訂閱我們的電子報', '支持獨立媒體', '現在用APP看新聞 保證天天中獎', '长按识别二维码关注我们'],
      ['【延伸閱讀】', '▎延伸閱讀', '◎ 更多新聞', '推薦閱讀', '熱門文章', '你可能也喜歡', '为您推荐', '往期回顧'],
      ['發表評論', '我要留言', '0 条评论', '瀏覽次數：1234', '人氣：1234', '赞(12)', '登入後可留言', '我要報錯', '複製連結'],
      [
        '字體大小',
        '大 中 小',
        '列印本文',
        '【列印】【關閉】',
        '回到頂部',
        '上一則',
        '上一頁 1 2 3 下一頁',
        '第1页/共3页 << 上一页 | 下一页 >>',
      ],
      [
        '【发表评论】【告诉好友】【打印此文】',
        '文章录入：admin　责任编辑：admin',
        '★示例新聞提醒您：飲酒過量，有礙健康。',
        '閱讀更多',
        '展開全文',
        '文章網址：http://news.example/a/1',
        'IP属地：北京',
        '建立時間：14:03',
      ],
    ].flat(),
  )('"%s" goes', (line) => {
    expect(textOf(`${paragraphs(LINES)}<p>${line}</p>`)).toBe(ARTICLE);
  });

  test.each([
    '乘客也可以掃碼登記，或者打電話到碼頭辦公室查詢當天的班次。',
    '公司說，旅客可下載渡輪公司的App查看班次，但不能在上面買票。',
    '資料來源：市政府',
    '（記者 王小明）',
  ])('"%s" stays', (line) => {
    expect(textOf(`${paragraphs(LINES)}<p>${line}</p>`)).toBe(`${ARTICLE}\n${line}`);
  });
});

describe('above the text', () => {
  test.each([
    ...[
      '生活中心／綜合報導',
      '政治中心／王小明報導',
      '［記者王小明／台北報導］',
      '示例新闻综合报道',
      '小 中 大',
      'A- A A+',
      '加入收藏',
    ],
    ...[
      '分享到Facebook',
      '圖文／王小明',
      '栏目：<a href="/s">实时</a>',
      'TAG：<a href="/t1">渡船</a> <a href="/t2">码头</a>',
      '關注',
      '+关注',
      '訂閱',
      '本文共1234字，阅读约需3分钟',
      '阅读时间：3分钟',
      '您的位置：首页 > 新闻',
      '首頁 / 新聞 / 生活',
    ],
  ])('"%s" goes', (line) => {
    expect(textOf(`<p>${line}</p>${paragraphs(LINES)}`)).toBe(ARTICLE);
  });
});

describe('in the text', () => {
  const within = (line: string): string => textOf(`${paragraphs(LINES.slice(0, 4))}${line}${paragraphs(LINES.slice(4))}`);

  test.each(['圖片來源：示例社', '来源：示例社', '（图源：示例社）', '攝影：周雁'])(
    'whose picture stands above, "%s", ends no text',
    (line) => {
      expect(within(`<p><img src="/p.jpg" width="600"></p><p>${line}</p>`)).toContain(LINES[5]);
    },
  );

  test.each(['最新消息', '編輯推薦', '熱點新聞', '更多新聞'])('a heading "%s" before text ends no text', (line) => {
    expect(within(`<p><b>${line}</b></p>`)).toContain(LINES[5]);
  });

  test.each(['记者', '記者', '編輯', '作者'])('who asks in an interview is no credit: %s', (who) => {
    const talk = LINES.flatMap((line, i) => [`${who}：第${i + 1}個問題是什麼？`, `經理：${line}`]);
    talk.push(`${who}：還有別的嗎？`, '經理：沒有了。');
    expect(textOf(paragraphs(talk))).toBe(talk.join('\n'));
  });
});

describe('rules are spelt in simplified characters', () => {
  const patterns = [
    ...LINE_RULES.flatMap(({ cues = '', pattern }) => [cues, pattern?.source ?? '']),
    ...[PAYWALL, COMMENT_HEAD, LEAD, ...TAIL, ...BYLINES].flatMap(([cues, { source }]) => [cues, source]),
    ...[TIME_BEHIND, ...DIGIT_SHAPES, ...WORD_SHAPES].map(({ source }) => source),
  ].filter((source) => /[\u4e00-\u9fff]/.test(source));

  test('the rules are there', () => expect(patterns.length).toBeGreaterThan(15));
  test.each(patterns)('%s', (source) => expect(simplified(source)).toBe(source));
});

test('a text is written in the old way or in the new one', () => {
  expect(isTraditional(ARTICLE)).toBe(true);
  expect(isTraditional('渡轮公司星期一宣布，清晨的班次从下周起恢复')).toBe(false);
  expect(simplified('關於後來的電視')).toBe('关于后来的电视');
});

test('numbers to call stay with their text, whatever years they look like', () => {
  const calls = ['救生專線：0800-123456（24小時）', '生命線：1995', '老師專線：1980'];
  expect(textOf(paragraphs([...LINES, ...calls]))).toBe([...LINES, ...calls].join('\n'));
});
