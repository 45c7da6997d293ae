import fs from 'node:fs';
import path from 'node:path';
import type { HostedPage } from '../drive/hosts.ts';

// Pages written by us. The second and third have the markup, the addresses and the metadata of two real sites, and a text of ours.

const read = (name: string): string => fs.readFileSync(path.join(import.meta.dirname, 'fixtures', name), 'utf8');

/** The page that `npm start` shows, too. */
export const SAMPLE = {
  address: 'https://news.example/2026/03/05/night-ferry.html',
  html: read('sample.html'),
  title: 'Night ferry returns to Lake Orrin after nine years',
  author: 'Mara Lindqvist',
  source: 'The Orrin Courier',
  date: '2026-03-05T05:40:00.000Z',
  fileName: '2026-03-05-Night-ferry-returns-to-Lake-Orrin-after-nine-years.md',
} as const;

/** RFI in Chinese: unlock button, advertisement and self-promotion blocks, no canonical link; http, with two slashes. */
export const RFI = {
  address:
    'http://www.rfi.fr//cn/%E4%BA%9A%E6%B4%B2/20200831-%E5%AE%89%E5%80%8D%E4%B8%8E%E7%89%B9%E6%9C%97%E6%99%AE%E4%B8%BE%E8%A1%8C%E7%94%B5%E8%AF%9D%E4%BC%9A%E8%B0%88',
  html: read('rfi.html'),
  /** The post's first lines as `jekyll`, up to the body. */
  head: `---
layout: post
title: "安倍与特朗普举行电话会谈"
date: 2020-08-31T10:55:27.000Z
author: 法广
from: http://www.rfi.fr//cn/%E4%BA%9A%E6%B4%B2/20200831-%E5%AE%89%E5%80%8D%E4%B8%8E%E7%89%B9%E6%9C%97%E6%99%AE%E4%B8%BE%E8%A1%8C%E7%94%B5%E8%AF%9D%E4%BC%9A%E8%B0%88
tags: [ 法广 ]
categories: [ 法广 ]
---
<!--1598871327000-->
[安倍与特朗普举行电话会谈](http://www.rfi.fr//cn/%E4%BA%9A%E6%B4%B2/20200831-%E5%AE%89%E5%80%8D%E4%B8%8E%E7%89%B9%E6%9C%97%E6%99%AE%E4%B8%BE%E8%A1%8C%E7%94%B5%E8%AF%9D%E4%BC%9A%E8%B0%88)
------

<div>
`,
  fileName: '2020-08-31-安倍与特朗普举行电话会谈.md',
  /** In the body, in this order. */
  says: ['谈话持续约半个小时', '据双方办公室介绍', '关于明年的运动会', '樱花刚刚落完'],
  /** In no body. */
  junk: [
    '继续浏览后续',
    'readmore',
    '广告',
    'self-promo',
    '电子邮件新闻',
    '下载法广',
    '同一主题',
    '并不存在的消息',
    '<button',
    '<svg',
    'data-',
  ],
} as const;

/** VOA in Chinese, as a feed gives it: date line, images through a proxy, a footer of the feed. */
export const VOA = {
  address:
    'https://www.voachinese.com/a/japan-pm-ishiba-seeks-meeting-with-trump-this-month-following-abe-example-20241107/7855005.html',
  html: read('voa.html'),
  /** The post's first lines as `fragment`, up to the body. */
  head: `<!--1730998743000-->
[日本首相石破茂寻求依安倍先例本月会晤特朗普巩固日美关系](https://www.voachinese.com/a/japan-pm-ishiba-seeks-meeting-with-trump-this-month-following-abe-example-20241107/7855005.html)
------

`,
  fileName: '2024-11-07-日本首相石破茂寻求依安倍先例本月会晤特朗普巩固日美关系.md',
  says: ['询问能否在本月之内安排一次见面', '最可能的时间是在月底的会议之后', '先例并不总是好的向导', '可以免费取消'],
  junk: ['feedx', '获取更多RSS', '关于我们', '16:49:47'],
} as const;

/** The picture of the sample page: the one of the extension's own sample article. */
const ferry: HostedPage = (_request, response) =>
  response
    .setHeader('content-type', 'image/webp')
    .end(fs.readFileSync(path.join(import.meta.dirname, '../../../src/app/sample/ferry.webp')));

/** For `serveHosts`. */
export const PAGES: Readonly<Record<string, HostedPage>> = {
  ...Object.fromEntries([SAMPLE, RFI, VOA].map(({ address, html }) => [address, html])),
  [new URL('/images/ferry.webp', SAMPLE.address).href]: ferry,
};
