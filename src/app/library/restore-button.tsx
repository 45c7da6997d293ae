import { useRef } from 'preact/hooks';
import { t } from '../../edge/locale.ts';
import type { Actions } from './actions.ts';

interface RestoreButtonProps {
  readonly disabled: boolean;
  readonly actions: Actions;
}

/** Asks for a backup and adds what is missing from it. */
export function RestoreButton({ disabled, actions }: RestoreButtonProps) {
  const file = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        id="restore"
        class="way"
        disabled={disabled}
        title={t('library_restoreHint')}
        onClick={() => file.current?.click()}
      >
        {t('library_restore')}
      </button>
      <input
        id="restore-file"
        class="away"
        type="file"
        accept=".zip,application/zip"
        tabIndex={-1}
        aria-label={t('library_restoreFile')}
        ref={file}
        onChange={(event) => {
          const [chosen] = event.currentTarget.files ?? [];
          event.currentTarget.value = ''; // the same file may be chosen again
          if (chosen) void actions.restore(chosen);
        }}
      />
    </>
  );
}
