// What two copies of a value say together, and what a file of another kind than the folder's does not say.
import { expect, test } from 'vitest';
import type { Post } from '../../../src/core/post.ts';
import { adoptAll, decide, linkTakes } from '../../../src/core/sync/decide.ts';
import { realTexts } from '../../../src/core/sync/real-text.ts';
import type { SyncEntry } from '../../../src/core/sync/types.ts';

const FILE = `---
title: "T"
date: 2020-08-31
from: https://news.example/a
---

<!--1598871327000-->

[T](https://news.example/a)
------

Text.
`;
const entry = (fields: Post): SyncEntry<Post> => ({ id: 'e', fields, rev: 1, trashed: null, kept: [] });

test('the day in the front matter and the instant in the comment are one date, for another library too', () => {
  const texts = realTexts({ preset: 'jekyll' });
  const before = texts.fieldsOf(FILE);
  const after = texts.revise(FILE, { ...before, date: '2021-02-03T04:05:06.000Z' }, ['date']);
  expect(after).toBe(FILE.replace('2020-08-31', '2021-02-03').replace('1598871327000', '1612325106000'));
  const place = { text: FILE, fields: before, next: null };
  const { take, clash } = decide(texts, place, entry(before), after);
  expect({ take, clash }).toEqual({ take: { date: '2021-02-03T04:05:06.000Z' }, clash: [] });
  const apart = after.replace('2021-02-03', '2021-02-04');
  expect(decide(texts, place, entry(before), apart).clash).toEqual(['date']);
  const day = FILE.replace('2020-08-31', '2021-02-04');
  expect(decide(texts, place, entry(before), day).take).toEqual({ date: '2021-02-04T00:00:00.000Z' });
});

test('a file that is neither Obsidian’s nor Astro’s does not say that a description was removed', () => {
  const texts = realTexts({ preset: 'obsidian' });
  const post = { ...texts.fieldsOf(FILE), description: 'of the page' };
  const take = linkTakes(texts, entry(post), FILE);
  expect(adoptAll(texts, post, take, FILE).description).toBe('of the page');
  const note = FILE.replace('from:', 'source:').replace('date:', 'published:');
  expect(linkTakes(texts, entry(post), note)).toHaveProperty('description', '');
});

test('a file that has become one of another kind does not say that what it has no place for was removed', () => {
  const obsidian = realTexts({ preset: 'obsidian' });
  const note = FILE.replace('from:', 'source:').replace('date:', 'description: Mine\npublished:');
  const said = decide(
    obsidian,
    { text: note, fields: obsidian.fieldsOf(note), next: null },
    entry(obsidian.fieldsOf(note)),
    note.replace('source:', 'from:'),
  );
  expect([said.take, said.clash]).toEqual([{}, []]);

  const jekyll = realTexts({ preset: 'jekyll' });
  const whole = FILE.replace('date:', 'author: Ann\ntags: [ a ]\ndate:');
  const fields = jekyll.fieldsOf(whole);
  const fragment = whole.replace(/^---[\s\S]*?---\n\n/, '').replace('Text.', 'Edited.');
  expect(jekyll.parse(fragment).kind).toBe('post');
  const { take, write } = decide(jekyll, { text: whole, fields, next: null }, entry({ ...fields, tags: ['b'] }), fragment);
  expect([Object.keys(take), write]).toEqual([['body'], ['tags']]);
  // A line that is taken out of front matter that stays is a removal as ever.
  const without = whole.replace('author: Ann\n', '');
  expect(decide(jekyll, { text: whole, fields, next: null }, entry(fields), without).take).toEqual({ author: '' });
});
