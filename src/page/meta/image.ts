import { all, attr, one, parent, tag, word } from './dom.ts';
import type { LdArticle } from './json-ld.ts';
import { isForeign, markOf } from './lines.ts';
import { type Tags, valuesOf } from './tags.ts';

const IMAGE_TAGS =
  'og:image og:image:secure_url og:image:url twitter:image twitter:image:src sailthru.image.full parsely-image-url image thumbnailurl thumbnail'.split(
    ' ',
  );

/** Pictures that are furniture by their address or their name. */
const ORNAMENT =
  /^data:|\.gif(?:$|\?)|\.svg(?:$|\?)|logo|icon|avatar|pixel|spacer|blank|sprite|author|placeholder|1x1|emoji|btn|button|qr_?code|arrow|advt|adview|[/_.-](?:share|themes?|skin|css\d*|ads?|bg|qr|rss)[/_.-]/i;

const isPicture = (image: Element, address: string): boolean =>
  !ORNAMENT.test(address) &&
  !ORNAMENT.test(markOf(image)) &&
  !(Number(attr(image, 'width') ?? 300) < 150) &&
  !(Number(attr(image, 'height') ?? 200) < 90) &&
  !isForeign(image, null);

/** The first picture of a text that is no ornament. */
export const firstPicture = (text: Element): string | null =>
  [...text.querySelectorAll('img')].map((image) => word(image, 'src')).find((address) => !ORNAMENT.test(address)) ?? null;

/** The lead image: what the page hands to others first, else the first real picture near the headline. */
export function readImage(
  document: Document,
  tags: Tags,
  ld: LdArticle,
  headline: Element | null,
  absolute: (address: string) => string | null,
): string | null {
  const link = one(document, 'link[rel~="image_src"]');
  const item = one(document, '[itemprop~="image"] meta[itemprop~="url"]');
  for (const address of [
    ...valuesOf(tags, ...IMAGE_TAGS),
    ...ld.images,
    link ? word(link, 'href') : '',
    item ? word(item, 'content') : '',
  ]) {
    const url = absolute(address);
    if (url) return url;
  }
  // From the headline outwards, so that a banner beside it comes before the pictures of the text and of other articles.
  let box = headline ? parent(headline) : one(document, 'article,main');
  for (let steps = 0; box && steps < 8 && tag(box) !== 'body'; steps += 1) {
    for (const image of all(box, 'img', 12)) {
      const address = attr(image, 'data-src') ?? attr(image, 'data-original') ?? attr(image, 'src');
      const url = address && isPicture(image, address) ? absolute(address) : null;
      if (url) return url;
    }
    box = parent(box);
  }
  return null;
}
