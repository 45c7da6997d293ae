import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { draftOf } from '../../../src/app/popup/draft-of-form.ts';
import { formOf } from '../../../src/app/popup/form.ts';
import { createDraftKeeper } from '../../../src/app/ui/draft-keeper.ts';
import { withField } from '../../../src/core/edit.ts';
import type { Draft } from '../../../src/core/entry.ts';
import { type Failure, failed, type Outcome, success } from '../../../src/core/failure.ts';
import { clip } from '../popup/posts.ts';

const left = vi.hoisted(() => new Map<string, unknown>());
vi.mock('../../../src/edge/left-drafts.ts', () => ({
  leaveDraft: (draft: Draft) => left.set(draft.id, draft.fields.title),
  forgetLeft: (id: string) => left.delete(id),
}));

const draft = (title: string): Draft =>
  draftOf(withField(formOf(clip()).form, 'title', { title }), 'd1', '2026-03-06T09:00:00.000Z');

let written: string[];
let outcome: Outcome<null>;
let complaints: number;
const keeper = () =>
  createDraftKeeper(
    async ({ fields }) => {
      written.push(fields.title ?? '');
      return outcome;
    },
    () => {
      complaints += 1;
    },
  );

beforeEach(() => {
  vi.useFakeTimers();
  left.clear();
  [written, outcome, complaints] = [[], success(null), 0];
});
afterEach(() => vi.useRealTimers());

test('someone who types without a pause is kept within 300 ms all the same', async () => {
  const { keep } = keeper();
  for (let ms = 0; ms < 600; ms += 50) {
    keep(draft(`at ${ms}`));
    await vi.advanceTimersByTimeAsync(50);
  }
  expect(written).toEqual(['at 100', 'at 250', 'at 400', 'at 550']);
});

test('a save takes over what is not written yet', async () => {
  const { keep, stop } = keeper();
  keep(draft('typed'));
  await stop();
  await vi.advanceTimersByTimeAsync(1000);
  expect(written).toEqual([]);
});

test('closing writes at once', async () => {
  const { keep, flush } = keeper();
  keep(draft('typed'));
  await flush();
  expect(written).toEqual(['typed']);
});

test('a page that goes leaves what is not known to be written, and forgets it if it was written after all', async () => {
  const { keep, leave } = keeper();
  keep(draft('typed'));
  const over = leave();
  expect([...left.values()]).toEqual(['typed']); // before anything is waited for
  await over;
  expect(written).toEqual(['typed']);
  expect(left.size).toBe(0);
  await leave();
  expect(left.size).toBe(0);
});

test('what a page leaves while its last words are being written, or cannot be written, stays there', async () => {
  const { keep, leave } = createDraftKeeper(
    () => new Promise(() => undefined),
    () => undefined,
  );
  keep(draft('typed'));
  await vi.advanceTimersByTimeAsync(200); // its writing has begun, and never ends
  void leave();
  expect([...left.values()]).toEqual(['typed']);
  outcome = failed('storage-full');
  const full = keeper();
  full.keep(draft('typed on'));
  await full.leave();
  expect([...left.values()]).toEqual(['typed on']);
});

test('a full disk is told', async () => {
  outcome = failed('storage-full');
  const { keep, flush } = keeper();
  keep(draft('typed'));
  await flush();
  expect(complaints).toBe(1);
});

test('a writing that breaks is told, and the next one is written all the same', async () => {
  let isBroken = true;
  const told: Failure[] = [];
  const { keep, flush, stop } = createDraftKeeper(
    async ({ fields }) => {
      if (isBroken) throw new TypeError('a bug of ours');
      written.push(fields.title ?? '');
      return outcome;
    },
    (failure) => told.push(failure),
  );
  keep(draft('typed'));
  await flush();
  expect(told).toMatchObject([{ kind: 'unexpected', detail: expect.stringContaining('TypeError: a bug of ours') }]);
  isBroken = false;
  keep(draft('typed on'));
  await flush();
  await stop(); // as a save does
  expect(written).toEqual(['typed on']);
});
