/**
 * What class and id names say, as words, in the languages whose sites we read. Hyphens do not count (`share-bar` and `sharebar` are one
 * word), a group stands for each of its alternatives, a question mark makes the letter before it optional, and a star at the end of a
 * word stands for one letter or more (not for words of several parts).
 */

/**
 * Furniture: a row says what the block is, how much of the page's prose it may hold and still be furniture; why, stands above it.
 */
export interface FurnitureRow {
  readonly name: string;
  readonly words: string;
  /** Greatest share of the page's prose that such a block may hold; above it the name lies. */
  readonly most: number;
  /** Greatest weight of text, for names that are also given to whole articles. */
  readonly longest?: number;
}

export const FURNITURE: readonly FurnitureRow[] = [
  // readers wrote it, not the author; may be longer than the article
  {
    name: 'comments',
    words:
      'comments? comments?(list|area|section|form|box|wrap|thread|respond|container) disqus(|thread) livefyre spotim respond replies fbcomments kommentare? kommentarer comentarios? commentaires? commenti reacties pinglun pllist usercomments? opinie diskuse',
    most: 0.9,
  },
  // other articles
  {
    name: 'related',
    words:
      'related(|posts?|articles?|stories|news|content|links?|items?|topics?) relacionad(a|o)s? verwandte similar seealso read(more|also|next|on) alsoread more(stories|news|articles|from|on|like|posts|headlines|coverage|in|videos?) you(may|might) recommend(|ed|ation|ations) recirc(|ulation) suggest(ed|ions?) trending popular most(read|viewed|popular|shared) latest(|news|posts|stories) recent(|posts) outbrain taboola zergnet revcontent mgid plista next(post|article|story|up) prev(|ious)post post(nav|navigation) navlinks jprelatedposts yarpp crprelated xgyd xiangguan tuijian relnews leia(mais|tambem) lireaussi lea(mas|tambien) leggianche upnext furtherreading linkbox linklist blocksummary inlinerelated keepreading editors?picks? playlist keypoints',
    most: 0.3,
  },
  // asks for an address, money or an app
  {
    name: 'newsletter',
    words:
      'newsletters? subscri(be|ption) abonnement signup optin inread mailchimp mcembed(|signup) email(form|signup) cta calltoaction donat(e|ion)s? membership promo(|tion)s? promobox app(download|promo|banner) apester piano mailinglist rss(link|box) pushnotification notify',
    most: 0.25,
  },
  // buttons that send the page somewhere
  {
    name: 'share',
    words:
      'shar(e|es|ing|er) share(bar|buttons?|tools|links?|this|icons?|box|count|daddy|to) sdsharing addthis addtoany social(|s|media|share|sharing|links?|icons?|bar|buttons?|tools|nav|list) follow(|us|me|buttons?) fblike like(button|box) tweet(button|this) bdshare(|buttonbox) fenxiang weixinshare compartir compartilhar? teilen partag(e|er) condividi wechatshare wx(qr|follow) heateor shariff ssba essb swp ewm erweima qrcode',
    most: 0.2,
    longest: 1500,
  },
  // paid for
  {
    name: 'advert',
    words:
      'ads? advert(|s|isements?|ising|orial) adsense adsbygoogle ad(slot|unit|container|wrapper|box|label|block|banner|holder|placement|zone|text|space|area|inner) dfp gptad googleads? sponsor(|s|ed|ship) banners? billboard skyscraper leaderboard werbung anzeige publicidad publicite publicidade pubblicita reklama? guanggao gg affiliate adv commercial teads mpu skyright interstitial tdarec',
    most: 0.15,
  },
  // leads through the site
  {
    name: 'navigation',
    words:
      'nav navi(|gation|gation*) navbar menus? (sub|main|top)menu breadcrumb breadcrumb* crumbs? ariadne brotkrumen pagination pager paging page(links|numbers) wppagenavi sitemap skiplinks? toolbar topbar (|lwp)toc tableofcontents daohang mbx dangqian weizhi subnav tabs?nav jumplinks anchorlinks indexnav siteindex',
    most: 0.15,
  },
  // stands around every article of the site
  {
    name: 'frame',
    words:
      'footer foot (site|page|global)footer masthead (site|top|main|global)header pagetop header(wrap|top|nav|bar|main) side sidebar sidebar* side(rail|nav) rail rail* right(rail|col|column|sidebar|side|bar) left(rail|sidebar|nav) aside secondary complementary widgets? widgetarea colophon copyrights? legal disclaimer licen(c|s)e impressum imprint kolumnerechts columnaderecha bannertop bottombar siteinfo creditssite supplementary',
    most: 0.25,
  },
  // speaks to the visitor, not of the subject
  {
    name: 'notice',
    words:
      'cookie cookie* consent gdpr dsgvo privacy(notice|banner|popup) modals? popup popover overlay lightbox dialog tooltip toast alert(bar|box|banner) login signin register registration regwall gate noscript nojs jsdisabled browser(upgrade|warning) loading loader spinner preloader errormessage search(|form|box|bar|field|wrap) onetrust adblock',
    most: 0.15,
    longest: 4000,
  },
  // about the author, not by the author
  {
    name: 'author box',
    words:
      'author(bio|box|info|card|description|details?|profile|block|section|wrap|area|meta|container|avatar|image|photo|social|posts?) journalistcard about(|the)author bio biography contributorbio bylinebio (post|entry|article|guest)author autor(|en)box saboxplugin profilecard avatar',
    most: 0.15,
    longest: 2500,
  },
  // says who, when and where filed; these go into the front matter
  {
    name: 'byline',
    words:
      'bylines? byauthor podpis dateline timestamp post(meta|metadata|date|info|time|tags?|footer|category|categories|details|data|views) entry(meta|date|info|utility|footer|tags|category|categories|details) article(meta|date|info|tags|time|footer|publish(|ed|date)|authors?|byline|status|data|topics?|keywords|headermeta|sources?) story(meta|date|info|tags|footer|byline|time) news(meta|date|info|time|source) meta(|s|info|data|date|wrap|author|line|bar|inner|container|box|top|bottom) pub(date|time|info|lished) publish(date|time|info) posted(|on|by|in) date(published|time|display|modified) updated lastupdated read(time|ingtime) timetoread writtenby tags tags?(list|links|wrap) tag(cloud|box) catlinks categor(y|ies) category(list|label|link) kicker uptitle rubri(c|k|que) eyebrow topics? topic(list|tags) keywords filed(under|in) schlagworte? etiquetas labels views?count hits zebian source(info|line) editorinfo artinfo infobar laiyuan submitted node(meta|info) author(name|date|line) authors? autor auteur ratings? votes? likes?',
    most: 0.08,
    longest: 500,
  },
  // controls, and words for machines that read aloud
  {
    name: 'tools',
    words:
      '(toggle|hide)caption print(|er|friendly|only|link|button) noprint (|article|post|story|page)tools textsize font(size|resizer) resize listen audioplayer tts readspeaker rsskip texttospeech bookmark savearticle feedback articlereport report(error|typo) translate translationlinks language(switch|switcher|selector) langswitch(|er) quiz poll survey backtotop scroll(top|up|totop) totop gotop close expand collapsebutton visuallyhidden sronly screenreader(|text|only) hidden(text|print) elementinvisible assistivetext offscreen uhidden ishidden structureddata correctionform (mw|)editsection',
    most: 0.1,
    longest: 1500,
  },
  // surface of a player, without the film
  {
    name: 'player',
    words:
      'video(js|resource|player|controls|overlay|list|playlist|carousel|title|meta|duration|info|promo|related) jwplayer vjs mejs plyr brightcove playercontrols flowplayer kaltura slick(dots|arrow) carousel(control|nav|indicators?) swiper(pagination|button) slider(nav|controls) gallery(nav|controls|count) ytp ytp* slideshowcontrols',
    most: 0.1,
    longest: 2000,
  },
];

/** An embedded post is content, though its name says `social`. */
export const EMBED_WORDS = 'embed(|ded|s) oembed twittertweet instagrammedia (|block)quote';

/** A caption, a credit or a copyright line of a picture: kept beside the picture, out of the running text. */
export const CAPTION_WORDS =
  'caption caption* (image|img|photo|picture|pic|media|video|figure|gallery|thumb|thumbnail)(cap|captions?|credits?|description|copyright|legend|source|text|info|intro|descr?|author|attribution|meta) credits? photographer bild(unterschrift|text|nachweis) bille?d(e|)tekst bu popis alairas kuvateksti bijschrift onderschrift legende? pie(|de)foto didasc(|alia) leyenda legenda cutline figcaption imagerights rights copyright(holder|label|text) tushuo cptn picdes imgnote creditline';

/** The box of a picture. */
export const PICTURE_WORDS = 'images? img photos? pic pictures? fotos? bild';

/** The paragraph between headline and text. */
export const LEAD_WORDS =
  'leads? lede lead(in|text|paragraph|body) teasertext intro introtext introduction standfirst dek summary vorspann einleitung anrisstext anleser entradilla chap(o|eau) bajada sumario sommario occhiello abstract excerpt ingress kickertext lid zhaiyao subtitle subhead(|line) deck perex sapo ozet manchet';

/**
 * Names that sites give to the element around the article's text.
 * Tier 3 is hardly ever anything else; tier 2 usually; tier 1 is a hint.
 */
export const BODY_WORDS: readonly (readonly [tier: number, words: string])[] = [
  [
    3,
    'article(body|text|copy|contents?|maintext|con|inhalt|detail|paragraphs) story(body|text|content) post(body|text|content|entry|article) entry(content|text|body) news(body|text|content|detail|article|con) body(copy|text|content) blog(content|postcontent) tdpostcontent namebody fieldbody richmediacontent jscontent trseditor trsuvw zhengwen artibody endtext thecontent artikel(text|body|inhalt) beitragtext corps(article|texte) texto(noticia|nota) cuerpo(|noticia|nota) nota(cuerpo|texto|contenido) corpo(noticia|articolo|materia) testo(|articolo|notizia) contenuarticle main(text|body) contentarticle content(body|text) (single|page|text|html|show|chapter|paper|available)content neirong wenzhang centrycontent postmessage rte prose detail(content|text|body) econtent richtext wysiwyg tresc clanek cikk(|torzs) haber(metni|icerik) metin continut broedtekst brodtext isiberita noidung straipsnis articulo(cuerpo|contenido) conteudo mwparseroutput markdownbody paragraphs',
  ],
  [
    2,
    'article articles?(main|container|wrapper|inner|page|view|show) story post entry hentry artikel noticia nota articulo articolo beitrag single(post|article) news(item|single|view|show|detail) maincontent content(main|area|inner|wrapper|detail) text inhalt conten(ido|u|uto) recipe contents? blogpost con cont txt detail',
  ],
  [1, 'main primary page body center middle column(main|center) single'],
];
