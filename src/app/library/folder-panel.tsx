import { plural, t } from '../../edge/locale.ts';
import type { Actions } from './actions.ts';
import { CandidatePanel } from './folder-candidate.tsx';
import { Choice, Question } from './folder-question.tsx';
import type { LibraryState } from './state.ts';

interface PanelProps {
  readonly state: LibraryState;
  readonly actions: Actions;
}

/** What stands open below the folder's line: a folder that is being chosen, a question, or nothing. */
export function FolderPanel({ state, actions }: PanelProps) {
  const { candidate, panel, row, state: stands } = state.folder;
  if (candidate !== null) return <CandidatePanel candidate={candidate} actions={actions} />;
  if (row === null || panel === null) return null;
  if (panel === 'disconnect')
    return (
      <Question id="disconnect-panel" title={t('folder_disconnectTitle', row.name)} onNo={() => actions.openFolderPanel(null)}>
        <p>{t('folder_disconnectText')}</p>
        <p class="ways">
          <Choice id="disconnect-yes" label={t('folder_disconnect')} onClick={() => void actions.disconnect()} main />
          <Choice id="disconnect-no" label={t('popup_cancel')} onClick={() => actions.openFolderPanel(null)} />
        </p>
      </Question>
    );
  if (stands?.kind === 'asks') return <ManyGone state={state} actions={actions} gone={stands.gone} />;
  if (stands?.kind === 'another-folder')
    return (
      <Question id="stopped-panel" title={t('folder_anotherTitle', row.name)} onNo={() => actions.openFolderPanel(null)}>
        <p>{t(state.folder.report?.plan.stop === 'marker-missing' ? 'folder_markerMissing' : 'folder_otherMarker')}</p>
        <p class="ways">
          <Choice id="adopt-again" label={t('folder_itIsRight')} onClick={() => void actions.adoptAgain(false)} main />
          <WaysOut actions={actions} />
        </p>
        <p class="soft">{t('folder_startOverHint')}</p>
      </Question>
    );
  return null;
}

/** Which posts would go, and whose word it takes. */
function ManyGone({ state, actions, gone }: PanelProps & { readonly gone: readonly string[] }) {
  const { steps = [], lately = 0 } = state.folder.report?.plan ?? {};
  const filesToGo = new Set(steps.flatMap((step) => (step.kind === 'trashFolder' ? [step.id] : [])));
  const lists = [
    { ids: gone.filter((id) => !filesToGo.has(id)), key: 'folder_filesMissing' },
    { ids: gone.filter((id) => filesToGo.has(id)), key: 'folder_filesToGo' },
  ] as const;
  return (
    <Question id="stopped-panel" title={plural('folder_asksTitle', gone.length)} onNo={() => actions.openFolderPanel(null)}>
      <p>{t('folder_asksText')}</p>
      {lately > 0 && <p id="gone-before">{plural('folder_goneBefore', lately)}</p>}
      {lists
        .filter(({ ids }) => ids.length > 0)
        .map(({ ids, key }) => (
          <details key={key} open={ids.length <= 20}>
            <summary>{plural(key, ids.length)}</summary>
            <ul class="gone">
              {ids.map((id) => (
                <li key={id} dir="auto">
                  {state.rows.get(id)?.title ?? id}
                </li>
              ))}
            </ul>
          </details>
        ))}
      <p class="ways">
        {/* None of them is the main one: it may be a mistake. */}
        <Choice id="confirm-gone" label={t('folder_yesGone')} onClick={() => void actions.syncNow({ confirmed: gone })} />
        <Choice id="whole-plan" label={t('sync_wholePlan')} onClick={() => actions.show({ kind: 'folder' })} />
        <WaysOut actions={actions} />
      </p>
      <p class="soft">{t('folder_startOverHint')}</p>
    </Question>
  );
}

function WaysOut({ actions }: { readonly actions: Actions }) {
  return (
    <>
      <Choice id="another-folder" label={t('folder_anotherOne')} onClick={() => void actions.chooseFolder()} />
      <Choice id="start-over" label={t('folder_startOver')} onClick={() => void actions.adoptAgain(true)} />
      <Choice id="later" label={t('folder_later')} onClick={() => actions.openFolderPanel(null)} />
    </>
  );
}
