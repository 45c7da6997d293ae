import { SITE_TAKES, type SiteTake } from '../../core/take.ts';
import { type MessageKey, t } from '../../edge/locale.ts';
import { SiteTable } from './site-table.tsx';
import type { SectionProps } from './state.ts';

const WORDS: { readonly [T in SiteTake]: MessageKey } = {
  next: 'popup_take_next',
  column: 'popup_take_column',
  page: 'popup_take_page',
};

/** The sites whose pages the person wants taken in another way, as chosen while clipping. */
export function TakesSection({ state, actions }: SectionProps) {
  const { takes } = state.settings;
  const change = (takes: Readonly<Record<string, string>>): void => void actions.change({ takes });
  const field = (host: string, take: string) => (
    <select
      aria-label={t('settings_takeOf', host)}
      value={take}
      onChange={(event) => change({ ...takes, [host]: event.currentTarget.value })}
    >
      {SITE_TAKES.map((one) => (
        <option key={one} value={one}>
          {t(WORDS[one])}
        </option>
      ))}
    </select>
  );
  return (
    <>
      <p class="hint">{t('settings_takesHint')}</p>
      {Object.keys(takes).length > 0 && (
        <SiteTable id="site-takes" title={t('popup_take')} values={takes} field={field} onChange={change} />
      )}
    </>
  );
}
