import { type Cued, hasCue } from '../core/cue.ts';
import { imageAddress } from './address';
import { attributeText } from './clean/white-space';

/** What an image element says about its picture, at its largest real candidate. */
export interface Picture {
  /** Absolute http(s) or data:image address. */
  readonly src: string;
  readonly alt: string;
  readonly title: string;
}

interface Found {
  readonly address: string;
  /** Pixels in width, or 0 when nothing says it. */
  readonly width: number;
  /** Among equal widths: the later row of the tables below loses. */
  readonly rank: number;
}

/** So that densities can be compared with widths: a picture of `1x` is taken to be this wide. */
const WIDTH_OF_1X = 640;
/** An attribute that says "original" or "full size" beats every width that a list gives for a page. */
const WIDTH_OF_ORIGINAL = 5000;

/** Attributes that hold one address: first those that name a full-size original, then lazy ones, then `src`. */
const ORIGINALS: readonly string[] = [
  ...[
    'data-orig-file',
    'data-full-src',
    'data-full',
    'data-original-src',
    'data-hi-res-src',
    'data-hires',
    'data-large-file',
    'zoomfile',
  ],
];
const SINGLE: readonly string[] = [
  ...[
    'data-original',
    'data-actualsrc',
    'data-croporiginalsrc',
    'data-lazy-src',
    'data-lazyload',
    'data-lazy',
    'data-echo',
    'data-ks-lazyload',
  ],
  ...[
    'data-src',
    'data-url',
    'data-image',
    'data-img-src',
    'data-img',
    'data-source',
    'data-file',
    'file',
    'real_src',
    'original',
    'src',
  ],
];

/** Rank of what stands in `src`, and of what is for small screens. */
const SRC = 2000;
const SMALL = 3000;

/** The address of a picture, as its file says. */
const PICTURE_FILE = /^\S+\.(?:jpe?g|png|webp|avif)(?:[?#]\S*)?$/i;

/** Attributes of scripts that show pictures late. */
const SCRIPTED = /^data-|lazy|.src|src./;

/** Attributes that hold a list of candidates with widths or densities. */
const LISTS: readonly string[] = ['data-srcset', 'data-lazy-srcset', 'data-original-set', 'lazy-srcset', 'srcset'];

/** File names of pictures that only hold the place of the real one, and of the arrow that turns the page. */
export const PLACEHOLDER: Cued = [
  'blank|spacer|place|trans|pixel|loading|lazy|grey|gray|1x1|1px|empty|dummy|default|nopic|fallback|next|leer',
  /(?:^|[/_-])(?:blank|spacer|leer|placeholder|place-holder|transparent|trans|pixel|loading|lazy(?:load)?|grey|gray|1x1|1px|empty|dummy|default[_-]?(?:img|image)|nopic|fallback|next[_-]?page)(?:\b|(?<=rent)_)[^/]*\.(?:gif|png|svg|jpe?g|webp)(?:[?#]|$)/,
];

/** A picture of letters: what its alt says is all of it. */
const EMOJI_CLASS = /(?:^|\s)(?:emoji|wp-smiley|emoticon|smiley)(?:\s|$)/i;

/** Only `src` holds a place; what a page keeps in an attribute of its own is what it will show. */
function isPlaceholder({ address, rank }: Found): boolean {
  if (address.startsWith('data:')) return address.length < 400 || address.startsWith('data:image/svg');
  if (rank !== SRC) return false;
  const lower = address.toLowerCase();
  return hasCue(lower, PLACEHOLDER[0]) && PLACEHOLDER[1].test(lower);
}

/** The candidates of a `srcset` value as the HTML standard splits it: an address may hold commas, not white space. */
export function parseSrcset(value: string): { readonly address: string; readonly width: number }[] {
  const found: { address: string; width: number }[] = [];
  let at = 0;
  const next = /[\s,]*(\S*)/y;
  while (found.length < 100) {
    next.lastIndex = at;
    const address = next.exec(value)?.[1] ?? '';
    if (address === '') break;
    at = next.lastIndex;
    let size: RegExpExecArray | null = null;
    if (!address.endsWith(',')) {
      const comma = value.indexOf(',', at);
      const end = comma < 0 ? value.length : comma;
      size = /^\s*(\d+(?:\.\d+)?)([wx])/.exec(value.slice(at, end));
      at = end;
    }
    const number = Number(size?.[1] ?? 0);
    found.push({ address: address.replace(/,+$/, ''), width: size?.[2] === 'x' ? number * WIDTH_OF_1X : number });
  }
  return found;
}

/**
 * The picture of an `img` element (and of the `picture` around it), or null when there is none to keep: a counting pixel,
 * a place holder without a real image, an address that is not http(s) or data:image.
 */
export function readPicture(image: Element, baseUrl: string): Picture | null {
  const width = Number(image.getAttribute('width') ?? '');
  const height = Number(image.getAttribute('height') ?? '');
  if ((width > 0 && width <= 2) || (height > 0 && height <= 2)) return null;
  const src = largest([...fromAttributes(image, 1, baseUrl), ...fromSources(image, baseUrl)]);
  if (src === null) return null;
  return {
    src,
    alt: attributeText(image.getAttribute('alt') ?? image.getAttribute('data-alt') ?? ''),
    title: attributeText(image.getAttribute('title') ?? ''),
  };
}

/** The characters that an emoji image stands for, or null when it is a real picture. */
export function emojiText(image: Element): string | null {
  const alt = image.getAttribute('alt') ?? '';
  if (alt === '' || alt.length > 40) return null;
  if (
    alt >= '\u00a9' &&
    /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\u200d|\ufe0f|\p{Emoji_Modifier}|[\u{e0020}-\u{e007f}])+$/u.test(alt)
  )
    return alt;
  return EMOJI_CLASS.test(image.getAttribute('class') ?? '') ? alt : null;
}

/** For addresses that a script completes: `ferry-{width}.jpg` beside `data-widths="[320, 1200]"`. */
const largestWidth = (element: Element): string =>
  String(Math.max(...(element.getAttribute('data-widths')?.match(/\d+/g) ?? ['1000']).map(Number)));

function fromAttributes(element: Element, firstRank: number, baseUrl: string): Found[] {
  const found: Found[] = [];
  const names = element.getAttributeNames();
  const held = new Set(names); // a picture has few of those that are asked for
  const asked = (name: string): string => (held.has(name) ? (element.getAttribute(name) ?? '') : '');
  const add = (value: string, width: number, rank = firstRank + found.length): void => {
    const address = value.trim() === '' ? null : imageAddress(value.replace('{width}', largestWidth(element)), baseUrl);
    if (address !== null) found.push({ address, width, rank });
  };
  const addNamed = (name: string, width: number): void => {
    const value = asked(name);
    if (/[./]/.test(value)) add(value, width, name === 'src' ? SRC : undefined);
  };
  if (element.nodeName === 'SOURCE' || names.length > 1 || !held.has('src')) {
    for (const name of LISTS) for (const candidate of parseSrcset(asked(name))) add(candidate.address, candidate.width);
    for (const name of ORIGINALS) addNamed(name, WIDTH_OF_ORIGINAL);
    for (const name of SINGLE) addNamed(name, 0);
    // what a script of the site's own will read, where `src` has nothing
    for (const name of names)
      if (SCRIPTED.test(name) && PICTURE_FILE.test(asked(name))) add(asked(name), Number(/large|big|full/.test(name)), SRC + 1);
  } else {
    add(asked('src'), 0, SRC);
  }
  return found;
}

function fromSources(image: Element, baseUrl: string): Found[] {
  const parent = image.parentElement;
  if (parent?.nodeName !== 'PICTURE') return [];
  return [...parent.children].flatMap((child) =>
    child.nodeName === 'SOURCE'
      ? fromAttributes(child, /max-width/.test(child.getAttribute('media') ?? '') ? SMALL : 1000, baseUrl)
      : [],
  );
}

function largest(found: readonly Found[]): string | null {
  const real = found.filter((candidate) => !isPlaceholder(candidate));
  // what is written into the page itself may be a blurred picture that holds the place
  const drawn = ({ address }: Found): number => Number(address.startsWith('data:'));
  const [best] = real.sort((a, b) => drawn(a) - drawn(b) || b.width - a.width || a.rank - b.rank);
  return best?.address ?? null;
}
