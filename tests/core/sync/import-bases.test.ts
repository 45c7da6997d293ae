// An edit of an export that lies beside others is judged by what that very file held: which texts count, and which do not.
import { expect, test } from 'vitest';
import { serializePost } from '../../../src/core/format/serialize.ts';
import { hashText } from '../../../src/core/hash.ts';
import type { Post } from '../../../src/core/post.ts';
import { withBases } from '../../../src/core/sync/import-bases.ts';
import { planImport } from '../../../src/core/sync/import-plan.ts';
import { importLines } from '../../../src/core/sync/import-summary.ts';
import { realTexts } from '../../../src/core/sync/real-text.ts';
import type { View } from '../../../src/core/sync/types.ts';

const POST: Post = {
  title: 'A title',
  url: 'https://news.example/a',
  date: '2026-03-05T08:09:10.000Z',
  zone: 0,
  dateKnown: true,
  author: 'Somebody',
  source: null,
  description: null,
  tags: ['one'],
  categories: [],
  clippedAt: null,
  bodyKind: 'markdown',
  body: 'Text.',
  extra: [],
};
const text = (changes: Partial<Post> = {}): string => serializePost({ ...POST, ...changes }, { preset: 'jekyll' });
const texts = realTexts({ preset: 'jekyll' });

/** What these files mean to a library whose post was exported twice, the second time to `a (1).md`; `kept` are texts of its history. */
function meanings(files: Readonly<Record<string, string>>, kept: readonly string[] = [], known: readonly string[] = [text()]) {
  const settled = { stat: null, next: null, unconfirmed: false, want: null, agreed: 3, refused: null, rev: 1 };
  const view: View<Post> = {
    marker: 'F',
    folderId: 'F',
    root: true,
    files,
    stats: {},
    copies: {},
    quiet: [],
    notes: [],
    unseen: [],
    unopened: [],
    others: [],
    renames: [],
    conflicts: [],
    entries: { e: { id: 'e', fields: POST, rev: 3, trashed: null, kept: kept.map(hashText) } },
    places: { e: { ...settled, path: 'a (1).md', text: text(), fields: POST } },
    formers: {},
    lately: 0,
  };
  const left = new Set(known.map(hashText));
  const bases = Object.keys(files).flatMap((path) => kept.map((one) => ({ id: 'e', path, hash: hashText(one), text: one })));
  const lines = importLines(planImport(texts, withBases(texts, view, left, bases), { isWhole: false, known: left }));
  return lines.map(({ path, meaning, fields }) => [path, meaning, ...fields]);
}

test('the same text was exported twice, and the older file edited: an edit, no second post', () => {
  const files = { 'a.md': text({ author: 'Edited' }), 'a (1).md': text() };
  expect(meanings(files)).toEqual([['a.md', 'changed', 'author']]);
  expect(meanings({ ...files, 'a.md': text().replace('title:', '# mine\ntitle:') })).toEqual([]);
  // Another file of the article: neither its title nor its body is the post's.
  expect(meanings({ ...files, 'a.md': text({ title: 'Night', body: 'Other.' }) })).toEqual([['a.md', 'second']]);
});

test('bytes that no one could read were kept as well, and an import beside them goes on', () => {
  const kept = ['', text().replace('title: ', 'title: "half\n  '), 'no post'];
  expect(meanings({ 'b.md': text({ title: 'New', author: 'New', tags: [], body: 'New.' }) }, kept)).toEqual([
    ['b.md', 'changed', 'title', 'author', 'tags', 'body'],
  ]);
});

test('line ends and marks that a file got on its way are no edit', () => {
  const foreign = (it: string): string => `\ufeff${it.replaceAll('\n', '\r\n')}`;
  const files = { 'a.md': foreign(text()), 'a (1).md': foreign(text()) };
  expect(meanings(files)).toEqual([]);
  // The newest export is there, in other bytes: no other file is taken for it, and an older one is judged by what it held.
  const older = text({ title: 'Older' });
  const edited = { 'a (1).md': foreign(text()), 'a.md': text({ title: 'Older', author: 'Edited' }) };
  expect(meanings(edited, [older], [text(), older])).toEqual([['a.md', 'changed', 'author']]);
  expect(meanings({ 'a.md': foreign(older) }, [], [text(), older])).toEqual([]);
  expect(meanings({ ...files, 'a.md': foreign(text({ author: 'Edited' })) })).toEqual([['a.md', 'changed', 'author']]);
});
