// One small page per group of rules: what must go, beside an article that must stay whole.
import { expect, test } from 'vitest';
import { findArticle } from '../../../src/page/body/find.ts';
import { extractArticle } from '../../../src/page/extract.ts';
import { page, paragraphs, SENTENCES } from './pages.ts';

const textOf = (document: Document): string => {
  const outcome = extractArticle(document, 'https://news.example/ferry/early-boat');
  return outcome.ok ? outcome.value.text : `failure ${outcome.failure.kind}`;
};
const ARTICLE = SENTENCES.join('\n');
const bodyWith = (before: string, after: string): Document =>
  page(
    `<article class="post"><h1>Early boat moves to the northern pier</h1>${before}<div class="entry-content">${paragraphs()}</div>${after}</article>`,
  );
const within = (inner: string): Document =>
  page(`<div class="article-body">${paragraphs(3)}${inner}${paragraphs().split('\n').slice(3).join('')}</div>`);
/** The same behind the first paragraph: most of the text is still to come. */
const early = (inner: string): Document =>
  page(`<div class="article-body">${paragraphs(1)}${inner}${paragraphs().split('\n').slice(1).join('')}</div>`);

const ROWS: readonly (readonly [group: string, document: Document])[] = [
  [
    'comments longer than the article',
    bodyWith(
      '',
      `<div id="comments"><h3>Comments</h3>${'<p>I have taken that boat for thirty years and nobody ever asked me about the lamp.</p>'.repeat(12)}</div>`,
    ),
  ],
  [
    'related list by name',
    within('<div class="related-posts"><h3>Related</h3><ul><li><a href="/a">Lamp stolen from footpath</a></li></ul></div>'),
  ],
  [
    'related list by shape',
    within('<div class="x1"><a href="/a">Lamp stolen from footpath again</a> <a href="/b">Divers tell of eaten piles</a></div>'),
  ],
  [
    'newsletter box',
    within(
      '<section class="newsletter-signup"><p>Get our harbour letter every morning, it is free, and you can leave whenever you like to.</p></section>',
    ),
  ],
  ['share bar', within('<div class="shareTools"><span>Share on everything</span></div>')],
  ['advert label', within('<p>ADVERTISEMENT</p>')],
  [
    'breadcrumb and menu',
    page(`<nav><a href="/">Home</a></nav><ol class="breadcrumbs"><li>Islands</li></ol><main>${paragraphs()}</main>`),
  ],
  ['byline and date at the head', bodyWith('<p>By Ada Pilk</p><p>Posted on 3 March 2021 at 10:15</p>', '')],
  [
    'author box',
    bodyWith(
      '',
      '<div class="author-bio"><p>Ada Pilk writes about boats, piers, and the people who wait on them, and has done so for a decade.</p></div>',
    ),
  ],
  ['read-also link between paragraphs', within('<p><a href="/c">Read more: how the piles were eaten</a></p>')],
  [
    'end mark and what follows',
    page(
      `<div class="article-body">${paragraphs()}<h3>More stories</h3><p>Another boat, another day, and the same people waiting on it for want of a lamp on the path.</p></div>`,
    ),
  ],
  ['copyright and desk lines at the tail', page(`<div class="article-body">${paragraphs()}<p>© 2021 The Harbour Post</p></div>`)],
  [
    'hidden by attribute',
    within('<p hidden>This sentence is for machines only, and it would be a pity if it stood in the article of the ferry.</p>'),
  ],
  ['the article twice on one page', page(`<div class="a">${paragraphs()}</div><div class="b">${paragraphs()}</div>`)],
  [
    'labels whose lists have gone',
    early(
      '<h3>相关新闻</h3><p><strong>Lue myös:</strong></p><ul><li><a href="/a">Lamp stolen</a></li></ul><p>Lesen Sie auch:</p><div class="related"><a href="/b">Piles eaten</a></div>',
    ),
  ],
  [
    'brackets round what has gone',
    page(
      `<div class="article-body">${paragraphs()
        .replace('early boat', 'early boat (<span class="share-this">share</span>)')
        .replace('card,', 'card【<a class="printlink" href="/p">print</a>】,')}</div>`,
    ),
  ],
  [
    'a dialog on cookies, longer than the article',
    page(
      `<main><h1>Early boat moves to the northern pier</h1><div class="x">${paragraphs()}</div></main><div role="dialog"><h2>Your choice</h2>${'<p>We and our 812 partners keep data on your device, read it, and ask you to agree to that, or to say what you do not want.</p>'.repeat(14)}</div>`,
    ),
  ],
  ['hashtags before the text', bodyWith('<p>#harbour #lamps</p>', '')],
  ['an account to follow', bodyWith('', '<p>海港新闻公众号</p>')],
  [
    'a vote to click on',
    bodyWith(
      '<p>“年度人物评选”火热进行中，一张榜单尽显港口的大事与大势，快来为你心目中的领航员投票吧！【点击投票】还有好礼相送，先到先得！</p>',
      '',
    ),
  ],
  [
    'date, source and editors in one line',
    bodyWith('<p>2020-11-23 10:22:14 出处：海港科技 作者：王小明 编辑：李大海 评论(18) 浏览(2000)</p>', ''),
  ],
];

test.each(ROWS)('%s', (_group, document) => {
  expect(textOf(document)).toBe(ARTICLE);
});

test.each(['Ada Pilk lit the lamp herself.', 'Promoted in March, he left in May.', 'Annonces are not what she calls them.'])(
  'a line that only begins like the label of an advert stays: %s',
  (line) => {
    expect(textOf(within(`<p>${line}</p>`))).toContain(line);
  },
);

test.each([
  [
    'a label with its list',
    '<p>Read also:</p><ul><li>The lamp on the footpath, a report of eleven pages, in the hall.</li></ul>',
    'Read also:',
  ],
  ['a dialog that holds the headline', '', SENTENCES[4]],
  ['brackets of the text', '<p>The program calls light() twice and then waits for the tide.</p>', 'light()'],
])('stays: %s', (_what, inner, expected) => {
  const inDialog = page(`<div role="dialog"><h1>Early boat moves to the northern pier</h1>${paragraphs()}</div><p>Menu</p>`);
  const rest = ['One', 'Two', 'Three'].map((day) => paragraphs().replaceAll('<p>', `<p>${day}: `)).join('');
  const long = page(`<div class="article-body">${paragraphs(1)}${inner}${rest}</div>`);
  expect(textOf(inner === '' ? inDialog : long)).toContain(expected);
});

test('a Chinese page loses source line, desk line and original title, not its paragraphs', () => {
  const line = '渡轮公司星期一说，在修理完成之前，早班船将从北码头开出，持周票的乘客不必排队，岛上居民的代表认为这个改动合理。';
  const document = page(
    `<div id="neirong"><p>2021-03-03 10:15 来源：港口报</p><p>原标题：早班船改码头</p><p>${line}</p><p>${line.replace('星期一', '星期二')}</p><p>责任编辑：皮尔克</p></div>`,
    '早班船改到北码头',
  );
  expect(textOf(document)).toBe(`${line}\n${line.replace('星期一', '星期二')}`);
});

test('a named lead outside the container is kept', () => {
  const lead = 'Because two piles are gone, the early boat will not be where it has been for ninety years.';
  expect(textOf(bodyWith(`<div class="standfirst"><p>${lead}</p></div>`, ''))).toBe(`${lead}\n${ARTICLE}`);
});

const described = (before: string, image = ''): Document => {
  const document = bodyWith(before, '');
  for (const [name, content] of [
    ['og:description', 'Because two piles are gone, the early boat will not be where it has been for ninety years, says …'],
    ['og:image', image],
  ] as const) {
    const meta = document.createElement('meta');
    meta.setAttribute('property', name);
    meta.content = content;
    document.head.append(meta);
  }
  return document;
};
const read = (document: Document): string => {
  const outcome = extractArticle(document, 'https://news.example/ferry/early-boat');
  return outcome.ok ? outcome.value.markdown : outcome.failure.kind;
};

test.each(['p', 'h2'])('a long lead without a name, in a %s, is known by the page’s description of itself', (element) => {
  const lead =
    'Because two piles are gone, the early boat will not be where it has been for ninety years, says the company that owns it, and asks for patience.';
  expect(read(described(`<${element}>${lead}</${element}><p>Text size</p>`))).toBe(`${lead}\n\n${SENTENCES.join('\n\n')}`);
});

test.each([
  [
    'in a figure',
    '<figure><img src="/c/840x560/old-pier-1024x683.jpg" alt="Pier"><figcaption>The old pier in March</figcaption></figure>',
  ],
  ['alone', '<div><img src="/c/840x560/old-pier.jpg" alt="The old pier in March"></div>'],
])('the picture that the page hands on stands above the text: %s', (_place, picture) => {
  const markdown = read(described(picture, 'https://news.example/c/1200x630/old-pier.jpg'));
  expect(markdown).toMatch(
    /^!\[.*\]\(https:\/\/news\.example\/c\/840x560\/old-pier\S*\.jpg\)(?: {2}\n\*The old pier in March\*)?\n\nThe ferry/,
  );
  expect(markdown).toContain('The old pier in March');
});

test('other pictures above the text are not taken, and none twice', () => {
  const advert = '<figure><img src="/ads/boots-for-all.jpg" alt=""></figure>';
  expect(read(described(advert, 'https://news.example/c/pier.jpg'))).not.toContain('![');
  const twice = described('<img src="/c/pier-in-march.jpg">', 'https://news.example/pier-in-march.jpg');
  twice
    .querySelector('.entry-content')
    ?.prepend(twice.createRange().createContextualFragment('<p><img src="/c/pier-in-march.jpg"></p>'));
  expect(read(twice).match(/!\[/g)).toHaveLength(1);
});

test('where an entry is filed is no name of what it is', () => {
  const entry = `<article class="post-7 post type-post hentry category-comments tag-advertising"><h1>Early boat moves to the northern pier</h1>${paragraphs()}</article>`;
  expect(textOf(page(`<h2><a href="/">The Harbour Blog</a></h2><h4>All about boats</h4>${entry}`))).toBe(ARTICLE);
});

test('a question to the reader is not a call for a thumb', () => {
  expect(textOf(bodyWith('', '')).length).toBe(ARTICLE.length);
  const asks = within('');
  asks
    .querySelector('.article-body')
    ?.append(asks.createRange().createContextualFragment('<p>Wie gefällt Dir der neue Pier?</p>'));
  expect(textOf(asks)).toContain('Wie gefällt Dir der neue Pier?');
});

test('behind the line in which forum software signs a text, nothing is text', () => {
  const line = '渡轮公司星期一说，在修理完成之前，早班船将从北码头开出，持周票的乘客不必排队，岛上居民的代表认为这个改动合理。';
  const rest = `<p>本贴由大海于2005年8月12日16:12:21在〖港口〗发表.</p><p>郑重声明</p><p>原标题:【早班船改到北码头，岛上居民的代表认为这个改动合理，持周票的乘客不必排队】是大海发表</p>`;
  expect(textOf(page(`<div><p>${line}</p><p>${line}</p><p>${line}${line}</p>${rest}</div>`, '早班船'))).not.toMatch(
    /声明|原标题|本贴/,
  );
});

test('a heading whose id is made of its words says nothing by it', () => {
  const heading =
    '<h2 id="tools--projects">Tools and projects</h2><p>The crane is new, and so are both of the boats that lay the stones.</p>';
  expect(read(within(heading))).toContain('## Tools and projects\n\nThe crane');
  expect(read(within('<h2 class="tools">Tools and projects</h2>'))).not.toContain('Tools');
});

test('a correction behind the text is text, a rule behind it is none', () => {
  const correction = 'Correction: The first version of this article told of ten piles.';
  const tail = `<p>${correction}</p><hr><p>© The Harbour Post</p>`;
  const document = page(`<div class="article-body">${paragraphs()}${tail}</div>`);
  expect(read(document)).toBe(`${SENTENCES.join('\n\n')}\n\n${correction}`);
});

test.each([
  ['the icon of a control goes with its label', '<p><a href="/send"><img src="/i/send.gif" alt="">发送给朋友</a></p>'],
  ['a square code to follow', '<div class="blk-wx-qr"><img src="/i/code.jpg" alt="港口新闻"></div>'],
])('%s', (_what, box) => {
  expect(read(bodyWith('', box))).not.toContain('![');
});

test('a name that lies about the article does not cost the article', () => {
  expect(textOf(page(`<div class="sidebar share comments">${paragraphs()}</div>`))).toBe(ARTICLE);
});

test('of several entries the one with the headline is taken', () => {
  const other =
    '<article><h2><a href="/x">Other news</a></h2><p>Some other day, some other boat, and a long sentence that says nothing about the pier at all.</p></article>';
  expect(
    textOf(page(`<main><article><h1>Early boat moves to the northern pier</h1>${paragraphs()}</article>${other}${other}</main>`)),
  ).toBe(ARTICLE);
});

test('what the site table removes goes, and only on that site', () => {
  const document = within(
    '<div class="media-block"><p>A boat that never sailed, told by those who waited on it all night long.</p></div>',
  );
  const read = (url: string): string => {
    const outcome = extractArticle(document, url);
    return outcome.ok ? outcome.value.text : outcome.failure.kind;
  };
  expect(read('https://www.voachinese.com/a/early-boat.html')).not.toContain('never sailed');
  expect(read('https://news.example/a/early-boat.html')).toContain('never sailed');
});

test('a selector that is none finds nothing and does not throw', () => {
  const site = {
    host: 'news.example',
    path: '/',
    source: '',
    zone: null,
    body: '<<',
    remove: 'p:(',
    author: '',
    date: '',
    publication: null,
  };
  const known = {
    title: null,
    author: null,
    date: null,
    siteName: null,
    excerpt: null,
    image: null,
    statedText: null,
    pageUrl: 'https://news.example/a',
  };
  const outcome = findArticle(
    within(''),
    { baseUrl: 'https://news.example/', url: 'https://news.example/a', entries: [], others: [] },
    known,
    site,
  );
  expect(outcome.ok && outcome.value.element.textContent).toContain(SENTENCES[0]);
});

test('the boxes of a task list stay, other controls go', () => {
  const document = within(
    '<ul><li><input type="checkbox" checked disabled> The lamp on the footpath is lit</li><li><input type="checkbox" disabled> The piles are driven</li></ul><input value="search">',
  );
  const outcome = extractArticle(document, 'https://news.example/ferry/early-boat');
  expect(outcome.ok && outcome.value.markdown).toContain('- [x] The lamp on the footpath is lit\n- [ ] The piles are driven');
});
