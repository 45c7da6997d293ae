import { type Outcome, success } from '../core/failure.ts';
import type { Post } from '../core/post.ts';
import { nowIso } from './clock.ts';
import { write } from './library-access.ts';

/** Puts values into an entry's history beside its own, where they can be read and restored; once, however often it is asked. */
export const keepApart = (entryId: string, post: Post): Promise<Outcome<null>> =>
  write<null>(['entries', 'versions'], async (transaction, changed) => {
    const entry = await transaction.objectStore('entries').get(entryId);
    if (entry === undefined) return success(null);
    const text = JSON.stringify(post);
    const versions = await transaction.objectStore('versions').index('entryId').getAll(entryId);
    if (versions.some((version) => JSON.stringify(version.post) === text)) return success(null);
    await transaction.objectStore('versions').add({ entryId, at: nowIso(), why: 'in-file', post, article: entry.article });
    changed('versions', entryId);
    return success(null);
  });
