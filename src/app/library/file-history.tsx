import { useEffect, useState } from 'preact/hooks';
import type { Entry, FileVersion } from '../../core/entry.ts';
import { nowIso } from '../../edge/clock.ts';
import { listFileVersions } from '../../edge/library.ts';
import { formatMoment, formatNumber, t } from '../../edge/locale.ts';
import type { Actions } from './actions.ts';

interface FileHistoryProps {
  readonly entry: Entry;
  readonly busy: boolean;
  readonly actions: Pick<Actions, 'restoreFile'>;
}

/** Earlier bytes of the post's file in the folder: each can be looked at, and be what the post says again. */
export function FileHistory({ entry, busy, actions }: FileHistoryProps) {
  const [files, setFiles] = useState<readonly FileVersion[]>([]);
  useEffect(() => {
    let stale = false;
    void listFileVersions(entry.id).then((listed) => {
      if (!stale && listed.ok) setFiles(listed.value);
    });
    return () => {
      stale = true;
    };
  }, [entry.id, entry.rev]);
  if (files.length === 0) return null;
  const now = nowIso();
  return (
    <details class="history file-history">
      <summary id="file-history">{t('history_files', formatNumber(files.length))}</summary>
      <p class="hint">{t('history_filesHint')}</p>
      <ol>
        {files.map(({ hash, text, at }) => (
          <li key={hash}>
            <details class="history-what">
              <summary>{t('library_until', formatMoment(at, now))}</summary>
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reached by keyboard */}
              <pre class="file-text" dir="auto" tabIndex={0}>
                {text}
              </pre>
            </details>
            {entry.trashed === null && (
              <button type="button" class="way restore-file" disabled={busy} onClick={() => void actions.restoreFile(text)}>
                {t('library_restoreVersion')}
              </button>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}
