import { failed, type Outcome, success } from '../../core/failure.ts';
import { sizeBytes } from '../../core/file-name.ts';
import { hashText } from '../../core/hash.ts';
import type { Downloaded, DownloadRequest, UndoneDownload } from '../../core/messages.ts';
import { nowIso } from '../../edge/clock.ts';
import { downloadText, removeDownload, whyItStays } from '../../edge/download.ts';
import { EXPORT_FOLDER, findExport, noteExports } from '../../edge/exports.ts';
import { findDownload, forgetDownload } from '../../edge/library.ts';
import { loadSettings } from '../../edge/settings.ts';
import { namesOf, textOf } from './text.ts';

/** A downloaded file may be taken back for ten minutes; later it is the person's. */
const UNDO_MS = 10 * 60 * 1000;

/**
 * Writes a post's file to the downloads folder and notes which text it holds. A file that is there is answered as downloaded even when
 * it could not be noted: at a full storage the download is the way out, and the post goes on counting as only in this browser.
 */
export async function download({ requestId, post, place = 'top', entry }: DownloadRequest): Promise<Outcome<Downloaded>> {
  const settings = await loadSettings();
  if (!settings.ok) return settings;
  const text = textOf(post, settings.value);
  const names = namesOf(post, settings.value).map((name) => (place === 'top' ? name : EXPORT_FOLDER + name));
  const earlier = place === 'replace' && entry !== undefined ? await findExport(entry.id) : success(null);
  if (!earlier.ok) return earlier;
  const done =
    earlier.value === null
      ? await downloadText(requestId, text, names)
      : await downloadText(requestId, text, [earlier.value], 'overwrite');
  if (!done.ok) return done;
  const { downloadId, name, below, path } = done.value;
  const record = { textHash: hashText(text), downloadId, name, path, sizeBytes: sizeBytes(text), at: nowIso() };
  const exported = entry === undefined ? null : { ...entry, post, text, path: below };
  const noted = await noteExports([{ record, entry: exported }]);
  return success({ ...done.value, undoable: noted.ok });
}

/**
 * Takes a download back. It ceases to count as a file before the file goes: whatever dies in between, no post is taken for one that has a
 * file when it has none, and Undo once more finishes the work.
 */
export async function undoDownload({ downloadId }: { readonly downloadId: number }): Promise<Outcome<UndoneDownload>> {
  const record = await findDownload(downloadId);
  if (!record.ok) return record;
  if (record.value === null) return failed('changed-meanwhile');
  const { path, at, sizeBytes: written } = record.value;
  if (Date.parse(nowIso()) - Date.parse(at) > UNDO_MS) return success({ kind: 'kept', why: 'too-late', path });
  const stays = await whyItStays(downloadId, path, written);
  if (stays?.kind === 'kept' && stays.why === 'changed') return success(stays);
  const uncounted = await forgetDownload(downloadId, record.value);
  if (!uncounted.ok) return uncounted;
  const undone = stays ?? (await removeDownload(downloadId, path));
  const forgotten = await forgetDownload(downloadId);
  return forgotten.ok ? success(undone) : forgotten;
}
