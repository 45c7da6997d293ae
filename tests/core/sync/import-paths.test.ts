import { expect, test } from 'vitest';
import { importPaths, isPostName } from '../../../src/core/sync/import-paths.ts';

const paths = (chosen: readonly string[], placed: readonly string[] = []) =>
  Object.fromEntries(importPaths(chosen, placed).paths);

test('posts by their ending; hidden files and folders are nobody’s', () => {
  expect(['a.md', 'A.MD', 'b.markdown', 'x/y.md'].every(isPostName)).toBe(true);
  expect(['a.txt', '.a.md', '.git/a.md', 'md'].some(isPostName)).toBe(false);
  expect(paths(['a.markdown', 'B.MD', 'c.txt'])).toEqual({ 'a.markdown': 'a.md', 'B.MD': 'B.md' });
  expect(paths(['a.md', 'a.markdown'])).toEqual({ 'a.md': 'a.md', 'a.markdown': 'a.markdown.md' });
  expect(Object.values(paths(['a.md.md', 'a.markdown', 'a.md'])).sort()).toEqual(['a.md', 'a.md.md', 'a.md.md.md']);
});

test('the marker says where the folder begins; what lies outside is left out', () => {
  const { paths: found, marker } = importPaths(
    ['site/index.md', 'site/_posts/.clippost/folder.json', 'site/_posts/a.md'],
    ['a.md'],
  );
  expect(marker).toBe('site/_posts/.clippost/folder.json');
  expect(Object.fromEntries(found)).toEqual({ 'site/_posts/a.md': 'a.md' });
  expect(importPaths(['x/.clippost/folder.json', 'y/.clippost/folder.json'], []).marker).toBe(null);
});

test('a file is found again from wherever the person began to choose', () => {
  const placed = ['Clippost/_posts/a.md'];
  for (const chosen of ['a.md', '_posts/a.md', 'Clippost/_posts/a.md', 'downloads/Clippost/_posts/a.md'])
    expect(paths([chosen], placed)).toEqual({ [chosen]: 'Clippost/_posts/a.md' });
  expect(paths(['elsewhere/a.md'], placed)).toEqual({ 'elsewhere/a.md': 'elsewhere/a.md' });
  // Two of that name: by its name alone nobody can tell.
  expect(paths(['a.md', 'x/a.md'], placed)).toEqual({ 'a.md': 'a.md', 'x/a.md': 'x/a.md' });
});
