/**
 * Furniture of a page by its names: class and id, as words, in the languages whose sites we read.
 * A row says what the block is, how much of the page's prose it may hold and still be furniture; why, stands above it.
 */
export interface FurnitureRow {
  readonly name: string;
  /** Alternatives that must stand as whole words (a word ends at anything but a letter). */
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
      'comments?|comment(?:s)?-?(?:list|area|section|form|box|wrap|thread|respond|container)|commentlist|disqus|disqus-thread|livefyre|spot-im|respond|replies|fb-comments|kommentare?|kommentarer|comentarios?|commentaires?|commenti|reacties|pinglun|pl-list|user-?comments',
    most: 0.9,
  },
  // other articles
  {
    name: 'related',
    words:
      'related(?:-?(?:posts?|articles?|stories|news|content|links?|items?|topics?))?|relatedarticles|relacionad[oa]s?|verwandte|similar|see-?also|read-?(?:more|also|next|on)|readmore|also-?read|more-?(?:stories|news|articles|from|on|like|posts|headlines|coverage|in|videos?)|morenews|you-?may|you-?might|recommend(?:ed|ations?|er)?|recirc(?:ulation)?|suggest(?:ed|ions?)|trending|popular|most-?(?:read|viewed|popular|shared)|latest(?:-?(?:news|posts|stories))?|recent(?:-?posts)?|outbrain|taboola|zergnet|dianomi|revcontent|mgid|plista|next-?(?:post|article|story|up)|prev(?:ious)?-?(?:post|article)|post-?(?:nav|navigation)|nav-?links|jp-relatedposts|yarpp|crp-related|xgyd|xiangguan|tuijian|relnews|leia-?(?:mais|tambem)|lire-?aussi|lea-?(?:mas|tambien)|mehr-?zum-?thema|leggi-?anche|up-?next|further-?reading|story-?package|linkbox|link-?list|linklist|relbox|aside-?links|inline-?related|keep-?reading|editors?-?picks?|playlist',
    most: 0.3,
  },
  // asks for an address, money or an app
  {
    name: 'newsletter',
    words:
      'newsletters?|news-?letter|subscri(?:be|ption|bers?)|abonnement|sign-?up|signup|optin|opt-in|mailchimp|mc-embed(?:-signup)?|mc4wp|email-?(?:form|signup|capture|alert)|cta|call-?to-?action|paywall-?(?:message|box)|donat(?:e|ion)|membership|promo(?:tion)?s?|promobox|app-?(?:download|promo|banner)|apester|piano|mailing-?list|rss-?(?:link|box)|push-?notification',
    most: 0.25,
  },
  // buttons that send the page somewhere
  {
    name: 'share',
    words:
      'shar(?:e|es|ing|er)|share-?(?:bar|buttons?|tools|links?|this|icons?|box|count)|sharebar|sharedaddy|sd-sharing|sharethis|addthis|addtoany|a2a|social(?:-?(?:media|share|sharing|links?|icons?|bar|buttons?|tools|nav|list))?|socials|follow(?:-?(?:us|me|box|buttons?))?|fb-like|like-?(?:button|box)|tweet-?(?:button|this)|jiathis|bdsharebuttonbox|bdshare|fenxiang|weixin-?share|shareto|compartir|compartilhar?|teilen|partag(?:e|er)|condividi|wechat-?share|heateor|shariff|ssba|sassy|essb|swp|ewm|erweima|qr-?code|qrcode',
    most: 0.2,
    longest: 1500,
  },
  // paid for
  {
    name: 'advert',
    words:
      'ads?|advert(?:s|isements?|ising|orial)?|adsense|adsbygoogle|ad-?(?:slot|unit|container|wrapper|box|label|block|banner|break|holder|placement|zone|text|space|area|inner)|adslot|adunit|adbox|adbanner|dfp|gpt-ad|google-?ads?|sponsor(?:s|ed|ship)?|banners?|billboard|skyscraper|leaderboard|werbung|anzeige|publicidad|publicite|publicidade|pubblicita|reklama?|guanggao|gg|affiliate|adv|commercial|teads|mpu|sky-?right|interstitial',
    most: 0.15,
  },
  // leads through the site
  {
    name: 'navigation',
    words:
      'nav|navi(?:gation)?|navbar|navigation-?\\w*|menu|menus|submenu|mainmenu|topmenu|breadcrumbs?|breadcrumb-?\\w+|bread-?crumbs?|crumbs?|ariadne|brotkrumen|pagination|pager|paging|page-?links|page-?numbers|wp-pagenavi|sitemap|skip-?links?|toolbar|tool-?bar|topbar|top-?bar|toc|table-?of-?contents|daohang|mbx|dangqian|weizhi|sub-?nav|tabs?-?nav|jump-?links|anchor-?links|index-?nav|site-?index',
    most: 0.15,
  },
  // stands around every article of the site
  {
    name: 'frame',
    words:
      'footer|foot|site-?footer|page-?footer|global-?footer|masthead|site-?header|page-?top|header-?(?:wrap|top|nav|bar|main)|top-?header|main-?header|global-?header|sidebar|side-?bar|side|sidebars?-?\\w*|side-?(?:column|col|rail|nav)|rail|right-?(?:rail|col|column|sidebar|side|bar)|rightcol|left-?(?:rail|sidebar|nav)|rail-?\\w+|aside|secondary|complementary|widgets?|widget-?area|colophon|copyrights?|legal|disclaimer|impressum|imprint|kolumne-rechts|columna-derecha|banner-?top|bottom-?bar|site-?info|credits-?site|supplementary',
    most: 0.25,
  },
  // speaks to the visitor, not of the subject
  {
    name: 'notice',
    words:
      'cookies?(?:-?\\w+)?|consent|gdpr|dsgvo|privacy-?(?:notice|banner|popup)|modal|modals|popup|pop-up|popover|overlay|lightbox|dialog|tooltip|tool-?tip|toast|alert-?(?:bar|box|banner)|login|log-?in|signin|sign-?in|register|registration|regwall|gate|noscript|no-?js|js-?disabled|browser-?(?:upgrade|warning)|ie-?warning|loading|loader|spinner|preloader|error-?message|search-?(?:form|box|bar|field|wrap)|searchform|searchbox|search|onetrust|cmp|adblock',
    most: 0.15,
    longest: 4000,
  },
  // about the author, not by the author
  {
    name: 'author box',
    words:
      'author-?(?:bio|box|info|card|description|details?|profile|about|block|section|wrap|area|widget|meta|container|vcard|avatar|image|photo|social|posts?)|authorbox|authorbio|about-?(?:the-?)?(?:author|writer)|aboutauthor|bio|biography|writer-?(?:bio|info)|contributor-?(?:bio|info)|byline-?bio|post-?author|entry-?author|article-?author|autorenbox|autor-?(?:box|info)|saboxplugin|profile-?card|guest-?author|avatar',
    most: 0.15,
    longest: 2500,
  },
  // says who, when and where filed; these go into the front matter
  {
    name: 'byline',
    words:
      'byline|bylines|by-?line|by-?author|dateline|date-?line|timestamp|time-?stamp|post-?(?:meta|date|info|time|tags|footer|categor(?:y|ies)|details|data|views)|postmeta|entry-?(?:meta|date|info|utility|footer|tags|categor(?:y|ies)|details)|article-?(?:meta|date|info|tags|time|footer|publish\\w*|author\\w*|byline|status|data|topics?|keywords)|articlemeta|article-?header-?meta|story-?(?:meta|date|info|tags|footer|byline|time)|news-?(?:meta|date|info|time)|meta-?(?:info|data|date|wrap|author|line|bar|inner|container|box|top|bottom)|meta|metas|metadata|pub-?(?:date|time|info|lished)|published|publish-?(?:date|time|info)|posted(?:-?(?:on|by|in|at|date))|date-?(?:published|posted|time|display|modified)|datetime|updated|last-?updated|read-?(?:time|ing-?time)|reading-?time|time-?to-?read|written-?by|tag-?(?:list|cloud|links|wrap|box)|tags|tags-?(?:links|list|wrap)|taglist|tagcloud|post-?tag|cat-?links|categories|category-?(?:list|label|link)|category|kicker|eyebrow|topics?|topic-?(?:list|tags)|keywords|filed-?(?:under|in)|schlagwort(?:e)?|etiquetas|labels|views?-?count|view-?count|post-?views|hits|editor|zebian|source-?(?:info|line)|editor-?info|artinfo|art-?info|infobar|info-?bar|news-?source|laiyuan|article-?source|submitted|node-?(?:meta|info)|author-?name|author-?(?:date|line)|authors?|autor|auteur|rating|ratings|votes?|likes?',
    most: 0.08,
    longest: 500,
  },
  // controls, and words for machines that read aloud
  {
    name: 'tools',
    words:
      'print|printer|printfriendly|pf-content-?button|print-?(?:only|link|button)|no-?print|noprint|tools|article-?tools|post-?tools|story-?tools|page-?tools|text-?size|font-?(?:size|resizer)|fontsize|resize|listen|audio-?(?:player|article|version)|tts|speech|readspeaker|rs-skip|text-?to-?speech|bookmark|save-?(?:article|story|for)|feedback|report-?(?:error|typo|abuse)|error-?report|translate|translation-?(?:bar|links)|language-?(?:switch\\w*|selector)|lang-?switch\\w*|quiz|poll|survey|back-?to-?top|scroll-?(?:top|up|to-?top)|totop|gotop|close|expand|collapse-?button|visually-?hidden|visuallyhidden|sr-?only|screen-?reader(?:-?(?:text|only))?|screenreader|hidden-?(?:text|print)|a11y-?hidden|element-?invisible|assistive-?text|offscreen|off-?screen|u-?hidden|is-?hidden|correct(?:ion)?-?form',
    most: 0.1,
    longest: 1500,
  },
  // surface of a player, without the film
  {
    name: 'player',
    words:
      'video-?(?:js|player|controls|overlay|list|playlist|carousel|title|meta|description|duration|info|promo|related|wrapper-?controls)|jwplayer|jw-?\\w+|vjs-?\\w*|mejs-?\\w*|plyr|brightcove-?\\w*|player-?(?:controls|ui|error|message)|flowplayer|kaltura|slick-?(?:dots|arrow)|carousel-?(?:control|nav|indicators?|caption-?nav)|swiper-?(?:pagination|button)|slider-?(?:nav|controls?)|gallery-?(?:nav|controls?|count|thumbs)|ytp-?\\w*|slideshow-?(?:controls?|nav)',
    most: 0.1,
    longest: 2000,
  },
];

/** Names of a caption, a credit or a copyright line of a picture: kept beside the picture, out of the running text. */
export const CAPTION_WORDS =
  'captions?|caption-?\\w+|wp-caption-text|wp-caption-dd|(?:image|img|photo|picture|pic|media|video|figure|gallery|thumb\\w*)-?(?:caption|captions|credits?|description|copyright|legend|source|text|info|desc|author|attribution|meta)|(?:lead|slide|hero|article|story|post|featured)-?(?:captions?|credits?)|credits?|photo-?credits?|photographer|fotocredit|bildunterschrift|bildtext|bildnachweis|bu|legende|legend|pie-?(?:de-?)?foto|piefoto|didascalia|didasc|leyenda|legenda|cutline|imagecaption|photocaption|imgcaption|figcaption|image-?rights|rights|copyright-?(?:holder|label|text)|fig-?caption|tushuo|picdes\\w*|img-?note|pictext|pic-?text|credit-?line|media-?asset-?credit|getty-?credit';

const whole = (words: string) => `(?:^|[^a-z])(?:${words})(?![a-z])`;

/** An embedded post is content, though its name says `social`. */
const EMBED = /(?:^|[^a-z])(?:embed(?:ded|s)?|oembed|twitter-tweet|instagram-media|blockquote|quote)(?![a-z])/;

const COMBINED = new RegExp(FURNITURE.map((row) => whole(row.words)).join('|'));
const ROWS = FURNITURE.map((row) => new RegExp(whole(row.words)));
const CAPTION = new RegExp(whole(CAPTION_WORDS));

/** Class and id as lower-case words: `relatedArticles` and `related_articles` become `related-articles`. */
export function wordsOf(names: string): string {
  return names
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/_+/g, '-')
    .toLowerCase();
}

/** Index of the first row whose words stand in `words`, or -1. */
export function furnitureRow(words: string): number {
  if (!COMBINED.test(words) || EMBED.test(words)) return -1;
  return ROWS.findIndex((row) => row.test(words));
}

export const isCaptionName = (words: string): boolean => CAPTION.test(words);
