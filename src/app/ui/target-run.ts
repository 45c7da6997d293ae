import { type Failure, failed, type Outcome, success } from '../../core/failure.ts';
import type { Post } from '../../core/post.ts';
import type { Settings } from '../../core/settings.ts';
import { type Doing, runLater } from '../../core/sync/doing.ts';
import type { Ports } from '../../core/sync/ports.ts';
import type { ExportEnd } from '../../core/sync/targets.ts';
import { inStorage, openDatabase } from '../../edge/database.ts';
import { lockOf, permissionOf } from '../../edge/folder-access.ts';
import { pickedFolder } from '../../edge/folder-picked.ts';
import { announce } from '../../edge/library-access.ts';
import { syncLibrary, syncOutbox } from '../../edge/sync-library.ts';
import type { FolderRow } from '../../edge/sync-rows.ts';

/** What a run wrote into a further folder, and what it could not. */
export interface Exported {
  readonly written: number;
  /** Files that others have changed, told once. */
  readonly frozen: number;
  readonly waiting: number;
}

/** How posts are written into a folder: with a reader of files (the library page), or new posts only. */
export interface Exporter {
  readonly save: (folderId: string, id: string) => Doing<Ports<Post>, ExportEnd>;
  readonly again: (folderId: string, id: string) => Doing<Ports<Post>, ExportEnd>;
}
export type ExporterFor = (folder: FolderRow, settings: Settings) => Exporter;

/** Works on a write-only folder, alone. Failures: folder-permission, folder-missing, folder-unknown when its marker is another one. */
async function withTarget<T>(
  folder: FolderRow,
  { save, again }: Exporter,
  work: (run: (id: string, isAgain: boolean) => Promise<ExportEnd>, outbox: ReturnType<typeof syncOutbox>) => Promise<T>,
): Promise<Outcome<T>> {
  if ((await permissionOf(folder.handle)) !== 'granted') return failed('folder-permission', folder.name);
  return navigator.locks.request(lockOf(folder.id), async () => {
    const opened = await openDatabase();
    if (!opened.ok) return opened;
    try {
      const { profile, handle, id: folderId, preset } = folder;
      const ports = { folder: pickedFolder(handle), library: syncLibrary(opened.value, folderId, preset), profile };
      const run = async (id: string, isAgain: boolean): Promise<ExportEnd> =>
        (await runLater((isAgain ? again : save)(folderId, id), ports)) ?? 'later';
      return await inStorage(async () => success(await work(run, syncOutbox(opened.value, folderId))));
    } finally {
      opened.value.close();
    }
  });
}

const isLost = (ends: readonly ExportEnd[]): boolean => ends.includes('not-ours');

/** Writes out everything that waits for a write-only folder. */
export async function exportWaiting(folder: FolderRow, exporter: Exporter): Promise<Outcome<Exported>> {
  const done = await withTarget(folder, exporter, async (run, outbox) => {
    const ends: ExportEnd[] = [];
    for (const item of await outbox.items()) {
      const end = await run(item.id, false);
      ends.push(end);
      if (end === 'not-ours') break;
      if (end !== 'later') await outbox.done(item);
    }
    // How the folder stands is shown in the settings, perhaps in another tab.
    if (ends.length > 0) announce([{ store: 'outbox', id: folder.id }]);
    const count = (wanted: ExportEnd): number => ends.filter((end) => end === wanted).length;
    return { ends, exported: { written: count('written'), frozen: count('frozen'), waiting: (await outbox.items()).length } };
  });
  if (!done.ok) return done;
  return isLost(done.value.ends) ? failed('folder-unknown', folder.name) : success(done.value.exported);
}

/** "Write again": a file that others have changed gives way to the post; what it was goes to the folder's own trash. */
export async function exportAgain(folder: FolderRow, exporter: Exporter, entryId: string): Promise<Outcome<null>> {
  const done = await withTarget(folder, exporter, async (run) => run(entryId, true));
  if (!done.ok) return done;
  const failures: { readonly [E in ExportEnd]: Failure | null } = {
    written: null,
    'in-step': null,
    frozen: { kind: 'changed-meanwhile', detail: null },
    later: { kind: 'changed-meanwhile', detail: null },
    'not-ours': { kind: 'folder-unknown', detail: folder.name },
  };
  const failure = failures[done.value];
  return failure === null ? success(null) : { ok: false, failure };
}
