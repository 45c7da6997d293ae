import type { ComponentChildren } from 'preact';
import { t } from '../../edge/locale.ts';

interface SiteTableProps {
  readonly id: string;
  /** The head of the column of values. */
  readonly title: string;
  /** Each site's host, and what was chosen for it. */
  readonly values: Readonly<Record<string, string>>;
  /** The field that shows one site's value and changes it. */
  readonly field: (host: string, value: string) => ComponentChildren;
  readonly onChange: (values: Readonly<Record<string, string>>) => void;
  /** Rows below the sites'. */
  readonly children?: ComponentChildren;
}

/** One row a site, in the order of their hosts, each with the way to forget it. */
export function SiteTable({ id, title, values, field, onChange, children }: SiteTableProps) {
  const rows = Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1));
  const remove = (host: string, row: Element | null): void => {
    // The keyboard goes on from the next site, else from the field for a new one.
    (row?.nextElementSibling ?? row?.previousElementSibling)?.querySelector<HTMLElement>('button:enabled, input')?.focus();
    onChange(Object.fromEntries(rows.filter(([other]) => other !== host)));
  };
  return (
    <table id={id} class="names">
      <thead>
        <tr>
          <th scope="col">{t('settings_site')}</th>
          <th scope="col">{title}</th>
          <th scope="col">
            <span class="away">{t('settings_actions')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([host, value]) => (
          <tr key={host} data-host={host}>
            <th scope="row" dir="ltr">
              {host}
            </th>
            <td>{field(host, value)}</td>
            <td>
              <button
                type="button"
                class="way"
                aria-label={t('ui_tag_remove', host)}
                onClick={({ currentTarget }) => remove(host, currentTarget.closest('tr'))}
              >
                {t('settings_remove')}
              </button>
            </td>
          </tr>
        ))}
        {children}
      </tbody>
    </table>
  );
}
