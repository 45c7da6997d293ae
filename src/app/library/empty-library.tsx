import { useEffect, useState } from 'preact/hooks';
import { SAMPLE_PAGE } from '../../core/sample.ts';
import { listShortcuts } from '../../edge/commands.ts';
import { t } from '../../edge/locale.ts';
import { Way } from '../ui/state-line.tsx';
import type { Actions } from './actions.ts';
import { ImportButton } from './import-layer.tsx';
import { RestoreButton } from './restore-button.tsx';
import type { LibraryState } from './state.ts';

/** What a person can do who has no post yet: clip one, try it, or bring those from before. */
export function EmptyLibrary({ state, actions }: { readonly state: LibraryState; readonly actions: Actions }) {
  const { canPick, isKnown, row } = state.folder;
  const key = usePopupKey();
  return (
    <div class="empty" id="empty">
      <img src="icons/128.png" width="72" height="72" alt="" />
      <h2>{t('library_empty')}</h2>
      <p>
        {t('library_emptyHow')} {key !== null && <b id="shortcut">{t('firstRun_step1Key', key)}</b>}
      </p>
      <p>
        <a id="sample" class="button main" href={SAMPLE_PAGE} target="_blank" rel="noopener">
          {t('firstRun_try')}
        </a>
      </p>
      <div class="before">
        <h3>{t('library_emptyBefore')}</h3>
        <ul>
          <li>
            <ImportButton id="import-first" look="way" actions={actions} />
            <span>{t('library_emptyImport')}</span>
          </li>
          <li>
            <RestoreButton disabled={state.busy} actions={actions} />
            <span>{t('library_emptyRestore')}</span>
          </li>
          {isKnown && canPick && row === null && (
            <li>
              <Way id="choose-first" label={t('folder_choose')} onClick={() => void actions.chooseFolder()} />
              <span>{t('library_emptyFolder')}</span>
            </li>
          )}
        </ul>
      </div>
      <p>
        <a href="first-run.html">{t('library_firstSteps')}</a>
      </p>
    </div>
  );
}

/** The key that opens Clippost, once the browser told it; null when it has none. */
function usePopupKey(): string | null {
  const [key, setKey] = useState<string | null>(null);
  useEffect(() => {
    void listShortcuts().then((all) => setKey(all.find(({ name }) => name === '_execute_action')?.shortcut ?? null));
  }, []);
  return key;
}
