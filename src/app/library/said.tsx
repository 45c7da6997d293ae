import type { ComponentChildren } from 'preact';
import { copyText } from '../../edge/clipboard.ts';
import { EXPORT_FOLDER } from '../../edge/exports.ts';
import { type MessageKey, plural, t } from '../../edge/locale.ts';
import { versions } from '../../edge/tabs.ts';
import { failureText } from '../ui/failure-text.ts';
import { StateLine, Way } from '../ui/state-line.tsx';
import type { Actions } from './actions.ts';
import { isLookedThrough } from './folder-state.ts';
import { HowFar } from './how-far.tsx';
import { canUndo, type LibraryState, type Notice, type Work } from './state.ts';

const WORKING: { readonly [W in Work]: MessageKey } = {
  'download-all': 'library_packing',
  'back-up': 'library_backingUp',
  mark: 'library_marking',
  restore: 'library_restoring',
  export: 'export_writing',
  trash: 'library_trashing',
  untrash: 'library_puttingBack',
  purge: 'library_purging',
};

interface SaidProps {
  readonly state: LibraryState;
  /** How many rows the list shows. */
  readonly shown: number;
  readonly actions: Actions;
}

/** The state line: the last thing that happened and the way back, else how much is shown and chosen. */
export function Said({ state, shown, actions }: SaidProps) {
  const { failure, notice, selected, place } = state;
  if (failure !== null) {
    return (
      <StateLine
        status={null}
        alert={<span class="bad">✗ {failureText(failure)}</span>}
        detail={failure.kind === 'not-a-backup' ? damagedText(failure.detail) : undefined}
        actions={
          <>
            {failure.kind === 'unexpected' && (
              <Way
                id="copy-details"
                label={t('popup_copyDetails')}
                onClick={() => void copyText(`${versions()}\n${failure.kind}\n${failure.detail ?? ''}`)}
              />
            )}
            <Way id="dismiss" label={t('library_dismiss')} onClick={actions.dismiss} />
          </>
        }
      />
    );
  }
  const quiet = notice.kind === 'none';
  return (
    <StateLine
      status={quiet ? <Shown state={state} shown={shown} /> : <Happened notice={notice} />}
      alert={null}
      detail={detailOf(notice)}
      actions={
        <>
          {canUndo(notice) && <Way id="undo" label={t('popup_undo')} onClick={() => void actions.undo()} />}
          {notice.kind === 'working' && notice.what === 'export' && (
            <Way id="cancel-export" label={t('popup_cancel')} onClick={actions.cancelExport} />
          )}
          {notice.kind === 'ask-purge' && (
            <>
              <Way id="purge-yes" label={t('library_deleteForGood')} onClick={() => void actions.purge(notice.ids)} />
              <Way id="purge-no" label={t('library_keep')} onClick={actions.dismiss} />
            </>
          )}
          {notice.kind === 'already' && (
            <>
              <Way id="open-saved" label={t('popup_open')} onClick={() => actions.open(notice.entryId)} />
              <Way id="keep-both" label={t('popup_keepBoth')} onClick={() => void actions.keepBoth(notice)} />
            </>
          )}
          {quiet && selected.size > 1 && (
            <ChosenActions trash={place.filter.kind === 'trash'} ids={[...selected]} actions={actions} />
          )}
          {quiet && selected.size <= 1 && place.filter.kind === 'trash' && state.active !== null && (
            <Way id="untrash-active" label={t('library_putBack')} onClick={() => void actions.untrash()} />
          )}
        </>
      }
    />
  );
}

/** What is wrong with a file that is no backup: mostly it is another one than was meant. */
const damagedText = (file: string | null): string | undefined =>
  file === null ? t('library_notBackedUp') : file === 'zip' ? undefined : t('library_damagedFile', file);

function ChosenActions({
  trash,
  ids,
  actions,
}: {
  readonly trash: boolean;
  readonly ids: readonly string[];
  readonly actions: Actions;
}) {
  return (
    <>
      {trash ? (
        <Way id="untrash-chosen" label={t('library_putBack')} onClick={() => void actions.untrash(ids)} />
      ) : (
        <Way id="download-chosen" label={t('popup_download')} onClick={() => void actions.downloadAll(ids)} />
      )}
      <Way
        id="delete-chosen"
        label={trash ? t('library_deleteForGood') : t('library_delete')}
        onClick={() => actions.remove(ids)}
      />
    </>
  );
}

function Shown({ state, shown }: { readonly state: LibraryState; readonly shown: number }) {
  const { complete, place, selected, folder } = state;
  if (!complete) return t('library_loading');
  if (shown === 0 && place.query === '') return null; // the list itself says why it is empty
  if (place.filter.kind === 'folder' || (place.filter.kind === 'undecided' && !isLookedThrough(folder))) return null;
  const count =
    place.filter.kind === 'drafts'
      ? plural('library_draftCount', shown)
      : plural(place.query === '' ? 'library_posts' : 'library_found', shown);
  if (selected.size > 1) return t('library_counts', count, plural('library_selected', selected.size));
  return <span class="quiet">{count}</span>;
}

const titled = (one: MessageKey, title: string, several: string): string => (title === '' ? several : t(one, title));

/** What happened, in one sentence that is true. */
function Happened({ notice }: { readonly notice: Exclude<Notice, { kind: 'none' }> }): ComponentChildren {
  switch (notice.kind) {
    case 'trashed':
      return titled('library_trashedOne', notice.title, plural('library_trashed', notice.entries.length));
    case 'untrashed':
      return titled('library_untrashedOne', notice.title, plural('library_untrashed', notice.count));
    case 'purged':
      return plural('library_purged', notice.count);
    case 'ask-purge':
      return titled('library_askPurgeOne', notice.title, plural('library_askPurge', notice.ids.length));
    case 'saved':
      return <span class="good">✓ {t(notice.isNew ? 'library_savedNew' : 'library_saved')}</span>;
    case 'save-undone':
      return t(notice.hasDraft ? 'library_saveUndone' : 'popup_changesUndone');
    case 'version-restored':
      return <span class="good">✓ {t('library_versionRestored')}</span>;
    case 'discarded':
      return t('library_discarded');
    case 'downloaded':
      return <span class="good">✓ {t('popup_downloaded', notice.downloaded.name)}</span>;
    case 'download-undone':
      return notice.undone.kind === 'removed' ? t('popup_downloadUndone') : t(STAYS[notice.undone.why]);
    case 'copied':
      return <span class="good">✓ {t('popup_copied')}</span>;
    case 'decided':
      return <span class="good">✓ {t('decide_done')}</span>;
    case 'working':
      if (notice.total === 0) return t(WORKING[notice.what]);
      return notice.done === null ? (
        t('library_counts', t(WORKING[notice.what]), plural('library_posts', notice.total))
      ) : (
        <HowFar work={t(WORKING[notice.what])} done={notice.done} of={notice.total} />
      );
    case 'zipped':
      return (
        <span class="good">
          ✓ {plural(notice.what === 'back-up' ? 'library_backedUp' : 'library_zipped', notice.count, notice.name)}
        </span>
      );
    case 'exported':
      return (
        <span class={notice.failed === 0 ? 'good' : ''}>
          {notice.failed === 0 && '✓ '}
          {plural(notice.isReplaced ? 'export_replaced' : 'export_done', notice.count, EXPORT_FOLDER)}
        </span>
      );
    case 'restored':
      return <span class="good">✓ {restoredText(notice)}</span>;
    case 'already':
      return t('library_already');
    default:
      return notice satisfies never;
  }
}

const STAYS = {
  'too-late': 'popup_fileStays_tooLate',
  changed: 'popup_fileStays_changed',
  gone: 'popup_fileStays_gone',
} as const satisfies Record<string, MessageKey>;

/** "12 added, 3 were already here." */
const restoredText = ({ added, there }: Extract<Notice, { kind: 'restored' }>): string =>
  there === 0
    ? plural('library_added', added)
    : t('library_addedAnd', plural('library_added', added), plural('library_alreadyThere', there));

function exportDetail({ renamed, failed, left }: Extract<Notice, { kind: 'exported' }>): string | undefined {
  if (failed > 0) return plural('export_failed', failed);
  if (left > 0) return plural('export_left', left);
  return renamed > 0 ? plural('export_renamed', renamed) : undefined;
}

function detailOf(notice: Notice): string | undefined {
  if (notice.kind === 'downloaded' && notice.downloaded.askedName !== null) return t('popup_nameChanged');
  if (notice.kind === 'exported') return exportDetail(notice);
  if (notice.kind !== 'restored') return undefined;
  const { drafts, differing } = notice;
  const more = [
    ...(drafts > 0 ? [plural('library_addedDrafts', drafts)] : []),
    ...(differing > 0 ? [plural('library_addedVersions', differing)] : []),
  ];
  return more.length > 0 ? more.join(' · ') : undefined;
}
