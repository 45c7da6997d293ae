import { describe, expect, test } from 'vitest';
import type { Metadata } from '../../../src/page/metadata.ts';
import { SITES, siteOf } from '../../../src/page/sites.ts';
import { jsonLd, meta, page, read } from './page.ts';

// field | what the page is like | page | value
const FIELDS: readonly (readonly [keyof Metadata, string, string, unknown])[] = [
  ['image', 'og:image, relative', page({ head: meta('og:image', '/i/lead.jpg') }), 'https://www.example.org/i/lead.jpg'],
  [
    'image',
    'against the base',
    page({ head: `<base href="https://cdn.example.net/x/">${meta('og:image', 'lead.jpg')}` }),
    'https://cdn.example.net/x/lead.jpg',
  ],
  ['image', 'a base that is no address', page({ head: `<base href="javascript:x">${meta('og:image', 'lead.jpg')}` }), null],
  [
    'image',
    'JSON-LD object',
    page({ head: jsonLd({ '@type': 'Article', image: { url: 'https://i.example.org/a.jpg' } }) }),
    'https://i.example.org/a.jpg',
  ],
  [
    'image',
    'as an item of the page',
    page({
      body: '<h1>Title</h1><div itemprop="image" itemscope itemtype="https://schema.org/ImageObject"><meta itemprop="url" content="/i/lead.jpg"></div><img src="/plug-ins/pdf.png">',
    }),
    'https://www.example.org/i/lead.jpg',
  ],
  ['image', 'never a script', page({ head: meta('og:image', 'javascript:alert(1)') }), null],
  [
    'image',
    'the first real picture of the article',
    page({
      body: '<h1>Title</h1><img src="/logo.png"><img src="/img/share.png"><img src="/cx-btn.png"><img src="/QRCode/8.png"><img src="/cgi/adview.php?what=1"><img src="/theme/our.png"><img src="/dot.jpg" width="1"><img data-src="/photo.jpg" src="data:image/gif;base64,R0">',
    }),
    'https://www.example.org/photo.jpg',
  ],
  [
    'excerpt',
    'og:description first',
    page({ head: `<meta name="description" content="Long text">${meta('og:description', 'Short text')}` }),
    'Short text',
  ],
  ['excerpt', 'description', page({ head: '<meta name="description" content=" Two\n words ">' }), 'Two words'],
  [
    'excerpt',
    'one that only repeats the title is none',
    page({ head: `<title>Same</title>${meta('og:description', 'Same')}`, body: '<h1>Same</h1>' }),
    null,
  ],
  ['lang', 'html lang', page({ lang: 'de-at' }), 'de-AT'],
  ['lang', 'og:locale', page({ lang: '', head: meta('og:locale', 'pt_BR') }), 'pt-BR'],
  ['lang', 'content-language', page({ lang: '', head: '<meta http-equiv="content-language" content="fr">' }), 'fr'],
  [
    'lang',
    'a template’s lang does not win over the script',
    page({ lang: 'en-US', body: '<h1>港口在九年之後重新開放，居民歡迎</h1>' }),
    'zh-Hant',
  ],
  ['lang', 'Japanese has Han too', page({ lang: '', body: '<h1>港湾施設の再開が決定された</h1>' }), 'ja'],
  ['lang', 'Korean', page({ lang: '', body: '<h1>항구가 다시 열렸다</h1>' }), 'ko'],
  ['lang', 'declared Chinese stays as declared', page({ lang: 'zh-HK', body: '<h1>港口在九年之後重新開放</h1>' }), 'zh-HK'],
  ['source', 'og:site_name', page({ head: meta('og:site_name', 'Example Post') }), 'Example Post'],
  ['source', 'publisher', page({ head: jsonLd({ '@type': 'Article', publisher: { name: 'Example Press' } }) }), 'Example Press'],
  ['source', 'host', page({}), 'example.org'],
  [
    'source',
    'the paper, not its address, at the end of the title',
    page({ lang: 'zh', head: '<title>港口重新开放_首页_港口网_example.org</title>', body: '<h1>港口重新开放</h1>' }),
    '港口网',
  ],
  [
    'source',
    'a Chinese title with bare hyphens',
    page({ lang: 'zh', head: '<title>港口重新开放-股票频道-港口网</title>', body: '<h1>港口重新开放</h1>' }),
    '港口网',
  ],
  [
    'source',
    'the publisher, not an address given as a name',
    page({
      head: meta('og:site_name', 'www.example.org') + jsonLd({ '@type': 'Article', publisher: { name: 'Example Press' } }),
    }),
    'Example Press',
  ],
  [
    'source',
    'the end of the title',
    page({ head: '<title>The harbour is open - The Example Times</title>', body: '<h1>The harbour is open</h1>' }),
    'The Example Times',
  ],
  [
    'source',
    'what the host bears out at the end of the title, not the company that publishes it',
    page({
      head: `<title>The harbour is open - Example</title>${jsonLd({ '@type': 'Article', publisher: { name: 'Harbour Foundation, Inc.' } })}`,
      body: '<h1>The harbour is open</h1>',
    }),
    'Example',
  ],
  [
    'source',
    'a Chinese paper at the end of the title',
    page({ lang: 'zh', head: '<title>港口重新开放_海港晚报</title>', body: '<h1>港口重新开放</h1>' }),
    '海港晚报',
  ],
  [
    'source',
    'a section at the end of the title is none',
    page({ head: '<title>The harbour is open - Economy</title>', body: '<h1>The harbour is open</h1>' }),
    'example.org',
  ],
  [
    'source',
    'a name that is the host gives way',
    page({
      head: `${meta('og:site_name', 'EXAMPLE.ORG')}<title>The harbour is open | Example</title>`,
      body: '<h1>The harbour is open</h1>',
    }),
    'Example',
  ],
  ['source', 'the name in an account', page({ head: meta('og:site_name', '@ExamplePost') }), 'ExamplePost'],
  [
    'source',
    'without the slogan behind a name that the host bears out',
    page({ head: meta('og:site_name', "Example | The harbour's popular platform") }),
    'Example',
  ],
  [
    'source',
    'a bar in a name that the host does not bear out',
    page({ head: meta('og:site_name', 'Harbour | Post') }),
    'Harbour | Post',
  ],
  ['siteName', 'what the site says, null when it says nothing', page({}), null],
  [
    'url',
    'canonical, cleaned',
    page({ head: '<link rel="canonical" href="/news/harbour-open?utm_source=x">' }),
    'https://www.example.org/news/harbour-open',
  ],
  [
    'url',
    'a canonical of another host is not believed',
    page({ head: '<link rel="canonical" href="https://other.example.net/">' }),
    'https://www.example.org/news/harbour',
  ],
  ['pageUrl', 'as given', page({}), 'https://www.example.org/news/harbour'],
];

describe('fields', () => {
  test.each(FIELDS)('%s: %s', (field, _, html, expected) => {
    expect(read(html)[field]).toEqual(expected);
  });
});

describe('sites', () => {
  const NAMES: readonly (readonly [string, string | null])[] = [
    ['https://www.rfi.fr/cn/x', '法广'],
    ['https://cn.nytimes.com/world/1/', '纽约时报中文网'],
    ['https://www.nytimes.com/2020/01/01/x.html', null],
    ['https://www.bbc.com/zhongwen/simp/world-1', 'BBC 中文'],
    ['https://www.bbc.com/news/world-1', null],
    ['https://finance.sina.com.cn/x', '新浪'],
    ['https://mp.weixin.qq.com/s?__biz=1', '微信公众号'],
    ['https://new.qq.com/x', '腾讯'],
    ['https://notsina.com.cn/x', null],
    ['about:blank', null],
    ['https://world.huanqiu.com/article/4Lk', '环球网'],
    ['https://baijiahao.baidu.com/s?id=1', '百家号'],
    ['https://www.baidu.com/s?wd=1', null],
    ['', null],
  ];
  test.each(NAMES)('%s', (address, source) => {
    expect(siteOf(address)?.source ?? null).toBe(source);
  });

  test('the table wins over the site’s own name', () => {
    const found = read(page({ head: meta('og:site_name', 'RFI - 法国国际广播电台') }), 'https://www.rfi.fr/cn/x');
    expect([found.source, found.siteName, found.candidates.source.map(({ from }) => from)]).toEqual([
      '法广',
      'RFI - 法国国际广播电台',
      ['site-table', 'meta', 'host'],
    ]);
  });

  test('every row is sound', () => {
    expect(SITES.length).toBeGreaterThan(20);
    for (const site of SITES) {
      expect(site.host).toMatch(/^[a-z0-9.-]+\.[a-z]+$/);
      for (const selector of [site.body, site.remove, site.author, site.date])
        if (selector) expect(() => document.querySelector(selector)).not.toThrow();
    }
  });

  test('a selector that finds nothing leaves the general rules', () => {
    const found = read(
      page({ lang: 'zh-CN', body: '<h1>港口重新开放</h1><p>作者：王小明</p><span>2019-06-05 08:00</span>' }),
      'https://mp.weixin.qq.com/s?__biz=1',
    );
    expect([found.author, found.date]).toEqual(['王小明', '2019-06-05T00:00:00.000Z']);
  });
});
