/** What we know about a site; every field only helps, the general rules work without it; an empty selector finds nothing. */
export interface Site {
  /** Host without `www.`; it stands for its subdomains too. */
  readonly host: string;
  /** Only addresses whose path begins so: a broadcaster has one section per language. */
  readonly path: string;
  /** Name of the source as readers know it. */
  readonly source: string;
  /** Minutes east of UTC of dates written without a zone. */
  readonly zone: number | null;
  /** Selector of the article's text. */
  readonly body: string;
  /** Selector of blocks inside the text that are not part of it. */
  readonly remove: string;
  readonly author: string;
  readonly date: string;
  /** Of a platform on which others publish: selector of the publication's name, or nothing where structured data have it. Null for a medium. */
  readonly publication: string | null;
}

/** Minutes east of UTC in China, Hong Kong, Taiwan and Singapore. */
const CHINA = 480;

type Row = readonly [
  hosts: string,
  source: string,
  zone: number | null,
  body?: string,
  remove?: string,
  author?: string,
  date?: string,
  publication?: string,
];

/** A host may bring its path. A longer host wins over a shorter one, so `cn.nytimes.com` may differ from `nytimes.com`. */
const ROWS: readonly Row[] = [
  // broadcasters in Chinese
  // the lead stands before .t-content__body: the general rules find both
  ['rfi.fr/cn/', '法广', null, '', '.o-self-promo,.m-interstitial,.o-ad-container,.m-em-flash'],
  ['voachinese.com voacantonese.com', '美国之音', null, '#article-content .wsw', '.media-block,.also-read,.wsw__embed--related'],
  ['bbc.com/zhongwen/ bbc.co.uk/zhongwen/', 'BBC 中文', null],
  ['dw.com/zh', '德国之声', null],
  ['rfa.org/mandarin', '自由亚洲电台', null, '#storytext'],
  ['cn.nytimes.com', '纽约时报中文网', CHINA, '.article-body', '', '.byline-item .author-name,address[rel="author"]'],
  // Hong Kong, Taiwan, Singapore
  ['zaobao.com zaobao.com.sg', '联合早报', CHINA],
  [
    'cna.com.tw',
    '中央社',
    CHINA,
    '.centralContent .paragraph',
    '.moreArticle,.articlekeywordGroup,.SubscriptionInner,.media.anchor',
  ],
  ['theinitium.com', '端传媒', CHINA],
  // mainland China
  ['xinhuanet.com news.cn', '新华网', CHINA, '#detail,#p-detail,#detailContent'],
  ['people.com.cn people.cn', '人民网', CHINA, '.rm_txt_con,.box_con,#rwb_zw', '.edit,.paper_num'],
  ['sina.com.cn sina.cn', '新浪', CHINA, '#artibody,#article', '.show_author,.article-notice,.appendQr_wrap,.statement'],
  ['163.com', '网易', CHINA, '#endText,.post_body', '.ep-source,.post_statement,.gg200x300', '', '.post_info,.post_time_source'],
  ['qq.com', '腾讯', CHINA, '#Cnt-Main-Article-QQ,.content-article,.rich_media_content'],
  [
    'mp.weixin.qq.com',
    '微信公众号',
    CHINA,
    '#js_content',
    '',
    '#js_author_name,#meta_content>span.rich_media_meta_text,#js_name',
    '#publish_time',
    '#js_name',
  ],
  ['sohu.com', '搜狐', CHINA, '#mp-editor,article.article', '#backsohucom,.statement', '', '#news-time'],
  ['ifeng.com', '凤凰网', CHINA],
  ['thepaper.cn', '澎湃新闻', CHINA],
  ['guancha.cn', '观察者网', CHINA, '.all-txt'],
  // their pages do not say whose they are
  ['huanqiu.com', '环球网', CHINA],
  ['chinanews.com.cn chinanews.com', '中国新闻网', CHINA],
  ['cctv.com cctv.cn', '央视网', CHINA],
  ['toutiao.com', '今日头条', CHINA],
  ['baijiahao.baidu.com', '百家号', CHINA],
  // platforms
  ['matters.town matters.news', 'Matters', null],
  ['medium.com', 'Medium', null, '', '.speechify-ignore', '', '', '[data-testid="publicationName"]'],
  ['substack.com', 'Substack', null, '.available-content .body', '.subscription-widget-wrap,.subscribe-widget', '', '', ''],
];

export const SITES: readonly Site[] = ROWS.flatMap(
  ([hosts, source, zone, body = '', remove = '', author = '', date = '', publication = null]) =>
    hosts.split(' ').map((address): Site => {
      const [host = '', ...path] = address.split('/');
      return { host, path: `/${path.join('/')}`, source, zone, body, remove, author, date, publication };
    }),
);

/** The row for an address, the most specific host first; null for a site we do not know. */
export function siteOf(address: string): Site | null {
  if (!URL.canParse(address)) return null;
  const { hostname, pathname } = new URL(address);
  const path = pathname.replace(/\/{2,}/g, '/'); // RFI's own links have two slashes
  let best: Site | null = null;
  for (const site of SITES) {
    const fits = (hostname === site.host || hostname.endsWith(`.${site.host}`)) && path.startsWith(site.path);
    if (fits && site.host.length > (best?.host.length ?? 0)) best = site;
  }
  return best;
}
