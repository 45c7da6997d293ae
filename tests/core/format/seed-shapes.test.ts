import { describe, expect, it } from 'vitest';
import { parsePost } from '../../../src/core/format/parse.ts';
import { revisePost } from '../../../src/core/format/revise.ts';
import { serializePost } from '../../../src/core/format/serialize.ts';
import type { PresetName } from '../../../src/core/post.ts';

// Posts of our own in the shapes of the archives that the first users continue: they come back byte for byte.

const archived = `---
layout: post
title: "渡轮公司宣布恢复夜间航线"
date: 2021-06-07T22:15:03.000Z
author: 海岛通讯
from: https://island.example//news/%E6%B8%A1%E8%BD%AE/20210607-night-ferry
tags: [ 海岛通讯 ]
comments: True
categories: [ 海岛通讯 ]
---
<!--1623104103000-->
[渡轮公司宣布恢复夜间航线](https://island.example//news/%E6%B8%A1%E8%BD%AE/20210607-night-ferry)
------

<div>
<div>07/06/2021 - 23:40</div><img src="https://img.island.example/w:310/p:16x9/ferry.jpg"><p><strong>渡轮公司周一宣布，夜间航线下月恢复。</strong></p><div class="t-body"><div class="m-ad"></div></div></div><p>没有闭合的旧标记也原样保留。</p>
</div>
`;

const inlineFirst = `<!--1623104103000-->
[灯塔管理员的一天](https://island.example/a/lighthouse-20210607/12.html)
------

<div><i>Mon, 07 Jun 2021 22:10:00 GMT</i></div><img src="https://proxy.example?url=img.example/a.jpg" width="100%"><div><small style="color: #999;">资料照：灯塔</small></div>岬角 — <p>清晨五点，灯熄灭了。</p><br><div>来源</div>
`;

const empty = archived.replace(/<div>\n.*\n<\/div>\n$/s, '<div>\n\n</div>\n').replace('comments: True\n', '');

const shapes: readonly (readonly [string, string, PresetName])[] = [
  ['with front matter', archived, 'jekyll'],
  ['a fragment', inlineFirst, 'fragment'],
  ['without a body', empty, 'jekyll'],
];

describe.each(shapes)('%s', (_, text, preset) => {
  it('comes back byte for byte', () => {
    const post = parsePost(text);
    expect(post.bodyKind).toBe('html');
    expect(post.date).toBe('2021-06-07T22:15:03.000Z');
    expect(serializePost(post, { preset })).toBe(text);
  });

  it('is edited in its own lines only, with a mark and CR LF too', () => {
    const foreign = `\ufeff${text.replaceAll('\n', '\r\n')}`;
    for (const before of [text, foreign]) {
      const after = revisePost(before, { title: '新题目: "一"' }, { preset });
      const [a, b] = [before.split('\n'), after.split('\n')];
      expect(b).toHaveLength(a.length);
      expect(b.filter((row, i) => row !== a[i])).toHaveLength(preset === 'fragment' ? 1 : 2);
      expect(parsePost(after)).toEqual({ ...parsePost(before), title: '新题目: "一"' });
    }
  });
});

it('reads the faults of the old generator', () => {
  const nan = archived.replace('<!--1623104103000-->', '<!--NaN-->').replace('"渡轮公司', '"渡轮公司C:\\x');
  expect(parsePost(nan)).toMatchObject({ date: '2021-06-07T22:15:03.000Z', bodyKind: 'html' });
});
