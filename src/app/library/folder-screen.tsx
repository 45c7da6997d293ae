import { useEffect, useState } from 'preact/hooks';
import type { Failure } from '../../core/failure.ts';
import { linesOfPlan, type SyncLine } from '../../core/sync/plan-lines.ts';
import { nowIso } from '../../edge/clock.ts';
import { formatMoment, plural, t } from '../../edge/locale.ts';
import type { RunRow } from '../../edge/sync-rows.ts';
import { listRuns } from '../../edge/sync-runs.ts';
import { unexpected } from '../../edge/wire.ts';
import { failureText } from '../ui/failure-text.ts';
import type { LibraryState } from './state.ts';
import { SyncLines } from './sync-lines.tsx';

type Shown = Pick<LibraryState, 'folder' | 'rows' | 'settings'>;

/** What a sync would do now, and what the last ones did: file by file, with the reason for each. */
export function FolderScreen({ state }: { readonly state: Shown }) {
  const { folder, rows } = state;
  const titleOf = (id: string): string | null => rows.get(id)?.title ?? null;
  return (
    <div id="folder-screen" class="folder-screen">
      <Look state={state} titleOf={titleOf} />
      <section aria-labelledby="runs-title">
        <h2 id="runs-title">{t('sync_did')}</h2>
        <Runs folderId={folder.row?.id ?? null} round={folder.at} titleOf={titleOf} />
      </section>
    </div>
  );
}

interface LookProps {
  readonly state: Shown;
  readonly titleOf: (id: string) => string | null;
}

/** A look that does nothing: the plan as a list. A plan that stopped for a person is shown by itself. */
function Look({ state, titleOf }: LookProps) {
  const { row, report } = state.folder;
  const [lines, setLines] = useState<readonly SyncLine[] | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const stopped = report !== null && report.plan.stop !== null && report.plan.steps.length > 0 ? linesOfPlan(report.plan) : null;
  useEffect(() => setLines(null), [report]);
  const look = async (): Promise<void> => {
    if (row === null) return;
    setBusy(true);
    try {
      const { syncFolder } = await import('./folder-run.ts');
      const looked = await syncFolder(row, { settings: state.settings, preview: true });
      setFailure(looked.ok ? null : looked.failure);
      if (looked.ok) setLines(linesOfPlan(looked.value.plan));
    } catch (error) {
      setFailure(unexpected(error).failure);
    } finally {
      setBusy(false);
    }
  };
  const shown = lines ?? stopped;
  return (
    <section aria-labelledby="look-title">
      <h2 id="look-title">{t('sync_would')}</h2>
      <p class="ways">
        <button type="button" id="look-first" class="way" disabled={busy || row === null} onClick={() => void look()}>
          {t('sync_lookFirst')}
        </button>
        <span class="hint">{t('sync_lookFirstHint')}</span>
      </p>
      {failure !== null && (
        <p class="bad" role="alert">
          ✗ {failureText(failure)}
        </p>
      )}
      {shown !== null &&
        (shown.length === 0 ? (
          <p id="plan-empty" class="good">
            ✓ {t('sync_nothingToDo')}
          </p>
        ) : (
          <SyncLines id="plan" lines={shown} titleOf={titleOf} />
        ))}
    </section>
  );
}

interface RunsProps {
  readonly folderId: string | null;
  /** Read again when this changes: a run has ended. */
  readonly round: string | null;
  readonly titleOf: (id: string) => string | null;
}

function Runs({ folderId, round, titleOf }: RunsProps) {
  const [runs, setRuns] = useState<readonly RunRow[] | null>(null);
  useEffect(() => {
    let stale = false;
    if (folderId !== null)
      void listRuns(folderId).then((listed) => {
        if (!stale && listed.ok) setRuns(listed.value);
      });
    return () => {
      stale = true;
    };
  }, [folderId, round]);
  if (runs === null) return null;
  if (runs.length === 0) return <p class="hint">{t('sync_neverDid')}</p>;
  const now = nowIso();
  return (
    <ol id="runs" class="runs">
      {runs.map((run, index) => (
        <li key={run.seq}>
          <details open={index === 0}>
            <summary>{plural('sync_run', run.lines.length + run.more, formatMoment(run.at, now))}</summary>
            {run.stopped !== null && <p class="bad">✗ {t('sync_stopped', failureText({ kind: run.stopped, detail: null }))}</p>}
            <SyncLines id={`run-${index}`} lines={run.lines} more={run.more} titleOf={titleOf} />
          </details>
        </li>
      ))}
    </ol>
  );
}
