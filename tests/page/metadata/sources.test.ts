import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../../src/page/extract.ts';
import { siteOf } from '../../../src/page/sites.ts';
import { jsonLd, meta, parse } from './page.ts';

/** What a clip of a page must say. */
interface Told {
  readonly source: string;
  readonly author: string;
  /** With its offset as the reader sees it; a day alone where the page says no more. */
  readonly date: string;
  readonly zone: number | null;
}

interface Source extends Told {
  readonly url: string;
  readonly lang: string;
  readonly head?: string;
  /** The article in the site's way: TITLE and TEXT stand for ours. */
  readonly body: string;
  /** What is known when every class and id of the site has another name. */
  readonly renamed?: Partial<Told>;
}

const TITLE = '渡轮公司恢复清晨班次 居民表示欢迎';
const LINES = [
  '渡轮公司星期一宣布，清晨的班次从下周起恢复，开往三个外岛的船只将从北码头出发，直到修理完成为止。',
  '持有周票和回程票的乘客可以直接上船，不必再次排队；行李较多的旅客仍须提前二十分钟到达候船室。',
  '岛上居民的代表说，这项改变合情合理，不过她希望通往码头的小路上再装一盏路灯，方便老人夜里行走。',
  '码头的维修工程三月开始，潜水员当时发现十一根木桩中有两根已经被蛀空，工程队决定全部更换成钢桩。',
];
const TEXT = LINES.map((line) => `<p>${line}</p>`).join('');
const OTHERS = '<div class="related"><h3>其他消息</h3><ul><li><a href="/x1">另一则消息</a> 2001-01-01</li></ul></div>';

const SOURCES: readonly Source[] = [
  {
    url: 'https://www.rfi.fr/cn/%E4%BA%9A%E6%B4%B2/20240305-ferry',
    lang: 'zh',
    source: '法广',
    author: '法广',
    date: '2024-03-05T09:13:47.000Z',
    zone: 60,
    head:
      meta('og:site_name', 'RFI - 法国国际广播电台') +
      meta('article:author', 'https://social.example.com/RFI') +
      meta('article:published_time', '2024-03-05T09:13:47+00:00'),
    body: '<article><h1 class="t-content__title">TITLE</h1><p class="m-pub-dates"><span class="m-pub-dates__date">发表时间：<time datetime="2024-03-05T09:13:47+00:00" pubdate="pubdate">05/03/2024 - 10:13</time></span></p><div class="t-content__body">TEXT<div class="o-self-promo"><p>下载法广应用程序跟踪国际时事</p></div></div></article>',
  },
  {
    url: 'https://www.voachinese.com/a/ferry-20240305/7512345.html',
    lang: 'zh',
    source: '美国之音',
    author: '王小明',
    date: '2024-03-05T04:30:00.000Z',
    zone: 480,
    head: jsonLd({
      '@type': 'NewsArticle',
      headline: TITLE,
      datePublished: '2024-03-05 04:30:00Z',
      author: { '@type': 'Person', name: '王小明' },
    }),
    body: '<div class="hdr-container"><h1 class="title pg-title">TITLE</h1><div class="publishing-details"><div class="published"><span class="date"><time pubdate="pubdate" datetime="2024-03-05T04:30:00+00:00">2024年3月5日 12:30</time></span></div><div class="links"><ul class="links__list"><li class="links__item"><a class="links__item-link" href="/author/x/1">王小明</a></li></ul></div></div></div><div id="article-content"><div class="wsw">TEXT<div class="media-block also-read"><a href="/a/2.html"><span>相关报道</span><h4>另一则消息</h4></a></div></div></div>',
  },
  {
    url: 'https://www.bbc.com/zhongwen/simp/chinese-news-68412345',
    lang: 'zh-CN',
    source: 'BBC 中文',
    author: '李大海',
    date: '2024-03-05T04:30:00.000Z',
    zone: 0,
    head:
      meta('og:title', `${TITLE} - BBC News 中文`) +
      meta('article:published_time', '2024-03-05T04:30:00.000Z') +
      meta('og:site_name', 'BBC News 中文'),
    body: '<main role="main"><div><h1 id="content">TITLE</h1></div><section role="region" aria-labelledby="article-byline"><strong id="article-byline">Article Information</strong><ul role="list"><li role="listitem"><span>作者, </span><span>李大海</span></li><li role="listitem"><span>Role, </span><span>BBC中文记者</span></li></ul></section><time datetime="2024-03-05">2024年3月5日</time><div dir="ltr">TEXT</div></main>',
  },
  {
    url: 'https://www.dw.com/zh/%E6%B8%A1%E8%BD%AE/a-68412345',
    lang: 'zh',
    source: '德国之声',
    author: '王小明',
    date: '2024-03-05T12:30:00.000Z',
    zone: 0,
    head: jsonLd({
      '@type': 'NewsArticle',
      headline: TITLE,
      datePublished: '2024-03-05T12:30:00.000Z',
      author: [{ '@type': 'Person', name: '王小明' }],
      publisher: { '@type': 'Organization', name: 'Deutsche Welle' },
    }),
    body: '<main><article><header><span class="kicker">社会</span><h1>TITLE</h1><div class="author-details"><span><a href="/zh/x/person-1">王小明</a></span></div><div class="publication-date"><span>2024年3月5日</span><time aria-hidden="true">2024年3月5日</time></div><p class="teaser-text">班次下周恢复。</p></header><div class="rich-text">TEXT</div></article></main>',
  },
  {
    url: 'https://www.rfa.org/mandarin/yataibaodao/shehui/ferry-03052024123000.html',
    lang: 'zh',
    source: '自由亚洲电台',
    author: '王小明',
    date: '2024-03-05T00:00:00.000Z',
    zone: null,
    head: meta('og:site_name', 'Radio Free Asia'),
    body: '<div id="storypage"><h1>TITLE</h1><div id="story_byline"><span id="story_byline_text">自由亚洲电台记者：王小明</span></div><span id="story_date">2024.03.05</span><div id="storytext">TEXT<p>记者：王小明 责编：李大海 网编：周雁</p></div></div>',
  },
  {
    url: 'https://cn.nytimes.com/world/20240305/ferry/',
    lang: 'zh-cmn-hans',
    source: '纽约时报中文网',
    author: '王小明',
    date: '2024-03-05T02:12:33.000Z',
    zone: 480,
    head: meta('og:site_name', '纽约时报中文网') + '<meta name="byline" content="王小明">',
    body: '<article class="article-content"><div class="article-header"><header><h1>TITLE</h1><address class="byline-item"><a class="author-name" rel="author">王小明</a></address><div class="byline"><time datetime="2024-03-05 10:12:33">2024年3月5日</time></div></header></div><section class="article-body">TEXT</section><footer class="author-info"><p>翻译：李大海</p></footer></article>',
  },
  {
    url: 'https://www.zaobao.com.sg/realtime/china/story20240305-1234567',
    lang: 'zh-Hans',
    source: '联合早报',
    author: '王小明',
    date: '2024-03-05T04:30:00.000Z',
    zone: 480,
    head: jsonLd({
      '@graph': [
        {
          '@type': 'NewsArticle',
          headline: TITLE,
          datePublished: '2024-03-05T12:30:00+08:00',
          author: { '@type': 'Person', name: '王小明' },
        },
      ],
    }),
    body: '<main><h1>TITLE</h1><div class="story-postdate">发布 / 2024年3月5日 12:30 PM</div><article class="articleBody">TEXT</article></main>',
  },
  {
    url: 'https://www.cna.com.tw/news/aloc/202403050123.aspx',
    lang: 'zh-Hant',
    source: '中央社',
    author: '王小明',
    date: '2024-03-05T04:30:00.000Z',
    zone: 480,
    head:
      meta('og:site_name', '中央社 CNA') +
      jsonLd({
        '@type': 'NewsArticle',
        headline: TITLE,
        datePublished: '2024-03-05T12:30:00+08:00',
        author: { '@type': 'Organization', name: '中央通訊社' },
      }),
    body: '<div class="centralContent"><h1><span>TITLE</span></h1><div class="updatetime"><span>2024/3/5 12:30</span></div><div class="paragraph"><p>（中央社記者王小明高雄5日電）渡輪公司今天表示，清晨的班次從下週起恢復。</p>TEXT<div class="moreArticle"><a href="/n">延伸閱讀</a></div></div></div>',
  },
  {
    url: 'https://theinitium.com/article/20240305-hongkong-ferry',
    lang: 'zh-Hant',
    source: '端传媒',
    author: '王小明',
    date: '2024-03-05T04:30:00.000Z',
    zone: 0,
    head:
      meta('og:site_name', '端傳媒 Initium Media') +
      jsonLd({
        '@type': 'NewsArticle',
        headline: TITLE,
        datePublished: '2024-03-05T04:30:00.000Z',
        author: { '@type': 'Person', name: '王小明' },
      }),
    body: '<main><article><header><h1>TITLE</h1><p class="author">端傳媒記者 王小明 發自高雄</p><time datetime="2024-03-05T04:30:00.000Z">2024-03-05</time></header><div class="article-content">TEXT</div></article></main>',
  },
  {
    url: 'http://www.news.cn/20240305/0123456789/c.html',
    lang: 'zh-CN',
    source: '新华网',
    author: '王小明、李大海',
    date: '2024-03-05T04:30:21.000Z',
    zone: 480,
    body: '<div class="header"><div class="header-time"><span class="year"><em>2024</em></span><span class="day"><em>03</em>/<em>05</em></span><span class="time">12:30:21</span></div><div class="source">来源：新华网</div><h1><span class="title">TITLE</span></h1></div><div class="mheader"><div class="info">2024-03-05 12:30:21 来源：新华网</div></div><div class="main"><div id="detail"><p>新华社高雄3月5日电（记者王小明、李大海）渡轮公司五日宣布，清晨的班次从下周起恢复。</p>TEXT</div><div class="editor">【责任编辑:周雁】</div></div>',
  },
  {
    url: 'http://society.people.com.cn/n1/2024/0305/c1008-40012345.html',
    lang: 'zh-CN',
    source: '人民网',
    author: '王小明',
    date: '2024-03-05T04:30:00.000Z',
    zone: 480,
    head: '<meta name="publishdate" content="2024-03-05"><meta name="author" content="104363">',
    body: '<div class="col"><h1>TITLE</h1><div class="author">本报记者 王小明</div><div class="channel"><div class="col-1-1">2024年03月05日12:30 | 来源：<a href="http://www.people.com.cn/">人民网</a></div></div><div class="rm_txt_con">TEXT<div class="edit cf">(责编：李大海、周雁)</div></div></div>',
  },
  {
    url: 'https://news.sina.com.cn/c/2024-03-05/doc-inamabcd1234567.shtml',
    lang: 'zh-CN',
    source: '新浪',
    author: '示例晚报',
    date: '2024-03-05T04:30:21.000Z',
    zone: 480,
    head: meta('article:published_time', '2024-03-05T12:30:21+08:00') + meta('article:author', '示例晚报'),
    body: '<h1 class="channel-logo"><a href="https://news.sina.com.cn/">新闻中心</a></h1><div class="main-content"><h1 class="main-title">TITLE</h1><div class="date-source"><span class="date">2024年03月05日 12:30</span><a class="source" href="/s">示例晚报</a></div><div class="article" id="article">TEXT<p class="show_author">责任编辑：李大海</p></div></div>',
  },
  {
    url: 'https://www.163.com/news/article/ABCDEFG00001899O.html',
    lang: 'zh-CN',
    source: '网易',
    author: '网易',
    date: '2024-03-05T04:30:21.000Z',
    zone: 480,
    head:
      '<meta name="author" content="网易">' +
      meta('article:author', '网易') +
      meta('article:published_time', '2024-03-05T12:30:21+08:00'),
    body: '<div class="post_main"><h1 class="post_title">TITLE</h1><div class="post_info">2024-03-05 12:30:21 来源: <a href="/m">示例社</a> <a class="post_jubao">举报</a></div><div class="post_body">TEXT<div class="ep-source">责任编辑： 李大海_NB1234</div></div></div>',
  },
  {
    url: 'https://new.qq.com/rain/a/20240305A0123400',
    lang: 'zh-CN',
    source: '腾讯',
    author: '示例晚报',
    date: '2024-03-05T04:30:50.000Z',
    zone: 480,
    head: '<meta name="apub:time" content="2024-03-05 12:30:50">',
    body: '<div class="LEFT"><h1>TITLE</h1><div class="author"><a class="media-name">示例晚报</a><span>2024-03-05 12:30</span></div><div class="content-article">TEXT</div></div>',
    renamed: { author: '腾讯' },
  },
  {
    url: 'https://mp.weixin.qq.com/s?__biz=A&mid=1&idx=1&sn=x',
    lang: 'zh-CN',
    source: '微信公众号',
    author: '王小明',
    date: '2024-03-05T04:30:00.000Z',
    zone: 480,
    head: meta('og:title', TITLE) + meta('og:site_name', '微信公众平台') + meta('og:article:author', '王小明'),
    body: '<div class="rich_media_area_primary"><h1 class="rich_media_title" id="activity-name">TITLE</h1><div id="meta_content" class="rich_media_meta_list"><span class="rich_media_meta rich_media_meta_text" id="js_author_name">王小明</span><span class="rich_media_meta rich_media_meta_nickname" id="profileBt"><a id="js_name">示例读书会</a></span><span id="meta_content_hide_info"><em id="publish_time" class="rich_media_meta rich_media_meta_text">2024年3月5日 12:30</em></span></div><div class="rich_media_content" id="js_content">TEXT</div></div>',
  },
  {
    url: 'https://www.sohu.com/a/123456789_120123456',
    lang: 'zh-CN',
    source: '搜狐',
    author: '示例晚报',
    date: '2024-03-05T04:30:00.000Z',
    zone: 480,
    head: '<meta name="mediaid" content="示例晚报">' + meta('og:release_date', '2024-03-05 12:30'),
    body: '<div class="text"><div class="text-title"><h1>TITLE</h1><div class="article-info"><span class="time" id="news-time" data-val="1709613000000">2024-03-05 12:30</span><span>来源: <a href="/m">示例晚报</a></span></div></div><article class="article" id="mp-editor">TEXT<p><a id="backsohucom">返回搜狐，查看更多</a></p><p>责任编辑：</p></article></div>',
  },
  {
    url: 'https://news.ifeng.com/c/8abcdEFGhij',
    lang: 'zh-CN',
    source: '凤凰网',
    author: '凤凰网',
    date: '2024-03-05T04:30:21.000Z',
    zone: 480,
    head: '<meta name="og:time " content="2024-03-05 12:30:21">',
    body: '<div class="leftContent-a1"><div class="artical-b2"><h1 class="topic-c3">TITLE</h1><div class="info-d4"><p class="time-e5"><span>2024年03月05日 12:30:21</span><br><span>来源：</span><span class="source-f6"><a href="/s">示例社</a></span></p></div><div class="text-g7">TEXT</div></div></div>',
  },
  {
    url: 'https://www.thepaper.cn/newsDetail_forward_26543210',
    lang: 'zh-CN',
    source: '澎湃新闻',
    author: '王小明',
    date: '2024-03-05T04:30:00.000Z',
    zone: 480,
    body: '<div class="index_leftcontent__a"><h1 class="index_title__b">TITLE</h1><div class="index_left__c"><div>澎湃新闻记者 王小明</div><div class="ant-space"><div><span>2024-03-05 12:30</span></div><div>来源：<span>澎湃新闻</span></div></div></div><div class="index_cententWrap__d">TEXT<div class="index_copyright__e">责任编辑：李大海</div></div></div>',
  },
  {
    url: 'https://www.guancha.cn/politics/2024_03_05_727123.shtml',
    lang: 'zh-CN',
    source: '观察者网',
    author: '李大海',
    date: '2024-03-05T04:30:21.000Z',
    zone: 480,
    head: '<meta name="author" content="name, email@example.org">',
    body: '<ul class="left left-main"><h3>TITLE</h3><div class="time fix"><span>2024-03-05 12:30:21</span><span>字号：<a>A-</a></span><span>来源：观察者网</span></div><div class="content all-txt">TEXT</div><span>责任编辑：李大海</span></ul>',
  },
  {
    url: 'https://matters.town/a/abcdefg12345',
    lang: 'zh-Hant',
    source: 'Matters',
    author: '山城小明',
    date: '2024-03-05T04:30:00.000Z',
    zone: 0,
    head:
      meta('og:title', `${TITLE} - Matters.town`) +
      meta('og:site_name', 'Matters') +
      jsonLd({
        '@type': 'Article',
        headline: TITLE,
        datePublished: '2024-03-05T04:30:00.000Z',
        author: { '@type': 'Person', name: '山城小明' },
      }),
    body: '<main><article><section><h1>TITLE</h1><a href="/@hillcity"><span class="displayName">山城小明</span></a><time datetime="2024-03-05T04:30:00.000Z">2024 年 3 月 5 日</time></section><div class="u-content">TEXT</div></article></main>',
  },
  {
    url: 'https://medium.com/@hillcity/ferry-a1b2c3d4e5f6',
    lang: 'zh-Hant',
    source: 'Medium',
    author: 'Ann Archer',
    date: '2024-03-05T04:30:00.000Z',
    zone: 0,
    head:
      meta('og:title', TITLE) +
      meta('og:site_name', 'Medium') +
      meta('article:published_time', '2024-03-05T04:30:00.000Z') +
      '<meta name="author" content="Ann Archer">',
    body: '<article><div><h1 class="pw-post-title">TITLE</h1><div class="speechify-ignore"><a rel="author" data-testid="authorName">Ann Archer</a><button>Follow</button><span>3 min read</span><span data-testid="storyPublishDate">Mar 5, 2024</span></div>TEXT</div></article>',
  },
  {
    url: 'https://hillcity.substack.com/p/ferry',
    lang: 'zh',
    source: 'Substack',
    author: 'Ann Archer',
    date: '2024-03-05T04:30:00.000Z',
    zone: 0,
    head:
      meta('og:title', TITLE) +
      jsonLd({
        '@type': 'NewsArticle',
        headline: TITLE,
        datePublished: '2024-03-05T04:30:00+00:00',
        author: [{ '@type': 'Person', name: 'Ann Archer' }],
        publisher: { '@type': 'Organization', name: 'Hill City' },
      }),
    body: '<article class="newsletter-post post"><div class="post-header"><h1 class="post-title">TITLE</h1><div class="byline-wrapper"><a href="https://substack.com/@ann">Ann Archer</a><div>Mar 05, 2024</div></div></div><div class="available-content"><div class="body markup">TEXT<div class="subscription-widget-wrap"><form><p>Subscribe for free to receive new posts.</p></form></div></div></div></article>',
  },
];

const pageOf = ({ lang, head = '', body }: Source): string =>
  `<!doctype html><html lang="${lang}"><head><title>${TITLE}</title>${head}</head><body>
<div class="nav"><ul><li><a href="/a">首页</a></li><li><a href="/b">国际</a></li><li><a href="/c">财经</a></li></ul></div>
${body.replaceAll('TITLE', TITLE).replace('TEXT', TEXT)}${OTHERS}<footer>版权所有 2024</footer></body></html>`;

/** The page after its makers have built it anew: every class and id has a name that says nothing. */
const renamed = (html: string): string => {
  const page = parse(html);
  for (const [index, element] of [...page.querySelectorAll('body [class],body [id]')].entries()) {
    if (element.closest('.related')) continue;
    if (element.hasAttribute('class')) element.setAttribute('class', `c${index}`);
    if (element.hasAttribute('id')) element.setAttribute('id', `i${index}`);
  }
  return page.documentElement.outerHTML;
};

/** What the clip says, and which of our sentences it has. */
const told = (html: string, url: string) => {
  const outcome = extractArticle(parse(html), url);
  if (!outcome.ok) throw new Error(outcome.failure.kind);
  const { title, source, author, date, zone, text } = outcome.value;
  return {
    title,
    source,
    author: author ?? source,
    date,
    zone,
    lines: LINES.filter((line) => text.includes(line)),
    other: text.includes('另一则'),
  };
};

const expected = ({ source, author, date, zone }: Told) => ({
  title: TITLE,
  source,
  author,
  date,
  zone,
  lines: LINES,
  other: false,
});

describe('the sources that people have', () => {
  test.each(SOURCES.map((source) => [source.source, source] as const))('%s', (_, source) => {
    expect(told(pageOf(source), source.url)).toEqual(expected(source));
  });

  test.each(SOURCES.map((source) => [source.source, source] as const))('%s, with other classes', (_, source) => {
    expect(told(renamed(pageOf(source)), source.url)).toEqual(expected({ ...source, ...source.renamed }));
  });

  test('every row of the site table has a page here', () => {
    expect(SOURCES.map(({ url }) => siteOf(url)?.source)).toEqual(SOURCES.map(({ source }) => source));
  });
});
