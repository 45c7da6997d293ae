import { expect, test } from 'vitest';
import { isFullDue } from '../../../src/core/sync/look-sort.ts';
import { conflictCopyOf } from '../../../src/core/sync/paths.ts';
import { realTexts } from '../../../src/core/sync/real-text.ts';
import { entry } from '../../samples/entry.ts';
import { PRESET_NAMES } from '../format/arbitraries.ts';

test.each([
  ['Syncthing', 'a.sync-conflict-20260305-101112-ABCDEFG.md', 'a.md'],
  ['Dropbox', "sub/a (Ada's conflicted copy 2026-03-05).md", 'sub/a.md'],
  ['Nextcloud', 'a (conflicted copy 2026-03-05 101112).md', 'a.md'],
  ['Obsidian', 'a (Conflicted copy Laptop 202603051011).md', 'a.md'],
  ['a copy of a copy', 'a.sync-conflict-20260305-101112-ABCDEFG.sync-conflict-20260306-101112-GFEDCBA.md', 'a.md'],
  ['two synchronisers', 'a (conflicted copy 2026-03-05 101112).sync-conflict-20260306-101112-GFEDCBA.md', 'a.md'],
  ['a copy in a folder that is called like one', 'b (conflicted copy)/a (conflicted copy).md', 'b (conflicted copy)/a.md'],
  ['a folder that is called like one', "b (Ada's conflicted copy 2026-03-05)/a.md", null],
  ['a folder with the mark of Syncthing', 'b.sync-conflict-20260305-101112-ABCDEFG/a.md', null],
  ['no copy', 'a-(a-conflicted-copy)-b.md', null],
  ['no copy either', 'sync-conflict-what-now.md', null],
])('%s: %s', (_who, path, owner) => expect(conflictCopyOf(path)).toBe(owner));

// Such a file would be nobody's post, and its entry would go to the trash by absence in the next run.
test.each(PRESET_NAMES)('no name that a %s post gets looks like a conflict copy, whatever its title', (preset) => {
  const texts = realTexts({ preset });
  for (const title of [
    'What is .sync-conflict-20260305?',
    'a.sync-conflict-b',
    'How to merge a (conflicted copy) file',
    'x.SYNC-CONFLICT-y',
  ]) {
    const { post } = entry({}, { title });
    for (const attempt of [0, 1, 2]) expect(conflictCopyOf(texts.path(post, attempt))).toBe(null);
  }
});

test('every file is read once a day; a clock that was wrong does not put that off', () => {
  const now = Date.parse('2026-03-05T10:00:00.000Z');
  const due = ['2026-03-05T09:00:00.000Z', '2026-03-04T09:00:00.000Z', '2031-01-01T00:00:00.000Z', null].map((at) =>
    isFullDue(at, now),
  );
  expect(due).toEqual([false, true, true, true]);
});
