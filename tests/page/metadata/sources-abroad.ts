import { jsonLd, meta } from './page.ts';
import { type Source, TITLE } from './sources.ts';

/** Pages in the way of broadcasters and papers outside mainland China. */
export const ABROAD: readonly Source[] = [
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
    head: `${meta('og:site_name', '纽约时报中文网')}<meta name="byline" content="王小明">`,
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
];
