import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type ChosenFile, chosenOf, droppedFiles } from '../../edge/chosen-files.ts';
import { t } from '../../edge/locale.ts';
import { failureText } from '../ui/failure-text.ts';
import type { Actions } from './actions.ts';
import { HowFar } from './how-far.tsx';
import { Found, Report } from './import-found.tsx';
import { createImportSteps, type Phase } from './import-steps.ts';
import type { LibraryState } from './state.ts';

interface ImportDialogProps {
  readonly state: LibraryState;
  readonly actions: Actions;
  /** What was dropped on the page; empty when the person is still to choose. */
  readonly chosen: readonly ChosenFile[];
}

/** Chosen or dropped files on their way into the library: what was found, then the import, then what it did. */
export function ImportDialog({ state, actions, chosen }: ImportDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const settings = useRef(state.settings);
  settings.current = state.settings;
  const [phase, show] = useState<Phase>({ kind: 'choose', failure: null });
  const steps = useMemo(
    () =>
      createImportSteps({
        settings: () => settings.current,
        show,
        restore: (backup) => {
          actions.endImport();
          void actions.restore(backup);
        },
      }),
    [actions],
  );
  useEffect(() => dialog.current?.showModal(), []);
  // The button that was pressed is gone with its phase: the keyboard goes on at the next one's, and while files are read at the heading,
  // where a second Enter does nothing.
  useEffect(() => {
    const box = dialog.current;
    const heading = box?.querySelector('h2');
    const { activeElement } = document;
    if (box?.open && (activeElement === heading || !box.contains(activeElement)))
      (box.querySelector<HTMLElement>('.main, #import-close') ?? heading)?.focus();
  }, [phase.kind]);
  useEffect(() => {
    if (chosen.length > 0) void steps.take(chosen);
  }, [chosen, steps]);
  const end = (): void => {
    steps.cancel();
    actions.endImport();
  };
  // The browser brings the keyboard back to where the dialog was opened from, and tells `onClose`.
  const close = (): void => dialog.current?.close();
  return (
    <dialog
      ref={dialog}
      id="import"
      class="import"
      data-phase={phase.kind}
      aria-labelledby="import-title"
      onClose={end}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        event.stopPropagation();
        if (phase.kind === 'choose' && event.dataTransfer) void steps.take(droppedFiles(event.dataTransfer));
      }}
    >
      <h2 id="import-title" tabIndex={-1}>
        {t('import_title')}
      </h2>
      {phase.kind === 'choose' && (
        <>
          <Choose onFiles={(files) => void steps.take(chosenOf(files))} />
          {phase.failure !== null && (
            <p class="bad" role="alert">
              ✗{' '}
              {phase.failure.kind === 'folder-unknown'
                ? t('import_connected', phase.failure.detail ?? '')
                : failureText(phase.failure)}
            </p>
          )}
          <Ends id="import-close" label={t('popup_cancel')} onClick={close} />
        </>
      )}
      {(phase.kind === 'reading' || phase.kind === 'importing') && (
        <>
          <p role="status">
            <HowFar
              work={t(phase.kind === 'reading' ? 'import_reading' : 'import_importing')}
              done={Math.floor(phase.done)}
              of={phase.of}
            />
          </p>
          <progress max={Math.max(1, phase.of)} value={phase.done} aria-labelledby="import-title" />
          <Ends id="import-cancel" label={t('popup_cancel')} onClick={steps.cancel} />
        </>
      )}
      {phase.kind === 'found' && (
        <Found looked={phase.looked} onImport={(withGone) => void steps.bring(phase.looked, withGone)} onClose={close} />
      )}
      {phase.kind === 'report' && (
        <Report looked={phase.looked} imported={phase.imported} onAgain={steps.again} onClose={close} />
      )}
    </dialog>
  );
}

function Ends({ id, label, onClick }: { readonly id: string; readonly label: string; readonly onClick: () => void }) {
  return (
    <p class="import-ways">
      <button type="button" id={id} class="button" onClick={onClick}>
        {label}
      </button>
    </p>
  );
}

/** Files, a folder where the browser can give one, or a drop. */
function Choose({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const given = (field: HTMLInputElement): void => {
    const list = [...(field.files ?? [])];
    field.value = ''; // the same files may be chosen again
    onFiles(list);
  };
  const canTakeFolder = 'webkitdirectory' in HTMLInputElement.prototype;
  return (
    <>
      <p>{t('import_intro')}</p>
      <div class="import-drop">
        <p class="import-ways">
          <button type="button" id="import-files" class="button main" onClick={() => files.current?.click()}>
            {t('import_files')}
          </button>
          {canTakeFolder && (
            <button type="button" id="import-folder" class="button" onClick={() => folder.current?.click()}>
              {t('import_folder')}
            </button>
          )}
        </p>
        <p class="soft">{t('import_drop')}</p>
      </div>
      <input
        id="import-files-field"
        class="away"
        type="file"
        multiple
        accept=".md,.markdown,.zip"
        tabIndex={-1}
        aria-label={t('import_files')}
        ref={files}
        onChange={(event) => given(event.currentTarget)}
      />
      {canTakeFolder && (
        <input
          id="import-folder-field"
          class="away"
          type="file"
          tabIndex={-1}
          aria-label={t('import_folder')}
          ref={(field) => {
            if (field !== null) field.webkitdirectory = true; // no attribute that preact knows
            folder.current = field;
          }}
          onChange={(event) => given(event.currentTarget)}
        />
      )}
    </>
  );
}
