import { useEffect, useState } from 'preact/hooks';
import type { Failure } from '../../core/failure.ts';
import type { Post } from '../../core/post.ts';
import { askPermission, permissionOf } from '../../edge/folder-access.ts';
import { changeFolder, leaveFolder } from '../../edge/folders.ts';
import { plural, t } from '../../edge/locale.ts';
import type { FolderRow } from '../../edge/sync-rows.ts';
import { queueAll, type TargetState, targetState } from '../../edge/target-outbox.ts';
import { PRESET_NAMES } from '../ui/preset-names.ts';
import { PatternField } from './pattern-field.tsx';
import type { SectionProps } from './state.ts';
import { newPostsExporter } from './target-exporter.ts';

interface FolderCardProps extends SectionProps {
  readonly row: FolderRow;
  readonly sample: Post;
  /** Read again when this changes. */
  readonly round: number;
}

/** One folder: what it is for, how its posts are named, and for a further one how it stands. */
export function FolderCard({ row, sample, round, state, actions }: FolderCardProps) {
  const keep = (pattern: string | null): Promise<void> =>
    actions.work(t('settings_kept'), async () => {
      const changed = await changeFolder(row.id, { pattern });
      return changed.ok ? t('folders_patternKept') : changed.failure;
    });
  return (
    <article class="folder-card" data-folder={row.name} data-role={row.role}>
      <h3 dir="auto">{row.name}</h3>
      <p class="hint">
        {t(PRESET_NAMES[row.preset])} · {t(row.role === 'two-way' ? 'folders_twoWay' : 'folders_writeOnly')}
      </p>
      <PatternField
        id={`pattern-${row.id}`}
        preset={row.preset}
        idInName={state.settings.idInName}
        pattern={row.pattern}
        sample={sample}
        onChange={(pattern) => void keep(pattern)}
      />
      {row.role === 'write-only' && <Target row={row} sample={sample} round={round} state={state} actions={actions} />}
    </article>
  );
}

/** How a further folder stands: what waits, which files others changed, and the ways on. */
function Target({ row, round, state, actions }: FolderCardProps) {
  const [stands, setStands] = useState<TargetState | null>(null);
  const [allowed, setAllowed] = useState(true);
  useEffect(() => {
    let stale = false;
    void Promise.all([targetState(row.id), permissionOf(row.handle)]).then(([found, permission]) => {
      if (stale) return;
      if (found.ok) setStands(found.value);
      setAllowed(permission === 'granted');
    });
    return () => {
      stale = true;
    };
  }, [row.id, round]);

  const writeOut = async (): Promise<string | Failure> => {
    const { exportWaiting } = await import('../ui/target-run.ts');
    const done = await exportWaiting(row, newPostsExporter(row, state.settings));
    return done.ok ? plural('folders_wrote', done.value.written) : done.failure;
  };
  const writeAll = (): Promise<void> =>
    actions.work(t('folders_writingAll'), async () => {
      const queued = await queueAll(row.id);
      return queued.ok ? writeOut() : queued.failure;
    });
  const again = (entryId: string): Promise<void> =>
    actions.work(t('folders_writingAll'), async () => {
      const { exportAgain } = await import('../ui/target-run.ts');
      const done = await exportAgain(row, newPostsExporter(row, state.settings), entryId);
      return done.ok ? plural('folders_wrote', 1) : done.failure;
    });
  const allow = (): Promise<void> =>
    actions.work(t('folders_writingAll'), async () => {
      if ((await askPermission(row.handle)) !== 'granted') return { kind: 'folder-permission', detail: row.name };
      return writeOut();
    });
  const remove = (): Promise<void> =>
    actions.work(t('settings_kept'), async () => {
      const left = await leaveFolder(row.id);
      return left.ok ? t('settings_kept') : left.failure;
    });
  const button = (id: string, label: string, onClick: () => Promise<void>, title?: string) => (
    <button type="button" id={id} class="way" disabled={state.busy} title={title} onClick={() => void onClick()}>
      {label}
    </button>
  );
  return (
    <>
      {stands !== null && (
        <p class="target-state">
          {plural('folders_written', stands.written)}
          {stands.waiting > 0 && ` · ${plural('folders_waiting', stands.waiting)}`}
        </p>
      )}
      {stands !== null && stands.frozen.length > 0 && (
        <>
          <p>{plural('folders_frozen', stands.frozen.length)}</p>
          <ul class="frozen">
            {stands.frozen.map(({ entryId, path }) => (
              <li key={entryId}>
                <span class="file" dir="auto">
                  {path}
                </span>
                {button(`again-${entryId}`, t('folders_writeAgain'), () => again(entryId), t('folders_writeAgainHint'))}
              </li>
            ))}
          </ul>
        </>
      )}
      <div class="ways">
        {!allowed && button(`allow-${row.id}`, t('folders_allow'), allow)}
        {allowed && button(`write-all-${row.id}`, t('folders_writeAll'), writeAll)}
        {button(`remove-${row.id}`, t('folders_remove'), remove, t('folders_removeHint'))}
      </div>
    </>
  );
}
