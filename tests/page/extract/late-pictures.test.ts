import { expect, test } from 'vitest';
import { extractArticle } from '../../../src/page/extract.ts';

const TEXT = `<p>${'The council met on the quay in the evening and heard both sides of the matter. '.repeat(4)}</p>`;
const PICTURE = 'https://cdn.example/p/ferry-1200.jpg';
const DOT = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

const markdownOf = (piece: string): string => {
  const html = `<title>A quiet vote</title><article><h1>A quiet vote</h1>${TEXT}${piece}${TEXT}${TEXT}</article>`;
  const whole = extractArticle(new DOMParser().parseFromString(html, 'text/html'), 'https://cdn.example/2026/a-story');
  return whole.ok ? whole.value.markdown : '';
};

// Where pages keep the address of a picture until it comes into view.
test.each([
  `<img data-src="${PICTURE}">`,
  `<img data-original="${PICTURE}" alt="The ferry">`,
  `<img src="${DOT}" lazy-src="${PICTURE}">`,
  `<img src="${DOT}" _src="${PICTURE}">`,
  `<img src="${DOT}" data-src-medium="https://cdn.example/p/ferry-600.jpg" data-src-large="${PICTURE}">`,
  `<img src="${DOT}" data-widths="[320, 1200]" data-src="https://cdn.example/p/ferry-{width}.jpg">`,
])('%s', (image) => {
  for (const piece of [`<p>${image}</p>`, `<figure>${image}<figcaption>The ferry at the quay</figcaption></figure>`])
    expect(markdownOf(piece)).toContain(`(${PICTURE})`);
});

test.each([
  [
    '<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@ada/video/9"><section><a href="https://www.tiktok.com/@ada">@ada</a> The ferry is back</section></blockquote>',
    '[TikTok](https://www.tiktok.com/@ada/video/9)',
  ],
  [
    '<div class="fb-video" data-href="https://www.facebook.com/a/videos/1"></div>',
    '[Facebook](https://www.facebook.com/a/videos/1)',
  ],
])('%s', (piece, link) => {
  expect(markdownOf(piece)).toContain(link);
});

test('the picture for small screens is the last to be taken', () => {
  const small = '<source media="(max-width: 600px)" srcset="https://cdn.example/p/ferry-s.jpg">';
  for (const large of [`<img src="${PICTURE}">`, `<source srcset="${PICTURE}"><img src="https://cdn.example/p/ferry-m.jpg">`])
    expect(markdownOf(`<picture>${small}${large}</picture>`)).toContain(`(${PICTURE})`);
});
