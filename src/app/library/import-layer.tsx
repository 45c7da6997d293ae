import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ChosenFile } from '../../edge/chosen-files.ts';
import { t } from '../../edge/locale.ts';
import type { Actions } from './actions.ts';
import type { LibraryState } from './state.ts';

interface LayerProps {
  readonly state: LibraryState;
  readonly actions: Actions;
}
type Dialog = FunctionComponent<LayerProps & { readonly chosen: readonly ChosenFile[] }>;

/** The import, while it is open, and the page as a place to drop files on. Its code comes when it is first wanted. */
export function ImportLayer({ state, actions }: LayerProps) {
  const { importing } = state;
  const [loaded, setLoaded] = useState<{ readonly Dialog: Dialog } | null>(null);
  useEffect(() => {
    if (importing !== null && loaded === null)
      void import('./import-dialog.tsx').then(({ ImportDialog }) => setLoaded({ Dialog: ImportDialog }));
  }, [importing, loaded]);
  useEffect(() => {
    const isFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;
    const over = (event: DragEvent): void => {
      if (isFiles(event)) event.preventDefault();
    };
    const drop = (event: DragEvent): void => {
      if (!isFiles(event) || event.dataTransfer === null) return;
      event.preventDefault(); // the browser would open the file in place of this page
      void actions.drop(event.dataTransfer);
    };
    document.addEventListener('dragover', over);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('drop', drop);
    };
  }, [actions]);
  return importing === null || loaded === null ? null : <loaded.Dialog state={state} actions={actions} chosen={importing} />;
}

interface ImportButtonProps {
  readonly id: string;
  readonly look?: 'button' | 'way';
  readonly actions: Actions;
}

/** Opens the import. */
export function ImportButton({ id, look = 'button', actions }: ImportButtonProps) {
  return (
    <button type="button" id={id} class={look} onClick={() => actions.startImport()}>
      {t('import_button')}
    </button>
  );
}
