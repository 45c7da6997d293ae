import { bodyOf, by, html, iso, ld, meta, one, type System, stamp, ul, utc } from './parts';

// Boards, question pages and smaller papers in Chinese.

const at = (
  language: System['language'],
  name: string,
  url: string,
  page: System['page'],
  more: Partial<System> = {},
): System => ({ ...{ name, url, language, zone: 480 }, page, ...more });
const SAID = '我三十年来每天都走这座桥，它要是拆了我会非常想念它的，真的。栏杆还是我父亲做的。';

export const CHINESE_BOARDS: readonly System[] = [
  at(
    'tw',
    '批踢踢型',
    'https://www.ptt-like.example/bbs/Gossiping/M.1741070000.A.1AB.html',
    (s) =>
      html(
        s,
        `<title>${s.title} - 看板 Valley - 批踢踢實業坊</title><meta property="og:title" content="${s.title}"><meta property="og:site_name" content="Ptt 批踢踢實業坊"><meta name="description" content="${s.lead}">`,
        `<div id="topbar-container"><a href="/">批踢踢實業坊</a> › <a href="/bbs/Valley">看板 Valley</a></div><div id="main-container"><div id="main-content" class="bbs-screen bbs-content"><div class="article-metaline"><span class="article-meta-tag">作者</span><span class="article-meta-value">${s.authors[0]}</span></div><div class="article-metaline-right"><span class="article-meta-tag">看板</span><span class="article-meta-value">Valley</span></div><div class="article-metaline"><span class="article-meta-tag">標題</span><span class="article-meta-value">${s.title}</span></div><div class="article-metaline"><span class="article-meta-tag">時間</span><span class="article-meta-value">Tue Mar  4 ${stamp(s, 'HH:mm')}:09 2025</span></div>\n${s.lead}<br><br>${bodyOf(s, { p: (t) => `${t}<br><br>`, h2: (t) => `<h2>${t}</h2>`, quote: (t) => `${t}<br><br>`, list: (items) => items.map((i) => `${i}<br><br>`).join(''), figure: (src) => `<a href="${src}">${src}</a><div class="richcontent"><img src="${src}"></div><br>` })}<span class="f2">※ 發信站: 批踢踢實業坊(ptt.cc), 來自: 1.2.3.4 (臺灣)</span><br><span class="f2">※ 文章網址: <a href="https://www.ptt-like.example/bbs/x.html">https://www.ptt-like.example/bbs/x.html</a></span><br><div class="push"><span class="push-tag">推</span><span class="push-userid">river</span><span class="push-content">: 早就該修了</span><span class="push-ipdatetime"> 03/04 15:20</span></div><div class="push"><span class="push-tag">噓</span><span class="push-userid">stone</span><span class="push-content">: 又要花錢</span><span class="push-ipdatetime"> 03/04 15:21</span></div></div></div>`,
      ),
    { silent: ['image', 'caption', 'author', 'date'], most: 5 },
  ),
  at('tw', '公視型', 'https://news.gongshi-like.example/article/740123', (s) =>
    html(
      s,
      `<title>${s.title} ｜ 河谷新聞網 VNN</title><meta property="og:title" content="${s.title} ｜ 河谷新聞網 VNN"><meta property="og:site_name" content="VNN 河谷新聞網"><meta property="og:image" content="${s.image}"><meta name="description" content="${s.lead}">${ld(s, { datePublished: iso(s) })}`,
      `<header><a href="/">河谷新聞網</a></header><main><div class="breadcrumb"><a href="/c">生活</a></div><h1 class="article-title">${s.title}</h1><div class="maintype-wapper"><span class="text-nowrap">發布時間：<time>${stamp(s, 'YYYY-MM-DD HH:mm')}</time></span><span>更新時間：<time>2025-03-04 23:59</time></span><div class="article-reporter"><span><a href="/r/1">${by(s, ' ')}</a></span><span>／綜合報導</span></div></div><div class="video"><iframe src="https://www.youtube.com/embed/x"></iframe></div><div class="articleimg"><p>${s.lead}</p></div><div class="post-article text-align-left">${bodyOf(s, { figure: (src, c) => `<figure class="image"><img src="${src}"><figcaption>${c}（圖／河谷電視台）</figcaption></figure>` })}</div><ul class="tag-list list-unstyled"><li><a href="/t">橋</a></li></ul><div class="report-issue"><p>如果您發現報導有誤，請告訴我們</p><a>回報</a></div><div class="relative"><h3>相關議題</h3>${ul(s)}</div></main>`,
    ),
  ),
  at(
    'tw',
    '報導者型',
    'https://www.baodaozhe-like.example/a/valley-bridge',
    (s) =>
      html(
        s,
        `${meta(s, { separator: ' - ', site: '河谷報導者', time: iso(s) })}`,
        `<div id="root"><nav><a href="/">河谷報導者</a></nav><article><div class="leading"><figure><img src="${s.image}"><figcaption>${s.words.caption}（攝影／周雁）</figcaption></figure><div class="head"><a href="/topics/x">河上的事</a><h1>${s.title}</h1><h2 class="sub"></h2></div></div><div class="meta"><div class="date">${stamp(s, 'YYYY/M/D')}</div><div class="authors"><span>文字</span><a href="/author/1">${by(s, '</a><a href="/author/2">')}</a><span>攝影</span><a href="/author/3">周雁</a></div><div class="tools"><button>字級</button><button>加入書籤</button></div></div><div class="intro"><p>${s.lead}</p></div><section class="body">${bodyOf(s, { piece: (t) => `<div class="content-blocks">${t}</div>`, figure: (src, c) => `<figure><picture><img src="${src}"></picture><figcaption>${c}（攝影／周雁）</figcaption></figure>`, between: [`<div class="newsletter"><p>深度求真 眾聲同行</p><p>獨立的精神，是自由思想的條件。獨立的媒體，才能守護公共領域。</p><a href="/donate">贊助我們</a></div>`] })}</section><div class="license"><p>本文依CC創用姓名標示-非商業性-禁止改作授權條款釋出</p></div><div class="related"><h3>相關文章</h3>${ul(s)}</div></article></div>`,
      ),
    { silent: ['author'] },
  ),
  at(
    'tw',
    '上報型',
    'https://www.shangbao-like.example/news_info.php?Type=24&SerialNo=221234',
    (s) =>
      html(
        s,
        `<title>${s.title} -- 河谷上報 / 調查</title><meta property="og:title" content="${s.title} -- 河谷上報 / 調查"><meta property="og:site_name" content="河谷上報"><meta property="og:image" content="${s.image}"><meta name="description" content="${s.lead}">`,
        `<div id="header"><a href="/">河谷上報</a></div><div id="main"><div id="news-info"><div class="label"><a href="/24">調查</a></div><h2 id="ArticleTitle">${s.title}</h2><div class="author"><a href="/a">${by(s, '</a>、<a href="/b">')}</a> ${stamp(s, 'YYYY年MM月DD日 HH:mm')}:00</div><div class="top"><img src="${s.image}" alt="${s.words.caption}"><div>${s.words.caption}。（河谷社）</div></div><div class="editor"><p>${s.lead}</p>${bodyOf(s, { figure: (src, c) => `<div class="photo"><img src="${src}"><p>${c}</p></div>`, between: [`<p><a href="/other/teaser-0"><strong>【熱門新聞】${s.words.teasers[0]}</strong></a></p>`] })}<p>（責任編輯：周雁）</p><p>&nbsp;</p><p><strong>熱門影音</strong></p></div><div id="tags">【延伸閱讀】${ul(s)}</div></div></div>`,
      ),
    { silent: ['caption'] },
  ),
  at(
    'tw',
    '央廣型',
    'https://www.yangguang-like.example/news/view/id/2241234',
    (s) =>
      html(
        s,
        `<title>${s.title} - 新聞 - 河谷廣播電臺</title><meta property="og:title" content="${s.title} - 新聞 - Valley 河谷廣播電臺"><meta property="og:image" content="${s.image}"><meta name="description" content="${s.lead}">`,
        `<header><a href="/">河谷廣播電臺</a></header><section class="main"><section class="share-block"><a>分享</a></section><h1>${s.title}</h1><section class="date-block"><ul class="date"><li>時間：${stamp(s, 'YYYY-MM-DD HH:mm')}</li><li>新聞引據：採訪</li><li>撰稿編輯：${by(s, '、')}</li></ul></section><section class="pic"><figure><img src="${s.image}"><figcaption>${s.words.caption}。(資料照)</figcaption></figure></section><article><p>${s.lead}</p>${bodyOf(s, { figure: (src, c) => `<figure><img src="${src}"><figcaption>${c}</figcaption></figure>` })}</article><section class="tag-block"><a href="/t">橋</a></section><div class="related-news"><h4>相關新聞</h4>${ul(s)}</div></section>`,
      ),
    { silent: ['author'] },
  ),
  at(
    'tw',
    '鄉公所',
    'https://www.valley-gov.example/cp.aspx?n=12345',
    (s) =>
      html(
        s,
        `<title>河谷鄉公所-${s.title}</title><meta name="DC.Title" content="${s.title}"><meta name="DC.Creator" content="河谷鄉公所">`,
        `<div class="accesskey"><a href="#C" accesskey="C">:::</a></div><div class="header"><h1 class="logo"><a href="/">河谷鄉公所</a></h1></div><div class="path"><a href="/">首頁</a> / <a href="/n">最新消息</a></div><div class="page-content"><div class="tools"><a>友善列印</a><a>轉寄</a><span>字級：</span><a>小</a><a>中</a><a>大</a></div><h2>${s.title}</h2><ul class="info"><li>發布日期：${Number(stamp(s, 'YYYY')) - 1911}-${stamp(s, 'MM-DD')}</li><li>發布單位：建設課</li><li>點閱數：1023</li></ul><div class="essay"><div class="p"><p>${s.lead}</p>${bodyOf(s, { figure: (src, c) => `<figure><img src="${src}" alt="${c}"></figure>` })}</div></div><div class="back"><a href="/n">回上一頁</a></div><p>更新日期：${Number(stamp(s, 'YYYY')) - 1911}-03-20</p></div><footer>瀏覽人次：123456　著作權聲明</footer>`,
      ),
    { silent: ['image', 'author', 'minute', 'caption'] },
  ),
  at(
    'zh',
    '知乎回答型',
    'https://www.wenda-like.example/question/12345678/answer/987654321',
    (s) =>
      html(
        s,
        `<title>${s.title} - 河谷知乎</title><meta name="description" content="${s.lead}">`,
        `<div id="root"><div class="QuestionPage"><div class="QuestionHeader"><h1 class="QuestionHeader-title">${s.title}</h1><div class="NumberBoard"><button>关注者<strong>12</strong></button><button>被浏览<strong>1,023</strong></button></div></div><div class="Question-mainColumn"><div class="Card AnswerCard"><div class="QuestionAnswer-content"><div class="ContentItem AnswerItem"><div class="ContentItem-meta"><div class="AuthorInfo"><a class="UserLink-link" href="/p">${s.authors[0]}</a><div class="AuthorInfo-badgeText">河边的工程师</div></div><span class="Voters">12 人赞同了该回答</span></div><div class="RichContent RichContent--unescapable"><div class="RichContent-inner"><span class="RichText ztext CopyrightRichText-richText"><p>${s.lead}</p>${bodyOf(s, { figure: (src) => `<figure><img src="${src}" class="origin_image" width="1080"></figure>` })}</span></div><div class="ContentItem-time"><a href="/answer/1">发布于 ${stamp(s, 'YYYY-MM-DD HH:mm')}</a></div><div class="ContentItem-actions"><button>赞同 12</button><button>3 条评论</button><button>收藏</button></div></div></div></div></div><div class="Card MoreAnswers"><div class="List-headerText"><span>更多回答</span></div><div class="List-item"><div class="ContentItem AnswerItem"><div class="AuthorInfo"><a>别人</a></div><div class="RichContent"><span class="RichText ztext"><p>${SAID}</p></span></div></div></div></div></div><div class="Question-sideColumn"><div>相关推荐</div>${ul(s)}</div></div></div>`,
      ),
    { silent: ['image', 'author', 'date', 'caption'] },
  ),
  at(
    'zh',
    '雪球型',
    'https://xueqiu-like.example/1234567890/278123456',
    (s) =>
      html(
        s,
        `<title>${s.title} - 河谷雪球</title><meta name="description" content="${s.lead}">`,
        `<div id="app"><nav><a href="/">河谷雪球</a></nav><div class="container article__container"><article class="article__bd"><a class="avatar" href="/u"><img src="/a.jpg" width="48"></a><div class="article__bd__from"><a class="name" href="/u">${s.authors[0]}</a><a class="time" href="/1">发布于${stamp(s, 'YYYY-MM-DD HH:mm')}</a><span class="source">来自河谷</span></div><h1 class="article__bd__title">${s.title}</h1><div class="article__bd__detail"><p>${s.lead}</p>${bodyOf(s, { figure: (src) => `<p><img src="${src}" class="ke_img"></p>` })}</div><div class="article__bd__mark">风险提示：用户发表的所有文章仅代表个人观点，与河谷雪球无关。</div></article><div class="comment__container"><h3>全部讨论</h3><p>${SAID}</p></div></div></div>`,
      ),
    { silent: ['image', 'author', 'caption'] },
  ),
  at(
    'zh',
    '豆瓣小组型',
    'https://www.xiaozu-like.example/group/topic/301234567/',
    (s) =>
      html(
        s,
        `<title>${s.title}</title><meta name="description" content="${s.lead}">`,
        `<div id="wrapper"><div id="content"><div class="grid-16-8"><div class="article"><h1>${s.title}</h1><div class="topic-content clearfix" id="topic-content"><div class="user-face"><a href="/u"><img src="/a.jpg" width="48"></a></div><div class="topic-doc"><h3><span class="from">来自: <a href="/u">${s.authors[0]}</a></span> <span class="create-time color-green">${stamp(s, 'YYYY-MM-DD HH:mm')}:12</span></h3><div id="link-report"><div class="rich-content topic-richtext"><p>${s.lead}</p>${bodyOf(s, { figure: (src, c) => `<div class="image-container image-float-center"><div class="image-wrapper"><img src="${src}" width="600"></div><div class="image-caption-wrapper"><div class="image-caption">${c}</div></div></div>` })}</div></div></div></div><div class="sns-bar"><span>赞</span><span>收藏</span><span>转发</span></div><ul class="topic-reply" id="comments"><li><div class="reply-doc"><h4><a>河边人</a> 2025-03-04 23:50:00</h4><p class="reply-content">${SAID}</p></div></li></ul></div><div class="aside"><h2>最新讨论</h2>${ul(s)}</div></div></div></div>`,
      ),
    { silent: ['image', 'author', 'minute', 'caption'] },
  ),
  at(
    'zh',
    'RFA 新版',
    'https://www.rfa.org/mandarin/shehui/2025/03/04/new-bridge/',
    (s) =>
      html(
        s,
        `<title>${s.title} — 自由亚洲电台普通话 — RFA</title><meta property="og:title" content="${s.title}"><meta property="og:site_name" content="自由亚洲电台"><meta property="og:image" content="${s.image}"><meta name="description" content="${s.lead}">${ld(s, { datePublished: utc(s), author: s.authors.map((name) => ({ '@type': 'Person', name })) })}`,
        `<div id="fusion-app"><nav><a href="/mandarin">主页</a></nav><main><section class="article-header"><h1 class="b-headline">${s.title}</h1></section><figure class="b-lead-art"><img src="${s.image}"><figcaption>${s.words.caption} (河谷社)</figcaption></figure><div class="b-byline"><span>作者：</span><a href="/a">${by(s, '</a><span> 和 </span><a href="/b">')}</a></div><time class="b-date">${stamp(s, 'YYYY.MM.DD')}</time><article class="b-article-body"><p class="c-paragraph">${s.lead}</p>${bodyOf(s, { p: (t) => `<p class="c-paragraph">${t}</p>`, figure: (src, c) => `<div class="c-stack"><figure class="c-media-item"><img src="${src}"><figcaption class="c-media-item__fig-caption">${c} (河谷社)</figcaption></figure></div>`, between: [`<p class="c-paragraph"><a href="/other/teaser-1">${s.words.teasers[1]}</a></p>`] })}<p class="c-paragraph">责编：许书婷</p></article><section><h2>相关报道</h2>${ul(s)}</section></main></div>`,
      ),
    { zone: 0 },
  ),
  at(
    'zh',
    '网易号新版',
    'https://www.163.com/dy/article/JPQABCDE0512D3VJ.html',
    (s) =>
      html(
        s,
        `<title>${s.title}|桥梁|工程师|河谷_网易订阅</title><meta name="keywords" content="桥梁,河谷"><meta name="description" content="${s.lead}"><meta name="author" content="网易"><meta property="og:title" content="${s.title}|桥梁|工程师|河谷_网易订阅"><meta property="og:image" content="${s.image}"><meta property="article:published_time" content="${iso(s)}">`,
        `<div class="wrapper" id="container"><div class="post_main"><h1 class="post_title">${s.title}</h1><div class="post_info">${stamp(s, 'YYYY-MM-DD HH:mm')}:00　来源: <a href="/dy/media/T1.html" target="_blank">河谷观察</a>河谷 <a href="/r" class="post_jubao">举报</a></div><div class="post_share_wrap"><div class="post_share_body"><span>0</span><a>分享至</a></div></div><div id="content"><div class="post_body"><p>${s.lead}</p>${bodyOf(s, { figure: (src, c) => `<p class="f_center"><img src="${src}" alt=""><br>${c}</p>` })}</div><div class="creative_statement"></div><div class="post_statement"><p>特别声明：以上内容(如有图片或视频亦包括在内)为自媒体平台“网易号”用户上传并发布，本平台仅提供信息存储服务。</p><p>Notice: The content above (including the pictures and videos if any) is uploaded and posted by a user of NetEase Hao, which is a social media platform and only provides information storage services.</p></div></div><div class="post_recommends"><div class="post_recommends_titles">相关推荐</div>${one(s, (h, t) => `<h3><a href="${h}">${t}</a></h3>`)}</div><div class="tie-areas"><h2>热搜</h2>${ul(s)}</div></div></div>`,
      ),
    { silent: ['author', 'caption'] },
  ),
];
