import { bodyOf, by, day, html, iso, ld, links, meta, one, type System, stamp, ul, utc } from './parts';
import type { Language } from './words';

// Eastern Europe, the Near East and India; Japan and Korea once more.

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
const MOSCOW = 180;
const JAPAN = 540;
const INDIA = 330;

export const EAST: readonly System[] = [
  at('РБК', 'https://rbc.example/society/04/03/2025/67c6f1a29a7947', 'ru', MOSCOW, (s) =>
    html(
      s,
      `${meta(s, { separator: ' — ' })}`,
      `<div class="l-window"><header class="topline"><a href="/">${s.words.site}</a></header><div class="article js-rbcslider-article"><div class="article__main"><div class="article__header js-article-header" itemscope itemtype="https://schema.org/Article"><div class="article__header__info-block"><time class="article__header__date" datetime="${iso(s)}" itemprop="datePublished" content="${iso(s)}">${stamp(s, 'D')} мар, ${stamp(s, 'HH:mm')}</time><a class="article__header__category" href="/society/">Общество</a><span class="article__header__counter">1 023</span></div><div class="article__header__title"><h1 class="article__header__title-in js-slide-title" itemprop="headline">${s.title}</h1></div></div><div class="article__text article__text_free" itemprop="articleBody"><div class="article__text__overview"><span>${s.lead}</span></div><div class="article__main-image"><div class="article__main-image__wrap"><picture><img class="g-image article__main-image__image" src="${s.image}"></picture></div><div class="article__main-image__author"><span class="article__main-image__author__title">Фото: Иван Полевой / РБК</span></div></div>${bodyOf(s, { figure: (src, c) => `<div class="article__picture"><div class="article__picture__wrap"><img src="${src}" class="article__picture__image"></div><div class="article__picture__title">${c}</div></div>`, quote: (t) => `<blockquote class="article__quote"><p>${t}</p></blockquote>`, between: [`<div class="article__inline-item">${one(s, (h, t) => `<a class="article__inline-item__link" href="${h}"><span class="article__inline-item__category">Общество</span><span class="article__inline-item__title">${t}</span></a>`)}</div>`, `<div class="banner banner_inline"><div class="banner__label">Реклама</div></div>`, `<div class="article__subscribe-banner"><div>Читайте РБК в Telegram.</div></div>`] })}</div><div class="article__authors"><div class="article__authors__row"><div class="article__authors__title">Авторы</div>${s.authors.map((n) => `<a class="article__authors__author" href="/author"><span class="article__authors__author__wrap"><span class="article__authors__author__name">${n}</span></span></a>`).join('')}</div></div><div class="article__tags"><div class="article__tags__title">Теги</div><div class="article__tags__container"><a class="article__tags__item" href="/t">мост</a></div></div></div><div class="js-article-item"><h3>Материалы к статье</h3>${ul(s)}</div></div></div>`,
    ),
  ),
  at('Коммерсантъ', 'https://kommersant.example/doc/7551234', 'ru', MOSCOW, (s) =>
    html(
      s,
      `${meta(s, { separator: ' – ' })}${ld(s, { author: undefined })}`,
      `<header class="main_header"><a href="/">${s.words.site}</a></header><main class="main"><section class="grid"><article class="doc js-article" data-article-id="7551234"><header class="doc_header"><ul class="crumbs"><li><a href="/r">Общество</a></li></ul><div class="doc_header__time"><time class="doc_header__publish_time" datetime="${iso(s)}">${stamp(s, 'DD.MM.YYYY, HH:mm')}</time></div><h1 class="doc_header__name js-search-mark">${s.title}</h1><h2 class="doc_header__subheader">${s.lead}</h2><div class="doc_header__summary"><span>2 мин.</span><span>1K</span><ul><li>...</li></ul></div></header><div class="doc_media"><figure><img class="doc_media__media" src="${s.image}"><figcaption class="doc_media__text"><p class="doc_media__photocap">${s.words.caption}</p><p class="doc_media__author">Фото: Иван Полевой, Коммерсантъ</p></figcaption></figure></div><div class="article_text_wrapper js-search-mark">${bodyOf(s, { p: (t) => `<p class="doc__text">${t}</p>`, h2: (t) => `<h3 class="doc__subtitle">${t}</h3>`, quote: (t) => `<blockquote class="doc__quote"><p class="doc__text">${t}</p></blockquote>`, between: [`<div class="incut incut--related"><h4 class="incut__name">Читайте также</h4>${links(s, (h, t) => `<p class="incut__item"><a href="${h}">${t}</a></p>`)}</div>`, `<div class="adv_interscroll"><span class="adv_label">Реклама</span></div>`] })}<p class="doc__text document_authors">${by(s, ', ')}, Долина</p></div><footer class="doc_footer"><ul class="hide_desktop"><li><a>Поделиться</a></li></ul><div class="tag_list"><a href="/t">мост</a></div></footer></article></section><section class="grid"><h2>Другие материалы</h2>${ul(s)}</section></main>`,
    ),
  ),
  at(
    'Meduza',
    'https://meduza.example/feature/2025/03/04/novyy-most',
    'ru',
    MOSCOW,
    (s) =>
      html(
        s,
        `${meta(s, { separator: ' — ' })}${ld(s, { author: { '@type': 'Organization', name: s.words.site } })}`,
        `<div id="app-content"><header class="Header-root"><a href="/">${s.words.site}</a></header><div class="Layout-container"><div class="GeneralMaterial-module-container"><div class="GeneralMaterial-module-material"><div class="GeneralMaterial-module-head"><h1 class="SimpleTitle-root RichTitle-root" data-testid="simple-title">${s.title}</h1></div><div class="MaterialMeta-module-root MetaModule" data-testid="meta"><div class="MetaItem-datetime"><time class="Timestamp-module-root" data-testid="timestamp">${stamp(s, 'HH:mm')}, ${day(s, 'ru').replace(' г.', '')}</time></div><div class="MetaItem-source"><span>Источник: <a href="/">${s.words.site}</a></span></div></div><div class="Toolbar-root"><button>Поделиться</button></div><div class="GeneralMaterial-module-article"><figure class="EmbedBlock-module_root"><div class="ImageContainer"><img src="${s.image}"></div><figcaption class="MediaCaption-root"><div class="MediaCaption-caption">${s.words.caption}</div><div class="MediaCaption-credit">Иван Полевой</div></figcaption></figure><p class="SimpleBlock-module_p SimpleBlock-module_lead" data-testid="lead">${s.lead}</p>${bodyOf(s, { p: (t) => `<p class="SimpleBlock-module_p__abc">${t}</p>`, h2: (t) => `<h3 class="SimpleBlock-module_h3__abc">${t}</h3>`, quote: (t) => `<blockquote class="SimpleBlock-module_blockquote">${t}</blockquote>`, list: (items) => `<ul class="ListBlock-module_root">${items.map((i) => `<li>${i}</li>`).join('')}</ul>`, figure: (src, c) => `<figure class="EmbedBlock-module_root"><img src="${src}"><figcaption class="MediaCaption-root"><div class="MediaCaption-caption">${c}</div><div class="MediaCaption-credit">AP</div></figcaption></figure>`, between: [`<div class="RelatedBlock-module_root"><header class="RelatedBlock-module_header"><h2>читайте также</h2></header><ul>${links(s, (h, t) => `<li class="RelatedBlock-module_item"><a href="${h}"><h2 class="RelatedBlock-module_title">${t}</h2></a></li>`)}</ul></div>`, `<div class="DonatesTeaser-root" data-testid="donates-teaser"><h3>Нам нужна ваша помощь</h3><p>Без вас мы не сможем работать. Подпишитесь на регулярные пожертвования и помогите нам рассказывать о том, что происходит.</p><a href="/d">Поддержать</a></div>`] })}<div class="MaterialNote-module_root MaterialNote_credits"><p><strong>${s.words.site}</strong></p></div></div></div></div></div></div>`,
      ),
    { silent: ['author'] },
  ),
  at(
    'ТАСС',
    'https://tass.example/obschestvo/23301234',
    'ru',
    MOSCOW,
    (s) =>
      html(
        s,
        `${meta(s, { separator: ' - ' })}${ld(s, { datePublished: utc(s), author: { '@type': 'Organization', name: 'ТАСС' } })}`,
        `<div id="__next"><header class="Header_x"><a href="/">${s.words.site}</a></header><main class="container"><article class="NewsPage_content"><div class="NewsHeader_header__x"><div class="NewsHeader_titles"><div class="NewsHeader_top"><a href="/o">Общество</a><div class="PublishedMark_date__x">${stamp(s, 'D')} марта, ${stamp(s, 'HH:mm')}<span class="ds_ext">Обновлено ${stamp(s, 'HH:mm')}</span></div></div><h1 class="ds_ext_title-1">${s.title}</h1><p class="NewsHeader_lead__6Z9If">${s.lead}</p></div></div><section class="Media_media__x"><div class="MediaImage_wrapper"><img src="${s.image}"></div><div class="MediaCaption_media_caption__x"><span class="MediaCaption_media_author">© Иван Полевой/ ТАСС</span></div></section><div class="Content_wrapper__DiQVL"><article class="Content_wrapper">${bodyOf(s, { p: (t) => `<p class="Paragraph_paragraph__9WAFK"><span class="ds_ext_text">${t}</span></p>`, h2: (t) => `<h2 class="ds_ext_title-2">${t}</h2>`, between: [`<div class="CardRelated_wrapper"><div class="CardRelated_tag">Читайте также</div>${one(s, (h, t) => `<a href="${h}"><span class="ds_ext_title-3">${t}</span></a>`)}</div>`] })}</article></div><div class="Tags_container"><span>Теги</span><a href="/t">Мосты</a></div></article></main></div>`,
      ),
    { silent: ['author'] },
  ),
  at('Українська правда', 'https://pravda.example/news/2025/03/4/7501234/', 'uk', 120, (s) =>
    html(
      s,
      `${meta(s, { separator: ' | ' })}${ld(s)}`,
      `<div class="layout"><header class="header"><a href="/">${s.words.site}</a></header><div class="container_sub_post_news"><article class="post post_news"><header class="post_news_header post__header"><h1 class="post_news_title post__title">${s.title}</h1><div class="post_news_date post__date">${day(s, 'uk', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).replace(' р.', '')}, ${stamp(s, 'HH:mm')}<div class="post__views">1023</div></div><div class="post_news_author post__author"><a href="/authors/x">${by(s, '</a>, <a href="/authors/y">')}</a></div></header><div class="post__social"><a>Поділитися</a></div><div class="post_news_photo"><figure><img src="${s.image}"><figcaption class="post_news_photo_title">${s.words.caption}. Фото: Іван Польовий</figcaption></figure></div><div class="post_news_text post__text" data-io-article-url="x"><p><strong>${s.lead}</strong></p>${bodyOf(s, { figure: (src, c) => `<div class="image-box image-box_center"><img src="${src}"><div class="image-box__caption">${c}</div></div>`, between: [`<p><strong>Читайте також: ${one(s, (h, t) => `<a href="${h}">${t}</a>`)}</strong></p>`, `<div class="advtext_mob"><span>Реклама:</span></div>`, `<div class="partner-block"><p><a href="/tg">Підписуйтесь на наш Telegram-канал</a></p></div>`] })}</div><div class="post__tags"><a href="/t">міст</a></div></article><aside class="block_news"><h2>Головне</h2>${ul(s)}</aside></div></div>`,
    ),
  ),
  at('Al Arabiya', 'https://alarabiya.example/arab-and-world/2025/03/04/new-bridge', 'ar', 180, (s) =>
    html(
      s,
      `${meta(s)}${ld(s, { datePublished: utc(s) })}`,
      `<div id="main"><header class="headerLg"><a href="/">${s.words.site}</a></header><main><article class="articleBlock"><div class="headings"><h1 class="headingInfo_title">${s.title}</h1><h2 class="headingInfo_subtitle">${s.lead}</h2></div><div class="article-infos"><div class="article-author"><div class="article-author_text"><a href="/authors/x">${by(s, '</a><a href="/authors/y">')}</a></div></div><div class="article-tools"><div class="time-share"><span>نشر في: </span><time datetime="${utc(s)}" class="caption_time">${stamp(s, 'D')} مارس ,2025: ${stamp(s, 'HH:mm')} ص GST</time><div class="reading-time">3 دقائق للقراءة</div></div></div></div><figure class="article-content-media"><img src="${s.image}"><figcaption class="image_description">${s.words.caption}</figcaption></figure><div class="body-1 paragraph" id="body-text">${bodyOf(s, { between: [`<div class="inset-related-card related-article"><a class="inline-link" href="${new URL(s.url).origin}/other/teaser-0"><img src="/x.jpg"><h4>${s.words.teasers[0]}</h4><span>مجتمع</span></a></div>`, `<div class="ads-block"><span>إعلان</span></div>`] })}</div><div class="tags"><ul><li><a href="/t">#جسور</a></li></ul></div></article><section class="most-read"><h3>الأكثر قراءة</h3>${ul(s)}</section></main></div>`,
    ),
  ),
  at('BBC فارسی', 'https://bbc.example/persian/articles/c1x2y3z4', 'fa', 210, (s) =>
    html(
      s,
      `<title>${s.title} - BBC News فارسی</title><meta property="og:title" content="${s.title} - BBC News فارسی"><meta property="og:image" content="${s.image}"><meta property="og:site_name" content="BBC News فارسی"><meta name="description" content="${s.lead}">${ld(s, { datePublished: utc(s), author: { '@type': 'NewsMediaOrganization', name: 'BBC News فارسی' } })}`,
      `<div id="root"><header role="banner"><a href="/persian">BBC News فارسی</a><nav role="navigation"><ul><li><a href="/x">خبر</a></li></ul></nav></header><main role="main"><div class="bbc-1cvxiy9"><h1 class="bbc-1gu" id="content" tabindex="-1">${s.title}</h1></div><div class="ebmt73l0"><figure class="bbc-1qdcvv9"><div class="bbc-1q"><img src="${s.image}"><p class="bbc-cr" role="text"><span class="visually-hidden">منبع تصویر، </span>Getty Images</p></div><figcaption class="bbc-fc"><span class="visually-hidden">توضیح تصویر، </span><p dir="rtl">${s.words.caption}</p></figcaption></figure></div><section role="region" aria-labelledby="article-byline" class="bbc-by"><strong class="visually-hidden" id="article-byline">Article Information</strong><ul role="list"><li role="listitem"><span class="visually-hidden">نویسنده, </span><span>${by(s, '، ')}</span></li><li role="listitem"><span class="visually-hidden">شغل, </span><span>بی‌بی‌سی</span></li><li role="listitem"><time datetime="${iso(s).slice(0, 10)}">۱۴ اسفند ۱۴۰۳</time></li></ul></section><div dir="rtl" class="bbc-19j92fr ebmt73l0"><p dir="rtl" class="bbc-s e17g058b0"><b>${s.lead}</b></p></div>${bodyOf(s, { p: (t) => `<div dir="rtl" class="bbc-19j92fr ebmt73l0"><p dir="rtl" class="bbc-s e17g058b0">${t}</p></div>`, h2: (t) => `<div class="ebmt73l0"><h2 tabindex="-1" class="bbc-1a">${t}</h2></div>`, list: (items) => `<div dir="rtl" class="bbc-19j92fr ebmt73l0"><ul role="list">${items.map((i) => `<li>${i}</li>`).join('')}</ul></div>`, quote: (t) => `<div dir="rtl" class="bbc-19j92fr ebmt73l0"><blockquote><p>${t}</p></blockquote></div>`, figure: (src, c) => `<div class="ebmt73l0"><figure><div><img src="${src}"><p class="bbc-cr" role="text"><span class="visually-hidden">منبع تصویر، </span>AFP</p></div><figcaption><span class="visually-hidden">توضیح تصویر، </span><p dir="rtl">${c}</p></figcaption></figure></div>`, between: [`<section role="region" aria-labelledby="recommendations-heading" class="bbc-rec"><a href="#end-of-recommendations">از پیشنهادهای مرتبط بگذرید</a><p id="recommendations-heading"><strong>مطالب پیشنهادی</strong></p><ul role="list">${links(s, (h, t) => `<li role="listitem"><div data-e2e="story-promo"><a href="${h}">${t}</a></div></li>`)}</ul><p tabindex="-1" id="end-of-recommendations" class="visually-hidden">پایان مطالب پیشنهادی</p></section>`, `<section role="region" class="podcast-promo"><a href="#end-of-podcasts">از پادکست بگذرید</a><strong>پادکست</strong><p>هر روز خبرهای دره را با صدای مردم همان‌جا بشنوید و برای ما بنویسید.</p><p tabindex="-1" id="end-of-podcasts" class="visually-hidden">پایان پادکست</p></section>`] })}<section role="region"><h2>مطالب مرتبط</h2>${ul(s)}</section></main></div>`,
    ),
  ),
  at(
    'Hürriyet',
    'https://hurriyet.example/gundem/yeni-kopru-42712345',
    'tr',
    180,
    (s) =>
      html(
        s,
        `${meta(s, { separator: ' - ' })}${ld(s, { author: { '@type': 'Organization', name: s.words.site } })}`,
        `<header class="header"><a href="/">${s.words.site}</a></header><div class="container"><div class="breadcrumb"><a href="/g">Gündem</a></div><section class="news-content news__inner__content" itemprop="articleBody"><h1 class="news-detail-title">${s.title}</h1><h2 class="news-detail-spot">${s.lead}</h2><div class="news-date"><span class="news-date-update"><i>Son Güncelleme:</i> <time datetime="${iso(s)}">${stamp(s, 'DD.MM.YYYY HH:mm')}</time></span><span class="news-date-create">Oluşturulma Tarihi: <time datetime="${iso(s)}">Mart 04, 2025 ${stamp(s, 'HH:mm')}</time></span></div><div class="news-media"><img src="${s.image}" class="w-100"></div><div class="news-share"><a>Paylaş</a><a>Abone ol</a></div><div class="news-text readingTime">${bodyOf(s, { figure: (src, c) => `<p><img src="${src}" alt="${c}"></p>`, between: [`<div class="related-news"><span class="related-news-title">İlgili Haber</span>${one(s, (h, t) => `<a href="${h}"><h4>${t}</h4></a>`)}</div>`, `<div class="advMasthead reklam"><span>Reklam</span></div>`, `<div class="ilgili"><p>Haberin Devamı</p></div>`] })}</div><div class="news-tags"><span>Haberle ilgili daha fazlası:</span><a href="/t"># köprü</a></div></section><aside><h3>Çok okunanlar</h3>${ul(s)}</aside></div>`,
      ),
    { silent: ['author', 'caption'] },
  ),
  at('Haaretz', 'https://haaretz.example/news/local/2025-03-04/ty-article/00000195-abc', 'he', 120, (s) =>
    html(
      s,
      `${meta(s, { separator: ' - ' })}${ld(s, { datePublished: utc(s) })}`,
      `<div id="__next"><header><a href="/">${s.words.site}</a></header><main id="main"><article><header data-test="articleHeader"><h1 data-test="articleHeaderTitle">${s.title}</h1><p data-test="articleHeaderSubtitle">${s.lead}</p><figure><picture><img src="${s.image}"></picture><figcaption><span data-test="caption">${s.words.caption}</span><span>צילום: יונתן שדה</span></figcaption></figure><div data-test="writerInfo"><a href="/ty-WRITER/x" rel="author">${by(s, '</a><a href="/ty-WRITER/y" rel="author">')}</a></div><div><time datetime="${utc(s)}">${stamp(s, 'D')} במרץ 2025, ${stamp(s, 'HH:mm')}</time></div><ul data-test="actionBar"><li><button>שמור</button></li><li><button>שתף</button></li></ul></header><section data-test="articleBody">${bodyOf(s, { p: (t) => `<p class="sc-1 article-text">${t}</p>`, h2: (t) => `<h2 class="sc-2">${t}</h2>`, between: [`<aside data-test="relatedArticles"><h3>כתבות נוספות</h3><ul>${links(s, (h, t) => `<li><a href="${h}">${t}</a></li>`)}</ul></aside>`, `<div data-test="adSlot"><span>פרסומת</span></div>`, `<div data-test="newsletter"><h4>הרשמה לניוזלטר</h4><p>כל הסיפורים החמים ישירות לתיבת המייל שלכם</p><form><input type="email"></form></div>`] })}</section><footer><ul data-test="tags"><li><a href="/t">גשרים</a></li></ul></footer></article></main></div>`,
    ),
  ),
  at('The Hindu', 'https://hindu.example/news/cities/new-bridge/article69291234.ece', 'en', INDIA, (s) =>
    html(
      s,
      `${meta(s, { separator: ' - ', time: iso(s) })}${ld(s)}`,
      `<header class="header"><a href="/">${s.words.site}</a></header><section class="breadcrumb"><a href="/">Home</a></section><div class="container article-section"><div class="row"><div class="col-xl-9 storyline"><div class="articlepage"><h1 class="title" itemprop="name">${s.title}</h1><h2 class="sub-title">${s.lead}</h2><div class="author-details"><div class="author"><div class="author-name"><a class="person-name lnk" href="/profile/author/x">${by(s, '</a>, <a class="person-name lnk" href="/profile/author/y">')}</a></div></div></div><div class="update-publish-time"><p class="publish-time-new"><b>Published</b> - <span>March 04, 2025 ${stamp(s, 'HH:mm')} am IST</span></p><p class="publish-time"> - VALLEY</p></div><div class="comments-shares share-page"><ul><li>COPY LINK</li><li>READ LATER</li></ul></div><div class="article-picture"><div class="picture verticle"><img src="${s.image}" class="lead-img"><p class="caption">${s.words.caption} <span> | Photo Credit: Jo Field</span></p></div></div><div class="articlebodycontent col-xl-9" itemprop="articleBody" id="content-body-69291234">${bodyOf(s, { h2: (t) => `<h4 class="sub_head">${t}</h4>`, figure: (src, c) => `<div class="article-picture in-line"><img src="${src}" data-original="${src}"><p class="caption">${c}</p></div>`, between: [`<div class="related-topics-inline also-read">ALSO READ: ${one(s, (h, t) => `<a href="${h}">${t}</a>`)}</div>`, `<div class="article-ad"><div class="dfp-ad"></div></div>`] })}<p class="publish-time" id="end-of-article">Published - March 04, 2025 ${stamp(s, 'HH:mm')} am IST</p></div><div class="related-topics"><h4>Related Topics</h4><a href="/t">bridge</a></div><div class="article-eop"><p>Read Comments</p><ul><li>Copy link</li></ul></div></div></div><aside class="col-xl-3"><h3>Top News Today</h3>${ul(s)}</aside></div></div>`,
    ),
  ),
  at('NDTV', 'https://ndtv.example/india-news/new-bridge-7851234', 'en', INDIA, (s) =>
    html(
      s,
      `${meta(s, { separator: ' | ' })}${ld(s)}`,
      `<header class="m-nv"><a href="/">${s.words.site}</a></header><div class="content"><div class="sp-wrp"><article class="sp-hd-wrp"><nav class="breadcrumb"><a href="/">Home</a></nav><h1 itemprop="headline" class="sp-ttl">${s.title}</h1><h2 class="sp-descp">${s.lead}</h2><nav class="pst-by"><ul class="pst-by_ul"><li class="pst-by_li"><span class="pst-by_lnk">Edited by: <a href="/people/jo">Jo Field</a></span></li><li class="pst-by_li"><span class="pst-by_lnk">India News</span></li><li class="pst-by_li"><span class="pst-by_lnk"><span itemprop="dateModified" content="${iso(s)}">Mar 04, 2025 ${stamp(s, 'HH:mm')} am IST</span></span></li></ul></nav><ul class="sp-shr"><li>Read Time: <span>3 mins</span></li><li>Share</li></ul><div class="ins_instory_dv" id="ins_storybody"><div class="ins_instory_dv_image"><img src="${s.image}" id="story_image_main"><p class="ins_instory_dv_caption sp_b">${s.words.caption}</p></div></div><div id="ins_storybody" class="sp-cn ins_storybody Art-exp_wr" itemprop="articleBody">${bodyOf(s, { h2: (t) => `<b class="x"><h2>${t}</h2></b>`.replace(/<\/?b[^>]*>/g, ''), between: [`<div class="add__wrp"><div class="add__txt">Advertisement - Scroll to continue</div></div>`, `<div class="promoted-story"><i>Also Read | ${one(s, (h, t) => `<a href="${h}">${t}</a>`)}</i></div>`] })}</div><div class="sp-cmt"><a>Show full article</a><a>Comments</a></div><p class="sp-tpc">Bridges, Council</p></article><section><h3>Trending Stories</h3>${ul(s)}</section></div></div>`.replace(
        '<p class="sp-tpc">Bridges, Council</p>',
        '',
      ),
    ),
  ),
  at('Dawn', 'https://dawn.example/news/1895123/new-bridge', 'en', 300, (s) =>
    html(
      s,
      `${meta(s, { separator: ' - ' })}${ld(s)}`,
      `<header><a href="/">${s.words.site}</a></header><div class="container"><main><article class="story mx-auto" data-layout="story"><div class="template__header"><h2 class="story__title text-11.5" dir="auto"><a class="story__link" href="/news/1895123">${s.title}</a></h2><div class="story__byline-wrapper"><span class="story__byline align-middle"><a class="story__byline__link" href="/authors/1/x">${by(s, '</a> | <a class="story__byline__link" href="/authors/2/y">')}</a></span><span class="story__time"><span class="story__published-at">Published</span> <span class="timestamp--date">March 4, 2025</span> <span class="timestamp--time">${stamp(s, 'HH:mm')}am</span></span></div><div class="story__shares"><span>Join our Whatsapp channel</span><a>0</a></div></div><div class="template__main"><div class="story__content overflow-hidden" dir="auto"><figure class="media sm:w-full w-full media--stretch"><div class="media__item"><picture><img src="${s.image}"></picture></div><figcaption class="media__caption">${s.words.caption} — AFP</figcaption></figure><p>${s.lead}</p>${bodyOf(s, { h2: (t) => `<h2 id="x">${t}</h2>`, figure: (src, c) => `<figure class="media w-full"><div class="media__item"><picture><img src="${src}"></picture></div><figcaption class="media__caption">${c}</figcaption></figure>`, between: [`<p><strong>Read more: ${one(s, (h, t) => `<a href="${h}">${t}</a>`)}</strong></p>`, `<div class="ad ad--instory"><script></script></div>`, `<blockquote class="blockquote-level-1">\n<p><strong>${one(s, (h, t) => `<a href="${h}">${t}</a>`, 1)}</strong></p>\n</blockquote>`.slice(0, 0)].slice(0, 2) })}<hr><p><em>Published in ${s.words.site}, March 4th, 2025</em></p></div></div></article></main></div>`,
    ),
  ),
  at('Aaj Tak', 'https://aajtak.example/india/news/story/naya-pul-2187123-2025-03-04', 'hi', INDIA, (s) =>
    html(
      s,
      `${meta(s, { separator: ' - ' })}${ld(s)}`,
      `<header><a href="/">${s.words.site}</a></header><main class="main-wrapper"><div class="story-page"><div class="breadcrumb"><a href="/">होम</a></div><div class="story-heading"><h1>${s.title}</h1></div><div class="sab-head-tranlate-sec"><h2 id="sab-head-tranlate">${s.lead}</h2></div><div class="story-img-main-widget"><div class="main-img"><img src="${s.image}"></div><div class="caption-text">${s.words.caption}</div></div><div class="story-author"><div class="brand-detial-main"><ul><li><a href="/author/x">${by(s, '</a></li><li><a href="/author/y">')}</a></li><li>नई दिल्ली,</li><li>04 मार्च 2025,</li><li>(अपडेटेड 04 मार्च 2025, ${stamp(s, 'HH:mm')} AM IST)</li></ul></div></div><div class="story-with-main-sec"><div class="paragraph">${bodyOf(s, { between: [`<div class="inline-story-add"><span>विज्ञापन</span></div>`, `<p><strong>यह भी पढ़ें: ${one(s, (h, t) => `<a href="${h}">${t}</a>`)}</strong></p>`] })}</div></div><div class="story-tags"><h3>टॉपिक:</h3><a href="/t">पुल</a></div></div></main>`,
    ),
  ),
  at(
    '読売新聞',
    'https://yomiuri.example/national/20250304-OYT1T50123/',
    'ja',
    JAPAN,
    (s) =>
      html(
        s,
        `<title>${s.title} : 読売新聞</title><meta property="og:title" content="${s.title}"><meta property="og:image" content="${s.image}"><meta property="og:site_name" content="読売新聞オンライン"><meta name="description" content="【読売新聞】　${s.lead.slice(0, 60)}">${ld(s, { description: `【読売新聞】　${s.lead.slice(0, 60)}`, author: { '@type': 'Organization', name: '読売新聞' } })}`,
        `<header class="header"><a href="/">読売新聞オンライン</a></header><main class="layout-contents__main"><article class="article-content p-main-contents"><header><div class="p-header-category-breadcrumbs"><ol><li><a href="/national">社会</a></li></ol></div><h1 class="title-article c-article-title">${s.title}</h1><div class="c-article-header-date"><time datetime="${stamp(s, 'YYYY-MM-DDTHH:mm')}">${stamp(s, 'YYYY/MM/DD HH:mm')}</time><span>[読者会員限定]</span></div></header><div class="p-article-action-part"><ul><li>メモ入力</li><li>保存</li><li>印刷</li><li>シェアする</li></ul></div><figure class="p-article-content-image"><img src="${s.image}"><figcaption>${s.words.caption}</figcaption></figure><div class="p-main-contents "><p class="par1" itemprop="articleBody">　${s.lead}</p>${bodyOf(s, { p: (t) => `<p class="par2" itemprop="articleBody">　${t}</p>`, h2: (t) => `<h2 class="midashi">${t}</h2>`, list: (items) => items.map((i) => `<p class="par3">　${i}</p>`).join(''), quote: (t) => `<p class="par3">　${t}</p>`, figure: (src, c) => `<figure class="p-article-inner-image"><img src="${src}"><figcaption>${c}</figcaption></figure>`, between: [`<div class="p-related-inline"><a href="${new URL(s.url).origin}/other/teaser-0"><span>【関連記事】</span>${s.words.teasers[0]}</a></div>`, `<div class="ev-article-ad"><span>広告</span></div>`] })}</div><div class="p-article-footer"><p>読者会員限定記事です</p><p>無断転載・複製を禁じます</p><p class="c-article-id">記事に関する報告</p><div class="p-tags"><a href="/t">#橋</a></div></div></article><aside><h2>あわせて読みたい</h2>${ul(s)}</aside><section><h2>アクセスランキング</h2>${ul(s)}</section></main>`,
      ),
    { silent: ['author'] },
  ),
  at('毎日新聞', 'https://mainichi.example/articles/20250304/k00/00m/040/123000c', 'ja', JAPAN, (s) =>
    html(
      s,
      `<title>${s.title} | 毎日新聞</title><meta property="og:title" content="${s.title} | 毎日新聞"><meta property="og:image" content="${s.image}"><meta property="og:site_name" content="毎日新聞"><meta name="description" content="${s.lead}">${ld(s, { author: { '@type': 'Organization', name: '毎日新聞' } })}`,
      `<header class="site-header"><a href="/">毎日新聞</a></header><main id="main"><article class="articledetail"><div class="articledetail-head"><ul class="articletag-list"><li><a href="/s">社会</a></li></ul><h1 class="title-page">${s.title}</h1><div class="articledetail-meta"><p class="author"><span class="author-name">${by(s, '、')}</span></p><p class="date"><time datetime="${iso(s)}">${stamp(s, 'YYYY/M/D HH:mm')}</time></p><p>最終更新 3/4 ${stamp(s, 'HH:mm')}</p><p class="count">462文字</p></div><ul class="share"><li>ブックマーク</li><li>保存</li><li>メール</li><li>印刷</li></ul></div><div class="articledetail-body" id="articledetail-body"><div class="articledetail-image-left"><figure><img src="${s.image}"><figcaption>${s.words.caption}＝川村花子撮影</figcaption></figure></div><p>　${s.lead}</p>${bodyOf(s, { p: (t) => `<p>　${t}</p>`, h2: (t) => `<h2>${t}</h2>`, between: [`<div class="articledetail-ad ad-pr"><p>Advertisement</p></div>`, `<div class="inline-related"><h2 class="inline-related-title">あわせて読みたい</h2><ul>${links(s, (h, t) => `<li><a href="${h}">${t}</a></li>`)}</ul></div>`] })}<p>【${by(s, '、')}】</p></div><div class="articledetail-foot"><p>この記事は有料記事です。</p><p>残り523文字（全文985文字）</p></div><section><h2>関連記事</h2>${ul(s)}</section></article></main>`,
    ),
  ),
  at(
    '연합뉴스',
    'https://yna.example/view/AKR20250304012300001',
    'ko',
    JAPAN,
    (s) =>
      html(
        s,
        `<title>${s.title} | 연합뉴스</title><meta property="og:title" content="${s.title} | 연합뉴스"><meta property="og:image" content="${s.image}"><meta property="og:site_name" content="연합뉴스"><meta property="article:published_time" content="${iso(s)}"><meta property="article:author" content="${s.authors[0]}"><meta name="description" content="(계곡=연합뉴스) ${s.authors[0]} 기자 = ${s.lead}">`,
        `<div class="wrap"><header class="header"><a href="/">연합뉴스</a></header><div class="content90"><header class="title-article01"><h1 class="tit01">${s.title}</h1><div class="info-box01"><p class="update-time" data-published-time="${stamp(s, 'YYYY-MM-DD HH:mm')}"><span class="txt">송고</span>${stamp(s, 'YYYY-MM-DD HH:mm')}</p><div class="tools"><button>글자크기</button><button>공유</button></div></div></header><div class="container"><div class="writer-zone01" id="newsWriterCarousel01"><div class="item-box01"><figure><img src="/a.jpg"></figure><div class="txt-con"><strong class="tit-name"><a href="/reporter/x">${s.authors[0]}</a></strong><span>기자</span><a>구독</a></div></div></div><article class="story-news article"><div class="comp-box photo-group"><figure><span class="img-con"><img src="${s.image}"></span><figcaption class="txt-desc"><strong class="tit-cap">${s.words.caption}</strong> [연합뉴스 자료사진. 재판매 및 DB 금지]</figcaption></figure></div><p>(계곡=연합뉴스) ${by(s, ' ')} 기자 = ${s.lead}</p>${bodyOf(s, { figure: (src, c) => `<div class="comp-box photo-group"><figure><span class="img-con"><img src="${src}"></span><figcaption class="txt-desc"><strong class="tit-cap">${c}</strong> [연합뉴스]</figcaption></figure></div>`, list: (items) => items.map((i) => `<p>${i}</p>`).join(''), quote: (t) => `<p>${t}</p>`, between: [`<aside class="aside-box01"><div class="ads-box"><span>광고</span></div></aside>`] })}<p>dlsan@example.org</p><div class="news-pick"><p>제보는 카카오톡 okjebo</p></div><span class="date-send">2025/03/04 ${stamp(s, 'HH:mm')} 송고</span></article><div class="keyword-zone"><a href="/k">#다리</a></div><section class="box-ranking"><h2>많이 본 뉴스</h2>${ul(s)}</section></div></div></div>`,
      ),
    { lead: (s) => `(계곡=연합뉴스) ${by(s, ' ')} 기자 = ${s.lead}`, silent: ['author'] },
  ),
  at('조선일보', 'https://chosun.example/national/2025/03/04/ABCDEFGHIJ/', 'ko', JAPAN, (s) =>
    html(
      s,
      `${meta(s, { site: '조선일보' })}${ld(s, { datePublished: utc(s), author: s.authors.map((name) => ({ '@type': 'Person', name: `${name} 기자` })) })}`,
      `<div id="fusion-app"><header><a href="/">조선일보</a></header><main><div class="article-header"><div class="article-header__section"><a href="/n">사회</a></div><h1 class="article-header__headline"><span>${s.title}</span></h1></div><section class="article-container"><article class="layout__article-main"><div class="article-byline"><a href="/rep">${s.authors.map((n) => `${n} 기자`).join('</a> <a href="/rep2">')}</a></div><div class="article-dateline"><span class="inputDate">입력 ${stamp(s, 'YYYY.MM.DD. HH:mm')}</span></div><div class="article-tools"><button>글자크기</button><button>인쇄</button></div><section class="article-body" itemprop="articleBody"><div class="lead-art-wrapper"><figure><img class="lazyload" src="${s.image}"><figcaption>${s.words.caption} /뉴스1</figcaption></figure></div><p class="article-body__content article-body__content-text">${s.lead}</p>${bodyOf(s, { p: (t) => `<p class="article-body__content article-body__content-text">${t}</p>`, h2: (t) => `<h2 class="article-body__content-header">${t}</h2>`, figure: (src, c) => `<figure class="article-body__content article-body__content-image"><img src="${src}"><figcaption>${c}</figcaption></figure>`, between: [`<div class="arcad-wrapper"><div class="ad-label">광고</div></div>`, `<div class="related-content"><h3>관련 기사</h3>${links(s, (h, t) => `<div><a href="${h}">${t}</a></div>`)}</div>`] })}</section><div class="article-copyright">Copyright ⓒ 조선일보. 무단전재 및 재배포 금지</div><div class="comment-section"><span>100자평</span></div></article></section><section><h2>많이 본 뉴스</h2>${ul(s)}</section></main></div>`,
    ),
  ),
  at('한겨레', 'https://hani.example/arti/society/society_general/1185123.html', 'ko', JAPAN, (s) =>
    html(
      s,
      `${meta(s, { separator: ' : ', site: '한겨레' })}${ld(s)}`,
      `<div id="__next"><header class="BaseHeader_wrap"><a href="/">한겨레</a></header><main><div class="ArticleDetailView_articleDetail"><a class="ArticleDetailView_category" href="/s">사회</a><h3 class="ArticleDetailView_title__9kRU_">${s.title}</h3><div class="ArticleDetailView_reporterList"><a href="/rep">${s.authors.map((n) => `${n}`).join('</a><a href="/rep2">')}</a><span>기자</span></div><ul class="ArticleDetailView_dateList__tniXJ"><li class="ArticleDetailView_dateListItem">수정 <span>${stamp(s, 'YYYY-MM-DD HH:mm')}</span></li><li class="ArticleDetailView_dateListItem">등록 <span>${stamp(s, 'YYYY-MM-DD HH:mm')}</span></li></ul><div class="ArticleDetailAudioPlayer"><span>기사를 읽어드립니다</span><span>0:00</span></div><div class="article-text"><figure class="ArticleDetailContent_imageContainer"><div><img src="${s.image}"></div><figcaption class="ArticleDetailContent_figcaption">${s.words.caption} 계곡일보 제공</figcaption></figure><p class="text">${s.lead}</p>${bodyOf(s, { p: (t) => `<p class="text">${t}</p>`, h2: (t) => `<h4 class="text-title">${t}</h4>`, figure: (src, c) => `<figure class="ArticleDetailContent_imageContainer"><div><img src="${src}"></div><figcaption class="ArticleDetailContent_figcaption">${c}</figcaption></figure>`, list: (items) => items.map((i) => `<p class="text">${i}</p>`).join(''), quote: (t) => `<p class="text">${t}</p>`, between: [`<div class="ArticleDetailContent_adWrap"><div class="ad">광고</div></div>`, `<section class="ArticleDetailContent_related"><h4>이슈</h4>${ul(s)}</section>`.slice(0, 0)].slice(0, 1) })}<p class="text">${by(s, ' ')} 기자 dlsan@example.org</p></div><div class="ArticleDetailView_share"><button>공유하기</button></div></div><section><h3>관련기사</h3>${ul(s)}</section></main></div>`,
    ),
  ),
];
