import { isAside, type Version } from '../../core/entry.ts';
import { nowIso } from '../../edge/clock.ts';
import { formatMoment, formatNumber, type MessageKey, t } from '../../edge/locale.ts';
import type { Actions } from './actions.ts';
import type { Opened } from './state.ts';

/** Why a state was replaced, or where it stood. */
const WHY: { readonly [W in Version['why']]: MessageKey } = {
  edit: 'library_why_edit',
  update: 'library_why_update',
  restore: 'library_why_restore',
  undo: 'library_why_undo',
  delete: 'library_why_delete',
  sync: 'library_why_sync',
  import: 'library_why_import',
  'in-file': 'library_why_inFile',
  'in-backup': 'library_why_inBackup',
};

interface HistoryProps {
  readonly opened: Extract<Opened, { kind: 'entry' }>;
  readonly busy: boolean;
  readonly actions: Actions;
}

/** Earlier states of the post: each can be looked at, and made the current one. */
export function PostHistory({ opened, busy, actions }: HistoryProps) {
  const { versions, seq, entry } = opened;
  if (versions.length === 0) return null;
  const now = nowIso();
  return (
    <details class="history">
      <summary id="history">{t('library_history', formatNumber(versions.length))}</summary>
      <ol>
        {seq !== null && (
          <li>
            <button type="button" id="current" class="link" onClick={() => actions.lookAt(null)}>
              {t('library_current')}
            </button>
          </li>
        )}
        {versions.map((version) => (
          <li key={version.seq} data-seq={version.seq} aria-current={version.seq === seq ? 'true' : undefined}>
            <button type="button" class="link" onClick={() => actions.lookAt(version.seq)}>
              {isAside(version) ? formatMoment(version.at, now) : t('library_until', formatMoment(version.at, now))}
            </button>
            <span class="history-what">
              {t(WHY[version.why])}
              {version.post.title !== entry.post.title && ` · ${version.post.title}`}
            </span>
            {entry.trashed === null && (
              <button
                type="button"
                class="way restore-version"
                disabled={busy}
                onClick={() => actions.restoreVersion(version.seq)}
              >
                {t('library_restoreVersion')}
              </button>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}
