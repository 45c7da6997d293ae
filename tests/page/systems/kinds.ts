import { bodyOf, by, cards, day, html, iso, ld, links, meta, type System, stamp, ul, utc } from './parts';
import type { Language } from './words';

// Kinds of pages rather than systems: briefs, texts cut by line breaks or put in boxes and cells, interviews, galleries, and long
// threads of comments.

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

const breaks = {
  p: (t: string) => `${t}<br>\n<br>\n`,
  h2: (t: string) => `<h2>${t}</h2>`,
  quote: (t: string) => `${t}<br><br>`,
  list: (items: readonly string[]) => items.map((i) => `${i}<br><br>`).join(''),
};

/** Readers who have much to say, and say it in sentences. */
const READERS: Readonly<Partial<Record<Language, readonly string[]>>> = {
  en: [
    'I have walked over this bridge every day for thirty years and shall miss it very much indeed. My father built the railings.',
    'What about the cyclists? Nobody asked us, and nobody ever does. The council should be ashamed of itself.',
    'Nine million! For that money one could have had two ferries and a hospital, and change for a party afterwards.',
  ],
  pl: [
    'Chodzę tym mostem codziennie od trzydziestu lat i będzie mi go bardzo brakowało. Mój ojciec robił te barierki.',
    'A co z rowerzystami? Nikt nas nie pytał i nikt nigdy nie pyta. Rada powinna się wstydzić.',
    'Dziewięć milionów! Za te pieniądze można mieć dwa promy i szpital, i jeszcze zostanie na zabawę.',
  ],
  cs: [
    'Chodím po tom mostě každý den už třicet let a bude mi moc chybět. Můj otec dělal to zábradlí.',
    'A co cyklisté? Nás se nikdo neptal a nikdy neptá. Rada by se měla stydět.',
    'Devět milionů! Za to mohly být dva přívozy a nemocnice a ještě by zbylo.',
  ],
  zh: [
    '我三十年来每天都走这座桥，它要是拆了我会非常想念它的，真的。栏杆还是我父亲做的。',
    '骑自行车的人怎么办？没有人问过我们，从来没有人问。议会应该感到羞愧。',
    '九百万！这些钱可以买两条渡船，再盖一所医院，剩下的还能办一场庆祝会。',
  ],
};
const thread = (language: Language, comment: (text: string, n: number) => string): string => {
  const said = READERS[language] ?? [];
  return Array.from({ length: 12 }, (_, i) => comment(said[i % said.length] ?? '', i)).join('');
};

export const KINDS: readonly System[] = [
  at(
    'A brief under a long list',
    'https://brief.example/news/2025/mar/04/new-bridge/',
    'en',
    0,
    (s) =>
      html(
        s,
        `${meta(s, { time: utc(s) })}${ld(s)}`,
        `<header class="top"><a href="/">${s.words.site}</a></header><main><article class="brief"><h1>${s.title}</h1><div class="by">By ${by(s, ' and ')}</div><time datetime="${iso(s)}">${day(s, 'en')}</time><p>${s.lead}</p>${bodyOf(s)}</article><section class="more-briefs"><h2>Also in the news</h2>${cards(s, 'brief-card', (h, t) => `<h3><a href="${h}">${t}</a></h3><p>What happened there, and what the people who saw it told us the day after it had happened, in two sentences. It was the first time.</p>`)}</section></main><footer><p>${s.words.site} is published every day but Sunday by the Valley Publishing Company, 12 River Street.</p></footer>`,
      ),
    { most: 2 },
  ),
  at(
    'Police log',
    'https://log.example/news/police/article_1a2b3c4d.html',
    'en',
    -300,
    (s) =>
      html(
        s,
        `<title>${s.title} | Police | ${s.words.site}</title><meta property="og:title" content="${s.title}"><meta property="og:image" content="${s.image}"><meta property="og:site_name" content="${s.words.site}"><meta name="author" content="${by(s, ', ')}"><meta property="article:published_time" content="${iso(s)}">`,
        `<div class="site"><nav class="navbar"><a href="/">${s.words.site}</a></nav><div class="alert">Breaking: road closed</div><div class="main-content"><div class="row"><section class="col-md-8"><h1 class="headline">${s.title}</h1><div class="meta"><span class="byline">${by(s, ', ')}</span> <span class="pub">Mar 4, 2025</span></div><div class="asset-content subscriber-premium"><div class="asset-body"><div class="subscriber-preview"><p>${s.lead}</p></div>${bodyOf(s, { p: (t) => `<div class="subscriber-only"><p>${t}</p></div>` })}</div></div><div class="reactions"><ul><li>Love</li><li>0</li><li>Funny</li><li>0</li></ul></div></section><aside class="col-md-4"><h3>Most Popular</h3>${ul(s)}</aside></div></div><footer><p>Get up-to-the-minute news sent straight to your device.</p></footer></div>`,
      ),
    { most: 2 },
  ),
  at(
    'One box and line breaks',
    'http://nuke.example/modules.php?name=News&file=article&sid=1023',
    'en',
    0,
    (s) =>
      html(
        s,
        `<title>${s.words.site} - ${s.title}</title>`,
        `<table width="100%" bgcolor="#006699"><tbody><tr><td><a href="/"><img src="/logo.gif" alt="${s.words.site}"></a></td></tr></tbody></table><table width="100%"><tbody><tr><td width="150" valign="top"><b>Modules</b><br>· <a href="/1">Home</a><br>· <a href="/2">Downloads</a><br>· <a href="/3">Topics</a><br></td><td valign="top"><table width="100%" cellpadding="4"><tbody><tr><td bgcolor="#eeeeee"><font class="storytitle"><b>${s.title}</b></font></td></tr><tr><td><font class="tiny">Posted on Tuesday, March 04 @ ${stamp(s, 'HH:mm')}:02 GMT by ${by(s, ' and ')}</font><br><br><font class="content">${s.lead}<br><br>${bodyOf(s, { ...breaks, figure: (src, c) => `<img src="${src}" alt="${c}" align="right"><br>` })}</font></td></tr></tbody></table><br><center><font class="content">[ <a href="/b">Go Back</a> ]</font></center><br><table><tbody><tr><td><b>Related Links</b><br>${links(s, (h, t) => `· <a href="${h}">${t}</a><br>`)}</td></tr></tbody></table><table><tbody><tr><td><b>Article Rating</b><br>Average Score: 4.5<br>Votes: 2</td></tr></tbody></table></td></tr></tbody></table>`,
      ),
    { silent: ['date', 'image', 'caption', 'author'] },
  ),
  at(
    'Blogger, boxes for paragraphs',
    'https://boxes.blogspot.example/2025/03/new-bridge.html',
    'en',
    0,
    (s) =>
      html(
        s,
        `<title>${s.words.site}: ${s.title}</title><meta property="og:title" content="${s.title}"><meta property="og:image" content="${s.image}"><meta property="og:description" content="${s.lead}">`,
        `<div class="navbar section" id="navbar"></div><div id="outer-wrapper"><div id="header-wrapper"><h1 class="title"><a href="/">${s.words.site}</a></h1></div><div id="main-wrapper"><div class="main section" id="main"><div class="widget Blog" id="Blog1"><div class="blog-posts hfeed"><h2 class="date-header"><span>Tuesday, March 4, 2025</span></h2><div class="post hentry"><h3 class="post-title entry-title">${s.title}</h3><div class="post-body entry-content" id="post-body-1"><div dir="ltr" style="text-align: left;" trbidi="on">${s.lead}<br><br>${bodyOf(s, { p: (t) => `<div><span style="font-family: Arial;">${t}</span></div><div><br></div>`, h2: (t) => `<h2>${t}</h2>`, quote: (t) => `<blockquote class="tr_bq">${t}</blockquote>`, figure: (src, c) => `<table align="center" class="tr-caption-container"><tbody><tr><td><a href="${src}" imageanchor="1"><img border="0" src="${src}" width="400"></a></td></tr><tr><td class="tr-caption" style="text-align: center;">${c}</td></tr></tbody></table>` })}</div><div style="clear: both;"></div></div><div class="post-footer"><div class="post-footer-line post-footer-line-1"><span class="post-author vcard">Posted by <span class="fn"><a class="g-profile" href="/p" rel="author" title="author profile"><span itemprop="name">${by(s, ', ')}</span></a></span></span> <span class="post-timestamp">at <a class="timestamp-link" href="${s.url}" rel="bookmark"><abbr class="published" itemprop="datePublished" title="${iso(s)}">${stamp(s, 'HH:mm')} AM</abbr></a></span> <span class="post-labels">Labels: <a href="/l">bridge</a></span></div></div></div></div><div class="comments" id="comments"><h4>3 comments:</h4><div id="comment-holder">${thread('en', (t, n) => `<div class="comment"><p class="comment-header">Reader ${n} said...</p><p class="comment-content">${t}</p></div>`)}</div></div><div class="blog-pager" id="blog-pager"><a class="blog-pager-newer-link" href="/n">Newer Post</a></div></div></div></div><div id="sidebar-wrapper"><div class="widget BlogArchive"><h2>Blog Archive</h2>${ul(s)}</div></div></div>`,
      ),
    { silent: ['author'] },
  ),
  at('Interview', 'https://interview.example/culture/the-bridge-interview', 'en', 0, (s) =>
    html(
      s,
      `${meta(s, { time: utc(s) })}${ld(s)}`,
      `<div class="page"><header><a href="/">${s.words.site}</a></header><main><div class="story"><h1>${s.title}</h1><p class="dek">${s.lead}</p><p class="credits">Interview by ${by(s, ' and ')}</p><div class="qa">${bodyOf(s, { p: (t) => (t.length % 2 ? `<p class="question"><strong>${t}</strong></p>` : `<p class="answer">${t}</p>`), quote: (t) => `<blockquote class="answer">${t}</blockquote>` })}</div><p class="note">This interview has been edited and condensed.</p></div></main></div>`.replace(
        '<p class="note">This interview has been edited and condensed.</p>',
        '',
      ),
    ),
  ),
  at(
    'A long thread of comments',
    'http://kubrick.example/2025/03/04/new-bridge/',
    'en',
    0,
    (s) =>
      html(
        s,
        `<title>${s.title} « ${s.words.site}</title>`,
        `<div id="page"><div id="header"><div id="headerimg"><h1><a href="/">${s.words.site}</a></h1><div class="description">Notes from the river</div></div></div><div id="content" class="widecolumn"><div class="navigation"><div class="alignleft">« <a href="/p">${s.words.teasers[0]}</a></div></div><div class="post" id="post-5"><h2>${s.title}</h2><div class="entry"><p>${s.lead}</p>${bodyOf(s, { figure: (src, c) => `<div class="wp-caption alignnone" style="width: 310px"><img src="${src}"><p class="wp-caption-text">${c}</p></div>` })}<p class="postmetadata alt"><small>This entry was posted on Tuesday, March 4th, 2025 at ${stamp(s, 'H:mm')} am and is filed under <a href="/c">Bridges</a>. You can follow any responses to this entry through the <a href="/feed">RSS 2.0</a> feed. You can <a href="#respond">leave a response</a>, or <a href="/tb">trackback</a> from your own site.</small></p></div></div><h3 id="comments">12 Responses to “${s.title}”</h3><ol class="commentlist">${thread('en', (t, n) => `<li id="comment-${n}"><cite>Reader ${n}</cite> Says: <br><small class="commentmetadata"><a href="#c">March 4th, 2025 at 1:0${n % 10} pm</a></small><p>${t}</p></li>`)}</ol><h3 id="respond">Leave a Reply</h3><form id="commentform"><p><input name="author"><label>Name (required)</label></p><p><input name="email"></p></form></div></div>`,
      ),
    { silent: ['author', 'image', 'minute'] },
  ),
  at(
    'Opinie (portal lokalny)',
    'https://nadrzeka.example/wiadomosci/12345,nowy-most.html',
    'pl',
    60,
    (s) =>
      html(
        s,
        `<title>${s.title} - ${s.words.site}</title><meta property="og:title" content="${s.title}"><meta property="og:image" content="${s.image}"><meta name="description" content="${s.lead}">`,
        `<div class="naglowek"><a href="/">${s.words.site}</a></div><div class="kolumna-glowna"><div class="sciezka"><a href="/">Strona główna</a> / <a href="/w">Wiadomości</a></div><h1>${s.title}</h1><div class="info"><span class="data">${stamp(s, 'D')} marca 2025, ${stamp(s, 'HH:mm')}</span><span class="autor">${by(s, ', ')}</span></div><div class="zdjecie"><img src="${s.image}"><span>fot. archiwum</span></div><div class="tresc"><p><strong>${s.lead}</strong></p>${bodyOf(s, { figure: (src) => `<p><img src="${src}"></p>`, between: [`<p><strong>Czytaj też: <a href="/other/teaser-0">${s.words.teasers[0]}</a></strong></p>`] })}</div><div class="udostepnij">Udostępnij</div><div class="opinie"><h3>Opinie (12)</h3>${thread('pl', (t, n) => `<div class="opinia"><b>gość ${n}</b> <i>4 marca, 13:0${n % 10}</i><p>${t}</p><a>odpowiedz</a></div>`)}</div></div>`,
      ),
    { silent: ['minute', 'caption'] },
  ),
  at(
    'Diskuse',
    'https://udolni.example/zpravy/novy-most-20250304.html',
    'cs',
    60,
    (s) =>
      html(
        s,
        `<title>${s.title} | ${s.words.site}</title><meta property="og:title" content="${s.title}"><meta property="og:image" content="${s.image}"><meta property="og:site_name" content="${s.words.site}">`,
        `<div id="hlavicka"><a href="/">${s.words.site}</a></div><div id="obsah"><div class="clanek"><h1>${s.title}</h1><p class="perex">${s.lead}</p><div class="podpis">${by(s, ', ')} | ${stamp(s, 'D')}. března 2025 ${stamp(s, 'HH:mm')}</div><div class="obrazek"><img src="${s.image}"></div><div class="text-clanku">${bodyOf(s, { figure: (src, c) => `<div class="foto"><img src="${src}" alt="${c}"></div>` })}</div><div class="sdileni"><a>Sdílet na Facebooku</a></div></div><div class="diskuse"><h2>Diskuse</h2>${thread('cs', (t, n) => `<div class="prispevek"><div class="jmeno">Čtenář ${n}</div><div class="cas">4. 3. 2025 13:0${n % 10}</div><p>${t}</p></div>`)}</div><div class="dalsi"><h3>Další články</h3>${ul(s)}</div></div>`,
      ),
    { silent: ['minute', 'author', 'caption'] },
  ),
  at('Gallery under the text', 'https://gallery.example/news/new-bridge', 'en', 0, (s) =>
    html(
      s,
      `${meta(s, { time: utc(s) })}${ld(s)}`,
      `<header><a href="/">${s.words.site}</a></header><main><article><h1>${s.title}</h1><p class="byline">By ${by(s, ' and ')}</p><div class="body"><p>${s.lead}</p>${bodyOf(s)}</div><div class="photo-gallery"><ul>${[1, 2, 3].map((n) => `<li><figure><img src="https://pictures.example/${s.seed}/gallery-${n}.jpg"><figcaption>The old bridge, picture ${n} of 3</figcaption></figure></li>`).join('')}</ul></div></article></main>`,
    ),
  ),
  at(
    'Jekyll, no theme',
    'https://plain.example/new-bridge.html',
    'en',
    0,
    (s) =>
      html(
        s,
        `<title>${s.title}</title>`,
        `<a href="/">${s.words.site}</a><hr><h1>${s.title}</h1><p><i>${day(s, 'en')}</i></p><p>${s.lead}</p>${bodyOf(s, { figure: (src, c) => `<p><img src="${src}" alt="${c}"></p>` })}<hr><p><a href="/">Home</a> | <a href="/feed.xml">RSS</a> | <a href="mailto:x">Mail</a></p>`,
      ),
    { silent: ['author', 'minute', 'image', 'caption'] },
  ),
  at(
    'Notion',
    'https://valley.notion.example/New-bridge-1a2b3c4d',
    'en',
    0,
    (s) =>
      html(
        s,
        `<title>${s.title}</title><meta property="og:title" content="${s.title}"><meta property="og:image" content="${s.image}"><meta property="og:site_name" content="Notion"><meta name="description" content="${s.lead}">`,
        `<article class="page sans"><header><div class="page-header-icon"><span class="icon">🌉</span></div><h1 class="page-title">${s.title}</h1><table class="properties"><tbody><tr class="property-row property-row-date"><th>Date</th><td><time>@March 4, 2025</time></td></tr><tr class="property-row property-row-person"><th>Author</th><td><span class="user">${by(s, ', ')}</span></td></tr></tbody></table></header><div class="page-body"><p id="a" class="">${s.lead}</p>${bodyOf(s, { p: (t) => `<p id="b${t.length}" class="">${t}</p>`, list: (items) => items.map((i) => `<ul class="bulleted-list"><li style="list-style-type:disc">${i}</li></ul>`).join(''), quote: (t) => `<blockquote class="">${t}</blockquote>`, figure: (src, c) => `<figure class="image"><a href="${src}"><img style="width:700px" src="${src}"></a><figcaption>${c}</figcaption></figure>` })}</div></article>`,
      ),
    { silent: ['author', 'minute'] },
  ),
  at('Telegraph (telegra.ph)', 'https://telegraph.example/New-bridge-03-04', 'ru', 180, (s) =>
    html(
      s,
      `<title>${s.title} – Telegraph</title><meta property="og:type" content="article"><meta property="og:title" content="${s.title}"><meta property="og:description" content="${s.lead}"><meta property="og:image" content="${s.image}"><meta property="og:site_name" content="Telegraph"><meta property="article:published_time" content="${utc(s).replace('.000Z', '+0000')}"><meta property="article:author" content="${by(s, ', ')}">`,
      `<div class="tl_page_wrap"><div class="tl_page"><main class="tl_article"><header class="tl_article_header" dir="auto"><h1>${s.title}</h1><address><a rel="author">${by(s, ', ')}</a><time datetime="${utc(s)}">March 04, 2025</time></address></header><article id="_tl_editor" class="tl_article_content"><h1>${s.title}<br></h1><address><a>${by(s, ', ')}</a><br></address><p dir="auto">${s.lead}</p>${bodyOf(s, { p: (t) => `<p dir="auto">${t}</p>`, h2: (t) => `<h3 id="x" dir="auto">${t}</h3>`, quote: (t) => `<blockquote dir="auto">${t}</blockquote>`, figure: (src, c) => `<figure><div class="figure_wrapper"><img src="${src}"></div><figcaption dir="auto">${c}</figcaption></figure>` })}</article><aside class="tl_article_buttons"><button>Edit</button><button>Publish</button></aside></main></div><div class="tl_page_footer"><div id="_report_button" class="tl_footer_button">Report content on this page</div></div></div>`,
    ),
  ),
  at(
    'Hashnode',
    'https://valley.hashnode.example/new-bridge',
    'en',
    0,
    (s) =>
      html(
        s,
        `${meta(s, { separator: '', site: '', time: utc(s) })}${ld(s, { '@type': 'BlogPosting' })}`,
        `<div id="__next"><header><a href="/">${s.words.site}</a><button>Subscribe</button></header><main class="blog-main-content"><article><div class="blog-post-area blog-post-area--new"><div class="blog-cover"><img src="${s.image}"></div><h1 class="blog-title">${s.title}</h1><div class="blog-author-container"><span class="blog-author-info"><a href="/@x">${by(s, ', ')}</a></span><span>·</span><a href="${s.url}"><time datetime="${utc(s)}">Mar 4, 2025</time></a><span>·</span><span>3 min read</span></div><div class="blog-content-wrapper article-main-wrapper"><section class="blog-content-main"><div id="post-content-parent" class="prose"><div id="post-content-wrapper" class="prose prose-base"><p>${s.lead}</p>${bodyOf(s, { h2: (t) => `<h2 id="heading-a">${t}<a href="#heading-a" class="permalink-heading" title="Permalink"></a></h2>`, figure: (src, c) => `<p><img src="${src}" alt="${c}" class="image--center mx-auto"></p>` })}</div></div></section></div><div class="blog-tags"><a href="/t">bridges</a></div><div class="newsletter"><h3>Subscribe to our newsletter</h3><p>Read articles from ${s.words.site} directly inside your inbox. Subscribe to the newsletter, and don't miss out.</p><input type="email"></div></div></article><section><h2>More articles</h2>${cards(s, 'post-card', (h, t) => `<h3><a href="${h}">${t}</a></h3><p>What happened there, and what the people who saw it told us the day after it had happened ...</p>`)}</section></main></div>`,
      ),
    { silent: ['caption'] },
  ),
  at(
    'VuePress blog',
    'https://vue.example/posts/new-bridge.html',
    'zh',
    480,
    (s) =>
      html(
        s,
        `<title>${s.title} | ${s.words.site}</title><meta name="description" content="${s.lead}"><meta property="og:title" content="${s.title}"><meta property="article:published_time" content="${utc(s)}"><meta property="article:author" content="${by(s, '、')}">`,
        `<div id="app"><div class="theme-container"><header class="navbar"><a class="vp-link" href="/">${s.words.site}</a></header><aside class="sidebar"><ul><li><a href="/1">首页</a></li></ul></aside><main class="vp-page" id="main-content"><nav class="vp-breadcrumb"></nav><div class="vp-page-title"><h1>${s.title}</h1><div class="page-info"><span class="page-author-info" aria-label="作者"><span class="page-author-item">${by(s, '</span><span class="page-author-item">')}</span></span><span class="page-date-info" aria-label="写作日期"><span>${stamp(s, 'YYYY年M月D日')}</span></span><span class="page-reading-time-info" aria-label="阅读时间"><span>大约 3 分钟</span></span></div><hr></div><div class="vp-toc-placeholder"><aside id="toc"><div class="toc-header">此页内容</div><ul><li><a href="#a">造价多少</a></li></ul></aside></div><div class="theme-hope-content" vp-content><p>${s.lead}</p>${bodyOf(s, { h2: (t) => `<h2 id="a" tabindex="-1"><a class="header-anchor" href="#a"><span>${t}</span></a></h2>`, figure: (src, c) => `<figure><img src="${src}" alt="${c}" tabindex="0" loading="lazy"><figcaption>${c}</figcaption></figure>` })}</div><footer class="vp-page-meta"><div class="meta-item edit-link"><a href="/e">在 GitHub 上编辑此页</a></div><div class="meta-item git-info"><div class="update-time"><span class="label">上次编辑于: </span><span class="info">2025/3/4 20:00</span></div><div class="contributors"><span class="label">贡献者: </span><span class="contributor">valley</span></div></div></footer><nav class="vp-page-nav"><a class="route-link" href="/p">上一页 ${s.words.teasers[0]}</a></nav></main></div></div>`,
      ),
    { silent: ['image'] },
  ),
  at(
    '论坛长帖',
    'http://bbs.hegu.example/read.php?tid=10231',
    'zh',
    480,
    (s) =>
      html(
        s,
        `<title>${s.title} - 河谷论坛 - phpwind</title>`,
        `<div id="header"><a href="/">河谷论坛</a></div><div class="read_t"><div class="readTop"><h1 id="subject_tpc">${s.title}</h1></div><table width="100%"><tbody><tr><td class="floot_left"><div class="readName"><a href="/u">${s.authors[0]}</a></div><div>级别: 版主</div><div>发帖 2134</div></td><td class="floot_right"><div class="tipTop"><span>发表于: ${stamp(s, 'YYYY-MM-DD HH:mm')}</span> <a>只看楼主</a></div><div class="tpc_content"><div class="f14" id="read_tpc">${s.lead}<br><br>${bodyOf(s, { ...breaks, figure: (src, c) => `<img src="${src}" alt="${c}"><br>` })}</div></div></td></tr></tbody></table>${thread('zh', (t, n) => `<table width="100%"><tbody><tr><td class="floot_left"><div class="readName"><a href="/u">读者${n}</a></div></td><td class="floot_right"><div class="tipTop"><span>发表于: 2025-03-0${5 + (n % 4)} 1${n % 10}:20</span> <a>${n + 1}楼</a></div><div class="tpc_content"><div class="f14" id="read_${n}">${t}</div></div></td></tr></tbody></table>`)}</div>`,
      ),
    { silent: ['author', 'image', 'caption'] },
  ),
];
