import { expect, test } from 'vitest';
import { agedRooms } from '../../../src/core/sync/rooms.ts';

const FILE = '.clippost/trash/a.0123456789abcdef.md';
const COPY = '.clippost/conflicts/b.01234567.md';
const NONE: ReadonlySet<string> = new Set();

test('thirty days from the first sight, whatever time the file itself carries', () => {
  const first = agedRooms([FILE, 'post.md', '.clippost/folder.json'], NONE, {}, '2026-01-01T00:00:00.000Z');
  expect(first).toEqual({ since: { [FILE]: '2026-01-01T00:00:00.000Z' }, gone: [] });
  const still = agedRooms([FILE], NONE, first.since, '2026-01-31T00:00:00.000Z');
  expect(still).toEqual({ since: first.since, gone: [] });
  expect(agedRooms([FILE], NONE, still.since, '2026-01-31T00:00:01.000Z')).toEqual({ since: {}, gone: [FILE] });
});

test('a copy of a conflict counts from its end; what is gone is forgotten', () => {
  expect(agedRooms([COPY], new Set([COPY]), {}, '2026-01-01T00:00:00.000Z')).toEqual({ since: {}, gone: [] });
  const ended = agedRooms([COPY], NONE, { [FILE]: '2025-12-31T00:00:00.000Z' }, '2026-03-01T00:00:00.000Z');
  expect(ended).toEqual({ since: { [COPY]: '2026-03-01T00:00:00.000Z' }, gone: [] });
});
