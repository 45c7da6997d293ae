import { bodyOf, by, cards, html, iso, ld, links, meta, type System, stamp, ul, utc } from './parts';
import type { Language } from './words';

// A dozen written after the mends of the others, to see how those carry.

const at = (
  name: string,
  url: string,
  language: Language,
  zone: number,
  page: System['page'],
  more: Partial<System> = {},
): System => ({
  ...{ name, url, language, zone },
  page,
  ...more,
});

export const FRESH: readonly System[] = [
  at('Newsweek', 'https://newsweek.example/new-bridge-2034567', 'en', -300, (s) =>
    html(
      s,
      `${meta(s)}${ld(s)}`,
      `<div id="app"><header><a href="/">${s.words.site}</a></header><main><div class="container-article main"><article class="article"><div class="article-header"><div class="title-overlay"><h1 class="title" itemprop="headline">${s.title}</h1></div><div class="byline"><div class="time"><span>Published</span> <time itemprop="datePublished" datetime="${iso(s)}">Mar 04, 2025 at ${stamp(s, 'HH:mm')} AM EST</time></div><div class="author"><span>By</span> <a href="/authors/x"><span itemprop="name">${by(s, '</span></a> and <a href="/authors/y"><span itemprop="name">')}</span></a></div><div class="author-job">Reporter</div></div></div><div class="article-content"><div class="article-body v_text paywall"><figure class="imgPhoto"><img src="${s.image}"><figcaption class="caption">${s.words.caption}. <span class="credit">Jo Field/AP</span></figcaption></figure><p>${s.lead}</p>${bodyOf(s, { figure: (src, c) => `<figure class="imgPhoto"><img src="${src}"><figcaption class="caption">${c} <span class="credit">AP</span></figcaption></figure>`, between: [`<div class="nl-widget"><div class="title">Your daily briefing of everything you need to know</div><form><input type="email"><button>Sign up now</button></form></div>`, `<div class="readmore"><h3>Read more</h3><ul>${links(s, (h, t) => `<li><a href="${h}">${t}</a></li>`)}</ul></div>`] })}<div class="update-contact"><em>Do you have a story we should be covering? Contact</em> <a href="mailto:x">x@newsweek.example</a>.</div></div></div><div class="topic-wrap"><h4>Request Reprint &amp; Licensing</h4></div></article></div></main></div>`,
    ),
  ),
  at('TechCrunch', 'https://tc.example/2025/03/04/new-bridge/', 'en', -480, (s) =>
    html(
      s,
      `${meta(s, { separator: ' | ', time: utc(s) })}${ld(s)}`,
      `<div class="wp-site-blocks"><header class="wp-block-techcrunch-global-header"><a href="/">${s.words.site}</a></header><main><div class="article-hero"><div class="article-hero__category"><a class="is-taxonomy-link" href="/c">Climate</a></div><h1 class="article-hero__title wp-block-post-title">${s.title}</h1><figure class="wp-block-post-featured-image"><img src="${s.image}"><figcaption><strong>Image Credits:</strong>Jo Field</figcaption></figure><div class="article-hero__authors"><div class="wp-block-tc23-author-card-name"><a class="wp-block-tc23-author-card-name__link" href="/author/x">${by(s, '</a></div><div class="wp-block-tc23-author-card-name"><a class="wp-block-tc23-author-card-name__link" href="/author/y">')}</a></div><div class="wp-block-post-date"><time datetime="${iso(s)}">${stamp(s, 'H:mm')} AM PST · March 4, 2025</time></div></div></div><div class="entry-content wp-block-post-content is-layout-constrained"><p id="speakable-summary" class="wp-block-paragraph">${s.lead}</p>${bodyOf(s, { p: (t) => `<p class="wp-block-paragraph">${t}</p>`, h2: (t) => `<h2 class="wp-block-heading" id="h">${t}</h2>`, figure: (src, c) => `<figure class="wp-block-image size-large"><img src="${src}"><figcaption class="wp-element-caption"><span class="wp-block-image__credits"><strong>Image Credits:</strong>${c}</span></figcaption></figure>`, between: [`<div class="wp-block-techcrunch-inline-cta inline-cta__wrapper"><div class="inline-cta__content"><h4>TechCrunch event</h4><p class="has-text-align-left">Save now through June 4 for the sessions</p><div class="inline-cta__location">Berkeley, CA | June 5</div><a href="/r">REGISTER NOW</a></div></div>`, `<div class="ad-unit"></div>`] })}</div><div class="tc23-post-relevant-terms"><h2>Topics</h2><a href="/t">bridges</a></div><div class="wp-block-tc23-author-card"><h3>${s.authors[0]}</h3><p>${s.authors[0]} is a senior reporter who covers what towns build.</p></div><section><h2>Most Popular</h2>${ul(s)}</section></main></div>`,
    ),
  ),
  at('RNZ', 'https://rnz.example/news/national/543210/new-bridge', 'en', 780, (s) =>
    html(
      s,
      `<title>${s.title} | ${s.words.site}</title><meta property="og:title" content="${s.title}"><meta property="og:image" content="${s.image}"><meta property="og:site_name" content="${s.words.site}"><meta name="description" content="${s.lead}"><meta property="article:published_time" content="${iso(s)}">`,
      `<header class="s-header"><a href="/">${s.words.site}</a></header><main><article class="article"><header class="article__header"><div class="article__meta"><a href="/news/national">New Zealand</a> / <span class="updated">${stamp(s, 'H:mm')} pm on 4 March 2025</span></div><div class="c-tool-bar"><a>Share this</a></div><h1>${s.title}</h1></header><div class="article__body"><div class="content_list-author"><div class="author-page-author-card"><div class="author-page-name"><a href="/authors/x">${by(s, '</a>, <a href="/authors/y">')}</a></div><div class="author-page-title">Reporter</div></div></div><div class="photo-captioned photo-captioned-full photo-cntr eight_col"><img src="${s.image}"><p class="photo-captioned__information"><span class="caption">${s.words.caption}</span> <span class="credit">Photo: <span class="credit-detail">Jo Field</span></span></p></div><p>${s.lead}</p>${bodyOf(s, { figure: (src, c) => `<div class="photo-captioned photo-captioned-half"><img src="${src}"><p class="photo-captioned__information"><span class="caption">${c}</span></p></div>`, between: [`<ul><li><p><strong><a href="/other/teaser-0">${s.words.teasers[0]}</a></strong></p></li></ul>`] })}<p><strong><em><a href="/nl">Sign up for Ngā Pitopito Kōrero</a>, a daily newsletter curated by our editors and delivered straight to your inbox every weekday.</em></strong></p></div><footer class="article__footer"><div class="tags"><a href="/t">Bridges</a></div><p>Copyright © 2025, Radio New Zealand</p></footer></article></main>`,
    ),
  ),
  at('Premium Times', 'https://premium.example/news/780123-new-bridge.html', 'en', 60, (s) =>
    html(
      s,
      `${meta(s, { time: iso(s) })}${ld(s)}`,
      `<div class="jeg_viewport"><div class="jeg_header"><a href="/">${s.words.site}</a></div><div class="jeg_content jeg_singlepage"><div class="jeg_breadcrumbs"><a href="/">Home</a></div><div class="entry-header"><h1 class="jeg_post_title">${s.title}</h1><h2 class="jeg_post_subtitle">The bridge in one line</h2><div class="jeg_meta_container"><div class="jeg_post_meta jeg_post_meta_1"><div class="meta_left"><div class="jeg_meta_author coauthor"><span class="meta_text">by</span><a href="/author/x">${by(s, '</a><span class="meta_text"> and </span><a href="/author/y">')}</a></div><div class="jeg_meta_date"><a href="${s.url}">March 4, 2025</a></div></div><div class="meta_right"><div class="jeg_meta_comment"><span>Reading Time: 2 mins read</span></div></div></div></div></div><div class="jeg_featured featured_image"><a href="${s.image}"><div class="thumbnail-container"><img src="${s.image}" class="wp-post-image"></div><p class="wp-caption-text">${s.words.caption}</p></a></div><div class="jeg_share_top_container"><a>Share on Facebook</a></div><div class="entry-content no-share"><div class="content-inner"><p>${s.lead}</p>${bodyOf(s, { figure: (src, c) => `<figure class="wp-caption aligncenter"><img src="${src}"><figcaption class="wp-caption-text">${c}</figcaption></figure>`, between: [`<div class="jeg_ad jeg_ad_article jnews_content_inline_ads"><div class="ads-wrapper"></div></div>`, `<div class="jnews_inline_related_post"><div class="jeg_postblock_21"><div class="jeg_block_heading"><h3 class="jeg_block_title"><span>Read Also</span></h3></div><div class="jeg_posts">${cards(s, 'jeg_post', (h, t) => `<h3 class="jeg_post_title"><a href="${h}">${t}</a></h3>`)}</div></div></div>`] })}<p><a href="/donate">Make Contribution</a></p><div class="jeg_post_tags"><span>Tags:</span> <a href="/t">bridges</a></div></div></div></div></div>`,
    ),
  ),
  at('Hackaday', 'https://had.example/2025/03/04/new-bridge/', 'en', -480, (s) =>
    html(
      s,
      `${meta(s, { separator: ' | ', time: utc(s) })}`,
      `<div id="page" class="hfeed site"><header id="masthead" class="site-header"><a href="/">${s.words.site}</a></header><div id="content" class="site-content"><div id="primary" class="content-area"><main id="main" class="site-main"><article id="post-1" class="post hentry"><header class="entry-header"><h1 class="entry-title" itemprop="name">${s.title}</h1><div class="entry-meta"><a class="comments-counts" href="#comments">12 Comments</a><ul class="meta-authors vcard author"><li>by: <span class="fn"><a href="/author/x" class="author url fn" rel="author">${by(s, '</a></span></li><li><span class="fn"><a href="/author/y" class="author url fn" rel="author">')}</a></span></li></ul><span class="entry-date"><a href="${s.url}">March 4, 2025</a></span></div></header><div class="share"><a>Facebook</a></div><div class="entry-featured-image"><img src="${s.image}"></div><div class="entry-content" itemprop="articleBody"><p>${s.lead}</p>${bodyOf(s, { figure: (src, c) => `<figure class="wp-caption aligncenter"><img src="${src}"><figcaption class="wp-caption-text">${c}</figcaption></figure>` })}</div><footer class="entry-footer"><span>Posted in <a href="/c">hardware</a></span> <span>Tagged <a href="/t">bridge</a></span></footer></article><div class="crp_related"></div><nav class="navigation post-navigation"><a href="/p">← ${s.words.teasers[0]}</a></nav><div id="comments" class="comments-area"><h2 class="comments-title">12 thoughts on “<span>${s.title}</span>”</h2><ol class="comment-list"><li class="comment"><article class="comment-body"><footer class="comment-meta"><b class="fn">Al</b> says: <time datetime="${iso(s)}">March 4, 2025 at 1:00 pm</time></footer><div class="comment-content"><p>I have walked over this bridge every day for thirty years and shall miss it very much indeed.</p></div></article></li></ol></div></main></div></div></div>`,
    ),
  ),
  at('Milliyet', 'https://milliyet.example/gundem/yeni-kopru-7312345', 'tr', 180, (s) =>
    html(
      s,
      `${meta(s)}${ld(s)}`,
      `<header><a href="/">${s.words.site}</a></header><div class="nd-article"><div class="nd-article__breadcrumb"><a href="/">Gündem</a></div><h1 class="nd-article__title">${s.title}</h1><h2 class="nd-article__spot">${s.lead}</h2><div class="nd-article__info-block">04.03.2025 - ${stamp(s, 'HH:mm')} | <span>Güncelleme:</span> 04.03.2025 - ${stamp(s, 'HH:mm')}</div><div class="nd-article__author">${by(s, ', ')}</div><div class="nd-article__spot-img"><img src="${s.image}"></div><div class="nd-content-column">${bodyOf(s, { figure: (src, c) => `<figure><img src="${src}"><figcaption>${c}</figcaption></figure>`, between: [`<div class="nd-related-news"><a href="/other/teaser-0"><div class="nd-related-news__title">İlgili Haber</div><div>${s.words.teasers[0]}</div></a></div>`, `<div class="adv">Haberin Devamı</div>`] })}</div><div class="nd-tags"><a href="/t">Köprü</a></div></div><div class="nd-sidebar"><h3>Çok Okunanlar</h3>${ul(s)}</div>`,
    ),
  ),
  at('Adevărul', 'https://adevarul.example/stiri/pod-nou-2424123.html', 'ro', 120, (s) =>
    html(
      s,
      `${meta(s, { separator: ' | ', time: iso(s) })}${ld(s)}`,
      `<header><a href="/">${s.words.site}</a></header><main class="container"><div class="breadcrumb"><a href="/">Știri</a></div><h1 class="svelte-hvtg27 titleAndHeadings">${s.title}</h1><div class="metaFields svelte-hvtg27"><div class="author"><a href="/autori/x">${by(s, '</a>, <a href="/autori/y">')}</a></div><div class="date">Publicat: <time datetime="${iso(s)}">04.03.2025 ${stamp(s, 'HH:mm')}</time></div></div><p class="svelte-lead subtitle">${s.lead}</p><div class="svelte-img"><img src="${s.image}"><p class="imageDescription">${s.words.caption}. FOTO: Jo Field</p></div><main class="svelte-body">${bodyOf(s, { p: (t) => `<p class="svelte-w67vkt">${t}</p>`, figure: (src, c) => `<div class="svelte-img"><img src="${src}"><p class="imageDescription">${c}</p></div>`, between: [`<p class="svelte-w67vkt"><strong>CITEȘTE ȘI </strong><a href="/other/teaser-0"><strong>${s.words.teasers[0]}</strong></a></p>`] })}</main><div class="tags"><a href="/t">pod</a></div><section><h3>Top articole</h3>${ul(s)}</section></main>`,
    ),
  ),
  at('Sky News عربية', 'https://skyarabia.example/middle-east/1780123-جسر', 'ar', 240, (s) =>
    html(
      s,
      `${meta(s, { separator: ' | ' })}${ld(s)}`,
      `<div id="app"><header><a href="/">${s.words.site}</a></header><main><div class="fbia-cont"><h1 class="sna_content_heading">${s.title}</h1><div class="sna_content_date"><span>${stamp(s, 'D')} مارس 2025 - ${stamp(s, 'HH:mm')} بتوقيت أبوظبي</span></div><div class="sna_content_author">${by(s, '، ')} - أبوظبي</div><div class="article-image"><img src="${s.image}"><div class="article-image-caption">${s.words.caption}</div></div><div class="article-body"><p>${s.lead}</p>${bodyOf(s, { figure: (src, c) => `<div class="article-image"><img src="${src}"><div class="article-image-caption">${c}</div></div>`, between: [`<div class="related-box"><h4>أخبار ذات صلة</h4><a href="/other/teaser-0">${s.words.teasers[0]}</a></div>`] })}</div><div class="tags"><a href="/t">جسور</a></div></div></main></div>`,
    ),
  ),
  at(
    '红网',
    'https://moment.rednet.example/content/646847/12/14712345.html',
    'zh',
    480,
    (s) =>
      html(
        s,
        `<title>${s.title}_红网</title><meta name="description" content="${s.lead}">`,
        `<div class="header"><a href="/">红网</a></div><div class="bm"><div class="fl"><div class="breadcrumb"><a href="/">首页</a> &gt; 正文</div><h1>${s.title}</h1><div class="fl article_tips"><span>来源：红网</span> <span>作者：${by(s, ' ')}</span> <span>编辑：张三</span> <span>${stamp(s, 'YYYY-MM-DD HH:mm')}:00</span></div><article id="articlecontent"><p style="text-indent: 2em;">${s.lead}</p>${bodyOf(s, { p: (t) => `<p style="text-indent: 2em;">${t}</p>`, figure: (src, c) => `<p style="text-align:center"><img src="${src}"></p><p style="text-align:center"><span style="font-family:楷体">${c}</span></p>` })}<p>来源：红网</p><p>作者：${by(s, ' ')}</p><p>编辑：张三</p></article><p class="article_from">本文为红网原创文章，转载请附上原文出处链接和本声明。</p><p>本文链接：<a href="${s.url}">${s.url}</a></p></div><div class="fr"><h3>阅读下一篇</h3>${ul(s)}</div></div>`,
      ),
    { silent: ['image', 'caption'] },
  ),
  at(
    '上观新闻',
    'https://www.shobserver.example/staticsg/res/html/web/newsDetail.html?id=868123',
    'zh',
    480,
    (s) =>
      html(
        s,
        `<title>${s.title}</title><meta name="description" content="${s.lead}"><meta property="og:image" content="${s.image}">`,
        `<div class="head"><a href="/">上观</a></div><div class="wz_content"><div class="wz_title">${s.title}</div><div class="wz_info"><span>分享至：</span><span>(12)</span><div class="fenxiang-info"><span>来源：上观新闻</span><span>作者：${by(s, ' ')}</span><span>${stamp(s, 'YYYY-MM-DD HH:mm')}:00</span></div></div><div class="wz_sum"><span>摘要：</span>桥的事情，一句话说清楚。</div><div id="newscontents" class="wz_nr"><p>${s.lead}</p>${bodyOf(s, { figure: (src, c) => `<p><img src="${src}" alt="${c}"></p>` })}</div><div class="wz_tag"><p>栏目主编：李四</p><p>文字编辑：张三</p><p>题图来源：上观题图</p></div></div><div class="side"><h3>热门</h3>${ul(s)}</div>`,
      ),
    { silent: ['caption'] },
  ),
  at('24.hu', 'https://24hu.example/belfold/2025/03/04/uj-hid/', 'hu', 60, (s) =>
    html(
      s,
      `${meta(s, { separator: ' | ', time: iso(s) })}${ld(s)}`,
      `<header><a href="/">${s.words.site}</a></header><main><article class="o-post -post"><div class="o-post__head"><span class="a-tag"><a href="/belfold">Belföld</a></span><h1 class="o-post__title">${s.title}</h1><div class="o-post__metas"><div class="o-post__author"><a class="m-author__name" href="/szerzo/x">${by(s, '</a>, <a class="m-author__name" href="/szerzo/y">')}</a></div><div class="o-post__date">2025. 03. 04. ${stamp(s, 'HH:mm')}</div></div><div class="o-post__featuredImage"><img src="${s.image}"><span class="m-imgSource">${s.words.caption} <span>Fotó: Jo Field</span></span></div></div><div class="o-post__body o-postCnt post-body"><p class="-lead"><strong>${s.lead}</strong></p>${bodyOf(s, { figure: (src, c) => `<figure class="wp-caption"><img src="${src}"><figcaption class="wp-caption-text">${c}</figcaption></figure>`, between: [`<div class="m-articRecom"><a href="/other/teaser-0"><span class="m-articRecom__label">Kapcsolódó</span><h4>${s.words.teasers[0]}</h4><p>Mi történt ott, és mit mondtak másnap azok, akik látták.</p></a></div>`] })}</div><div class="o-post__tags"><a href="/t">híd</a></div><div class="newsletter"><h3>Ne maradjon le!</h3><p>Iratkozzon fel hírlevelünkre!</p><input type="email"></div></article></main>`,
    ),
  ),
  at(
    'Interia',
    'https://interia.example/polska/news-nowy-most,nId,7923123',
    'pl',
    60,
    (s) =>
      html(
        s,
        `${meta(s)}${ld(s)}`,
        `<header><a href="/">${s.words.site}</a></header><div class="main-content"><article class="article" itemscope itemtype="https://schema.org/NewsArticle"><div class="article-header"><h1 class="article-title">${s.title}</h1><div class="article-info"><div class="article-author"><a href="/autor/x">${by(s, '</a>, <a href="/autor/y">')}</a></div><div class="article-date"><meta itemprop="datePublished" content="${iso(s)}">4 marca 2025, ${stamp(s, 'HH:mm')}</div></div></div><p class="article-lead">${s.lead}</p><div class="article-photo"><img src="${s.image}"><div class="article-photo__caption">${s.words.caption} <span>/Jo Field /PAP</span></div></div><div class="article-body">${bodyOf(s, { figure: (src, c) => `<aside class="embed embed-photo"><div class="embed-work"><img src="${src}"><div class="embed-work-detail"><span class="embed-work-detail-title">${c}</span></div></div></aside>`, between: [`<div class="box ad300"><span>Reklama</span></div>`, `<aside class="embed embed-article"><a href="/other/teaser-0"><span>Zobacz również</span><span>${s.words.teasers[0]}</span></a></aside>`] })}</div><div class="article-footer"><div class="sources"><p>Źródło: INTERIA</p></div></div></article></div>`,
      ),
    { silent: ['caption'] },
  ),
  at(
    '巴哈姆特 GNN',
    'https://gnn.gamer.example/detail.php?sn=282123',
    'tw',
    480,
    (s) =>
      html(
        s,
        `<title>${s.title} - 巴哈姆特</title><meta property="og:title" content="${s.title}"><meta property="og:image" content="${s.image}"><meta property="og:site_name" content="巴哈姆特電玩資訊站"><meta name="description" content="${s.lead}">`,
        `<div id="BH-top-data"><a href="/">巴哈姆特</a></div><div id="BH-wrapper"><div id="BH-master"><div class="BH-lbox GN-lbox3"><div class="GN-lbox3A"></div><h1>${s.title}</h1><span class="GN-lbox3C">（GNN 記者 ${by(s, '、')} 報導） ${stamp(s, 'YYYY-MM-DD HH:mm')}:00 原文出處</span><div class="GN-lbox3B"><div><p>　　${s.lead}</p>${bodyOf(s, { p: (t) => `<p>　　${t}</p>`, figure: (src, c) => `<ul class="GN-thumbails"><li><img data-src="${src}" src="/none.gif" alt="${c}"></li></ul>` })}</div><p>　　《河谷》預定 2025 年推出。</p></div><div class="GN-lbox3D"><p class="platform-tag"><a href="/p">橋</a></p></div></div><div class="BH-lbox"><h4>相關新聞</h4>${ul(s)}</div></div></div>`.replace(
          '<p>　　《河谷》預定 2025 年推出。</p>',
          '',
        ),
      ),
    { silent: ['image', 'caption'] },
  ),
];
