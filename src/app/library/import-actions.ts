import { type ChosenFile, droppedFiles } from '../../edge/chosen-files.ts';
import { unexpected } from '../../edge/wire.ts';
import type { Kit } from './kit.ts';
import { isPast } from './state.ts';

/** Opens and closes the import. */
export function createImportActions({ store, set, fail, shelf }: Kit) {
  const startImport = (chosen: readonly ChosenFile[] = []): void =>
    set({ importing: chosen, failure: null, ...(isPast(store.get().notice) ? { notice: { kind: 'none' } } : {}) });

  return {
    startImport,
    /** Files dropped anywhere on the page. What cannot even be listed is told. */
    drop: (transfer: DataTransfer): Promise<void> =>
      droppedFiles(transfer).then(startImport, (error: unknown) => fail(unexpected(error).failure)),
    endImport: (): void => {
      set({ importing: null });
      void shelf.loadRest();
    },
  };
}
