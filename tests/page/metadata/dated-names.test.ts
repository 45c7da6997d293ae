import { expect, test } from 'vitest';
import { namesIn } from '../../../src/page/meta/author-names.ts';

// The word, the weekday and the sign before a date behind a name go with it.
test.each([
  'By Jane Archer, on Monday 5. März 2019',
  'Jane Archer published 12/05/2019',
  'Jane Archer, 2019-05-12 10:30',
  'Jane Archer donnerstag, 3. April 2018',
  'Jane Archer am 3. April 2018',
  'Jane Archer Fri, 6 June 2014',
])('%s', (byline) => {
  expect(namesIn(byline, null)).toEqual(['Jane Archer']);
});
