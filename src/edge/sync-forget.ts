import type { Post } from '../core/post.ts';
import type { Change, Expected } from '../core/sync/ports.ts';
import { formerOf } from '../core/sync/record.ts';
import { unwaited } from './library-access.ts';
import { type RecordContext, type Revisions, recordChange } from './sync-record.ts';
import { placementOf, withoutBody } from './sync-rows.ts';

/** A change that forgets a placement: its rows go, and what the file was is remembered, for the post may be put back. The worker forgets nothing. */
export async function recordForgotten(
  context: RecordContext,
  expected: Expected,
  change: Change<Post>,
): Promise<Revisions | null> {
  const { transaction, folderId, isFurther, rowOf } = context;
  const entryId = expected.id;
  const key: [string, string] = [folderId, entryId];
  const [row, base] = await Promise.all([rowOf(entryId), transaction.objectStore('bases').get(key)]);
  const done = await recordChange(context, expected, change);
  if (done === null) return null;
  for (const store of ['placements', 'bases'] as const) unwaited(transaction, store).delete(key);
  const former = isFurther || !row || !base ? null : formerOf(placementOf(row, base), change);
  if (former !== null) unwaited(transaction, 'formers').put(withoutBody({ folderId, entryId, ...former }));
  return done;
}
