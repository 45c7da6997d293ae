import { SITE_TAKES, type SiteTake } from '../../core/take.ts';
import { type MessageKey, t } from '../../edge/locale.ts';
import type { SectionProps } from './state.ts';

const WORDS: { readonly [T in SiteTake]: MessageKey } = {
  next: 'popup_take_next',
  column: 'popup_take_column',
  page: 'popup_take_page',
};

/** The sites whose pages the person wants taken in another way, as chosen while clipping. */
export function TakesSection({ state, actions }: SectionProps) {
  const { takes } = state.settings;
  const rows = Object.entries(takes).sort(([a], [b]) => (a < b ? -1 : 1));
  const put = (host: string, take: string): void => void actions.change({ takes: { ...takes, [host]: take } });
  const drop = (host: string): void =>
    void actions.change({ takes: Object.fromEntries(rows.filter(([other]) => other !== host)) });
  return (
    <>
      <p class="hint">{t('settings_takesHint')}</p>
      {rows.length > 0 && (
        <table id="site-takes" class="names">
          <thead>
            <tr>
              <th scope="col">{t('settings_site')}</th>
              <th scope="col">{t('popup_take')}</th>
              <th scope="col">
                <span class="away">{t('settings_actions')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([host, take]) => (
              <tr key={host} data-host={host}>
                <th scope="row" dir="ltr">
                  {host}
                </th>
                <td>
                  <select
                    aria-label={t('settings_takeOf', host)}
                    value={take}
                    onChange={(event) => put(host, event.currentTarget.value)}
                  >
                    {SITE_TAKES.map((one) => (
                      <option key={one} value={one}>
                        {t(WORDS[one])}
                      </option>
                    ))}
                  </select>
                </td>
                <td>
                  <button type="button" class="way" aria-label={t('ui_tag_remove', host)} onClick={() => drop(host)}>
                    {t('settings_remove')}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
