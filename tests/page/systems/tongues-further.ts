import { bodyOf, by, cards, html, iso, ld, links, meta, one, type System, stamp, ul, utc } from './parts';
import type { Language } from './words';

// Russia, the Near East, Japan and Korea.

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

export const TONGUES_FURTHER: readonly System[] = [
  at(
    'РИА Новости',
    'https://ria.example/20250304/most-2003123456.html',
    'ru',
    180,
    (s) =>
      html(
        s,
        `<title>${s.title} - РИА Новости, ${stamp(s, 'DD.MM.YYYY')}</title><meta property="og:title" content="${s.title}"><meta property="og:image" content="${s.image}"><meta property="og:site_name" content="РИА Новости"><meta name="description" content="${s.lead}"><meta property="article:published_time" content="${stamp(s, 'YYYYMMDDTHHmm')}">`,
        `<div class="page"><div class="header"><a href="/">РИА Новости</a></div><div class="endless"><div class="endless__item" data-url="${s.url}"><div class="article m-article-full" itemscope itemtype="http://schema.org/Article"><div class="article__meta" itemscope itemtype="http://schema.org/Article"><a itemprop="url" href="${s.url}"></a><div itemprop="datePublished">${iso(s)}</div><div itemprop="headline">${s.title}</div><div itemprop="articleBody">${s.lead} РИА Новости, 04.03.2025</div></div><div class="layout-article"><div class="article__header"><div class="article__info"><div class="article__info-date"><a href="/20250304/">${stamp(s, 'HH:mm DD.MM.YYYY')}</a></div><div class="article__info-statistic" data-id="1"></div></div><h1 class="article__title">${s.title}</h1><div class="article__second-title">Коротко о мосте</div><div class="article__announce"><div class="media"><img media-type="photo" src="${s.image}"></div><div class="article__announce-copy">© РИА Новости / Jo Field</div></div></div><div class="article__body js-mediator-article mia-analytics">${bodyOf(s, { p: (t) => `<div class="article__block" data-type="text"><div class="article__text">${t}</div></div>`, h2: (t) => `<div class="article__block" data-type="h2"><h2 class="article__h2">${t}</h2></div>`, quote: (t) => `<div class="article__block" data-type="quote"><div class="article__quote"><div class="article__quote-bg"></div><div class="article__quote-text m-small">${t}</div></div></div>`, list: (items) => `<div class="article__block" data-type="list"><ul class="article__list">${items.map((i) => `<li class="article__list-item"><div class="article__list-text">${i}</div></li>`).join('')}</ul></div>`, figure: (src, c) => `<div class="article__block" data-type="media"><div class="article__media"><div class="media"><div class="media__size"><div class="photoview__open"><img alt="${c}" src="${src}"></div></div><div class="media__copyright"><div class="media__copyright-item">© Jo Field</div></div></div></div></div>`, between: [`<div class="article__block" data-type="article"><div class="article__article" data-article-type="article" data-article-name="${s.words.teasers[0]}"><div class="article__article-image"><a href="/other/teaser-0"><img src="/t.jpg"></a></div><div class="article__article-desc"><div class="article__article-title"><a href="/other/teaser-0">${s.words.teasers[0]}</a></div><div class="article__article-info"><div class="elem-info__date">3 марта, 11:10</div></div></div></div></div>`, `<div class="article__block" data-type="banner"><div class="banner"></div></div>`] })}</div><div class="article__tags"><a class="article__tags-item">Мосты</a></div><div class="article__footer"><div class="article__share"></div></div></div></div></div></div></div>`.replace(
          '<div class="article__body js-mediator-article mia-analytics">',
          `<div class="article__body js-mediator-article mia-analytics"><div class="article__block" data-type="text"><div class="article__text">${s.lead}</div></div>`,
        ),
      ),
    { silent: ['author', 'caption'] },
  ),
  at(
    'Газета.Ru',
    'https://gazeta.example/social/2025/03/04/20671234.shtml',
    'ru',
    180,
    (s) =>
      html(
        s,
        `${meta(s)}${ld(s)}`,
        `<div class="b_top"><a href="/">${s.words.site}</a></div><div class="w_col3"><div class="b_article" itemscope itemtype="http://schema.org/NewsArticle"><div class="b_article-header"><div class="breadcrumb"><a href="/social/">Общество</a></div><h1 class="headline" itemprop="headline">${s.title}</h1><h2 class="subheader" itemprop="alternativeHeadline">Коротко о мосте</h2><div class="author" itemprop="author" itemscope itemtype="http://schema.org/Person">${s.authors.map((n) => `<span itemprop="name">${n}</span>`).join(', ')}</div><time class="time" itemprop="datePublished" datetime="${iso(s)}">4 марта 2025, ${stamp(s, 'HH:mm')}</time></div><div class="b_article-media"><div class="b_article-media-i"><img class="item-image-front" src="${s.image}" itemprop="url"></div><span class="item-image-alt">${s.words.caption}</span><div class="item-image-author">Jo Field/РИА Новости</div></div><div class="b_article-text" itemprop="articleBody"><p class="intro">${s.lead}</p>${bodyOf(s, { figure: (src, c) => `<figure class="b_article-incut"><img src="${src}"><figcaption>${c}</figcaption></figure>`, between: [`<div class="box_read_more"><div class="b_read_more"><span>Что ещё почитать:</span>${one(s, (h, t) => `<a href="${h}">${t}</a>`)}</div></div>`, `<div id="ads_inside"></div>`] })}</div><div class="b_article-bottom"><div class="subscribe"><span>Подписывайтесь на «Газету.Ru» в Дзен и Telegram.</span></div><div class="mistake"><p>Нашли ошибку в тексте? Выделите её и нажмите Ctrl+Enter</p></div></div></div><div class="w_col1"><h3>Новости и материалы</h3>${ul(s)}</div></div>`,
      ),
    { silent: ['caption'] },
  ),
  at('الشرق الأوسط', 'https://aawsat.example/العالم-العربي/5118123-جسر-جديد', 'ar', 0, (s) =>
    html(
      s,
      `${meta(s, { time: iso(s) })}${ld(s)}`,
      `<header><a href="/">${s.words.site}</a></header><main role="main"><article class="node node--type-article node--view-mode-full"><div class="entry-header"><h1 class="entry-title">${s.title}</h1><div class="entry-subtitle">الجسر باختصار</div><div class="entry-media"><figure><img src="${s.image}"><figcaption>${s.words.caption} (رويترز)</figcaption></figure></div><ul class="entry-meta"><li class="entry-author"><span>الوادي:</span><a href="/a">${by(s, '</a>، <a href="/b">')}</a></li></ul><div class="entry-date">نُشر: ${stamp(s, 'HH:mm')}-4 مارس 2025 م ـ 05 رَمضان 1446 هـ</div><div class="share-tools"><button>T</button></div></div><div class="entry-content"><div class="article-body"><p class="text-align-justify">${s.lead}</p>${bodyOf(s, { p: (t) => `<p class="text-align-justify">${t}</p>`, figure: (src, c) => `<figure role="group" class="caption caption-img"><img src="${src}"><figcaption>${c} (رويترز)</figcaption></figure>`, between: [`<div class="inline-related"><h4>اقرأ أيضاً</h4>${one(s, (h, t) => `<a href="${h}"><h5>${t}</h5></a>`)}</div>`] })}</div></div><div class="entry-tags"><ul><li><a href="/tags/x">جسور</a></li></ul></div></article><section class="related"><h2>مواضيع ذات صلة</h2>${ul(s)}</section></main>`,
    ),
  ),
  at(
    'خبرگزاری (نستوه)',
    'https://isna.example/news/1403121410123/پل-جدید',
    'fa',
    210,
    (s) =>
      html(
        s,
        `<title>${s.title} - ${s.words.site}</title><meta property="og:title" content="${s.title}"><meta property="og:image" content="${s.image}"><meta property="og:site_name" content="${s.words.site}"><meta name="description" content="${s.lead}"><meta itemprop="datePublished" content="${iso(s)}"><meta property="article:published_time" content="${iso(s)}">`,
        `<header id="masthead"><a href="/">${s.words.site}</a></header><main><div class="row page-body"><div class="col-xs-12 col-md-8"><article class="item" itemscope itemtype="http://schema.org/Article"><div class="item-header"><div class="item-nav row"><div class="col-6 item-date"><span>سه‌شنبه / ۱۴ اسفند ۱۴۰۳ / ${stamp(s, 'HH:mm')}</span></div><div class="col-6 item-service"><span>دسته‌بندی: </span><a href="/s">شهری</a></div><div class="item-code"><span>کد خبر: 1403121410123</span></div></div><div class="item-title"><h1 class="title" itemprop="headline">${s.title}</h1></div><div class="item-summary"><figure class="item-img"><img src="${s.image}" itemprop="image"></figure><p class="introtext" itemprop="description">${s.lead}</p></div></div><div class="item-body"><div class="item-text" itemprop="articleBody">${bodyOf(s, { p: (t) => `<p style="text-align:justify">${t}</p>`, figure: (src, c) => `<figure class="image"><img src="${src}"><figcaption>${c}</figcaption></figure>`, between: [`<div class="item-boxes box-in-text"><section class="box list-bullet related-in"><header><h2>بیشتر بخوانید</h2></header><div>${ul(s)}</div></section></div>`] })}<p style="text-align:justify">انتهای پیام</p></div></div><div class="item-footer"><section class="box tags"><header><h2>برچسب‌ها</h2></header><ul><li><a href="/t">پل</a></li></ul></section><div class="item-link"><span>لینک کوتاه</span><input value="isna.ir/x"></div></div></article><section class="box comments"><header><h2>نظرات</h2></header><p>لطفا نظر خود را بنویسید</p></section></div></div></main>`,
      ),
    { silent: ['author'] },
  ),
  at('Walla', 'https://walla.example/item/3732123', 'he', 120, (s) =>
    html(
      s,
      `<title>${s.title} - וואלה חדשות</title><meta property="og:title" content="${s.title} - וואלה חדשות"><meta property="og:image" content="${s.image}"><meta property="og:site_name" content="וואלה"><meta name="description" content="${s.lead}">${ld(s, { datePublished: utc(s) })}`,
      `<div id="root"><header><a href="/">וואלה</a></header><main><div class="css-1"><section class="item-main-content"><section class="common-article item-article"><header><div class="breadcrumb"><a href="/">חדשות</a></div><h1 class="title font_xl">${s.title}</h1><p class="css-sub">${s.lead}</p><div class="author"><p><a href="/writer/1"><span>${by(s, '</span></a> <a href="/writer/2"><span>')}</span></a></p><time class="date-and-time-p" datetime="${iso(s)}"><span>עודכן לאחרונה: ${stamp(s, 'D.M.YYYY')}</span> / <span>${stamp(s, 'HH:mm')}</span></time></div></header><section class="article-content"><section class="css-media"><figure><img src="${s.image}"><figcaption><span>${s.words.caption}</span>/<span>ג'ו פילד</span></figcaption></figure></section>${bodyOf(s, { p: (t) => `<section class="css-onvshi"><p class="article_speakable">${t}</p></section>`, h2: (t) => `<section class="css-onvshi"><h2>${t}</h2></section>`, figure: (src, c) => `<section class="css-media"><figure><img src="${src}"><figcaption><span>${c}</span>/<span>ג'ו פילד</span></figcaption></figure></section>`, between: [`<section class="css-read-more"><h3>עוד בוואלה</h3><a href="/other/teaser-0"><p>${s.words.teasers[0]}</p></a><span>בשיתוף הבנק</span></section>`, `<div class="outbrain-container"></div>`] })}</section><ul class="tags-and-breadcrumbs"><li><a href="/tag">גשר</a></li></ul></section><div class="talkbacks"><h3>תגובות</h3></div></section></div></main></div>`,
    ),
  ),
  at(
    'ITmedia',
    'https://www.itmedia.example/news/articles/2503/04/news123.html',
    'ja',
    540,
    (s) =>
      html(
        s,
        `<title>${s.title} - ITmedia NEWS</title><meta property="og:title" content="${s.title}"><meta property="og:image" content="${s.image}"><meta property="og:site_name" content="ITmedia NEWS"><meta name="description" content="${s.lead}"><meta name="author" content="ITmedia">${ld(s, { author: by(s, '、') })}`,
        `<div id="masterHeader"><a href="/">ITmedia</a></div><div id="masterContents"><div id="masterMain"><div id="cmsBody"><div id="cmsBodyMain"><div id="tmplNews" class="inner"><div id="cmsTitle"><div class="inner"><h1 class="title__maintext"><big>${s.title}</big></h1></div></div><div id="cmsByline"><div class="inner"><i id="update">${stamp(s, 'YYYY年MM月DD日 HH時mm分')}</i> <i id="publish">公開</i><div id="byline">[<a href="/author/1">${by(s, '、')}</a>，ITmedia]</div></div></div><div id="cmsMark"><a>印刷</a><a>見る</a></div><div class="subscription" id="cmsBodyCtrl"><p>　${s.lead}</p>${bodyOf(s, { p: (t) => `<p>　${t}</p>`, figure: (src, c) => `<div class="cmsimg"><a href="/l_x.html"><img src="${src}" alt="photo"></a><small>${c}</small></div>`, between: [`<div class="colBoxIn"><h4>関連記事</h4>${ul(s)}</div>`] })}</div><div id="cmsCopyright">Copyright © ITmedia, Inc. All Rights Reserved.</div><div class="colBox" id="art-rel"><h2>関連記事</h2>${cards(s, 'colBoxIndex', (h, t) => `<h3><a href="${h}">${t}</a></h3><p>そこで何が起きたのか、見ていた人たちが翌日に語ったことをまとめた。</p>`)}</div></div></div></div></div></div>`,
      ),
    { silent: ['caption'] },
  ),
  at(
    'Impress Watch',
    'https://www.watch.impress.example/docs/news/1667123.html',
    'ja',
    540,
    (s) =>
      html(
        s,
        `<title>${s.title} - Impress Watch</title><meta property="og:title" content="${s.title}"><meta property="og:image" content="${s.image}"><meta property="og:site_name" content="Impress Watch"><meta name="description" content="${s.lead}">${ld(s, { datePublished: iso(s), author: { '@type': 'Person', name: by(s, '、') } })}`,
        `<header><a href="/">Watch</a></header><div id="main"><article id="ent-article" class="text-md"><div class="article-info"><p class="category">ニュース</p><h1>${s.title}</h1><p class="author">${by(s, '、')}</p><p class="publish-date">${stamp(s, 'YYYY年M月D日 HH:mm')}</p><div class="social-bookmark"><ul><li>ツイート</li><li>リスト</li><li>シェア</li><li>はてブ</li></ul></div></div><div class="main-contents mainContents" role="main"><div class="contents-section"><div class="image-wrap default" style="width: 100%"><a href="/img/001.html"><img src="${s.image}" class="resource"></a><p class="caption">${s.words.caption}</p></div><p>　${s.lead}</p>${bodyOf(s, { p: (t) => `<p>　${t}</p>`, figure: (src, c) => `<div class="image-wrap"><a href="/img/002.html"><img ajax="${src}" src="${src}" class="resource"></a><p class="caption">${c}</p></div>`, between: [`<div class="ad-in"></div>`] })}</div></div><div class="contents-extra"><aside class="outsite-related"><h3>関連リンク</h3><ul><li><a href="https://x.example">発表文</a></li></ul></aside><aside class="related"><h3>関連記事</h3>${cards(s, 'list', (h, t) => `<p class="title"><a href="${h}">${t}</a></p><p class="date">2025年3月3日</p>`)}</aside></div></article></div>`,
      ),
    { silent: [] },
  ),
  at(
    '時事通信',
    'https://www.jiji.example/jc/article?k=2025030400123&g=soc',
    'ja',
    540,
    (s) =>
      html(
        s,
        `<title>${s.title}：時事ドットコム</title><meta property="og:title" content="${s.title}：時事ドットコム"><meta property="og:image" content="${s.image}"><meta name="description" content="${s.lead}">`,
        `<header id="Header"><a href="/">時事ドットコムニュース</a></header><div id="Contents"><div id="ContentsInner"><ol id="BreadcrumbList"><li><a href="/">トップ</a></li><li>社会</li></ol><article id="Article"><div class="ArticleTitle"><h1>${s.title}</h1></div><div class="ArticleInfo"><p class="ArticleTextGroup">時事通信 社会部</p><span class="ArticleTextDate">${stamp(s, 'YYYY年MM月DD日HH時mm分')}配信</span></div><ul class="SnsBtn"><li>Tweet</li></ul><div class="ArticleFigure"><figure class="ArticleFigureInner"><img src="${s.image}"><figcaption>${s.words.caption}</figcaption></figure></div><div class="ArticleText"><p>　${s.lead}</p>${bodyOf(s, { p: (t) => `<p>　${t}</p>`, figure: (src, c) => `<figure><img src="${src}"><figcaption>${c}</figcaption></figure>`, between: [`<div class="ArticleText_Related"><a href="/other/teaser-0">【関連記事】${s.words.teasers[0]}</a></div>`] })}</div><div class="MoreKeyWord"><a href="/k">橋</a></div><p class="Feedback">コメント・口コミ・レビュー</p></article><section><h2>関連ニュース</h2>${ul(s)}</section></div></div>`,
      ),
    { silent: ['author'] },
  ),
  at(
    '지역신문 (ND소프트)',
    'https://www.valleynews.example/news/articleView.html?idxno=123456',
    'ko',
    540,
    (s) =>
      html(
        s,
        `<title>${s.title} - ${s.words.site}</title><meta property="og:title" content="${s.title} - ${s.words.site}"><meta property="og:site_name" content="${s.words.site}"><meta property="og:image" content="${s.image}"><meta name="description" content="${s.lead}"><meta property="article:published_time" content="${iso(s)}"><meta property="og:article:author" content="${by(s, ', ')}">`,
        `<div id="user-wrap"><header id="user-header"><a href="/">${s.words.site}</a></header><section id="user-container"><div class="article-view-header"><nav class="article-breadcrumbs"><a href="/">홈</a><a href="/s">사회</a></nav><h3 class="heading">${s.title}</h3><div class="info-group"><article class="item"><h4 class="blind">기자명</h4><ul class="infomation"><li><i class="icon-user-o"></i>${by(s, '</li><li>')} 기자</li><li><i class="icon-clock-o"></i>입력 ${stamp(s, 'YYYY.MM.DD HH:mm')}</li><li>댓글 0</li></ul></article></div><div class="sns-group"><h5 class="blind">SNS 기사보내기</h5><button>바로가기</button><button>본문 글씨 줄이기</button></div></div><div id="snsAnchor" class="article-view-body"><article id="article-view-content-div" class="article-veiw-body view-page font-size17" itemprop="articleBody"><div class="IMGFLOATING text-center" style="display:inline-block"><figure class="photo-layout image photo_1 float-center"><img src="${s.image}"><figcaption>${s.words.caption}. /사진=들판 기자</figcaption></figure></div><p>${s.lead}</p>${bodyOf(s, { figure: (src, c) => `<div style="text-align:center"><figure class="photo-layout image"><img src="${src}"><figcaption>${c}</figcaption></figure></div>`, between: [`<div class="ad-template"><div class="banner_box"></div></div>`] })}</article><article class="copyright"><p>저작권자 © ${s.words.site} 무단전재 및 재배포 금지</p></article></div><article class="writer"><div class="profile"><strong class="name">${s.authors[0]} 기자</strong><a href="mailto:x">x@valleynews.example</a><a>다른기사 보기</a></div></article><section class="tag-group"><h4>관련기사</h4>${ul(s)}</section><div class="reply"><h4>댓글삭제</h4><p>삭제한 댓글은 다시 복구할 수 없습니다. 그래도 삭제하시겠습니까?</p></div></section></div>`,
      ),
    { silent: [] },
  ),
  at(
    '중앙일보',
    'https://www.joongang.example/article/25318123',
    'ko',
    540,
    (s) =>
      html(
        s,
        `<title>${s.title} | 중앙일보</title><meta property="og:title" content="${s.title} | 중앙일보"><meta property="og:image" content="${s.image}"><meta property="og:site_name" content="중앙일보"><meta name="description" content="${s.lead}"><meta property="article:published_time" content="${iso(s)}"><meta name="author" content="${by(s, ', ')}">`,
        `<header class="header"><a href="/">중앙일보</a></header><main class="main"><div id="container"><article id="article" class="article"><header class="article_header"><div class="breadcrumb"><a href="/">사회</a></div><h1 class="headline">${s.title}</h1><div class="datetime"><div class="date"><p>업데이트 <time itemprop="datePublished" datetime="${iso(s)}">${stamp(s, 'YYYY.MM.DD HH:mm')}</time></p></div></div><div class="byline"><a href="/r/1">${by(s, '</a> <a href="/r/2">')}</a><span>기자</span><button>구독</button></div></header><div class="article_body fs3" id="article_body" itemprop="articleBody"><div class="ab_photo photo_center"><div class="image"><img src="${s.image}"></div><p class="caption">${s.words.caption}. 프리랜서 들판</p></div><p>${s.lead}</p>${bodyOf(s, { p: (t) => `<p data-divno="1">${t}</p>`, figure: (src, c) => `<div class="ab_photo photo_center"><div class="image"><img src="${src}"></div><p class="caption">${c}</p></div>`, between: [`<div class="ad_wrap ab_ad"><strong>Advertisement</strong></div>`, `<div class="ab_related_article"><div class="ab_subtitle"><p>관련기사</p></div><ul>${links(s, (h, t) => `<li><a href="${h}">${t}</a></li>`)}</ul></div>`] })}<p class="ab_reporter">${by(s, '·')} 기자 x@joongang.example</p></div><div class="tag_wrap"><a href="/k">다리</a></div><div class="copyright"><p>ⓒ중앙일보/중앙일보일보, 무단 전재 및 재배포 금지</p></div></article></div></main>`,
      ),
    { silent: [] },
  ),
  at(
    'Tistory',
    'https://valley.tistory.example/123',
    'ko',
    540,
    (s) =>
      html(
        s,
        `<title>${s.title} — ${s.words.site}</title><meta property="og:title" content="${s.title}"><meta property="og:image" content="${s.image}"><meta property="og:site_name" content="${s.words.site}"><meta name="description" content="${s.lead}"><meta property="article:published_time" content="${iso(s)}"><meta property="og.article.author" content="${s.authors[0]}">`,
        `<div id="wrap"><header id="header"><a href="/">${s.words.site}</a></header><section class="container"><article id="content"><div class="inner"><div class="post-cover"><div class="inner"><span class="category">생활</span><h1>${s.title}</h1><span class="meta"><span class="author">by ${s.authors[0]}</span><span class="date">${stamp(s, 'YYYY. M. D.')}</span></span></div></div><div class="entry-content" id="article-view"><div class="revenue_unit_wrap"><div class="revenue_unit_item adsense responsive"></div></div><div class="tt_article_useless_p_margin contents_style"><p data-ke-size="size16">${s.lead}</p>${bodyOf(s, { p: (t) => `<p data-ke-size="size16">${t}</p><p data-ke-size="size16">&nbsp;</p>`, h2: (t) => `<h2 data-ke-size="size26">${t}</h2>`, list: (items) => `<ul style="list-style-type: disc;" data-ke-list-type="disc">${items.map((i) => `<li>${i}</li>`).join('')}</ul>`, quote: (t) => `<blockquote data-ke-style="style1"><p data-ke-size="size16">${t}</p></blockquote>`, figure: (src, c) => `<p><figure class="imageblock alignCenter" data-ke-mobileStyle="widthOrigin"><span data-url="${src}" data-phocus="${src}"><img src="${src}" srcset="${src}" data-origin-width="1200"></span><figcaption>${c}</figcaption></figure></p>` })}</div><div class="container_postbtn #post_button_group"><div class="postbtn_like"><button><span>공감</span></button></div></div><div class="another_category another_category_color_gray"><h4>'<a href="/category">생활</a>' 카테고리의 다른 글</h4><table><tbody>${links(s, (h, t) => `<tr><th><a href="${h}">${t}</a>&nbsp;&nbsp;<span>(0)</span></th><td>2025.03.03</td></tr>`)}</tbody></table></div></div><div class="related-articles"><h2>관련글</h2></div><div class="tags"><h2>TAG</h2><a href="/tag">다리</a></div><div class="comments"><h2>댓글</h2></div></div></article></section></div>`,
      ),
    { silent: ['author'] },
  ),
];
