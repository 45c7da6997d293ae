import type { ComponentChildren } from 'preact';
import type { FolderState } from '../../core/sync/state.ts';
import { nowIso } from '../../edge/clock.ts';
import { formatMoment, formatNumber, locale, plural, t } from '../../edge/locale.ts';
import { failureText } from '../ui/failure-text.ts';
import { Way } from '../ui/state-line.tsx';
import type { Actions } from './actions.ts';
import { type FolderPart, isWriting, type Progress, standsNow } from './folder-state.ts';

interface FolderLineProps {
  readonly folder: FolderPart;
  readonly actions: Actions;
}

/** How the folder stands, in one line, with the way on. Nothing before the library was asked for its folder. */
export function FolderLine({ folder, actions }: FolderLineProps) {
  const { isKnown, canPick, row, failure, noneChosen, candidate } = folder;
  if (!isKnown) return null;
  return (
    <>
      <div
        class="folder-line"
        id="folder"
        data-state={canPick ? (row === null ? 'none' : (standsNow(folder)?.kind ?? 'looking')) : 'exports'}
      >
        {!canPick ? (
          <p title={t('folder_exportsOnlyHint')}>{t('folder_exportsOnly')}</p>
        ) : row === null ? (
          <>
            <p>{t('folder_none')}</p>
            <Way id="choose-folder" label={t('folder_choose')} onClick={() => void actions.chooseFolder()} />
          </>
        ) : (
          <Connected name={row.name} folder={folder} actions={actions} />
        )}
      </div>
      {failure !== null && (
        <p class="folder-note bad" role="alert">
          ✗ {failureText(failure)}
        </p>
      )}
      {noneChosen && candidate === null && <p class="folder-note">{t('folder_noneChosen')}</p>}
      {row !== null && folder.state?.kind === 'not-allowed' && <AllowHint name={row.name} />}
    </>
  );
}

const MARKS: { readonly [K in FolderState['kind']]: 'good' | 'warn' } = {
  'in-step': 'good',
  waiting: 'warn',
  'not-allowed': 'warn',
  missing: 'warn',
  'another-folder': 'warn',
  asks: 'warn',
  undecided: 'warn',
};

function Connected({ name, folder, actions }: FolderLineProps & { readonly name: string }) {
  const { running, panel } = folder;
  const state = standsNow(folder);
  const see = <Way id="see-folder" label={t('folder_see')} main onClick={() => actions.openFolderPanel('stopped')} />;
  const again = <Way id="choose-folder" label={t('folder_choose')} main onClick={() => void actions.chooseFolder()} />;
  const now = (
    <Way
      id="sync-now"
      label={state?.kind === 'missing' ? t('folder_lookAgain') : t('folder_syncNow')}
      onClick={() => void actions.syncNow()}
    />
  );
  const ways: { readonly [K in FolderState['kind']]: ComponentChildren } = {
    'in-step': now,
    waiting: now,
    'not-allowed': <Way id="allow-again" label={t('folder_allowAgain')} main onClick={() => void actions.allowAgain()} />,
    missing: (
      <>
        {again}
        {now}
      </>
    ),
    'another-folder': panel === 'stopped' ? null : see,
    asks: panel === 'stopped' ? null : see,
    undecided: (
      <>
        <Way id="see-undecided" label={t('folder_see')} main onClick={() => actions.show({ kind: 'undecided' })} />
        {now}
      </>
    ),
  };
  return (
    <>
      <p class={state === null || isWriting(folder) ? '' : MARKS[state.kind]}>
        <span aria-hidden="true">● </span>
        {t('folder_line', name, running !== null && isWriting(folder) ? progressText(running) : stateText(folder))}
      </p>
      {running !== null && isWriting(folder) ? (
        <>
          <progress value={running.done} max={running.of} aria-label={t('folder_progress')} />
          <Way id="pause-sync" label={t(running.isPaused ? 'folder_goOn' : 'folder_pause')} onClick={actions.pauseSync} />
          <Way id="cancel-sync" label={t('popup_cancel')} onClick={actions.cancelSync} />
        </>
      ) : (
        <>
          {state === null ? null : ways[state.kind]}
          <button type="button" id="disconnect" class="link" onClick={() => actions.openFolderPanel('disconnect')}>
            {t('folder_disconnect')}
          </button>
        </>
      )}
    </>
  );
}

function stateText(folder: FolderPart): string {
  const { at, waiting } = folder;
  const state = standsNow(folder);
  if (state === null) return t('folder_looking');
  switch (state.kind) {
    case 'in-step':
      return t('folder_inStep', formatMoment(at ?? nowIso(), nowIso()));
    case 'waiting':
      return plural('folder_waiting', state.count);
    case 'not-allowed':
      return waiting > 0 ? plural('folder_notAllowedWaiting', waiting) : t('folder_notAllowed');
    case 'missing':
      return t('folder_missing');
    case 'another-folder':
      return t('folder_another');
    case 'asks':
      return plural('folder_asks', state.gone.length);
    case 'undecided':
      return plural('folder_undecided', state.conflicts + state.unreadable + state.held + state.refused);
    default:
      return state satisfies never;
  }
}

/** Too early to say how fast it goes. */
const MEASURED_MS = 1000;

/** "400 of 1,204 · 310 a second · 3 sec left" */
function progressText({ done, of, workedMs, isPaused }: Progress): string {
  const count = t('folder_writing', formatNumber(done), formatNumber(of));
  if (isPaused) return t('folder_facts', count, t('folder_paused'));
  if (workedMs < MEASURED_MS || done === 0) return count;
  const perSecond = (done / workedMs) * 1000;
  const speed = t('folder_rate', new Intl.NumberFormat(locale(), { maximumSignificantDigits: 2 }).format(perSecond));
  return t('folder_facts', count, t('folder_facts', speed, t('folder_left', timeText((of - done) / perSecond))));
}

function timeText(seconds: number): string {
  const [value, unit] = seconds < 90 ? [Math.ceil(seconds), 'second'] : [Math.ceil(seconds / 60), 'minute'];
  return new Intl.NumberFormat(locale(), { style: 'unit', unit, unitDisplay: 'short' }).format(value);
}

/** What to answer when the browser asks, and why; with a drawing of its question. */
function AllowHint({ name }: { readonly name: string }) {
  return (
    <div class="folder-note allow-hint">
      <p>{t('folder_allowHint')}</p>
      <div class="prompt-picture" aria-hidden="true">
        <b>{t('folder_prompt', name)}</b>
        <span>{t('folder_promptOnce')}</span>
        <span class="wanted">{t('folder_promptAlways')}</span>
        <span>{t('folder_promptNever')}</span>
      </div>
    </div>
  );
}
