import { locale, t } from '../../edge/locale.ts';
import { keepStorage } from '../../edge/storage.ts';
import type { SectionProps } from './state.ts';

/** "3.4 MB", as the language writes it. */
function sizeText(bytes: number): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const step = Math.min(units.length - 1, bytes < 1000 ? 0 : Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** step;
  const format = {
    style: 'unit',
    unit: units[step] ?? 'byte',
    unitDisplay: 'short',
    maximumFractionDigits: value < 10 ? 1 : 0,
  } as const;
  return new Intl.NumberFormat(locale(), format).format(value);
}

/** How much the library takes, and whether the browser may clear it. */
export function StorageSection({ state, actions }: SectionProps) {
  const { storage, busy } = state;
  if (storage === null) return null;
  const { usedBytes, quotaBytes, persisted } = storage;
  return (
    <>
      <p id="storage-used">
        {usedBytes === null
          ? t('settings_usedUnknown')
          : quotaBytes === null
            ? t('settings_used', sizeText(usedBytes))
            : t('settings_usedOf', sizeText(usedBytes), sizeText(quotaBytes))}
      </p>
      <p id="storage-kept">{persisted ? <span class="good">✓ {t('settings_persisted')}</span> : t('settings_notPersisted')}</p>
      {!persisted && (
        <button
          type="button"
          id="persist"
          class="way"
          disabled={busy}
          onClick={() =>
            void actions.work(t('settings_asking'), async () =>
              (await keepStorage()) ? t('settings_persisted') : t('settings_persistRefused'),
            )
          }
        >
          {t('settings_persist')}
        </button>
      )}
      <p class="warn">{t('firstRun_removing')}</p>
    </>
  );
}
