import { useRef } from 'preact/hooks';
import { failed } from '../../core/failure.ts';
import { parseSettings, type Settings, storedSettings } from '../../core/settings.ts';
import { nowIso } from '../../edge/clock.ts';
import { plural, t } from '../../edge/locale.ts';
import { saveFile } from '../../edge/save-file.ts';
import type { SectionProps } from './state.ts';

const settingsFile = (settings: Settings): Blob =>
  new Blob([`${JSON.stringify(storedSettings(settings), null, 2)}\n`], { type: 'application/json' });

/** What a settings file says. Another program's file is no settings, however readable: taken for ours, it would put every field back to its default. */
async function readSettingsFile(file: File): Promise<ReturnType<typeof parseSettings>> {
  try {
    const stored: unknown = JSON.parse(await file.text());
    const isOurs = typeof stored === 'object' && stored !== null && 'version' in stored;
    return isOurs ? parseSettings(stored) : failed('not-settings');
  } catch (error) {
    if (error instanceof SyntaxError) return failed('not-settings');
    throw error;
  }
}

/** The whole library as one file and back; the settings alone too. */
export function ArchiveSection({ state, actions }: SectionProps) {
  const { settings, busy } = state;
  const backUp = (): Promise<void> =>
    actions.work(t('library_backingUp'), async () => {
      const { backUpLibrary } = await import('../ui/exports.ts');
      const zipped = await backUpLibrary(
        settings,
        () => undefined,
        () => undefined,
      );
      return zipped.ok ? plural('library_backedUp', zipped.value.count, zipped.value.name) : zipped.failure;
    });
  const restore = (file: File): Promise<void> =>
    actions.work(t('library_restoring'), async () => {
      const { restoreLibrary } = await import('../ui/restore.ts');
      const added = await restoreLibrary(file);
      if (!added.ok) return added.failure;
      const { entries, alreadyThere, differing } = added.value;
      const said = plural('library_added', entries);
      const all = alreadyThere === 0 ? said : t('library_addedAnd', said, plural('library_alreadyThere', alreadyThere));
      return differing === 0 ? all : `${all} · ${plural('library_addedVersions', differing)}`;
    });
  const exportSettings = (): Promise<void> =>
    actions.work(t('settings_exporting'), async () => {
      const saved = await saveFile(settingsFile(settings), `clippost-settings-${nowIso().slice(0, 10)}.json`);
      return saved.ok ? t('popup_downloaded', saved.value.name) : saved.failure;
    });
  const importSettings = async (file: File): Promise<void> => {
    const read = await readSettingsFile(file);
    if (!read.ok) return actions.fail(read.failure);
    if (await actions.change(read.value)) actions.tell(t('settings_imported'));
  };
  return (
    <>
      <p class="hint">{t('library_backUpHint')}</p>
      <div class="ways">
        <button type="button" id="back-up" class="way" disabled={busy} onClick={() => void backUp()}>
          {t('library_backUp')}
        </button>
        <FileButton
          id="restore"
          label={t('library_restore')}
          fileLabel={t('library_restoreFile')}
          accept=".zip"
          disabled={busy}
          onFile={(file) => void restore(file)}
        />
        <button type="button" id="export-settings" class="way" disabled={busy} onClick={() => void exportSettings()}>
          {t('settings_export')}
        </button>
        <FileButton
          id="import-settings"
          label={t('settings_import')}
          fileLabel={t('settings_importFile')}
          accept=".json"
          disabled={busy}
          onFile={(file) => void importSettings(file)}
        />
      </div>
      <p>
        <a id="first-steps" href="first-run.html">
          {t('library_firstSteps')}
        </a>
      </p>
    </>
  );
}

interface FileButtonProps {
  readonly id: string;
  readonly label: string;
  readonly fileLabel: string;
  readonly accept: string;
  readonly disabled: boolean;
  readonly onFile: (file: File) => void;
}

/** A button that asks for a file. */
function FileButton({ id, label, fileLabel, accept, disabled, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" id={id} class="way" disabled={disabled} onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        id={`${id}-file`}
        class="away"
        type="file"
        accept={accept}
        tabIndex={-1}
        aria-label={fileLabel}
        ref={input}
        onChange={(event) => {
          const [chosen] = event.currentTarget.files ?? [];
          event.currentTarget.value = ''; // the same file may be chosen again
          if (chosen) onFile(chosen);
        }}
      />
    </>
  );
}
