import { bodyOf, by, html, iso, ld, meta, one, type System, stamp, ul, utc } from './parts';

// Papers and magazines in Chinese from Taiwan, Hong Kong, Southeast Asia and beyond, in their own ways of crediting, dating and asking for readers.

const tw = (name: string, url: string, page: System['page'], more: Partial<System> = {}): System => ({
  ...{ name, url, language: 'tw', zone: 480 },
  page,
  ...more,
});
const zh = (name: string, url: string, zone: number, page: System['page'], more: Partial<System> = {}): System => ({
  ...{ name, url, language: 'zh', zone },
  page,
  ...more,
});
/** The hour by twelve, as `3:05`, and which half of the day. */
const half = (s: Parameters<typeof stamp>[0]): readonly [clock: string, isLate: boolean] => {
  const hour = Number(stamp(s, 'HH'));
  return [`${hour % 12 || 12}:${stamp(s, 'mm')}`, hour >= 12];
};

export const CHINESE_OVERSEAS: readonly System[] = [
  tw(
    '關鍵評論網',
    'https://www.thenewslens.example/article/248123',
    (s) =>
      html(
        s,
        `<title>${s.title} - The News Lens 關鍵評論網</title><meta property="og:title" content="${s.title} - The News Lens 關鍵評論網"><meta property="og:site_name" content="The News Lens 關鍵評論網"><meta property="og:image" content="${s.image}"><meta name="description" content="${s.lead}">${ld(s, { datePublished: iso(s) })}`,
        `<div id="app"><header><a href="/"><img src="/logo.svg" alt="關鍵評論網"></a></header><main><article class="article-content"><div class="article-header"><h1 class="article-title">${s.title}</h1><div class="article-meta"><span class="date">${stamp(s, 'YYYY/MM/DD')}</span>, <a class="cat" href="/category/x">社會</a><div class="author-info"><a href="/author/x"><span class="author-name">${by(s, '、')}</span></a></div></div></div><div class="hero"><img src="${s.image}"><p class="photo-credit">Photo Credit: 河谷社</p></div><div class="why-content"><h3>我們想讓你知道的是</h3></div><div class="article-body-container"><div class="article-body"><p>${s.lead}</p>${bodyOf(s, { figure: (src, c) => `<figure class="article-img-container"><img data-src="${src}" src="/placeholder.gif"><figcaption>Photo Credit: ${c}</figcaption></figure>`, between: [`<div class="ad-container"><p>廣告</p></div>`, `<div class="recommended"><p>延伸閱讀</p>${ul(s)}</div>`] })}<p>核稿編輯：周雁</p><div class="member-cta"><p>【加入關鍵評論網會員】每天精彩好文直送你的信箱，每週獨享編輯精選、時事精選、藝文週報等特製電子報。還可留言與作者、記者、編輯討論文章內容。</p><a href="/join">立刻點擊免費加入會員！</a></div></div></div><div class="article-tags"><a href="/tag/x">橋</a></div></article><section class="rec"><h2>推薦閱讀</h2>${ul(s)}</section></main></div>`,
      ),
    { silent: ['caption'] },
  ),
  tw(
    'ETtoday',
    'https://www.ettoday.example/news/20250304/2918123.htm',
    (s) =>
      html(
        s,
        `<title>${s.title} | ETtoday生活新聞 | ETtoday新聞雲</title><meta property="og:title" content="${s.title} | ETtoday生活新聞 | ETtoday新聞雲"><meta property="og:site_name" content="ETtoday新聞雲"><meta property="og:image" content="${s.image}"><meta name="description" content="${s.lead}"><meta name="pubdate" content="${iso(s)}"><meta name="section" content="生活">`,
        `<div class="wrapper"><div class="part_menu"><a href="/">新聞雲</a></div><div class="container_box"><div class="c1"><article><div class="subject_article"><header><h1 class="title" itemprop="headline">${s.title}</h1></header><div class="subject_article_info"><div class="module_tools"><div class="menu"><a>FB分享</a><a>LINE分享</a></div></div><p><time class="date" datetime="${iso(s)}" itemprop="datePublished">${stamp(s, 'YYYY年MM月DD日 HH:mm')}</time></p></div><div class="story" itemprop="articleBody"><p><img src="${s.image}" width="600" alt="${s.words.caption}"></p><p><strong>▲${s.words.caption}。（圖／記者周雁攝）</strong></p><p>記者${by(s, '、')}／台北報導</p><p>${s.lead}</p>${bodyOf(s, { figure: (src, c) => `<p><img src="${src}" width="600"></p><p><strong>▲${c}。（圖／業者提供）</strong></p>` })}<p><strong>►<a href="/other/teaser-0">${s.words.teasers[0]}</a></strong></p><p><strong>※ 示例新聞雲提醒您：飲酒過量，有礙健康。</strong></p><p><img src="/ad/app.gif"></p></div></div></article><div class="related-news"><p>相關新聞</p>${ul(s)}</div><div class="tag"><strong>關鍵字：</strong><a href="/k">橋</a></div><div class="fb-comment"><h3>讀者迴響</h3></div></div></div></div>`,
      ),
    { silent: ['caption'] },
  ),
  tw('鏡週刊', 'https://www.mirrormedia.example/story/20250304edi012', (s) =>
    html(
      s,
      `<title>${s.title} - 鏡週刊 Mirror Media</title><meta property="og:title" content="${s.title} - 鏡週刊 Mirror Media"><meta property="og:site_name" content="鏡週刊 Mirror Media"><meta property="og:image" content="${s.image}"><meta name="description" content="${s.lead}">`,
      `<div id="__next"><header><a href="/">鏡週刊</a></header><div class="story__Wrapper"><section class="sec"><div class="section-name">時事</div><h1 class="story__Title">${s.title}</h1><div class="story__Date">發布時間<!-- -->${stamp(s, 'YYYY.MM.DD HH:mm')}<!-- --> 臺北時間</div><div class="story__Date">更新時間<!-- -->${stamp(s, 'YYYY.MM.DD')} 23:59<!-- --> 臺北時間</div></section><figure class="hero"><img src="${s.image}"><figcaption>${s.words.caption}（河谷社）</figcaption></figure><section class="credits"><figure><figcaption>記者</figcaption><ul><li><a href="/author/1">${by(s, '</a></li><li><a href="/author/2">')}</a></li></ul></figure></section><section class="brief"><div class="public-DraftStyleDefault-block"><span>${s.lead}</span></div></section><section class="content"><div>${bodyOf(s, { p: (t) => `<div class="public-DraftStyleDefault-block"><span>${t}</span></div>`, figure: (src, c) => `<figure><img src="${src}"><figcaption>${c}（本刊資料照）</figcaption></figure>`, list: (items) => `<ul>${items.map((i) => `<li>${i}</li>`).join('')}</ul>`, between: [`<div class="ad"></div>`] })}</div><div class="dis">更新時間｜${stamp(s, 'YYYY.MM.DD')} 23:59 臺北時間</div><p class="donate">鏡週刊關心您：未滿18歲禁止飲酒，飲酒過量害人害己，酒後不開車，安全有保障。</p><div class="subscribe"><p>支持鏡週刊，小心意大意義，小額贊助鏡週刊！</p><a href="/donate">加入訂閱會員</a></div></section><section class="related"><h2>相關文章</h2>${ul(s)}</section></div></div>`,
    ),
  ),
  tw(
    '立場型雜誌',
    'https://www.standpoint.example/politics/bridge',
    (s) =>
      html(
        s,
        `<title>${s.title} | ${by(s, '、')} | 河谷立場</title><meta property="og:title" content="${s.title} | ${by(s, '、')} | 河谷立場"><meta property="og:site_name" content="河谷立場"><meta property="og:image" content="${s.image}"><meta name="description" content="${s.lead}">`,
        `<div class="header"><a href="/">河谷立場</a></div><div class="article-photo"><img src="${s.image}"></div><div class="article-wrap"><h1 class="article-name">${s.title}</h1><div class="article-media"><p class="article-author">${by(s, '、')}</p><p class="date">${stamp(s, 'YYYY/M/D')} — ${stamp(s, 'HH:mm')}</p></div><div class="article-content" id="article-content"><p>${s.lead}</p>${bodyOf(s, { figure: (src, c) => `<p><img src="${src}"><br><em>${c}</em></p>` })}<p>文／${by(s, '、')}</p><hr><p>支持獨立媒體，請<a href="/support">按此</a>贊助我們。</p></div><div class="share"><a>分享</a></div><div class="related"><h3>相關文章</h3>${ul(s)}</div></div>`,
      ),
    { silent: ['caption'] },
  ),
  tw(
    '信報型',
    'https://www1.hkej-like.example/dailynews/article/id/4012345',
    (s) =>
      html(
        s,
        `<title>${s.title} - 河谷日報 valleydaily.com</title><meta property="og:title" content="${s.title} - 河谷日報"><meta property="og:image" content="${s.image}"><meta name="description" content="${s.lead}">`,
        `<div id="top"><a href="/">河谷日報</a></div><div id="article-main"><div class="cat"><a href="/f">要聞</a></div><h1 id="article-title">${s.title}</h1><div id="date-social"><p id="date">${stamp(s, 'YYYY年M月D日')}</p><ul id="social"><li>分享</li><li>字體大小</li></ul></div><div id="article-detail-wrapper"><div id="article-content"><div class="hkej_detail_thumb"><a href="${s.image}"><img src="${s.image}" width="620"></a></div><p>${s.lead}</p>${bodyOf(s, { figure: (src, c) => `<div class="hkej_detail_thumb"><a href="${src}"><img src="${src}" width="620"></a><span>${c}</span></div>`, between: [`<div class="gpt-ad">廣告</div>`] })}<p>採訪、撰文：${by(s, '、')}</p></div></div><div id="more"><p>更多${s.words.site}文章：</p>${ul(s)}</div></div>`,
      ),
    { silent: ['minute', 'caption'] },
  ),
  tw(
    '經濟日報型',
    'https://inews.hket-like.example/article/3912345/bridge',
    (s) =>
      html(
        s,
        `<title>${s.title} - 河谷經濟日報 - 即時新聞頻道 - 社會</title><meta property="og:title" content="${s.title} - 河谷經濟日報 - 即時新聞頻道 - 社會"><meta property="og:site_name" content="河谷經濟日報"><meta property="og:image" content="${s.image}"><meta name="description" content="${s.lead}"><meta property="article:published_time" content="${utc(s)}">`,
        `<header><a href="/">河谷經濟日報</a></header><div class="article-details-container"><div class="article-details-bread-crumb"><a href="/1">社會</a></div><h1 class="article-details-title-container_title">${s.title}</h1><div class="article-details-info-container"><span class="article-details-info-container_date">發布時間： ${stamp(s, 'YYYY/MM/DD HH:mm')}</span><br><span>最後更新： ${stamp(s, 'YYYY/MM/DD')} 23:59</span></div><div class="share">分享：</div><div class="article-details-content-container"><img src="${s.image}" class="headline"><p>${s.lead}</p>${bodyOf(s, { figure: (src, c) => `<p><img src="${src}"></p><p>${c}</p>`, between: [`<p><a href="/other/teaser-0">【相關報道】${s.words.teasers[0]}</a></p>`, `<p><b>更多內容：</b></p>${one(s, (h, t) => `<p><a href="${h}">${t}</a></p>`, 1)}`] })}<p>撰文 : ${by(s, ' ')}</p><p>責任編輯：周雁</p><p>開啟hket App，閱讀全文 &gt;&gt;</p></div><div class="tags">欄名 : <a href="/c">社會</a></div><div class="rec"><h3>你可能感興趣</h3>${ul(s)}</div></div>`,
      ),
    { silent: ['caption'] },
  ),
  tw(
    '文匯型',
    'https://www.wenwei-like.example/a/202503/04/AP67c6e1b2e4b0.html',
    (s) =>
      html(
        s,
        `<title>${s.title} - 香港 - 河谷文匯網</title><meta name="keywords" content="橋,河"><meta name="description" content="${s.lead}"><meta property="og:title" content="${s.title}"><meta property="og:image" content="${s.image}">`,
        `<div class="header"><a href="/">河谷文匯網</a></div><div class="detail-left"><div class="detail-box"><h1>${s.title}</h1><div class="article-info"><span class="date">${stamp(s, 'YYYY-MM-DD HH:mm')}</span><span class="source">來源：河谷文匯網</span><span class="author">記者 ${by(s, ' ')}</span><div class="share"><i>分享到：</i></div></div><div class="article-content"><p>${s.lead}</p>${bodyOf(s, { figure: (src, c) => `<figure><img src="${src}"><figcaption>${c}</figcaption></figure>` })}</div><div class="article-editor">責任編輯： 周雁</div><div class="tag"><span>#橋</span></div></div><div class="like"><h3>相關新聞</h3>${ul(s)}</div></div>`,
      ),
    { lead: (s) => s.lead, silent: ['author'] },
  ),
  zh('星洲型', 'https://www.sinchew-like.example/news/20250304/nation/6312345', 480, (s) => {
    const [clock, late] = half(s);
    return html(
      s,
      `${meta(s, { separator: ' | ', site: '河谷网 Valley Daily' })}<meta property="article:section" content="全国">`,
      `<header><a href="/">河谷网</a></header><div class="article-page"><div class="article-header"><a class="cat" href="/n">全国</a><h1>${s.title}</h1><div class="meta"><span>发布: ${clock}${late ? 'pm' : 'am'} ${stamp(s, 'DD/MM/YYYY')}</span></div></div><div class="article-page-content"><div id="article-page-content"><figure><img src="${s.image}"><figcaption>${s.words.caption}</figcaption></figure><p>${s.lead}</p>${bodyOf(s, { between: [`<div class="ads-frame">ADVERTISEMENT</div>`, `<p><strong>相关新闻：</strong></p>${one(s, (h, t) => `<p><strong><a href="${h}">${t}</a></strong></p>`)}`] })}<p>报道：${by(s, '、')}</p></div></div><div class="article-tags">文章标签：<a href="/t">桥</a></div><div class="fb"><p>打开全文</p><p>ADVERTISEMENT</p></div><div class="more"><h3>热门新闻</h3>${ul(s)}</div></div>`,
    );
  }),
  zh(
    '看中国型',
    'https://www.kanzhongguo-like.example/news/gb/2025/03/04/1078123.html',
    480,
    (s) =>
      html(
        s,
        `<title>${s.title} - 社会 - 看河谷网</title><meta property="og:title" content="${s.title} - 社会 - 看河谷网"><meta property="og:image" content="${s.image}"><meta name="description" content="${s.lead}">`,
        `<div id="header"><a href="/">看河谷</a></div><div class="main"><div class="breadcrum"><a href="/">首页</a>&gt;<a href="/n">新闻</a></div><h1>${s.title}</h1><h2 class="author">作者：${by(s, '、')}</h2><div class="headline-date">${stamp(s, 'YYYY-MM-DD HH:mm')} 桌面版 <a href="/b5/1">正體</a> <a class="img">打赏</a> 25</div><div class="ad">&nbsp;</div><div class="article"><div class="photo"><img src="${s.image}" title="${s.words.caption}"><div class="photo-summary">${s.words.caption}（图片来源：河谷社）</div></div><div><p>${s.lead}</p>${bodyOf(s, { figure: (src, c) => `<p style="text-align:center"><img src="${src}"><br><span class="caption">${c}</span></p>`, between: [`<div class="related">相关文章：${ul(s)}</div>`] })}<p style="color:#888">责任编辑: 周雁</p></div></div><div class="url">短网址: <a href="https://k.example/1">https://k.example/1</a></div><div>【诚征荣誉会员】溪流能够汇成大海，小善可以成就大爱。我们向全球华人诚意征集万名荣誉会员。</div><div class="comments"><h4>看完那这篇文章觉得</h4></div><div class="hot"><h3>近期读者推荐</h3>${ul(s)}</div></div>`,
      ),
    { silent: ['caption'] },
  ),
  zh(
    '新唐人型',
    'https://www.xintang-like.example/gb/2025/03/04/a103962123.html',
    480,
    (s) =>
      html(
        s,
        `${meta(s, { separator: ' | ', site: '河谷电视台在线' })}`,
        `<div class="header"><a href="/">河谷电视台</a></div><div class="main_content"><div class="article_title"><h1>${s.title}</h1><div class="time"><span>北京时间：${stamp(s, 'YYYY-MM-DD HH:mm')}</span></div></div><div class="featured_image"><img src="${s.image}"><div class="caption">${s.words.caption}（视频截图）</div></div><div class="post_content" itemprop="articleBody"><p>${s.lead}</p>${bodyOf(s, { figure: (src, c) => `<figure class="wp-caption aligncenter"><img src="${src}"><figcaption class="wp-caption-text">${c}</figcaption></figure>` })}<p>（责任编辑：周雁）</p><p>本文网址: https://www.xintang-like.example/gb/2025/03/04/a103962123.html</p></div><div class="single_like_fb"><p>喜欢这篇文章的话，请点赞分享给朋友</p></div><div class="tags"><a href="/t">桥</a></div><div class="related_post"><h3>相关文章</h3>${ul(s)}</div><div class="comment_block"><h3>评论</h3></div></div>`,
      ),
    { silent: ['author', 'caption'] },
  ),
  zh(
    '留园型',
    'https://www.liuyuan-like.example/index.php?app=news&act=view&nid=712345',
    -300,
    (s) =>
      html(
        s,
        `<title>${s.title} -河谷网</title>`,
        `<table width="1000" align="center"><tr><td><a href="/">河谷留言首页</a></td></tr></table><table width="1000" align="center"><tr><td width="700"><center><b><font size="5">${s.title}</font></b></center><br>新闻来源: 河谷社 于 ${stamp(s, 'YYYY-MM-DD HH:mm')}:12 提示: 新闻观点不代表本网立场<hr><div id="shownewsc"><center><img src="${s.image}" width="640"></center><br>　　${s.lead}<br><br>${bodyOf(s, { p: (t) => `　　${t}<br><br>`, h2: (t) => `<h2>${t}</h2>`, quote: (t) => `　　${t}<br><br>`, list: (items) => items.map((i) => `　　${i}<br><br>`).join(''), figure: (src) => `<center><img src="${src}" width="640"></center><br>` })}</div><hr><center>网编：周雁</center></td><td><b>热门新闻</b>${ul(s)}</td></tr></table><table width="1000"><tr><td>当前新闻共有2条评论</td></tr><tr><td>评论人: 河边人 2025-03-04 23:59 早就该修了，等了十年。</td></tr></table>`,
      ),
    { silent: ['author', 'image', 'date', 'caption'] },
  ),
  zh('数字时代型', 'https://chinadigital-like.example/chinese/716123.html', 480, (s) =>
    html(
      s,
      `${meta(s, { separator: ' - ', site: '河谷数字时代', time: iso(s) })}`,
      `<header><a href="/">河谷数字时代</a></header><main><article class="post type-post"><header class="entry-header"><h1 class="entry-title">${s.title}</h1><div class="entry-meta"><span class="posted-on"><time class="entry-date published" datetime="${iso(s)}">${stamp(s, 'YYYY 年 MM 月 DD 日')}</time></span> <span class="byline"><span class="author vcard"><a href="/author/x">${by(s, '、')}</a></span></span></div></header><div class="entry-content"><p>${s.lead}</p>${bodyOf(s, { figure: (src, c) => `<figure class="wp-block-image"><img src="${src}"><figcaption>${c}</figcaption></figure>` })}<div class="sharedaddy"><h3>分享此文：</h3><ul><li><a>按一下以分享至 Facebook（在新视窗中开启）</a></li></ul></div></div><footer class="entry-footer"><span class="cat-links">分类：<a href="/c">新闻</a></span></footer></article><nav class="post-navigation"><a href="/p">上一篇文章</a></nav></main>`,
    ),
  ),
  zh(
    'FT 中文网型',
    'https://www.ftc-like.example/story/001105123',
    480,
    (s) =>
      html(
        s,
        `<title>${s.title} - FT河谷网 - FTvalley.com</title><meta property="og:title" content="${s.title}"><meta property="og:image" content="${s.image}"><meta name="description" content="${s.lead}">`,
        `<div class="header-container"><a href="/">FT河谷网</a></div><div class="story-container"><div class="story-theme"><a href="/tag/x">城市</a><button class="myft-follow plus">关注</button></div><h1 class="story-headline">${s.title}</h1><div class="story-lead">${s.lead}</div><div class="story-byline"><span class="story-time">更新于${stamp(s, 'YYYY年M月D日 HH:mm')}</span> <span class="story-author"><a href="/a"><b>FT河谷网专栏作家 ${by(s, '</b></a>、<a href="/b"><b>')}</b></a></span></div><div class="story-image image"><figure data-url="${s.image}"><img src="${s.image}"></figure></div><div class="story-action"><a class="action-icon font-icon">字体</a></div><div id="story-body-container" class="story-body">${bodyOf(s, { figure: (src, c) => `<div class="pic"><img src="${src}" alt="${c}"></div>`, between: [`<div class="mpu-container">广告</div>`] })}</div><div class="copyrightstatement-container"><p class="copyrightstatement">版权声明：本文版权归FT河谷网所有，未经允许任何单位或个人不得转载，复制或以任何其他方式使用本文全部或部分，侵权必究。</p></div><div class="user-comments"><h2>用户评论</h2></div><div class="related"><h2>相关文章</h2>${ul(s)}</div></div>`,
      ),
    { silent: ['caption'] },
  ),
  zh(
    '日经型',
    'https://cn.rijing-like.example/politicsasociety/58123-2025-03-04-10-15-00.html',
    480,
    (s) =>
      html(
        s,
        `<title>${s.title} 日河中文网</title><meta name="description" content="${s.lead}"><meta property="og:title" content="${s.title}"><meta property="og:image" content="${s.image}">`,
        `<div id="top"><a href="/">日河中文网</a></div><div class="columnleft"><div class="newsText"><h1 class="newsTitle">${s.title}</h1><p class="newsDate">${stamp(s, 'YYYY/MM/DD')}<span><a>PRINT</a></span></p><div class="newsContent" id="contentDiv"><p>　　${s.lead}</p>${bodyOf(s, { p: (t) => `<p>　　${t}</p>`, figure: (src, c) => `<div class="imgR"><img src="${src}"><p>${c}</p></div>` })}<p>版权声明：日河新闻社版权所有，未经授权不得转载或部分复制，违者必究。</p></div><div class="newsRelated"><h4>报道评论</h4></div></div></div><div class="columnright"><h3>热门新闻</h3>${ul(s)}</div>`,
      ),
    { silent: ['minute', 'author', 'caption'] },
  ),
  zh(
    '电讯社中文型',
    'https://cn.dianxun-like.example/article/bridge-0304-idCNKBS2A1',
    480,
    (s) =>
      html(
        s,
        `<title>${s.title} | 河谷社</title><meta property="og:title" content="${s.title}"><meta property="og:image" content="${s.image}"><meta property="og:article:published_time" content="${iso(s)}"><meta name="description" content="${s.lead}">`,
        `<div class="header"><a href="/">河谷社</a></div><div class="ArticlePage_container"><div class="ArticleHeader_container"><div class="ArticleHeader_channel"><a href="/n">时事要闻</a></div><div class="ArticleHeader_date">${stamp(s, 'YYYY年M月D日')} / ${stamp(s, 'HH:mm')} / 1 天前</div><h1 class="ArticleHeader_headline">${s.title}</h1><div class="BylineBar_byline"><span><a href="/j">${by(s, '</a></span>, <span><a href="/k">')}</a></span></div><p class="BylineBar_reading-time">1 分钟阅读</p></div><div class="StandardArticleBody_body"><p>${s.lead}</p>${bodyOf(s, { figure: (src, c) => `<div class="PrimaryAsset_container"><img src="${src}"><div class="Image_caption"><span>${c}。REUTERS/Jo Field</span></div></div>` })}<div class="Attribution_container"><div class="Attribution_attribution"><p class="Attribution_content">编译 李明; 审校 周雁</p></div></div><div class="StandardArticleBody_trustBadgeContainer"><span>我们的标准：</span><a href="/t">河谷社“诚信准则”</a></div></div></div><div class="RelatedCoverage"><h3>更多新闻</h3>${ul(s)}</div>`,
      ),
    { silent: ['caption'] },
  ),
  zh(
    '联合国型',
    'https://news.lianhe-like.example/zh/story/2025/03/1136123',
    0,
    (s) =>
      html(
        s,
        `${meta(s, { separator: ' | ', site: '联合新闻' })}`,
        `<header><a href="/zh">联合新闻</a></header><main><article class="node node--type-news-story"><h1 class="page-title">${s.title}</h1><div class="field-hero"><img src="${s.image}"><div class="caption"><div class="credit">© Valley/Jo Field</div><div class="text">${s.words.caption}</div></div></div><div class="field-news-date"><time datetime="${utc(s)}">${stamp(s, 'YYYY年M月D日')}</time></div><div class="field-news-topics"><a href="/t">经济发展</a></div><div class="clearfix text-formatted field--name-field-news-story-lead"><p>${s.lead}</p></div><div class="field-story-content"><div class="paragraph paragraph--type--one-column-text">${bodyOf(s, { piece: (t) => `<div class="text-formatted">${t}</div>`, between: [`<div class="sidebar-ad"><ul class="share-links"><li>♦ <a href="/app">下载联合新闻应用程序</a></li></ul></div>`] })}</div></div><ul class="tags"><li>♦ 点击 <a href="/s">此处</a> 订阅，便可收到每日新闻推送</li></ul></article><section class="related"><h2>相关新闻</h2>${ul(s)}</section></main>`,
      ),
    { silent: ['author'] },
  ),
];
