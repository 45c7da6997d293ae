import { isBackupData, mergeSettings, readBackup } from '../../core/backup.ts';
import type { Outcome } from '../../core/failure.ts';
import { acceptLibrary } from '../../edge/lost-library.ts';
import { type Added, addMissing } from '../../edge/restore.ts';
import { changeSettings, loadSettings } from '../../edge/settings.ts';
import { unzipTexts } from '../../edge/zip.ts';

/** Adds what a backup has and the library has not; overwrites nothing. Failures: `not-a-backup`, `newer-data`, `storage-full`. */
export async function restoreLibrary(file: Blob): Promise<Outcome<Added>> {
  const files = await unzipTexts(file, isBackupData);
  if (!files.ok) return files;
  const backup = readBackup(files.value);
  if (!backup.ok) return backup;
  const { settings } = backup.value;
  const added = await addMissing(backup.value);
  if (!added.ok) return added;
  await acceptLibrary();
  const here = await loadSettings();
  if (!here.ok) return here;
  const kept = await changeSettings(mergeSettings(here.value, settings));
  return kept.ok ? added : kept;
}
