import { bodyOf, by, cards, day, html, iso, type Look, ld, links, meta, one, type System, stamp, ul, utc } from './parts';
import type { Story } from './story';

// WordPress: its own themes, those that are sold, the builders, and the boxes that its plugins put into the text.

const wpFigure = (src: string, caption: string): string =>
  `<figure id="attachment_12" aria-describedby="caption-attachment-12" style="width: 800px" class="wp-caption aligncenter"><img class="size-large wp-image-12" src="${src}" width="800" height="533" alt=""><figcaption id="caption-attachment-12" class="wp-caption-text">${caption}</figcaption></figure>`;
const blockFigure = (src: string, caption: string): string =>
  `<figure class="wp-block-image size-large"><img decoding="async" width="1024" height="683" src="${src}" alt="" class="wp-image-77" srcset="${src} 1024w, ${src} 300w"><figcaption class="wp-element-caption">${caption}</figcaption></figure>`;
const CLASSIC: Look = { figure: wpFigure };
const BLOCKS: Look = {
  h2: (text) => `<h2 class="wp-block-heading" id="h-${text.length}">${text}</h2>`,
  quote: (text) => `<blockquote class="wp-block-quote is-layout-flow wp-block-quote-is-layout-flow"><p>${text}</p></blockquote>`,
  list: (items) => `<ul class="wp-block-list">${items.map((item) => `<li>${item}</li>`).join('')}</ul>`,
  pull: (text) => `<figure class="wp-block-pullquote"><blockquote><p>${text}</p></blockquote></figure>`,
  figure: blockFigure,
};
const names = (story: Story): string =>
  story.authors
    .map(
      (name) =>
        `<span class="author vcard"><a class="url fn n" href="https://valley.example/author/${name.split(' ')[0]?.toLowerCase()}/">${name}</a></span>`,
    )
    .join(' and ');
const sharedaddy = `<div class="sharedaddy sd-sharing-enabled"><div class="robots-nofollow sd-block sd-social sd-social-icon-text sd-sharing"><h3 class="sd-title">Share this:</h3><div class="sd-content"><ul><li class="share-twitter"><a rel="nofollow" class="share-twitter sd-button" href="#"><span>Click to share on X (Opens in new window)</span></a></li><li class="share-facebook"><a class="share-facebook sd-button" href="#"><span>Click to share on Facebook (Opens in new window)</span></a></li><li class="share-end"></li></ul></div></div></div><div class="sharedaddy sd-block sd-like jetpack-likes-widget-wrapper jetpack-likes-widget-unloaded"><h3 class="sd-title">Like this:</h3><div class="likes-widget-placeholder post-likes-widget-placeholder"><span class="button"><span>Like</span></span> <span class="loading">Loading...</span></div></div>`;
const jetpack = (story: Story): string =>
  `<div id="jp-relatedposts" class="jp-relatedposts"><h3 class="jp-relatedposts-headline"><em>Related</em></h3>${ul(story)}</div>`;
const comments = `<div id="comments" class="comments-area"><h2 class="comments-title">2 thoughts on “the bridge”</h2><ol class="comment-list"><li id="comment-1" class="comment even thread-even depth-1"><article class="comment-body"><footer class="comment-meta"><div class="comment-author vcard"><b class="fn">Rita</b> <span class="says">says:</span></div><a href="#c1"><time datetime="2025-12-30T10:00:00+00:00">December 30, 2025 at 10:00 am</time></a></footer><div class="comment-content"><p>I have crossed that bridge every day for thirty years and I will miss it very much, whatever they build in its place.</p></div></article></li></ol><div id="respond" class="comment-respond"><h3 id="reply-title" class="comment-reply-title">Leave a Reply</h3><form id="commentform"><p class="comment-notes"><span id="email-notes">Your email address will not be published.</span> Required fields are marked *</p><textarea></textarea></form></div></div>`;
const postNav = (story: Story): string =>
  `<nav class="navigation post-navigation" aria-label="Posts"><h2 class="screen-reader-text">Post navigation</h2><div class="nav-links"><div class="nav-previous">${one(story, (href, text) => `<a href="${href}" rel="prev"><span class="meta-nav">Previous</span> <span class="post-title">${text}</span></a>`)}</div></div></nav>`;
const recent = (story: Story): string =>
  `<aside id="secondary" class="widget-area"><section id="recent-posts-2" class="widget widget_recent_entries"><h2 class="widget-title">Recent Posts</h2>${ul(story)}</section><section class="widget widget_categories"><h2>Categories</h2><ul><li><a href="/category/town">Town</a></li></ul></section></aside>`;
const yoast = (story: Story): string =>
  `<script type="application/ld+json" class="yoast-schema-graph">${JSON.stringify({
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'Article',
        '@id': `${story.url}#article`,
        author: story.authors.map((name) => ({ name, '@id': `https://valley.example/#/person/${name.length}` })),
        headline: story.title,
        datePublished: iso(story),
        mainEntityOfPage: { '@id': story.url },
        thumbnailUrl: story.image,
      },
      {
        '@type': 'WebPage',
        '@id': story.url,
        url: story.url,
        name: `${story.title} - ${story.words.site}`,
        datePublished: iso(story),
      },
      { '@type': 'WebSite', '@id': 'https://valley.example/#website', name: story.words.site },
      ...story.authors.map((name) => ({ '@type': 'Person', '@id': `https://valley.example/#/person/${name.length}`, name })),
    ],
  })}</script>`;
const head = (story: Story): string => `${meta(story, { time: iso(story), author: by(story, ', ') })}${yoast(story)}`;
const english = (name: string, page: System['page'], more: Partial<System> = {}): System => ({
  ...{
    name: `WordPress ${name}`,
    url: `https://valley.example/2025/${name.toLowerCase().replace(/\W+/g, '-')}/new-bridge/`,
    language: 'en',
    zone: 60,
  },
  page,
  ...more,
});

export const WORDPRESS: readonly System[] = [
  english(
    'Twenty Ten',
    (s) =>
      html(
        s,
        meta(s, { separator: ' | ' }),
        `<div id="wrapper" class="hfeed"><div id="header"><div id="masthead"><div id="site-title"><a href="/">${s.words.site}</a></div><div id="access"><ul><li><a href="/">Home</a></li><li><a href="/about">About</a></li></ul></div></div></div><div id="main"><div id="container"><div id="content" role="main"><div id="nav-above" class="navigation"><div class="nav-previous">${one(s, (h, t) => `<a href="${h}" rel="prev"><span class="meta-nav">←</span> ${t}</a>`)}</div></div>
<div id="post-5" class="post-5 post type-post status-publish format-standard hentry category-town tag-comments"><h1 class="entry-title">${s.title}</h1><div class="entry-meta"><span class="meta-prep meta-prep-author">Posted on</span> <a href="${s.url}" rel="bookmark"><span class="entry-date">${day(s, 'en')}</span></a> <span class="meta-sep">by</span> ${names(s)}</div>
<div class="entry-content"><p>${s.lead}</p>${bodyOf(s, CLASSIC)}${sharedaddy}${jetpack(s)}</div><div id="entry-author-info"><div id="author-avatar"><img src="/a.png"></div><div id="author-description"><h2>About ${s.authors[0]}</h2>${s.authors[0]} writes about rivers, bridges and the people who live beside them.</div></div><div class="entry-utility">This entry was posted in <a href="/category/town" rel="category tag">Town</a>. Bookmark the <a href="${s.url}" rel="bookmark">permalink</a>.</div></div>${comments}</div></div><div id="primary" class="widget-area" role="complementary"><ul class="xoxo"><li class="widget-container widget_recent_entries"><h3 class="widget-title">Recent Posts</h3>${ul(s)}</li></ul></div></div><div id="footer" role="contentinfo"><div id="colophon">Proudly powered by WordPress.</div></div></div>`,
        'single single-post',
      ),
    { silent: ['minute'] },
  ),
  english('Twenty Seventeen', (s) =>
    html(
      s,
      head(s),
      `<div id="page" class="site"><a class="skip-link screen-reader-text" href="#content">Skip to content</a><header id="masthead" class="site-header"><div class="site-branding"><p class="site-title"><a href="/">${s.words.site}</a></p><p class="site-description">News of the valley, its rivers and its people since 1911</p></div></header><div class="site-content-contain"><div id="content" class="site-content"><div class="wrap"><div id="primary" class="content-area"><main id="main" class="site-main"><article id="post-5" class="post-5 post type-post hentry"><header class="entry-header"><div class="entry-meta"><span class="posted-on"><span class="screen-reader-text">Posted on</span> <a href="${s.url}"><time class="entry-date published updated" datetime="${iso(s)}">${day(s, 'en')}</time></a></span><span class="byline"> by ${names(s)}</span></div><h1 class="entry-title">${s.title}</h1></header><div class="entry-content"><p>${s.lead}</p>${bodyOf(s, { ...CLASSIC, between: ['<div class="code-block code-block-1" style="margin: 8px 0;"><ins class="adsbygoogle" style="display:block"></ins></div>', `<div class="mc4wp-form-wrapper"><form id="mc4wp-form-1" class="mc4wp-form"><div class="mc4wp-form-fields"><p>Get the best stories of the week in your inbox</p><p><label>Email address: <input type="email" name="EMAIL" placeholder="Your email address"></label></p><p><input type="submit" value="Sign up"></p></div></form></div>`] })}${sharedaddy}</div><footer class="entry-footer"><span class="cat-tags-links"><span class="cat-links"><span class="screen-reader-text">Categories</span><a href="/c/town">Town</a></span><span class="tags-links"><a href="/t/bridge">bridge</a></span></span></footer></article>${comments}${postNav(s)}</main></div>${recent(s)}</div></div></div></div>`,
    ),
  ),
  english('Twenty Twenty-Five', (s) =>
    html(
      s,
      head(s),
      `<div class="wp-site-blocks"><header class="wp-block-template-part"><div class="wp-block-group has-global-padding is-layout-constrained"><p class="wp-block-site-title"><a href="/" rel="home">${s.words.site}</a></p><nav class="wp-block-navigation"><ul><li><a href="/about">About</a></li></ul></nav></div></header><main class="wp-block-group has-global-padding is-layout-constrained" id="wp--skip-link--target"><div class="wp-block-group alignwide has-global-padding is-layout-constrained"><h1 class="wp-block-post-title">${s.title}</h1><div class="wp-block-group has-accent-4-color has-text-color has-link-color has-small-font-size is-nowrap is-layout-flex"><p>Written by</p><div class="wp-block-post-author-name"><a href="/author/x" class="wp-block-post-author-name__link">${by(s, ', ')}</a></div><p>in</p><div class="taxonomy-category wp-block-post-terms"><a href="/category/town" rel="tag">Town</a></div></div><figure class="wp-block-post-featured-image"><img width="1200" height="800" src="${s.image}" class="attachment-post-thumbnail wp-post-image" alt=""></figure><div class="entry-content alignfull wp-block-post-content has-global-padding is-layout-constrained"><p>${s.lead}</p>${bodyOf(s, BLOCKS)}</div><div class="wp-block-group"><div class="taxonomy-post_tag is-style-post-terms-1 wp-block-post-terms"><a href="/tag/bridge" rel="tag">bridge</a></div></div><nav class="wp-block-group is-layout-flex" aria-label="Post navigation">${one(s, (h, t) => `<div class="post-navigation-link-previous wp-block-post-navigation-link"><a href="${h}" rel="prev">${t}</a></div>`)}</nav><div class="wp-block-comments"><h2>Comments</h2><div id="respond" class="comment-respond wp-block-post-comments-form"><h3 class="comment-reply-title">Leave a Reply</h3></div></div></div><h2 class="wp-block-heading has-small-font-size">More posts</h2><div class="wp-block-query alignwide"><ul class="alignfull wp-block-post-template">${links(s, (h, t) => `<li class="wp-block-post"><h2 class="wp-block-post-title"><a href="${h}">${t}</a></h2><div class="wp-block-post-date"><time datetime="2025-01-01T09:00:00+01:00"><a href="${h}">January 1, 2025</a></time></div></li>`)}</ul></div></main></div>`,
    ),
  ),
  english('Newspaper', (s) =>
    html(
      s,
      head(s),
      `<div id="td-outer-wrap" class="td-theme-wrap"><div class="td-header-menu-wrap"><ul class="sf-menu"><li><a href="/">Home</a></li></ul></div><div class="td-main-content-wrap"><div class="td-container td-post-template-3"><div class="td-crumb-container"><div class="entry-crumbs"><a class="entry-crumb" href="/">Home</a> <i class="td-icon-right"></i> <span class="td-bred-no-url-last">${s.title}</span></div></div><div class="td-pb-row"><div class="td-pb-span8 td-main-content" role="main"><div class="td-ss-main-content"><article id="post-5" class="post-5 post type-post td-container-wrap" itemscope itemtype="https://schema.org/Article"><div class="td-post-header"><ul class="td-category"><li class="entry-category"><a href="/c">Town</a></li></ul><header class="td-post-title"><h1 class="entry-title">${s.title}</h1><p class="td-post-sub-title">${s.lead}</p><div class="td-module-meta-info"><div class="td-post-author-name"><div class="td-author-by">By</div> <a href="/author/a">${by(s, ', ')}</a><div class="td-author-line"> - </div></div><span class="td-post-date"><time class="entry-date updated td-module-date" datetime="${iso(s)}">${day(s, 'en')}</time></span><div class="td-post-views"><i class="td-icon-views"></i><span class="td-nr-views-5">2134</span></div><div class="td-post-comments"><a href="#comments"><i class="td-icon-comments"></i>0</a></div></div></header></div><div class="td-post-sharing-top"><div class="td-post-sharing"><a href="#">Facebook</a><a href="#">Twitter</a><a href="#">Pinterest</a><a href="#">WhatsApp</a></div></div><div class="td-post-content tagdiv-type"><div class="td-post-featured-image"><a href="${s.image}" class="td-modal-image"><img class="entry-thumb" src="${s.image}" alt=""></a></div>${bodyOf(s, { ...CLASSIC, between: [`<div class="td-a-rec td-a-rec-id-content_inline"><span class="td-adspot-title">- Advertisement -</span><div class="td-all-devices"><a href="#"><img src="/ad.gif"></a></div></div>`, one(s, (h, t) => `<p><strong>READ ALSO: <a href="${h}">${t}</a></strong></p>`)] })}</div><footer><div class="td-post-source-tags"><ul class="td-tags td-post-small-box clearfix"><li><span>TAGS</span></li><li><a href="/t">bridge</a></li></ul></div><div class="td-block-row td-post-next-prev"><div class="td-block-span6 td-post-prev-post"><div class="td-post-next-prev-content"><span>Previous article</span>${one(s, (h, t) => `<a href="${h}">${t}</a>`)}</div></div></div><div class="author-box-wrap"><a href="/author/a"><img src="/avatar.jpg"></a><div class="desc"><div class="td-author-name vcard author"><span class="fn"><a href="/author/a">${s.authors[0]}</a></span></div><div class="td-author-description">Covers the valley and everything that crosses its rivers, in print since 2011.</div></div></div></footer></article><div class="td_block_wrap td_block_related_posts"><h4 class="td-related-title td-block-title"><a class="td-related-left td-cur-simple-item">RELATED ARTICLES</a><a class="td-related-right">MORE FROM AUTHOR</a></h4>${links(s, (h, t) => `<div class="td_module_related_posts"><div class="td-module-thumb"><a href="${h}"><img src="${h}.jpg"></a></div><h3 class="entry-title td-module-title"><a href="${h}">${t}</a></h3></div>`)}</div>${comments}</div></div><div class="td-pb-span4 td-main-sidebar" role="complementary"><aside class="td_block_template_1 widget widget_recent_entries"><h4 class="block-title"><span>Recent Posts</span></h4>${ul(s)}</aside></div></div></div></div></div>`,
    ),
  ),
  english('Divi', (s) =>
    html(
      s,
      head(s),
      `<div id="page-container"><header id="main-header"><nav id="top-menu-nav"><ul><li><a href="/">Home</a></li></ul></nav></header><div id="et-main-area"><div id="main-content"><div class="container"><div id="content-area" class="clearfix"><div id="left-area"><article id="post-5" class="et_pb_post post-5 post type-post hentry"><div class="et_post_meta_wrapper"><h1 class="entry-title">${s.title}</h1><p class="post-meta"> by <span class="author vcard"><a href="/author/a" title="Posts by ${s.authors[0]}" rel="author">${by(s, ', ')}</a></span> | <span class="published">${day(s, 'en', { dateStyle: 'medium' })}</span> | <a href="/c" rel="category tag">Town</a> | <span class="comments-number"><a href="#respond">0 comments</a></span></p><img src="${s.image}" alt="" width="1080" height="675"></div><div class="entry-content"><div class="et-l et-l--post"><div class="et_builder_inner_content et_pb_gutters3"><div class="et_pb_section et_pb_section_0 et_section_regular"><div class="et_pb_row et_pb_row_0"><div class="et_pb_column et_pb_column_4_4 et_pb_column_0"><div class="et_pb_module et_pb_text et_pb_text_0 et_pb_text_align_left"><div class="et_pb_text_inner"><p>${s.lead}</p>${bodyOf(s, { piece: (t) => t, figure: (src, c) => `</div></div><div class="et_pb_module et_pb_image et_pb_image_0"><span class="et_pb_image_wrap"><img src="${src}" alt="${c}" title=""></span></div><div class="et_pb_module et_pb_text et_pb_text_1"><div class="et_pb_text_inner">`, between: [`</div></div><div class="et_pb_module et_pb_cta_0 et_pb_promo"><div class="et_pb_promo_description"><h2 class="et_pb_module_header">Help us report from the valley</h2><div><p>Members pay for every story on this site. Join them today and keep it free for all.</p></div></div><div class="et_pb_button_wrapper"><a class="et_pb_button et_pb_promo_button" href="/join">Become a member</a></div></div><div class="et_pb_module et_pb_text et_pb_text_2"><div class="et_pb_text_inner">`] })}</div></div></div></div></div></div></div></div><div class="et_post_meta_wrapper"><div id="comment-wrap"><div id="respond" class="comment-respond"><h3>Submit a Comment</h3><p class="comment-notes">Your email address will not be published. Required fields are marked *</p></div></div></div></article></div><div id="sidebar"><div id="recent-posts-2" class="et_pb_widget widget_recent_entries"><h4 class="widgettitle">Recent Posts</h4>${ul(s)}</div></div></div></div></div></div></div>`,
    ),
  ),
  english('Astra', (s) =>
    html(
      s,
      head(s),
      `<div class="hfeed site" id="page"><header class="site-header" id="masthead"><a href="/">${s.words.site}</a></header><div id="content" class="site-content"><div class="ast-container"><div id="primary" class="content-area primary"><main id="main" class="site-main"><article class="post-5 post type-post ast-article-single" id="post-5"><div class="ast-post-format- single-layout-1"><header class="entry-header"><div class="post-thumb-img-content post-thumb"><img src="${s.image}" class="attachment-large wp-post-image"></div><h1 class="entry-title" itemprop="headline">${s.title}</h1><div class="entry-meta"><span class="comments-link"><a href="#respond">Leave a Comment</a></span> / <span class="ast-terms-link"><a href="/c">Town</a></span> / By <span class="posts-author author vcard" itemprop="author"><a class="url fn n" href="/author/a"><span class="author-name" itemprop="name">${by(s, ', ')}</span></a></span> / <span class="posted-on"><span class="published" itemprop="datePublished">${day(s, 'en')}</span></span></div></header><div class="entry-content clear" itemprop="text"><div id="ez-toc-container" class="ez-toc-v2_0_50 counter-hierarchy ez-toc-grey"><div class="ez-toc-title-container"><p class="ez-toc-title">Table of Contents</p></div><nav><ul class="ez-toc-list"><li><a class="ez-toc-link" href="#a">What it costs</a></li></ul></nav></div><p>${s.lead}</p>${bodyOf(s, { ...BLOCKS, between: [`<div class="wp-block-group is-style-box alsoread"><p><strong>Also Read:</strong> ${one(s, (h, t) => `<a href="${h}">${t}</a>`)}</p></div>`, '<div class="adthrive-ad adthrive-content"><span>ADVERTISEMENT</span></div>'] })}<div class="wp-block-yoast-seo-related-links yoast-seo-related-links"><h2>Related Links:</h2>${ul(s)}</div></div></div></article><nav class="navigation post-navigation"><div class="nav-links"><div class="nav-previous"><a href="/p" rel="prev"><span class="ast-left-arrow">←</span> Previous Post</a></div></div></nav><div class="ast-single-related-posts-container"><h2 class="ast-related-posts-title">Related Posts</h2><div class="ast-related-posts-wrapper">${links(s, (h, t) => `<article class="ast-related-post"><h3 class="ast-related-post-title"><a href="${h}">${t}</a></h3><p class="ast-related-post-excerpt entry-content clear">A few words about what happened there and what the people who saw it told us the day after.</p></article>`)}</div></div></main></div>${recent(s)}</div></div></div>`,
    ),
  ),
  english('GeneratePress', (s) =>
    html(
      s,
      head(s),
      `<header class="site-header" id="masthead"><p class="main-title"><a href="/">${s.words.site}</a></p></header><div class="site grid-container container hfeed" id="page"><div class="site-content" id="content"><div class="content-area" id="primary"><main class="site-main" id="main"><article id="post-5" class="post-5 post type-post hentry" itemtype="https://schema.org/CreativeWork" itemscope><div class="inside-article"><div class="featured-image page-header-image-single grid-container"><img src="${s.image}" alt=""></div><header class="entry-header"><h1 class="entry-title" itemprop="headline">${s.title}</h1><div class="entry-meta"><span class="posted-on"><time class="entry-date published" datetime="${iso(s)}" itemprop="datePublished">${day(s, 'en')}</time></span> <span class="byline">by <span class="author vcard" itemprop="author"><a class="url fn n" href="/author/a"><span class="author-name" itemprop="name">${by(s, ', ')}</span></a></span></span></div></header><div class="entry-content" itemprop="text"><p>${s.lead}</p>${bodyOf(s, { ...BLOCKS, between: [`<div class="gb-container gb-container-a1"><div class="gb-inside-container"><p class="gb-headline gb-headline-text">You might also like:</p>${ul(s)}</div></div>`, `<blockquote class="wp-embedded-content">${one(s, (h, t) => `<a href="${h}">${t}</a>`)}</blockquote>`] })}</div><footer class="entry-meta"><span class="cat-links"><span class="screen-reader-text">Categories </span><a href="/c">Town</a></span> <nav id="nav-below" class="post-navigation"><div class="nav-previous"><span class="prev"><a href="/p" rel="prev">${s.words.teasers[0]}</a></span></div></nav></footer></div></article><div class="comments-area"><div id="comments"><div id="respond" class="comment-respond"><h3>Leave a Comment</h3></div></div></div></main></div></div></div>`,
    ),
  ),
  english('Genesis', (s) =>
    html(
      s,
      meta(s, { time: utc(s) }),
      `<div class="site-container"><header class="site-header"><div class="wrap"><p class="site-title"><a href="/">${s.words.site}</a></p></div></header><div class="site-inner"><div class="content-sidebar-wrap"><main class="content" id="genesis-content"><div class="breadcrumb">You are here: <a href="/">Home</a> / <a href="/c">Town</a> / ${s.title}</div><article class="post-5 post type-post entry" aria-label="${s.title}"><header class="entry-header"><h1 class="entry-title">${s.title}</h1><p class="entry-meta"><time class="entry-time">${day(s, 'en')}</time> by <span class="entry-author"><a href="/author/a" class="entry-author-link" rel="author"><span class="entry-author-name">${by(s, ' and ')}</span></a></span> <span class="entry-comments-link"><a href="#respond">Leave a Comment</a></span></p></header><div class="entry-content"><p class="has-drop-cap">${s.lead}</p>${bodyOf(s, { ...CLASSIC, pull: (t) => `<div class="pullquote">${t}</div>`, between: [`<div class="simplebox"><p><em>This post contains affiliate links.</em></p></div>`, `<div class="ck_form_container ck_inline" data-ck-version="6"><div class="ck_form ck_minimal"><h3 class="ck_form_title">Join the newsletter</h3><div class="ck_description"><p>Subscribe to get our latest content by email.</p></div><form><input type="email" name="email" class="ck_email_address" placeholder="Email Address"></form><p class="ck_guarantee">We won't send you spam. Unsubscribe at any time.</p></div></div>`].slice(1) })}</div><footer class="entry-footer"><p class="entry-meta"><span class="entry-categories">Filed Under: <a href="/c" rel="category tag">Town</a></span> <span class="entry-tags">Tagged With: <a href="/t">bridge</a></span></p></footer></article><section class="author-box"><img src="/a.png" class="avatar"><h4 class="author-box-title">About <span itemprop="name">${s.authors[0]}</span></h4><div class="author-box-content"><p>Has written about the valley for twenty years and lives beside the old bridge with two dogs.</p></div></section><h2 class="screen-reader-text">Reader Interactions</h2></main><aside class="sidebar sidebar-primary widget-area"><section class="widget">${ul(s)}</section></aside></div></div></div>`,
    ),
  ),
  english('Avada', (s) =>
    html(
      s,
      head(s),
      `<div id="boxed-wrapper"><div id="wrapper" class="fusion-wrapper"><section class="avada-page-titlebar-wrapper"><div class="fusion-page-title-bar"><div class="fusion-page-title-captions"><h1 class="entry-title">${s.title}</h1></div><div class="fusion-page-title-secondary"><nav class="fusion-breadcrumbs"><a href="/">Home</a>/<span>${s.title}</span></nav></div></div></section><main id="main" class="clearfix"><div class="fusion-row"><section id="content"><div class="single-navigation clearfix"><a href="/p" rel="prev">Previous</a><a href="/n" rel="next">Next</a></div><article id="post-5" class="post post-5 type-post hentry"><div class="fusion-flexslider flexslider fusion-post-slideshow post-slideshow"><ul class="slides"><li><a href="${s.image}"><img width="1100" src="${s.image}" class="wp-post-image"></a></li></ul></div><div class="post-content"><div class="fusion-fullwidth fullwidth-box fusion-builder-row-1"><div class="fusion-builder-row fusion-row"><div class="fusion-layout-column fusion_builder_column fusion-builder-column-0 fusion_builder_column_1_1 1_1"><div class="fusion-column-wrapper"><div class="fusion-text fusion-text-1"><p>${s.lead}</p>${bodyOf(s, { ...CLASSIC, quote: (t) => `<blockquote><p>${t}</p></blockquote>` })}</div></div></div></div></div></div><div class="fusion-meta-info"><div class="fusion-meta-info-wrapper">By <span class="vcard"><span class="fn"><a href="/author/a" rel="author">${by(s, ', ')}</a></span></span><span class="fusion-inline-sep">|</span><span>${day(s, 'en')}</span><span class="fusion-inline-sep">|</span><a href="/c">Town</a></div></div><div class="fusion-sharing-box fusion-theme-sharing-box"><h4>Share This Story, Choose Your Platform!</h4><div class="fusion-social-networks"><a href="#">Facebook</a></div></div><section class="about-author"><div class="fusion-title"><h3 class="title-heading-left">About the Author: <a href="/author/a">${s.authors[0]}</a></h3></div><div class="about-author-container"><div class="description">A reporter of the Valley Post who has followed the story of the bridge from its first day.</div></div></section><section class="related-posts single-related-posts"><div class="fusion-title"><h2 class="title-heading-left">Related Posts</h2></div>${cards(s, 'fusion-carousel-item', (h, t) => `<h4 class="fusion-carousel-title"><a class="fusion-related-posts-title-link" href="${h}">${t}</a></h4>`)}</section></article></section></div></main></div></div>`,
    ),
  ),
  english('WPBakery', (s) =>
    html(
      s,
      head(s),
      `<div class="wrapper"><div class="content"><div class="single_title"><h1>${s.title}</h1><div class="post_info">Posted at <span class="time">${stamp(s, 'HH:mm')}h</span> in <a href="/c">Town</a> by <a class="post_author_link" href="/author/a">${by(s, ', ')}</a></div></div><div class="post_content_holder"><div class="post_text"><div class="post_text_inner"><div class="vc_row wpb_row vc_row-fluid"><div class="wpb_column vc_column_container vc_col-sm-12"><div class="vc_column-inner"><div class="wpb_wrapper"><div class="wpb_text_column wpb_content_element"><div class="wpb_wrapper"><p>${s.lead}</p></div></div>${bodyOf(s, { ...CLASSIC, between: ['<div class="vc_empty_space" style="height: 32px"></div>', '<div class="vc_btn3-container vc_btn3-center"><a class="vc_general vc_btn3" href="/subscribe">Subscribe now</a></div>'], piece: (t) => `<div class="wpb_text_column wpb_content_element"><div class="wpb_wrapper">${t}</div></div>` })}</div></div></div></div><div class="social_share_list_holder"><span>Share on: </span><ul><li><a href="#">Facebook</a></li></ul></div></div></div></div></div></div><aside class="sidebar"><div class="widget">${ul(s)}</div></aside>`,
    ),
  ),
  english(
    'AMP',
    (s) =>
      `<!doctype html><html amp lang="en"><head><meta charset="utf-8">${meta(s)}${ld(s, { '@type': 'BlogPosting' })}</head><body class="single-post"><header id="top" class="amp-wp-header"><div><a href="/"><span class="amp-site-title">${s.words.site}</span></a></div></header><article class="amp-wp-article"><header class="amp-wp-article-header"><h1 class="amp-wp-title">${s.title}</h1><div class="amp-wp-meta amp-wp-byline"><amp-img src="/avatar.jpg" width="24" height="24" layout="fixed"></amp-img><span class="amp-wp-author author vcard">${by(s, ', ')}</span></div><div class="amp-wp-meta amp-wp-posted-on"><time datetime="${iso(s)}">3 days ago</time></div></header><figure class="amp-wp-article-featured-image wp-caption"><amp-img width="1024" height="683" src="${s.image}" layout="responsive" class="attachment-large"></amp-img><p class="wp-caption-text">${s.words.caption}</p></figure><div class="amp-wp-article-content"><p>${s.lead}</p>${bodyOf(s, { figure: (src, c) => `<figure class="wp-caption"><amp-img src="${src}" width="800" height="533" layout="responsive"></amp-img><figcaption class="wp-caption-text">${c}</figcaption></figure>`, between: ['<div class="amp-ad-wrapper amp_ad_1"><amp-ad width="300" height="250" type="adsense"></amp-ad></div>', `<div class="amp-wp-inline-related"><p>Recommended for you</p>${ul(s)}</div>`] })}</div><footer class="amp-wp-article-footer"><div class="amp-wp-meta amp-wp-tax-category">Categories: <a href="/c" rel="category tag">Town</a></div><div class="amp-wp-meta amp-wp-comments-link"><a href="${s.url}#respond">Leave a Comment</a></div></footer></article><footer class="amp-wp-footer"><div><h2>${s.words.site}</h2><a href="#top" class="back-to-top">Back to top</a></div></footer></body></html>`,
  ),
];
