import { failed, type Outcome, success } from '../../core/failure.ts';
import { hashText } from '../../core/hash.ts';
import type { Downloaded, UndoneDownload } from '../../core/messages.ts';
import type { Post } from '../../core/post.ts';
import { nowIso } from '../../edge/clock.ts';
import { downloadText, removeDownload } from '../../edge/download.ts';
import { findDownload, forgetDownload, recordDownloads } from '../../edge/library.ts';
import { loadSettings } from '../../edge/settings.ts';
import { namesOf, textOf } from './text.ts';

/** A downloaded file may be taken back for ten minutes; later it is the person's. */
const UNDO_MS = 10 * 60 * 1000;

/**
 * Writes a post's file to the downloads folder and notes which text it holds. A file that is there is answered as downloaded even when
 * it could not be noted: at a full storage the download is the way out, and the post goes on counting as only in this browser.
 */
export async function download({
  requestId,
  post,
}: {
  readonly requestId: string;
  readonly post: Post;
}): Promise<Outcome<Downloaded>> {
  const settings = await loadSettings();
  if (!settings.ok) return settings;
  const text = textOf(post, settings.value);
  const done = await downloadText(requestId, text, namesOf(post, settings.value));
  if (!done.ok) return done;
  const { downloadId, name, path, sizeBytes } = done.value;
  const noted = await recordDownloads([{ textHash: hashText(text), downloadId, name, path, sizeBytes, at: nowIso() }]);
  return success({ ...done.value, undoable: noted.ok });
}

export async function undoDownload({ downloadId }: { readonly downloadId: number }): Promise<Outcome<UndoneDownload>> {
  const record = await findDownload(downloadId);
  if (!record.ok) return record;
  if (record.value === null) return failed('changed-meanwhile');
  const { textHash, path, at, sizeBytes } = record.value;
  if (Date.parse(nowIso()) - Date.parse(at) > UNDO_MS) return success({ kind: 'kept', why: 'too-late', path });
  const undone = await removeDownload(downloadId, sizeBytes);
  if (undone.kind === 'removed' || undone.why === 'gone') {
    const forgotten = await forgetDownload(textHash);
    if (!forgotten.ok) return forgotten;
  }
  return success(undone);
}
