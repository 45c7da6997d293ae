import { plural, t } from '../../edge/locale.ts';
import type { Actions } from './actions.ts';
import { Choice, Question } from './folder-question.tsx';
import type { LibraryState } from './state.ts';

/** What becomes of earlier exports of posts that changed since; open only while it is asked. */
export function ExportPanel({ state, actions }: { readonly state: LibraryState; readonly actions: Actions }) {
  const { exporting } = state;
  if (exporting === null) return null;
  return (
    <Question id="export-panel" title={plural('export_title', exporting.count)} onNo={actions.endExport}>
      <p>{plural('export_earlier', exporting.earlier)}</p>
      <p class="ways">
        <Choice id="export-beside" label={t('export_beside')} onClick={() => void actions.runExport('exports')} main />
        <Choice id="export-replace" label={t('export_replace')} onClick={() => void actions.runExport('replace')} />
        <Choice id="export-no" label={t('popup_cancel')} onClick={actions.endExport} />
      </p>
      <p class="warn">{t('export_replaceWarning')}</p>
    </Question>
  );
}

interface ExportWayProps {
  readonly onlyHere: number;
  readonly disabled: boolean;
  readonly actions: Actions;
}

/** Where no folder can be picked: what waits goes into the downloads folder, file by file. */
export const ExportWay = ({ onlyHere, disabled, actions }: ExportWayProps) => (
  <button
    type="button"
    id="export-all"
    class={onlyHere > 0 ? 'way main' : 'way'}
    disabled={disabled || onlyHere === 0}
    title={t('export_hint')}
    onClick={() => void actions.exportAll()}
  >
    {t('export_all')}
  </button>
);
