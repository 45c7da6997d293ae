import { expect, test } from 'vitest';
import { inNumbers } from '../../../src/page/meta/han-dates.ts';
import { page, read } from './page.ts';

test.each([
  ['numerals', 'zh', '二○二〇年十一月二十四日', '2020-11-24T00:00:00.000Z', null],
  ['full-width digits', 'zh', '２０２０年８月３１日　１７：２８', '2020-08-31T09:28:00.000Z', 480],
  ['full-width dots', 'zh', '2020．08．31', '2020-08-31T00:00:00.000Z', null],
  ['a year of the Republic', 'zh-TW', '中華民國109年8月31日', '2020-08-31T00:00:00.000Z', null],
  ['such a year in digits', 'zh-TW', '發布日期：109-08-31 17:28', '2020-08-31T09:28:00.000Z', 480],
  [
    'an update before the publication',
    'zh',
    '更新時間：2020-09-05 10:00 發佈時間：2020-08-31 17:28',
    '2020-08-31T09:28:00.000Z',
    480,
  ],
  ['a time behind a comma', 'zh', '2020年8月31號，17:28', '2020-08-31T09:28:00.000Z', 480],
  ['an English order', 'zh', '八月 31, 2020', '2020-08-31T00:00:00.000Z', null],
  ['the same with a later month and a time', 'zh', '十一月 24, 2020 17:28', '2020-11-24T09:28:00.000Z', 480],
  ['the month in digits', 'zh-TW', '8 月 31, 2020', '2020-08-31T00:00:00.000Z', null],
  ['the day first', 'zh', '31 十二月, 2020', '2020-12-31T00:00:00.000Z', null],
  ['October, which ends in no other digit', 'zh', '十月 4, 2020', '2020-10-04T00:00:00.000Z', null],
  ['a zone far away behind it', 'zh-CN', '2020年8月31日 17:28 美东时间', '2020-08-31T21:28:00.000Z', -240],
  ['a zone far away before it', 'zh-TW', '美國東部時間2020年8月31日17:28', '2020-08-31T21:28:00.000Z', -240],
  ['a zone before the time', 'zh-CN', '2020年8月31日, 格林尼治标准时间17:28', '2020-08-31T17:28:00.000Z', 0],
  ['a zone before the time before the day', 'zh-CN', '格林尼治标准时间17:28 2020年8月31日', '2020-08-31T17:28:00.000Z', 0],
  ['the zone of the language before the time', 'zh-CN', '2020年8月31日 北京时间17:28', '2020-08-31T09:28:00.000Z', 480],
  ['no zone but a label', 'zh-CN', '2020年8月31日17:28 更新时间', '2020-08-31T09:28:00.000Z', 480],
  ['noon', 'zh', '2020年8月31日 中午12:05', '2020-08-31T04:05:00.000Z', 480],
])('%s', (_, lang, line, date, zone) => {
  const found = read(page({ lang, body: `<h1>码头重新开放</h1><p>${line}</p>` }));
  expect([found.date, found.zone]).toEqual([date, zone]);
});

test.each([
  '192.114.3.4',
  '114.3.4',
  '电话 114-3344',
  '2114-03-04',
  '一百一十四年',
  '在民国初年',
  '三十一日',
  '三个月 4, 2025',
  '五月 4 人',
])('"%s" is no date', (text) => {
  expect(inNumbers(text)).toBe(text);
});
