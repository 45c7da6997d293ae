import { jsonLd, meta } from './page.ts';
import { type Source, TITLE } from './sources.ts';

/** Pages in the way of papers and portals of mainland China, and of platforms. */
export const CHINA: readonly Source[] = [
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
    platform: '微信公众号',
    source: '示例读书会',
    author: '王小明',
    date: '2024-03-05T04:30:00.000Z',
    zone: 480,
    head: meta('og:title', TITLE) + meta('og:site_name', '微信公众平台') + meta('og:article:author', '王小明'),
    body: '<div class="rich_media_area_primary"><h1 class="rich_media_title" id="activity-name">TITLE</h1><div id="meta_content" class="rich_media_meta_list"><span class="rich_media_meta rich_media_meta_text" id="js_author_name">王小明</span><span class="rich_media_meta rich_media_meta_nickname" id="profileBt"><a id="js_name">示例读书会</a></span><span id="meta_content_hide_info"><em id="publish_time" class="rich_media_meta rich_media_meta_text">2024年3月5日 12:30</em></span></div><div class="rich_media_content" id="js_content">TEXT</div></div>',
    renamed: { source: '微信公众号' },
  },
  {
    url: 'https://mp.weixin.qq.com/s/AbCdEfGh12',
    lang: 'zh-CN',
    platform: '微信公众号',
    source: '示例读书会',
    author: '老张',
    date: '2024-03-05T04:30:00.000Z',
    zone: 480,
    head: meta('og:title', TITLE) + meta('og:site_name', '微信公众平台'),
    body: '<div class="rich_media_area_primary"><h1 class="rich_media_title" id="activity-name">TITLE</h1><div id="meta_content" class="rich_media_meta_list"><span id="copyright_logo" class="rich_media_meta icon_appmsg_tag">原创</span><span class="rich_media_meta rich_media_meta_text">老张</span><span class="rich_media_meta rich_media_meta_nickname" id="profileBt"><a id="js_name"> 示例读书会 </a></span><em id="publish_time" class="rich_media_meta rich_media_meta_text">2024年3月5日 12:30</em></div><div class="rich_media_content" id="js_content">TEXT</div></div>',
    renamed: { source: '微信公众号', author: '微信公众号' },
  },
  {
    url: 'https://www.sohu.com/a/123456789_120123456',
    lang: 'zh-CN',
    source: '搜狐',
    author: '示例晚报',
    date: '2024-03-05T04:30:00.000Z',
    zone: 480,
    head: `<meta name="mediaid" content="示例晚报">${meta('og:release_date', '2024-03-05 12:30')}`,
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
    url: 'https://medium.com/hill-city/ferry-a1b2c3d4e5f6',
    lang: 'zh-Hant',
    platform: 'Medium',
    source: 'Hill City',
    author: 'Ann Archer',
    date: '2024-03-05T04:30:00.000Z',
    zone: 0,
    head:
      meta('og:title', TITLE) +
      meta('og:site_name', 'Medium') +
      meta('article:published_time', '2024-03-05T04:30:00.000Z') +
      '<meta name="author" content="Ann Archer">',
    body: '<article><div><h1 class="pw-post-title">TITLE</h1><div class="speechify-ignore"><a data-testid="authorName" href="/@ann">Ann Archer</a><p>Follow</p><a data-testid="publicationName" href="/hill-city"><p>Hill City</p></a><span data-testid="storyPublishDate">Mar 5, 2024</span><p>--</p><p>2</p></div>TEXT</div></article>',
  },
  {
    url: 'https://hillcity.substack.com/p/ferry',
    lang: 'zh',
    platform: 'Substack',
    source: 'Hill City',
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
