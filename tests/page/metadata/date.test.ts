import { describe, expect, test } from 'vitest';
import { ADDRESS, jsonLd, meta, page, read } from './page.ts';

// One page has them all; each row takes the best one away. | name | head | body | date | where
const LADDER: readonly (readonly [string, string, string, string, string])[] = [
  [
    'JSON-LD',
    jsonLd({ '@type': 'NewsArticle', datePublished: '2019-06-01T10:00:00Z' }),
    '',
    '2019-06-01T10:00:00.000Z',
    'json-ld',
  ],
  ['article:published_time', meta('article:published_time', '2019-06-02T10:00:00+02:00'), '', '2019-06-02T08:00:00.000Z', 'meta'],
  ['pubdate', '<meta name="pubdate" content="2019-06-03T10:00:00Z">', '', '2019-06-03T10:00:00.000Z', 'meta'],
  [
    'itemprop',
    '',
    '<span itemprop="datePublished" content="2019-06-04T10:00:00Z">4 June</span>',
    '2019-06-04T10:00:00.000Z',
    'microdata',
  ],
  ['time', '', '<time datetime="2019-06-05T10:00:00Z">June</time>', '2019-06-05T10:00:00.000Z', 'time'],
  ['line', '', '<p>Published 6 June 2019</p>', '2019-06-06T00:00:00.000Z', 'byline'],
  ['modified', meta('article:modified_time', '2019-06-20T10:00:00Z'), '', '2019-06-20T10:00:00.000Z', 'meta'],
];

describe('date', () => {
  test.each(LADDER.map((row, index) => [row[0], index] as const))('%s leads over everything below it', (_, index) => {
    const rest = LADDER.slice(index);
    const found = read(
      page({
        head: rest.map((row) => row[1]).join(''),
        body: `<h1>The harbour is open</h1>${rest.map((row) => row[2]).join('')}`,
      }),
    );
    expect([found.date, found.candidates.date[0]?.from]).toEqual([rest[0]?.[3], rest[0]?.[4]]);
  });

  test('the zero of a clock is no date', () => {
    const head = jsonLd({ '@type': 'NewsArticle', datePublished: '0001-01-01T00:00:00Z' });
    const body = '<h1>The harbour is open</h1><p>Published 6 June 2019</p>';
    expect(read(page({ head, body })).date).toBe('2019-06-06T00:00:00.000Z');
  });

  test('the line under the headline leads over dates that sentences tell, though it says "updated"', () => {
    const body = '<h1>港口重新开放</h1><p>2005-04-27 14:32更新 来源：港口网</p><p>老码头于2002年2月23日关闭，居民不满。</p>';
    expect(read(page({ lang: 'zh', body })).date).toBe('2005-04-27T06:32:00.000Z');
  });

  test('the time shown leads over the midnight that a template stamps on its day', () => {
    const body = '<h1>港口重新开放</h1><time datetime="2018/09/16 00:00">2018年09月16日 15:31</time>';
    expect(read(page({ lang: 'zh-CN', body })).date).toBe('2018-09-16T07:31:00.000Z');
    const head = meta('pubdate', '2018-09-16');
    expect(read(page({ lang: 'zh-CN', head, body })).date).toBe('2018-09-16T07:31:00.000Z');
  });

  // what is said | language | address | head | body | date | zone | guessed
  const PAGES: readonly (readonly [string, string, string, string, string, string | null, number | null, boolean])[] = [
    ['a day in the address', 'en', 'https://example.org/2020/08/31/harbour', '', '', '2020-08-31T00:00:00.000Z', null, false],
    [
      'a compact day in the address',
      'en',
      'https://example.org/20200831-harbour',
      '',
      '',
      '2020-08-31T00:00:00.000Z',
      null,
      false,
    ],
    ['a time before a day', 'zh', ADDRESS, '', '<p>发布: 5:28pm 31/08/2020</p>', '2020-08-31T09:28:00.000Z', 480, true],
    [
      'a line tells the time of the address’s day',
      'en',
      'https://example.org/2020/08/31/harbour',
      '',
      '<p>August 31, 2020 at 3:04 pm EDT</p>',
      '2020-08-31T19:04:00.000Z',
      -240,
      false,
    ],
    [
      'a line of another day does not beat the address',
      'en',
      'https://example.org/2020/08/31/harbour',
      '',
      '<p>The fair is on 5 September 2021</p>',
      '2020-08-31T00:00:00.000Z',
      null,
      false,
    ],
    [
      'a day in meta, its time in a line',
      'zh-CN',
      ADDRESS,
      '<meta name="publishdate" content="2019-09-07">',
      '<span>2019-09-07 13:43:45</span>',
      '2019-09-07T05:43:45.000Z',
      480,
      true,
    ],
    [
      'a local time stamped Z, the truth in the time element',
      'ja',
      ADDRESS,
      meta('article:published_time', '2019-04-19T20:00:00.000Z'),
      '<time datetime="2019-04-19T20:00:00+09:00">20:00</time>',
      '2019-04-19T11:00:00.000Z',
      540,
      false,
    ],
    [
      'a time element whose text knows the zone',
      'en',
      ADDRESS,
      '',
      '<time datetime="2022-10-11 08:00:00">10/11/2022 08:00 AM EDT</time>',
      '2022-10-11T12:00:00.000Z',
      -240,
      false,
    ],
    [
      'a wall clock beside UTC tells the zone',
      'de',
      ADDRESS,
      meta('article:published_time', '2019-10-18T22:04:00Z'),
      '<p>19. Oktober 2019, 00:04 Uhr</p>',
      '2019-10-18T22:04:00.000Z',
      120,
      true,
    ],
    [
      'a local midnight in UTC is the day that is shown',
      'de',
      ADDRESS,
      meta('article:published_time', '2021-11-04T23:00:00Z'),
      '<p>5. November 2021</p>',
      '2021-11-05T00:00:00.000Z',
      null,
      false,
    ],
    [
      '"updated" comes after "published"',
      'en',
      ADDRESS,
      '',
      '<p>Updated: 7 June 2019</p><p>Published: 5 June 2019</p>',
      '2019-06-05T00:00:00.000Z',
      null,
      false,
    ],
    ['the epoch itself is no date', 'en', ADDRESS, meta('article:published_time', '1970-01-01T00:00:00Z'), '', null, null, false],
    ['a year of the last century in text is not trusted', 'en', ADDRESS, '', '<p>5 June 1950</p>', null, null, false],
    [
      'a year of the last century in metadata is',
      'en',
      ADDRESS,
      meta('article:published_time', '1950-06-05'),
      '',
      '1950-06-05T00:00:00.000Z',
      null,
      false,
    ],
    [
      'dates of comments and other articles are not ours',
      'en',
      ADDRESS,
      '',
      '<div class="comments"><time datetime="2018-01-01T00:00:00Z">1 January 2018</time></div>',
      null,
      null,
      false,
    ],
  ];
  test.each(PAGES)('%s', (_, lang, url, head, body, date, zone, zoneGuessed) => {
    const found = read(page({ lang, head, body: `<h1>The harbour is open</h1>${body}` }), url);
    expect({ date: found.date, zone: found.zone, zoneGuessed: found.zoneGuessed }).toEqual({ date, zone, zoneGuessed });
  });

  // 5 June 2019 as lines say it | language
  const LINES: readonly (readonly [string, string])[] = [
    ['June 5, 2019', 'en'],
    ['Wednesday, 5th June 2019', 'en-GB'],
    ['Erstellt am 5. Juni 2019', 'de'],
    ['05.06.2019', 'de'],
    ['Publié le 5 juin 2019', 'fr'],
    ['5 de junio de 2019', 'es'],
    ['5 de junho de 2019', 'pt'],
    ['5 giugno 2019', 'it'],
    ['5 июня 2019 г.', 'ru'],
    ['2019年6月5日', 'zh-CN'],
    ['2019年06月05日（水）', 'ja'],
    ['2019년 6월 5일', 'ko'],
    ['5 يونيو 2019', 'ar'],
    ['5 Haziran 2019', 'tr'],
    ['5 czerwca 2019', 'pl'],
    ['2019/06/05', 'zh-TW'],
    ['5 ביוני 2019', 'he'],
    ['5 Ιουνίου 2019', 'el'],
    ['5 юни 2019', 'bg'],
    ['5 มิ.ย. 2562', 'th'],
    ['๕ มิถุนายน ๒๕๖๒', 'th'],
    ['٥ يونيو ٢٠١٩', 'ar'],
  ];
  test.each(LINES)('line %s (%s)', (line, lang) => {
    const found = read(page({ lang, body: `<h1>The harbour is open</h1><div>${line}</div>` }));
    expect([found.date, found.candidates.date[0]?.from]).toEqual(['2019-06-05T00:00:00.000Z', 'byline']);
  });

  // 12:05 UTC on 5 June 2019 as lines say it | language
  const TIMES: readonly (readonly [string, string])[] = [
    ['2019.06.05. 오후 9:05', 'ko'],
    ['2019年6月5日 下午8:05', 'zh-TW'],
    ['5/6/2019, 19:05 (GMT+7)', 'vi'],
    ['5 июня 2019, 15:05 МСК', 'ru'],
    ['5 June 2019 20:05（香港时间）', 'en'],
    ['الأربعاء، ٥ يونيو ٢٠١٩ ١٢:٠٥ م', 'ar'],
    ['5 de junio de 2019, 12:05 p. m.', 'es'],
  ];
  test.each(TIMES)('line %s (%s)', (line, lang) => {
    expect(read(page({ lang, body: `<h1>The harbour is open</h1><div>${line}</div>` })).date).toBe('2019-06-05T12:05:00.000Z');
  });

  test('a date in the headline counts where there is no other', () => {
    const body = '<h1>港口在九年之后重新开放<br><span>2019-06-05 20:05　来源：示例报</span></h1><p>码头。</p>';
    expect(read(page({ lang: 'zh-CN', body })).date).toBe('2019-06-05T12:05:00.000Z');
  });

  test('a site of the table gives its zone', () => {
    const found = read(
      page({ lang: '', body: '<h1>Harbour</h1><span>2019-06-05 08:00</span>' }),
      'https://www.thepaper.cn/newsDetail_1',
    );
    expect([found.date, found.zone, found.zoneGuessed]).toEqual(['2019-06-05T00:00:00.000Z', 480, true]);
  });

  test('any element may carry a time', () => {
    const found = read(page({ body: '<h1>Harbour</h1><div datetime="2019-06-05 17:00:00 -0400">Jun 5, 2019</div>' }));
    expect([found.date, found.zone]).toEqual(['2019-06-05T21:00:00.000Z', -240]);
  });

  test('a clock in UTC that was given the local offset yields to the other spelling', () => {
    const head = `${meta('article:published_time', '2019-06-05T19:11:05-04:00')}<meta itemprop="datePublished" content="2019-06-05T15:11:05-04:00">`;
    expect(read(page({ head })).date).toBe('2019-06-05T19:11:05.000Z');
  });

  test('plain Chinese is read in the zone of its script', () => {
    const found = read(page({ lang: 'en', body: '<h1>港口在九年之后重新开放</h1><span>2019-06-05 08:00</span>' }));
    expect([found.date, found.zone, found.zoneGuessed]).toEqual(['2019-06-05T00:00:00.000Z', 480, true]);
  });

  test('where neither the page nor its title tells the language, its text does', () => {
    const text = '港口在关闭九年之后重新开放，第一艘渡船将在四月的第一个星期五离开码头。';
    const found = read(`<title>HarbourBlog</title><h1>HarbourBlog</h1><p>2019-06-05 08:00</p><p>${text}</p>`);
    expect([found.date, found.lang]).toEqual(['2019-06-05T00:00:00.000Z', 'zh-Hans']);
  });

  test('the update under the headline leads over dates that stand with links far below', () => {
    const lines = Array.from({ length: 16 }, (_, n) => `<p>港口的第${n}句话，没有日期。</p>`).join('');
    const others = '<ul><li><a href="/o">又一艘渡船停航</a> <span>(2019-05-01 18:03)</span></li></ul>';
    const body = `<h1>港口在九年之后重新开放</h1><p>2019-06-05 08:00更新 来源：港湾日报</p>${lines}${others}`;
    expect(read(page({ lang: 'zh-CN', body })).date).toBe('2019-06-05T00:00:00.000Z');
  });
});

// what keeps the instant | body
const KEPT: readonly (readonly [string, string])[] = [
  ['milliseconds for a script', '<span data-time-ms="1559692800000">5 Jun</span>'],
  ['seconds for a script', '<span data-timestamp="1559692800">3 hours ago</span>'],
  ['the title of a day', '<p><span title="Wednesday 5 June 2019 12:00 AM UTC">5 June 2019</span></p>'],
  [
    'the post that is this page, of many',
    '<a href="/other"><b data-time-ms="1500000000000">1 May</b></a><a href="/news/harbour"><b data-time-ms="1559692800000">5 Jun</b></a>',
  ],
];

test.each(KEPT)('an instant beside what is shown: %s', (_, body) => {
  expect(read(page({ body: `<h1>The harbour is open</h1>${body}` })).date).toBe('2019-06-05T00:00:00.000Z');
});

test('a counter that keeps an instant is no date', () => {
  const button = '<button data-timestamp="1559692800">Share</button>';
  expect(read(page({ body: `<h1>The harbour is open</h1>${button}` })).date).toBeNull();
});

test.each(['Registriert: 18.09.2008, 05:56', 'Joined: 18 September 2008', 'Deadline: 15 March 2020'])(
  'no day of publication: %s',
  (line) => {
    const body = `<h1>The harbour is open</h1><p>${line}</p>`;
    expect(read(page({ body })).date).toBeNull();
    expect(read(page({ body: `${body}<p>5 June 2019</p>` })).date).toBe('2019-06-05T00:00:00.000Z');
  },
);

test('a time with the headline before a tag that may be the day of a change', () => {
  const head = '<meta name="date" content="2019-06-07">';
  expect(read(page({ head, body: '<h1>The harbour is open</h1><time>5 June 2019</time>' })).date).toBe(
    '2019-06-05T00:00:00.000Z',
  );
  expect(read(page({ head, body: '<h1>The harbour is open</h1>' })).date).toBe('2019-06-07T00:00:00.000Z');
});
