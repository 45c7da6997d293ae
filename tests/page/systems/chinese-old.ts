import { bodyOf, by, html, one, type System, stamp, ul } from './parts';

// Portals and papers of the mainland as they were written with tables and font elements, and the digital editions of printed papers.

const zh = (name: string, url: string, page: System['page'], more: Partial<System> = {}): System => ({
  ...{ name, url, language: 'zh', zone: 480 },
  page,
  ...more,
});
/** Old pages have one box, line breaks, and two wide blanks before a paragraph. */
const broken = (s: Parameters<typeof bodyOf>[0], picture = ''): string =>
  bodyOf(s, {
    p: (t) => `　　${t}<br><br>`,
    h2: (t) => `<h2>${t}</h2>`,
    quote: (t) => `　　${t}<br><br>`,
    list: (items) => items.map((i) => `　　${i}<br><br>`).join(''),
    figure: (src, c) => `<center><img src="${src}" width="400"></center><center>${c}</center><br>`,
    between: picture ? [picture] : [],
  });
const indented = (s: Parameters<typeof bodyOf>[0], between: readonly string[] = []): string =>
  bodyOf(s, {
    p: (t) => `<p>　　${t}</p>`,
    quote: (t) => `<p>　　${t}</p>`,
    list: (items) => items.map((i) => `<p>　　${i}</p>`).join(''),
    figure: (src, c) =>
      `<p align="center"><img src="${src}" border="1"></p><p align="center"><font color="#000080">${c}</font></p>`,
    between,
  });

export const CHINESE_OLD: readonly System[] = [
  zh(
    '老新华网',
    'http://news.xinhua-like.example/politics/2025-03/04/content_3361234.htm',
    (s) =>
      html(
        s,
        `<title>${s.title}_新华河谷网</title><meta name="keywords" content="桥">`,
        `<table width="770" align="center"><tr><td><a href="/">新华河谷网首页</a> &gt;&gt; <a href="/politics/">时政</a></td></tr></table><table width="770" align="center"><tr><td width="560"><table width="100%"><tr><td align="center" class="bt1"><div id="Title">${s.title}</div></td></tr><tr><td align="center" class="hui12"><a href="/">www.xinhua-like.example</a>　　<span id="pubtime">${stamp(s, 'YYYY年MM月DD日 HH:mm')}:20</span>　　<span id="source">来源：河谷日报</span></td></tr><tr><td align="right">【字号 <a>大</a> <a>中</a> <a>小</a>】 【<a href="/c">留言</a>】【<a>打印</a>】【<a>关闭</a>】</td></tr><tr><td class="p1"><div id="Content"><p>　　${s.lead}</p>${indented(s)}</div></td></tr><tr><td align="right">（责任编辑：周雁）</td></tr><tr><td>【<a href="/e">纠错</a>】</td></tr></table><table><tr><td><b>相关新闻</b></td></tr><tr><td>${ul(s)}</td></tr></table></td><td width="200"><b>精彩图片</b>${ul(s)}</td></tr></table><table><tr><td align="center">Copyright 2025 All Rights Reserved. 版权所有 新华河谷网</td></tr></table>`,
      ),
    { silent: ['image', 'author', 'minute', 'caption'] },
  ),
  zh(
    '老人民网',
    'http://politics.renmin-like.example/GB/1026/3621234.html',
    (s) =>
      html(
        s,
        `<title>${s.title}--时政--人民河谷网</title>`,
        `<table width="778" align="center"><tr><td><a href="/">人民河谷网</a>&gt;&gt;<a href="/1">时政</a></td></tr></table><table width="778" align="center"><tr><td><table width="580"><tr><td height="50" align="center" class="f20b"><b><font size="5">${s.title}</font></b></td></tr><tr><td align="center" class="t12">${stamp(s, 'YYYY年MM月DD日HH:mm')}　【<a>字号</a> <a>大</a> <a>中</a> <a>小</a>】【<a href="/b">留言</a>】【<a href="/f">论坛</a>】【<a>打印</a>】【<a>关闭</a>】</td></tr><tr><td><font id="zoom"><p>　　${s.lead}</p>${indented(s)}</font></td></tr><tr><td>　　来源：《河谷日报》　　（责任编辑：周雁）</td></tr></table></td><td><b>热点新闻</b>${ul(s)}</td></tr></table><table><tr><td>人 民 河 谷 网 版 权 所 有 ，未 经 书 面 授 权 禁 止 使 用</td></tr></table>`,
      ),
    { silent: ['image', 'author', 'caption'] },
  ),
  zh(
    '老新浪',
    'http://news.xinlang-like.example/c/2025-03-04/10156706123s.shtml',
    (s) =>
      html(
        s,
        `<title>${s.title}_新闻中心_河谷浪网</title><meta name="stencil" content="PGLS000022">`,
        `<table width="750" align="center"><tr><td><a href="/">新闻中心</a>&gt;<a href="/c/">国内新闻</a>&gt;正文</td></tr></table><table width="750" align="center"><tr><td width="590"><table width="560" align="center"><tr><th class="f24"><font color="#05006C">${s.title}</font></th></tr><tr><td height="20" align="center">http://www.xinlang-like.example ${stamp(s, 'YYYY年MM月DD日HH:mm')} <font color="#A20010">河谷晚报</font></td></tr><tr><td class="l17"><font class="f14" id="zoom"><table align="right" width="300"><tr><td><iframe src="/ad"></iframe></td></tr></table><p>　　${s.lead}</p>${indented(s, [`<table width="300" align="right"><tr><td>${one(s, (h, t) => `<a href="${h}">${t}</a>`)}</td></tr></table>`])}<p>　　相关专题：<a href="/z/">河谷修桥</a></p></font></td></tr></table><table width="560"><tr><td align="center">【<a href="/c">评论</a>】【<a>收藏此页</a>】【<a>大</a> <a>中</a> <a>小</a>】【<a>多种方式看新闻</a>】【<a href="/d">下载点点通</a>】【<a>打印</a>】【<a>关闭</a>】</td></tr></table></td><td width="160"><b>热点专题</b>${ul(s)}</td></tr></table>`,
      ),
    { silent: ['image', 'author', 'caption'] },
  ),
  zh(
    '老搜狐',
    'http://news.souhu-like.example/20250304/n226123456.shtml',
    (s) =>
      html(
        s,
        `<title>${s.title}-河谷狐新闻</title>`,
        `<div id="header"><a href="/">河谷狐首页</a>-<a href="/n">新闻</a></div><table width="760" align="center"><tr><td width="570" valign="top"><div class="newsTitle"><h1>${s.title}</h1></div><div class="newsTime"><div class="l">NEWS.SOUHU-LIKE.EXAMPLE　${stamp(s, 'YYYY年MM月DD日HH:mm')}　[<a>我来说两句</a>]</div><div class="r">来源：[<a href="/p">河谷晨报</a>] 作者：[${by(s, ' ')}]</div></div><div id="contentText"><p>　　${s.lead}</p>${indented(s)}<div>(责任编辑：周雁)</div></div><div class="tools">[<a>我要发布</a>] [<a>字号：大</a> <a>中</a> <a>小</a>] [<a>打印</a>] [<a>关闭</a>]</div><div class="relate"><b>相关新闻</b>${ul(s)}</div></td><td valign="top"><b>热门推荐</b>${ul(s)}</td></tr></table>`,
      ),
    { silent: ['image', 'caption'] },
  ),
  zh(
    '中国网型',
    'http://www.zhongguo-like.example/news/2025-03/04/content_71234567.htm',
    (s) =>
      html(
        s,
        `<title>${s.title}_河谷中国网</title><meta name="publishdate" content="${stamp(s, 'YYYY-MM-DD')}"><meta name="author" content="河谷中国网">`,
        `<div class="nav"><a href="/">首页</a></div><div class="mainTitle"><h1>${s.title}</h1></div><div class="mess"><span id="pubtime_baidu">发布时间： ${stamp(s, 'YYYY-MM-DD HH:mm')}:20</span><span>&nbsp;&nbsp;|&nbsp;&nbsp;</span><span id="source_baidu">来源： 河谷晚报</span><span>|</span><span id="author_baidu">作者： ${by(s, ' ')}</span><span>|</span><span id="editor_baidu">责任编辑： 周雁</span></div><div class="articleBody" id="articleBody"><p>　　${s.lead}</p>${indented(s)}</div><div class="keyword"><b>关键词：</b><a href="/k">桥</a></div><div class="recommend"><h3>图片新闻</h3>${ul(s)}</div><div class="wzfx"><h3>文章来源：</h3></div>`,
      ),
    { silent: ['image', 'minute', 'caption'] },
  ),
  zh(
    '国际在线型',
    'https://news.guojizaixian-like.example/20250304/1a2b3c4d-5e6f.html',
    (s) =>
      html(
        s,
        `<title>${s.title}-河谷在线</title><meta name="description" content="${s.lead}">`,
        `<div class="list-nav"><a href="/">首页</a></div><div class="list-title" id="atitle">${s.title}</div><div class="list-brief"><span id="apublishtime">${stamp(s, 'YYYY-MM-DD HH:mm')}</span><span>来源：<span id="asource"><a href="/s">河谷晚报</a></span></span><span>编辑：<span id="aeditor">周雁</span></span><span>责编：李明</span><div class="share">分享到：</div></div><div class="abody" id="abody"><p>　　${s.lead}</p>${indented(s)}</div><div class="list-abottom"><div class="shengming">为您推荐</div>${ul(s)}</div>`,
      ),
    { silent: ['image', 'author', 'caption'] },
  ),
  zh(
    '数字报',
    'http://paper.renmin-like.example/rmrb/html/2025-03/04/nw.D110000renmrb_20250304_2-01.htm',
    (s) =>
      html(
        s,
        `<title>${s.title}</title>`,
        `<div class="main w1000"><div class="left paper-box"><div class="paper-bot"><p>第01版：要闻</p></div><div class="paper"><img src="/page/01.jpg" usemap="#map"></div></div><div class="right right-main"><div class="date-box"><p class="date left">河谷日报 ${stamp(s, 'YYYY年MM月DD日')} 星期二</p><div class="right btn"><a href="/o">往期回顾</a></div></div><div class="swiper"><a href="/1">第01版：要闻</a><a href="/2">第02版：要闻</a></div><div class="article-box"><div class="art-btn"><a class="preart" href="/p">上一篇</a><a class="nextart" href="/n">下一篇</a><a>放大</a><a>缩小</a><a>默认</a><a>朗读</a></div><div class="article"><h3>河上的事</h3><h1>${s.title}</h1><h2></h2><p class="sec">本报记者　${by(s, '　')}<br><span class="date">《河谷日报》（${stamp(s, 'YYYY年MM月DD日')}　第 01 版）</span></p><div class="attachment"></div><div id="ozoom"><!--enpcontent--><p>　　${s.lead}</p>${bodyOf(s, { p: (t) => `<p>　　${t}</p>`, quote: (t) => `<p>　　${t}</p>`, list: (items) => items.map((i) => `<p>　　${i}</p>`).join(''), figure: (src, c) => `<table class="pci_c"><tr><td><img src="${src}"></td></tr><tr><td><p>${c}</p></td></tr></table>` })}<!--/enpcontent--></div></div></div></div></div><div class="footer">河谷日报社概况 | 网站地图</div>`,
      ),
    { silent: ['image', 'minute', 'caption'] },
  ),
  zh(
    '方正翔宇数字报',
    'http://epaper.hegu-like.example/html/2025-03/04/content_1234567.htm',
    (s) =>
      html(
        s,
        `<title>河谷晚报数字报-${s.title}</title>`,
        `<table width="1000" align="center"><tr><td width="320" valign="top"><table><tr><td>第A01版:头版</td></tr><tr><td><img src="../../page/1/page.jpg" width="300"></td></tr><tr><td><a href="node_2.htm">上一版</a> <a href="node_4.htm">下一版</a></td></tr></table></td><td valign="top"><table width="100%"><tr><td class="default"><span>${stamp(s, 'YYYY年MM月DD日')} 星期二</span> <a href="/s">返回首页</a> <a>版面导航</a> <a>标题导航</a></td></tr><tr><td align="right"><a href="/p">上一篇</a> <a href="/n">下一篇</a> <a>朗读</a> <a>放大+</a> <a>缩小-</a> <a>默认o</a></td></tr><tr><td align="center" class="bt2"><founder-prehead></founder-prehead></td></tr><tr><td align="center" class="bt1" style="font-size:23px;font-weight:bold"><founder-title>${s.title}</founder-title></td></tr><tr><td align="center"><founder-author>河谷晚报记者 ${by(s, ' ')}</founder-author></td></tr><tr><td><div id="ozoom" class="content"><founder-content><p>　　${s.lead}</p>${bodyOf(s, { p: (t) => `<p>　　${t}</p>`, quote: (t) => `<p>　　${t}</p>`, list: (items) => items.map((i) => `<p>　　${i}</p>`).join(''), figure: (src) => `<p align="center"><img src="${src}"></p>` })}</founder-content></div></td></tr></table></td></tr></table><table><tr><td align="center">河谷晚报版权所有</td></tr></table>`,
      ),
    { silent: ['image', 'minute', 'caption'] },
  ),
  zh(
    '老澎湃',
    'http://www.pengpai-like.example/newsDetail_forward_1307123',
    (s) =>
      html(
        s,
        `<title>${s.title}_直击现场_河谷湃新闻</title><meta name="description" content="${s.lead}">`,
        `<div class="header"><a href="/">河谷湃新闻</a></div><div class="newscontent"><h1 class="news_title">${s.title}</h1><div class="news_about"><p>河谷湃新闻记者 ${by(s, ' ')}</p><p>${stamp(s, 'YYYY-MM-DD HH:mm')}&nbsp;&nbsp;<span>来源：河谷湃新闻</span><a href="/f"></a></p></div><div class="news_txt" data-size="standard"><div class="contheight"></div>${s.lead}<br><div class="contheight"></div>${bodyOf(s, { p: (t) => `${t}<br><div class="contheight"></div>`, h2: (t) => `<h2>${t}</h2>`, quote: (t) => `${t}<br>`, list: (items) => items.map((i) => `${i}<br><div class="contheight"></div>`).join(''), figure: (src, c) => `<div class="contheight"></div><table align="center"><tr><td><img src="${src}" width="600" alt="${c}"></td></tr></table><span style="color:#808080">${c}</span><br>` })}</div><div class="news_editor">责任编辑：周雁</div><div class="go_report"><div class="copyright">河谷湃新闻报料：4009-20-4009 &nbsp; 河谷湃新闻，未经授权不得转载</div></div><div class="news_keyword">关键词 &gt;&gt; <a href="/t">桥</a></div><div class="comment"><h2>评论（12）</h2><a>查看更多</a></div><div class="ctread_bd"><h2>相关推荐</h2>${ul(s)}</div></div>`,
      ),
    { silent: ['image', 'caption'] },
  ),
  zh(
    '中新社型旧版',
    'http://www.zhongxin-like.example/gn/2025/03-04/10378123.shtml',
    (s) =>
      html(
        s,
        `<title>${s.title}-河谷新闻网</title><meta name="description" content="${s.lead}">`,
        `<div id="nav"><a href="/">首页</a>→<a href="/gn">国内新闻</a></div><div id="cont_1_1_2"><div class="left-time"><div class="left-t">${stamp(s, 'YYYY年MM月DD日 HH:mm')}　来源：<a href="/">河谷新闻网</a>　<a href="/c" class="jiathis"><span>参与互动</span>(<span>0</span>)</a></div></div><h1 style="display:block">${s.title}</h1><div class="left_bt">字号：<a>大</a> <a>中</a> <a>小</a></div><div class="left_zw"><p>　　${s.lead}</p>${indented(s, [`<table width="100%"><tr><td><div id="adhzh">广告</div></td></tr></table>`])}</div><div class="left_name">【编辑:周雁】</div><div class="left_tag">标签:<a href="/t">桥</a></div><div class="tuijian"><h3>更多精彩内容请进入国内新闻</h3>${ul(s)}</div></div>`,
      ),
    { silent: ['image', 'author', 'caption'] },
  ),
  zh(
    '财经网型',
    'https://politics.caijing-like.example/20250304/5123456.shtml',
    (s) =>
      html(
        s,
        `<title>${s.title}_财经河谷网 - 河谷财经</title><meta name="description" content="${s.lead}">`,
        `<div class="topnav"><a href="/">财经河谷</a></div><div class="main"><div class="article"><h2 id="cont_title">${s.title}</h2><div class="article-infos"><span class="news_frome" id="source_baidu">本文来源于<a href="/">《河谷财经》</a></span><span class="news_time" id="pubtime_baidu">${stamp(s, 'YYYY-MM-DD HH:mm')}</span><span class="news_name" id="editor_baidu"></span></div><div id="the_content" class="article-content"><p>　　${s.lead}</p>${indented(s)}<div class="ar_writer">（编辑：周雁）</div></div><div class="ar_keywords"><span>关键字：</span><a href="/k">桥</a></div><div class="ar_fx">分享到：</div><div class="mianze">免责声明：本网站所有内容为网友自主上传，不代表本网站立场。</div></div><div class="rdtj"><h3>热点推荐</h3>${ul(s)}</div></div>`,
      ),
    { silent: ['image', 'author', 'caption'] },
  ),
  zh(
    '经观型',
    'http://www.jingguan-like.example/2025/0304/712345.shtml',
    (s) =>
      html(
        s,
        `<title>${s.title}-经济观察河谷网</title><meta name="keywords" content="桥"><meta name="description" content="${s.lead}">`,
        `<div class="top"><a href="/">经观</a></div><div class="xx_nr"><div class="wz_bt"><h1>${s.title}</h1><p><a href="/a">${by(s, '</a> <a href="/b">')}</a> <span>${stamp(s, 'YYYY-MM-DD HH:mm')}</span></p></div><div class="xx_boxsing"><p>　　${s.lead}</p>${indented(s)}<p>　　版权声明：以上内容为《经济观察河谷报》社原创作品，版权归《经济观察河谷报》社所有。未经《经济观察河谷报》社授权，严禁转载或镜像，否则将依法追究相关行为主体的法律责任。版权合作请致电：【010-12345678】。</p></div><div class="auth"><h4>${s.authors[0]}</h4><p>经济观察河谷报记者</p></div><div class="rm"><h3>热新闻</h3>${ul(s)}</div></div>`,
      ),
    { silent: ['image', 'caption'] },
  ),
  zh(
    '客户端型',
    'https://static.hongxing-like.example/h5/news/1234567.html',
    (s) =>
      html(
        s,
        `<title>${s.title}</title><meta name="description" content="${s.lead}">`,
        `<div id="app"><div class="title">${s.title}</div><div class="info"><span class="src">河谷红星</span><span class="tm">${stamp(s, 'YYYY-MM-DD HH:mm')}</span><span>12.3万阅读</span></div><div class="content"><p>${s.lead}</p>${bodyOf(s, { figure: (src, c) => `<p style="text-align:center"><img src="${src}"></p><p style="text-align:center"><span style="color:#999">${c}</span></p>` })}<p>编辑 周雁</p><p>（下载河谷红星，报料有奖！）</p><p><img src="/qr.png"></p></div><div class="open">打开河谷红星APP，查看更多精彩内容</div><div class="cm">精彩评论</div></div>`,
      ),
    { silent: ['image', 'author', 'caption'] },
  ),
  zh(
    '古老论坛文库',
    'http://www.wenku-like.example/article/show.asp?id=1234',
    (s) =>
      html(
        s,
        `<title>河谷文库 --&gt; ${s.title}</title>`,
        `<table width="760" align="center"><tr><td><a href="/"><img src="/logo.gif"></a></td></tr></table><table width="760" align="center"><tr><td><a href="/">首页</a> -&gt; <a href="/c">社会</a></td></tr><tr><td align="center"><font size="4" color="red"><b>${s.title}</b></font></td></tr><tr><td align="center">作者：${by(s, ' ')}　　来源：河谷晚报　　点击数：1023　　更新时间：${stamp(s, 'YYYY-M-D')}</td></tr><tr><td style="word-break:break-all">　　${s.lead}<br><br>${broken(s)}</td></tr><tr><td>文章录入：admin　　责任编辑：admin</td></tr><tr><td>上一篇：<a href="/other/teaser-0">${s.words.teasers[0]}</a></td></tr><tr><td>下一篇：<a href="/other/teaser-1">${s.words.teasers[1]}</a></td></tr><tr><td align="right">【<a>发表评论</a>】【<a>告诉好友</a>】【<a>打印此文</a>】【<a>关闭窗口</a>】</td></tr></table><table width="760"><tr><td><b>网友评论：</b>（只显示最新10条。评论内容只代表网友观点，与本站立场无关！）</td></tr></table>`,
      ),
    { silent: ['image', 'minute', 'caption'] },
  ),
];
