import type { ComponentChildren } from 'preact';
import type { Failure, FailureKind } from '../../core/failure.ts';
import { t } from '../../edge/locale.ts';
import { Way } from '../ui/state-line.tsx';
import type { Actions } from './actions.ts';
import { CopyDetails } from './copy-details.tsx';
import type { FailedAction } from './notice.ts';

/** Ways out by kind; a kind without a row has the sentence as its way. */
export function waysOut(what: FailedAction, failure: Failure, actions: Actions): ComponentChildren {
  const instead = <Way id="download-instead" label={t('popup_downloadInstead')} onClick={actions.download} />;
  const again = <Way id="retry" label={t('popup_tryAgain')} onClick={AGAIN[what](actions)} />;
  const rows: { readonly [K in FailureKind]?: ComponentChildren } = {
    'storage-full': (
      <>
        <Way id="free" label={t('popup_freeSpace')} onClick={() => actions.open('settings.html')} />
        {what === 'download' ? again : instead}
      </>
    ),
    'changed-meanwhile': <Way id="reload" label={t('popup_showStored')} onClick={actions.reload} />,
    'library-closed': (
      <>
        {again}
        {instead}
      </>
    ),
    'newer-data': instead,
    'download-refused': again,
    'page-loading': again,
    unexpected: (
      <>
        {again}
        <CopyDetails failure={failure} actions={actions} class="way" />
      </>
    ),
  };
  return rows[failure.kind] ?? null;
}

const AGAIN: { readonly [A in FailedAction]: (actions: Actions) => () => void } = {
  save: (actions) => actions.save,
  undo: (actions) => actions.undoSave,
  download: (actions) => actions.download,
  copy: (actions) => actions.copy,
  draft: (actions) => actions.save,
  take: (actions) => () => actions.clip('article'),
  point: (actions) => actions.point,
  library: (actions) => () => actions.clip('article'),
};
