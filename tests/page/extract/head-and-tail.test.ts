// Lines of an article's own box that are not its text, and their likes that are.
import { expect, test } from 'vitest';
import { extractArticle } from '../../../src/page/extract.ts';
import { page, paragraphs, SENTENCES } from './pages.ts';

const textOf = (document: Document): string => {
  const outcome = extractArticle(document, 'https://news.example/ferry/early-boat');
  return outcome.ok ? outcome.value.text : `failure ${outcome.failure.kind}`;
};
const ARTICLE = SENTENCES.join('\n');
const body = (inner: string): Document => page(`<div class="article-body">${inner}</div>`);
const dated = (inner: string): Document => body(`<time datetime="2011-04-10">10 April 2011</time>${inner}`);
const signed = (inner: string): Document => body(`<p class="author">von Ada Pilk, HFN HAFEN</p>${inner}`);
const headed = (inner: string): Document => body(inner + paragraphs());

test.each([
  ['the headline below a lead', body(paragraphs().replace('</p>', '</p><h2>Early boat moves – to the northern pier</h2>'))],
  ['where it is filed, as links', headed('<p><a href="/t/1">#港口</a><a href="/t/2">#灯</a></p>')],
  [
    'date, author and tags in one line',
    headed('<p>05/10/2018 - Publicado por: Clara Borba - Categoria: Porto - Tags: cais barco</p>'),
  ],
  ['whose words and pictures they are', body(`${paragraphs()}<p>Textquelle: © Harbour Post</p><p>Bildquelle: </p>`)],
  [
    'when it was changed, behind the text',
    body(`${paragraphs()}<p>pier.html, created 3 March 2004, last modified 10-03-2004</p>`),
  ],
  [
    'a place of a theme for pictures that advertise',
    body(
      paragraphs().replace(
        '</p>',
        '</p><div class="td-a-rec td-a-rec-id"><a href="https://x.example/">Save for your pension</a></div>',
      ),
    ),
  ],
  [
    'what the paper asks for in slanted letters',
    body(
      `${paragraphs()}<p><em>Har du tips til saken? Send oss en e-post på <a href="mailto:tips@x.example">tips@x.example</a></em></p>`,
    ),
  ],
  ['who wrote it, behind a lead', body(paragraphs().replace('</p>', '</p><p><strong>Von Ada Pilk</strong></p>'))],
  ['by which keys one tells of an error', body(`${paragraphs()}<p>Знайшли помилку? Виділіть її та натисніть Ctrl+Enter.</p>`)],
  ['the paper and the day in brackets', dated(`${paragraphs()}<p>（2011年4月10日 港湾新聞）</p>`)],
  ['the house and the name in brackets', signed(`${paragraphs()}<p>HFN (Ada Pilk)</p>`)],
  ['who may be asked', body(`${paragraphs()}<p>Pressekontakt:</p><p>Hafenamt, Kai 3, Ada Pilk, Tel. 030 1234</p>`)],
  [
    'what leads round an advertisement',
    body(paragraphs().replaceAll('</p>\n', '</p>\n<p>Continúa después de la publicidad</p>')),
  ],
  ['a label of other articles in Thai', body(`${paragraphs()}<h2>เรื่องที่เกี่ยวข้อง</h2><ul><li><a href="/1">Lamp</a></li></ul>`)],
  ['what a Chinese site says of itself', body(`${paragraphs()}<p>本站资源仅供研究、学习交流之用，后果由下载用户自行承担。</p>`)],
  ['a long date', headed('<p>sexta-feira, 22 de outubro de 2010 às 20:13</p>')],
  [
    'headlines in capitals between the paragraphs',
    body(
      paragraphs().replaceAll('</p>\n', '</p>\n<p><a href="/x"><strong>DIVERS TELL OF "EATEN" PILES AT PIER</strong></a></p>'),
    ),
  ],
  ['dots that keep paragraphs apart', body(paragraphs().replaceAll('</p>\n', '</p>\n<p>.</p>'))],
  [
    'words that lead to links that have gone',
    body(`${paragraphs()}<p><b>Three more letters from the pier:</b></p><ul><li><a href="/1">The lamp</a></li></ul>`),
  ],
  [
    'the name of the section above the headline',
    body(`<p>Harbour</p><h1>Early boat moves to the northern pier</h1>${paragraphs()}`),
  ],
  [
    'a German label of other articles, and the thanks for an address behind it',
    body(
      `${paragraphs()}<div>Mehr zu diesem Thema</div><div>Gleich geschafft!</div><p>Bitte öffne den Brief, den wir dir sandten.</p>`,
    ),
  ],
])('goes: %s', (_what, document) => {
  expect(textOf(document)).toBe(ARTICLE);
});

test('a picture of an arrow that leads to the next page goes; one of the article that leads there too stays', () => {
  const linked = (src: string): string => `<p><a href="/ferry/early-boat-2"><img src="${src}"></a></p>`;
  const outcome = extractArticle(
    headed(linked('/pier.jpg') + linked('/img/next_page.jpg')),
    'https://news.example/ferry/early-boat',
  );
  const markdown = outcome.ok ? outcome.value.markdown : '';
  expect(markdown).toContain('pier.jpg');
  expect(markdown).not.toContain('next_page');
});

test('an address in bold letters that closes a text stays', () => {
  const address = 'Harbour Office, Quay 7, telephone 01 211 74 74, port@x.example';
  const last = `<p><b>${address.replace('port@x.example', '<a href="mailto:port@x.example">port@x.example</a>')}.</b></p>`;
  expect(textOf(body(paragraphs() + last))).toContain(address);
});

test('a last sentence that is no label stays, though its paper has gone', () => {
  const words = 'The letter of the island council can be read here:';
  expect(textOf(body(`${paragraphs()}<p>${words}</p>`))).toContain(words);
});

test('words that lead to a picture or to a list of text stay', () => {
  const words = 'The lamp of the pier:';
  expect(textOf(body(`${paragraphs()}<p>${words}</p><p><img src="/lamp.jpg" width="600" height="400"></p>`))).toContain(words);
  expect(textOf(body(`${paragraphs()}<p>${words}</p><ul><li>It is green at night</li><li>It is red by day</li></ul>`))).toContain(
    words,
  );
});

test('who the author is, behind the text, goes; what the author does in the text stays', () => {
  const begins = 'Ada Pilk is on the pier at five, and that is where this text begins.';
  const bio = 'Ada Pilk is a reporter of the Harbour Post and spends what it pays her on lamps.';
  const text = `<div class="entry-content"><p>${begins}</p>${paragraphs()}<p>${bio}</p></div>`;
  const document = page(
    `<article><h1>Early boat moves to the northern pier</h1><p class="byline">By Ada Pilk</p>${text}</article>`,
  );
  expect(textOf(document)).toBe(`${begins}\n${ARTICLE}`);
});

test('a line that goes on behind its date is text', () => {
  const line = '5月20日至31日，';
  const rest = '早班船从北码头开出，持周票的乘客不必排队，岛上居民的代表认为这个改动合理，也希望灯早点修好。';
  expect(textOf(page(`<div id="neirong"><p>${line}</p><p>${rest}</p></div>`, '早班船'))).toContain(line);
});

test('a sentence that tells when something was published is text', () => {
  const last = 'The findings were published today (Nov. 18, 2019) in the journal of the harbour.';
  expect(textOf(body(`${paragraphs()}<p>${last}</p>`))).toBe(`${ARTICLE}\n${last}`);
});

test('a paragraph that comes again in the same text is no second article', () => {
  const verse = `<p>${SENTENCES[0]}</p>`;
  const lines = textOf(body([verse, verse, verse].join('<h2>Refrain</h2>'))).split('\n');
  expect(lines.filter((line) => line === SENTENCES[0])).toHaveLength(3);
});

test('a heading that is the word response is no head of comments', () => {
  const rest = paragraphs().replaceAll('<p>', '<p>Then: ');
  expect(textOf(body(`${paragraphs()}<h2>Response</h2>${rest}`))).toContain('Then: Work');
  expect(textOf(body(`${paragraphs()}<h2>2 Responses</h2>${rest}`))).not.toContain('Then: Work');
});

test.each([
  '返回搜狐，查看更多',
  '上一篇：旧灯的故事',
  '【字体：大 中 小】',
  '网友评论仅供其表达个人看法',
  '#码头# #渡轮#',
  '浏览量：1234',
  '本文为转载内容，不代表本平台立场',
  '無断転載禁止',
  '続きを読む',
  '기사제보 desk@harbour.example',
])('below the text goes: %s', (line) => {
  expect(textOf(body(`${paragraphs()}<p>${line}</p>`))).toBe(ARTICLE);
});

test('what stands above the headline is its own where it is a sentence, or below a picture', () => {
  const above = '<p>The lamp is lit.</p><p><img src="/pier.jpg" width="600"></p><p>The pier at dawn</p>';
  const text = textOf(body(`${above}<h1>Early boat moves to the northern pier</h1>${paragraphs()}`));
  expect(text).toContain('The lamp is lit.');
  expect(text).toContain(SENTENCES[0]);
});

test('behind links to other articles the last paragraph stays, with those before', () => {
  const label = '<p><b>相关新闻：</b></p><p><b><a href="/x">另一则消息说码头关闭</a></b></p>';
  const last = '岛上居民的代表说，这项改变合情合理，她希望再装一盏路灯。';
  expect(textOf(body(`${paragraphs()}${label}<p>${last}</p>`))).toBe(`${ARTICLE}\n${last}`);
});

test('a picture that leads to the site’s first page is the sign of the house; one that leads to another site stays', () => {
  const linked = (href: string, src: string): string => `<p><a href="${href}"><img src="${src}"></a></p>`;
  const inner = linked('https://maker.example/', '/lamp.jpg') + paragraphs() + linked('https://www.news.example/', '/end.png');
  const outcome = extractArticle(body(inner), 'https://ferry.news.example/early-boat');
  const markdown = outcome.ok ? outcome.value.markdown : '';
  expect(markdown).toContain('lamp.jpg');
  expect(markdown).not.toContain('end.png');
});

test.each([
  'This page contains affiliate links, so the lamp on our pier is yours too.',
  'The Harbour Post may earn a small commission from what you buy there.',
  'The views and opinions expressed here are those of the harbour master, not of this paper.',
  'Las opiniones vertidas aquí son de quien las escribe.',
  'Kommentare unserer Fahrgäste stellen nicht immer die Meinung des Hafens dar.',
  'Hat Ihnen dieser Beitrag gefallen? Dann spenden Sie für die Lampe.',
  'War dieser Artikel hilfreich?',
  'Bleibt auf dem Laufenden, was Pfähle und Lampen angeht.',
  'Nichts verpassen: Hier gibt es unseren Newsletter vom Pier.',
  'Cet article est paru dans notre newsletter « Le quai ».',
])('what the house says of itself below the text goes: %s', (line) => {
  expect(textOf(body(`${paragraphs()}<p>${line}</p>`))).toBe(ARTICLE);
});

test.each([
  'The lamp may earn the pier a prize this year.',
  'Opinions differ on the piles, and on the lamp.',
  'Die Meinungen gehen auseinander, doch die Ansicht der Lampe zählt.',
  'Ihr hat der Artikel über die Lampe gefallen.',
])('a last sentence of such words is text: %s', (line) => {
  expect(textOf(body(`${paragraphs()}<p>${line}</p>`))).toBe(`${ARTICLE}\n${line}`);
});

const TITLE = '<h1>Early boat moves to the northern pier</h1>';

test.each([
  ['a section', '<p class="subtitle">Harbour</p>'],
  ['a section in the line', '<span class="x1">Harbour</span>'],
  ['a section in boxes, and a day', '<div><div><span>Harbour</span></div></div><div>Monday, 3 March</div>'],
])('right above the headline goes: %s', (_what, kicker) => {
  expect(textOf(body(`${kicker}${TITLE}${paragraphs()}`))).toBe(ARTICLE);
});

test('above the headline stay a picture with its words, and a text', () => {
  const figure = '<figure><img src="/pier.jpg" alt=""><figcaption>The old pier</figcaption></figure>';
  const outcome = extractArticle(body(`${figure}${TITLE}${paragraphs()}`), 'https://news.example/ferry/early-boat');
  expect(outcome.ok && outcome.value.markdown).toContain('*The old pier*');
  expect(textOf(body(`<p>Dear islanders,</p>${paragraphs()}${TITLE}<p>${SENTENCES[0]}</p>`))).toContain('Dear islanders,');
});

test('headings of pictures behind the last paragraph stay', () => {
  const lamps = [1, 2, 3].map((n) => `<h2>Lamp ${n}</h2><p><img src="/lamp${n}.jpg" alt=""></p>`).join('');
  const outcome = extractArticle(
    body(`<h2>The pier</h2>${paragraphs()}${lamps}<h3>Newsletter</h3>`),
    'https://news.example/ferry/early-boat',
  );
  const markdown = outcome.ok ? outcome.value.markdown : '';
  expect(markdown).toContain('## Lamp 2\n\n![](https://news.example/lamp2.jpg)');
  expect(markdown).not.toContain('Newsletter');
});

test("the article's day goes, spelt out in many letters; another one stays", () => {
  const dated = (day: string): string => {
    const html = `<h1>Early boat moves to the northern pier</h1><div class="article-body"><p>Miércoles, ${day} de septiembre de 2024</p>${paragraphs()}</div>`;
    const document = page(html);
    document.head.innerHTML += '<meta property="article:published_time" content="2024-09-11T08:00:00Z">';
    return textOf(document);
  };
  expect(dated('11')).toBe(ARTICLE);
  expect(dated('25')).toContain('Miércoles, 25');
});

test("a Korean reporter's name with a long address goes", () => {
  const by = '<meta name="author" content="홍보람">';
  const document = body(`${paragraphs()}<p>[홍보람 기자 boram.harbour@invented.example]</p>`);
  document.head.innerHTML += by;
  expect(textOf(document)).toBe(ARTICLE);
});
