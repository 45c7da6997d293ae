import { bodyOf, by, cards, html, iso, ld, links, one, type System, stamp, ul } from './parts';

// Regional portals, business press, forums, blogs and offices on the mainland, and papers read from abroad.

const at = (name: string, url: string, page: System['page'], more: Partial<System> = {}): System => ({
  ...{ name, url, language: 'zh', zone: 480 },
  page,
  ...more,
});

const indented = {
  p: (t: string) => `<p>　　${t}</p>`,
  h2: (t: string) => `<h2>${t}</h2>`,
  list: (items: readonly string[]) => items.map((i) => `<p>　　${i}</p>`).join(''),
  quote: (t: string) => `<p>　　${t}</p>`,
};
/** A picture in the middle, its words in a paragraph of their own that nothing marks. */
const centred = (src: string, c: string): string =>
  `<p style="text-align: center;"><img src="${src}"></p><p style="text-align: center;">${c}</p>`;

export const CHINESE_THIRD: readonly System[] = [
  at(
    '大河网',
    'https://news.dahe.example/2025/03-04/1234567.html',
    (s) =>
      html(
        s,
        `<title>${s.title}-大河网</title><meta name="keywords" content="桥梁"><meta name="description" content="${s.lead}"><meta name="publishdate" content="2025-03-04"><meta name="author" content="1023">`,
        `<div class="top"><a href="/">大河网</a></div><div class="main w1000"><div class="cms_block_span">您当前的位置：<a href="/">首页</a> &gt; <a href="/n">新闻</a> &gt; 正文</div><div class="content" id="4g_content"><h1 id="4g_title">${s.title}</h1><div class="newsnav"><span id="pubtime_baidu">${stamp(s, 'YYYY年MM月DD日HH:mm')}</span><span id="source_baidu">来源：<a href="#">大河网</a></span></div><div class="share"><span>分享到：</span></div><div id="mainCon"><p style="text-indent: 2em;">${s.lead}</p>${bodyOf(s, { ...indented, p: (t) => `<p style="text-indent: 2em;">${t}</p>`, figure: centred })}<p style="text-indent: 2em;">编辑：张三 　审核 ：李四</p></div><div class="fenxiang"><p>文章关键词：<a href="/k">桥梁</a> <span>责编：张三</span></p></div><div class="pls"><a>我要评论</a></div></div><div class="xgwz"><h3>相关新闻</h3>${ul(s)}</div></div>`,
      ),
    { silent: ['author', 'image', 'caption'] },
  ),
  at(
    '环球网',
    'https://china.huanqiu.example/article/4Lk1a2b3c4d',
    (s) =>
      html(
        s,
        `<title>${s.title}</title><meta name="description" content="${s.lead}"><meta name="author" content="环球网">`,
        `<div class="nav-top"><a href="/">环球网</a></div><div class="main"><div class="nav"><a href="/">首页</a> &gt; <span>正文</span></div><div class="conter"><div class="t-container"><div class="t-container-title"><h3>${s.title}</h3></div><div class="metadata-info"><p class="time">${stamp(s, 'YYYY-MM-DD HH:mm')}</p><span class="source"><span>来源：环球网</span></span></div></div><div class="b-container"><div class="l-container"><div class="article-editor"><span class="author">作者：${by(s, ' ')}</span></div><article><section data-type="rtext"><p>${s.lead}</p>${bodyOf(s, { figure: (src, c) => `<p><i class="pic-con"><img data-alt="${c}" src="${src}" alt="${c}"></i></p>` })}</section></article><div class="article-editor"><span class="editor">责编：张三</span></div><div class="copyright"><p>版权作品，未经环球网书面授权，严禁转载，违者将被追究法律责任。</p></div></div><div class="r-container"><h4>热点新闻</h4>${ul(s)}</div></div></div></div>`,
      ),
    { silent: ['image', 'caption'] },
  ),
  at(
    '光明网',
    'https://news.gmw.example/2025-03/04/content_37890123.htm',
    (s) =>
      html(
        s,
        `<title>${s.title} _光明网</title><meta name="keywords" content="桥梁"><meta name="description" content="${s.lead}"><meta name="publishdate" content="2025-03-04"><meta name="contentid" content="37890123">`,
        `<div class="u-header"><a href="/">光明网</a></div><div class="g-wrap"><div class="g-crumbs"><a href="/">首页</a>&gt; <a href="/n">时政频道</a>&gt; 正文</div><div class="g-main"><h1 class="u-title">${s.title}</h1><div class="g-tips m-contentMsg"><div class="m-con-info"><span class="m-con-source">来源：<a href="/g">光明网</a></span><span class="m-con-time">${stamp(s, 'YYYY-MM-DD HH:mm')}</span></div></div><div class="u-mainText" id="article_inbox"><p>　　光明网3月4日电（记者${by(s, '、')}）${s.lead}</p>${bodyOf(s, { ...indented, figure: (src, c) => `<p align="center"><img id="1" align="center" src="${src}" title="" alt=""></p><p align="center">${c}</p>` })}<div class="g-showMore"><a>展开全文</a></div><div id="displaypagenum"></div></div><div class="m-zbTool liability"><span class="liability">[ 责编：张三 ]</span></div><div class="g-wrapOut"><h3>阅读剩余全文（）</h3></div></div><div class="g-side"><h3>光明日报 光明网 联合出品</h3>${ul(s)}</div></div>`,
      ),
    {
      silent: ['image', 'caption'],
      lead: (s) => `光明网3月4日电（记者${by(s, '、')}）${s.lead}`,
    },
  ),
  at(
    '新京报',
    'https://www.bjnews.example/detail/1741072345168123.html',
    (s) =>
      html(
        s,
        `<title>${s.title} - 新京报 - 好新闻，无止境</title><meta name="description" content="${s.lead}"><meta property="og:title" content="${s.title}"><meta property="og:image" content="${s.image}">`,
        `<div class="header"><a href="/">新京报</a></div><div class="main"><div class="bodyTitle"><div class="content"><h1>${s.title}</h1></div><div class="editor"><p class="source"><span class="reporter"><em>新京报</em> 记者 ${by(s, ' ')} 编辑 张三</span></p><span class="timer">${stamp(s, 'YYYY-MM-DD HH:mm')}</span><div class="share"><a>分享</a></div></div></div><div class="articleCenter"><div class="article-text" id="contentStr"><p>${s.lead}</p>${bodyOf(s, { figure: (src, c) => `<p><img src="${src}"></p><p class="contentImg"><span style="color:#999">${c}</span></p>` })}<p>编辑 张三 校对 李四</p></div><div class="cx"><span>相关专题</span></div><div class="weixin"><p>报料邮箱 x@bjnews.example</p></div></div></div><div class="side"><h3>推荐阅读</h3>${ul(s)}</div>`,
      ),
    { silent: ['caption'] },
  ),
  at(
    '南方周末',
    'https://www.infzm.example/contents/289012',
    (s) =>
      html(
        s,
        `<title>${s.title} - 南方周末</title><meta name="description" content="${s.lead}"><meta property="og:title" content="${s.title}"><meta property="og:image" content="${s.image}">`,
        `<div id="app"><header class="nfzm-header"><a href="/">南方周末</a></header><div class="nfzm-content"><div class="nfzm-content__container"><div class="nfzm-bread-crumb"><a href="/">首页</a></div><div class="nfzm-content__title"><h1>${s.title}</h1><p class="nfzm-content__author">作者：<a class="nfzm-content__author-name">${by(s, '</a><a class="nfzm-content__author-name">')}</a></p><span class="nfzm-content__source">南方周末记者</span><span class="nfzm-content__publish">${stamp(s, 'YYYY-MM-DD HH:mm')}:00</span><span class="nfzm-content__class">城市</span></div><div class="nfzm-content__media"></div><div class="nfzm-content__blockquote"><blockquote></blockquote></div><div class="nfzm-content__content"><div class="nfzm-content__fulltext"><p>${s.lead}</p>${bodyOf(s, { figure: (src, c) => `<div class="cm_pic_caption"><img src="${src}"><p class="cm_pic_caption_text">${c}（南方周末记者 摄）</p></div>` })}<p class="nfzm-content__more"></p></div></div><div class="nfzm-content__editor"><p>校对：张三</p></div><div class="nfzm-content__declare">欢迎分享、点赞与留言。本作品的版权为南方周末或相关著作权人所有，任何第三方未经授权，不得转载，否则即为侵权。</div><div class="nfzm-comment"><h3>网友评论</h3><p>{{ isview_popup.firstLine }}</p></div></div><div class="nfzm-content__aside"><h3>热门文章</h3>${ul(s)}</div></div></div>`,
      ),
    { silent: [] },
  ),
  at(
    '第一财经',
    'https://www.yicai.example/news/102501234.html',
    (s) =>
      html(
        s,
        `<title>${s.title}</title><meta name="description" content="${s.lead}"><meta property="og:image" content="${s.image}">`,
        `<div class="g-hd"><a href="/">第一财经</a></div><div class="g-bd f-main"><div class="m-crumb"><a href="/">首页</a> &gt; <a>新闻</a></div><div class="f-fl"><div class="title f-pr"><h1>${s.title}</h1><p><em>第一财经</em> <em>${stamp(s, 'YYYY-MM-DD HH:mm')}:00</em> <span>听新闻</span></p><p class="names">作者：<span>${by(s, '</span> <span>')}</span>　责编：张三</p></div><div class="multiText intro m-aI"></div><div class="m-txt" id="multi-text"><p>${s.lead}</p>${bodyOf(s, { figure: (src, c) => `<p style="text-align: center;"><img src="${src}" alt="${c}"></p>`, between: [`<div class="m-relatedStock"><span>相关股票</span></div>`].slice(1) })}</div><div class="m-share"><p>举报</p><a>分享到</a></div><div class="statement"><p>第一财经广告合作，请<a>点击这里</a></p><p>此内容为第一财经原创，著作权归第一财经所有。未经第一财经书面授权，不得以任何方式加以使用，包括转载、摘编、复制或建立镜像。第一财经保留追究侵权者法律责任的权利。 如需获得授权请联系第一财经版权部：banquan@yicai.example</p></div><div class="m-author"><p>文章作者</p><h3>${s.authors[0]}</h3></div><div class="m-relate"><h2>相关阅读</h2>${cards(s, 'm-list', (h, t) => `<h2><a href="${h}">${t}</a></h2><p>那里发生了什么，在场的人第二天怎么说，都写在这里了。</p>`)}</div></div><div class="f-fr"><h3>一财最热</h3>${ul(s)}</div></div>`,
      ),
    { silent: ['caption'] },
  ),
  at(
    '每经网',
    'https://www.nbd.example/articles/2025-03-04/3771234.html',
    (s) =>
      html(
        s,
        `<title>${s.title} | 每经网</title><meta name="description" content="${s.lead}"><meta property="og:title" content="${s.title}">`,
        `<div class="u-nav"><a href="/">每日经济新闻</a></div><div class="g-article"><div class="g-article-top"><p class="u-breadcrumb"><a href="/">要闻</a></p><h1>${s.title}</h1><p class="u-time"><span class="source">每日经济新闻</span> <span class="time">${stamp(s, 'YYYY-MM-DD HH:mm')}:00</span></p></div><div class="g-article-abstract"><p><img src="/q.png">每经记者：${by(s, '，')}    每经编辑：张三</p></div><div class="g-articl-text"><p>${s.lead}</p>${bodyOf(s, { figure: (src, c) => `<p style="text-align:center"><img src="${src}"></p><p style="text-align:center"><span style="font-size:14px">${c}</span></p>` })}<div class="m-copyright"><p>如需转载请与《每日经济新闻》报社联系。<br>未经《每日经济新闻》报社授权，严禁转载或镜像，违者必究。</p><p>读者热线：4008890008</p><p>特别提醒：如果我们使用了您的图片，请作者与<a>本站联系</a>索取稿酬。如您不希望作品出现在本站，可联系我们要求撤下您的作品。</p></div></div><div class="u-tags"><a href="/t">桥梁</a></div></div><div class="g-right"><h3>热门文章</h3>${ul(s)}</div>`,
      ),
    { silent: ['caption', 'image'] },
  ),
  at(
    '东方财富',
    'https://finance.eastmoney.example/a/202503043334567890.html',
    (s) =>
      html(
        s,
        `<title>${s.title} _ 东方财富网</title><meta name="keywords" content="桥梁"><meta name="description" content="${s.lead}">`,
        `<div class="top-nav"><a href="/">东方财富网</a></div><div class="contentwrap"><div class="grid_wrapper"><div class="mainleft"><div class="contentbox"><div id="topbox" class="topbox"><div class="title">${s.title}</div><div class="tipbox"><div class="infos"><div class="item">${stamp(s, 'YYYY年MM月DD日 HH:mm')}</div><div class="item">来源：河谷晚报</div><div class="item">作者：${by(s, '、')}</div></div><div class="cmtbox"><a>12人评论</a></div></div></div><div class="abstract"><div class="txt">摘要</div></div><div class="zwothers"></div><div class="txtinfos" id="ContentBody"><!--文章主体--><p>　　${s.lead}</p>${bodyOf(s, { ...indented, figure: (src, c) => `<center><img src="${src}" alt="${c}" width="580"></center>` })}<p class="em_media">（文章来源：河谷晚报）</p></div><div class="source"><div class="auther">责任编辑：<span>3</span></div><div class="state">郑重声明：东方财富发布此内容旨在传播更多信息，与本站立场无关，不构成投资建议。据此操作，风险自担。</div></div><div class="report"><a>举报</a></div></div><div class="relatedread"><h3>相关阅读</h3>${ul(s)}</div></div></div></div>`,
      ),
    { silent: ['image', 'caption'] },
  ),
  at(
    '钛媒体',
    'https://www.tmtpost.example/7480123.html',
    (s) =>
      html(
        s,
        `<title>${s.title}-钛媒体官方网站</title><meta name="description" content="${s.lead}"><meta property="og:title" content="${s.title}"><meta property="og:image" content="${s.image}">`,
        `<div id="__nuxt"><header class="hot"><a href="/">钛媒体</a></header><div class="post-page"><article class="article-inner"><h1 class="article_title">${s.title}</h1><div class="post-info"><div class="author"><a href="/u/1" class="name">${by(s, '、')}</a></div><span class="time">${stamp(s, 'YYYY.MM.DD HH:mm')}</span></div><div class="abstract"><p>桥的事情，一句话说清楚。</p></div><div class="inner"><figure class="image-wrp"><img src="${s.image}"><figcaption>${s.words.caption}</figcaption></figure><p>${s.lead}</p>${bodyOf(s, { figure: (src, c) => `<figure class="image"><img src="${src}"><figcaption>${c}</figcaption></figure>` })}<p><strong>更多精彩内容，关注钛媒体微信号（ID：taimeiti），或者下载钛媒体App</strong></p></div><div class="copyright"><p>本文系作者 ${s.authors[0]} 授权钛媒体发表，并经钛媒体编辑，转载请注明出处、作者和<a href="${s.url}">本文链接</a>。</p></div><div class="support"><p>敬原创，有钛度，得赞赏</p><button>赞赏支持</button></div></article><div class="comment"><h3>发表评论</h3></div><aside><h3>最近内容</h3>${ul(s)}</aside></div></div>`,
      ),
    { silent: [] },
  ),
  at(
    'cnBeta',
    'https://www.cnbeta.example/articles/tech/1483123.htm',
    (s) =>
      html(
        s,
        `<title>${s.title} - cnBeta.COM 移动版</title><meta name="description" content="${s.lead}">`,
        `<div class="cnbeta-header"><a href="/">cnBeta</a></div><div class="cnbeta-article"><header class="title"><h1>${s.title}</h1><div class="meta"><span>${stamp(s, 'YYYY年MM月DD日 HH:mm')}</span><span class="source">稿源：<span>河谷晚报</span></span><span class="comment-num"><a href="#c">12 条评论</a></span></div></header><div class="cnbeta-article-body"><div class="article-summary"><a href="/topics/1"><img src="/t.png"></a><p>${s.lead}</p></div><div class="article-global"><a href="https://ad.example">访问购买页面：河谷旗舰店</a></div><div class="article-content" id="artibody">${bodyOf(s, { figure: (src, c) => `<p style="text-align: center;"><img src="${src}" alt="${c}"></p>` })}</div><div class="tac"><div class="article-topic">相关文章：${links(s, (h, t) => `<p><a href="${h}">${t}</a></p>`)}</div></div></div><footer class="cnbeta-article-vote"><span>对文章打分</span><p>${s.title}</p></footer></div><div class="cnbeta-article-comment"><h3>评论</h3><p>我三十年来每天都走这座桥，它要是拆了我会非常想念它的，真的。</p></div>`,
      ),
    { silent: ['author', 'image', 'caption'] },
  ),
  at(
    '天涯社区',
    'http://bbs.tianya.example/post-free-1234567-1.shtml',
    (s) =>
      html(
        s,
        `<title>${s.title}_天涯杂谈_天涯论坛_天涯社区</title><meta name="description" content="${s.lead}">`,
        `<div class="header"><a href="/">天涯论坛</a></div><div id="doc"><div id="bd"><div class="atl-location"><p class="crumbs"><em><a href="/list">天涯杂谈</a></em></p></div><div id="post_head" class="atl-head"><h1 class="atl-title"><span class="s_title"><span style="font-weight:400;">${s.title}</span></span></h1><div class="atl-menu clearfix js-bbs-act" js_activityusername="a"><div class="atl-info"><span>楼主：<a href="/u" class="js-vip-check">${s.authors[0]}</a></span><span>时间：${stamp(s, 'YYYY-MM-DD HH:mm')}:00</span><span>点击：10234</span><span>回复：12</span></div></div></div><div class="atl-main"><div class="atl-item host-item"><div class="atl-content"><div class="atl-con-bd clearfix"><div class="bbs-content clearfix">　　${s.lead}<br>${bodyOf(s, { p: (t) => `<br>　　${t}<br>`, h2: (t) => `<h2>${t}</h2>`, quote: (t) => `<br>　　${t}<br>`, list: (items) => items.map((i) => `<br>　　${i}<br>`).join(''), figure: (src, c) => `<br><img original="${src}" src="/loading.gif" alt="${c}"><br>` })}</div><div class="atl-reply"><a>举报</a> | <a>分享</a></div></div></div></div><div class="atl-item" _host="b"><div class="atl-head-reply"><div class="atl-info"><span>作者：<a>老河</a></span><span>时间：2025-03-04 23:10:00</span></div></div><div class="atl-content"><div class="bbs-content">　　我三十年来每天都走这座桥，它要是拆了我会非常想念它的，真的。</div></div></div></div></div></div>`,
      ),
    { silent: ['author', 'image', 'caption'] },
  ),
  at(
    'V2EX',
    'https://v2ex.example/t/1115678',
    (s) =>
      html(
        s,
        `<title>${s.title} - V2EX</title><meta property="og:title" content="${s.title} - V2EX"><meta name="description" content="${s.lead}"><meta property="article:published_time" content="${iso(s)}"><meta property="og:image" content="/static/v2.png">`,
        `<div id="Top"><a href="/">V2EX</a></div><div id="Wrapper"><div class="content"><div id="Main"><div class="box" style="border-bottom: 0px;"><div class="header"><div class="fr"><a href="/member/x"><img src="/a.png" class="avatar"></a></div><a href="/">V2EX</a> <span class="chevron">&nbsp;›&nbsp;</span> <a href="/go/x">生活</a><div class="sep10"></div><h1>${s.title}</h1><div id="topic_votes" class="votes"><a class="vote"><li class="fa"></li></a></div> &nbsp; <small class="gray"><a href="/member/x">${by(s, '')}</a> · <span title="${stamp(s, 'YYYY-MM-DD HH:mm')}:00 +08:00">1 天前</span> · 1023 次点击</small></div><div class="cell"><div class="topic_content"><div class="markdown_body"><p>${s.lead}</p>${bodyOf(s, { figure: (src, c) => `<p><img src="${src}" class="embedded_image" rel="noreferrer" alt="${c}"></p>` })}</div></div></div><div class="topic_buttons"><div class="fr topic_stats">1023 次点击</div><a class="tb">加入收藏</a></div></div><div class="sep20"></div><div class="box"><div class="cell"><div class="fr"><a href="/tag/x" class="tag">桥</a></div><span class="gray">1 条回复</span></div><div id="r_1" class="cell"><table><tbody><tr><td width="48"><img src="/a.png" class="avatar"></td><td><div class="fr"><span class="no">1</span></div><strong><a href="/member/y" class="dark">laohe</a></strong><span class="ago">1 天前</span><div class="reply_content">我三十年来每天都走这座桥，它要是拆了我会非常想念它的，真的。</div></td></tr></tbody></table></div></div></div></div></div>`,
      ),
    { silent: ['author', 'image', 'caption'] },
  ),
  at(
    '博客园',
    'https://www.cnblogs.example/valley/p/18750123',
    (s) =>
      html(
        s,
        `<title>${s.title} - ${s.words.site} - 博客园</title><meta property="og:description" content="${s.lead}">`,
        `<div id="top_nav"><a href="/">博客园</a></div><div id="home"><div id="header"><div id="blogTitle"><h1><a class="headermaintitle" href="/valley">${s.words.site}</a></h1></div><div id="navigator"><ul id="navList"><li><a>首页</a></li></ul><div class="blogStats">随笔 - 12  文章 - 0</div></div></div><div id="main"><div id="mainContent"><div class="forFlow"><div id="post_detail"><div id="topics"><div class="post"><h1 class="postTitle"><a id="cb_post_title_url" class="postTitle2 vertical-middle" href="${s.url}"><span role="heading" aria-level="2">${s.title}</span></a></h1><div class="clear"></div><div class="postBody"><div id="cnblogs_post_body" class="blogpost-body cnblogs-markdown"><p>${s.lead}</p>${bodyOf(s, { h2: (t) => `<h2 id="a">${t}</h2>`, figure: (src, c) => `<p><img src="${src}" alt="${c}" loading="lazy"></p>` })}</div><div class="clear"></div><div id="blog_post_info_block"><div id="BlogPostCategory">分类: <a href="/c">桥梁</a></div><div id="EntryTag">标签: <a href="/t">桥</a></div><div id="blog_post_info"><div id="green_channel"><a>好文要顶</a><a>关注我</a><a>收藏该文</a></div><div id="author_profile"><div id="author_profile_detail"><a>${s.authors[0]}</a><br><a>粉丝 - 12</a></div></div></div><div id="post_next_prev"><a class="p_n_p_prefix">« </a> 上一篇： <a href="/p">${s.words.teasers[0]}</a></div></div></div><div class="postDesc">posted @ <span id="post-date" data-last-update-days="1">${stamp(s, 'YYYY-MM-DD HH:mm')}</span> <a href="/valley">${s.authors[0]}</a> 阅读(<span id="post_view_count">102</span>) 评论(<span>0</span>) <a>收藏</a> <a>举报</a></div></div></div></div><div id="comment_form"><p>登录后才能查看或发表评论，立即 <a>登录</a> 或者 <a>逛逛</a> 博客园首页</p></div></div></div></div></div>`,
      ),
    { silent: ['author', 'image', 'caption'] },
  ),
  at(
    'CSDN',
    'https://blog.csdn.example/valley/article/details/146012345',
    (s) =>
      html(
        s,
        `<title>${s.title}-CSDN博客</title><meta name="description" content="文章浏览阅读102次，点赞3次。${s.lead}">${ld(s, { '@type': 'BlogPosting', '@id': s.url, pubDate: stamp(s, 'YYYY-MM-DDTHH:mm:00'), datePublished: undefined, dateModified: undefined, author: undefined, headline: undefined, title: s.title })}`,
        `<div id="toolbarBox"><a href="/">CSDN</a></div><div class="main_father"><div id="mainBox" class="container clearfix"><main><div class="blog-content-box"><div class="article-header-box"><div class="article-header"><div class="article-title-box"><h1 class="title-article" id="articleContentId">${s.title}</h1></div><div class="article-info-box"><div class="article-bar-top"><img class="article-type-img" src="/o.png"><div class="bar-content"><a class="follow-nickName" href="https://blog.csdn.example/valley" rel="noopener">${by(s, '')}</a><span class="time">已于 ${stamp(s, 'YYYY-MM-DD HH:mm')}:00 修改</span><span class="read-count">阅读量102</span><a class="un-collection">收藏 3</a></div></div><div class="slide-content-box"><div class="article-copyright"><span>版权声明：本文为博主原创文章，遵循<a> CC 4.0 BY-SA </a>版权协议，转载请附上原文出处链接和本声明。</span></div></div></div></div></div><article class="baidu_pl"><div id="article_content" class="article_content clearfix"><div id="content_views" class="htmledit_views"><p>${s.lead}</p>${bodyOf(s, { h2: (t) => `<h2><a name="t0"></a>${t}</h2>`, figure: (src, c) => `<p><img alt="${c}" src="${src}"></p>` })}</div></div></article></div><div class="recommend-box insert-baidu-box">${cards(s, 'recommend-item-box', (h, t) => `<div class="title-box"><a href="${h}">${t}</a></div><div class="desc-box">那里发生了什么，在场的人第二天怎么说，都写在这里了。</div>`)}</div><div class="blog-footer-bottom"><a>关于我们</a></div></main></div></div>`,
      ),
    { silent: ['author', 'image', 'caption', 'minute'] },
  ),
  at(
    '新浪博客',
    'http://blog.sina.example/s/blog_4a1b2c3d0102z123.html',
    (s) =>
      html(
        s,
        `<title>${s.title}_${s.authors[0]}_新浪博客</title><meta name="description" content="${s.lead}">`,
        `<div class="sinabloga"><div class="sinablogbody" id="sinablogbody"><div id="column_1"><div class="SG_conn"><div class="SG_connHead"><span class="title">个人资料</span></div><div class="info_nm"><strong>${s.authors[0]}</strong></div></div></div><div id="column_2" class="SG_colW73"><div id="module_920" class="SG_conn"><div class="SG_connHead"><span class="title">正文</span><span class="edit"><a>字体大小：大中小</a></span></div><div class="SG_connBody"><div id="articlebody" class="artical"><div class="articalTitle"><h2 id="t_1" class="titName SG_txta">${s.title}</h2><span class="img2"></span><span class="time SG_txtc">(${stamp(s, 'YYYY-MM-DD HH:mm')}:00)</span></div><div class="articalTag" id="sina_keyword_ad_area"><table><tbody><tr><td class="blog_tag"><span class="SG_txtb">标签：</span><h3><a href="/t">桥</a></h3></td><td class="blog_class"><span class="SG_txtb">分类：</span><a href="/c">生活</a></td></tr></tbody></table></div><div id="sina_keyword_ad_area2" class="articalContent newfont_family"><div>${s.lead}</div><div><br></div>${bodyOf(s, { p: (t) => `<div>${t}</div><div><br></div>`, h2: (t) => `<h2>${t}</h2>`, quote: (t) => `<div>${t}</div>`, list: (items) => items.map((i) => `<div>${i}</div>`).join(''), figure: (src, c) => `<div><a href="http://photo.blog.sina.example/showpic.html#url=1" target="_blank"><img src="http://simg.sina.example/blog7style/images/common/sg_trans.gif" real_src="${src}" name="image_operate" alt="${c}" title="${c}"></a></div>` })}</div><div class="shareUp"><div class="share SG_txtb clearfix"><span class="share_tit">分享：</span></div><div class="up"><a>喜欢</a> <span>0</span></div></div><div class="articalInfo"><span>阅读<span class="SG_txtb">(102)</span></span>┆<a>评论</a>(0)┆<a>收藏</a>(0)┆<a>打印</a>┆<a>举报</a></div><div class="articalfrontback SG_j_linedot1 clearfix"><div><span class="SG_txtb">前一篇：</span><a href="/p">${s.words.teasers[0]}</a></div></div></div></div></div></div></div></div>`,
      ),
    { silent: ['author', 'image', 'caption'] },
  ),
  at(
    '大纪元',
    'https://www.epoch.example/gb/25/3/4/n14448123.htm',
    (s) =>
      html(
        s,
        `<title>${s.title} | 河谷 | 大纪元</title><link rel="canonical" href="${s.url}"><meta name="description" content="【大纪元2025年03月04日讯】${s.lead}"><meta property="og:title" content="${s.title} - 大纪元"><meta property="og:image" content="${s.image}"><meta property="og:site_name" content="大纪元">${ld(s, { datePublished: iso(s), author: { '@type': 'Organization', name: '大纪元' } })}`,
        `<header class="header"><a href="/">大纪元</a></header><div id="main"><div class="breadcrumb"><a href="/gb/">首页</a> &gt; <a href="/n">社会</a></div><div class="post_content" id="primary"><div class="main_content"><h1 class="title">${s.title}</h1><div class="info"><time datetime="${iso(s)}">更新 ${stamp(s, 'YYYY-MM-DD HH:mm')} PM</time> 人气 102 标签: <a href="/t">桥</a></div><div class="arttop"><a href="${s.image}"><img src="${s.image}"></a><div class="caption">${s.words.caption}（大纪元）</div></div><div id="artbody"><p>【大纪元2025年03月04日讯】（大纪元记者${by(s, '、')}报导）${s.lead}</p>${bodyOf(s, { figure: (src, c) => `<figure class="wp-caption aligncenter"><a href="${src}"><img class="size-large" src="${src}"></a><figcaption class="wp-caption-text">${c}（大纪元）</figcaption></figure>`, between: [`<div class="inline-related"><div class="inline-related__title">相关新闻</div>${one(s, (h, t) => `<a href="${h}">${t}</a>`)}</div>`] })}<p>责任编辑：张三<span style="color: #ffffff;">#</span></p></div><div class="relatedposts"><h3>相关新闻</h3>${ul(s)}</div><div class="comments"><p>评论</p></div></div></div></div>`,
      ),
    {
      silent: ['author'],
      lead: (s) => `【大纪元2025年03月04日讯】（大纪元记者${by(s, '、')}报导）${s.lead}`,
    },
  ),
  at(
    '文学城',
    'https://www.wenxue.example/news/2025/03/04/126012345.html',
    (s) =>
      html(
        s,
        `<title>${s.title} | 文学城</title><meta name="description" content="${s.lead}"><meta property="og:title" content="${s.title}">`,
        `<div id="header"><a href="/">文学城</a></div><div class="maincontainer"><div class="maincontent"><div class="articleinfo"><div class="cat-path"><a href="/">首页</a> » <a href="/news/">新闻</a></div><h3>${s.title}</h3><div class="sharewechat"><span><span itemprop="author">文章来源: <a>河谷晚报</a></span> 于 <time datetime="${stamp(s, 'YYYY-MM-DD HH:mm')}">${stamp(s, 'YYYY-MM-DD HH:mm')}</time> - 新闻取自各大新闻媒体，新闻内容并不代表本网立场！</span> <span>被阅读次数</span></div></div><div id="articleContent" class="article"><p>${s.lead}</p>${bodyOf(s, { figure: (src, c) => `<p><img src="${src}" alt="${c}"></p>` })}<p><strong>延伸阅读：</strong></p></div><div class="tagline"><ul><li><a href="/t">#桥</a></li></ul></div><div class="relatednews"><h4>更多阅读</h4>${ul(s)}</div><div id="postcomment"><h4>共有 0 条评论</h4><p>您的评论 <a>用户名</a></p></div></div></div>`,
      ).replace('<p><strong>延伸阅读：</strong></p>', ''),
    { silent: ['author', 'image', 'caption'] },
  ),
  at(
    '省政府（TRS）',
    'http://www.hegu.gov.example/zwgk/zwyw/202503/t20250304_5123456.html',
    (s) =>
      html(
        s,
        `<title>${s.title}_河谷省人民政府</title><meta name="SiteName" content="河谷省人民政府"><meta name="ColumnName" content="政务要闻"><meta name="ArticleTitle" content="${s.title}"><meta name="PubDate" content="${stamp(s, 'YYYY-MM-DD HH:mm')}:00"><meta name="ContentSource" content="河谷日报"><meta name="Author" content="${by(s, ' ')}">`,
        `<div class="header"><a href="/">河谷省人民政府</a><div class="wza"><a>无障碍浏览</a><a>长者模式</a></div></div><div class="container"><div class="dqwz">当前位置：<a href="/">首页</a> &gt; <a href="../../">政务公开</a> &gt; <a href="../">政务要闻</a></div><div class="xl"><div class="xl_tit"><h2>${s.title}</h2></div><div class="xl_tit2"><div class="xl_tit2_l">发布时间：${stamp(s, 'YYYY-MM-DD HH:mm')}　　来源：河谷日报　　浏览次数：<span>102</span></div><div class="xl_tit2_r">【字体：<a>大</a> <a>中</a> <a>小</a>】<a>打印</a></div></div><div class="xl_con"><div class="view TRS_UEDITOR trs_paper_default trs_web"><p style="text-indent: 2em;">${s.lead}</p>${bodyOf(s, { ...indented, p: (t) => `<p style="text-indent: 2em; text-align: justify;">${t}</p>`, figure: (src) => `<p style="text-align: center;"><img src="${src}" OLDSRC="W02025.jpg"></p>` })}</div></div><div class="xl_ewm"><p>扫一扫在手机打开当前页</p></div><div class="xgxx"><h3>相关信息</h3>${ul(s)}</div><div class="gb"><a>关闭窗口</a></div></div></div><div class="footer"><p>主办：河谷省人民政府办公厅　网站标识码：3300000001</p></div>`,
      ),
    { silent: ['image', 'caption'] },
  ),
  at(
    '区政府（大汉版通）',
    'http://www.beian.gov.example/art/2025/3/4/art_1229012345_59123456.html',
    (s) =>
      html(
        s,
        `<title>${s.title}</title><meta name="ArticleTitle" content="${s.title}"><meta name="PubDate" content="${stamp(s, 'YYYY-MM-DD HH:mm')}"><meta name="ContentSource" content="区府办"><meta name="SiteName" content="北岸区人民政府"><meta name="ColumnName" content="要闻动态">`,
        `<table width="1000" align="center"><tbody><tr><td><a href="/">北岸区人民政府</a></td></tr></tbody></table><table width="1000" border="0" align="center"><tbody><tr><td class="bt_wz">您现在的位置：<a href="/">首页</a> &gt; <a href="/col">要闻动态</a></td></tr></tbody></table><table id="article" width="94%" border="0" align="center"><tbody><tr><td class="title">${s.title}</td></tr><tr><td height="30" align="center"><table width="100%"><tbody><tr><td align="left">发布日期：${stamp(s, 'YYYY-MM-DD HH:mm')}</td><td align="center">浏览次数：<span id="hits">102</span></td><td align="right">来源：区府办</td><td>字体：[ <a>大</a> <a>中</a> <a>小</a> ]</td></tr></tbody></table></td></tr><tr><td class="bt_content"><div id="zoom"><meta name="ContentStart"><p style="text-indent: 2em">${s.lead}</p>${bodyOf(s, { ...indented, figure: (src) => `<p style="text-align: center"><img src="${src}" border="0"></p>` })}<meta name="ContentEnd"></div></td></tr><tr><td align="right"><a>【打印】</a> <a>【关闭】</a></td></tr></tbody></table><table width="1000" align="center"><tbody><tr><td>版权所有：北岸区人民政府　浙ICP备05000000号</td></tr></tbody></table>`,
      ),
    { silent: ['author', 'image', 'caption'] },
  ),
  at(
    '外交部',
    'https://www.mfa.example/web/fyrbt_673021/jzhsl_673025/202503/t20250304_11567890.shtml',
    (s) =>
      html(
        s,
        `<title>${s.title}_外交部</title><meta name="description" content="${s.lead}"><meta name="PubDate" content="${stamp(s, 'YYYY-MM-DD')}">`,
        `<div class="header"><a href="/">外交部</a></div><div class="breadcrumbs"><a href="/">首页</a> &gt; <a href="/f">发言人表态</a></div><div class="news-main"><div class="news-title"><h1>${s.title}</h1></div><div class="news-details"><p class="time"><span>${stamp(s, 'YYYY-MM-DD HH:mm')}</span></p><div class="news-share"><p>分享到：</p></div></div><div class="news-main" id="News_Body_Txt_A"><div class="TRS_Editor"><p style="text-indent: 2em;">${s.lead}</p>${bodyOf(s, { ...indented, p: (t) => `<p style="text-indent: 2em;">${t}</p>`, figure: (src) => `<p align="center"><img src="${src}"></p>` })}</div></div><div class="news-tools"><a>推荐给朋友:</a><a>打印</a></div></div><div class="copyright"><p>中华人民共和国外交部 版权所有 联系我们 地址:北京市朝阳区朝阳门南大街2号</p></div>`,
      ),
    { silent: ['author', 'image', 'caption'] },
  ),
  at(
    'Hexo NexT',
    'https://hexo.example/2025/03/04/new-bridge/',
    (s) =>
      html(
        s,
        `<title>${s.title} | ${s.words.site}</title><meta name="description" content="${s.lead}"><meta property="og:type" content="article"><meta property="og:title" content="${s.title}"><meta property="og:site_name" content="${s.words.site}"><meta property="og:image" content="${s.image}"><meta property="article:published_time" content="${iso(s)}"><meta property="article:author" content="${by(s, '、')}">`,
        `<div class="headband"></div><main class="main"><div class="column"><header class="header"><div class="site-meta"><a href="/" class="brand"><h1 class="site-title">${s.words.site}</h1></a><p class="site-subtitle">河边的笔记</p></div><nav class="site-nav"><ul class="main-menu menu"><li><a href="/">首页</a></li></ul></nav></header></div><div class="main-inner post posts-expand"><div class="post-block"><article itemscope itemtype="http://schema.org/Article" class="post-content" lang="zh-CN"><link itemprop="mainEntityOfPage" href="${s.url}"><span hidden itemprop="author" itemscope itemtype="http://schema.org/Person"><meta itemprop="image" content="/avatar.gif"><meta itemprop="name" content="${by(s, '、')}"></span><header class="post-header"><h1 class="post-title" itemprop="name headline">${s.title}</h1><div class="post-meta-container"><div class="post-meta"><span class="post-meta-item"><span class="post-meta-item-text">发表于</span> <time title="创建时间：${stamp(s, 'YYYY-MM-DD HH:mm')}:00" itemprop="dateCreated datePublished" datetime="${iso(s)}">${stamp(s, 'YYYY-MM-DD')}</time></span><span class="post-meta-item"><span class="post-meta-item-text">分类于</span> <span itemprop="about"><a href="/c"><span itemprop="name">桥梁</span></a></span></span></div><div class="post-meta"><span class="post-meta-item" title="本文字数"><span class="post-meta-item-text">本文字数：</span> <span>1.2k</span></span><span title="阅读时长">阅读时长 ≈ 3 分钟</span></div></div></header><div class="post-body" itemprop="articleBody"><p>${s.lead}</p><span id="more"></span>${bodyOf(s, { h2: (t) => `<h2 id="a"><a href="#a" class="headerlink" title="${t}"></a>${t}</h2>`, figure: (src, c) => `<p><img data-src="${src}" alt="${c}"></p>` })}</div><footer class="post-footer"><div class="reward-container"><div>请我一杯咖啡吧！</div><button>赞赏</button></div><div class="post-copyright"><ul><li class="post-copyright-author"><strong>本文作者： </strong>${by(s, '、')}</li><li class="post-copyright-link"><strong>本文链接：</strong><a href="${s.url}">${s.url}</a></li><li class="post-copyright-license"><strong>版权声明： </strong>本博客所有文章除特别声明外，均采用 <a>BY-NC-SA</a> 许可协议。转载请注明出处！</li></ul></div><div class="post-tags"><a href="/t" rel="tag"># 桥</a></div><div class="post-nav"><div class="post-nav-item"><a href="/p" rel="prev">${s.words.teasers[0]}</a></div></div></footer></article></div></div></main>`,
      ),
    { silent: ['caption'] },
  ),
];
