import { bodyOf, by, cards, html, iso, ld, links, meta, one, type System, stamp, ul, utc } from './parts';

// More Chinese portals, magazines and platforms; Taiwan and Hong Kong.

const CHINA = 480;
const at = (name: string, url: string, page: System['page'], more: Partial<System> = {}): System => ({
  ...{ name, url, language: 'zh', zone: CHINA },
  page,
  ...more,
});
const tw = (name: string, url: string, page: System['page'], more: Partial<System> = {}): System =>
  at(name, url, page, { language: 'tw', ...more });

/** An editor that has neither lists nor quotations. */
const PARAGRAPHS = {
  p: (t: string) => `<p>　　${t}</p>`,
  list: (items: readonly string[]) => items.map((i) => `<p>　　${i}</p>`).join(''),
  quote: (t: string) => `<p>　　${t}</p>`,
  h2: (t: string) => `<h2>${t}</h2>`,
};
const centred = (src: string, caption: string): string =>
  `<p style="text-align: center"><img src="${src}"></p><p style="text-align: center" class="pictext">${caption}</p>`;

export const CHINESE_FURTHER: readonly System[] = [
  at(
    '中新网',
    'https://www.chinanews.example/gn/2025/03-04/10377123.shtml',
    (s) =>
      html(
        s,
        `<title>${s.title}-中新网</title><meta name="description" content="${s.lead}"><meta name="keywords" content="桥梁">`,
        `<div class="header"><a href="/">中国新闻网</a></div><div class="con"><div class="con_left"><div class="nav_wrap"><a href="/">首页</a> → <a href="/gn/">国内新闻</a></div><div class="content_maincontent_more"><div class="content_maincontent_content"><h1 class="content_left_title">${s.title}</h1><div class="content_left_time">${stamp(s, 'YYYY年MM月DD日 HH:mm')}　来源：<a class="source" href="/">中国新闻网</a><div class="share"><span>大字体</span><span>小字体</span><a>分享到：</a></div></div><div class="left_zw"><p>　　中新社河谷3月4日电 (记者 ${by(s, ' ')})${s.lead}</p>${bodyOf(s, { ...PARAGRAPHS, figure: (src, c) => `<div class="left_ph"><img src="${src}"></div><div class="left_pt">${c}</div>`, between: ['<div id="function_code_page"></div>', `<div class="adInContent"><a href="/ad"><img src="/ad.jpg"></a></div>`] })}<p>　　(完)</p></div><div class="adEditor"><div class="left_name"><span>【编辑:张三】</span></div></div></div></div><div class="content_ad"></div><div class="channel"><h3>更多精彩内容请进入国内新闻</h3>${ul(s)}</div></div><div class="con_right"><h2>热点视频</h2>${ul(s)}</div></div>`,
      ).replace('<p>　　(完)</p>', ''),
    { lead: (s) => `中新社河谷3月4日电 (记者 ${by(s, ' ')})${s.lead}`, silent: ['image', 'caption', 'author'] },
  ),
  at(
    '央视网',
    'https://news.cctv.example/2025/03/04/ARTIabcDEF250304.shtml',
    (s) =>
      html(
        s,
        `<title>${s.title}_新闻频道_央视网</title><meta property="og:title" content="${s.title}"><meta property="og:image" content="${s.image}"><meta name="author" content="张三"><meta name="source" content="央视网"><meta name="description" content="${s.lead}">`,
        `<div id="page_body"><div class="column_wrapper_1000"><div class="nav"><a href="/">央视网</a> &gt; <a href="/c">新闻频道</a> &gt; 国内新闻</div></div><div class="col_w660"><div class="tit_area"><div class="title_area" id="title_area"><h1>${s.title}</h1><div class="info1">来源：央视网  |  ${stamp(s, 'YYYY年MM月DD日 HH:mm')}:00</div><div class="info2"><span>原标题：</span></div></div><div class="text_area" id="text_area"><div class="content_area" id="content_area"><p>　　央视网消息：${s.lead}</p>${bodyOf(s, { ...PARAGRAPHS, figure: (src, c) => `<p class="photo_img_20190808" style="text-align: center;"><img src="${src}" width="1000"></p><p class="photo_alt_20190808" style="text-align: center;">${c}</p>`, between: [`<p><div id="vid_250304" class="video_player"></div></p>`] })}</div><div class="zebian"><span>编辑：张三</span> <span>责任编辑：李四</span></div><div class="relevance" id="relevance"><h3>相关新闻</h3>${ul(s)}</div></div></div></div></div>`.replace(
          '<div class="info2"><span>原标题：</span></div>',
          '',
        ),
      ),
    { lead: ({ lead }) => `央视网消息：${lead}`, silent: ['author', 'caption'] },
  ),
  at('财新网', 'https://china.caixin.example/2025-03-04/102294123.html', (s) =>
    html(
      s,
      `<title>${s.title}_政经频道_财新网</title><meta property="og:title" content="${s.title}"><meta property="og:image" content="${s.image}"><meta name="author" content="${by(s, ' ')}"><meta name="description" content="${s.lead}">`,
      `<div class="sitenav"><a href="/">财新网</a></div><div class="comMain clearfix"><div class="conlf"><div class="bread"><a href="/">财新网</a> &gt; <a href="/c">政经</a> &gt; 正文</div><div id="the_content" class="article"><div id="conTit"><h1>${s.title}</h1><div id="artInfo">${stamp(s, 'YYYY年MM月DD日 HH:mm')}  来源于 <a href="/">财新网</a><div class="fx-xq"><a>分享</a></div></div></div><div id="subhead" class="subhead">${s.lead}</div><div class="media_pic"><div id="picture"><dl class="media pic"><dt><img src="${s.image}"></dt><dd>${s.words.caption}。图：视觉中国</dd></dl></div></div><div id="Main_Content_Val" class="text">${bodyOf(s, { ...PARAGRAPHS, figure: (src, c) => `<dl class="media_pic"><dt><img src="${src}"></dt><dd>${c}</dd></dl>`, between: [`<div class="pip"><div class="pip_ad"></div></div>`] })}</div><div class="moreReport"><h2>更多报道详见：<a href="/x">【专题】河谷新桥</a></h2></div><div class="artEditor"><p class="editor">责任编辑：张三 | 版面编辑：李四</p></div><div class="copyright"><p>版权声明：财新网所刊文章，未经授权不得转载。</p></div></div><div class="idetor">话题：<a href="/t">#桥梁</a></div><div class="pltpage"><h2>评论区 1</h2><p>老桥我走了三十年，真有点舍不得它。</p></div></div><div class="conri"><h2>最新文章</h2>${ul(s)}</div></div>`,
    ),
  ),
  at(
    '界面新闻',
    'https://www.jiemian.example/article/12412345.html',
    (s) =>
      html(
        s,
        `<title>${s.title}|界面新闻</title><meta property="og:title" content="${s.title}"><meta property="og:image" content="${s.image}"><meta name="description" content="${s.lead}">`,
        `<div class="header"><a href="/">界面新闻</a></div><div class="content"><div class="article-view"><div class="main-container"><div class="article-box"><div class="main-mate"><a href="/l">天下</a></div><div class="article-header"><h1>${s.title}</h1><p>${s.lead}</p></div><div class="article-info"><p><span class="author"><a href="/author/1">${by(s, '</a></span> <span class="author"><a href="/author/2">')}</a></span> · <span>${stamp(s, 'YYYY/MM/DD HH:mm')}</span> <span class="opt-item">浏览 2.1w</span> <span>来源：界面新闻</span></p><ul class="opt"><li>字体：宋</li></ul></div><div class="article-img"><img src="${s.image}"><p>${s.words.caption}</p></div><div class="article-content"><p>界面新闻记者 | <a href="/a">${s.authors[0]}</a></p><p>界面新闻编辑 | 许编</p>${bodyOf(s, { ...PARAGRAPHS, figure: (src, c) => `<figure class="content-img-box"><img src="${src}"><figcaption class="content-img-explain">${c}</figcaption></figure>` })}<div class="report-view"><p>未经正式授权严禁转载本文，侵权必究。</p></div></div><div class="article-main"><div class="article-tags"><a href="/t">桥梁</a></div></div><div class="comment-post"><h4>评论</h4><p>暂无评论哦，快来评价一下吧！</p></div></div></div><div class="main-right"><h3>热门排行榜</h3>${ul(s)}</div></div></div>`,
      ),
    { silent: ['caption'] },
  ),
  at(
    '虎嗅',
    'https://www.huxiu.example/article/4012345.html',
    (s) =>
      html(
        s,
        `<title>${s.title}-虎嗅网</title><meta property="og:title" content="${s.title}"><meta property="og:image" content="${s.image}"><meta name="description" content="${s.lead}">`,
        `<div id="__nuxt"><div class="header-wrap"><a href="/">虎嗅</a></div><div class="article-detail-wrap"><div class="article__wrap"><div class="article__top-wrap"><h1 class="article__title">${s.title}</h1><div class="article__bottom-bar-wrap"><div class="article-author-info"><a href="/member/1" class="author-info__username">${s.authors[0]}</a></div><span class="article__time">${stamp(s, 'YYYY-MM-DD HH:mm')}</span><span>文章所属专栏：河谷笔记</span></div></div><div class="article__content-wrap"><div class="top-img"><img src="${s.image}"></div><div id="article-content" class="article__content"><p>${s.lead}</p>${bodyOf(s, { ...PARAGRAPHS, p: (t) => `<p label="正文" class="text-normal">${t}</p><p label="正文" class="text-normal"><br></p>`, quote: (t) => `<blockquote class="text-quote"><p>${t}</p></blockquote>`, list: (items) => `<ul>${items.map((i) => `<li><p>${i}</p></li>`).join('')}</ul>`, figure: (src, c) => `<p label="图片" class="img-center-box"><img src="${src}"></p><p label="图片备注" class="img-note">${c}</p>` })}</div><div class="neirong-shouquan"><span class="c2">本内容为作者独立观点，不代表虎嗅立场。未经允许不得转载，授权事宜请联系 hezuo@example.org</span><br><span>如对本稿件有异议或投诉，请联系 tougao@example.org</span></div><div class="neirong-shouquan-public"><span>End</span></div><div class="article__praise"><span>想涨知识 关注虎嗅视频号！</span></div></div></div><div class="article-side"><h3>大 家 都 在 搜</h3>${ul(s)}</div></div></div>`,
      ),
    { silent: ['author', 'caption'] },
  ),
  at(
    '36氪',
    'https://36kr.example/p/3191234567890123',
    (s) =>
      html(
        s,
        `<title>${s.title}-36氪</title><meta property="og:title" content="${s.title}-36氪"><meta property="og:image" content="${s.image}"><meta name="description" content="${s.lead}">`,
        `<div id="app"><div class="kr-header"><a href="/">36氪</a></div><div class="article-detail-wrapper-box"><div class="article-left-container"><div class="article-mian-content"><h1 class="article-title margin-bottom-20 common-width">${s.title}</h1><div class="article-title-icon common-width margin-bottom-40"><a class="title-icon-item item-a" href="/user/1">${s.authors[0]}</a><span class="title-icon-item item-time"><i>·</i>${stamp(s, 'YYYY年MM月DD日 HH:mm')}</span></div><div class="summary">${s.lead}</div><div class="common-width content articleDetailContent kr-rich-text-wrapper">${bodyOf(s, { ...PARAGRAPHS, p: (t) => `<p>${t}</p>`, quote: (t) => `<blockquote><p>${t}</p></blockquote>`, list: (items) => `<ul>${items.map((i) => `<li><p>${i}</p></li>`).join('')}</ul>`, figure: (src, c) => `<p class="image-wrapper"><img src="${src}"></p><p class="img-desc">${c}</p>` })}<p>本文来自微信公众号<a href="https://mp.weixin.qq.com/s/x">“河谷观察”</a>，作者：${s.authors[0]}，36氪经授权发布。</p></div><div class="article-footer-txt"><p>该文观点仅代表作者本人，36氪平台仅提供信息存储空间服务。</p></div><div class="kr-article-share"><span>12</span>好文章，需要你的鼓励</div></div></div><div class="article-right"><h4>最近内容</h4>${ul(s)}</div></div></div>`,
      ),
    { silent: ['author', 'caption'] },
  ),
  at(
    '少数派',
    'https://sspai.example/post/97123',
    (s) =>
      html(
        s,
        `<title>${s.title} - 少数派</title><meta property="og:title" content="${s.title} - 少数派"><meta property="og:image" content="${s.image}"><meta name="description" content="${s.lead}">`,
        `<div id="app"><header class="ss__header"><a href="/">少数派</a></header><div class="article-detail"><div class="article-banner"><img src="${s.image}"></div><article class="article"><div class="article-header"><h1 id="article-title" class="title">${s.title}</h1><div class="article-author"><div class="author-box"><a href="/u/x"><span class="ss__user__nickname__wrapper"><span>${s.authors[0]}</span></span></a></div><div class="timer">${stamp(s, 'YYYY年MM月DD日 HH:mm').replace('2025年', '2025年')}</div></div></div><div class="article-body"><div class="content wangEditor-txt minHeight"><p>${s.lead}</p>${bodyOf(s, { h2: (t) => `<h2 class="ss-H2" id="a">${t}</h2>`, quote: (t) => `<blockquote><p>${t}</p></blockquote>`, figure: (src, c) => `<figure class="image ss-img-wrapper"><img src="https://cdn.sspai.example/placeholder.gif" data-original="${src}"><figcaption>${c}</figcaption></figure>` })}<p>&gt; 关注 <a href="/wx">少数派公众号</a>，解锁全新阅读体验 📰</p><p>&gt; 实用、好用的 <a href="/m">正版软件</a>，少数派为你呈现 🚀</p></div><div class="article__footer__tags"><a href="/t">#桥梁</a></div><div class="copyright">© 本文著作权归作者所有，并授权少数派独家使用，未经少数派许可，不得转载使用。</div></div></article><div class="comments"><h3>全部评论(1)</h3><p>老桥我走了三十年，真有点舍不得它，希望新桥也能走得稳稳当当。</p></div></div></div>`,
      ),
    { silent: ['author'] },
  ),
  at(
    '今日头条',
    'https://www.toutiao.example/article/7477812345678901234/',
    (s) =>
      html(
        s,
        `<title>${s.title}-今日头条</title><meta name="description" content="${s.lead}">`,
        `<div id="root"><div class="header-wrapper"><a href="/">首页</a><a>推荐</a></div><div class="article-detail-container"><div class="left-sidebar"><div class="detail-interaction"><div>12</div><div>评论</div></div></div><div class="main"><div class="show-monitor"><div class="article-content"><h1>${s.title}</h1><div class="article-meta mt-4"><span>${stamp(s, 'YYYY-MM-DD HH:mm')}</span><span class="dot"></span><span class="original-tag">原创</span><span class="name"><a href="/c/user/token/x">${s.authors[0]}</a></span></div><article class="syl-article-base tt-article-content syl-page-article syl-device-pc"><p data-track="1">${s.lead}</p>${bodyOf(s, { p: (t) => `<p data-track="2">${t}</p>`, h2: (t) => `<h1 class="pgc-h-arrow-right" data-track="3">${t}</h1>`.replace(/h1/g, 'h2'), list: (items) => items.map((i) => `<p data-track="4">${i}</p>`).join(''), quote: (t) => `<blockquote class="pgc-blockquote-abstract"><p>${t}</p></blockquote>`, figure: (src, c) => `<div class="pgc-img"><img src="${src}" img_width="1080" image_type="1"><p class="pgc-img-caption">${c}</p></div>` })}</article></div><div class="article-ads"><span>举报</span></div></div><div class="comment-container"><div class="ttp-comment-block"><div class="title">评论 <span>1</span></div><ul class="comment-list"><li><div class="comment-info"><a>老河</a><p class="content">老桥我走了三十年，真有点舍不得它，希望新桥也能走得稳稳当当。</p></div></li></ul></div></div></div><div class="right-sidebar"><div class="media-info"><a>${s.authors[0]}</a><p>关注 河谷的新闻，每天早晨。</p></div><div class="hot-board"><h2>头条热榜</h2>${ul(s)}</div></div></div></div>`,
      ),
    { silent: ['author', 'image'] },
  ),
  at(
    '百家号',
    'https://baijiahao.baidu.example/s?id=1825612345678901234',
    (s) =>
      html(
        s,
        `<title>${s.title}</title><meta itemprop="dateUpdate" content="${stamp(s, 'YYYY-MM-DD HH:mm')}:00"><meta name="description" content="${s.lead}">`,
        `<div id="bdMainPage"><div class="app-module_contentWrapper"><div class="_1sykZ"><div id="header"><div class="sKHSJ">${s.title}</div><div class="_3wcZo"><div class="_27Ryn"><div class="_2rq6J"><img src="/a.jpg"></div><div class="_3SLHC"><p class="_7y5nA"><a href="/u"><span class="_2gGWi">${s.authors[0]}</span></a></p><div class="_3AwgI"><span class="_10s4U">${stamp(s, 'YYYY-MM-DD HH:mm')}</span><span class="_2Wctx">河谷</span><span class="_2cVPK">河谷晚报官方账号</span></div></div></div><div class="_2uHiF">关注</div></div></div><div class="EaCvy" data-testid="article"><div class="_18p7x"><div class="dpu8C _2kCxD"><p><span class="bjh-p">${s.lead}</span></p></div>${bodyOf(s, { p: (t) => `<div class="dpu8C _2kCxD"><p><span class="bjh-p">${t}</span></p></div>`, h2: (t) => `<div class="dpu8C _2kCxD"><h3 class="bjh-h3"><span class="bjh-p">${t}</span></h3></div>`, list: (items) => items.map((i) => `<div class="dpu8C _2kCxD"><p><span class="bjh-p">${i}</span></p></div>`).join(''), quote: (t) => `<div class="dpu8C _2kCxD"><p><span class="bjh-p">${t}</span></p></div>`, figure: (src, c) => `<div class="_1gGRr"><div class="_2zpFG"><img src="${src}" class="_1gGRr"></div></div><div class="dpu8C _2kCxD"><span class="bjh-image-caption">${c}</span></div>` })}</div></div><div class="_3ggMP"><div class="ajaLD"><span>举报/反馈</span></div></div></div><div class="_2qhU"><div class="commentHead"><span>评论 1</span></div><div class="xcp-item"><span class="type-text">老桥我走了三十年，真有点舍不得它，希望新桥也能走得稳稳当当。</span></div></div><div class="_1right"><div>作者最新文章</div>${ul(s)}<div>相关推荐</div>${ul(s)}</div></div></div>`,
      ),
    { silent: ['author', 'image', 'caption'] },
  ),
  at(
    '微博头条文章',
    'https://weibo.example/ttarticle/p/show?id=2309405140123456789012',
    (s) =>
      html(
        s,
        `<title>${s.title}</title>`,
        `<div class="WB_miniblog"><div class="WB_global_nav"><a href="/">微博</a><a>登录</a></div><div class="WB_artical"><div class="main_toppic"><div class="picbox"><img node-type="articleHeaderPic" src="${s.image}"></div></div><div class="main_editor" node-type="articleContent"><div class="editor_head"><div class="title" node-type="articleTitle">${s.title}</div><div class="authorinfo"><span class="author2"><a href="/u"><em class="W_autocut">${s.authors[0]}</em></a></span><span class="time">${stamp(s, 'YYYY-MM-DD HH:mm')}:00</span><span class="num">阅读数：1023</span></div></div><div class="preface">${s.lead}</div><div class="WB_editor_iframe_new" node-type="contentBody"><div class="one-pic"></div>${bodyOf(s, { p: (t) => `<p align="justify" img-box="img-box">${t}</p>`, list: (items) => items.map((i) => `<p align="justify">${i}</p>`).join(''), quote: (t) => `<blockquote><p>${t}</p></blockquote>`, figure: (src, c) => `<p img-box="img-box" class="picbox"><img src="${src}"></p><p align="center"><span class="pic-caption">${c}</span></p>` })}</div><div class="artical_add_box"><p>作者：<a>${s.authors[0]}</a> 文章版权归作者所有</p></div></div><div class="WB_feed_repeat"><div class="list_box"><div class="WB_text"><a>老河</a>：老桥我走了三十年，真有点舍不得它，希望新桥也能走得稳稳当当。</div></div></div></div></div>`,
      ),
    { silent: ['author', 'image', 'caption'] },
  ),
  at(
    '豆瓣日记',
    'https://www.douban.example/note/871234567/',
    (s) =>
      html(
        s,
        `<title>${s.title}</title><meta property="og:title" content="${s.title}"><meta property="og:image" content="${s.image}"><meta property="og:description" content="${s.lead}">`,
        `<div id="db-global-nav"><a href="/">豆瓣</a></div><div id="wrapper"><div id="content"><div class="grid-16-8 clearfix"><div class="article"><div class="note-container" id="note-871234567"><div class="note-header note-header-container"><h1>${s.title}</h1><div><a class="note-author" href="/people/x/">${s.authors[0]}</a> <span class="pub-date">${stamp(s, 'YYYY-MM-DD HH:mm')}:00</span> <span class="pub-date">河谷</span></div></div><div id="link-report"><div class="note" data-author="x"><p>${s.lead}</p>${bodyOf(s, { figure: (src, c) => `<div class="image-container image-float-center"><div class="image-wrapper"><img src="${src}" width="600"></div><div class="image-caption">${c}</div></div>` })}</div></div><div class="mod-tags"><a href="/t">桥梁</a></div><div class="copyright-claim"><span>© 本文版权归 <a>${s.authors[0]}</a> 所有，任何形式转载请联系作者。</span></div><div class="sns-bar"><div class="sharing"><a>赞</a><span>1023 人浏览</span></div></div></div><div id="comments"><div class="tabs">回应</div><ul><li class="comment-item"><p>老桥我走了三十年，真有点舍不得它，希望新桥也能走得稳稳当当。</p></li></ul></div></div><div class="aside"><h2>${s.authors[0]}的最新日记</h2>${ul(s)}</div></div></div></div>`,
      ),
    { silent: ['author'] },
  ),
  at(
    'IT之家',
    'https://www.ithome.example/0/835/123.htm',
    (s) =>
      html(
        s,
        `<title>${s.title} - IT之家</title><meta name="description" content="${s.lead}">`,
        `<div id="top"><a href="/">IT之家</a></div><div id="dt"><div class="fl content"><div class="cv"><a href="/">首页</a> &gt; <a href="/n">智能时代</a></div><h1>${s.title}</h1><span class="pf" id="pf_time"><span id="pubtime_baidu">${stamp(s, 'YYYY/M/D HH:mm')}:00</span> <span id="source_baidu">来源：<a href="/">IT之家</a></span> <span id="author_baidu">作者：<strong>${s.authors[0]}</strong></span> <span id="editor_baidu">责编：<strong>许编</strong></span></span><div class="tougao-user"></div><div class="post_content" id="paragraph"><p data-vmark="1">IT之家 3 月 4 日消息，${s.lead}</p>${bodyOf(s, { p: (t) => `<p data-vmark="2">${t}</p>`, list: (items) => `<ul class="list-paddingleft-2">${items.map((i) => `<li><p data-vmark="3">${i}</p></li>`).join('')}</ul>`, quote: (t) => `<blockquote><p>${t}</p></blockquote>`, figure: (src, c) => `<p style="text-align: center;"><img src="//img.ithome.example/images/v2/t.png" class="lazy" title="${c}" width="1080" data-original="${src}"></p>` })}<p class="ad-tips">广告声明：文内含有的对外跳转链接（包括不限于超链接、二维码、口令等形式），用于传递更多信息，节省甄选时间，结果仅供参考，IT之家所有文章均包含本声明。</p></div><div class="newserror"><a>投诉水文</a><a>我要纠错</a></div><div class="related_post"><span>相关文章</span>${ul(s)}</div><div id="dianping_img">软媒旗下网站</div></div><div class="fr"><h3>热榜</h3>${ul(s)}</div></div>`,
      ),
    { lead: ({ lead }) => `IT之家 3 月 4 日消息，${lead}`, silent: ['author', 'image', 'caption'] },
  ),
  at(
    '中国政府网',
    'https://www.gov.example/yaowen/liebiao/202503/content_7007123.htm',
    (s) =>
      html(
        s,
        `<title>${s.title}_政务_中国政府网</title><meta name="ArticleTitle" content="${s.title}"><meta name="PubDate" content="${stamp(s, 'YYYY-MM-DD-HH:mm')}:00"><meta name="SiteName" content="www.gov.example"><meta name="ContentSource" content="新华社"><meta name="lanmu" content="滚动"><meta name="firstpublishedtime" content="${stamp(s, 'YYYY-MM-DD-HH:mm')}:00"><meta name="Author" content="许编">`,
        `<div class="header"><a href="/">中国政府网</a></div><div class="article oneColumn pub_border"><div class="BreadcrumbNav"><a href="/">首页</a> &gt; <a>新闻</a> &gt; <a>滚动</a></div><div class="hide">&nbsp;</div><h1 id="ti">${s.title}</h1><div class="pages-date">${stamp(s, 'YYYY-MM-DD HH:mm')}<span class="font-zyygwj">来源： 新华社</span><div class="share-box"><div class="share-title">字号：<span>默认</span> <span>大</span> <span>超大</span></div><span>|</span><span>打印</span><span>收藏</span></div></div><div class="pages_content mhide" id="UCAP-CONTENT"><div class="trs_editor_view TRS_UEDITOR trs_paper_default"><p style="text-indent: 2em;">新华社河谷3月4日电（记者${by(s, '、')}）${s.lead}</p>${bodyOf(s, { ...PARAGRAPHS, figure: centred })}</div><div class="editor"><span>责任编辑：许编</span></div></div><div class="article-footer"><span>扫一扫在手机打开当前页</span></div><div class="related"><div class="related-title"><b>相关稿件</b></div>${ul(s)}</div></div>`,
      ),
    { lead: (s) => `新华社河谷3月4日电（记者${by(s, '、')}）${s.lead}`, silent: ['author', 'image', 'caption'] },
  ),
  tw(
    '自由時報',
    'https://news.ltn.example/news/society/breakingnews/4970123',
    (s) =>
      html(
        s,
        `<title>${s.title} - 社會 - 自由時報電子報</title><meta property="og:title" content="${s.title} - 社會 - 自由時報電子報"><meta property="og:image" content="${s.image}"><meta property="og:site_name" content="自由時報電子報"><meta name="description" content="${s.lead}"><meta property="article:published_time" content="${iso(s)}">${ld(s, { author: { '@type': 'Person', name: '自由時報電子報' } })}`,
        `<div class="ltnheader"><a href="/">自由時報</a></div><div class="content"><section class="whitecon breadcrumbs"><a href="/">首頁</a> &gt; <a href="/s">社會</a></section><div class="whitecon articlebody" itemprop="articleBody"><h1>${s.title}</h1><div class="function"><a>分享</a></div><div class="text boxTitle boxText" data-desc="內容頁"><span class="time">${stamp(s, 'YYYY/MM/DD HH:mm')}</span><div class="photo boxTitle"><a class="image-popup-vertical-fit" href="${s.image}" title="${s.words.caption}"><img src="${s.image}" alt="${s.words.caption}"></a><p>${s.words.caption}（記者${s.authors[0]}攝）</p></div><p>〔記者${by(s, '、')}／河谷報導〕${s.lead}</p>${bodyOf(s, { ...PARAGRAPHS, p: (t) => `<p>${t}</p>`, h2: (t) => `<h2>${t}</h2>`, figure: (src, c) => `<div class="photo boxTitle"><a class="image-popup-vertical-fit" href="${src}"><img class="lazy_imgs" data-src="${src}" src="/assets/images/all/cover.png"></a><p>${c}</p></div>`, between: ['<div class="oneadinfo" id="oneadIRDFPTag"></div>', `<p class="appE1121 before_ir">請繼續往下閱讀...</p><div id="ad-IR1"></div>`] })}<p class="appE1121">不用抽 不用搶 現在用APP看新聞 保證天天中獎　<a href="/app">點我下載APP</a>　<a href="/rule">按我看活動辦法</a></p></div></div><div class="related boxTitle"><h3>相關新聞</h3>${ul(s)}</div></div>`,
      ),
    { lead: (s) => `〔記者${by(s, '、')}／河谷報導〕${s.lead}` },
  ),
  tw(
    '聯合新聞網',
    'https://udn.example/news/story/7321/8585123',
    (s) =>
      html(
        s,
        `${meta(s, { separator: ' | ', site: '聯合新聞網' })}<meta name="date.available" content="${stamp(s, 'YYYY/MM/DD HH:mm')}">${ld(s, { author: { '@type': 'Person', name: s.authors[0] } })}`,
        `<header class="header"><a href="/">聯合新聞網</a></header><main><section class="wrapper-left main-content__wrapper"><section class="story article-content__wrapper"><div class="breadcrumb-items"><a href="/">udn</a> / <a href="/s">社會</a></div><article class="article-content"><h1 class="article-content__title">${s.title}</h1><section class="article-content__info"><section class="authors"><time class="article-content__time">${stamp(s, 'YYYY-MM-DD HH:mm')}</time><div class="article-content__author"><a href="/reporter/x">聯合報 記者${by(s, '、')}</a>／河谷即時報導</div></section><div class="social"><a>分享</a></div></section><section class="article-content__editor"><p>${s.lead}</p><figure class="article-content__image"><picture><img src="${s.image}" title="${s.words.caption}"></picture><figcaption>${s.words.caption}。記者${s.authors[0]}／攝影</figcaption></figure>${bodyOf(s, { list: (items) => `<ul>${items.map((i) => `<li>${i}</li>`).join('')}</ul>`, figure: (src, c) => `<figure class="article-content__image"><picture><img src="${src}"></picture><figcaption>${c}</figcaption></figure>`, between: [`<div class="edn-ads--inlineAds"><p>廣告</p></div>`, `<div class="article-content__inline-related"><p><strong>延伸閱讀：</strong>${one(s, (h, t) => `<a href="${h}">${t}</a>`)}</p></div>`] })}</section><section class="keywords"><a href="/t">橋梁</a></section><section class="article-content__subscribe"><p>看更多 udn 報導</p></section></article></section><section class="more-news"><h2>延伸閱讀</h2>${ul(s)}</section></section></main>`,
      ),
    { silent: ['author'] },
  ),
  tw('ETtoday', 'https://www.ettoday.example/news/20250304/2918123.htm', (s) =>
    html(
      s,
      `<title>${s.title} | ETtoday社會新聞 | ETtoday新聞雲</title><meta property="og:title" content="${s.title} | ETtoday社會新聞 | ETtoday新聞雲"><meta property="og:image" content="${s.image}"><meta property="og:site_name" content="ETtoday新聞雲"><meta name="description" content="${s.lead}"><meta name="pubdate" content="${iso(s)}">${ld(s, { author: { '@type': 'Organization', name: 'ETtoday新聞雲' } })}`,
      `<div class="wrapper"><div class="header"><a href="/">ETtoday新聞雲</a></div><div class="content-container"><div class="subject_article"><header><h1 class="title" itemprop="headline">${s.title}</h1></header><div class="subject_news"><time class="date" itemprop="datePublished" datetime="${iso(s)}">${stamp(s, 'YYYY年MM月DD日 HH:mm')}</time><div class="et_social"><a>分享</a></div><div class="story" itemprop="articleBody"><p class="no_margin"><a class="read_me" href="/app"><img src="/g.jpg"></a></p><p><img src="${s.image}"></p><p><strong>▲${s.words.caption}。（圖／記者${s.authors[0]}攝）</strong></p><p>記者${by(s, '、')}／河谷報導</p><p>${s.lead}</p>${bodyOf(s, { list: (items) => items.map((i) => `<p>${i}</p>`).join(''), quote: (t) => `<p>${t}</p>`, h2: (t) => `<h3>${t}</h3>`, figure: (src, c) => `<p><img src="${src}"></p><p><strong>▲${c}。（圖／翻攝自網路）</strong></p>`, between: [`<div class="ad_in_news"><div id="ettoday-ad"></div></div>`, `<p>►<a href="/other/teaser-0"><strong>${s.words.teasers[0]}</strong></a></p>`] })}<p>更多新聞</p><p><a href="/other/teaser-1">${s.words.teasers[1]}</a></p><p><a href="/other/teaser-2">${s.words.teasers[2]}</a></p></div><div class="menu_txt_2"><strong>關鍵字：</strong><a href="/t">橋梁</a></div><div class="fb-comments"></div><div class="block block_1 recomm-news"><h3>推薦閱讀</h3>${ul(s)}</div></div></div></div></div>`,
    ),
  ),
  tw(
    'Yahoo 奇摩',
    'https://tw.news.yahoo.example/new-bridge-101500123.html',
    (s) =>
      html(
        s,
        `${meta(s, { separator: ' - ', site: 'Yahoo奇摩新聞' })}${ld(s, { datePublished: utc(s), author: { '@type': 'Person', name: s.authors[0] } })}`,
        `<div id="YDC-UH"><a href="/">Yahoo奇摩</a></div><main class="caas-main"><article class="caas-container" role="article"><div class="caas-inner"><div class="caas-logo"><a href="/p"><img src="/l.png" alt="河谷晚報"></a></div><header class="caas-header"><header class="caas-title-wrapper"><h1 data-test-locator="headline">${s.title}</h1></header></header><div class="caas-content-byline-wrapper"><div class="caas-attr"><div class="caas-attr-meta"><div class="caas-attr-item-author"><span class="caas-author-byline-collapse">${by(s, '、')}</span></div><div class="caas-attr-time-style"><time datetime="${utc(s)}">${stamp(s, 'YYYY年M月D日')} 週二 上午${stamp(s, 'HH:mm')}</time>·2 分鐘 (閱讀時間)</div></div></div><div class="caas-share-section"><button>分享</button></div></div><div class="caas-body-wrapper"><div class="caas-body"><figure class="caas-figure"><div class="caas-figure-with-pb"><img class="caas-img" src="${s.image}"></div><div class="caption-wrapper caption-aligned-with-image"><figcaption class="caption-collapse">${s.words.caption}（河谷晚報提供）</figcaption></div></figure><p>${s.lead}</p>${bodyOf(s, { figure: (src, c) => `<figure class="caas-figure"><div><img class="caas-img has-preview" data-src="${src}" src="${src}"></div><div class="caption-wrapper"><figcaption>${c}</figcaption></div></figure>`, between: ['<div class="caas-da"><div id="sda-INARTICLE"></div></div>', `<div class="caas-readmore caas-readmore-collapse"><button>繼續閱讀</button></div>`] })}<p>更多河谷晚報報導<br><a href="/other/teaser-0">${s.words.teasers[0]}</a><br><a href="/other/teaser-1">${s.words.teasers[1]}</a></p></div></div></div></article><aside><h2>其他人也在看</h2>${cards(s, 'stream-item', (h, t) => `<h3><a href="${h}">${t}</a></h3><p>在場的人第二天怎麼說，都寫在這裡了。</p>`)}</aside></main>`,
      ),
    { silent: ['author'] },
  ),
  tw('關鍵評論網', 'https://www.thenewslens.example/article/249123', (s) =>
    html(
      s,
      `${meta(s, { separator: ' - ', site: 'TNL The News Lens 關鍵評論網' })}${ld(s)}`,
      `<header class="header"><a href="/">關鍵評論網</a></header><main><article class="article" itemprop="articleBody"><header class="article-header"><div class="category"><a href="/c">社會</a></div><h1 class="article-title">${s.title}</h1><div class="article-info"><span class="info-time">${stamp(s, 'YYYY/MM/DD')},</span> <span class="info-author"><a href="/author/x">${by(s, '、')}</a></span></div><div class="cover"><figure><img src="${s.image}"><figcaption>Photo Credit: Reuters / 達志影像</figcaption></figure></div></header><div class="why-box"><div class="why-content"><p class="WhyNeedKnow">${s.lead}</p></div></div><div class="article-content AdAsia">${bodyOf(s, { figure: (src, c) => `<figure><img src="${src}"><figcaption>Photo Credit: ${c}</figcaption></figure>`, between: [`<div class="ad-container">廣告</div>`, `<div class="read-more"><ul>${links(s, (h, t) => `<li><a href="${h}">${t}</a></li>`)}</ul></div>`] })}<p><strong>延伸閱讀</strong></p><ul>${links(s, (h, t) => `<li><a href="${h}">${t}</a></li>`)}</ul><p>【加入關鍵評論網會員】每天精彩好文直送你的信箱，每週獨享編輯精選、時事精選。還可留言與作者、記者、編輯討論文章內容。<a href="/join">立刻點擊免費加入會員！</a></p><p>責任編輯：許編<br>核稿編輯：王編</p></div><div class="tag-area"><a href="/t">橋梁</a></div></article></main>`,
    ),
  ),
  tw(
    '香港01',
    'https://www.hk01.example/社會新聞/60215123/新橋',
    (s) =>
      html(
        s,
        `<title>${s.title}｜香港01</title><meta property="og:title" content="${s.title}"><meta property="og:image" content="${s.image}"><meta property="og:site_name" content="香港01"><meta name="description" content="${s.lead}">${ld(s, { datePublished: iso(s) })}`,
        `<div id="__next"><header><a href="/">香港01</a></header><main><div class="article-page"><div data-testid="breadcrumb"><a href="/s">社會新聞</a></div><article id="article"><h1 id="articleTitle">${s.title}</h1><div data-testid="article-meta"><div data-testid="article-author"><span>撰文：</span><a href="/author/x">${by(s, ' ')}</a></div><div data-testid="article-date"><span>出版：</span><time data-testid="article-publish-date" datetime="${iso(s)}">${stamp(s, 'YYYY-MM-DD HH:mm')}</time> <span>更新：</span><time datetime="${iso(s)}">${stamp(s, 'YYYY-MM-DD HH:mm')}</time></div></div><div data-testid="share"><button>分享</button></div><div id="article-content-section" class="article-grid__content-section"><div class="article-hero"><img src="${s.image}"><p data-testid="caption" class="img-caption">${s.words.caption}</p></div><div class="summary"><p>${s.lead}</p></div>${bodyOf(s, { p: (t) => `<p class="text-base break-words">${t}</p>`, h2: (t) => `<h3 class="text-lg">${t}</h3>`, list: (items) => items.map((i) => `<p class="text-base break-words">${i}</p>`).join(''), figure: (src, c) => `<div class="lazyload-wrapper"><figure><img src="${src}"><figcaption>${c}</figcaption></figure></div>`, between: [`<div data-testid="related-inline" class="inline-related">${one(s, (h, t) => `<a href="${h}"><h4>${t}</h4></a>`)}</div>`, `<div class="ad-slot">廣告</div>`, `<div class="gallery-entry"><p>相關圖輯：${one(s, (h, t) => `<a href="${h}">${t}</a>`, 1)}</p></div>`] })}</div><div data-testid="article-tags"><a href="/t">#橋梁</a></div></article></div><section><h2>最Hit</h2>${ul(s)}</section></main></div>`,
      ),
    { silent: ['author'] },
  ),
  tw(
    '明報',
    'https://news.mingpao.example/pns/港聞/article/20250304/s00002/1741012345678/新橋',
    (s) =>
      html(
        s,
        `<title>${s.title} - 明報新聞網</title><meta property="og:title" content="${s.title} - 20250304 - 港聞"><meta property="og:image" content="${s.image}"><meta property="og:site_name" content="明報新聞網 - 每日明報 daily news"><meta name="description" content="${s.lead.slice(0, 60)}">`,
        `<div id="top"><a href="/">明報新聞網</a></div><div id="maincontent"><div class="colleft"><article><hgroup><h2>港聞</h2><h1>${s.title}</h1></hgroup><div class="date" itemprop="datePublished" content="${stamp(s, 'YYYY-MM-DD')}">${stamp(s, 'YYYY年M月D日')}星期二</div><div class="social"><a>分享</a></div><div id="upper"><p class="imgcap"><img src="${s.image}"></p><p>【明報專訊】${s.lead}</p></div><div id="lower" class="article_content"><div id="advert" class="ad">廣告</div>${bodyOf(s, { p: (t) => `<p>${t}</p>`, list: (items) => items.map((i) => `<p>${i}</p>`).join(''), quote: (t) => `<p>${t}</p>`, h2: (t) => `<h2>${t}</h2>`, figure: (src, c) => `<div class="fancybox"><a href="${src}"><img src="${src}"></a><p class="caption">${c}</p></div>` })}</div><div class="relatednews"><h3>相關報道</h3>${ul(s)}</div><div class="tags">相關字詞︰<a href="/t">橋梁</a></div></article></div><div class="colright"><h3>熱門點擊</h3>${ul(s)}</div></div>`,
      ),
    { lead: ({ lead }) => `【明報專訊】${lead}`, silent: ['author', 'minute', 'caption'] },
  ),
  tw(
    '星島頭條',
    'https://www.stheadline.example/society/3435123/新橋',
    (s) =>
      html(
        s,
        `${meta(s, { separator: ' | ', site: '星島頭條' })}${ld(s, { author: { '@type': 'Organization', name: '星島頭條' } })}`,
        `<header><a href="/">星島頭條</a></header><main class="wrapper"><div class="main-content"><div class="article-wrap"><section class="article-head"><div class="breadcrumb"><a href="/s">社會</a></div><h1 class="article-title">${s.title}</h1><div class="article-info"><span class="date">${stamp(s, 'HH:mm YYYY-MM-DD')} HKT</span><div class="share"><a>分享</a></div></div></section><section class="article-body"><div class="article-media"><figure><img src="${s.image}"><figcaption>${s.words.caption}</figcaption></figure></div><div class="paragraph">${`<p>${s.lead}</p>`}${bodyOf(s, { list: (items) => items.map((i) => `<p>${i}</p>`).join(''), figure: (src, c) => `<figure class="inline"><img src="${src}"><figcaption>${c}</figcaption></figure>`, between: [`<div class="ad-box"><span>廣告</span></div>`, `<p><strong>相關新聞：${one(s, (h, t) => `<a href="${h}">${t}</a>`)}</strong></p>`] })}<p>記者：${s.authors[0]}</p></div></section><section class="article-foot"><div class="tags"><a href="/t">#橋梁</a></div><div class="download"><p>立即下載星島頭條App：<a href="/app">iOS</a></p></div></section></div></div><aside><h3>最Hit</h3>${ul(s)}</aside></main>`,
      ),
    { silent: ['author'] },
  ),
  tw(
    'RTHK',
    'https://news.rthk.example/rthk/ch/component/k2/1793123-20250304.htm',
    (s) =>
      html(
        s,
        `<title>${s.title} - RTHK</title><meta property="og:title" content="${s.title} - RTHK"><meta property="og:image" content="${s.image}"><meta name="description" content="${s.lead}">`,
        `<div id="header"><a href="/">香港電台新聞</a></div><div class="rthk-container"><div class="itemContainer"><div class="itemHeader"><h2 class="itemTitle">${s.title}</h2></div><div class="itemInfo"><div class="createddate">${stamp(s, 'YYYY-MM-DD')} HKT ${stamp(s, 'HH:mm')}</div><div class="itemSocial"><a>分享</a></div></div><div class="itemSlideShow"><div class="items_content"><a href="${s.image}" class="lightbox"><img class="imgPhotoAfterLoad" src="${s.image}" alt="${s.words.caption}"></a><div class="detailNewsSlideTitleText">${s.words.caption}</div></div></div><div class="itemBody"><div class="itemFullText">${s.lead}<br><br>${bodyOf(s, { p: (t) => `${t}<br><br>`, list: (items) => items.map((i) => `${i}<br><br>`).join(''), quote: (t) => `${t}<br><br>`, figure: (src) => `<img src="${src}"><br><br>` })}</div></div><div class="itemTags"><h3>相關新聞</h3>${ul(s)}</div></div><div class="mostview"><h3>最多瀏覽</h3>${ul(s)}</div></div>`,
      ),
    { silent: ['author', 'caption'] },
  ),
];
