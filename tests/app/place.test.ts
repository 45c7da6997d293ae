import { expect, test } from 'vitest';
import { hashOf, type Place, parsePlace, START } from '../../src/app/library/place.ts';

const PLACES: readonly Partial<Place>[] = [
  {},
  { query: '安倍 & trains #1' },
  { filter: { kind: 'only-here' }, order: 'title' },
  { filter: { kind: 'source', name: 'tag:a:b' } },
  { filter: { kind: 'tag', name: '100% sure' }, query: 'a=b' },
  { open: { kind: 'entry', id: 'e1' }, view: 'edit' },
  { open: { kind: 'draft', id: 'undo-e1' }, view: 'edit' },
];

test.each(PLACES)('%j comes back from the address', (changes) => {
  const place: Place = { ...START, ...changes };
  expect(parsePlace(`#${hashOf(place)}`)).toEqual(place);
});

test('the start has an empty address', () => {
  expect(hashOf(START)).toBe('');
});

/** hash, search, what it means */
test.each<[string, string, Partial<Place>]>([
  ['', '?entry=e9', { open: { kind: 'entry', id: 'e9' } }],
  ['#entry=e1', '?entry=e9', { open: { kind: 'entry', id: 'e1' } }],
  ['#q=x', '?entry=e9', { query: 'x' }],
  ['#show=nonsense&order=upwards&view=sideways', '', {}],
  ['#show=source:', '', {}],
])('%s %s', (hash, search, expected) => {
  expect(parsePlace(hash, search)).toEqual({ ...START, ...expected });
});
