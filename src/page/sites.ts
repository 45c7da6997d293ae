/** What we know about a site; every field only helps, the general rules work without it. */
export interface Site {
  /** Host without `www.`; it stands for its subdomains too. */
  readonly host: string;
  /** Only addresses whose path begins so: a broadcaster has one section per language. */
  readonly path?: string;
  /** Name of the source as readers know it. */
  readonly source: string;
  /** Minutes east of UTC of dates written without a zone. */
  readonly zone: number | null;
  /** Selector of the article's text. */
  readonly body?: string;
  /** Selector of blocks inside the text that are not part of it. */
  readonly remove?: string;
  readonly author?: string;
  readonly date?: string;
}

const CHINA = 480;

/** A longer host wins over a shorter one, so `cn.nytimes.com` may differ from `nytimes.com`. */
export const SITES: readonly Site[] = [
  // broadcasters in Chinese
  {
    host: 'rfi.fr',
    path: '/cn/',
    source: '法广',
    zone: null,
    body: '.t-content__body',
    remove: '.o-self-promo,.m-interstitial,.o-ad-container,.m-em-flash',
  },
  {
    host: 'voachinese.com',
    source: '美国之音',
    zone: null,
    body: '#article-content .wsw',
    remove: '.media-block,.also-read,.wsw__embed--related',
  },
  { host: 'voacantonese.com', source: '美国之音', zone: null, body: '#article-content .wsw', remove: '.media-block,.also-read' },
  { host: 'bbc.com', path: '/zhongwen/', source: 'BBC 中文', zone: null },
  { host: 'bbc.co.uk', path: '/zhongwen/', source: 'BBC 中文', zone: null },
  { host: 'dw.com', path: '/zh', source: '德国之声', zone: null },
  { host: 'rfa.org', path: '/mandarin', source: '自由亚洲电台', zone: null, body: '#storytext' },
  {
    host: 'cn.nytimes.com',
    source: '纽约时报中文网',
    zone: CHINA,
    body: '.article-body',
    author: '.byline-item .author-name,address[rel="author"]',
  },
  // Hong Kong, Taiwan, Singapore
  { host: 'zaobao.com', source: '联合早报', zone: CHINA },
  { host: 'zaobao.com.sg', source: '联合早报', zone: CHINA },
  {
    host: 'cna.com.tw',
    source: '中央社',
    zone: CHINA,
    body: '.centralContent .paragraph',
    remove: '.moreArticle,.articlekeywordGroup,.SubscriptionInner,.media.anchor',
  },
  { host: 'theinitium.com', source: '端传媒', zone: CHINA },
  // mainland China
  { host: 'xinhuanet.com', source: '新华网', zone: CHINA, body: '#detail,#p-detail' },
  { host: 'news.cn', source: '新华网', zone: CHINA, body: '#detail,#detailContent' },
  { host: 'people.com.cn', source: '人民网', zone: CHINA, body: '.rm_txt_con,.box_con,#rwb_zw', remove: '.edit,.paper_num' },
  { host: 'people.cn', source: '人民网', zone: CHINA, body: '.rm_txt_con,.box_con,#rwb_zw', remove: '.edit,.paper_num' },
  {
    host: 'sina.com.cn',
    source: '新浪',
    zone: CHINA,
    body: '#artibody,#article',
    remove: '.show_author,.article-notice,.appendQr_wrap,.statement',
  },
  { host: 'sina.cn', source: '新浪', zone: CHINA },
  {
    host: '163.com',
    source: '网易',
    zone: CHINA,
    body: '#endText,.post_body',
    remove: '.ep-source,.post_statement,.gg200x300',
    date: '.post_info,.post_time_source',
  },
  { host: 'qq.com', source: '腾讯', zone: CHINA, body: '#Cnt-Main-Article-QQ,.content-article,.rich_media_content' },
  {
    host: 'mp.weixin.qq.com',
    source: '微信公众号',
    zone: CHINA,
    body: '#js_content',
    author: '#js_author_name,#js_name',
    date: '#publish_time',
  },
  {
    host: 'sohu.com',
    source: '搜狐',
    zone: CHINA,
    body: '#mp-editor,article.article',
    remove: '#backsohucom,.statement',
    date: '#news-time',
  },
  { host: 'ifeng.com', source: '凤凰网', zone: CHINA },
  { host: 'thepaper.cn', source: '澎湃新闻', zone: CHINA },
  { host: 'guancha.cn', source: '观察者网', zone: CHINA, body: '.all-txt' },
  // platforms
  { host: 'matters.town', source: 'Matters', zone: null },
  { host: 'matters.news', source: 'Matters', zone: null },
  { host: 'medium.com', source: 'Medium', zone: null },
  {
    host: 'substack.com',
    source: 'Substack',
    zone: null,
    body: '.available-content .body',
    remove: '.subscription-widget-wrap,.subscribe-widget',
  },
];

/** The row for an address, the most specific host first; null for a site we do not know. */
export function siteOf(address: string): Site | null {
  if (!URL.canParse(address)) return null;
  const { hostname, pathname } = new URL(address);
  let best: Site | null = null;
  for (const site of SITES) {
    const fits = (hostname === site.host || hostname.endsWith(`.${site.host}`)) && pathname.startsWith(site.path ?? '/');
    if (fits && site.host.length > (best?.host.length ?? 0)) best = site;
  }
  return best;
}
