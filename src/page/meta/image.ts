import { all, attr, nearest, one } from './dom.ts';
import type { LdArticle } from './json-ld.ts';
import { type Tags, valuesOf } from './tags.ts';

const IMAGE_TAGS = [
  'og:image',
  'og:image:secure_url',
  'og:image:url',
  'twitter:image',
  'twitter:image:src',
  'sailthru.image.full',
  'parsely-image-url',
  'image',
  'thumbnailurl',
  'thumbnail',
  'msapplication-tileimage',
] as const;

/** The lead image: what the page hands to others first, else the first large picture of its article. */
export function readImage(
  document: Document,
  tags: Tags,
  ld: LdArticle,
  headline: Element | null,
  absolute: (address: string) => string | null,
): string | null {
  const link = one(document, 'link[rel~="image_src"]');
  const told = [...valuesOf(tags, ...IMAGE_TAGS.slice(0, -1)), ...ld.images, ...(link ? [attr(link, 'href') ?? ''] : [])];
  for (const address of told) {
    const url = absolute(address);
    if (url && !/^data:/i.test(address)) return url;
  }
  const home =
    (headline && nearest(headline, 'article,main,[itemtype*="Article"]')) ??
    one(document, 'article,main,[role="main"],[itemprop~="articleBody"]');
  for (const image of all(home ?? document, home ? 'img' : 'article img,main img,p img,figure img', 12)) {
    const address = attr(image, 'data-src') ?? attr(image, 'data-original') ?? attr(image, 'src');
    const width = Number(attr(image, 'width') ?? 300);
    const height = Number(attr(image, 'height') ?? 200);
    if (
      address &&
      !/^data:|\.gif(?:$|\?)|logo|icon|avatar|pixel|spacer|blank|sprite/i.test(address) &&
      !(width < 150) &&
      !(height < 100)
    ) {
      const url = absolute(address);
      if (url) return url;
    }
  }
  return null;
}
