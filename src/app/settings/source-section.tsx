import { useState } from 'preact/hooks';
import { tidy } from '../../core/format/text.ts';
import { siteHost } from '../../core/identity.ts';
import { t } from '../../edge/locale.ts';
import { isEnter } from '../ui/keys.ts';
import { SiteTable } from './site-table.tsx';
import type { SectionProps } from './state.ts';

/** The host of what a person typed: an address or a host name. Empty when it is neither. */
const hostOf = (typed: string): string => siteHost(/^https?:/i.test(typed.trim()) ? typed.trim() : `https://${typed.trim()}`);

/** One site, one name: as learned when a source was renamed while clipping, and as written here. */
export function SourceSection({ state, actions }: SectionProps) {
  const { sourceNames } = state.settings;
  const change = (sourceNames: Readonly<Record<string, string>>): void => void actions.change({ sourceNames });
  const put = (host: string, value: string): void => {
    const kept = tidy(value);
    if (kept !== '' && kept !== sourceNames[host]) change({ ...sourceNames, [host]: kept });
  };
  const field = (host: string, name: string) => (
    <input
      type="text"
      dir="auto"
      aria-label={t('settings_nameOf', host)}
      value={name}
      onChange={(event) => put(host, event.currentTarget.value)}
    />
  );
  return (
    <>
      <p class="hint">{t('settings_sourcesHint')}</p>
      <SiteTable id="source-names" title={t('settings_siteName')} values={sourceNames} field={field} onChange={change}>
        <NewSite onAdd={put} />
      </SiteTable>
    </>
  );
}

/** The row for a site that has no name yet. */
function NewSite({ onAdd }: { readonly onAdd: (host: string, name: string) => void }) {
  const [site, setSite] = useState('');
  const [name, setName] = useState('');
  const host = hostOf(site);
  const canAdd = host.includes('.') && tidy(name) !== '';
  const add = (): void => {
    if (!canAdd) return;
    onAdd(host, name);
    setSite('');
    setName('');
  };
  return (
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
  );
}
