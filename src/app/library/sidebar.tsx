import type { Counted, Counts, Filter } from '../../core/row.ts';
import { formatNumber, t } from '../../edge/locale.ts';
import type { Actions } from './actions.ts';
import type { FolderCounts } from './folder-state.ts';

interface SidebarProps {
  readonly filter: Filter;
  /** Null until every post was read; and `onlyHere` while that changes all the time. */
  readonly counts: (Omit<Counts, 'onlyHere'> & { readonly onlyHere: number | null }) | null;
  readonly drafts: number;
  readonly folder: FolderCounts | null;
  readonly actions: Actions;
}

const sameFilter = (a: Filter, b: Filter): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Every post has its source as a tag; those are listed as sources already. */
const ownTags = ({ tags, sources }: Pick<Counts, 'tags' | 'sources'>): readonly Counted[] =>
  tags.filter(({ name }) => !sources.some((source) => source.name === name));

/** What is shown: all, or a part. */
export function Sidebar({ filter, counts, drafts, folder, actions }: SidebarProps) {
  const item = (wanted: Filter, label: string, count: number | null, id?: string) => (
    <li key={label}>
      <button
        type="button"
        id={id}
        class="filter"
        aria-current={sameFilter(filter, wanted) ? 'true' : undefined}
        onClick={() => actions.show(wanted)}
      >
        <span class="filter-name" dir="auto">
          {label}
        </span>
        <span class="filter-count">{count === null ? '' : formatNumber(count)}</span>
      </button>
    </li>
  );
  const group = (kind: 'source' | 'tag', label: string, names: readonly Counted[]) =>
    names.length > 0 && (
      <details class="filter-group" open={filter.kind === kind || names.length <= 8}>
        <summary>{label}</summary>
        <ul>{names.map(({ name, count }) => item({ kind, name }, name, count))}</ul>
      </details>
    );
  return (
    <nav class="sidebar" aria-label={t('library_show')}>
      <ul>
        {item({ kind: 'all' }, t('library_all'), counts?.all ?? null, 'all')}
        {item({ kind: 'only-here' }, t('library_onlyHereFilter'), counts?.onlyHere ?? null, 'only-here-filter')}
        {item({ kind: 'drafts' }, t('library_drafts'), counts === null ? null : drafts, 'drafts-filter')}
        {item({ kind: 'trash' }, t('library_trash'), counts?.trash ?? null, 'trash')}
        {folder !== null && item({ kind: 'folder' }, t('folder_waitingCount'), folder.waiting, 'folder-waiting')}
        {folder !== null && item({ kind: 'undecided' }, t('sync_conflicts'), folder.undecided, 'folder-undecided')}
      </ul>
      {counts && group('source', t('library_sources'), counts.sources)}
      {counts && group('tag', t('library_tags'), ownTags(counts))}
    </nav>
  );
}

interface FilterMenuProps extends SidebarProps {
  readonly id: string;
}

/** The same choice as one list, where there is no room for a column. */
export function FilterMenu({ id, filter, counts, drafts, folder, actions }: FilterMenuProps) {
  const numbered = (label: string, count: number | null | undefined): string =>
    typeof count !== 'number' ? label : t('library_counted', label, formatNumber(count));
  const option = (wanted: Filter, label: string) => (
    <option key={label} value={JSON.stringify(wanted)}>
      {label}
    </option>
  );
  return (
    <label class="filter-menu" for={id}>
      <span>{t('library_show')}</span>
      <select
        id={id}
        value={JSON.stringify(filter)}
        onChange={(event) => actions.show(JSON.parse(event.currentTarget.value) as Filter) /* one of the options below */}
      >
        {option({ kind: 'all' }, numbered(t('library_all'), counts?.all))}
        {option({ kind: 'only-here' }, numbered(t('library_onlyHereFilter'), counts?.onlyHere))}
        {option({ kind: 'drafts' }, numbered(t('library_drafts'), counts === null ? undefined : drafts))}
        {option({ kind: 'trash' }, numbered(t('library_trash'), counts?.trash))}
        {folder !== null && option({ kind: 'folder' }, numbered(t('folder_waitingCount'), folder.waiting))}
        {folder !== null && option({ kind: 'undecided' }, numbered(t('sync_conflicts'), folder.undecided ?? undefined))}
        {counts && counts.sources.length > 0 && (
          <optgroup label={t('library_sources')}>
            {counts.sources.map(({ name, count }) => option({ kind: 'source', name }, numbered(name, count)))}
          </optgroup>
        )}
        {counts && ownTags(counts).length > 0 && (
          <optgroup label={t('library_tags')}>
            {ownTags(counts).map(({ name, count }) => option({ kind: 'tag', name }, numbered(name, count)))}
          </optgroup>
        )}
      </select>
    </label>
  );
}
