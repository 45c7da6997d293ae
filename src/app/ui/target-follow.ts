import type { Settings } from '../../core/settings.ts';
import { permissionOf } from '../../edge/folder-access.ts';
import { listFolders } from '../../edge/folders.ts';
import { onLibraryChange } from '../../edge/library.ts';
import type { ExporterFor } from './target-run.ts';

/** Many saves at once are written out together. */
const TOGETHER_MS = 300;

interface Following {
  readonly settings: () => Settings;
  /** How this page writes; read when there is something to write. */
  readonly exporter: () => Promise<ExporterFor>;
  readonly onBug: (error: unknown) => void;
  readonly onWritten?: () => void;
}

/**
 * While a page of ours is open: what waits for the further folders is written out, now and after every save. A folder that is not
 * allowed, or is not there, keeps its posts waiting; the settings say so. The code that writes is read only when there is such a folder.
 */
export function followTargets({ settings, exporter, onBug, onWritten }: Following): void {
  let isWaiting = false;
  const writeOut = async (): Promise<void> => {
    isWaiting = false;
    const listed = await listFolders();
    const further = listed.ok ? listed.value.filter(({ role }) => role === 'write-only') : [];
    for (const folder of further) {
      if ((await permissionOf(folder.handle)) !== 'granted') continue;
      const { exportWaiting } = await import('./target-run.ts');
      const exporterFor = await exporter();
      await exportWaiting(folder, exporterFor(folder, settings()));
    }
    if (further.length > 0) onWritten?.();
  };
  const soon = (): void => {
    if (isWaiting) return;
    isWaiting = true;
    setTimeout(() => void writeOut().catch(onBug), TOGETHER_MS);
  };
  onLibraryChange(({ store }) => {
    if (store === 'entries' || store === 'folders') soon();
  });
  soon();
}
