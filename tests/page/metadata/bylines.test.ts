import { expect, test } from 'vitest';
import { jsonLd, meta, page, read } from './page.ts';

const H = '<h1>渡轮公司恢复清晨班次</h1>';

// how a page names its writer | language | head | body | author
const PAGES: readonly (readonly [string, string, string, string, string])[] = [
  [
    'a colon behind the Spanish word',
    'es',
    '',
    '<h1>El barco</h1><p>Por: <b>María Ejemplo</b> | <i>12 mar 2024</i></p>',
    'María Ejemplo',
  ],
  ['Bulgarian', 'bg', '', '<h1>Сутрешният ферибот</h1><p>от Мария Примерова, 12 март 2024</p>', 'Мария Примерова'],
  [
    'Swedish, the word alone',
    'sv',
    '',
    '<h1>Tidig färja</h1><p><span>Av</span> <a href="/x">Anna Exempel</a></p>',
    'Anna Exempel',
  ],
  ['Thai', 'th', '', '<h1>เรือเที่ยวเช้าย้ายท่า</h1><p>โดย: สมหญิง ตัวอย่าง</p>', 'สมหญิง ตัวอย่าง'],
  ['a numbered page of a reporter', 'ja', '', '<h1>早朝の渡船</h1><p><a href="/reporter/12">山田花子</a></p>', '山田花子'],
  [
    'a label behind the name',
    'pl',
    '',
    '<h1>Poranny prom</h1><p><b>Autor: Anna Przykładowa</b><i>Opublikowano: 12 marca 2024</i></p>',
    'Anna Przykładowa',
  ],
  ['two names with a blank between them', 'zh-CN', '', `${H}<div class="author">本报记者 王小明 李大海</div>`, '王小明、李大海'],
  ['a Japanese name with a blank in it', 'ja', '', '<h1>早朝の渡船</h1><div class="author">山田 花子</div>', '山田 花子'],
  [
    'a trainee beside the reporter',
    'zh-CN',
    '',
    `${H}<div class="author">示例网记者 王小明 实习生 李大海</div>`,
    '王小明、李大海',
  ],
  [
    'the medium has two characters',
    'zh-CN',
    '<meta property="og:site_name" content="示例"><meta name="author" content="示例">',
    `${H}<p>作者：王小明</p>`,
    '王小明',
  ],
  [
    'who opened the thread, not who answered',
    'zh-CN',
    '',
    `${H}<p><b>楼主：</b><a href="/u">王小明</a> 时间：2012-03-05</p><p>作者：李大海</p>`,
    '王小明',
  ],
  [
    'the board makers are no writers',
    'zh-CN',
    '<meta name="author" content="Discuz! Team and Comsenz UI Team">',
    `${H}<div class="authi"><a href="/u">海岛老王</a></div>`,
    '海岛老王',
  ],
  ['whose blog it is', 'zh-CN', '<title>渡轮公司恢复清晨班次_王小明_示例博客</title>', H, '王小明'],
  ['whose diary it is', 'zh-CN', '<title>渡轮公司恢复清晨班次 - 王小明的日志 - 示例</title>', H, '王小明'],
  [
    'the medium in Korean',
    'ko',
    '<meta name="author" content="보기일보">',
    '<h1>이른 아침 배</h1><p class="journalist_name">김보기 기자</p>',
    '김보기',
  ],
  ['the medium by its kind', 'zh-CN', '<meta name="author" content="示例财经">', `${H}<p>作者：王小明</p>`, '王小明'],
  ['a nickname', 'zh-CN', '', `${H}<p><a class="follow-nickName" href="/u">海岛老王</a></p>`, '海岛老王'],
  ['a name of a user', 'en', '', '<h1>Early boat</h1><p><a class="first username" href="/u/gull">oldgull</a></p>', 'oldgull'],
  ['behind the time in brackets', 'zh-CN', '', `${H}<p>2004年7月16日08:19 [ 王小明 ] 来源：示例报</p>`, '王小明'],
  [
    'in brackets, from Taiwan, with no day',
    'zh-TW',
    '',
    '<h1>渡輪公司恢復清晨班次</h1><p>（示例社記者王小明高雄報導）碼頭維修完成。</p>',
    '王小明',
  ],
  ['alone in brackets below the text', 'zh-CN', '', `${H}<p>码头维修五日完成，班次恢复。</p><p>（王小明）</p>`, '王小明'],
  ['alone below the headline', 'zh-CN', '', `${H}<p>王小明</p><p>码头维修五日完成，班次恢复。</p>`, '王小明'],
  [
    'in the headline and alone',
    'zh-CN',
    '<title>海风：我坐渡轮</title>',
    '<h1>海风：我坐渡轮</h1><p>码头</p><p>海风</p>',
    '海风',
  ],
  [
    'a capital letter behind a bar',
    'en',
    '',
    '<h1>Early boat</h1><p><i>wow!</i> | By <a href="/x">Ann Archer</a> | March 5, 2019</p>',
    'Ann Archer',
  ],
  [
    'a column',
    'de',
    '<meta name="author" content="Nina">',
    '<h1>Frühe Fähre</h1><p>Eine Kolumne von Nina Beispiel</p>',
    'Nina Beispiel',
  ],
  [
    'a label above the headline speaks for the line below it',
    'en',
    '',
    '<h2>Pier Tales</h2><p>by</p><h3><a href="/u/7">oldgull</a></h3><h1>Chapter one: fog</h1>',
    'oldgull',
  ],
  [
    'an organisation with a preposition',
    'en',
    '<meta name="author" content="Society for Coastal Works">',
    '<h1>Early boat</h1>',
    'Society for Coastal Works',
  ],
  [
    'helpers in brackets',
    'fr',
    '',
    '<h1>Le bac du matin</h1><p>Par Anne Exemple (avec Jean Modèle et Luc Essai)</p>',
    'Anne Exemple, Jean Modèle, Luc Essai',
  ],
  [
    'a desk under the name',
    'en',
    '',
    '<h1>Early boat</h1><div class="author"><p>Ann Archer</p><p>Harbours Editor</p></div>',
    'Ann Archer',
  ],
  [
    'a profession under the name',
    'de',
    '',
    '<h1>Frühe Fähre</h1><div class="author"><p>Nina Beispiel</p><p>Lotsin und Expertin für frühe Fähren</p></div>',
    'Nina Beispiel',
  ],
  [
    'a title behind the name',
    'en',
    '<meta name="author" content="Ann Archer, Vice President, Example Piers">',
    '<h1>Early boat</h1>',
    'Ann Archer',
  ],
  [
    'a town and a country behind the house',
    'de',
    '<meta property="og:site_name" content="Hafenhaus"><meta name="author" content="HAFENHAUS, Bad Beispiel a. S., Germany">',
    '<h1>Frühe Fähre</h1>',
    'HAFENHAUS',
  ],
  [
    'an agency with the article in its name',
    'en',
    jsonLd({ '@type': 'NewsArticle', headline: 'Early boat', author: 'The Coastal Press' }),
    '<h1>Early boat</h1>',
    'The Coastal Press',
  ],
  [
    'the end of the title',
    'en',
    '<title>Early boat - By oldgull</title>',
    '<div class="author"><p>Ferry times for all</p></div><h1>Early boat</h1>',
    'oldgull',
  ],
  [
    'a journal that marks up its references',
    'en',
    `${meta('citation_author', 'Ann Archer')}`,
    '<h1>Early boat</h1><ol><li><meta itemprop="author" content="Bo Baker"><meta itemprop="author" content="Cy Cooper">Bo Baker, Cy Cooper: Piers</li></ol>',
    'Ann Archer',
  ],
  [
    'a label at the end of a long text',
    'de',
    '',
    `<h1>Frühe Fähre</h1>${'<p>Die Fähre legt nun früher ab.</p>'.repeat(60)}<p><em>Autor: Nina Beispiel, Hafenamt</em></p>`,
    'Nina Beispiel',
  ],
  [
    'two behind a label without a colon',
    'de',
    '',
    `<h1>Frühe Fähre</h1>${'<p>Die Fähre legt nun früher ab.</p>'.repeat(60)}<p>Autoren Nina Beispiel und Jan Muster</p>`,
    'Nina Beispiel, Jan Muster',
  ],
];

// how a Chinese text begins or ends with its reporter | author
const REPORTERS: readonly (readonly [string, string])[] = [
  ['記者王小明／台北報導渡輪公司星期一宣布，清晨的班次從下週起恢復，開往三個外島。', '王小明'],
  ['示例新聞網記者王小明、李大海／台北報導 渡輪公司星期一宣布，清晨的班次從下週起恢復。', '王小明、李大海'],
  ['編譯王小明／綜合報導', '王小明'],
  ['[記者王小明台北報導]渡輪公司星期一宣布恢復。', '王小明'],
  ['［記者王小明台北報導］渡輪公司星期一宣布恢復。', '王小明'],
  ['﹝記者王小明／台北報導﹞渡輪公司星期一宣布恢復。', '王小明'],
  ['〔示例記者王小明報導〕渡輪公司星期一宣布恢復。', '王小明'],
  ['圖文／王小明', '王小明'],
  ['文、圖／王小明', '王小明'],
  ['渡輪公司星期一宣布恢復。（王小明／台北報導）', '王小明'],
  ['渡輪公司星期一宣布恢復。</p><p>(記者王小明 綜合報導)', '王小明'],
];

test.each(REPORTERS)('%s', (text, author) => {
  expect(read(page({ lang: 'zh-TW', body: `<h1>渡輪公司恢復清晨班次</h1><p>2024-03-12 08:30</p><p>${text}</p>` })).author).toBe(
    author,
  );
});

test('whence and when an agency writes is nobody', () => {
  const head =
    '<script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Person","name":"河谷縣28日電"}}</script>';
  const body = '<h1>渡輪公司恢復清晨班次</h1><div class="story_author"><span>2024-02-28 14:31</span>示例社 河谷縣28日電</div>';
  expect(read(page({ lang: 'zh-TW', head, body })).author).toBeNull();
});

test('the photographer in brackets behind a sentence did not write it', () => {
  const body = '<h1>渡輪公司恢復清晨班次</h1><p>2024-03-12 08:30</p><p>渡輪公司星期一宣布恢復。（王小明攝）</p>';
  expect(read(page({ lang: 'zh-TW', body })).author).toBeNull();
});

test.each(PAGES)('%s', (_, lang, head, body, author) => {
  expect(read(page({ lang, head, body })).author).toBe(author);
});

test('the name of an account above the headline is that of the reader', () => {
  expect(read(page({ body: '<p class="username">oldgull</p><h1>Early boat</h1>' })).author).toBeNull();
});

test('the sections beside the date are no authors', () => {
  const sections = ['Häfen', 'Fähren', 'Verkehr'].map((name) => `<a href="/${name}">${name} / </a>`).join(' ');
  const body = `<h1>Frühe Fähre</h1><div class="author-meta"><span>12.03.2024 / </span>${sections}</div>`;
  expect(read(page({ lang: 'de', body })).author).toBeNull();
});

test('a company is not cut at its sign, and who holds the rights wrote nothing', () => {
  const of = (content: string): string | null =>
    read(page({ lang: 'de', head: `<meta name="author" content="${content}">`, body: '<h1>Frühe Fähre</h1>' })).author;
  expect(of('Hafenhaus Muster GmbH &amp; Co. KG')).toBe('Hafenhaus Muster GmbH & Co. KG');
  expect(of('Copyright Hafenhaus Muster GmbH &amp; Co. KG')).toBeNull();
});

test('a label in a menu names no author', () => {
  const menu = '<ul><li><a href="/m">Autor: Nina Beispiel</a></li></ul>';
  expect(
    read(page({ lang: 'de', body: `<h1>Frühe Fähre</h1>${'<p>Sie legt früher ab.</p>'.repeat(60)}${menu}` })).author,
  ).toBeNull();
});

test('words that stand alone below a headline are no names', () => {
  for (const word of ['正文', '高清图', '国内'])
    expect(read(page({ lang: 'zh-CN', body: `${H}<p>${word}</p><p>码头维修五日完成。</p>` })).author).toBeNull();
});

// what the page names as its source | head | source
const SOURCES: readonly (readonly [string, string, string])[] = [
  ['an authority', '<meta name="SiteName" content="示例市人民政府">', '示例市人民政府'],
  [
    'a blog in front of the headline',
    `<title>Sample Org Notes: The harbour</title>${meta('og:title', 'The harbour')}`,
    'Sample Org Notes',
  ],
];

test.each(SOURCES)('%s', (_, head, source) => {
  expect(read(page({ head, body: '<h1>The harbour</h1>' }), 'https://sample.example.org/a').source).toBe(source);
});

test('a platform is the source only where no publication is named', () => {
  const address = 'https://medium.com/p/1';
  const head = jsonLd({ '@type': 'NewsArticle', headline: 'The harbour', publisher: { name: 'Pier Notes' } });
  expect(read(page({ head, body: '<h1>The harbour</h1>' }), address).source).toBe('Pier Notes');
  expect(read(page({ body: '<h1>The harbour</h1>' }), address).source).toBe('Medium');
});
