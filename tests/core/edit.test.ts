import { expect, test } from 'vitest';
import { postOfEdit, rebased, touchedFields, unedited, withField, withFields, withoutReturned } from '../../src/core/edit.ts';
import { entry } from '../samples/entry.ts';

const { post: base } = entry();

test('nothing typed, nothing changed', () => {
  expect(postOfEdit(unedited(base))).toEqual(base);
});

/** field, typed, saved */
test.each([
  ['title', { title: '  A   new\ntitle ' }, { title: 'A new title' }],
  ['title', { title: ' ' }, { title: base.title }],
  ['author', { author: '' }, { author: base.source }],
  ['source', { source: ' ' }, { source: null }],
  ['tags', { tags: ['a', ' a ', '', 'b'] }, { tags: ['a', 'b'] }],
  ['url', { url: 'not an address' }, { url: base.url }],
  ['url', { url: ' HTTPS://Other.example ' }, { url: 'https://other.example/' }],
  ['url', { url: 'javascript:alert(1)' }, { url: base.url }],
  ['date', { date: '2999-01-01T00:00:00.000Z', zone: 60, dateKnown: true }, {}], // after the clip
  ['description', { description: '' }, { description: null }],
  ['body', { body: '  kept as typed\n' }, { body: '  kept as typed\n' }],
] as const)('%s %j is saved as %j', (field, typed, saved) => {
  expect(postOfEdit(withField(unedited(base), field, typed))).toEqual({ ...base, ...saved });
});

test('a post of a file that says no title or author gets none for an edit of something else', () => {
  const ofFile = { ...base, title: '', author: '' };
  expect(postOfEdit(withField(unedited(ofFile), 'body', { body: 'Mine' }))).toEqual({ ...ofFile, body: 'Mine' });
  expect(postOfEdit(withField(unedited(ofFile), 'author', { author: ' ' })).author).toBe(base.source);
});

test('a draft holds the touched fields only, and they come back over a post that changed meanwhile', () => {
  const edit = withField(withField(unedited(base), 'title', { title: 'Mine' }), 'body', {
    body: 'My text',
    bodyKind: 'markdown',
  });
  expect(touchedFields(edit)).toEqual({ title: 'Mine', body: 'My text', bodyKind: 'markdown' });
  const changed = { ...base, title: 'Theirs', author: 'Somebody' };
  expect(rebased(edit, changed).post).toEqual({ ...changed, title: 'Mine', body: 'My text' });
  expect(withFields(changed, touchedFields(edit))).toEqual(rebased(edit, changed));
});

test('a date travels with its zone', () => {
  const edit = withField(unedited(base), 'date', { date: '2026-01-01T00:00:00.000Z', zone: 0, dateKnown: true });
  expect(touchedFields(edit)).toEqual({ date: '2026-01-01T00:00:00.000Z', zone: 0, dateKnown: true });
});

test('a field that is back at its value of before is no edit; a body is back with its kind only', () => {
  const typed = withField(withField(unedited(base), 'title', { title: `${base.title}x` }), 'tags', {
    tags: [...base.tags, 'one'],
  });
  expect(withoutReturned(typed)).toEqual(typed);
  const back = withField(withField(typed, 'title', { title: base.title }), 'tags', { tags: [...base.tags] });
  expect(withoutReturned(back)).toEqual(unedited(base));
  const html = withField(unedited(base), 'bodyKind', { bodyKind: 'html', body: '<p>x</p>' });
  expect(withoutReturned(withField(html, 'body', { body: base.body })).touched).toEqual(['bodyKind', 'body']);
  expect(withoutReturned(withField(html, 'bodyKind', { bodyKind: base.bodyKind, body: base.body })).touched).toEqual([]);
});
