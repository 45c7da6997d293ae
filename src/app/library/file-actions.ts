import type { Entry } from '../../core/entry.ts';
import { copyText } from '../../edge/clipboard.ts';
import { acceptLibrary } from '../../edge/lost-library.ts';
import { ask } from '../../edge/wire.ts';
import type { Kit } from './kit.ts';

/** Files: one, all as a zip, back up and restore. What packs is read when it is needed. */
export function createFileActions({ shelf, set, notify, fail, alone, told, working }: Kit) {
  const download = ({ id, rev, textHash, post }: Entry): Promise<void> =>
    alone(async () => {
      const entry = { id, rev, textHash };
      const downloaded = told(await ask('download', { requestId: crypto.randomUUID(), post, entry }));
      if (downloaded === null) return;
      await shelf.refreshDownloads();
      notify({ kind: 'downloaded', downloaded });
    });

  const copyFile = (text: string): Promise<void> =>
    alone(async () => {
      const copied = await copyText(text);
      if (copied.ok) notify({ kind: 'copied' });
      else fail(copied.failure);
    });

  /** Posts as one zip: these, else all that are not in the trash. */
  const downloadAll = (ids: readonly string[] | null = null): Promise<void> =>
    alone(async ({ rows, settings }) => {
      const wanted = ids ?? [...rows.values()].filter((row) => row.trashed === null).map((row) => row.id);
      const { downloadPosts } = await import('../ui/exports.ts');
      const zipped = told(await downloadPosts(wanted, settings, working('download-all'), working('mark')));
      await shelf.refreshDownloads();
      if (zipped !== null) notify({ kind: 'zipped', what: 'download-all', ...zipped });
    });

  const backUp = (): Promise<void> =>
    alone(async ({ settings }) => {
      const { backUpLibrary } = await import('../ui/exports.ts');
      const zipped = told(await backUpLibrary(settings, working('back-up'), working('mark')));
      await shelf.refreshDownloads();
      if (zipped !== null) notify({ kind: 'zipped', what: 'back-up', ...zipped });
    });

  /** The person knows that an earlier library is gone. */
  const accept = (): Promise<void> =>
    alone(async () => {
      await acceptLibrary();
      set({ lost: false });
    });

  const restore = (file: File): Promise<void> =>
    alone(async () => {
      working('restore')(0, 0);
      const { restoreLibrary } = await import('../ui/restore.ts');
      const added = told(await restoreLibrary(file));
      if (added === null) return;
      set({ lost: false });
      await shelf.loadRest();
      const { entries, alreadyThere, differing, drafts } = added;
      notify({ kind: 'restored', added: entries, there: alreadyThere, differing, drafts });
    });

  async function undoDownload(downloadId: number): Promise<void> {
    const undone = told(await ask('undoDownload', { downloadId }));
    if (undone === null) return;
    await shelf.refreshDownloads();
    notify({ kind: 'download-undone', undone });
  }

  return { download, copyFile, downloadAll, backUp, acceptLibrary: accept, restore, undoDownload };
}
