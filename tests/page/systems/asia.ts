import { bodyOf, by, cards, day, html, iso, ld, links, meta, one, type System, stamp, ul, utc } from './parts';

// Japan and Korea.

const at = (name: string, url: string, language: 'ja' | 'ko', page: System['page'], more: Partial<System> = {}): System => ({
  ...{ name, url, language, zone: 540 },
  page,
  ...more,
});

export const ASIA: readonly System[] = [
  at(
    'Yahoo!ニュース',
    'https://news.yahoo.example/articles/0a1b2c3d',
    'ja',
    (s) =>
      html(
        s,
        `<title>${s.title}（${s.words.site}） - Yahoo!ニュース</title><meta property="og:title" content="${s.title}（${s.words.site}） - Yahoo!ニュース"><meta property="og:image" content="${s.image}"><meta name="description" content="${s.lead}">${ld(s, { author: { '@type': 'Organization', name: s.words.site } })}`,
        `<div id="wrapper"><header id="msthd"><a href="/">Yahoo!ニュース</a></header><div id="contents"><div id="contentsWrap"><article id="uamods" class="sc-54nboa-0"><header class="sc-uzndf7-0"><h1 class="sc-uzndf7-1">${s.title}</h1><div class="sc-uzndf7-3"><div class="sc-uzndf7-4"><p class="sc-uzndf7-5"><time>${stamp(s, 'M/D')}(火) <!-- -->${stamp(s, 'HH:mm')}</time><span>配信</span></p><div><button><span>12</span><span>コメント12件</span></button></div></div><a class="sc-1b" href="/media/x"><span>${s.words.site}</span></a></div></header><section class="sc-1gjvus9-0"><div class="article_body highLightSearchTarget"><div class="sc-img"><figure><div><picture><img src="${s.image}" alt="${s.words.caption}"></picture></div><figcaption class="sc-cap">${s.words.caption}</figcaption></figure></div><div class="sc-54nboa-0"><p class="sc-54nboa-0 highLightSearchTarget">　${s.lead}</p></div>${bodyOf(s, { piece: (t) => `<div class="sc-54nboa-0">${t}</div>`, p: (t) => `<p class="sc-54nboa-0 yjSlinkDirectlink highLightSearchTarget">${t}</p>`, h2: (t) => `<h2 class="sc-h">${t}</h2>`, between: [`<div class="sc-rel"><p>【写真】${one(s, (h, t) => `<a href="${h}">${t}</a>`)}</p></div>`.slice(0, 0), '<div id="yads_article_middle"></div>'].slice(1) })}</div></section><div class="sc-more"><span>次ページは：接下来</span></div><section class="sc-rl"><h2>【関連記事】</h2>${ul(s)}</section><div class="sc-sup"><p>最終更新：<time>${stamp(s, 'M/D')}(火) ${stamp(s, 'HH:mm')}</time></p><a>${s.words.site}</a></div></article><section><h2>この記事に関する報告</h2></section><section id="yjnRanking"><h2>アクセスランキング</h2>${ul(s)}</section></div></div></div>`,
      ),
    { silent: ['author'] },
  ),
  at(
    'NHK',
    'https://nhk.example/news/html/20250304/k10014738.html',
    'ja',
    (s) =>
      html(
        s,
        `<title>${s.title} | NHK | 谷</title><meta property="og:title" content="${s.title} | NHK"><meta property="og:image" content="${s.image}"><meta name="description" content="${s.lead}">${ld(s, { author: { '@type': 'Organization', name: '日本放送協会' } })}`,
        `<header class="nhk-header"><a href="/news/">NHK NEWS WEB</a></header><main id="main"><article class="module module--detail module--detail-v3"><section class="module--detail-content"><header class="content--header"><div class="content--header-title"><h1 class="content--title"><span>${s.title}</span></h1></div><p class="content--date"><time datetime="${stamp(s, 'YYYY-MM-DDTHH:mm')}">${stamp(s, 'YYYY年M月D日 HH時mm分')}</time></p><div class="content--tags"><a href="/c">谷</a></div><ul class="content--share"><li>シェアする</li></ul></header><div class="content--thumb"><img src="${s.image}" alt=""></div><p class="content--summary">${s.lead}</p><div class="content--detail-more">${bodyOf(s, { piece: (t) => `<section class="content--body"><div class="body-text">${t}</div></section>`, h2: (t) => `</div></section><section class="content--body"><h2 class="body-title">${t}</h2><div class="body-text">`, figure: (src, c) => `<div class="body-img"><figure><img src="${src}"><figcaption>${c}</figcaption></figure></div>`, between: [`<div class="content--related-inline" aria-hidden="true"></div>`] })}</div></section><div class="module--share"><p>シェアする</p></div></article><section class="module--related"><h2>あわせて読みたい</h2>${cards(s, 'item', (h, t) => `<a href="${h}"><em class="title">${t}</em></a>`)}</section><section><h2>アクセスランキング</h2>${ul(s)}</section></main>`,
      ),
    { silent: ['author'] },
  ),
  at('朝日', 'https://asahi.example/articles/AST341234.html', 'ja', (s) =>
    html(
      s,
      `<title>${s.title}：${s.words.site}</title><meta property="og:title" content="${s.title}：${s.words.site}"><meta property="og:image" content="${s.image}"><meta name="description" content="${s.lead}">${ld(s, { isAccessibleForFree: false })}`,
      `<div id="root"><header><nav><a href="/">トップ</a></nav></header><div class="RcKw7"><main class="ZzzZ"><div class="y_Qv3"><div class="Hvlme"><h1>${s.title}</h1></div><div class="Jj4"><span class="H8KYB">${by(s, '</span><span class="H8KYB">')}</span><span class="UDj4P"><time datetime="${iso(s)}">${stamp(s, 'YYYY年M月D日 HH時mm分')}</time></span></div><ul class="share"><li>list</li><li>印刷する</li><li>メールで送る</li></ul></div><div class="w8Bsl"><figure><img src="${s.image}"><figcaption>${s.words.caption}=2025年3月4日、川村花子撮影</figcaption></figure></div><div class="nfyQp"><p>　${s.lead}</p>${bodyOf(s, { p: (t) => `<p>　${t}</p>`, figure: (src, c) => `<figure class="xN"><img src="${src}"><figcaption>${c}</figcaption></figure>`, between: [`<div class="Ad_inline"><p>[PR]</p></div>`, `<div class="PkW"><a class="relLink" href="${new URL(s.url).origin}/other/teaser-0"><span>${s.words.teasers[0]}</span></a></div>`] })}</div><div class="notPrint"><p>有料会員になると会員限定の有料記事もお読みいただけます。</p><a href="/join">今すぐ登録</a></div><div class="writer"><div><h2>この記事を書いた人</h2><a href="/w">${s.authors[0]}</a><span>谷支局</span><dl><dt>専門・関心分野</dt><dd>川、橋、町づくり</dd></dl></div></div><section class="rel"><h2>関連ニュース</h2>${ul(s)}</section></main></div></div>`,
    ),
  ),
  at('livedoorニュース', 'https://livedoor.example/article/detail/28123456/', 'ja', (s) =>
    html(
      s,
      `<title>${s.title} - ライブドアニュース</title><meta property="og:title" content="${s.title} - ライブドアニュース"><meta property="og:image" content="${s.image}"><meta name="description" content="${s.lead}">`,
      `<div id="header"><a href="/">ライブドアニュース</a></div><div id="main"><article class="articleDetail" itemscope itemtype="http://schema.org/Article"><header class="articleHead"><h1 class="articleTtl" itemprop="headline">${s.title}</h1><p class="articleMeta"><time class="articleDate" datetime="${stamp(s, 'YYYY-MM-DD HH:mm')}:00" itemprop="datePublished" content="${iso(s)}">${stamp(s, 'YYYY年M月D日 HH時mm分')}</time></p><ul class="snsBtn"><li><a>リンクを共有する</a></li></ul></header><div class="articleBody" itemprop="articleBody"><p class="articleImage"><img src="${s.image}" alt="${s.words.caption}"><span class="caption">${s.words.caption}</span></p><span itemprop="articleBody">${s.lead}<br><br>${bodyOf(s, { p: (t) => `${t}<br><br>`, h2: (t) => `<h2>${t}</h2>`, quote: (t) => `<blockquote>${t}</blockquote>`, figure: (src, c) => `<figure><img src="${src}"><figcaption>${c}</figcaption></figure>` })}</span></div><p class="articleVender"><a href="/v">提供社の記事一覧へ</a> <span itemprop="author">${by(s, '、')}</span></p><div class="articleRelate"><h2>関連記事</h2>${ul(s)}</div></article><div class="ranking"><h2>ランキング</h2>${ul(s)}</div></div>`,
    ),
  ),
  at(
    'note',
    'https://note.example/tani/n/n1a2b3c4d5e6f',
    'ja',
    (s) =>
      html(
        s,
        `<title>${s.title}｜${s.authors[0]}</title><meta property="og:title" content="${s.title}｜${s.authors[0]}"><meta property="og:image" content="${s.image}"><meta name="description" content="${s.lead}">${ld(s, { '@type': 'Article', author: { '@type': 'Person', name: s.authors[0], url: 'https://note.example/tani' } })}`,
        `<div id="__nuxt"><header class="o-navbar"><a href="/">note</a><button>ログイン</button><button>会員登録</button></header><main class="p-article"><article class="p-article__articleWrapper"><figure class="o-noteEyecatch"><a><img src="${s.image}" alt="見出し画像" width="1280"></a></figure><div class="p-article__content"><h1 class="o-noteContentHeader__title">${s.title}</h1><div class="o-noteContentHeader__status"><div class="o-noteLikeV3"><button>12</button></div></div><div class="o-noteContentHeader__info"><a href="/tani" class="o-noteContentHeader__avatar"><img src="/a.png" width="40"></a><div class="o-noteContentHeader__name"><a href="/tani">${s.authors[0]}</a></div><div class="o-noteContentHeader__date"><time datetime="${utc(s)}">${stamp(s, 'YYYY年M月D日 HH:mm')}</time></div></div><div class="p-article__body"><div class="note-common-styles__textnote-body" data-name="body"><p name="a1" id="a1">${s.lead}</p>${bodyOf(s, { p: (t) => `<p name="b" id="b${t.length}">${t}</p>`, h2: (t) => `<h2 name="c" id="c" tabindex="-1">${t}</h2>`, quote: (t) => `<figure name="d" id="d"><blockquote><p name="e" id="e">${t}</p></blockquote><figcaption></figcaption></figure>`, figure: (src, c) => `<figure name="f" id="f"><a href="${src}"><img src="${src}" alt="画像" width="620" height="413"></a><figcaption>${c}</figcaption></figure>`, between: [`<figure name="g" id="g" data-src="/x" embedded-service="note" embedded-content-key="e1"><div class="external-article-widget">${one(s, (h, t) => `<a href="${h}" class="external-article-widget-link"><strong class="external-article-widget-title">${t}</strong><em class="external-article-widget-description">町のみなさんに聞いた話をまとめました。</em><em class="external-article-widget-url">note.example</em></a>`)}</div></figure>`].slice(1) })}</div></div></div><div class="p-article__footer"><div class="p-article__tags"><ul><li><a href="/hashtag/橋">#橋</a></li></ul></div><div class="o-noteSupport"><p>いいなと思ったら応援しよう！</p><button>チップで応援する</button></div><div class="o-creatorProfile"><a href="/tani">${s.authors[0]}</a><button>フォロー</button><p>川と橋と、そのそばに住む人たちのことを書いています。</p></div></div></article><section class="o-related"><h2>こちらもおすすめ</h2>${cards(s, 'm-noteItem', (h, t) => `<h3><a href="${h}">${t}</a></h3>`)}</section></main></div>`,
      ),
    { silent: ['author'] },
  ),
  at(
    'はてなブログ',
    'https://tani.hatenablog.example/entry/2025/03/04/101500',
    'ja',
    (s) =>
      html(
        s,
        `${meta(s, { separator: ' - ', time: utc(s) })}<script type="application/ld+json">${JSON.stringify({ '@context': 'http://schema.org', '@type': 'Article', dateModified: iso(s), datePublished: iso(s), description: s.lead, headline: s.title, image: [s.image] })}</script>`,
        `<div id="globalheader-container"></div><div id="container"><div id="container-inner"><header id="blog-title"><h1 id="title"><a href="/">${s.words.site}</a></h1><h2 id="blog-description">川のそばから</h2></header><div id="content"><div id="content-inner"><div id="wrapper"><div id="main"><div id="main-inner"><article class="entry hentry test-hentry js-entry-article date-first autopagerize_page_element chars-1600 words-100 mode-markdown entry-odd" id="entry-1"><div class="entry-inner"><header class="entry-header"><div class="date entry-date first"><a href="/archive/2025/03/04" rel="nofollow"><time datetime="${utc(s).slice(0, 19)}Z" title="${utc(s)}"><span class="date-year">2025</span><span class="hyphen">-</span><span class="date-month">03</span><span class="hyphen">-</span><span class="date-day">04</span></time></a></div><h1 class="entry-title"><a href="${s.url}" class="entry-title-link bookmark">${s.title}</a></h1><div class="entry-categories categories"><a href="/c" class="entry-category-link">橋</a></div></header><div class="entry-content hatenablog-entry"><p>${s.lead}</p>${bodyOf(s, { h2: (t) => `<h3 id="${t}">${t}</h3>`, figure: (src, c) => `<figure class="figure-image figure-image-fotolife" title="${c}"><img src="${src}" width="1200" height="800" loading="lazy" class="hatena-fotolife" itemprop="image"><figcaption>${c}</figcaption></figure>`, between: [`<p><iframe src="https://hatenablog-parts.com/embed?url=x" title="x" class="embed-card embed-blogcard" scrolling="no" frameborder="0" style="display: block; width: 100%;"></iframe><cite class="hatena-citation"><a href="https://else.example/x">else.example</a></cite></p>`].slice(1) })}</div><footer class="entry-footer"><div class="entry-tags-wrapper"></div><p class="entry-footer-section track-inview-by-gtm"><span class="author vcard"><span class="fn" data-load-nickname="1" data-user-name="tani">${s.authors[0]}</span></span> <span class="entry-footer-time"><a href="${s.url}"><time datetime="${utc(s)}" class="updated">9日前</time></a></span></p><div class="social-buttons"><a>このエントリーをはてなブックマークに追加</a></div><div class="customized-footer"><div class="entry-footer-modules" id="entry-footer-secondary-modules"><div class="hatena-module hatena-module-related-entries"><div class="hatena-module-title">関連記事</div><ul class="related-entries">${links(s, (h, t) => `<li class="related-entries-item"><div class="urllist-title-link"><a class="related-entries-title" href="${h}">${t}</a></div><p class="related-entries-entry-body">町のみなさんに聞いた話を順にまとめました。次の会合は春です。</p></li>`)}</ul></div></div></div><div class="comment-box js-comment-box"><a class="leave-comment-title">コメントを書く</a></div></footer></div></article><div class="pager pager-permalink permalink"><span class="pager-prev"><a href="/p" rel="prev"><span class="pager-arrow">« </span>${s.words.teasers[0]}</a></span></div></div></div></div><aside id="box1"><div class="hatena-module hatena-module-profile"><div class="hatena-module-title">プロフィール</div></div></aside></div></div></div></div>`,
      ),
    { silent: ['author'] },
  ),
  at('네이버 뉴스', 'https://n.news.naver.example/mnews/article/001/0015241234', 'ko', (s) =>
    html(
      s,
      `<title>${s.title}</title><meta property="og:title" content="${s.title}"><meta property="og:image" content="${s.image}"><meta name="twitter:creator" content="${s.words.site}"><meta property="og:article:author" content="${s.words.site} | 네이버"><meta property="og:description" content="${s.lead}">`,
      `<div id="ct_wrap" class="ct_wrap"><div class="ct_scroll_wrapper"><div id="contents" class="newsct_wrapper"><div class="media_end_head go_trans _LAZY_LOADING_WRAP"><div class="media_end_head_top"><a href="/press/001" class="media_end_head_top_logo"><img src="/l.png" alt="${s.words.site}"></a></div><div class="media_end_head_title"><h2 id="title_area" class="media_end_head_headline"><span>${s.title}</span></h2></div><div class="media_end_head_info nv_notrans"><div class="media_end_head_info_datestamp"><div class="media_end_head_info_datestamp_bunch">입력<span class="media_end_head_info_datestamp_time _ARTICLE_DATE_TIME" data-date-time="${stamp(s, 'YYYY-MM-DD HH:mm')}:00">${stamp(s, 'YYYY.MM.DD.')} 오후 ${stamp(s, 'HH:mm')}</span></div><a href="#" class="media_end_head_origin_link">기사원문</a></div><div class="media_end_head_journalist"><em class="media_end_head_journalist_name">${s.authors.map((n) => `${n} 기자`).join('</em><em class="media_end_head_journalist_name">')}</em></div><div class="media_end_head_info_variety_cmtcount"><a href="#">12 댓글</a></div></div></div><div id="contents_in" class="newsct_body"><div id="newsct_article" class="newsct_article _article_body"><article id="dic_area" class="go_trans _article_content"><strong class="media_end_summary">${s.lead}</strong><br><br><span class="end_photo_org"><div class="nbd_im_w _LAZY_LOADING_WRAP"><div class="nbd_a _LAZY_LOADING_ERROR_HIDE"><img id="img1" data-src="${s.image}" class="_LAZY_LOADING"></div></div><em class="img_desc">${s.words.caption} 계곡일보</em></span>${bodyOf(s, { p: (t) => `${t}<br><br>`, h2: (t) => `<h2>${t}</h2>`, quote: (t) => `${t}<br><br>`, list: (items) => items.map((i) => `${i}<br><br>`).join(''), figure: (src, c) => `<span class="end_photo_org"><div class="nbd_im_w"><div class="nbd_a"><img data-src="${src}" class="_LAZY_LOADING"></div></div><em class="img_desc">${c}</em></span>` })}</article></div><div class="byline"><p class="byline_p"><span class="byline_s">${by(s, ', ')} (dl@example.org)</span></p></div><p class="c_text">Copyright ⓒ ${s.words.site}. All rights reserved. 무단 전재 및 재배포 금지.</p><div class="media_end_categorize"><em>이 기사는 언론사에서 <em>사회</em> 섹션으로 분류했습니다.</em></div><div class="media_journalistcard"><em class="name">${s.authors[0]} 기자</em><p>강과 다리를 취재합니다.</p><button>구독</button></div><div class="ends_addition"><h3>이 기사를 추천합니다</h3></div></div><div class="rank"><h3>${s.words.site} 헤드라인</h3>${ul(s)}</div></div></div></div>`,
    ),
  ),
  at(
    '다음 뉴스',
    'https://v.daum.example/v/20250304101501234',
    'ko',
    (s) =>
      html(
        s,
        `<title>${s.title}</title><meta property="og:title" content="${s.title}"><meta property="og:image" content="${s.image}"><meta name="description" content="${s.lead}"><meta property="og:regDate" content="${stamp(s, 'YYYYMMDDHHmm')}00"><meta property="og:article:author" content="${s.words.site}">`,
        `<div id="kakaoWrap"><header id="kakaoHead"><a href="/">다음뉴스</a></header><main id="kakaoContent"><article id="mArticle" class="inner_article"><div class="head_view"><em class="info_cp"><a class="link_cp">${s.words.site}</a></em><h3 class="tit_view">${s.title}</h3><div class="info_view"><span class="txt_info">${by(s, ', ')}</span><span class="txt_info">입력 <span class="num_date">${stamp(s, 'YYYY. M. D. HH:mm')}</span></span><button class="btn_cmt">12</button></div><div class="util_view"><button>번역 설정</button><button>글씨크기 조절하기</button></div></div><div class="news_view fs_type1" data-cloud="article_body"><div class="article_view" data-translation-body="true"><strong class="summary_view" data-translation="true">${s.lead}</strong><section dmcf-sid="a">${bodyOf(s, { p: (t) => `<p dmcf-pid="x" dmcf-ptype="general">${t}</p>`, figure: (src, c) => `<figure class="figure_frm origin_fig" dmcf-pid="y" dmcf-ptype="figure"><p class="link_figure"><img class="thumb_g_article" dmcf-mid="z" src="${src}"></p><figcaption class="txt_caption default_figure">${c}</figcaption></figure>` })}<p dmcf-pid="b" dmcf-ptype="general">${s.authors[0]} 기자 dl@example.org</p></section></div></div><div class="copyright"><p>Copyright © ${s.words.site}. 무단전재 및 재배포 금지.</p></div><div class="relate_news"><h4>관련기사</h4>${ul(s)}</div></article></main></div>`,
      ),
    { silent: ['author'] },
  ),
  at('Daily (Zeta)', 'https://zeta.example/news/articleView.html?idxno=201234', 'ko', (s) =>
    html(
      s,
      `<title>${s.title} - ${s.words.site}</title><meta property="og:title" content="${s.title} - ${s.words.site}"><meta property="og:image" content="${s.image}"><meta property="article:published_time" content="${iso(s)}"><meta property="dable:author" content="${by(s, ',')}"><meta name="description" content="${s.lead}">`,
      `<div id="user-wrap"><header id="user-header"><nav><a href="/">홈</a></nav></header><div id="user-container"><section id="section-view"><header class="article-view-header"><h3 class="heading">${s.title}</h3><div class="info-group"><article class="item"><ul class="infomation"><li><i class="icon-user-o"></i>${by(s, ', ')} 기자</li><li>승인 ${stamp(s, 'YYYY.MM.DD HH:mm')}</li><li>댓글 0</li></ul></article></div><div class="sns-wrap"><a>페이스북</a><a>기사공유하기</a></div></header><h4 class="subheading">${s.lead}</h4><div class="article-body"><div class="grid body"><article id="article-view-content-div" class="article-veiw-body view-page font-size17" itemprop="articleBody">${bodyOf(s, { figure: (src, c) => `<div style="text-align:center"><figure class="photo-layout image photo_1 float-center"><img src="${src}" width="600"><figcaption>${c}</figcaption></figure></div>` })}<p>${s.authors[0]} 기자 dl@example.org</p></article><div class="view-copyright">저작권자 © ${s.words.site} 무단전재 및 재배포 금지</div><div class="view-editors"><article><strong>${s.authors[0]} 기자</strong><a>다른기사 보기</a></article></div></div></div><section class="relation"><h4>관련기사</h4>${ul(s)}</section></section><aside><h4>인기기사</h4>${ul(s)}<p>${day(s, 'ko')}</p></aside></div></div>`,
    ),
  ),
];
