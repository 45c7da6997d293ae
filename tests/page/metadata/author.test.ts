import { describe, expect, test } from 'vitest';
import { joinNames, namesIn } from '../../../src/page/meta/author-names.ts';
import { jsonLd, meta, page, read } from './page.ts';

// byline as written | names in it
const BYLINES: readonly (readonly [string, readonly string[]])[] = [
  ['By Ann Archer', ['Ann Archer']],
  ['更新于2025年3月4日 17:28 FT示例网专栏作家 王小明', ['王小明']],
  ['By Ann Archer and Bo Baker', ['Ann Archer', 'Bo Baker']],
  ['Written by Ann Archer, Staff Writer', ['Ann Archer']],
  ['Ann Archer, Senior Political Correspondent', ['Ann Archer']],
  ['Ann Archer | 5 June 2019', ['Ann Archer']],
  ['By Ann Archer June 5, 2019', ['Ann Archer']],
  ['Ann Archer <ann@example.org>', ['Ann Archer']],
  ['Von Anna Bogner und Karl Maier', ['Anna Bogner', 'Karl Maier']],
  ['Ein Beitrag von Anna Bogner', ['Anna Bogner']],
  ['Debatte Von\nAnna Bogner', ['Anna Bogner']],
  ['Par Jeanne Dufour et Luc Petit', ['Jeanne Dufour', 'Luc Petit']],
  ['Por María Núñez', ['María Núñez']],
  ['Di Carla Bianchi', ['Carla Bianchi']],
  ['Автор: Иван Петров', ['Иван Петров']],
  ['作者：王小明', ['王小明']],
  ['王小明、整合', ['王小明']],
  ['编辑：综合', []],
  ['文／王小明', ['王小明']],
  ['记者 王小明', ['王小明']],
  ['本报记者 王小明', ['王小明']],
  ['王小明、李大海', ['王小明', '李大海']],
  ['執筆：山田花子', ['山田花子']],
  ['بقلم سامي حداد', ['سامي حداد']],
  ['Ludwig van der Meer', ['Ludwig van der Meer']],
  ['Harbour, International, Lamps, Piers, Storage, Top Harbour News, Economy', []],
  ['Ann Archer, Bo Baker, Fotografin aus Hamburg', ['Ann Archer', 'Bo Baker']],
  ['Ankerkette über Echolot', []],
  ['https://social.example.org/ann', []],
  ['admin', []],
  ['User Admin', []],
  ['Nga Ana Bardhi', ['Ana Bardhi']],
  ['Posted on', []],
  ['Veröffentlicht am', []],
  ['Dana Reed on', ['Dana Reed']],
  ['Redaktion 1. November 2023', ['Redaktion']],
  ['Dana Reed, CEO', ['Dana Reed']],
  ['Dana Reed, TNN', ['Dana Reed']],
  ['Analysis by Dana Reed', ['Dana Reed']],
  ['Pressemitteilung von Anna Bogner', ['Anna Bogner']],
  ['Anna Bogner im Gespräch mit Karl Maier', ['Anna Bogner', 'Karl Maier']],
  ['Foto: Karl Maier', []],
  ['Munich, Germany', []],
  ['Ann Archer, Reuters', ['Ann Archer']],
  ['Dana Reed Veröffentlicht am 3. Mai', ['Dana Reed']],
  ['Article Information', []],
  ['name, mail@example.org', []],
  ['User Name', []],
  ['siteadmin', []],
  ['K_204511', []],
  ['我同意授权', []],
  ['■该作者文章', []],
  ['□ 本报记者 王小明', ['王小明']],
  ['الجمعة', []],
  ['星期五', []],
  ['12345', []],
  ['Text und Fotos: Anna Bogner', ['Anna Bogner']],
  ['Words and pictures: Ann Archer', ['Ann Archer']],
  ['Words: Ann Archer', ['Ann Archer']],
  ['Av Anna Exempel', ['Anna Exempel']],
  ['كتب: سامي حداد', ['سامي حداد']],
  ['Ann Archer Transport Correspondent', ['Ann Archer']],
  ['Ann Archer on Tue, 03/05/2024 - 04:30', ['Ann Archer']],
  ['Por João Exemplo, EX1 — Porto Velho', ['João Exemplo']],
  ['Anna Przykładowa Opublikowano: 12 marca', ['Anna Przykładowa']],
  ['文：山田花子　写真：佐藤太郎', ['山田花子']],
  ['Von Anna Bogner, ARD Hafenstadt', ['Anna Bogner']],
  ['ANN ARCHER, MARY CLARE BAKER', ['ANN ARCHER', 'MARY CLARE BAKER']],
  ['김보기 기자', ['김보기']],
  ['示例大学讲师', []],
  ['Discuz! Team and Comsenz UI Team', []],
  ['A sentence that goes on and on and can never be the name of a person at all', []],
];

test.each(BYLINES)('namesIn %s', (byline, names) => {
  expect(namesIn(byline, null)).toEqual(names);
});

test('a name that is the title is none', () => {
  expect(namesIn('Harbour Reopens', 'Harbour reopens')).toEqual([]);
});

test('names are joined as their script asks', () => {
  expect(joinNames(['王小明', '李大海'], 'zh-CN')).toBe('王小明、李大海');
  expect(joinNames(['Ann Archer', 'Bo Baker'], 'zh-CN')).toBe('Ann Archer, Bo Baker');
});

// what the page is like | language | head | body | author
const PAGES: readonly (readonly [string, string, string, string, string | null])[] = [
  [
    'JSON-LD',
    'en',
    jsonLd({ '@type': 'NewsArticle', author: [{ '@type': 'Person', name: 'Ann Archer' }, { name: 'Bo Baker' }] }),
    '<h1>T</h1>',
    'Ann Archer, Bo Baker',
  ],
  [
    'JSON-LD by reference',
    'en',
    jsonLd({
      '@graph': [
        { '@type': 'Article', author: { '@id': '#a' } },
        { '@type': 'Person', '@id': '#a', name: 'Ann Archer' },
      ],
    }),
    '',
    'Ann Archer',
  ],
  ['meta author', 'en', '<meta name="author" content="By Ann Archer">', '<h1>Title here</h1>', 'Ann Archer'],
  [
    'an address in article:author, the name on the page',
    'en',
    meta('article:author', 'https://social.example.org/ann'),
    '<h1>Title here</h1><p class="byline">By Ann Archer</p>',
    'Ann Archer',
  ],
  [
    'the name of an account in meta, the person on the page',
    'en',
    '<meta name="author" content="zoe_marin">',
    '<h1>Title here</h1><p class="byline">By Zoé Marin</p>',
    'Zoé Marin',
  ],
  [
    'the name of an account in meta, the person signs the text',
    'en',
    '<meta name="author" content="ann.archer">',
    '<h1>Title here</h1><p>A text that ends with its writer. (Ann B. Archer)</p>',
    'Ann B. Archer',
  ],
  [
    'a first name in JSON-LD, the whole name on the page',
    'en',
    jsonLd({ '@type': 'NewsArticle', author: { name: 'Ann' } }),
    '<h1>Title here</h1><p class="byline">By Ann Archer</p>',
    'Ann Archer',
  ],
  [
    'an entity in JSON-LD',
    'es',
    jsonLd({ '@type': 'Article', author: 'Redacci&oacute;n Norte' }),
    '<h1>Título</h1>',
    'Redacción Norte',
  ],
  ['a four-character name before 发自', 'zh-CN', '', '<h1>港口重新开放</h1><p>本报记者欧阳小明发自海城</p>', '欧阳小明'],
  [
    'the medium in meta, a person on the page',
    'en',
    `${meta('og:site_name', 'Example Post')}<meta name="author" content="Example Post">`,
    '<h1>Title here</h1><div>By <a rel="author" href="/staff/ann">Ann Archer</a></div>',
    'Ann Archer',
  ],
  [
    'a box about authority control is none about an author',
    'en',
    `${meta('og:site_name', 'Example Post')}<meta name="author" content="Example Post">`,
    '<h1>Title here</h1><p>Text.</p><table><tr><th id="Authority_control">Authority control</th></tr></table>',
    'Example Post',
  ],
  [
    'only the medium',
    'en',
    `${meta('og:site_name', 'Example Post')}<meta name="author" content="Example Post">`,
    '<h1>Title here</h1>',
    'Example Post',
  ],
  [
    'a box of several names',
    'en',
    '',
    '<h1>Title here</h1><div class="byline">By <a href="/author/ann">Ann Archer</a> and <a href="/author/bo">Bo Baker</a></div>',
    'Ann Archer, Bo Baker',
  ],
  ['German line', 'de', '', '<h1>Der Hafen ist offen</h1><p>Von Anna Bogner</p>', 'Anna Bogner'],
  ['French line', 'fr', '', '<h1>Le port est ouvert</h1><span>Publié par Jeanne Dufour</span>', 'Jeanne Dufour'],
  [
    'Spanish line with a date',
    'es',
    '',
    '<h1>El puerto abre</h1><span>Por María Núñez</span> <span>5 de junio de 2019</span>',
    'María Núñez',
  ],
  [
    'a label and its name in two blocks',
    'de',
    '',
    '<h1>Der Hafen ist offen</h1><div><span>Autor:</span> <span>Anna Bogner</span></div>',
    'Anna Bogner',
  ],
  ['Russian line', 'ru', '', '<h1>Порт открыт</h1><p>Автор: Иван Петров</p>', 'Иван Петров'],
  [
    'Chinese line with source and time',
    'zh-CN',
    '',
    '<h1>港口重新开放</h1><div>2019-06-05 08:00 来源：示例网 作者：王小明</div>',
    '王小明',
  ],
  ['two Chinese reporters', 'zh-CN', '', '<h1>港口重新开放</h1><p>（记者 王小明 李大海）</p>', '王小明、李大海'],
  ['traditional Chinese with a slash', 'zh-TW', '', '<h1>港口重新開放</h1><p>文／王小明</p>', '王小明'],
  ['Japanese line', 'ja', '', '<h1>港が再開</h1><p>執筆：山田花子</p>', '山田花子'],
  ['nobody named; a neighbour article is', 'en', '', '<h1>Title here</h1>', null],
  [
    'what leads to how its journalists work',
    'en',
    '',
    '<h1>Title here</h1><p>A text.</p><div><a class="journalistLink-x" href="/j">Our Journalistic Standards</a></div>',
    null,
  ],
  ['a label of a theme, in a language', 'sq', '', '<h1>Title here</h1><div class="td-author-by">Nga</div>', null],
  [
    'a commenter is no author',
    'en',
    '',
    '<h1>Title here</h1><div class="comments"><div class="comment-author">Loud Reader</div></div>',
    null,
  ],
];

describe('author', () => {
  test.each(PAGES)('%s', (_, lang, head, body, expected) => {
    expect(read(page({ lang, head, body })).author).toBe(expected);
  });

  test('every name has its place', () => {
    const { candidates } = read(
      page({ head: '<meta name="author" content="Ann Archer">', body: '<h1>Title here</h1><p>By Bo Baker</p>' }),
    );
    expect(candidates.author).toEqual([
      { value: 'Ann Archer', from: 'meta' },
      { value: 'Bo Baker', from: 'byline' },
    ]);
  });
});

// where a Chinese text names its writer | body | author
const SIGNED: readonly (readonly [string, string, string | null])[] = [
  ['an agency in the first words', '<p>示例社港口3月5日电（记者王小明、李大海）码头维修五日完成。</p>', '王小明、李大海'],
  ['an agency of Taiwan', '<p>（示例社記者王小明高雄5日電）碼頭維修五日完成。</p>', '王小明'],
  ['below the text', '<p>码头维修五日完成，班次恢复。</p><p>整合 示例日报·港口号记者 王小明</p>', '王小明'],
  ['in brackets below the text', '<p>码头维修五日完成，班次恢复。</p><p>（本报记者王小明）</p>', '王小明'],
  ['the editor where nobody signed', '<p>码头维修五日完成，班次恢复。</p><p>（责任编辑：李大海 ）</p>', '李大海'],
  ['the writer before the editor', '<p>班次恢复。</p><p>（记者 王小明）</p><p>责编：李大海</p>', '王小明'],
  ['what reporters are told is no signature', '<p>码头维修五日完成，他告诉记者</p><p>班次恢复。</p>', null],
];

test.each(SIGNED)('a Chinese text signed: %s', (_, body, author) => {
  expect(read(page({ lang: 'zh-CN', body: `<h1>渡轮公司恢复清晨班次</h1>${body}` })).author).toBe(author);
});
