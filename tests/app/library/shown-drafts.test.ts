import { expect, test } from 'vitest';
import { START } from '../../../src/app/library/place.ts';
import { shownDrafts } from '../../../src/app/library/state.ts';
import type { Draft } from '../../../src/core/entry.ts';
import { article, post } from '../popup/posts.ts';

const draft = (id: string, title: string, body: string): Draft => ({
  id,
  key: id,
  scope: 'article',
  pageUrl: 'https://harbour.example/ferry',
  capturedTitle: 'The ferry returns',
  fields: { title },
  entryId: null,
  post: post({ title, body }),
  article: article(),
  changedAt: '2026-03-06T08:00:00.000Z',
});
const drafts = [draft('d1', 'Typed at noon', 'The **quay** is wet.'), draft('d2', '安倍与特朗普', 'Nothing.')];

test.each([
  ['', ['d1', 'd2']],
  ['quay', ['d1']],
  ['特朗普', ['d2']],
  ['zebra', []],
  ['…', ['d1', 'd2']], // no word: nothing to search for
])('a search for %j among the drafts', (query, ids) => {
  expect(shownDrafts({ drafts, place: { ...START, filter: { kind: 'drafts' }, query } }).map(({ id }) => id)).toEqual(ids);
});
