import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../../src/page/extract.ts';
import { siteOf } from '../../../src/page/sites.ts';
import { parse } from './page.ts';
import { type Source, TITLE, type Told } from './sources.ts';
import { ABROAD } from './sources-abroad.ts';
import { CHINA } from './sources-china.ts';

const LINES = [
  '渡轮公司星期一宣布，清晨的班次从下周起恢复，开往三个外岛的船只将从北码头出发，直到修理完成为止。',
  '持有周票和回程票的乘客可以直接上船，不必再次排队；行李较多的旅客仍须提前二十分钟到达候船室。',
  '岛上居民的代表说，这项改变合情合理，不过她希望通往码头的小路上再装一盏路灯，方便老人夜里行走。',
  '码头的维修工程三月开始，潜水员当时发现十一根木桩中有两根已经被蛀空，工程队决定全部更换成钢桩。',
];
const TEXT = LINES.map((line) => `<p>${line}</p>`).join('');
const OTHERS = '<div class="related"><h3>其他消息</h3><ul><li><a href="/x1">另一则消息</a> 2001-01-01</li></ul></div>';

const SOURCES: readonly Source[] = [...ABROAD, ...CHINA];

const pageOf = ({ lang, head = '', body }: Source): string =>
  `<!doctype html><html lang="${lang}"><head><title>${TITLE}</title>${head}</head><body>
<div class="nav"><ul><li><a href="/a">首页</a></li><li><a href="/b">国际</a></li><li><a href="/c">财经</a></li></ul></div>
${body.replaceAll('TITLE', TITLE).replace('TEXT', TEXT)}${OTHERS}<footer>版权所有 2024</footer></body></html>`;

/** The page after its makers have built it anew: every class and id has a name that says nothing. */
const renamed = (html: string): string => {
  const page = parse(html);
  for (const [index, element] of [...page.querySelectorAll('body [class],body [id]')].entries()) {
    if (element.closest('.related')) continue;
    if (element.hasAttribute('class')) element.setAttribute('class', `c${index}`);
    if (element.hasAttribute('id')) element.setAttribute('id', `i${index}`);
  }
  return page.documentElement.outerHTML;
};

/** What the clip says, and which of our sentences it has. */
const told = (html: string, url: string) => {
  const outcome = extractArticle(parse(html), url);
  if (!outcome.ok) throw new Error(outcome.failure.kind);
  const { title, source, author, date, zone, text } = outcome.value;
  return {
    title,
    source,
    author: author ?? source,
    date,
    zone,
    lines: LINES.filter((line) => text.includes(line)),
    other: text.includes('另一则'),
  };
};

const expected = ({ source, author, date, zone }: Told) => ({
  title: TITLE,
  source,
  author,
  date,
  zone,
  lines: LINES,
  other: false,
});

describe('the sources that people have', () => {
  test.each(SOURCES.map((source) => [source.source, source] as const))('%s', (_, source) => {
    expect(told(pageOf(source), source.url)).toEqual(expected(source));
  });

  test.each(SOURCES.map((source) => [source.source, source] as const))('%s, with other classes', (_, source) => {
    expect(told(renamed(pageOf(source)), source.url)).toEqual(expected({ ...source, ...source.renamed }));
  });

  test('every row of the site table has a page here', () => {
    expect(SOURCES.map(({ url }) => siteOf(url)?.source)).toEqual(SOURCES.map(({ platform, source }) => platform ?? source));
  });
});
