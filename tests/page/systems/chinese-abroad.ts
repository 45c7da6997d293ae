import { bodyOf, by, html, iso, ld, one, type System, stamp, ul } from './parts';

// Further papers, stations and blogs of Taiwan and Hong Kong.

const tw = (name: string, url: string, page: System['page'], more: Partial<System> = {}): System => ({
  ...{ name, url, language: 'tw', zone: 480 },
  page,
  ...more,
});

export const CHINESE_ABROAD: readonly System[] = [
  tw(
    '中時新聞網',
    'https://www.chinatimes.example/realtimenews/20250304001234-260407',
    (s) =>
      html(
        s,
        `<title>${s.title} - 政治 - 中時新聞網</title><meta name="description" content="${s.lead}"><meta property="og:title" content="${s.title} - 政治"><meta property="og:image" content="${s.image}"><meta property="og:site_name" content="中時新聞網"><meta name="pubdate" content="${iso(s)}">${ld(s, { author: { '@type': 'Person', name: by(s, '、') } })}`,
        `<header class="topbar"><a href="/">中時新聞網</a></header><div class="wrapper"><nav class="breadcrumbs-wrapper"><ol><li><a href="/">首頁</a></li></ol></nav><article class="article-box"><header class="article-header"><h1 class="article-title">${s.title}</h1></header><div class="article-wrapper"><div class="meta-info-wrapper"><div class="meta-info"><time datetime="${stamp(s, 'YYYY-MM-DD HH:mm')}"><span class="hour">${stamp(s, 'HH:mm')}</span><span class="date">2025/03/04</span></time><div class="source">中時新聞網</div><div class="author"><a href="/reporter/1">${by(s, '、')}</a></div></div><div class="social-bar"><a>字級設定：</a></div></div><div class="main-figure"><figure><div class="photo-container"><img class="photo" src="${s.image}"></div><figcaption>${s.words.caption}。（本報資料照）</figcaption></figure></div><div class="article-body"><p>${s.lead}</p>${bodyOf(s, { figure: (src, c) => `<figure><div class="photo-container"><img class="photo" src="${src}"></div><figcaption>${c}。（本報資料照）</figcaption></figure>`, between: [`<div class="ad" id="PC_InRead"></div>`, `<div class="promote-word">推薦閱讀：${one(s, (h, t) => `<a href="${h}">${t}</a>`)}</div>`] })}</div><div class="article-hash-tag"><span class="hash-tag"><a href="/tag/x">#桥</a></span></div><div class="donate-form"><p>發表意見</p><p>中時新聞網對留言系統使用者發布的文字、圖片或檔案保有片面修改或移除的權利。</p></div><section class="recommended-article"><h3>推薦閱讀</h3>${ul(s)}</section></div></article></div>`,
      ),
    { silent: [] },
  ),
  tw(
    '三立新聞網',
    'https://www.setn.example/News.aspx?NewsID=1621234',
    (s) =>
      html(
        s,
        `<title>${s.title} | 政治 | 三立新聞網 SETN.COM</title><meta name="description" content="${s.lead}"><meta property="og:title" content="${s.title} | 政治 | 三立新聞網 SETN.COM"><meta property="og:image" content="${s.image}"><meta property="article:published_time" content="${iso(s)}">`,
        `<form id="form1"><div id="wrapper"><header><a href="/">三立新聞網</a></header><div class="container" id="contFix"><div class="row"><div class="col-lg-9" id="newsContentLeft"><ul class="breadcrumb"><li><a href="/">新聞總覽</a></li></ul><h1 class="news-title-3">${s.title}</h1><div class="page-title-text"><time class="page_date">${stamp(s, 'YYYY/MM/DD HH:mm')}:00</time><span class="fontsize"><a>大</a><a>中</a><a>小</a></span></div><div id="ckuse"><article><div id="Content1"><p style="text-align:left">記者${by(s, '、')}／台北報導</p><p style="text-align: center;"><img alt="" src="${s.image}"></p><p style="text-align: center;"><span style="color:#0000cd"><strong>▲${s.words.caption}。（圖／資料照）</strong></span></p><p>${s.lead}</p>${bodyOf(s, { figure: (src, c) => `<p style="text-align: center;"><img alt="" src="${src}" style="width:600px"></p><p style="text-align: center;"><span style="color:#0000cd"><strong>▲${c}。（圖／資料照）</strong></span></p>`, between: [`<div class="ad_inread"></div>`] })}</div></article></div><div class="keyword page-keyword-area"><ul><li><a href="/k"><strong>橋</strong></a></li></ul></div><div class="extend"><h3>相關新聞</h3>${ul(s)}</div></div></div></div></div></form>`,
      ),
    { silent: [] },
  ),
  tw(
    'TVBS',
    'https://news.tvbs.example/politics/2798123',
    (s) =>
      html(
        s,
        `<title>${s.title}│TVBS新聞網</title><meta name="description" content="${s.lead}"><meta property="og:title" content="${s.title}│TVBS新聞網"><meta property="og:image" content="${s.image}">${ld(s, { author: { '@type': 'Person', name: by(s, '、') } })}`,
        `<header><a href="/">TVBS新聞網</a></header><main><div class="breadcrumb_box"><a href="/">首頁</a></div><div class="article_new"><div class="title_box"><h1 class="title">${s.title}</h1><div class="author">記者 <a href="/r/1">${by(s, '</a>、<a href="/r/2">')}</a> 報導<br>發佈時間：${stamp(s, 'YYYY/MM/DD HH:mm')}<br>最後更新時間：${stamp(s, 'YYYY/MM/DD HH:mm')}</div></div><div class="img_box"><div class="img"><img src="${s.image}"></div><div class="text">${s.words.caption}。（圖／TVBS）</div></div><div class="article_content" id="news_detail_div">${s.lead}<br><br>${bodyOf(s, { p: (t) => `${t}<br><br>`, h2: (t) => `<h2>${t}</h2>`, quote: (t) => `${t}<br><br>`, list: (items) => items.map((i) => `${i}<br><br>`).join(''), figure: (src, c) => `<div class="img"><img src="${src}" alt="${c}"></div><span class="endtext">${c}。（圖／TVBS）</span><br><br>` })}<div class="guangxuan"></div><strong>◤日本旅遊必買◢</strong><br><a href="https://ad.example/1">👉國際免稅店優惠券</a><br></div><div class="article_keyword"><a href="/k">#橋</a></div><div class="share_box"><p>分享</p></div><div class="news_list"><h2>延伸閱讀</h2>${ul(s)}</div></div></main>`,
      ).replace(/<strong>◤.*?<\/a><br>/, ''),
    { silent: ['caption'] },
  ),
  tw(
    '風傳媒',
    'https://www.storm.example/article/5323456',
    (s) =>
      html(
        s,
        `<title>${s.title}-風傳媒</title><meta name="description" content="${s.lead}"><meta property="og:title" content="${s.title}-風傳媒"><meta property="og:image" content="${s.image}"><meta property="article:published_time" content="${iso(s)}"><meta property="dable:author" content="${by(s, '、')}">`,
        `<div id="page_wrapper"><header><a href="/">風傳媒</a></header><div class="page_wrapper_inner"><div id="article_title_wrapper"><div class="breadcrumb"><a href="/">政治</a></div><h1 id="article_title">${s.title}</h1></div><div id="author_block"><div class="info_inner"><a class="link_author info_inner_content" href="/authors/1"><span class="info_author">${by(s, '、')}</span></a><span class="info_inner_content" id="info_time">${stamp(s, 'YYYY-MM-DD HH:mm')}</span><span>10234 人氣</span></div></div><div id="feature_img_wrapper"><div class="feature_img"><img id="feature_img" src="${s.image}"><div class="imgtxt">${s.words.caption}。（資料照，風傳媒攝）</div></div></div><article><div class="article_content_inner" id="CMS_wrapper"><p aid="1">${s.lead}</p>${bodyOf(s, { p: (t) => `<p aid="${t.length}">${t}</p>`, figure: (src, c) => `<div class="dnd-widget-wrapper context-cms_content_image type-image"><div class="dnd-atom-rendered"><img src="${src}" class="imagecache"></div><div class="dnd-caption-wrapper"><div class="meta">${c}。（風傳媒攝）</div></div></div>`, between: [`<div class="related_article_in_content"><div>相關報導：</div>${one(s, (h, t) => `<a href="${h}">${t}</a>`)}</div>`, `<div class="notify_wordings"><a>[啟動LINE推播]</a> 每日重大新聞通知</div>`] })}<div class="content_bottom"><a href="https://buy.example">本周最多人贊助文章</a></div></div></article><div id="tags_list_wrapepr"><span>關鍵字：</span><a class="tags">橋</a></div><div class="rec_article"><h4>風傳媒歡迎各界分享發聲，來稿請寄至 opinion@storm.example</h4></div><div class="hot"><h3>本日最多人贊助文章</h3>${ul(s)}</div></div></div>`,
      ).replace(/<div class="content_bottom">.*?<\/div>/, ''),
    { silent: [] },
  ),
  tw(
    '痞客邦',
    'https://valley.pixnet.example/blog/post/348123456',
    (s) =>
      html(
        s,
        `<title>${s.title} @ ${s.words.site} :: 痞客邦 ::</title><meta property="og:title" content="${s.title}"><meta property="og:image" content="${s.image}"><meta name="description" content="${s.lead}"><meta name="author" content="${s.authors[0]}">`,
        `<div id="pixnet-navbar-ad"></div><div id="body-div"><div id="container"><div id="header"><div id="banner"><h1><a href="/">${s.words.site}</a></h1><h2>河邊的筆記</h2></div></div><div id="main"><div id="content"><div id="article-area"><div id="article-box" class="clearfix"><div class="article" id="article-348123456"><div class="article-head"><ul class="author-views"><li class="publish"><span class="month">Mar</span> <span class="date">04</span> <span class="day">Tue</span> <span class="year">2025</span> <span class="time">${stamp(s, 'HH:mm')}</span></li><li class="title" id="article-348123456" data-site-category="x"><h2><a href="${s.url}">${s.title}</a></h2></li></ul></div><div class="article-body"><div class="article-content"><div class="article-content-inner" id="article-content-inner"><p>${s.lead}</p>${bodyOf(s, { figure: (src, c) => `<p><img title="${c}" src="${src}" alt="${c}" border="0"></p>` })}</div><div class="tag-container-parent"><p>文章標籤</p><div class="tag-container"><a class="tag" href="/t">橋</a></div></div><div class="article-keyword"></div><p class="total-share">全站熱搜</p></div></div><div class="article-footer"><p class="author-text">創作者介紹</p><div class="author-profile"><a class="author-profile__name">${s.authors[0]}</a><p class="author-profile__subtitle">${s.words.site}</p></div><ul class="post-actions"><li>${s.authors[0]} 發表在 <a>痞客邦</a> <a>留言</a>(0) 人氣(<span>102</span>)</li></ul></div></div></div></div></div><div id="links"><div class="box"><h4>近期文章</h4>${ul(s)}</div></div></div></div></div>`,
      ),
    { silent: ['author', 'caption'] },
  ),
  tw(
    'on.cc 東網',
    'https://hk.on.example/hk/bkn/cnt/news/20250304/bkn-20250304123456123-0304_00822_001.html',
    (s) =>
      html(
        s,
        `<title>${s.title}｜即時新聞｜港澳｜on.cc東網</title><meta name="description" content="${s.lead}"><meta property="og:title" content="${s.title}｜即時新聞｜港澳｜on.cc東網"><meta property="og:image" content="${s.image}">`,
        `<div id="wrapper"><div class="header"><a href="/">東網</a></div><div class="breadcrumb"><a href="/">港澳</a></div><div class="leftContent"><div class="topHeadline"><h1>${s.title}</h1></div><div class="dateAndAuthor"><span class="datetime">${stamp(s, 'YYYY年MM月DD日 HH:mm')}</span></div><div class="eventAndShare"><div class="share">分享：</div></div><div id="newsContent"><div class="breakingNewsContent"><div class="leadingVideo"><img src="${s.image}"><div class="photoCaption">${s.words.caption}。</div></div><div class="paragraph"><p>${s.lead}</p></div>${bodyOf(s, { piece: (t) => `<div class="paragraph">${t}</div>`, figure: (src, c) => `</div><div class="photo"><a href="${src}" title="${c}"><img src="${src}" alt="${c}"><div class="photoCaption">${c}。</div></a></div><div class="paragraph">`, between: [`<div class="ad_lrec"></div>`] })}</div></div><div class="relatedNews"><span>其他新聞</span>${ul(s)}</div></div></div>`,
      ),
    { silent: ['author'] },
  ),
];
