import { webAddress } from '../address';
import { inOneLine } from './white-space';

/** Something that another site plays or shows inside the article. */
export interface Embed {
  readonly href: string;
  readonly title: string;
}

/** Host, name of the site, and how the frame's address tells the page that a person would open; null or nothing: the frame's own. */
type Provider = readonly [host: RegExp, name: string, page?: (url: URL) => string | null];

const lastPart = (url: URL): string => url.pathname.split('/').filter(Boolean).pop() ?? '';
const query = (url: URL, name: string): string => encodeURIComponent(url.searchParams.get(name) ?? '');

/** Sites whose frames are part of an article. */
const PROVIDERS: readonly Provider[] = [
  [
    /(?:^|\.)youtube(?:-nocookie)?\.com$/,
    'YouTube',
    (url) => {
      const id = /^\/(?:embed|v|shorts|live)\/([\w-]{6,})/.exec(url.pathname)?.[1];
      const list = query(url, 'list');
      if (id !== undefined && id !== 'videoseries') return `https://www.youtube.com/watch?v=${id}`;
      return list === '' ? null : `https://www.youtube.com/playlist?list=${list}`;
    },
  ],
  [/^youtu\.be$/, 'YouTube', (url) => `https://www.youtube.com/watch?v=${lastPart(url)}`],
  [/^player\.vimeo\.com$/, 'Vimeo', (url) => `https://vimeo.com/${lastPart(url)}`],
  [
    /(?:^|\.)dailymotion\.com$/,
    'Dailymotion',
    (url) => `https://www.dailymotion.com/video/${query(url, 'video') || lastPart(url)}`,
  ],
  [
    /(?:^|\.)bilibili\.com$/,
    '哔哩哔哩',
    (url) => {
      const id = query(url, 'bvid') || query(url, 'aid').replace(/^(?:av)?(?=\d)/, 'av');
      return id === '' ? null : `https://www.bilibili.com/video/${id}`;
    },
  ],
  [/^v\.qq\.com$/, '腾讯视频', (url) => (query(url, 'vid') === '' ? null : `https://v.qq.com/x/page/${query(url, 'vid')}.html`)],
  [/^player\.youku\.com$/, '优酷', (url) => `https://v.youku.com/v_show/id_${lastPart(url)}.html`],
  [/^platform\.twitter\.com$/, 'X', (url) => (query(url, 'id') === '' ? null : `https://x.com/i/status/${query(url, 'id')}`)],
  [/(?:^|\.)(?:twitter|x)\.com$/, 'X'],
  [/(?:^|\.)facebook\.com$/, 'Facebook', (url) => url.searchParams.get('href')],
  [/(?:^|\.)instagram\.com$/, 'Instagram', (url) => url.origin + url.pathname.replace(/embed\/?(?:captioned\/?)?$/, '')],
  [/(?:^|\.)tiktok\.com$/, 'TikTok'],
  [/^t\.me$/, 'Telegram', (url) => url.origin + url.pathname],
  [/(?:^|\.)reddit(?:media)?\.com$/, 'Reddit', (url) => `https://www.reddit.com${url.pathname}`],
  [
    /^(?:open|embed)\.spotify\.com$/,
    'Spotify',
    (url) => `https://open.spotify.com${url.pathname.replace(/^\/embed(?:-podcast)?/, '')}`,
  ],
  [/(?:^|\.)soundcloud\.com$/, 'SoundCloud', (url) => url.searchParams.get('url')],
  [/^embed\.podcasts\.apple\.com$/, 'Apple Podcasts', (url) => `https://podcasts.apple.com${url.pathname}`],
  [/(?:^|\.)(?:google|maps\.google)\.[a-z.]+$/, 'Google Maps', (url) => (url.pathname.startsWith('/maps') ? null : '')], // '': none
  [/(?:^|\.)openstreetmap\.org$/, 'OpenStreetMap'],
  [/(?:^|\.)(?:datawrapper\.de|dwcdn\.net)$/, 'Datawrapper'],
  [/(?:^|\.)(?:flourish\.(?:studio|art)|uri\.sh)$/, 'Flourish'],
  [/(?:^|\.)infogram\.com$/, 'Infogram'],
  [/(?:^|\.)documentcloud\.org$/, 'DocumentCloud'],
  [/(?:^|\.)scribd\.com$/, 'Scribd'],
  [/(?:^|\.)ted\.com$/, 'TED', (url) => `https://www.ted.com${url.pathname}`],
  [/(?:^|\.)twitch\.tv$/, 'Twitch'],
  [/(?:^|\.)codepen\.io$/, 'CodePen', (url) => `https://codepen.io${url.pathname.replace('/embed/', '/pen/')}`],
];

/** Where an element keeps the address of what it shows; later ones are for players that load on a click. */
const ADDRESSES = ['src', 'data-src', 'data-lazy-src', 'data-url', 'data', 'data-original', 'data-href', 'cite'];

/** Elements that name a video by its id alone. */
const BY_ID: Readonly<Record<string, readonly [attribute: string, page: string]>> = {
  'LITE-YOUTUBE': ['videoid', 'https://www.youtube.com/embed/'],
  'AMP-YOUTUBE': ['data-videoid', 'https://www.youtube.com/embed/'],
  'LITE-VIMEO': ['videoid', 'https://player.vimeo.com/video/'],
  'AMP-VIMEO': ['data-videoid', 'https://player.vimeo.com/video/'],
  'AMP-TWITTER': ['data-tweetid', 'https://platform.twitter.com/embed/Tweet.html?id='],
};

/** Titles that say no more than the site's name does. */
const EMPTY_TITLE =
  /^(?:(?:youtube|vimeo|dailymotion|facebook|spotify|embedded)?\s*(?:video|audio|media|embed(?:ded)?|iframe|content|map)?\s*(?:player|post|content|embed)?|x post|twitter tweet|about:blank|\d+)$/i;
/** Frames of no article. */
const FURNITURE =
  /\b(?:ads?|adverti\w+|sponsor\w*|captcha|consent|cookies?|newsletter|sign.?up|subscribe|comments?|disqus|login|share|like|follow|tracking|analytics|chat|paywall|widget)\b|广告|评论/i;

/** The link that stands for a frame, a player or an object; null when it is furniture or has no address to open. */
export function readEmbed(element: Element, baseUrl: string): Embed | null {
  const isMedia = element.nodeName === 'VIDEO' || element.nodeName === 'AUDIO';
  const url = addressOf(element, baseUrl);
  if (url === null) return null;
  const said = inOneLine(element.getAttribute('title') ?? element.getAttribute('aria-label'));
  const title = EMPTY_TITLE.test(said) || said.length > 200 ? '' : said;
  const provider = PROVIDERS.find(([host]) => host.test(url.hostname));
  if (provider) {
    const [, name, pageOf] = provider;
    const page = pageOf?.(url) ?? url.href;
    const href = page === '' ? null : webAddress(page, url.href);
    return href === null ? null : { href: href.href, title: title === '' ? name : `${name}: ${title}` };
  }
  if (isMedia) {
    const name = element.nodeName === 'VIDEO' ? 'Video' : 'Audio';
    return { href: url.href, title: title === '' ? name : `${name}: ${title}` };
  }
  const post = /^\/@[\w.]+\/\d+(?=\/embed$)/.exec(url.pathname)?.[0];
  if (post !== undefined) return { href: url.origin + post, title: `Mastodon: ${url.host}` };
  const tiny = ['width', 'height'].some((side) => /^[0-5](?:px)?$/.test(element.getAttribute(side) ?? ''));
  if (title === '' || tiny || FURNITURE.test(title) || /\b(?:ads?|doubleclick|syndication|pixel)\b/i.test(url.hostname))
    return null;
  return { href: url.href, title };
}

function addressOf(element: Element, baseUrl: string): URL | null {
  const byId = BY_ID[element.nodeName];
  const id = byId && element.getAttribute(byId[0]);
  if (byId && id) return webAddress(byId[1] + encodeURIComponent(id), baseUrl);
  const holders = [element, ...element.querySelectorAll('source')];
  for (const holder of holders) {
    for (const name of ADDRESSES) {
      const value = holder.getAttribute(name);
      const url = value === null || value === '' || value.startsWith('about:') ? null : webAddress(value, baseUrl);
      if (url !== null) return url;
    }
  }
  return null;
}
