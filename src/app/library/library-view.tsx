import type { FunctionComponent } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { locale, plural, t } from '../../edge/locale.ts';
import { hasCommand, isTextTarget } from '../ui/keys.ts';
import type { Actions } from './actions.ts';
import { DraftList } from './draft-list.tsx';
import { EmptyLibrary } from './empty-library.tsx';
import { ExportPanel } from './export-panel.tsx';
import { FolderPanel } from './folder-panel.tsx';
import { FolderScreen } from './folder-screen.tsx';
import { folderCounts, isLookedThrough, isWriting, undecidedLines } from './folder-state.ts';
import { Head, TruthLine } from './head.tsx';
import { ImportLayer } from './import-layer.tsx';
import { PostList } from './post-list.tsx';
import { Said } from './said.tsx';
import type { Shelf } from './shelf.ts';
import { FilterMenu, Sidebar } from './sidebar.tsx';
import { canUndo, countsOf, type LibraryState, shownDrafts, visibleRows } from './state.ts';
import { UndecidedList } from './undecided-list.tsx';

type Pane = FunctionComponent<{ readonly state: LibraryState; readonly actions: Actions }>;

interface LibraryViewProps {
  readonly state: LibraryState;
  readonly shelf: Shelf;
  readonly actions: Actions;
  /** Told after each drawing, for the keys that move in the list. */
  readonly onRows: (ids: readonly string[]) => void;
}

/** The whole page: what is where, which posts, and the one that is opened. */
export function LibraryView({ state, shelf, actions, onRows }: LibraryViewProps) {
  const { place, rows: all, downloaded, complete } = state;
  const language = locale(); // another one may be chosen in the settings meanwhile
  const collator = useMemo(() => new Intl.Collator(language, { numeric: true }), [language]);
  // They are read newest first: in any other order rows would come in above those that somebody is about to click.
  const isSorted = complete || place.order === 'newest';
  const rows = useMemo(
    () => (isSorted ? visibleRows(state, shelf.index, collator.compare) : []),
    [all, downloaded, place.filter, place.order, place.query, collator, isSorted],
  );
  const counts = useMemo(() => countsOf(state), [all, downloaded]);
  // While posts and files come and go, nobody knows which posts are only in the library: it is read when they have.
  const onlyHere = isWriting(state.folder) || state.importing !== null ? null : counts.onlyHere;
  const known = complete ? { ...counts, onlyHere } : null;
  const Pane = usePane(place.open !== null);
  useGlobalKeys(state, actions);
  onRows(rows.map((row) => row.id));
  const isEmpty = complete && all.size === 0 && state.drafts.length === 0;

  return (
    <div class="page" data-pane={isEmpty ? 'none' : place.open === null ? 'closed' : 'open'}>
      <Head state={state} actions={actions} />
      <TruthLine
        lost={state.lost}
        temporary={state.temporary}
        total={counts.all}
        onlyHere={onlyHere}
        complete={complete}
        empty={isEmpty}
        busy={state.busy}
        folder={state.folder}
        actions={actions}
      >
        <FolderPanel state={state} actions={actions} />
        <ExportPanel state={state} actions={actions} />
      </TruthLine>
      <Sidebar
        filter={place.filter}
        counts={known}
        drafts={state.drafts.length}
        folder={folderCounts(state.folder)}
        actions={actions}
      />
      <main class="content">
        <section class="shelf" aria-label={t('library_list')}>
          <FilterMenu
            id="show"
            filter={place.filter}
            counts={known}
            drafts={state.drafts.length}
            folder={folderCounts(state.folder)}
            actions={actions}
          />
          {isEmpty ? (
            <EmptyLibrary state={state} actions={actions} />
          ) : place.filter.kind === 'drafts' ? (
            <DraftList drafts={shownDrafts(state)} openId={place.open?.id ?? null} actions={actions} />
          ) : place.filter.kind === 'undecided' ? (
            <UndecidedList state={state} actions={actions} />
          ) : place.filter.kind === 'folder' ? (
            <FolderScreen state={state} />
          ) : (
            <PostList state={state} rows={rows} actions={actions} />
          )}
          {!isEmpty && complete && <Nothing state={state} shown={shownCount(state, rows.length)} actions={actions} />}
        </section>
        <Said state={state} shown={shownCount(state, rows.length)} actions={actions} />
        {place.open !== null && Pane !== null ? (
          <Pane state={state} actions={actions} />
        ) : (
          <div class="post closed">{!isEmpty && complete && <p class="hint">{t('library_choose')}</p>}</div>
        )}
      </main>
      <ImportLayer state={state} actions={actions} />
    </div>
  );
}

/** How many rows the list has, whichever list it is. */
function shownCount(state: LibraryState, posts: number): number {
  const { place, folder } = state;
  if (place.filter.kind === 'drafts') return shownDrafts(state).length;
  if (place.filter.kind === 'undecided') return undecidedLines(folder).length;
  return place.filter.kind === 'folder' ? 1 : posts;
}

/** The pane's code comes after the first rows: they do not wait for an editor. */
function usePane(wanted: boolean): Pane | null {
  const [pane, setPane] = useState<{ readonly Pane: Pane } | null>(null);
  useEffect(() => {
    if (wanted && pane === null) void import('./post-pane.tsx').then(({ PostPane }) => setPane({ Pane: PostPane }));
  }, [wanted, pane]);
  return pane?.Pane ?? null;
}

/** `/` to the search, Esc back to the list and no to a question, Ctrl+Z takes back. */
function useGlobalKeys(state: LibraryState, actions: Actions): void {
  const { notice, place } = state;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      const typing = isTextTarget(event.target);
      if (event.key === '/' && !typing) {
        document.getElementById('search')?.focus();
        event.preventDefault();
      } else if (event.key === 'z' && hasCommand(event) && !typing && canUndo(notice)) {
        void actions.undo();
        event.preventDefault();
      } else if (event.key === 'Escape' && notice.kind === 'ask-purge') {
        actions.dismiss();
        document.getElementById('list')?.focus();
      } else if (event.key === 'Escape' && place.open !== null && !typing) {
        actions.close();
        document.getElementById('list')?.focus();
      }
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [notice, place.open, actions]);
}

/** Why the list is empty, and what to do. */
function Nothing({ state, shown, actions }: { readonly state: LibraryState; readonly shown: number; readonly actions: Actions }) {
  const { place, folder } = state;
  if (shown > 0) return null;
  if (place.query !== '') {
    return (
      <div class="empty" id="nothing">
        <p>{t('library_nothingFound', place.query)}</p>
        {place.filter.kind !== 'all' && (
          <button type="button" id="search-everywhere" class="button" onClick={() => actions.show({ kind: 'all' })}>
            {t('library_searchEverywhere')}
          </button>
        )}
      </div>
    );
  }
  const sentences = {
    all: t('library_empty'),
    'only-here': t('library_allDownloaded'),
    drafts: t('library_noDrafts'),
    trash: t('library_noTrash'),
    undecided: t(isLookedThrough(folder) ? 'sync_noConflicts' : 'sync_notLooked'),
    folder: '',
    source: plural('library_posts', 0),
    tag: plural('library_posts', 0),
  };
  return (
    <div class="empty" id="nothing">
      <p>{sentences[place.filter.kind]}</p>
    </div>
  );
}
