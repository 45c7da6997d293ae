// Captions: beside their picture, out of the running text.
import { expect, test } from 'vitest';
import { extractArticle } from '../../../src/page/extract.ts';
import { page, paragraphs, SENTENCES } from './pages.ts';

const ARTICLE = SENTENCES.join('\n');
const textOf = (document: Document): string => {
  const outcome = extractArticle(document, 'https://news.example/ferry/early-boat');
  return outcome.ok ? outcome.value.text : `failure ${outcome.failure.kind}`;
};
const within = (inner: string): Document =>
  page(`<div class="article-body">${paragraphs(3)}${inner}${paragraphs().split('\n').slice(3).join('')}</div>`);

test('a caption by name stays beside its picture and out of the text', () => {
  const outcome = extractArticle(
    within('<div class="wp-caption"><img src="/pier.jpg" alt=""><p class="wp-caption-text">The old pier in March</p></div>'),
    'https://news.example/ferry',
  );
  expect(outcome.ok && outcome.value.text).toBe(ARTICLE);
  expect(outcome.ok && outcome.value.markdown).toContain('The old pier in March');
  expect(outcome.ok && outcome.value.images).toBe(1);
});

test('a credit that a style sheet keeps apart is parted by a blank, in whatever letters', () => {
  const captioned = (caption: string): string => {
    const outcome = extractArticle(
      within(`<figure><img src="/pier.jpg" alt=""><figcaption>${caption}</figcaption></figure>`),
      'https://news.example/ferry',
    );
    return outcome.ok ? outcome.value.markdown : '';
  };
  expect(captioned('Stary most zimą<span>Źródło: Port</span>')).toContain('zimą Źródło');
  expect(captioned('Старый мост зимой<span>Фото: Порт</span>')).toContain('зимой Фото');
  expect(captioned('The old i<span>phone</span>')).toContain('iphone');
});

test('a caption may be called a cap', () => {
  const picture =
    '<div class="box-l"><a href="/zoom.htm"><img src="/pier.jpg" alt=""></a><div class="photo-cap">The old pier</div></div>';
  const outcome = extractArticle(within(picture), 'https://news.example/ferry');
  expect(outcome.ok && outcome.value.text).toBe(ARTICLE);
  expect(outcome.ok && outcome.value.markdown).toContain('The old pier');
});

test.each([
  ['what the alternative text says', '<p><img src="/pier.jpg" alt="The old pier in March."></p><p>The old pier in March.</p>'],
  ['all in italics', '<p><img src="/pier.jpg" alt=""></p><p><em>The old pier in March.</em></p>'],
  ['behind a break, small', '<p><img src="/pier.jpg" alt=""><br><small>The old pier in March.</small></p>'],
  ['with a credit', '<div><img src="/pier.jpg" alt=""></div><p>The old pier in March. (Photo: Ann Pirk)</p>'],
])('a caption that nothing names stays beside its picture and out of the text: %s', (_look, picture) => {
  const outcome = extractArticle(within(picture), 'https://news.example/ferry');
  expect(outcome.ok && outcome.value.text).toBe(ARTICLE);
  expect(outcome.ok && outcome.value.html).toMatch(
    /<figure><img [^>]*><figcaption>.*The old pier in March\..*<\/figcaption><\/figure>/s,
  );
});

test.each([
  ['under a picture, like all of the text', '<p><img src="/pier.jpg" alt=""></p><p>The old pier stood there until March.</p>'],
  ['in italics, not under a picture', '<p><em>The old pier stood there until March.</em></p>'],
])('a line is no caption: %s', (_look, lines) => {
  expect(textOf(within(lines))).toContain('The old pier stood there until March.');
});

test('a page that hands its lead picture to nobody, and shows none at its headline, has the first of its text', () => {
  const html = `<div><h1>Early boat</h1></div><div class="article-body">${paragraphs(3)}<p><img src="/img/share.png"><img src="/pier.jpg"></p>${paragraphs()}</div>`;
  const outcome = extractArticle(page(html), 'https://news.example/ferry');
  expect(outcome.ok && outcome.value.image).toBe('https://news.example/pier.jpg');
});

test.each([
  ['a figcaption', '<figcaption>The old pier in March<span class="credit">Ann Pirk</span></figcaption>'],
  [
    'spans side by side',
    '<figcaption><span>The old pier in March</span><span><i class="camera"></i>Ann Pirk</span></figcaption>',
  ],
  ['a cite', '<p class="img-text">The old pier in March<cite style="display:block">Ann Pirk</cite></p>'],
])('a credit that only a style sheet keeps apart is a word of its own: %s', (_place, caption) => {
  const outcome = extractArticle(within(`<figure><img src="/pier.jpg" alt="">${caption}</figure>`), 'https://news.example/ferry');
  expect(outcome.ok && outcome.value.markdown).toContain('*The old pier in March Ann Pirk*');
});

test('letters set apart in a caption stay in their word', () => {
  const caption = '<figcaption>The <span>P</span>ier with the fer<span>ry</span> <span>Ann</span>, that is.</figcaption>';
  const outcome = extractArticle(within(`<figure><img src="/pier.jpg" alt="">${caption}</figure>`), 'https://news.example/ferry');
  expect(outcome.ok && outcome.value.markdown).toContain('*The Pier with the ferry Ann, that is.*');
});

test.each([
  [
    'buttons between',
    '<div><img src="/pier.jpg" alt=""></div><div class="s"><button></button></div><p class="caption">The old pier in March</p>',
  ],
  [
    'a credit right below',
    '<p><img src="/pier.jpg" alt="The old pier in March."></p><p>The old pier in March.</p><p>Photo: Ann Pirk</p>',
  ],
])('the words under a picture stand behind it: %s', (_look, picture) => {
  const outcome = extractArticle(within(picture), 'https://news.example/ferry');
  expect(outcome.ok && outcome.value.text).toBe(ARTICLE);
  expect(outcome.ok && outcome.value.html).toMatch(
    /<figure><img [^>]*><figcaption>.*(?:March|Ann Pirk)<\/figcaption><\/figure>/s,
  );
});

test('an alternative text that waits for a script is one', () => {
  const outcome = extractArticle(within('<p><img src="/pier.jpg" data-alt="The old pier"></p>'), 'https://news.example/ferry');
  expect(outcome.ok && outcome.value.markdown).toContain('![The old pier](https://news.example/pier.jpg)');
});

test('the picture between headline and text brings its caption with it', () => {
  const figure =
    '<figure><img src="/the-pier.jpg" alt="Pier"><figcaption><p>The old pier in March.</p><p>Ann Pirk</p></figcaption></figure>';
  const document = page(
    `<h1>Early boat moves to the northern pier</h1><div class="head">${figure}</div><div class="article-body">${paragraphs()}</div>`,
  );
  document.head.innerHTML +=
    '<meta property="og:image" content="https://news.example/the-pier.jpg"><meta name="description" content="The old pier in March. Ann Pirk, who is on the pier at five.">';
  const outcome = extractArticle(document, 'https://news.example/ferry');
  expect(outcome.ok && outcome.value.markdown).toMatch(
    /^!\[Pier\]\(https:\/\/news\.example\/the-pier\.jpg\) {2}\n\*The old pier in March\. ?Ann Pirk\*\n\nThe ferry/,
  );
  expect(outcome.ok && outcome.value.text).toBe(ARTICLE);
});

test.each([
  ['alone', '', 'Pier'],
  ['below the headline, too', '<figure><img src="/c/840x560_the-pier.jpg" alt="Boat"></figure>', 'Boat'],
])(
  'the picture above the headline of an ARTICLE, cut to another size by its name, stands above the text: %s',
  (_, again, alt) => {
    const document = page(
      `<article><img src="/c/320x180_the-pier.jpg" alt="Pier"><h1>Early boat moves to the northern pier</h1>${again}<div class="article-body">${paragraphs()}</div></article>`,
    );
    document.head.innerHTML += '<meta property="og:image" content="https://news.example/c/1200x675_the-pier.jpg">';
    const outcome = extractArticle(document, 'https://news.example/ferry');
    expect(outcome.ok && outcome.value.markdown.match(/!\[\w*/g)).toEqual([`![${alt}`]);
  },
);

test.each([
  ['a figcaption', '<figcaption>The old pier in March.</figcaption>'],
  ['named so', '<p class="pic-caption">The old pier in March.</p>'],
])('a caption below the picture between headline and text comes with it where no figure holds both: %s', (_, caption) => {
  const document = page(
    `<h1>Early boat moves to the northern pier</h1><div class="top"><img src="/the-pier.jpg" alt="Pier">${caption}</div><div class="article-body">${paragraphs()}</div>`,
  );
  document.head.innerHTML +=
    '<meta property="og:image" content="https://news.example/the-pier.jpg"><meta name="description" content="The old pier in March.">';
  const outcome = extractArticle(document, 'https://news.example/ferry');
  expect(outcome.ok && outcome.value.markdown).toMatch(
    /^!\[Pier\]\(\S+the-pier\.jpg\) {2}\n\*The old pier in March\.\*\n\nThe ferry/,
  );
});

test('the picture between headline and text is known by a name that ends in another width', () => {
  const document = page(
    `<h1>Early boat moves to the northern pier</h1><div class="top"><table><tr><td><a href="/i/16535_2aa9220c2344_full.jpg"><img src="/i/16535_2aa9220c2344_320.jpg"></a></td></tr></table></div><div class="article-body">${paragraphs()}</div>`,
  );
  document.head.innerHTML += '<meta property="og:image" content="https://news.example/i/16535_2aa9220c2344_620.jpg">';
  const outcome = extractArticle(document, 'https://news.example/ferry');
  expect(outcome.ok && outcome.value.markdown).toContain('(https://news.example/i/16535_2aa9220c2344_320.jpg)');
});

test('pictures in a table that lead to larger ones, and say so much in the link, are no links to other pages', () => {
  const cell = (name: string, words: string): string =>
    `<td><a href="/i/${name}-large.jpg" title="${words}"><img src="/i/${name}.jpg" alt="${words}"><ul class="photoCaption"><li>${words}</li></ul></a></td>`;
  const inner = `<table class="photoLayout"><tr>${cell('pier', 'The old pier in March.')}${cell('lamp', 'The lamp on the footpath.')}</tr></table>`;
  const outcome = extractArticle(within(inner), 'https://news.example/ferry');
  expect(outcome.ok && outcome.value.images).toBe(2);
  expect(outcome.ok && outcome.value.markdown).toContain('The lamp on the footpath.');
});

test('a second caption that says nothing leaves no break behind the first', () => {
  const picture =
    '<div class="carousel-wrapper"><div class="slide"><a href="/i/pier-large.jpg"><img src="/i/pier.jpg" alt=""></a><div class="carousel-caption">The old pier in March.</div></div><div class="carousel-active-caption"><strong></strong><span class="caption"></span></div></div>';
  const outcome = extractArticle(within(picture), 'https://news.example/ferry');
  expect(outcome.ok && outcome.value.markdown).toContain('*The old pier in March.*\n');
});

test('a caption in a figure without a figcaption is one by its name, where it says something', () => {
  const figure =
    '<figure><div class="a"><img src="/the-pier.jpg" alt="Pier"></div><p class="caption"> </p><div class="pictext"><p>The old pier in March.</p></div></figure>';
  const document = page(
    `<h1>Early boat moves to the northern pier</h1><div class="head">${figure}</div><div class="article-body">${paragraphs()}</div>`,
  );
  document.head.innerHTML += '<meta property="og:image" content="https://news.example/the-pier.jpg">';
  const outcome = extractArticle(document, 'https://news.example/ferry');
  expect(outcome.ok && outcome.value.markdown).toContain('*The old pier in March.*');
  expect(outcome.ok && outcome.value.text).toBe(ARTICLE);
});
