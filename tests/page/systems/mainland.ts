import { bodyOf, by, cards, html, iso, links, one, type System, stamp, ul } from './parts';

// Mainland China: portals, papers, platforms and the systems of smaller sites.

const at = (name: string, url: string, page: System['page'], more: Partial<System> = {}): System => ({
  ...{ name, url, language: 'zh', zone: 480 },
  page,
  ...more,
});
const ps = {
  p: (t: string): string => `<p>　　${t}</p>`,
  list: (items: readonly string[]): string => items.map((i) => `<p>　　${i}</p>`).join(''),
  quote: (t: string): string => `<p>　　${t}</p>`,
  h2: (t: string): string => `<h2>${t}</h2>`,
};
const picture = (src: string, c: string): string =>
  `<p style="text-align: center;"><img src="${src}" style="display: block;"></p><p style="text-align: center;"><span style="color: #888; font-size: 12px">${c}</span></p>`;

export const MAINLAND: readonly System[] = [
  at(
    '新华网',
    'https://www.news.cn/politics/20250304/0a1b2c3d4e5f/c.html',
    (s) =>
      html(
        s,
        `<title>${s.title}-新华网</title><meta name="description" content="${s.lead}"><meta name="publishdate" content="${stamp(s, 'YYYY-MM-DD')}">`,
        `<div class="fix-ewm domPC"><img src="/ewm.png"><div class="ewm-text">扫描二维码关注</div></div><div class="head-top"><a href="/">新华网</a><a href="/politics">时政</a></div><div class="main-left left"><div class="header domPC"><div class="header-top clearfix"><div class="header-time left"><span class="year"><em>${stamp(s, 'YYYY')}</em></span><span class="day"><em>${stamp(s, 'MM')}</em>/<em>${stamp(s, 'DD')}</em></span><span class="time">${stamp(s, 'HH:mm')}:00</span></div><div class="source">来源：新华网</div><div class="header-cont"><h1><span class="title">${s.title}</span></h1></div><div class="setFont left"><span>字体：</span><span class="font-small">小</span><span class="font-big">大</span></div><div class="share"><span>分享到：</span><a class="wx"></a></div></div></div><div id="detail"><span id="detailContent"><p>　　${s.lead}</p>${bodyOf(s, { ...ps, figure: picture })}</span><div id="articleEdit"><span class="tiyi1"><a href="#">【纠错】</a></span><span class="editor">【责任编辑:张三】</span></div></div><div class="nextpage clearfix"><div class="nextpage-tit">阅读下一篇：</div><div class="nextpage-cont">${one(s, (h, t) => `<a href="${h}">${t}</a>`)}</div></div></div><div class="main-right right"><div class="columBox"><h3>深度观察</h3>${ul(s)}</div></div>`,
      ),
    { silent: ['caption', 'author', 'image', 'minute'] },
  ),
  at(
    '人民网',
    'http://politics.people.com.cn/n1/2025/0304/c1001-40400001.html',
    (s) =>
      html(
        s,
        `<title>${s.title}--时政--人民网</title><meta name="publishdate" content="${stamp(s, 'YYYY-MM-DD')}"><meta name="author" content="1001"><meta name="source" content="来源：人民日报"><meta name="description" content="${s.lead}">`,
        `<div class="rm_nav"><a href="/">人民网首页</a></div><div class="path"><a href="/">人民网</a>&gt;&gt;<a href="/">时政</a></div><div class="layout rm_txt cf"><div class="col col-1"><h4 class="pre"></h4><h1>${s.title}</h1><h4 class="sub"></h4><div class="author cf">${by(s, ' ')}</div><div class="channel cf"><div class="col-1-1 fl">${stamp(s, 'YYYY年MM月DD日HH:mm')} | 来源：<a href="http://paper.people.com.cn">人民日报</a></div><div class="col-1-2 fr"><a href="#">小字号</a></div></div><div class="rm_txt_con cf"><div class="bza"></div><p style="text-indent: 2em;">　　${s.lead}</p>${bodyOf(s, { ...ps, figure: picture, between: ['<div class="rm_relevant_inline" style="display:none"></div>'] })}<p class="paper_num">　　《 人民日报 》（ ${stamp(s, 'YYYY年MM月DD日')} 04 版）</p><div class="edit cf">(责编：李四、王五)</div></div><div class="rm_share"><p>分享让更多人看到</p></div><div class="rm_relevant cf"><h2>相关新闻</h2>${ul(s)}</div></div><div class="col col-2"><h3>热门排行</h3>${ul(s)}</div></div>`,
      ),
    { silent: ['caption', 'image'] },
  ),
  at(
    '新浪',
    'https://news.sina.com.cn/c/2025-03-04/doc-inabcdef0123456.shtml',
    (s) =>
      html(
        s,
        `<title>${s.title}_新浪新闻</title><meta property="og:title" content="${s.title}"><meta property="og:image" content="${s.image}"><meta property="article:published_time" content="${iso(s)}"><meta property="article:author" content="河谷晚报"><meta name="description" content="${s.lead}">`,
        `<div class="top-bar"><a href="/">新浪首页</a></div><div class="main-content w1240"><div class="path"><div class="channel-path"><a href="/">新闻中心</a><span>&gt;</span>正文</div></div><h1 class="main-title">${s.title}</h1><div class="top-bar-wrap"><div class="top-bar-inner"><div class="date-source"><span class="date">${stamp(s, 'YYYY年MM月DD日 HH:mm')}</span><a href="#" class="source">河谷晚报</a></div><div class="page-tools"><span class="tool-icon">缩小字体</span><span>放大字体</span><span>收藏</span><span>微博</span><span>微信</span></div></div></div><div class="article-content clearfix" id="article_content"><div class="article-content-left"><div class="article" id="article" data-sudaclick="blk_content"><div class="wap_special"></div><p cms-style="font-L">　　${s.lead}</p>${bodyOf(s, { ...ps, p: (t) => `<p cms-style="font-L">　　${t}</p>`, figure: (src, c) => `<div class="img_wrapper"><img src="${src}" alt="${c}"><span class="img_descr">${c}</span></div>`, between: [`<div class="ct_hqimg"><span>广告</span></div>`, `<div data-pid="a1" class="appendQr_wrap"><img class="appendQr_normal_img" src="/qr.png"><p class="appendQr_normal_txt">海量资讯、精准解读，尽在新浪财经APP</p></div>`] })}<p class="show_author">责任编辑：张三 </p></div><div class="article-bottom clearfix"><div class="keywords" id="keywords"><span>文章关键词：</span><a href="/k">桥梁</a></div><div class="article-bottom-tool">我要反馈</div></div><div class="blk-wxfollow clearfix"><p>新浪新闻公众号 更多猛料！欢迎扫描左方二维码关注新浪新闻官方微信（xinlang-xinwen）</p></div></div><div class="article-content-right"><h2>24小时热文</h2>${ul(s)}</div></div></div>`,
      ),
    { silent: ['author'] },
  ),
  at(
    '网易',
    'https://www.163.com/news/article/JP1234567890.html',
    (s) =>
      html(
        s,
        `<title>${s.title}|桥梁_网易订阅</title><meta name="description" content="${s.lead}"><meta property="og:title" content="${s.title}_网易订阅"><meta property="og:image" content="${s.image}"><meta property="article:published_time" content="${iso(s)}"><meta name="author" content="网易">`,
        `<div class="ntes_nav"><a href="/">网易首页</a></div><div class="container clearfix" id="container"><div class="post_main"><h1 class="post_title">${s.title}</h1><div class="post_info">${stamp(s, 'YYYY-MM-DD HH:mm')}:00　来源: <a href="#">河谷晚报</a><span class="post_info_city">河谷</span><a class="post_jubao" href="#">举报</a></div><div class="post_top"><div class="post_top_tie"><a class="post_top_tie_count">12</a></div><div class="post_top_share"><span class="post_top_share_title">分享至</span></div></div><div class="post_content" id="content"><div class="post_body"><p>${s.lead}</p>${bodyOf(s, { ...ps, p: (t) => `<p id="1A">${t}</p>`, list: (items) => items.map((i) => `<p>${i}</p>`).join(''), quote: (t) => `<p>${t}</p>`, figure: (src, c) => `<p class="f_center"><img src="${src}" alt=""><br>${c}</p>`, between: ['<div class="gg200x300"><div class="at_item right_ad_item"></div></div>'] })}</div><div class="post_statement"><p>特别声明：以上内容(如有图片或视频亦包括在内)为自媒体平台“网易号”用户上传并发布，本平台仅提供信息存储服务。</p><p>Notice: The content above (including the pictures and videos if any) is uploaded and posted by a user of NetEase Hao.</p></div></div><div class="post_recommends"><h3>相关推荐</h3>${cards(s, 'post_recommend', (h, t) => `<h3 class="post_recommend_title"><a href="${h}">${t}</a></h3>`)}</div></div></div>`,
      ),
    { silent: ['caption', 'author'] },
  ),
  at(
    '腾讯',
    'https://news.qq.com/rain/a/20250304A01ABC00',
    (s) =>
      html(
        s,
        `<title>${s.title}_腾讯新闻</title><meta name="description" content="${s.lead}"><meta property="og:title" content="${s.title}"><meta property="article:published_time" content="${stamp(s, 'YYYY-MM-DD HH:mm')}:00">`,
        `<div id="TopNav"><a href="/">腾讯网</a></div><div class="qq_conent clearfix"><div class="LEFT"><h1>${s.title}</h1><div class="article-info"><div class="media-info"><a href="/omn/author/x"><p class="media-name">河谷晚报</p></a><p class="media-meta"><span>${stamp(s, 'YYYY-MM-DD HH:mm')}</span><span>发布于</span><span>河谷</span><span>河谷晚报官方账号</span></p></div><button>+ 关注</button></div><div class="content clearfix"><div class="content-article"><div class="rich_media_content"><p class="qnt-p">${s.lead}</p>${bodyOf(s, { p: (t) => `<p class="qnt-p">${t}</p>`, list: (items) => items.map((i) => `<p class="qnt-p">${i}</p>`).join(''), figure: (src, c) => `<p class="qnt-p qnt-p--image" style="text-align:center"><img src="${src}" class="qnt-img-img"></p><p class="qnt-p qnr-picture-caption" style="text-align:center">${c}</p>` })}</div></div></div><div id="Status"><span>免责声明：本内容来自腾讯平台创作者，不代表腾讯新闻或腾讯网的观点和立场。</span></div><div class="article-actions"><button>举报</button><span>12</span><span>收藏</span></div></div><div class="RIGHT"><h2>热点精选</h2>${ul(s)}</div></div>`,
      ),
    { silent: ['caption', 'author', 'image'] },
  ),
  at(
    '搜狐',
    'https://www.sohu.com/a/812345678_121123456',
    (s) =>
      html(
        s,
        `<title>${s.title}_河谷晚报</title><meta name="description" content="${s.lead}"><meta property="og:title" content="${s.title}"><meta property="og:image" content="${s.image}"><meta itemprop="datePublished" content="${stamp(s, 'YYYY-MM-DD HH:mm')}">`,
        `<div id="main-header"><a href="/">搜狐首页</a></div><div class="wrapper-box"><div id="article-container"><div class="left main"><div class="text"><div class="text-title"><h1>${s.title} <span class="article-tag"></span></h1><div class="article-info"><span class="time" id="news-time" data-val="${s.at}">${stamp(s, 'YYYY-MM-DD HH:mm')}</span><span class="mobile-info">发布于：河谷市</span></div></div><article class="article" id="mp-editor"><p data-role="original-title" style="display:none">原标题：${s.title}</p><p>${s.lead}</p>${bodyOf(s, { ...ps, p: (t) => `<p>${t}</p>`, list: (items) => items.map((i) => `<p>${i}</p>`).join(''), quote: (t) => `<p>${t}</p>`, figure: (src, c) => `<p class="ql-align-center"><img src="${src}" max-width="600"></p><p class="ql-align-center"><span style="font-size: 14px; color: #888">▲${c}</span></p>` })}<p><a href="//www.sohu.com/?strategyid=1" target="_blank" title="点击进入搜狐首页" id="backsohucom" style="white-space: nowrap;"><span class="backword"><i class="backsohu"></i>返回搜狐，查看更多</span></a></p><p data-role="editor-name">责任编辑：<span></span></p></article><div class="statement">平台声明：该文观点仅代表作者本人，搜狐号系信息发布平台，搜狐仅提供信息存储空间服务。</div><div class="bottom-relate-wrap clear"><div class="share-interaction"><span class="read-num">阅读 (<em>213</em>)</span></div></div></div><div class="recommend"><h3>推荐阅读</h3>${ul(s)}</div></div></div></div>`,
      ),
    { silent: ['caption', 'author'] },
  ),
  at(
    '凤凰网',
    'https://news.ifeng.com/c/8abcDEF123',
    (s) =>
      html(
        s,
        `<title>${s.title}_凤凰网</title><meta name="description" content="${s.lead}"><meta property="og:title" content="${s.title}"><meta property="og:image" content="${s.image}"><meta name="og:time" content="${stamp(s, 'YYYY-MM-DD HH:mm')}:00">`,
        `<div class="index_nav_x"><a href="/">首页</a><a>资讯</a></div><div class="index_container_x"><div class="index_artical_A1"><div class="index_leftContent_x"><h1 class="index_title_B2">${s.title}</h1><div class="index_info_C3"><div class="index_timeBref_D4"><a href="#">${stamp(s, 'YYYY年MM月DD日 HH:mm')}:00</a> 来自河谷</div><div class="index_source_x"><a>河谷晚报</a></div></div><div class="index_main_content_E5"><div class="index_text_F6"><div><p>${s.lead}</p>${bodyOf(s, { p: (t) => `<p>${t}</p>`, list: (items) => items.map((i) => `<p>${i}</p>`).join(''), figure: (src, c) => `<p class="detailPic"><img src="${src}"></p><p class="picIntro">${c}</p>` })}</div></div></div><div class="index_end_x"><div>亲爱的凤凰网用户：</div><p>您当前使用的浏览器版本过低，导致网站不能正常访问，建议升级浏览器</p></div></div><div class="index_rec_x"><h4>为您推荐</h4>${cards(s, 'rec_item', (h, t) => `<h2><a href="${h}">${t}</a></h2>`)}</div></div></div>`,
      ),
    { silent: ['author'] },
  ),
  at(
    '澎湃',
    'https://www.thepaper.cn/newsDetail_forward_30123456',
    (s) =>
      html(
        s,
        `<title>${s.title}_直击现场_澎湃新闻-The Paper</title><meta name="description" content="${s.lead}">`,
        `<div id="__next"><main><div class="index_wrapper__x"><div class="index_leftcontent__y"><div class="index_header__z"><h1 class="index_title__B8mhI">${s.title}</h1><div class="index_headerContent__s"><div class="index_left__LfzyH"><div>澎湃新闻记者 ${by(s, ' ')}</div><div class="ant-space"><div class="ant-space-item"><span>${stamp(s, 'YYYY-MM-DD HH:mm')}</span></div><div class="ant-space-item"><span>来源：<span>澎湃新闻</span></span></div></div></div></div></div><div class="index_channel__x">∙ <a href="/channel">直击现场</a> &gt;</div><div class="index_cententWrap__Jv8jK"><p>${s.lead}</p>${bodyOf(s, { p: (t) => `<p>${t}</p>`, list: (items) => items.map((i) => `<p>${i}</p>`).join(''), figure: (src, c) => `<img src="${src}" width="600"><p class="image_desc">${c}</p>` })}</div><div class="index_copyright__x"><div>责任编辑：张三</div><div>图片编辑：李四</div><div>校对：王五</div></div><div class="index_report__x">澎湃新闻报料：021-962866</div><div>澎湃新闻，未经授权不得转载</div><div class="ant-affix"><div>评论（12）</div></div><div class="index_praise__x">收藏</div></div><div class="index_rightcontent__y"><div>相关推荐</div>${ul(s)}</div></div></main></div>`,
      ),
    { silent: ['image'] },
  ),
  at(
    '观察者网',
    'https://www.guancha.cn/politics/2025_03_04_760001.shtml',
    (s) =>
      html(
        s,
        `<title>${s.title}</title><meta name="description" content="${s.lead}">`,
        `<div class="nav-box"><a href="/">首页</a></div><div class="content"><div class="main content-main"><ul class="main-left"><li class="left left-main"><h3>${s.title}</h3><div class="time fix"><span>${stamp(s, 'YYYY-MM-DD HH:mm')}:00</span><span>来源：观察者网</span></div><div class="key-word fix mt15"><a href="/k">桥梁</a></div><div class="content all-txt"><p>${s.lead}</p>${bodyOf(s, { p: (t) => `<p>${t}</p>`, list: (items) => items.map((i) => `<p>${i}</p>`).join(''), figure: picture })}<p><strong>本文系观察者网独家稿件，未经授权，不得转载。</strong></p></div><div class="article-author"><div class="author-intro fix"><h4><a href="/a">${by(s, ' ')}</a></h4><p>观察者网编辑</p></div></div><div class="clear"></div><div class="share-box"><span>分享到</span></div><div class="kuaixun"><div class="kx-title">标签</div><div class="zebian">责任编辑：张三</div></div><div class="module-interact"><h4>最新闻</h4>${ul(s)}</div></li></ul></div></div>`,
      ),
    { silent: ['caption', 'author', 'image'] },
  ),
  at(
    '微信公众号',
    'https://mp.weixin.qq.com/s/AbCdEfGhIjKlMnOp',
    (s) =>
      html(
        s,
        `<title></title><meta property="og:title" content="${s.title}"><meta property="og:url" content="http://mp.weixin.qq.com/s?__biz=x"><meta property="og:image" content="${s.image}"><meta property="og:description" content="${s.lead}"><meta property="og:site_name" content="微信公众平台"><meta property="og:article:author" content="${s.authors[0]}">`,
        `<div id="js_article" class="rich_media"><div id="js_top_ad_area" class="top_banner"></div><div class="rich_media_inner"><div id="page-content" class="rich_media_area_primary"><div class="rich_media_area_primary_inner"><div id="img-content" class="rich_media_wrp"><h1 class="rich_media_title" id="activity-name"><span class="js_title_inner">${s.title}</span></h1><div id="meta_content" class="rich_media_meta_list"><span id="copyright_logo" class="rich_media_meta icon_appmsg_tag appmsg_title_tag weui-wa-hotarea">原创</span><span class="rich_media_meta rich_media_meta_text">${by(s, ' ')}</span><span class="rich_media_meta rich_media_meta_nickname" id="profileBt"><a href="javascript:void(0);" class="wx_tap_link js_wx_tap_highlight weui-wa-hotarea" id="js_name">河谷晚报</a></span><span id="meta_content_hide_info"><em id="publish_time" class="rich_media_meta rich_media_meta_text">${stamp(s, 'YYYY年MM月DD日 HH:mm')}</em><em id="js_ip_wording_wrp" class="rich_media_meta rich_media_meta_text"><span id="js_ip_wording">河谷</span></em></span></div><div class="rich_media_content js_underline_content autoTypeSetting24psection" id="js_content" style="visibility: hidden; opacity: 0;"><section style="text-align:center"><span style="font-size: 12px; color: #888;">点击上方蓝字关注我们</span></section><section data-role="outer"><section><p style="line-height: 1.75em;"><span style="font-size: 15px;">${s.lead}</span></p>${bodyOf(s, { p: (t) => `<section style="margin: 0 8px;"><p style="line-height: 1.75em;"><span style="font-size: 15px;">${t}</span></p><p><br></p></section>`, h2: (t) => `<section><h2>${t}</h2></section>`, list: (items) => items.map((i) => `<section><p><span>${i}</span></p></section>`).join(''), quote: (t) => `<blockquote class="js_blockquote_wrap"><section class="js_blockquote_digest"><section>${t}</section></section></blockquote>`, figure: (src, c) => `<section style="text-align: center;"><img class="rich_pages wxw-img" data-src="${src}" data-type="jpeg" data-w="1080" style="width: 100%"></section><section style="text-align: center;"><span style="font-size: 12px; color: #888;">▲${c}</span></section>` })}</section></section><section style="text-align:center"><p><span>— END —</span></p></section><section><p><span style="font-size:12px">编辑：张三　审核：李四</span></p></section><section><mp-common-profile class="js_uneditable custom_select_card" data-nickname="河谷晚报" data-signature="河谷的新闻，每天早晨。"></mp-common-profile></section><p style="text-align:center"><span>长按识别二维码关注我们</span></p></div><div class="reward_area"><p>喜欢作者</p></div><div id="js_tags" class="article-tag__list"><a>#桥梁</a></div></div><div class="rich_media_tool"><a id="js_view_source">阅读原文</a><span>阅读 <span id="readNum3">1024</span></span></div></div></div></div></div>`,
      ),
    { silent: [] },
  ),
  at(
    'DedeCMS',
    'http://www.hegu-news.example/a/bendi/20250304/1023.html',
    (s) =>
      html(
        s,
        `<title>${s.title}_河谷信息网</title><meta name="keywords" content="桥梁"><meta name="description" content="${s.lead}">`,
        `<div class="header_top"><span>织梦CMS - 轻松建站从此开始！</span></div><div class="header"><div id="navMenu"><ul><li><a href="/">主页</a></li></ul></div></div><div class="w960 center clear mt1"><div class="pleft"><div class="place"><strong>当前位置:</strong> <a href="/">主页</a> &gt; <a href="/a/">本地</a> &gt; </div><div class="viewbox"><div class="title"><h2>${s.title}</h2></div><div class="info"><small>时间:</small>${stamp(s, 'YYYY-MM-DD HH:mm')}<small>来源:</small>河谷信息网 <small>作者:</small>${by(s, '、')} <small>点击:</small><span>213</span>次</div><div class="intro">${s.lead}</div><div class="content"><table width="100%"><tbody><tr><td>${bodyOf(s, { ...ps, p: (t) => `<div>　　${t}</div>`, figure: (src, c) => `<div style="text-align: center;"><img alt="" src="${src}" width="500"></div><div style="text-align: center;">${c}</div>` })}</td></tr></tbody></table></div><div class="dede_pages"><ul class="pagelist"></ul></div><div class="boxoff"><strong>------分隔线----------------------------</strong></div><div class="newdigg" id="newdigg"><div class="diggbox digg_good"><div class="digg_act">顶一下</div><div class="digg_num">(0)</div></div><div class="diggbox digg_bad"><div class="digg_act">踩一下</div></div></div><div class="handle"><div class="context"><ul><li>上一篇：${one(s, (h, t) => `<a href="${h}">${t}</a>`)}</li><li>下一篇：没有了</li></ul></div><div class="actbox"><ul><li id="act-fav"><a>收藏</a></li><li id="act-err"><a>挑错</a></li><li><a>推荐</a></li><li><a>打印</a></li></ul></div></div></div><div class="mt1"><dl class="tbox"><dt><strong>最新评论</strong></dt><dd>请自觉遵守互联网相关的政策法规，严禁发布色情、暴力、反动的言论。</dd></dl></div></div><div class="pright"><dl class="tbox"><dt><strong>推荐内容</strong></dt><dd>${ul(s, 'd4')}</dd></dl></div></div>`,
      ),
    { silent: ['caption', 'image'] },
  ),
  at(
    '帝国CMS',
    'http://www.hegu-diguo.example/news/2025-03-04/1023.html',
    (s) =>
      html(
        s,
        `<title>${s.title} - 河谷在线</title>`,
        `<table width="920" align="center" class="top"><tbody><tr><td><a href="/">首页</a></td></tr></tbody></table><table width="100%" class="box"><tbody><tr><td><table class="position"><tbody><tr><td>您当前的位置：<a href="/">首页</a>&nbsp;&gt;&nbsp;<a href="/news/">新闻</a></td></tr></tbody></table><table width="100%" class="main_info"><tbody><tr><td class="title_info"><h1>${s.title}</h1></td></tr><tr><td class="info_text">时间：${stamp(s, 'YYYY-MM-DD HH:mm')}&nbsp;&nbsp;来源：河谷在线&nbsp;&nbsp;作者：${by(s, '、')}</td></tr><tr><td></td></tr><tr><td id="text"><p>　　${s.lead}</p>${bodyOf(s, { ...ps, figure: (src, c) => `<p align="center"><img src="${src}" border="0"><br>${c}</p>` })}<p align="center" class="pageLink"></p></td></tr></tbody></table><table class="other"><tbody><tr><td>【<a href="#">打印此页</a>】【<a>关闭窗口</a>】</td></tr></tbody></table><table class="otherlink"><tbody><tr><td>上一篇：${one(s, (h, t) => `<a href="${h}">${t}</a>`)}</td></tr><tr><td>相关文章</td></tr><tr><td>${ul(s)}</td></tr></tbody></table></td><td class="sider"><div class="title"><strong>栏目更新</strong></div>${ul(s)}</td></tr></tbody></table>`,
      ),
    { silent: ['caption', 'image'] },
  ),
  at(
    'PHPCMS',
    'http://www.hegu-phpcms.example/show-12-1023-1.html',
    (s) =>
      html(
        s,
        `<title>${s.title} - 河谷新闻网</title><meta name="description" content="${s.lead}">`,
        `<div class="header"><div class="nav-bar"><ul class="nav-site"><li><a href="/"><span>首页</span></a></li></ul></div></div><div class="main"><div class="col-left"><div class="crumbs"><a href="/">首页</a><span> &gt; </span><a href="/n">新闻</a> &gt; 正文</div><div id="Article"><h1>${s.title}<br><span>${stamp(s, 'YYYY-MM-DD HH:mm')}:00&nbsp;&nbsp;&nbsp;来源：河谷新闻网&nbsp;&nbsp;&nbsp;评论：<a href="#c">0</a> 点击：<span id="hits">21</span></span></h1><div class="summary">${s.lead}</div><div class="content">${bodyOf(s, { ...ps, figure: picture })}<div id="pages"></div></div><p style="margin-bottom:10px"><strong>关键词：</strong><a href="/tag">桥梁</a></p><p class="f14"><strong>上一篇：</strong>${one(s, (h, t) => `<a href="${h}">${t}</a>`)}<br><strong>下一篇：</strong>最后一篇</p><div class="related"><h5 class="blue">延伸阅读：</h5>${ul(s, 'list blue lh24 f14')}</div><div class="bk15"></div></div><div class="Article-Tool">分享到：<a>QQ空间</a><a class="t-fav">收藏</a></div></div><div class="col-auto"><div class="box"><h5 class="title-2">频道总排行</h5>${ul(s)}</div></div></div>`,
      ),
    { silent: ['caption', 'author', 'image'] },
  ),
  at(
    'Discuz!',
    'http://bbs.hegu.example/thread-10231-1-1.html',
    (s) =>
      html(
        s,
        `<title>${s.title} - 河谷论坛 - Powered by Discuz!</title>`,
        `<div id="toptb"><a href="#">设为首页</a></div><div id="hd"><div id="nv"><ul><li><a href="/forum.php">论坛</a></li></ul></div></div><div id="wp" class="wp"><div id="pt" class="bm cl"><div class="z"><a href="./">河谷论坛</a><em>›</em><a href="/f">本地新闻</a></div></div><div id="ct" class="wp cl"><div id="postlist" class="pl bm"><table><tbody><tr><td class="pls ptn pbn"><div class="hm"><span class="xg1">查看:</span> <span class="xi1">1023</span><span class="pipe">|</span><span class="xg1">回复:</span> <span class="xi1">1</span></div></td><td class="plc ptm pbn vwthd"><h1 class="ts"><a href="/t">[本地]</a> <span id="thread_subject">${s.title}</span></h1></td></tr></tbody></table><div id="post_1"><table id="pid1" class="plhin"><tbody><tr><td class="pls" rowspan="2"><div class="pls favatar"><div class="pi"><div class="authi"><a href="space-uid-1.html" class="xw1">${by(s, '')}</a></div></div><div class="avatar"><img src="/a.jpg"></div><p><em><a href="/g">版主</a></em></p><dl class="pil cl"><dt>积分</dt><dd>2134</dd></dl></div></td><td class="plc"><div class="pi"><strong><a href="#">楼主</a></strong><div class="pti"><div class="authi"><em id="authorposton1">发表于 ${stamp(s, 'YYYY-M-D HH:mm')}:00</em><span class="pipe">|</span><a href="#">只看该作者</a></div></div></div><div class="pct"><div class="pcb"><div class="t_fsz"><table><tbody><tr><td class="t_f" id="postmessage_1">${s.lead}<br><br>${bodyOf(s, { p: (t) => `${t}<br>\n<br>`, h2: (t) => `<h2>${t}</h2>`, quote: (t) => `${t}<br><br>`, list: (items) => items.map((i) => `${i}<br><br>`).join(''), figure: (src, c) => `<ignore_js_op><img id="aimg_1" zoomfile="${src}" file="${src}" src="static/image/common/none.gif" class="zoom" width="600" alt="${c}"></ignore_js_op><br>` })}</td></tr></tbody></table></div></div></div></td></tr><tr><td class="plc plm"><div class="sign">河边的老人，专管修桥补路的闲事。</div></td></tr></tbody></table></div><div id="post_2"><table class="plhin"><tbody><tr><td class="pls"><div class="authi"><a class="xw1">老河</a></div></td><td class="plc"><div class="pi"><div class="authi"><em>发表于 2025-12-30 11:10</em></div></div><div class="pct"><div class="pcb"><div class="t_fsz"><table><tbody><tr><td class="t_f">我三十年来每天都走这座桥，它要是拆了我会非常想念它的，真的。</td></tr></tbody></table></div></div></div></td></tr></tbody></table></div></div><div id="f_pst" class="pl bm bmw">您需要登录后才可以回帖 <a href="/l">登录</a> | <a>立即注册</a></div></div></div>`,
      ),
    { silent: ['author', 'image'] },
  ),
  at(
    '知乎专栏',
    'https://zhuanlan.zhihu.com/p/712345678',
    (s) =>
      html(
        s,
        `<title>${s.title} - 知乎</title><meta property="og:title" content="${s.title}"><meta property="og:image" content="${s.image}"><meta name="description" content="${s.lead}">`,
        `<div id="root"><div class="ColumnPageHeader-Wrapper"><div class="ColumnPageHeader"><a href="/">知乎</a><button>写文章</button></div></div><main class="App-main"><div class="Post-content"><div class="Post-Row-Content"><article class="Post-Main Post-NormalMain"><div class="css-78p1r9"><header class="Post-Header"><h1 class="Post-Title">${s.title}</h1><div class="Post-Author"><div class="AuthorInfo" itemprop="author" itemscope itemtype="http://schema.org/Person"><meta itemprop="name" content="${s.authors[0]}"><div class="AuthorInfo-content"><div class="AuthorInfo-head"><span class="UserLink AuthorInfo-name"><a class="UserLink-link" href="//www.zhihu.com/people/a">${s.authors[0]}</a></span></div><div class="AuthorInfo-detail"><div class="AuthorInfo-badgeText">河流与桥梁爱好者</div></div></div></div><button class="FollowButton">关注</button></div><div class="LabelContainer"><span class="Voters"><button>收录于 · 河谷笔记</button><button>12 人赞同了该文章</button></span></div></header><div class="Post-RichTextContainer"><div class="css-376mun"><div class="RichText ztext Post-RichText css-1"><p data-first-child="" data-pid="a">${s.lead}</p>${bodyOf(s, { p: (t) => `<p data-pid="b${t.length}">${t}</p>`, quote: (t) => `<blockquote data-pid="q">${t}</blockquote>`, figure: (src, c) => `<figure data-size="normal"><noscript><img src="${src}" data-rawwidth="1080" class="origin_image zh-lightbox-thumb" width="1080"></noscript><img src="data:image/svg+xml;utf8,<svg></svg>" data-rawwidth="1080" data-size="normal" class="origin_image zh-lightbox-thumb lazy" width="1080" data-original="${src}" data-actualsrc="${src}"><figcaption>${c}</figcaption></figure>`, between: [`<div class="RichText-LinkCardContainer">${one(s, (h, t) => `<a target="_blank" href="${h}" data-draft-node="block" data-draft-type="link-card" class="LinkCard new"><span class="LinkCard-contents"><span class="LinkCard-title">${t}</span><span class="LinkCard-desc">zhuanlan.zhihu.com</span></span></a>`)}</div>`].slice(1) })}</div></div></div><div class="ContentItem-time">编辑于 ${stamp(s, 'YYYY-MM-DD HH:mm')}・IP 属地河谷</div><div class="Post-topicsAndReviewer"><div class="TopicList"><a class="TopicLink" href="/t">桥梁</a></div></div><div class="RichContent-actions"><button class="VoteButton">赞同 12</button><button>3 条评论</button><button>分享</button><button>喜欢</button></div></div></article></div><div class="Post-Sub"><div class="PostItem"><h2>推荐阅读</h2>${cards(s, 'PostItem', (h, t) => `<h1 class="PostItem-Title"><a href="${h}">${t}</a></h1><p class="PostItem-Summary">那里发生了什么，在场的人第二天怎么说，都写在这里了。</p>`)}</div></div></div></main></div>`,
      ),
    { silent: ['author'] },
  ),
  at(
    '简书',
    'https://www.jianshu.com/p/1a2b3c4d5e6f',
    (s) =>
      html(
        s,
        `<title>${s.title} - 简书</title><meta property="og:title" content="${s.title}"><meta name="description" content="${s.lead}">`,
        `<div id="__next"><header class="_2h"><a href="/">简书</a></header><div class="_21bLU4 _3kbg6I"><div class="_3VRLsv" role="main"><div class="_gp-ck"><section class="ouvJEz"><h1 class="_1RuRku" title="${s.title}">${s.title}</h1><div class="rEsl9f"><div class="_2mYfmT"><a class="_1OhGeD" href="/u/a"><img class="_13D2Eh" src="/a.jpg"></a><div style="margin-left:8px"><div class="_3U4Smb"><span class="FxYr8x"><a class="_1OhGeD" href="/u/a">${s.authors[0]}</a></span><button class="_3kba3h">关注</button></div><div class="s-dsoj"><time datetime="${iso(s)}">${stamp(s, 'YYYY.MM.DD HH:mm')}</time><span>IP属地: 河谷</span><span>字数 1,023</span><span>阅读 213</span></div></div></div></div><article class="_2rhmJa"><p>${s.lead}</p>${bodyOf(s, { figure: (src, c) => `<div class="image-package"><div class="image-container" style="max-width: 700px"><div class="image-container-fill"></div><div class="image-view" data-width="1080"><img data-original-src="${src}" data-original-width="1080" src="${src}"></div></div><div class="image-caption">${c}</div></div>` })}</article><div></div><div class="_1kCBjS"><div class="_18vaTa"><span>12人点赞</span></div><div><a class="_3nj4GN" href="/nb/1"><span>河谷笔记</span></a></div></div><div class="_19DgIp" style="margin-top:24px"></div><div class="_13lIbp"><div class="_191KSt">"小礼物走一走，来简书关注我"</div><button>赞赏支持</button><span>还没有人赞赏，支持一下</span></div></section><section class="ouvJEz"><h3>推荐阅读</h3>${links(s, (h, t) => `<li><div><a href="${h}">${t}</a></div><div>那里发生了什么，在场的人第二天怎么说，都写在这里了...</div></li>`)}</section></div></div></div></div>`,
      ),
    { silent: ['image', 'author'] },
  ),
];
