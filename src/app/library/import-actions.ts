import { type ChosenFile, droppedFiles } from '../../edge/chosen-files.ts';
import type { Kit } from './kit.ts';

/** Opens and closes the import. */
export function createImportActions({ set, shelf }: Kit) {
  const startImport = (chosen: readonly ChosenFile[] = []): void => set({ importing: chosen });

  return {
    startImport,
    /** Files dropped anywhere on the page. */
    drop: async (transfer: DataTransfer): Promise<void> => startImport(await droppedFiles(transfer)),
    endImport: (): void => {
      set({ importing: null });
      void shelf.loadRest();
    },
  };
}
