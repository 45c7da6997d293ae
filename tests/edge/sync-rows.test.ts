import { expect, test } from 'vitest';
import { type BaseRow, placementOf, placementRows, withoutBody } from '../../src/edge/sync-rows.ts';
import { entry } from '../samples/entry.ts';

const pending = { stat: null, next: null, unconfirmed: false, want: null, agreed: 1, refused: null, rev: 7 } as const;

test.each([
  ['stands in the text as it is', 'Two words.', '---\ntitle: A\n---\nTwo words.\n', ''],
  ['is written otherwise', '{{ a }}', '---\ntitle: A\n---\n{% raw %}{{ b }}{% endraw %}\n', '{{ a }}'],
  ['is empty', '', '---\ntitle: A\n---\n', ''],
])('a placement comes back whole where its body %s', (_where, body, text, kept) => {
  const place = { ...pending, path: 'a.md', text, fields: { ...entry().post, body } };
  const { row, base } = placementRows('f', 'e', place, 'h');
  const stored: BaseRow = withoutBody(base);
  expect(stored.fields.body).toBe(kept);
  expect(placementOf(row, stored)).toEqual(place);
  expect(placementOf(row, base)).toEqual(place);
});
