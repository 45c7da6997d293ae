import { t } from '../../edge/locale.ts';
import type { Actions } from './actions.ts';
import { undecidedLines } from './folder-state.ts';
import type { LibraryState } from './state.ts';
import { LineFacts } from './sync-lines.tsx';

interface UndecidedListProps {
  readonly state: Pick<LibraryState, 'folder' | 'rows' | 'place'>;
  readonly actions: Pick<Actions, 'open'>;
}

/** Posts that wait for a person: each with its reason, and the way to decide. */
export function UndecidedList({ state, actions }: UndecidedListProps) {
  const { folder, rows, place } = state;
  return (
    <ul id="undecided" class="list undecided" aria-label={t('sync_conflicts')}>
      {undecidedLines(folder).map((line) => (
        <li key={line.id} data-what={line.what}>
          <button
            type="button"
            class="row undecided-row"
            aria-current={place.open?.id === line.id ? 'true' : undefined}
            onClick={() => actions.open(line.id ?? '', 'decide')}
          >
            <LineFacts line={line} title={rows.get(line.id ?? '')?.title ?? null} />
          </button>
        </li>
      ))}
    </ul>
  );
}
