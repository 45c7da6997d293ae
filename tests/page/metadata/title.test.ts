import { describe, expect, test } from 'vitest';
import { withoutSite } from '../../../src/page/meta/title-parts.ts';
import { jsonLd, meta, page, read } from './page.ts';

// what the page is like | its head and body | the title a reader would write down
const PAGES: readonly (readonly [string, string, string, string])[] = [
  [
    'title element with a site behind a bar',
    '<title>Harbour reopens | Example Post</title>',
    '<h1>Harbour reopens</h1>',
    'Harbour reopens',
  ],
  [
    'a headline in two lines',
    '<title>Harbour reopens after nine years | Example Post</title>',
    '<h1>Harbour reopens<br>after nine years</h1>',
    'Harbour reopens after nine years',
  ],
  [
    'no heading, site behind a hyphen',
    `<title>Harbour reopens - Example Post</title>${meta('og:site_name', 'Example Post')}`,
    '',
    'Harbour reopens',
  ],
  [
    'site in front',
    `<title>Example Post: Harbour reopens</title>${meta('og:site_name', 'Example Post')}`,
    '<h1>Harbour reopens</h1>',
    'Harbour reopens',
  ],
  [
    'title for search engines, another headline on the page',
    `<title>Harbour opening date and times 2024</title>${meta('og:title', 'Harbour opening date and times')}`,
    '<h1>After nine years the harbour is open</h1>',
    'After nine years the harbour is open',
  ],
  [
    'site name in an h1, headline in an h2',
    '<title>Harbour reopens at last | Example Post</title>',
    '<h1><a href="/">Example Post</a></h1><h2>Harbour reopens at last</h2>',
    'Harbour reopens at last',
  ],
  [
    'kicker inside the h1',
    `<title>Ship arrives</title>${meta('og:title', 'Ship arrives')}`,
    '<h1><span class="kicker">Harbour</span> <span>Ship arrives</span></h1>',
    'Ship arrives',
  ],
  [
    'several h1, one agrees',
    `<title>Tide tables explained</title>${meta('og:title', 'Tide tables explained')}`,
    '<h1>Newsletter</h1><h1>Tide tables explained</h1><h1>Most read</h1>',
    'Tide tables explained',
  ],
  ['headline in JSON-LD only', jsonLd({ '@type': 'NewsArticle', headline: 'Fog over the bay' }), '', 'Fog over the bay'],
  [
    'entities left in JSON-LD',
    jsonLd({ '@type': 'NewsArticle', headline: 'Fish &amp; chips &#8211; a history' }),
    '',
    'Fish & chips – a history',
  ],
  [
    'microdata instead of a heading',
    '<title>Salt prices rise - Example Post</title>',
    '<div itemprop="headline">Salt prices rise</div>',
    'Salt prices rise',
  ],
  [
    'a table layout without headings',
    '<title>潮汐表一览_示例网</title>',
    '<table><tr><td><font size="5"><b>潮汐表一览</b></font></td></tr></table>',
    '潮汐表一览',
  ],
  ['Chinese title with section and site', '<title>港口重新开放_国内新闻_示例新闻网</title>', '', '港口重新开放'],
  ['Chinese title with a bare hyphen', `<title>港口重新开放-示例网</title>`, '<h1>港口重新开放</h1>', '港口重新开放'],
  [
    'a category in brackets that is a link',
    '<title>渡轮恢复清晨班次 - 海岛生活 - 示例论坛 -  Powered by Discuz!</title>',
    '<h1><a href="/f">[生活]</a> <span>渡轮恢复清晨班次</span></h1>',
    '渡轮恢复清晨班次',
  ],
  [
    'date and source inside the h1',
    '<title>渡轮恢复清晨班次 - 国内 - 示例网</title>',
    '<h1>渡轮恢复清晨班次<br><span>2012-03-05 12:30:21 来源：示例报 点击：</span></h1>',
    '渡轮恢复清晨班次',
  ],
  [
    'the name of a blog in the h1 and in the title',
    '<title>清晨的渡轮_海岛老王_示例博客</title>',
    '<h1><a href="http://blog.example.org/wang">海岛老王的博客</a></h1><h2>清晨的渡轮</h2>',
    '清晨的渡轮',
  ],
  ['no title, a heading of a lower level', '', '<h3 align="center">清晨的渡轮</h3>', '清晨的渡轮'],
  ['Japanese', '<title>港が九年ぶりに再開 | サンプル新聞</title>', '<h1>港が九年ぶりに再開</h1>', '港が九年ぶりに再開'],
  ['Arabic', '<title>إعادة فتح الميناء - صحيفة المثال</title>', '<h1>إعادة فتح الميناء</h1>', 'إعادة فتح الميناء'],
  [
    'Russian with a long site name',
    '<title>Порт снова открыт — Пример: новости дня</title>',
    '<h1>Порт снова открыт</h1>',
    'Порт снова открыт',
  ],
  [
    'a hyphen that belongs to the headline',
    `<title>Sea-level rise - what we know | Example Post</title>`,
    '<h1>Sea-level rise - what we know</h1>',
    'Sea-level rise - what we know',
  ],
  [
    'soft hyphens and zero-width spaces',
    '<title>Harbour</title>',
    '<h1>Har&shy;bour&#8203;master retires</h1>',
    'Harbourmaster retires',
  ],
  ['a link to the heading', '<title>Harbour reopens</title>', '<h1>Harbour reopens<a href="#h">¶</a></h1>', 'Harbour reopens'],
  ['a colon for a hidden word', '', '<h1><span>Harbour, boats and piers</span> : </h1>', 'Harbour, boats and piers'],
  [
    'two headings that repeat a claim',
    `<title>News - Example</title>${meta('og:title', 'The harbour is open')}`,
    '<h1>News</h1><h1>The harbour is open</h1>',
    'The harbour is open',
  ],
  [
    'a site of several parts that leads home',
    '<title>Slow turns - Dance steps - Salsa in Sampletown</title>',
    '<h1><a href="/">Dance steps - Salsa in Sampletown</a></h1><div id="page-title">Slow turns</div>',
    'Slow turns',
  ],
  [
    'an angle before the site',
    '<title>Market on the pier › Old harbour friends of Sampletown</title>',
    '<h1><a href="/">Old harbour friends of Sampletown</a></h1><p>It begins at eleven.</p>',
    'Market on the pier',
  ],
  [
    'the page title repeated in a hidden heading',
    `<title>Harbour: what we know | Example Post</title>${meta('og:title', 'Harbour: what we know | Example Post')}`,
    '<h1>Harbour: what we know | Example Post</h1>',
    'Harbour: what we know',
  ],
  [
    'quotation marks are no separators',
    `<title>»Nobody pays for the pier«</title>${meta('og:title', '»Nobody pays for the pier«')}`,
    '<h1>»Nobody pays for the pier«</h1>',
    '»Nobody pays for the pier«',
  ],
  [
    'a heading that counts answers',
    '<title>示例博客 » 渡轮公司恢复清晨班次</title>',
    '<h3>《渡轮公司恢复清晨班次》已有2条评论</h3>',
    '渡轮公司恢复清晨班次',
  ],
];

describe('title', () => {
  test.each(PAGES)('%s', (_, head, body, expected) => {
    const found = read(page({ head, body }));
    expect(found.title).toBe(expected);
    expect(found.candidates.title[0]?.value).toBe(expected);
  });

  test('candidates say where they were found, the headline first', () => {
    const { candidates } = read(
      page({
        head: `<title>Harbour opening times | Example Post</title>${meta('og:title', 'Harbour opening times')}`,
        body: '<h1>The harbour is open</h1>',
      }),
    );
    expect(candidates.title.map(({ from }) => from)).toEqual(['headline', 'meta', 'page-title']);
  });

  test('an empty page has no title', () => {
    expect(read('<p>x').title).toBeNull();
  });
});

// title | keys of the site's names | what remains
const TITLES: readonly (readonly [string, readonly string[], string])[] = [
  ['Wages rise in the north | Example', ['example'], 'Wages rise in the north'],
  ['Wages rise » Example Blog', [], 'Wages rise'],
  ['Wages rise – Example', ['example'], 'Wages rise'],
  ['Wages – a history', ['example'], 'Wages – a history'],
  ['Example', ['example'], 'Example'],
  ['工资上涨——专家解读_新闻频道_示例', [], '工资上涨——专家解读'],
  ['码头重新开放--时政--示例网', [], '码头重新开放'],
  ['码头今天重新开放丨示例网', [], '码头今天重新开放'],
  ['码头今天重新开放(组图)-示例网', [], '码头今天重新开放(组图)'],
  ['码头为何重新开放？- 示例网', [], '码头为何重新开放？'],
  ['码头重新开放…-示例网', [], '码头重新开放…'],
  // the kind of story in front is no headline, and what follows it no site
  ['视频 | 码头今天重新开放', [], '视频 | 码头今天重新开放'],
  ['视频丨码头今天重新开放_示例网', [], '视频丨码头今天重新开放'],
  ['Opinion | Why the pier matters', [], 'Opinion | Why the pier matters'],
  ['Pier | Example Post', [], 'Pier'],
];

test.each(TITLES)('withoutSite %s', (title, sites, expected) => {
  expect(withoutSite(title, sites)).toBe(expected);
});

test('a heading that leads home is the site, not the headline', () => {
  const found = read(
    page({
      head: '<title>The harbour is open | Notes from the pier</title>',
      body: '<h1><a href="/">Notes from the pier</a></h1><h2>The harbour is open</h2>',
    }),
  );
  expect(found.title).toBe('The harbour is open');
});

test('on a page without headings the title is the part of the page title that the page shows', () => {
  const title = '渡轮公司恢复清晨班次 居民表示欢迎';
  const body = `<table><tr><td><b>${title}</b></td></tr><tr><td>码头的修理已经完成。</td></tr></table>`;
  expect(read(page({ lang: 'zh', head: `<title>示例晚报数字版-${title}</title>`, body })).title).toBe(title);
});

test.each([
  ['en', 'Hafenblatt | Die Fähre kehrt zurück'],
  ['de', 'Hafenblatt » Die Fähre kehrt zurück'],
])("a site's name that leads home is no headline where the title begins with it: %s, %s", (lang, title) => {
  const html = `<!doctype html><html lang="${lang}"><head><title>${title}</title></head><body><header><h1><a href="/">Hafenblatt</a></h1></header><article><h2>Die Fähre kehrt zurück</h2><p>Der Rat kam am Abend zusammen und hörte beide Seiten.</p></article></body></html>`;
  expect(read(html).title).toBe('Die Fähre kehrt zurück');
});
