import { expect, test } from 'vitest';
import { createPostFiler } from '../../src/core/post-files.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import { entry } from '../samples/entry.ts';

const titled = (title: string): ReturnType<typeof entry> => entry({}, { title });

test('no two files side by side have names that a disk takes for the same', () => {
  const names = ['Quay', 'quay', 'QUAY', 'Qua\u0301y', 'Quáy']
    .map(titled)
    .map(createPostFiler(DEFAULT_SETTINGS))
    .map(({ name }) => name);
  expect(names.map((name) => name.replace(/[\da-f]{8}/, 'ID'))).toEqual([
    '2026-03-05-Quay.md',
    '2026-03-05-quay-ID.md',
    '2026-03-05-QUAY-ID-2.md',
    '2026-03-05-Quáy.md',
    '2026-03-05-Quáy-ID.md',
  ]);
  expect(new Set(names.map((name) => name.normalize('NFC').toLowerCase())).size).toBe(names.length);
});

test('the text is the one that a download would have', () => {
  const file = createPostFiler(DEFAULT_SETTINGS)(titled('Quay'));
  expect(file.text).toContain('title: "Quay"');
  expect(file.text.endsWith('\n')).toBe(true);
});
