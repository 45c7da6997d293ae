import type { ComponentChildren } from 'preact';
import type { Order } from '../../core/row.ts';
import { type MessageKey, plural, t } from '../../edge/locale.ts';
import type { Actions } from './actions.ts';
import { ExportWay } from './export-panel.tsx';
import { FolderLine } from './folder-line.tsx';
import type { FolderPart } from './folder-state.ts';
import { ImportButton } from './import-layer.tsx';
import { orderOf } from './place.ts';
import { RestoreButton } from './restore-button.tsx';
import type { LibraryState } from './state.ts';

const ORDER_NAMES: Readonly<Record<Order, MessageKey>> = {
  newest: 'library_order_newest',
  oldest: 'library_order_oldest',
  dated: 'library_order_dated',
  title: 'library_order_title',
  best: 'library_order_best',
};
/** In the trash it is the deletion that they go by. */
const IN_TRASH: Readonly<Partial<Record<Order, MessageKey>>> = {
  newest: 'library_order_lastDeleted',
  oldest: 'library_order_firstDeleted',
};
const orders = Object.keys(ORDER_NAMES) as Order[]; // the table's keys are all orders

/** Search, order, and the way to the settings. */
export function Head({ state, actions }: { readonly state: LibraryState; readonly actions: Actions }) {
  const { query, order, filter } = state.place;
  const names = filter.kind === 'trash' ? { ...ORDER_NAMES, ...IN_TRASH } : ORDER_NAMES;
  return (
    <header class="head">
      <h1 class="brand">Clippost</h1>
      <search class="search">
        <label for="search" class="away">
          {t('library_search')}
        </label>
        <input
          id="search"
          type="search"
          dir="auto"
          autocomplete="off"
          spellcheck={false}
          placeholder={t('library_searchHint')}
          value={query}
          onInput={(event) => actions.search(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && query !== '') {
              event.preventDefault(); // our own clearing, so that the address follows
              actions.search('');
            } else if (event.key === 'ArrowDown') {
              event.preventDefault();
              document.getElementById('list')?.focus();
            }
          }}
        />
      </search>
      <label for="order" class="away">
        {t('library_order')}
      </label>
      <select id="order" value={order} onChange={(event) => actions.sort(orderOf(event.currentTarget.value))}>
        {orders
          .filter((it) => it !== 'best' || query !== '')
          .map((it) => (
            <option key={it} value={it}>
              {t(names[it])}
            </option>
          ))}
      </select>
      <ImportButton id="import-button" actions={actions} />
      <a id="settings" class="button" href="settings.html">
        {t('popup_settings')}
      </a>
    </header>
  );
}

interface TruthLineProps {
  /** An earlier library is gone. */
  readonly lost: boolean;
  /** The library goes when the browser closes. */
  readonly temporary: boolean;
  readonly total: number;
  /** Null while nobody can say it. */
  readonly onlyHere: number | null;
  readonly complete: boolean;
  /** There is nothing: what to do then stands in the middle of the page. */
  readonly empty: boolean;
  readonly busy: boolean;
  readonly folder: FolderPart;
  /** What stands open below the line. */
  readonly children: ComponentChildren;
  readonly actions: Actions;
}

/** One line of truth about where the posts are, with the ways out. */
export function TruthLine({
  lost,
  temporary,
  total,
  onlyHere,
  complete,
  empty,
  busy,
  folder,
  children,
  actions,
}: TruthLineProps) {
  const exportsOnly = folder.isKnown && !folder.canPick;
  return (
    <section class="truth" aria-label={t('library_where')}>
      {lost && (
        <p id="lost" class="warn" role="alert">
          {t('library_lost')} {t('library_lostHow')}{' '}
          <button type="button" id="lost-accept" class="way" onClick={() => actions.acceptLibrary()}>
            {t('library_dismiss')}
          </button>
        </p>
      )}
      {temporary && (
        <p id="temporary" class="warn">
          {t('firstRun_temporary')}
        </p>
      )}
      <FolderLine folder={folder} actions={actions} />
      <p id="only-here" data-count={complete ? (onlyHere ?? undefined) : undefined}>
        {complete &&
          total > 0 &&
          onlyHere !== null &&
          (onlyHere > 0 ? (
            <b>● {plural('popup_onlyHere', onlyHere)}</b>
          ) : (
            folder.row === null && <span class="good">✓ {t('library_allDownloaded')}</span>
          ))}
      </p>
      <div class="ways">
        {total > 0 && (
          <>
            {exportsOnly && <ExportWay onlyHere={onlyHere ?? 0} disabled={busy || !complete} actions={actions} />}
            <button
              type="button"
              id="download-all"
              class={(onlyHere ?? 0) > 0 && !exportsOnly && folder.row === null ? 'way main' : 'way'}
              disabled={busy || !complete}
              onClick={() => actions.downloadAll()}
            >
              {t('library_downloadAll')}
            </button>
            <button
              type="button"
              id="back-up"
              class="way"
              disabled={busy || !complete}
              title={t('library_backUpHint')}
              onClick={() => actions.backUp()}
            >
              {t('library_backUp')}
            </button>
          </>
        )}
        {!empty && <RestoreButton disabled={busy || !complete} actions={actions} />}
      </div>
      {children}
    </section>
  );
}
