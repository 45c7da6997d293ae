import { useState } from 'preact/hooks';
import { tidy } from '../../core/format/text.ts';
import { siteHost } from '../../core/identity.ts';
import { t } from '../../edge/locale.ts';
import { isEnter } from '../ui/keys.ts';
import type { SectionProps } from './state.ts';

/** The host of what a person typed: an address or a host name. Empty when it is neither. */
const hostOf = (typed: string): string => siteHost(/^https?:/i.test(typed.trim()) ? typed.trim() : `https://${typed.trim()}`);

/** One site, one name: as learned when a source was renamed while clipping, and as written here. */
export function SourceSection({ state, actions }: SectionProps) {
  const { sourceNames } = state.settings;
  const [site, setSite] = useState('');
  const [name, setName] = useState('');
  const rows = Object.entries(sourceNames).sort(([a], [b]) => (a < b ? -1 : 1));
  const put = (host: string, value: string): void => {
    const kept = tidy(value);
    if (kept !== '' && kept !== sourceNames[host]) void actions.change({ sourceNames: { ...sourceNames, [host]: kept } });
  };
  const drop = (host: string): void =>
    void actions.change({ sourceNames: Object.fromEntries(rows.filter(([other]) => other !== host)) });
  const host = hostOf(site);
  const canAdd = host.includes('.') && tidy(name) !== '';
  const add = (): void => {
    if (!canAdd) return;
    put(host, name);
    setSite('');
    setName('');
  };
  return (
    <>
      <p class="hint">{t('settings_sourcesHint')}</p>
      <table id="source-names" class="names">
        <thead>
          <tr>
            <th scope="col">{t('settings_site')}</th>
            <th scope="col">{t('settings_siteName')}</th>
            <th scope="col">
              <span class="away">{t('settings_actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([known, value]) => (
            <tr key={known} data-host={known}>
              <th scope="row" dir="ltr">
                {known}
              </th>
              <td>
                <input
                  type="text"
                  dir="auto"
                  aria-label={t('settings_nameOf', known)}
                  value={value}
                  onChange={(event) => put(known, event.currentTarget.value)}
                />
              </td>
              <td>
                <button type="button" class="way" aria-label={t('ui_tag_remove', known)} onClick={() => drop(known)}>
                  {t('settings_remove')}
                </button>
              </td>
            </tr>
          ))}
          <tr
            onKeyDown={(event) => {
              if (isEnter(event)) add();
            }}
          >
            <td>
              <input
                id="new-site"
                type="text"
                dir="ltr"
                autocomplete="off"
                placeholder="news.example"
                aria-label={t('settings_site')}
                value={site}
                onInput={(event) => setSite(event.currentTarget.value)}
              />
            </td>
            <td>
              <input
                id="new-name"
                type="text"
                dir="auto"
                autocomplete="off"
                aria-label={t('settings_siteName')}
                value={name}
                onInput={(event) => setName(event.currentTarget.value)}
              />
            </td>
            <td>
              <button type="button" id="add-site" class="way" disabled={!canAdd} onClick={add}>
                {t('settings_add')}
              </button>
            </td>
          </tr>
        </tbody>
      </table>
    </>
  );
}
