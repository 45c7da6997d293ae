import { webAddress } from '../address';

/** Something that another site plays or shows inside the article. */
export interface Embed {
  readonly href: string;
  readonly title: string;
}

interface Provider {
  readonly host: RegExp;
  readonly name: string;
  /** The address a person would open, or null when the frame's own will do. */
  readonly page: (url: URL) => string | null;
}

const lastPart = (url: URL): string => url.pathname.split('/').filter(Boolean).pop() ?? '';
const own = (): null => null;

/** Sites whose frames are part of an article: name, and how the frame's address tells the page. */
const PROVIDERS: readonly Provider[] = [
  {
    host: /(?:^|\.)youtube(?:-nocookie)?\.com$/,
    name: 'YouTube',
    page: (url) => {
      const id = /^\/(?:embed|v|shorts|live)\/([\w-]{6,})/.exec(url.pathname)?.[1];
      const list = url.searchParams.get('list');
      if (id !== undefined && id !== 'videoseries') return `https://www.youtube.com/watch?v=${id}`;
      return list === null ? null : `https://www.youtube.com/playlist?list=${encodeURIComponent(list)}`;
    },
  },
  { host: /^youtu\.be$/, name: 'YouTube', page: (url) => `https://www.youtube.com/watch?v=${lastPart(url)}` },
  { host: /^player\.vimeo\.com$/, name: 'Vimeo', page: (url) => `https://vimeo.com/${lastPart(url)}` },
  {
    host: /(?:^|\.)dailymotion\.com$/,
    name: 'Dailymotion',
    page: (url) => `https://www.dailymotion.com/video/${url.searchParams.get('video') ?? lastPart(url)}`,
  },
  {
    host: /(?:^|\.)bilibili\.com$/,
    name: '哔哩哔哩',
    page: (url) => {
      const id = url.searchParams.get('bvid') ?? url.searchParams.get('aid')?.replace(/^(?:av)?/, 'av');
      return id === undefined ? null : `https://www.bilibili.com/video/${encodeURIComponent(id)}`;
    },
  },
  {
    host: /^v\.qq\.com$/,
    name: '腾讯视频',
    page: (url) =>
      url.searchParams.has('vid')
        ? `https://v.qq.com/x/page/${encodeURIComponent(url.searchParams.get('vid') ?? '')}.html`
        : null,
  },
  { host: /^player\.youku\.com$/, name: '优酷', page: (url) => `https://v.youku.com/v_show/id_${lastPart(url)}.html` },
  {
    host: /^platform\.twitter\.com$/,
    name: 'X',
    page: (url) =>
      url.searchParams.has('id') ? `https://x.com/i/status/${encodeURIComponent(url.searchParams.get('id') ?? '')}` : null,
  },
  { host: /(?:^|\.)(?:twitter|x)\.com$/, name: 'X', page: own },
  { host: /(?:^|\.)facebook\.com$/, name: 'Facebook', page: (url) => url.searchParams.get('href') },
  {
    host: /(?:^|\.)instagram\.com$/,
    name: 'Instagram',
    page: (url) => `https://www.instagram.com${url.pathname.replace(/embed\/?(?:captioned\/?)?$/, '')}`,
  },
  { host: /(?:^|\.)tiktok\.com$/, name: 'TikTok', page: own },
  { host: /^t\.me$/, name: 'Telegram', page: (url) => `https://t.me${url.pathname}` },
  { host: /(?:^|\.)reddit(?:media)?\.com$/, name: 'Reddit', page: (url) => `https://www.reddit.com${url.pathname}` },
  {
    host: /^(?:open|embed)\.spotify\.com$/,
    name: 'Spotify',
    page: (url) => `https://open.spotify.com${url.pathname.replace(/^\/embed(?:-podcast)?/, '')}`,
  },
  { host: /(?:^|\.)soundcloud\.com$/, name: 'SoundCloud', page: (url) => url.searchParams.get('url') },
  { host: /^embed\.podcasts\.apple\.com$/, name: 'Apple Podcasts', page: (url) => `https://podcasts.apple.com${url.pathname}` },
  {
    host: /(?:^|\.)(?:google|maps\.google)\.[a-z.]+$/,
    name: 'Google Maps',
    page: (url) => (url.pathname.startsWith('/maps') ? url.href : ''),
  },
  { host: /(?:^|\.)openstreetmap\.org$/, name: 'OpenStreetMap', page: own },
  { host: /(?:^|\.)(?:datawrapper\.de|dwcdn\.net)$/, name: 'Datawrapper', page: own },
  { host: /(?:^|\.)flourish\.(?:studio|art)$/, name: 'Flourish', page: own },
  { host: /(?:^|\.)infogram\.com$/, name: 'Infogram', page: own },
  { host: /(?:^|\.)documentcloud\.org$/, name: 'DocumentCloud', page: own },
  { host: /(?:^|\.)scribd\.com$/, name: 'Scribd', page: own },
  { host: /(?:^|\.)ted\.com$/, name: 'TED', page: (url) => `https://www.ted.com${url.pathname}` },
  { host: /(?:^|\.)twitch\.tv$/, name: 'Twitch', page: own },
  {
    host: /(?:^|\.)codepen\.io$/,
    name: 'CodePen',
    page: (url) => `https://codepen.io${url.pathname.replace('/embed/', '/pen/')}`,
  },
];

/** Where an element keeps the address of what it shows; later ones are for players that load on a click. */
const ADDRESSES = ['src', 'data-src', 'data-lazy-src', 'data-url', 'data', 'data-original'];

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
  const media = element.nodeName === 'VIDEO' || element.nodeName === 'AUDIO';
  const url = addressOf(element, baseUrl);
  if (url === null) return null;
  const said = (element.getAttribute('title') ?? element.getAttribute('aria-label') ?? '').replace(/\s+/g, ' ').trim();
  const title = EMPTY_TITLE.test(said) || said.length > 200 ? '' : said;
  const provider = PROVIDERS.find(({ host }) => host.test(url.hostname));
  if (provider) {
    const page = provider.page(url) ?? url.href;
    const href = page === '' ? null : webAddress(page, url.href);
    return href === null ? null : { href: href.href, title: title === '' ? provider.name : `${provider.name}: ${title}` };
  }
  if (media) {
    const name = element.nodeName === 'VIDEO' ? 'Video' : 'Audio';
    return { href: url.href, title: title === '' ? name : `${name}: ${title}` };
  }
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
